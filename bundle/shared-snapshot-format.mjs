import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  fieldOf,
  listOf,
  textOf,
  textsOf
} from "./shared-cvss-4.mjs";
import {
  SEVERITIES
} from "./shared-severity.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import {
  display
} from "./shared-display.mjs";

// packages/core/src/node/intelligence/write-snapshot.ts
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

// packages/core/src/advisories/snapshot-format.ts
import { createHash } from "node:crypto";
var SNAPSHOT_FORMAT = "safe-pip-intelligence 1";
function encodeSnapshot(advisories, { time, sources }) {
  const unique = /* @__PURE__ */ new Map();
  for (const advisory of advisories) {
    const known = unique.get(advisory.id);
    if (known === void 0 || isLater(advisory, known)) unique.set(advisory.id, advisory);
  }
  const all = [...unique.values()].toSorted((a, b) => a.id < b.id ? -1 : 1);
  const byName = /* @__PURE__ */ new Map();
  for (const advisory of all) {
    for (const project of advisory.affected) {
      const entries = byName.get(project.name) ?? [];
      entries.push(encodeEntry(advisory, project));
      byName.set(project.name, entries);
    }
  }
  const lines = [];
  const blocks = [];
  let offset = 0;
  for (const name of [...byName.keys()].toSorted()) {
    const block = Buffer.from(JSON.stringify(byName.get(name)));
    lines.push(`${name} ${offset} ${block.length} ${hashBlock(block)}
`);
    blocks.push(block);
    offset += block.length;
  }
  const index = Buffer.from(lines.join(""));
  const malware = all.filter(({ kind }) => kind === "malware").length;
  const header = {
    digest: digestIndex(index),
    time,
    sources,
    counts: { advisories: all.length, malware, vulnerabilities: all.length - malware },
    newest: all.reduce(
      (newest, { modified }) => modified !== null && modified > (newest ?? "") ? modified : newest,
      null
    ),
    indexBytes: index.length
  };
  return { header, pieces: [Buffer.from(`${SNAPSHOT_FORMAT}
${JSON.stringify(header)}
`), index, ...blocks] };
}
function isLater(a, b) {
  const [left, right] = [a.modified ?? "", b.modified ?? ""];
  return left === right ? JSON.stringify(a) > JSON.stringify(b) : left > right;
}
function encodeEntry({ id, aliases, kind, severity, summary }, project) {
  return {
    id,
    aliases: aliases.toSorted(),
    kind,
    severity,
    summary,
    versions: project.versions.toSorted(),
    intervals: project.intervals.map(({ from, before, through }) => [from, before, through])
  };
}
function parseSnapshotHeader(text) {
  const [format, line = ""] = text.split("\n", 2);
  if (format !== SNAPSHOT_FORMAT) return failure("written by another version of safe-pip");
  const header = parseJson(line);
  const counts = fieldOf(header, "counts");
  const count = (key) => Number(fieldOf(counts, key) ?? Number.NaN);
  const [digest, time, indexBytes] = [textOf(header, "digest"), textOf(header, "time"), fieldOf(header, "indexBytes")];
  if (digest === null || time === null || Number.isNaN(Date.parse(time)) || typeof indexBytes !== "number")
    return failure("damaged");
  return success({
    digest,
    time,
    sources: textsOf(header, "sources"),
    counts: { advisories: count("advisories"), malware: count("malware"), vulnerabilities: count("vulnerabilities") },
    newest: textOf(header, "newest"),
    indexBytes
  });
}
function findBlock(index, name) {
  let [low, high] = [0, index.length];
  while (low < high) {
    const start = index.lastIndexOf("\n", (low + high >> 1) - 1) + 1;
    const end = index.indexOf("\n", start);
    const line = index.slice(start, end === -1 ? index.length : end);
    const [found = "", offset, length, hash = ""] = line.split(" ");
    if (found === name) return { offset: Number(offset), length: Number(length), hash };
    if (found < name) low = start + line.length + 1;
    else high = start;
  }
  return null;
}
function parseBlock(name, block) {
  const entries = parseJson(block);
  if (!Array.isArray(entries)) return null;
  return entries.map((entry) => ({
    id: textOf(entry, "id") ?? "",
    aliases: textsOf(entry, "aliases"),
    kind: textOf(entry, "kind") === "malware" ? "malware" : "vulnerability",
    severity: SEVERITIES.find((severity) => severity === textOf(entry, "severity")) ?? null,
    summary: textOf(entry, "summary") ?? "",
    modified: null,
    affected: [{ name, versions: textsOf(entry, "versions"), intervals: listOf(entry, "intervals").map(parseInterval) }]
  }));
}
function parseInterval(value) {
  const [from, before, through] = Array.isArray(value) ? value.map((end) => typeof end === "string" ? end : null) : [];
  return { from: from ?? null, before: before ?? null, through: through ?? null };
}
function digestIndex(index) {
  return `sha256:${createHash("sha256").update(index).digest("hex")}`;
}
function hashBlock(block) {
  return createHash("sha256").update(block).digest("base64url");
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// packages/core/src/node/intelligence/write-snapshot.ts
function snapshotPath(home) {
  return join(home, "intelligence", "advisories.snapshot");
}
var LEFTOVER_MS = 864e5;
function writeSnapshot(home, advisories, options) {
  const path = snapshotPath(home);
  const time = `${new Date(options.time).toISOString().slice(0, 19)}Z`;
  const { header, pieces } = encodeSnapshot(advisories, { time, sources: options.sources });
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    removeLeftovers(dirname(path));
    writeWhole(temporary, pieces);
    renameSync(temporary, path);
    return header;
  } catch (error) {
    rmSync(temporary, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new SafePipError("disk", `the snapshot cannot be written to ${display(path)}: ${display(reason)}`, { cause: error });
  }
}
function writeWhole(path, pieces) {
  const file = openSync(path, "wx", 420);
  try {
    for (let at = 0; at < pieces.length; at += 500) {
      const batch = Buffer.concat(pieces.slice(at, at + 500));
      for (let written = 0; written < batch.length; ) written += writeSync(file, batch, written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
function removeLeftovers(folder) {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".tmp"))) {
    const age = Date.now() - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > LEFTOVER_MS) rmSync(join(folder, name), { force: true });
  }
}

// packages/core/src/node/intelligence/open-snapshot.ts
import { closeSync as closeSync2, existsSync, fstatSync, openSync as openSync2, readSync } from "node:fs";
var MAX_HEADER = 65536;
var MAX_INDEX = 268435456;
function openSnapshot(home) {
  const path = snapshotPath(home);
  if (!existsSync(path)) return failure("no snapshot");
  let file = null;
  try {
    file = openSync2(path, "r");
    const head = readUpTo(file, { offset: 0, length: MAX_HEADER }).toString("latin1");
    const indexAt = head.indexOf("\n", SNAPSHOT_FORMAT.length + 1) + 1;
    const header = parseSnapshotHeader(
      readUpTo(file, { offset: 0, length: indexAt === 0 ? MAX_HEADER : indexAt }).toString("utf8")
    );
    if (!header.ok) return refuse(file, `the snapshot cannot be used: ${header.problem}`);
    if (!(header.value.indexBytes >= 0 && header.value.indexBytes <= MAX_INDEX)) return refuse(file, DAMAGED);
    const index = readUpTo(file, { offset: indexAt, length: header.value.indexBytes });
    if (digestIndex(index) !== header.value.digest) return refuse(file, DAMAGED);
    return success(snapshotOf(file, { header: header.value, index: index.toString("latin1"), blocksAt: indexAt + index.length }));
  } catch {
    return refuse(file, "the snapshot cannot be read");
  }
}
var DAMAGED = "the snapshot is damaged";
function refuse(file, problem) {
  if (file !== null) closeSync2(file);
  return failure(problem);
}
function snapshotOf(file, { header, index, blocksAt }) {
  let isOpen = true;
  const found = /* @__PURE__ */ new Map();
  const readBlock = (name) => {
    const place = findBlock(index, name);
    if (place === null) return [];
    try {
      const block = readUpTo(file, { offset: blocksAt + place.offset, length: place.length });
      return hashBlock(block) === place.hash ? parseBlock(name, block.toString("utf8")) : null;
    } catch {
      return null;
    }
  };
  return {
    header,
    find(name) {
      let advisories = found.get(name);
      if (advisories === void 0) {
        advisories = readBlock(name);
        found.set(name, advisories);
      }
      return advisories;
    },
    close() {
      if (isOpen) closeSync2(file);
      isOpen = false;
    }
  };
}
function readUpTo(file, { offset, length }) {
  const available = Math.max(0, fstatSync(file).size - offset);
  const bytes = Buffer.alloc(Math.min(length, available));
  const read = bytes.length === 0 ? 0 : readSync(file, bytes, 0, bytes.length, offset);
  return bytes.subarray(0, read);
}

export {
  snapshotPath,
  writeSnapshot,
  openSnapshot
};
