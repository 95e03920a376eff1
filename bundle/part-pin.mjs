import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  RunEnded,
  chooseLineEnd,
  collectPackages,
  renderDifference,
  resolvePins,
  writeTarget
} from "./shared-collect-packages.mjs";
import {
  assessAttempt,
  openVettedRun,
  withRunParts
} from "./shared-figures.mjs";
import "./shared-progress.mjs";
import {
  readDiskManifests
} from "./shared-audit-disk.mjs";
import "./shared-signal-exit.mjs";
import {
  countOf
} from "./shared-show-plan.mjs";
import {
  GateError
} from "./shared-gate-run.mjs";
import "./shared-hash-file.mjs";
import {
  decideRefusal,
  makeReport,
  renderFindings,
  renderRefusal,
  writeReport
} from "./shared-disk-files.mjs";
import "./shared-write-output.mjs";
import "./shared-evaluate-marker.mjs";
import "./shared-tool-version.mjs";
import "./shared-own-options.mjs";
import "./shared-pair-locks.mjs";
import {
  expandVariables,
  findFormat,
  findSetupValues,
  format,
  parseIni,
  withoutComment
} from "./shared-jsonc-parser.mjs";
import "./shared-yaml.mjs";
import "./shared-popular-names.generated.mjs";
import "./shared-apply-exception.mjs";
import "./shared-snapshot-format.mjs";
import {
  decodeUtf8,
  entriesOf,
  itemsOf,
  memberAt,
  memberOf,
  readTomlDocument,
  textOf
} from "./shared-toml-eslint-parser.mjs";
import "./shared-platform-folders.mjs";
import "./shared-learned-trees.generated.json.mjs";
import {
  isInSpecifier,
  parseRequirement,
  parseSpecifier
} from "./shared-specifier-clause.mjs";
import "./shared-edit-distance.mjs";
import "./shared-tar.mjs";
import "./shared-kept-facts.mjs";
import "./shared-zip.mjs";
import "./shared-tar-pax.mjs";
import "./shared-smol-toml.mjs";
import {
  compareCodePoints
} from "./shared-wheel-filename.mjs";
import "./shared-limits.mjs";
import "./shared-assets.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import "./shared-undici.mjs";
import "./shared-intelligence.mjs";
import "./shared-cvss-4.mjs";
import "./shared-severity.mjs";
import {
  findVersion,
  isValidName,
  normalizeName
} from "./shared-version-scan.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import {
  display,
  isPlainText,
  rawText,
  withoutCredentials
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/commands/pin.ts
import { existsSync } from "node:fs";
import { join as join2 } from "node:path";

// packages/safe-pip/src/pin/pin-files.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { rm } from "node:fs/promises";
import { resolve as resolve4 } from "node:path";

// packages/safe-pip/src/pin/assert-writable.ts
function assertWritable(asked, target) {
  if (target.form === "pylock") return;
  const unhashable = asked.find(({ kind: kind2, isConstraint }) => !isConstraint && (kind2 === "path" || kind2 === "vcs"));
  if (unhashable === void 0) return;
  const { kind, cameFrom, url, name } = unhashable;
  const what = kind === "vcs" ? "a repository" : "a directory";
  const place = cameFrom === null ? "" : ` (${display(cameFrom)})`;
  throw new SafePipError(
    "configuration",
    `${display(name ?? url ?? what)}${place} is ${what}, which has no hash, and pip refuses it beside hashed requirements`,
    {
      hint: kind === "vcs" ? "write a lock that can hold a commit: -o pylock.toml" : "pin its pyproject.toml instead, or write a lock that can hold it: -o pylock.toml"
    }
  );
}

// packages/safe-pip/src/pin/describe-changes.ts
function describeChanges(before, after) {
  const fresh = after.filter(({ name }) => !before.has(name)).map(({ name, version }) => `${name} ${version}`);
  const names = new Set(after.map(({ name }) => name));
  const gone = [...before.values()].filter(({ name }) => !names.has(name)).map(({ name, version }) => `${name} ${version}`);
  const changed = after.flatMap(({ name, version }) => {
    const pin2 = before.get(name);
    return pin2 === void 0 || pin2.version === version ? [] : [`${name} ${pin2.version} to ${version}`];
  });
  const groups = [
    ["new", before.size === 0 ? [] : fresh],
    ["gone", gone],
    ["changed", changed]
  ];
  return [
    countOf(after.length, "package"),
    ...groups.flatMap(([word, list]) => list.length === 0 ? [] : [`${word}: ${list.map((one) => display(one)).join(", ")}`])
  ].join("; ");
}

// packages/safe-pip/src/pin/find-inputs.ts
import { readFileSync } from "node:fs";
import { resolve as resolve2 } from "node:path";

// packages/core/src/manifests/declared-requirements.ts
var MAX_GROUP_READS = 1e4;
function parseDeclaredRequirements(path, bytes) {
  return path.endsWith(".cfg") ? parseSetupCfg(bytes) : parsePyproject(bytes);
}
function parsePyproject(bytes) {
  const { root, problems } = readTomlDocument(bytes);
  if (root === null) return failure(problems[0]?.message ?? "it cannot be read");
  const project = memberOf(root, "project");
  const groups = memberOf(root, "dependency-groups");
  if (project === null && groups === null) return failure("it has neither a [project] table nor [dependency-groups]");
  const dynamic = itemsOf(memberOf(project, "dynamic")).map((item) => textOf(item));
  const computed = ["dependencies", "optional-dependencies"].find((field) => dynamic.includes(field));
  if (computed !== void 0) {
    const file = textOf(memberAt(root, ["tool", "setuptools", "dynamic", computed, "file"]));
    return failure(
      file === null ? `its ${computed} are dynamic, so that they are known only after a build` : `its ${computed} are dynamic and stand in another file; name that file instead`
    );
  }
  const extras = readLists(memberOf(project, "optional-dependencies"));
  const main = readList(memberOf(project, "dependencies"));
  const included = readGroups(groups);
  for (const list of [extras, main, included]) if (!list.ok) return list;
  if (!extras.ok || !main.ok || !included.ok) return failure("it cannot be read");
  const name = textOf(memberOf(project, "name"));
  return success({
    project: name !== null && isValidName(name) ? name : null,
    main: main.value,
    extras: extras.value,
    groups: included.value
  });
}
function parseSetupCfg(bytes) {
  const decoded = decodeUtf8(bytes);
  if (decoded.text === null) return failure(decoded.problems[0]?.message ?? "it cannot be read");
  const ini = parseIni(decoded.text);
  const [problem] = ini.problems;
  if (problem !== void 0) return failure(problem.message);
  let project = null;
  let main = [];
  const extras = /* @__PURE__ */ new Map();
  for (const { name, options } of ini.sections) {
    for (const option of options) {
      const key = option.key.toLowerCase().replaceAll("-", "_");
      if (name === "metadata" && key === "name") project = option.lines[0]?.text ?? null;
      const isExtra = name === "options.extras_require";
      if (!isExtra && (name !== "options" || key !== "install_requires")) continue;
      const lines = [];
      for (const { text, position } of findSetupValues(option)) {
        const declared = declaredLine(withoutComment(text), position.line);
        if (!declared.ok) return declared;
        lines.push(declared.value);
      }
      if (isExtra) extras.set(normalizeName(option.key), lines);
      else main = lines;
    }
  }
  return success({ project: project !== null && isValidName(project) ? project : null, main, extras, groups: /* @__PURE__ */ new Map() });
}
function readLists(table) {
  const lists = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(table)) {
    const list = readList(value);
    if (!list.ok) return list;
    lists.set(normalizeName(key), list.value);
  }
  return success(lists);
}
function readList(value) {
  if (value !== null && value.kind !== "array") return failure(`line ${value.position.line}: no list`);
  const lines = [];
  for (const item of itemsOf(value)) {
    const declared = declaredLine(textOf(item) ?? "", item.position.line);
    if (!declared.ok) return declared;
    lines.push(declared.value);
  }
  return success(lines);
}
function declaredLine(written, line) {
  const text = written.trim();
  const requirement = parseRequirement(text);
  if (!requirement.ok) return failure(`line ${line}: ${requirement.problem.reason}`);
  return isPlainText(text) ? success({ text, line }) : failure(`line ${line}: hidden characters`);
}
function readGroups(groups) {
  const written = /* @__PURE__ */ new Map();
  for (const { key, value, position } of entriesOf(groups)) {
    if (written.has(normalizeName(key))) return failure(`line ${position.line}: a dependency group that stands twice`);
    written.set(normalizeName(key), value);
  }
  let reads = 0;
  const read = (name, above) => {
    const value = written.get(name);
    reads += 1;
    if (value?.kind !== "array" || above.includes(name) || reads > MAX_GROUP_READS)
      return failure(`the dependency group ${name} cannot be read`);
    const lines = [];
    for (const item of value.items) {
      const included = textOf(memberOf(item, "include-group"));
      if (included === null) {
        const declared = declaredLine(textOf(item) ?? "", item.position.line);
        if (!declared.ok) return declared;
        lines.push(declared.value);
      } else {
        const inner = read(normalizeName(included), [...above, name]);
        if (!inner.ok) return inner;
        lines.push(...inner.value);
      }
    }
    return success(lines);
  };
  const lists = /* @__PURE__ */ new Map();
  for (const name of written.keys()) {
    const list = read(name, []);
    if (!list.ok) return list;
    lists.set(name, list.value);
  }
  return success(lists);
}

// packages/safe-pip/src/pin/find-target.ts
import { basename, dirname, join, resolve } from "node:path";
var PROJECT_FILES = /* @__PURE__ */ new Set(["pyproject.toml", "setup.cfg"]);
var PYLOCK = /^pylock(?:\.[^.]+)?\.toml$/;
function isProjectFile(file) {
  return PROJECT_FILES.has(basename(file));
}
function findTarget(request, cwd) {
  const file = request.outputFile ?? defaultOutput(request.files);
  if (file === null || file === "-") return { file: null, path: null, form: "requirements" };
  const path = resolve(cwd, file);
  if (request.files.some((input) => resolve(cwd, input) === path)) {
    throw new SafePipError("usage", `${display(file)} is an input and the output`, { hint: "name another file with -o" });
  }
  return { file, path, form: PYLOCK.test(basename(path)) ? "pylock" : "requirements" };
}
function defaultOutput(files) {
  const [first = ""] = files;
  if (files.every(isProjectFile)) return join(dirname(first), "requirements.txt");
  return files.length === 1 && first.endsWith(".in") ? `${first.slice(0, -".in".length)}.txt` : null;
}

// packages/safe-pip/src/pin/find-inputs.ts
function findInputs(request, cwd) {
  const projects = request.files.filter(isProjectFile);
  if (projects.length === 0 && (request.hasAllExtras || request.extras.length + request.groups.length > 0)) {
    throw new SafePipError("usage", "--extra and --group are for pyproject.toml and setup.cfg");
  }
  const declared = projects.map((file) => ({ file, lists: readProject(file, cwd) }));
  const asked = declared.flatMap(({ file, lists }) => chooseLines(lists, { file, request }));
  assertKnown(request, declared);
  const files = request.files.filter((file) => !isProjectFile(file));
  const words = [
    ...request.pipWords,
    ...request.constraints.flatMap((file) => ["-c", file]),
    ...files.flatMap((file) => ["-r", file]),
    ...asked.map(({ text }) => text)
  ];
  return { words, origins: asked.map(({ origin }) => origin), requirements: asked.map(({ text }) => text) };
}
function readProject(file, cwd) {
  let bytes;
  try {
    bytes = readFileSync(resolve2(cwd, file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new SafePipError("usage", `${display(file)} cannot be read: ${code}`);
  }
  const parsed = parseDeclaredRequirements(file, bytes);
  if (parsed.ok) return parsed.value;
  throw new SafePipError("configuration", `${display(file)}: ${display(parsed.problem)}`, {
    hint: "write what it needs into a requirements.in and pin that"
  });
}
function chooseLines(lists, { file, request }) {
  const origin = lists.project === null ? `-r ${file}` : `${lists.project} (${file})`;
  const own = lists.project === null ? null : normalizeName(lists.project);
  const extras = request.hasAllExtras ? [...lists.extras.keys()] : request.extras.map(normalizeName);
  const taken = /* @__PURE__ */ new Set();
  const asked = [];
  const take = (lines, from, under = null) => {
    for (const line of lines) {
      const text = underMarker(line.text, under);
      const requirement = parseRequirement(text);
      const isItself = requirement.ok && requirement.value.name === own && requirement.value.url === null;
      if (!isItself) asked.push({ text, origin: from });
      else for (const extra of requirement.value.extras) takeExtra(extra, requirement.value.marker?.normalized ?? null);
    }
  };
  const takeExtra = (extra, under = null) => {
    const key = `${extra};${under ?? ""}`;
    if (taken.has(key)) return;
    taken.add(key);
    take(lists.extras.get(extra) ?? [], origin, under);
  };
  take(lists.main, origin);
  for (const extra of extras) takeExtra(extra);
  for (const group of new Set(request.groups.map(normalizeName))) {
    take(
      lists.groups.get(group) ?? [],
      origin.replace(/\)?$/, (end) => `:${group}${end}`)
    );
  }
  return asked;
}
function underMarker(text, under) {
  if (under === null) return text;
  const requirement = parseRequirement(text);
  if (!requirement.ok) return text;
  const own = requirement.value.marker?.normalized ?? null;
  if (own === null) return `${text.trimEnd()} ; ${under}`;
  return `${text.slice(0, text.lastIndexOf(";"))}; (${own}) and (${under})`;
}
function assertKnown(request, declared) {
  const missing = (names, kind) => names.find((name) => !declared.some(({ lists }) => lists[kind].has(normalizeName(name))));
  const extra = missing(request.extras, "extras");
  if (extra !== void 0) throw new SafePipError("usage", `there is no extra ${display(extra)}`);
  const group = missing(request.groups, "groups");
  if (group !== void 0) throw new SafePipError("usage", `there is no dependency group ${display(group)}`);
}

// packages/safe-pip/src/pin/find-own-places.ts
import { dirname as dirname2, relative, resolve as resolve3, sep } from "node:path";
function findOwnPlaces(places, { probe, manifests, cwd, variables, output }) {
  const values = Object.fromEntries(variables);
  const written = new Set(
    manifests.flatMap(({ indexes }) => indexes.map(({ url }) => expandVariables(rawText(url), values).text))
  );
  const settings = /* @__PURE__ */ new Set([probe.indexUrl, ...probe.extraIndexUrls, ...probe.findLinks]);
  const isOwn = (place) => (written.has(place) || !settings.has(place)) && withoutCredentials(place) === place;
  const folder = output === null ? cwd : dirname2(output);
  const fromOutput = (place) => /^[a-z][a-z0-9+.-]*:/i.test(place) ? place : relative(folder, resolve3(cwd, place)).split(sep).join("/") || ".";
  const named = (id, names) => {
    const words = manifests.flatMap(({ options }) => options.filter((option) => option.id === id));
    const listed = new Set(words.flatMap(({ value }) => value === null ? [] : rawText(value).split(",")));
    return names.filter((name) => [...listed].some((value) => value === name || normalizeName(value.trim()) === name));
  };
  return {
    indexUrls: places.indexUrls.filter(isOwn),
    replacesDefault: places.indexUrls[0] !== void 0 && isOwn(places.indexUrls[0]),
    findLinks: places.findLinks.filter(isOwn).map(fromOutput),
    noBinary: named("no-binary", places.noBinary),
    onlyBinary: named("only-binary", places.onlyBinary)
  };
}

// packages/safe-pip/src/pin/keep-secrets.ts
var VARIABLE = /\$\{([A-Z0-9_]+)\}/g;
var URL_TEXT = /[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi;
var SIGNING = /sig|token|key|secret|cred|pass|auth|expires|policy|jwt|^x-|^se$|^sp$|^sv$/i;
var LONG_VALUE = 16;
function findVariables(texts, env) {
  const names = new Set(texts.flatMap((text) => [...text.matchAll(VARIABLE)].map(([, name = ""]) => name)));
  return new Map([...names].flatMap((name) => env[name] === void 0 || env[name] === "" ? [] : [[name, env[name]]]));
}
function restoreVariables(text, variables) {
  const spellings = [...variables].flatMap(
    ([name, value]) => [.../* @__PURE__ */ new Set([value, encodeURI(value), encodeURIComponent(value)])].map((spelling) => ({ name, spelling }))
  ).toSorted((a, b) => b.spelling.length - a.spelling.length);
  return text.replace(URL_TEXT, (url) => {
    let open = url;
    for (const { name, spelling } of spellings) {
      open = open.split(/(\$\{[A-Z0-9_]+\})/).map((part, at) => at % 2 === 1 ? part : part.replaceAll(spelling, `\${${name}}`)).join("");
    }
    return open;
  });
}
function assertNoSecrets(lock, variables) {
  for (const [url] of lock.matchAll(URL_TEXT)) {
    const rest = url.replace(/^[^:]+:\/\/[^/?#]*/, "");
    for (const [name, value] of variables) {
      if (![value, encodeURI(value), encodeURIComponent(value)].some((spelling) => rest.includes(spelling))) continue;
      throw refusal(`the value of \${${display(name)}} would stand in a URL of the lock`);
    }
    const query = rest.indexOf("?") === -1 ? "" : rest.slice(rest.indexOf("?") + 1).replace(/#.*$/, "");
    for (const parameter of query.split("&")) {
      const [name = "", value = ""] = parameter.split("=", 2);
      if (!SIGNING.test(name) && value.length < LONG_VALUE) continue;
      throw refusal(`the index signs its URLs (${display(name, 60)}), and a signature would stand in the lock`);
    }
  }
}
function refusal(reason) {
  return new SafePipError("configuration", reason, {
    hint: "write hashed requirements instead, which name no file: -o requirements.txt"
  });
}

// packages/safe-pip/src/pin/previous-pins.ts
import { readFileSync as readFileSync2 } from "node:fs";
function readPrevious(target) {
  if (target.path === null) return { text: null, pins: /* @__PURE__ */ new Map() };
  let bytes;
  try {
    bytes = readFileSync2(target.path);
  } catch {
    return { text: null, pins: /* @__PURE__ */ new Map() };
  }
  const path = target.file ?? "";
  const format2 = target.form === "pylock" ? findFormat("pylock.toml", null) : format;
  const facts = format2?.read({ file: path, bytes }) ?? null;
  return { text: bytes.toString("utf8"), pins: facts === null ? /* @__PURE__ */ new Map() : findPins(facts) };
}
function findPins(facts) {
  const pins = /* @__PURE__ */ new Map();
  const doubled = /* @__PURE__ */ new Set();
  for (const entry of facts.entries) {
    const { name, resolved, editable, source, position } = entry;
    if (name === null || resolved === null || findVersion(resolved) === null || editable || source.kind !== "index") continue;
    if (pins.has(name)) doubled.add(name);
    const hashes = [...entry.hashes, ...entry.artifacts.flatMap((artifact) => artifact.hashes)];
    pins.set(name, { name, version: resolved, hashes: hashes.map(({ text }) => text), line: position.line });
  }
  for (const name of doubled) pins.delete(name);
  return pins;
}
function choosePreferences(pins, options) {
  const chosen = new Map([...pins].filter(([name]) => !options.moving.has(name)));
  for (const text of options.asked) {
    const requirement = parseRequirement(text);
    if (!requirement.ok || requirement.value.marker !== null) continue;
    const pin2 = chosen.get(requirement.value.name);
    if (pin2 !== void 0 && !isInSpecifier(pin2.version, requirement.value.specifier, { prereleases: true }))
      chosen.delete(pin2.name);
  }
  return chosen;
}
function findAskedRanges(manifests) {
  return manifests.flatMap(
    ({ entries }) => entries.flatMap(({ name, specifier, marker, source }) => {
      const isRange = name !== null && specifier !== null && specifier !== "" && marker === null && source.kind === "index";
      return isRange && parseSpecifier(specifier).ok ? [`${name}${specifier}`] : [];
    })
  );
}

// packages/safe-pip/src/pin/render-pylock.ts
import { dirname as dirname3, relative as relative2, sep as sep2 } from "node:path";
import { fileURLToPath } from "node:url";

// packages/safe-pip/src/pin/render-requirements.ts
var UNSAFE = /* @__PURE__ */ new Set(["distribute", "pip", "setuptools"]);
var PYPI = "https://pypi.org/simple";
function renderRequirements({ packages, request, places, pythonVersion }) {
  const [safe, unsafe] = [false, true].map((isUnsafe) => packages.filter(({ name }) => UNSAFE.has(name) === isUnsafe));
  const lines = [
    ...renderHeader(request, pythonVersion),
    ...renderPlaces(places, request),
    ...(safe ?? []).flatMap((locked) => renderPackage(locked, request))
  ];
  if (unsafe !== void 0 && unsafe.length > 0) {
    lines.push("", "# The following packages are considered to be unsafe in a requirements file:");
    lines.push(...unsafe.flatMap((locked) => renderPackage(locked, request)));
  }
  return lines.map((line) => `${line}
`).join("");
}
function renderCommand(request) {
  const values = (word, list) => list.map((value) => `${word}=${quote(value)}`);
  const pipWords = [];
  for (const word of withoutPlaces(request.pipWords)) {
    if (word.startsWith("--")) pipWords.push(word);
    else pipWords.push(`${pipWords.pop() ?? ""}=${quote(word)}`);
  }
  const options = [
    ...request.hasAllExtras ? ["--all-extras"] : [],
    ...values("--constraint", request.constraints),
    ...values("--extra", request.extras),
    ...values("--group", request.groups),
    ...request.isAnnotated ? [] : ["--no-annotate"],
    ...request.emitsIndexes ? [] : ["--no-emit-index-url"],
    ...request.outputFile === null ? [] : values("--output-file", [request.outputFile]),
    ...request.keepsExtras ? [] : ["--strip-extras"],
    ...request.hasVettedHashesOnly ? ["--vetted-hashes-only"] : [],
    ...pipWords
  ];
  return [
    "safe-pip",
    "pin",
    ...options.toSorted(compareCodePoints),
    ...request.files.map(quote).toSorted(compareCodePoints)
  ].join(" ");
}
function withoutPlaces(words) {
  const places = /* @__PURE__ */ new Set(["--index-url", "--extra-index-url", "--find-links"]);
  return words.filter((word, at) => !places.has(word) && !places.has(words[at - 1] ?? ""));
}
function renderHeader(request, pythonVersion) {
  const python = pythonVersion.split(".").slice(0, 2).join(".");
  return [
    "#",
    `# This file is autogenerated by safe-pip with Python ${python}`,
    "# by the following command:",
    "#",
    `#    ${renderCommand(request)}`,
    "#"
  ];
}
function renderPlaces({ indexUrls, replacesDefault, findLinks, noBinary, onlyBinary }, { emitsIndexes }) {
  const urls = emitsIndexes ? [...new Set(indexUrls)] : [];
  const controls = (word, names) => [
    ...names.includes(":all:") ? [`${word} :all:`] : [],
    ...names.filter((name) => name !== ":all:").map((name) => `${word} ${display(name)}`)
  ];
  const all = (list) => list.filter((name) => name === ":all:");
  const named = (list) => list.filter((name) => name !== ":all:");
  const lines = [
    ...urls.flatMap((url, position) => {
      if (position === 0 && url.replace(/\/$/, "") === PYPI) return [];
      return [`${position === 0 && replacesDefault ? "--index-url" : "--extra-index-url"} ${display(url, 2e3)}`];
    }),
    ...(emitsIndexes ? [...new Set(findLinks)] : []).map((place) => `--find-links ${display(place, 2e3)}`),
    // As pip wants them: everything first, names afterwards.
    ...controls("--no-binary", all(noBinary)),
    ...controls("--only-binary", all(onlyBinary)),
    ...controls("--no-binary", named(noBinary)),
    ...controls("--only-binary", named(onlyBinary))
  ];
  return lines.length === 0 ? [] : [...lines, ""];
}
function renderPackage(locked, { keepsExtras, isAnnotated }) {
  const { name, version, extras, marker, kind, files, via } = locked;
  const what = `${name}${keepsExtras && extras.length > 0 ? `[${extras.join(",")}]` : ""}`;
  const pin2 = kind === "index" ? `${what}==${version}` : `${what} @ ${display(locked.url, 2e3)}${fragmentOf(locked)}`;
  const hashes = [...new Set(files.map(({ sha256 }) => `--hash=sha256:${sha256}`))].toSorted(compareCodePoints);
  const first = marker === null ? pin2 : `${pin2} ; ${display(marker, 2e3)}`;
  const lines = [first, ...hashes.map((hash) => `    ${hash}`)];
  const continued = lines.map((line, position) => position === lines.length - 1 ? line : `${line} \\`);
  return isAnnotated ? [...continued, ...renderVia(via)] : continued;
}
function fragmentOf({ subdirectory }) {
  return subdirectory === null ? "" : `#subdirectory=${display(subdirectory)}`;
}
function renderVia(via) {
  const [only, ...more] = via.map((origin) => display(origin));
  if (only === void 0) return [];
  return more.length === 0 ? [`    # via ${only}`] : ["    # via", ...[only, ...more].map((origin) => `    #   ${origin}`)];
}
function quote(text) {
  const shown = display(text, 2e3);
  return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'"'"'`)}'`;
}

// packages/safe-pip/src/pin/render-pylock.ts
var ENVIRONMENT = ["implementation_name", "platform_machine", "python_version", "sys_platform"];
function renderPylock({ packages, request, environment, path }) {
  const holds = ENVIRONMENT.map((variable) => `${variable} == "${environment[variable] ?? ""}"`).join(" and ");
  const lines = [
    "# This file is autogenerated by the following command:",
    "#",
    `#    ${renderCommand(request)}`,
    "#",
    'lock-version = "1.0"',
    `environments = [${toml(holds)}]`,
    'created-by = "safe-pip"',
    ...packages.flatMap((locked) => ["", ...renderPackage2(locked, path)])
  ];
  return lines.map((line) => `${line}
`).join("");
}
function renderPackage2(locked, path) {
  const { name, version, kind, index, needs } = locked;
  const head = [
    "[[packages]]",
    `name = ${toml(name)}`,
    // A directory changes its version without its lock.
    ...kind === "path" ? [] : [`version = ${toml(version)}`],
    ...index === null ? [] : [`index = ${toml(index)}`],
    ...needs.length === 0 ? [] : [`dependencies = [${needs.map((need) => `{ name = ${toml(need)} }`).join(", ")}]`]
  ];
  return [...head, ...renderSource(locked, path)];
}
function renderSource(locked, path) {
  const { kind, url, subdirectory, files } = locked;
  const below = subdirectory === null ? [] : [`subdirectory = ${toml(subdirectory)}`];
  const [file] = files;
  switch (kind) {
    case "vcs": {
      const { repository, commit } = splitRevision(url);
      return ["[packages.vcs]", 'type = "git"', `url = ${toml(repository)}`, `commit-id = ${toml(commit)}`, ...below];
    }
    case "path":
      return [
        "[packages.directory]",
        `path = ${toml(pathFrom(path, url))}`,
        ...locked.isEditable ? ["editable = true"] : [],
        ...below
      ];
    case "url":
    case "archive":
      return file === void 0 ? [] : [
        "[packages.archive]",
        kind === "url" ? `url = ${toml(url)}` : `path = ${toml(pathFrom(path, url))}`,
        ...file.size === null ? [] : [`size = ${file.size}`],
        `hashes = { sha256 = ${toml(file.sha256)} }`,
        ...below
      ];
    case "index": {
      const sdist = files.find((one) => one.kind === "sdist");
      return [
        ...sdist === void 0 ? [] : ["[packages.sdist]", ...renderFile(sdist, path)],
        ...files.filter((one) => one.kind === "wheel").flatMap((wheel) => ["[[packages.wheels]]", ...renderFile(wheel, path)])
      ];
    }
  }
}
function renderFile({ filename, url, size, uploadTime, sha256 }, path) {
  return [
    `name = ${toml(filename)}`,
    ...uploadTime !== null && TIME.test(uploadTime) ? [`upload-time = ${uploadTime}`] : [],
    url.startsWith("file:") ? `path = ${toml(pathFrom(path, url))}` : `url = ${toml(url)}`,
    ...size === null ? [] : [`size = ${size}`],
    `hashes = { sha256 = ${toml(sha256)} }`
  ];
}
var TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/;
function splitRevision(url) {
  const bare = url.replace(/^git\+/, "").replace(/^file:\/(?!\/)/, "file:///");
  const at = bare.lastIndexOf("@");
  return at === -1 ? { repository: bare, commit: "" } : { repository: bare.slice(0, at), commit: bare.slice(at + 1) };
}
function pathFrom(lock, url) {
  const found = relative2(dirname3(lock), fileURLToPath(url)).split(sep2).join("/");
  return found === "" ? "." : found;
}
function toml(text) {
  return JSON.stringify(withoutCredentials(text)).replaceAll("\x7F", String.raw`\u007f`);
}

// packages/safe-pip/src/pin/find-upgrades.ts
function findUpgrades(request) {
  const names = /* @__PURE__ */ new Set();
  const constraints = [];
  for (const text of request.upgradePackages) {
    const requirement = parseRequirement(text.trim());
    if (!requirement.ok || requirement.value.url !== null || requirement.value.marker !== null) {
      throw new SafePipError("usage", `--upgrade-package ${display(text)}: no name, and no name with a version`);
    }
    const { name, specifier } = requirement.value;
    names.add(name);
    if (specifier.clauses.length > 0) constraints.push(text.trim().replace(/\[[^\]]*\]/, ""));
  }
  return { names, constraints };
}

// packages/safe-pip/src/pin/pin-files.ts
async function pinFiles(request, { settings, world }) {
  const target = findTarget(request, world.cwd);
  assertPlaces(request, { target, settings });
  const inputs = findInputs(request, world.cwd);
  const previous = readPrevious(target);
  const manifests = await readInputs(request, world.cwd);
  return withRunParts({ settings, world, isQuiet: false }, async (parts) => {
    const run = await openVettedRun(parts);
    try {
      return await pin({ request, inputs, target, previous, manifests }, { run, parts });
    } catch (error) {
      if (!(error instanceof RunEnded)) throw error;
      world.stderr(error.output);
      return error.exitCode;
    } finally {
      await parts.progress.pause();
      await run.gate.close();
      await Promise.all(run.folders.map((folder) => rm(folder, { recursive: true, force: true })));
    }
  });
}
var RESULT_NAME = /(?:^|[\\/])(?:pylock[^\\/]*\.toml|[^\\/]*requirements[^\\/]*\.(?:txt|in))$/i;
function assertPlaces(request, { target, settings }) {
  if (settings.format === "jsonl") throw new SafePipError("usage", "the format jsonl is for scan; pin knows text and json");
  if (request.outputFile === null && settings.outputFile !== null && RESULT_NAME.test(settings.outputFile)) {
    throw new SafePipError("usage", "--output is where the report goes", { hint: "name the file to be written with -o" });
  }
  if (request.isCheck && target.path === null) {
    throw new SafePipError("usage", "--check needs a file to look at", { hint: "name it with -o" });
  }
  if (settings.format === "json" && settings.outputFile === null && target.path === null) {
    throw new SafePipError("usage", "the report and the result would both go to standard output", {
      hint: "name a file for the result with -o, or one for the report with --output"
    });
  }
}
async function pin(task, { run, parts }) {
  const { request, inputs, target, previous } = task;
  const upgrades = findUpgrades(request);
  const preferences = request.isUpgrade ? /* @__PURE__ */ new Map() : choosePreferences(previous.pins, {
    moving: upgrades.names,
    asked: [...inputs.requirements, ...findAskedRanges(task.manifests)]
  });
  const resolution = await resolvePins(
    {
      words: inputs.words,
      preferences,
      installed: previous.pins,
      constraints: upgrades.constraints,
      onAsked: (asked) => {
        assertWritable(asked, target);
      },
      judgesFiles: true
    },
    { run, parts }
  );
  const { attempt, probe } = resolution;
  if (attempt.end.interruptedBy !== null) return attempt.end.interruptedBy === "SIGINT" ? 130 : 143;
  let assessment = assessAttempt(attempt, { run, parts, probe });
  let packages = null;
  if (assessment.refusal === null && attempt.isOnlyPlanned) {
    const collected = await collect(task, { resolution, run, parts, assessment });
    assessment = collected.assessment;
    packages = collected.packages;
  }
  const { artifacts, findings, notChecked, refusal: refusal2 } = assessment;
  await writeReport(makeReport(parts, { command: "pin", artifacts, findings, notChecked }), parts);
  if (refusal2 !== null || packages === null) return fail(assessment, { resolution, parts });
  parts.world.stderr(renderFindings({ artifacts: [], findings }, { isVerbose: parts.settings.verbosity > 0 }));
  for (const { name, version } of resolution.dropped) {
    parts.world.stderr(`safe-pip: ${display(name)} ${display(version)} could not stay: it conflicts with what is asked for now
`);
  }
  return finish(packages, { task, resolution, parts });
}
async function readInputs(request, cwd) {
  const files = [...request.files.filter((file) => !isProjectFile(file)), ...request.constraints];
  return files.length === 0 ? [] : (await readDiskManifests(files, { cwd, standardInput: null })).manifests;
}
async function collect({ request, inputs, target, previous }, { resolution, run, parts, assessment }) {
  const { plan, asked, attempt, probe } = resolution;
  if (plan === null || attempt.planned === null) return { packages: null, assessment };
  try {
    const { packages, findings, leftOut } = await collectPackages({
      run,
      parts,
      origins: { plan, asked, ofWords: inputs.origins, cwd: parts.world.cwd },
      planned: attempt.planned,
      previous: previous.pins,
      hasVettedHashesOnly: request.hasVettedHashesOnly,
      file: target.file
    });
    for (const name of leftOut) parts.world.stderr(`safe-pip: without ${display(name)}: withheld, or younger than the cooldown
`);
    const all = { ...assessment, findings: [...assessment.findings, ...findings] };
    return { packages, assessment: { ...all, refusal: decideRefusal(all) } };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    run.fail(error);
    return { packages: null, assessment: assessAttempt(attempt, { run, parts, probe }) };
  }
}
function fail({ artifacts, findings, notChecked, refusal: refusal2 }, options) {
  const { world, settings } = options.parts;
  const { end } = options.resolution.attempt;
  if (refusal2 === null) world.stderr(end.heldOutput.stdout + end.heldOutput.stderr);
  world.stderr(renderFindings({ artifacts: refusal2 === null ? [] : artifacts, findings }, { isVerbose: settings.verbosity > 0 }));
  if (refusal2 === null) return end.exitCode === null || end.exitCode === 0 ? 83 : end.exitCode;
  for (const { reason } of notChecked.filter(({ effect }) => effect === "refuse")) world.stderr(`safe-pip: ${reason}
`);
  world.stderr(renderRefusal(artifacts, { command: "pin", exitCode: refusal2 }));
  return refusal2;
}
function finish(packages, { task, resolution, parts }) {
  const { request, target, previous } = task;
  const { world, settings } = parts;
  const text = render(packages, { task, resolution, world });
  const isReportElsewhere = settings.format === "text" || settings.outputFile !== null;
  const name = target.file ?? "standard output";
  if (request.isCheck) {
    const isSame = previous.text === text;
    if (!isSame && isReportElsewhere) {
      const texts = { before: previous.text ?? "", after: text };
      world.stdout(renderDifference(texts, { from: name, to: name, isTerminal: world.isStdoutTerminal }));
    }
    world.stderr(`safe-pip: ${display(name)} is ${isSame ? "current" : "not current"}
`);
    return isSame ? 0 : 1;
  }
  if (target.path !== null && previous.text !== text) writeTarget(target.path, text);
  if (isReportElsewhere && (target.path === null || !world.isStdoutTerminal)) world.stdout(text);
  world.stderr(`safe-pip: ${display(name)}: ${describeChanges(previous.pins, packages)}
`);
  return 0;
}
function render(packages, { task, resolution, world: { cwd, env } }) {
  const { request, target, manifests } = task;
  const { plan, probe } = resolution;
  const asked = plan?.places ?? { indexUrls: [], findLinks: [], noBinary: [], onlyBinary: [] };
  const variables = findVariables(readTexts(task, cwd), env);
  const places = findOwnPlaces(asked, { probe, manifests, cwd, variables, output: target.path });
  let text;
  if (target.form === "pylock" && target.path !== null) {
    text = renderPylock({ packages, request, environment: plan?.environment ?? {}, path: target.path });
    assertNoSecrets(text, variables);
  } else {
    const open = renderRequirements({ packages, request, places, pythonVersion: probe.installation.pythonVersion });
    text = restoreVariables(open, variables);
  }
  const lineEnd = chooseLineEnd([...target.path === null ? [] : [target.path], ...request.files], cwd);
  return lineEnd === "\n" ? text : text.replaceAll("\n", lineEnd);
}
function readTexts({ manifests }, cwd) {
  return manifests.flatMap(({ file }) => {
    try {
      return [readFileSync3(resolve4(cwd, file), "utf8")];
    } catch {
      return [];
    }
  });
}

// packages/safe-pip/src/pin/pin-request.ts
var PIP_FLAGS = [
  { attribute: "pre", word: "--pre" },
  { attribute: "preferBinary", word: "--prefer-binary" }
];
var PIP_LISTS = [
  { attribute: "indexUrl", word: "--index-url" },
  { attribute: "extraIndexUrl", word: "--extra-index-url" },
  { attribute: "findLinks", word: "--find-links" },
  { attribute: "onlyBinary", word: "--only-binary" },
  { attribute: "binary", word: "--no-binary" }
];
var DEFAULT_FILES = ["requirements.in", "pyproject.toml", "setup.cfg"];
function readPinRequest(files, options) {
  const extras = listOf(options["extra"]).flatMap((words) => words.split(","));
  const hasAllExtras = options["allExtras"] === true;
  if (hasAllExtras && extras.length > 0) throw new SafePipError("usage", "--extra has no effect beside --all-extras");
  const outputFile = options["outputFile"];
  return {
    files,
    outputFile: typeof outputFile === "string" ? outputFile : null,
    extras,
    hasAllExtras,
    groups: listOf(options["group"]),
    constraints: listOf(options["constraint"]),
    isUpgrade: options["upgrade"] === true,
    upgradePackages: listOf(options["upgradePackage"]),
    isCheck: options["check"] === true,
    keepsExtras: options["stripExtras"] !== true,
    isAnnotated: options["annotate"] !== false,
    emitsIndexes: options["emitIndexUrl"] !== false,
    hasVettedHashesOnly: options["vettedHashesOnly"] === true,
    pipWords: [
      ...options["index"] === false ? ["--no-index"] : [],
      ...PIP_FLAGS.flatMap(({ attribute, word }) => options[attribute] === true ? [word] : []),
      ...PIP_LISTS.flatMap(({ attribute, word }) => listOf(options[attribute]).flatMap((value) => [word, value]))
    ]
  };
}
function listOf(value) {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

// packages/safe-pip/src/commands/pin.ts
var command = {
  name: "pin",
  summary: "resolve, vet, and write what was resolved as hashed requirements or pylock.toml",
  usage: "[FILE \u2026]",
  options: [
    {
      flags: "-o, --output-file <file>",
      description: "where to write; pylock.toml or pylock.NAME.toml makes a lock (default: requirements.in to requirements.txt)"
    },
    { flags: "--extra <name>", description: "this extra of pyproject.toml or setup.cfg too (repeatable)", isRepeatable: true },
    { flags: "--all-extras", description: "all of them" },
    { flags: "--group <name>", description: "this dependency group of pyproject.toml too (repeatable)", isRepeatable: true },
    { flags: "-c, --constraint <file>", description: "constraints to hold to (repeatable)", isRepeatable: true },
    { flags: "-U, --upgrade", description: "forget the pins that the output has" },
    {
      flags: "-P, --upgrade-package <requirement>",
      description: "let this package move, or move it: NAME==VERSION (repeatable)",
      isRepeatable: true
    },
    { flags: "--check", description: "write nothing; exit 1 and show the difference if the output is not current" },
    { flags: "--strip-extras", description: "leave extras out of the output" },
    { flags: "--no-annotate", description: 'no "# via" comments' },
    { flags: "--no-emit-index-url", description: "no lines for indexes and find-links" },
    {
      flags: "--vetted-hashes-only",
      description: "hashes of the files read here alone, so that it holds for this platform only"
    },
    { flags: "-i, --index-url <url>", description: "as pip" },
    { flags: "--extra-index-url <url>", description: "as pip (repeatable)", isRepeatable: true },
    { flags: "--no-index", description: "as pip" },
    { flags: "-f, --find-links <place>", description: "as pip (repeatable)", isRepeatable: true },
    { flags: "--pre", description: "as pip" },
    { flags: "--prefer-binary", description: "as pip" },
    { flags: "--only-binary <names>", description: "as pip (repeatable)", isRepeatable: true },
    { flags: "--no-binary <names>", description: "as pip (repeatable)", isRepeatable: true }
  ],
  async run({ args, options, settings, world }) {
    const files = args.length > 0 ? args : DEFAULT_FILES.filter((file) => existsSync(join2(world.cwd, file))).slice(0, 1);
    if (files.length === 0) throw new SafePipError("usage", "pin needs files", { hint: "safe-pip pin requirements.in" });
    return pinFiles(readPinRequest(files, options), { settings, world });
  }
};
export {
  command
};
