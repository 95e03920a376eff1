import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  RULES,
  assembleReport,
  decideRefusal,
  findInSpecifier,
  isInClause,
  isInSpecifier,
  judgeArtifact,
  loadPolicy,
  makeRuleContext,
  openRunIntelligence,
  parseMarker,
  parseRequirement,
  parseSpecifier,
  parseSpecifierClause,
  renderJsonLine,
  renderText,
  startExaminePool,
  writeReport
} from "./shared-toml-eslint-parser.mjs";
import {
  TOOL_VERSION
} from "./shared-tool-version.mjs";
import {
  absent,
  archiveKind,
  known,
  parseSdistFilename,
  parseWheelFilename
} from "./shared-smol-toml.mjs";
import {
  releaseKey
} from "./shared-cvss-4.mjs";
import {
  compareVersions,
  hasOversizedNumber,
  normalizeName,
  parseVersion,
  rememberAnswers,
  renderBaseVersion,
  renderLocalLabel
} from "./shared-version-scan.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import "./shared-platform-folders.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  display,
  rawText
} from "./shared-without-credentials.mjs";
import "./shared-.mjs";

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
var command = {
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

// packages/safe-pip/src/commands/rules.ts
var command2 = {
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

// packages/safe-pip/src/commands/scan.ts
import { existsSync } from "node:fs";
import { resolve as resolve2 } from "node:path";

// packages/safe-pip/src/scan/scan-paths.ts
import { appendFile, writeFile } from "node:fs/promises";

// packages/safe-pip/src/scan/find-targets.ts
import { lstatSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
var RELEASE_NAME = /^[A-Za-z0-9][\w.]*(?:-[\w.]+)*?-v?[0-9]/;
var PYTHON = /\.(?:py|pyw|pth)$/i;
function findTargets(given, cwd) {
  const path = resolve(cwd, given);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === void 0)
    throw new SafePipError("usage", `there is no ${display(given)}`, { hint: "name a wheel, an sdist or a folder" });
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
      path: join(path, file),
      shown: join(given, file),
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
    for (const name of readdirSync(join(root, folder))) {
      const inside = folder === "" ? name : `${folder}/${name}`;
      const stat = lstatSync(join(root, inside));
      if (stat.isFile()) files.push(inside);
      else if (stat.isDirectory() && name !== ".git" && name !== ".hg" && name !== ".svn") folders.push(inside);
    }
  }
  return files.toSorted((a, b) => a < b ? -1 : 1);
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

// packages/safe-pip/src/scan/scan-paths.ts
async function scanPaths(paths, options) {
  const { settings, world } = options;
  const found = paths.map((path) => findTargets(path, world.cwd));
  const targets = found.flatMap((each) => each.targets);
  const notChecked = found.flatMap((each) => each.notChecked);
  const loaded = loadPolicy({
    cwd: world.cwd,
    env: world.env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept }
  });
  const judgement = {
    policy: loaded.policy,
    ruleContext: makeRuleContext(loaded.policy, { now: settings.now, popularNames: [] })
  };
  const intelligence = openRunIntelligence(loaded.policy, { settings, world });
  const examiner = startExaminePool();
  const stream = settings.format === "jsonl" ? await openLines(options) : null;
  try {
    const reports = targets.map(async (target) => {
      const examination = await (target.kind === "tree" ? examiner.examineTree(target.path) : examiner.examine(target.path, target.filename ?? ""));
      return judgeExamination(target, { examination, intelligence, judgement });
    });
    for (const report2 of reports) report2.catch(() => void 0);
    const artifacts = [];
    for (const report2 of reports) {
      const artifact = await report2;
      artifacts.push(artifact);
      await stream?.(artifact);
    }
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      now: settings.now,
      command: "scan",
      intelligence: intelligence.snapshot,
      policy: { files: loaded.files, hash: loaded.hash },
      artifacts,
      dependencies: [],
      findings: [],
      notChecked
    });
    if (stream === null) {
      if (settings.format === "text" && settings.outputFile === null)
        world.stdout(renderText(report, { isVerbose: settings.verbosity > 0 }));
      else await writeReport(report, options);
    }
    return decideRefusal(report) ?? 0;
  } finally {
    intelligence.close();
    await examiner.close();
  }
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
var RELEASE = /^[A-Za-z0-9][\w.-]*\s*==/;
var command3 = {
  name: "scan",
  summary: "read wheels, sdists, source folders and report what is in them",
  usage: "PATH \u2026",
  options: [],
  run({ args, settings, world }) {
    if (args.length === 0)
      throw new SafePipError("usage", "scan needs something to scan", { hint: "name wheels, sdists, folders or .py files" });
    const release = args.find((arg) => RELEASE.test(arg) && !existsSync(resolve2(world.cwd, arg)));
    if (release !== void 0) {
      throw new SafePipError("usage", `${display(release)}: releases of an index cannot be scanned yet`, {
        hint: `fetch it first: safe-pip download --no-deps ${display(release)}`
      });
    }
    return scanPaths(args, { settings, world });
  }
};

// packages/safe-pip/src/commands/registry.generated.ts
var COMMANDS = [
  command,
  command2,
  command3
];
export {
  COMMANDS
};
