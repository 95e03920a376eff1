import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  LIMITS
} from "./shared-limits.mjs";
import {
  display,
  untrustedText
} from "./shared-display.mjs";

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

// packages/core/src/archive/zip.ts
import zlib3 from "node:zlib";

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

// packages/core/src/archive/zip-extra.ts
import zlib2 from "node:zlib";
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
  return field.length >= 5 && field[0] === 1 && u32(field, 1) === zlib2.crc32(rawName) && isSameBytes(field.subarray(5), rawName);
}

// packages/core/src/archive/zip-directory.ts
var MAX_TAIL = 22 + 65535;
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
  const tailLength = Math.min(source.size, MAX_TAIL);
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
  const members = (directory?.entries ?? []).map((entry) => describeMember(entry, anomalies));
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
function describeMember(entry, anomalies) {
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
    crc = zlib3.crc32(piece, crc);
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

export {
  startInflate,
  piecesOf,
  createAnomalyList,
  u16,
  u32,
  findPathProblems,
  createPathLedger,
  TAR_BLOCK,
  parseTarHeader,
  isZeroBlock,
  openZip
};
