import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  GateError,
  decideIncident,
  decideRefusal,
  identifyArtifact,
  identifyFile,
  openPip,
  openRunIntelligence,
  renderText,
  startExaminePool,
  startGate,
  surroundingsOf,
  writeOutput,
  writeReport
} from "./shared-gate-run.mjs";
import {
  TOOL_VERSION
} from "./shared-tool-version.mjs";
import {
  auditFiles,
  dependencyEntry,
  findChains,
  findFormat,
  findLockPairs,
  findOwnIndexes,
  isPublicRelease,
  manifestFacts,
  readJsonDocument,
  readManifests,
  require_dist,
  unreadableFacts
} from "./shared-yaml.mjs";
import {
  DEFAULT_POLICY,
  RULES,
  assembleReport,
  findInSpecifier,
  findStaleExceptions,
  isInClause,
  isInSpecifier,
  judgeArtifact,
  loadPolicy,
  makeRuleContext,
  memberOf,
  openSnapshot,
  parseMarker,
  parseRequirement,
  parseSpecifier,
  parseSpecifierClause,
  renderJsonLine,
  snapshotPath,
  textOf,
  writeSnapshot
} from "./shared-popular-names.generated.mjs";
import "./shared-edit-distance.mjs";
import {
  openFileSource
} from "./shared-file-source.mjs";
import {
  archiveKind,
  openZip,
  parseMetadata,
  unreadExamination
} from "./shared-zip.mjs";
import {
  absent,
  known,
  parseSdistFilename,
  parseWheelFilename
} from "./shared-smol-toml.mjs";
import {
  openHttpClient
} from "./shared-http-client.mjs";
import "./shared-undici.mjs";
import {
  parseOsvRecord
} from "./shared-parse-osv.mjs";
import {
  releaseKey
} from "./shared-cvss-4.mjs";
import {
  compareVersions,
  findVersion,
  hasOversizedNumber,
  normalizeName,
  parsePackageName,
  parseVersion,
  rememberAnswers,
  renderBaseVersion,
  renderLocalLabel
} from "./shared-version-scan.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import "./shared-own-options.mjs";
import "./shared-platform-folders.mjs";
import {
  SafePipError,
  isSafePipError
} from "./shared-error-codes.mjs";
import {
  display,
  rawText,
  untrustedText
} from "./shared-display.mjs";
import {
  __toESM
} from "./shared-runtime.mjs";

// packages/safe-pip/src/commands/audit.ts
import { buffer } from "node:stream/consumers";

// packages/core/src/node/disk-files.ts
import { execFileSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
var MAX_MANIFEST_BYTES = 5e7;
var MAX_WALKED_FILES = 2e5;
var MAX_WALK_DEPTH = 16;
var SKIPPED_FOLDERS = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  "node_modules",
  "__pycache__",
  ".tox",
  ".nox",
  "site-packages",
  ".mypy_cache"
]);
function shownPath(path, cwd) {
  return relative(cwd, resolve(cwd, path)).split(sep).join("/");
}
function readDiskFile(path, options) {
  const full = resolve(options.cwd, path);
  try {
    const isLink = lstatSync(full).isSymbolicLink();
    const found = statSync(full);
    if (!found.isFile())
      return { state: "unreadable", reason: found.isDirectory() ? "a folder, no file" : "no regular file", isLimit: false };
    if (isLink && !options.isNamed && !isInside(realpathSync(full), realpathSync(options.top))) {
      return { state: "unreadable", reason: "a link that leads out of the repository", isLimit: false };
    }
    if (found.size > MAX_MANIFEST_BYTES)
      return { state: "unreadable", reason: `larger than ${MAX_MANIFEST_BYTES / 1e6} MB`, isLimit: true };
    return { state: "bytes", bytes: readFileSync(full) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return { state: "missing" };
    return {
      state: "unreadable",
      reason: code === "EACCES" ? "no permission to read it" : `it cannot be read (${code})`,
      isLimit: false
    };
  }
}
function isInside(path, folder) {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
function findTopFolder(folder) {
  return runGit(folder, ["rev-parse", "--show-toplevel"])?.trimEnd() ?? folder;
}
function findFiles(folder) {
  const listed = runGit(folder, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  if (listed !== null) return { paths: [...new Set(listed.split("\0").filter((path) => path !== ""))].toSorted(), isCut: false };
  const paths = [];
  const pending = [{ path: "", depth: 0 }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const entries = listFolder(join(folder, next.path));
    if (next.path !== "" && entries.some((entry) => entry.name === "pyvenv.cfg")) continue;
    for (const entry of entries) {
      const path = next.path === "" ? entry.name : `${next.path}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) {
        if (next.depth < MAX_WALK_DEPTH) pending.push({ path, depth: next.depth + 1 });
      } else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
      if (paths.length >= MAX_WALKED_FILES) return { paths: paths.toSorted(), isCut: true };
    }
  }
  return { paths: paths.toSorted(), isCut: false };
}
function listFolder(path) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
function runGit(folder, words) {
  try {
    return execFileSync("git", ["-C", folder, ...words], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 2 ** 28
    });
  } catch {
    return null;
  }
}

// packages/safe-pip/src/audit/audit-disk.ts
async function auditDisk(input) {
  const { manifests, read } = await readDiskManifests(input.paths, { cwd: input.world.cwd, standardInput: input.standardInput });
  return auditManifests(manifests, {
    settings: input.settings,
    world: input.world,
    lockPairs: await findLockPairs(manifests, read)
  });
}
async function readDiskManifests(given, { cwd, standardInput }) {
  const top = findTopFolder(cwd);
  const contents = /* @__PURE__ */ new Map();
  if (standardInput !== null) contents.set(standardInput.path, { state: "bytes", bytes: standardInput.bytes });
  const named = new Set(given.map((path) => shownPath(path, cwd)));
  const read = (path) => {
    const known2 = contents.get(path) ?? readDiskFile(path, { cwd, top, isNamed: named.has(path) });
    contents.set(path, known2);
    return Promise.resolve(known2);
  };
  const paths = given.length > 0 ? [...named] : findDependencyFiles(cwd);
  const manifests = await readManifests(paths, { read, namedPaths: named });
  if (manifests.length === 0) throw nothingToAudit(given.length > 0);
  return { manifests, read };
}
async function auditManifests(manifests, audit) {
  const { settings, world, lockPairs } = audit;
  if (settings.format === "jsonl") throw new SafePipError("usage", "the format jsonl is for scan; audit knows text and json");
  const { cwd } = world;
  const loaded = loadPolicy({
    cwd,
    env: world.env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept, allowIndex: settings.allowIndex }
  });
  const { policy } = loaded;
  const judgement = { policy, ruleContext: makeRuleContext(policy, { now: settings.now }) };
  const stance = findStance(loaded.policy, { world, settings });
  const intelligence = openRunIntelligence(policy, audit);
  try {
    const parts = await auditFiles(
      {
        manifests,
        stance,
        lockPairs,
        lookUp: (releases) => intelligence.lookUp(
          releases.map((release) => ({ ...release, isPublic: isPublicRelease(release, { policy, stance }) }))
        )
      },
      judgement
    );
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      now: settings.now,
      command: "audit",
      intelligence: intelligence.snapshot,
      policy: { files: loaded.files, hash: loaded.hash },
      effective: policy,
      ...parts
    });
    if (settings.format === "text" && settings.outputFile === null)
      world.stdout(renderText(report, { isVerbose: settings.verbosity > 0 }));
    else await writeReport(report, audit);
    return decideRefusal(report) ?? 0;
  } finally {
    intelligence.close();
  }
}
function findStance(policy, { world, settings }) {
  return {
    declaredIndexes: findOwnIndexes({ policy, env: world.env, allowIndex: settings.allowIndex }),
    internalNames: policy.indexes.internalNames,
    internalIndex: policy.indexes.internalIndex
  };
}
function findDependencyFiles(cwd) {
  const { paths } = findFiles(cwd);
  return paths.filter((path) => {
    if (findFormat(path, null) !== null) return true;
    if (!path.endsWith(".py")) return false;
    const content = readDiskFile(path, { cwd, top: cwd, isNamed: false });
    return content.state === "bytes" && findFormat(path, content.bytes.subarray(0, 65536)) !== null;
  });
}
function nothingToAudit(isNamed) {
  return new SafePipError(
    "usage",
    isNamed ? "none of these is a dependency file that safe-pip reads" : "there is no dependency file here",
    {
      hint: "name requirements files, pyproject.toml or lock files; docs/formats lists what is read"
    }
  );
}

// packages/safe-pip/src/audit/audit-installed.ts
import { existsSync as existsSync2, statSync as statSync2 } from "node:fs";
import { delimiter, join as join3, resolve as resolve2 } from "node:path";

// packages/core/src/node/read-environment.ts
import { existsSync, readdirSync as readdirSync2, readFileSync as readFileSync2, realpathSync as realpathSync2 } from "node:fs";
import { dirname, join as join2 } from "node:path";
var START = { line: 1, column: 1 };
function findSitePackages(python) {
  const prefixes = [dirname(dirname(python)), ...existsSync(python) ? [dirname(dirname(realpathSync2(python)))] : []];
  for (const prefix of prefixes) {
    const found = ["lib", "lib64", "local/lib"].flatMap((library) => listNames(join2(prefix, library)).map((name) => join2(prefix, library, name))).concat(join2(prefix, "Lib")).filter((folder) => /(?:python\d+(?:\.\d+)?|Lib)$/.test(folder)).flatMap((folder) => ["site-packages", "dist-packages"].map((name) => join2(folder, name))).filter((folder) => existsSync(folder));
    if (found.length > 0) return [...new Set(found.map((folder) => realpathSync2(folder)))];
  }
  return [];
}
function readEnvironment(folders, cwd) {
  return folders.flatMap(
    (folder) => listNames(folder).filter((name) => name.endsWith(".dist-info")).map((name) => readDistribution(join2(folder, name), cwd))
  );
}
function readDistribution(folder, cwd) {
  const file = shownPath(join2(folder, "METADATA"), cwd);
  const parts = { file, format: "installed", role: "environment" };
  const bytes = readIfThere(join2(folder, "METADATA"));
  const metadata = bytes === null ? null : parseMetadata(bytes, file);
  const name = metadata?.name == null ? null : parsePackageName(rawText(metadata.name).trim());
  if (metadata?.version == null || name?.ok !== true) {
    return unreadableFacts({
      ...parts,
      problems: [
        {
          id: "not-understood",
          message: "not understood: METADATA without a valid Name and Version",
          position: START,
          text: null
        }
      ]
    });
  }
  const version = rawText(metadata.version).trim();
  const source = readDirectUrl(join2(folder, "direct_url.json"));
  const edges = metadata.requiresDist.flatMap(({ text, line }) => {
    const requirement = parseRequirement(rawText(text));
    if (!requirement.ok) return [];
    const { name: wanted, specifier, extras, marker, url } = requirement.value;
    const shown = marker?.normalized ?? null;
    if (shown?.includes("extra") === true) return [];
    return [
      {
        name: wanted,
        specifier: url === null ? untrustedText(specifier.normalized) : null,
        version: null,
        extras,
        marker: shown === null ? null : untrustedText(shown),
        group: null,
        position: { line, column: 1 }
      }
    ];
  });
  return manifestFacts({
    ...parts,
    entries: [
      dependencyEntry({
        name: name.value,
        nameAsWritten: metadata.name,
        specifier: `==${version}`,
        specifierAsWritten: untrustedText(version),
        source: source.place,
        editable: source.isEditable,
        position: START,
        resolved: version,
        edges
      })
    ]
  });
}
function readDirectUrl(path) {
  const bytes = readIfThere(path);
  const { root } = bytes === null ? { root: null } : readJsonDocument(bytes);
  const url = textOf(memberOf(root, "url"));
  if (url === null) return { place: { kind: "index", index: null }, isEditable: false };
  const vcs = memberOf(root, "vcs_info");
  if (vcs !== null) {
    const commit = textOf(memberOf(vcs, "commit_id"));
    const requested = textOf(memberOf(vcs, "requested_revision"));
    return {
      place: {
        kind: "vcs",
        url: untrustedText(url),
        vcs: textOf(memberOf(vcs, "vcs")) ?? "git",
        requested: requested === null ? null : untrustedText(requested),
        commit,
        subdirectory: null
      },
      isEditable: false
    };
  }
  const editable = memberOf(memberOf(root, "dir_info"), "editable");
  if (url.startsWith("file:")) {
    return {
      place: { kind: "path", path: untrustedText(url.replace(/^file:\/\//, "")) },
      isEditable: editable?.kind === "boolean" && editable.value
    };
  }
  return { place: { kind: "url", url: untrustedText(url) }, isEditable: false };
}
function listNames(folder) {
  try {
    return readdirSync2(folder).toSorted();
  } catch {
    return [];
  }
}
function readIfThere(path) {
  try {
    return readFileSync2(path);
  } catch {
    return null;
  }
}

// packages/safe-pip/src/audit/audit-installed.ts
function auditInstalled(python, { settings, world }) {
  const tried = findInterpreters(python, world);
  const folders = tried.map((path) => findSitePackages(path)).find((found) => found.length > 0);
  if (folders === void 0) {
    throw new SafePipError(
      "pip-not-found",
      `no environment was found; tried ${tried.map((path) => display(path)).join(", ") || "nothing"}`,
      {
        hint: "name one: safe-pip audit --installed --python PATH"
      }
    );
  }
  const manifests = readEnvironment(folders, world.cwd);
  if (manifests.length === 0)
    throw new SafePipError("usage", `nothing is installed in ${folders.map((folder) => display(folder)).join(", ")}`);
  return auditManifests(manifests, { settings, world, lockPairs: /* @__PURE__ */ new Map() });
}
function findInterpreters(python, { cwd, env }) {
  if (python !== null) {
    const path = resolve2(cwd, python);
    return existsSync2(path) && statSync2(path).isDirectory() ? [join3(path, "bin", "python")] : [path];
  }
  const active = env["VIRTUAL_ENV"];
  if (active !== void 0 && active !== "") return [join3(active, "bin", "python")];
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => ["python3", "python"].map((name) => join3(folder, name))).filter((path) => existsSync2(path));
}

// packages/safe-pip/src/commands/audit.ts
var command = {
  name: "audit",
  summary: "read dependency files and locks, and report what is in them",
  usage: "[FILE \u2026|--installed|--stdin-filename NAME -]",
  options: [
    { flags: "--stdin-filename <name>", description: "read standard input as a file of this name" },
    { flags: "--installed", description: "read what is installed, without starting Python" },
    { flags: "--python <path>", description: "with --installed: this interpreter or environment" }
  ],
  async run({ args, options, settings, world }) {
    if (options["installed"] === true) {
      if (args.length > 0 || options["stdinFilename"] !== void 0)
        throw new SafePipError("usage", "--installed stands without files");
      const python = options["python"];
      return auditInstalled(typeof python === "string" ? python : settings.pip, { settings, world });
    }
    const name = options["stdinFilename"];
    const isStandardInput = args.includes("-");
    if (isStandardInput !== (typeof name === "string")) {
      throw new SafePipError("usage", "--stdin-filename NAME and - go together", {
        hint: "safe-pip audit --stdin-filename requirements.txt -"
      });
    }
    const path = typeof name === "string" ? shownPath(name, world.cwd) : null;
    const standardInput = path === null ? null : { path, bytes: await buffer(world.stdin) };
    const paths = args.map((arg) => arg === "-" && path !== null ? path : arg);
    return auditDisk({ paths, standardInput, settings, world });
  }
};

// packages/safe-pip/src/commands/explain.ts
var command2 = {
  name: "explain",
  summary: "say what a rule finds and what follows from it",
  usage: "RULE",
  options: [],
  run({ args, world }) {
    const [id = ""] = args;
    if (args.length !== 1) throw new SafePipError("usage", "explain needs one rule", { hint: "safe-pip rules lists them" });
    const rule = RULES.find((one) => one.id === id);
    if (rule === void 0) {
      const near = RULES.filter((one) => one.id.includes(id) || one.id.startsWith(id.slice(0, 4))).map((one) => one.id);
      throw new SafePipError("usage", `there is no rule ${display(id, 60)}`, {
        hint: near.length === 0 ? "safe-pip rules lists them" : `did you mean ${near.slice(0, 5).join(", ")}?`
      });
    }
    const strict = rule.isRaisedByStrict ? ", block in the profile strict" : "";
    world.stdout(
      [
        rule.id,
        `  ${rule.summary}`,
        "",
        `  domain     ${rule.domain}`,
        `  severity   ${rule.severity}`,
        `  effect     ${rule.effect}${strict}`,
        `  unchecked  ${rule.unchecked}: the effect when what it needs (${rule.needs.join(", ")}) cannot be had`,
        "",
        `  in the policy file: [rules] ${rule.id} = "off" | "none" | "warn" | "confirm" | "block"`,
        `  with examples: docs/rules/${rule.id}.md`,
        ""
      ].join("\n")
    );
    return Promise.resolve(0);
  }
};

// packages/core/src/python/evaluate-marker.ts
var VERSIONS = /* @__PURE__ */ new Set([
  "implementation_version",
  "platform_release",
  "python_full_version",
  "python_version"
]);
var SETS = /* @__PURE__ */ new Set(["extras", "dependency_groups"]);
function evaluateMarker({ root }, environment) {
  return evaluateGroup(root, environment);
}
function evaluateGroup({ terms, joins }, environment) {
  let isAny = false;
  let isAll = true;
  for (const [index, term] of terms.entries()) {
    if (index > 0 && joins[index - 1] === "or") {
      isAny ||= isAll;
      isAll = true;
    }
    const outcome = term.kind === "group" ? evaluateGroup(term, environment) : evaluateComparison(term, environment);
    if (!outcome.ok) return outcome;
    isAll &&= outcome.value;
  }
  return success(isAny || isAll);
}
function evaluateComparison({ left, operator, right }, environment) {
  const key = left.kind === "variable" ? left.text : right.text;
  const found = valueOf(key, environment);
  if (found === void 0) return failure("a variable of the marker is not in the environment");
  const [leftValue, rightValue] = left.kind === "variable" ? [found, right.text] : [left.text, found];
  if (typeof leftValue !== "string") return failure("a set stands left of the operator");
  if (!SETS.has(key)) return compare(leftValue, rightValue, { operator, isVersion: VERSIONS.has(key) });
  const names = typeof rightValue === "string" ? normalizeName(rightValue) : rightValue.map(normalizeName);
  return compare(normalizeName(leftValue), names, { operator, isVersion: false });
}
function valueOf(key, environment) {
  const value = Object.hasOwn(environment, key) ? environment[key] : void 0;
  if (key === "extra") return typeof value === "string" ? normalizeName(value) : value ?? "";
  return key === "python_full_version" && typeof value === "string" && value.endsWith("+") ? `${value}local` : value;
}
var clauseOf = rememberAnswers(parseSpecifierClause, 5e3);
function compare(left, right, { operator, isVersion }) {
  if (isVersion && operator !== "in" && operator !== "not in" && typeof right === "string") {
    const clause = clauseOf(operator + right);
    if (clause.ok) return success(isInClause(left, clause.value));
  }
  switch (operator) {
    case "in":
      return success(right.includes(left));
    case "not in":
      return success(!right.includes(left));
    case "==":
    case "<=":
    case ">=":
      return success(left === right);
    case "!=":
      return success(left !== right);
    // Strings have no order: neither is above the other.
    case "<":
    case ">":
      return success(false);
    case "~=":
    case "===":
      return failure("the marker compares strings as versions");
  }
}

// packages/safe-pip/src/conformance/answer-case.ts
var REFUSED = '{"error":true}';
function answerCase(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return REFUSED;
    throw error;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return REFUSED;
  const answer = answerOf(value);
  return answer === null ? REFUSED : render(answer);
}
function answerOf(asked) {
  const has = (...keys) => keys.every((key) => Object.hasOwn(asked, key));
  if (has("versions", "specifier")) return answerFilter(asked);
  if (has("version", "specifier")) return answerContains(asked);
  if (has("version")) return answerVersion(asked["version"]);
  if (has("compare")) return answerCompare(asked["compare"]);
  if (has("specifier")) return answerSpecifier(asked["specifier"]);
  if (has("requirement")) return answerRequirement(asked["requirement"]);
  if (has("marker")) return answerMarker(asked);
  if (has("name")) return answerName(asked["name"]);
  if (has("wheel")) return answerWheel(asked["wheel"]);
  return has("sdist") ? answerSdist(asked["sdist"]) : null;
}
function answerVersion(text) {
  const version = typeof text === "string" ? parseVersion(text) : null;
  if (version?.ok !== true) return null;
  const { value } = version;
  return {
    normalized: value.normalized,
    prerelease: value.isPrerelease,
    postrelease: value.post !== null,
    devrelease: value.dev !== null,
    base: renderBaseVersion(value),
    local: renderLocalLabel(value)
  };
}
function answerCompare(pair) {
  if (!Array.isArray(pair) || pair.length !== 2) return null;
  const [left, right] = pair.map((text) => typeof text === "string" ? parseVersion(text) : null);
  return left?.ok === true && right?.ok === true ? { order: compareVersions(left.value, right.value) } : null;
}
function answerSpecifier(text) {
  const specifier = typeof text === "string" ? parseSpecifier(text) : null;
  return specifier?.ok === true ? { normalized: specifier.value.normalized } : null;
}
function answerContains(asked) {
  const { version, specifier, prereleases = null } = asked;
  if (typeof version !== "string" || typeof specifier !== "string" || !isChoice(prereleases) || hasOversizedNumber(version))
    return null;
  const parsed = parseSpecifier(specifier);
  return parsed.ok ? { contains: isInSpecifier(version, parsed.value, { prereleases }) } : null;
}
function answerFilter(asked) {
  const { versions, specifier, prereleases = null } = asked;
  if (!isTexts(versions) || typeof specifier !== "string" || !isChoice(prereleases) || versions.some(hasOversizedNumber))
    return null;
  const parsed = parseSpecifier(specifier);
  return parsed.ok ? { filter: findInSpecifier(versions, parsed.value, { prereleases }) } : null;
}
function answerRequirement(text) {
  const requirement = typeof text === "string" ? parseRequirement(text) : null;
  if (requirement?.ok !== true) return null;
  const { name, extras, specifier, marker, url } = requirement.value;
  if (marker !== null && marker.normalized === null) return null;
  return {
    name,
    extras,
    specifier: specifier.normalized,
    marker: marker?.normalized ?? null,
    url: url === null ? null : rawText(url)
  };
}
function answerMarker({ marker, environment }) {
  const parsed = typeof marker === "string" ? parseMarker(marker) : null;
  const given = environmentOf(environment);
  if (parsed?.ok !== true || given === null) return null;
  const outcome = evaluateMarker(parsed.value, given);
  return outcome.ok ? { evaluates: outcome.value } : null;
}
function environmentOf(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const given = Object.entries(value).map(
    ([key, entry]) => [key, key === "extra" && entry === null ? "" : entry]
  );
  return given.every(([, entry]) => typeof entry === "string" || isTexts(entry)) ? Object.fromEntries(given) : null;
}
function answerName(text) {
  return typeof text === "string" ? { normalized: normalizeName(text) } : null;
}
function answerWheel(text) {
  const wheel = typeof text === "string" ? parseWheelFilename(text) : null;
  if (wheel?.ok !== true) return null;
  const { name, version, build, tags } = wheel.value;
  return { name, version: version.normalized, build: build === null ? [] : [build.number, build.suffix], tags };
}
function answerSdist(text) {
  const sdist = typeof text === "string" ? parseSdistFilename(text) : null;
  return sdist?.ok === true ? { name: sdist.value.name, version: sdist.value.version.normalized } : null;
}
function isChoice(value) {
  return value === null || typeof value === "boolean";
}
function isTexts(value) {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}
function render(value) {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(render).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${render(entry)}`).join(",")}}`;
}

// packages/safe-pip/src/commands/internal.ts
var command3 = {
  name: "internal",
  summary: "doors for testing safe-pip itself",
  usage: "conformance",
  options: [],
  run: runInternal
};
async function runInternal({ args, world }) {
  if (args.length !== 1 || args[0] !== "conformance") {
    throw new SafePipError("usage", "the only internal door is `safe-pip internal conformance`");
  }
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of world.stdin) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lastEnd = text.lastIndexOf("\n");
    if (lastEnd === -1) {
      rest += text;
      continue;
    }
    world.stdout(answerLines(rest + text.slice(0, lastEnd)));
    rest = text.slice(lastEnd + 1);
  }
  rest += decoder.decode();
  if (rest !== "") world.stdout(answerLines(rest));
  return 0;
}
function answerLines(text) {
  return text.split("\n").map((line) => `${answerCase(line)}
`).join("");
}

// packages/safe-pip/src/commands/policy.ts
import { existsSync as existsSync3, writeFileSync } from "node:fs";
import { join as join4 } from "node:path";

// packages/safe-pip/src/policy-template.ts
var POLICY_TEMPLATE = `# The policy of this project: what findings of safe-pip mean here. docs/policy.md explains every key.
profile = "default"                     # audit (nothing refuses) | default | strict

[rules]                                 # off | none | warn | confirm | block, by rule id or "domain:malicious-code"
# lookalike-name = "warn"

[unchecked]                             # none | warn | refuse, by check
# known-malware = "warn"

[indexes]
allowed = []                            # mine, beside the configuration of pip and PyPI
public = ["https://pypi.org/simple/"]   # names found there may be looked up elsewhere; names from all other indexes never leave
internal-names = []                     # "acme-*": only from internal-index
# internal-index = "https://pkgs.example/simple/"

[build]
allow = []                              # projects that may run build code

[cooldown]
minimum-age = "2 days"
exempt = []

[sources.osv]
enabled = true
url = "https://api.osv.dev"

# [[exceptions]]
# rule = "known-vulnerability"
# package = "demo==1.0"
# reason = "why this is all right"
# expires = 2027-01-31
`;

// packages/safe-pip/src/commands/policy.ts
var command4 = {
  name: "policy",
  summary: "check the policy that holds here, or begin one",
  usage: "check|init",
  options: [],
  run: runPolicy
};
async function runPolicy({ args, settings, world }) {
  const [action] = args;
  if (args.length !== 1 || action !== "check" && action !== "init") {
    throw new SafePipError("usage", "policy needs one word: check or init");
  }
  if (action === "init") return initPolicy(world);
  const options = { accept: settings.accept, allowBuild: settings.allowBuild, allowIndex: settings.allowIndex };
  const loaded = loadPolicy({ cwd: world.cwd, env: world.env, policyFile: settings.policyFile, options });
  const text = settings.format === "json" ? `${JSON.stringify(loaded, null, 2)}
` : renderPolicy(loaded, settings.now);
  await writeOutput(text, { settings, world });
  return 0;
}
function initPolicy(world) {
  const path = join4(world.cwd, "safe-pip.toml");
  if (existsSync3(path)) throw new SafePipError("usage", "there is a safe-pip.toml already", { hint: "see safe-pip policy check" });
  writeFileSync(path, POLICY_TEMPLATE, { flag: "wx" });
  world.stdout("written: safe-pip.toml\n");
  return 0;
}
function renderPolicy({ policy, files, hash }, now) {
  const { rules, unchecked, indexes, build, cooldown, sources, exceptions } = policy;
  const pairs = (table) => Object.entries(table).map(([id, effect]) => `${id} = ${effect}`).join(", ");
  const rows = [
    ["files", files.length === 0 ? "none: the defaults" : files.map((file) => display(file)).join(", ")],
    ["profile", policy.profile],
    ["rules", pairs(rules)],
    ["unchecked", pairs(unchecked)],
    ["allowed indexes", indexes.allowed.join(", ")],
    ["public indexes", indexes.public.join(", ")],
    ["internal names", indexes.internalNames.join(", ")],
    ["internal index", indexes.internalIndex ?? ""],
    ["may build", build.allow.join(", ")],
    ["minimum age", `${cooldown.minimumAgeMs / 36e5} hours`],
    ["exempt from it", cooldown.exempt.join(", ")],
    ["live advisories", sources.osv.isEnabled ? sources.osv.url : "off"],
    ["exceptions", exceptions.length === 0 ? "" : String(exceptions.length)],
    ["hash", hash]
  ];
  const stale = findStaleExceptions([], { exceptions, now }).filter(({ rule }) => rule === "expired-exception");
  return [
    ...rows.filter(([, value]) => value !== "").map(([label, value]) => `${label.padEnd(15)}  ${display(value, 2e3)}`),
    ...stale.map(({ place, message }) => `${display(place.file)}:${place.line ?? 1}: ${message}`),
    ""
  ].join("\n");
}

// packages/safe-pip/src/commands/rules.ts
var command5 = {
  name: "rules",
  summary: "list every rule with its domain and default effect",
  usage: "",
  options: [],
  run({ settings, world }) {
    const rules = RULES.toSorted((a, b) => a.domain === b.domain ? order(a.id, b.id) : order(a.domain, b.domain));
    if (settings.format === "json") {
      const entries = rules.map(({ id, domain: domain2, severity, effect, unchecked, summary }) => ({
        id,
        domain: domain2,
        severity,
        effect,
        unchecked,
        summary
      }));
      world.stdout(`${JSON.stringify(entries, null, 2)}
`);
      return Promise.resolve(0);
    }
    const width = Math.max(...rules.map(({ id }) => id.length));
    let domain = "";
    for (const rule of rules) {
      if (rule.domain !== domain) {
        domain = rule.domain;
        world.stdout(`${domain}
`);
      }
      world.stdout(`  ${rule.id.padEnd(width)}  ${rule.effect.padEnd(7)}  ${rule.summary}
`);
    }
    return Promise.resolve(0);
  }
};
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// packages/safe-pip/src/scan/scan-all.ts
import { existsSync as existsSync4 } from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { resolve as resolve4 } from "node:path";

// packages/safe-pip/src/scan/find-targets.ts
import { lstatSync as lstatSync2, readdirSync as readdirSync3, statSync as statSync3 } from "node:fs";
import { basename, join as join5, resolve as resolve3 } from "node:path";
var RELEASE_NAME = /^[A-Za-z0-9][\w.]*(?:-[\w.]+)*?-v?[0-9]/;
var PYTHON = /\.(?:py|pyw|pth)$/i;
function findTargets(given, cwd) {
  const path = resolve3(cwd, given);
  const stat = statSync3(path, { throwIfNoEntry: false });
  if (stat === void 0) return null;
  if (!stat.isDirectory()) {
    const isLone = PYTHON.test(given) && archiveKind(given) === null;
    return { targets: [{ kind: isLone ? "tree" : "archive", path, shown: given, filename: basename(path) }], notChecked: [] };
  }
  const files = listFiles(path);
  const archives = files.filter((file) => archiveKind(basename(file)) !== null);
  const sources = files.filter((file) => PYTHON.test(file));
  const isArchiveFolder = archives.some((file) => /\.whl$/i.test(file) || RELEASE_NAME.test(basename(file))) || archives.length > 0 && sources.length === 0;
  if (!isArchiveFolder) return { targets: [{ kind: "tree", path, shown: given, filename: null }], notChecked: [] };
  return {
    targets: archives.map((file) => ({
      kind: "archive",
      path: join5(path, file),
      shown: join5(given, file),
      filename: basename(file)
    })),
    notChecked: sources.length === 0 ? [] : [
      {
        check: "source-tree",
        reason: `${sources.length} Python files beside the archives were not read; scan their folder by itself`,
        subject: display(given),
        effect: "warn"
      }
    ]
  };
}
function listFiles(root) {
  const files = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const name of namesIn(join5(root, folder))) {
      const inside = folder === "" ? name : `${folder}/${name}`;
      const stat = lstatSync2(join5(root, inside));
      if (stat.isFile()) files.push(inside);
      else if (stat.isDirectory() && name !== ".git" && name !== ".hg" && name !== ".svn") folders.push(inside);
    }
  }
  return files.toSorted((a, b) => a < b ? -1 : 1);
}
function namesIn(folder) {
  try {
    return readdirSync3(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new SafePipError("disk", `${display(folder)} cannot be listed: ${code}`, { hint: "check its permissions" });
  }
}

// packages/safe-pip/src/scan/judge-examination.ts
async function judgeExamination(target, options) {
  const { examination, intelligence, judgement } = options;
  const named = findName(examination);
  const judged = judgeArtifact(
    examination,
    {
      release: { state: "not-applicable" },
      request: requestOf(target, named),
      advisories: await findAdvisories(named, { target, intelligence }),
      label: target.shown
    },
    judgement
  );
  return {
    name: named?.name ?? null,
    version: named?.version ?? null,
    filename: target.filename,
    path: target.shown,
    sha256: examination.sha256 === "" ? null : examination.sha256,
    size: examination.size,
    source: { kind: target.kind === "tree" ? "path" : "archive" },
    requiredBy: [],
    ...judged
  };
}
function findName({ file, metadata }) {
  if (file.state === "known") return { name: file.value.name, version: file.value.version };
  if (metadata.state !== "known" || metadata.value.name === null || metadata.value.version === null) return null;
  return { name: rawText(metadata.value.name), version: rawText(metadata.value.version) };
}
function requestOf(target, named) {
  if (named === null)
    return target.kind === "tree" ? { state: "not-applicable" } : absent("its name and version are not known", "known-malware");
  return known({
    ...named,
    sourceKind: target.kind === "tree" ? "path" : "archive",
    requiredBy: [],
    exactPin: true,
    contentFixed: true,
    installedVersion: null
  });
}
async function findAdvisories(named, { target, intelligence }) {
  if (named === null)
    return target.kind === "tree" ? { state: "not-applicable" } : absent("its name and version are not known", "known-malware");
  const release = { ...named, isPublic: false };
  return (await intelligence.lookUp([release])).get(releaseKey(release)) ?? absent("it was not looked up", "known-malware");
}

// packages/safe-pip/src/scan/fetch-release.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join6 } from "node:path";
async function fetchRelease(wanted, parts) {
  const { settings, world, policy, examiner } = parts;
  const folder = mkdtempSync(join6(tmpdir(), "safe-pip-scan-"));
  const pages = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Set();
  const incidents = [];
  let plan = null;
  try {
    const release = `${wanted.name}==${wanted.version}`;
    const argv = ["download", "-q", "-q", "--no-deps", "--only-binary", ":all:", "--dest", folder, release];
    const opening = await openPip({ argv, pip: settings.pip, ownOptions: [], world, output: "world" });
    if (opening.kind !== "vetted") throw new SafePipError("pip-unknown", "pip did not understand a plain download");
    const { session } = opening;
    const gate = await startGate({
      home: settings.cacheHome,
      isOffline: settings.isOffline,
      now: () => settings.now,
      examine: (path, filename) => examiner.examine(path, filename),
      hooks: {
        preparePage(files) {
          for (const file of files) pages.set(file.filename, file);
          return Promise.resolve();
        },
        withhold: () => null,
        judge(artifact) {
          const isWheel = artifact.filename.endsWith(".whl");
          if (isWheel && !artifact.isForBuild && isOf(identifyArtifact(artifact), wanted)) asked.add(artifact.filename);
          return Promise.resolve({ release: false, reason: "it is only scanned" });
        },
        // Nothing of it is followed, pip was told --no-deps; a wheel that pip drops for its metadata is reported all the same.
        refuseMetadata(file) {
          if (isOf(identifyFile(file), wanted)) asked.add(file.filename);
          return null;
        },
        abort(first) {
          incidents.push(first);
          session.kill();
        },
        door: () => Promise.resolve(null)
      }
    });
    try {
      const surroundings = surroundingsOf(session.probe, { allowed: [...policy.indexes.allowed, ...settings.allowIndex], world });
      gate.configure(surroundings);
      const end = await session.run({
        gate,
        stdout: "stderr",
        onAsked: () => Promise.resolve({ go: true }),
        onPlan(resolved) {
          plan = resolved;
          return Promise.resolve({ go: false, reason: "it is only scanned" });
        },
        onRepository: () => Promise.resolve({ go: false, reason: "it is only scanned" })
      });
      const artifacts = [];
      for (const filename of chosenFiles(wanted, { plan, asked, pages })) {
        const obtained = await obtainFile(gate, { name: wanted.name, filename });
        if ("examination" in obtained) artifacts.push(obtained);
        else if (!incidents.some(({ message }) => message === obtained.message)) incidents.push(obtained);
      }
      const isKnown = plan !== null || asked.size > 0 || incidents.length > 0 || hasNoWheel(end);
      return { artifacts, incidents, unknownWheel: isKnown ? null : describeUnknown(wanted, { end, gate }) };
    } finally {
      session.kill();
      await gate.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
async function obtainFile(gate, file) {
  try {
    return await gate.obtain(file.name, file.filename);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { kind: error.kind, message: error.message, subject: error.subject };
  }
}
function isOf({ name, version }, wanted) {
  return name === wanted.name && findVersion(version ?? "")?.key === findVersion(wanted.version)?.key;
}
function hasNoWheel({ heldOutput }) {
  return /^ERROR: No matching distribution found for /m.test(heldOutput.stderr);
}
function describeUnknown(wanted, { end, gate }) {
  const withheld = gate.withheld().find(({ file }) => file.kind === "wheel" && isOf(identifyFile(file), wanted));
  const said = withheld?.reason ?? end.stoppedBecause ?? end.heldOutput.stderr.trim().split("\n").at(-1) ?? "";
  return {
    check: "artifact",
    reason: display(`pip ended before it chose a wheel${said === "" ? "" : `: ${said}`}`),
    subject: display(`${wanted.name} ${wanted.version}`),
    effect: "refuse"
  };
}
function chosenFiles(wanted, { plan, asked, pages }) {
  const planned = plan?.items.flatMap(({ filename }) => filename === null ? [] : [filename]);
  const wheels = planned ?? [...asked];
  const sdists = [...pages.values()].filter((file) => file.kind === "sdist" && isOf(identifyFile(file), wanted));
  return [.../* @__PURE__ */ new Set([...wheels, ...sdists.map(({ filename }) => filename)])];
}
function noSuchRelease({ name, version }) {
  return new SafePipError("usage", `no index has ${display(name)} ${display(version)} for this Python`, {
    hint: "check the name and the version, or scan files"
  });
}

// packages/safe-pip/src/scan/scan-release.ts
async function scanRelease(wanted, parts) {
  const { artifacts, incidents, unknownWheel } = await fetchRelease(wanted, parts);
  const findings = [];
  const notChecked = unknownWheel === null ? [] : [unknownWheel];
  for (const incident of incidents) {
    const outcome = decideIncident(incident);
    if (outcome.exitCode === 83) throw new SafePipError("internal", incident.message);
    if (outcome.exitCode === 80) findings.push(outcome.finding);
    else notChecked.push(outcome.notChecked);
  }
  if (artifacts.length === 0 && findings.length === 0 && notChecked.length === 0) throw noSuchRelease(wanted);
  const reports = artifacts.map((artifact) => judgeStored(artifact, { wanted, ...parts }));
  return { artifacts: await Promise.all(reports), findings, notChecked };
}
async function judgeStored(artifact, options) {
  const { wanted, intelligence, judgement, policy } = options;
  const { file, filename, sha256, size, source } = artifact;
  const index = file?.upstream.shown.replace(/\/+$/, "");
  const release = { ...wanted, isPublic: policy.indexes.public.some((url) => url.replace(/\/+$/, "") === index) };
  const advisories = (await intelligence.lookUp([release])).get(releaseKey(release));
  const judged = judgeArtifact(
    artifact.examination,
    {
      release: file === null ? { state: "not-applicable" } : known(file.release),
      request: known({
        ...wanted,
        sourceKind: "index",
        requiredBy: [[wanted.name]],
        exactPin: true,
        contentFixed: true,
        installedVersion: null
      }),
      advisories: advisories ?? absent("it was not looked up", "known-malware")
    },
    judgement
  );
  return { ...identifyArtifact(artifact), filename, sha256, size, source, requiredBy: [[wanted.name]], ...judged };
}

// packages/safe-pip/src/scan/scan-all.ts
async function scanAll(words, options) {
  const { settings, world } = options;
  const work = findWork(words, world.cwd);
  const loaded = loadPolicy({
    cwd: world.cwd,
    env: world.env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept, allowIndex: settings.allowIndex }
  });
  const { policy } = loaded;
  const judgement = { policy, ruleContext: makeRuleContext(policy, { now: settings.now }) };
  const intelligence = openRunIntelligence(policy, { settings, world });
  const examiner = startExaminePool();
  const stream = settings.format === "jsonl" ? await openLines(options) : null;
  async function scanTarget(target) {
    const reading = target.kind === "tree" ? examiner.examineTree(target.path) : examiner.examine(target.path, target.filename ?? "");
    const examination = await reading.catch((error) => {
      if (!isSafePipError(error) || error.code !== "disk") throw error;
      return unreadExamination(error.message, { sha256: "", size: 0 });
    });
    return { artifacts: [await judgeExamination(target, { examination, intelligence, judgement })], findings: [], notChecked: [] };
  }
  try {
    const jobs = work.flatMap(
      (each) => "targets" in each ? [Promise.resolve({ artifacts: [], findings: [], notChecked: each.notChecked }), ...each.targets.map(scanTarget)] : [scanRelease(each, { settings, world, policy, examiner, intelligence, judgement })]
    );
    for (const job of jobs) job.catch(() => void 0);
    const done = [];
    for (const job of jobs) {
      const scanned = await job;
      done.push(scanned);
      for (const artifact of scanned.artifacts) await stream?.(artifact);
    }
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      now: settings.now,
      command: "scan",
      intelligence: intelligence.snapshot,
      policy: { files: loaded.files, hash: loaded.hash },
      effective: policy,
      artifacts: done.flatMap(({ artifacts }) => artifacts),
      dependencies: [],
      findings: done.flatMap(({ findings }) => findings),
      notChecked: done.flatMap(({ notChecked }) => notChecked)
    });
    if (stream === null) {
      if (settings.format === "text" && settings.outputFile === null)
        world.stdout(renderText(report, { isVerbose: settings.verbosity > 0 }));
      else await writeReport(report, options);
    } else {
      const rest = { ...report, artifacts: [] };
      if (rest.findings.length + rest.notChecked.length > 0) world.stderr(renderText(rest, { isVerbose: settings.verbosity > 0 }));
    }
    return decideRefusal(report) ?? 0;
  } finally {
    intelligence.close();
    await examiner.close();
  }
}
function findWork(words, cwd) {
  const found = words.map((word) => ({ word, work: findRelease(word, cwd) ?? findTargets(word, cwd) }));
  if (found.every(({ work }) => work === null))
    throw new SafePipError("usage", `there is no ${words.map((word) => display(word)).join(", ")}`, {
      hint: "name a wheel, an sdist or a folder"
    });
  return found.map(({ word, work }) => work ?? { targets: [], notChecked: [missingPath(word)] });
}
function missingPath(word) {
  return { check: "archive", reason: "there is no such file", subject: display(word), effect: "refuse" };
}
function findRelease(word, cwd) {
  const match = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*==\s*([^/\\]+)$/.exec(word);
  if (match === null || existsSync4(resolve4(cwd, word))) return null;
  const version = findVersion(match[2] ?? "");
  if (version === null)
    throw new SafePipError("usage", `${display(word)} names no exact version`, { hint: "write NAME==VERSION" });
  return { name: normalizeName(match[1] ?? ""), version: version.normalized };
}
async function openLines({
  settings,
  world
}) {
  const file = settings.outputFile;
  if (file === null) {
    return (artifact) => {
      world.stdout(renderJsonLine(artifact));
      return Promise.resolve();
    };
  }
  await writeFile(file, "").catch((error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new SafePipError("configuration", `the report cannot be written to ${display(file)}: ${code}`);
  });
  return (artifact) => appendFile(file, renderJsonLine(artifact));
}

// packages/safe-pip/src/commands/scan.ts
var command6 = {
  name: "scan",
  summary: "read wheels, sdists, source folders or releases and report what is in them",
  usage: "PATH|NAME==VERSION \u2026",
  options: [],
  run({ args, settings, world }) {
    if (args.length > 0) return scanAll(args, { settings, world });
    throw new SafePipError("usage", "scan needs something to scan", {
      hint: "name wheels, sdists, folders, .py files or NAME==VERSION"
    });
  }
};

// packages/core/src/node/intelligence/sync-snapshot.ts
import { mkdirSync, openSync, readSync, closeSync, rmSync as rmSync2, statSync as statSync5 } from "node:fs";
import { dirname as dirname2, resolve as resolve5 } from "node:path";
import { fileURLToPath } from "node:url";

// packages/core/src/node/intelligence/read-export.ts
import { readdirSync as readdirSync4, readFileSync as readFileSync3, statSync as statSync4 } from "node:fs";
import { join as join7 } from "node:path";

// packages/core/src/advisories/collect-advisories.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_RECORD_BYTES = 16777216;
var MAX_FAULTS = 20;
function openCollection() {
  const skipped = { "withdrawn": 0, "other-ecosystem": 0, "not-a-record": 0, "broken": 0 };
  return { advisories: [], files: 0, records: 0, skipped, partly: 0, faults: [] };
}
function isRecordFile(path) {
  return /\.(?:json|ya?ml)$/i.test(path);
}
function collectFile(collection, { path, bytes }) {
  collection.files += 1;
  const parsed = parseBytes(path, bytes);
  if (parsed === null) {
    collection.skipped.broken += 1;
    note(collection, path, "not readable");
    return;
  }
  for (const value of Array.isArray(parsed.value) ? parsed.value : [parsed.value])
    collectRecord(collection, { path, value });
}
function collectFault(collection, { path, message }) {
  collection.files += 1;
  collection.skipped.broken += 1;
  note(collection, path, message);
}
function collectRecord(collection, { path, value }) {
  const read = parseOsvRecord(value);
  if (!read.ok) {
    collection.skipped[read.problem.kind] += 1;
    if (read.problem.kind !== "not-a-record") collection.records += 1;
    if (read.problem.kind === "broken") note(collection, path, read.problem.message);
    return;
  }
  collection.records += 1;
  collection.advisories.push(read.value.advisory);
  const [problem] = read.value.problems;
  if (problem === void 0) return;
  collection.partly += 1;
  note(collection, path, `read in part: ${problem}`);
}
function note(collection, path, message) {
  if (collection.faults.length < MAX_FAULTS) collection.faults.push(`${display(path, 200)}: ${message}`);
}
function parseBytes(path, bytes) {
  if (bytes.length > MAX_RECORD_BYTES) return null;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (/\.json$/i.test(path)) return { value: JSON.parse(text) };
    if (isNestedTooDeep(text)) return null;
    return { value: (0, import_yaml.parse)(text, { schema: "failsafe", maxAliasCount: 100, logLevel: "silent" }) };
  } catch {
    return null;
  }
}
var MAX_NESTING = 200;
var MAX_INDENT = 2e3;
function isNestedTooDeep(text) {
  let open = 0;
  let indicators = 0;
  let indent = 0;
  let isLeading = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\n" || character === "\r") [isLeading, indicators, indent] = [true, 0, 0];
    else if (character === "[" || character === "{") open += 1;
    else if (character === "]" || character === "}") open = Math.max(0, open - 1);
    else if (isLeading && (character === "-" || character === "?" || character === ":")) indicators += 1;
    else if (isLeading && (character === " " || character === "	")) indent += 1;
    else isLeading = false;
    if (open > MAX_NESTING || indicators > MAX_NESTING || indent > MAX_INDENT) return true;
  }
  return false;
}

// packages/core/src/node/intelligence/read-export.ts
function readExportFolder(path) {
  const collection = openCollection();
  const status = statSync4(path, { throwIfNoEntry: false });
  if (status === void 0)
    throw new SafePipError("usage", `there is no ${display(path)}`, { hint: "name a folder, a zip or a URL" });
  if (status.isDirectory()) readFolder(collection, { folder: path, shown: "" });
  else readRecord(collection, { file: path, shown: path });
  return collection;
}
function readFolder(collection, { folder, shown }) {
  for (const entry of listFolder2(folder)) {
    const [file, name] = [join7(folder, entry.name), shown === "" ? entry.name : `${shown}/${entry.name}`];
    if (entry.isDirectory() && entry.name !== ".git") readFolder(collection, { folder: file, shown: name });
    else if (!entry.isDirectory() && isRecordFile(entry.name)) readRecord(collection, { file, shown: name });
  }
}
function listFolder2(folder) {
  try {
    return readdirSync4(folder, { withFileTypes: true }).toSorted((a, b) => a.name < b.name ? -1 : 1);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SafePipError("disk", `${display(folder)} cannot be read: ${display(reason)}`, { cause: error });
  }
}
function readRecord(collection, { file, shown }) {
  const status = statSync4(file, { throwIfNoEntry: false });
  if (status?.isFile() !== true) collectFault(collection, { path: shown, message: "not a file" });
  else if (status.size > MAX_RECORD_BYTES)
    collectFault(collection, { path: shown, message: `larger than ${MAX_RECORD_BYTES} bytes` });
  else collectFile(collection, { path: shown, bytes: readFileSync3(file) });
}

// packages/core/src/node/intelligence/read-export-zip.ts
async function readExportZip(path, { shown }) {
  const collection = openCollection();
  const source = openFileSource(path);
  try {
    const pending = new PendingMember(collection);
    const facts = await openZip(source).readAll((member) => pending.begin(member));
    pending.finish();
    const problem = facts.anomalies.find(({ kind }) => kind !== "oddity");
    if (problem === void 0) return collection;
    const where = problem.member === void 0 ? "" : ` (${display(problem.member, 100)})`;
    throw new SafePipError("index-answer", `${shown} is not a zip that can be trusted: ${problem.message}${where}`, {
      hint: "fetch the export again; what was synced before stays as it is"
    });
  } finally {
    source.close();
  }
}
var PendingMember = class {
  #collection;
  #path = "";
  #pieces = null;
  constructor(collection) {
    this.#collection = collection;
  }
  begin(member) {
    this.finish();
    this.#path = rawText(member.path);
    if (!isRecordFile(this.#path)) return null;
    if (member.size > MAX_RECORD_BYTES) {
      collectFault(this.#collection, { path: this.#path, message: `larger than ${MAX_RECORD_BYTES} bytes` });
      return null;
    }
    const pieces = [];
    this.#pieces = pieces;
    return (piece) => {
      pieces.push(piece.slice());
    };
  }
  finish() {
    if (this.#pieces !== null) collectFile(this.#collection, { path: this.#path, bytes: Buffer.concat(this.#pieces) });
    this.#pieces = null;
  }
};

// packages/core/src/node/intelligence/sync-snapshot.ts
var MAX_EXPORT_BYTES = 4294967296;
var CONNECT_MS = 1e4;
var DEADLINE_MS = 9e5;
async function syncSnapshot(options) {
  const { home, now } = options;
  const collection = await readExport(options);
  if (collection.records === 0) {
    throw new SafePipError("usage", `${shownSource(options.from)} holds no OSV record`, {
      hint: "name an OSV export: all.zip of the PyPI ecosystem, or a folder of OSV JSON or YAML files"
    });
  }
  const old = openSnapshot(home);
  const previous = old.ok ? old.value.header : null;
  if (old.ok) old.value.close();
  const header = writeSnapshot(home, collection.advisories, { time: now, sources: [shownSource(options.from)] });
  return { header, collection, previous };
}
async function readExport(options) {
  const url = findUrl(options.from);
  if (url !== null && url.protocol !== "file:") return fetchExport(url, options);
  const path = url === null ? resolve5(options.cwd, options.from) : fileURLToPath(url);
  if (statSync5(path, { throwIfNoEntry: false })?.isFile() === true && isZip(path)) {
    return readExportZip(path, { shown: shownSource(options.from) });
  }
  return readExportFolder(path);
}
async function fetchExport(url, { home, isOffline, env }) {
  const shown = shownSource(url.href);
  if (isOffline)
    throw new SafePipError("network", `offline: ${shown} is not fetched`, { hint: "name a folder or a zip with --from" });
  const file = `${snapshotPath(home)}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`;
  const http = openHttpClient(env, { connectMs: CONNECT_MS });
  try {
    mkdirSync(dirname2(file), { recursive: true });
    const answer = await http.ask({ url, maxBytes: MAX_EXPORT_BYTES, deadlineMs: DEADLINE_MS, file });
    if (!answer.ok)
      throw new SafePipError("network", `${shown} cannot be fetched: ${answer.problem}`, {
        hint: "name a folder or a zip with --from"
      });
    if (answer.value.status !== 200)
      throw new SafePipError("network", `${shown} cannot be fetched: it answered ${answer.value.status}`);
    return await readExportZip(file, { shown });
  } finally {
    rmSync2(file, { force: true });
    await http.close();
  }
}
function findUrl(from) {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(from)) return null;
  const url = URL.parse(from);
  if (url !== null && ["http:", "https:", "file:"].includes(url.protocol)) return url;
  throw new SafePipError("usage", `${display(from, 100)} is no URL of http, https or file`);
}
function shownSource(from) {
  const url = /^https?:\/\//i.test(from) ? URL.parse(from) : null;
  return display(url === null ? from : `${url.origin}${url.pathname}`);
}
function isZip(path) {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(2);
    readSync(file, head, 0, 2, 0);
    return head.toString("latin1") === "PK";
  } finally {
    closeSync(file);
  }
}

// packages/safe-pip/src/commands/sync.ts
var DEFAULT_EXPORT = "https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip";
var command7 = {
  name: "sync",
  summary: "fetch known malware and vulnerabilities, for use without a network",
  usage: "",
  options: [
    { flags: "--from <where>", description: "an OSV export: URL, folder of records, or zip (default: the one of osv.dev)" }
  ],
  run: runSync
};
async function runSync({ args, options, settings, world }) {
  if (args.length > 0) throw new SafePipError("usage", "sync takes no words", { hint: "safe-pip sync --from URL|DIR|ZIP" });
  if (settings.format === "jsonl") throw new SafePipError("usage", "the format jsonl is for scan; sync knows text and json");
  const { policy } = loadPolicy({ cwd: world.cwd, env: world.env, policyFile: settings.policyFile });
  const given = options["from"];
  const from = typeof given === "string" ? given : defaultExport(policy);
  const { home, now, isOffline } = settings;
  const synced = await syncSnapshot({ from, cwd: world.cwd, home, now, isOffline, env: world.env });
  const text = settings.format === "json" ? renderSyncJson(synced) : renderSync(synced, settings.verbosity > 0);
  await writeOutput(text, { settings, world });
  return 0;
}
function defaultExport({ sources: { osv } }) {
  const hint = "name an export with --from URL|DIR|ZIP";
  if (!osv.isEnabled) throw new SafePipError("usage", "the policy switches sources.osv off", { hint });
  if (osv.url !== DEFAULT_POLICY.sources.osv.url) {
    throw new SafePipError("usage", "the policy names another source than osv.dev, whose export is not known", { hint });
  }
  return DEFAULT_EXPORT;
}
function renderSync({ header, collection, previous }, isVerbose) {
  const { counts, digest, time } = header;
  const { skipped } = collection;
  const left = [
    [skipped.withdrawn, "withdrawn"],
    [skipped["other-ecosystem"], "not about PyPI"],
    [skipped["not-a-record"], "no record"],
    [skipped.broken, "broken"]
  ];
  const reasons = left.filter(([count]) => count > 0).map(([count, reason]) => `${count} ${reason}`);
  const faults = collection.faults.slice(0, isVerbose ? void 0 : 5);
  return [
    `${counts.advisories} advisories (${counts.malware} malware, ${counts.vulnerabilities} vulnerabilities) of ${collection.records} records`,
    ...reasons.length === 0 ? [] : [`skipped: ${reasons.join(", ")}`],
    ...collection.partly === 0 ? [] : [`read in part: ${collection.partly}`],
    ...faults.map((fault) => `  ${fault}`),
    ...isOlder(header, previous) ? ["note: this export is older than the one that it replaces"] : [],
    `snapshot ${digest} of ${time}`,
    ""
  ].join("\n");
}
function renderSyncJson({ header, collection, previous }) {
  const { withdrawn, broken } = collection.skipped;
  const document = {
    schema: "safe-pip/sync",
    version: 1,
    snapshot: header.digest,
    time: header.time,
    sources: header.sources,
    newest: header.newest,
    records: collection.records,
    advisories: header.counts.advisories,
    malware: header.counts.malware,
    vulnerabilities: header.counts.vulnerabilities,
    skipped: {
      withdrawn,
      other_ecosystem: collection.skipped["other-ecosystem"],
      not_a_record: collection.skipped["not-a-record"],
      broken
    },
    read_in_part: collection.partly,
    faults: collection.faults,
    is_older_than_before: isOlder(header, previous)
  };
  return `${JSON.stringify(document, null, 2)}
`;
}
function isOlder(header, previous) {
  return previous?.newest !== null && previous?.newest !== void 0 && (header.newest ?? "") < previous.newest;
}

// packages/safe-pip/src/commands/why.ts
var command8 = {
  name: "why",
  summary: "say who brings a package in: chains, versions asked for, who pins it",
  usage: "NAME [FILE \u2026]",
  options: [],
  async run({ args, world }) {
    const [given, ...files] = args;
    const name = given === void 0 ? null : parsePackageName(given);
    if (name?.ok !== true) throw new SafePipError("usage", "why needs the name of a package", { hint: "safe-pip why urllib3" });
    const { manifests } = await readDiskManifests(files, { cwd: world.cwd, standardInput: null });
    const lines = explain(name.value, manifests);
    if (lines.length === 0) {
      world.stdout(`${name.value}: in none of ${manifests.length} files
`);
      return 0;
    }
    world.stdout(`${lines.join("\n")}
`);
    return 0;
  }
};
function explain(name, manifests) {
  const chains = findChains(manifests).get(name) ?? [];
  const entries = manifests.flatMap(
    ({ file, entries: all }) => all.filter((entry) => entry.name === name).map((entry) => ({ file, entry }))
  );
  if (chains.length === 0 && entries.length === 0) return [];
  const asked = manifests.flatMap(
    ({ file, entries: all }) => all.flatMap(
      (parent) => parent.edges.filter((edge) => edge.name === name && parent.name !== null).map(
        (edge) => `  ${display(parent.name ?? "")} asks for ${edge.specifier === null ? "any version" : display(edge.specifier)} (${display(file)}:${edge.position.line})`
      )
    )
  );
  return [
    name,
    ...chains.map((chain) => `  ${chain.map((link) => display(link)).join(" > ")}`),
    ...entries.map(({ file, entry }) => {
      const version = entry.resolved === null ? `${display(entry.specifier ?? "") || "any version"}` : `pinned to ${display(entry.resolved)}`;
      return `  ${display(file)}:${entry.position.line}: ${version}`;
    }),
    ...new Set(asked)
  ];
}

// packages/safe-pip/src/commands/registry.generated.ts
var COMMANDS = [
  command,
  command2,
  command3,
  command4,
  command5,
  command6,
  command7,
  command8
];
export {
  COMMANDS
};
