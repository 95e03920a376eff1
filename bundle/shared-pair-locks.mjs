import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  findFormat,
  format,
  iniValue,
  judgeFile,
  parseIni,
  readBounded,
  resolvePath
} from "./shared-jsonc-parser.mjs";
import {
  basicAuthorization,
  decideEffects,
  decideUnchecked,
  decideVerdict,
  decodePercent,
  parseNetrc,
  parseSimpleHtml,
  parseSimpleJson,
  runRules
} from "./shared-popular-names.generated.mjs";
import {
  PYPI_INDEX,
  entriesOf,
  itemsOf,
  memberAt,
  memberOf,
  readTomlDocument
} from "./shared-toml-eslint-parser.mjs";
import {
  RULES,
  findInstallable,
  isSameIndex,
  matchesPattern,
  placeIn,
  shownUrl
} from "./shared-learned-trees.generated.json.mjs";
import {
  isInSpecifier,
  parseRequirement,
  parseSpecifier
} from "./shared-specifier-clause.mjs";
import {
  NO_FACTS,
  known,
  parseArchiveName,
  parseMetadata
} from "./shared-tar-pax.mjs";
import {
  compareCodePoints
} from "./shared-wheel-filename.mjs";
import {
  LIMITS
} from "./shared-limits.mjs";
import {
  findVersion,
  normalizeName
} from "./shared-version-scan.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import {
  rawText,
  untrustedText
} from "./shared-display.mjs";

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
      if (manifest.role !== "lock" && manifest.role !== "environment" && entry.via.length === 0) asked.add(entry.name);
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

// packages/core/src/node/load-call-reader.ts
async function loadCallReader() {
  const [{ createCallReader }, { loadPythonParser }] = await Promise.all([
    import("./part-create-call-reader.mjs"),
    import("./part-load-python-parser.mjs")
  ]);
  return createCallReader(await loadPythonParser());
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
function findManifestPaths(lockPath) {
  const folder = lockPath.slice(0, lockPath.lastIndexOf("/") + 1);
  const name = lockPath.slice(folder.length);
  if (name === "Pipfile.lock") return [`${folder}Pipfile`];
  if (name === "uv.lock" || name === "poetry.lock" || /^pdm(?:\.[^./]+)?\.lock$/.test(name)) return [`${folder}pyproject.toml`];
  if (name === "pixi.lock") return [`${folder}pixi.toml`, `${folder}pyproject.toml`];
  if (/^conda-lock\.ya?ml$/.test(name)) return [`${folder}environment.yml`, `${folder}environment.yaml`];
  return name.endsWith(".py.lock") ? [lockPath.slice(0, -".lock".length)] : [];
}
function pairLock(input) {
  const { manifest, lock } = input;
  const entries = manifest.entries.filter(({ tool }) => tool === void 0 || tool === lock.lock?.tool);
  const asking = { ...manifest, entries };
  const walk = walkLock(asking, lock);
  const hasEdges = lock.lock?.tool !== "pipenv";
  return {
    manifest,
    lock,
    freshness: decideFreshness({ ...input, manifest: asking }),
    hasEdges,
    ...walk,
    phantoms: hasEdges ? walk.phantoms : []
  };
}
function decideFreshness({ manifest, lock, manifestBytes }) {
  if (lock.lock === null) return notComputable("the lock could not be read");
  if (lock.lock.tool === "uv") return decideUvFreshness(manifest, lock);
  const { root } = readTomlDocument(manifestBytes);
  if (root === null) return notComputable(`${manifest.file} could not be read`);
  const { contentHash: contentHash3, generator, hasLockInputs = false } = lock.lock;
  switch (lock.lock.tool) {
    case "poetry":
      return decidePoetryFreshness(root, { contentHash: contentHash3, generator: generator === null ? null : rawText(generator) });
    case "pipenv":
      return decidePipenvFreshness(root, { contentHash: contentHash3 });
    case "pdm":
      return decidePdmFreshness(root, { contentHash: contentHash3, hasLockInputs });
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
    if (isAbsent && !isOptionalElsewhere(entry, lock) && !isPossiblyOther(name, lock))
      missing.push({ name, askedBy: null, position, isInLock: false });
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
        const isCertain = edge.marker === null && edge.group === null && lock.lock?.tool !== "conda-lock";
        if (isCertain && !isPossiblyOther(edge.name, lock))
          missing.push({ name: edge.name, askedBy: entry.name, position: edge.position, isInLock: true });
      } else if (edge.marker === null || !isAlternativeMet(edge, { entry, targets })) {
        mismatches.push(...findEdgeMismatch(edge, { askedBy: entry.name ?? "", targets }));
      }
    }
  }
  const phantoms = lock.entries.filter((entry) => !reached.has(entry) && !entry.isOwn && entry.name !== manifest.project.name);
  return { phantoms: manifest.completeness === "complete" ? phantoms : [], missing, mismatches };
}
function isOptionalElsewhere(entry, lock) {
  return entry.group !== null && (lock.lock?.tool === "pdm" || lock.lock?.tool === "poetry");
}
function isPossiblyOther(name, { lock }) {
  const words = new Set(name.split("-").filter((word) => word.length > 3));
  return (lock?.otherPackages ?? []).some(
    (other) => other === name || other.includes(name) || other.length > 2 && name.includes(other) || other.split("-").some((word) => words.has(word))
  );
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
function isAlternativeMet(edge, { entry, targets }) {
  const others = entry.edges.filter((other) => other !== edge && other.name === edge.name);
  return others.some((other) => findEdgeMismatch(other, { askedBy: entry.name ?? "", targets }).length === 0);
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

// packages/core/src/vet/pair-compiled.ts
var LEFT_OUT = /* @__PURE__ */ new Set(["distribute", "pip", "setuptools"]);
function findSourcePath(path) {
  return /\.txt$/i.test(path) ? `${path.slice(0, -".txt".length)}.in` : null;
}
function isCompiledFrom(compiled, source) {
  if (compiled.format !== "requirements" || compiled.role !== "manifest") return false;
  return compiled.entries.some(({ via }) => via.some((origin) => isFile(rawText(origin), source)));
}
function pairCompiled(manifest, compiled) {
  const lock = withEdges(compiled, manifest);
  const walk = walkLock(manifest, lock);
  const isAlone = manifest.inclusions.every(({ kind }) => kind !== "requirements") && manifest.entries.every(({ name }) => name !== null) && compiled.inclusions.length === 0 && compiled.entries.every(({ via }) => via.length > 0 && via.every((origin) => isKnown(rawText(origin), manifest.file)));
  return {
    manifest,
    lock: compiled,
    freshness: { state: "fresh" },
    hasEdges: isAlone,
    missing: walk.missing.filter(({ name, isInLock }) => !isInLock && !LEFT_OUT.has(name)),
    mismatches: walk.mismatches.filter(({ askedBy }) => askedBy === null),
    phantoms: isAlone ? walk.phantoms.filter(({ via }) => !via.some((origin) => LEFT_OUT.has(rawText(origin)))) : []
  };
}
function parentOf(origin) {
  return normalizeName(origin.replace(/\[.*$/, ""));
}
function isKnown(origin, source) {
  return isFile(origin, source) || origin.startsWith("-c ") || /^[A-Za-z0-9]/.test(origin) && !origin.includes(" ");
}
function isFile(origin, source) {
  const path = /^-r (.+)$/.exec(origin)?.[1];
  return path !== void 0 && path.slice(path.lastIndexOf("/") + 1) === source.slice(source.lastIndexOf("/") + 1);
}
function withEdges(compiled, manifest) {
  const edges = /* @__PURE__ */ new Map();
  for (const { name, via, position } of compiled.entries) {
    if (name === null) continue;
    const edge = { name, specifier: null, version: null, extras: [], marker: null, group: null, position };
    for (const origin of via) {
      const parent = parentOf(rawText(origin));
      edges.set(parent, [...edges.get(parent) ?? [], edge]);
    }
  }
  const held = new Set(compiled.entries.map(({ name }) => name));
  const takenOut = manifest.entries.filter(({ name }) => name !== null && !held.has(name) && edges.has(name));
  return {
    ...compiled,
    entries: [...compiled.entries, ...takenOut].map((entry) => ({ ...entry, edges: edges.get(entry.name ?? "") ?? [] }))
  };
}

// packages/core/src/vet/find-lock-pairs.ts
async function findLockPairs(manifests, read) {
  const pairs = /* @__PURE__ */ new Map();
  for (const lock of manifests.filter(({ role, lock: facts }) => role === "lock" && facts !== null)) {
    const found = await findManifest(lock, read);
    if (found === null) continue;
    const { path, bytes } = found;
    const format2 = findFormat(path, bytes.subarray(0, 65536));
    const manifest = manifests.find(({ file }) => file === path) ?? (format2 === null ? void 0 : readBounded(format2, { file: path, bytes }));
    if (manifest === void 0) continue;
    pairs.set(lock.file, pairLock({ manifest, lock, manifestBytes: bytes }));
  }
  for (const compiled of manifests) {
    const path = findSourcePath(compiled.file);
    if (path === null || !isCompiledFrom(compiled, path)) continue;
    const content = await read(path);
    if (content.state !== "bytes") continue;
    const known2 = manifests.find(({ file }) => file === path);
    pairs.set(compiled.file, pairCompiled(known2 ?? format.read({ file: path, bytes: content.bytes }), compiled));
  }
  return pairs;
}
async function findManifest({ file, lock }, read) {
  const madeFrom = lock?.madeFrom ?? [];
  if (madeFrom.length > 1) return null;
  const said = madeFrom.map((target) => resolvePath(file, target)).filter((path) => path !== null);
  for (const path of said.length > 0 ? said : findManifestPaths(file)) {
    const content = await read(path);
    if (content.state === "bytes") return { path, bytes: content.bytes };
  }
  return null;
}
function findPartners(path, neighbours) {
  const manifests = findManifestPaths(path);
  if (manifests.length > 0) return manifests.filter((manifest) => neighbours.includes(manifest)).slice(0, 1);
  const source = findSourcePath(path);
  return neighbours.filter(
    (other) => other === source || findSourcePath(other) === path || findManifestPaths(other).includes(path)
  );
}

// packages/core/src/node/own-indexes.ts
import { readFileSync } from "node:fs";

// packages/core/src/node/pip-config-files.ts
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
function findPipConfigFiles(env, platform = process.platform) {
  const named = env["PIP_CONFIG_FILE"] ?? "";
  if (named === (platform === "win32" ? "nul" : "/dev/null")) return [];
  const home = env["HOME"] ?? homedir();
  const isWindows = platform === "win32";
  const name = isWindows ? "pip.ini" : "pip.conf";
  const user = named !== "" && existsSync(named) ? [] : [join(home, isWindows ? "pip" : ".pip"), userFolder(env, { home, platform })];
  const prefix = env["VIRTUAL_ENV"] ?? env["CONDA_PREFIX"] ?? prefixOnPath(env, isWindows);
  return [
    ...[...machineFolders(env, platform), ...user, ...prefix === null ? [] : [prefix]].map((folder) => join(folder, name)),
    ...named === "" ? [] : [named]
  ];
}
function machineFolders(env, platform) {
  if (platform === "win32") return [join(env["ProgramData"] ?? env["PROGRAMDATA"] ?? "C:\\ProgramData", "pip")];
  if (platform === "darwin") return ["/Library/Application Support/pip"];
  const folders = (env["XDG_CONFIG_DIRS"] || "/etc/xdg").split(":").filter((folder) => folder !== "");
  return [...folders.map((folder) => join(folder, "pip")), "/etc"];
}
function userFolder(env, { home, platform }) {
  if (platform === "win32") return join(env["APPDATA"] ?? join(home, "AppData", "Roaming"), "pip");
  if (platform === "darwin") {
    const own = join(home, "Library", "Application Support", "pip");
    return existsSync(own) ? own : join(home, ".config", "pip");
  }
  return join(env["XDG_CONFIG_HOME"] || join(home, ".config"), "pip");
}
function prefixOnPath(env, isWindows) {
  const names = isWindows ? ["python.exe"] : ["python3", "python"];
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = folders.find((folder) => names.some((name) => existsSync(join(folder, name))));
  return found === void 0 ? null : isWindows ? found : dirname(found);
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
function findPipSources(env) {
  const configured = readConfiguration(env);
  const words = (variable, key) => (env[variable] ?? "") === "" ? configured(key) : (env[variable] ?? "").split(/\s+/).filter((word) => word !== "");
  const isSwitchedOn = /^(?:1|true|yes|on|t|y)$/i.test(words("PIP_NO_INDEX", "no-index").at(-1) ?? "");
  const first = words("PIP_INDEX_URL", "index-url").at(-1) ?? PYPI_INDEX;
  return {
    indexes: isSwitchedOn ? [] : [first, ...words("PIP_EXTRA_INDEX_URL", "extra-index-url")],
    links: words("PIP_FIND_LINKS", "find-links"),
    certFile: words("PIP_CERT", "cert").at(-1) ?? null,
    proxy: words("PIP_PROXY", "proxy").at(-1) ?? null,
    trustedHosts: words("PIP_TRUSTED_HOST", "trusted-host")
  };
}
function findFileStance(surroundings) {
  const { internalNames, internalIndex } = surroundings.policy.indexes;
  const plainIndexes = findPipSources(surroundings.env).indexes;
  return { declaredIndexes: findOwnIndexes(surroundings), plainIndexes, internalNames, internalIndex };
}
function readConfiguration(env) {
  const files = findPipConfigFiles(env).flatMap((path) => {
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

// packages/core/src/vet/file-sources.ts
function findFileSources(manifests) {
  const pipFiles = manifests.filter(({ format: format2 }) => format2 === "requirements");
  const groups = groupByInclusion(pipFiles);
  const sources = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const indexes = group.flatMap((manifest) => manifest.indexes);
    const first = indexes.filter(({ kind }) => kind === "index").map(({ url }) => rawText(url));
    const extra = indexes.filter(({ kind }) => kind === "extra-index").map(({ url }) => rawText(url));
    const options = new Set(group.flatMap((manifest) => manifest.options.map(({ id }) => id)));
    const obstacle = options.has("no-index") ? "a file says --no-index" : indexes.some(({ kind }) => kind === "find-links") ? "a file names places of links beside it" : null;
    const own = { sources: [...first.length === 0 ? [null] : first.slice(-1), ...extra], obstacle };
    for (const { file } of group) sources.set(file, own);
  }
  return sources;
}
function groupByInclusion(manifests) {
  const groupOf = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    const near = [manifest.file, ...manifest.inclusions.map(({ target }) => resolvePath(manifest.file, rawText(target)))];
    const groups = [...new Set(near.map((file) => groupOf.get(file ?? "")).filter((group2) => group2 !== void 0))];
    const group = [...groups.flat(), manifest];
    for (const member of group) groupOf.set(member.file, group);
    for (const file of near) if (file !== null) groupOf.set(file, group);
  }
  return [...new Set(manifests.map(({ file }) => groupOf.get(file) ?? []))];
}

// packages/core/src/vet/find-pinned.ts
function findPinned(manifests) {
  const found = /* @__PURE__ */ new Map();
  const sources = findFileSources(manifests);
  for (const { file, entries, role, lock } of manifests) {
    const ofFile = sources.get(file) ?? { sources: [null], obstacle: null };
    for (const entry of entries) {
      const { name, resolved, source, isOwn, confidence, position } = entry;
      if (name === null || resolved === null || isOwn || confidence === "low" || source.kind !== "index") continue;
      const key = `${name} ${resolved}`;
      const release = found.get(key) ?? {
        name,
        version: resolved,
        place: placeIn(file, position),
        origins: /* @__PURE__ */ new Map()
      };
      found.set(key, release);
      const from = source.index === null ? ofFile : { sources: [rawText(source.index)], obstacle: null };
      const originKey = JSON.stringify(from);
      const origin = release.origins.get(originKey) ?? { ...from, pins: [] };
      release.origins.set(originKey, origin);
      origin.pins.push({
        place: placeIn(file, position),
        isLock: role === "lock",
        recorded: findRecorded(file, entry),
        edges: lock !== null && WITH_EDGES.has(lock.tool) ? entry.edges : null
      });
    }
  }
  return [...found.values()].map(({ name, version, place, origins }) => ({
    release: { name, version, sources: [...new Set([...origins.values()].flatMap((origin) => [...origin.sources]))] },
    place,
    origins: [...origins.values()]
  }));
}
var WITH_EDGES = /* @__PURE__ */ new Set(["uv", "poetry", "pdm"]);
function findRecorded(file, { artifacts, hashes }) {
  const named = artifacts.map((artifact) => ({
    filename: artifact.filename,
    ...digestsOf(artifact.hashes),
    size: artifact.size,
    uploadTime: artifact.uploadTime,
    place: placeIn(file, artifact.position)
  }));
  const known2 = new Set(artifacts.flatMap((artifact) => artifact.hashes.map(({ text }) => text)));
  const lone = hashes.filter((hash) => !known2.has(hash.text)).map((hash) => ({
    filename: null,
    ...digestsOf([hash]),
    size: null,
    uploadTime: null,
    place: placeIn(file, hash.position)
  }));
  return [...named, ...lone];
}
function digestsOf(hashes) {
  const wellFormed = hashes.filter(({ problem }) => problem !== "malformed");
  const sha256 = wellFormed.filter(({ algorithm }) => algorithm === "sha256").map(({ digest }) => digest);
  return sha256.length < wellFormed.length ? { sha256, hasOtherHash: true } : { sha256 };
}
function isVersionOf(version, pinned) {
  const [own, wanted] = [findVersion(version), findVersion(pinned)];
  if (own === null || wanted === null) return version === pinned;
  if (own.key === wanted.key) return true;
  return wanted.local === null && own.local !== null && findVersion(own.normalized.replace(/\+.*$/, ""))?.key === wanted.key;
}

// packages/core/src/node/index-pages/fetch-requirements.ts
import { createHash as createHash4 } from "node:crypto";
var MAX_DIFFERENT = 6;
async function fetchRequirements(files, fetchFile) {
  const wheels = files.filter(({ filename }) => filename.endsWith(".whl"));
  const different = /* @__PURE__ */ new Map();
  for (const { coreMetadata, url, page } of wheels) {
    if (coreMetadata === false) return null;
    const key = coreMetadata === true ? url : coreMetadata;
    if (!different.has(key)) different.set(key, { url: sidecarUrl(url), page });
  }
  if (different.size === 0 || different.size > MAX_DIFFERENT) return null;
  const all = await Promise.all(
    [...different].map(async ([key, file]) => readRequirements(await fetchFile(file), /^[0-9a-f]{64}$/.test(key) ? key : null))
  );
  return all.includes(null) ? null : all.flatMap((requirements) => requirements ?? []);
}
function sidecarUrl(url) {
  const sidecar = new URL(url);
  sidecar.hash = "";
  sidecar.pathname += ".metadata";
  return sidecar.href;
}
function readRequirements(bytes, sha256) {
  if (bytes === null || sha256 !== null && createHash4("sha256").update(bytes).digest("hex") !== sha256) return null;
  const { requiresDist } = parseMetadata(bytes, "sidecar");
  const requirements = requiresDist.map(({ text }) => parseRequirement(rawText(text)));
  return requirements.every((one) => one.ok) ? requirements.flatMap(
    (one) => one.ok ? [{ name: one.value.name, specifier: one.value.specifier.normalized, isConditional: one.value.marker !== null }] : []
  ) : null;
}

// packages/core/src/node/index-pages/page-fetcher.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { homedir as homedir2 } from "node:os";
import { join as join2 } from "node:path";
var ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";
var PYPI_FILES = "files.pythonhosted.org";
var PARALLEL = 16;
var PAGE_MS = 15e3;
var FIRST_PAGE_MS = 8e3;
var MAX_FAILURES = 3;
function openPageFetcher({ http, env, own, budgetMs }) {
  const urls = own.map((text) => URL.parse(text)).filter((url) => url !== null);
  const hosts = new Set(urls.map(({ host }) => host));
  const netrc = readNetrc(env);
  const dead = /* @__PURE__ */ new Map();
  const answered = /* @__PURE__ */ new Set();
  const failures = /* @__PURE__ */ new Map();
  const endsAt = performance.now() + budgetMs;
  const waiting = [];
  let running = 0;
  function authorize(url) {
    const named = urls.find((one) => one.origin === url.origin && one.username + one.password !== "");
    if (named !== void 0) return basicAuthorization(decodePercent(named.username), decodePercent(named.password));
    const login = netrc?.machines.get(url.hostname) ?? (hosts.has(url.host) ? netrc?.default : null);
    return login === null || login === void 0 ? null : basicAuthorization(login.login, login.password);
  }
  async function ask(url, what) {
    const known2 = dead.get(url.host);
    if (known2 !== void 0) return failure(known2);
    const leftMs = endsAt - performance.now();
    if (leftMs <= 0) return failure(`no answer within ${Math.round(budgetMs / 1e3)} seconds`);
    let hasAnswered = false;
    const answer = await http.ask({
      ...what,
      mayFollow(next) {
        hasAnswered = true;
        return what.mayFollow(next);
      },
      url,
      deadlineMs: Math.min(answered.has(url.host) ? PAGE_MS : FIRST_PAGE_MS, leftMs),
      authorize
    });
    if (answer.ok) {
      answered.add(url.host);
      return answer;
    }
    if (hasAnswered) return answer;
    const count = (failures.get(url.host) ?? 0) + 1;
    failures.set(url.host, count);
    if (!answered.has(url.host) || count >= MAX_FAILURES) dead.set(url.host, answer.problem);
    return answer;
  }
  async function inTurn(work) {
    if (running >= PARALLEL) await new Promise((resolve2) => waiting.push(resolve2));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }
  return {
    fetchPage: (url) => inTurn(async () => {
      const mayFollow = (next) => next.host === url.host;
      const answer = await ask(url, { accept: ACCEPT, maxBytes: LIMITS.indexPageBytes, mayFollow });
      return answer.ok ? readPage(answer.value) : answer;
    }),
    fetchFile: (url, page) => inTurn(async () => {
      const isOwn = (one) => one.host === page.host || page.host === "pypi.org" && one.host === PYPI_FILES;
      if (!/^https?:$/.test(url.protocol) || url.username + url.password !== "" || !isOwn(url)) return null;
      const answer = await ask(url, { accept: "*/*", maxBytes: LIMITS.memberTextBytes, mayFollow: isOwn });
      return answer.ok && answer.value.status === 200 ? answer.value.bytes : null;
    })
  };
}
function readPage({ status, bytes, type, url }) {
  if (status === 404 || status === 410) return success(null);
  if (status !== 200) return failure(`it answered ${status}`);
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failure("its page is not UTF-8");
  }
  const media = type.split(";")[0]?.trim() ?? "";
  const page = media.endsWith("json") ? parseSimpleJson(text) : media.endsWith("html") ? parseSimpleHtml(text) : null;
  if (page === null) return failure("its page is neither JSON nor HTML");
  return page.ok ? success({ page: page.value, url }) : failure(`its page cannot be trusted: ${page.problem}`);
}
function readNetrc(env) {
  const home = env["HOME"] ?? homedir2();
  const named = env["NETRC"] ?? "";
  for (const path of named === "" ? [join2(home, ".netrc"), join2(home, "_netrc")] : [named]) {
    try {
      return parseNetrc(readFileSync2(path, "utf8"));
    } catch {
    }
  }
  return null;
}

// packages/core/src/node/index-pages/project-places.ts
import { readdirSync } from "node:fs";
import { homedir as homedir3 } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

// packages/core/src/index/project-files.ts
function findProjectFiles(page, options) {
  const base = (page.base === null ? null : URL.parse(page.base, options.pageUrl.href)) ?? options.pageUrl;
  return page.links.flatMap((link) => {
    const filename = lastSegment(link);
    if (filename === null || !options.isLinksPage && link.label !== filename) return [];
    const name = parseArchiveName(filename, options.project);
    const url = URL.parse(link.url, base.href);
    if (name === null || url === null) return [];
    const { sha256, size, uploadTime, yanked, coreMetadata } = link;
    return [
      {
        filename,
        version: name.version,
        sha256,
        size,
        uploadTime,
        yanked: yanked === null ? null : untrustedText(yanked),
        url: url.href,
        page: options.pageUrl.href,
        coreMetadata: name.kind === "wheel" && coreMetadata
      }
    ];
  });
}
function lastSegment({ url }) {
  const path = url.replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
  } catch {
    return null;
  }
}

// packages/core/src/node/index-pages/project-places.ts
function openProjectPlaces({ cwd, openFetcher }) {
  const pages = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  let fetcher = null;
  const files = /* @__PURE__ */ new Map();
  function openOnce() {
    fetcher ??= openFetcher();
    return fetcher;
  }
  async function fetchPage(url) {
    return (await openOnce())?.fetchPage(url) ?? { ok: false, problem: "asking an index needs a newer Node" };
  }
  return {
    async fetchFile({ url, page }) {
      const fetching = files.get(url) ?? (async () => (await openOnce())?.fetchFile(new URL(url), new URL(page)) ?? null)();
      files.set(url, fetching);
      return fetching;
    },
    async ask(place, { project, isLinks }) {
      if (isLinks && !/^https?:/i.test(place)) {
        const names = folders.get(place) ?? listFolder(place, cwd);
        folders.set(place, names);
        return { page: { status: null, statusReason: null, files: findFiles(names, project) } };
      }
      const url = new URL(shownUrl(place));
      const isLinksPage = isLinks || /\.html?$/i.test(url.pathname);
      if (!isLinksPage) url.pathname = `${url.pathname.replace(/\/*$/, "")}/${project}/`;
      const fetching = pages.get(url.href) ?? fetchPage(url);
      pages.set(url.href, fetching);
      const answer = await fetching;
      if (!answer.ok) return { failure: answer.problem };
      if (answer.value === null) return { page: null };
      const { page, url: pageUrl } = answer.value;
      const { name, status, statusReason } = page;
      if (!isLinksPage && name !== null && normalizeName(name) !== project)
        return { failure: "its page is about another project" };
      const found = findProjectFiles(page, { project, isLinksPage, pageUrl });
      if (!isLinksPage && name === null && found.length === 0) return { failure: "its page names no file of the project" };
      return { page: { status, statusReason, files: found } };
    }
  };
}
function listFolder(place, cwd) {
  try {
    return readdirSync(place.startsWith("file:") ? fileURLToPath(place) : resolve(cwd, place.replace(/^~(?=\/|$)/, homedir3())));
  } catch {
    return [];
  }
}
function findFiles(names, project) {
  return names.flatMap((filename) => {
    const name = parseArchiveName(filename, project);
    if (name === null) return [];
    const nothing = { sha256: null, size: null, uploadTime: null, yanked: null, coreMetadata: false };
    return [{ filename, version: name.version, url: "", page: "", ...nothing }];
  });
}

// packages/core/src/node/index-pages/open-index-desk.ts
var CONNECT_MS = 3e3;
function openIndexDesk({ stance, env, cwd, budgetMs }) {
  const configured = findPipSources(env);
  let http = null;
  const places = openProjectPlaces({
    cwd,
    async openFetcher() {
      try {
        const { openHttpClient } = await import("./part-http-client.mjs");
        http = openHttpClient(environmentOf(configured, env), { connectMs: CONNECT_MS, trustedHosts: configured.trustedHosts });
        return openPageFetcher({ http, env, own: stance.declaredIndexes, budgetMs });
      } catch {
        return null;
      }
    }
  });
  function findPlaces({
    name,
    sources
  }) {
    const isInternal = matchesPattern(name, stance.internalNames);
    const isPlain = sources.includes(null);
    if (isPlain && !isInternal && configured.indexes.length === 0)
      return { gap: "pip is configured without an index", index: "index" };
    const wanted = sources.flatMap((source) => source === null ? isInternal ? [] : configured.indexes : [source]);
    const indexes = [];
    for (const source of isInternal && stance.internalIndex !== null ? [...wanted, stance.internalIndex] : wanted) {
      const own = stance.declaredIndexes.find((index) => isSameIndex(index, source));
      if (own === void 0 || !/^https?:/i.test(own)) return { gap: "it is none of your indexes", index: shownUrl(source) };
      const isElsewhere = isInternal && !(stance.internalIndex !== null && isSameIndex(own, stance.internalIndex));
      if (isElsewhere) return { gap: "internal names are not asked for there", index: shownUrl(source) };
      if (!indexes.some((index) => isSameIndex(index, own))) indexes.push(own);
    }
    return indexes.length === 0 ? { gap: "no index has internal names", index: "index" } : { indexes, links: isPlain && !isInternal ? configured.links : [] };
  }
  async function answerQuery(query) {
    const found = findPlaces(query);
    if ("gap" in found) return gapOf(found.index, { reason: found.gap, effect: "none" });
    const asked = [
      ...found.indexes.map((place) => ({ place, isLinks: false })),
      ...found.links.map((place) => ({ place, isLinks: true }))
    ];
    const answers = await Promise.all(asked.map(({ place, isLinks }) => places.ask(place, { project: query.name, isLinks })));
    const at = answers.findIndex((answer) => "failure" in answer);
    const failed = answers[at];
    if (failed !== void 0 && "failure" in failed) {
      const { place = "" } = asked[at] ?? {};
      return gapOf(/^https?:/i.test(place) ? shownUrl(place) : place, { reason: failed.failure, effect: "warn" });
    }
    const pages = answers.flatMap((answer) => "page" in answer && answer.page !== null ? [answer.page] : []);
    const files = pages.flatMap((page) => page.files);
    const ofRelease = files.filter(({ version }) => isVersionOf(version, query.version));
    const requirements = query.wantsRequirements === true ? await fetchRequirements(ofRelease, places.fetchFile) : null;
    const marked = pages.find(({ status }) => status !== null);
    return {
      state: "published",
      published: {
        indexes: found.indexes.map(shownUrl),
        foundOn: findPlacesOf(query.version, { asked, answers }),
        hasProject: files.length > 0 || answers.slice(0, found.indexes.length).some((answer) => "page" in answer && answer.page !== null),
        projectStatus: marked?.status ?? null,
        statusReason: marked?.statusReason === null || marked === void 0 ? null : untrustedText(marked.statusReason),
        pageGivesTimes: files.some(({ uploadTime }) => uploadTime !== null),
        files: ofRelease,
        requirements
      }
    };
  }
  return {
    findPublished: (queries) => Promise.all(queries.map(answerQuery)),
    close() {
      void http?.close();
    }
  };
}
function environmentOf({ certFile, proxy }, env) {
  const address = proxy === null || proxy.includes("://") ? proxy : `http://${proxy}`;
  return {
    ...env,
    ...certFile === null ? {} : { PIP_CERT: certFile },
    ...address === null ? {} : { http_proxy: address, https_proxy: address, no_proxy: "" }
  };
}
function findPlacesOf(version, { asked, answers }) {
  const found = asked.filter((_, at) => filesOf(answers[at]).some((file) => isVersionOf(file.version, version)));
  const [remote, local] = [true, false].map((isRemote) => found.filter(({ place }) => /^https?:/i.test(place) === isRemote));
  return remote === void 0 || remote.length === 0 ? (local ?? []).map(({ place }) => place) : remote.map(({ place }) => shownUrl(place));
}
function filesOf(answer) {
  return answer !== void 0 && "page" in answer ? answer.page?.files ?? [] : [];
}
function gapOf(subject, { reason, effect }) {
  return { state: "gap", gap: { check: "index", reason, subject, effect } };
}

// packages/core/src/vet/ask-indexes.ts
function withPlaces(release, known2) {
  const origins = known2.get(`${release.name} ${release.version}`) ?? [];
  const found = origins.map(({ published }) => published?.foundOn ?? []);
  return found.length > 0 && found.every((places) => places.length > 0) ? { ...release, sources: [...new Set(found.flat())] } : release;
}
async function askIndexes(pinned, ask) {
  const origins = pinned.flatMap(({ release, origins: all }) => all.map((origin) => ({ release, origin })));
  const open = origins.filter(({ origin }) => origin.obstacle === null);
  const queries = open.map(({ release: { name, version }, origin: { sources, pins } }) => ({
    name,
    version,
    sources,
    wantsRequirements: pins.some(({ edges }) => edges !== null)
  }));
  const answers = ask === void 0 || queries.length === 0 ? [] : await ask(queries);
  const answerOf = new Map(open.map(({ origin }, at) => [origin, answers[at]]));
  const known2 = /* @__PURE__ */ new Map();
  for (const { release, origin } of origins) {
    const key = `${release.name} ${release.version}`;
    known2.set(key, [...known2.get(key) ?? [], factsOf(origin, answerOf.get(origin))]);
  }
  return known2;
}
function factsOf({ pins, obstacle }, answer) {
  if (obstacle !== null) return { pins, published: null, gaps: [gapOf2(obstacle, "warn")] };
  if (answer === void 0) return { pins, published: null, gaps: [gapOf2("offline", "none")] };
  if (answer.state === "gap") return { pins, published: null, gaps: [answer.gap] };
  const { published } = answer;
  const subject = published.indexes.join(", ");
  const gaps = [];
  const isRecorded = pins.some(({ recorded }) => recorded.some(({ sha256 }) => sha256.length > 0));
  if (isRecorded && published.files.some(({ sha256 }) => sha256 === null))
    gaps.push({ check: "hash-not-on-index", reason: "the index gives no sha256", subject, effect: "warn" });
  if (published.files.length > 0 && pins.some(({ recorded }) => recorded.some(({ hasOtherHash }) => hasOtherHash === true)))
    gaps.push({ check: "hash-not-on-index", reason: "only sha256 can be compared with an index", subject, effect: "warn" });
  if (published.files.length > 0 && !published.pageGivesTimes)
    gaps.push({ check: "release-age", reason: "the index gives no upload times", subject, effect: "warn" });
  const isLocked = pins.some(({ edges }) => edges !== null);
  if (isLocked && published.files.length > 0 && published.requirements === null)
    gaps.push({ check: "edges-not-published", reason: "the index offers no metadata of wheels", subject, effect: "none" });
  return { pins, published, gaps };
}
function gapOf2(reason, effect) {
  return { check: "index", reason, subject: "index", effect };
}
function findIndexGaps(known2, policy) {
  const groups = /* @__PURE__ */ new Map();
  for (const [release, origins] of known2) {
    for (const gap of origins.flatMap(({ gaps }) => gaps)) {
      const key = JSON.stringify(gap);
      const group = groups.get(key) ?? { gap, releases: /* @__PURE__ */ new Set() };
      groups.set(key, group);
      group.releases.add(release);
    }
  }
  return [...groups.values()].map(({ gap, releases }) => {
    const [first = "", ...others] = [...releases].toSorted();
    const which = others.length === 0 ? first : `${first} and ${others.length} more`;
    return decideUnchecked({ ...gap, reason: `${gap.reason} (${which})` }, policy);
  });
}

// packages/core/src/vet/judge-release.ts
function judgeRelease({ name, version }, context) {
  const { place, requiredBy, advisories, published, judgement } = context;
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
  const run = (facts) => runRules({ ...NO_FACTS, request: known(request), ...facts }, { rules, context: judgement.ruleContext, subject });
  const runs = [
    run({ advisories }),
    ...published.flatMap(
      (origin) => origin.published === null ? [] : [run(factsOf2(request, { ...origin, published: origin.published }))]
    )
  ];
  const gap = advisories.state === "known" ? advisories.value.gap : void 0;
  const notChecked = [
    ...runs.flatMap((one) => one.notChecked),
    ...gap === void 0 ? [] : [{ check: "known-malware", reason: gap, subject, effect: "warn" }]
  ].map((entry) => decideUnchecked(entry, judgement.policy));
  const found = runs.flatMap((one) => one.findings).map((finding) => finding.place.line === void 0 ? { ...finding, place } : finding);
  const findings = decideEffects(onlyOnce(found), {
    policy: judgement.policy,
    rules,
    subject: { name, version },
    now: judgement.ruleContext.now
  });
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
function factsOf2({ name, version }, { pins, published }) {
  const pinned = known({ name, version: version ?? "", pins, published });
  if (published.files.length > 0) return { pinned, release: known(releaseOf({ pins, published })) };
  const isSomewhere = published.hasProject || pins.some(({ isLock, recorded }) => isLock || recorded.length > 0);
  return isSomewhere ? { pinned } : { pinned, missingProject: known({ name, indexes: published.indexes }) };
}
function releaseOf({ pins, published }) {
  const recorded = findInstallable({ pins, published });
  const files = recorded.length === 0 ? published.files : recorded;
  const isRecorded = pins.every((pin) => pin.recorded.length > 0);
  const times = files.flatMap(({ uploadTime }) => uploadTime === null ? [] : [uploadTime]).toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const isTimeless = isRecorded ? times.length < files.length : times.length === 0;
  const yanked = files.every((file) => file.yanked !== null);
  return {
    indexUrl: published.indexes[0] ?? "",
    projectStatus: published.projectStatus,
    statusReason: published.statusReason,
    yanked,
    yankedReason: yanked ? files[0]?.yanked ?? null : null,
    uploadTime: isTimeless ? null : (isRecorded ? times.at(-1) : times[0]) ?? null,
    pageGivesTimes: published.pageGivesTimes,
    sidecarProblem: null
  };
}
function onlyOnce(findings) {
  const seen = new Map(findings.map((finding) => [JSON.stringify([finding.rule, finding.message, finding.place]), finding]));
  return [...seen.values()];
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
  const published = await askIndexes(pinned, audit.findPublished);
  const advisories = await audit.lookUp(pinned.map(({ release }) => withPlaces(release, published)));
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
      const answers = published.get(`${release.name} ${release.version}`) ?? [];
      return judgeRelease(release, { place, requiredBy, advisories: facts, published: answers, judgement });
    }),
    findings: judged.flatMap(({ findings }) => findings),
    notChecked: [...judged.flatMap(({ notChecked }) => notChecked), ...findIndexGaps(published, judgement.policy)]
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

// packages/core/src/vet/is-public-release.ts
function isPublicRelease({ name, sources }, { policy, stance }) {
  if (matchesPattern(name, policy.indexes.internalNames)) return false;
  const plain = (url) => url.replace(/\/+$/, "");
  const configured = stance.plainIndexes ?? stance.declaredIndexes.slice(0, 1);
  const all = sources.flatMap((source) => source === null ? configured.length === 0 ? [""] : configured : [source]);
  return all.length > 0 && all.every((source) => policy.indexes.public.some((url) => plain(url) === plain(source)));
}

// packages/core/src/vet/hiding-attributes.ts
var HIDING = [
  { name: "diff", state: /^unset$/, shown: "-diff" },
  { name: "linguist-generated", state: /^(?:set|true)$/, shown: "linguist-generated" },
  { name: "binary", state: /^set$/, shown: "binary" }
];
var HIDING_ATTRIBUTES = HIDING.map(({ name }) => name);
function readHidingAttributes(fields) {
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [file = "", attribute, state = ""] = fields.slice(at, at + 3);
    const hiding = HIDING.find(({ name }) => name === attribute);
    if (hiding?.state.test(state) === true) found.set(file, [...found.get(file) ?? [], hiding.shown]);
  }
  return found;
}

export {
  loadCallReader,
  findManifestPaths,
  findSourcePath,
  isCompiledFrom,
  findLockPairs,
  findPartners,
  HIDING_ATTRIBUTES,
  readHidingAttributes,
  findFileSources,
  findFileStance,
  openIndexDesk,
  findChains,
  auditFiles,
  isPublicRelease
};
