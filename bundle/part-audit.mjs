import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  RunEnded,
  collectPackages,
  renderDifference,
  resolvePins,
  withoutLateFiles,
  writeTarget
} from "./shared-collect-packages.mjs";
import {
  assessAttempt,
  execa,
  openVettedRun,
  withRunParts
} from "./shared-figures.mjs";
import "./shared-progress.mjs";
import {
  auditDisk,
  auditManifests,
  openAudit,
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
  isRefused,
  readIfThere,
  renderText,
  shownPath,
  writeReport
} from "./shared-disk-files.mjs";
import "./shared-write-output.mjs";
import "./shared-evaluate-marker.mjs";
import "./shared-tool-version.mjs";
import "./shared-own-options.mjs";
import {
  findFileSources,
  findLockPairs,
  findSourcePath,
  isCompiledFrom
} from "./shared-pair-locks.mjs";
import {
  FULL_COMMIT,
  MANIFEST_FORMATS,
  dependencyEntry,
  manifestFacts,
  readJsonDocument,
  resolvePath,
  unreadableFacts
} from "./shared-jsonc-parser.mjs";
import "./shared-yaml.mjs";
import "./shared-popular-names.generated.mjs";
import "./shared-apply-exception.mjs";
import "./shared-snapshot-format.mjs";
import {
  lineStartsOf,
  memberOf,
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
import {
  hashAlgorithm,
  parseRecord
} from "./shared-tar.mjs";
import "./shared-kept-facts.mjs";
import "./shared-zip.mjs";
import {
  parseMetadata
} from "./shared-tar-pax.mjs";
import "./shared-smol-toml.mjs";
import "./shared-wheel-filename.mjs";
import "./shared-limits.mjs";
import "./shared-assets.mjs";
import {
  SafePipError,
  isSafePipError
} from "./shared-error-codes.mjs";
import "./shared-undici.mjs";
import "./shared-intelligence.mjs";
import "./shared-cvss-4.mjs";
import "./shared-severity.mjs";
import {
  compareVersions,
  findVersion,
  isSameVersion,
  parsePackageName
} from "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  display,
  rawText,
  untrustedText,
  withoutCredentials
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/commands/audit.ts
import { buffer } from "node:stream/consumers";

// packages/safe-pip/src/audit/audit-installed.ts
import { existsSync as existsSync2, statSync as statSync2 } from "node:fs";
import { delimiter, join as join3, resolve as resolve2 } from "node:path";

// packages/core/src/node/read-environment.ts
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname as dirname2, join as join2 } from "node:path";

// packages/core/src/node/read-installed-record.ts
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
var MOST_HASHED_BYTES = 67108864;
var MOST_NAMED = 5;
var SYSTEM_INSTALLERS = /* @__PURE__ */ new Set(["debian", "rpm", "conda", "apk", "pacman", "portage"]);
function findChangedFiles(distInfo) {
  const record = readIfThere(join(distInfo, "RECORD"));
  const installer = readIfThere(join(distInfo, "INSTALLER"))?.toString("utf8").trim().toLowerCase() ?? "";
  const isSystems = SYSTEM_INSTALLERS.has(installer) || installer === "" && basename(dirname(distInfo)) === "dist-packages";
  if (record === null || isSystems) return [];
  const changed = [];
  const gone = [];
  for (const row of parseRecord(record.toString("utf8"))) {
    if (row.digest === "" || row.path.endsWith(".pyc")) continue;
    const state = stateOf(row, resolve(distInfo, "..", row.path));
    if (state !== "same") (state === "gone" ? gone : changed).push(row.path);
  }
  return [
    ...problemOf(changed, "not as RECORD says: changed after it was installed"),
    ...problemOf(gone, "gone, although RECORD lists them")
  ];
}
function stateOf({ algorithm, digest, size }, path) {
  try {
    const found = statSync(path);
    if (!found.isFile()) return "changed";
    if (size !== "" && Number(size) !== found.size) return "changed";
    const name = hashAlgorithm(algorithm);
    if (name === null || found.size > MOST_HASHED_BYTES) return "same";
    return createHash(name).update(readFileSync(path)).digest("base64url") === digest ? "same" : "changed";
  } catch {
    return "gone";
  }
}
function problemOf(paths, what) {
  if (paths.length === 0) return [];
  const shown = paths.slice(0, MOST_NAMED).map((path) => display(path, 120));
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : "";
  const message = `${paths.length} ${paths.length === 1 ? "file is" : "files are"} ${what}: ${shown.join(", ")}${more}`;
  return [{ id: "installed-file-changed", message, position: { line: 1, column: 1 }, text: null }];
}

// packages/core/src/node/read-environment.ts
var START = { line: 1, column: 1 };
function findSitePackages(python) {
  const prefixes = [dirname2(dirname2(python)), ...existsSync(python) ? [dirname2(dirname2(realpathSync(python)))] : []];
  for (const prefix of prefixes) {
    const found = ["lib", "lib64", "local/lib"].flatMap((library) => listNames(join2(prefix, library)).map((name) => join2(prefix, library, name))).concat(join2(prefix, "Lib")).filter((folder) => /(?:python\d+(?:\.\d+)?|Lib)$/.test(folder)).flatMap((folder) => ["site-packages", "dist-packages"].map((name) => join2(folder, name))).filter((folder) => existsSync(folder));
    if (found.length > 0) return [...new Set(found.map((folder) => realpathSync(folder)))];
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
    problems: findChangedFiles(folder),
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
    return readdirSync(folder).toSorted();
  } catch {
    return [];
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

// packages/safe-pip/src/fix/fix-files.ts
import { existsSync as existsSync3, readFileSync as readFileSync2 } from "node:fs";
import { resolve as resolve3 } from "node:path";

// packages/core/src/manifests/edit-requirement.ts
var HEAD = /^\u{feff}?[ \t]*[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?:[ \t]*\[[^\][\r\n]*\])?/u;
var HASH_OPTION = /(?:[ \t]*\\(?:\r\n|\n|\r))?[ \t]*--hash(?:=|[ \t]+)[^\s\\]+/g;
var REPOSITORY = /git\+[^\s\\;]+/i;
function editRequirement(lines, change) {
  let text = lines;
  if (change.commit !== void 0) text = withCommit(text, change.commit);
  if (text !== null && change.version !== void 0) text = withVersion(text, change.version);
  if (text !== null && change.hashes !== void 0) text = withHashes(text, change.hashes);
  return text;
}
function withVersion(text, version) {
  const head = HEAD.exec(text)?.[0];
  if (head === void 0) return null;
  const rest = text.slice(head.length);
  const end = rest.search(/[ \t]*(?:[;\\\r\n]|[ \t]#|[ \t]--|$)/);
  if (/^[ \t]*\\(?:\r\n|\n|\r(?!\n))(?![ \t]*(?:--|;))/.test(rest.slice(end))) return null;
  const [, lead = "", written = ""] = /^([ \t]*)(.*)$/.exec(rest.slice(0, end)) ?? [];
  if (!/^(?:(?:[<>=!~]=?=?)[^@(]*)?$/.test(written)) return null;
  const gap = /^[<>=!~]+([ \t]+)/.exec(written)?.[1] === void 0 ? "" : " ";
  return `${head}${written === "" ? "" : lead}==${gap}${version}${rest.slice(end)}`;
}
function withHashes(text, hashes) {
  const bare = text.replaceAll(HASH_OPTION, "");
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const [, tail = ""] = /((?:[ \t]+#[^\r\n]*)?[ \t]*(?:\r\n|\n|\r)?)$/.exec(bare) ?? [];
  const content = bare.slice(0, bare.length - tail.length);
  if (content.trim() === "" || content.trimStart().startsWith("#") || content.endsWith("\\")) return null;
  return `${content}${hashes.map((hash) => ` \\${lineEnd}    --hash=${hash}`).join("")}${tail}`;
}
function withCommit(text, commit) {
  const found = REPOSITORY.exec(text);
  if (found === null) return null;
  const [url] = found;
  const fragment = url.indexOf("#");
  const place = fragment === -1 ? url : url.slice(0, fragment);
  const path = place.indexOf("/", place.indexOf("://") + 3);
  const at = place.lastIndexOf("@");
  const repository = path !== -1 && at > path ? place.slice(0, at) : place;
  const after = fragment === -1 ? "" : url.slice(fragment);
  return `${text.slice(0, found.index)}${repository}@${commit}${after}${text.slice(found.index + url.length)}`;
}
function editPin(line, { column, version }) {
  const from = line.slice(column - 1);
  const pin = /^(["']{0,3}[ \t]*[A-Za-z0-9][A-Za-z0-9._-]*[ \t]*(?:\[[^\]]*\])?[ \t]*==[ \t]*)([A-Za-z0-9.!+_-]+)/.exec(from);
  if (pin === null) return null;
  const [whole, head = ""] = pin;
  return `${line.slice(0, column - 1)}${head}${version}${from.slice(whole.length)}`;
}

// packages/core/src/vet/edit-manifest.ts
var EDITABLE_FORMATS = /* @__PURE__ */ new Set(["requirements", "pyproject", "setup-cfg"]);
function editManifest(manifest, { bytes, edits }) {
  const format = MANIFEST_FORMATS.find(({ id }) => id === manifest.format);
  let text = decode(bytes);
  if (format === void 0 || text === null || !EDITABLE_FORMATS.has(format.id)) return { bytes, done: [], failed: edits };
  const done = [];
  const failed = [];
  let entries = manifest.entries;
  for (const edit of edits.toSorted(
    (a, b) => b.entry.position.line - a.entry.position.line || b.entry.position.column - a.entry.position.column
  )) {
    const at = manifest.entries.indexOf(edit.entry);
    const next = applyEdit(text, { edit, format: format.id });
    const after = next === null ? null : readAgain(next, { format, manifest });
    if (next === null || after === null || !isOnlyChange({ before: entries, after, at, change: edit.change })) failed.push(edit);
    else {
      text = next;
      entries = after;
      done.push(edit);
    }
  }
  return { bytes: new TextEncoder().encode(text), done: done.toReversed(), failed: failed.toReversed() };
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function applyEdit(text, { edit: { entry, change }, format }) {
  const starts = lineStartsOf(text);
  const { line, column, endLine = line } = entry.position;
  const start = starts[line - 1];
  if (start === void 0) return null;
  const end = starts[endLine] ?? text.length;
  const lines = text.slice(start, end);
  const edited = format === "requirements" ? editRequirement(lines, change) : change.version === void 0 || change.hashes !== void 0 || change.commit !== void 0 ? null : editPin(lines, { column, version: change.version });
  return edited === null ? null : text.slice(0, start) + edited + text.slice(end);
}
function readAgain(text, { format, manifest }) {
  const facts = format.read({
    file: manifest.file,
    bytes: new TextEncoder().encode(text),
    isConstraints: manifest.role === "constraints"
  });
  return facts.problems.length > manifest.problems.length ? null : facts.entries;
}
function isOnlyChange({ before, after, at, change }) {
  const [old, fresh] = [before[at], after[at]];
  if (old === void 0 || fresh === void 0 || before.length !== after.length) return false;
  if (before.some((entry, position) => position !== at && shapeOf(entry) !== shapeOf(after[position] ?? entry))) return false;
  const commit = fresh.source.kind === "vcs" ? fresh.source.commit : null;
  const hashes = fresh.hashes.map(({ text }) => text);
  return (change.version === void 0 || fresh.resolved === change.version) && (change.commit === void 0 || commit === change.commit) && (change.hashes === void 0 || hashes.join() === change.hashes.join()) && shapeOf({ ...fresh, ...changedParts(old) }) === shapeOf({ ...old, ...changedParts(old) });
}
function changedParts({ specifier, specifierAsWritten, resolved, hashes, source }) {
  return { specifier, specifierAsWritten, resolved, hashes, source };
}
function shapeOf(entry) {
  const { position: _position, hashes, source, ...rest } = entry;
  return JSON.stringify([rest, hashes.map(({ text }) => text), source, entry.marker === null ? null : rawText(entry.marker)]);
}

// packages/safe-pip/src/fix/find-commit.ts
var SAFELY = [
  "-c",
  "protocol.allow=never",
  "-c",
  "protocol.https.allow=always",
  "-c",
  "protocol.file.allow=always",
  "-c",
  "credential.helper=",
  "-c",
  "core.askPass="
];
var TIMEOUT_MS = 3e4;
async function findCommit({ url, ref }, { env, cwd }) {
  if (!/^(?:https|file):\/\//i.test(url)) return { problem: "only repositories over https are asked" };
  if (ref?.startsWith("-") === true) return { problem: "its revision looks like an option" };
  const result = await execa(
    "git",
    [...SAFELY, "ls-remote", "--quiet", "--", url, ...ref === null ? ["HEAD"] : [ref, `${ref}^{}`]],
    {
      cwd,
      env: { ...env, GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", SSH_ASKPASS: "", GIT_DIR: void 0, GIT_WORK_TREE: void 0 },
      extendEnv: false,
      reject: false,
      timeout: TIMEOUT_MS,
      stdin: "ignore"
    }
  );
  if (result.exitCode !== 0) return { problem: "its repository cannot be asked" };
  const refs = new Map(
    result.stdout.split("\n").flatMap((line) => {
      const [commit2 = "", name = ""] = line.trim().split("	");
      return FULL_COMMIT.test(commit2) ? [[name, commit2]] : [];
    })
  );
  if (ref === null) {
    const head = refs.get("HEAD");
    return head === void 0 ? { problem: "its repository has no default branch" } : { commit: head };
  }
  const branch = refs.get(`refs/heads/${ref}`) ?? refs.get(ref);
  const tag = refs.get(`refs/tags/${ref}^{}`) ?? refs.get(`refs/tags/${ref}`);
  if (branch !== void 0 && tag !== void 0 && branch !== tag)
    return { problem: "it is a branch and a tag, at different commits" };
  const commit = branch ?? tag;
  return commit === void 0 ? { problem: "its repository has no such branch or tag; a short commit must be written out" } : { commit };
}

// packages/safe-pip/src/fix/find-fixed-version.ts
async function findFixedVersion(release, { findings, audit }) {
  const current = findVersion(release.version);
  const candidates = [...new Set(findings.flatMap(({ fixedIn }) => fixedIn ?? []))].flatMap((text) => {
    const version = findVersion(text);
    return version === null || current === null || compareVersions(version, current) <= 0 ? [] : [version];
  });
  if (candidates.length === 0) return { problem: "no fixed version is known" };
  let problem = "every fixed version has a known vulnerability of its own";
  for (const { normalized } of candidates.toSorted(compareVersions)) {
    const wanted = { ...release, version: normalized };
    const facts = (await audit.lookUp([wanted])).get(`${wanted.name} ${normalized}`);
    if (facts?.state !== "known" || facts.value.matches.length > 0) continue;
    const [answer] = await audit.findPublished?.([wanted]) ?? [];
    if (answer?.state !== "published") return { version: normalized };
    const files = answer.published.files.filter((file) => isSameVersion(file.version, normalized));
    if (files.some(({ yanked }) => yanked === null)) return { version: normalized };
    problem = `the index does not offer ${normalized}`;
  }
  return { problem };
}

// packages/safe-pip/src/fix/find-hashes.ts
async function findHashes(wanted, { findPublished, ruleContext }) {
  const { name, version } = wanted;
  if (findPublished === null) return { problem: `its hashes are on the index, which is not asked with --offline` };
  const [answer] = await findPublished([wanted]);
  if (answer?.state !== "published") return { problem: `its hashes cannot be had: ${answer?.gap.reason ?? "no answer"}` };
  const files = answer.published.files.filter((file) => isSameVersion(file.version, version));
  if (files.length === 0) return { problem: `the index has no ${name} ${version}` };
  const hashes = withoutLateFiles(files, { name, context: ruleContext }).map(({ sha256 }) => sha256);
  if (hashes.includes(null)) return { problem: `the index gives no hash for a file of ${name} ${version}` };
  return { hashes: [...new Set(hashes)].map((digest) => `sha256:${digest ?? ""}`).toSorted() };
}

// packages/safe-pip/src/fix/fix-draft.ts
var FixDraft = class {
  #changes = /* @__PURE__ */ new Map();
  #notes = /* @__PURE__ */ new Set();
  #hints = /* @__PURE__ */ new Set();
  /** Later parts of a change lie over earlier ones. */
  change(manifest, entry, change) {
    const ofFile = this.#changes.get(manifest) ?? /* @__PURE__ */ new Map();
    this.#changes.set(manifest, ofFile.set(entry, { ...ofFile.get(entry), ...change }));
  }
  /** The change so far. */
  changeOf(manifest, entry) {
    return this.#changes.get(manifest)?.get(entry) ?? {};
  }
  drop(manifest, entry) {
    this.#changes.get(manifest)?.delete(entry);
  }
  /** `requirements.txt:3: REASON`, once. */
  note(manifest, entry, reason) {
    const line = entry === null ? "" : `:${entry.position.line}`;
    this.#notes.add(`${display(manifest.file)}${line}: ${reason}`);
  }
  /** What to do besides. */
  hint(manifest, text) {
    this.#hints.add(`${display(manifest.file)}: ${text}`);
  }
  edits() {
    return new Map([...this.#changes].map(([file, ofFile]) => [file, [...ofFile].map(([entry, change]) => ({ entry, change }))]));
  }
  notes() {
    return [...this.#notes];
  }
  hints() {
    return [...this.#hints];
  }
};

// packages/safe-pip/src/fix/resolve-file.ts
import { rm } from "node:fs/promises";
async function resolveFile(file, { settings, world }) {
  try {
    return await withRunParts({ settings, world, isQuiet: true }, async (parts) => {
      const run = await openVettedRun(parts);
      try {
        const task = {
          words: ["--quiet", "-r", file],
          preferences: /* @__PURE__ */ new Map(),
          installed: /* @__PURE__ */ new Map(),
          constraints: [],
          onAsked: () => void 0,
          judgesFiles: false
        };
        const { attempt, probe, plan, asked } = await resolvePins(task, { run, parts });
        const { refusal, ...found } = assessAttempt(attempt, { run, parts, probe });
        if (refusal !== null) return { problem: describeRefusal(found) };
        if (plan === null || attempt.planned === null) {
          const said = found.findings[0]?.message ?? attempt.end.heldOutput.stderr.trim().split("\n")[0] ?? "";
          return { problem: `pip cannot resolve it: ${said}` };
        }
        return await collectPackages({
          run,
          parts,
          origins: { plan, asked, ofWords: [], cwd: world.cwd },
          planned: attempt.planned,
          previous: /* @__PURE__ */ new Map(),
          hasVettedHashesOnly: false,
          file
        });
      } finally {
        await run.gate.close();
        await Promise.all(run.folders.map((folder) => rm(folder, { recursive: true, force: true })));
      }
    });
  } catch (error) {
    if (error instanceof RunEnded) return { problem: "pip does not take its options" };
    if (error instanceof GateError) return { problem: error.message };
    if (isSafePipError(error) && error.code !== "internal") return { problem: error.message };
    throw error;
  }
}
function describeRefusal({ artifacts, findings, notChecked }) {
  const refused = artifacts.find(isRefused);
  const finding = [...refused?.findings ?? [], ...findings].find(({ effect }) => effect === "block" || effect === "confirm");
  const gap = [...refused?.notChecked ?? [], ...notChecked].find(({ effect }) => effect === "refuse");
  const name = refused?.name ?? null;
  return `what it needs is refused: ${name === null ? "" : `${name}: `}${finding?.message ?? gap?.reason ?? "see safe-pip install --dry-run"}`;
}

// packages/safe-pip/src/fix/pin-and-hash.ts
async function pinAndHash(draft, surroundings) {
  for (const group of findGroups(surroundings.manifests)) {
    const entries = group.members.flatMap((manifest) => manifest.entries.map((entry) => ({ manifest, entry })));
    const open = entries.filter(({ entry }) => isOpen(entry));
    const isHashed = entries.some(({ entry }) => entry.hashes.length > 0);
    if (entries.length === 0 || open.length === 0 && isHashed) continue;
    const obstacle = findObstacle(group, { isHashed });
    if (obstacle !== null) {
      for (const { manifest, entry } of open) draft.note(manifest, entry, `${entry.name ?? "it"} is not pinned: ${obstacle}`);
      continue;
    }
    surroundings.world.stderr(`safe-pip: resolving ${display(group.root.file)}
`);
    const resolved = await resolveFile(group.root.file, surroundings);
    if ("problem" in resolved) {
      draft.note(group.root, null, `not pinned and not hashed: ${resolved.problem}`);
      continue;
    }
    const packages = new Map(resolved.packages.map((one) => [one.name, one]));
    for (const { manifest, entry } of open) {
      const found = packages.get(entry.name ?? "");
      if (found === void 0)
        draft.note(manifest, entry, `${entry.name ?? "it"} is not pinned: pip does not take it here (its marker)`);
      else if (!mayBe(found.version, entry.specifier))
        draft.note(
          manifest,
          entry,
          `${entry.name ?? "it"} is not pinned: pip takes ${found.version} here, which this line does not allow`
        );
      else draft.change(manifest, entry, { version: found.version });
    }
    if (!isHashed) hashAll(draft, { group, packages });
  }
}
function mayBe(version, specifier) {
  const parsed = specifier === null ? null : parseSpecifier(specifier);
  return parsed?.ok === true && isInSpecifier(version, parsed.value, { prereleases: true });
}
function hashAll(draft, { group, packages }) {
  const entries = group.members.flatMap((manifest) => manifest.entries.map((entry) => ({ manifest, entry })));
  const listed = new Set(entries.map(({ entry }) => entry.name));
  const missing = [...packages.keys()].filter((name) => !listed.has(name));
  const hint = `safe-pip pin ${group.root.file} -o FILE writes hashes for everything that it needs`;
  if (missing.length > 0) {
    draft.note(group.root, null, `not hashed: it does not list ${missing.slice(0, 5).join(", ")}, which it needs; ${hint}`);
    return;
  }
  const hashed = entries.map(({ manifest, entry }) => ({ manifest, entry, found: packages.get(entry.name ?? "") }));
  const odd = hashed.find(
    ({ entry, found }) => found === void 0 || !mayBe(found.version, entry.specifier) || found.kind !== "index" || entry.source.kind !== "index"
  );
  if (odd !== void 0) {
    draft.note(odd.manifest, odd.entry, `not hashed: ${odd.entry.name ?? "an entry"} has no hash here; ${hint}`);
    return;
  }
  const raised = hashed.find(
    ({ manifest, entry, found }) => (draft.changeOf(manifest, entry).version ?? found?.version) !== found?.version
  );
  if (raised !== void 0) {
    draft.note(group.root, null, "not hashed: versions change now; run it once more");
    return;
  }
  for (const { manifest, entry, found } of hashed) {
    const hashes = [...new Set(found?.files.map(({ sha256 }) => `sha256:${sha256}`))].toSorted();
    draft.change(manifest, entry, { hashes });
  }
}
function isOpen({ name, resolved, source, editable, confidence }) {
  return name !== null && resolved === null && source.kind === "index" && !editable && confidence === "certain";
}
function findObstacle({ root }, { isHashed }) {
  if (isHashed) return "the file has hashes, so pip refuses the line itself; pin it by hand, its hashes are added then";
  return root.problems.some(({ id }) => id === "not-understood") ? "the file holds lines that are not understood" : null;
}
function findGroups(manifests) {
  const files = manifests.filter(({ format, role }) => format === "requirements" && role === "manifest");
  const byFile = new Map(files.map((manifest) => [manifest.file, manifest]));
  const includedBy = ({ file, inclusions }) => inclusions.filter(({ kind, isRemote }) => kind === "requirements" && !isRemote).flatMap(({ target }) => byFile.get(resolvePath(file, rawText(target)) ?? "") ?? []);
  const included = new Set(files.flatMap(includedBy));
  return files.filter((manifest) => !included.has(manifest) && !manifest.file.endsWith(".in")).map((root) => {
    const members = /* @__PURE__ */ new Set([root]);
    for (const member of members) for (const inner of includedBy(member)) members.add(inner);
    return { root, members: [...members] };
  });
}

// packages/safe-pip/src/fix/plan-fixes.ts
async function planFixes(surroundings) {
  const draft = new FixDraft();
  await raiseVersions(draft, surroundings);
  await fixRevisions(draft, surroundings);
  await pinAndHash(draft, surroundings);
  await addHashes(draft, surroundings);
  return draft;
}
async function raiseVersions(draft, { manifests, report, audit }) {
  const sources = findFileSources(manifests);
  for (const { name, version, findings } of report.artifacts) {
    const known = findings.filter(({ rule }) => rule === "known-vulnerability" || rule === "known-malware");
    if (known.length === 0 || name === null || version === null) continue;
    const pinned = entriesOf(
      manifests,
      (entry) => entry.name === name && entry.resolved === version && entry.source.kind === "index"
    );
    for (const { manifest, entry } of pinned) {
      if (!EDITABLE_FORMATS.has(manifest.format)) {
        draft.note(manifest, entry, `${name} ${version} is vulnerable; the tool that writes this file has to raise it`);
        continue;
      }
      if (known.some(({ rule }) => rule === "known-malware")) {
        draft.note(manifest, entry, `${name} ${version} is known malware; remove it`);
        continue;
      }
      const release = { name, version, sources: sources.get(manifest.file)?.sources ?? [null] };
      const found = await findFixedVersion(release, { findings: known, audit });
      if ("problem" in found) draft.note(manifest, entry, `${name} ${version} is vulnerable: ${found.problem}`);
      else {
        draft.change(manifest, entry, { version: found.version });
        const source = findSourcePath(manifest.file);
        if (source !== null && isCompiledFrom(manifest, source))
          draft.hint(
            manifest,
            `compiled from ${source}; safe-pip pin -P ${name}==${found.version} ${source} also moves what it needs`
          );
      }
    }
  }
}
async function fixRevisions(draft, { manifests, settings, world }) {
  for (const { manifest, entry } of entriesOf(manifests, ({ source }) => source.kind === "vcs" && source.commit === null)) {
    const { source } = entry;
    if (source.kind !== "vcs") continue;
    const what = entry.name ?? withoutCredentials(rawText(source.url));
    if (manifest.format !== "requirements" || source.vcs !== "git") {
      draft.note(manifest, entry, `${what}: only git in requirements files is fixed to a commit`);
    } else if (settings.isOffline) {
      draft.note(manifest, entry, `${what}: its repository is not asked with --offline`);
    } else {
      const ref = source.requested === null ? null : rawText(source.requested);
      const found = await findCommit({ url: rawText(source.url).replace(/^git\+/i, ""), ref }, world);
      if ("problem" in found) draft.note(manifest, entry, `${what}: ${found.problem}`);
      else draft.change(manifest, entry, { commit: found.commit });
    }
  }
}
async function addHashes(draft, { manifests, audit }) {
  const sources = findFileSources(manifests);
  for (const manifest of manifests) {
    if (manifest.format !== "requirements" || !manifest.entries.some(({ hashes }) => hashes.length > 0)) continue;
    for (const entry of manifest.entries) {
      const { name, resolved, source, hashes } = entry;
      const change = draft.changeOf(manifest, entry);
      const version = change.version ?? resolved;
      const isDone = change.hashes !== void 0 || hashes.length > 0 && change.version === void 0;
      if (name === null || version === null || source.kind !== "index" || isDone) continue;
      const found = await findHashes({ name, version, sources: sources.get(manifest.file)?.sources ?? [null] }, audit);
      if ("hashes" in found) draft.change(manifest, entry, { hashes: found.hashes });
      else {
        draft.drop(manifest, entry);
        draft.note(manifest, entry, found.problem);
      }
    }
  }
}
function entriesOf(manifests, isWanted) {
  return manifests.flatMap(
    (manifest) => manifest.role === "environment" ? [] : manifest.entries.filter((entry) => entry.confidence === "certain" && isWanted(entry)).map((entry) => ({ manifest, entry }))
  );
}

// packages/safe-pip/src/fix/fix-files.ts
async function fixFiles(paths, { settings, world, isWriting }) {
  const { manifests, read } = await readDiskManifests(paths, { cwd: world.cwd, standardInput: null });
  const audit = openAudit({ settings, world });
  try {
    const before = await audit.judge(manifests, await findLockPairs(manifests, read));
    const draft = await planFixes({ manifests, report: before, audit, settings, world });
    const fixed = applyFixes(draft, { world });
    if (!isWriting) {
      const isOut = settings.format === "text" || settings.outputFile !== null;
      const show = isOut ? world.stdout : world.stderr;
      const isTerminal = isOut ? world.isStdoutTerminal : world.isStderrTerminal;
      for (const { file, before: old, after: after2 } of fixed) {
        const texts = { before: textOf2(old), after: textOf2(after2) };
        show(renderDifference(texts, { from: `a/${file}`, to: `b/${file}`, isTerminal }));
      }
      return await conclude(before, { settings, world, draft, fixed, isWriting });
    }
    for (const { file, after: after2 } of fixed) writeTarget(resolve3(world.cwd, file), after2);
    const again = await readDiskManifests(paths, { cwd: world.cwd, standardInput: null });
    const after = await audit.judge(again.manifests, await findLockPairs(again.manifests, again.read));
    return await conclude(after, { settings, world, draft, fixed, isWriting });
  } finally {
    audit.close();
  }
}
function applyFixes(draft, { world }) {
  const fixed = [];
  for (const [manifest, edits] of draft.edits()) {
    if (edits.length === 0) continue;
    const bytes = readOwn(manifest, world.cwd);
    const edited = editManifest(manifest, { bytes, edits });
    for (const { entry } of edited.failed)
      draft.note(manifest, entry, "the line cannot be edited without changing more than meant");
    if (edited.done.length > 0) {
      fixed.push({ file: manifest.file, before: bytes, after: edited.bytes, count: edited.done.length });
    }
  }
  return fixed.toSorted((a, b) => a.file < b.file ? -1 : 1);
}
function readOwn({ file }, cwd) {
  const path = resolve3(cwd, file);
  if (!existsSync3(path)) throw new SafePipError("disk", `${display(file)} is gone`);
  return readFileSync2(path);
}
function textOf2(bytes) {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
async function conclude(report, { settings, world, draft, fixed, isWriting }) {
  if (settings.format === "text" && settings.outputFile === null) {
    const show = isWriting ? world.stdout : world.stderr;
    show(renderText(report, { isVerbose: settings.verbosity > 0 }));
  } else await writeReport(report, { settings, world });
  for (const note of draft.notes()) world.stderr(`safe-pip: not fixed: ${display(note, 600)}
`);
  for (const hint of draft.hints()) world.stderr(`safe-pip: ${display(hint, 600)}
`);
  const count = fixed.reduce((sum, file) => sum + file.count, 0);
  const what = count === 0 ? "nothing to fix" : `${countOf(count, "entry").replace("entrys", "entries")} in ${countOf(fixed.length, "file")}`;
  const how = count === 0 ? "" : isWriting ? " fixed" : " can be fixed: add --write";
  world.stderr(`safe-pip: ${what}${how}
`);
  return decideRefusal(report) ?? 0;
}

// packages/safe-pip/src/commands/audit.ts
var command = {
  name: "audit",
  summary: "read dependency files and locks, and report what is in them",
  usage: "[--fix [--write]] [FILE \u2026]|--installed|--stdin-filename NAME -",
  options: [
    { flags: "--stdin-filename <name>", description: "read standard input as a file of this name" },
    { flags: "--installed", description: "read what is installed, without starting Python" },
    { flags: "--fix", description: "show as a difference what can be fixed: versions, hashes, commits" },
    { flags: "--write", description: "with --fix: change the files, then audit them again" },
    { flags: "--python <path>", description: "with --installed: this interpreter or environment" }
  ],
  async run({ args, options, settings, world }) {
    if (options["installed"] === true) {
      if (args.length > 0 || options["stdinFilename"] !== void 0 || options["fix"] === true)
        throw new SafePipError("usage", "--installed stands without files");
      const python = options["python"];
      return auditInstalled(typeof python === "string" ? python : settings.pip, { settings, world });
    }
    if (options["write"] === true && options["fix"] !== true) throw new SafePipError("usage", "--write goes with --fix");
    if (options["fix"] === true) {
      if (args.includes("-")) throw new SafePipError("usage", "--fix needs files, not standard input");
      return fixFiles(args, { settings, world, isWriting: options["write"] === true });
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
export {
  command
};
