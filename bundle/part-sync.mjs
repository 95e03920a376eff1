import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  writeOutput
} from "./shared-write-output.mjs";
import {
  require_dist
} from "./shared-yaml.mjs";
import {
  openSnapshot,
  snapshotPath,
  writeSnapshot
} from "./shared-snapshot-format.mjs";
import {
  DEFAULT_POLICY,
  loadPolicy
} from "./shared-toml-eslint-parser.mjs";
import "./shared-platform-folders.mjs";
import "./shared-learned-trees.generated.json.mjs";
import "./shared-specifier-clause.mjs";
import "./shared-edit-distance.mjs";
import {
  openFileSource
} from "./shared-file-source.mjs";
import {
  openZip
} from "./shared-zip.mjs";
import "./shared-smol-toml.mjs";
import "./shared-wheel-filename.mjs";
import "./shared-limits.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  openHttpClient
} from "./shared-http-client.mjs";
import "./shared-undici.mjs";
import {
  parseOsvRecord
} from "./shared-parse-osv.mjs";
import "./shared-cvss-4.mjs";
import "./shared-severity.mjs";
import "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  display,
  rawText
} from "./shared-display.mjs";
import {
  __toESM
} from "./shared-runtime.mjs";

// packages/core/src/node/intelligence/sync-snapshot.ts
import { mkdirSync, openSync, readSync, closeSync, rmSync, statSync as statSync2 } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

// packages/core/src/node/intelligence/read-export.ts
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

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
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === void 0)
    throw new SafePipError("usage", `there is no ${display(path)}`, { hint: "name a folder, a zip or a URL" });
  if (status.isDirectory()) readFolder(collection, { folder: path, shown: "" });
  else readRecord(collection, { file: path, shown: path });
  return collection;
}
function readFolder(collection, { folder, shown }) {
  for (const entry of listFolder(folder)) {
    const [file, name] = [join(folder, entry.name), shown === "" ? entry.name : `${shown}/${entry.name}`];
    if (entry.isDirectory() && entry.name !== ".git") readFolder(collection, { folder: file, shown: name });
    else if (!entry.isDirectory() && isRecordFile(entry.name)) readRecord(collection, { file, shown: name });
  }
}
function listFolder(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => a.name < b.name ? -1 : 1);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SafePipError("disk", `${display(folder)} cannot be read: ${display(reason)}`, { cause: error });
  }
}
function readRecord(collection, { file, shown }) {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status?.isFile() !== true) collectFault(collection, { path: shown, message: "not a file" });
  else if (status.size > MAX_RECORD_BYTES)
    collectFault(collection, { path: shown, message: `larger than ${MAX_RECORD_BYTES} bytes` });
  else collectFile(collection, { path: shown, bytes: readFileSync(file) });
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
  const path = url === null ? resolve(options.cwd, options.from) : fileURLToPath(url);
  if (statSync2(path, { throwIfNoEntry: false })?.isFile() === true && isZip(path)) {
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
    mkdirSync(dirname(file), { recursive: true });
    const answer = await http.ask({ url, maxBytes: MAX_EXPORT_BYTES, deadlineMs: DEADLINE_MS, file });
    if (!answer.ok)
      throw new SafePipError("network", `${shown} cannot be fetched: ${answer.problem}`, {
        hint: "name a folder or a zip with --from"
      });
    if (answer.value.status !== 200)
      throw new SafePipError("network", `${shown} cannot be fetched: it answered ${answer.value.status}`);
    return await readExportZip(file, { shown });
  } finally {
    rmSync(file, { force: true });
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
var command = {
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
export {
  command
};
