import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  locateAsset
} from "./shared-assets.mjs";

// packages/core/src/node/kept-facts.ts
import { createHash as createHash2, randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync as readdirSync2, readFileSync as readFileSync2, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";

// packages/core/src/node/engine-version.ts
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
var SOURCES = new URL("../", import.meta.url);
var known;
function findEngineVersion() {
  if (known === void 0) {
    try {
      const engine = readFileSync(locateAsset(ENGINE_FILE, SOURCES), { encoding: "utf8" });
      known = digestOf([engine]);
    } catch (error) {
      const isFolder = error instanceof Error && "code" in error && error.code === "EISDIR";
      known = isFolder ? digestOf(readSources()) : null;
    }
  }
  return known;
}
var ENGINE_FILE = "engine-version.txt";
function digestOf(parts) {
  const hash = createHash("sha256").update(`facts 1\0${process.versions.node}\0${process.versions["unicode"] ?? ""}\0`);
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 32);
}
function readSources() {
  const root = fileURLToPath(SOURCES);
  return readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts")).toSorted().map((path) => readFileSync(`${root}/${path}`, "utf8"));
}

// packages/core/src/node/kept-facts.ts
var FACTS_FOLDER = "facts";
var MAGIC = Buffer.from("safe-pip facts 1\n");
var HEADER_BYTES = MAGIC.length + 32;
var ABANDONED_AFTER_MS = 30 * 24 * 60 * 60 * 1e3;
var OF_THIS_MACHINE = /* @__PURE__ */ new Set(["nested-too-deeply"]);
function openKeptFacts(home) {
  const engine = findEngineVersion();
  if (engine === null) return null;
  const all = join(home, FACTS_FOLDER);
  const root = join(all, engine);
  try {
    mkdirSync(all, { recursive: true, mode: 448 });
    if (!isOwnFolder(all)) return null;
    const isNew = mkdirSync(root, { recursive: true, mode: 448 }) !== void 0;
    if (!isOwnFolder(root)) return null;
    if (isNew) removeAbandoned(all, engine);
    const isEmpty = isNew || readdirSync2(root).length === 0;
    return {
      isEmpty,
      find: (sha256, filename) => readEntry(pathOf(root, { sha256, filename }), { sha256, filename }),
      keep(examination, filename) {
        if (mayKeep(examination)) writeEntry(pathOf(root, { sha256: examination.sha256, filename }), { examination, filename });
      }
    };
  } catch {
    return null;
  }
}
function isOwnFolder(folder) {
  const stat = lstatSync(folder);
  if (!stat.isDirectory()) return false;
  return process.getuid === void 0 || stat.uid === process.getuid() && (stat.mode & 18) === 0;
}
function mayKeep({ sha256, source }) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return false;
  return source.state !== "known" || source.value.problems.every(({ id }) => !OF_THIS_MACHINE.has(id));
}
function pathOf(root, { sha256, filename }) {
  const name = createHash2("sha256").update(`${sha256}\0${filename}`).digest("hex");
  return join(root, name.slice(0, 2), name);
}
function isWholeEntry(bytes) {
  const digest = createHash2("sha256").update(bytes.subarray(HEADER_BYTES)).digest();
  return bytes.subarray(0, MAGIC.length).equals(MAGIC) && digest.equals(bytes.subarray(MAGIC.length, HEADER_BYTES));
}
function readEntry(path, { sha256, filename }) {
  try {
    const bytes = readFileSync2(path);
    if (!isWholeEntry(bytes)) return null;
    const entry = deserialize(bytes.subarray(HEADER_BYTES));
    return entry.filename === filename && entry.examination.sha256 === sha256 ? entry.examination : null;
  } catch {
    return null;
  }
}
function writeEntry(path, entry) {
  const temporary = `${path}.tmp-${randomBytes(6).toString("hex")}`;
  try {
    const payload = serialize(entry);
    mkdirSync(dirname(path), { recursive: true, mode: 448 });
    const digest = createHash2("sha256").update(payload).digest();
    writeFileSync(temporary, Buffer.concat([MAGIC, digest, payload]), { mode: 384, flag: "wx" });
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}
function removeAbandoned(all, engine) {
  for (const name of readdirSync2(all)) {
    if (name === engine || !/^[0-9a-f]{32}$/.test(name)) continue;
    const folder = join(all, name);
    if (Date.now() - lstatSync(folder).mtimeMs > ABANDONED_AFTER_MS) rmSync(folder, { recursive: true, force: true });
  }
}

export {
  FACTS_FOLDER,
  openKeptFacts,
  isWholeEntry
};
