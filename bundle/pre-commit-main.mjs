import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  parseTime
} from "./shared-parse-time.mjs";
import {
  HIDING_ATTRIBUTES,
  auditFiles,
  findFileStance,
  findLockPairs,
  findManifestPaths,
  findPartners,
  isPublicRelease,
  loadCallReader,
  openIndexDesk,
  readHidingAttributes
} from "./shared-pair-locks.mjs";
import {
  findFormat,
  readManifests,
  resolvePath
} from "./shared-jsonc-parser.mjs";
import "./shared-yaml.mjs";
import {
  assembleReport,
  decideEffects,
  decideUnchecked,
  decideVerdict,
  makeRuleContext,
  openIntelligence,
  renderJson,
  runRules
} from "./shared-popular-names.generated.mjs";
import "./shared-apply-exception.mjs";
import "./shared-snapshot-format.mjs";
import {
  loadPolicy,
  readPolicyFile
} from "./shared-toml-eslint-parser.mjs";
import {
  findPlatformFolders
} from "./shared-platform-folders.mjs";
import {
  RULES
} from "./shared-learned-trees.generated.json.mjs";
import "./shared-specifier-clause.mjs";
import "./shared-edit-distance.mjs";
import {
  NO_FACTS,
  absent,
  known
} from "./shared-tar-pax.mjs";
import "./shared-smol-toml.mjs";
import "./shared-wheel-filename.mjs";
import "./shared-limits.mjs";
import {
  SafePipError,
  isSafePipError
} from "./shared-error-codes.mjs";
import {
  releaseKey
} from "./shared-intelligence.mjs";
import "./shared-cvss-4.mjs";
import "./shared-severity.mjs";
import "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  display
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/pre-commit/src/run-hook.ts
import { realpathSync as realpathSync2 } from "node:fs";
import { relative as relative3, sep as sep3 } from "node:path";

// packages/pre-commit/src/command-line.ts
import { resolve } from "node:path";
import { parseArgs } from "node:util";
var OPTIONS = {
  "all": { type: "boolean" },
  "online": { type: "boolean" },
  "offline": { type: "boolean" },
  "fail-on-warn": { type: "boolean" },
  "install": { type: "boolean" },
  "verbose": { type: "boolean", short: "v" },
  "help": { type: "boolean", short: "h" },
  "version": { type: "boolean", short: "V" },
  "format": { type: "string" },
  "color": { type: "string" },
  "policy": { type: "string" },
  "home": { type: "string" },
  "allow-index": { type: "string", multiple: true },
  "accept": { type: "string", multiple: true },
  "now": { type: "string" }
};
var HELP = `safe-pip-pre-commit [OPTION \u2026] [FILE \u2026]: vets the staged content of dependency files

Without FILE: every dependency file that the commit touches.

  --all                   report everything in these files, not only what the commit adds or changes
  --fail-on-warn          warnings refuse the commit too
  --online                ask live sources too, for at most 10 seconds
  --offline               no network, whatever the policy says
  --install               write a git hook for this repository; an existing one is kept and called
  --policy FILE           this policy file and no other
  --allow-index URL       this index is mine too (repeatable)
  --accept NAME[==VER]    a yes, in advance, to what would be asked about this project (repeatable)
  --home DIR              where the intelligence lies
  --now TIME              the clock (RFC 3339)
  --format text|json      how to print
  --color auto|always|never
  -v, --verbose           also what has no effect
  --version, --help

Exit codes: 0 nothing refused, 1 refused, 2 could not vet.
`;
function parseCommandLine(argv, { cwd, env }) {
  const { values, positionals } = parseWords(argv);
  const value = (own, variable) => own ?? (env[variable] || null);
  const list = (own, variable) => [...own ?? [], ...(env[variable] ?? "").split(/[,\s]+/)].map((entry) => entry.trim()).filter((entry) => entry !== "");
  const path = (text) => text === null ? null : resolve(cwd, text);
  const now = value(values.now, "SAFE_PIP_NOW");
  const isOffline = values.offline === true || /^(?:1|true|yes|on)$/i.test(env["SAFE_PIP_OFFLINE"] ?? "");
  if (isOffline && values.online === true) throw new SafePipError("usage", "--online and --offline at once");
  return {
    files: positionals,
    isAll: values.all === true,
    isOnline: values.online === true,
    failsOnWarn: values["fail-on-warn"] === true,
    isInstall: values.install === true,
    isVerbose: values.verbose === true,
    wants: values.help === true ? "help" : values.version === true ? "version" : null,
    format: oneOf("--format", value(values.format, "SAFE_PIP_FORMAT") ?? "text", ["text", "json"]),
    color: oneOf("--color", values.color ?? "auto", ["auto", "always", "never"]),
    policyFile: path(value(values.policy, "SAFE_PIP_POLICY")),
    home: path(value(values.home, "SAFE_PIP_HOME")),
    allowIndex: list(values["allow-index"], "SAFE_PIP_ALLOW_INDEX"),
    accept: list(values.accept, "SAFE_PIP_ACCEPT"),
    now: now === null ? Date.now() : parseTime(now)
  };
}
function parseWords(argv) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.split(". ")[0] ?? "" : String(error);
    throw new SafePipError("usage", display(message), { hint: "see safe-pip-pre-commit --help", cause: error });
  }
}
function oneOf(option, text, words) {
  const word = words.find((known2) => known2 === text);
  if (word !== void 0) return word;
  throw new SafePipError("usage", `${option} is "${display(text, 40)}"`, { hint: `one of ${words.join(", ")}` });
}

// packages/pre-commit/src/commit-policy.ts
import { dirname, join as join2, relative, sep } from "node:path";

// packages/pre-commit/src/git/git-path.ts
var strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeGitPath(bytes) {
  try {
    return strict.decode(bytes);
  } catch {
    return decodeWithGaps(bytes);
  }
}
function encodeGitPath(path) {
  const parts = [];
  for (const piece of path.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/)) {
    const code = piece.length === 1 ? piece.charCodeAt(0) : 0;
    parts.push(code >= 56448 && code <= 56575 ? Buffer.from([code - 56320]) : Buffer.from(piece, "utf8"));
  }
  return Buffer.concat(parts);
}
function asArgument(path) {
  return /[\udc80-\udcff]/.test(path) ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(encodeGitPath(path)) : path;
}
function decodeWithGaps(bytes) {
  let text = "";
  let at = 0;
  while (at < bytes.length) {
    const length = lengthOfCharacter(bytes, at);
    if (length === 0) text += String.fromCharCode(56320 + (bytes[at] ?? 0));
    else text += strict.decode(bytes.subarray(at, at + length));
    at += Math.max(length, 1);
  }
  return text;
}
function lengthOfCharacter(bytes, at) {
  for (const length of [1, 2, 3, 4]) {
    try {
      strict.decode(bytes.subarray(at, at + length));
      return at + length <= bytes.length ? length : 0;
    } catch {
      continue;
    }
  }
  return 0;
}

// packages/pre-commit/src/git/listings.ts
var SUBMODULE = "160000";
function parseListing(bytes) {
  const entries = /* @__PURE__ */ new Map();
  for (const record of splitAtNul(bytes)) {
    const tab = record.indexOf(9);
    const words = record.toString("latin1", 0, tab).split(" ");
    const isIndex = words[1] !== "blob" && words[1] !== "commit" && words[1] !== "tree";
    const [mode = "", id = ""] = isIndex ? words : [words[0], words[2]];
    const isUnmerged = isIndex && words[2] !== "0";
    entries.set(decodeGitPath(record.subarray(tab + 1)), { mode, id, isUnmerged });
  }
  return entries;
}
function parseRawDiff(bytes) {
  const fields = splitAtNul(bytes);
  const changes = [];
  for (let at = 0; at < fields.length; ) {
    const [oldMode = "", newMode = "", oldId = "", newId = "", letter = ""] = (fields[at] ?? Buffer.alloc(0)).toString("latin1").replace(/^:/, "").split(" ");
    const status = letter.slice(0, 1);
    const hasTwoPaths = status === "R" || status === "C";
    const first = decodeGitPath(fields[at + 1] ?? Buffer.alloc(0));
    const second = hasTwoPaths ? decodeGitPath(fields[at + 2] ?? Buffer.alloc(0)) : first;
    at += hasTwoPaths ? 3 : 2;
    const isUnmerged = status === "U";
    changes.push({
      status,
      before: /^0+$/.test(oldMode) ? null : { path: first, entry: { mode: oldMode, id: oldId, isUnmerged: false } },
      // A conflict has no mode of its own, but the path is there.
      after: /^0+$/.test(newMode) && !isUnmerged ? null : { path: second, entry: { mode: newMode, id: newId, isUnmerged } }
    });
  }
  return changes;
}
function splitAtNul(bytes) {
  const parts = [];
  let start = 0;
  for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
    parts.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return parts;
}

// packages/pre-commit/src/git/read-submodule.ts
import { join } from "node:path";

// packages/pre-commit/src/git/run-git.ts
import { spawn } from "node:child_process";
var SETTINGS = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];
function startGit(args, { cwd, env, isOnline }) {
  return spawn("git", [...SETTINGS, ...args], {
    cwd,
    windowsHide: true,
    env: {
      ...env,
      LC_ALL: "C",
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      // What is committed counts, not what a local replacement shows instead.
      GIT_NO_REPLACE_OBJECTS: "1",
      // A partial clone would fetch silently: the first is for git from 2.45 on, the second for older ones.
      ...isOnline ? {} : { GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" }
    }
  });
}
async function askGit(args, place, input = null) {
  const child = startGit(args, place);
  const out = [];
  const err = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  child.stdin.on("error", () => void 0);
  child.stdin.end(input ?? void 0);
  const status = await new Promise((resolve4, reject) => {
    child.on("error", (error) => reject(noGit(error)));
    child.on("close", (code) => resolve4(code ?? 128));
  });
  return { status, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString("utf8") };
}
async function runGit(args, place, input = null) {
  const { status, stdout, stderr } = await askGit(args, place, input);
  if (status === 0) return stdout;
  throw new SafePipError("child-process", `git ${args[0] ?? ""} ended with ${status}: ${display(stderr.trim(), 500)}`, {
    hint: "run the same in a repository that git itself can read"
  });
}
function noGit(error) {
  return new SafePipError("child-process", `git cannot be started: ${display(error.message)}`, {
    hint: "install git, or put it on PATH",
    cause: error
  });
}

// packages/pre-commit/src/git/blob-reader.ts
var MAX_BLOB_BYTES = 67108864;
var BlobReader = class {
  place;
  #known = /* @__PURE__ */ new Map();
  #waiting = [];
  #child = null;
  #chunks = [];
  #held = 0;
  /** What is awaited: a header line, or this many bytes of content and the newline behind them. */
  #expected = null;
  constructor(place) {
    this.place = place;
  }
  read(id) {
    const known2 = this.#known.get(id);
    if (known2 !== void 0) return known2;
    const blob = new Promise((resolve4) => {
      this.#waiting.push({ id, resolve: resolve4 });
      if (this.#child === null) this.#start();
      else this.#child.stdin.write(`${id}
`);
    });
    this.#known.set(id, blob);
    return blob;
  }
  close() {
    this.#child?.stdin.end();
    this.#child = null;
  }
  #start() {
    const child = startGit(["cat-file", "--batch"], this.place);
    this.#child = child;
    this.#chunks = [];
    this.#held = 0;
    this.#expected = null;
    child.stdin.on("error", () => void 0);
    child.stderr.resume();
    child.stdout.on("data", (chunk) => this.#take(chunk));
    let isOver = false;
    const end = () => {
      if (isOver || this.#child !== child) return;
      isOver = true;
      this.#child = null;
      this.#waiting.shift()?.resolve({ state: "missing" });
      if (this.#waiting.length > 0) this.#start();
    };
    child.on("error", end);
    child.on("close", end);
    for (const { id } of this.#waiting) child.stdin.write(`${id}
`);
  }
  #take(chunk) {
    let rest = chunk;
    while (rest.length > 0) {
      if (this.#expected === null) {
        const newline = rest.indexOf(10);
        if (newline === -1) {
          this.#chunks.push(rest);
          return;
        }
        const line = Buffer.concat([...this.#chunks, rest.subarray(0, newline)]).toString("latin1");
        this.#chunks = [];
        rest = rest.subarray(newline + 1);
        const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(line)?.[1];
        if (size === void 0) this.#answer({ state: "missing" });
        else this.#expected = { size: Number(size), left: Number(size) + 1 };
        continue;
      }
      const taken = rest.subarray(0, this.#expected.left);
      rest = rest.subarray(taken.length);
      this.#expected.left -= taken.length;
      if (this.#expected.size <= MAX_BLOB_BYTES) {
        this.#chunks.push(taken);
        this.#held += taken.length;
      }
      if (this.#expected.left === 0) this.#finish(this.#expected.size);
    }
  }
  #finish(size) {
    const bytes = size <= MAX_BLOB_BYTES ? Buffer.concat(this.#chunks, this.#held).subarray(0, size) : null;
    this.#chunks = [];
    this.#held = 0;
    this.#expected = null;
    this.#answer(bytes === null ? { state: "too-large", size } : { state: "bytes", bytes });
  }
  #answer(blob) {
    this.#waiting.shift()?.resolve(blob);
  }
};

// packages/pre-commit/src/git/read-submodule.ts
var OUTER = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY"];
async function readSubmoduleFile({ at, commit, path }, place) {
  const env = Object.fromEntries(Object.entries(place.env).filter(([name]) => !OUTER.includes(name)));
  const inner = { ...place, env, cwd: join(place.cwd, at) };
  try {
    const { status, stdout } = await askGit(["ls-tree", "-z", "--full-tree", commit, "--", path], inner);
    const entry = status === 0 ? parseListing(stdout).get(path) : void 0;
    if (entry === void 0 || !entry.mode.startsWith("100")) return { state: "missing" };
    const reader = new BlobReader(inner);
    const blob = await reader.read(entry.id);
    reader.close();
    return blob;
  } catch {
    return { state: "missing" };
  }
}

// packages/pre-commit/src/read-side.ts
var LINK = "120000";
var MAX_LINKS = 20;
async function readSide(paths, { side, blobs }) {
  const readOne = makeSideReader(side, blobs);
  const contents = /* @__PURE__ */ new Map();
  const broken = /* @__PURE__ */ new Map();
  const read = async (path) => {
    const content = contents.get(path) ?? await readOne(path);
    contents.set(path, content);
    if (content.state === "unreadable") broken.set(path, content.reason);
    return content;
  };
  const lines = /* @__PURE__ */ new Map();
  const readable = [];
  for (const path of paths) {
    if (findFormat(path, null) !== null || (await read(path)).state === "bytes") readable.push(path);
  }
  return {
    manifests: await readManifests(readable, { read, loadPython: loadCallReader }),
    read,
    unreadable: broken,
    lineAt(file, line) {
      const content = contents.get(file);
      if (content?.state !== "bytes") return "";
      const split = lines.get(file) ?? new TextDecoder().decode(content.bytes).split(/\r\n|\r|\n/);
      lines.set(file, split);
      return (split[line - 1] ?? "").trim();
    }
  };
}
function makeSideReader(side, blobs) {
  return async (path) => {
    const found = await findFile(path, { side, blobs });
    return "state" in found ? found : asContent(await blobs.read(found.id));
  };
}
function asContent(blob) {
  switch (blob.state) {
    case "bytes":
      return blob;
    case "too-large":
      return unreadable(`larger than is read here: ${blob.size} bytes`, true);
    case "missing":
      return unreadable("this clone does not hold its content", true);
  }
}
function unreadable(reason, isLimit) {
  return { state: "unreadable", reason, isLimit };
}
async function findFile(path, { side, blobs }) {
  let current = path;
  for (let hops = 0; hops <= MAX_LINKS; hops += 1) {
    const step = findStep(current, side);
    if (step === null) return { state: "missing" };
    const { entry, at, rest } = step;
    if (entry.isUnmerged) return unreadable("its conflict is not resolved", false);
    if (entry.mode === SUBMODULE) {
      if (rest === "") return { state: "missing" };
      const content = asContent(await readSubmoduleFile({ at, commit: entry.id, path: rest }, blobs.place));
      return content.state === "bytes" ? content : unreadable(`the submodule ${at} is not here to be read`, true);
    }
    if (entry.mode !== LINK) return rest === "" ? entry : { state: "missing" };
    const blob = await blobs.read(entry.id);
    if (blob.state !== "bytes") return unreadable("a link that cannot be read", true);
    const target = resolvePath(at, new TextDecoder().decode(blob.bytes));
    if (target === null) return unreadable("a link that leads out of the repository", false);
    current = rest === "" ? target : `${target}/${rest}`;
  }
  return unreadable("links that lead to each other", false);
}
function findStep(path, side) {
  for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
    const at = end === -1 ? path : path.slice(0, end);
    const entry = side.find(at);
    if (entry !== void 0) return { entry, at, rest: end === -1 ? "" : path.slice(end + 1) };
    if (end === -1) return null;
  }
}

// packages/pre-commit/src/commit-policy.ts
var NAMES = ["safe-pip.toml", "pyproject.toml"];
async function loadCommitPolicies(surroundings, { commit, blobs }) {
  if (surroundings.policyFile !== null) {
    const after2 = loadPolicy(surroundings);
    return { after: after2, before: after2 };
  }
  const { cwd } = surroundings;
  const context = { cwd, top: commit.place.cwd, blobs };
  const { before, after } = commit;
  const loaded = loadPolicy({ ...surroundings, readProjectFile: await makeReader(after, { ...context, other: before }) });
  const isTouched = commit.changes.some(
    (change) => [change.before?.path, change.after?.path].some((path) => path !== void 0 && NAMES.includes(path.split("/").at(-1) ?? ""))
  );
  if (!isTouched) return { after: loaded, before: loaded };
  const readProjectFile = await makeReader(before, { ...context, other: after });
  return { after: loaded, before: loadEarlier({ ...surroundings, readProjectFile }) };
}
function loadEarlier(surroundings) {
  try {
    return loadPolicy(surroundings);
  } catch (error) {
    if (isSafePipError(error)) return null;
    throw error;
  }
}
async function makeReader(side, { cwd, top, blobs, other }) {
  const read = makeSideReader(side, blobs);
  const tracked = /* @__PURE__ */ new Map();
  for (let folder = cwd; !relative(top, folder).startsWith(".."); folder = dirname(folder)) {
    for (const name of NAMES) {
      const path = join2(folder, name);
      const inside = relative(top, path).split(sep).join("/");
      if (side.find(inside) === void 0) {
        if (other.find(inside) !== void 0) tracked.set(path, null);
        continue;
      }
      const content = await read(inside);
      tracked.set(path, content.state === "bytes" ? asPolicyFile(path, content.bytes) : null);
    }
    if (folder === dirname(folder)) break;
  }
  return (path, options) => {
    const known2 = tracked.get(path);
    return known2 === void 0 ? readPolicyFile(path, options) : known2;
  };
}
function asPolicyFile(path, bytes) {
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isPyproject: path.endsWith("pyproject.toml") };
  } catch (error) {
    throw new SafePipError("configuration", `${display(path)} cannot be read: it is not UTF-8`, { cause: error });
  }
}

// packages/pre-commit/src/git/open-commit.ts
async function openCommit({ cwd, env, isOnline }) {
  const top = await askGit(["rev-parse", "--show-toplevel"], { cwd, env, isOnline });
  if (top.status !== 0) {
    throw new SafePipError("usage", "this is no work tree of git", { hint: "run it inside of a repository" });
  }
  const place = { cwd: top.stdout.toString("utf8").replace(/\r?\n$/, ""), env, isOnline };
  const [from, to] = [env["PRE_COMMIT_FROM_REF"] ?? "", env["PRE_COMMIT_TO_REF"] ?? ""];
  return from !== "" && to !== "" ? openRange({ from, to }, place) : openStaged(place);
}
async function openStaged(place) {
  const [listing, head] = await Promise.all([
    runGit(["ls-files", "--stage", "-z", "--full-name"], place),
    findCommit("HEAD", place)
  ]);
  const tree = head ?? await emptyTree(place);
  const changes = await readChanges(["diff-index", "--cached"], [tree], place);
  return assemble({ place, hasBefore: head !== null, after: parseListing(listing), changes });
}
async function openRange({ from, to }, place) {
  const [start, end] = await Promise.all([findCommit(from, place), findCommit(to, place)]);
  if (end === null) throw new SafePipError("usage", "PRE_COMMIT_TO_REF names no commit of this repository");
  const base = start === null ? null : await askGit(["merge-base", start, end], place);
  const before = base?.status === 0 ? base.stdout.toString("latin1").trim() : start ?? await emptyTree(place);
  const [listing, changes] = await Promise.all([
    runGit(["ls-tree", "-r", "-z", "--full-tree", end], place),
    readChanges(["diff-tree", "-r"], [before, end], place)
  ]);
  return assemble({ place, hasBefore: start !== null, after: parseListing(listing), changes });
}
async function readChanges(command, trees, place) {
  const options = ["--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"];
  const withRenames = await askGit([...command, ...options, "-M", "-l400", ...trees, "--"], place);
  if (withRenames.status === 0) return parseRawDiff(withRenames.stdout);
  return parseRawDiff(await runGit([...command, ...options, "--no-renames", ...trees, "--"], place));
}
async function findCommit(revision, place) {
  const { status, stdout } = await askGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], place);
  return status === 0 ? stdout.toString("latin1").trim() : null;
}
async function emptyTree(place) {
  return (await runGit(["hash-object", "-t", "tree", "--stdin"], place)).toString("latin1").trim();
}
function assemble({ place, hasBefore, after, changes }) {
  const replaced = new Map(
    changes.flatMap((change) => change.before === null ? [] : [[change.before.path, change.before.entry]])
  );
  const touched = new Set(changes.flatMap((change) => change.after === null ? [] : [change.after.path]));
  const findBefore = (path) => replaced.get(path) ?? (touched.has(path) ? void 0 : after.get(path));
  return {
    place,
    hasBefore,
    changes,
    after: { find: (path) => after.get(path), paths: () => after.keys() },
    before: {
      find: findBefore,
      paths: () => [.../* @__PURE__ */ new Set([...after.keys(), ...replaced.keys()])].filter((path) => findBefore(path) !== void 0)
    }
  };
}

// packages/pre-commit/src/install-hook.ts
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join as join3, resolve as resolve2 } from "node:path";
var MARK = "# written by safe-pip-pre-commit --install";
var HOOKS = ["pre-commit", "pre-merge-commit"];
var KEPT = ".before-safe-pip";
async function installHook(place, program) {
  const inside = await askGit(["rev-parse", "--git-dir"], place);
  if (inside.status !== 0) throw new SafePipError("usage", "this is no repository of git");
  const answer = (await runGit(["rev-parse", "--git-path", "hooks"], place)).toString("utf8").replace(/\r?\n$/, "");
  const folder = resolve2(place.cwd, answer);
  mkdirSync(folder, { recursive: true });
  return HOOKS.map((name) => writeHook(join3(folder, name), program));
}
function writeHook(path, program) {
  const shown = display(path);
  let kept = "";
  if (existsSync(path) && !readFileSync(path, "utf8").includes(MARK)) {
    if (existsSync(`${path}${KEPT}`)) {
      throw new SafePipError("usage", `${shown} is a hook of somebody else, and ${shown}${KEPT} is there too`, {
        hint: "put one of them out of the way"
      });
    }
    renameSync(path, `${path}${KEPT}`);
    kept = `; the hook that was there is kept as ${shown}${KEPT} and called first`;
  }
  writeFileSync(path, renderHook(program), { mode: 493 });
  chmodSync(path, 493);
  return `${shown} vets dependency files${kept}`;
}
function renderHook({ node, script }) {
  return `#!/bin/sh
${MARK}
if [ -x "$0${KEPT}" ]; then
  "$0${KEPT}" "$@" || exit $?
fi
if [ -x ${quote(node)} ] && [ -f ${quote(script)} ]; then
  exec ${quote(node)} ${quote(script)}
fi
if command -v safe-pip-pre-commit >/dev/null 2>&1; then
  exec safe-pip-pre-commit
fi
echo 'safe-pip-pre-commit is not where it was: install it again, or remove this hook:' "$0" >&2
exit 2
`;
}
function quote(text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// packages/pre-commit/src/policy-finding.ts
function findPolicyChange({ parts, strictest }, { before, file, now }) {
  const keyOf = ({ rule, place }) => `${place.file}:${place.line ?? 1} ${rule}`;
  const refused = new Set(findRefusing(parts).map(keyOf));
  const loosened = findRefusing(strictest).map(keyOf).filter((key) => !refused.has(key));
  const facts = { ...NO_FACTS, policyChange: known({ isChanged: true, file, loosened }) };
  const context = makeRuleContext(before.policy, { now });
  const { findings } = runRules(facts, { rules: RULES, context, subject: file });
  return decideEffects(findings, { policy: before.policy, rules: RULES, subject: { name: null, version: null } });
}
function findRefusing({ findings, artifacts }) {
  return [...findings, ...artifacts.flatMap((artifact) => artifact.findings)].filter(
    ({ effect }) => effect === "block" || effect === "confirm"
  );
}

// packages/pre-commit/src/relative-places.ts
function withRelativePlaces(parts, prefix) {
  if (prefix === "") return parts;
  const files = /* @__PURE__ */ new Set([
    ...parts.dependencies.map(({ place }) => place.file),
    ...[...parts.findings, ...parts.artifacts.flatMap((artifact) => artifact.findings)].map(({ place }) => place.file)
  ]);
  const finding = (found) => ({
    ...found,
    place: { ...found.place, file: relativePath(found.place.file, prefix) },
    ...found.evidence === void 0 ? {} : {
      evidence: found.evidence.map((step) => ({
        ...step,
        place: { ...step.place, file: relativePath(step.place.file, prefix) }
      }))
    }
  });
  const gap = (entry) => files.has(entry.subject) ? { ...entry, subject: relativePath(entry.subject, prefix) } : entry;
  return {
    dependencies: parts.dependencies.map((dependency) => ({
      ...dependency,
      place: { ...dependency.place, file: relativePath(dependency.place.file, prefix) }
    })),
    artifacts: parts.artifacts.map((artifact) => ({ ...artifact, findings: artifact.findings.map(finding) })),
    findings: parts.findings.map(finding),
    notChecked: parts.notChecked.map(gap)
  };
}
function relativePath(file, prefix) {
  const [from, to] = [prefix.split("/").slice(0, -1), file.split("/")];
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

// packages/pre-commit/src/release-desk.ts
var ONLINE_BUDGET_MS = 1e4;
function openReleaseDesk({
  intelligence,
  policy,
  stance,
  isOnline,
  budgetMs = ONLINE_BUDGET_MS
}) {
  const asked = /* @__PURE__ */ new Map();
  let timer;
  const overdue = isOnline ? new Promise((resolve4) => {
    timer = setTimeout(() => resolve4("overdue"), budgetMs);
  }) : null;
  const askOne = async (release) => {
    const isPublic = isPublicRelease(release, { policy, stance });
    const facts = await intelligence.lookUp([{ name: release.name, version: release.version, isPublic }]);
    return facts.get(releaseKey(release)) ?? absent("no answer", "known-malware");
  };
  const lookUpOne = async (release) => {
    const key = JSON.stringify([release.name, release.version, release.sources]);
    const answer = asked.get(key) ?? askOne(release);
    asked.set(key, answer);
    const first = overdue === null ? await answer : await Promise.race([answer, overdue]);
    return first === "overdue" ? absent(`no answer within ${Math.round(budgetMs / 1e3)} seconds`, "known-malware") : first;
  };
  return {
    async lookUp(releases) {
      const states = await Promise.all(releases.map(async (release) => [releaseKey(release), await lookUpOne(release)]));
      return new Map(states);
    },
    close: () => clearTimeout(timer)
  };
}

// packages/pre-commit/src/find-fix.ts
var LOCK_RULES = /* @__PURE__ */ new Set(["lock-stale", "missing-lock-entry", "swapped-lock-entry", "phantom-lock-entry"]);
var LOCKERS = [
  { file: /(?:^|\/)uv\.lock$/, command: "uv lock" },
  { file: /(?:^|\/)poetry\.lock$/, command: "poetry lock" },
  { file: /(?:^|\/)pdm(?:\.[^./]+)?\.lock$/, command: "pdm lock" },
  { file: /(?:^|\/)Pipfile\.lock$/, command: "pipenv lock" }
];
var EDITABLE_RULES = /* @__PURE__ */ new Set([
  "hash-missing",
  "known-vulnerability",
  "mutable-vcs-ref",
  "unpinned-requirement"
]);
var PLAIN_REQUIREMENTS = /^[\w./@+-]+\.txt$/;
var PLAIN_COMPILED = /^([\w./@+-]+)\.(?:txt|in)$/;
function findFix({ rule, place }) {
  if (EDITABLE_RULES.has(rule)) {
    const isPlain = PLAIN_REQUIREMENTS.test(place.file) && !place.file.startsWith("-");
    return isPlain ? `safe-pip audit --fix --write ${place.file}` : null;
  }
  if (!LOCK_RULES.has(rule)) return null;
  const compiled = PLAIN_COMPILED.exec(place.file)?.[1];
  if (compiled !== void 0 && !compiled.startsWith("-")) return `safe-pip pin ${compiled}.in`;
  return LOCKERS.find(({ file }) => file.test(place.file))?.command ?? null;
}

// packages/pre-commit/src/render-hook.ts
var RED = "31";
var YELLOW = "33";
var DIM = "2";
var BOLD = "1";
function renderHookText(report, options) {
  const paint = (text, code) => options.isColored ? `\x1B[${code}m${text}\x1B[0m` : text;
  const findings = [...report.findings, ...report.artifacts.flatMap((artifact) => artifact.findings)].filter(
    ({ effect }) => options.isVerbose || effect !== "none"
  );
  const order = ["block", "confirm", "warn", "none"];
  const lines = order.flatMap(
    (effect) => findings.filter((finding) => finding.effect === effect).flatMap((finding) => findingLines(finding, paint))
  );
  const gaps = gapLines(report, options.isVerbose);
  const sum = paint(summaryOf(report, { ...options, findings }), `${BOLD};${colorOf(report.verdict)}`);
  const wrapped = [...gaps, ...options.notes].flatMap((line) => wrap(line, options.width)).map((line) => paint(line, DIM));
  return [...lines, ...wrapped, sum].map((line) => `${line}
`).join("");
}
function findingLines(finding, paint) {
  const { place, rule, effect } = finding;
  const where = `${display(place.file)}:${place.line ?? 1}:${place.column ?? 1}`;
  const mark = effect === "warn" ? "warning: " : effect === "none" ? "note: " : "";
  const message = display(finding.message, 1e3);
  const fix = findFix(finding);
  return [
    `${where} ${paint(rule, effect === "warn" || effect === "none" ? YELLOW : RED)} ${mark}${message}${fix === null ? "" : `; fix: ${fix}`}`
  ];
}
function gapLines(report, isVerbose) {
  const all = [...report.notChecked, ...report.artifacts.flatMap((artifact) => artifact.notChecked)];
  const groups = /* @__PURE__ */ new Map();
  for (const gap of all.filter(({ effect }) => isVerbose || effect !== "none")) {
    const key = JSON.stringify([gap.check, gap.reason, gap.effect]);
    groups.set(key, [...groups.get(key) ?? [], gap]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => first === void 0 ? [] : [gapLine(first, others.length + 1)]);
}
function gapLine({ check, reason, subject, effect }, count) {
  const whom = count === 1 ? display(subject) : `${count} subjects`;
  return `not checked: ${check} of ${whom}: ${display(reason)}${effect === "refuse" ? "; this refuses the commit" : ""}`;
}
function summaryOf(report, { findings, fileCount, failsOnWarn }) {
  const count = (...effects) => findings.filter(({ effect }) => effects.includes(effect)).length;
  if (fileCount === 0 && report.verdict === "allow") return "safe-pip: no dependency file to vet";
  const files = `${fileCount} dependency ${fileCount === 1 ? "file" : "files"}`;
  const found = `${count("block", "confirm")} refused, ${count("warn")} ${count("warn") === 1 ? "warning" : "warnings"}`;
  const warned = failsOnWarn && count("warn") > 0 ? "refused (--fail-on-warn)" : "ok";
  const word = { "allow": "ok", "warn": warned, "confirm": "refused", "block": "refused", "cannot-vet": "could not vet" }[report.verdict];
  return `safe-pip: ${word}: ${files}, ${found}`;
}
function colorOf(verdict) {
  return verdict === "allow" ? "32" : verdict === "warn" ? YELLOW : RED;
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
function wantsColor(color, { env, isStdoutTerminal }) {
  if (color !== "auto") return color === "always";
  const isSet = (name) => (env[name] ?? "") !== "" && env[name] !== "0";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  if (isSet("FORCE_COLOR") || isSet("CLICOLOR_FORCE")) return true;
  return isStdoutTerminal && !isSet("PRE_COMMIT") && env["TERM"] !== "dumb";
}

// packages/pre-commit/src/select-files.ts
import { realpathSync } from "node:fs";
import { basename, dirname as dirname2, join as join4, relative as relative2, resolve as resolve3, sep as sep2 } from "node:path";
function selectFiles(names, commit, options) {
  const changed = new Set(commit.changes.flatMap(({ after }) => after === null ? [] : [after.path]));
  const isDependencyFile = (path) => findFormat(path, null) !== null;
  if (names.length === 0) {
    const all = options.isAll ? [...commit.after.paths()] : [...changed];
    const found = all.filter(isDependencyFile).toSorted();
    return options.isAll ? { touched: [], whole: found, untouched: [] } : { touched: found, whole: [], untouched: [] };
  }
  const named = [...new Set(names.flatMap((name) => findNamed(name, commit, options.cwd)))].filter(
    (path) => commit.after.find(path)?.mode !== SUBMODULE
  );
  if (options.isAll) return { touched: [], whole: named, untouched: [] };
  const untouched = named.filter((path) => !changed.has(path));
  const touched = named.filter((path) => changed.has(path));
  return options.isUnderPreCommit ? { touched, whole: untouched, untouched: [] } : { touched, whole: [], untouched };
}
function findNamed(name, commit, cwd) {
  const { after, before } = commit;
  const path = findPathInside(resolve3(cwd, name), commit.place.cwd);
  if (path === null) throw new SafePipError("usage", `${display(name)} lies outside of this repository`);
  if (after.find(path) !== void 0) return [path];
  if (before.find(path) !== void 0) return [];
  const below = path === "" ? "" : `${path}/`;
  const similar = path.includes("\uFFFD");
  const found = [...after.paths()].filter((known2) => known2.startsWith(below) || similar && asArgument(known2) === path);
  if (found.length > 0) return found;
  throw new SafePipError("usage", `${display(name)} is not staged, so that no commit would hold it`, {
    hint: "stage it with git add, or read it where it lies with safe-pip audit"
  });
}
function findPathInside(absolute, top) {
  for (const candidate of [absolute, throughLinks(absolute)]) {
    const inside = relative2(top, candidate);
    if (inside !== ".." && !inside.startsWith(`..${sep2}`) && resolve3(top, inside) === candidate)
      return inside.split(sep2).join("/");
  }
  return null;
}
function throughLinks(absolute) {
  try {
    return join4(realpathSync(dirname2(absolute)), basename(absolute));
  } catch {
    return absolute;
  }
}

// packages/pre-commit/src/new-findings.ts
function keepNew(after, before, lineage) {
  const known2 = /* @__PURE__ */ new Map();
  const count = (key) => void known2.set(key, (known2.get(key) ?? 0) + 1);
  const take = (key) => {
    const left = known2.get(key) ?? 0;
    if (left > 0) known2.set(key, left - 1);
    return left > 0;
  };
  const keyOf = ({ rule, message, aliases = [], place }, side, file) => JSON.stringify([file, rule, message, aliases, side.lineAt(place.file, place.line ?? 0)]);
  const isNew = (finding) => {
    const { file } = finding.place;
    return lineage.isWhole(file) || !take(keyOf(finding, after, lineage.pathBefore(file)));
  };
  const gapKey = ({ check, reason }, subject) => JSON.stringify(["gap", check, reason, subject]);
  const isNewGap = (gap) => gap.effect === "refuse" || lineage.isWhole(gap.subject) || !take(gapKey(gap, lineage.pathBefore(gap.subject)));
  for (const finding of findAll(before.parts)) count(keyOf(finding, before, finding.place.file));
  for (const gap of before.parts.notChecked) count(gapKey(gap, gap.subject));
  const releases = new Set(before.parts.artifacts.map(({ name, version }) => `${name ?? ""} ${version ?? ""}`));
  const artifacts = after.parts.artifacts.flatMap((artifact) => {
    const findings = artifact.findings.filter((finding) => isNew(finding));
    const isNewRelease = !releases.has(`${artifact.name ?? ""} ${artifact.version ?? ""}`);
    const notChecked = isNewRelease ? artifact.notChecked : artifact.notChecked.filter(({ effect }) => effect === "refuse");
    if (!isNewRelease && findings.length === 0 && notChecked.length === 0) return [];
    return [{ ...artifact, findings, notChecked, verdict: decideVerdict(findings, notChecked) }];
  });
  return {
    dependencies: after.parts.dependencies,
    artifacts,
    findings: after.parts.findings.filter((finding) => isNew(finding)),
    notChecked: after.parts.notChecked.filter((gap) => isNewGap(gap))
  };
}
function findAll({ findings, artifacts }) {
  return [...findings, ...artifacts.flatMap((artifact) => artifact.findings)];
}

// packages/pre-commit/src/repository-facts.ts
async function findRepositoryFacts(manifests, { side, place }) {
  const locks = manifests.filter(({ role }) => role === "lock").map(({ file }) => file);
  const siblings = findSiblings(manifests, side);
  const [ignored, hiding] = await Promise.all([findIgnored(locks, place), findHiding(locks, place)]);
  return new Map(
    manifests.map(({ file }) => [
      file,
      {
        isIgnored: ignored.has(file),
        hidingAttributes: hiding.get(file) ?? [],
        siblings: siblings.get(folderOf(file))?.filter((name) => `${folderOf(file)}${name}` !== file) ?? []
      }
    ])
  );
}
function findSiblings(files, side) {
  const byFolder = new Map(files.map(({ file }) => [folderOf(file), new Array()]));
  for (const path of side.paths()) {
    const folder = folderOf(path);
    const names = byFolder.get(folder);
    if (names !== void 0 && findFormat(path, null) !== null) names.push(path.slice(folder.length));
  }
  return byFolder;
}
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
async function findIgnored(files, place) {
  if (files.length === 0) return /* @__PURE__ */ new Set();
  const { stdout } = await askGit(["check-ignore", "-z", "--stdin", "--no-index"], place, joinPaths(files));
  return new Set(splitFields(stdout));
}
async function findHiding(files, place) {
  if (files.length === 0) return /* @__PURE__ */ new Map();
  const { stdout } = await askGit(["check-attr", "-z", "--cached", "--stdin", ...HIDING_ATTRIBUTES], place, joinPaths(files));
  return readHidingAttributes(splitFields(stdout));
}
function joinPaths(files) {
  return Buffer.concat(files.flatMap((file) => [encodeGitPath(file), Buffer.from([0])]));
}
function splitFields(bytes) {
  const fields = [];
  for (let start = 0, end = bytes.indexOf(0); end !== -1; start = end + 1, end = bytes.indexOf(0, start)) {
    fields.push(decodeGitPath(bytes.subarray(start, end)));
  }
  return fields;
}

// packages/pre-commit/src/vet-commit.ts
async function readCommit({ commit, blobs, selection }) {
  const renamed = new Map(
    commit.changes.flatMap(({ before: before2, after: after2 }) => before2 === null || after2 === null ? [] : [[after2.path, before2.path]])
  );
  const pathBefore = (file) => renamed.get(file) ?? file;
  const selected = [...selection.touched, ...selection.whole];
  const asked = withPartners(selected, commit.after);
  const askedBefore = withPartners(selected.map(pathBefore), commit.before).filter(
    (path) => commit.before.find(path) !== void 0
  );
  const after = await readSide(asked, { side: commit.after, blobs });
  const before = await readSide(selection.touched.length === 0 ? [] : askedBefore, { side: commit.before, blobs });
  const repository = await findRepositoryFacts(after.manifests, { side: commit.after, place: commit.place });
  return { commit, selection, after, before, pathBefore, repository };
}
function withPartners(paths, side) {
  const siblings = findSiblings(
    paths.map((file) => ({ file })),
    side
  );
  const partners = paths.flatMap((path) => {
    const folder = folderOf(path);
    return findPartners(
      path,
      (siblings.get(folder) ?? []).map((name) => `${folder}${name}`)
    );
  });
  return [.../* @__PURE__ */ new Set([...paths, ...partners])];
}
async function judgeCommit(read, judging) {
  const { after, before, selection, pathBefore } = read;
  const changes = findChanges(read);
  const judgedAfter = {
    lineAt: after.lineAt,
    parts: await auditFiles(
      {
        ...judging,
        manifests: after.manifests,
        changes,
        lockPairs: await findLockPairs(after.manifests, after.read),
        repository: read.repository
      },
      judging.judgement
    )
  };
  if (selection.touched.length === 0) return judgedAfter.parts;
  const judgedBefore = {
    lineAt: before.lineAt,
    parts: await auditFiles(
      {
        ...judging,
        manifests: readableOf(before),
        lockPairs: await findLockPairs(before.manifests, before.read),
        repository: findRepositoryBefore(read)
      },
      judging.judgement
    )
  };
  const whole = /* @__PURE__ */ new Set([
    ...selection.whole,
    // Of a file that cannot be read nobody knows what the commit changes in it.
    ...after.manifests.filter(({ completeness, entries }) => completeness === "unknown" && entries.length === 0).map(({ file }) => file)
  ]);
  const parts = keepNew(judgedAfter, judgedBefore, { pathBefore, isWhole: (file) => whole.has(file) });
  const gaps = [...before.unreadable].map(
    ([subject, reason]) => decideUnchecked({ check: "previous-commit", reason, subject, effect: "warn" }, judging.judgement.policy)
  );
  return { ...parts, notChecked: [...parts.notChecked, ...gaps] };
}
function readableOf({ manifests, unreadable: unreadable2 }) {
  return manifests.filter(({ file }) => !unreadable2.has(file));
}
function findChanges({ after, before, commit, pathBefore }) {
  const known2 = new Map(readableOf(before).map((manifest) => [manifest.file, manifest]));
  const isSame = (file) => commit.before.find(pathBefore(file))?.id === commit.after.find(file)?.id;
  return new Map(
    after.manifests.flatMap((manifest) => {
      const earlier = known2.get(pathBefore(manifest.file));
      if (earlier === void 0 || isSame(manifest.file)) return [];
      const partners = manifest.role === "lock" ? findManifestPaths(manifest.file) : [];
      const partner = partners.find((path) => commit.after.find(path) !== void 0);
      const isManifestUnchanged = partner === void 0 ? null : isSame(partner);
      return [[manifest.file, { before: earlier, after: manifest, isManifestUnchanged }]];
    })
  );
}
function findRepositoryBefore({
  commit,
  repository,
  before,
  pathBefore,
  after
}) {
  const changesAttributes = commit.changes.some(
    (change) => [change.before?.path, change.after?.path].some(
      (path) => path !== void 0 && /(?:^|\/)\.git(?:ignore|attributes)$/.test(path)
    )
  );
  if (changesAttributes) return /* @__PURE__ */ new Map();
  const siblings = findSiblings(before.manifests, commit.before);
  return new Map(
    after.manifests.flatMap(({ file }) => {
      const facts = repository.get(file);
      const earlier = pathBefore(file);
      const names = siblings.get(folderOf(earlier)) ?? [];
      return facts === void 0 ? [] : [[earlier, { ...facts, siblings: names.filter((name) => `${folderOf(earlier)}${name}` !== earlier) }]];
    })
  );
}

// packages/pre-commit/src/run-hook.ts
var TOOL_VERSION = "0.1.0";
async function runHook(argv, world2) {
  try {
    const settings = parseCommandLine(argv, world2);
    if (settings.wants !== null) {
      world2.stdout(settings.wants === "help" ? HELP : `safe-pip-pre-commit ${TOOL_VERSION}
`);
      return 0;
    }
    if (settings.isInstall) {
      const lines = await installHook({ cwd: world2.cwd, env: world2.env, isOnline: false }, world2.program);
      world2.stdout(lines.map((line) => `${line}
`).join(""));
      return 0;
    }
    return await vetStaged(settings, world2);
  } catch (error) {
    const isKnown = isSafePipError(error);
    const message = isKnown ? error.message : `internal error: ${display(error instanceof Error ? error.message : String(error))}`;
    world2.stderr(`safe-pip-pre-commit: ${message}
  ${isKnown ? error.hint : "this is a bug in safe-pip; please report it"}
`);
    if ((world2.env["SAFE_PIP_DEBUG"] ?? "") !== "" && error instanceof Error) world2.stderr(`${error.stack ?? ""}
`);
    return 2;
  }
}
async function vetStaged(settings, world2) {
  const { cwd, env } = world2;
  const commit = await openCommit({ cwd, env, isOnline: settings.isOnline });
  const blobs = new BlobReader(commit.place);
  try {
    const policies = await loadCommitPolicies(
      { cwd, env, policyFile: settings.policyFile, options: { accept: settings.accept, allowIndex: settings.allowIndex } },
      { commit, blobs }
    );
    const isUnderPreCommit = (env["PRE_COMMIT"] ?? "") !== "";
    const selection = selectFiles(settings.files, commit, { cwd, isAll: settings.isAll, isUnderPreCommit });
    const read = await readCommit({ commit, blobs, selection });
    const { report, files } = await judgeAndReport(read, { policies, settings, world: world2 });
    const text = {
      isVerbose: settings.isVerbose,
      isColored: wantsColor(settings.color, world2),
      width: world2.columns > 0 ? world2.columns : 80,
      failsOnWarn: settings.failsOnWarn,
      fileCount: files.length,
      notes: selection.untouched.length === 0 ? [] : [untouchedNote(selection.untouched)]
    };
    world2.stdout(settings.format === "json" ? renderJson(report) : renderHookText(report, text));
    return decideExit(report, settings);
  } finally {
    blobs.close();
  }
}
async function judgeAndReport(read, { policies, settings, world: world2 }) {
  const { now, allowIndex, isOnline } = settings;
  const { policy, files, hash } = policies.after;
  const stance = findFileStance({ policy, env: world2.env, allowIndex });
  const home = settings.home ?? findPlatformFolders(world2.env).data;
  const intelligence = openIntelligence({ home, now, isOffline: !isOnline, sources: policy.sources, env: world2.env });
  const desk = openReleaseDesk({ intelligence, policy, stance, isOnline });
  const indexDesk = isOnline ? openIndexDesk({ stance, env: world2.env, cwd: world2.cwd, budgetMs: ONLINE_BUDGET_MS }) : null;
  try {
    const judgeBy = (by) => judgeCommit(read, {
      stance: findFileStance({ policy: by, env: world2.env, allowIndex }),
      judgement: { policy: by, ruleContext: makeRuleContext(by, { now }) },
      lookUp: desk.lookUp,
      ...indexDesk === null ? {} : { findPublished: indexDesk.findPublished }
    });
    const parts = await judgeBy(policy);
    const { before } = policies;
    const change = before === null || before.hash === hash ? [] : findPolicyChange(
      { parts, strictest: await judgeBy(before.policy) },
      { before, file: files.at(-1) ?? before.files.at(-1) ?? "safe-pip.toml", now }
    );
    const prefix = findPrefix(world2.cwd, read.commit.place.cwd);
    const placed = withRelativePlaces(parts, prefix);
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      command: "hook",
      now,
      intelligence: intelligence.snapshot,
      policy: { files, hash },
      effective: policy,
      ...placed,
      findings: [...change, ...placed.findings]
    });
    return { report, files: read.after.manifests.map(({ file }) => file) };
  } finally {
    desk.close();
    indexDesk?.close();
    intelligence.close();
  }
}
function findPrefix(cwd, top) {
  const inside = relative3(top, realpathSync2(cwd)).split(sep3).join("/");
  return inside === "" || inside.startsWith("..") ? "" : `${inside}/`;
}
function untouchedNote(files) {
  const [first = ""] = files;
  const what = files.length === 1 ? `${display(first)} is` : `${files.length} files are`;
  return `${what} not touched by this commit; --all reports all that stands in such files`;
}
function decideExit({ verdict, findings, artifacts }, { failsOnWarn }) {
  if (verdict === "block" || verdict === "confirm") return 1;
  const hasWarning = [...findings, ...artifacts.flatMap((artifact) => artifact.findings)].some(({ effect }) => effect === "warn");
  if (failsOnWarn && hasWarning) return 1;
  return verdict === "cannot-vet" ? 2 : 0;
}

// packages/pre-commit/src/main.ts
var world = {
  cwd: process.cwd(),
  env: process.env,
  stdout: (text) => {
    process.stdout.write(text);
  },
  stderr: (text) => {
    process.stderr.write(text);
  },
  isStdoutTerminal: Boolean(process.stdout.isTTY),
  columns: process.stdout.columns ?? 0,
  program: { node: process.execPath, script: process.argv[1] ?? "" }
};
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
process.exitCode = await runHook(process.argv.slice(2), world);
