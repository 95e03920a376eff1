import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  MAX_DOCUMENT_DEPTH,
  PYPI_INDEX,
  RULES,
  decideEffects,
  decideUnchecked,
  decideVerdict,
  decodeUtf8,
  entriesOf,
  findAskedNames,
  findDuplicateKeys,
  findHiddenContent,
  isInSpecifier,
  itemsOf,
  lineStartsOf,
  memberAt,
  memberOf,
  parseMarker,
  parseRequirement,
  parseSpecifier,
  parseTomlDocument,
  placeIn,
  positionAt,
  readTomlDocument,
  runRules,
  textOf
} from "./shared-popular-names.generated.mjs";
import {
  NO_FACTS,
  compareCodePoints,
  known,
  parseWheelFilename
} from "./shared-smol-toml.mjs";
import {
  WHITE,
  isValidName,
  isWhite,
  normalizeName,
  stripWhite
} from "./shared-version-scan.mjs";
import {
  display,
  rawText,
  untrustedText
} from "./shared-display.mjs";

// packages/core/src/node/own-indexes.ts
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

// packages/core/src/manifests/configparser.ts
var SECTION = /^\[(.+)\]/;
var OPTION = /^(.*?)\s*[=:]\s*(.*)$/;
function parseIni(text) {
  const sections = [];
  const problems = [];
  const counts = { total: 0, options: 0, comments: 0, notUnderstood: 0 };
  let indentOfOption = 0;
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  for (const [index, line] of lines.entries()) {
    counts.total += 1;
    const trimmed = line.trim();
    const position = { line: index + 1, column: line.length - line.trimStart().length + 1 };
    const section = sections.at(-1);
    const option = section?.options.at(-1);
    if (trimmed === "" || /^[#;]/.test(trimmed)) {
      counts.comments += 1;
      if (trimmed === "" && option !== void 0) option.lines.push({ text: "", position });
      continue;
    }
    const indent = position.column - 1;
    if (option !== void 0 && indent > indentOfOption) {
      option.lines.push({ text: trimmed, position });
      counts.options += 1;
      continue;
    }
    indentOfOption = indent;
    const header = SECTION.exec(trimmed)?.[1];
    if (header !== void 0) {
      if (sections.some(({ name }) => name === header))
        problems.push({ id: "duplicate-key", message: "this section stands twice", position, text: trimmed });
      sections.push({ name: header, position, options: [] });
      counts.options += 1;
      continue;
    }
    const found = OPTION.exec(trimmed);
    if (section === void 0 || found === null || found[1] === "") {
      counts.notUnderstood += 1;
      problems.push({
        id: "not-understood",
        message: section === void 0 ? "a line before any section" : "neither a section nor an option",
        position,
        text: trimmed
      });
      continue;
    }
    const key = found[1] ?? "";
    if (section.options.some((other) => other.key.toLowerCase() === key.toLowerCase())) {
      problems.push({ id: "duplicate-key", message: "this option stands twice", position, text: trimmed });
    }
    const value = found[2] ?? "";
    const column = position.column + trimmed.length - value.length;
    section.options.push({
      key,
      position,
      lines: value === "" ? [] : [{ text: value, position: { line: position.line, column } }]
    });
    counts.options += 1;
  }
  return { sections, problems, counts };
}
function iniValue(section, key) {
  const wanted = plainKey(key);
  const option = section?.options.find((each) => plainKey(each.key) === wanted);
  return option === void 0 ? null : option.lines.map((line) => line.text).join("\n").trim();
}
function plainKey(key) {
  return key.toLowerCase().replace(/^--/, "").replaceAll("_", "-");
}

// packages/core/src/node/own-indexes.ts
function findOwnIndexes({ policy, env, allowIndex }) {
  const configured = readConfiguration(env);
  const words = (text) => (text ?? "").split(/\s+/).filter((word) => word !== "");
  const first = env["PIP_INDEX_URL"] === void 0 || env["PIP_INDEX_URL"] === "" ? configured("index-url").slice(-1) : [env["PIP_INDEX_URL"]];
  const all = [
    ...first,
    PYPI_INDEX,
    ...configured("index-url"),
    ...words(env["PIP_EXTRA_INDEX_URL"]),
    ...configured("extra-index-url"),
    ...words(env["PIP_FIND_LINKS"]),
    ...configured("find-links"),
    ...policy.indexes.allowed,
    ...policy.indexes.internalIndex === null ? [] : [policy.indexes.internalIndex],
    ...allowIndex
  ];
  return [...new Set(all.filter((url) => url.includes("://")))];
}
function readConfiguration(env) {
  const files = findConfigurationFiles(env).flatMap((path) => {
    try {
      return [parseIni(readFileSync(path, "utf8"))];
    } catch {
      return [];
    }
  });
  return (key) => files.flatMap(
    ({ sections }) => sections.flatMap((section) => (iniValue(section, key) ?? "").split(/\s+/).filter((word) => word !== ""))
  );
}
function findConfigurationFiles(env) {
  const named = env["PIP_CONFIG_FILE"];
  if (named === "/dev/null") return [];
  const home = env["HOME"] ?? homedir();
  const global = (env["XDG_CONFIG_DIRS"] ?? "/etc/xdg").split(":").map((folder) => join(folder, "pip", "pip.conf"));
  const user = named === void 0 || named === "" ? [join(home, ".pip", "pip.conf"), join(env["XDG_CONFIG_HOME"] ?? join(home, ".config"), "pip", "pip.conf")] : [];
  const site = env["VIRTUAL_ENV"] === void 0 ? [] : [join(env["VIRTUAL_ENV"], "pip.conf")];
  return [...global, "/etc/pip.conf", ...user, ...site, ...named === void 0 || named === "" ? [] : [named]];
}

// packages/core/src/vet/dependency-graph.ts
var MAX_CHAINS = 10;
function findChains(manifests) {
  const children = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Set();
  const own = /* @__PURE__ */ new Set();
  for (const manifest of manifests) {
    for (const entry of manifest.entries) {
      if (entry.name === null) continue;
      if (entry.isOwn) own.add(entry.name);
      names.add(entry.name);
      if (manifest.role !== "lock" && entry.via.length === 0) asked.add(entry.name);
      for (const edge of entry.edges) if (edge.name !== null) addTo(children, entry.name, edge.name);
      for (const via of entry.via) {
        const parent = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(rawText(via))?.[0];
        if (parent === void 0) asked.add(entry.name);
        else addTo(children, parent.toLowerCase().replaceAll(/[-_.]+/g, "-"), entry.name);
      }
    }
  }
  const needed = new Set([...children.values()].flatMap((ones) => [...ones]));
  const roots = [...own, ...[...names].filter((name) => !own.has(name) && (asked.has(name) || !needed.has(name)))];
  return shortestChains(roots, children);
}
function addTo(children, parent, child) {
  const known2 = children.get(parent);
  if (known2 === void 0) children.set(parent, /* @__PURE__ */ new Set([child]));
  else known2.add(child);
}
function shortestChains(roots, children) {
  const chains = new Map(roots.map((root) => [root, [[root]]]));
  let level = roots;
  while (level.length > 0) {
    const next = /* @__PURE__ */ new Map();
    for (const parent of level) {
      for (const child of children.get(parent) ?? []) {
        if (chains.has(child)) continue;
        const found = next.get(child) ?? [];
        for (const chain of chains.get(parent) ?? []) if (found.length < MAX_CHAINS) found.push([...chain, child]);
        next.set(child, found);
      }
    }
    for (const [name, found] of next) chains.set(name, found);
    level = [...next.keys()];
  }
  return chains;
}

// packages/core/src/vet/judge-file.ts
function judgeFile(subject, judgement) {
  const { manifest, stance, change, lockPair, repository } = subject;
  const rules = judgement.rules ?? RULES;
  const facts = {
    ...NO_FACTS,
    manifest: known(manifest),
    stance: known(stance),
    askedNames: known(findAskedNames(manifest)),
    ...change === void 0 ? {} : { change: known(change) },
    ...lockPair === void 0 ? {} : { lockPair: known(lockPair) },
    ...repository === void 0 ? {} : { repository: known(repository) }
  };
  const run = runRules(facts, { rules, context: judgement.ruleContext, subject: manifest.file });
  return {
    findings: decideEffects(run.findings, { policy: judgement.policy, rules, subject: { name: null, version: null } }),
    notChecked: [...run.notChecked, ...findGaps(subject)].map((entry) => decideUnchecked(entry, judgement.policy))
  };
}
function findGaps({ manifest, lockPair }) {
  const gaps = manifest.problems.filter((problem2) => problem2.id === "limit").map((problem2) => ({ check: "dependency-file", reason: problem2.message, subject: manifest.file, effect: "refuse" }));
  const isUnreadable = manifest.problems.some(({ id }) => id === "syntax" || id === "limit" || id === "not-understood");
  if (manifest.completeness !== "complete" && !(isUnreadable && manifest.entries.length === 0)) {
    const reason = manifest.incompleteBecause ?? "its dependencies are computed";
    gaps.push({ check: "computed-dependencies", reason, subject: manifest.file, effect: "warn" });
  }
  if (lockPair?.freshness.state === "not-computable") {
    gaps.push({ check: "lock-stale", reason: lockPair.freshness.because, subject: manifest.file, effect: "warn" });
  }
  return gaps;
}

// packages/core/src/vet/audit-files.ts
async function auditFiles(audit, judgement) {
  const judged = audit.manifests.map((manifest) => {
    const { file } = manifest;
    const [change, lockPair, repository] = [audit.changes?.get(file), audit.lockPairs?.get(file), audit.repository?.get(file)];
    return judgeFile(
      {
        manifest,
        stance: audit.stance,
        ...change === void 0 ? {} : { change },
        ...lockPair === void 0 ? {} : { lockPair },
        ...repository === void 0 ? {} : { repository }
      },
      judgement
    );
  });
  const pinned = findPinned(audit.manifests);
  const advisories = await audit.lookUp(pinned.map(({ release }) => release));
  const chains = findChains(audit.manifests);
  return {
    dependencies: audit.manifests.flatMap(
      (manifest) => manifest.entries.filter((entry) => !entry.isOwn).map((entry) => dependencyReport(manifest.file, entry))
    ),
    artifacts: pinned.map(({ release, place }) => {
      const requiredBy = chains.get(release.name) ?? [[release.name]];
      const facts = advisories.get(`${release.name} ${release.version}`) ?? {
        state: "absent",
        reason: "no answer",
        check: "known-malware"
      };
      return judgeRelease(release, { place, requiredBy, advisories: facts, judgement });
    }),
    findings: judged.flatMap(({ findings }) => findings),
    notChecked: judged.flatMap(({ notChecked }) => notChecked)
  };
}
function findPinned(manifests) {
  const found = /* @__PURE__ */ new Map();
  for (const { file, entries } of manifests) {
    for (const { name, resolved, source, isOwn, confidence, position } of entries) {
      if (name === null || resolved === null || isOwn || confidence === "low" || source.kind !== "index") continue;
      const key = `${name} ${resolved}`;
      if (found.has(key)) continue;
      const index = source.index === null ? null : rawText(source.index);
      found.set(key, { release: { name, version: resolved, index }, place: placeIn(file, position) });
    }
  }
  return [...found.values()];
}
function judgeRelease({ name, version }, { place, requiredBy, advisories, judgement }) {
  const rules = judgement.rules ?? RULES;
  const request = {
    name,
    version,
    requiredBy,
    sourceKind: "index",
    exactPin: true,
    contentFixed: true,
    installedVersion: null
  };
  const subject = `${name} ${version}`;
  const run = runRules({ ...NO_FACTS, request: known(request), advisories }, { rules, context: judgement.ruleContext, subject });
  const gap = advisories.state === "known" ? advisories.value.gap : void 0;
  const notChecked = [
    ...run.notChecked,
    ...gap === void 0 ? [] : [{ check: "known-malware", reason: gap, subject, effect: "warn" }]
  ].map((entry) => decideUnchecked(entry, judgement.policy));
  const found = run.findings.map((finding) => ({ ...finding, place }));
  const findings = decideEffects(found, { policy: judgement.policy, rules, subject: { name, version } });
  return {
    name,
    version,
    filename: null,
    sha256: null,
    size: null,
    source: { kind: "index" },
    requiredBy,
    verdict: decideVerdict(findings, notChecked),
    findings,
    notChecked
  };
}
function dependencyReport(file, entry) {
  return {
    name: entry.name ?? (entry.nameAsWritten === null ? null : rawText(entry.nameAsWritten)),
    specifier: entry.specifier ?? rawText(entry.specifierAsWritten),
    extras: entry.extras,
    marker: entry.marker === null ? null : rawText(entry.marker),
    group: entry.group,
    source: sourceReport(entry.source),
    editable: entry.editable,
    constraint: entry.constraint,
    hashes: entry.hashes.map(({ text }) => text),
    place: { file, line: entry.position.line, column: entry.position.column },
    resolved: entry.resolved
  };
}
function sourceReport(source) {
  switch (source.kind) {
    case "index":
      return { kind: "index" };
    case "url":
      return { kind: "url", url: rawText(source.url) };
    case "vcs":
      return { kind: "vcs", url: `${rawText(source.url)}${revisionOf(source)}` };
    case "path":
    case "archive":
      return { kind: source.kind, url: rawText(source.path) };
  }
}
function revisionOf(source) {
  const revision = source.commit ?? (source.requested === null ? null : rawText(source.requested));
  return revision === null ? "" : `@${revision}`;
}

// packages/core/src/vet/lock-freshness/lock-freshness.ts
var FRESH = { state: "fresh" };
function stale(because) {
  return { state: "stale", because };
}
function notComputable(because) {
  return { state: "not-computable", because };
}

// packages/core/src/vet/lock-freshness/pdm-freshness.ts
import { createHash } from "node:crypto";

// packages/core/src/manifests/python-json.ts
function renderPythonJson(value, options) {
  const [comma, colon] = options.isCompact ? [",", ":"] : [", ", ": "];
  switch (value.kind) {
    case "text":
      return pythonString(value.value);
    case "integer":
      return String(value.value);
    case "float":
      return pythonFloat(value.value);
    case "boolean":
      return value.value ? "true" : "false";
    case "null":
      return "null";
    case "date":
      return null;
    case "array": {
      const items = value.items.map((item) => renderPythonJson(item, options));
      return items.includes(null) ? null : `[${items.join(comma)}]`;
    }
    case "table": {
      const last = new Map(value.entries.map((entry) => [entry.key, entry.value]));
      const members = [...last].toSorted(([a], [b]) => compareCodePoints(a, b)).map(([key, member]) => {
        const text = renderPythonJson(member, options);
        return text === null ? null : `${pythonString(key)}${colon}${text}`;
      });
      return members.includes(null) ? null : `{${members.join(comma)}}`;
    }
  }
}
var NOWHERE = { line: 1, column: 1 };
function madeTable(members) {
  const entries = members.map(([key, value]) => ({ key, position: NOWHERE, value }));
  return { kind: "table", entries, position: NOWHERE };
}
function madeArray(items) {
  return { kind: "array", items, position: NOWHERE };
}
function madeText(value) {
  return { kind: "text", value, position: NOWHERE };
}
function madeBoolean(value) {
  return { kind: "boolean", value, position: NOWHERE };
}
var MADE_NULL = { kind: "null", position: NOWHERE };
var SHORT_ESCAPES = /* @__PURE__ */ new Map([
  ['"', String.raw`\"`],
  ["\\", String.raw`\\`],
  ["\n", String.raw`\n`],
  ["\r", String.raw`\r`],
  ["	", String.raw`\t`],
  ["\b", String.raw`\b`],
  ["\f", String.raw`\f`]
]);
function pythonString(text) {
  const escaped = text.replaceAll(
    /["\\\u0000-\u001f\u007f-\uffff]/g,
    (unit) => SHORT_ESCAPES.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `"${escaped}"`;
}
function pythonFloat(value) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
  if (Object.is(value, -0)) return "-0.0";
  if (value === 0) return "0.0";
  const [mantissa = "", exponentText = "0"] = value.toExponential().split("e");
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    const sign = exponent < 0 ? "-" : "+";
    return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  const plain = value.toFixed(Math.max(0, mantissa.replace(/[-.]/g, "").length - 1 - exponent));
  return plain.includes(".") ? plain : `${plain}.0`;
}

// packages/core/src/vet/lock-freshness/pdm-freshness.ts
function decidePdmFreshness(manifest, lock) {
  if (lock.hasLockInputs) return notComputable("the lock records lock_inputs, which safe-pip does not compute");
  if (memberAt(manifest, ["tool", "pdm", "workspace"]) !== null)
    return notComputable("the freshness of a pdm workspace depends on its members");
  if (lock.contentHash === null) return notComputable("the lock has no content_hash");
  const hashes = [contentHash(manifest, "resolution"), contentHash(manifest, "overrides")];
  if (hashes.includes(null)) return notComputable("pyproject.toml holds a date where pdm hashes it");
  return hashes.some((hash) => `sha256:${hash ?? ""}` === lock.contentHash) ? FRESH : stale("its content_hash is not that of pyproject.toml");
}
function contentHash(manifest, last) {
  const project = memberOf(manifest, "project");
  const pdm = memberAt(manifest, ["tool", "pdm"]);
  const resolution = memberOf(pdm, "resolution") ?? madeTable([]);
  const text = renderPythonJson(
    madeTable([
      ["sources", memberOf(pdm, "source") ?? madeArray([])],
      ["dependencies", memberOf(project, "dependencies") ?? madeArray([])],
      ["dev-dependencies", devDependencies(manifest)],
      ["optional-dependencies", memberOf(project, "optional-dependencies") ?? madeTable([])],
      ["requires-python", memberOf(project, "requires-python") ?? madeText("")],
      [last, last === "resolution" ? resolution : memberOf(resolution, "overrides") ?? madeTable([])]
    ]),
    { isCompact: false }
  );
  return text === null ? null : createHash("sha256").update(text).digest("hex");
}
function devDependencies(manifest) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of [["dependency-groups"], ["tool", "pdm", "dev-dependencies"]]) {
    for (const group of entriesOf(memberAt(manifest, path))) {
      const name = normalizeName(group.key);
      groups.set(name, [...groups.get(name) ?? [], ...itemsOf(group.value)]);
    }
  }
  return madeTable([...groups].map(([name, items]) => [name, madeArray(items)]));
}

// packages/core/src/vet/lock-freshness/pipenv-freshness.ts
import { createHash as createHash2 } from "node:crypto";
var SECTIONS = /* @__PURE__ */ new Set([
  "source",
  "packages",
  "dev-packages",
  "requires",
  "scripts",
  "pipfile",
  "pipenv",
  "default",
  "develop"
]);
var PYPI = madeTable([
  ["name", madeText("pypi")],
  ["url", madeText("https://pypi.org/simple")],
  ["verify_ssl", madeBoolean(true)]
]);
function decidePipenvFreshness(manifest, lock) {
  if (lock.contentHash === null) return notComputable("the lock has no hash of its Pipfile");
  const hashes = [true, false].map((isNormalised) => pipfileHash(manifest, isNormalised));
  if (hashes.includes(null)) return notComputable("the Pipfile holds a date where pipenv hashes it");
  return hashes.includes(lock.contentHash) ? FRESH : stale("its hash is not that of the Pipfile");
}
function pipfileHash(manifest, isNormalised) {
  const section = (value) => madeTable(entriesOf(value).map((entry) => [isNormalised ? normalizeName(entry.key) : entry.key, entry.value]));
  const sources = memberOf(manifest, "source");
  const categories = entriesOf(manifest).filter((entry) => !SECTIONS.has(entry.key));
  const text = renderPythonJson(
    madeTable([
      [
        "_meta",
        madeTable([
          ["sources", itemsOf(sources).length === 0 ? madeArray([PYPI]) : madeArray(itemsOf(sources))],
          ["requires", memberOf(manifest, "requires") ?? madeTable([])]
        ])
      ],
      ["default", section(memberOf(manifest, "packages"))],
      ["develop", section(memberOf(manifest, "dev-packages"))],
      ...categories.map((entry) => [entry.key, section(entry.value)])
    ]),
    { isCompact: true }
  );
  return text === null ? null : createHash2("sha256").update(text).digest("hex");
}

// packages/core/src/vet/lock-freshness/poetry-freshness.ts
import { createHash as createHash3 } from "node:crypto";
var LEGACY_KEYS = ["dependencies", "source", "extras", "dev-dependencies"];
var PROJECT_KEYS = ["requires-python", "dependencies", "optional-dependencies"];
function decidePoetryFreshness(manifest, lock) {
  if (lock.contentHash === null) return notComputable("the lock has no content-hash");
  const withGroups = contentHash2(manifest, true);
  if (withGroups === null) return notComputable("pyproject.toml holds a date where Poetry hashes it");
  if (withGroups === lock.contentHash) return FRESH;
  const version = /Poetry (\d+)\.(\d+)/.exec(lock.generator ?? "");
  const isBefore23 = version !== null && (Number(version[1]) < 2 || Number(version[1]) === 2 && Number(version[2]) < 3);
  if (isBefore23 && contentHash2(manifest, false) === lock.contentHash) return FRESH;
  return stale("its content-hash is not that of pyproject.toml");
}
function contentHash2(manifest, hasGroups) {
  const project = memberOf(manifest, "project");
  const groups = hasGroups ? memberOf(manifest, "dependency-groups") : null;
  const isWithGroups = groups !== null && entriesOf(groups).length > 0;
  const ofProject = PROJECT_KEYS.flatMap((key) => {
    const value = memberOf(project, key);
    return value === null ? [] : [[key, value]];
  });
  const isNested = ofProject.length > 0 || isWithGroups;
  const poetry = memberAt(manifest, ["tool", "poetry"]);
  const ofPoetry = [...LEGACY_KEYS, "group"].flatMap((key) => {
    const value = memberOf(poetry, key);
    if (value !== null) return [[key, value]];
    return key === "group" || isNested ? [] : [[key, MADE_NULL]];
  });
  const relevant = isNested ? madeTable([
    ...ofProject.length > 0 ? [["project", madeTable(ofProject)]] : [],
    ...isWithGroups ? [["dependency-groups", groups]] : [],
    ["tool", madeTable([["poetry", madeTable(ofPoetry)]])]
  ]) : madeTable(ofPoetry);
  const text = renderPythonJson(relevant, { isCompact: false });
  return text === null ? null : createHash3("sha256").update(text).digest("hex");
}

// packages/core/src/vet/lock-freshness/uv-freshness.ts
function decideUvFreshness(manifest, lock) {
  if (manifest.completeness !== "complete")
    return notComputable(`${manifest.file} is not complete: ${manifest.incompleteBecause ?? ""}`);
  if (lock.lock === null || lock.lock.roots.length === 0) {
    const asked2 = manifest.entries.filter((entry) => !entry.isForBuild && !entry.constraint);
    if (asked2.length === 0) return FRESH;
    return lock.entries.some((entry) => entry.isOwn) ? stale("it records no requirements of the project") : notComputable("it does not record what it was made of");
  }
  const own = lock.entries.filter((entry) => entry.isOwn);
  if (own.length > 1) return notComputable("the freshness of a uv workspace depends on its members");
  const asked = new Set(
    manifest.entries.filter((entry) => !entry.isForBuild && !entry.constraint).map((entry) => keyOf(entry.name, entry.specifier ?? "", entry.extras))
  );
  const recorded = new Set(lock.lock.roots.map((root) => keyOf(root.name, specifierOf(root), root.extras)));
  const missing = [...asked].find((key) => !recorded.has(key));
  if (missing !== void 0) return stale(`${manifest.file} asks for ${missing}, and it was made without`);
  const surplus = [...recorded].find((key) => !asked.has(key));
  return surplus === void 0 ? FRESH : stale(`it was made with ${surplus}, for which ${manifest.file} does not ask`);
}
function keyOf(name, specifier, extras) {
  const parsed = parseSpecifier(specifier);
  const shown = parsed.ok ? parsed.value.normalized : specifier;
  return `${name ?? "?"}${extras.length === 0 ? "" : `[${extras.toSorted().join(",")}]`}${shown}`;
}
function specifierOf(root) {
  return root.specifier === null ? "" : rawText(root.specifier);
}

// packages/core/src/vet/pair-locks.ts
function findManifestPath(lockPath) {
  const folder = lockPath.slice(0, lockPath.lastIndexOf("/") + 1);
  const name = lockPath.slice(folder.length);
  if (name === "Pipfile.lock") return `${folder}Pipfile`;
  if (name === "uv.lock" || name === "poetry.lock" || /^pdm(?:\.[^./]+)?\.lock$/.test(name)) return `${folder}pyproject.toml`;
  return name.endsWith(".py.lock") ? lockPath.slice(0, -".lock".length) : null;
}
function pairLock(input) {
  const { manifest, lock } = input;
  const walk = walkLock(manifest, lock);
  const hasEdges = lock.entries.some((entry) => entry.edges.length > 0);
  return {
    manifest,
    lock,
    freshness: decideFreshness(input),
    hasEdges,
    ...walk,
    phantoms: hasEdges ? walk.phantoms : [],
    rootDifferences: []
  };
}
function decideFreshness({ manifest, lock, manifestBytes, lockBytes }) {
  if (lock.lock === null) return notComputable("the lock could not be read");
  if (lock.lock.tool === "uv") return decideUvFreshness(manifest, lock);
  const { root } = readTomlDocument(manifestBytes);
  if (root === null) return notComputable(`${manifest.file} could not be read`);
  const { contentHash: contentHash3 } = lock.lock;
  switch (lock.lock.tool) {
    case "poetry": {
      const generator = new TextDecoder("latin1").decode(lockBytes.subarray(0, 300)).split("\n", 1)[0] ?? null;
      return decidePoetryFreshness(root, { contentHash: contentHash3, generator });
    }
    case "pipenv":
      return decidePipenvFreshness(root, { contentHash: contentHash3 });
    case "pdm": {
      const metadata = memberOf(readTomlDocument(lockBytes).root, "metadata");
      return decidePdmFreshness(root, {
        contentHash: contentHash3,
        hasLockInputs: memberAt(metadata, ["lock_inputs"]) !== null && textOf(memberOf(metadata, "content_hash")) === null
      });
    }
    default:
      return notComputable("its tool records nothing that tells");
  }
}
function walkLock(manifest, lock) {
  const byName = /* @__PURE__ */ new Map();
  for (const entry of lock.entries) if (entry.name !== null) byName.set(entry.name, [...byName.get(entry.name) ?? [], entry]);
  const overridden = findOverridden(manifest);
  const asked = manifest.entries.filter((entry) => entry.name !== null && !entry.isForBuild && !entry.constraint);
  const missing = [];
  const mismatches = [];
  const reached = /* @__PURE__ */ new Set();
  const pending = [];
  for (const entry of asked) {
    const { name, position, marker, extras } = entry;
    if (name === null) continue;
    pending.push({ name, extras });
    const isAbsent = !byName.has(name) && marker === null && entry.specifier !== null && !entry.isOwn && manifest.completeness === "complete";
    if (isAbsent && !isOptionalElsewhere(entry, lock)) missing.push({ name, askedBy: null, position, isInLock: false });
  }
  mismatches.push(...findRootMismatches(asked, { byName, overridden }));
  for (const entry of lock.entries)
    if (entry.isOwn && entry.name !== null && entry.name !== manifest.project.name) pending.push({ name: entry.name, extras: [] });
  const seen = /* @__PURE__ */ new Set();
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { name, extras } = next;
    for (const entry of byName.get(name) ?? []) {
      reached.add(entry);
      for (const edge of entry.edges) {
        if (edge.name === null || !isEdgeTaken(edge, { extras, isOwn: entry.isOwn })) continue;
        const key = `${edge.name} ${edge.extras.join()}`;
        if (!seen.has(key)) pending.push({ name: edge.name, extras: edge.extras });
        seen.add(key);
      }
    }
  }
  for (const entry of reached) {
    for (const edge of entry.edges) {
      const targets = edge.name === null ? [] : byName.get(edge.name) ?? [];
      if (edge.name === null || overridden.has(edge.name)) continue;
      if (targets.length === 0) {
        if (edge.marker === null && edge.group === null)
          missing.push({ name: edge.name, askedBy: entry.name, position: edge.position, isInLock: true });
      } else mismatches.push(...findEdgeMismatch(edge, { askedBy: entry.name ?? "", targets }));
    }
  }
  const phantoms = lock.entries.filter((entry) => !reached.has(entry) && !entry.isOwn && entry.name !== manifest.project.name);
  return { phantoms: manifest.completeness === "complete" ? phantoms : [], missing, mismatches };
}
function isOptionalElsewhere(entry, lock) {
  return entry.group !== null && (lock.lock?.tool === "pdm" || lock.lock?.tool === "poetry");
}
function isEdgeTaken(edge, { extras, isOwn }) {
  if (edge.group !== null && !isOwn) return extras.includes(edge.group);
  const extra = edge.marker === null ? null : /\bextra\s*==\s*["']([^"']+)["']/.exec(rawText(edge.marker))?.[1];
  return extra === null || extra === void 0 || isOwn || extras.includes(extra.toLowerCase().replaceAll(/[-_.]+/g, "-"));
}
function findRootMismatches(asked, { byName, overridden }) {
  const mismatches = [];
  const names = new Set(asked.map(({ name }) => name));
  for (const name of names) {
    if (name === null || overridden.has(name)) continue;
    const wanted = asked.filter((entry) => entry.name === name && entry.source.kind === "index" && entry.specifier !== null);
    const specifiers = wanted.map((entry) => entry.specifier ?? "");
    if (specifiers.length === 0 || asked.some((entry) => entry.name === name && entry.specifier === null)) continue;
    for (const entry of byName.get(name) ?? []) {
      if (entry.resolved === null || entry.isOwn || specifiers.some((specifier) => satisfies(entry.resolved ?? "", specifier)))
        continue;
      mismatches.push({ entry, specifier: specifiers.join(" or "), askedBy: null });
    }
  }
  return mismatches;
}
function findEdgeMismatch(edge, { askedBy, targets }) {
  const [first] = targets;
  if (first === void 0) return [];
  if (edge.version !== null && targets.every(({ resolved }) => resolved !== edge.version)) {
    return [{ entry: first, specifier: `==${edge.version}`, askedBy }];
  }
  if (edge.specifier === null) return [];
  const specifier = rawText(edge.specifier);
  const isAny = targets.some(
    ({ resolved, source }) => resolved === null || source.kind !== "index" || satisfies(resolved, specifier)
  );
  return isAny ? [] : [{ entry: first, specifier, askedBy }];
}
function satisfies(version, text) {
  const specifier = parseSpecifier(text);
  return !specifier.ok || isInSpecifier(version, specifier.value, { prereleases: true });
}
function findOverridden(manifest) {
  const names = manifest.options.filter(({ id }) => id === "override-dependencies" || id === "dependency-overrides").flatMap(({ value }) => {
    const requirement = value === null ? null : parseRequirement(rawText(value));
    return requirement?.ok === true ? [requirement.value.name] : [];
  });
  return new Set(names);
}

// packages/core/src/manifests/dependency-entry.ts
function dependencyEntry(parts) {
  return {
    name: null,
    nameAsWritten: null,
    specifier: "",
    specifierAsWritten: untrustedText(""),
    extras: [],
    marker: null,
    group: null,
    source: { kind: "index", index: null },
    editable: false,
    constraint: false,
    isForBuild: false,
    hashes: [],
    resolved: null,
    confidence: "certain",
    artifacts: [],
    edges: [],
    via: [],
    isOwn: false,
    buildOptions: [],
    ...parts
  };
}
function manifestFacts(parts) {
  return {
    project: { name: null, version: null },
    entries: [],
    indexes: [],
    options: [],
    inclusions: [],
    problems: [],
    completeness: "complete",
    incompleteBecause: null,
    accounting: null,
    lock: null,
    ...parts
  };
}
function unreadableFacts(parts) {
  return manifestFacts({
    ...parts,
    completeness: "unknown",
    incompleteBecause: parts.problems[0]?.message ?? "it could not be read"
  });
}

// packages/core/src/python/hash-digest.ts
var DIGITS = /* @__PURE__ */ new Map([
  ["md5", 32],
  ["sha1", 40],
  ["sha224", 56],
  ["sha256", 64],
  ["sha384", 96],
  ["sha512", 128],
  ["blake2b", 128],
  ["blake2s", 64],
  ["sha3_224", 56],
  ["sha3_256", 64],
  ["sha3_384", 96],
  ["sha3_512", 128]
]);
var WEAK = /* @__PURE__ */ new Set(["md5", "sha1", "sha224", "sha3_224"]);
function splitHash(text) {
  const divider = text.search(/[:=]/);
  return { algorithm: divider === -1 ? "" : text.slice(0, divider), digest: text.slice(divider + 1) };
}
function hashDigestOf({ algorithm, digest }) {
  const isWellFormed = digest.length === DIGITS.get(algorithm) && /^[0-9a-f]+$/.test(digest);
  const problem2 = !isWellFormed ? "malformed" : WEAK.has(algorithm) ? "weak" : null;
  return { algorithm, digest: digest.toLowerCase(), problem: problem2 };
}

// packages/core/src/manifests/declared-hash.ts
function parseDeclaredHash(text, position) {
  return declaredHash({ ...splitHash(text), position });
}
function declaredHash(parts) {
  const { algorithm, digest, position } = parts;
  return { ...hashDigestOf(parts), text: `${algorithm}:${digest}`, position };
}

// packages/core/src/manifests/key-accounting.ts
function startKeyAccounting() {
  const counts = { entry: 0, option: 0, comment: 0, notUnderstood: 0 };
  const problems = [];
  const notUnderstood2 = (position, what, text) => {
    counts.notUnderstood += 1;
    problems.push({
      id: "not-understood",
      message: `not understood: ${what}`,
      position,
      text: text === void 0 ? null : untrustedText(text)
    });
  };
  const endKey = (_entry, end) => {
    counts[end] += 1;
  };
  return {
    endTable(table, ends) {
      for (const entry of entriesOf(table)) {
        const end = Object.hasOwn(ends, entry.key) ? ends[entry.key] : void 0;
        if (end === void 0) notUnderstood2(entry.position, `the key ${display(entry.key, 80)}`);
        else endKey(entry, end);
      }
    },
    endKey,
    notUnderstood: notUnderstood2,
    problems,
    sum() {
      const { entry: entries, option: options, comment: comments, notUnderstood: unknown } = counts;
      return { unit: "keys", total: entries + options + comments + unknown, entries, options, comments, notUnderstood: unknown };
    }
  };
}

// packages/core/src/manifests/locked-values.ts
function nameOf(text) {
  return text !== null && isValidName(text) ? normalizeName(text) : null;
}
function untrustedOrNull(text) {
  return text === null ? null : untrustedText(text);
}
function numberOf(value) {
  return value?.kind === "integer" && value.value >= 0n && value.value <= 9007199254740991n ? Number(value.value) : null;
}
function exactOf(specifier) {
  return specifier.clauses.find(({ operator, isPrefix }) => (operator === "==" || operator === "===") && !isPrefix)?.version ?? null;
}

// packages/core/src/manifests/vcs-url.ts
var SCHEME = /^(?:git\+(?:https?|ssh|git|file)|hg\+(?:https?|ssh|file|static-http)|svn\+(?:https?|ssh|svn|file)|bzr\+(?:https?|ssh|sftp|ftp|lp|file)):/i;
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isVcsUrl(text) {
  return SCHEME.test(text);
}
function vcsSource(text) {
  const hash = text.indexOf("#");
  const fragment = hash === -1 ? "" : text.slice(hash + 1);
  const place = hash === -1 ? text : text.slice(0, hash);
  const vcs = place.slice(0, place.indexOf("+")).toLowerCase();
  const authority = place.indexOf("://");
  const pathStart = authority === -1 ? place.indexOf(":") + 1 : place.indexOf("/", authority + 3);
  const at = place.lastIndexOf("@");
  const hasRevision = pathStart !== -1 && at > pathStart;
  const requested = hasRevision ? place.slice(at + 1) : null;
  const subdirectory = /(?:^|&)subdirectory=([^&]*)/.exec(fragment)?.[1] ?? null;
  return {
    kind: "vcs",
    url: untrustedText(hasRevision ? place.slice(0, at) : place),
    vcs,
    requested: requested === null ? null : untrustedText(requested),
    commit: requested !== null && COMMIT.test(requested) ? requested : null,
    subdirectory: subdirectory === null ? null : untrustedText(subdirectory)
  };
}

// packages/core/src/manifests/requirement-text.ts
var URL_SCHEMES = /* @__PURE__ */ new Set(["http", "https", "file", "ftp"]);
var ARCHIVE = /\.(?:zip|whl|tar\.bz2|tbz|tar\.gz|tgz|tar|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i;
var FRAGMENT_HASH = /(sha512|sha384|sha256|sha224|sha1|md5)=([a-f0-9]+)/gi;
function readRequirementText(text, position) {
  const isUrl = hasUrlScheme(text);
  const separator = text.indexOf(isUrl ? "; " : ";");
  const markerText = separator === -1 ? "" : stripWhite(text.slice(separator + (isUrl ? 2 : 1)));
  const name = stripWhite(separator === -1 ? text : text.slice(0, separator));
  const marker = markerText === "" ? null : parseMarker(markerText);
  if (marker !== null && !marker.ok) return { ok: false, reason: `no valid marker: ${marker.problem.reason}` };
  const shared = { position, marker: marker === null ? null : untrustedText(marker.value.normalized ?? markerText) };
  if (isUrl) return readUrl(name, shared);
  const [path, extras] = splitExtras(name);
  const isDirectReference = name.includes("@") && !looksLikePath(name.slice(0, name.indexOf("@")));
  if (ARCHIVE.test(path) && !isDirectReference) return archiveOf(path, { ...shared, extras });
  const requirement = parseRequirement(name);
  if (requirement.ok) return { ok: true, entry: requirementEntry(requirement.value, { text: name, ...shared }) };
  if (looksLikePath(name) && !isDirectReference) return folderOf(path, { ...shared, extras });
  return { ok: false, reason: requirement.problem.reason };
}
function readEditableText(text, position) {
  const direct = parseRequirement(text);
  if (direct.ok && direct.value.url !== null) {
    const entry = requirementEntry(direct.value, { text, position, marker: null });
    return entry.source.kind === "vcs" || entry.source.kind === "path" ? { ok: true, entry: { ...entry, editable: true } } : { ok: false, reason: "only folders and repositories can be editable" };
  }
  const [withoutExtras, extras] = splitExtras(text);
  const prefixed = /^(?:git|hg|svn|bzr):/i.exec(text);
  const url = prefixed === null ? text : `${text.slice(0, prefixed[0].length - 1).toLowerCase()}+${text}`;
  if (isVcsUrl(url)) {
    const name = eggOf(url);
    if (name === null) return { ok: false, reason: "an editable repository needs #egg=NAME or NAME @ URL" };
    return {
      ok: true,
      entry: dependencyEntry({
        position,
        name,
        nameAsWritten: untrustedText(name),
        editable: true,
        source: vcsSource(url),
        hashes: []
      })
    };
  }
  if (hasUrlScheme(text) && !/^file:/i.test(text)) return { ok: false, reason: "only folders and repositories can be editable" };
  return {
    ok: true,
    entry: dependencyEntry({
      position,
      editable: true,
      extras,
      name: eggOf(text),
      source: { kind: "path", path: untrustedText(pathOfFileUrl(withoutExtras)) }
    })
  };
}
function requirementEntry(requirement, context) {
  const { position } = context;
  const url = requirement.url === null ? null : rawText(requirement.url);
  const marker = requirement.marker?.normalized ?? null;
  return dependencyEntry({
    name: requirement.name,
    nameAsWritten: untrustedText(/^[A-Za-z0-9._-]+/.exec(context.text)?.[0] ?? requirement.name),
    specifier: requirement.specifier.normalized,
    specifierAsWritten: untrustedText(requirement.specifier.normalized),
    extras: requirement.extras,
    marker: marker === null ? context.marker : untrustedText(marker),
    source: url === null ? { kind: "index", index: null } : sourceOfUrl(url),
    hashes: url === null ? [] : fragmentHashes(url, position),
    resolved: url === null ? exactOf(requirement.specifier) : versionOfWheel(url),
    position
  });
}
function sourceOfUrl(url) {
  if (isVcsUrl(url)) return vcsSource(url);
  if (!/^file:/i.test(url)) return { kind: "url", url: untrustedText(url) };
  const path = untrustedText(pathOfFileUrl(url));
  return ARCHIVE.test(url.split(/[#?]/, 1)[0] ?? "") ? { kind: "archive", path } : { kind: "path", path };
}
function readUrl(url, { position, marker }) {
  const wheel = wheelOf(url);
  if (wheel === "invalid") return { ok: false, reason: "the URL ends in .whl and is no wheel name" };
  if (/^(?:https?|ftp):/i.test(url) && URL.parse(url.replaceAll(/\$\{[^}]*\}/g, "variable")) === null)
    return { ok: false, reason: "no valid URL" };
  const egg = wheel === null ? eggOf(url) : null;
  return {
    ok: true,
    entry: dependencyEntry({
      position,
      marker,
      name: wheel?.name ?? egg,
      nameAsWritten: egg === null ? null : untrustedText(egg),
      specifier: wheel === null ? "" : `==${wheel.version}`,
      source: sourceOfUrl(url),
      hashes: fragmentHashes(url, position),
      resolved: wheel?.version ?? null
    })
  };
}
function archiveOf(path, { position, marker, extras }) {
  const wheel = wheelOf(path);
  if (wheel === "invalid") return { ok: false, reason: "ends in .whl and is no wheel name" };
  return {
    ok: true,
    entry: dependencyEntry({
      position,
      marker,
      extras,
      name: wheel?.name ?? null,
      specifier: wheel === null ? "" : `==${wheel.version}`,
      resolved: wheel?.version ?? null,
      source: { kind: "archive", path: untrustedText(path) }
    })
  };
}
function folderOf(path, { position, marker, extras }) {
  return { ok: true, entry: dependencyEntry({ position, marker, extras, source: { kind: "path", path: untrustedText(path) } }) };
}
function hasUrlScheme(text) {
  const colon = text.indexOf(":");
  return colon !== -1 && (URL_SCHEMES.has(text.slice(0, colon).toLowerCase()) || isVcsUrl(text));
}
function looksLikePath(text) {
  return text.includes("/") || text.startsWith(".");
}
function splitExtras(text) {
  const match = /^(.+)\[([^[\]]*)\]$/.exec(text);
  if (match === null) return [text, []];
  const extras = (match[2] ?? "").split(",").map(
    (extra) => extra.trim().toLowerCase().replaceAll(/[-_.]+/g, "-")
  );
  return [(match[1] ?? "").trimEnd(), extras.filter((extra) => extra !== "").toSorted()];
}
function wheelOf(place) {
  const path = place.split(/[?#]/, 1)[0] ?? "";
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
  }
  const filename = decoded.slice(decoded.lastIndexOf("/") + 1);
  if (!filename.toLowerCase().endsWith(".whl")) return null;
  const parsed = parseWheelFilename(filename);
  return parsed.ok ? { name: parsed.value.name, version: parsed.value.version.normalized } : "invalid";
}
function versionOfWheel(place) {
  const wheel = wheelOf(place);
  return wheel === null || wheel === "invalid" ? null : wheel.version;
}
function eggOf(url) {
  const egg = /[#&]egg=([^&]*)/.exec(url)?.[1];
  return egg !== void 0 && /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$/.test(egg) ? egg.toLowerCase().replaceAll(/[-_.]+/g, "-") : null;
}
function fragmentHashes(url, position) {
  const fragment = url.includes("#") ? url.slice(url.indexOf("#")) : "";
  return [...fragment.matchAll(FRAGMENT_HASH)].map(
    (match) => parseDeclaredHash(`${match[1]?.toLowerCase()}:${match[2] ?? ""}`, position)
  );
}
function pathOfFileUrl(text) {
  const match = /^file:(?:\/\/(?:localhost)?(?=\/))?(.*)$/i.exec(text);
  const path = (match?.[1] ?? text).split("#", 1)[0] ?? "";
  return match === null ? text.split("#", 1)[0] ?? "" : path;
}

// packages/core/src/manifests/manifest-draft.ts
function startDraft() {
  return {
    account: startKeyAccounting(),
    entries: [],
    indexes: [],
    options: [],
    inclusions: [],
    problems: [],
    gaps: [],
    project: { name: null, version: null }
  };
}
function finishDraft(draft, parts) {
  const { file, format: format11, role, document } = parts;
  const [gap] = draft.gaps;
  return manifestFacts({
    file,
    format: format11,
    role,
    project: draft.project,
    entries: draft.entries,
    indexes: draft.indexes,
    options: draft.options,
    inclusions: draft.inclusions,
    problems: [...document.problems, ...draft.problems, ...draft.account.problems].toSorted(
      (a, b) => a.position.line - b.position.line || a.position.column - b.position.column
    ),
    completeness: gap === void 0 ? "complete" : draft.entries.length > 0 ? "partial" : "unknown",
    incompleteBecause: gap ?? null,
    accounting: draft.account.sum()
  });
}
function addRequirements(draft, array, use) {
  if (array !== null && array.kind !== "array") draft.account.notUnderstood(array.position, "dependencies that are no array");
  for (const item of itemsOf(array)) addRequirement(draft, item, use);
}
function addRequirement(draft, item, { group, isForBuild = false, constraint = false }) {
  const text = textOf(item);
  const requirement = text === null ? null : parseRequirement(text);
  if (text === null || requirement === null || !requirement.ok) {
    draft.account.notUnderstood(
      item.position,
      requirement?.ok === false ? requirement.problem.reason : "a dependency that is no text",
      text ?? void 0
    );
    return;
  }
  const entry = requirementEntry(requirement.value, { text, position: item.position, marker: null });
  draft.entries.push({ ...entry, specifierAsWritten: untrustedText(text), group, isForBuild, constraint });
}
function addOption(draft, id, value) {
  const text = value.kind === "boolean" ? String(value.value) : textOf(value);
  draft.options.push({ id, value: text === null ? null : untrustedText(text), position: value.position, isAbbreviated: false });
}
function addIndex(draft, parts) {
  const { text, position, ...rest } = parts;
  draft.indexes.push({
    kind: "index",
    url: untrustedText(text),
    name: null,
    isExplicit: false,
    isDefault: false,
    verifiesTls: true,
    position,
    ...rest
  });
}
function isTrue(value) {
  return value?.kind === "boolean" && value.value;
}
function isFalse(value) {
  return value?.kind === "boolean" && !value.value;
}

// packages/core/src/manifests/pdm-lock.ts
var ID = "pdm-lock";
var TOP = { metadata: "option", package: "entry" };
var METADATA = {
  groups: "option",
  strategy: "option",
  lock_version: "option",
  content_hash: "option",
  lock_inputs: "option",
  targets: "option",
  files: "entry",
  cross_platform: "option",
  static_urls: "option",
  lock_targets: "option"
};
var PACKAGE = {
  name: "entry",
  version: "entry",
  extras: "entry",
  requires_python: "comment",
  summary: "comment",
  groups: "entry",
  marker: "entry",
  dependencies: "entry",
  files: "entry",
  git: "entry",
  hg: "entry",
  svn: "entry",
  bzr: "entry",
  ref: "entry",
  revision: "entry",
  subdirectory: "entry",
  editable: "entry",
  path: "entry",
  url: "entry",
  sections: "entry"
};
var FILE = { file: "entry", url: "entry", hash: "entry" };
var format = {
  id: ID,
  summary: "pdm.lock, lock versions 3 to 4.5",
  role: "lock",
  matches: (path) => /(?:^|\/)pdm(?:\.[^./]+)?\.lock$/.test(path),
  read
};
function read(input) {
  const document = readTomlDocument(input.bytes);
  const { root } = document;
  if (root === null) return unreadableFacts({ file: input.file, format: ID, role: "lock", problems: document.problems });
  const account = startKeyAccounting();
  account.endTable(root, TOP);
  const metadata = memberOf(root, "metadata");
  account.endTable(metadata, METADATA);
  const version = textOf(memberOf(metadata, "lock_version"));
  const isVersionKnown = version !== null && /^(?:3(?:\.\d+)*|4(?:\.[0-5](?:\.\d+)?)?)$/.test(version);
  const unknown = isVersionKnown ? [] : [
    {
      id: "unknown-lock-version",
      message: "a pdm.lock of a version that safe-pip does not know",
      position: (memberOf(metadata, "lock_version") ?? root).position,
      text: untrustedOrNull(version)
    }
  ];
  const central = centralFiles(memberOf(metadata, "files"));
  return manifestFacts({
    file: input.file,
    format: ID,
    role: "lock",
    entries: itemsOf(memberOf(root, "package")).map((item) => readPackage(item, { account, central })),
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: "pdm",
      version,
      isVersionKnown,
      contentHash: textOf(memberOf(metadata, "content_hash")),
      generator: null,
      requiresPython: untrustedOrNull(textOf(memberAt(itemsOf(memberOf(metadata, "targets"))[0] ?? null, ["requires_python"]))),
      roots: []
    }
  });
}
function centralFiles(table) {
  return new Map(entriesOf(table).map((entry) => [entry.key.toLowerCase(), entry.value]));
}
function readPackage(item, { account, central }) {
  account.endTable(item, PACKAGE);
  const written = textOf(memberOf(item, "name"));
  const name = nameOf(written);
  if (name === null) account.notUnderstood(item.position, "a package without a valid name");
  const version = textOf(memberOf(item, "version"));
  const files = memberOf(item, "files") ?? central.get(`${written ?? ""} ${version ?? ""}`.toLowerCase()) ?? null;
  const artifacts = itemsOf(files).map((file) => readFile(file, account));
  const groups = itemsOf(memberOf(item, "groups")).map((group) => textOf(group));
  const isMain = groups.length === 0 || groups.includes("default");
  const path = textOf(memberOf(item, "path"));
  return dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ""),
    extras: itemsOf(memberOf(item, "extras")).flatMap((extra) => nameOf(textOf(extra)) ?? []).toSorted(),
    marker: untrustedOrNull(textOf(memberOf(item, "marker"))),
    group: isMain ? null : groups[0] ?? null,
    source: readSource(item),
    editable: isTrue(memberOf(item, "editable")),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, "name") ?? item).position,
    resolved: version,
    artifacts,
    edges: itemsOf(memberOf(item, "dependencies")).flatMap((edge) => readEdge(edge, account)),
    isOwn: path === "." || path === "./"
  });
}
function readSource(item) {
  for (const vcs of ["git", "hg", "svn", "bzr"]) {
    const url2 = textOf(memberOf(item, vcs));
    if (url2 === null) continue;
    const revision = textOf(memberOf(item, "revision"));
    return {
      kind: "vcs",
      url: untrustedText(url2),
      vcs,
      requested: untrustedOrNull(textOf(memberOf(item, "ref")) ?? revision),
      commit: revision !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision : null,
      subdirectory: untrustedOrNull(textOf(memberOf(item, "subdirectory")))
    };
  }
  const [url, path] = [textOf(memberOf(item, "url")), textOf(memberOf(item, "path"))];
  if (url !== null) return { kind: "url", url: untrustedText(url) };
  if (path !== null) return { kind: /\.(?:whl|zip|tar\.gz)$/i.test(path) ? "archive" : "path", path: untrustedText(path) };
  return { kind: "index", index: null };
}
function readFile(value, account) {
  account.endTable(value, FILE);
  const url = textOf(memberOf(value, "url"));
  const hash = memberOf(value, "hash");
  const hashText = textOf(hash);
  const path = url === null ? null : url.split(/[?#]/, 1)[0] ?? "";
  return {
    filename: untrustedOrNull(textOf(memberOf(value, "file")) ?? (path === null ? null : path.slice(path.lastIndexOf("/") + 1))),
    url: untrustedOrNull(url),
    hashes: hash === null || hashText === null ? [] : [parseDeclaredHash(hashText, hash.position)],
    size: null,
    uploadTime: null,
    position: value.position
  };
}
function readEdge(value, account) {
  const text = textOf(value) ?? "";
  const egg = /^-e .*#egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
  const requirement = egg === void 0 ? parseRequirement(text) : null;
  if (requirement?.ok === false) {
    account.notUnderstood(value.position, requirement.problem.reason, text);
    return [];
  }
  const found = requirement?.value;
  const marker = found?.marker?.normalized ?? null;
  return [
    {
      name: egg === void 0 ? found?.name ?? null : nameOf(egg),
      specifier: found === void 0 || found.url !== null ? null : untrustedText(found.specifier.normalized),
      version: null,
      extras: found?.extras ?? [],
      marker: untrustedOrNull(marker),
      group: null,
      position: value.position
    }
  ];
}

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// packages/core/src/manifests/json-document.ts
var OPTIONS = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
function readJsonDocument(bytes) {
  const decoded = decodeUtf8(bytes);
  return decoded.text === null ? { root: null, problems: decoded.problems } : parseJsonDocument(decoded.text);
}
function parseJsonDocument(text) {
  const hidden2 = findHiddenContent(text);
  if (depthOf(text) > MAX_DOCUMENT_DEPTH) {
    const problem2 = {
      id: "limit",
      message: `nested deeper than ${MAX_DOCUMENT_DEPTH}`,
      position: { line: 1, column: 1 },
      text: null
    };
    return { root: null, problems: [...hidden2, problem2] };
  }
  const errors = [];
  const tree = parseTree2(text, errors, OPTIONS);
  const lineStarts = lineStartsOf(text);
  const [error] = errors;
  if (error !== void 0 || tree === void 0) {
    return { root: null, problems: [...hidden2, syntaxProblem(error, lineStarts)] };
  }
  const context = { text, position: (node) => positionOfNode(node, lineStarts) };
  const root = valueOf(tree, context);
  return { root, problems: [...hidden2, ...findDuplicateKeys(root)] };
}
function valueOf(node, context) {
  const position = context.position(node);
  const value = node.value;
  switch (node.type) {
    case "object": {
      const entries = (node.children ?? []).flatMap((property) => {
        const [key, child] = property.children ?? [];
        return key === void 0 || child === void 0 ? [] : [{ key: String(key.value), position: context.position(key), value: valueOf(child, context) }];
      });
      return { kind: "table", entries, position };
    }
    case "array":
      return { kind: "array", items: (node.children ?? []).map((child) => valueOf(child, context)), position };
    case "string":
      return { kind: "text", value: String(value), position };
    case "boolean":
      return { kind: "boolean", value: value === true, position };
    case "number": {
      const written = context.text.slice(node.offset, node.offset + node.length);
      return /^-?\d+$/.test(written) ? { kind: "integer", value: BigInt(written), position } : { kind: "float", value: Number(written), position };
    }
    case "null":
    case "property":
      return { kind: "null", position };
  }
}
function positionOfNode(node, lineStarts) {
  const start = positionAt(lineStarts, node.offset);
  if (node.type !== "object" && node.type !== "array") return start;
  const end = positionAt(lineStarts, node.offset + node.length);
  return end.line > start.line ? { ...start, endLine: end.line } : start;
}
function depthOf(text) {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === 92) at += 1;
      else if (code === 34) isInString = false;
    } else if (code === 34) isInString = true;
    else if (code === 91 || code === 123) deepest = Math.max(deepest, depth += 1);
    else if (code === 93 || code === 125) depth -= 1;
  }
  return deepest;
}
function syntaxProblem(error, lineStarts) {
  const said = error === void 0 ? "empty" : printParseErrorCode(error.error);
  return { id: "syntax", message: `not JSON: ${said}`, position: positionAt(lineStarts, error?.offset ?? 0), text: null };
}

// packages/core/src/manifests/pipfile-lock.ts
var ID2 = "pipfile-lock";
var META = {
  "hash": "option",
  "pipfile-spec": "option",
  "requires": "option",
  "sources": "option",
  "host-environment-markers": "comment"
};
var ENTRY = {
  version: "entry",
  hashes: "entry",
  index: "entry",
  markers: "entry",
  extras: "entry",
  git: "entry",
  hg: "entry",
  svn: "entry",
  bzr: "entry",
  ref: "entry",
  subdirectory: "entry",
  path: "entry",
  file: "entry",
  editable: "entry",
  os_name: "entry",
  sys_platform: "entry",
  platform_machine: "entry",
  platform_system: "entry",
  python_version: "entry",
  python_full_version: "entry",
  skip_resolver: "option"
};
var SOURCE_KEYS = { name: "option", url: "option", verify_ssl: "option" };
var format3 = {
  id: ID2,
  summary: "Pipfile.lock, pipfile-spec 6",
  role: "lock",
  matches: (path) => /(?:^|\/)Pipfile\.lock$/.test(path),
  read: read2
};
function read2(input) {
  const document = readJsonDocument(input.bytes);
  const { root } = document;
  if (root?.kind !== "table") {
    const problems = root === null ? [...document.problems] : [
      {
        id: "syntax",
        message: "not a Pipfile.lock: no object",
        position: root.position,
        text: null
      }
    ];
    return unreadableFacts({ file: input.file, format: ID2, role: "lock", problems });
  }
  const account = startKeyAccounting();
  const meta = memberOf(root, "_meta");
  account.endTable(meta, META);
  const indexes = itemsOf(memberOf(meta, "sources")).map((source) => readIndex(source, account));
  const spec = numberOf(memberOf(meta, "pipfile-spec"));
  const entries = [];
  for (const category of root.entries) {
    account.endKey(category, category.key === "_meta" ? "option" : "entry");
    if (category.key === "_meta") continue;
    if (category.value.kind !== "table") account.notUnderstood(category.position, "a category that is no object");
    const group = category.key === "default" ? null : category.key;
    for (const item of entriesOf(category.value)) {
      account.endKey(item, "entry");
      entries.push(readEntry(item, { account, group, indexes }));
    }
  }
  const unknown = spec === 6 ? [] : [
    {
      id: "unknown-lock-version",
      message: "a Pipfile.lock of a version that safe-pip does not know",
      position: (memberOf(meta, "pipfile-spec") ?? root).position,
      text: null
    }
  ];
  return manifestFacts({
    file: input.file,
    format: ID2,
    role: "lock",
    entries,
    indexes,
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: "pipenv",
      version: spec === null ? null : String(spec),
      isVersionKnown: spec === 6,
      contentHash: textOf(memberAt(meta, ["hash", "sha256"])),
      generator: null,
      requiresPython: untrustedOrNull(textOf(memberAt(meta, ["requires", "python_version"]))),
      roots: []
    }
  });
}
function readIndex(source, account) {
  account.endTable(source, SOURCE_KEYS);
  const verify = memberOf(source, "verify_ssl");
  return {
    kind: "index",
    url: untrustedText(textOf(memberOf(source, "url")) ?? ""),
    name: textOf(memberOf(source, "name")),
    isExplicit: false,
    isDefault: false,
    verifiesTls: !(verify?.kind === "boolean" && !verify.value),
    position: source.position
  };
}
function readEntry(item, { account, group, indexes }) {
  const { value } = item;
  account.endTable(value, ENTRY);
  if (value.kind !== "table") account.notUnderstood(item.position, "a package that is no object");
  const name = nameOf(item.key);
  if (name === null) account.notUnderstood(item.position, "a package without a valid name");
  const version = textOf(memberOf(value, "version"));
  const exact = version === null ? null : /^===?(.+)$/.exec(version)?.[1] ?? null;
  const hashes = itemsOf(memberOf(value, "hashes")).map((hash) => parseDeclaredHash(textOf(hash) ?? "", hash.position));
  const editable = memberOf(value, "editable");
  return dependencyEntry({
    name,
    nameAsWritten: untrustedText(item.key),
    specifier: version === null || version === "*" ? "" : version,
    specifierAsWritten: untrustedText(version ?? ""),
    extras: itemsOf(memberOf(value, "extras")).map((extra) => nameOf(textOf(extra))).filter((extra) => extra !== null).toSorted(),
    marker: untrustedOrNull(textOf(memberOf(value, "markers"))),
    group,
    source: readSource2(value, indexes),
    editable: editable?.kind === "boolean" && editable.value,
    hashes,
    position: item.position,
    resolved: exact !== null && !exact.includes("*") ? exact : null,
    artifacts: hashes.map((hash) => ({
      filename: null,
      url: null,
      hashes: [hash],
      size: null,
      uploadTime: null,
      position: hash.position
    }))
  });
}
var VCS = ["git", "hg", "svn", "bzr"];
function readSource2(value, indexes) {
  for (const vcs of VCS) {
    const url = textOf(memberOf(value, vcs));
    if (url === null) continue;
    const ref = textOf(memberOf(value, "ref"));
    return {
      kind: "vcs",
      url: untrustedText(url),
      vcs,
      requested: untrustedOrNull(ref),
      commit: ref !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) ? ref : null,
      subdirectory: untrustedOrNull(textOf(memberOf(value, "subdirectory")))
    };
  }
  const file = textOf(memberOf(value, "file"));
  if (file !== null)
    return /^https?:/i.test(file) ? { kind: "url", url: untrustedText(file) } : { kind: "archive", path: untrustedText(file) };
  const path = textOf(memberOf(value, "path"));
  if (path !== null) return { kind: "path", path: untrustedText(path) };
  const named = textOf(memberOf(value, "index"));
  return {
    kind: "index",
    index: named === null ? null : indexes.find((index) => index.name === named)?.url ?? untrustedText(named)
  };
}

// packages/core/src/manifests/table-source.ts
var ARCHIVE2 = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i;
var COMMIT2 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function readTableSource(table, indexes) {
  const text = (key) => textOf(memberOf(table, key));
  const [git, url, path, index] = [text("git"), text("url"), text("path") ?? text("file"), text("index") ?? text("source")];
  if (git !== null) {
    const requested = text("rev") ?? text("tag") ?? text("branch");
    return {
      kind: "vcs",
      url: untrustedText(git),
      vcs: "git",
      requested: untrustedOrNull(requested),
      commit: requested !== null && COMMIT2.test(requested) ? requested : null,
      subdirectory: untrustedOrNull(text("subdirectory"))
    };
  }
  if (url !== null) return { kind: "url", url: untrustedText(url) };
  if (path !== null) return { kind: ARCHIVE2.test(path) ? "archive" : "path", path: untrustedText(path) };
  return { kind: "index", index: index === null ? null : untrustedText(indexes.get(index) ?? index) };
}

// packages/core/src/manifests/pipfile.ts
var ID3 = "pipfile";
var DEPENDENCY = {
  version: "entry",
  extras: "entry",
  index: "entry",
  markers: "entry",
  git: "entry",
  ref: "entry",
  subdirectory: "entry",
  path: "entry",
  file: "entry",
  editable: "entry",
  url: "entry",
  hashes: "entry",
  os_name: "entry",
  sys_platform: "entry",
  platform_machine: "entry",
  platform_system: "entry",
  python_version: "entry",
  python_full_version: "entry",
  platform_python_implementation: "entry",
  implementation_name: "entry",
  skip_resolver: "option"
};
var SOURCE = { name: "option", url: "option", verify_ssl: "option" };
var PIPENV = {
  allow_prereleases: "option",
  install_search_all_sources: "option",
  disable_pip_input: "comment",
  sort_pipfile: "comment",
  keep_outdated: "option"
};
var NO_CATEGORY = /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv", "pipfile"]);
var format4 = {
  id: ID3,
  summary: "Pipfile",
  role: "manifest",
  matches: (path) => /(?:^|\/)Pipfile$/.test(path),
  read: read3
};
function read3(input) {
  const document = readTomlDocument(input.bytes);
  const { root } = document;
  if (root === null) return unreadableFacts({ file: input.file, format: ID3, role: "manifest", problems: document.problems });
  const draft = startDraft();
  const indexes = /* @__PURE__ */ new Map();
  for (const source of itemsOf(memberOf(root, "source"))) {
    draft.account.endTable(source, SOURCE);
    const [name, url] = [textOf(memberOf(source, "name")), textOf(memberOf(source, "url")) ?? ""];
    if (name !== null) indexes.set(name, url);
    addIndex(draft, {
      text: url,
      position: source.position,
      name,
      isExplicit: draft.indexes.length > 0,
      verifiesTls: !isFalse(memberOf(source, "verify_ssl"))
    });
  }
  const pipenv = memberOf(root, "pipenv");
  draft.account.endTable(pipenv, PIPENV);
  const merges = memberOf(pipenv, "install_search_all_sources");
  if (isTrue(merges) && merges !== null) addOption(draft, "install_search_all_sources", merges);
  for (const category of entriesOf(root)) {
    draft.account.endKey(category, NO_CATEGORY.has(category.key) ? "option" : "entry");
    if (NO_CATEGORY.has(category.key)) continue;
    const group = category.key === "packages" ? null : category.key === "dev-packages" ? "develop" : category.key;
    if (category.value.kind !== "table") draft.account.notUnderstood(category.position, "a category that is no table");
    for (const entry of entriesOf(category.value)) readDependency(draft, entry, { group, indexes });
  }
  return finishDraft(draft, { file: input.file, format: ID3, role: "manifest", document });
}
function readDependency(draft, entry, { group, indexes }) {
  const { value } = entry;
  draft.account.endKey(entry, "entry");
  draft.account.endTable(value, DEPENDENCY);
  const name = nameOf(entry.key);
  if (name === null) draft.account.notUnderstood(entry.position, "a package without a valid name", entry.key);
  const written = textOf(value) ?? textOf(memberOf(value, "version")) ?? "*";
  const specifier = parseSpecifier(written === "*" ? "" : /^\d/.test(written) ? `==${written}` : written);
  if (!specifier.ok) draft.account.notUnderstood(value.position, specifier.problem.reason, written);
  const ref = textOf(memberOf(value, "ref"));
  const source = readTableSource(value, indexes);
  const file = textOf(memberOf(value, "file")) ?? textOf(memberOf(value, "url"));
  draft.entries.push(
    dependencyEntry({
      name,
      nameAsWritten: untrustedText(entry.key),
      specifier: specifier.ok ? specifier.value.normalized : null,
      specifierAsWritten: untrustedText(written),
      extras: itemsOf(memberOf(value, "extras")).flatMap((extra) => nameOf(textOf(extra)) ?? []).toSorted(),
      marker: untrustedOrNull(textOf(memberOf(value, "markers"))),
      group,
      source: source.kind === "vcs" ? {
        ...source,
        requested: untrustedOrNull(ref),
        commit: ref !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) ? ref : null
      } : source.kind === "archive" && file !== null && /^https?:/i.test(file) ? { kind: "url", url: untrustedText(file) } : source,
      editable: isTrue(memberOf(value, "editable")),
      hashes: file === null ? [] : fragmentHashes(file, value.position),
      position: entry.position,
      resolved: specifier.ok ? exactOf(specifier.value) : null
    })
  );
}

// packages/core/src/manifests/poetry-constraint.ts
function translatePoetryConstraint(text) {
  const trimmed = text.trim();
  if (trimmed === "*" || trimmed === "") return "";
  if (trimmed.includes("|")) return null;
  const parts = trimmed.split(/\s*,\s*|(?<![<>=!~^\s,])\s+(?=[<>=!~^\d])/).filter((part) => part !== "");
  const translated = parts.map((part) => translatePart(part.replaceAll(/\s+/g, "")));
  return translated.includes(null) ? null : translated.filter((part) => part !== "").join(",");
}
var RELEASE = /^(?:\d+!)?\d+(?:\.\d+)*/;
function translatePart(part) {
  if (part === "*") return "";
  const caret = /^\^(.+)$/.exec(part);
  if (caret !== null)
    return rangeTo(
      caret[1] ?? "",
      (release) => Math.max(
        0,
        release.findIndex((segment) => segment !== 0n)
      )
    );
  const tilde = /^~(?!=)(.+)$/.exec(part);
  if (tilde !== null) return rangeTo(tilde[1] ?? "", (release) => Math.min(1, release.length - 1));
  if (/^(?:===|==|!=|<=|>=|<|>|~=)/.test(part)) return part;
  if (part.startsWith("=")) return `=${part}`;
  return RELEASE.test(part) ? `==${part}` : null;
}
function rangeTo(version, bumpedAt) {
  const written = RELEASE.exec(version)?.[0];
  if (written === void 0) return null;
  const [epoch, digits] = written.includes("!") ? written.split("!") : [void 0, written];
  const release = (digits ?? "").split(".").map((segment) => BigInt(segment));
  const isAllZero = release.every((segment) => segment === 0n);
  const at = isAllZero ? release.length - 1 : bumpedAt(release);
  const bumped = release.slice(0, at + 1).map((segment, index) => index === at ? segment + 1n : segment);
  return `>=${version},<${epoch === void 0 ? "" : `${epoch}!`}${bumped.join(".")}`;
}

// packages/core/src/manifests/poetry-lock.ts
var ID4 = "poetry-lock";
var KNOWN_VERSIONS = /* @__PURE__ */ new Set(["1.0", "1.1", "2.0", "2.1"]);
var TOP2 = { package: "entry", extras: "comment", metadata: "option" };
var METADATA2 = {
  "lock-version": "option",
  "python-versions": "option",
  "content-hash": "option",
  "files": "entry",
  "hashes": "entry"
};
var PACKAGE2 = {
  "name": "entry",
  "version": "entry",
  "description": "comment",
  "category": "entry",
  "optional": "entry",
  "python-versions": "comment",
  "groups": "entry",
  "markers": "entry",
  "marker": "entry",
  "files": "entry",
  "develop": "entry",
  "dependencies": "entry",
  "extras": "comment",
  "source": "entry"
};
var SOURCE2 = {
  type: "entry",
  url: "entry",
  reference: "entry",
  resolved_reference: "entry",
  subdirectory: "entry"
};
var FILE2 = { file: "entry", hash: "entry", url: "entry", size: "entry" };
var EDGE = {
  version: "entry",
  optional: "comment",
  markers: "entry",
  python: "entry",
  extras: "entry",
  develop: "entry",
  path: "entry",
  url: "entry",
  git: "entry",
  branch: "entry",
  tag: "entry",
  rev: "entry",
  subdirectory: "entry",
  file: "entry",
  source: "entry",
  platform: "entry"
};
var format5 = {
  id: ID4,
  summary: "poetry.lock, lock-versions 1.0 to 2.1",
  role: "lock",
  matches: (path) => /(?:^|\/)poetry\.lock$/.test(path),
  read: read4
};
function read4(input) {
  const document = readTomlDocument(input.bytes);
  if (document.root === null) return unreadableFacts({ file: input.file, format: ID4, role: "lock", problems: document.problems });
  const account = startKeyAccounting();
  const { root } = document;
  account.endTable(root, TOP2);
  const metadata = memberOf(root, "metadata");
  account.endTable(metadata, METADATA2);
  const version = textOf(memberOf(metadata, "lock-version")) ?? "1.0";
  const isVersionKnown = KNOWN_VERSIONS.has(version);
  const central = centralFiles2(metadata);
  const entries = itemsOf(memberOf(root, "package")).map((item) => readPackage2(item, { account, central }));
  const unknown = isVersionKnown ? [] : [
    {
      id: "unknown-lock-version",
      message: "a poetry.lock of a version that safe-pip does not know",
      position: (memberOf(metadata, "lock-version") ?? root).position,
      text: untrustedText(version)
    }
  ];
  return manifestFacts({
    file: input.file,
    format: ID4,
    role: "lock",
    entries,
    indexes: findIndexes(itemsOf(memberOf(root, "package"))),
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: "poetry",
      version,
      isVersionKnown,
      contentHash: textOf(memberOf(metadata, "content-hash")),
      generator: null,
      requiresPython: untrustedOrNull(textOf(memberOf(metadata, "python-versions"))),
      roots: []
    }
  });
}
function centralFiles2(metadata) {
  const files = /* @__PURE__ */ new Map();
  for (const table of [memberOf(metadata, "hashes"), memberOf(metadata, "files")]) {
    for (const entry of entriesOf(table)) files.set(nameOf(entry.key) ?? entry.key, entry.value);
  }
  return files;
}
function readPackage2(item, { account, central }) {
  account.endTable(item, PACKAGE2);
  const written = textOf(memberOf(item, "name"));
  const name = nameOf(written);
  if (name === null) account.notUnderstood(item.position, "a package without a valid name");
  const version = textOf(memberOf(item, "version"));
  const sourceTable = memberOf(item, "source");
  account.endTable(sourceTable, SOURCE2);
  const files = memberOf(item, "files") ?? central.get(name ?? "") ?? null;
  const artifacts = itemsOf(files).map((file) => readFile2(file, account));
  const groups = itemsOf(memberOf(item, "groups")).map((group2) => textOf(group2)).filter((group2) => group2 !== null);
  const category = textOf(memberOf(item, "category"));
  const group = groups.length > 0 ? groups.includes("main") ? null : groups[0] ?? null : category === null || category === "main" ? null : category;
  const markers = memberOf(item, "markers") ?? memberOf(item, "marker");
  return dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ""),
    marker: untrustedOrNull(textOf(markers) ?? textOf(entriesOf(markers)[0]?.value)),
    group,
    source: readSource3(sourceTable, account),
    editable: isTrue2(memberOf(item, "develop")),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, "name") ?? item).position,
    resolved: version,
    artifacts,
    edges: entriesOf(memberOf(item, "dependencies")).flatMap((entry) => readEdges(entry, account))
  });
}
function readSource3(table, account) {
  if (table === null) return { kind: "index", index: null };
  const url = untrustedText(textOf(memberOf(table, "url")) ?? "");
  switch (textOf(memberOf(table, "type"))) {
    case "legacy":
      return { kind: "index", index: url };
    case "url":
      return { kind: "url", url };
    case "file":
      return { kind: "archive", path: url };
    case "directory":
      return { kind: "path", path: url };
    case "git": {
      const commit = textOf(memberOf(table, "resolved_reference"));
      return {
        kind: "vcs",
        url,
        vcs: "git",
        requested: untrustedOrNull(textOf(memberOf(table, "reference"))),
        commit: commit !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null,
        subdirectory: untrustedOrNull(textOf(memberOf(table, "subdirectory")))
      };
    }
    default:
      account.notUnderstood(table.position, "the type of a package source");
      return { kind: "index", index: null };
  }
}
function readFile2(value, account) {
  account.endTable(value, FILE2);
  const bare = textOf(value);
  const hash = memberOf(value, "hash");
  const hashText = bare === null ? textOf(hash) : `sha256:${bare}`;
  return {
    filename: untrustedOrNull(textOf(memberOf(value, "file"))),
    url: untrustedOrNull(textOf(memberOf(value, "url"))),
    hashes: hashText === null ? [] : [parseDeclaredHash(hashText, (hash ?? value).position)],
    size: null,
    uploadTime: null,
    position: value.position
  };
}
function readEdges(entry, account) {
  const values = entry.value.kind === "array" ? entry.value.items : [entry.value];
  return values.map((value) => {
    account.endTable(value, EDGE);
    const constraint = textOf(value) ?? textOf(memberOf(value, "version"));
    return {
      name: nameOf(entry.key),
      specifier: constraint === null ? null : untrustedOrNull(translatePoetryConstraint(constraint)),
      version: null,
      extras: itemsOf(memberOf(value, "extras")).map((extra) => nameOf(textOf(extra))).filter((extra) => extra !== null),
      marker: untrustedOrNull(textOf(memberOf(value, "markers"))),
      group: null,
      position: entry.position
    };
  });
}
function isTrue2(value) {
  return value?.kind === "boolean" && value.value;
}
function findIndexes(packages) {
  const indexes = /* @__PURE__ */ new Map();
  for (const item of packages) {
    const source = memberOf(item, "source");
    const url = textOf(memberOf(source, "url"));
    if (source === null || url === null || textOf(memberAt(source, ["type"])) !== "legacy" || indexes.has(url)) continue;
    const name = textOf(memberOf(source, "reference"));
    indexes.set(url, {
      kind: "index",
      url: untrustedText(url),
      name,
      isExplicit: false,
      isDefault: false,
      verifiesTls: true,
      position: source.position
    });
  }
  return [...indexes.values()];
}

// packages/core/src/manifests/pylock.ts
var ID5 = "pylock";
var TOP3 = {
  "lock-version": "option",
  "environments": "option",
  "requires-python": "option",
  "extras": "option",
  "dependency-groups": "option",
  "default-groups": "option",
  "created-by": "option",
  "packages": "entry",
  "tool": "comment"
};
var PACKAGE3 = {
  "name": "entry",
  "version": "entry",
  "marker": "entry",
  "requires-python": "entry",
  "dependencies": "entry",
  "vcs": "entry",
  "directory": "entry",
  "archive": "entry",
  "index": "entry",
  "sdist": "entry",
  "wheels": "entry",
  "attestation-identities": "option",
  "tool": "comment"
};
var VCS2 = {
  "type": "entry",
  "url": "entry",
  "path": "entry",
  "requested-revision": "entry",
  "commit-id": "entry",
  "subdirectory": "entry"
};
var DIRECTORY = { path: "entry", editable: "entry", subdirectory: "entry" };
var ARTIFACT = {
  "name": "entry",
  "url": "entry",
  "path": "entry",
  "size": "entry",
  "upload-time": "entry",
  "hashes": "entry",
  "subdirectory": "entry"
};
var EDGE2 = {
  name: "entry",
  version: "entry",
  marker: "entry",
  index: "entry",
  vcs: "entry",
  directory: "entry",
  archive: "entry",
  sdist: "entry",
  wheels: "entry"
};
var format6 = {
  id: ID5,
  summary: "pylock.toml (PEP 751)",
  role: "lock",
  matches: (path) => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path),
  read: read5
};
function read5(input) {
  const document = readTomlDocument(input.bytes);
  if (document.root === null) return unreadableFacts({ file: input.file, format: ID5, role: "lock", problems: document.problems });
  const { root } = document;
  const account = startKeyAccounting();
  const problems = [];
  account.endTable(root, TOP3);
  const version = textOf(memberOf(root, "lock-version"));
  const isVersionKnown = version === "1.0";
  if (!isVersionKnown) {
    const { position } = memberOf(root, "lock-version") ?? root;
    problems.push({
      id: "unknown-lock-version",
      message: "a pylock.toml of a version that safe-pip does not know",
      position,
      text: untrustedOrNull(version)
    });
  }
  const breaks = (value, what) => {
    problems.push({ id: "syntax", message: `against PEP 751: ${what}`, position: value.position, text: null });
  };
  if (textOf(memberOf(root, "created-by")) === null) breaks(root, "created-by is missing");
  if (memberOf(root, "packages")?.kind !== "array") breaks(root, "packages is missing");
  const entries = itemsOf(memberOf(root, "packages")).map((item) => readPackage3(item, { account, breaks }));
  return manifestFacts({
    file: input.file,
    format: ID5,
    role: "lock",
    entries,
    indexes: findIndexes2(entries),
    problems: [...document.problems, ...problems, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: "pylock",
      version,
      isVersionKnown,
      contentHash: null,
      generator: untrustedOrNull(textOf(memberOf(root, "created-by"))),
      requiresPython: untrustedOrNull(textOf(memberOf(root, "requires-python"))),
      roots: []
    }
  });
}
function readPackage3(item, context) {
  const { account, breaks } = context;
  account.endTable(item, PACKAGE3);
  const written = textOf(memberOf(item, "name"));
  const name = nameOf(written);
  if (name === null) account.notUnderstood(item.position, "a package without a valid name");
  else if (name !== written) breaks(memberOf(item, "name") ?? item, "a name that is not in normal form");
  const version = textOf(memberOf(item, "version"));
  const sdist = memberOf(item, "sdist");
  const wheels = itemsOf(memberOf(item, "wheels"));
  const archive = memberOf(item, "archive");
  const kinds = ["vcs", "directory", "archive"].filter((key) => memberOf(item, key) !== null).length + (sdist !== null || wheels.length > 0 ? 1 : 0);
  if (kinds !== 1) breaks(item, kinds === 0 ? "a package without a source" : "a package with more than one source");
  const files = [...sdist === null ? [] : [sdist], ...wheels, ...archive === null ? [] : [archive]];
  const artifacts = files.map((file) => readArtifact(file, context));
  return dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ""),
    marker: untrustedOrNull(textOf(memberOf(item, "marker"))),
    source: readSource4(item, context),
    editable: isTrue3(memberOf(memberOf(item, "directory"), "editable")),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, "name") ?? item).position,
    resolved: version,
    artifacts,
    edges: itemsOf(memberOf(item, "dependencies")).map((edge) => readEdge2(edge, context)),
    isOwn: memberOf(item, "directory") !== null
  });
}
function readSource4(item, { account, breaks }) {
  const vcs = memberOf(item, "vcs");
  if (vcs !== null) {
    account.endTable(vcs, VCS2);
    const commit = textOf(memberOf(vcs, "commit-id"));
    if (commit === null) breaks(vcs, "vcs without commit-id");
    return {
      kind: "vcs",
      url: untrustedText(textOf(memberOf(vcs, "url")) ?? textOf(memberOf(vcs, "path")) ?? ""),
      vcs: textOf(memberOf(vcs, "type")) ?? "",
      requested: untrustedOrNull(textOf(memberOf(vcs, "requested-revision"))),
      commit: commit !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null,
      subdirectory: untrustedOrNull(textOf(memberOf(vcs, "subdirectory")))
    };
  }
  const directory = memberOf(item, "directory");
  if (directory !== null) {
    account.endTable(directory, DIRECTORY);
    return { kind: "path", path: untrustedText(textOf(memberOf(directory, "path")) ?? "") };
  }
  const archive = memberOf(item, "archive");
  if (archive !== null) {
    const path = textOf(memberOf(archive, "path"));
    return path === null ? { kind: "url", url: untrustedText(textOf(memberOf(archive, "url")) ?? "") } : { kind: "archive", path: untrustedText(path) };
  }
  return { kind: "index", index: untrustedOrNull(textOf(memberOf(item, "index"))) };
}
function readArtifact(value, { account, breaks }) {
  account.endTable(value, ARTIFACT);
  const url = textOf(memberOf(value, "url"));
  const path = textOf(memberOf(value, "path"));
  if (url === null && path === null) breaks(value, "a file without url and path");
  const table = memberOf(value, "hashes");
  const hashes = entriesOf(table).map(
    (entry) => declaredHash({ algorithm: entry.key, digest: textOf(entry.value) ?? "", position: entry.position })
  );
  return {
    filename: untrustedOrNull(textOf(memberOf(value, "name")) ?? lastSegment(path ?? url)),
    url: untrustedOrNull(path ?? url),
    hashes,
    size: numberOf(memberOf(value, "size")),
    uploadTime: untrustedOrNull(timeOf(memberOf(value, "upload-time"))),
    position: value.position
  };
}
function timeOf(value) {
  return value?.kind === "date" ? value.value : textOf(value);
}
function lastSegment(place) {
  if (place === null) return null;
  const path = place.split(/[?#]/, 1)[0] ?? "";
  const segment = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
function readEdge2(value, { account }) {
  account.endTable(value, EDGE2);
  return {
    name: nameOf(textOf(memberOf(value, "name"))),
    specifier: null,
    version: textOf(memberOf(value, "version")),
    extras: [],
    marker: untrustedOrNull(textOf(memberOf(value, "marker"))),
    group: null,
    position: value.position
  };
}
function isTrue3(value) {
  return value?.kind === "boolean" && value.value;
}
function findIndexes2(entries) {
  const indexes = /* @__PURE__ */ new Map();
  for (const { source, position } of entries) {
    if (source.kind !== "index" || source.index === null || indexes.has(source.index)) continue;
    indexes.set(source.index, {
      kind: "index",
      url: source.index,
      name: null,
      isExplicit: false,
      isDefault: false,
      verifiesTls: true,
      position
    });
  }
  return [...indexes.values()];
}

// packages/core/src/manifests/pyproject-hatch.ts
function readHatchTable(draft, hatch) {
  if (hatch === null) return;
  for (const environment of entriesOf(memberOf(hatch, "envs"))) {
    draft.account.endKey(environment, "entry");
    for (const key of ["dependencies", "extra-dependencies"]) {
      addAll(draft, memberOf(environment.value, key), { group: environment.key, isForBuild: false });
    }
  }
  const build = memberOf(hatch, "build");
  addAll(draft, memberOf(build, "dependencies"), { group: "build-system", isForBuild: true });
  for (const hooks of [
    memberOf(build, "hooks"),
    ...entriesOf(memberOf(build, "targets")).map((target) => memberOf(target.value, "hooks"))
  ]) {
    for (const hook of entriesOf(hooks)) {
      draft.account.endKey(hook, "entry");
      addAll(draft, memberOf(hook.value, "dependencies"), { group: "build-system", isForBuild: true });
    }
  }
  if (entriesOf(memberOf(memberOf(hatch, "metadata"), "hooks")).length > 0)
    draft.gaps.push("metadata hooks of hatch may compute dependencies");
}
function addAll(draft, array, use) {
  for (const item of itemsOf(array)) {
    if (/\{[a-z]+:?[^}]*\}/.test(textOf(item) ?? "")) draft.gaps.push("a dependency of a hatch environment is computed");
    else addRequirement(draft, item, use);
  }
}

// packages/core/src/manifests/pyproject-pdm.ts
var SOURCE3 = {
  name: "option",
  url: "option",
  verify_ssl: "option",
  type: "option",
  username: "option",
  password: "option",
  include_packages: "option",
  exclude_packages: "option",
  ca_certs: "option",
  client_cert: "option",
  client_key: "option"
};
var RESOLUTION = {
  "overrides": "option",
  "excludes": "option",
  "respect-source-order": "option",
  "allow-prereleases": "option",
  "strategy": "option",
  "exclude-newer": "option",
  "lock_inputs": "option",
  "use-uv": "comment"
};
function readPdmTable(draft, pdm) {
  for (const group of entriesOf(memberOf(pdm, "dev-dependencies"))) {
    draft.account.endKey(group, "entry");
    for (const item of itemsOf(group.value)) {
      const editable = /^-e\s+(.+)$/.exec(textOf(item) ?? "")?.[1];
      if (editable === void 0) {
        addRequirement(draft, item, { group: normalizeName(group.key) });
        continue;
      }
      const read10 = readEditableText(editable.replace(/^file:\/{2,3}\$\{PROJECT_ROOT\}\/*/, "./"), item.position);
      if (read10.ok) draft.entries.push({ ...read10.entry, group: normalizeName(group.key) });
      else draft.account.notUnderstood(item.position, read10.reason, editable);
    }
  }
  for (const source of itemsOf(memberOf(pdm, "source"))) {
    draft.account.endTable(source, SOURCE3);
    addIndex(draft, {
      text: textOf(memberOf(source, "url")) ?? "",
      position: source.position,
      name: textOf(memberOf(source, "name")),
      kind: textOf(memberOf(source, "type")) === "find_links" ? "find-links" : "index",
      isExplicit: memberOf(source, "include_packages") !== null,
      isDefault: textOf(memberOf(source, "name")) === "pypi",
      verifiesTls: !isFalse(memberOf(source, "verify_ssl"))
    });
  }
  const resolution = memberOf(pdm, "resolution");
  draft.account.endTable(resolution, RESOLUTION);
  const overrides = memberOf(resolution, "overrides");
  if (overrides !== null) addOption(draft, "overrides", overrides);
}

// packages/core/src/manifests/pyproject-pixi.ts
var DEPENDENCY2 = {
  "version": "entry",
  "extras": "entry",
  "index": "entry",
  "git": "entry",
  "branch": "entry",
  "tag": "entry",
  "rev": "entry",
  "subdirectory": "entry",
  "path": "entry",
  "editable": "entry",
  "url": "entry",
  "env-markers": "entry"
};
var OPTIONS2 = {
  "index-url": "option",
  "extra-index-urls": "option",
  "find-links": "option",
  "no-build": "option",
  "no-binary": "option",
  "no-build-isolation": "option",
  "index-strategy": "option",
  "dependency-overrides": "option",
  "prerelease-mode": "option"
};
var NO_INDEXES = /* @__PURE__ */ new Map();
function readPixiTable(draft, pixi) {
  if (pixi === null) return;
  readPart(draft, pixi, null);
  for (const feature of entriesOf(memberOf(pixi, "feature"))) readPart(draft, feature.value, feature.key);
}
function readPart(draft, table, group) {
  readOptions(draft, memberOf(table, "pypi-options"));
  for (const part of [table, ...entriesOf(memberOf(table, "target")).map((target) => target.value)]) {
    for (const entry of entriesOf(memberOf(part, "pypi-dependencies"))) readDependency2(draft, entry, group);
  }
}
function readOptions(draft, options) {
  draft.account.endTable(options, OPTIONS2);
  const index = memberOf(options, "index-url");
  if (index !== null) addIndex(draft, { text: textOf(index) ?? "", position: index.position, isDefault: true });
  for (const item of itemsOf(memberOf(options, "extra-index-urls")))
    addIndex(draft, { text: textOf(item) ?? "", position: item.position, kind: "extra-index" });
  for (const item of itemsOf(memberOf(options, "find-links"))) {
    const place = textOf(memberOf(item, "url")) ?? textOf(memberOf(item, "path")) ?? "";
    addIndex(draft, { text: place, position: item.position, kind: "find-links" });
  }
  for (const id of ["index-strategy", "no-binary", "dependency-overrides"]) {
    const value = memberOf(options, id);
    if (value !== null) addOption(draft, id, value);
  }
}
function readDependency2(draft, entry, group) {
  const { value } = entry;
  draft.account.endKey(entry, "entry");
  draft.account.endTable(value, DEPENDENCY2);
  const name = nameOf(entry.key);
  if (name === null) draft.account.notUnderstood(entry.position, "a dependency without a valid name", entry.key);
  const written = textOf(value) ?? textOf(memberOf(value, "version")) ?? "*";
  const specifier = parseSpecifier(written === "*" ? "" : written);
  if (!specifier.ok) draft.account.notUnderstood(value.position, specifier.problem.reason, written);
  draft.entries.push(
    dependencyEntry({
      name,
      nameAsWritten: untrustedText(entry.key),
      specifier: specifier.ok ? specifier.value.normalized : null,
      specifierAsWritten: untrustedText(written),
      extras: itemsOf(memberOf(value, "extras")).flatMap((extra) => nameOf(textOf(extra)) ?? []).toSorted(),
      marker: untrustedOrNull(textOf(memberOf(value, "env-markers"))),
      group,
      source: readTableSource(value, NO_INDEXES),
      editable: isTrue(memberOf(value, "editable")),
      position: entry.position,
      resolved: specifier.ok ? exactOf(specifier.value) : null
    })
  );
}

// packages/core/src/manifests/pyproject-poetry.ts
var POETRY = {
  "name": "comment",
  "version": "comment",
  "description": "comment",
  "keywords": "comment",
  "homepage": "comment",
  "repository": "comment",
  "documentation": "comment",
  "license": "comment",
  "authors": "comment",
  "maintainers": "comment",
  "readme": "comment",
  "classifiers": "comment",
  "urls": "comment",
  "scripts": "comment",
  "plugins": "comment",
  "packages": "comment",
  "include": "comment",
  "exclude": "comment",
  "package-mode": "comment",
  "dependencies": "entry",
  "dev-dependencies": "entry",
  "extras": "comment",
  "group": "entry",
  "build": "option",
  "source": "option",
  "requires-poetry": "option",
  "requires-plugins": "entry",
  "build-constraints": "entry"
};
var GROUP = { "dependencies": "entry", "optional": "option", "include-groups": "option" };
var SOURCE4 = {
  name: "option",
  url: "option",
  priority: "option",
  default: "option",
  secondary: "option",
  links: "option",
  indexed: "option"
};
var DEPENDENCY3 = {
  "version": "entry",
  "python": "entry",
  "platform": "entry",
  "markers": "entry",
  "optional": "entry",
  "extras": "entry",
  "source": "entry",
  "allow-prereleases": "option",
  "allow_prereleases": "option",
  "allows-prereleases": "option",
  "git": "entry",
  "branch": "entry",
  "tag": "entry",
  "rev": "entry",
  "subdirectory": "entry",
  "path": "entry",
  "file": "entry",
  "url": "entry",
  "develop": "entry"
};
function readPoetryTable(draft, poetry) {
  if (poetry === null) return;
  draft.account.endTable(poetry, POETRY);
  draft.project = {
    name: draft.project.name ?? nameOf(textOf(memberOf(poetry, "name"))),
    version: draft.project.version ?? textOf(memberOf(poetry, "version"))
  };
  const sources = readSources(draft, memberOf(poetry, "source"));
  const read10 = (table, group, isForBuild = false) => {
    for (const entry of entriesOf(table)) readDependency3(draft, entry, { group, sources, isForBuild });
  };
  read10(memberOf(poetry, "dependencies"), null);
  read10(memberOf(poetry, "dev-dependencies"), "dev");
  read10(memberOf(poetry, "requires-plugins"), "requires-plugins", true);
  for (const group of entriesOf(memberOf(poetry, "group"))) {
    draft.account.endTable(group.value, GROUP);
    read10(memberOf(group.value, "dependencies"), group.key);
  }
}
function readSources(draft, array) {
  const sources = /* @__PURE__ */ new Map();
  for (const source of itemsOf(array)) {
    draft.account.endTable(source, SOURCE4);
    const name = textOf(memberOf(source, "name"));
    const priority = textOf(memberOf(source, "priority")) ?? "primary";
    const url = textOf(memberOf(source, "url")) ?? (name?.toLowerCase() === "pypi" ? "https://pypi.org/simple/" : "");
    if (name !== null) sources.set(name, url);
    addIndex(draft, {
      text: url,
      position: source.position,
      name,
      isExplicit: priority === "explicit",
      isDefault: priority === "default"
    });
  }
  return sources;
}
function readDependency3(draft, entry, context) {
  draft.account.endKey(entry, entry.key === "python" ? "option" : "entry");
  if (entry.key === "python") return;
  const name = nameOf(entry.key);
  if (name === null) draft.account.notUnderstood(entry.position, "a dependency without a valid name", entry.key);
  for (const value of entry.value.kind === "array" ? entry.value.items : [entry.value]) {
    draft.account.endTable(value, DEPENDENCY3);
    const written = textOf(value) ?? textOf(memberOf(value, "version")) ?? "";
    const translated = translatePoetryConstraint(written);
    const specifier = translated === null ? null : parseSpecifier(translated);
    if (specifier?.ok === false) draft.account.notUnderstood(value.position, specifier.problem.reason, written);
    const url = textOf(memberOf(value, "url"));
    draft.entries.push(
      dependencyEntry({
        name,
        nameAsWritten: untrustedText(entry.key),
        specifier: specifier?.ok === true ? specifier.value.normalized : null,
        specifierAsWritten: untrustedText(written),
        extras: itemsOf(memberOf(value, "extras")).flatMap((extra) => nameOf(textOf(extra)) ?? []).toSorted(),
        marker: untrustedOrNull(textOf(memberOf(value, "markers"))),
        group: context.group,
        source: readTableSource(value, context.sources),
        editable: isTrue(memberOf(value, "develop")),
        isForBuild: context.isForBuild,
        hashes: url === null ? [] : fragmentHashes(url, value.position),
        position: entry.position,
        resolved: specifier?.ok === true ? exactOf(specifier.value) : null
      })
    );
  }
}

// packages/core/src/manifests/pyproject-project.ts
var PROJECT = {
  "name": "comment",
  "version": "comment",
  "description": "comment",
  "readme": "comment",
  "license": "comment",
  "license-files": "comment",
  "authors": "comment",
  "maintainers": "comment",
  "keywords": "comment",
  "classifiers": "comment",
  "urls": "comment",
  "scripts": "comment",
  "gui-scripts": "comment",
  "entry-points": "comment",
  "import-names": "comment",
  "import-namespaces": "comment",
  "requires-python": "option",
  "dynamic": "option",
  "dependencies": "entry",
  "optional-dependencies": "entry"
};
var BUILD_SYSTEM = {
  "requires": "entry",
  "build-backend": "option",
  "backend-path": "option"
};
var DYNAMIC = { "file": "option", "attr": "option", "content-type": "comment" };
function readProjectTables(draft, root) {
  const project = memberOf(root, "project");
  draft.account.endTable(project, PROJECT);
  draft.project = { name: nameOf(textOf(memberOf(project, "name"))), version: textOf(memberOf(project, "version")) };
  addRequirements(draft, memberOf(project, "dependencies"), { group: null });
  for (const extra of entriesOf(memberOf(project, "optional-dependencies"))) {
    draft.account.endKey(extra, "entry");
    addRequirements(draft, extra.value, { group: normalizeName(extra.key) });
  }
  readDynamic(draft, { root, dynamic: itemsOf(memberOf(project, "dynamic")).map((item) => textOf(item)) });
  readGroups(draft, memberOf(root, "dependency-groups"));
  const build = memberOf(root, "build-system");
  draft.account.endTable(build, BUILD_SYSTEM);
  addRequirements(draft, memberOf(build, "requires"), { group: "build-system", isForBuild: true });
  const backendPath = memberOf(build, "backend-path");
  if (backendPath !== null) addOption(draft, "backend-path", backendPath);
}
function readDynamic(draft, { root, dynamic }) {
  const setuptools = memberAt(root, ["tool", "setuptools", "dynamic"]);
  for (const field of ["dependencies", "optional-dependencies"]) {
    if (!dynamic.includes(field)) continue;
    const said = memberOf(setuptools, field);
    const tables = field === "dependencies" ? [said] : entriesOf(said).map((entry) => entry.value);
    if (said === null) draft.gaps.push(`${field} are computed when it is built (dynamic)`);
    for (const table of tables) {
      if (table === null) continue;
      draft.account.endTable(table, DYNAMIC);
      const files = memberOf(table, "file");
      const names = files?.kind === "array" ? files.items : files === null ? [] : [files];
      if (names.length === 0) draft.gaps.push(`${field} are computed when it is built (attr)`);
      for (const name of names) {
        const target = textOf(name);
        if (target === null) continue;
        draft.inclusions.push({ kind: "requirements", target: untrustedText(target), isRemote: false, position: name.position });
      }
    }
  }
}
function readGroups(draft, groups) {
  const seen = /* @__PURE__ */ new Set();
  const names = new Set(entriesOf(groups).map((group) => normalizeName(group.key)));
  for (const group of entriesOf(groups)) {
    draft.account.endKey(group, "entry");
    const name = normalizeName(group.key);
    if (seen.has(name)) draft.account.notUnderstood(group.position, "a dependency group that stands twice");
    seen.add(name);
    if (group.value.kind !== "array") draft.account.notUnderstood(group.position, "a dependency group that is no array");
    for (const item of itemsOf(group.value)) {
      if (item.kind !== "table") {
        addRequirement(draft, item, { group: name });
        continue;
      }
      draft.account.endTable(item, { "include-group": "entry" });
      const included = textOf(memberOf(item, "include-group"));
      if (included === null || !names.has(normalizeName(included))) {
        draft.account.notUnderstood(item.position, "a dependency group that includes one which is not there");
      } else draft.inclusions.push({ kind: "group", target: untrustedText(included), isRemote: false, position: item.position });
    }
  }
}

// packages/core/src/manifests/pyproject-uv.ts
var UV = {
  "dev-dependencies": "entry",
  "override-dependencies": "option",
  "constraint-dependencies": "entry",
  "build-constraint-dependencies": "entry",
  "exclude-dependencies": "option",
  "sources": "entry",
  "index": "option",
  "index-url": "option",
  "extra-index-url": "option",
  "find-links": "option",
  "no-index": "option",
  "index-strategy": "option",
  "dependency-metadata": "option",
  "prerelease": "option",
  "exclude-newer": "option",
  "exclude-newer-package": "option",
  "resolution": "option",
  "fork-strategy": "option",
  "environments": "option",
  "required-environments": "option",
  "conflicts": "option",
  "no-build": "option",
  "no-build-package": "option",
  "no-build-isolation": "option",
  "no-build-isolation-package": "option",
  "no-binary": "option",
  "no-binary-package": "option",
  "allow-insecure-host": "option",
  "extra-build-dependencies": "entry",
  "extra-build-variables": "option",
  "config-settings": "option",
  "config-settings-package": "option",
  "workspace": "option",
  "default-groups": "option",
  "dependency-groups": "option",
  "keyring-provider": "option",
  "no-sources": "option",
  "no-sources-package": "option",
  "trusted-publishing": "comment",
  "publish-url": "comment",
  "check-url": "comment",
  "cache-dir": "comment",
  "cache-keys": "comment",
  "package": "comment",
  "managed": "comment",
  "compile-bytecode": "comment",
  "link-mode": "comment",
  "native-tls": "option",
  "system-certs": "option",
  "offline": "option",
  "no-cache": "comment",
  "preview": "comment",
  "preview-features": "comment",
  "python-preference": "comment",
  "python-downloads": "comment",
  "python-install-mirror": "comment",
  "pypy-install-mirror": "comment",
  "python-downloads-json-url": "comment",
  "reinstall": "comment",
  "reinstall-package": "comment",
  "upgrade": "comment",
  "upgrade-package": "comment",
  "required-version": "comment",
  "concurrent-builds": "comment",
  "concurrent-downloads": "comment",
  "concurrent-installs": "comment",
  "build-backend": "comment",
  "pip": "option",
  "torch-backend": "option",
  "add-bounds": "comment",
  "http-proxy": "option",
  "https-proxy": "option",
  "no-proxy": "option",
  "audit": "comment"
};
var INDEX = {
  "name": "option",
  "url": "option",
  "default": "option",
  "explicit": "option",
  "format": "option",
  "authenticate": "option",
  "ignore-error-codes": "option",
  "exclude-newer": "option",
  "publish-url": "comment",
  "cache-control": "comment"
};
var SOURCE5 = {
  git: "entry",
  url: "entry",
  path: "entry",
  workspace: "entry",
  index: "entry",
  marker: "entry",
  editable: "entry",
  subdirectory: "entry",
  rev: "entry",
  tag: "entry",
  branch: "entry",
  lfs: "entry",
  package: "entry",
  extra: "entry",
  group: "entry"
};
var NOTED = [
  "index-strategy",
  "no-index",
  "prerelease",
  "no-binary",
  "no-binary-package",
  "allow-insecure-host",
  "override-dependencies",
  "exclude-dependencies",
  "dependency-metadata"
];
function readUvTable(draft, uv) {
  if (uv === null) return;
  draft.account.endTable(uv, UV);
  const indexes = readIndexes(draft, uv);
  addRequirements(draft, memberOf(uv, "dev-dependencies"), { group: "dev" });
  addRequirements(draft, memberOf(uv, "constraint-dependencies"), { group: null, constraint: true });
  addRequirements(draft, memberOf(uv, "build-constraint-dependencies"), {
    group: "build-system",
    isForBuild: true,
    constraint: true
  });
  for (const project of entriesOf(memberOf(uv, "extra-build-dependencies"))) {
    draft.account.endKey(project, "entry");
    for (const item of itemsOf(project.value)) {
      const requirement = item.kind === "table" ? memberOf(item, "requirement") : item;
      if (requirement === null) draft.account.notUnderstood(item.position, "a build dependency");
      else
        addRequirements(
          draft,
          { kind: "array", items: [requirement], position: item.position },
          { group: "build-system", isForBuild: true }
        );
    }
  }
  for (const id of NOTED) {
    const value = memberOf(uv, id);
    for (const item of value?.kind === "array" ? value.items : value === null ? [] : [value]) addOption(draft, id, item);
  }
  for (const source of entriesOf(memberOf(uv, "sources"))) applySource(draft, source, indexes);
}
function readIndexes(draft, uv) {
  const indexes = /* @__PURE__ */ new Map();
  for (const item of itemsOf(memberOf(uv, "index"))) {
    draft.account.endTable(item, INDEX);
    const [name, url] = [textOf(memberOf(item, "name")), textOf(memberOf(item, "url")) ?? ""];
    if (name !== null) indexes.set(name, url);
    const isFlat = textOf(memberOf(item, "format")) === "flat";
    addIndex(draft, {
      text: url,
      position: item.position,
      name,
      kind: isFlat ? "find-links" : "index",
      isExplicit: isTrue(memberOf(item, "explicit")),
      isDefault: isTrue(memberOf(item, "default"))
    });
  }
  const single = memberOf(uv, "index-url");
  if (single !== null) addIndex(draft, { text: textOf(single) ?? "", position: single.position, isDefault: true });
  for (const [key, kind] of [
    ["extra-index-url", "extra-index"],
    ["find-links", "find-links"]
  ]) {
    for (const item of itemsOf(memberOf(uv, key))) addIndex(draft, { text: textOf(item) ?? "", position: item.position, kind });
  }
  return indexes;
}
function applySource(draft, source, indexes) {
  draft.account.endKey(source, "entry");
  const name = normalizeName(source.key);
  const tables = source.value.kind === "array" ? source.value.items : [source.value];
  for (const table of tables) draft.account.endTable(table, SOURCE5);
  const concerned = draft.entries.filter((entry) => entry.name === name && entry.source.kind === "index");
  for (const entry of concerned) {
    const places = tables.map((table) => ({
      ...entry,
      source: readTableSource(table, indexes),
      editable: isTrue(memberOf(table, "editable")),
      marker: untrustedOrNull(textOf(memberOf(table, "marker"))) ?? entry.marker,
      isOwn: isTrue(memberOf(table, "workspace"))
    }));
    draft.entries.splice(draft.entries.indexOf(entry), 1, ...places);
  }
}

// packages/core/src/manifests/pyproject.ts
var ID6 = "pyproject";
var format7 = {
  id: ID6,
  summary: "pyproject.toml, with the tables of its tools",
  role: "manifest",
  matches: (path) => /(?:^|\/)pyproject\.toml$/.test(path),
  read: read6
};
function read6(input) {
  const document = readTomlDocument(input.bytes);
  const { root } = document;
  if (root === null) return unreadableFacts({ file: input.file, format: ID6, role: "manifest", problems: document.problems });
  const draft = startDraft();
  readProjectTables(draft, root);
  const tool = memberOf(root, "tool");
  readPoetryTable(draft, memberOf(tool, "poetry"));
  readPdmTable(draft, memberOf(tool, "pdm"));
  readHatchTable(draft, memberOf(tool, "hatch"));
  readPixiTable(draft, memberOf(tool, "pixi"));
  readUvTable(draft, memberAt(tool, ["uv"]));
  return finishDraft(draft, { file: input.file, format: ID6, role: "manifest", document });
}

// packages/core/src/manifests/requirements-decode.ts
var START = { line: 1, column: 1 };
var CODECS = /* @__PURE__ */ new Map([
  ["utf8", "utf-8"],
  ["utf-8", "utf-8"],
  ["u8", "utf-8"],
  ["utf", "utf-8"],
  ["cp65001", "utf-8"],
  ["utf-8-sig", "utf-8"],
  ["latin-1", "latin-1"],
  ["latin1", "latin-1"],
  ["latin", "latin-1"],
  ["l1", "latin-1"],
  ["iso-8859-1", "latin-1"],
  ["iso8859-1", "latin-1"],
  ["ascii", "ascii"],
  ["us-ascii", "ascii"],
  ["646", "ascii"]
]);
function decodeRequirements(bytes) {
  const mark = byteOrderMark(bytes);
  if (mark !== null) {
    const text2 = mark.decode(bytes.subarray(mark.length));
    if (text2 === null) return unreadable(`not ${mark.name}, although its byte order mark says so`);
    return { text: text2, problems: mark.name === "UTF-8" ? [] : [hidden(`the file is in ${mark.name}, which most tools do not read`)] };
  }
  const cookie = findCookie(bytes);
  if (cookie === null) {
    const text2 = decodeWith("utf-8", bytes);
    return text2 === null ? unreadable("the file is not UTF-8 and does not say what it is") : { text: text2, problems: [] };
  }
  const codec = CODECS.get(cookie.toLowerCase().replaceAll("_", "-"));
  if (codec === void 0) return unreadable("a coding that safe-pip does not read; pip would");
  const text = codec === "utf-8" ? decodeWith("utf-8", bytes) : decodeBytes(bytes, codec === "ascii" ? 127 : 255);
  if (text === null) return unreadable(`not ${codec}, although its first lines say so`);
  return { text, problems: codec === "utf-8" ? [] : [hidden(`the file is read as ${codec} by pip and as UTF-8 by most tools`)] };
}
function unreadable(message) {
  return { text: null, problems: [{ id: "syntax", message, position: START, text: null }] };
}
function hidden(message) {
  return { id: "hidden-content", message, position: START, text: null };
}
function byteOrderMark(bytes) {
  const begins = (...mark) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(239, 187, 191)) return { name: "UTF-8", length: 3, decode: (rest) => decodeWith("utf-8", rest) };
  if (begins(255, 254, 0, 0)) return { name: "UTF-32", length: 4, decode: (rest) => decodeUtf32(rest, true) };
  if (begins(0, 0, 254, 255)) return { name: "UTF-32", length: 4, decode: (rest) => decodeUtf32(rest, false) };
  if (begins(255, 254)) return { name: "UTF-16", length: 2, decode: (rest) => decodeWith("utf-16le", rest) };
  if (begins(254, 255)) return { name: "UTF-16", length: 2, decode: (rest) => decodeWith("utf-16be", rest) };
  return null;
}
function decodeWith(label, bytes) {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function decodeUtf32(bytes, isLittle) {
  if (bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const point = view.getUint32(at, isLittle);
    if (point > 1114111 || point >= 55296 && point <= 57343) return null;
    parts.push(String.fromCodePoint(point));
  }
  return parts.join("");
}
function decodeBytes(bytes, highest) {
  const parts = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const chunk = bytes.subarray(at, at + 8192);
    if (chunk.some((byte) => byte > highest)) return null;
    parts.push(String.fromCharCode(...chunk));
  }
  return parts.join("");
}
function findCookie(bytes) {
  let start = 0;
  for (let line = 0; line < 2 && start < bytes.length; line += 1) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    if (bytes[start] === 35) {
      const text = decodeBytes(bytes.subarray(start, Math.min(end, start + 4096)), 255) ?? "";
      const found = /coding[:=][\t-\r ]*([-\w.]+)/.exec(text);
      if (found !== null) return found[1] ?? null;
    }
    start = end + 1;
  }
  return null;
}

// packages/core/src/manifests/requirements-variables.ts
var VARIABLE = /\$\{([A-Z0-9_]+)\}/g;
var USER_INFO = /(?<=:\/\/)[^\s/?#]*@/g;
function expandVariables(line, variables) {
  let text = line;
  const unresolved = /* @__PURE__ */ new Set();
  for (const [written, name = ""] of line.matchAll(VARIABLE)) {
    const value = Object.hasOwn(variables, name) ? variables[name] : void 0;
    if (value !== void 0 && value !== "") text = text.split(written).join(value);
    else unresolved.add(name);
  }
  const outside = text.replaceAll(USER_INFO, "@");
  return { text, unresolved: [...unresolved].filter((name) => outside.includes(`\${${name}}`)) };
}

// packages/core/src/manifests/requirements-lines.ts
var LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
var COMMENT_LINE = new RegExp(`^[${WHITE}]*#`);
function findLogicalLines(content) {
  const lineStarts = lineStartsOf(content);
  const lines = [];
  let joined = null;
  const finish = (text, first, { count, last }) => {
    lines.push(logicalLine(text, { first, last, count, lineStarts }));
  };
  for (const physical of splitLines(content)) {
    const isComment = COMMENT_LINE.test(physical.text);
    if (physical.text.endsWith("\\") && !isComment) {
      joined ??= { parts: [], first: physical, count: 0 };
      joined.parts.push(physical.text.replace(/^\\+/, "").replace(/\\+$/, ""));
      joined.count += 1;
      continue;
    }
    const text = isComment ? ` ${physical.text}` : physical.text;
    if (joined === null) finish(text, physical, { count: 1, last: physical });
    else finish([...joined.parts, text].join(""), joined.first, { count: joined.count + 1, last: physical });
    joined = null;
  }
  if (joined !== null) finish(joined.parts.join(""), joined.first, { count: joined.count, last: joined.first });
  return lines;
}
function splitLines(content) {
  const lines = [];
  let offset = 0;
  for (const match of content.matchAll(LINE_END)) {
    lines.push({ text: content.slice(offset, match.index), offset });
    offset = match.index + match[0].length;
  }
  if (offset < content.length) lines.push({ text: content.slice(offset), offset });
  return lines;
}
function logicalLine(text, { first, last, count, lineStarts }) {
  const hash = commentStart(text);
  const kept = hash === -1 ? text : text.slice(0, hash);
  const lead = first.text.length - first.text.trimStart().length;
  const position = positionAt(lineStarts, first.offset + lead);
  const end = positionAt(lineStarts, last.offset + last.text.length).line;
  return {
    text: stripWhite(kept),
    comment: hash === -1 ? null : stripWhite(text.slice(text.indexOf("#", hash) + 1)),
    position: { ...position, ...end > position.line ? { endLine: end } : {} },
    physicalLines: count
  };
}
function commentStart(text) {
  for (let at = text.indexOf("#"); at !== -1; at = text.indexOf("#", at + 1)) {
    if (at === 0) return 0;
    if (!isWhite(text.charCodeAt(at - 1))) continue;
    let start = at;
    while (start > 0 && isWhite(text.charCodeAt(start - 1))) start -= 1;
    return start;
  }
  return -1;
}

// packages/core/src/manifests/requirements-options.ts
var OPTIONS3 = [
  { name: "index-url", takesValue: true, spellings: ["index-url", "pypi-url"], short: "i" },
  { name: "extra-index-url", takesValue: true, spellings: ["extra-index-url"] },
  { name: "no-index", takesValue: false, spellings: ["no-index"] },
  { name: "constraint", takesValue: true, spellings: ["constraint"], short: "c" },
  { name: "requirement", takesValue: true, spellings: ["requirement"], short: "r" },
  { name: "editable", takesValue: true, spellings: ["editable"], short: "e" },
  { name: "find-links", takesValue: true, spellings: ["find-links"], short: "f" },
  { name: "no-binary", takesValue: true, spellings: ["no-binary"] },
  { name: "only-binary", takesValue: true, spellings: ["only-binary"] },
  { name: "prefer-binary", takesValue: false, spellings: ["prefer-binary"] },
  { name: "require-hashes", takesValue: false, spellings: ["require-hashes"] },
  { name: "no-require-hashes", takesValue: false, spellings: ["no-require-hashes"] },
  { name: "pre", takesValue: false, spellings: ["pre"] },
  { name: "all-releases", takesValue: true, spellings: ["all-releases"] },
  { name: "only-final", takesValue: true, spellings: ["only-final"] },
  { name: "trusted-host", takesValue: true, spellings: ["trusted-host"] },
  { name: "use-feature", takesValue: true, spellings: ["use-feature"] },
  { name: "hash", takesValue: true, spellings: ["hash"] },
  { name: "config-settings", takesValue: true, spellings: ["config-settings"], short: "C" }
];
function parseOptionWords(words) {
  const options = [];
  const ignoredWords = [];
  const pending = [...words];
  for (let word = pending.shift(); word !== void 0; word = pending.shift()) {
    if (word === "--") return { ok: true, options, ignoredWords: [...ignoredWords, ...pending] };
    if (word.startsWith("--")) {
      const equals = word.indexOf("=");
      const spelled = equals === -1 ? word.slice(2) : word.slice(2, equals);
      const found = findLong(spelled);
      if (typeof found === "string") return { ok: false, problem: found };
      const isAbbreviated = found.definition.spellings[0] !== spelled;
      const taken = takeValue(found.definition, { given: equals === -1 ? null : word.slice(equals + 1), pending });
      if (!taken.ok) return taken;
      options.push({ name: found.definition.name, value: taken.value, isAbbreviated });
    } else if (word.startsWith("-") && word !== "-") {
      const definition = OPTIONS3.find(({ short }) => short === word.charAt(1));
      if (definition === void 0) return { ok: false, problem: `no such option: -${word.charAt(1)}` };
      const glued = word.slice(2);
      const taken = takeValue(definition, { given: glued === "" ? null : glued, pending });
      if (!taken.ok) return taken;
      options.push({ name: definition.name, value: taken.value, isAbbreviated: glued !== "" });
    } else ignoredWords.push(word);
  }
  return { ok: true, options, ignoredWords };
}
function findLong(spelled) {
  const exact = OPTIONS3.find(({ spellings }) => spellings.includes(spelled));
  if (exact !== void 0) return { definition: exact };
  const matches = OPTIONS3.flatMap(
    (definition) => definition.spellings.filter((spelling) => spelling.startsWith(spelled)).map(() => definition)
  );
  const [first] = matches;
  if (first === void 0) return `no such option: --${spelled}`;
  return matches.length > 1 ? `ambiguous option: --${spelled}` : { definition: first };
}
function takeValue(definition, { given, pending }) {
  if (!definition.takesValue) {
    return given === null ? { ok: true, value: null } : { ok: false, problem: `--${definition.name} takes no value` };
  }
  const value = given ?? pending.shift();
  if (value === void 0) return { ok: false, problem: `--${definition.name} needs a value` };
  if (definition.name === "hash" && !value.includes(":")) return { ok: false, problem: "--hash is not ALGORITHM:DIGEST" };
  if (definition.name === "config-settings" && !value.includes("="))
    return { ok: false, problem: "--config-settings is not KEY=VALUE" };
  return { ok: true, value };
}

// packages/core/src/manifests/shell-words.ts
function splitShellWords(text) {
  const words = [];
  let word = "";
  let isInWord = false;
  let quote = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== null) {
      if (character === quote) quote = null;
      else if (character === "\\" && quote === '"') {
        const next = text.charAt(at + 1);
        if (next === "") return null;
        word += next === '"' || next === "\\" ? next : `\\${next}`;
        at += 1;
      } else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      isInWord = true;
    } else if (character === "\\") {
      const next = text.charAt(at + 1);
      if (next === "") return null;
      word += next;
      isInWord = true;
      at += 1;
    } else if (character === " " || character === "	" || character === "\r" || character === "\n") {
      if (isInWord) words.push(word);
      word = "";
      isInWord = false;
    } else {
      word += character;
      isInWord = true;
    }
  }
  if (quote !== null) return null;
  if (isInWord) words.push(word);
  return words;
}

// packages/core/src/manifests/via-comments.ts
var NAME = /^(?:-[rc] \S.*|[A-Za-z0-9][A-Za-z0-9._[\]-]*(?: \(.*\))?)$/;
function findVia(line, { isList }) {
  if (line.comment === null) return { names: [], isList: false };
  const via = /^via\b:?(.*)$/.exec(line.comment);
  if (via === null && (!isList || line.text !== "")) return { names: [], isList: false };
  const names = (via === null ? line.comment : via[1] ?? "").split(",").map((name) => name.trim()).filter((name) => NAME.test(name));
  return { names: names.map((name) => untrustedText(name)), isList: true };
}

// packages/core/src/manifests/requirements.ts
var ID7 = "requirements";
var OWN_OPTIONS = /* @__PURE__ */ new Set(["hash", "config-settings"]);
var format8 = {
  id: ID7,
  summary: "requirements and constraints files, compiled ones included",
  role: "manifest",
  matches: (path) => /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in|pip)|(?:requirements|constraints)\/[^/]+\.(?:txt|in|pip))$/i.test(
    path
  ),
  read: read7
};
function read7(input) {
  const isConstraints = input.isConstraints ?? /(?:^|\/)[^/]*constraints[^/]*$/i.test(input.file);
  const role = isConstraints ? "constraints" : "manifest";
  const decoded = decodeRequirements(input.bytes);
  if (decoded.text === null) return unreadableFacts({ file: input.file, format: ID7, role, problems: decoded.problems });
  const lines = findLogicalLines(decoded.text);
  const reading = readRequirementLines(lines, { isConstraints, variables: input.variables ?? {} });
  const { entries, indexes, options, inclusions, problems, counts } = reading;
  const total = lines.reduce((sum, line) => sum + line.physicalLines, 0);
  return manifestFacts({
    file: input.file,
    format: ID7,
    role,
    entries,
    indexes,
    options,
    inclusions,
    problems: [...decoded.problems, ...findHiddenContent(decoded.text), ...problems].toSorted(
      (a, b) => a.position.line - b.position.line || a.position.column - b.position.column
    ),
    accounting: { unit: "lines", total, ...counts }
  });
}
function readRequirementLines(lines, { isConstraints, variables }) {
  const reading = {
    entries: [],
    indexes: [],
    options: [],
    inclusions: [],
    problems: [],
    isConstraints,
    counts: { entries: 0, options: 0, comments: 0, notUnderstood: 0 }
  };
  let isList = false;
  for (const line of lines) {
    reading.counts[readLine(line, { reading, variables })] += line.physicalLines;
    const via = findVia(line, { isList });
    isList = via.isList;
    const last = reading.entries.at(-1);
    if (last !== void 0 && via.names.length > 0)
      reading.entries[reading.entries.length - 1] = { ...last, via: [...last.via, ...via.names] };
  }
  return reading;
}
function readLine(line, { reading, variables }) {
  if (line.text === "") return "comments";
  const { position } = line;
  const expanded = expandVariables(line.text, variables);
  if (expanded.unresolved.length > 0)
    problem(reading, { id: "unresolved-variable", line, message: `no value for ${expanded.unresolved.join(", ")}` });
  const text = expanded.text;
  const [requirement, rest] = breakAtOptions(text);
  const words = splitShellWords(rest);
  const parsed = words === null ? { ok: false, problem: "a quote that is not closed" } : parseOptionWords(words);
  if (!parsed.ok) return notUnderstood(reading, line, parsed.problem);
  for (const option of parsed.options.filter(({ isAbbreviated }) => isAbbreviated)) {
    problem(reading, { id: "abbreviated-option", line, message: `--${option.name} is not written in full` });
  }
  if (parsed.ignoredWords.length > 0)
    problem(reading, { id: "ignored-text", line, message: "words behind the options, which pip ignores" });
  const editable = parsed.options.find(({ name }) => name === "editable");
  if (requirement === "" && editable === void 0) return readOptionLine(line, { reading, options: parsed.options });
  if (requirement !== "" && editable !== void 0)
    return notUnderstood(reading, line, "a requirement and an editable on one line");
  const result = editable === void 0 ? readRequirementText(requirement, position) : readEditableText(editable.value ?? "", position);
  if (!result.ok) return notUnderstood(reading, line, result.reason);
  if (reading.isConstraints && (result.entry.editable || result.entry.extras.length > 0)) {
    return notUnderstood(reading, line, "constraints have no extras and no editables");
  }
  const isOwn = (option) => option === editable || option.name === "config-settings" || editable === void 0 && OWN_OPTIONS.has(option.name);
  if (parsed.options.some((option) => !isOwn(option))) {
    problem(reading, { id: "ignored-text", line, message: "options beside a requirement, which pip ignores and uv refuses" });
  }
  if (/;\s*$/.test(requirement))
    problem(reading, { id: "read-differently", line, message: "an empty marker, which pip takes and uv refuses" });
  const values = (name) => parsed.options.filter((option) => option.name === name).map(({ value }) => value ?? "");
  const hashes = editable === void 0 ? values("hash").map((value) => parseDeclaredHash(value, position)) : [];
  reading.entries.push({
    ...result.entry,
    constraint: reading.isConstraints,
    hashes: [...result.entry.hashes, ...hashes],
    buildOptions: values("config-settings").map((value) => untrustedText(value))
  });
  return "entries";
}
function breakAtOptions(text) {
  const tokens = text.split(" ");
  const first = tokens.findIndex((token) => token.startsWith("-"));
  return first === -1 ? [text, ""] : [tokens.slice(0, first).join(" "), tokens.slice(first).join(" ")];
}
function readOptionLine(line, { reading, options }) {
  const { position } = line;
  const nested = options.find(({ name }) => name === "requirement") ?? options.find(({ name }) => name === "constraint");
  if (nested !== void 0) {
    const target = nested.value ?? "";
    reading.inclusions.push({
      kind: nested.name === "requirement" ? "requirements" : "constraints",
      target: untrustedText(target),
      isRemote: /^https?:/i.test(target),
      position
    });
    if (options.length > 1)
      problem(reading, { id: "ignored-text", line, message: "options beside an included file, which pip ignores" });
    return "options";
  }
  const links = options.filter(({ name }) => name === "find-links");
  if (links.length > 1)
    problem(reading, { id: "ignored-text", line, message: "of several --find-links on one line pip takes the first" });
  for (const option of options) {
    if (option.name === "hash")
      problem(reading, { id: "lost-hash", line, message: "--hash without a requirement, which pip ignores" });
    else if (option !== links[0] && option.name === "find-links") continue;
    else addOption2(reading, { option, position });
  }
  return "options";
}
var INDEX_KINDS = /* @__PURE__ */ new Map([
  ["index-url", "index"],
  ["extra-index-url", "extra-index"],
  ["find-links", "find-links"]
]);
function addOption2(reading, { option, position }) {
  const value = option.value === null ? null : untrustedText(option.value);
  const kind = INDEX_KINDS.get(option.name);
  if (kind !== void 0 && value !== null) {
    reading.indexes.push({
      kind,
      url: value,
      name: null,
      isExplicit: false,
      isDefault: kind === "index",
      verifiesTls: true,
      position
    });
  } else {
    reading.options.push({ id: option.name, value, position, isAbbreviated: option.isAbbreviated });
  }
}
function notUnderstood(reading, line, reason) {
  problem(reading, { id: "not-understood", line, message: `not understood: ${reason}` });
  return "notUnderstood";
}
function problem(reading, { id, line, message }) {
  reading.problems.push({ id, message, position: line.position, text: untrustedText(line.text) });
}

// packages/core/src/manifests/script-metadata.ts
var ID8 = "script-metadata";
var OPENING = /^# \/\/\/ ([a-zA-Z0-9-]+)[ \t\r]*$/;
var format9 = {
  id: ID8,
  summary: "inline metadata of Python scripts (PEP 723)",
  role: "manifest",
  matches: () => false,
  sniff: (head) => /^# \/\/\/ script[ \t\r]*$/m.test(new TextDecoder("latin1").decode(head)),
  read: read8
};
function read8(input) {
  const decoded = decodeUtf8(input.bytes);
  if (decoded.text === null)
    return unreadableFacts({ file: input.file, format: ID8, role: "manifest", problems: decoded.problems });
  const blocks = findScriptBlocks(decoded.text);
  const [block] = blocks;
  if (block === void 0) return manifestFacts({ file: input.file, format: ID8, role: "manifest" });
  const document = moved(parseTomlDocument(block.toml), block.line);
  const draft = startDraft();
  if (blocks.length > 1)
    draft.account.notUnderstood({ line: blocks[1]?.line ?? 1, column: 1 }, "a second script block, which is an error");
  if (!block.isClosed) draft.account.notUnderstood({ line: block.line, column: 1 }, "a script block that is not closed");
  if (document.root === null)
    return unreadableFacts({ file: input.file, format: ID8, role: "manifest", problems: document.problems });
  draft.account.endTable(document.root, { "requires-python": "option", "dependencies": "entry", "tool": "option" });
  addRequirements(draft, memberOf(document.root, "dependencies"), { group: null });
  readUvTable(draft, memberAt(document.root, ["tool", "uv"]));
  return finishDraft(draft, { file: input.file, format: ID8, role: "manifest", document });
}
function findScriptBlocks(text) {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const blocks = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (OPENING.exec(lines[at] ?? "")?.[1] !== "script") continue;
    const content = [];
    let closing = -1;
    let next = at + 1;
    for (; next < lines.length && /^#(?: |$)/.test(lines[next] ?? ""); next += 1) {
      if (lines[next] === "# ///") closing = content.length;
      content.push((lines[next] ?? "").replace(/^# ?/, ""));
    }
    blocks.push({
      line: at + 1,
      toml: content.slice(0, closing === -1 ? content.length : closing).join("\n"),
      isClosed: closing !== -1
    });
    at = next - 1;
  }
  return blocks;
}
function moved(document, by) {
  const move = (position) => ({
    line: position.line + by,
    column: position.column + 2,
    ...position.endLine === void 0 ? {} : { endLine: position.endLine + by }
  });
  const moveValue = (value) => {
    const position = move(value.position);
    if (value.kind === "table") {
      return {
        ...value,
        position,
        entries: value.entries.map((entry) => ({ ...entry, position: move(entry.position), value: moveValue(entry.value) }))
      };
    }
    return value.kind === "array" ? { ...value, position, items: value.items.map((item) => moveValue(item)) } : { ...value, position };
  };
  return {
    root: document.root === null ? null : moveValue(document.root),
    problems: document.problems.map((problem2) => ({
      ...problem2,
      position: move(problem2.position),
      text: problem2.text ?? untrustedText("")
    }))
  };
}

// packages/core/src/manifests/uv-lock-keys.ts
var UV_TOP = {
  "version": "option",
  "revision": "option",
  "requires-python": "option",
  "resolution-markers": "option",
  "conflicts": "option",
  "supported-markers": "option",
  "required-markers": "option",
  "options": "option",
  "manifest": "entry",
  "package": "entry"
};
var UV_MANIFEST = {
  "members": "comment",
  "requirements": "entry",
  "constraints": "option",
  "overrides": "option",
  "excludes": "option",
  "build-constraints": "option",
  "dependency-groups": "entry",
  "dependency-metadata": "option"
};
var UV_PACKAGE = {
  "name": "entry",
  "version": "entry",
  "source": "entry",
  "resolution-markers": "entry",
  "dependencies": "entry",
  "optional-dependencies": "entry",
  "dev-dependencies": "entry",
  "metadata": "entry",
  "sdist": "entry",
  "wheels": "entry"
};
var UV_SOURCE = {
  registry: "entry",
  git: "entry",
  url: "entry",
  path: "entry",
  directory: "entry",
  editable: "entry",
  virtual: "entry",
  subdirectory: "entry"
};
var UV_EDGE = {
  name: "entry",
  version: "entry",
  source: "entry",
  marker: "entry",
  extra: "entry"
};
var UV_ARTIFACT = {
  "url": "entry",
  "path": "entry",
  "filename": "entry",
  "hash": "entry",
  "size": "entry",
  "upload-time": "entry",
  "zstd": "comment"
};
var UV_METADATA = {
  "requires-dist": "entry",
  "requires-dev": "entry",
  "provides-extras": "entry"
};
var UV_REQUIREMENT = {
  name: "entry",
  extras: "entry",
  specifier: "entry",
  marker: "entry",
  git: "entry",
  url: "entry",
  path: "entry",
  directory: "entry",
  editable: "entry",
  virtual: "entry",
  subdirectory: "entry",
  index: "entry",
  conflict: "entry"
};

// packages/core/src/manifests/uv-lock.ts
var ID9 = "uv-lock";
var KNOWN_VERSION = 1n;
var KNOWN_REVISION = 5n;
var format10 = {
  id: ID9,
  summary: "uv.lock and the locks of PEP 723 scripts",
  role: "lock",
  matches: (path) => /(?:^|\/)uv\.lock$|\.py\.lock$/.test(path),
  read: read9
};
function read9(input) {
  const document = readTomlDocument(input.bytes);
  if (document.root === null) return unreadableFacts({ file: input.file, format: ID9, role: "lock", problems: document.problems });
  const account = startKeyAccounting();
  const { root } = document;
  account.endTable(root, UV_TOP);
  const manifest = memberOf(root, "manifest");
  account.endTable(manifest, UV_MANIFEST);
  const version = memberOf(root, "version");
  const revision = memberOf(root, "revision");
  const isVersionKnown = version?.kind === "integer" && version.value === KNOWN_VERSION && (revision === null || revision.kind === "integer" && revision.value >= 0n && revision.value <= KNOWN_REVISION);
  const packages = itemsOf(memberOf(root, "package")).map((item) => readPackage4(item, account));
  const own = packages.filter(({ entry }) => entry.isOwn);
  return manifestFacts({
    file: input.file,
    format: ID9,
    role: "lock",
    project: {
      name: own.length === 1 ? own[0]?.entry.name ?? null : null,
      version: own.length === 1 ? own[0]?.entry.resolved ?? null : null
    },
    entries: packages.map(({ entry }) => entry),
    indexes: findIndexes3(packages.map(({ entry }) => entry)),
    problems: [
      ...document.problems,
      ...isVersionKnown ? [] : [
        {
          id: "unknown-lock-version",
          message: `a uv.lock of a version that safe-pip does not know (version ${numberOf(version) ?? "?"}, revision ${numberOf(revision) ?? "none"})`,
          position: (version ?? root).position,
          text: null
        }
      ],
      ...account.problems
    ],
    accounting: account.sum(),
    lock: {
      tool: "uv",
      version: `${numberOf(version) ?? "?"}.${numberOf(revision) ?? 0}`,
      isVersionKnown,
      contentHash: null,
      generator: null,
      requiresPython: untrustedOrNull(textOf(memberOf(root, "requires-python"))),
      roots: [
        ...itemsOf(memberOf(manifest, "requirements")).map((item) => readRequirement(item, { account, group: null })),
        ...entriesOf(memberOf(manifest, "dependency-groups")).flatMap((group) => requirementsOf(group, account)),
        ...own.flatMap(({ roots }) => roots)
      ]
    }
  });
}
function readPackage4(item, account) {
  account.endTable(item, UV_PACKAGE);
  if (item.kind !== "table") account.notUnderstood(item.position, "a package that is no table");
  const written = textOf(memberOf(item, "name"));
  const version = textOf(memberOf(item, "version"));
  const sourceTable = memberOf(item, "source");
  account.endTable(sourceTable, UV_SOURCE);
  const source = readSource5(sourceTable, account);
  const kinds = new Set(entriesOf(sourceTable).map((entry2) => entry2.key));
  const isOwn = kinds.has("editable") || kinds.has("virtual") || kinds.has("directory");
  const sdist = memberOf(item, "sdist");
  const artifacts = [...sdist === null ? [] : [sdist], ...itemsOf(memberOf(item, "wheels"))].map(
    (value) => readArtifact2(value, account)
  );
  const metadata = memberOf(item, "metadata");
  account.endTable(metadata, UV_METADATA);
  const name = nameOf(written);
  if (name === null) account.notUnderstood(item.position, "a package without a valid name");
  const edges = [
    ...itemsOf(memberOf(item, "dependencies")).map((value) => readEdge3(value, { account, group: null })),
    ...["optional-dependencies", "dev-dependencies"].flatMap(
      (key) => entriesOf(memberOf(item, key)).flatMap(
        (group) => itemsOf(group.value).map((value) => readEdge3(value, { account, group: group.key }))
      )
    )
  ];
  const entry = dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ""),
    source,
    editable: kinds.has("editable"),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, "name") ?? item).position,
    resolved: version,
    artifacts,
    edges,
    isOwn,
    marker: markerOf(item)
  });
  const roots = [
    ...itemsOf(memberOf(metadata, "requires-dist")).map((value) => readRequirement(value, { account, group: null })),
    ...entriesOf(memberOf(metadata, "requires-dev")).flatMap((group) => requirementsOf(group, account))
  ];
  return { entry, roots };
}
function markerOf(item) {
  const markers = itemsOf(memberOf(item, "resolution-markers")).map((value) => textOf(value)).filter((marker) => marker !== null);
  return markers.length === 0 ? null : untrustedText(markers.length === 1 ? markers[0] ?? "" : markers.map((marker) => `(${marker})`).join(" or "));
}
function readSource5(table, account) {
  const [first] = entriesOf(table).filter((entry) => entry.key !== "subdirectory");
  const value = textOf(first?.value);
  if (first === void 0 || value === null) {
    if (table !== null) account.notUnderstood(table.position, "the source of a package");
    return { kind: "index", index: null };
  }
  switch (first.key) {
    case "registry":
      return { kind: "index", index: untrustedText(value) };
    case "url":
      return { kind: "url", url: untrustedText(value) };
    case "git":
      return readGit(value);
    case "path":
      return { kind: "archive", path: untrustedText(value) };
    default:
      return { kind: "path", path: untrustedText(value) };
  }
}
function readGit(text) {
  const [before = "", fragment = ""] = text.split("#", 2);
  const [url = "", query = ""] = before.split("?", 2);
  const parameters = new URLSearchParams(query);
  const requested = parameters.get("rev") ?? parameters.get("tag") ?? parameters.get("branch");
  return {
    kind: "vcs",
    url: untrustedText(url),
    vcs: "git",
    requested: untrustedOrNull(requested),
    commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(fragment) ? fragment : null,
    subdirectory: untrustedOrNull(parameters.get("subdirectory"))
  };
}
function readArtifact2(value, account) {
  account.endTable(value, UV_ARTIFACT);
  const url = textOf(memberOf(value, "url"));
  const path = textOf(memberOf(value, "path"));
  const hash = memberOf(value, "hash");
  const hashText = textOf(hash);
  const hashes = hash === null || hashText === null ? [] : [parseDeclaredHash(hashText, hash.position)];
  const filename = textOf(memberOf(value, "filename")) ?? lastSegment2(url ?? path);
  return {
    filename: untrustedOrNull(filename),
    url: untrustedOrNull(url ?? path),
    hashes,
    size: numberOf(memberOf(value, "size")),
    uploadTime: untrustedOrNull(textOf(memberOf(value, "upload-time"))),
    position: value.position
  };
}
function lastSegment2(url) {
  if (url === null) return null;
  const path = url.split(/[?#]/, 1)[0] ?? "";
  return path.slice(path.lastIndexOf("/") + 1);
}
function readEdge3(value, { account, group }) {
  account.endTable(value, UV_EDGE);
  const name = nameOf(textOf(memberOf(value, "name")));
  if (name === null) account.notUnderstood(value.position, "a dependency without a valid name");
  return {
    name,
    specifier: null,
    version: textOf(memberOf(value, "version")),
    extras: itemsOf(memberOf(value, "extra")).map((extra) => nameOf(textOf(extra))).filter((extra) => extra !== null),
    marker: untrustedOrNull(textOf(memberOf(value, "marker"))),
    group,
    position: value.position
  };
}
function requirementsOf(group, account) {
  return itemsOf(group.value).map((item) => readRequirement(item, { account, group: group.key }));
}
function readRequirement(value, { account, group }) {
  account.endTable(value, UV_REQUIREMENT);
  return {
    name: nameOf(textOf(memberOf(value, "name"))),
    specifier: untrustedOrNull(textOf(memberOf(value, "specifier"))),
    version: null,
    extras: itemsOf(memberOf(value, "extras")).map((extra) => nameOf(textOf(extra))).filter((extra) => extra !== null),
    marker: untrustedOrNull(textOf(memberOf(value, "marker"))),
    group,
    position: value.position
  };
}
function findIndexes3(entries) {
  const indexes = /* @__PURE__ */ new Map();
  for (const { source, position } of entries) {
    if (source.kind !== "index" || source.index === null || indexes.has(source.index)) continue;
    indexes.set(source.index, {
      kind: "index",
      url: source.index,
      name: null,
      isExplicit: false,
      isDefault: false,
      verifiesTls: true,
      position
    });
  }
  return [...indexes.values()];
}

// packages/core/src/manifests/registry.generated.ts
var MANIFEST_FORMATS = [
  format,
  format3,
  format4,
  format5,
  format6,
  format7,
  format8,
  format9,
  format10
];

// packages/core/src/vet/read-manifests.ts
var MAX_FILES = 2e3;
function findFormat(path, head) {
  const named = MANIFEST_FORMATS.find((format11) => format11.matches(path));
  if (named !== void 0) return named;
  return head === null ? null : MANIFEST_FORMATS.find((format11) => format11.sniff?.(head) === true) ?? null;
}
async function readManifests(paths, reading) {
  const manifests = [];
  const seen = /* @__PURE__ */ new Set();
  const pending = paths.map((path) => ({
    path,
    isConstraints: null,
    isAsked: true
  }));
  for (let next = pending.shift(); next !== void 0; next = pending.shift()) {
    const { path, isConstraints, isAsked } = next;
    const key = `${path}\0${isConstraints === true ? "c" : ""}`;
    if (seen.has(key) || isConstraints === null && seen.has(`${path}\0c`)) continue;
    seen.add(key);
    if (manifests.length >= MAX_FILES) {
      manifests.push(unreadable2(path, { id: "limit", message: `more than ${MAX_FILES} files that include each other` }));
      return manifests;
    }
    const content = await reading.read(path);
    const facts = readContent(content, {
      path,
      isConstraints,
      isNamed: !isAsked || reading.namedPaths?.has(path) === true,
      reading
    });
    if (facts === null) continue;
    manifests.push(facts);
    pending.unshift(
      ...facts.inclusions.filter((inclusion) => !inclusion.isRemote && inclusion.kind !== "group").flatMap((inclusion) => {
        const target = resolvePath(path, rawText(inclusion.target));
        return target === null ? [] : [{ path: target, isConstraints: inclusion.kind === "constraints", isAsked: false }];
      })
    );
  }
  return manifests;
}
function readContent(content, { path, isConstraints, isNamed, reading }) {
  if (content.state === "missing") return unreadable2(path, { id: "not-understood", message: "there is no such file" });
  if (content.state === "unreadable") {
    return unreadable2(path, { id: content.isLimit ? "limit" : "not-understood", message: content.reason });
  }
  const isByInclusion = isConstraints !== null;
  const found = isByInclusion ? null : findFormat(path, content.bytes.subarray(0, 65536));
  const format11 = found ?? (isNamed ? MANIFEST_FORMATS.find(({ id }) => id === "requirements") ?? null : null);
  if (format11 === null) return null;
  return format11.read({
    file: path,
    bytes: content.bytes,
    ...isConstraints === null ? {} : { isConstraints },
    ...reading.variables === void 0 ? {} : { variables: reading.variables },
    ...reading.python === void 0 ? {} : { python: reading.python }
  });
}
function unreadable2(file, { id, message }) {
  const format11 = findFormat(file, null);
  return unreadableFacts({
    file,
    format: format11?.id ?? "unknown",
    role: format11?.role ?? "manifest",
    problems: [{ id, message, position: { line: 1, column: 1 }, text: null }]
  });
}
function resolvePath(from, target) {
  const path = target.replace(/^file:(?:\/\/(?:localhost)?)?/i, "");
  if (/^(?:\/|~|[A-Za-z]:[\\/])/.test(path)) return null;
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}

// packages/core/src/vet/find-lock-pairs.ts
async function findLockPairs(manifests, read10) {
  const pairs = /* @__PURE__ */ new Map();
  for (const lock of manifests.filter(({ role, lock: facts }) => role === "lock" && facts !== null)) {
    const path = findManifestPath(lock.file);
    if (path === null) continue;
    const [manifestContent, lockContent] = [await read10(path), await read10(lock.file)];
    if (manifestContent.state !== "bytes" || lockContent.state !== "bytes") continue;
    const format11 = findFormat(path, manifestContent.bytes.subarray(0, 65536));
    const manifest = manifests.find(({ file }) => file === path) ?? format11?.read({ file: path, bytes: manifestContent.bytes });
    if (manifest === void 0) continue;
    pairs.set(lock.file, pairLock({ manifest, lock, manifestBytes: manifestContent.bytes, lockBytes: lockContent.bytes }));
  }
  return pairs;
}
function findPartners(path, neighbours) {
  const manifest = findManifestPath(path);
  if (manifest !== null) return neighbours.includes(manifest) ? [manifest] : [];
  return neighbours.filter((other) => findManifestPath(other) === path);
}

// packages/core/src/vet/is-public-release.ts
function isPublicRelease({ index }, { policy, stance }) {
  const from = index ?? stance.declaredIndexes[0] ?? "";
  const plain = (url) => url.replace(/\/+$/, "");
  return policy.indexes.public.some((url) => plain(url) === plain(from));
}

export {
  findOwnIndexes,
  auditFiles,
  findManifestPath,
  findFormat,
  readManifests,
  resolvePath,
  findLockPairs,
  findPartners,
  isPublicRelease
};
