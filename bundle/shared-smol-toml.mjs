import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  OVERSIZED,
  findVersion,
  malformed,
  normalizeName,
  numeralOf,
  parseVersion
} from "./shared-version-scan.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import {
  display,
  rawText,
  untrustedText
} from "./shared-without-credentials.mjs";

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
  for (const [line, content] of linesOf(text)) {
    if (!HEADER.test(content)) {
      if (content !== "" && !/^[\r\n]/.test(content)) brokenLine = line;
      break;
    }
    if (content.startsWith(" ") || content.startsWith("	")) {
      fields.at(-1)?.lines.push(content);
      continue;
    }
    const colon = content.indexOf(":");
    if (content.startsWith("From ") || colon === 0) continue;
    fields.push({ name: content.slice(0, colon), lines: [content.slice(colon + 1).replace(/^[ \t]+/, "")], line });
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
var LISTED_PER_ID = 20;
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
  return problems;
}
function createPathLedger() {
  const members = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  return {
    add(path, kind) {
      const problems = [];
      const key = foldPath(path);
      const before = members.get(key);
      if (before !== void 0) problems.push(describeCollision(before, { path, kind }));
      else members.set(key, { path, kind });
      if (kind !== "directory" && folders.has(key)) problems.push(FILE_AND_FOLDER);
      for (let slash = key.indexOf("/"); slash !== -1; slash = key.indexOf("/", slash + 1)) {
        const folder = key.slice(0, slash);
        const holder = members.get(folder);
        if (holder !== void 0 && holder.kind !== "directory") {
          problems.push(holder.kind === "symlink" ? THROUGH_LINK : FILE_AND_FOLDER);
        }
        folders.set(folder, path);
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
var MAX_ALIASES = 2e4;
function findLinkProblems(members) {
  const links = symlinkTargets(members);
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
    if (hops > MAX_HOPS || target === "" || target.startsWith("/") || /^[A-Za-z]:|\\/.test(target)) return null;
    todo.unshift(...target.split("/"));
  }
  return [root, ...done].join("/");
}
function aliasPaths(members, wanted) {
  const links = symlinkTargets(members);
  const files = /* @__PURE__ */ new Map();
  for (const member of members) if (member.kind === "file") files.set(rawText(member.path), member);
  const aliases = /* @__PURE__ */ new Map();
  let count = 0;
  const add = (target, path) => {
    if (count >= MAX_ALIASES || !wanted({ ...target, path: untrustedText(path) })) return;
    count += 1;
    const key = rawText(target.path);
    aliases.set(key, [...aliases.get(key) ?? [], path]);
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
      for (const [below, inside] of files) if (below.startsWith(`${target}/`)) add(inside, `${path}${below.slice(target.length)}`);
    }
  }
  return aliases;
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
      break;
    }
    blocks += 1;
    if (queue.position() > LIMITS.archiveUnpackedBytes) {
      anomalies.add("too-large", "limit", `more than ${LIMITS.archiveUnpackedBytes} bytes unpacked`);
      return;
    }
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

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber2(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber2(ctx, ctx.p, c, 0, end);
}
function parseNumber2(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber2(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber2(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
var HAS_WELLFORMED = !!"".isWellFormed;

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

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

// packages/core/src/python/code-point-order.ts
function compareCodePoints(a, b) {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    return liftSurrogate(left) < liftSurrogate(right) ? -1 : 1;
  }
  return a.length === b.length ? 0 : a.length < b.length ? -1 : 1;
}
function liftSurrogate(unit) {
  return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}

// packages/core/src/python/wheel-filename.ts
var MAX_TAGS = 1e5;
var NAME = /^[\p{L}\p{N}_.]+$/u;
var INTERPRETER = new RegExp("^[\\p{XID_Start}_]\\p{XID_Continue}*$", "u");
function parseWheelFilename(filename) {
  if (!filename.endsWith(".whl")) return malformed("wheel filename", "does not end in .whl", filename);
  const parts = filename.slice(0, -4).split("-");
  if (parts.length !== 5 && parts.length !== 6) return malformed("wheel filename", "not five or six parts", filename);
  const [project = "", versionText = ""] = parts;
  if (project.includes("__") || !NAME.test(project))
    return malformed("wheel filename", "the project name is not valid there", filename);
  const version = parseVersion(versionText);
  if (!version.ok) return malformed("wheel filename", version.problem.reason, filename);
  const build = parts.length === 6 ? readBuild(parts[2] ?? "") : null;
  if (build === void 0) return malformed("wheel filename", "the build tag does not begin with a number", filename);
  const tags = unfoldTags(parts.slice(-3).map((part) => part.split(".")));
  if (typeof tags === "string") return malformed("wheel filename", tags, filename);
  const parsed = { name: normalizeName(project), version: version.value, build, tags };
  return success(parsed);
}
function readBuild(text) {
  const match = /^([0-9]+)([^\n]*)/.exec(text);
  const number = match === null ? OVERSIZED : numeralOf(match[1] ?? "");
  return number === OVERSIZED ? void 0 : { number, suffix: match?.[2] ?? "" };
}
function unfoldTags(sets) {
  if (sets.some((set) => set.includes(""))) return "an empty tag";
  const [interpreters = [], abis = [], platforms = []] = sets;
  if (interpreters.length * abis.length * platforms.length > MAX_TAGS) return `more than ${MAX_TAGS} tags`;
  if (!interpreters.every((interpreter) => INTERPRETER.test(interpreter))) return "an interpreter tag that is no identifier";
  const tags = interpreters.flatMap(
    (interpreter) => abis.flatMap(
      (abi) => platforms.map((platform) => `${interpreter.toLowerCase()}-${abi.toLowerCase()}-${platform.toLowerCase()}`)
    )
  );
  return [...new Set(tags)].toSorted(compareCodePoints);
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

// packages/core/src/model/facts.ts
function known(value) {
  return { state: "known", value };
}
function absent(reason, check) {
  return check === void 0 ? { state: "absent", reason } : { state: "absent", reason, check };
}
var NOT_APPLICABLE = { state: "not-applicable" };
var NO_FACTS = {
  file: NOT_APPLICABLE,
  archive: NOT_APPLICABLE,
  metadata: NOT_APPLICABLE,
  wheel: NOT_APPLICABLE,
  sdist: NOT_APPLICABLE,
  source: NOT_APPLICABLE,
  release: NOT_APPLICABLE,
  request: NOT_APPLICABLE,
  advisories: NOT_APPLICABLE,
  missingProject: NOT_APPLICABLE,
  manifest: NOT_APPLICABLE,
  stance: NOT_APPLICABLE,
  change: NOT_APPLICABLE,
  lockPair: NOT_APPLICABLE,
  repository: NOT_APPLICABLE
};

// packages/core/src/python/sdist-filename.ts
function parseSdistFilename(filename) {
  const stem = [".tar.gz", ".zip"].flatMap((end) => filename.endsWith(end) ? [filename.slice(0, -end.length)] : [])[0];
  if (stem === void 0) return malformed("sdist filename", "does not end in .tar.gz or .zip", filename);
  const dash = stem.lastIndexOf("-");
  if (dash < 1) return malformed("sdist filename", "no project name before a dash", filename);
  const version = parseVersion(stem.slice(dash + 1));
  if (!version.ok) return malformed("sdist filename", version.problem.reason, filename);
  const parsed = { name: normalizeName(stem.slice(0, dash)), version: version.value };
  return success(parsed);
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
  const kind = /\.whl$/i.test(filename) ? "wheel" : "sdist";
  const found = kind === "wheel" ? wheelName(filename) : sdistName(filename, metadata);
  if (found === null) return absent(`${display(filename)} is not the file name of a wheel or sdist`, "file-name");
  return known({ kind, filename, name: found.name, version: normalizeVersion(found.version), sha256, size });
}
function wheelName(filename) {
  const parsed = parseWheelFilename(filename);
  if (parsed.ok) return { name: parsed.value.name, version: parsed.value.version.normalized };
  return olderName(filename);
}
function sdistName(filename, metadata) {
  const project = metadata?.name == null ? null : normalizeName(rawText(metadata.name).trim());
  const byProject = project === null ? null : parseArchiveName(filename, project);
  if (byProject !== null && findVersion(byProject.version) !== null)
    return { name: byProject.project, version: byProject.version };
  const parsed = parseSdistFilename(filename);
  if (parsed.ok) return { name: parsed.value.name, version: parsed.value.version.normalized };
  return olderName(filename);
}
function olderName(filename) {
  const older = parseArchiveName(filename);
  return older === null ? null : { name: older.project, version: older.version };
}
function normalizeVersion(version) {
  return findVersion(version)?.normalized ?? version;
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
var NOT_APPLICABLE2 = { state: "not-applicable" };
async function examineArtifact(source, filename, options) {
  const sha256 = hashSource(source);
  const opened = openArchive(source, filename);
  if (!opened.ok) return unreadExamination(opened.problem, { sha256, size: source.size });
  const read = archiveKind(filename) === "wheel" ? examineWheel : examineSdist;
  return { sha256, size: source.size, ...await read(opened.value, { filename, sha256, size: source.size, ...options }) };
}
function unreadExamination(reason, { sha256, size }) {
  const nothing = absent(reason, "archive");
  return {
    sha256,
    size,
    file: nothing,
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
    sdist: NOT_APPLICABLE2,
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
    wheel: NOT_APPLICABLE2,
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

export {
  compareCodePoints,
  parseSdistFilename,
  parseWheelFilename,
  parseMetadata,
  LIMITS,
  archiveKind,
  TomlError,
  parse,
  isSdistText,
  readSdistFacts,
  known,
  absent,
  NO_FACTS,
  parseArchiveName,
  examineArtifact,
  unreadExamination
};
