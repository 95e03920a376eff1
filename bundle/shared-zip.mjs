import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  absent,
  known,
  parse,
  parseSdistFilename,
  parseWheelFilename
} from "./shared-smol-toml.mjs";
import {
  findVersion,
  normalizeName
} from "./shared-version-scan.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import {
  display,
  rawText,
  untrustedText
} from "./shared-display.mjs";

// packages/core/src/vet/examine.ts
import { createHash as createHash3 } from "node:crypto";

// packages/core/src/archive/inflate.ts
import { Readable } from "node:stream";
import zlib from "node:zlib";
var WHOLE_PACKED = 4194304;
var WHOLE_UNPACKED = 16777216;
var PIECE = 262144;
async function inflateRange(source, options) {
  const { offset, length, limit, sink } = options;
  if (length <= WHOLE_PACKED && limit <= WHOLE_UNPACKED) return inflateWhole(source.read(offset, length), limit, sink);
  return inflatePieces(source, options);
}
function inflateWhole(packed, limit, sink) {
  try {
    const chunkSize = Math.max(64, limit + 1);
    const answer = zlib.inflateRawSync(packed, { info: true, chunkSize, maxOutputLength: Math.max(1, limit) });
    if (answer.buffer.length > limit) return { state: "too-long", consumed: 0, size: 0 };
    if (answer.buffer.length > 0) sink(answer.buffer);
    return { state: "complete", consumed: answer.engine.bytesWritten, size: answer.buffer.length };
  } catch (error) {
    return { state: stateOf(error), consumed: 0, size: 0 };
  }
}
async function inflatePieces(source, { offset, length, limit, sink }) {
  const stream = startInflate(source, { offset, length });
  let size = 0;
  for await (const piece of stream.pieces) {
    if (size + piece.length > limit) return { state: "too-long", consumed: 0, size };
    size += piece.length;
    sink(piece);
  }
  return { ...stream.outcome(), size };
}
function startInflate(source, range) {
  const inflate = zlib.createInflateRaw({ chunkSize: PIECE });
  const input = Readable.from(piecesOf(source, range));
  let state = "complete";
  async function* read() {
    try {
      input.on("error", (error) => inflate.destroy(error));
      input.pipe(inflate);
      yield* inflate;
    } catch (error) {
      state = stateOf(error);
    } finally {
      input.destroy();
      inflate.destroy();
    }
  }
  return { pieces: read(), outcome: () => ({ state, consumed: inflate.bytesWritten }) };
}
function* piecesOf(source, range) {
  for (let at = 0; at < range.length; at += PIECE) yield source.read(range.offset + at, Math.min(PIECE, range.length - at));
}
function stateOf(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (code === "ERR_BUFFER_TOO_LARGE") return "too-long";
  return code === "Z_BUF_ERROR" ? "cut" : "damaged";
}

// packages/core/src/archive/tar-pax.ts
var HARMLESS = /* @__PURE__ */ new Set(["atime", "ctime", "mtime", "uid", "gid", "uname", "gname", "comment", "LIBARCHIVE.creationtime"]);
var HARMLESS_FAMILY = /^(?:LIBARCHIVE\.xattr\.|SCHILY\.xattr\.|SCHILY\.acl\.|SCHILY\.(?:fflags|dev|ino|nlink)$|RHT\.security\.|com\.apple\.|MSWINDOWS\.)/;
var MEANINGFUL = /* @__PURE__ */ new Set(["path", "linkpath", "size"]);
function parsePaxRecords(bytes, isGlobal) {
  const values = {};
  const problems = [];
  const ambiguous = (id, message) => {
    problems.push({ id, kind: "ambiguous", message });
  };
  const seen = /* @__PURE__ */ new Set();
  for (let at = 0; at < bytes.length; ) {
    const record = readRecord(bytes, at);
    if (record === null) {
      ambiguous("pax-record", "an extended header with a malformed record");
      break;
    }
    at = record.end;
    const { key, value } = record;
    if (key.startsWith("GNU.sparse.") || key === "SCHILY.realsize") ambiguous("sparse-member", "a sparse file");
    else if (key === "hdrcharset" ? value !== "ISO-IR 10646 2000 UTF-8" : key === "SCHILY.filetype") {
      ambiguous("pax-record", `an extended header with ${key}, which few readers obey`);
    } else if (MEANINGFUL.has(key)) {
      if (isGlobal) ambiguous("global-path", `a global header that sets the ${key} of all members`);
      if (seen.has(key)) ambiguous("pax-record", `an extended header that sets ${key} twice`);
      if (value === "" || value.includes("\0")) ambiguous("pax-record", `an extended header with an impossible ${key}`);
      if (key === "path") values.path = value;
      else if (key === "linkpath") values.linkpath = value;
      else if (/^\d{1,15}$/.test(value)) values.size = Number(value);
      else ambiguous("pax-record", "an extended header with an impossible size");
    } else if (key !== "hdrcharset" && !HARMLESS.has(key) && !HARMLESS_FAMILY.test(key)) {
      problems.push({ id: "unknown-pax-record", kind: "oddity", message: "an extended header with an unknown record" });
    }
    seen.add(key);
  }
  return { values, problems };
}
function readRecord(bytes, at) {
  const head = /^([1-9]\d{0,8}) /.exec(Buffer.from(bytes.subarray(at, at + 11)).toString("latin1"));
  if (head === null) return null;
  const end = at + Number(head[1]);
  const start = at + head[0].length;
  if (end > bytes.length || end <= start || bytes[end - 1] !== 10) return null;
  const record = bytes.subarray(start, end - 1);
  const equals = record.indexOf(61);
  if (equals < 1) return null;
  const key = decodeUtf8(record.subarray(0, equals));
  if (key === null) return null;
  const value = MEANINGFUL.has(key) || key === "hdrcharset" ? decodeUtf8(record.subarray(equals + 1)) : "";
  return value === null ? null : { key, value, end };
}
function decodeUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// packages/core/src/archive/header-fields.ts
var HEADER = /^(?:From |[!-9;-~]*:|[\t ])/;
function parseHeaderFields(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const fields = [];
  let brokenLine = null;
  let open = null;
  for (const [line, content] of linesOf(text)) {
    if (!HEADER.test(content)) {
      if (content !== "" && !/^[\r\n]/.test(content)) brokenLine = line;
      break;
    }
    if (content.startsWith(" ") || content.startsWith("	")) {
      open?.push(content);
      continue;
    }
    const colon = content.indexOf(":");
    open = null;
    if (content.startsWith("From ") || colon === 0) continue;
    open = [content.slice(colon + 1).replace(/^[ \t]+/, "")];
    fields.push({ name: content.slice(0, colon), lines: open, line });
  }
  return { fields: fields.map(({ name, lines, line }) => ({ name, line, ...decode(lines.join("")) })), brokenLine };
}
function* linesOf(text) {
  let line = 0;
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    line += 1;
    yield [line, match[0]];
  }
}
function decode(latin) {
  const value = latin.replace(/[\r\n]+$/, "");
  const utf8 = decodeUtf8(Buffer.from(value, "latin1"));
  return { value: utf8 ?? value, isUtf8: utf8 !== null };
}

// packages/core/src/archive/metadata.ts
var DECIDING = ["metadata-version", "name", "version", "requires-python"];
function parseMetadata(bytes, file) {
  const { fields, brokenLine } = parseHeaderFields(bytes);
  const named = (name) => fields.filter((field) => field.name.toLowerCase() === name);
  const all = (name) => named(name).map(({ value }) => untrustedText(value));
  const one = (name) => all(name)[0] ?? null;
  const problems = [];
  for (const name of DECIDING) {
    const second = named(name)[1];
    if (second !== void 0) {
      problems.push({
        id: "doubled-field",
        message: `${second.name} stands twice; readers differ in which they take`,
        file,
        line: second.line
      });
    }
  }
  for (const field of fields) {
    if (!field.isUtf8) problems.push({ id: "undecodable-field", message: "a field that is not UTF-8", file, line: field.line });
  }
  if (brokenLine !== null) {
    problems.push({ id: "broken-header", message: "the headers end at a line that is no header", file, line: brokenLine });
  }
  for (const name of ["name", "version"]) {
    if (one(name) === null)
      problems.push({ id: `missing-${name}`, message: `no ${name === "name" ? "Name" : "Version"} in the metadata`, file });
  }
  return {
    file,
    metadataVersion: one("metadata-version"),
    name: one("name"),
    version: one("version"),
    requiresPython: one("requires-python"),
    requiresDist: named("requires-dist").map(({ value, line }) => ({ text: untrustedText(value), line })),
    providesExtra: all("provides-extra"),
    summary: one("summary"),
    homePage: one("home-page"),
    projectUrls: all("project-url"),
    author: one("author"),
    authorEmail: one("author-email"),
    license: one("license-expression") ?? one("license"),
    dynamic: all("dynamic"),
    problems
  };
}

// packages/core/src/archive/tar.ts
import { createHash } from "node:crypto";

// packages/core/src/base/limits.ts
var LIMITS = {
  /** Members of one archive. */
  archiveEntries: 1e5,
  /** Unpacked bytes of one archive. */
  archiveUnpackedBytes: 8589934592,
  /** Unpacked ÷ packed, judged only above `archiveRatioFromBytes` unpacked. */
  archiveRatio: 50,
  archiveRatioFromBytes: 67108864,
  /** The longest member path, in bytes. */
  memberPathBytes: 4096,
  /** The largest member that is ever held in memory as a whole (METADATA, RECORD, Python source). */
  memberTextBytes: 33554432,
  /** Bytes of one Python file that is parsed. */
  pythonSourceBytes: 8388608,
  /** Decoded bytes of one index page. */
  indexPageBytes: 268435456,
  /** Files on one index page. */
  indexPageFiles: 2e5
};

// packages/core/src/archive/anomaly-list.ts
var LISTED_PER_ID = 5;
function createAnomalyList() {
  const listed = [];
  const seen = /* @__PURE__ */ new Map();
  return {
    add(id, kind, message, member) {
      const count = (seen.get(id)?.count ?? 0) + 1;
      seen.set(id, { kind, count });
      if (count > LISTED_PER_ID) return;
      listed.push({ id, kind, message, ...member === void 0 ? {} : { member: display(member) } });
    },
    has: (...kinds) => [...seen.values()].some(({ kind }) => kinds.includes(kind)),
    list: () => [
      ...listed,
      ...[...seen].filter(([, { count }]) => count > LISTED_PER_ID).map(([id, { kind, count }]) => ({ id, kind, message: `${count - LISTED_PER_ID} more members with ${id}` }))
    ]
  };
}

// packages/core/src/archive/byte-queue.ts
function createByteQueue(pieces) {
  const iterator = pieces[Symbol.asyncIterator]();
  let piece = new Uint8Array(0);
  let at = 0;
  let position = 0;
  async function pass(length, sink) {
    let passed = 0;
    while (passed < length) {
      if (at === piece.length) {
        const next = await iterator.next();
        if (next.done === true) break;
        piece = next.value;
        at = 0;
        continue;
      }
      const part = piece.subarray(at, at + Math.min(length - passed, piece.length - at));
      at += part.length;
      passed += part.length;
      sink?.(part);
    }
    position += passed;
    return passed;
  }
  return {
    async take(length) {
      if (at + length <= piece.length) {
        at += length;
        position += length;
        return piece.subarray(at - length, at);
      }
      const parts = [];
      await pass(length, (part) => {
        parts.push(Buffer.from(part));
      });
      return Buffer.concat(parts);
    },
    pass,
    position: () => position,
    async close() {
      await iterator.return?.();
    }
  };
}

// packages/core/src/archive/gzip.ts
import zlib2 from "node:zlib";

// packages/core/src/archive/little-endian.ts
function u16(bytes, at) {
  return (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
}
function u32(bytes, at) {
  return (u16(bytes, at) | u16(bytes, at + 2) << 16) >>> 0;
}
function u64(bytes, at) {
  const value = u32(bytes, at + 4) * 4294967296 + u32(bytes, at);
  return Number.isSafeInteger(value) ? value : null;
}
function isSameBytes(a, b) {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

// packages/core/src/archive/gzip.ts
var HAS_CRC = 2;
var HAS_EXTRA = 4;
var HAS_NAME = 8;
var HAS_COMMENT = 16;
var MAX_HEADER = 131072;
async function* gunzipPieces(source, anomalies) {
  const offset = readGzipHeader(source, anomalies);
  if (offset === null) return;
  const stream = startInflate(source, { offset, length: source.size - offset });
  let crc = 0;
  let size = 0;
  for await (const piece of stream.pieces) {
    crc = zlib2.crc32(piece, crc);
    size += piece.length;
    if (size > LIMITS.archiveUnpackedBytes || size > LIMITS.archiveRatioFromBytes && size > source.size * LIMITS.archiveRatio) {
      anomalies.add(
        "too-dense",
        "limit",
        `unpacks to more than ${LIMITS.archiveRatio} times its size, or ${LIMITS.archiveUnpackedBytes} bytes`
      );
      return;
    }
    yield piece;
  }
  const { state, consumed } = stream.outcome();
  const end = offset + consumed;
  if (state !== "complete" || end + 8 > source.size) {
    anomalies.add("broken-data", "damaged", "packed data that is cut or cannot be unpacked");
    return;
  }
  const trailer = source.read(end, 8);
  if (u32(trailer, 0) !== crc || u32(trailer, 4) !== size % 4294967296) {
    anomalies.add("checksum", "damaged", "packed data that does not match its checksum");
  }
  const rest = source.size - end - 8;
  if (rest === 0) return;
  const next = source.read(end + 8, Math.min(2, rest));
  if (next[0] === 31 && next[1] === 139) anomalies.add("several-gzip-members", "ambiguous", "more than one gzip member");
  else anomalies.add("trailing-bytes", "ambiguous", `${rest} bytes after the archive`);
}
function readGzipHeader(source, anomalies) {
  const head = source.read(0, Math.min(source.size, MAX_HEADER));
  const damaged2 = (message) => {
    anomalies.add("no-gzip-header", "damaged", message);
    return null;
  };
  if (head.length < 18 || head[0] !== 31 || head[1] !== 139 || head[2] !== 8) return damaged2("not a gzip file");
  const flags = head[3] ?? 0;
  if ((flags & 224) !== 0) anomalies.add("gzip-flags", "ambiguous", "a gzip header with reserved flags");
  let at = 10;
  if ((flags & HAS_EXTRA) !== 0) {
    anomalies.add("gzip-extra-field", "oddity", "a gzip header with an extra field");
    at += 2 + u16(head, at);
  }
  for (const flag of [HAS_NAME, HAS_COMMENT]) {
    if ((flags & flag) === 0) continue;
    const end = head.indexOf(0, at);
    if (end === -1 || at > head.length) return damaged2("a gzip header without end");
    at = end + 1;
  }
  if ((flags & HAS_CRC) !== 0) {
    if (at + 2 <= head.length && u16(head, at) !== (zlib2.crc32(head.subarray(0, at)) & 65535)) {
      anomalies.add(
        "gzip-header-checksum",
        "ambiguous",
        "a gzip header that does not match its checksum, which few readers check"
      );
    }
    at += 2;
  }
  return at < head.length ? at : damaged2("a gzip header without end");
}

// packages/core/src/archive/member-path.ts
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;
var INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/u;
var MAX_DEPTH = 100;
var MAX_FOLDERS = 5e5;
var TOO_MANY_FOLDERS = { id: "too-many-folders", kind: "limit", message: `more than ${MAX_FOLDERS} folders` };
function isTooDeep(path) {
  let depth = 0;
  for (let slash = path.indexOf("/"); slash !== -1 && depth <= MAX_DEPTH; slash = path.indexOf("/", slash + 1)) depth += 1;
  return depth > MAX_DEPTH;
}
function findPathProblems(path) {
  const problems = [];
  const ambiguous = (id, message) => {
    problems.push({ id, kind: "ambiguous", message });
  };
  const parts = path.split("/");
  if (path === "") ambiguous("empty-path", "a member without a name");
  if (CONTROL.test(path)) ambiguous("control-character", "a path with control characters");
  if (INVISIBLE.test(path)) ambiguous("invisible-character", "a path with invisible or direction-changing characters");
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) ambiguous("absolute-path", "an absolute path");
  if (path.includes("\\")) ambiguous("backslash-path", "a path with a backslash, which Windows takes as a separator");
  if (parts.includes("..")) ambiguous("escaping-path", 'a path that climbs out with ".."');
  else if (path !== "" && !path.startsWith("/") && parts.some((part) => part === "" || part === ".")) {
    ambiguous("unnormalised-path", 'a path with empty or "." parts');
  }
  if (new TextEncoder().encode(path).length > LIMITS.memberPathBytes) {
    problems.push({ id: "long-path", kind: "limit", message: `a path longer than ${LIMITS.memberPathBytes} bytes` });
  }
  if (isTooDeep(path)) problems.push({ id: "deep-path", kind: "limit", message: `a path of more than ${MAX_DEPTH} folders` });
  return problems;
}
function createPathLedger() {
  const members = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Set();
  return {
    add(path, kind) {
      if (path.length > LIMITS.memberPathBytes || isTooDeep(path)) return [];
      if (folders.size > MAX_FOLDERS) return [TOO_MANY_FOLDERS];
      const problems = [];
      const key = foldPath(path);
      const before = members.get(key);
      if (before !== void 0) problems.push(describeCollision(before, { path, kind }));
      else members.set(key, { path, kind });
      if (kind !== "directory" && folders.has(key)) problems.push(FILE_AND_FOLDER);
      for (let slash = key.lastIndexOf("/"); slash > 0; slash = key.lastIndexOf("/", slash - 1)) {
        const folder = key.slice(0, slash);
        if (folders.has(folder)) break;
        folders.add(folder);
        const holder = members.get(folder);
        if (holder !== void 0 && holder.kind !== "directory") {
          problems.push(holder.kind === "symlink" ? THROUGH_LINK : FILE_AND_FOLDER);
        }
      }
      return problems;
    }
  };
}
var FILE_AND_FOLDER = {
  id: "file-and-folder",
  kind: "ambiguous",
  message: "a path that is a file for one member and a folder for another"
};
var THROUGH_LINK = {
  id: "path-through-link",
  kind: "ambiguous",
  message: "a path that leads through a link of the archive"
};
function describeCollision(before, now) {
  if (before.path !== now.path) {
    return {
      id: "colliding-member",
      kind: "ambiguous",
      message: "a path that differs from another only by case, Unicode form or trailing dots"
    };
  }
  return before.kind === "directory" && now.kind === "directory" ? { id: "duplicate-directory", kind: "oddity", message: "a directory entry that stands twice" } : { id: "duplicate-member", kind: "ambiguous", message: "a path that stands twice in the archive" };
}
function foldPath(path) {
  if (/^[\u0000-\u007f]*$/.test(path) && !/[. ](?:\/|$)/.test(path)) return path.toLowerCase();
  return path.split("/").map(
    (part) => part.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC").replace(/[. ]+$/, "") || part
  ).join("/");
}

// packages/core/src/archive/tar-links.ts
var MAX_HOPS = 40;
var MAX_LINKS = 1e4;
var MAX_ALIASES = 1e5;
function findLinkProblems(members) {
  const links = symlinkTargets(members);
  if (countAliases(members, links) > MAX_ALIASES) {
    return [
      { id: "too-many-links", kind: "limit", message: "more links than safe-pip follows", member: [...links.keys()][0] ?? "" }
    ];
  }
  const problems = [];
  const files = /* @__PURE__ */ new Set();
  for (const { path, kind, linkTarget } of members) {
    const member = rawText(path);
    const target = linkTarget === void 0 ? "" : rawText(linkTarget);
    if (kind === "file") files.add(member);
    if (kind === "hardlink") {
      if (files.has(target.replace(/^\.\//, ""))) files.add(member);
      else
        problems.push({ id: "hard-link", kind: "ambiguous", message: "a hard link to something that is no earlier file", member });
    }
    if (kind === "symlink" && resolveLink(member, links) === null) {
      problems.push({
        id: "escaping-link",
        kind: "ambiguous",
        message: "a link that leads out of the archive or in a circle",
        member
      });
    }
  }
  return problems;
}
function resolveLink(path, links) {
  const [root = "", ...todo] = path.split("/");
  if (todo.length === 0) return null;
  const done = [];
  let hops = 0;
  while (todo.length > 0) {
    const part = todo.shift() ?? "";
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (done.pop() === void 0) return null;
      continue;
    }
    const target = links.get([root, ...done, part].join("/"));
    if (target === void 0) {
      done.push(part);
      continue;
    }
    hops += 1;
    if (hops > MAX_HOPS || target.length > LIMITS.memberPathBytes || target === "" || target.startsWith("/") || /^[A-Za-z]:|\\/.test(target))
      return null;
    todo.unshift(...target.split("/"));
  }
  return [root, ...done].join("/");
}
function aliasPaths(members, wanted) {
  const links = symlinkTargets(members);
  const files = /* @__PURE__ */ new Map();
  for (const member of members) if (member.kind === "file") files.set(rawText(member.path), member);
  const aliases = /* @__PURE__ */ new Map();
  if (countAliases(members, links) > MAX_ALIASES) return aliases;
  const sorted = [...files.keys()].toSorted(byCodeUnit);
  const add = (target, path) => {
    if (!wanted({ ...target, path: untrustedText(path) })) return;
    const key = rawText(target.path);
    const known2 = aliases.get(key);
    if (known2 === void 0) aliases.set(key, [path]);
    else known2.push(path);
  };
  const sources = /* @__PURE__ */ new Map();
  for (const member of members) {
    const path = rawText(member.path);
    if (member.kind === "hardlink") {
      const named = rawText(member.linkTarget ?? member.path).replace(/^\.\//, "");
      const source = sources.get(named) ?? named;
      sources.set(path, source);
      const file2 = files.get(source);
      if (file2 !== void 0) add(file2, path);
    }
    if (member.kind !== "symlink") continue;
    const target = resolveLink(path, links);
    const file = target === null ? void 0 : files.get(target);
    if (file !== void 0) add(file, path);
    else if (target !== null) {
      for (const below of filesBelow(target, sorted)) {
        const inside = files.get(below);
        if (inside !== void 0) add(inside, `${path}${below.slice(target.length)}`);
      }
    }
  }
  return aliases;
}
function countAliases(members, links) {
  if (links.size > MAX_LINKS) return Number.POSITIVE_INFINITY;
  const sorted = members.filter(({ kind }) => kind === "file").map(({ path }) => rawText(path)).toSorted(byCodeUnit);
  let count = 0;
  for (const path of links.keys()) {
    const target = resolveLink(path, links);
    if (target !== null) count += filesBelow(target, sorted).length;
    if (count > MAX_ALIASES) break;
  }
  return count;
}
function filesBelow(folder, sorted) {
  return sorted.slice(firstAtLeast(`${folder}/`, sorted), firstAtLeast(`${folder}0`, sorted));
}
function firstAtLeast(text, sorted) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((sorted[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function symlinkTargets(members) {
  return new Map(
    members.flatMap(
      ({ path, kind, linkTarget }) => kind === "symlink" && linkTarget !== void 0 ? [[rawText(path), rawText(linkTarget)]] : []
    )
  );
}

// packages/core/src/archive/tar-header.ts
var TAR_BLOCK = 512;
function isTarHeader(block) {
  const written = parseOctal(block.subarray(148, 156));
  return written !== null && written === sumOf(block);
}
function parseTarHeader(block) {
  if (!isTarHeader(block)) return null;
  const mode = parseOctal(block.subarray(100, 108));
  const size = parseOctal(block.subarray(124, 136));
  const others = [
    parseNumber(block.subarray(108, 116)),
    parseNumber(block.subarray(116, 124)),
    parseNumber(block.subarray(136, 148))
  ];
  if (mode === null || size === null || others.includes(null)) return null;
  const magic = Buffer.from(block.subarray(257, 265)).toString("latin1");
  const format = magic === "ustar\x0000" ? "ustar" : magic === "ustar  \0" ? "gnu" : "old";
  const prefix = untilNul(block.subarray(345, 500));
  const name = untilNul(block.subarray(0, 100));
  const type = String.fromCharCode(block[156] ?? 0);
  const doubts = [];
  if (format === "old" && magic.startsWith("ustar")) doubts.push("a header with an unknown version of ustar");
  if (format !== "ustar" && prefix.length > 0) doubts.push("a header that is not ustar but has a path prefix");
  for (const [at, end] of [
    [0, 100],
    [157, 257]
  ]) {
    const field = block.subarray(at, end);
    if (field.subarray(untilNul(field).length).some((byte) => byte !== 0))
      doubts.push("a header with bytes behind the end of a path");
  }
  const rawName = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from("/"), name]) : name;
  return { rawName, rawLink: untilNul(block.subarray(157, 257)), mode, size, type, format, doubts };
}
function isZeroBlock(block) {
  return block.every((byte) => byte === 0);
}
function sumOf(block) {
  let sum = 0;
  for (let index = 0; index < TAR_BLOCK; index += 1) sum += index >= 148 && index < 156 ? 32 : block[index] ?? 0;
  return sum;
}
function parseOctal(field) {
  const text = Buffer.from(field).toString("latin1");
  const match = /^ *([0-7]*)[ \u0000]*$/.exec(text);
  return match === null ? null : Number.parseInt(`0${match[1] ?? ""}`, 8);
}
function parseNumber(field) {
  return field[0] === 128 || field[0] === 255 ? 0 : parseOctal(field);
}
function untilNul(field) {
  const end = field.indexOf(0);
  return end === -1 ? field : field.subarray(0, end);
}

// packages/core/src/archive/tar-member.ts
var MAX_EXTENSION = 1048576;
var KINDS = {
  "\0": "file",
  "0": "file",
  "1": "hardlink",
  "2": "symlink",
  "5": "directory"
};
async function readTarMember(queue, anomalies) {
  const pending = { pax: null, longName: null, longLink: null };
  for (; ; ) {
    const isFirst = queue.position() === 0;
    const block = await queue.take(TAR_BLOCK);
    const hasPending = pending.pax !== null || pending.longName !== null || pending.longLink !== null;
    if (block.length < TAR_BLOCK) {
      if (hasPending || block.length > 0 || isFirst)
        anomalies.add("cut-archive", "damaged", "not a tar archive, or cut inside a header");
      else anomalies.add("end-blocks", "oddity", "the tar archive ends without zero blocks");
      return null;
    }
    if (isZeroBlock(block)) {
      if (hasPending) anomalies.add("lone-extension", "ambiguous", "an extended header without a member");
      return "end";
    }
    const header = parseTarHeader(block);
    if (header === null) {
      if (isFirst) anomalies.add("no-tar-header", "damaged", "not a tar archive");
      else anomalies.add("broken-header", "ambiguous", "a broken header, where some readers end and others skip on");
      return null;
    }
    for (const doubt of header.doubts) anomalies.add("header-field", "ambiguous", doubt, showName(header));
    if (!"xgLK".includes(header.type)) return assemble(header, { pending, anomalies });
    const isRead = await readExtension(queue, { header, pending, anomalies });
    if (!isRead) return null;
  }
}
async function readExtension(queue, { header, pending, anomalies }) {
  if (header.size > MAX_EXTENSION) {
    anomalies.add("long-extension", "limit", `an extended header of more than ${MAX_EXTENSION} bytes`);
    return false;
  }
  const padded = Math.ceil(header.size / TAR_BLOCK) * TAR_BLOCK;
  const bytes = await queue.take(padded);
  if (bytes.length < padded) {
    anomalies.add("cut-archive", "damaged", "the archive ends inside an extended header");
    return false;
  }
  const body = bytes.subarray(0, header.size);
  const twice = () => anomalies.add("doubled-extension", "ambiguous", "two extended headers of one kind for one member");
  if (header.type === "x" || header.type === "g") {
    const { values, problems } = parsePaxRecords(body, header.type === "g");
    for (const problem of problems) anomalies.add(problem.id, problem.kind, problem.message);
    if (header.type === "g") return true;
    if (pending.pax !== null) twice();
    pending.pax = values;
    return true;
  }
  const end = body.indexOf(0);
  const text = end === -1 ? body : body.subarray(0, end);
  const value = decodeUtf8(text);
  if (value === null || value === "" || end !== -1 && body.subarray(end).some((byte) => byte !== 0)) {
    anomalies.add("long-name", "ambiguous", "a long path that is not UTF-8 or has bytes behind its end");
  }
  const key = header.type === "L" ? "longName" : "longLink";
  if (pending[key] !== null) twice();
  pending[key] = value ?? Buffer.from(text).toString("latin1");
  return true;
}
function assemble(header, { pending, anomalies }) {
  const stored = choose(header.rawName, { pax: pending.pax?.path, gnu: pending.longName, anomalies, shown: showName(header) });
  const ambiguous = (id, message) => anomalies.add(id, "ambiguous", message, stored);
  const kind = KINDS[header.type] ?? "other";
  const dataSize = pending.pax?.size ?? header.size;
  if (dataSize !== header.size) ambiguous("size-differs", "an extended header with another size than the header itself");
  if (kind === "other") ambiguous("special-member", "a device, pipe, sparse file or another member that is no plain file");
  if ((kind === "directory" || kind === "symlink" || kind === "hardlink") && dataSize > 0) {
    ambiguous("data-on-link", "a folder or link with data, which some readers skip and others read");
  }
  if (header.format === "old") anomalies.add("old-header", "oddity", "a header in the format of before 1988", stored);
  const isLink = kind === "symlink" || kind === "hardlink";
  const target = isLink ? choose(header.rawLink, { pax: pending.pax?.linkpath, gnu: pending.longLink, anomalies, shown: stored }) : null;
  if (!isLink && header.rawLink.length > 0)
    anomalies.add("target-without-link", "oddity", "a member that is no link and names a target", stored);
  let path = stored;
  if (path.endsWith("/")) {
    if (kind !== "directory") ambiguous("kind-differs", "a path that is a folder by name but not by type");
    path = path.replace(/\/$/, "");
  }
  if (path.startsWith("./") && path.length > 2) {
    anomalies.add("dot-path", "oddity", 'a path that begins with "./"', stored);
    path = path.slice(2);
  }
  return { path, kind, dataSize: isLink || kind === "directory" ? 0 : dataSize, mode: header.mode, linkTarget: target };
}
function choose(raw, { pax, gnu, anomalies, shown }) {
  if (pax !== void 0 && gnu !== null && pax !== gnu)
    anomalies.add("two-paths", "ambiguous", "a pax path and another GNU path", shown);
  const own = pax ?? gnu ?? decodeUtf8(raw);
  if (own === null) anomalies.add("name-encoding", "ambiguous", "a path that is not UTF-8", shown);
  return own ?? shown;
}
function showName(header) {
  return Buffer.from(header.rawName).toString("latin1");
}

// packages/core/src/archive/zip-sniff.ts
var MAX_TAIL = 22 + 65535;
function findEmbeddedZip(source) {
  const length = Math.min(source.size, MAX_TAIL);
  const start = source.size - length;
  const tail = Buffer.from(source.read(start, length));
  for (let at = tail.lastIndexOf("PK", void 0, "latin1"); at !== -1; at = at === 0 ? -1 : tail.lastIndexOf("PK", at - 1, "latin1")) {
    if (at + 22 > length) continue;
    if (at >= 20 && u32(tail, at - 20) === 117853008) return true;
    const directorySize = u32(tail, at + 12);
    const directory = start + at - directorySize;
    if (directorySize >= 46 && directory >= 0 && u32(source.read(directory, 4), 0) === 33639248) return true;
  }
  return false;
}

// packages/core/src/archive/tar.ts
function openTarGz(source) {
  let members = [];
  return {
    async readAll(open) {
      const anomalies = createAnomalyList();
      const walked = await walk(source, { anomalies, visit: open });
      members = walked.members;
      await judgeDuplicates(source, { paths: walked.duplicates, members, anomalies });
      for (const problem of findLinkProblems(members)) anomalies.add(problem.id, problem.kind, problem.message, problem.member);
      if (findEmbeddedZip(source))
        anomalies.add("polyglot", "ambiguous", "a tar archive that some readers take for the zip archive inside it");
      return { format: "tar.gz", members, anomalies: anomalies.list(), unpackedBytes: walked.unpackedBytes };
    },
    async *contents(wanted) {
      const aliases = aliasPaths(members, wanted);
      const isNeeded = (member) => member.kind === "file" && member.size <= LIMITS.memberTextBytes && (wanted(member) || aliases.has(rawText(member.path)));
      let needed = members.filter(isNeeded).length;
      if (needed === 0) return;
      const found = [];
      const queue = openQueue(source, createAnomalyList());
      const visit = (member) => {
        if (!isNeeded(member)) return null;
        const bytes = new Uint8Array(member.size);
        let at = 0;
        return (piece) => {
          bytes.set(piece, at);
          at += piece.length;
          if (at === member.size) found.push({ member, bytes });
        };
      };
      try {
        for await (const member of readMembers(queue, { anomalies: createAnomalyList(), visit })) {
          if (isNeeded(member)) needed -= 1;
          if (member.size === 0 && isNeeded(member)) found.push({ member, bytes: new Uint8Array(0) });
          for (const { member: file, bytes } of found.splice(0)) {
            if (wanted(file)) yield { member: file, bytes };
            for (const path of aliases.get(rawText(file.path)) ?? [])
              yield { member: { ...file, path: untrustedText(path) }, bytes };
          }
          if (needed === 0) return;
        }
      } finally {
        await queue.close();
      }
    }
  };
}
function openQueue(source, anomalies) {
  return createByteQueue(gunzipPieces(source, anomalies));
}
async function walk(source, { anomalies, visit }) {
  const members = [];
  const duplicates = /* @__PURE__ */ new Set();
  const ledger = createPathLedger();
  const queue = openQueue(source, anomalies);
  let unpackedBytes = 0;
  try {
    for await (const member of readMembers(queue, { anomalies, visit, packedBytes: source.size })) {
      const path = rawText(member.path);
      for (const problem of [...findPathProblems(path), ...ledger.add(path, member.kind)]) {
        if (problem.id === "duplicate-member") duplicates.add(path);
        else anomalies.add(problem.id, problem.kind, problem.message, path);
      }
      members.push(member);
      unpackedBytes += member.size;
      if (members.length > LIMITS.archiveEntries) {
        anomalies.add("too-many-members", "limit", `more than ${LIMITS.archiveEntries} members`);
        break;
      }
      if (anomalies.has("limit", "damaged")) break;
    }
  } finally {
    await queue.close();
  }
  return { members, duplicates, unpackedBytes };
}
async function judgeDuplicates(source, { paths, members, anomalies }) {
  if (paths.size === 0) return;
  const versions = new Map([...paths].map((path) => [path, /* @__PURE__ */ new Set()]));
  for (const { path, kind, mode, linkTarget } of members) {
    if (kind !== "file") versions.get(rawText(path))?.add(JSON.stringify([kind, mode, linkTarget]));
  }
  const finish = [];
  await walk(source, {
    anomalies: createAnomalyList(),
    visit(member) {
      const found = versions.get(rawText(member.path));
      if (found === void 0) return null;
      const hash = createHash("sha256");
      finish.push(() => found.add(`file ${member.mode} ${hash.digest("hex")}`));
      return (piece) => {
        hash.update(piece);
      };
    }
  });
  for (const done of finish) done();
  for (const [path, found] of versions) {
    if (found.size === 1) anomalies.add("repeated-member", "oddity", "a file that stands twice with the same content", path);
    else anomalies.add("duplicate-member", "ambiguous", "a path that stands twice with different content", path);
  }
}
async function* readMembers(queue, { anomalies, visit, packedBytes }) {
  for (; ; ) {
    const next = await readTarMember(queue, anomalies);
    if (next === null) return;
    if (next === "end") {
      await checkEnd(queue, anomalies);
      return;
    }
    if (packedBytes !== void 0 && !fitsLimits(queue.position() + next.dataSize, packedBytes, anomalies)) return;
    const member = describeMember(next);
    const isWhole = await readData(queue, { next, sink: member.kind === "file" ? visit(member) : null, anomalies });
    if (!isWhole) return;
    yield member;
  }
}
function describeMember({ path, kind, dataSize, mode, linkTarget }) {
  const size = kind === "file" ? dataSize : 0;
  return {
    path: untrustedText(path),
    kind,
    size,
    mode,
    ...linkTarget === null ? {} : { linkTarget: untrustedText(linkTarget) }
  };
}
async function readData(queue, { next, sink, anomalies }) {
  const padding = (TAR_BLOCK - next.dataSize % TAR_BLOCK) % TAR_BLOCK;
  const passed = await queue.pass(next.dataSize, sink);
  const filler = await queue.take(padding);
  if (passed === next.dataSize && filler.length === padding) {
    if (filler.some((byte) => byte !== 0)) anomalies.add("padding", "oddity", "bytes behind the end of a member", next.path);
    return true;
  }
  anomalies.add("cut-archive", "damaged", "the archive ends inside a member", next.path);
  return false;
}
function fitsLimits(unpackedBytes, packedBytes, anomalies) {
  if (unpackedBytes > LIMITS.archiveUnpackedBytes) {
    anomalies.add("too-large", "limit", `more than ${LIMITS.archiveUnpackedBytes} bytes unpacked`);
    return false;
  }
  if (unpackedBytes > LIMITS.archiveRatioFromBytes && unpackedBytes > packedBytes * LIMITS.archiveRatio) {
    anomalies.add("too-dense", "limit", `unpacks to more than ${LIMITS.archiveRatio} times its size`);
    return false;
  }
  return true;
}
async function checkEnd(queue, anomalies) {
  let blocks = 1;
  for (; ; ) {
    const block = await queue.take(TAR_BLOCK);
    if (block.length === 0) break;
    if (!isZeroBlock(block)) {
      anomalies.add("data-after-end", "ambiguous", "data behind the end of the tar archive");
      return;
    }
    blocks += 1;
  }
  if (blocks === 1) anomalies.add("end-blocks", "oddity", "the tar archive ends with one zero block, not two");
}

// packages/core/src/archive/zip.ts
import zlib4 from "node:zlib";

// packages/core/src/archive/zip-extra.ts
import zlib3 from "node:zlib";
var ZIP64 = 1;
var UNICODE_PATH = 28789;
var NO_SIZE = 4294967295;
function parseZipExtra(extra, { short, rawName, isLocal }) {
  const problems = [];
  const ambiguous = (id, message) => {
    problems.push({ id, kind: "ambiguous", message });
  };
  const fields = /* @__PURE__ */ new Map();
  let at = 0;
  while (at + 4 <= extra.length) {
    const id = u16(extra, at);
    const end = at + 4 + u16(extra, at + 2);
    if (end > extra.length) {
      ambiguous("broken-extra-field", "an extra field that is longer than its header");
      at = extra.length;
      break;
    }
    if (fields.has(id) && (id === ZIP64 || id === UNICODE_PATH))
      ambiguous("duplicate-extra-field", "a zip64 or Unicode path field that stands twice");
    fields.set(id, extra.subarray(at + 4, end));
    at = end;
  }
  if (extra.subarray(at).some((byte) => byte !== 0)) ambiguous("broken-extra-field", "bytes behind the extra fields");
  const unicodePath = fields.get(UNICODE_PATH);
  if (unicodePath !== void 0 && !isSameName(unicodePath, rawName))
    ambiguous("second-path", "a Unicode path field with another path");
  const zip64 = fields.get(ZIP64);
  const isAsked = short.size === NO_SIZE || short.packedSize === NO_SIZE || short.localOffset === NO_SIZE || short.disk === 65535;
  if (zip64 === void 0) {
    if (isAsked) ambiguous("zip64-field", "a header that asks for zip64 values that are not there");
    return { ...short, problems };
  }
  return isLocal ? readLocal(zip64, { short, problems }) : readCentral(zip64, { short, problems });
}
function readCentral(field, { short, problems }) {
  let at = 0;
  const take = (value) => {
    if (value !== NO_SIZE) return value;
    const long = at + 8 <= field.length ? u64(field, at) : null;
    at += 8;
    if (long === null)
      problems.push({ id: "zip64-field", kind: "ambiguous", message: "a zip64 field that is too short or impossible" });
    return long ?? value;
  };
  const size = take(short.size);
  const packedSize = take(short.packedSize);
  const localOffset = take(short.localOffset);
  if (short.disk === 65535) at += 4;
  if (at < field.length)
    problems.push({ id: "zip64-field", kind: "ambiguous", message: "a zip64 field with values that nobody asked for" });
  return { size, packedSize, localOffset, problems };
}
function readLocal(field, { short, problems }) {
  const [size, packedSize] = field.length === 16 ? [u64(field, 0), u64(field, 8)] : [null, null];
  const agrees = (header, long) => long !== null && (header === NO_SIZE || header === long);
  if (!agrees(short.size, size) || !agrees(short.packedSize, packedSize)) {
    problems.push({ id: "zip64-field", kind: "ambiguous", message: "a local zip64 field that disagrees with its header" });
  }
  return { size: size ?? short.size, packedSize: packedSize ?? short.packedSize, localOffset: short.localOffset, problems };
}
function isSameName(field, rawName) {
  return field.length >= 5 && field[0] === 1 && u32(field, 1) === zlib3.crc32(rawName) && isSameBytes(field.subarray(5), rawName);
}

// packages/core/src/archive/zip-directory.ts
var MAX_TAIL2 = 22 + 65535;
var NO_COUNT = 65535;
var NO_SIZE2 = 4294967295;
var SIGNATURE = /PK(?:\u0001\u0002|\u0003\u0004|\u0005\u0006|\u0006\u0006|\u0006\u0007)/;
function hasZipSignature(bytes) {
  return SIGNATURE.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
}
function readZipDirectory(source, anomalies) {
  const end = findEndRecord(source, anomalies);
  if (end === null) return null;
  const start = end.start - end.directorySize;
  const shift = start - end.directoryOffset;
  if (start < 0 || shift < 0) {
    anomalies.add("no-directory", "damaged", "the end record points to a central directory that is not there");
    return null;
  }
  if (shift > 0)
    anomalies.add("prefix-bytes", "ambiguous", `${shift} bytes before the archive or between directory and end record`);
  if (end.count > LIMITS.archiveEntries || end.directorySize > LIMITS.archiveEntries * 1024) {
    anomalies.add("too-many-members", "limit", `more than ${LIMITS.archiveEntries} members`);
    return null;
  }
  const bytes = source.read(start, end.directorySize);
  const entries = [];
  let at = 0;
  while (at < bytes.length) {
    const next = readEntry(bytes, { at, shift }, anomalies);
    if (next === null) return null;
    entries.push(next.entry);
    at = next.end;
    if (entries.length > LIMITS.archiveEntries) {
      anomalies.add("too-many-members", "limit", `more than ${LIMITS.archiveEntries} members`);
      return null;
    }
  }
  if (entries.length !== end.count) {
    anomalies.add(
      "member-count",
      "ambiguous",
      `the end record counts ${end.count} members, the directory holds ${entries.length}`
    );
  }
  return { entries, start };
}
function findEndRecord(source, anomalies) {
  const tailLength = Math.min(source.size, MAX_TAIL2);
  const tail = Buffer.from(source.read(source.size - tailLength, tailLength));
  const isBare = tailLength >= 22 && u32(tail, tailLength - 22) === 101010256 && u16(tail, tailLength - 2) === 0;
  const at = isBare ? tailLength - 22 : tail.lastIndexOf("PK", void 0, "latin1");
  if (at === -1 || at + 22 > tailLength) {
    anomalies.add("no-end-record", "damaged", "not a zip archive, or cut: it has no end record");
    return null;
  }
  const commentLength = u16(tail, at + 20);
  const trailing = tailLength - at - 22 - commentLength;
  if (trailing > 0) anomalies.add("trailing-bytes", "ambiguous", `${trailing} bytes after the archive`);
  if (trailing < 0) anomalies.add("cut-comment", "ambiguous", "the archive comment is longer than the file");
  const comment = tail.subarray(at + 22);
  if (hasZipSignature(comment)) anomalies.add("suspicious-comment", "ambiguous", "an archive comment that holds zip records");
  else if (commentLength > 0) anomalies.add("archive-comment", "oddity", "the archive has a comment");
  if (u16(tail, at + 4) !== 0 || u16(tail, at + 6) !== 0 || u16(tail, at + 8) !== u16(tail, at + 10)) {
    anomalies.add("several-disks", "ambiguous", "an end record of an archive in several parts");
  }
  const start = source.size - tailLength + at;
  const plain = {
    count: u16(tail, at + 10),
    directorySize: u32(tail, at + 12),
    directoryOffset: u32(tail, at + 16),
    start
  };
  return readZip64End(source, { plain, anomalies });
}
function readZip64End(source, { plain, anomalies }) {
  const locator = plain.start >= 20 ? source.read(plain.start - 20, 20) : null;
  if (locator === null || u32(locator, 0) !== 117853008) {
    const isNeeded = plain.count === NO_COUNT || plain.directorySize === NO_SIZE2 || plain.directoryOffset === NO_SIZE2;
    if (isNeeded) anomalies.add("no-zip64-record", "ambiguous", "an end record that asks for zip64 values that are not there");
    return plain;
  }
  const start = plain.start - 76;
  const record = start >= 0 ? source.read(start, 56) : null;
  if (record === null || u32(record, 0) !== 101075792 || u64(locator, 8) !== start || u64(record, 4) !== 44) {
    anomalies.add("zip64-record", "ambiguous", "a zip64 end record that is not where its locator says, or has extensible data");
    return null;
  }
  const [here, count, directorySize, directoryOffset] = [u64(record, 24), u64(record, 32), u64(record, 40), u64(record, 48)];
  const isOneDisk = u32(locator, 4) === 0 && u32(locator, 16) === 1 && u32(record, 16) === 0 && u32(record, 20) === 0 && here === count;
  if (!isOneDisk || count === null || directorySize === null || directoryOffset === null) {
    anomalies.add("zip64-record", "ambiguous", "a zip64 end record with impossible values");
    return null;
  }
  const agrees = (short, none, long) => short === none || short === long;
  if (!agrees(plain.count, NO_COUNT, count) || !agrees(plain.directorySize, NO_SIZE2, directorySize) || !agrees(plain.directoryOffset, NO_SIZE2, directoryOffset))
    anomalies.add("zip64-record", "ambiguous", "end record and zip64 end record disagree");
  return { count, directorySize, directoryOffset, start };
}
function readEntry(bytes, { at, shift }, anomalies) {
  const nameLength = u16(bytes, at + 28);
  const extraLength = u16(bytes, at + 30);
  const commentLength = u16(bytes, at + 32);
  const end = at + 46 + nameLength + extraLength + commentLength;
  if (at + 46 > bytes.length || u32(bytes, at) !== 33639248 || end > bytes.length) {
    anomalies.add("broken-directory", "ambiguous", "the central directory holds something that is no entry");
    return null;
  }
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const short = {
    size: u32(bytes, at + 24),
    packedSize: u32(bytes, at + 20),
    localOffset: u32(bytes, at + 42),
    disk: u16(bytes, at + 34)
  };
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const long = parseZipExtra(extra, { short, rawName, isLocal: false });
  for (const problem of long.problems)
    anomalies.add(problem.id, problem.kind, problem.message, Buffer.from(rawName).toString("latin1"));
  const entry = {
    rawName,
    extra,
    comment: bytes.subarray(end - commentLength, end),
    versionMadeBy: u16(bytes, at + 4),
    versionNeeded: u16(bytes, at + 6),
    flags: u16(bytes, at + 8),
    method: u16(bytes, at + 10),
    time: u32(bytes, at + 12),
    crc: u32(bytes, at + 16),
    packedSize: long.packedSize,
    size: long.size,
    externalAttributes: u32(bytes, at + 38),
    localOffset: long.localOffset + shift
  };
  return { entry, end };
}

// packages/core/src/archive/zip-local.ts
var HAS_DESCRIPTOR = 8;
var MEANINGFUL_FLAGS = 1 | HAS_DESCRIPTOR | 32 | 64 | 2048 | 8192;
function readLocalEntry(source, { entry, path, next, anomalies }) {
  const at = entry.localOffset;
  const head = at + 30 <= next ? source.read(at, 30) : null;
  const nameLength = head === null ? 0 : u16(head, 26);
  const extraLength = head === null ? 0 : u16(head, 28);
  const dataOffset = at + 30 + nameLength + extraLength;
  if (head !== null && u32(head, 0) !== 67324752) {
    anomalies.add("no-local-header", "ambiguous", "a member whose local header is not where the directory says", path);
    return null;
  }
  if (head === null || dataOffset + entry.packedSize > next) {
    anomalies.add("overlapping-members", "ambiguous", "a member whose bytes run into the next one or into the directory", path);
    return null;
  }
  const rest = source.read(at + 30, nameLength + extraLength);
  const rawName = rest.subarray(0, nameLength);
  const short = { size: u32(head, 22), packedSize: u32(head, 18), localOffset: 0, disk: 0 };
  const long = parseZipExtra(rest.subarray(nameLength), { short, rawName, isLocal: true });
  for (const problem of long.problems) anomalies.add(problem.id, problem.kind, problem.message, path);
  const differs = (what) => anomalies.add("local-differs", "ambiguous", `local header and central directory disagree about ${what}`, path);
  const hasDescriptor = (entry.flags & HAS_DESCRIPTOR) !== 0;
  const isOpen = (value) => hasDescriptor && value === 0;
  if (!isSameBytes(rawName, entry.rawName)) differs("the path");
  if (((u16(head, 6) ^ entry.flags) & MEANINGFUL_FLAGS) !== 0) differs("flags");
  if (u16(head, 8) !== entry.method) differs("the compression method");
  if (u32(head, 14) !== entry.crc && !isOpen(u32(head, 14))) differs("the checksum");
  if (long.packedSize !== entry.packedSize && !isOpen(long.packedSize)) differs("the packed size");
  if (long.size !== entry.size && !isOpen(long.size)) differs("the size");
  if (u16(head, 4) !== entry.versionNeeded || u32(head, 10) !== entry.time || u16(head, 6) !== entry.flags) {
    anomalies.add("local-detail", "oddity", "local header and central directory disagree about time, version or hints", path);
  }
  const dataEnd = dataOffset + entry.packedSize;
  return { dataOffset, end: hasDescriptor ? skipDescriptor(source, { entry, path, dataEnd, next, anomalies }) : dataEnd };
}
function skipDescriptor(source, {
  entry,
  path,
  dataEnd,
  next,
  anomalies
}) {
  anomalies.add("data-descriptor", "oddity", "a member whose sizes stand behind its data", path);
  if (entry.method === 0 && entry.size > 0) {
    anomalies.add("stored-descriptor", "ambiguous", "an unpacked member whose end only a descriptor tells", path);
  }
  const length = next - dataEnd;
  if (length === 12 || length === 16 || length === 20 || length === 24) {
    const bytes = source.read(dataEnd, length);
    const isSigned = length === 16 || length === 24;
    const start = isSigned ? 4 : 0;
    const isWide = length >= 20;
    const value = (index) => isWide ? u32(bytes, start + 4 + index * 8) + u32(bytes, start + 8 + index * 8) * 4294967296 : u32(bytes, start + 4 + index * 4);
    const isRight = (!isSigned || u32(bytes, 0) === 134695760) && u32(bytes, start) === entry.crc && value(0) === entry.packedSize && value(1) === entry.size;
    if (isRight) return next;
  }
  anomalies.add("descriptor-differs", "ambiguous", "a data descriptor that is missing or disagrees with the directory", path);
  return next;
}

// packages/core/src/archive/zip.ts
function openZip(source) {
  const anomalies = createAnomalyList();
  const directory = readZipDirectory(source, anomalies);
  const members = (directory?.entries ?? []).map((entry) => describeMember2(entry, anomalies));
  const unpackedBytes = members.reduce((sum, { entry }) => sum + entry.size, 0);
  if (directory !== null) {
    checkPaths(members, anomalies);
    checkLayout(source, { members, directoryStart: directory.start, anomalies });
    checkSizes(unpackedBytes, source.size, anomalies);
  }
  if (source.size >= 512 && isTarHeader(source.read(0, 512))) {
    anomalies.add("polyglot", "ambiguous", "a zip archive that also begins as a tar archive");
  }
  return {
    async readAll(open) {
      if (!anomalies.has("limit")) {
        for (const item of members) {
          if (item.member.kind === "file") await readMember(source, { item, anomalies, sink: open(item.member) });
        }
      }
      return { format: "zip", members: members.map(({ member }) => member), anomalies: anomalies.list(), unpackedBytes };
    },
    async *contents(wanted) {
      if (anomalies.has("limit")) return;
      for (const item of members) {
        if (item.member.kind !== "file" || item.entry.size > LIMITS.memberTextBytes || !wanted(item.member)) continue;
        const pieces = [];
        const isWhole = await readMember(source, {
          item,
          anomalies: createAnomalyList(),
          sink: (piece) => {
            pieces.push(piece);
          }
        });
        if (isWhole)
          yield { member: item.member, bytes: pieces.length === 1 && pieces[0] !== void 0 ? pieces[0] : Buffer.concat(pieces) };
      }
    }
  };
}
function describeMember2(entry, anomalies) {
  const stored = decodeName(entry, anomalies);
  const isFolder = stored.endsWith("/");
  const path = isFolder ? stored.slice(0, -1) : stored;
  const mode = entry.externalAttributes >>> 16;
  const kind = kindOf(mode, isFolder);
  const add = (id, message) => anomalies.add(id, "ambiguous", message, stored);
  for (const problem of findPathProblems(path)) anomalies.add(problem.id, problem.kind, problem.message, stored);
  if (kind === "symlink") add("link-in-zip", "a link, which some readers create and others write as a file");
  if (kind === "other") add("special-member", "a device, pipe or another member that is no file");
  const isFolderByMode = (mode & 61440) === 16384 || (entry.externalAttributes & 16) !== 0;
  if (isFolderByMode !== isFolder && (isFolderByMode || (mode & 61440) !== 0))
    add("kind-differs", "a path that is a folder by name or by attributes only");
  if (isFolder && (entry.size > 0 || entry.packedSize > 2)) add("folder-with-data", "a folder with content");
  if (hasZipSignature(entry.comment)) add("suspicious-comment", "a member comment that holds zip records");
  else if (entry.comment.length > 0) anomalies.add("member-comment", "oddity", "a member with a comment", stored);
  if ((entry.flags & 8257) !== 0) anomalies.add("encrypted-member", "damaged", "an encrypted member", stored);
  if (entry.method !== 0 && entry.method !== 8) {
    anomalies.add(
      "unknown-compression",
      "damaged",
      `compression method ${entry.method}, which is not read (stored and deflate are)`,
      stored
    );
  }
  const member = {
    path: untrustedText(path),
    kind,
    size: entry.size,
    ...mode === 0 ? {} : { mode: mode & 4095 }
  };
  return { member, path, entry, dataOffset: null };
}
function kindOf(mode, isFolder) {
  const type = mode & 61440;
  if (type === 40960) return "symlink";
  if (type !== 0 && type !== 32768 && type !== 16384) return "other";
  return isFolder ? "directory" : "file";
}
function decodeName(entry, anomalies) {
  const latin = Buffer.from(entry.rawName).toString("latin1");
  if (entry.rawName.every((byte) => byte < 128)) return latin;
  if ((entry.flags & 2048) === 0) {
    anomalies.add("name-encoding", "ambiguous", "a path that is neither ASCII nor marked as UTF-8", latin);
    return latin;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(entry.rawName);
  } catch {
    anomalies.add("name-encoding", "ambiguous", "a path that is marked as UTF-8 and is not", latin);
    return latin;
  }
}
function checkPaths(members, anomalies) {
  const ledger = createPathLedger();
  for (const { path, member } of members) {
    for (const problem of ledger.add(path, member.kind)) anomalies.add(problem.id, problem.kind, problem.message, path);
  }
}
function checkLayout(source, { members, directoryStart, anomalies }) {
  const inFile = members.toSorted((a, b) => a.entry.localOffset - b.entry.localOffset);
  const first = inFile[0]?.entry.localOffset ?? directoryStart;
  if (first > 0) anomalies.add("prefix-bytes", "ambiguous", `${first} bytes before the first member`);
  for (const [index, item] of inFile.entries()) {
    const next = inFile[index + 1]?.entry.localOffset ?? directoryStart;
    const local = readLocalEntry(source, { entry: item.entry, path: item.path, next, anomalies });
    if (local === null) continue;
    item.dataOffset = local.dataOffset;
    if (local.end < next) anomalies.add("gap", "ambiguous", `${next - local.end} bytes between members`, item.path);
  }
}
function checkSizes(unpackedBytes, packedBytes, anomalies) {
  if (unpackedBytes > LIMITS.archiveUnpackedBytes) {
    anomalies.add("too-large", "limit", `${unpackedBytes} bytes unpacked, more than ${LIMITS.archiveUnpackedBytes}`);
  }
  if (unpackedBytes > LIMITS.archiveRatioFromBytes && unpackedBytes > packedBytes * LIMITS.archiveRatio) {
    anomalies.add("too-dense", "limit", `unpacks to ${unpackedBytes} bytes, more than ${LIMITS.archiveRatio} times its size`);
  }
}
async function readMember(source, { item, anomalies, sink }) {
  const { entry, dataOffset, path } = item;
  if (dataOffset === null || (entry.flags & 8257) !== 0 || entry.method !== 0 && entry.method !== 8) return false;
  let crc = 0;
  const take = (piece) => {
    crc = zlib4.crc32(piece, crc);
    sink?.(piece);
  };
  if (entry.method === 0) {
    if (entry.packedSize !== entry.size) {
      anomalies.add("size-differs", "ambiguous", "a stored member with two sizes", path);
      return false;
    }
    for (const piece of piecesOf(source, { offset: dataOffset, length: entry.size })) take(piece);
  } else {
    const result = await inflateRange(source, { offset: dataOffset, length: entry.packedSize, limit: entry.size, sink: take });
    if (result.state === "cut" || result.state === "damaged") {
      anomalies.add("broken-data", "damaged", "packed data that cannot be unpacked", path);
      return false;
    }
    if (result.state === "too-long" || result.size !== entry.size) {
      anomalies.add("size-differs", "ambiguous", "a member that unpacks to another size than it says", path);
      return false;
    }
    if (result.consumed !== entry.packedSize) {
      anomalies.add("data-after-end", "ambiguous", "bytes behind the end of packed data", path);
      return false;
    }
  }
  if (crc !== entry.crc) anomalies.add("checksum", "damaged", "a member that does not match its checksum", path);
  return crc === entry.crc;
}

// packages/core/src/archive/open-archive.ts
var UNREAD = /\.(?:tar\.bz2|tbz2?|tar\.xz|txz|tlz|tar\.lz|tar\.lzma|tgz|tar|tar\.z|tar\.zst|egg|exe|rpm|7z|rar)$/i;
function archiveKind(filename) {
  if (/\.whl$/i.test(filename)) return "wheel";
  if (/\.(?:tar\.gz|zip)$/i.test(filename)) return "sdist";
  return UNREAD.test(filename) ? "unread" : null;
}
function openArchive(source, filename) {
  switch (archiveKind(filename)) {
    case "wheel":
      return success(openZip(source));
    case "sdist":
      return success(/\.zip$/i.test(filename) ? openZip(source) : openTarGz(source));
    case "unread":
    case null:
      return failure(`${display(filename)} is no .whl, .tar.gz or .zip: safe-pip reads no other archives`);
  }
}

// packages/core/src/archive/entry-points.ts
function parseEntryPoints(text) {
  const points = [];
  let group = "";
  for (const [index, content] of text.split(/\r\n|\r|\n/).entries()) {
    const line = content.trim();
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    if (line.startsWith("[") && line.endsWith("]")) {
      group = line.slice(1, -1).trim();
      continue;
    }
    const equals = line.indexOf("=");
    const name = (equals === -1 ? line : line.slice(0, equals)).trim();
    const target = equals === -1 ? "" : line.slice(equals + 1).trim();
    points.push({ group: untrustedText(group), name: untrustedText(name), target: untrustedText(target), line: index + 1 });
  }
  return points;
}

// packages/core/src/archive/sdist-facts.ts
function isSdistText(path) {
  return /^[^/]+\/(?:PKG-INFO|pyproject\.toml|(?:[^/]+\/)?[^/]+\.egg-info\/entry_points\.txt)$/.test(path);
}
function findSdistRoot(members) {
  const tops = new Set(members.map(({ path }) => rawText(path).split("/", 1)[0] ?? ""));
  const [root] = tops;
  const isFolder = members.some(({ path, kind }) => rawText(path) !== root || kind === "directory");
  return tops.size === 1 && root !== void 0 && isFolder ? root : null;
}
function readSdistFacts(members, { root, texts }) {
  const at = (name) => root === "" ? name : `${root}/${name}`;
  const problems = [];
  const pyproject = texts.get(at("pyproject.toml"));
  const tables = pyproject === void 0 ? null : parsePyproject(pyproject);
  if (pyproject !== void 0 && tables === null) {
    problems.push({ id: "broken-pyproject", message: "pyproject.toml is no TOML", file: display(at("pyproject.toml")) });
  }
  const build = tableOf(tables?.["build-system"]);
  return {
    root,
    hasSetupPy: members.some(({ path, kind }) => kind !== "directory" && rawText(path) === at("setup.py")),
    buildSystem: build === null ? null : {
      requires: listOf(build["requires"]),
      backend: typeof build["build-backend"] === "string" ? untrustedText(build["build-backend"]) : null,
      backendPath: listOf(build["backend-path"])
    },
    entryPoints: [
      ...projectScripts(tableOf(tables?.["project"])),
      ...[...texts].filter(([path]) => path.endsWith("/entry_points.txt")).flatMap(([, bytes]) => parseEntryPoints(new TextDecoder().decode(bytes)))
    ],
    problems
  };
}
function parsePyproject(bytes) {
  try {
    return parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
function projectScripts(project) {
  return ["scripts", "gui-scripts"].flatMap(
    (key) => Object.entries(tableOf(project?.[key]) ?? {}).map(([name, target]) => ({
      group: untrustedText(key === "scripts" ? "console_scripts" : "gui_scripts"),
      name: untrustedText(name),
      target: untrustedText(typeof target === "string" ? target : ""),
      line: 1
    }))
  );
}
function tableOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date) ? value : null;
}
function listOf(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string").map(untrustedText) : [];
}

// packages/core/src/archive/startup-files.ts
var SITE = /^(?:[^/]+\.data\/(?:purelib|platlib)\/)?([^/]+)(\/.*)?$/;
var CUSTOMIZE = /^(?:site|user)customize(?:\.|$)/i;
function isStartupPath(path) {
  const [, top = "", rest] = SITE.exec(path) ?? [];
  if (rest === void 0) return /\.(?:pth|start)$/i.test(top) || CUSTOMIZE.test(top);
  return /^(?:site|user)customize$/i.test(top) && /^\/__init__\.[^/]+$/.test(rest);
}
function readStartupFile(path, bytes) {
  if (!/\.(?:pth|start)$/i.test(path)) return { path, executableLines: [{ line: 1, text: untrustedText("") }] };
  const text = new TextDecoder("utf-8").decode(bytes);
  const isPth = /\.pth$/i.test(path);
  const lines = text.split(/\r\n|[\n\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/);
  const executableLines = lines.flatMap((content, index) => {
    const isRun = isPth ? /^import[ \t]/.test(content) : content.trim() !== "" && !content.trimStart().startsWith("#");
    return isRun ? [{ line: index + 1, text: untrustedText(content) }] : [];
  });
  return { path, executableLines };
}

// packages/core/src/archive/wheel-record.ts
var ALGORITHMS = {
  sha256: "sha256",
  sha384: "sha384",
  sha512: "sha512",
  sha224: "sha224",
  md5: "md5",
  sha1: "sha1",
  sha3_256: "sha3-256",
  sha3_384: "sha3-384",
  sha3_512: "sha3-512",
  blake2b: "blake2b512",
  blake2s: "blake2s256"
};
var WEAK = /* @__PURE__ */ new Set(["md5", "sha1"]);
var UNLISTED = /\/RECORD(?:\.jws|\.p7s)?$/;
function hashAlgorithm(name) {
  return Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] ?? null : null;
}
function parseRecord(text) {
  return text.split(/\r\n|\r|\n/).flatMap((content, index) => {
    if (content === "") return [];
    const [path = "", hash = "", size = ""] = splitRow(content);
    const equals = hash.indexOf("=");
    const algorithm = equals === -1 ? hash : hash.slice(0, equals);
    return [
      { path, algorithm: algorithm.toLowerCase(), digest: hash.slice(equals + 1).replace(/=+$/, ""), size, line: index + 1 }
    ];
  });
}
function splitRow(row) {
  if (!row.includes('"')) return row.split(",");
  const cells = [];
  for (const match of row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"?([^,]*)|([^,]*))/g)) {
    const quoted = match[1];
    cells.push(quoted === void 0 ? match[3] ?? "" : quoted.replaceAll('""', '"') + (match[2] ?? ""));
  }
  return cells;
}
function compareRecord(rows, options) {
  const { recordPath, members } = options;
  const problems = [];
  const add = (id, message, place) => {
    problems.push({ id, message, ...place });
  };
  const byPath = new Map(members.map((member) => [member.path, member]));
  const listed = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const place = { file: recordPath, line: row.line };
    const shown = display(row.path);
    if (/^(?:\/|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(row.path)) {
      add("record-escape", `RECORD names ${shown}, outside the wheel: uninstalling would delete it`, place);
      continue;
    }
    const before = listed.get(row.path);
    if (before !== void 0) {
      const isSame = before.digest === row.digest && before.algorithm === row.algorithm;
      add(isSame ? "record-gap" : "record-conflict", `RECORD lists ${shown} twice`, place);
      continue;
    }
    listed.set(row.path, row);
    const member = byPath.get(row.path);
    if (member === void 0) {
      if (!row.path.endsWith("/")) add("record-gap", `RECORD lists ${shown}, which is not in the wheel`, place);
      continue;
    }
    if (UNLISTED.test(row.path)) continue;
    problems.push(...compareRow(row, { member, place }));
  }
  for (const { path } of members) {
    const isOfRecord = path === recordPath || path.startsWith(recordPath) && UNLISTED.test(path);
    if (!listed.has(path) && !isOfRecord) add("record-gap", "a file that RECORD does not list", { file: path });
  }
  return problems;
}
function compareRow(row, { member, place }) {
  const shown = display(row.path);
  if (row.digest === "" || row.algorithm === "") {
    return [{ id: "record-gap", message: `RECORD lists ${shown} without a hash`, ...place }];
  }
  if (member.digest === null) {
    return [{ id: "record-gap", message: `RECORD lists ${shown} with an unknown kind of hash`, ...place }];
  }
  if (member.digest !== row.digest) {
    return [{ id: "record-hash", message: `${shown} is not the file whose hash stands in RECORD`, ...place }];
  }
  if (WEAK.has(row.algorithm)) return [{ id: "record-gap", message: `RECORD lists ${shown} with a weak hash`, ...place }];
  if (row.size !== "" && row.size !== String(member.size)) {
    return [{ id: "record-gap", message: `RECORD lists ${shown} with a wrong size`, ...place }];
  }
  return [];
}

// packages/core/src/archive/wheel-facts.ts
function isWheelText(path) {
  return /^[^/]+\.dist-info\/(?:METADATA|WHEEL|RECORD|entry_points\.txt)$/i.test(path) || isStartupPath(path);
}
function findDistInfo(members, file) {
  const found = distInfoFolders(members);
  return found.find((folder) => file !== null && isOfFile(folder, file)) ?? found[0] ?? null;
}
function readWheelFacts(content, file) {
  const { members, texts } = content;
  const distInfo = findDistInfo(members, file);
  if (distInfo === null) return null;
  const wheel = parseHeaderFields(texts.get(`${distInfo}/WHEEL`) ?? new Uint8Array(0)).fields;
  const values = (name) => wheel.filter((field) => field.name.toLowerCase() === name).map(({ value }) => value.trim());
  const isPurelib = values("root-is-purelib")[0]?.toLowerCase();
  return {
    distInfo,
    tags: values("tag").flatMap(unfoldTag).toSorted(),
    rootIsPurelib: isPurelib === void 0 ? null : isPurelib === "true",
    problems: [
      ...findFolderProblems(members, { distInfo, file }),
      ...findRecordProblems(content, distInfo),
      ...findTagProblems(values("tag").flatMap(unfoldTag), { distInfo, file })
    ],
    entryPoints: entryPointsOf(texts.get(`${distInfo}/entry_points.txt`)),
    dataMembers: members.flatMap(({ path, kind }) => {
      const [, scheme, rest] = /^[^/]+\.data\/([^/]+)\/(.+)$/.exec(rawText(path)) ?? [];
      return kind === "directory" || scheme === void 0 || rest === void 0 ? [] : [{ scheme, path: untrustedText(rest), member: path }];
    }),
    startupFiles: members.flatMap(({ path, kind }) => {
      const raw = rawText(path);
      return kind === "file" && isStartupPath(raw) ? [readStartupFile(raw, texts.get(raw) ?? new Uint8Array(0))] : [];
    }),
    topLevel: topLevelNames(members).map(untrustedText)
  };
}
function entryPointsOf(bytes) {
  return bytes === void 0 ? [] : parseEntryPoints(new TextDecoder("utf-8").decode(bytes));
}
function distInfoFolders(members) {
  const tops = members.map(({ path, kind }) => {
    const raw = rawText(path);
    const slash = raw.indexOf("/");
    return slash === -1 ? kind === "directory" ? raw : "" : raw.slice(0, slash);
  });
  return [...new Set(tops)].filter((top) => top.toLowerCase().endsWith(".dist-info")).toSorted();
}
function isOfFile(folder, file) {
  const stem = folder.replace(/\.(?:dist-info|data)$/i, "");
  const dash = stem.lastIndexOf("-");
  if (dash < 1 || normalizeName(stem.slice(0, dash)) !== file.name) return false;
  const [own, named] = [findVersion(stem.slice(dash + 1).replaceAll("_", "-")), findVersion(file.version)];
  return own === null || named === null ? stem.slice(dash + 1) === file.version : own.key === named.key;
}
function findFolderProblems(members, { distInfo, file }) {
  const folders = distInfoFolders(members);
  const problems = [];
  if (folders.length > 1) {
    const message = `several .dist-info folders: ${folders.map((folder) => display(folder, 80)).join(", ")}`;
    problems.push({ id: "several-dist-info", message, file: display(folders[1] ?? distInfo) });
  }
  if (file === null) return problems;
  if (!isOfFile(distInfo, file)) {
    problems.push({
      id: "dist-info-name",
      message: `${display(distInfo)} is not that of ${display(file.filename)}`,
      file: display(distInfo)
    });
  }
  const dataFolders = new Set(
    members.map(({ path }) => rawText(path).split("/", 1)[0] ?? "").filter((top) => top.endsWith(".data"))
  );
  for (const folder of dataFolders) {
    if (!isOfFile(folder, file)) {
      problems.push({
        id: "data-folder-name",
        message: `${display(folder)} is not that of ${display(file.filename)}`,
        file: display(folder)
      });
    }
  }
  return problems;
}
function findRecordProblems({ texts, hashes }, distInfo) {
  const recordPath = `${distInfo}/RECORD`;
  const bytes = texts.get(recordPath);
  if (bytes === void 0) return [];
  return compareRecord(parseRecord(new TextDecoder("utf-8").decode(bytes)), { recordPath, members: hashes });
}
function unfoldTag(tag) {
  const [pythons = "", abis = "", platforms = "", ...rest] = tag.toLowerCase().split("-");
  if (rest.length > 0 || tag.length > 1e3) return [tag];
  return pythons.split(".").flatMap((python) => abis.split(".").flatMap((abi) => platforms.split(".").map((platform) => `${python}-${abi}-${platform}`)));
}
function findTagProblems(tags, { distInfo, file }) {
  const named = file === null ? null : parseWheelFilename(file.filename);
  if (named === null || !named.ok) return [];
  const inside = new Set(tags);
  const isSame = inside.size === named.value.tags.length && named.value.tags.every((tag) => inside.has(tag));
  return isSame ? [] : [{ id: "wheel-tags", message: "the tags in WHEEL are not those of the file name", file: `${display(distInfo)}/WHEEL` }];
}
function topLevelNames(members) {
  const names = members.flatMap(({ path, kind }) => {
    const raw = rawText(path).replace(/^[^/]+\.data\/(?:purelib|platlib)\//, "");
    const [top = "", ...below] = raw.split("/");
    if (/\.(?:dist-info|data)$/i.test(top)) return [];
    if (below.length > 0 || kind === "directory") return [top];
    const module = /^([^.]+)(?:\..*)?\.(?:py|pyw|so|pyd|pyc)$/i.exec(top)?.[1];
    return module === void 0 ? [] : [module];
  });
  return [...new Set(names)].toSorted();
}

// packages/core/src/index/archive-name.ts
var SAFE = /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,254}$/;
function parseArchiveName(filename, project) {
  if (!SAFE.test(filename)) return null;
  const found = filename.endsWith(".whl") ? wheelOf(filename) : sdistOf(filename, project);
  return found === null || project === void 0 || found.project === project ? found : null;
}
function wheelOf(filename) {
  const wheel = parseWheelFilename(filename);
  return wheel.ok ? { kind: "wheel", project: wheel.value.name, version: wheel.value.version.normalized } : null;
}
function sdistOf(filename, project) {
  if (project === void 0) {
    const sdist = parseSdistFilename(filename);
    return sdist.ok ? { kind: "sdist", project: sdist.value.name, version: sdist.value.version.normalized } : null;
  }
  const stem = /^(.+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1] ?? "";
  for (let dash = stem.indexOf("-"); dash !== -1; dash = stem.indexOf("-", dash + 1)) {
    const name = normalizeName(stem.slice(0, dash));
    if (name !== project) continue;
    const version = findVersion(stem.slice(dash + 1));
    return version === null ? null : { kind: "sdist", project: name, version: version.normalized };
  }
  return null;
}

// packages/core/src/vet/file-facts.ts
function readFileFacts(filename, options) {
  const { metadata, sha256, size } = options;
  const project = metadata?.name === void 0 || metadata.name === null ? void 0 : normalizeName(rawText(metadata.name).trim());
  const found = (project === void 0 ? null : parseArchiveName(filename, project)) ?? parseArchiveName(filename);
  if (found === null) return absent(`${display(filename)} is not the file name of a wheel or sdist`, "file-name");
  return known({ kind: found.kind, filename, name: found.project, version: found.version, sha256, size });
}

// packages/core/src/vet/member-collector.ts
import { createHash as createHash2 } from "node:crypto";
var KEPT_CODE_BYTES = 67108864;
function createMemberCollector({ algorithms, isText, isCode }) {
  const texts = /* @__PURE__ */ new Map();
  const code = /* @__PURE__ */ new Map();
  const hashes = [];
  const tooLargeTexts = [];
  let kept = 0;
  return {
    texts,
    code,
    tooLargeTexts,
    hashes: () => hashes.map(({ path, size, finish }) => ({ path, size, digest: finish() })),
    open(member) {
      const path = rawText(member.path);
      const sinks = [];
      if (algorithms !== null) {
        const name = hashAlgorithm(algorithms.get(path) ?? "sha256");
        const hash = name === null ? null : createHash2(name);
        let digest = null;
        hashes.push({ path, size: member.size, finish: () => digest ??= hash?.digest("base64url") ?? null });
        if (hash !== null)
          sinks.push((piece) => {
            hash.update(piece);
          });
      }
      if (isText(path)) {
        if (member.size > LIMITS.memberTextBytes) tooLargeTexts.push(path);
        else sinks.push(keep(texts, { path, size: member.size }));
      }
      if (isCode(member) && member.size <= LIMITS.memberTextBytes && kept + member.size <= KEPT_CODE_BYTES) {
        kept += member.size;
        sinks.push(keep(code, { path, size: member.size }));
      }
      return sinks.length === 0 ? null : (piece) => {
        for (const sink of sinks) sink(piece);
      };
    }
  };
}
function keep(into, { path, size }) {
  const bytes = new Uint8Array(size);
  if (size === 0) into.set(path, bytes);
  let at = 0;
  return (piece) => {
    if (at + piece.length > size) return;
    bytes.set(piece, at);
    at += piece.length;
    if (at === size) into.set(path, bytes);
  };
}

// packages/core/src/vet/read-code-facts.ts
async function readCodeFacts(codeReader, input) {
  if (codeReader === null) return absent("no reader of source code was given", "source-code");
  const { wants } = codeReader;
  const { kind, root, archive, facts, collector, wheel, sdist } = input;
  const wanted = facts.members.filter((member) => member.kind === "file" && wants(member, kind));
  async function* files() {
    for (const [path, bytes] of collector.code) yield { path, bytes };
    const isMissing = wanted.some(({ path, size }) => size <= LIMITS.memberTextBytes && !collector.code.has(rawText(path)));
    const hasLinks = facts.members.some((member) => member.kind === "symlink" || member.kind === "hardlink");
    if (!isMissing && !hasLinks) return;
    const others = archive.contents((member) => !collector.code.has(rawText(member.path)) && wants(member, kind));
    for await (const { member, bytes } of others) yield { path: rawText(member.path), bytes };
  }
  const code = {
    kind,
    root,
    members: facts.members,
    wheel,
    sdist,
    files: files(),
    tooLarge: wanted.filter(({ size }) => size > LIMITS.memberTextBytes)
  };
  return codeReader.read(code);
}

// packages/core/src/vet/examine.ts
var NOT_APPLICABLE = { state: "not-applicable" };
async function examineArtifact(source, filename, options) {
  const sha256 = hashSource(source);
  const opened = openArchive(source, filename);
  if (!opened.ok) return unreadExamination(opened.problem, { sha256, size: source.size });
  const read = archiveKind(filename) === "wheel" ? examineWheel : examineSdist;
  return { sha256, size: source.size, ...await read(opened.value, { filename, sha256, size: source.size, ...options }) };
}
function unreadExamination(reason, { sha256, size, filename }) {
  const nothing = absent(reason, "archive");
  const named = filename === void 0 ? nothing : readFileFacts(filename, { metadata: null, sha256, size });
  return {
    sha256,
    size,
    file: named.state === "known" ? named : nothing,
    archive: nothing,
    metadata: nothing,
    wheel: nothing,
    sdist: nothing,
    source: nothing,
    metadataBytes: null
  };
}
async function examineWheel(archive, reading) {
  const collector = createMemberCollector({
    algorithms: await findAlgorithms(archive),
    isText: isWheelText,
    isCode: (member) => reading.codeReader?.wants(member, "wheel") === true
  });
  const raw = await archive.readAll(collector.open);
  const file = readFileFacts(reading.filename, { metadata: null, ...reading });
  const fileFacts = file.state === "known" ? file.value : null;
  const distInfo = findDistInfo(raw.members, fileFacts);
  const at = (name) => distInfo === null ? null : collector.texts.get(`${distInfo}/${name}`) ?? null;
  const metadataBytes = at("METADATA");
  const lacking = ["METADATA", "WHEEL", "RECORD"].filter((name) => at(name) === null);
  const archiveFacts = withAnomalies(raw, [
    ...findTooLarge(collector),
    ...lacking.length === 0 || isBroken(raw) ? [] : [damaged("not-a-wheel", `not a wheel: it has no readable ${lacking.join(", ")}`)]
  ]);
  const facts = readWheelFacts({ members: raw.members, texts: collector.texts, hashes: collector.hashes() }, fileFacts);
  const source = await readCodeFacts(reading.codeReader, {
    kind: "wheel",
    root: "",
    archive,
    facts: archiveFacts,
    collector,
    wheel: facts,
    sdist: null
  });
  return {
    file,
    archive: known(archiveFacts),
    metadata: metadataBytes === null ? absent("the wheel has no METADATA") : known(parseMetadata(metadataBytes, `${display(distInfo ?? "")}/METADATA`)),
    wheel: facts === null ? absent("the wheel has no .dist-info folder") : known(facts),
    sdist: NOT_APPLICABLE,
    source,
    metadataBytes
  };
}
async function examineSdist(archive, reading) {
  const collector = createMemberCollector({
    algorithms: null,
    isText: isSdistText,
    isCode: (member) => reading.codeReader?.wants(member, "sdist") === true
  });
  const raw = await archive.readAll(collector.open);
  const root = findSdistRoot(raw.members);
  const archiveFacts = withAnomalies(raw, [
    ...findTooLarge(collector),
    ...root !== null || isBroken(raw) ? [] : [severalTops(raw)]
  ]);
  const metadata = readSdistMetadata(collector, root ?? "");
  const facts = readSdistFacts(raw.members, { root: root ?? "", texts: collector.texts });
  const source = await readCodeFacts(reading.codeReader, {
    kind: "sdist",
    root: root ?? "",
    archive,
    facts: archiveFacts,
    collector,
    wheel: null,
    sdist: facts
  });
  return {
    file: readFileFacts(reading.filename, { metadata: metadata.state === "known" ? metadata.value : null, ...reading }),
    archive: known(archiveFacts),
    metadata,
    wheel: NOT_APPLICABLE,
    sdist: known(facts),
    source,
    metadataBytes: null
  };
}
function readSdistMetadata({ texts }, root) {
  const path = root === "" ? "PKG-INFO" : `${root}/PKG-INFO`;
  const bytes = texts.get(path);
  return bytes === void 0 ? absent("the sdist has no PKG-INFO", "dynamic-metadata") : known(parseMetadata(bytes, display(path)));
}
async function findAlgorithms(archive) {
  const algorithms = /* @__PURE__ */ new Map();
  for await (const { bytes } of archive.contents((member) => /^[^/]+\.dist-info\/RECORD$/i.test(rawText(member.path)))) {
    for (const row of parseRecord(new TextDecoder().decode(bytes))) {
      if (row.algorithm !== "" && row.algorithm !== "sha256") algorithms.set(row.path, row.algorithm);
    }
  }
  return algorithms;
}
function hashSource(source) {
  const hash = createHash3("sha256");
  for (const piece of piecesOf(source, { offset: 0, length: source.size })) hash.update(piece);
  return hash.digest("hex");
}
function isBroken(facts) {
  return facts.anomalies.some(({ kind }) => kind === "damaged" || kind === "limit");
}
function severalTops(facts) {
  return facts.members.length === 0 ? damaged("not-an-sdist", "not an sdist: the archive is empty") : {
    id: "several-top-folders",
    kind: "ambiguous",
    message: "an sdist must hold one folder and nothing beside it; readers differ in what they take for its root"
  };
}
function findTooLarge({ tooLargeTexts }) {
  return tooLargeTexts.map((path) => ({
    id: "large-text",
    kind: "limit",
    message: "a metadata file that is too large to be read",
    member: display(path)
  }));
}
function damaged(id, message) {
  return { id, kind: "damaged", message };
}
function withAnomalies(facts, more) {
  return more.length === 0 ? facts : { ...facts, anomalies: [...facts.anomalies, ...more] };
}

// packages/core/src/node/assets.ts
function locateAsset(bundledName, source) {
  const isBundled = true;
  return isBundled ? new URL(`./${bundledName}`, import.meta.url) : source;
}

export {
  parseArchiveName,
  parseHeaderFields,
  parseMetadata,
  LIMITS,
  openZip,
  archiveKind,
  isSdistText,
  readSdistFacts,
  examineArtifact,
  unreadExamination,
  locateAsset
};
