import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  LIMITS,
  absent,
  examineArtifact,
  isSdistText,
  known,
  parseMetadata,
  readSdistFacts
} from "./shared-smol-toml.mjs";
import "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  SafePipError,
  isSafePipError
} from "./shared-error-codes.mjs";
import {
  display,
  rawText,
  untrustedText
} from "./shared-without-credentials.mjs";
import "./shared-.mjs";

// packages/core/src/node/examine-worker.ts
import { parentPort } from "node:worker_threads";

// packages/core/src/vet/examine-tree.ts
async function examineTree(tree, { codeReader: codeReader2 }) {
  const anomalies = [...tree.anomalies];
  const texts = /* @__PURE__ */ new Map();
  const read = (path) => {
    const bytes = tree.read(path);
    if (bytes === null)
      anomalies.push({ id: "unreadable-file", kind: "damaged", message: "a file that cannot be read", member: path });
    return bytes;
  };
  for (const { path, kind, size } of tree.members) {
    const raw = rawText(path);
    if (kind !== "file" || size > LIMITS.memberTextBytes || !isSdistText(`tree/${raw}`)) continue;
    const bytes = read(raw);
    if (bytes !== null) texts.set(raw, bytes);
  }
  const sdist = readSdistFacts(tree.members, { root: "", texts });
  const metadataBytes = texts.get("PKG-INFO");
  let source = absent("no reader of source code was given", "source-code");
  if (codeReader2 !== null) {
    const wanted = tree.members.filter((member) => member.kind === "file" && codeReader2.wants(member, "tree"));
    async function* files() {
      for (const { path, size } of wanted) {
        const bytes = size > LIMITS.memberTextBytes ? null : read(rawText(path));
        if (bytes !== null) yield { path: rawText(path), bytes };
      }
    }
    const tooLarge = wanted.filter(({ size }) => size > LIMITS.memberTextBytes);
    source = await codeReader2.read({
      kind: "tree",
      root: "",
      members: tree.members,
      wheel: null,
      sdist,
      files: files(),
      tooLarge
    });
  }
  return {
    sha256: "",
    size: tree.members.reduce((sum, { size }) => sum + size, 0),
    file: { state: "not-applicable" },
    archive: known({
      format: "folder",
      members: tree.members,
      anomalies,
      unpackedBytes: tree.members.reduce((sum, { size }) => sum + size, 0)
    }),
    metadata: metadataBytes === void 0 ? { state: "not-applicable" } : known(parseMetadata(metadataBytes, "PKG-INFO")),
    wheel: { state: "not-applicable" },
    sdist: known(sdist),
    source,
    metadataBytes: null
  };
}

// packages/core/src/node/file-source.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
var WINDOW = 1048576;
function openFileSource(path) {
  let file;
  try {
    file = openSync(path, "r");
  } catch (error) {
    throw new SafePipError("disk", `${display(path)} cannot be opened: ${codeOf(error)}`, { cause: error });
  }
  const stat = fstatSync(file);
  if (!stat.isFile()) {
    closeSync(file);
    throw new SafePipError("disk", `${display(path)} is no file`);
  }
  let window = new Uint8Array(0);
  let windowStart = 0;
  return {
    size: stat.size,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > stat.size) {
        throw new RangeError(`read of ${length} bytes at ${offset} outside 0..${stat.size}`);
      }
      if (offset < windowStart || offset + length > windowStart + window.length) {
        window = readExactly(file, { offset, length: Math.min(Math.max(length, WINDOW), stat.size - offset) });
        windowStart = offset;
      }
      return window.subarray(offset - windowStart, offset - windowStart + length);
    },
    close: () => closeSync(file)
  };
}
function readExactly(file, { offset, length }) {
  const bytes = new Uint8Array(length);
  let at = 0;
  while (at < length) {
    const got = readSync(file, bytes, at, length - at, offset + at);
    if (got === 0) throw new RangeError("the file became shorter while it was read");
    at += got;
  }
  return bytes;
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

// packages/core/src/node/folder-tree.ts
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { basename, join } from "node:path";
var NOT_SOURCE = /* @__PURE__ */ new Set([".git", ".hg", ".svn"]);
function readFolderTree(path) {
  const stat = lstatSync(path);
  if (stat.isFile()) {
    const member = { path: untrustedText(basename(path)), kind: "file", size: stat.size };
    return { members: [member], anomalies: [], read: () => readOrNull(path) };
  }
  const members = [];
  const anomalies = [];
  const folders = [""];
  let bytes = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    const names = namesIn(join(path, folder));
    if (names === null) {
      anomalies.push({
        id: "unreadable-folder",
        kind: "damaged",
        message: "a folder that cannot be listed",
        member: display(folder)
      });
      continue;
    }
    for (const name of names) {
      const inside = folder === "" ? name : `${folder}/${name}`;
      const member = describe(join(path, inside), inside);
      if (member === null || member.kind === "directory" && NOT_SOURCE.has(name)) continue;
      members.push(member);
      bytes += member.size;
      if (member.kind === "directory") folders.push(inside);
    }
    if (members.length > LIMITS.archiveEntries || bytes > LIMITS.archiveUnpackedBytes) {
      anomalies.push({ id: "too-large", kind: "limit", message: "a folder with more files or bytes than safe-pip reads" });
      break;
    }
  }
  members.sort((a, b) => a.path < b.path ? -1 : 1);
  return { members, anomalies, read: (inside) => readOrNull(join(path, inside)) };
}
function describe(path, inside) {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) {
      return { path: untrustedText(inside), kind: "symlink", size: 0, linkTarget: untrustedText(readlinkSync(path)) };
    }
    const kind = stat.isDirectory() ? "directory" : stat.isFile() ? "file" : "other";
    return { path: untrustedText(inside), kind, size: kind === "file" ? stat.size : 0, mode: stat.mode & 4095 };
  } catch {
    return null;
  }
}
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}
function readOrNull(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

// packages/core/src/node/examine-file.ts
async function examineHere(task, options) {
  if (task.kind === "tree") return examineTree(readFolderTree(task.path), options);
  const source = openFileSource(task.path);
  try {
    return await examineArtifact(source, task.filename, options);
  } finally {
    source.close();
  }
}

// packages/core/src/node/load-code-reader.ts
function loadCodeReader() {
  return Promise.resolve(null);
}

// packages/core/src/node/examine-worker.ts
var codeReader = loadCodeReader();
parentPort?.on("message", (task) => {
  void answer(task).then((reply) => parentPort?.postMessage(reply));
});
async function answer(task) {
  try {
    return { ok: true, examination: await examineHere(task, { codeReader: await codeReader }) };
  } catch (error) {
    return isSafePipError(error) ? { ok: false, code: error.code, message: error.message } : { ok: false, code: "internal", message: error instanceof Error ? error.message : String(error) };
  }
}
