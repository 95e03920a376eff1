import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  TAR_BLOCK,
  createAnomalyList,
  createPathLedger,
  findPathProblems,
  isZeroBlock,
  openZip,
  parseTarHeader,
  piecesOf,
  startInflate,
  u16,
  u32
} from "./shared-zip.mjs";
import {
  absent,
  decodeUtf8,
  known,
  parseArchiveName,
  parseHeaderFields,
  parseMetadata,
  parsePaxRecords
} from "./shared-tar-pax.mjs";
import {
  parse
} from "./shared-smol-toml.mjs";
import {
  parseWheelFilename
} from "./shared-wheel-filename.mjs";
import {
  LIMITS
} from "./shared-limits.mjs";
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

// packages/core/src/archive/tar.ts
import { createHash } from "node:crypto";

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
import zlib from "node:zlib";
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
    crc = zlib.crc32(piece, crc);
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
    if (at + 2 <= head.length && u16(head, at) !== (zlib.crc32(head.subarray(0, at)) & 65535)) {
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

// packages/core/src/archive/build-hooks.ts
function findBuildHooks(pyproject, setupCfg) {
  const tool = tableOf(pyproject?.["tool"]);
  const hooks = [
    ...hatchHooks(tableOf(tool["hatch"])),
    ...pdmHooks(tableOf(tool["pdm"])),
    ...poetryHooks(tableOf(tool["poetry"]))
  ];
  const commands = Object.values(tableOf(tableOf(tool["setuptools"])["cmdclass"]));
  return [...hooks, ...commands.flatMap((target) => objectHook(target)), ...setupCfg === null ? [] : setupCfgHooks(setupCfg)];
}
function hatchHooks(hatch) {
  const build = tableOf(hatch["build"]);
  const holders = [build, tableOf(hatch["metadata"]), ...Object.values(tableOf(build["targets"])).map(tableOf)];
  const custom = holders.map((holder) => tableOf(holder["hooks"])["custom"]).filter((hook) => hook !== void 0);
  const version = tableOf(hatch["version"]);
  return [
    ...custom.flatMap((hook) => fileHook(tableOf(hook)["path"] ?? "hatch_build.py")),
    ...version["source"] === "code" ? fileHook(version["path"]) : []
  ];
}
function pdmHooks(pdm) {
  const version = tableOf(pdm["version"]);
  return [
    ...fileHook(tableOf(pdm["build"])["custom-hook"] ?? "pdm_build.py"),
    ...version["source"] === "call" ? objectHook(version["getter"]) : []
  ];
}
function poetryHooks(poetry) {
  const { build } = poetry;
  return fileHook(typeof build === "string" ? build : tableOf(build)["script"]);
}
function setupCfgHooks(text) {
  const hooks = [];
  let section = "";
  let key = "";
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*[#;]/.test(line) || line.trim() === "") continue;
    const header = /^\[([^\]]+)\]/.exec(line);
    const option = /^([A-Za-z][\w.-]*)\s*[=:]\s*(.*)$/.exec(line);
    if (header !== null) {
      section = header[1]?.trim() ?? "";
      key = "";
      continue;
    }
    if (option !== null) key = (option[1] ?? "").toLowerCase().replaceAll("-", "_");
    const value = option === null ? line.trim() : option[2] ?? "";
    const isHook = section === "options" && key === "cmdclass" || section === "global" && key === "setup_hooks";
    if (isHook && value !== "") hooks.push(...objectHook(value.split("=").at(-1)?.trim()));
  }
  return hooks;
}
function fileHook(path) {
  return typeof path === "string" && path !== "" ? [{ kind: "file", target: untrustedText(path) }] : [];
}
function objectHook(target) {
  return typeof target === "string" && target !== "" ? [{ kind: "object", target: untrustedText(target) }] : [];
}
function tableOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
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
var MAX_DEPTH = 200;
function isSdistText(path) {
  return /^[^/]+\/(?:PKG-INFO|pyproject\.toml|setup\.cfg|(?:[^/]+\/)?[^/]+\.egg-info\/entry_points\.txt)$/.test(path);
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
  const build = tableOf2(tables?.["build-system"]);
  const setupCfg = texts.get(at("setup.cfg"));
  return {
    root,
    hasSetupPy: members.some(({ path, kind }) => kind !== "directory" && rawText(path) === at("setup.py")),
    buildSystem: build === null ? null : {
      requires: listOf(build["requires"]),
      backend: typeof build["build-backend"] === "string" ? untrustedText(build["build-backend"]) : null,
      backendPath: listOf(build["backend-path"])
    },
    buildHooks: findBuildHooks(tables, setupCfg === void 0 ? null : new TextDecoder().decode(setupCfg)),
    entryPoints: [
      ...projectScripts(tableOf2(tables?.["project"])),
      ...[...texts].filter(([path]) => path.endsWith("/entry_points.txt")).flatMap(([, bytes]) => parseEntryPoints(new TextDecoder().decode(bytes)))
    ],
    problems
  };
}
function parsePyproject(bytes) {
  try {
    return parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes), { integersAsBigInt: true, maxDepth: MAX_DEPTH });
  } catch {
    return null;
  }
}
function projectScripts(project) {
  return ["scripts", "gui-scripts"].flatMap(
    (key) => Object.entries(tableOf2(project?.[key]) ?? {}).map(([name, target]) => ({
      group: untrustedText(key === "scripts" ? "console_scripts" : "gui_scripts"),
      name: untrustedText(name),
      target: untrustedText(typeof target === "string" ? target : ""),
      line: 1
    }))
  );
}
function tableOf2(value) {
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
function createMemberCollector({ algorithms, isText, isCode, isHead }) {
  const texts = /* @__PURE__ */ new Map();
  const code = /* @__PURE__ */ new Map();
  const heads = /* @__PURE__ */ new Map();
  const hashes = [];
  const tooLargeTexts = [];
  let kept = 0;
  return {
    texts,
    code,
    takeCode(path) {
      const bytes = code.get(path) ?? null;
      code.delete(path);
      return bytes;
    },
    heads,
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
      if (member.size >= HEAD_BYTES && isHead(member)) sinks.push(keepHead(heads, path));
      return sinks.length === 0 ? null : (piece) => {
        for (const sink of sinks) sink(piece);
      };
    }
  };
}
var HEAD_BYTES = 8;
function keepHead(into, path) {
  const head = new Uint8Array(HEAD_BYTES);
  let at = 0;
  return (piece) => {
    if (at === HEAD_BYTES) return;
    const part = piece.subarray(0, HEAD_BYTES - at);
    head.set(part, at);
    at += part.length;
    if (at === HEAD_BYTES) into.set(path, head);
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

// packages/core/src/base/byte-source.ts
function bytesOf(bytes) {
  return {
    size: bytes.length,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.length) {
        throw new RangeError(`read of ${length} bytes at ${offset} outside 0..${bytes.length}`);
      }
      return bytes.subarray(offset, offset + length);
    }
  };
}

// packages/core/src/model/inventory.ts
var NESTED_SEPARATOR = "!/";

// packages/core/src/vet/open-nested.ts
var MOST_DEPTH = 3;
var MOST_BYTES = 67108864;
var MOST_MEMBERS = 2e4;
function createNestedBudget() {
  return { bytes: MOST_BYTES, members: MOST_MEMBERS };
}
async function* withNested(file, {
  wants,
  kind,
  budget,
  depth = 0
}) {
  const archive = depth < MOST_DEPTH ? openByContent(file.bytes) : null;
  if (archive === null) {
    yield file;
    return;
  }
  const found = [];
  const facts = await archive.readAll(() => null);
  budget.members -= facts.members.length;
  let isWhole = budget.members >= 0;
  const isTaken = (member) => {
    if (budget.members < 0 || !wants(member, kind)) return false;
    if (member.size > budget.bytes) {
      isWhole = false;
      return false;
    }
    budget.bytes -= member.size;
    return true;
  };
  const taken = new Set(
    facts.members.filter((member) => member.kind === "file" && isTaken(member)).map(({ path }) => rawText(path))
  );
  if (taken.size > 0)
    for await (const { member, bytes } of archive.contents(({ path }) => taken.has(rawText(path))))
      found.push({ path: `${file.path}${NESTED_SEPARATOR}${rawText(member.path)}`, bytes });
  const isBroken2 = facts.anomalies.some((anomaly) => anomaly.kind === "damaged" || anomaly.kind === "limit");
  yield { ...file, unpacked: isWhole && !isBroken2 ? facts.members.length : null };
  for (const inner of found) yield* withNested(inner, { wants, kind, budget, depth: depth + 1 });
}
function openByContent(bytes) {
  if (bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4) return openZip(bytesOf(bytes));
  return bytes[0] === 31 && bytes[1] === 139 ? openTarGz(bytesOf(bytes)) : null;
}

// packages/core/src/vet/read-code-facts.ts
async function readCodeFacts(codeReader, input) {
  if (codeReader === null) return absent("no reader of source code was given", "source-code");
  const { wants } = codeReader;
  const { kind, root, archive, facts, collector, wheel, sdist } = input;
  const wanted = facts.members.filter((member) => member.kind === "file" && wants(member, kind));
  async function* files() {
    const nested = { wants, kind, budget: createNestedBudget() };
    const kept = new Set(collector.code.keys());
    for (const path of kept) {
      const bytes = collector.takeCode(path);
      if (bytes !== null) yield* withNested({ path, bytes }, nested);
    }
    const isMissing = wanted.some(({ path, size }) => size <= LIMITS.memberTextBytes && !kept.has(rawText(path)));
    const hasLinks = facts.members.some((member) => member.kind === "symlink" || member.kind === "hardlink");
    if (!isMissing && !hasLinks) return;
    const others = archive.contents((member) => !kept.has(rawText(member.path)) && wants(member, kind));
    for await (const { member, bytes } of others) yield* withNested({ path: rawText(member.path), bytes }, nested);
  }
  async function* more(paths) {
    const nested = { wants, kind, budget: createNestedBudget() };
    const members = archive.contents(({ path, size }) => paths.has(rawText(path)) && size <= LIMITS.pythonSourceBytes);
    for await (const { member, bytes } of members) yield* withNested({ path: rawText(member.path), bytes }, nested);
  }
  const code = {
    kind,
    root,
    members: facts.members,
    wheel,
    sdist,
    heads: collector.heads,
    files: files(),
    readMore: more,
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
    isCode: (member) => reading.codeReader?.wants(member, "wheel") === true,
    isHead: (member) => reading.codeReader?.wantsHead?.(member) === true
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
    isCode: (member) => reading.codeReader?.wants(member, "sdist") === true,
    isHead: (member) => reading.codeReader?.wantsHead?.(member) === true
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

export {
  hashAlgorithm,
  parseRecord,
  archiveKind,
  isSdistText,
  readSdistFacts,
  HEAD_BYTES,
  NESTED_SEPARATOR,
  createNestedBudget,
  withNested,
  examineArtifact,
  unreadExamination
};
