import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  openFileSource
} from "./shared-file-source.mjs";
import {
  LIMITS,
  examineArtifact,
  isSdistText,
  locateAsset,
  parseMetadata,
  readSdistFacts
} from "./shared-zip.mjs";
import {
  absent,
  known
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
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/core/src/node/examine-worker.ts
import { parentPort } from "node:worker_threads";

// packages/core/src/vet/examine-tree.ts
async function examineTree(tree, { codeReader: codeReader2 }) {
  const anomalies = [...tree.anomalies];
  const texts = /* @__PURE__ */ new Map();
  const read = (path) => {
    const bytes2 = tree.read(path);
    if (bytes2 === null)
      anomalies.push({ id: "unreadable-file", kind: "damaged", message: "a file that cannot be read", member: path });
    return bytes2;
  };
  for (const { path, kind, size } of tree.members) {
    const raw = rawText(path);
    if (kind !== "file" || size > LIMITS.memberTextBytes || !isSdistText(`tree/${raw}`)) continue;
    const bytes2 = read(raw);
    if (bytes2 !== null) texts.set(raw, bytes2);
  }
  const sdist = readSdistFacts(tree.members, { root: "", texts });
  const metadataBytes = texts.get("PKG-INFO");
  let source = absent("no reader of source code was given", "source-code");
  if (codeReader2 !== null) {
    const wanted = tree.members.filter((member) => member.kind === "file" && codeReader2.wants(member, "tree"));
    async function* files() {
      for (const { path, size } of wanted) {
        const bytes2 = size > LIMITS.memberTextBytes ? null : read(rawText(path));
        if (bytes2 !== null) yield { path: rawText(path), bytes: bytes2 };
      }
    }
    const tooLarge2 = wanted.filter(({ size }) => size > LIMITS.memberTextBytes);
    source = await codeReader2.read({
      kind: "tree",
      root: "",
      members: tree.members,
      wheel: null,
      sdist,
      files: files(),
      tooLarge: tooLarge2
    });
  }
  return {
    sha256: "",
    size: tree.members.reduce((sum2, { size }) => sum2 + size, 0),
    file: { state: "not-applicable" },
    archive: known({
      format: "folder",
      members: tree.members,
      anomalies,
      unpackedBytes: tree.members.reduce((sum2, { size }) => sum2 + size, 0)
    }),
    metadata: metadataBytes === void 0 ? { state: "not-applicable" } : known(parseMetadata(metadataBytes, "PKG-INFO")),
    wheel: { state: "not-applicable" },
    sdist: known(sdist),
    source,
    metadataBytes: null
  };
}

// packages/core/src/node/folder-tree.ts
import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { basename, join } from "node:path";
var NOT_SOURCE = /* @__PURE__ */ new Set([".git", ".hg", ".svn"]);
function readFolderTree(path) {
  const stat = statSync(path);
  if (stat.isFile()) {
    const member = { path: untrustedText(basename(path)), kind: "file", size: stat.size };
    return { members: [member], anomalies: [], read: () => readOrNull(path) };
  }
  const members = [];
  const anomalies = [];
  const folders = [""];
  let bytes2 = 0;
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
    for (const name2 of names) {
      const inside = folder === "" ? name2 : `${folder}/${name2}`;
      const member = describe(join(path, inside), inside);
      if (member === null || member.kind === "directory" && NOT_SOURCE.has(name2)) continue;
      members.push(member);
      bytes2 += member.size;
      if (member.kind === "directory") folders.push(inside);
    }
    if (members.length > LIMITS.archiveEntries || bytes2 > LIMITS.archiveUnpackedBytes) {
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

// packages/core/src/source/decode-python.ts
var COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
var LATIN = /* @__PURE__ */ new Set([
  "latin-1",
  "latin1",
  "iso-8859-1",
  "iso8859-1",
  "l1",
  "latin_1",
  "iso_8859_1",
  "cp1252",
  "windows-1252"
]);
var STRANGE = /* @__PURE__ */ new Set([
  "rot13",
  "rot-13",
  "rot_13",
  "utf7",
  "utf-7",
  "utf_7",
  "unicode_escape",
  "unicode-escape",
  "raw_unicode_escape",
  "raw-unicode-escape",
  "punycode",
  "idna",
  "hex",
  "base64",
  "zlib",
  "bz2"
]);
function decodePython(bytes2) {
  if (bytes2[0] === 255 && bytes2[1] === 254) return { text: new TextDecoder("utf-16le").decode(bytes2), strange: null };
  if (bytes2[0] === 254 && bytes2[1] === 255) return { text: new TextDecoder("utf-16be").decode(bytes2), strange: null };
  const head = Buffer.from(bytes2.subarray(0, 400)).toString("latin1").split(/\r\n|\n|\r/, 2);
  const found = COOKIE.exec(head[0] ?? "") ?? COOKIE.exec(head[1] ?? "");
  const cookie = found?.[1]?.toLowerCase() ?? "utf-8";
  const text = LATIN.has(cookie) ? Buffer.from(bytes2).toString("latin1") : new TextDecoder("utf-8").decode(bytes2);
  return { text, strange: STRANGE.has(cookie) ? cookie : null };
}

// packages/core/src/source/literals.ts
var UNNAMED = "\uFFFD";
var SIMPLE = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  "a": "\x07",
  "b": "\b",
  "f": "\f",
  "n": "\n",
  "r": "\r",
  "t": "	",
  "v": "\v",
  "\n": "",
  "\r": ""
};
function shapeOfString(literal) {
  let at = 0;
  let isBytes = false;
  let isRaw = false;
  let isFormat = false;
  for (; at < literal.length && at < 4; at++) {
    const letter = literal[at]?.toLowerCase();
    if (letter === "b") isBytes = true;
    else if (letter === "r") isRaw = true;
    else if (letter === "f" || letter === "t") isFormat = true;
    else if (letter !== "u") break;
  }
  const quote = literal[at] ?? '"';
  const width = literal.startsWith(quote.repeat(3), at) && literal.length >= at + 3 ? 3 : 1;
  const from = Math.min(at + width, literal.length);
  const hasEnd = literal.length >= from + width && literal.endsWith(quote.repeat(width));
  return { isBytes, isRaw, isFormat, from, to: hasEnd ? literal.length - width : literal.length };
}
function decodeContent(content, shape) {
  const unescaped = shape.isRaw || !content.includes("\\") ? content : decodeEscapes(content, shape.isBytes);
  return shape.isBytes && hasWide(unescaped) ? Buffer.from(unescaped, "utf8").toString("latin1") : unescaped;
}
function hasWide(text) {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 255) return true;
  return false;
}
function decodeEscapes(text, isBytes = false) {
  const out2 = [];
  let plain = 0;
  for (let at = text.indexOf("\\"); at !== -1; at = text.indexOf("\\", plain)) {
    out2.push(text.slice(plain, at));
    const letter = text[at + 1];
    if (letter === void 0) {
      plain = at;
      break;
    }
    const simple = SIMPLE[letter];
    if (simple !== void 0) {
      out2.push(simple);
      plain = at + 2 + (letter === "\r" && text[at + 2] === "\n" ? 1 : 0);
      continue;
    }
    const width = letter === "x" ? 2 : isBytes ? 0 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
    if (width > 0) {
      const code = readDigits(text, at + 2, width, 16);
      if (code !== null && code <= 1114111) {
        out2.push(String.fromCodePoint(code));
        plain = at + 2 + width;
        continue;
      }
    } else if (letter >= "0" && letter <= "7") {
      let end = at + 1;
      while (end < at + 4 && (text[end] ?? "") >= "0" && (text[end] ?? "") <= "7") end++;
      out2.push(String.fromCharCode(Number.parseInt(text.slice(at + 1, end), 8) & (isBytes ? 255 : 511)));
      plain = end;
      continue;
    } else if (letter === "N" && !isBytes && text[at + 2] === "{") {
      const close = text.indexOf("}", at);
      if (close !== -1 && close - at < 120) {
        out2.push(UNNAMED);
        plain = close + 1;
        continue;
      }
    }
    out2.push("\\");
    plain = at + 1;
    if (letter === "\\") plain = at + 2;
    else {
      out2.push(letter);
      plain = at + 2;
    }
  }
  out2.push(text.slice(plain));
  return out2.join("");
}
function readDigits(text, from, width, base) {
  const digits = text.slice(from, from + width);
  return digits.length === width && /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, base) : null;
}
function parseInteger(literal) {
  if (literal.length > 4e3) return null;
  let text = literal.replaceAll("_", "").toLowerCase();
  if (text.endsWith("l") || text.endsWith("j")) text = text.slice(0, -1);
  if (/^0[0-7]+$/.test(text)) text = `0o${text.slice(1)}`;
  try {
    const big = BigInt(text);
    return big <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(big) : big;
  } catch {
    return null;
  }
}

// packages/core/src/source/values.ts
var UNKNOWN = { t: "unknown" };
var NONE = { t: "none" };
var UNKNOWN_PIECE = "\uFFFC";
function str(s, carried) {
  return { t: "str", s, isWhole: true, taint: carried?.taint, layers: carried?.layers };
}
function bytes(s, carried) {
  return { t: "bytes", s, isWhole: true, taint: carried?.taint, layers: carried?.layers };
}
function num(n, isFloat = false) {
  return { t: "num", n, isFloat };
}
function sequence(kind, items, isWhole = true) {
  return { t: "seq", kind, items, isWhole };
}
function nameValue(name2, carried) {
  return { t: "name", name: name2, taint: carried?.taint, layers: carried?.layers };
}

// packages/core/src/source/join-values.ts
var MOST_ORIGINS = 8;
var MOST_LAYERS = 12;
var MOST_OPTIONS = 6;
function joinTaints(a, b) {
  if (a === void 0 || a === b) return b;
  if (b === void 0) return a;
  const added = b.filter(
    (origin2) => !a.some((had) => had === origin2 || had.kind === origin2.kind && had.offset === origin2.offset && had.unit === origin2.unit)
  );
  if (added.length === 0) return a;
  if (a.length >= MOST_ORIGINS) {
    const fresh = added.filter((origin2) => !a.some((had) => had.kind === origin2.kind));
    return fresh.length === 0 ? a : [...a, ...fresh].slice(0, 2 * MOST_ORIGINS);
  }
  return [...a, ...added].slice(0, MOST_ORIGINS * 2);
}
function joinLayers(a, b) {
  if (a === void 0 || a.length === 0 || a === b) return b;
  if (b === void 0 || b.length === 0) return a;
  const added = b.filter((layer) => !a.includes(layer));
  return added.length === 0 ? a : [...a, ...added].slice(0, MOST_LAYERS);
}
function withTaint(value, taint) {
  if (taint === void 0 || taint === value.taint) return value;
  const joined = joinTaints(value.taint, taint);
  return joined === value.taint ? value : { ...value, taint: joined };
}
function withLayer(value, layer, before) {
  return { ...value, layers: joinLayers(joinLayers(before, value.layers), [layer]) };
}
function withLayers(value, layers) {
  if (layers === void 0 || layers.length === 0) return value;
  return { ...value, layers: joinLayers(value.layers, layers) };
}
function unknownWith(taint, layers) {
  return taint === void 0 && (layers === void 0 || layers.length === 0) ? UNKNOWN : { t: "unknown", taint, layers };
}
function deepTaint(value, depth = 3) {
  if (value === void 0) return void 0;
  let taint = value.taint;
  if (depth === 0) return taint;
  if (value.t === "seq") for (const item of value.items.slice(0, 64)) taint = joinTaints(taint, deepTaint(item, depth - 1));
  else if (value.t === "choice") for (const item of value.options) taint = joinTaints(taint, deepTaint(item, depth - 1));
  else if (value.t === "dict") {
    let seen = 0;
    for (const [key, item] of value.entries.values()) {
      if (++seen > 64) break;
      taint = joinTaints(joinTaints(taint, key.taint), deepTaint(item, depth - 1));
    }
  } else if (value.t === "instance") {
    for (const item of [...value.attributes.values()].slice(0, 16)) taint = joinTaints(taint, item.taint);
  } else if (value.t === "name" && value.given !== void 0 && value.receiver === void 0 && depth === 3) {
    for (const item of argumentValues(value.given)) taint = joinTaints(taint, deepTaint(item, 1));
  }
  return taint;
}
function argumentValues(given) {
  const values = [...given.positional, ...given.keywords.values()];
  return given.rest === null ? values : [...values, given.rest];
}
function joinValues(a, b) {
  if (a === void 0) return b ?? UNKNOWN;
  if (b === void 0 || a === b) return a;
  if (a.t === "unknown")
    return b.t === "unknown" ? unknownWith(joinTaints(a.taint, b.taint), joinLayers(a.layers, b.layers)) : withTaint(b, a.taint);
  if (b.t === "unknown" || b.t === "none") return withTaint(a, b.taint);
  if (a.t === "none") return withTaint(b, a.taint);
  if (isSame(a, b)) return withTaint(a, b.taint);
  const options = [...a.t === "choice" ? a.options : [a]];
  for (const option of b.t === "choice" ? b.options : [b]) {
    if (!options.some((had) => isSame(had, option))) options.push(option);
  }
  const taint = joinTaints(a.taint, b.taint);
  const kept = options.slice(-MOST_OPTIONS);
  return {
    t: "choice",
    options: kept,
    taint: options.slice(0, -MOST_OPTIONS).reduce((all, option) => joinTaints(all, option.taint), taint)
  };
}
function isSame(a, b) {
  if (a === b) return true;
  if (a.t !== b.t) return false;
  if ((a.t === "str" || a.t === "bytes") && (b.t === "str" || b.t === "bytes")) return a.s === b.s && a.taint === b.taint;
  if (a.t === "num" && b.t === "num") return a.n === b.n;
  if (a.t === "bool" && b.t === "bool") return a.b === b.b;
  if (a.t === "name" && b.t === "name") return a.name === b.name && a.taint === b.taint && a.given === b.given;
  if (a.t === "function" && b.t === "function") return a.fn.node === b.fn.node && a.fn.unit === b.fn.unit;
  if (a.t === "class" && b.t === "class") return a.cls === b.cls;
  if (a.t === "module" && b.t === "module") return a.module === b.module;
  return a.t === "none";
}
function truthOf(value) {
  switch (value.t) {
    case "bool":
      return value.b;
    case "none":
      return false;
    case "num":
      return value.n !== 0 && value.n !== 0n;
    case "str":
    case "bytes":
      return value.isWhole ? value.s.length > 0 : value.s.length > 1 ? true : null;
    case "seq":
      return value.items.length > 0 ? true : value.isWhole ? false : null;
    case "dict":
      return value.entries.size > 0 ? true : value.isWhole ? false : null;
    case "function":
    case "class":
    case "module":
      return true;
    default:
      return null;
  }
}
function keyOf(value, depth = 3) {
  switch (value.t) {
    case "str":
      return value.isWhole ? `s${value.s}` : null;
    case "bytes":
      return value.isWhole ? `b${value.s}` : null;
    case "num":
      return `n${value.n}`;
    case "bool":
      return `n${value.b ? 1 : 0}`;
    case "none":
      return "N";
    case "name":
      return value.given === void 0 ? `@${value.name}` : null;
    case "seq": {
      if (depth === 0 || value.items.length > 16 || !value.isWhole) return null;
      const keys = value.items.map((item) => keyOf(item, depth - 1));
      return keys.includes(null) ? null : `(${keys.join(",")})`;
    }
    default:
      return null;
  }
}

// packages/core/src/source/fold/codecs.ts
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

// packages/core/src/source/fold/fold-limits.ts
var FOLD_LIMITS = {
  /** Characters of one derived text or one layer. */
  textLength: 4194304,
  /** Items of one derived list. */
  items: 65536,
  /** Digits of one integer, in bits. */
  integerBits: 65536
};

// packages/core/src/source/fold/codecs.ts
var BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;
var HEX = /^[0-9a-fA-F\s]*$/;
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var A85 = { first: 33, zero: "z" };
var B85 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
function decodeBase64(input, isUrlSafe = false) {
  const text = isUrlSafe ? input.replaceAll("-", "+").replaceAll("_", "/") : input;
  const clean = BASE64.test(text) ? text : text.replaceAll(/[^A-Za-z0-9+/=]+/g, "");
  if (clean.length === 0 && input.length > 0) return null;
  return Buffer.from(clean, "base64").toString("latin1");
}
function decodeHex(input) {
  if (!HEX.test(input)) return null;
  const clean = input.replaceAll(/\s+/g, "");
  return clean.length % 2 === 0 ? Buffer.from(clean, "hex").toString("latin1") : null;
}
function decodeBase32(input) {
  const text = input.toUpperCase().replaceAll(/[=\s]+/g, "");
  const out2 = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const value = BASE32.indexOf(letter);
    if (value < 0) return null;
    held = held << 5 | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      out2.push(String.fromCharCode(held >> bits & 255));
      held &= (1 << bits) - 1;
    }
  }
  return out2.join("");
}
function decodeAscii85(input) {
  const text = input.replace(/^<~/, "").replace(/~>$/, "");
  const digits = [];
  for (const letter of text) {
    if (letter === A85.zero && digits.length % 5 === 0) digits.push(0, 0, 0, 0, 0);
    else if (letter > " ") digits.push(letter.charCodeAt(0) - A85.first);
  }
  return decodeDigits85(digits);
}
function decodeBase85(input) {
  return decodeDigits85(Array.from(input).map((letter) => B85.indexOf(letter)));
}
function decodeDigits85(digits) {
  if (digits.some((digit) => digit < 0 || digit > 84)) return null;
  const padding = (5 - digits.length % 5) % 5;
  for (let index = 0; index < padding; index++) digits.push(84);
  const out2 = [];
  for (let at = 0; at < digits.length; at += 5) {
    let value = 0;
    for (let index = 0; index < 5; index++) value = value * 85 + (digits[at + index] ?? 0);
    out2.push(String.fromCharCode(value / 16777216 & 255, value >> 16 & 255, value >> 8 & 255, value & 255));
  }
  const all = out2.join("");
  return padding === 0 ? all : all.slice(0, -padding);
}
function inflate(input, run2) {
  try {
    return run2(Buffer.from(input, "latin1"), { maxOutputLength: FOLD_LIMITS.textLength }).toString("latin1");
  } catch {
    return null;
  }
}
var decodeZlib = (input) => inflate(input, inflateSync);
var decodeGzip = (input) => inflate(input, gunzipSync);
var decodeBrotli = (input) => inflate(input, brotliDecompressSync);
function decodeRot13(input) {
  return input.replaceAll(/[A-Za-z]/g, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode((letter.charCodeAt(0) - base + 13) % 26 + base);
  });
}
function decodeText(input, codec) {
  switch (codec.toLowerCase().replaceAll("_", "-")) {
    case "utf-8":
    case "utf8":
    case "utf-8-sig":
    case "u8":
      return Buffer.from(input, "latin1").toString("utf8").replace(/^\uFEFF/, "");
    case "ascii":
    case "us-ascii":
    case "latin-1":
    case "latin1":
    case "iso-8859-1":
    case "cp1252":
    case "charmap":
      return input;
    case "utf-16":
    case "utf16":
    case "utf-16le":
    case "utf-16-le":
      return Buffer.from(input, "latin1").toString("utf16le").replace(/^\uFEFF/, "");
    case "utf-32":
    case "utf-32le":
    case "utf-32-le": {
      const bytes2 = Buffer.from(input, "latin1");
      let out2 = "";
      for (let at = 0; at + 4 <= bytes2.length; at += 4) {
        const point = bytes2.readUInt32LE(at);
        if (point > 1114111) return null;
        out2 += String.fromCodePoint(point);
      }
      return out2.replace(/^\uFEFF/, "");
    }
    default:
      return decodeWith(input, codec);
  }
}
function decodeWith(input, codec) {
  try {
    return new TextDecoder(codec).decode(Buffer.from(input, "latin1"));
  } catch {
    return /^[\x00-\x7f]*$/.test(input) ? input : null;
  }
}
function encodeText(input, codec) {
  switch (codec.toLowerCase().replaceAll("_", "-")) {
    case "utf-8":
    case "utf8":
      return Buffer.from(input, "utf8").toString("latin1");
    case "ascii":
    case "us-ascii":
    case "latin-1":
    case "latin1":
    case "iso-8859-1":
      return Buffer.from(input, "latin1").toString("latin1");
    case "utf-16le":
    case "utf-16-le":
      return Buffer.from(input, "utf16le").toString("latin1");
    case "utf-16":
      return `\xFF\xFE${Buffer.from(input, "utf16le").toString("latin1")}`;
    default:
      return null;
  }
}
var DATA_CODECS = {
  "base64": ["base64", decodeBase64],
  "base64-codec": ["base64", decodeBase64],
  "base-64": ["base64", decodeBase64],
  "hex": ["hex", decodeHex],
  "hex-codec": ["hex", decodeHex],
  "zlib": ["zlib", decodeZlib],
  "zlib-codec": ["zlib", decodeZlib],
  "zip": ["zlib", decodeZlib],
  "rot13": ["rot13", decodeRot13],
  "rot-13": ["rot13", decodeRot13]
};

// packages/core/src/source/fold/format-text.ts
function printed(value) {
  const gap2 = { s: UNKNOWN_PIECE, isWhole: false };
  switch (value?.t) {
    case "str":
      return { s: value.s, isWhole: value.isWhole };
    case "bytes":
      return { s: value.s, isWhole: value.isWhole };
    case "num":
      return value.isFloat ? { s: String(value.n), isWhole: true } : { s: value.n.toString(), isWhole: true };
    case "bool":
      return { s: value.b ? "True" : "False", isWhole: true };
    case "none":
      return { s: "None", isWhole: true };
    case "choice": {
      const text = value.options.findLast((option) => option.t === "str");
      return text?.t === "str" ? { s: text.s, isWhole: false } : gap2;
    }
    default:
      return gap2;
  }
}
function concatenate(kind, pieces) {
  let taint;
  let layers;
  let isWhole = true;
  let length = 0;
  const texts = [];
  for (const piece of pieces) {
    if (typeof piece === "string") texts.push(piece);
    else {
      const shown = printed(piece);
      texts.push(shown.s);
      if (!shown.isWhole) isWhole = false;
      taint = joinTaints(taint, piece.taint);
      layers = joinLayers(layers, piece.layers);
    }
    length += texts.at(-1)?.length ?? 0;
    if (length > FOLD_LIMITS.textLength) return { t: "unknown", taint, layers };
  }
  return { t: kind, s: texts.join(""), isWhole, taint, layers };
}
function formatMethod(self, given) {
  const pieces = [];
  let automatic = 0;
  let plain = 0;
  for (let at = nextBrace(self.s, 0); at !== -1; at = nextBrace(self.s, plain)) {
    if (self.s[at + 1] === self.s[at]) {
      pieces.push(self.s.slice(plain, at + 1));
      plain = at + 2;
      continue;
    }
    pieces.push(self.s.slice(plain, at));
    const close = self.s[at] === "{" ? self.s.indexOf("}", at) : -1;
    if (close === -1) {
      pieces.push(self.s.slice(at, at + 1));
      plain = at + 1;
      continue;
    }
    const [name2 = ""] = self.s.slice(at + 1, close).split(/[!:.[]/, 1);
    const value = name2 === "" ? given.positional[automatic++] : /^\d+$/.test(name2) ? given.positional[Number(name2)] : given.keywords.get(name2);
    pieces.push(value ?? { t: "unknown", taint: given.rest?.taint });
    plain = close + 1;
  }
  pieces.push(self.s.slice(plain));
  const made = concatenate(self.t, pieces);
  return self.isWhole || made.t !== "str" ? made : { ...made, isWhole: false };
}
function nextBrace(text, from) {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 123 || code === 125) return at;
  }
  return -1;
}
function formatPercent(self, right) {
  const values = right.t === "seq" && right.kind === "tuple" ? right.items : [right];
  const pieces = [];
  let used = 0;
  let plain = 0;
  for (let at = self.s.indexOf("%"); at !== -1; at = self.s.indexOf("%", plain)) {
    pieces.push(self.s.slice(plain, at));
    if (self.s[at + 1] === "%") {
      pieces.push("%");
      plain = at + 2;
      continue;
    }
    let end = at + 1;
    let key = null;
    if (self.s[end] === "(") {
      const close = self.s.indexOf(")", end);
      if (close !== -1) {
        key = self.s.slice(end + 1, close);
        end = close + 1;
      }
    }
    while (end < self.s.length && end < at + 40 && "-+ #0123456789.*lh".includes(self.s[end] ?? "")) end++;
    const kind = self.s[end] ?? "";
    const value = key === null ? values[used++] : right.t === "dict" ? right.entries.get(`s${key}`)?.[1] : void 0;
    const filled = value ?? { t: "unknown", taint: right.taint };
    pieces.push(
      kind === "c" && filled.t === "num" ? String.fromCodePoint(Math.min(Math.max(Number(filled.n), 0), 1114111)) : filled
    );
    plain = end + 1;
  }
  pieces.push(self.s.slice(plain));
  return concatenate(self.t, pieces);
}

// packages/core/src/source/fold/read-constants.ts
function constantText(value) {
  if (value === void 0) return null;
  if (value.t === "str" || value.t === "bytes") return value.isWhole ? value.s : null;
  if (value.t === "choice") {
    for (let index = value.options.length - 1; index >= 0; index--) {
      const text = constantText(value.options[index]);
      if (text !== null) return text;
    }
  }
  return null;
}
function integerOf(value) {
  if (value === void 0) return null;
  if (value.t === "bool") return value.b ? 1 : 0;
  if (value.t !== "num") return null;
  const n = Number(value.n);
  return Number.isSafeInteger(n) ? n : null;
}
function itemsOf(value) {
  if (value === void 0) return null;
  switch (value.t) {
    case "seq":
      return value.isWhole ? value.items : null;
    case "str":
      return value.isWhole && value.s.length <= FOLD_LIMITS.items ? Array.from(value.s, (c) => str(c, value)) : null;
    case "bytes": {
      if (!value.isWhole || value.s.length > FOLD_LIMITS.items) return null;
      return Array.from(value.s, (c) => ({ ...num(c.charCodeAt(0)), taint: value.taint, layers: value.layers }));
    }
    case "dict":
      return value.isWhole ? [...value.entries.values()].map(([key]) => key) : null;
    default:
      return null;
  }
}
function bytesOfIntegers(items) {
  const out2 = [];
  for (const item of items) {
    const n = integerOf(item);
    if (n === null || n < 0 || n > 255) return null;
    out2.push(String.fromCharCode(n));
  }
  return bytes(out2.join(""));
}

// packages/core/src/source/fold/text-methods.ts
var bool = (b) => ({ t: "bool", b });
var same = (self, s) => ({ ...self, s });
var argument = (given, index) => {
  const value = given.positional[index];
  return value === void 0 ? null : constantText(value);
};
function foldTextMethod(name2, self, given) {
  if (!self.isWhole && !PARTIAL.has(name2)) return null;
  const method = Object.hasOwn(METHODS, name2) ? METHODS[name2] : void 0;
  const result = method?.(self, given) ?? null;
  if (result === null) return null;
  let taint = joinTaints(self.taint, result.taint);
  let layers = joinLayers(self.layers, result.layers);
  for (const value of given.positional) {
    taint = joinTaints(taint, value.taint);
    layers = joinLayers(layers, value.layers);
  }
  return taint === result.taint && layers === result.layers ? result : { ...result, taint, layers };
}
var PARTIAL = /* @__PURE__ */ new Set([
  "strip",
  "lstrip",
  "rstrip",
  "lower",
  "encode",
  "decode",
  "format",
  "join",
  "replace",
  "startswith"
]);
var METHODS = {
  encode: (self, given) => {
    const codec = argument(given, 0) ?? "utf-8";
    const encoded = encodeText(self.s, codec);
    if (encoded !== null) return { ...self, t: "bytes", s: encoded };
    const rot = DATA_CODECS[codec.toLowerCase().replaceAll("_", "-")];
    return rot?.[0] === "rot13" ? withLayer(same(self, rot[1](self.s) ?? ""), "rot13") : null;
  },
  decode: (self, given) => {
    const codec = argument(given, 0) ?? argumentOf(given, "encoding") ?? "utf-8";
    const name2 = codec.toLowerCase().replaceAll("_", "-");
    if (name2 === "unicode-escape" || name2 === "string-escape" || name2 === "raw-unicode-escape")
      return str(decodeEscapes(self.s), self);
    const data = Object.hasOwn(DATA_CODECS, name2) ? DATA_CODECS[name2] : void 0;
    if (data !== void 0) {
      const decoded = data[1](self.s);
      return decoded === null ? null : withLayer(same(self, decoded), data[0]);
    }
    if (self.t === "str") return self;
    const text = decodeText(self.s, codec);
    return text === null ? null : { ...self, t: "str", s: text };
  },
  join: (self, given) => {
    const parts2 = itemsOf(given.positional[0]);
    if (parts2 === null) return null;
    let taint = given.positional[0]?.taint;
    let layers = given.positional[0]?.layers;
    let isWhole = self.isWhole;
    let length = 0;
    const texts = [];
    for (const part of parts2) {
      const isText = part.t === "str" || part.t === "bytes";
      texts.push(isText ? part.s : UNKNOWN_PIECE);
      if (!isText || !part.isWhole) isWhole = false;
      length += (texts.at(-1)?.length ?? 0) + self.s.length;
      if (length > FOLD_LIMITS.textLength) return null;
      taint = joinTaints(taint, part.taint);
      layers = joinLayers(layers, part.layers);
    }
    return { t: self.t, s: texts.join(self.s), isWhole, taint, layers };
  },
  replace: (self, given) => {
    const from = argument(given, 0);
    const to = argument(given, 1);
    if (from === null || to === null) return null;
    if (from === "") return null;
    const count = integerOf(given.positional[2]);
    const parts2 = self.s.split(from);
    if (self.s.length + parts2.length * to.length > FOLD_LIMITS.textLength) return null;
    if (count === null || count < 0 || count >= parts2.length - 1) return same(self, parts2.join(to));
    return same(self, [...parts2.slice(0, count), parts2.slice(count).join(from)].join(to));
  },
  format: (self, given) => formatMethod(self, given),
  strip: (self, given) => stripText(self, argument(given, 0), "both"),
  lstrip: (self, given) => stripText(self, argument(given, 0), "left"),
  rstrip: (self, given) => stripText(self, argument(given, 0), "right"),
  lower: (self) => same(self, self.s.toLowerCase()),
  casefold: (self) => same(self, self.s.toLowerCase()),
  upper: (self) => same(self, self.s.toUpperCase()),
  swapcase: (self) => same(
    self,
    Array.from(self.s).map((c) => c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()).join("")
  ),
  title: (self) => same(
    self,
    self.s.replaceAll(/[A-Za-z]+/g, (word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`)
  ),
  capitalize: (self) => same(self, `${self.s.slice(0, 1).toUpperCase()}${self.s.slice(1).toLowerCase()}`),
  zfill: (self, given) => same(self, self.s.padStart(Math.min(integerOf(given.positional[0]) ?? 0, 1e4), "0")),
  split: (self, given) => splitText(self, given),
  rsplit: (self, given) => given.positional.length < 2 ? splitText(self, given) : null,
  splitlines: (self) => sequence(
    "list",
    self.s.split(/\r\n|\n|\r/).map((line) => same(self, line))
  ),
  partition: (self, given) => {
    const separator = argument(given, 0);
    const at = separator === null ? -1 : self.s.indexOf(separator);
    const cut = separator !== null && at >= 0 ? [self.s.slice(0, at), separator, self.s.slice(at + separator.length)] : [self.s, "", ""];
    return sequence(
      "tuple",
      cut.map((part) => same(self, part))
    );
  },
  startswith: (self, given) => decide(argument(given, 0), (text) => self.s.startsWith(text)),
  endswith: (self, given) => decide(argument(given, 0), (text) => self.s.endsWith(text)),
  find: (self, given) => decideNumber(argument(given, 0), (text) => self.s.indexOf(text)),
  index: (self, given) => decideNumber(argument(given, 0), (text) => self.s.indexOf(text)),
  count: (self, given) => decideNumber(argument(given, 0), (text) => text === "" ? 0 : self.s.split(text).length - 1),
  isdigit: (self) => bool(/^[0-9]+$/.test(self.s)),
  isalpha: (self) => bool(new RegExp("^\\p{L}+$", "u").test(self.s)),
  isalnum: (self) => bool(/^[\p{L}\p{N}]+$/u.test(self.s)),
  isupper: (self) => bool(self.s !== self.s.toLowerCase() && self.s === self.s.toUpperCase()),
  islower: (self) => bool(self.s !== self.s.toUpperCase() && self.s === self.s.toLowerCase()),
  hex: (self) => self.t === "bytes" ? str(Buffer.from(self.s, "latin1").toString("hex")) : null,
  fromhex: (_, given) => {
    const text = argument(given, 0);
    const decoded = text === null ? null : decodeHex(text);
    return decoded === null ? null : withLayer(bytes(decoded), "hex");
  },
  translate: (self, given) => translateText(self, given.positional[0]),
  tolist: (self) => sequence(
    "list",
    Array.from(self.s).slice(0, FOLD_LIMITS.items).map((c) => num(c.charCodeAt(0)))
  ),
  tobytes: (self) => ({ ...self, t: "bytes" }),
  __len__: (self) => num(self.s.length),
  __str__: (self) => self,
  __add__: (self, given) => {
    const text = argument(given, 0);
    return text === null || text.length + self.s.length > FOLD_LIMITS.textLength ? null : same(self, self.s + text);
  }
};
function argumentOf(given, keyword) {
  const value = given.keywords.get(keyword);
  return value === void 0 ? null : constantText(value);
}
function decide(text, ask) {
  return text === null ? null : bool(ask(text));
}
function decideNumber(text, ask) {
  return text === null ? null : num(ask(text));
}
function stripText(self, characters, side) {
  const isDropped = (c) => characters === null ? /\s/.test(c) : characters.includes(c);
  let from = 0;
  let to = self.s.length;
  if (side !== "right") while (from < to && isDropped(self.s[from] ?? "")) from++;
  if (side !== "left") while (to > from && isDropped(self.s[to - 1] ?? "")) to--;
  return same(self, self.s.slice(from, to));
}
function splitText(self, given) {
  const separator = argument(given, 0);
  if (given.positional.length > 1 && integerOf(given.positional[1]) === null) return null;
  const most = integerOf(given.positional[1]) ?? -1;
  const parts2 = separator === null || separator === "" ? self.s.trim().split(/\s+/) : self.s.split(separator);
  if (parts2.length > FOLD_LIMITS.items) return unknownWith(self.taint, self.layers);
  if (most >= 0 && parts2.length > most + 1 && separator !== null) {
    return sequence(
      "list",
      [...parts2.slice(0, most), parts2.slice(most).join(separator)].map((part) => same(self, part))
    );
  }
  return sequence(
    "list",
    parts2.map((part) => same(self, part))
  );
}
function translateText(self, table2) {
  if (table2?.t === "bytes" && table2.s.length === 256)
    return same(
      self,
      Array.from(self.s).map((c) => table2.s[c.charCodeAt(0)] ?? c).join("")
    );
  if (table2?.t !== "dict" || !table2.isWhole) return null;
  const out2 = [];
  for (const c of self.s) {
    const to = table2.entries.get(`n${c.codePointAt(0)}`)?.[1];
    if (to === void 0) out2.push(c);
    else if (to.t === "str") out2.push(to.s);
    else if (to.t === "num") out2.push(String.fromCodePoint(Math.min(Number(to.n), 1114111)));
    else if (to.t !== "none") return null;
  }
  return withLayer(same(self, out2.join("")), "table");
}

// packages/core/src/source/syntax-tree.ts
var KIND_NAMES = [
  "other",
  "module",
  "ERROR",
  "expression_statement",
  "assignment",
  "augmented_assignment",
  "if_statement",
  "elif_clause",
  "else_clause",
  "for_statement",
  "while_statement",
  "try_statement",
  "except_clause",
  "finally_clause",
  "with_statement",
  "with_clause",
  "with_item",
  "function_definition",
  "class_definition",
  "decorated_definition",
  "decorator",
  "import_statement",
  "import_from_statement",
  "future_import_statement",
  "return_statement",
  "raise_statement",
  "delete_statement",
  "global_statement",
  "nonlocal_statement",
  "print_statement",
  "exec_statement",
  "match_statement",
  "case_clause",
  "block",
  "identifier",
  "string",
  "concatenated_string",
  "integer",
  "float",
  "true",
  "false",
  "none",
  "list",
  "tuple",
  "set",
  "dictionary",
  "pair",
  "dictionary_splat",
  "list_splat",
  "parenthesized_expression",
  "expression_list",
  "pattern_list",
  "tuple_pattern",
  "list_pattern",
  "list_splat_pattern",
  "dictionary_splat_pattern",
  "unary_operator",
  "binary_operator",
  "boolean_operator",
  "not_operator",
  "comparison_operator",
  "conditional_expression",
  "named_expression",
  "lambda",
  "call",
  "argument_list",
  "keyword_argument",
  "attribute",
  "subscript",
  "slice",
  "list_comprehension",
  "dictionary_comprehension",
  "set_comprehension",
  "generator_expression",
  "for_in_clause",
  "if_clause",
  "await",
  "yield",
  "as_pattern",
  "as_pattern_target",
  "interpolation",
  "string_content",
  "dotted_name",
  "aliased_import",
  "relative_import",
  "import_prefix",
  "wildcard_import",
  "default_parameter",
  "typed_parameter",
  "typed_default_parameter",
  "parameters",
  "lambda_parameters",
  "operator",
  "colon",
  "assert_statement",
  "case_pattern",
  "type",
  "ellipsis",
  "keyword_separator",
  "positional_separator",
  "except_group_clause",
  "format_specifier",
  "type_conversion",
  "string_start",
  "comment"
];
var Kind = Object.fromEntries(
  KIND_NAMES.map((name2, index) => [name2, index])
);
var FIELD_NAMES = [
  "none",
  "left",
  "right",
  "operator",
  "operators",
  "condition",
  "consequence",
  "alternative",
  "body",
  "name",
  "alias",
  "module_name",
  "parameters",
  "superclasses",
  "definition",
  "function",
  "arguments",
  "value",
  "object",
  "attribute",
  "subscript",
  "argument",
  "key",
  "subject",
  "code",
  "expression",
  "type",
  "return_type",
  "format_specifier",
  "type_conversion"
];
var Field = Object.fromEntries(
  FIELD_NAMES.map((name2, index) => [name2, index])
);
function childOf(tree, node, field) {
  let child = tree.first[node] ?? 0;
  while (child !== 0 && tree.field[child] !== field) child = tree.next[child] ?? 0;
  return child;
}
function childrenOf(tree, node) {
  const children = [];
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) children.push(child);
  return children;
}
function textOf(tree, node) {
  return tree.text.slice(tree.start[node], tree.end[node]);
}
var lineStarts = /* @__PURE__ */ new WeakMap();
function positionOf(tree, offset) {
  let starts = lineStarts.get(tree.source);
  if (starts === void 0) {
    const found = [0];
    for (let at = tree.text.indexOf("\n"); at !== -1; at = tree.text.indexOf("\n", at + 1)) found.push(at + 1);
    starts = Uint32Array.from(found);
    lineStarts.set(tree.source, starts);
  }
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
function lineTextAt(tree, offset) {
  const start2 = tree.text.lastIndexOf("\n", offset - 1) + 1;
  const newline = tree.text.indexOf("\n", offset);
  const end = newline === -1 ? tree.text.length : newline;
  const from = offset - start2 > 200 ? offset - 40 : start2;
  return tree.text.slice(from, Math.min(end, from + 240)).trim();
}

// packages/core/src/source/catalog/sources.ts
var sources = /* @__PURE__ */ new Map();
function put(kind, names) {
  for (const name2 of names.trim().split(/\s+/)) sources.set(name2, kind);
}
put(
  "host-identity",
  `
  socket.gethostname socket.getfqdn platform.node platform.uname os.uname getpass.getuser os.getlogin uuid.getnode platform.platform
  os.getcwd os.getcwdu psutil.net_if_addrs psutil.users psutil.virtual_memory psutil.disk_partitions pwd.getpwuid netifaces.interfaces
  netifaces.ifaddresses wmi.WMI GPUtil.getGPUs cpuinfo.get_cpu_info getmac.get_mac_address win32api.GetUserName win32api.GetComputerName
  screeninfo.get_monitors pkg_resources.working_set importlib.metadata.distributions psutil.process_iter psutil.boot_time`
);
put("environment", "os.environ");
put(
  "clipboard",
  "pyperclip.paste win32clipboard.GetClipboardData clipboard.paste pandas.read_clipboard xerox.paste ImageGrab.grabclipboard pandas.io.clipboard.paste"
);
put(
  "screen",
  "PIL.ImageGrab.grab pyautogui.screenshot mss.mss().shot mss.mss().grab pyscreenshot.grab cv2.VideoCapture d3dshot.create ImageGrab.grab mss.mss"
);
put("input", "builtins.input getpass.getpass");
put(
  "browser-data",
  "win32crypt.CryptUnprotectData browser_cookie3.chrome browser_cookie3.load browser_cookie3.firefox browser_cookie3.edge browser_cookie3.brave browser_cookie3.opera ctypes.windll.crypt32.CryptUnprotectData browserhistory.get_browserhistory"
);
put("credential-file", "keyring.get_password");
function sourceOf(name2) {
  return sources.get(name2) ?? null;
}
var SECRET_VARIABLE = /(?:^|_)(?:TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PASS|PWD|APIKEY|KEY|KEYS|CREDENTIALS?|AUTH|PRIVATE|MNEMONIC|WEBHOOK|COOKIE)(?:$|_)/;
function isSecretVariable(name2) {
  return SECRET_VARIABLE.test(name2.toUpperCase()) && name2.length < 80;
}
var IDENTITY_VARIABLES = /* @__PURE__ */ new Set([
  "USER",
  "USERNAME",
  "LOGNAME",
  "COMPUTERNAME",
  "HOSTNAME",
  "USERDOMAIN",
  "USERPROFILE",
  "HOME",
  "PWD"
]);
var SECRET_PARAMETER = /^(?:_*)(?:private_?keys?|priv_?key|mnemonics?|mnemonic_?phrase|seed(?:_?phrase)?|passphrase|wallet_?key|keypair|secret_?phrase|prv_?key|wif)$/i;
function isSecretParameter(name2) {
  return name2.length < 40 && SECRET_PARAMETER.test(name2);
}

// packages/core/src/source/catalog/canonical-name.ts
var PREFIXES = [
  ["__builtin__", "builtins"],
  ["__builtins__", "builtins"],
  ["six.moves.builtins", "builtins"],
  ["posix", "os"],
  ["nt", "os"],
  ["_socket", "socket"],
  ["_posixsubprocess", "subprocess"],
  ["subprocess32", "subprocess"],
  ["commands", "subprocess"],
  ["six.moves.urllib", "urllib"],
  ["future.moves.urllib", "urllib"],
  ["future.backports.urllib", "urllib"],
  ["urllib2", "urllib.request"],
  ["six.moves.http_client", "http.client"],
  ["httplib", "http.client"],
  ["requests.api", "requests"],
  ["requests.sessions", "requests"],
  ["pip._vendor.requests", "requests"],
  ["pip._vendor.urllib3", "urllib3"],
  ["botocore.vendored.requests", "requests"],
  ["httpx._api", "httpx"],
  ["curl_cffi.requests", "requests"],
  ["gevent.socket", "socket"],
  ["gevent.subprocess", "subprocess"],
  ["multiprocessing.context", "multiprocessing"],
  ["cPickle", "pickle"],
  ["_pickle", "pickle"],
  ["fernet", "cryptography.fernet"],
  ["Cryptodome", "Crypto"],
  ["posixpath", "os.path"],
  ["ntpath", "os.path"],
  ["_winreg", "winreg"],
  ["imp", "importlib"],
  ["setuptools.distutils", "distutils"]
];
var RENAMED = /* @__PURE__ */ new Map([
  ["urllib.urlopen", "urllib.request.urlopen"],
  ["urllib.urlretrieve", "urllib.request.urlretrieve"],
  ["urllib.quote", "urllib.parse.quote"],
  ["urllib.urlencode", "urllib.parse.urlencode"],
  ["urllib.unquote", "urllib.parse.unquote"],
  ["urllib.request.quote", "urllib.parse.quote"],
  ["urllib.URLopener", "urllib.request.URLopener"],
  ["urllib.FancyURLopener", "urllib.request.FancyURLopener"],
  ["requests.session", "requests.Session"],
  ["os.getenvb", "os.getenv"],
  ["os.environb", "os.environ"],
  ["builtins.__import__", "importlib.import_module"],
  ["builtins.execfile", "builtins.execfile"],
  ["builtins.unicode", "builtins.str"],
  ["builtins.reduce", "functools.reduce"],
  ["importlib.__import__", "importlib.import_module"],
  ["builtins.raw_input", "builtins.input"],
  ["io.open", "builtins.open"],
  ["codecs.open", "builtins.open"],
  ["os.fdopen", "builtins.open"],
  ["builtins.file", "builtins.open"],
  ["aiofiles.open", "builtins.open"],
  ["os.open", "builtins.open"],
  ["base64.decodestring", "base64.decodebytes"],
  ["pathlib.PosixPath", "pathlib.Path"],
  ["pathlib.WindowsPath", "pathlib.Path"],
  ["socket.socket.connect", "socket.socket().connect"],
  ["os.posix_spawnp", "os.posix_spawn"],
  ["codecs.getdecoder", "codecs.getdecoder"]
]);
var HEADS = Map.groupBy(
  PREFIXES,
  ([prefix]) => prefix.split(".")[0] ?? ""
);
var MOST = 160;
function canonicalName(name2) {
  if (name2.startsWith("?")) return name2.length > MOST ? name2.slice(0, MOST) : name2;
  let canonical = cache.get(name2);
  if (canonical === void 0) {
    if (cache.size > 2e4) cache.clear();
    cache.set(name2, canonical = findCanonical(name2));
  }
  return canonical;
}
var cache = /* @__PURE__ */ new Map();
function findCanonical(name2) {
  let canonical = name2.length > MOST ? name2.slice(0, MOST) : name2;
  const dot = canonical.indexOf(".");
  const candidates = HEADS.get(dot === -1 ? canonical : canonical.slice(0, dot));
  if (candidates !== void 0) {
    for (const [prefix, to] of candidates) {
      if (canonical === prefix || canonical.startsWith(`${prefix}.`)) {
        canonical = to + canonical.slice(prefix.length);
        break;
      }
    }
  }
  return RENAMED.get(canonical) ?? canonical;
}
var BUILTIN_NAMES = new Set(
  "abs all any ascii bin bool bytearray bytes callable chr classmethod compile complex delattr dict dir divmod enumerate eval exec execfile exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals long map max memoryview min next object oct open ord pow print property quit range raw_input reduce reload repr reversed round set setattr slice sorted staticmethod str sum super tuple type unichr unicode vars xrange zip __import__ __builtins__ copyright credits file breakpoint aiter anext".split(" ")
);

// packages/core/src/source/catalog/sinks.ts
var sinks = /* @__PURE__ */ new Map();
function put2(capability, action, names) {
  for (const name2 of names.trim().split(/\s+/)) sinks.set(name2, { capability, action });
}
put2(
  "network",
  "fetch",
  `
  requests.get requests.head requests.options requests.Session().get requests.Session().head httpx.get httpx.head httpx.stream httpx.Client().get
  httpx.AsyncClient().get urllib.request.urlretrieve urllib.request.URLopener().open urllib.request.URLopener().retrieve urllib.request.FancyURLopener().retrieve
  urllib3.PoolManager().urlopen aiohttp.ClientSession().get wget.download pycurl.Curl().perform
  cloudscraper.create_scraper().get feedparser.parse urllib.request.build_opener().open urllib.request.OpenerDirector().open ftplib.FTP().retrbinary
  gdown.download mechanize.Browser().open requests_html.HTMLSession().get treq.get http.client.HTTPConnection().getresponse`
);
put2(
  "network",
  "send",
  `
  requests.post requests.put requests.patch requests.delete requests.request requests.Session().post requests.Session().put requests.Session().request
  requests.Session().send requests.Session().patch httpx.post httpx.put httpx.request httpx.Client().post httpx.Client().request httpx.AsyncClient().post
  httpx.AsyncClient().request urllib.request.urlopen urllib3.PoolManager().request urllib3.request http.client.HTTPConnection().request
  http.client.HTTPSConnection().request http.client.HTTPConnection().send http.client.HTTPSConnection().send aiohttp.ClientSession().post aiohttp.ClientSession().put
  aiohttp.ClientSession().request aiohttp.request cloudscraper.create_scraper().post socket.socket().send socket.socket().sendall socket.socket().sendto
  smtplib.SMTP().sendmail smtplib.SMTP().send_message smtplib.SMTP_SSL().sendmail smtplib.SMTP_SSL().send_message ftplib.FTP().storbinary ftplib.FTP_TLS().storbinary
  discord_webhook.DiscordWebhook().execute dhooks.Webhook().send discord.SyncWebhook.from_url().send discord.Webhook.from_url().send discord.Webhook.partial().send
  discordwebhook.Discord().post telebot.TeleBot().send_message telebot.TeleBot().send_document telebot.TeleBot().send_photo telegram.Bot().send_message
  telegram.Bot().send_document telegram_send.send pyrogram.Client().send_message websocket.WebSocket().send websocket.create_connection().send
  paramiko.SSHClient().exec_command slack_sdk.WebhookClient().send slack_sdk.WebClient().chat_postMessage pymongo.MongoClient ssl.wrap_socket().send ssl.wrap_socket().sendall
  ssl.create_default_context().wrap_socket().send ssl.create_default_context().wrap_socket().sendall ssl.SSLContext().wrap_socket().sendall treq.post yagmail.SMTP().send`
);
put2(
  "network",
  "connect",
  `
  socket.socket().connect socket.socket().connect_ex socket.create_connection asyncio.open_connection http.client.HTTPConnection http.client.HTTPSConnection
  telnetlib.Telnet ftplib.FTP ftplib.FTP_TLS smtplib.SMTP smtplib.SMTP_SSL websocket.create_connection websockets.connect websocket.WebSocketApp().run_forever
  paramiko.SSHClient().connect paramiko.Transport().connect xmlrpc.client.ServerProxy asyncio.get_event_loop().create_connection socketio.Client().connect
  discord.Client().run discord.ext.commands.Bot().run telebot.TeleBot().polling telebot.TeleBot().infinity_polling pyngrok.ngrok.connect`
);
put2(
  "network",
  "lookup",
  `
  socket.gethostbyname socket.gethostbyname_ex socket.getaddrinfo dns.resolver.resolve dns.resolver.query dns.resolver.Resolver().resolve dns.resolver.Resolver().query`
);
put2(
  "process",
  "shell",
  "os.system os.popen os.popen2 os.popen3 os.popen4 subprocess.getoutput subprocess.getstatusoutput asyncio.create_subprocess_shell popen2.popen3 popen2.popen2"
);
put2(
  "process",
  "spawn",
  `
  subprocess.run subprocess.call subprocess.Popen subprocess.check_call subprocess.check_output subprocess._args_from_interpreter_flags os.startfile os.execl os.execle os.execlp os.execlpe os.execv os.execve os.execvp os.execvpe
  os.spawnl os.spawnle os.spawnlp os.spawnlpe os.spawnv os.spawnve os.spawnvp os.spawnvpe os.posix_spawn pty.spawn asyncio.create_subprocess_exec
  distutils.spawn.spawn pexpect.spawn pexpect.run ctypes.windll.shell32.ShellExecuteW ctypes.windll.shell32.ShellExecuteA win32api.ShellExecute win32com.client.Dispatch().Run win32com.client.Dispatch().ShellExecute
  win32process.CreateProcess psutil.Popen sh.Command pip.main pip._internal.main pip._internal.cli.main.main pip._internal.main.main ctypes.windll.kernel32.WinExec
  ctypes.windll.kernel32.CreateProcessW ctypes.windll.kernel32.CreateProcessA webbrowser.open plumbum.local execnet.makegateway invoke.run fabric.Connection().run`
);
put2(
  "dynamic-code",
  "execute",
  `
  builtins.exec builtins.eval builtins.execfile types.FunctionType types.LambdaType types.CodeType runpy.run_path runpy.run_module code.interact code.InteractiveInterpreter().runsource code.InteractiveInterpreter().runcode
  pickle.loads pickle.load dill.loads dill.load marshal.loads marshal.load cloudpickle.loads cloudpickle.load`
);
put2(
  "dynamic-code",
  "import",
  "importlib.util.spec_from_file_location importlib.machinery.SourceFileLoader importlib.machinery.SourcelessFileLoader importlib.load_source importlib.load_module zipimport.zipimporter"
);
put2("process", "redirect", "os.dup2");
put2(
  "native",
  "load",
  `
  ctypes.CDLL ctypes.WinDLL ctypes.OleDLL ctypes.PyDLL ctypes.cdll.LoadLibrary ctypes.windll.LoadLibrary cffi.FFI().dlopen importlib.machinery.ExtensionFileLoader`
);
put2(
  "native",
  "memory",
  `
  ctypes.windll.kernel32.VirtualAlloc ctypes.windll.kernel32.VirtualAllocEx ctypes.windll.kernel32.WriteProcessMemory ctypes.windll.kernel32.CreateRemoteThread
  ctypes.windll.kernel32.CreateThread ctypes.windll.kernel32.RtlMoveMemory ctypes.windll.kernel32.VirtualProtect ctypes.windll.ntdll.NtUnmapViewOfSection ctypes.windll.kernel32.QueueUserAPC
  ctypes.windll.kernel32.EnumSystemLocalesA`
);
put2(
  "file-write",
  "write",
  `
  shutil.copy shutil.copyfile shutil.copy2 shutil.move os.rename os.replace os.symlink os.link zipfile.ZipFile().extractall tarfile.open().extractall shutil.unpack_archive
  zipfile.ZipFile().extract`
);
put2("file-write", "permission", "os.chmod pathlib.Path().chmod");
put2("file-write", "delete", "os.remove os.unlink os.rmdir os.removedirs shutil.rmtree");
put2("persistence", "registry", "winreg.SetValueEx winreg.SetValue winreg.CreateKey winreg.CreateKeyEx");
put2(
  "clipboard",
  "write",
  "pyperclip.copy win32clipboard.SetClipboardText win32clipboard.SetClipboardData clipboard.copy xerox.copy pandas.io.clipboard.copy pandas.io.clipboards.to_clipboard"
);
put2(
  "keyboard",
  "listen",
  "pynput.keyboard.Listener keyboard.on_press keyboard.on_release keyboard.hook keyboard.start_recording pyHook.HookManager ctypes.windll.user32.SetWindowsHookExA ctypes.windll.user32.SetWindowsHookExW ctypes.windll.user32.GetAsyncKeyState pynput.mouse.Listener pyxhook.HookManager"
);
var METHOD_SINKS = /* @__PURE__ */ new Map([
  ["builtins.open().write", { capability: "file-write", action: "write" }],
  ["builtins.open().writelines", { capability: "file-write", action: "write" }]
]);
function sinkOf(name2) {
  return sinks.get(name2) ?? METHOD_SINKS.get(name2) ?? null;
}

// packages/core/src/source/fold/operators.ts
function foldBinary(operator2, left, right) {
  const folded = foldKnown(operator2, left, right);
  if (folded === null) return unknownWith(joinTaints(left.taint, right.taint), joinLayers(left.layers, right.layers));
  const carried = withTaint(withTaint(folded, left.taint), right.taint);
  const layers = joinLayers(joinLayers(left.layers, right.layers), carried.layers);
  return layers === carried.layers ? carried : { ...carried, layers };
}
function foldKnown(operator2, left, right) {
  if (operator2 === "+") {
    const isLeft = left.t === "str" || left.t === "bytes";
    const isRight = right.t === "str" || right.t === "bytes";
    if (isLeft || isRight) return addTexts(left, right);
    if (left.t === "seq" && right.t === "seq" && left.items.length + right.items.length <= FOLD_LIMITS.items) {
      return sequence(left.kind, [...left.items, ...right.items], left.isWhole && right.isWhole);
    }
  }
  if (operator2 === "%" && (left.t === "str" || left.t === "bytes")) return formatPercent(left, right);
  if (operator2 === "*") {
    const repeated = left.t === "num" ? repeat(right, left) : right.t === "num" ? repeat(left, right) : null;
    if (repeated !== null) return repeated;
  }
  const a = numberOf(left);
  const b = numberOf(right);
  return a === null || b === null ? null : foldNumbers(operator2, a, b);
}
function addTexts(left, right) {
  const part = (value) => value.t === "str" || value.t === "bytes" ? value : value.t === "choice" ? value.options.findLast((option) => option.t === "str") ?? gap(value) : gap(value);
  const a = part(left);
  const b = part(right);
  if (a.s.length + b.s.length > FOLD_LIMITS.textLength) return null;
  const isWhole = a.isWhole && b.isWhole && left.t !== "choice" && right.t !== "choice";
  return { t: left.t === "bytes" || right.t === "bytes" ? "bytes" : "str", s: a.s + b.s, isWhole };
}
var gap = (value) => ({ t: "str", s: UNKNOWN_PIECE, isWhole: false, taint: value.taint });
function repeat(value, times) {
  const n = integerOf(times);
  if (n === null) return null;
  const count = Math.max(n, 0);
  if (value.t === "str" || value.t === "bytes")
    return value.s.length * count > FOLD_LIMITS.textLength ? null : { ...value, s: value.s.repeat(count) };
  if (value.t === "seq") {
    if (value.items.length * count > FOLD_LIMITS.items) return null;
    return sequence(value.kind, Array.from({ length: count }, () => value.items).flat(), value.isWhole);
  }
  return null;
}
function numberOf(value) {
  if (value.t === "num") return value;
  return value.t === "bool" ? num(value.b ? 1 : 0) : null;
}
function foldNumbers(operator2, a, b) {
  if (a.isFloat || b.isFloat || operator2 === "/") {
    const x2 = Number(a.n);
    const y2 = Number(b.n);
    const made2 = operator2 === "+" ? x2 + y2 : operator2 === "-" ? x2 - y2 : operator2 === "*" ? x2 * y2 : operator2 === "/" ? x2 / y2 : operator2 === "**" ? x2 ** y2 : operator2 === "//" ? Math.floor(x2 / y2) : operator2 === "%" ? x2 - y2 * Math.floor(x2 / y2) : Number.NaN;
    return Number.isFinite(made2) ? num(made2, true) : null;
  }
  const x = BigInt(a.n);
  const y = BigInt(b.n);
  const made = foldIntegers(operator2, x, y);
  if (made === null) return null;
  const small = Number(made);
  const value = num(Number.isSafeInteger(small) ? small : made);
  return operator2 === "^" ? withLayer(value, "xor") : value;
}
function foldIntegers(operator2, x, y) {
  const bits = (value) => (value < 0n ? -value : value).toString(16).length * 4;
  switch (operator2) {
    case "+":
      return x + y;
    case "-":
      return x - y;
    case "*":
      return bits(x) + bits(y) > FOLD_LIMITS.integerBits ? null : x * y;
    case "//":
      return y === 0n ? null : floorDivide(x, y);
    case "%":
      return y === 0n ? null : x - y * floorDivide(x, y);
    case "**":
      return y < 0n || y > 65536n || bits(x) * Number(y) > FOLD_LIMITS.integerBits ? null : x ** y;
    case "^":
      return x ^ y;
    case "&":
      return x & y;
    case "|":
      return x | y;
    case "<<":
      return y < 0n || y > 65536n || bits(x) + Number(y) > FOLD_LIMITS.integerBits ? null : x << y;
    case ">>":
      return y < 0n || y > 1000000n ? null : x >> y;
    default:
      return null;
  }
}
function floorDivide(x, y) {
  const quotient = x / y;
  return x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient;
}
function foldUnary(operator2, value) {
  const n = numberOf(value);
  if (n === null) return unknownWith(value.taint);
  if (operator2 === "-") return { ...n, n: -n.n };
  if (operator2 === "~" && !n.isFloat) return foldBinary("-", num(-1), n);
  return n;
}
function foldComparison(operator2, left, right) {
  if (operator2 === "in" || operator2 === "not in") {
    const found = contains(right, left);
    return found === null ? null : found === (operator2 === "in");
  }
  const a = keyOf(left);
  const b = keyOf(right);
  if (a === null || b === null || a.includes("@") || b.includes("@")) return null;
  if (operator2 === "==" || operator2 === "is") return a === b;
  if (operator2 === "!=" || operator2 === "<>" || operator2 === "is not") return a !== b;
  const numbers = left.t === "num" && right.t === "num";
  const x = numbers ? left.n : a;
  const y = numbers ? right.n : b;
  if (!numbers && a[0] !== b[0]) return null;
  return operator2 === "<" ? x < y : operator2 === ">" ? x > y : operator2 === "<=" ? x <= y : operator2 === ">=" ? x >= y : null;
}
function contains(container, item) {
  if ((container.t === "str" || container.t === "bytes") && (item.t === "str" || item.t === "bytes")) {
    return container.isWhole && item.isWhole ? container.s.includes(item.s) : null;
  }
  const key = keyOf(item);
  if (key === null || key.includes("@")) return null;
  if (container.t === "dict") return container.entries.has(key) ? true : container.isWhole ? false : null;
  if (container.t !== "seq" || !container.isWhole || container.items.length > 1024) return null;
  const keys = container.items.map((part) => keyOf(part));
  return keys.includes(key) ? true : keys.includes(null) ? null : false;
}
function foldIndex(value, index) {
  if (value.t === "dict") {
    const key = keyOf(index);
    return key === null ? null : value.entries.get(key)?.[1] ?? null;
  }
  const n = integerOf(index);
  if (n === null) return null;
  if (value.t === "seq") return (value.isWhole || n >= 0 ? value.items.at(n) : void 0) ?? null;
  if ((value.t === "str" || value.t === "bytes") && value.isWhole) {
    const code = value.s.at(n);
    if (code === void 0) return null;
    return value.t === "bytes" ? { ...num(code.charCodeAt(0)), taint: value.taint, layers: value.layers } : { ...value, s: code };
  }
  return null;
}
function foldSlice(value, bounds) {
  const [from, to, step = 1] = bounds.map(
    (bound) => bound === null || bound.t === "none" ? void 0 : integerOf(bound) ?? Number.NaN
  );
  if (Number.isNaN(from) || Number.isNaN(to) || Number.isNaN(step) || step === 0) return null;
  if (value.t === "str" || value.t === "bytes") {
    if (!value.isWhole) return null;
    if (step === 1) return { ...value, s: value.s.slice(from, to) };
    const picked = pick(Array.from(value.s), { from, to, step }).join("");
    return step < 0 ? withLayer({ ...value, s: picked }, "reversed") : { ...value, s: picked };
  }
  if (value.t === "seq" && value.isWhole) return sequence(value.kind, pick(value.items, { from, to, step }));
  return null;
}
function pick(items, { from, to, step }) {
  const size = items.length;
  const clamp = (n) => Math.min(Math.max(n < 0 ? n + size : n, step < 0 ? -1 : 0), step < 0 ? size - 1 : size);
  const begin = from === void 0 ? step < 0 ? size - 1 : 0 : clamp(from);
  const end = to === void 0 ? step < 0 ? -1 : size : clamp(to);
  const picked = [];
  for (let at = begin; step < 0 ? at > end : at < end; at += step) {
    const item = items[at];
    if (item !== void 0) picked.push(item);
  }
  return picked;
}
function foldNot(value) {
  const truth = truthOf(value);
  return truth === null ? unknownWith(value.taint) : { t: "bool", b: !truth };
}

// packages/core/src/source/fold/builtins.ts
var first = (given) => given.positional[0];
var carry = (made, from) => from === void 0 ? made : { ...made, taint: from.taint, layers: made.layers ?? from.layers };
function listOf(kind) {
  return (given) => {
    const from = first(given);
    if (from === void 0) return sequence(kind, []);
    const items = itemsOf(from);
    return items === null ? from.t === "seq" ? { ...sequence(kind, [...from.items], false), taint: from.taint } : null : { ...sequence(kind, [...items]), taint: from.taint };
  };
}
function toBytes(given) {
  const from = first(given);
  if (from === void 0) return bytes("");
  if (from.t === "bytes") return from;
  if (from.t === "str") {
    const codec = constantText(given.positional[1] ?? given.keywords.get("encoding")) ?? "utf-8";
    const encoded = from.isWhole ? encodeText(from.s, codec) : null;
    return encoded === null ? null : { ...from, t: "bytes", s: encoded };
  }
  if (from.t === "num") {
    const n = integerOf(from);
    return n === null || n < 0 || n > 65536 ? null : bytes("\0".repeat(n));
  }
  const items = itemsOf(from);
  const made = items === null ? null : bytesOfIntegers(items);
  if (made === null) return null;
  const layers = items?.reduce(
    (all, item) => item.layers === void 0 || item.layers === all.layers ? all : withLayers2(all, item),
    made
  ) ?? made;
  return withLayer(layers, "integers");
}
function withLayers2(value, other) {
  return { ...value, layers: [.../* @__PURE__ */ new Set([...value.layers ?? [], ...other.layers ?? []])].slice(0, 12) };
}
function range(given) {
  const numbers = given.positional.map((value) => integerOf(value));
  if (numbers.includes(null)) return null;
  const [a = 0, b, step = 1] = numbers;
  const from = b === void 0 ? 0 : a;
  const to = b ?? a;
  if (step === 0) return null;
  const count = Math.max(0, Math.ceil((to - from) / step));
  if (count > FOLD_LIMITS.items) return null;
  return sequence(
    "list",
    Array.from({ length: count }, (_, index) => num(from + index * step))
  );
}
function toInteger(given) {
  const from = first(given);
  if (from === void 0) return num(0);
  if (from.t === "num") return from.isFloat ? num(Math.trunc(Number(from.n))) : from;
  if (from.t === "bool") return num(from.b ? 1 : 0);
  const text = constantText(from)?.trim().replaceAll("_", "");
  if (text === void 0 || text.length > 2e3) return null;
  const base = given.positional[1] === void 0 && given.keywords.get("base") === void 0 ? 10 : integerOf(given.positional[1] ?? given.keywords.get("base"));
  if (base === null || base < 0 || base > 36 || base === 1) return null;
  const digits = text.toLowerCase().replace(/^[+-]/, "").replace(base === 16 ? /^0x/ : base === 2 ? /^0b/ : base === 8 ? /^0o/ : /^(?!)/, "");
  if (digits === "" || Array.from(digits).some((digit) => Number.isNaN(Number.parseInt(digit, base === 0 ? 10 : base))))
    return null;
  let value = 0n;
  for (const digit of digits) value = value * BigInt(base === 0 ? 10 : base) + BigInt(Number.parseInt(digit, 36));
  if (text.startsWith("-")) value = -value;
  const small = Number(value);
  return carry(num(Number.isSafeInteger(small) ? small : value), from);
}
function numberText(prefix, base) {
  return (given) => {
    const from = first(given);
    if (from?.t !== "num" || from.isFloat) return null;
    const text = from.n < 0 ? `-${prefix}${(-from.n).toString(base)}` : `${prefix}${from.n.toString(base)}`;
    return carry(str(text), from);
  };
}
function character(given) {
  const n = integerOf(first(given));
  return n === null || n < 0 || n > 1114111 ? null : withLayer(carry(str(String.fromCodePoint(n)), first(given)), "characters", first(given)?.layers);
}
function zip(given) {
  const columns = given.positional.map((value) => itemsOf(value));
  if (columns.length === 0 || columns.includes(null)) return null;
  const known3 = columns;
  const length = Math.min(...known3.map((column) => column.length));
  return sequence(
    "list",
    Array.from(
      { length },
      (_, index) => sequence(
        "tuple",
        known3.map((column) => column[index] ?? unknownWith(void 0))
      )
    )
  );
}
function dictionary(given) {
  const entries = /* @__PURE__ */ new Map();
  const from = first(given);
  if (from?.t === "dict") for (const [key, entry] of from.entries) entries.set(key, entry);
  else if (from !== void 0) {
    const pairs = itemsOf(from);
    if (pairs === null) return null;
    for (const pair of pairs) {
      const [key, value] = pair.t === "seq" ? pair.items : [];
      const name2 = key === void 0 ? null : keyOf(key);
      if (name2 === null || key === void 0 || value === void 0) return null;
      entries.set(name2, [key, value]);
    }
  }
  for (const [name2, value] of given.keywords) entries.set(`s${name2}`, [str(name2), value]);
  return { t: "dict", entries, isWhole: from?.t !== "dict" || from.isWhole };
}
function sum(given) {
  const items = itemsOf(first(given));
  return items === null ? null : items.reduce((total, item) => foldBinary("+", total, item), given.positional[1] ?? num(0));
}
var BUILTIN_FOLDS = {
  "builtins.chr": character,
  "builtins.unichr": character,
  "builtins.ord": (given) => {
    const text = constantText(first(given));
    const code = text?.codePointAt(0);
    return code === void 0 ? null : carry(num(code), first(given));
  },
  "builtins.str": (given) => {
    const from = first(given);
    if (from === void 0) return str("");
    if (from.t === "bytes")
      return given.positional.length > 1 || given.keywords.has("encoding") ? { ...from, t: "str", s: Buffer.from(from.s, "latin1").toString("utf8") } : null;
    const shown = printed(from);
    return shown.isWhole ? carry(str(shown.s), from) : from.t === "str" ? from : null;
  },
  "builtins.bytes": toBytes,
  "builtins.bytearray": toBytes,
  "builtins.memoryview": (given) => first(given)?.t === "bytes" ? first(given) ?? null : null,
  "builtins.int": toInteger,
  "builtins.long": toInteger,
  "builtins.float": (given) => first(given)?.t === "num" ? num(Number(first(given).n), true) : null,
  "builtins.hex": numberText("0x", 16),
  "builtins.bin": numberText("0b", 2),
  "builtins.oct": numberText("0o", 8),
  "builtins.abs": (given) => first(given)?.t === "num" ? num(Math.abs(Number(first(given).n))) : null,
  "builtins.len": (given) => {
    const from = first(given);
    if (from?.t === "str" || from?.t === "bytes") return from.isWhole ? num(from.s.length) : null;
    if (from?.t === "dict") return from.isWhole ? num(from.entries.size) : null;
    return from?.t === "seq" && from.isWhole ? num(from.items.length) : null;
  },
  "builtins.list": listOf("list"),
  "builtins.tuple": listOf("tuple"),
  "builtins.set": listOf("set"),
  "builtins.frozenset": listOf("set"),
  "builtins.iter": listOf("list"),
  "builtins.dict": dictionary,
  "builtins.range": range,
  "builtins.xrange": range,
  "builtins.reversed": (given) => {
    const items = itemsOf(first(given));
    return items === null ? null : withLayer({ ...sequence("list", items.toReversed()), taint: first(given)?.taint }, "reversed");
  },
  "builtins.enumerate": (given) => {
    const items = itemsOf(first(given));
    return items === null ? null : sequence(
      "list",
      items.map((item, index) => sequence("tuple", [num(index + (integerOf(given.positional[1]) ?? 0)), item]))
    );
  },
  "builtins.zip": zip,
  "builtins.sum": sum,
  "builtins.pow": (given) => {
    const [a, b, m] = given.positional;
    if (a === void 0 || b === void 0) return null;
    if (m === void 0) return foldBinary("**", a, b);
    const [x, y, z] = [integerOf(a), integerOf(b), integerOf(m)];
    if (x === null || y === null || z === null || y < 0 || z === 0) return null;
    let result = 1n;
    let base = BigInt(x) % BigInt(z);
    for (let power = BigInt(y); power > 0n; power >>= 1n) {
      if (power & 1n) result = result * base % BigInt(z);
      base = base * base % BigInt(z);
    }
    return num(Number(result));
  },
  "builtins.min": (given) => extreme(given, (a, b) => a < b),
  "builtins.max": (given) => extreme(given, (a, b) => a > b),
  "builtins.repr": (given) => first(given)?.t === "num" ? str(printed(first(given)).s) : null,
  "builtins.divmod": (given) => {
    const [a, b] = given.positional;
    return a === void 0 || b === void 0 ? null : sequence("tuple", [foldBinary("//", a, b), foldBinary("%", a, b)]);
  }
};
function extreme(given, isBetter) {
  const items = given.positional.length > 1 ? given.positional : itemsOf(first(given));
  if (items === null || items.length === 0 || given.keywords.size > 0) return null;
  let best = null;
  for (const item of items) {
    const n = integerOf(item);
    if (n === null) return null;
    if (best === null || isBetter(n, best)) best = n;
  }
  return best === null ? null : num(best);
}

// packages/core/src/source/fold/modules.ts
import { createDecipheriv, createHmac } from "node:crypto";

// packages/core/src/source/fold/bzip2.ts
function decodeBzip2(input) {
  if (!input.startsWith("BZh")) return null;
  try {
    return decompress(Buffer.from(input, "latin1")).toString("latin1");
  } catch {
    return null;
  }
}
var BLOCK = 54156738319193;
var END = 25779555029136;
function decompress(data) {
  let position = 32;
  const bits = (count) => {
    let value = 0;
    for (let left = count; left > 0; ) {
      const byte = data[position >> 3];
      if (byte === void 0) throw new RangeError("cut");
      const take = Math.min(left, 8 - (position & 7));
      value = value * 2 ** take + (byte >> 8 - (position & 7) - take & (1 << take) - 1);
      position += take;
      left -= take;
    }
    return value;
  };
  const out2 = [];
  let total = 0;
  for (; ; ) {
    const mark = bits(48);
    if (mark === END) break;
    if (mark !== BLOCK) throw new RangeError("no block");
    const block = readBlock(bits);
    total += block.length;
    if (total > FOLD_LIMITS.textLength) throw new RangeError("too large");
    out2.push(block);
  }
  return Buffer.concat(out2);
}
function readTable(bits, symbols) {
  const lengths = [];
  let length = bits(5);
  for (let index = 0; index < symbols; index++) {
    while (bits(1) === 1) length += bits(1) === 1 ? -1 : 1;
    if (length < 1 || length > 20) throw new RangeError("length");
    lengths.push(length);
  }
  const sorted = lengths.map((size, symbol) => ({ size, symbol })).toSorted((a, b) => a.size - b.size || a.symbol - b.symbol);
  const limits = [];
  const bases = [];
  let code = 0;
  let seen = 0;
  for (let size = 1; size <= 20; size++) {
    const count = lengths.filter((one) => one === size).length;
    bases[size] = seen - code;
    code += count;
    seen += count;
    limits[size] = code - 1;
    code <<= 1;
  }
  return { limits, bases, symbols: sorted.map((entry) => entry.symbol) };
}
function readBlock(bits) {
  bits(32);
  if (bits(1) === 1) throw new RangeError("randomised");
  const origin2 = bits(24);
  const used = [];
  const groups = bits(16);
  for (let group = 0; group < 16; group++) {
    if ((groups & 32768 >> group) === 0) continue;
    const row = bits(16);
    for (let index = 0; index < 16; index++) if ((row & 32768 >> index) !== 0) used.push(group * 16 + index);
  }
  const tableCount = bits(3);
  const selectorCount = bits(15);
  if (tableCount < 2 || tableCount > 6 || selectorCount === 0) throw new RangeError("tables");
  const recent = Array.from({ length: tableCount }, (_, index) => index);
  const selectors = [];
  for (let index = 0; index < selectorCount; index++) {
    let at = 0;
    while (bits(1) === 1) at++;
    const [picked] = recent.splice(at, 1);
    if (picked === void 0) throw new RangeError("selector");
    recent.unshift(picked);
    selectors.push(picked);
  }
  const tables = Array.from({ length: tableCount }, () => readTable(bits, used.length + 2));
  const symbols = readSymbols(bits, { tables, selectors, used });
  return expandRuns(invert(symbols, origin2));
}
function readSymbols(bits, given) {
  const last = new Uint8Array(9e5);
  let length = 0;
  const recent = [...given.used];
  const end = given.used.length + 1;
  let run2 = 0;
  let weight = 1;
  for (let read = 0; ; read++) {
    const table2 = given.tables[given.selectors[Math.floor(read / 50)] ?? -1];
    if (table2 === void 0) throw new RangeError("symbols");
    let code = 0;
    let size = 0;
    let symbol;
    do {
      code = code << 1 | bits(1);
      size++;
      if (size > 20) throw new RangeError("code");
      if (code <= (table2.limits[size] ?? -1)) symbol = table2.symbols[code + (table2.bases[size] ?? 0)];
    } while (symbol === void 0);
    if (symbol <= 1) {
      run2 += weight << symbol;
      weight <<= 1;
      if (run2 > 9e5) throw new RangeError("run");
      continue;
    }
    if (run2 > 0) {
      if (length + run2 > last.length) throw new RangeError("block");
      last.fill(recent[0] ?? 0, length, length + run2);
      length += run2;
      run2 = 0;
      weight = 1;
    }
    if (symbol === end) break;
    const [byte] = recent.splice(symbol - 1, 1);
    if (byte === void 0 || length >= last.length) throw new RangeError("symbol");
    recent.unshift(byte);
    last[length++] = byte;
  }
  return last.subarray(0, length);
}
function invert(last, origin2) {
  if (origin2 >= last.length) throw new RangeError("origin");
  const starts = new Uint32Array(257);
  for (const byte of last) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
  const follow = new Uint32Array(last.length);
  for (let index = 0; index < last.length; index++) {
    const byte = last[index] ?? 0;
    const at2 = starts[byte] ?? 0;
    follow[at2] = index;
    starts[byte] = at2 + 1;
  }
  const out2 = new Uint8Array(last.length);
  let at = follow[origin2] ?? 0;
  for (let index = 0; index < last.length; index++) {
    out2[index] = last[at] ?? 0;
    at = follow[at] ?? 0;
  }
  return out2;
}
function expandRuns(data) {
  const out2 = [];
  let total = 0;
  let from = 0;
  let equal = 1;
  for (let index = 1; index <= data.length; index++) {
    if (equal === 4) {
      const count = data[index] ?? 0;
      out2.push(Buffer.from(data.subarray(from, index)), Buffer.alloc(count, data[index - 1] ?? 0));
      total += index - from + count;
      if (total > FOLD_LIMITS.textLength) throw new RangeError("too large");
      from = index + 1;
      equal = 0;
      continue;
    }
    equal = equal > 0 && data[index] === data[index - 1] ? equal + 1 : 1;
  }
  out2.push(Buffer.from(data.subarray(Math.min(from, data.length))));
  return Buffer.concat(out2);
}

// packages/core/src/source/fold/modules.ts
function decoder(layer, decode) {
  return (given) => {
    const from = given.positional[0] ?? given.keywords.values().next().value;
    const text = constantText(from);
    const decoded = text === null ? null : decode(text);
    if (decoded === null || from === void 0) return null;
    return withTaint(withLayer(bytes(decoded), layer, from.layers), from.taint);
  };
}
function encoder(encode) {
  return (given) => {
    const from = given.positional[0];
    return from?.t === "bytes" && from.isWhole ? { ...from, s: encode(Buffer.from(from.s, "latin1")) } : null;
  };
}
function codecsDecode(given) {
  const [data, ...rest] = given.positional;
  if (data?.t !== "str" && data?.t !== "bytes") return null;
  const codec = constantText(rest[0] ?? given.keywords.get("encoding"))?.toLowerCase().replaceAll("_", "-");
  const known3 = codec !== void 0 && Object.hasOwn(DATA_CODECS, codec) ? DATA_CODECS[codec] : void 0;
  if (known3 !== void 0 && data.isWhole) {
    const decoded = known3[1](data.s);
    return decoded === null ? null : withLayer({ ...data, t: known3[0] === "rot13" ? "str" : "bytes", s: decoded }, known3[0]);
  }
  return foldTextMethod("decode", data, { ...given, positional: rest });
}
function joinPath(given) {
  if (given.rest !== null || given.positional.length === 0) return null;
  let path = "";
  let isWhole = true;
  let value = str("");
  for (const part of given.positional) {
    const shown = printed(part);
    if (!shown.isWhole) isWhole = false;
    path = shown.s.startsWith("/") ? shown.s : path === "" || path.endsWith("/") ? path + shown.s : `${path}/${shown.s}`;
    value = withTaint(value, part.taint);
  }
  return { t: "str", s: path, isWhole, taint: value.taint };
}
function decryptFernet(key, token) {
  const keys = Buffer.from(key.replaceAll("-", "+").replaceAll("_", "/"), "base64");
  const body2 = Buffer.from(token.replaceAll("-", "+").replaceAll("_", "/"), "base64");
  if (keys.length !== 32 || body2.length < 73 || body2[0] !== 128) return null;
  const mac = createHmac("sha256", keys.subarray(0, 16)).update(body2.subarray(0, -32)).digest();
  if (!mac.equals(body2.subarray(-32))) return null;
  const cipher = createDecipheriv("aes-128-cbc", keys.subarray(16), body2.subarray(9, 25));
  return Buffer.concat([cipher.update(body2.subarray(25, -32)), cipher.final()]).toString("latin1");
}
function unquote(given) {
  const from = given.positional[0];
  const text = constantText(from);
  if (text === null || from === void 0) return null;
  const raw = text.replaceAll(/%([0-9a-fA-F]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return {
    ...from,
    t: "str",
    s: Buffer.from(raw, "latin1").toString("utf8"),
    layers: raw === text ? from.layers : [...from.layers ?? [], "percent"]
  };
}
function makeTable(given) {
  const from = constantText(given.positional[0]);
  const to = constantText(given.positional[1]);
  if (from === null || to === null) return null;
  const letters = Array.from(from);
  const others = Array.from(to);
  return {
    t: "dict",
    isWhole: true,
    entries: new Map(
      letters.map((c, i2) => [`n${c.codePointAt(0)}`, [num(c.codePointAt(0) ?? 0), str(others[i2] ?? "")]])
    )
  };
}
var operator = (sign) => (given) => {
  const [a, b] = given.positional;
  return a === void 0 || b === void 0 ? null : foldBinary(sign, a, b);
};
var LETTERS = "abcdefghijklmnopqrstuvwxyz";
var CONSTANT_ATTRIBUTES = {
  "string.ascii_lowercase": LETTERS,
  "string.ascii_uppercase": LETTERS.toUpperCase(),
  "string.ascii_letters": LETTERS + LETTERS.toUpperCase(),
  "string.lowercase": LETTERS,
  "string.uppercase": LETTERS.toUpperCase(),
  "string.letters": LETTERS + LETTERS.toUpperCase(),
  "string.digits": "0123456789",
  "string.hexdigits": "0123456789abcdefABCDEF",
  "string.punctuation": "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
  "string.printable": `0123456789${LETTERS}${LETTERS.toUpperCase()}!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~ 	
\r\v\f`,
  "os.sep": "/",
  "os.path.sep": "/",
  "os.linesep": "\n",
  "os.pathsep": ":",
  "os.curdir": "."
};
var base64 = decoder("base64", decodeBase64);
var urlSafe = decoder("base64", (text) => decodeBase64(text, true));
var MODULE_FOLDS = {
  "base64.b64decode": base64,
  "base64.standard_b64decode": base64,
  "base64.decodebytes": base64,
  "base64.decodestring": base64,
  "binascii.a2b_base64": base64,
  "base64.urlsafe_b64decode": urlSafe,
  "base64.b32decode": decoder("base32", decodeBase32),
  "base64.b16decode": decoder("hex", decodeHex),
  "base64.b85decode": decoder("base85", decodeBase85),
  "base64.a85decode": decoder("base85", decodeAscii85),
  "binascii.unhexlify": decoder("hex", decodeHex),
  "binascii.a2b_hex": decoder("hex", decodeHex),
  "builtins.bytes.fromhex": decoder("hex", decodeHex),
  "builtins.bytearray.fromhex": decoder("hex", decodeHex),
  "zlib.decompress": decoder("zlib", decodeZlib),
  "zlib.decompressobj().decompress": decoder("zlib", decodeZlib),
  "gzip.decompress": decoder("gzip", decodeGzip),
  "bz2.decompress": decoder("bzip2", decodeBzip2),
  "brotli.decompress": decoder("brotli", decodeBrotli),
  "base64.b64encode": encoder((data) => data.toString("base64")),
  "base64.urlsafe_b64encode": encoder((data) => data.toString("base64url")),
  "binascii.hexlify": encoder((data) => data.toString("hex")),
  "codecs.decode": codecsDecode,
  "codecs.getdecoder()": (given) => codecsDecode(given),
  "urllib.parse.unquote": unquote,
  "urllib.parse.unquote_plus": unquote,
  "urllib.unquote": unquote,
  "html.unescape": (given) => {
    const text = constantText(given.positional[0]);
    return text === null ? null : str(
      text.replaceAll(/&#(x?)([0-9a-fA-F]{1,6});/g, (all, hex, digits) => {
        const point = Number.parseInt(digits, hex === "" ? 10 : 16);
        return Number.isNaN(point) || point > 1114111 ? all : String.fromCodePoint(point);
      })
    );
  },
  "os.path.join": joinPath,
  "posixpath.join": joinPath,
  "ntpath.join": joinPath,
  "pathlib.Path": joinPath,
  "pathlib.PurePath": joinPath,
  "os.path.expanduser": (given) => given.positional[0] ?? null,
  "os.path.expandvars": (given) => given.positional[0] ?? null,
  "os.path.abspath": (given) => given.positional[0] ?? null,
  "os.path.normpath": (given) => given.positional[0] ?? null,
  "os.fspath": (given) => given.positional[0] ?? null,
  "builtins.str.maketrans": makeTable,
  "builtins.bytes.maketrans": (given) => {
    const from = constantText(given.positional[0]);
    const to = constantText(given.positional[1]);
    if (from === null || to === null || from.length !== to.length) return null;
    const table2 = Array.from({ length: 256 }, (_, index) => String.fromCharCode(index));
    for (let index = 0; index < from.length; index++) table2[from.charCodeAt(index) & 255] = to[index] ?? "";
    return bytes(table2.join(""));
  },
  "string.maketrans": makeTable,
  "operator.add": operator("+"),
  "operator.concat": operator("+"),
  "operator.xor": operator("^"),
  "operator.sub": operator("-"),
  "operator.mul": operator("*"),
  "operator.mod": operator("%"),
  "itertools.chain": (given) => {
    const all = given.positional.map((value) => itemsOf(value));
    return all.includes(null) ? null : sequence("list", all.flat());
  },
  "itertools.cycle": (given) => {
    const items = itemsOf(given.positional[0]);
    if (items === null || items.length === 0) return null;
    return sequence(
      "list",
      Array.from({ length: 65536 }, (_, index) => items[index % items.length] ?? num(0))
    );
  },
  "int.from_bytes": (given) => fromBytes(given),
  "builtins.int.from_bytes": (given) => fromBytes(given),
  "json.loads": (given) => {
    const text = constantText(given.positional[0]);
    if (text === null || text.length > 65536) return null;
    try {
      return fromJson(JSON.parse(text), 4);
    } catch {
      return null;
    }
  }
};
function fromBytes(given) {
  const text = constantText(given.positional[0]);
  if (text === null || text.length === 0 || text.length > 4096) return null;
  const order = constantText(given.positional[1] ?? given.keywords.get("byteorder")) ?? "big";
  const data = Buffer.from(text, "latin1");
  if (order === "little") data.reverse();
  const big = BigInt(`0x${data.toString("hex")}`);
  return num(Number.isSafeInteger(Number(big)) ? Number(big) : big);
}
function fromJson(value, depth) {
  if (typeof value === "string") return str(value);
  if (typeof value === "number") return num(value, !Number.isInteger(value));
  if (typeof value === "boolean") return { t: "bool", b: value };
  if (depth > 0 && Array.isArray(value))
    return sequence(
      "list",
      value.map((item) => fromJson(item, depth - 1))
    );
  if (depth > 0 && typeof value === "object" && value !== null) {
    return {
      t: "dict",
      isWhole: true,
      entries: new Map(Object.entries(value).map(([key, item]) => [`s${key}`, [str(key), fromJson(item, depth - 1)]]))
    };
  }
  return value === null ? { t: "none" } : str(UNKNOWN_PIECE);
}

// packages/core/src/source/objects/paths.ts
var PIECES = [
  ...list(
    "credential-file",
    `.ssh/id_ .ssh/ /.ssh .aws/credentials .aws/config .netrc .npmrc .pypirc .git-credentials .docker/config.json .kube/config .config/gcloud .azure/
    /etc/shadow /etc/passwd .config/gh/hosts.yml .env.local id_rsa id_ed25519 .gnupg .bash_history .zsh_history .python_history .vault-token .terraform.d/credentials .config/solana/id.json
    .claude/ .gemini/ .cargo/credentials filezilla/recentservers.xml filezilla/sitemanager.xml terraform.tfstate .config/op/ windows/credentials microsoft/credentials`
  ),
  ...list(
    "browser-data",
    `google/chrome chrome/user data /user data/default local state login data google/chrome/user bravesoftware microsoft/edge opera software/ opera stable opera gx vivaldi/ yandex/yandexbrowser
    mozilla/firefox/profiles cookies.sqlite logins.json key4.db web data leveldb local storage/leveldb discord/ discordcanary discordptb lightcord telegram desktop/tdata tdata chromium/user data
    roaming/discord library/application support/google/chrome .config/google-chrome .mozilla/firefox steam/config ssfn`
  ),
  ...list(
    "wallet-data",
    `exodus/ exodus.wallet electrum/wallets /electrum ethereum/keystore .bitcoin/ wallet.dat atomic/local storage jaxx /metamask nkbihfbeogaeaoehlefnkodbefgpgknn zcash/ armory bytecoin coinomi guarda
    .ethereum monero ledger live trezor phantom/ bfnaelmomeimhlpmgjnjophhpkkoljpa com.liberty.jaxx wallets/`
  ),
  ...list(
    "autostart",
    `start menu/programs/startup programs/startup currentversion/run /etc/cron /etc/init.d /etc/systemd/system .config/systemd/user .config/autostart /launchagents /launchdaemons
    /etc/rc.local /etc/ld.so.preload crontab microsoft/windows/currentversion/run`
  ),
  ...list(
    "shell-profile",
    ".bashrc .bash_profile .zshrc .profile .zprofile .bash_login microsoft.powershell_profile.ps1 /etc/profile"
  ),
  ...list("site-packages", "site-packages/ sitecustomize.py usercustomize.py .pth")
];
function list(kind, pieces) {
  const SPACED = [
    "chrome/user data",
    "/user data/default",
    "local state",
    "login data",
    "opera software/",
    "opera stable",
    "opera gx",
    "web data",
    "local storage/leveldb",
    "telegram desktop/tdata",
    "chromium/user data",
    "library/application support/google/chrome",
    "atomic/local storage",
    "ledger live",
    "start menu/programs/startup"
  ];
  let rest = ` ${pieces.replaceAll(/\s+/g, " ")} `;
  const found = [];
  for (const spaced of SPACED) {
    if (!rest.includes(` ${spaced} `)) continue;
    found.push([kind, spaced]);
    rest = rest.replace(` ${spaced} `, " ");
  }
  for (const piece of rest.trim().split(" ")) if (piece !== "") found.push([kind, piece]);
  return found;
}
var SCRIPT = /\.(?:exe|scr|bat|cmd|ps1|vbs|msi|dll|hta|jar|sh|pyw|lnk|pif)$/;
function classifyPath(text) {
  if (text.length < 4 || text.length > 400 || !/[/\\. ]|wal|tdata|disc|cron|armory|jaxx|guarda|ssfn|monero|id_/i.test(text))
    return null;
  const path = text.replaceAll("\\", "/").replaceAll("//", "/").toLowerCase();
  for (const [kind, piece] of PIECES) if (path.includes(piece) && isAtBoundary(path, piece)) return kind;
  if (path.startsWith("/etc/") || path.startsWith("c:/windows/")) return "system";
  return SCRIPT.test(path) ? "executable" : null;
}
function isAtBoundary(path, piece) {
  const at = path.indexOf(piece);
  const before = path[at - 1];
  return piece.startsWith("/") || before === void 0 || !/[a-z0-9]/.test(before);
}
function sourceOfPath(kind) {
  return kind === "credential-file" || kind === "browser-data" || kind === "wallet-data" ? kind : null;
}

// packages/core/src/source/objects/hosts.ts
var BY_SUFFIX = {
  "oast": `oast.fun oast.me oast.live oast.pro oast.site oast.online oastify.com burpcollaborator.net interact.sh interactsh.com pipedream.net webhook.site requestbin.com requestbin.net
    requestcatcher.com beeceptor.com ceye.io dnslog.cn dnslog.pw dnslog.link canarytokens.com canarytokens.org hookbin.com bxss.me xss.ht r87.me bxss.in requestrepo.com mockbin.org eo8ck3rkpx8glif.m.pipedream.net dnsbin.zhack.ca
    log.xn--9tr.com webhook.cool typedwebhook.tools postb.in ptsv2.com ptsv3.com interactsh.online callback.red eyes.sh tu4.org oob.li dig.pm ezstat.ru`,
  "tunnel": `ngrok.io ngrok.app ngrok-free.app ngrok.dev ngrok-free.dev trycloudflare.com ply.gg playit.gg loca.lt localhost.run serveo.net localtunnel.me bore.pub portmap.io portmap.host duckdns.org no-ip.org no-ip.biz
    ddns.net hopto.org zapto.org sytes.net localto.net pinggy.io pinggy.link devtunnels.ms lhr.life lhr.rocks telebit.io tunnelmole.com cfargotunnel.com myftp.org servehttp.com`,
  "chat-webhook": "discord.com/api/webhooks discordapp.com/api/webhooks canary.discord.com/api/webhooks ptb.discord.com/api/webhooks hooks.slack.com discord.com/api/v",
  "bot-api": "api.telegram.org",
  "paste": `pastebin.com hastebin.com ghostbin.com ghostbin.co paste.ee rentry.co rentry.org controlc.com dpaste.com dpaste.org ix.io termbin.com sprunge.us paste.rs pastie.org 0bin.net privatebin.net
    zerobin.net justpaste.it telegra.ph pastebin.pl bpa.st paste.fo pastes.dev paste.bingner.com hst.sh paste.gg textbin.net rentry.org paste.website haste.zneix.eu cl1p.net`,
  "file-host": `cdn.discordapp.com media.discordapp.net transfer.sh anonfiles.com gofile.io file.io catbox.moe files.catbox.moe litter.catbox.moe mediafire.com mega.nz dropbox.com dl.dropbox.com dl.dropboxusercontent.com
    0x0.st bashupload.com temp.sh tmpfiles.org uguu.se pixeldrain.com filebin.net wetransfer.com sendspace.com zippyshare.com workupload.com send.cm krakenfiles.com ufile.io oshi.at x0.at envs.sh
    storage.to pomf.cat cdn.filesend.jp bayfiles.com filetransfer.io uploadfiles.io 1fichier.com nippyfile.com store1.gofile.io api.anonfiles.com upload.ee filedropper.com`,
  "ip-lookup": `ipinfo.io api.ipify.org ipify.org icanhazip.com ifconfig.me ip-api.com ipapi.co ident.me checkip.amazonaws.com checkip.dyndns.org wtfismyip.com myexternalip.com ipwho.is ipwhois.app
    freegeoip.app geolocation-db.com api.myip.com ip.seeip.org ipecho.net api.ip.sb whatismyipaddress.com ifconfig.co ipgeolocation.io ipv4.icanhazip.com ip.42.pl jsonip.com httpbin.org/ip api64.ipify.org`,
  "shortener": "bit.ly tinyurl.com cutt.ly is.gd t.ly rb.gy shorturl.at grabify.link iplogger.org iplogger.com 2no.co yip.su iplis.ru blasze.tk v.gd tiny.cc ow.ly t.me goo.su",
  "code-raw": "raw.githubusercontent.com gist.githubusercontent.com gist.github.com codeload.github.com bitbucket.org/raw gitlab.com/-/raw"
};
var CHEAP = new Set(
  "tk ml ga cf gq xyz top pw icu cyou buzz monster rest cam sbs click quest bond cfd lol zip mov ru su cn.com best beauty hair makeup fun autos homes lat ws rip lat surf pics site".split(
    " "
  )
);
var EXECUTABLE = /\.(?:exe|scr|bat|cmd|ps1|vbs|msi|dll|hta|jar|apk|elf|sh|pyw|bin|so|lnk|pif|com_|py|pyc)(?:[?#]|$)/i;
var LOCAL = /^(?:127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|255\.|::1|localhost$)/;
var table = /* @__PURE__ */ new Map();
var withPath = [];
for (const [kind, hosts] of Object.entries(BY_SUFFIX)) {
  for (const host of hosts.trim().split(/\s+/)) {
    const slash = host.indexOf("/");
    if (slash === -1) table.set(host, kind);
    else withPath.push([host.slice(0, slash), host.slice(slash), kind]);
  }
}
var SCHEME = "://";
var MOST_HOSTS = 8;
function findHosts(text) {
  const found = [];
  for (let at = text.indexOf(SCHEME); at !== -1 && found.length < MOST_HOSTS; at = text.indexOf(SCHEME, at + 3)) {
    const scheme = schemeBefore(text, at);
    if (scheme === null) continue;
    const end = endOfUrl(text, at + 3);
    const rest = text.slice(at + 3, end);
    found.push(classify(rest, text.slice(at - scheme.length, end)));
  }
  if (found.length === 0 && text.length < 128) {
    const bare = bareHost(text);
    if (bare !== null) found.push(classify(bare, text));
  }
  return found;
}
function schemeBefore(text, at) {
  let from = at;
  while (from > 0 && at - from < 12 && /[a-zA-Z0-9+.-]/.test(text[from - 1] ?? "")) from--;
  const scheme = text.slice(from, at).toLowerCase();
  return [
    "http",
    "https",
    "ftp",
    "ws",
    "wss",
    "tcp",
    "udp",
    "mongodb+srv",
    "mongodb",
    "ftps",
    "socks5",
    "stratum+tcp",
    "h",
    "s"
  ].includes(scheme) || scheme === "" ? text.slice(from, at) : null;
}
function endOfUrl(text, from) {
  let end = from;
  const most = Math.min(text.length, from + 400);
  while (end < most && !" 	\r\n\"'<>`|;,()[]{}\\^".includes(text[end] ?? "")) end++;
  return end;
}
function bareHost(text) {
  const trimmed = text.trim();
  if (/^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/.test(trimmed)) return trimmed;
  const slash = trimmed.indexOf("/");
  const host = (slash === -1 ? trimmed : trimmed.slice(0, slash)).toLowerCase();
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/.test(host)) return null;
  return suffixClass(host.replace(/:\d+$/, "")) === null ? null : trimmed;
}
function suffixClass(host) {
  for (let from = 0; from !== -1; ) {
    const kind = table.get(host.slice(from));
    if (kind !== void 0) return kind;
    const dot = host.indexOf(".", from);
    from = dot === -1 ? -1 : dot + 1;
  }
  return null;
}
function classify(rest, text) {
  const authority = rest.split(/[/?#]/, 1)[0] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "").toLowerCase();
  const path = rest.slice(authority.length);
  const shown = text.slice(0, 200);
  for (const [name2, start2, kind] of withPath)
    if ((host === name2 || host.endsWith(`.${name2}`)) && path.startsWith(start2)) return { class: kind, host, text: shown };
  const suffix = suffixClass(host);
  if (suffix !== null) return { class: suffix, host, text: shown };
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) {
    const isOrdinary = LOCAL.test(host) || host.startsWith("8.8.") || host === "1.1.1.1" || host.split(".").some((part) => Number(part) > 255);
    return { class: isOrdinary ? "documentation" : "ip-literal", host, text: shown };
  }
  if (LOCAL.test(host)) return { class: "documentation", host, text: shown };
  if (host.endsWith(".onion")) return { class: "onion", host, text: shown };
  const tld = host.slice(host.lastIndexOf(".") + 1);
  if (EXECUTABLE.test(path)) return { class: "executable", host, text: shown };
  if (/(?:^|\.)example(?:\.(?:com|org|net))?$/.test(host) || host === "") return { class: "documentation", host, text: shown };
  return { class: host.includes(".") && CHEAP.has(tld) ? "cheap-tld" : "plain", host, text: shown };
}

// packages/core/src/source/objects/markers.ts
var TELEGRAM = /(?:^|[^0-9])([0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?:$|[^A-Za-z0-9_-])/;
var ADDRESS = /^(?:bc1[a-z0-9]{25,60}|0x[a-fA-F0-9]{40}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|T[a-km-zA-HJ-NP-Z1-9]{33}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}|ltc1[a-z0-9]{38,60}|r[1-9A-HJ-NP-Za-km-z]{24,34}|X[1-9A-HJ-NP-Za-km-z]{33})$/;
var POWERSHELL = [
  "powershell -",
  "powershell.exe",
  "invoke-webrequest",
  "invoke-expression",
  "downloadstring(",
  "-windowstyle hidden",
  "frombase64string"
];
var PAYLOAD = [
  "import os",
  "import subprocess",
  "import requests",
  "import socket",
  "exec(",
  "__import__(",
  "import base64",
  "import urllib",
  "from urllib"
];
function findMarkers(text) {
  const found = [];
  const note = (kind, shown = text) => void found.push({ class: kind, text: shown.slice(0, 200) });
  if (text.length < 100 && ADDRESS.test(text)) note("crypto-address");
  if (text.includes(":AA")) {
    const token = TELEGRAM.exec(text);
    if (token?.[1] !== void 0) note("telegram-token", `${token[1].slice(0, 14)}\u2026`);
  }
  if (text.startsWith("MZ") && text.length > 512 && text.includes("This program")) note("embedded-executable");
  if (text.startsWith("TVqQAA") && text.length > 512) note("embedded-executable");
  if (text.length > 20 && text.length < 1e5) {
    const lower = text.toLowerCase();
    if (POWERSHELL.some((word) => lower.includes(word))) note("powershell");
    if (lower.includes("stratum+tcp://") || lower.includes("xmrig")) note("miner");
    if (PAYLOAD.filter((word) => text.includes(word)).length >= 2) note("python-payload");
  }
  return found;
}

// packages/core/src/source/machine/note-text.ts
var MOST2 = 2e5;
var NOTHING = [];
var known2 = /* @__PURE__ */ new Map();
var MOST_KNOWN = 4e3;
function objectsOfText(text) {
  if (text.length < 4) return NOTHING;
  if (text.length > 400) return lookAt(text);
  let objects = known2.get(text);
  if (objects === void 0) {
    if (known2.size >= MOST_KNOWN) known2.clear();
    known2.set(text, objects = lookAt(text));
  }
  return objects;
}
function lookAt(text) {
  const objects = [];
  const cut = text.length > MOST2 ? text.slice(0, MOST2) : text;
  for (const host of findHosts(cut))
    if (host.class !== "documentation") objects.push({ kind: "host", class: host.class, text: untrustedText(host.text) });
  const path = classifyPath(cut);
  if (path !== null) objects.push({ kind: "path", class: path, text: untrustedText(cut.slice(0, 200)) });
  for (const marker of findMarkers(cut)) objects.push({ kind: "marker", class: marker.class, text: untrustedText(marker.text) });
  return objects;
}
function noteText(machine, value, site) {
  if (value.t !== "str" && value.t !== "bytes") return;
  const isHidden = (value.layers?.length ?? 0) > 0 || site.frame.unit.layers.length > 0;
  for (const object of objectsOfText(value.s)) {
    if (object.kind === "host" && object.class === "plain" && !isHidden) continue;
    machine.recorder.literal(object, site, value.layers);
  }
}

// packages/core/src/source/objects/commands.ts
var BUILD = new Set(
  "gcc g++ cc c++ clang clang++ ld ar nm cmake make ninja meson pkg-config git hg svn nvcc rustc cargo go javac java swig cython cython3 cythonize f2py gfortran ldd otool lipo install_name_tool xcrun xcode-select sw_vers sysctl uname which where whereis brew dpkg dpkg-query rpm ldconfig llvm-config llvm-config-11 python-config python3-config mpicc mpicxx mpif90 h5cc nc-config gdal-config pg_config mysql_config mariadb_config xml2-config xslt-config curl-config krb5-config sdl-config sdl2-config freetype-config geos-config npm npx yarn pnpm node bazel bazelisk conda protoc sphinx-build doxygen twine flake8 black pytest mypy ruff isort tox icu-config net-snmp-config apt-config cl cl.exe link.exe msbuild vswhere.exe rc.exe vcvarsall.bat hipcc rocm-smi nvidia-smi pip-compile gmake autoconf automake libtool ./configure configure sed awk grep cat ls cp mv mkdir rm ln echo true test strip patch tar unzip lsb_release getconf ctags cppcheck clang-format rustup maturin upip mpy-cross gettext msgfmt pybabel lrelease pyrcc5 pyuic5 arch hostname ffmpeg".split(" ")
);
var MILD = ["build", "other"];
function classifyCommand(command) {
  const text = command.slice(0, 2e4);
  const whole = classifyOne(text);
  if (!MILD.includes(whole)) return whole;
  const parts2 = text.split(/&&|[;|\n]/).slice(0, 40).map((part) => classifyOne(part.trim())).filter((part) => !MILD.includes(part));
  const [worst] = parts2;
  if (worst !== void 0) return worst;
  return whole === "build" && /(?:base64\s+(?:-d|--decode)|xxd\s+-r)/.test(text) ? "interpreter" : whole;
}
function classifyOne(text) {
  const lower = text.toLowerCase();
  if (isReverseShell(lower)) return "reverse-shell";
  const words = wordsOf(lower);
  const names = new Set(words.map((word) => baseName(word)));
  const isPowershell = names.has("powershell") || names.has("pwsh") || lower.includes("powershell");
  if (isPowershell && /(?:^|[\s"',])[-/](?:e|ec|en|enc|enco|encod|encode|encoded|encodedc\w*)[\s"',]+['"]?[a-z0-9+/=]{24}/.test(lower))
    return "powershell-encoded";
  if (isSecurityTampering(lower, names)) return "security-tampering";
  const fetches = names.has("curl") || names.has("wget") || lower.includes("invoke-webrequest") || lower.includes("downloadstring") || lower.includes("downloadfile") || lower.includes("invoke-restmethod") || names.has("certutil") || names.has("bitsadmin") || names.has("iwr") || names.has("start-bitstransfer") || names.has("irm");
  if (fetches) {
    const hasUrl = lower.includes("://") || lower.includes("$") || lower.includes("\uFFFC");
    const runs = /[|&;]\s*(?:sudo\s+)?(?:ba|z|da)?sh(?:\s|$)|[|&;]\s*(?:sudo\s+)?python|\biex\b|invoke-expression|start-process|[&;]\s*(?:start\s|\.\/|chmod|nohup|cmd\s|powershell|%temp%)|\$\((?:curl|wget)|`(?:curl|wget)|<\((?:curl|wget)/.test(
      lower
    );
    if (hasUrl && runs) return "download-and-run";
    if (hasUrl) return "download";
  }
  if (lower.includes("xmrig") || lower.includes("stratum+tcp") || lower.includes("minerd ")) return "miner";
  if (isPersistence(lower, names)) return "persistence";
  if (isPowershell) return /-w(?:indowstyle)?\s+['",]*(?:hidden|1)/.test(lower) ? "powershell-hidden" : "interpreter";
  if (/\brm\s+-(?:rf|fr)\s+(?:\/|~|\$home)(?:\s|$|\*)/.test(lower) || /\bformat\s+c:/.test(lower) || lower.includes("rd /s /q c:"))
    return "destruction";
  if ((names.has("pip") || names.has("pip3") || lower.includes("-m pip") || lower.includes("-m, pip")) && words.includes("install"))
    return "pip-install";
  if (/python[\w.]*['"]?,?\s+['"]?-c(?:\s|['",])/.test(lower) || words.includes("-c") && lower.startsWith("\uFFFC"))
    return "python-code";
  const head = baseName(words[0] ?? "");
  if (head === "whoami" || head === "hostname" || head === "ipconfig" || head === "ifconfig" || head === "systeminfo" || lower.startsWith("wmic csproduct") || head === "id" || head === "wmic")
    return "host-identity";
  if (/(?:\.ssh\/|\/etc\/passwd|\/etc\/shadow|\.aws\/)/.test(lower)) return "credential-file";
  if (BUILD.has(head)) return "build";
  if (head === "start" || /\.(?:exe|bat|cmd|ps1|vbs|scr|hta|msi)(?:\s|"|'|$)/.test(lower)) return "starts-file";
  return ["sh", "bash", "cmd", "zsh", "mshta", "rundll32", "regsvr32", "cscript", "wscript", "osascript", "nc", "ncat"].includes(
    head
  ) ? "interpreter" : "other";
}
function isReverseShell(lower) {
  if (lower.includes("/dev/tcp/")) return true;
  if (/(?:^|[\s/|;&])(?:nc|ncat|netcat)\s[^|;&]{0,80}-[a-z]{0,3}e[a-z]?\s/.test(lower)) return true;
  return lower.includes("mkfifo") && /\bnc(?:at)?\s/.test(lower);
}
function isSecurityTampering(lower, names) {
  return lower.includes("set-mppreference") || lower.includes("add-mppreference") || lower.includes("disableantispyware") || lower.includes("disablerealtimemonitoring") || lower.includes("netsh") && lower.includes("firewall") || lower.includes("mpcmdrun") || lower.includes("vssadmin delete") || lower.includes("taskkill") && /(?:defender|msmpeng|wireshark|procmon|httpdebugger|fiddler)/.test(lower) || names.has("setenforce") || lower.includes("netsh advfirewall");
}
function isPersistence(lower, names) {
  return names.has("schtasks") || names.has("crontab") && !lower.includes("crontab -l") || lower.includes("reg add") || lower.includes("currentversion\\run") || lower.includes("sc create") || lower.includes("launchctl load") || lower.includes(">>") && /\.(?:bashrc|zshrc|profile|bash_profile)/.test(lower) || lower.includes("/etc/cron") || /systemctl\s+(?:--user\s+)?enable/.test(lower);
}
function wordsOf(command) {
  return command.split(/[\s"',;&|()]+/).filter((word) => word !== "").slice(0, 400);
}
function baseName(word) {
  const at = Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\"));
  const name2 = at <= 0 && word.startsWith("./") ? word : word.slice(at + 1);
  return name2.endsWith(".exe") ? name2.slice(0, -4) : name2;
}
function decodePowershell(command) {
  const found = /[-/]e[a-z]*[\s"',]+['"]?([A-Za-z0-9+/=]{24,})/i.exec(command);
  if (found?.[1] === void 0) return null;
  const text = Buffer.from(found[1], "base64").toString("utf16le");
  return text.length > 8 && printableShare(text) > 0.9 ? text : null;
}
function printableShare(text) {
  let printable = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 32 && code < 127 || code === 10 || code === 13 || code === 9) printable++;
  }
  return printable / text.length;
}
function pythonOfCommand(command) {
  const found = /python[\w.]*(?:\.exe)?['"]?\s+(?:-[A-Zabdhioquvx]+\s+)*-c\s+(["'])/i.exec(command);
  if (found === null) return null;
  const from = found.index + found[0].length;
  const quote = found[1] ?? '"';
  let end = command.lastIndexOf(quote);
  if (end <= from) end = command.length;
  return command.slice(from, end).replaceAll(`\\${quote}`, quote);
}
function hostsOfCommand(command) {
  const text = command.slice(0, 2e4);
  const found = findHosts(text);
  if (found.length > 0) return found;
  return text.split(/[\s"'`;|&]+/).slice(0, 60).flatMap((word) => findHosts(word.slice(word.lastIndexOf(")") + 1).replace(/^[.@]+/, ""))).slice(0, 4);
}
function pipedText(command) {
  const text = command.slice(0, 2e5);
  if (!/base64\s+(?:-d|-D|--decode)/.test(text)) return null;
  const found = /(?:^|[\s"'=])([A-Za-z0-9+/]{24,}={0,2})(?:[\s"'|]|$)/.exec(text);
  return found?.[1] === void 0 ? null : Buffer.from(found[1], "base64").toString("utf8");
}

// packages/core/src/source/machine/record-sink.ts
var MOST_TEXTS = 24;
var MOST_WRITTEN = 64;
function recordSink(machine, sink, call) {
  const { name: name2, callee, given, site } = call;
  const values = [...argumentValues(given), ...receiverArguments(callee)];
  let taint;
  let layers;
  const objects = [];
  for (const value of values) taint = joinTaints(taint, deepTaint(value));
  const texts = values.flatMap((value) => textsOf(value, 3)).slice(0, MOST_TEXTS);
  for (const text of texts) layers = joinLayers(layers, text.layers);
  if (sink.capability === "process") {
    const command = commandOf(given);
    objects.push(...describeCommand(machine, command, { given, site }));
    layers = joinLayers(layers, command.layers);
    taint = joinTaints(taint, writtenTaint(machine, command.text, values));
  } else for (const text of texts) objects.push(...objectsOfText(text.s));
  if (sink.capability === "dynamic-code" || sink.capability === "native" || sink.action === "permission")
    taint = joinTaints(taint, writtenTaint(machine, texts.map((text) => text.s).join(" "), values));
  if (sink.capability === "file-write" && sink.action === "write")
    rememberWrite(machine, pathOf(callee, given), { taint, layers, site });
  if (name2.endsWith("urlretrieve") || name2.endsWith(".download")) {
    const path = given.positional[1] ?? given.keywords.get("filename") ?? given.keywords.get("out");
    rememberWrite(machine, path, {
      taint: [{ kind: "network-answer", name: name2, unit: site.frame.unit, offset: site.frame.unit.tree.start[site.node] ?? 0 }],
      layers,
      site
    });
  }
  machine.recorder.use(sink, name2, site, { taint, layers, objects });
}
function receiverArguments(callee) {
  const values = [];
  let at = callee.receiver;
  for (let depth = 0; depth < 4 && at !== void 0; depth++) {
    if (at.t === "name") {
      if (at.given !== void 0) values.push(...argumentValues(at.given));
      at = at.receiver;
    } else {
      values.push(at);
      break;
    }
  }
  return values;
}
function textsOf(value, depth) {
  if (value.t === "str" || value.t === "bytes") return [{ s: value.s, layers: value.layers }];
  if (depth === 0) return [];
  if (value.t === "seq") return value.items.slice(0, 32).flatMap((item) => textsOf(item, depth - 1));
  if (value.t === "dict")
    return [...value.entries.values()].slice(0, 32).flatMap(([key, item]) => [...textsOf(key, 1), ...textsOf(item, depth - 1)]);
  if (value.t === "choice") return value.options.flatMap((item) => textsOf(item, depth - 1));
  if (value.t === "name" && value.given !== void 0)
    return argumentValues(value.given).flatMap((item) => textsOf(item, depth - 1));
  return [];
}
function runOwnScript(machine, text, site) {
  for (const word of text.slice(0, 2e3).split(/[\s"'\uFFFC]+/)) {
    if (!/\.pyw?$/.test(word)) continue;
    const end = word.replace(/^[./\\]+/, "");
    const module2 = machine.modules.all().find((one) => one.state === "unread" && (one.file === end || one.file.endsWith(`/${end}`)));
    if (module2 !== void 0) machine.importModule(module2.name, site);
  }
}
function commandOf(given) {
  const first2 = given.positional[0] ?? given.keywords.get("args") ?? given.keywords.get("cmd") ?? given.keywords.get("command");
  const parts2 = first2?.t === "seq" ? first2.items : given.positional;
  let layers;
  const texts = [];
  for (const part of parts2.slice(0, 64)) {
    layers = joinLayers(layers, part.layers);
    texts.push(part.t === "seq" ? part.items.map((item) => printed(item).s).join(" ") : printed(part).s);
  }
  return { text: texts.join(" "), layers };
}
function describeCommand(machine, command, { given, site }) {
  const objects = [];
  const { text } = command;
  if (text === "") return objects;
  const shown = untrustedText(text.slice(0, 240));
  objects.push({ kind: "command", class: classifyCommand(text), text: shown });
  const piped = pipedText(text);
  if (piped !== null) {
    objects.push(
      { kind: "command", class: "decoded-command", text: untrustedText(piped.slice(0, 240)) },
      { kind: "command", class: classifyCommand(piped), text: untrustedText(piped.slice(0, 240)) }
    );
    objects.push(...objectsOfText(piped));
    if (/python/.test(text)) machine.runText(withLayers(str(piped), ["base64"]), site, "exec");
  }
  for (const host of hostsOfCommand(text))
    if (host.class !== "documentation") objects.push({ kind: "host", class: host.class, text: untrustedText(host.text) });
  const decoded = decodePowershell(text.slice(0, 2e5));
  if (decoded !== null) {
    objects.push({ kind: "command", class: classifyCommand(`powershell ${decoded}`), text: untrustedText(decoded.slice(0, 240)) });
    for (const host of findHosts(decoded)) objects.push({ kind: "host", class: host.class, text: untrustedText(host.text) });
  }
  const list2 = given.positional[0];
  const flag = list2?.t === "seq" ? list2.items.findIndex((item) => item.t === "str" && item.s === "-c") : -1;
  const code = list2?.t === "seq" && flag !== -1 ? list2.items[flag + 1] : void 0;
  if (code?.t === "str" && code.isWhole && isPython(list2?.t === "seq" ? list2.items[0] : void 0))
    machine.runText(code, site, "exec");
  else {
    runOwnScript(machine, text, site);
    const inline = pythonOfCommand(text.slice(0, 2e4));
    if (inline !== null && !inline.includes(UNKNOWN_PIECE)) machine.runText(withLayers(str(inline), command.layers), site, "exec");
  }
  return objects;
}
function isPython(value) {
  if (value?.t === "str") return value.s.toLowerCase().includes("python");
  return value?.t === "name" ? value.name === "sys.executable" : value !== void 0 && value.t !== "bytes";
}
function pathOf(callee, given) {
  if (callee.receiver?.t === "name" && callee.receiver.given !== void 0)
    return callee.receiver.given.positional[0] ?? callee.receiver.given.keywords.get("file");
  return given.positional[1] ?? given.positional[0];
}
var identities = /* @__PURE__ */ new WeakMap();
var lastIdentity = 0;
function pathKey(path) {
  if ((path.t === "str" || path.t === "bytes") && path.s.replaceAll(UNKNOWN_PIECE, "").length > 2) return path.s;
  if (path.t === "name" && !path.name.includes("(") && !path.name.startsWith("?")) return `@${path.name}`;
  let identity = identities.get(path);
  if (identity === void 0) identities.set(path, identity = ++lastIdentity);
  return `#${identity}`;
}
function rememberWrite(machine, path, { taint, layers, site }) {
  if (path === void 0 || machine.written.size >= MOST_WRITTEN) return;
  const isFetched = taint?.some((origin3) => origin3.kind === "network-answer") === true;
  const isDecoded = (layers?.length ?? 0) > 0 || taint?.some((origin3) => origin3.kind === "decoded") === true;
  const kind = isFetched ? "downloaded-file" : isDecoded ? "decoded-file" : "written-file";
  const origin2 = {
    kind,
    name: printed(path).s.slice(0, 120),
    unit: site.frame.unit,
    offset: site.frame.unit.tree.start[site.node] ?? 0
  };
  machine.written.set(pathKey(path), { t: "unknown", taint: joinTaints([origin2], taint) });
}
function writtenTaint(machine, text, values) {
  if (machine.written.size === 0) return void 0;
  let taint;
  const keys = new Set(values.flatMap((value) => value.t === "seq" ? value.items.map(pathKey) : [pathKey(value)]));
  for (const [key, value] of machine.written) {
    const isInText = !key.startsWith("#") && !key.startsWith("@") && key.length > 3 && text.includes(lastPart(key));
    if (keys.has(key) || isInText) taint = joinTaints(taint, value.taint);
  }
  return taint;
}
function lastPart(path) {
  const name2 = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"), path.lastIndexOf(UNKNOWN_PIECE)) + 1);
  return name2.length >= 4 && name2.includes(".") ? name2 : path;
}

// packages/core/src/source/machine/definitions.ts
function defineFunction(machine, given) {
  const { node, frame, owner, name: name2 } = given;
  const { tree } = frame.unit;
  const defaults = /* @__PURE__ */ new Map();
  const parameters = childOf(tree, node, Field.parameters);
  for (let child = parameters === 0 ? 0 : tree.first[parameters] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    const value2 = childOf(tree, child, Field.value);
    if (value2 !== 0) defaults.set(textOf(tree, childOf(tree, child, Field.name)), machine.evaluate(value2, frame));
  }
  const value = {
    t: "function",
    self: null,
    fn: {
      name: name2,
      node,
      unit: frame.unit,
      module: frame.module,
      scope: frame.scope,
      defaults,
      owner,
      results: /* @__PURE__ */ new Map(),
      body: null,
      evaluations: 0,
      active: 0
    }
  };
  machine.functions.push(value);
  return value;
}
function defineClass(machine, node, frame) {
  const { tree } = frame.unit;
  const name2 = textOf(tree, childOf(tree, node, Field.name));
  const bases = [];
  const list2 = childOf(tree, node, Field.superclasses);
  for (const child of list2 === 0 ? [] : childrenOf(tree, list2)) {
    const value = machine.evaluate(tree.kind[child] === Kind.keyword_argument ? childOf(tree, child, Field.value) : child, frame);
    if (tree.kind[child] !== Kind.keyword_argument) bases.push(value);
  }
  const attributes = /* @__PURE__ */ new Map();
  const cls = { name: name2, node, unit: frame.unit, module: frame.module, bases, attributes, instanceAttributes: /* @__PURE__ */ new Map() };
  const before = machine.functions.length;
  const inner = {
    ...frame,
    scope: { variables: attributes, parent: frame.scope, globals: /* @__PURE__ */ new Set() },
    returned: void 0
  };
  machine.executeBlock(childOf(tree, node, Field.body), inner);
  for (let index = before; index < machine.functions.length; index++) {
    const made = machine.functions[index];
    if (made === void 0 || made.fn.scope !== inner.scope) continue;
    const method = { ...made, fn: { ...made.fn, scope: frame.scope, owner: cls } };
    machine.functions[index] = method;
    for (const [key, value] of attributes) if (value.t === "function" && value.fn === made.fn) attributes.set(key, method);
  }
  return { t: "class", cls };
}
function classAttribute(cls, name2, depth = 8) {
  const own = cls.attributes.get(name2);
  if (own !== void 0) return own;
  if (depth === 0) return null;
  for (const base of cls.bases) {
    const found = base.t === "class" ? classAttribute(base.cls, name2, depth - 1) : null;
    if (found !== null) return found;
  }
  return null;
}
function outsideBases(cls, depth = 8) {
  return cls.bases.flatMap((base) => {
    if (base.t === "name") return [base.name];
    if (base.t === "choice") return base.options.flatMap((option) => option.t === "name" ? [option.name] : []);
    return base.t === "class" && depth > 0 ? outsideBases(base.cls, depth - 1) : [];
  });
}
function anyInstance(cls) {
  return { t: "instance", cls, attributes: cls.instanceAttributes };
}

// packages/core/src/source/machine/machine.ts
var NO_ARGUMENTS = { positional: [], keywords: /* @__PURE__ */ new Map(), rest: null };

// packages/core/src/source/machine/special-calls.ts
function unwrapCode(value) {
  if (value?.t === "name" && value.name === "builtins.compile()")
    return unwrapCode(value.given?.positional[0] ?? value.given?.keywords.get("source"));
  if (value?.t === "choice")
    return value.options.findLast(
      (option) => option.t === "str" || option.t === "bytes" || option.t === "name" && option.name === "builtins.compile()"
    ) ?? value;
  return value ?? UNKNOWN;
}
var runCode = (mode) => (machine, callee, { given, site }) => {
  const code = unwrapCode(given.positional[0]);
  const sink = sinkOf(callee.name);
  if (sink !== null) recordSink(machine, sink, { name: callee.name, callee, given: { ...given, positional: [code] }, site });
  if (code.t === "str" || code.t === "bytes") return machine.runText(code, site, mode);
  return unknownWith(code.taint, code.layers);
};
var getAttribute = (machine, _, { given, site }) => {
  const [object, name2, fallback] = given.positional;
  const text = constantText(name2);
  if (object === void 0 || text === null) return null;
  const value = machine.attribute(object, text, site);
  return value.t === "unknown" && fallback !== void 0 ? joinValues(value, fallback) : value;
};
var importByName = (machine, _, { given, site }) => {
  const name2 = constantText(given.positional[0] ?? given.keywords.get("name"));
  return name2 === null || !/^[\w.]{1,120}$/.test(name2) ? null : machine.importModule(name2, site);
};
var ownNames = (_, __, { given, site }) => given.positional[0] ?? { t: "module", module: site.frame.module };
var map = (machine, _, { given, site }) => {
  const [mapper, source] = given.positional;
  const items = itemsOf(source);
  if (mapper === void 0 || source === void 0) return null;
  if (items === null || items.length > 65536 || machine.budget.isTight()) {
    const one = machine.call(
      mapper,
      { positional: [unknownWith(source.taint, source.layers)], keywords: /* @__PURE__ */ new Map(), rest: null },
      site
    );
    return { ...sequence("list", [one], false), taint: joinTaints(one.taint, source.taint) };
  }
  return {
    ...sequence(
      "list",
      items.map((item) => machine.call(mapper, { positional: [item], keywords: /* @__PURE__ */ new Map(), rest: null }, site))
    ),
    taint: source.taint
  };
};
var filter = (machine, _, { given, site }) => {
  const [keep, source] = given.positional;
  const items = itemsOf(source);
  if (keep === void 0 || items === null || items.length > 65536) return null;
  const kept = [];
  for (const item of items) {
    const truth = truthOf(
      keep.t === "none" ? item : machine.call(keep, { positional: [item], keywords: /* @__PURE__ */ new Map(), rest: null }, site)
    );
    if (truth === null) return null;
    if (truth) kept.push(item);
  }
  return sequence("list", kept);
};
var reduce = (machine, _, { given, site }) => {
  const [joiner, source, start2] = given.positional;
  const items = itemsOf(source);
  if (joiner === void 0 || items === null || items.length > 65536) return null;
  let total = start2;
  for (const item of items)
    total = total === void 0 ? item : machine.call(joiner, { positional: [total, item], keywords: /* @__PURE__ */ new Map(), rest: null }, site);
  return total ?? null;
};
var fernet = (machine, callee, { given, site }) => {
  const key = callee.receiver?.t === "name" ? constantText(callee.receiver.given?.positional[0]) : null;
  const token = given.positional[0];
  const text = constantText(token);
  if (key === null || text === null || token === void 0) return null;
  const plain = decryptFernet(key, text);
  if (plain === null) return null;
  const value = withLayer(bytes(plain), "fernet", token.layers);
  noteText(machine, value, site);
  return value;
};
var HOOKS = [
  "__init__",
  "initialize_options",
  "finalize_options",
  "run",
  "build_extension",
  "build_extensions",
  "build_module",
  "build_package_data",
  "copy_extensions_to_source"
];
var DEVELOPER_COMMANDS = /* @__PURE__ */ new Set([
  "test",
  "upload",
  "publish",
  "lint",
  "clean",
  "docs",
  "build_sphinx",
  "build_docs",
  "coverage",
  "release",
  "tag",
  "format",
  "mypy",
  "flake8",
  "verify",
  "sdist",
  "pytest",
  "doc",
  "bdist_rpm",
  "register",
  "check",
  "typecheck",
  "bench",
  "benchmark"
]);
var setup = (machine, callee, { given, site }) => {
  if (!/(?:^|\.)(?:setuptools|distutils|skbuild|numpy)\b/.test(callee.name)) return null;
  const commands = given.keywords.get("cmdclass");
  if (commands?.t === "dict") {
    for (const [name2, value] of commands.entries.values()) {
      const command = constantText(name2) ?? "";
      if (!DEVELOPER_COMMANDS.has(command)) runCommandClass(machine, value, site);
    }
  } else if (commands !== void 0) runCommandClass(machine, commands, site);
  return UNKNOWN;
};
function runCommandClass(machine, value, site) {
  const classes = value.t === "choice" ? value.options : [value];
  for (const one of classes) {
    if (one.t === "function") {
      const made = machine.invoke(one, NO_ARGUMENTS, site);
      if (made.t === "class") runCommandClass(machine, made, site);
    }
    if (one.t !== "class") continue;
    const instance2 = { t: "instance", cls: one.cls, attributes: /* @__PURE__ */ new Map() };
    for (const hook of HOOKS) {
      const method = classAttribute(one.cls, hook);
      if (method?.t === "function") machine.invoke({ ...method, self: instance2 }, { ...NO_ARGUMENTS, rest: UNKNOWN }, site);
    }
  }
}
function isCommandClass(value) {
  return value.t === "class" && outsideBases(value.cls).some((base) => /(?:^|\.)(?:setuptools|distutils)\b/.test(base));
}
var SUPER = (_, __, { site }) => {
  const self = site.frame.fn?.owner;
  return self === null || self === void 0 ? UNKNOWN : unknownWith(void 0);
};
var SPECIAL_CALLS = /* @__PURE__ */ new Map([
  ["builtins.exec", runCode("exec")],
  ["builtins.eval", runCode("eval")],
  ["builtins.getattr", getAttribute],
  [
    "operator.getitem",
    (machine, _, { given, site }) => given.positional[0] === void 0 ? null : machine.call(
      machine.attribute(given.positional[0], "__getitem__", site),
      { ...given, positional: given.positional.slice(1) },
      site
    )
  ],
  ["importlib.import_module", importByName],
  ["builtins.globals", ownNames],
  ["builtins.locals", ownNames],
  ["builtins.vars", ownNames],
  ["builtins.map", map],
  ["builtins.filter", filter],
  ["functools.reduce", reduce],
  ["builtins.super", SUPER],
  [
    "builtins.next",
    (_, __, { given }) => {
      const source = given.positional[0];
      return source?.t === "seq" ? source.items.shift() ?? given.positional[1] ?? UNKNOWN : null;
    }
  ],
  [
    "random.choice",
    (_, __, { given }) => {
      const source = given.positional[0];
      return source?.t === "seq" ? source.items.slice(0, 64).reduce((all, item) => joinValues(all, item), unknownWith(source.taint)) : null;
    }
  ],
  ["cryptography.fernet.Fernet().decrypt", fernet],
  ["setuptools.setup", setup],
  ["distutils.core.setup", setup],
  ["numpy.distutils.core.setup", setup],
  ["skbuild.setup", setup],
  ["sys.modules.get", importByName],
  ["sys.modules.__getitem__", importByName],
  ["builtins.str.join", textFunction("join")],
  ["builtins.bytes.decode", textFunction("decode")],
  ["builtins.str.encode", textFunction("encode")],
  ["builtins.str.format", textFunction("format")],
  ["builtins.str.replace", textFunction("replace")],
  [
    "builtins.__getitem__",
    (machine, _, { given, site }) => {
      const name2 = constantText(given.positional[0]);
      return name2 === null ? null : machine.attribute(nameValue("builtins"), name2, site);
    }
  ]
]);
function textFunction(name2) {
  return (_, __, { given }) => {
    const [self, ...positional] = given.positional;
    return self?.t === "str" || self?.t === "bytes" ? foldTextMethod(name2, self, { ...given, positional }) : null;
  };
}

// packages/core/src/source/machine/call-outside.ts
var CLEAN_RESULTS = /* @__PURE__ */ new Set([
  "builtins.len",
  "builtins.isinstance",
  "builtins.bool",
  "builtins.hasattr",
  "builtins.callable",
  "builtins.id",
  "builtins.type",
  "builtins.print",
  "os.path.exists",
  "os.path.isfile",
  "os.path.isdir",
  "builtins.hash",
  "builtins.issubclass"
]);
function callOutside(machine, callee, { given, site }) {
  const { name: name2 } = callee;
  const item = readItem(machine, name2, { given, site });
  if (item !== null) return item;
  const special = SPECIAL_CALLS.get(name2);
  if (special !== void 0) {
    const value = special(machine, callee, { given, site });
    if (value !== null) return value;
  }
  const folded = foldOutside(name2, given);
  if (folded !== null) {
    if ((folded.layers?.length ?? 0) > 0) noteText(machine, folded, site);
    return folded;
  }
  const sink = sinkOf(name2);
  if (sink !== null) recordSink(machine, sink, { name: name2, callee, given, site });
  const method = methodName(name2);
  if (sink === null && method !== null && callee.receiver !== void 0) {
    const dictionary2 = method === "__setitem__" || method === "__setattr__";
    if (dictionary2) return NONE;
  }
  runCallbacks(machine, name2, { given, site });
  return resultOf(callee, { given, site, isNetwork: sink?.capability === "network", isProcess: sink?.capability === "process" });
}
var ITEM = ".__getitem__";
function readItem(machine, name2, { given, site }) {
  if (!name2.endsWith(ITEM) || name2.includes("(") || name2.startsWith("?")) return null;
  const base = name2.slice(0, -ITEM.length);
  const key = constantText(given.positional[0]);
  if (key === null || base === "os.environ" || base === "sys.modules" || !/^[A-Za-z_]\w*$/.test(key)) return null;
  return machine.attribute(nameValue(base), key, site);
}
function foldOutside(name2, given) {
  const fold = (Object.hasOwn(BUILTIN_FOLDS, name2) ? BUILTIN_FOLDS[name2] : void 0) ?? (Object.hasOwn(MODULE_FOLDS, name2) ? MODULE_FOLDS[name2] : void 0);
  if (fold === void 0) return null;
  try {
    return fold(given);
  } catch {
    return null;
  }
}
function methodName(name2) {
  const dot = name2.lastIndexOf(".");
  return dot === -1 ? null : name2.slice(dot + 1);
}
var CALLERS = /(?:^|\.)(?:Thread|Timer|Process|register|run|submit|map|filter|apply|apply_async|start_new_thread|run_until_complete|create_task|ensure_future|gather|call_soon|after|partial|reduce|sorted|run_in_executor|Greenlet|spawn|starmap|map_async|atexit|run_coroutine_threadsafe|wait_for|call_later|any|all|max|min|next|list|tuple|set|run_sync|to_thread|signal|__import__)$/;
function runCallbacks(machine, name2, { given, site }) {
  if (!CALLERS.test(name2)) return;
  const extra = given.keywords.get("args");
  const positional = extra?.t === "seq" ? extra.items : given.positional.filter((value) => value.t !== "function").map((value) => value.t === "seq" ? value.items[0] ?? unknownWith(value.taint) : value);
  for (const value of argumentValues(given)) {
    if (value.t === "function") machine.invoke(value, { positional, keywords: /* @__PURE__ */ new Map(), rest: unknownWith(void 0) }, site);
    else if (value.t === "name" && value.given === void 0 && sinkOf(value.name) !== null && value !== given.rest)
      machine.call(value, { positional, keywords: /* @__PURE__ */ new Map(), rest: null }, site);
  }
}
function origin(kind, name2, site) {
  return [{ kind, name: name2, unit: site.frame.unit, offset: site.frame.unit.tree.start[site.node] ?? 0 }];
}
var ENVIRONMENT_READS = /* @__PURE__ */ new Set([
  "os.getenv",
  "os.environ.get",
  "os.environ.__getitem__",
  "os.environ.pop",
  "os.environ.setdefault",
  "os.path.expandvars"
]);
var FILE_READS = /^(?:builtins\.open\(\)|pathlib\.Path\(\)|str)\.(?:read|readlines|readline|read_text|read_bytes|__iter__)$/;
function resultOf(callee, { given, site, isNetwork, isProcess }) {
  const { name: name2 } = callee;
  const result = { t: "name", name: canonicalName(`${name2}()`), given, receiver: callee.receiver };
  if (CLEAN_RESULTS.has(name2)) return { t: "unknown" };
  if (isNetwork) return { ...result, taint: origin("network-answer", name2, site) };
  if (ENVIRONMENT_READS.has(name2)) {
    const variable = constantText(given.positional[0]);
    const kind2 = variable === null ? "environment" : isSecretVariable(variable) ? "secret-variable" : IDENTITY_VARIABLES.has(variable.toUpperCase()) ? "host-identity" : null;
    const fallback = given.positional[1]?.taint;
    if (kind2 === null) return { ...result, taint: fallback };
    return {
      ...result,
      taint: joinTaints(origin(kind2, variable === null ? "os.environ" : `os.environ[${variable}]`, site), fallback)
    };
  }
  let taint = argumentValues(given).reduce((all, value) => joinTaints(all, value.taint), callee.taint);
  let layers = argumentValues(given).reduce(
    (all, value) => joinLayers(all, value.layers),
    callee.layers
  );
  const kind = sourceOf(name2);
  if (kind !== null && kind !== "environment") taint = joinTaints(taint, origin(kind, name2, site));
  if (isProcess) taint = joinTaints(taint, origin(isIdentityCommand(given) ? "host-identity" : "process-output", name2, site));
  if (name2 === "builtins.open" || name2 === "pathlib.Path().open" || FILE_READS.test(name2))
    taint = joinTaints(taint, pathTaint(callee, given, site));
  if (DECODERS.has(name2)) {
    taint = joinTaints(taint, origin("decoded", name2, site));
    layers = joinLayers(layers, [DECODERS.get(name2) ?? "decoded"]);
  }
  return { ...result, taint, layers };
}
var DECODERS = /* @__PURE__ */ new Map([
  ["base64.b64decode", "base64"],
  ["base64.urlsafe_b64decode", "base64"],
  ["base64.b32decode", "base32"],
  ["base64.b85decode", "base85"],
  ["base64.a85decode", "base85"],
  ["base64.b16decode", "hex"],
  ["base64.decodebytes", "base64"],
  ["binascii.unhexlify", "hex"],
  ["binascii.a2b_base64", "base64"],
  ["zlib.decompress", "zlib"],
  ["gzip.decompress", "gzip"],
  ["bz2.decompress", "bzip2"],
  ["lzma.decompress", "lzma"],
  ["codecs.decode", "codec"],
  ["marshal.loads", "marshal"],
  ["cryptography.fernet.Fernet().decrypt", "fernet"],
  ["Crypto.Cipher.AES.new().decrypt", "aes"],
  ["Cryptodome.Cipher.AES.new().decrypt", "aes"],
  ["cryptography.hazmat.primitives.ciphers.Cipher().decryptor().update", "aes"],
  ["builtins.bytes.fromhex", "hex"],
  ["pyaes.AESModeOfOperationGCM().decrypt", "aes"],
  ["pyaes.AESModeOfOperationCTR().decrypt", "aes"]
]);
function isIdentityCommand(given) {
  const first2 = given.positional[0];
  const text = first2?.t === "seq" ? constantText(first2.items[0]) : constantText(first2);
  return text !== null && /^(?:whoami|hostname|id|ipconfig|ifconfig|systeminfo|uname|wmic|getmac)(?:\s|$|\.exe)/.test(text);
}
function pathTaint(callee, given, site) {
  const opened = callee.receiver?.t === "name" ? callee.receiver.given?.positional[0] : void 0;
  const path = opened ?? given.positional[0] ?? given.keywords.get("file");
  if (path === void 0) return void 0;
  const text = path.t === "str" || path.t === "bytes" ? path.s : null;
  const kind = text === null ? null : sourceOfPath(classifyPath(text));
  return joinTaints(
    path.taint?.filter((one) => one.kind !== "parameter"),
    origin(kind ?? "file", text ?? "open", site)
  );
}

// packages/core/src/source/machine/container-methods.ts
var MOST_ITEMS = 65536;
var NONE2 = { t: "none" };
function foldContainerMethod(machine, self, { name: name2, given, site }) {
  if (self.t === "seq") return foldListMethod(machine, self, { name: name2, given, site });
  if (self.t === "dict") return foldDictMethod(self, name2, given);
  if (self.t === "num" && name2 === "to_bytes") return foldToBytes(self, given);
  return null;
}
function foldListMethod(machine, self, { name: name2, given, site }) {
  const [first2, second] = given.positional;
  switch (name2) {
    case "append":
    case "add":
      if (first2 === void 0) return NONE2;
      self.taint = joinTaints(self.taint, first2.taint);
      if (self.items.length < MOST_ITEMS) self.items.push(first2);
      else self.isWhole = false;
      return NONE2;
    case "insert":
      if (second !== void 0 && self.items.length < MOST_ITEMS) self.items.unshift(second);
      self.isWhole = false;
      return NONE2;
    case "extend":
    case "update": {
      const items = itemsOf(first2);
      if (items !== null && self.items.length + items.length < MOST_ITEMS) self.items.push(...items);
      else self.isWhole = false;
      self.taint = joinTaints(self.taint, first2?.taint);
      return NONE2;
    }
    case "reverse":
      self.items.reverse();
      return NONE2;
    case "pop": {
      const item = given.positional.length === 0 ? self.items.pop() : self.items.shift();
      return item ?? unknownWith(self.taint);
    }
    case "copy":
      return { ...self, items: [...self.items] };
    case "__getitem__":
      return self.items.reduce((all, item) => joinValues(all, item), unknownWith(self.taint));
    case "__setitem__":
      if (first2?.t === "num" && second !== void 0 && Number(first2.n) >= 0 && Number(first2.n) < self.items.length && Number.isInteger(Number(first2.n)))
        self.items[Number(first2.n)] = second;
      else if (second !== void 0) self.taint = joinTaints(self.taint, second.taint);
      return NONE2;
    case "sort":
      self.isWhole = false;
      if (given.keywords.get("key")?.t === "function")
        machine.call(given.keywords.get("key") ?? UNKNOWN, { positional: [UNKNOWN], keywords: /* @__PURE__ */ new Map(), rest: null }, site);
      return NONE2;
    default:
      return null;
  }
}
function foldDictMethod(self, name2, given) {
  const [first2, second] = given.positional;
  const any = () => [...self.entries.values()].slice(0, 64).reduce((all, [, value]) => joinValues(all, value), unknownWith(self.taint));
  switch (name2) {
    case "get":
    case "pop":
    case "setdefault":
    case "__getitem__": {
      const key = first2 === void 0 ? null : keyOf(first2);
      const found = key === null ? void 0 : self.entries.get(key)?.[1];
      if (found !== void 0) return withTaint(found, self.taint);
      return key !== null && self.isWhole ? second ?? NONE2 : joinValues(any(), second);
    }
    case "__setitem__": {
      const key = first2 === void 0 ? null : keyOf(first2);
      if (first2 === void 0 || second === void 0) return NONE2;
      if (key === null) self.isWhole = false;
      if (self.entries.size < MOST_ITEMS) self.entries.set(key ?? `?${self.entries.size}`, [first2, second]);
      return NONE2;
    }
    case "update": {
      if (first2?.t === "dict") for (const [key, entry] of first2.entries) self.entries.set(key, entry);
      else if (first2 !== void 0) {
        self.isWhole = false;
        self.taint = joinTaints(self.taint, first2.taint);
      }
      for (const [key, value] of given.keywords) self.entries.set(`s${key}`, [str(key), value]);
      return NONE2;
    }
    case "values":
      return {
        ...sequence(
          "list",
          [...self.entries.values()].map(([, value]) => value),
          self.isWhole
        ),
        taint: self.taint
      };
    case "keys":
      return {
        ...sequence(
          "list",
          [...self.entries.values()].map(([key]) => key),
          self.isWhole
        ),
        taint: self.taint
      };
    case "items":
      return {
        ...sequence(
          "list",
          [...self.entries.values()].map(([key, value]) => sequence("tuple", [key, value])),
          self.isWhole
        ),
        taint: self.taint
      };
    case "copy":
      return { ...self, entries: new Map(self.entries) };
    default:
      return null;
  }
}
function foldToBytes(self, given) {
  const length = given.positional[0]?.t === "num" ? Number(given.positional[0].n) : 1;
  if (self.isFloat || self.n < 0 || !Number.isInteger(length) || length < 1 || length > 65536) return null;
  const hex = BigInt(self.n).toString(16);
  const padded = hex.padStart(length * 2, "0");
  const data = Buffer.from(padded.length % 2 === 0 ? padded : `0${padded}`, "hex");
  const order = given.positional[1] ?? given.keywords.get("byteorder");
  if (order?.t === "str" && order.s === "little") data.reverse();
  return {
    t: "bytes",
    s: data.toString("latin1"),
    isWhole: true,
    taint: self.taint,
    layers: [...self.layers ?? [], "integers"]
  };
}

// packages/core/src/source/machine/calls.ts
var MOST_DEPTH = 20;
var MOST_EVALUATIONS = 24;
var MOST_PLAIN_EVALUATIONS = 3;
var MOST_WHEN_TIGHT = 1;
function callValue(machine, callee, { given, site }) {
  switch (callee.t) {
    case "function":
      return machine.invoke(callee, given, site);
    case "class":
      return construct(machine, callee.cls, { given, site });
    case "name":
      return callOutside(machine, callee, { given, site });
    case "method":
      return callMethod(machine, callee, { given, site });
    case "choice":
      return callee.options.reduce(
        (all, option) => joinValues(all, callValue(machine, option, { given, site })),
        void 0
      ) ?? UNKNOWN;
    case "instance": {
      const method = classAttribute(callee.cls, "__call__");
      return method?.t === "function" ? machine.invoke({ ...method, self: callee }, given, site) : unknownWith(callee.taint);
    }
    default: {
      const taint = argumentValues(given).reduce((all, value) => joinTaints(all, value.taint), callee.taint);
      return unknownWith(taint, callee.layers);
    }
  }
}
function callMethod(machine, callee, { given, site }) {
  const { self, name: name2 } = callee;
  if (self.t === "str" || self.t === "bytes") {
    const folded = foldTextMethod(name2, self, given);
    if (folded !== null) {
      if (folded.t === "str" && folded.layers !== void 0 && folded.layers.length > 0) noteText(machine, folded, site);
      return folded;
    }
  } else {
    const folded = foldContainerMethod(machine, self, { name: name2, given, site });
    if (folded !== null) return folded;
  }
  const taint = argumentValues(given).reduce((all, value) => joinTaints(all, value.taint), self.taint);
  return unknownWith(taint, self.layers);
}
function construct(machine, cls, { given, site }) {
  const instance2 = { t: "instance", cls, attributes: /* @__PURE__ */ new Map() };
  const initialise = classAttribute(cls, "__init__") ?? classAttribute(cls, "__new__");
  if (initialise?.t === "function") machine.invoke({ ...initialise, self: instance2 }, given, site);
  else if (given.positional.length > 0 || given.keywords.size > 0) {
    for (const [name2, value] of given.keywords) instance2.attributes.set(name2, value);
    const taint = argumentValues(given).reduce((all, value) => joinTaints(all, value.taint), void 0);
    if (outsideBases(cls).length > 0 && taint !== void 0) return { ...instance2, taint };
  }
  return instance2;
}
function invokeFunction(machine, callee, { given, site }) {
  const { fn, self } = callee;
  const { context, depth, isReached } = site.frame;
  const signature = `${context}|${signatureOf(callee, given)}`;
  const known3 = fn.results.get(signature);
  const carried = argumentValues(given).reduce((all, value) => joinTaints(all, deepTaint(value, 1)), void 0);
  if (known3 !== void 0) return known3;
  if (context === "call" && depth > 0 && !machine.isWorthReading(fn) && !isDecoder(given)) return unknownWith(carried);
  const most = machine.budget.isTight() ? MOST_WHEN_TIGHT : isTelling(given) ? MOST_EVALUATIONS : MOST_PLAIN_EVALUATIONS;
  if (depth >= MOST_DEPTH || machine.budget.isDeep() || fn.active >= 3 || fn.evaluations >= most) {
    return withTaint([...fn.results.values()].at(-1) ?? UNKNOWN, carried);
  }
  if (context !== "dead") fn.evaluations++;
  fn.active++;
  const scope = { variables: /* @__PURE__ */ new Map(), parent: fn.scope === fn.module.scope ? null : fn.scope, globals: /* @__PURE__ */ new Set() };
  bindParameters(callee, given, scope);
  const where = machine.bodyOf(fn);
  const frame = {
    unit: where.unit,
    module: fn.module,
    scope,
    context,
    depth: depth + 1,
    fn,
    isReached,
    returned: void 0
  };
  const { tree } = where.unit;
  const body2 = childOf(tree, where.node, Field.body);
  let result;
  if (tree.kind[where.node] === Kind.lambda) result = machine.evaluate(body2, frame);
  else {
    if (body2 !== 0) machine.executeBlock(body2, frame);
    result = frame.returned ?? { t: "none" };
  }
  fn.active--;
  if (fn.results.size < 64) fn.results.set(signature, result);
  if (self?.t === "instance" && fn.name === "__init__") return self;
  return result;
}
function isDecoder(given) {
  const [first2] = given.positional;
  return given.positional.length <= 3 && (first2?.t === "bytes" || first2?.t === "str" && first2.isWhole && first2.s.length >= 8 && !first2.s.includes(" ") || first2?.t === "seq");
}
function isTelling(given) {
  return argumentValues(given).some(
    (value) => value.t === "str" || value.t === "bytes" || value.t === "function" || value.taint !== void 0
  );
}
function signatureOf(callee, given) {
  const parts2 = [];
  if (callee.self?.t === "instance") parts2.push(callee.self.cls.name, String(identify(callee.self.attributes)));
  const shape = (value) => {
    const key = keyOf(value);
    const taint = value.taint === void 0 ? "" : `~${value.taint.map((origin2) => `${origin2.kind}${origin2.offset}`).join("+")}`;
    if (key !== null) return (key.length > 200 ? `${key.length}${key.slice(0, 64)}${key.slice(-64)}` : key) + taint;
    if (value.t === "function") return `f${identify(value.fn)}`;
    if (value.t === "class") return `c${identify(value.cls)}`;
    if (value.t === "seq" || value.t === "dict" || value.t === "instance") return `${value.t}${identify(value)}${taint}`;
    if (value.t === "name") return value.name + taint;
    return `?${taint}`;
  };
  for (const value of given.positional) parts2.push(shape(value));
  for (const [name2, value] of given.keywords) parts2.push(`${name2}=${shape(value)}`);
  if (given.rest !== null) parts2.push("*");
  return parts2.join("|");
}
var identities2 = /* @__PURE__ */ new WeakMap();
var lastIdentity2 = 0;
function identify(object) {
  let identity = identities2.get(object);
  if (identity === void 0) identities2.set(object, identity = ++lastIdentity2);
  return identity;
}
function bindParameters(callee, given, scope) {
  const { fn, self } = callee;
  const { tree } = fn.unit;
  const parameters = childOf(tree, fn.node, Field.parameters);
  const isStatic = self === null;
  let position = 0;
  const used = /* @__PURE__ */ new Set();
  let isFirst = true;
  for (const child of parameters === 0 ? [] : childrenOf(tree, parameters)) {
    const kind = tree.kind[child];
    if (kind === Kind.keyword_separator || kind === Kind.positional_separator) continue;
    const inner = kind === Kind.typed_parameter ? tree.first[child] ?? 0 : child;
    const innerKind = tree.kind[inner];
    if (innerKind === Kind.list_splat_pattern) {
      scope.variables.set(
        textOf(tree, tree.first[inner] ?? 0),
        sequence("tuple", given.positional.slice(position), given.rest === null)
      );
      position = given.positional.length;
      continue;
    }
    if (innerKind === Kind.dictionary_splat_pattern) {
      const entries = new Map(
        [...given.keywords].filter(([name3]) => !used.has(name3)).map(([name3, value2]) => [`s${name3}`, [str(name3), value2]])
      );
      scope.variables.set(textOf(tree, tree.first[inner] ?? 0), { t: "dict", entries, isWhole: given.rest === null });
      continue;
    }
    const nameNode = kind === Kind.default_parameter || kind === Kind.typed_default_parameter ? childOf(tree, child, Field.name) : inner;
    const name2 = textOf(tree, nameNode);
    if (isFirst && !isStatic) {
      scope.variables.set(name2, self);
      isFirst = false;
      continue;
    }
    isFirst = false;
    used.add(name2);
    const value = given.keywords.get(name2) ?? given.positional[position] ?? fn.defaults.get(name2) ?? (given.rest === null ? UNKNOWN : given.rest);
    if (!given.keywords.has(name2)) position++;
    scope.variables.set(name2, value);
  }
}
function callerArguments(callee) {
  const { fn, self } = callee;
  const { tree } = fn.unit;
  const parameters = childOf(tree, fn.node, Field.parameters);
  const keywords = /* @__PURE__ */ new Map();
  let isFirst = self !== null;
  for (const child of parameters === 0 ? [] : childrenOf(tree, parameters)) {
    const kind = tree.kind[child];
    const inner = kind === Kind.typed_parameter ? tree.first[child] ?? 0 : child;
    const nameNode = kind === Kind.default_parameter || kind === Kind.typed_default_parameter ? childOf(tree, child, Field.name) : inner;
    if (tree.kind[nameNode] !== Kind.identifier) continue;
    if (isFirst) {
      isFirst = false;
      continue;
    }
    const name2 = textOf(tree, nameNode);
    const origin2 = {
      kind: isSecretParameter(name2) ? "secret-parameter" : "parameter",
      name: name2,
      unit: fn.unit,
      offset: tree.start[nameNode] ?? 0
    };
    const value = fn.defaults.get(name2);
    keywords.set(
      name2,
      value === void 0 ? unknownWith([origin2]) : { t: "choice", options: [value], taint: joinTaints(value.taint, [origin2]) }
    );
  }
  return { positional: [], keywords, rest: null };
}

// packages/core/src/source/machine/budget.ts
var FLOOR = 2e6;
var PER_NODE = 12;
var ROUNDS = 5e4;
var MOST_DEPTH2 = 200;
var MOST_CALL_DEPTH = 60;
var MOST_TOTAL_DEPTH = 420;
function createBudget() {
  let left = FLOOR;
  let tight = FLOOR / 2;
  let rounds = ROUNDS;
  let depth = 0;
  let below = 0;
  let wasDeep = false;
  return {
    allow(nodes) {
      left += nodes * PER_NODE;
      tight += nodes * PER_NODE / 2;
    },
    step: () => --left > 0,
    isTight: () => left < tight,
    unroll: () => --rounds > 0 && left >= tight,
    enter() {
      if (depth >= MOST_DEPTH2 || below + depth >= MOST_TOTAL_DEPTH) {
        wasDeep = true;
        return false;
      }
      depth++;
      return true;
    },
    leave: () => void depth--,
    reset() {
      depth = 0;
      below = 0;
    },
    isDeep: () => depth > MOST_CALL_DEPTH || below + depth > MOST_TOTAL_DEPTH - MOST_DEPTH2,
    isolate(run2) {
      if (below + depth > MOST_TOTAL_DEPTH - MOST_DEPTH2) return false;
      const outer = depth;
      below += outer;
      depth = 0;
      run2();
      depth = outer;
      below -= outer;
      return true;
    },
    problems() {
      const problems = [];
      if (left <= 0)
        problems.push({
          id: "analysis-budget",
          message: "the code needs more steps than an artifact of this size may take",
          file: "source"
        });
      if (wasDeep)
        problems.push({
          id: "nested-too-deeply",
          message: "expressions are nested more deeply than the analyzer follows",
          file: "source"
        });
      return problems;
    }
  };
}

// packages/core/src/source/machine/attributes.ts
function readAttribute(machine, value, { name: name2, site }) {
  switch (value.t) {
    case "name":
      return outsideAttribute(value, name2, site);
    case "module":
      return moduleAttribute(machine, value.module, { name: name2, site });
    case "class": {
      const found = classAttribute(value.cls, name2);
      if (found !== null) return found;
      const [outside] = outsideBases(value.cls);
      return outside === void 0 ? UNKNOWN : nameValue(canonicalName(`${outside}.${name2}`));
    }
    case "instance": {
      const own = value.attributes.get(name2) ?? (value.attributes === value.cls.instanceAttributes ? void 0 : value.cls.instanceAttributes.get(name2));
      if (own !== void 0) return own;
      if (name2 === "__class__") return { t: "class", cls: value.cls };
      const found = classAttribute(value.cls, name2);
      if (found?.t === "function" && found.fn.owner !== null) return { ...found, self: value };
      if (found !== null) return found;
      const [outside] = outsideBases(value.cls);
      return outside === void 0 ? unknownWith(value.taint) : { ...nameValue(canonicalName(`${outside}().${name2}`)), receiver: value };
    }
    case "choice":
      return value.options.reduce(
        (all, option) => joinValues(all, readAttribute(machine, option, { name: name2, site })),
        void 0
      ) ?? UNKNOWN;
    case "str":
    case "bytes":
    case "seq":
    case "dict":
    case "num":
      return { t: "method", self: value, name: name2, taint: value.taint };
    case "function":
      return name2 === "__call__" ? value : unknownWith(value.taint);
    case "unknown":
      return value.taint === void 0 && value.layers === void 0 ? { t: "name", name: `?.${name2}` } : { t: "name", name: `?.${name2}`, taint: value.taint, layers: value.layers, receiver: value };
    default:
      return unknownWith(value.taint);
  }
}
function outsideAttribute(value, name2, site) {
  if (name2 === "__dict__" || name2 === "__wrapped__") return value;
  const full = canonicalName(
    value.name === "sys.modules" && !name2.startsWith("__") && name2 !== "get" ? name2 : `${value.name}.${name2}`
  );
  const kind = sourceOf(full);
  const made = {
    t: "name",
    name: full,
    taint: value.taint,
    layers: value.layers,
    receiver: value.given === void 0 && value.receiver === void 0 ? void 0 : value
  };
  if (kind === null || !isRead(full)) return made;
  return withTaint(made, [{ kind, name: full, unit: site.frame.unit, offset: site.frame.unit.tree.start[site.node] ?? 0 }]);
}
function isRead(name2) {
  return name2 === "os.environ";
}
function moduleAttribute(machine, module2, { name: name2, site }) {
  const value = module2.scope.variables.get(name2);
  if (value !== void 0) return value;
  const child = machine.modules.find(module2.name === "" ? name2 : `${module2.name}.${name2}`);
  if (child !== null) return machine.importModule(child.name, site);
  const stars = module2.scope.variables.get("*");
  if (stars?.t === "seq") {
    for (const star of stars.items) if (star.t === "name") return outsideAttribute(star, name2, site);
  }
  return name2 === "__dict__" ? { t: "module", module: module2 } : UNKNOWN;
}

// packages/core/src/source/machine/collections.ts
function evaluateSequence(machine, kind, { node, frame }) {
  const { tree } = frame.unit;
  const items = [];
  let isWhole = true;
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.list_splat) {
      const inner = machine.evaluate(tree.first[child] ?? 0, frame);
      if (inner.t === "seq") items.push(...inner.items.slice(0, 65536));
      else items.push(unknownWith(inner.taint));
      if (inner.t !== "seq" || !inner.isWhole) isWhole = false;
    } else items.push(machine.evaluate(child, frame));
  }
  return sequence(kind, items, isWhole);
}
function evaluateDictionary(machine, node, frame) {
  const { tree } = frame.unit;
  const entries = /* @__PURE__ */ new Map();
  let isWhole = true;
  let taint;
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.pair) {
      const key = machine.evaluate(childOf(tree, child, Field.key), frame);
      const value = machine.evaluate(childOf(tree, child, Field.value), frame);
      const name2 = keyOf(key);
      entries.set(name2 ?? `?${child}`, [key, value]);
      if (name2 === null) isWhole = false;
      continue;
    }
    const inner = machine.evaluate(tree.first[child] ?? 0, frame);
    if (inner.t === "dict") for (const [key, entry] of inner.entries) entries.set(key, entry);
    else isWhole = false;
    taint = joinTaints(taint, inner.taint);
  }
  return { t: "dict", entries, isWhole, taint };
}
function evaluateArguments(machine, node, frame) {
  const { tree } = frame.unit;
  if (node === 0) return { positional: [], keywords: /* @__PURE__ */ new Map(), rest: null };
  if (tree.kind[node] !== Kind.argument_list)
    return { positional: [machine.evaluate(node, frame)], keywords: /* @__PURE__ */ new Map(), rest: null };
  const positional = [];
  const keywords = /* @__PURE__ */ new Map();
  let rest = null;
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    const kind = tree.kind[child];
    if (kind === Kind.keyword_argument) {
      keywords.set(textOf(tree, childOf(tree, child, Field.name)), machine.evaluate(childOf(tree, child, Field.value), frame));
    } else if (kind === Kind.list_splat) {
      const inner = machine.evaluate(tree.first[child] ?? 0, frame);
      if (inner.t === "seq") positional.push(...inner.items.slice(0, 256));
      if (inner.t !== "seq" || !inner.isWhole) rest = joinValues(rest ?? void 0, unknownWith(inner.taint));
    } else if (kind === Kind.dictionary_splat) {
      const inner = machine.evaluate(tree.first[child] ?? 0, frame);
      if (inner.t === "dict") {
        for (const [key, entry] of inner.entries) if (key.startsWith("s")) keywords.set(key.slice(1), entry[1]);
      }
      if (inner.t !== "dict" || !inner.isWhole) rest = joinValues(rest ?? void 0, unknownWith(inner.taint));
    } else positional.push(machine.evaluate(child, frame));
  }
  return { positional, keywords, rest };
}

// packages/core/src/source/machine/comprehensions.ts
var MOST_ROUNDS = 65536;
function evaluateComprehension(machine, node, frame) {
  const { tree } = frame.unit;
  const inner = { ...frame, scope: { variables: /* @__PURE__ */ new Map(), parent: frame.scope, globals: /* @__PURE__ */ new Set() } };
  const body2 = childOf(tree, node, Field.body);
  const clauses = childrenOf(tree, node).filter(
    (child) => tree.kind[child] === Kind.for_in_clause || tree.kind[child] === Kind.if_clause
  );
  const items = [];
  const entries = /* @__PURE__ */ new Map();
  const isDictionary = tree.kind[node] === Kind.dictionary_comprehension;
  let isWhole = true;
  let rounds = 0;
  let taint;
  const run2 = (index) => {
    const clause = clauses[index];
    if (clause === void 0) {
      if (isDictionary) {
        const key = machine.evaluate(childOf(tree, body2, Field.key), inner);
        const value = machine.evaluate(childOf(tree, body2, Field.value), inner);
        const name2 = keyOf(key);
        if (name2 === null) isWhole = false;
        entries.set(name2 ?? `?${entries.size}`, [key, value]);
      } else items.push(machine.evaluate(body2, inner));
      return;
    }
    if (tree.kind[clause] === Kind.if_clause) {
      const truth = truthOf(machine.evaluate(tree.first[clause] ?? 0, inner));
      if (truth === null) isWhole = false;
      if (truth !== false) run2(index + 1);
      return;
    }
    const source = machine.evaluate(childOf(tree, clause, Field.right), inner);
    taint = joinTaints(taint, source.taint);
    const known3 = machine.budget.isTight() ? null : itemsOf(source);
    if (known3 === null || known3.length + rounds > MOST_ROUNDS) {
      isWhole = false;
      machine.assign(childOf(tree, clause, Field.left), oneOf(source), inner);
      run2(index + 1);
      return;
    }
    for (const item of known3) {
      if (++rounds > MOST_ROUNDS || machine.budget.isTight()) {
        isWhole = false;
        break;
      }
      machine.assign(childOf(tree, clause, Field.left), item, inner);
      run2(index + 1);
    }
  };
  run2(0);
  if (isDictionary) return { t: "dict", entries, isWhole, taint };
  return { ...sequence(tree.kind[node] === Kind.set_comprehension ? "set" : "list", items, isWhole), taint };
}
function oneOf(source) {
  if (source.t === "seq" && source.items.length > 0) {
    const joined = source.items.slice(0, 64).reduce((all, item) => joinValues(all, item), UNKNOWN);
    return source.taint === void 0 ? joined : { ...joined, taint: joinTaints(joined.taint, source.taint) };
  }
  return unknownWith(source.taint, source.layers);
}

// packages/core/src/source/machine/names.ts
function lookUp(machine, name2, frame) {
  for (let scope = frame.scope; scope !== null; scope = scope.parent) {
    const value = scope.variables.get(name2);
    if (value !== void 0) return value;
  }
  const global = frame.module.scope.variables.get(name2);
  if (global !== void 0) return global;
  if (name2 === "__name__") return frame.module.name === "setup" || frame.context === "start-up" ? str("__main__") : UNKNOWN;
  if (name2 === "__file__") return str(frame.module.file.slice(frame.module.file.lastIndexOf("/") + 1));
  if (name2 === "__builtins__") return nameValue("builtins");
  if (BUILTIN_NAMES.has(name2)) return nameValue(canonicalName(`builtins.${name2}`));
  const stars = frame.module.scope.variables.get("*");
  if (stars?.t === "seq") {
    for (const star of stars.items.toReversed()) if (star.t === "name") return machine.attribute(star, name2, { frame, node: 0 });
  }
  return UNKNOWN;
}

// packages/core/src/source/machine/expressions.ts
function evaluate(machine, node, frame) {
  if (node === 0 || !machine.budget.step()) return UNKNOWN;
  if (!machine.budget.enter()) return UNKNOWN;
  const handler = HANDLERS[frame.unit.tree.kind[node] ?? 0];
  const value = handler === void 0 ? evaluateChildren(machine, node, frame) : handler(machine, node, frame);
  machine.budget.leave();
  return value;
}
function evaluateChildren(machine, node, frame) {
  const { tree } = frame.unit;
  let taint;
  let last = UNKNOWN;
  let count = 0;
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    last = machine.evaluate(child, frame);
    taint = joinTaints(taint, last.taint);
    count++;
  }
  return count === 1 ? last : unknownWith(taint);
}
var handlers = {
  identifier: (machine, node, frame) => lookUp(machine, textOf(frame.unit.tree, node), frame),
  string: evaluateString,
  concatenated_string: (machine, node, frame) => {
    const parts2 = childrenOf(frame.unit.tree, node).map((child) => machine.evaluate(child, frame));
    return concatenate(parts2.some((part) => part.t === "bytes") ? "bytes" : "str", parts2);
  },
  integer: (_, node, frame) => {
    const value = parseInteger(textOf(frame.unit.tree, node));
    return value === null ? UNKNOWN : num(value);
  },
  float: (_, node, frame) => {
    const value = Number(textOf(frame.unit.tree, node).replaceAll("_", ""));
    return Number.isFinite(value) ? num(value, true) : UNKNOWN;
  },
  true: () => ({ t: "bool", b: true }),
  false: () => ({ t: "bool", b: false }),
  none: () => ({ t: "none" }),
  list: (machine, node, frame) => evaluateSequence(machine, "list", { node, frame }),
  tuple: (machine, node, frame) => evaluateSequence(machine, "tuple", { node, frame }),
  expression_list: (machine, node, frame) => evaluateSequence(machine, "tuple", { node, frame }),
  pattern_list: (machine, node, frame) => evaluateSequence(machine, "tuple", { node, frame }),
  set: (machine, node, frame) => evaluateSequence(machine, "set", { node, frame }),
  dictionary: evaluateDictionary,
  parenthesized_expression: evaluateChildren,
  unary_operator: (machine, node, frame) => {
    const { tree } = frame.unit;
    return foldUnary(
      textOf(tree, childOf(tree, node, Field.operator)),
      machine.evaluate(childOf(tree, node, Field.argument), frame)
    );
  },
  not_operator: (machine, node, frame) => foldNot(machine.evaluate(childOf(frame.unit.tree, node, Field.argument), frame)),
  binary_operator: evaluateBinary,
  boolean_operator: (machine, node, frame) => {
    const { tree } = frame.unit;
    const left = machine.evaluate(childOf(tree, node, Field.left), frame);
    const right = machine.evaluate(childOf(tree, node, Field.right), frame);
    const isAnd = textOf(tree, childOf(tree, node, Field.operator)) === "and";
    const truth = truthOf(left);
    if (truth === null) return joinValues(left, right);
    return truth === isAnd ? right : left;
  },
  comparison_operator: evaluateComparison,
  conditional_expression: (machine, node, frame) => {
    const [body2 = 0, condition = 0, other = 0] = childrenOf(frame.unit.tree, node);
    const truth = truthOf(machine.evaluate(condition, frame));
    if (truth === true) return machine.evaluate(body2, frame);
    if (truth === false) return machine.evaluate(other, frame);
    return joinValues(machine.evaluate(other, frame), machine.evaluate(body2, frame));
  },
  named_expression: (machine, node, frame) => {
    const { tree } = frame.unit;
    const value = machine.evaluate(childOf(tree, node, Field.value), frame);
    machine.assign(childOf(tree, node, Field.name), value, frame);
    return value;
  },
  lambda: (machine, node, frame) => defineFunction(machine, { node, frame, owner: null, name: "<lambda>" }),
  call: (machine, node, frame) => {
    const { tree } = frame.unit;
    const callee = machine.evaluate(childOf(tree, node, Field.function), frame);
    const given = evaluateArguments(machine, childOf(tree, node, Field.arguments), frame);
    return machine.call(callee, given, { frame, node });
  },
  attribute: (machine, node, frame) => {
    const { tree } = frame.unit;
    const object = machine.evaluate(childOf(tree, node, Field.object), frame);
    const value = machine.attribute(object, textOf(tree, childOf(tree, node, Field.attribute)), { frame, node });
    const constant = value.t === "name" ? CONSTANT_ATTRIBUTES[value.name] : void 0;
    return constant === void 0 ? value : str(constant);
  },
  subscript: evaluateSubscript,
  list_comprehension: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  set_comprehension: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  generator_expression: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  dictionary_comprehension: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  ellipsis: () => UNKNOWN,
  type: () => UNKNOWN,
  yield: (machine, node, frame) => {
    const value = evaluateChildren(machine, node, frame);
    const before = frame.returned;
    frame.returned = before?.t === "seq" && before.items.length < 256 ? sequence("list", [...before.items, value], false) : joinValues(before, sequence("list", [value], false));
    return unknownWith(value.taint);
  }
};
var HANDLERS = Array.from({ length: 256 });
for (const [name2, handler] of Object.entries(handlers)) HANDLERS[Kind[name2]] = handler;
function evaluateString(machine, node, frame) {
  const { tree } = frame.unit;
  const start2 = tree.start[node] ?? 0;
  const literal = tree.text.slice(start2, tree.end[node]);
  const shape = shapeOfString(literal);
  if (!shape.isFormat) {
    const value2 = {
      t: shape.isBytes ? "bytes" : "str",
      s: decodeContent(literal.slice(shape.from, shape.to), shape),
      isWhole: true
    };
    noteText(machine, value2, { frame, node });
    return value2;
  }
  const pieces = [];
  let plain = start2 + shape.from;
  const content = (to) => decodeContent(tree.text.slice(plain, to).replaceAll("{{", "{").replaceAll("}}", "}"), shape);
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] !== Kind.interpolation) continue;
    const from = tree.start[child] ?? 0;
    if (from < plain) continue;
    pieces.push(content(from), machine.evaluate(childOf(tree, child, Field.expression), frame));
    plain = tree.end[child] ?? from;
  }
  pieces.push(content(Math.max(plain, start2 + shape.to)));
  const value = concatenate("str", pieces);
  noteText(machine, value, { frame, node });
  return value;
}
function evaluateBinary(machine, node, frame) {
  const { tree } = frame.unit;
  const chain = [];
  let leftmost = node;
  while (tree.kind[leftmost] === Kind.binary_operator) {
    chain.push(leftmost);
    leftmost = childOf(tree, leftmost, Field.left);
  }
  let value = machine.evaluate(leftmost, frame);
  let pieces = [];
  const flush = () => {
    if (pieces.length === 1) value = foldBinary("+", value, pieces[0] ?? UNKNOWN);
    else if (pieces.length > 1) value = concatenate(value.t === "bytes" ? "bytes" : "str", [value, ...pieces]);
    pieces = [];
  };
  for (const step of chain.toReversed()) {
    if (!machine.budget.step()) return UNKNOWN;
    const operator2 = textOf(tree, childOf(tree, step, Field.operator));
    const right = machine.evaluate(childOf(tree, step, Field.right), frame);
    if (operator2 === "+" && (value.t === "str" || value.t === "bytes") && right.t === value.t) {
      pieces.push(right);
      continue;
    }
    flush();
    value = operator2 === "/" && right.t === "str" && (value.t === "str" || value.t === "name") ? concatenate("str", [value, "/", right]) : foldBinary(operator2, value, right);
  }
  flush();
  if (value.t === "str" && chain.length > 0) noteText(machine, value, { frame, node });
  return value;
}
function evaluateComparison(machine, node, frame) {
  const { tree } = frame.unit;
  const operands = [];
  const operators = [];
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.operator) operators.push(textOf(tree, child).replaceAll(/\s+/g, " "));
    else operands.push(machine.evaluate(child, frame));
  }
  const [left, right] = operands;
  if (operators.length !== 1 || left === void 0 || right === void 0) return UNKNOWN;
  const result = foldComparison(operators[0] ?? "", left, right);
  return result === null ? UNKNOWN : { t: "bool", b: result };
}
function evaluateSubscript(machine, node, frame) {
  const { tree } = frame.unit;
  const value = machine.evaluate(childOf(tree, node, Field.value), frame);
  const index = childOf(tree, node, Field.subscript);
  if (tree.kind[index] === Kind.slice) {
    const bounds = [null];
    for (let child = tree.first[index] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
      if (tree.kind[child] === Kind.colon) bounds.push(null);
      else bounds[bounds.length - 1] = machine.evaluate(child, frame);
    }
    return withTaint(foldSlice(value, bounds) ?? unknownWith(value.taint, value.layers), value.taint);
  }
  const key = machine.evaluate(index, frame);
  if (value.t === "choice") {
    return value.options.reduce(
      (all, option) => joinValues(all, foldIndex(option, key) ?? unknownWith(option.taint)),
      unknownWith(value.taint)
    );
  }
  const item = foldIndex(value, key);
  if (item !== null) return withTaint(item, value.taint);
  if (value.t === "name") {
    return machine.call(
      machine.attribute(value, "__getitem__", { frame, node }),
      { positional: [key], keywords: /* @__PURE__ */ new Map(), rest: null },
      { frame, node }
    );
  }
  if (value.t === "seq") return value.items.reduce((all, one) => joinValues(all, one), unknownWith(value.taint));
  if (value.t === "dict")
    return [...value.entries.values()].slice(0, 64).reduce((all, [, one]) => joinValues(all, one), unknownWith(value.taint));
  return unknownWith(joinTaints(value.taint, key.taint), value.layers);
}

// packages/core/src/source/machine/imports.ts
function importModule(machine, name2, site) {
  const { module: importer } = site.frame;
  const resolved = resolveName(name2, importer);
  const own = machine.modules.find(resolved);
  if (own !== null) return runModule(machine, own, site);
  if (name2.startsWith(".")) return UNKNOWN;
  const folder = importer.isPackage ? importer.name : importer.name.slice(0, Math.max(importer.name.lastIndexOf("."), 0));
  const sibling = folder === "" || STANDARD.has(name2.split(".")[0] ?? "") ? null : machine.modules.find(`${folder}.${name2}`);
  if (sibling !== null) return runModule(machine, sibling, site);
  return nameValue(canonicalName(name2));
}
var STANDARD = new Set(
  "os sys subprocess socket requests urllib base64 json re time random platform ctypes shutil tempfile threading".split(" ")
);
function resolveName(name2, importer) {
  if (!name2.startsWith(".")) return name2;
  const dots = name2.length - name2.replace(/^\.+/, "").length;
  const parts2 = importer.name === "" ? [] : importer.name.split(".");
  const up = importer.isPackage ? dots - 1 : dots;
  const base = up === 0 ? parts2 : parts2.slice(0, -up);
  const rest = name2.slice(dots);
  return [...base, ...rest === "" ? [] : [rest]].join(".");
}
function runModule(machine, module2, site) {
  const value = { t: "module", module: module2 };
  if (module2.state !== "unread") return value;
  if (site.frame.module !== module2 && !machine.modules.isFollowed(module2, site.frame.module)) return value;
  module2.state = "running";
  const dot = module2.name.lastIndexOf(".");
  const parent = dot === -1 ? null : machine.modules.find(module2.name.slice(0, dot));
  if (parent !== null && parent.state === "unread") runModule(machine, parent, site);
  const unit = machine.modules.unitOf(module2);
  if (unit === null) return value;
  const frame = {
    unit,
    module: module2,
    scope: module2.scope,
    context: site.frame.context,
    depth: 0,
    fn: null,
    isReached: site.frame.isReached,
    returned: void 0
  };
  module2.state = machine.budget.isolate(() => machine.executeBlock(0, frame)) ? "done" : "unread";
  return value;
}

// packages/core/src/source/machine/recorder.ts
var STRENGTH = ["start-up", "install", "import", "entry-point", "call", "test", "dead"];
var MOST_USES = 4e3;
var MOST_LITERALS = 2e3;
function createRecorder() {
  const units = /* @__PURE__ */ new Map();
  const held = /* @__PURE__ */ new Map();
  const literals = /* @__PURE__ */ new Map();
  let full = false;
  const keyOf2 = (site, name2) => {
    let number = units.get(site.frame.unit);
    if (number === void 0) units.set(site.frame.unit, number = units.size);
    return `${number}:${site.node}:${name2}`;
  };
  return {
    use(sink, name2, site, given) {
      const key = keyOf2(site, name2);
      const { unit, context } = site.frame;
      const had = held.get(key);
      if (had === void 0) {
        if (held.size >= MOST_USES && STRENGTH.indexOf(context) > 2) {
          full = true;
          return;
        }
        held.set(key, {
          sink,
          name: name2,
          unit,
          context,
          isReached: site.frame.isReached,
          offset: unit.tree.start[site.node] ?? 0,
          layers: given.layers,
          taint: given.taint,
          objects: new Map((given.objects ?? []).map((object) => [objectKey(object), object]))
        });
        return;
      }
      if (STRENGTH.indexOf(context) < STRENGTH.indexOf(had.context)) had.context = context;
      if (site.frame.isReached) had.isReached = true;
      had.layers = joinLayers(had.layers, given.layers);
      had.taint = joinTaints(had.taint, given.taint);
      if (had.objects.size < 16) for (const object of given.objects ?? []) had.objects.set(objectKey(object), object);
    },
    literal(object, site, layers) {
      if (literals.size >= MOST_LITERALS) return;
      const key = `${keyOf2(site, object.class)}:${object.kind}`;
      const had = literals.get(key);
      if (had !== void 0 && STRENGTH.indexOf(had.context) <= STRENGTH.indexOf(site.frame.context)) return;
      const { unit, offset } = outermost(site.frame.unit, site.frame.unit.tree.start[site.node] ?? 0);
      literals.set(key, {
        ...object,
        text: untrustedText(detached(rawText(object.text))),
        context: site.frame.context,
        file: unit.file,
        line: positionOf(unit.tree, offset).line,
        layers: [...joinLayers(site.frame.unit.layers, layers) ?? []]
      });
    },
    uses: () => [...held.values()].map(toUse),
    literals: () => [...literals.values()],
    isFull: () => full
  };
}
function objectKey(object) {
  return `${object.kind}:${object.class}:${object.text}`;
}
function outermost(unit, offset) {
  let at = { unit, offset };
  while (at.unit.outer !== null) at = at.unit.outer;
  return at;
}
function placeOf(unit, offset) {
  const outer = outermost(unit, offset);
  return {
    file: outer.unit.file,
    ...positionOf(outer.unit.tree, outer.offset),
    text: untrustedText(detached(lineTextAt(unit.tree, offset)))
  };
}
function toUse(held) {
  return {
    capability: held.sink.capability,
    action: held.sink.action,
    context: held.context,
    name: held.name,
    ...placeOf(held.unit, held.offset),
    layers: [...joinLayers(held.unit.layers, held.layers) ?? []],
    isDerived: held.unit.outer !== null,
    isReached: held.isReached,
    objects: [...held.objects.values()].map((object) => ({ ...object, text: untrustedText(detached(rawText(object.text))) })),
    sources: (held.taint ?? []).map(toSource)
  };
}
function toSource(origin2) {
  return { kind: origin2.kind, name: origin2.name, ...placeOf(origin2.unit, origin2.offset) };
}
function detached(text) {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

// packages/core/src/source/worth-reading.ts
var ACTING = new Set(
  "requests urllib urllib2 urllib3 httpx aiohttp socket httplib http smtplib ftplib paramiko websocket websockets telnetlib xmlrpc pycurl wget treq cloudscraper mechanize feedparser gdown urlopen urlretrieve post sendall sendto create_connection gethostbyname getaddrinfo sendmail send_message webhook Webhook DiscordWebhook telebot telegram discord dns subprocess system popen Popen check_output check_call getoutput getstatusoutput startfile spawn spawnl spawnv execl execv execve execvp posix_spawn pexpect pty dup2 ShellExecute ShellExecuteW WinExec exec eval execfile __import__ import_module marshal pickle dill cloudpickle runpy FunctionType CodeType spec_from_file_location SourceFileLoader ctypes windll CDLL WinDLL VirtualAlloc winreg SetValueEx pyperclip win32clipboard SetClipboardText clipboard ImageGrab screenshot pynput keyboard pyautogui mss CryptUnprotectData crontab schtasks powershell curl".split(" ")
);
var HEADS2 = new Set(
  "requests urllib urllib2 urllib3 httpx aiohttp socket httplib http smtplib ftplib paramiko websocket websockets telnetlib xmlrpc pycurl wget treq cloudscraper mechanize gdown subprocess pty pexpect ctypes marshal pickle dill cloudpickle runpy builtins __builtin__ importlib imp base64 binascii zlib gzip bz2 lzma codecs cryptography fernet Crypto Cryptodome nacl pyaes winreg _winreg pyperclip win32clipboard win32crypt PIL pynput keyboard pyautogui mss telebot telegram discord dhooks dns webbrowser setuptools distutils pip atexit threading multiprocessing asyncio getpass platform sqlite3 browser_cookie3 keyring psutil ssl select".split(" ")
);
var ALWAYS = /\b(?:exec|eval|execfile|__import__|globals|vars|locals|compile)\s*\(|__builtins__|__loader__|__subclasses__|\bexec\s+["'\w]/;
var WITH_OS = /\b(?:system|popen\d?|startfile|exec[lv]p?e?|spawn[lv]p?e?|posix_spawn|environ|getenv|modules|__dict__|getattr|fork|login|uname|putenv)\b/;
var IMPORT = /\b(?:import|from)\b([^\n;#]*)/g;
var WORD = /[A-Za-z_]\w*/g;
function holds(text, isWanted) {
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) if (isWanted(match[0])) return true;
  return false;
}
function isModuleWorthRunning(source) {
  const text = /[^\x00-\x7f]/.test(source) ? source.normalize("NFKC") : source;
  if (ALWAYS.test(text)) return true;
  let hasSystem = false;
  for (const [, clause = ""] of text.matchAll(IMPORT)) {
    if (clause.endsWith("\\")) return true;
    for (const [word] of clause.matchAll(WORD)) {
      if (HEADS2.has(word)) return true;
      if (word === "os" || word === "sys" || word === "posix" || word === "nt" || word === "operator" || word === "types")
        hasSystem = true;
    }
  }
  return hasSystem && WITH_OS.test(text);
}
function bodyText(fn) {
  const { tree } = fn.unit;
  const start2 = tree.start[fn.node] ?? 0;
  const cut = tree.bodies?.get(start2);
  return tree.text.slice(start2, cut?.end ?? tree.end[fn.node]);
}
function createBodyFilter() {
  const words = /* @__PURE__ */ new Map();
  const known3 = /* @__PURE__ */ new Map();
  return (fn) => {
    const key = `${fn.unit.file}:${fn.unit.layers.length}:${fn.unit.tree.count}:${fn.unit.tree.start[fn.node] ?? 0}`;
    const before = known3.get(key);
    if (before !== void 0) return before;
    let own = words.get(fn.module);
    if (own === void 0) words.set(fn.module, own = actingNames(fn.module));
    const isWorth = holds(bodyText(fn), (word) => ACTING.has(word) || own.has(word));
    known3.set(key, isWorth);
    return isWorth;
  };
}
function actingNames(module2) {
  const names = /* @__PURE__ */ new Set();
  for (const [name2, value] of module2.scope.variables) if (isActing(value, module2)) names.add(name2);
  return names;
}
function isActing(value, module2) {
  if (value.t === "name") {
    const parts2 = canonicalName(value.name).split(/[.()]+/);
    return parts2.some((part) => ACTING.has(part));
  }
  return value.t === "function" && value.fn.module === module2 && holds(bodyText(value.fn), (word) => ACTING.has(word));
}

// packages/core/src/source/machine/branches.ts
var MOST_ROUNDS2 = 4096;
function branch(frame, run2) {
  const { scope } = frame;
  const outer = scope.journal ?? null;
  const journal = /* @__PURE__ */ new Map();
  scope.journal = journal;
  run2();
  scope.journal = outer;
  for (const [name2, old] of journal) {
    const value = scope.variables.get(name2);
    if (old !== void 0 && old !== value) scope.variables.set(name2, joinValues(old, value));
    if (outer !== null && !outer.has(name2)) outer.set(name2, old);
  }
}
function executeIf(machine, node, frame) {
  const { tree } = frame.unit;
  let decided = false;
  const way = (condition, block) => {
    const inner = isMainGuard(tree.text.slice(tree.start[condition], tree.end[condition])) && frame.context === "import" ? { ...frame, context: "entry-point" } : frame;
    const truth = condition === 0 ? null : truthOf(machine.evaluate(condition, frame));
    if (decided || truth === false) {
      executeShadow(machine, block, { frame: inner, isNever: isLiteral(tree, condition) });
      return;
    }
    if (truth === true) {
      decided = true;
      machine.executeBlock(block, inner);
    } else branch(frame, () => machine.executeBlock(block, inner));
    frame.returned = inner.returned;
  };
  way(childOf(tree, node, Field.condition), childOf(tree, node, Field.consequence));
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.elif_clause) way(childOf(tree, child, Field.condition), childOf(tree, child, Field.consequence));
    else if (tree.kind[child] === Kind.else_clause) way(0, childOf(tree, child, Field.body));
  }
}
function executeShadow(machine, block, { frame, isNever }) {
  const context = isNever ? "dead" : frame.context;
  const key = `${frame.unit.file}:${frame.unit.layers.length}:${frame.unit.tree.start[block] ?? 0}:${frame.unit.tree.count}:${context}`;
  if (machine.shadowed.has(key)) return;
  machine.shadowed.add(key);
  machine.executeBlock(block, {
    ...frame,
    context,
    scope: { variables: /* @__PURE__ */ new Map(), parent: frame.scope, globals: /* @__PURE__ */ new Set() },
    returned: void 0
  });
}
function isLiteral(tree, condition) {
  const text = tree.text.slice(tree.start[condition], tree.end[condition]);
  return condition !== 0 && (/^(?:False|0|None|not True)$/.test(text) || text.endsWith("TYPE_CHECKING"));
}
function isMainGuard(condition) {
  return condition.length < 60 && condition.includes("__name__") && condition.includes("__main__");
}
function executeFor(machine, node, frame) {
  const { tree } = frame.unit;
  const source = machine.evaluate(childOf(tree, node, Field.right), frame);
  const target = childOf(tree, node, Field.left);
  const body2 = childOf(tree, node, Field.body);
  const items = machine.budget.isTight() ? null : itemsOf(source);
  if (items === null || items.length > MOST_ROUNDS2) {
    machine.assign(target, oneOf(source), frame);
    branch(frame, () => machine.executeBlock(body2, frame));
  } else {
    for (const item of items.slice()) {
      if (!machine.budget.unroll()) break;
      machine.assign(target, withTaint(item, source.taint), frame);
      machine.executeBlock(body2, frame);
    }
  }
  const rest = childOf(tree, node, Field.alternative);
  if (rest !== 0) machine.executeBlock(childOf(tree, rest, Field.body), frame);
}
function executeWhile(machine, node, frame) {
  const { tree } = frame.unit;
  const condition = childOf(tree, node, Field.condition);
  const body2 = childOf(tree, node, Field.body);
  const isConstant = tree.kind[condition] === Kind.true || tree.kind[condition] === Kind.integer;
  for (let round = 0; round < MOST_ROUNDS2; round++) {
    const truth = truthOf(machine.evaluate(condition, frame));
    if (truth === false) break;
    machine.executeBlock(body2, frame);
    if (truth === null || isConstant || !machine.budget.unroll()) break;
  }
}

// packages/core/src/source/machine/set-variable.ts
function setVariable(frame, name2, value) {
  const scope = frame.scope.globals.has(name2) ? frame.module.scope : frame.scope;
  const { journal } = scope;
  if (journal !== void 0 && journal !== null && !journal.has(name2)) journal.set(name2, scope.variables.get(name2));
  scope.variables.set(name2, value);
}

// packages/core/src/source/machine/import-statements.ts
function executeImportFrom(machine, node, frame) {
  const { tree } = frame.unit;
  const moduleName = textOf(tree, childOf(tree, node, Field.module_name)).replaceAll(/\s+/g, "");
  const module2 = machine.importModule(moduleName, { frame, node });
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.wildcard_import) {
      if (module2.t === "module") {
        for (const [name3, value2] of module2.module.scope.variables) if (!name3.startsWith("_")) setVariable(frame, name3, value2);
      } else {
        const stars = frame.module.scope.variables.get("*");
        frame.module.scope.variables.set("*", sequence("list", [...stars?.t === "seq" ? stars.items : [], module2]));
      }
      continue;
    }
    if (tree.field[child] !== Field.name) continue;
    const isAliased = tree.kind[child] === Kind.aliased_import;
    const name2 = textOf(tree, isAliased ? childOf(tree, child, Field.name) : child);
    const value = machine.attribute(module2, name2, { frame, node: child });
    setVariable(frame, isAliased ? textOf(tree, childOf(tree, child, Field.alias)) : name2, value);
  }
}

// packages/core/src/source/machine/statements.ts
function executeBlock(machine, block, frame) {
  const { tree } = frame.unit;
  if (!machine.budget.enter()) return;
  for (let child = tree.first[block] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (!machine.budget.step()) break;
    execute(machine, child, frame);
  }
  machine.budget.leave();
}
function execute(machine, node, frame) {
  const handler = HANDLERS2[frame.unit.tree.kind[node] ?? 0];
  if (handler === void 0) machine.evaluate(node, frame);
  else handler(machine, node, frame);
}
var handlers2 = {
  expression_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
      const kind = tree.kind[child];
      if (kind === Kind.string || kind === Kind.concatenated_string || kind === Kind.ellipsis) continue;
      execute(machine, child, frame);
    }
  },
  assignment: (machine, node, frame) => void executeAssignment(machine, node, frame),
  augmented_assignment: (machine, node, frame) => {
    const { tree } = frame.unit;
    const target = childOf(tree, node, Field.left);
    const operator2 = textOf(tree, childOf(tree, node, Field.operator)).slice(0, -1);
    const right = machine.evaluate(childOf(tree, node, Field.right), frame);
    const left = machine.evaluate(target, frame);
    if (left.t === "seq" && right.t === "seq" && operator2 === "+" && left.items.length < 65536) {
      left.items.push(...right.items.slice(0, 65536));
      if (!right.isWhole) left.isWhole = false;
      return;
    }
    machine.assign(target, foldBinary(operator2, left, right), frame);
  },
  if_statement: executeIf,
  for_statement: executeFor,
  while_statement: executeWhile,
  try_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    for (const child of childrenOf(tree, node)) {
      const kind = tree.kind[child];
      if (kind === Kind.block) machine.executeBlock(child, frame);
      else if (kind === Kind.except_clause || kind === Kind.except_group_clause)
        branch(frame, () => executeParts(machine, child, frame));
      else executeParts(machine, child, frame);
    }
  },
  else_clause: executeParts,
  finally_clause: executeParts,
  except_clause: executeParts,
  block: (machine, node, frame) => machine.executeBlock(node, frame),
  ERROR: executeParts,
  with_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    for (const child of childrenOf(tree, node)) {
      if (tree.kind[child] !== Kind.with_clause) execute(machine, child, frame);
      else for (const item of childrenOf(tree, child)) executeWithItem(machine, childOf(tree, item, Field.value), frame);
    }
  },
  function_definition: (machine, node, frame) => void define(machine, node, frame),
  class_definition: (machine, node, frame) => void define(machine, node, frame),
  decorated_definition: executeDecorated,
  import_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
      if (tree.kind[child] === Kind.aliased_import) {
        const module2 = machine.importModule(textOf(tree, childOf(tree, child, Field.name)), { frame, node: child });
        setVariable(frame, textOf(tree, childOf(tree, child, Field.alias)), module2);
      } else {
        const name2 = textOf(tree, child);
        const module2 = machine.importModule(name2, { frame, node: child });
        const [head = name2] = name2.split(".");
        setVariable(frame, head, head === name2 ? module2 : machine.importModule(head, { frame, node: child }));
      }
    }
  },
  import_from_statement: executeImportFrom,
  return_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    const value = machine.evaluate(tree.first[node] ?? 0, frame);
    frame.returned = joinValues(frame.returned, value);
  },
  global_statement: (_, node, frame) => {
    for (const child of childrenOf(frame.unit.tree, node)) frame.scope.globals.add(textOf(frame.unit.tree, child));
  },
  exec_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    const code = machine.evaluate(childOf(tree, node, Field.code), frame);
    machine.call(nameValue("builtins.exec"), { positional: [code], keywords: /* @__PURE__ */ new Map(), rest: null }, { frame, node });
  },
  match_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    machine.evaluate(childOf(tree, node, Field.subject), frame);
    for (const child of childrenOf(tree, childOf(tree, node, Field.body)))
      branch(frame, () => machine.executeBlock(childOf(tree, child, Field.consequence), frame));
  }
};
var HANDLERS2 = Array.from({ length: 256 });
for (const [name2, handler] of Object.entries(handlers2)) HANDLERS2[Kind[name2]] = handler;
for (const name2 of ["nonlocal_statement", "future_import_statement"]) HANDLERS2[Kind[name2]] = () => void 0;
function executeParts(machine, node, frame) {
  for (const child of childrenOf(frame.unit.tree, node)) execute(machine, child, frame);
}
function executeAssignment(machine, node, frame) {
  const { tree } = frame.unit;
  const right = childOf(tree, node, Field.right);
  if (right === 0) return UNKNOWN;
  const value = tree.kind[right] === Kind.assignment ? executeAssignment(machine, right, frame) : machine.evaluate(right, frame);
  machine.assign(childOf(tree, node, Field.left), value, frame);
  return value;
}
function assign(machine, target, given) {
  const { value, frame } = given;
  const { tree } = frame.unit;
  switch (tree.kind[target]) {
    case Kind.identifier:
      return setVariable(frame, textOf(tree, target), value);
    case Kind.attribute: {
      const object = machine.evaluate(childOf(tree, target, Field.object), frame);
      const name2 = textOf(tree, childOf(tree, target, Field.attribute));
      if (object.t === "instance") {
        object.attributes.set(name2, value);
        if (object.attributes !== object.cls.instanceAttributes)
          object.cls.instanceAttributes.set(name2, joinValues(object.cls.instanceAttributes.get(name2), value));
      } else if (object.t === "class") object.cls.attributes.set(name2, value);
      else if (object.t === "module") object.module.scope.variables.set(name2, value);
      else if (object.t === "name")
        machine.call(
          machine.attribute(object, "__setattr__", { frame, node: target }),
          { positional: [unknownWith(void 0), value], keywords: /* @__PURE__ */ new Map(), rest: null },
          { frame, node: target }
        );
      return;
    }
    case Kind.subscript: {
      const object = machine.evaluate(childOf(tree, target, Field.value), frame);
      const key = machine.evaluate(childOf(tree, target, Field.subscript), frame);
      const given2 = { positional: [key, value], keywords: /* @__PURE__ */ new Map(), rest: null };
      machine.call(machine.attribute(object, "__setitem__", { frame, node: target }), given2, { frame, node: target });
      return;
    }
    case Kind.tuple_pattern:
    case Kind.list_pattern:
    case Kind.pattern_list:
    case Kind.tuple:
    case Kind.list:
    case Kind.expression_list: {
      const targets = childrenOf(tree, target);
      const items = value.t === "seq" && value.isWhole && value.items.length === targets.length ? value.items : itemsOfText(value, targets.length);
      for (const [index, one] of targets.entries())
        machine.assign(one, items === null ? oneOf(value) : withTaint(items[index] ?? UNKNOWN, value.taint), frame);
      return;
    }
    case Kind.list_splat_pattern:
    case Kind.list_splat:
      return machine.assign(tree.first[target] ?? 0, sequence("list", [oneOf(value)], false), frame);
    case Kind.parenthesized_expression:
    case Kind.as_pattern_target:
    case Kind.expression_statement:
      return machine.assign(tree.first[target] ?? 0, value, frame);
    default:
  }
}
function itemsOfText(value, count) {
  const items = value.t === "str" || value.t === "bytes" ? itemsOf(value) : null;
  return items !== null && items.length === count ? items : null;
}
function executeWithItem(machine, node, frame) {
  const { tree } = frame.unit;
  if (tree.kind[node] !== Kind.as_pattern) {
    machine.evaluate(node, frame);
    return;
  }
  const [value = 0, target = 0] = childrenOf(tree, node);
  const context = machine.evaluate(value, frame);
  const entered = context.t === "instance" ? machine.call(
    machine.attribute(context, "__enter__", { frame, node }),
    { positional: [], keywords: /* @__PURE__ */ new Map(), rest: null },
    { frame, node }
  ) : context;
  machine.assign(target, entered.t === "unknown" ? context : entered, frame);
}
function define(machine, node, frame) {
  const { tree } = frame.unit;
  const name2 = textOf(tree, childOf(tree, node, Field.name));
  const value = tree.kind[node] === Kind.class_definition ? defineClass(machine, node, frame) : defineFunction(machine, { node, frame, owner: null, name: name2 });
  setVariable(frame, name2, value);
  return value;
}
function executeDecorated(machine, node, frame) {
  const { tree } = frame.unit;
  const definition = childOf(tree, node, Field.definition);
  const decorators = childrenOf(tree, node).filter((child) => tree.kind[child] === Kind.decorator);
  const values = decorators.map((child) => machine.evaluate(tree.first[child] ?? 0, frame));
  const made = define(machine, definition, frame);
  for (const [index, decorator] of values.toReversed().entries()) {
    if (decorator.t === "unknown") continue;
    const site = { frame, node: decorators[decorators.length - 1 - index] ?? node };
    machine.call(decorator, { positional: [made], keywords: /* @__PURE__ */ new Map(), rest: null }, site);
  }
}

// packages/core/src/source/machine/create-machine.ts
var MOST_NESTING = 8;
var MOST_CODE = 4194304;
function createMachine(modules, { parser, budget, isReadWhole }) {
  const derived = /* @__PURE__ */ new Map();
  const machine = {
    budget,
    modules,
    recorder: createRecorder(),
    functions: [],
    written: /* @__PURE__ */ new Map(),
    shadowed: /* @__PURE__ */ new Set(),
    isWorthReading: isReadWhole ? () => true : createBodyFilter(),
    bodyOf: (fn) => readBody(parser, budget, fn),
    evaluate: (node, frame) => evaluate(machine, node, frame),
    executeBlock: (node, frame) => executeBlock(machine, node, frame),
    assign: (target, value, frame) => assign(machine, target, { value, frame }),
    call: (callee, given, site) => callValue(machine, callee, { given, site }),
    invoke: (callee, given, site) => invokeFunction(machine, callee, { given, site }),
    attribute: (value, name2, site) => readAttribute(machine, value, { name: name2, site }),
    importModule: (name2, site) => importModule(machine, name2, site),
    runText(code, site, mode) {
      if (code.t !== "str" && code.t !== "bytes" || !code.isWhole || code.s.length > MOST_CODE || nesting(site.frame.unit) >= MOST_NESTING) {
        return unknownWith(code.taint, code.layers);
      }
      noteText(machine, code, site);
      const text = mode === "eval" ? code.s.trim() : code.s;
      let tree = derived.get(text);
      if (tree === void 0) {
        tree = parser.parse(text);
        derived.set(text, tree);
        if (typeof tree !== "string") budget.allow(tree.count);
      }
      if (typeof tree === "string") return unknownWith(code.taint, code.layers);
      return runDerived(machine, tree, { code, site, mode });
    }
  };
  return machine;
}
function readBody(parser, budget, fn) {
  if (fn.body !== null) return fn.body;
  const { tree } = fn.unit;
  const cut = tree.bodies?.get(tree.start[fn.node] ?? -1);
  const inner = cut === void 0 ? void 0 : parser.parseBody(tree, cut);
  if (inner === void 0 || typeof inner === "string") fn.body = { unit: fn.unit, node: fn.node };
  else {
    budget.allow(inner.count);
    let node = inner.first[0] ?? 0;
    while (node !== 0 && inner.kind[node] !== Kind.function_definition) node = inner.next[node] ?? 0;
    fn.body = { unit: { ...fn.unit, tree: inner }, node };
  }
  return fn.body;
}
function nesting(unit) {
  let depth = 0;
  for (let at = unit.outer; at !== null; at = at.unit.outer) depth++;
  return depth;
}
function runDerived(machine, tree, { code, site, mode }) {
  const { unit } = site.frame;
  const inner = {
    file: unit.file,
    tree,
    layers: joinLayers(unit.layers, code.layers) ?? [],
    outer: { unit, offset: unit.tree.start[site.node] ?? 0 }
  };
  const frame = { ...site.frame, unit: inner, returned: void 0 };
  if (mode === "exec") {
    machine.executeBlock(0, frame);
    return { t: "none" };
  }
  const statement = tree.first[0] ?? 0;
  const expression = tree.kind[statement] === Kind.expression_statement ? tree.first[statement] ?? 0 : statement;
  if (expression === 0) return UNKNOWN;
  return machine.evaluate(tree.kind[expression] === Kind.assignment ? childOf(tree, expression, Field.right) : expression, frame);
}

// packages/core/src/source/machine/module-table.ts
var SMALL = 4096;
var LARGE = 40960;
var DATA_SCHEME = /^[^/]+\.data\/(?:purelib|platlib)\//;
function importPaths(file, input) {
  const inner = input.root !== "" && file.startsWith(`${input.root}/`) ? file.slice(input.root.length + 1) : file;
  const plain = input.kind === "wheel" ? inner.replace(DATA_SCHEME, "") : inner;
  if (input.kind === "wheel") return [plain];
  const second = plain.indexOf("/");
  const folder = plain.slice(0, Math.max(second, 0));
  return ["src", "lib", "python"].includes(folder) ? [plain.slice(second + 1), plain] : [plain];
}
function createModuleTable(sources2, input) {
  const byName = /* @__PURE__ */ new Map();
  const byFile = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  for (const source of sources2) {
    const { file } = source;
    const [main = file, ...others] = importPaths(file, input);
    const isPackage = /(?:^|\/)__init__\.pyw?$/.test(main);
    const name2 = dottedName(main);
    const module2 = {
      name: name2,
      file,
      isPackage,
      state: "unread",
      scope: { variables: /* @__PURE__ */ new Map(), parent: null, globals: /* @__PURE__ */ new Set() }
    };
    byFile.set(file, module2);
    files.set(module2, source);
    for (const other of [name2, ...others.map(dottedName)]) if (!byName.has(other)) byName.set(other, module2);
  }
  return {
    find: (name2) => byName.get(name2) ?? null,
    byFile: (file) => byFile.get(file) ?? null,
    unitOf: (module2) => files.get(module2)?.unit() ?? null,
    isFollowed(module2, importer) {
      const file = files.get(module2);
      if (file === void 0 || module2.isPackage || file.size < SMALL || file.isWorthRunning()) return true;
      return file.size < LARGE && files.get(importer)?.isWorthRunning() !== false;
    },
    all: () => [...files.keys()]
  };
}
function dottedName(path) {
  return path.replace(/\.(?:pyw?|pyi|pth)$/, "").replace(/(?:^|\/)__init__$/, "").replaceAll("/", ".");
}

// packages/core/src/source/roots.ts
var TEST_FOLDERS = /* @__PURE__ */ new Set([
  "test",
  "tests",
  "testing",
  "testdata",
  "test_data",
  "fixtures",
  "unittests",
  "unit_tests",
  "__tests__",
  "testsuite"
]);
var BESIDE_FOLDERS = /* @__PURE__ */ new Set([
  "docs",
  "doc",
  "examples",
  "example",
  "benchmarks",
  "benchmark",
  "samples",
  "demo",
  "demos",
  "tutorials",
  "notebooks",
  "ci",
  ".github"
]);
function contextOf(file, input) {
  const [path = file] = importPaths(file, input);
  const folders = path.split("/");
  const name2 = folders.pop() ?? "";
  if (input.kind !== "wheel" && path === "setup.py") return "install";
  if (folders.some((folder) => TEST_FOLDERS.has(folder)) || /^(?:test_.*|.*_tests?|conftest|tests?)\.pyw?$/.test(name2))
    return "test";
  if (input.kind === "wheel") {
    if (/\.data\/scripts\//.test(file)) return "entry-point";
    if (folders.length === 0 && /^(?:sitecustomize|usercustomize)\.py$/.test(name2)) return "start-up";
  } else if (BESIDE_FOLDERS.has(folders[0] ?? "") && folders.length > 0) return "test";
  else if (folders[0] === "bin") return "entry-point";
  return name2 === "__main__.py" ? "entry-point" : "import";
}
function readingOrder(a, b) {
  const rank = (one) => ["start-up", "install", "import", "entry-point", "call", "test", "dead"].indexOf(one.context) * 1e3 + Math.min(one.file.split("/").length, 400) * 2 + (one.file.endsWith("__init__.py") ? 0 : 1);
  return rank(a) - rank(b) || (a.file < b.file ? -1 : 1);
}

// packages/core/src/source/read-source.ts
var READ_WHOLE_BYTES = 102400;
var PYTHON = /\.pyw?$/;
var BACKEND_HOOKS = [
  "build_wheel",
  "build_sdist",
  "build_editable",
  "get_requires_for_build_wheel",
  "get_requires_for_build_sdist",
  "get_requires_for_build_editable",
  "prepare_metadata_for_build_wheel",
  "prepare_metadata_for_build_editable"
];
function createSourceReader(parser) {
  return {
    wants: (member) => {
      const path = rawText(member.path);
      return PYTHON.test(path) || path.endsWith(".pth");
    },
    read: async (input) => known(await readSource(input, parser))
  };
}
async function readSource(input, parser) {
  const problems = input.tooLarge.map((member) => tooLarge(rawText(member.path)));
  const texts = [];
  let bytes2 = 0;
  for await (const { path, bytes: content } of input.files) {
    bytes2 += content.length;
    if (content.length > LIMITS.pythonSourceBytes) {
      problems.push(tooLarge(path));
      continue;
    }
    const { text, strange } = decodePython(content);
    if (strange !== null) problems.push(strangeEncoding(path, strange));
    texts.push({ file: path, text });
  }
  const budget = createBudget();
  const isSmall = bytes2 < READ_WHOLE_BYTES;
  const open = (file, text, isLazy) => {
    const tree = parser.parse(text, isLazy);
    if (typeof tree !== "string") {
      budget.allow(tree.count);
      return { file, tree, layers: [], outer: null };
    }
    problems.push({ id: "not-parsed", message: tree, file });
    return null;
  };
  const startup = texts.flatMap(
    ({ file, text }) => file.endsWith(".pth") ? open(file, executableLines(text), false) ?? [] : []
  );
  const files = texts.filter(({ file }) => !file.endsWith(".pth")).map(({ file, text }) => {
    let unit;
    let isWorth;
    return {
      file,
      size: text.length,
      unit: () => unit === void 0 ? unit = open(file, text, true) : unit,
      isWorthRunning: () => isWorth ??= isSmall || isModuleWorthRunning(text)
    };
  });
  const machine = createMachine(createModuleTable(files, input), { parser, budget, isReadWhole: isSmall });
  const tooDeep = {
    id: "nested-too-deeply",
    message: "the code is nested more deeply than the analyzer follows",
    file: "source"
  };
  if (!isWithinStack(machine, () => runAll(machine, input, { files, startup }))) problems.push(tooDeep);
  problems.push(...budget.problems());
  runUncalled(machine);
  const { recorder } = machine;
  return { uses: recorder.uses(), literals: recorder.literals(), files: texts.length, bytes: bytes2, problems };
}
function isWithinStack(machine, run2) {
  try {
    run2();
    return true;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    machine.budget.reset();
    return false;
  }
}
function strangeEncoding(file, encoding) {
  return {
    id: "strange-encoding",
    message: `the file names the encoding ${encoding}, in which Python would see other code`,
    file
  };
}
function tooLarge(file) {
  return { id: "file-too-large", message: "a Python file is larger than the analyzer reads", file };
}
function executableLines(text) {
  return text.split(/\r\n|\n|\r/).map((line) => /^import[ \t]/.test(line) ? line : "").join("\n");
}
function frameOf(module2, unit, context) {
  const isReached = context !== "import" || !module2.name.includes(".");
  return { unit, module: module2, scope: module2.scope, context, depth: 0, fn: null, isReached, returned: void 0 };
}
function runAll(machine, input, { files, startup }) {
  for (const unit of startup) {
    const scope = { variables: /* @__PURE__ */ new Map(), parent: null, globals: /* @__PURE__ */ new Set() };
    const module2 = { name: "", file: unit.file, isPackage: false, scope, state: "running" };
    machine.executeBlock(0, frameOf(module2, unit, "start-up"));
  }
  runBackend(machine, input);
  const ordered = files.map((one) => ({ ...one, context: contextOf(one.file, input) })).toSorted(readingOrder);
  for (const { file, unit, isWorthRunning, context } of ordered) {
    const module2 = machine.modules.byFile(file);
    if (module2 === null || module2.state !== "unread" || context === "test") continue;
    if (context === "import" && !module2.isPackage && !isWorthRunning()) continue;
    const read = unit();
    if (read === null) continue;
    const frame = frameOf(module2, read, context);
    runModule(machine, module2, { frame, node: 0 });
    if (context === "install") runInstallHooks(machine, module2, frame);
  }
  runEntryPoints(machine, input);
}
function runInstallHooks(machine, module2, frame) {
  for (const value of module2.scope.variables.values()) {
    if (isCommandClass(value) && value.t === "class" && /^(?:.*[_.])?(?:install|develop|egg_info|build|build_py|build_ext|bdist_wheel|build_clib|install_lib|install_scripts|easy_install|editable_wheel|dist_info)$/i.test(
      baseNames(value)
    )) {
      runCommandClass(machine, value, { frame, node: 0 });
    }
  }
}
function baseNames(value) {
  const [base] = value.cls.bases;
  return base?.t === "name" ? base.name.split(".").at(-1) ?? "" : "";
}
function runBackend(machine, input) {
  const system = input.sdist?.buildSystem;
  if (system === null || system === void 0 || system.backend === null || system.backendPath.length === 0) return;
  const [moduleName = "", object] = rawText(system.backend).split(":");
  for (const folder of system.backendPath) {
    const prefix = rawText(folder).replace(/^\.\/?/, "").replace(/\/+$/, "").replaceAll("/", ".");
    const module2 = machine.modules.find(prefix === "" ? moduleName : `${prefix}.${moduleName}`);
    const unit = module2 === null ? null : machine.modules.unitOf(module2);
    if (module2 === null || unit === null) continue;
    const frame = frameOf(module2, unit, "install");
    runModule(machine, module2, { frame, node: 0 });
    const holder = object === void 0 ? { t: "module", module: module2 } : machine.attribute({ t: "module", module: module2 }, object, { frame, node: 0 });
    for (const hook of BACKEND_HOOKS) {
      const value = machine.attribute(holder, hook, { frame, node: 0 });
      if (value.t === "function") machine.invoke(value, { ...NO_ARGUMENTS, rest: UNKNOWN }, { frame, node: 0 });
    }
  }
}
function runEntryPoints(machine, input) {
  for (const point of input.wheel?.entryPoints ?? input.sdist?.entryPoints ?? []) {
    const [moduleName = "", object = ""] = rawText(point.target).split("[")[0]?.split(":").map((part) => part.trim()) ?? [];
    const module2 = machine.modules.find(moduleName);
    const unit = module2 === null ? null : machine.modules.unitOf(module2);
    if (module2 === null || unit === null || object === "") continue;
    const frame = frameOf(module2, unit, "entry-point");
    const value = object.split(".").reduce((holder, name2) => machine.attribute(holder, name2, { frame, node: 0 }), { t: "module", module: module2 });
    if (value.t === "function") machine.invoke(value, NO_ARGUMENTS, { frame, node: 0 });
  }
}
function runUncalled(machine) {
  for (let index = 0; index < machine.functions.length; index++) {
    const value = machine.functions[index];
    if (value === void 0 || value.fn.evaluations > 0 || !machine.isWorthReading(value.fn)) continue;
    const bound = value.fn.owner === null ? value : { ...value, self: anyInstance(value.fn.owner) };
    const site = { frame: frameOf(value.fn.module, value.fn.unit, "call"), node: value.fn.node };
    isWithinStack(machine, () => void machine.invoke(bound, callerArguments(bound), site));
  }
}

// packages/core/src/node/load-python-parser.ts
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

// node_modules/.pnpm/web-tree-sitter@0.27.1/node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range2) {
    const newRange = {
      startIndex: range2.startIndex,
      startPosition: { ...range2.startPosition },
      endIndex: range2.endIndex,
      endPosition: { ...range2.endPosition }
    };
    if (range2.endIndex >= this.oldEndIndex) {
      if (range2.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range2.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range2.endPosition.row - this.oldEndPosition.row),
          column: range2.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range2.endPosition.column - this.oldEndPosition.column) : range2.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range2.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range2.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range2.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range2.startPosition.row - this.oldEndPosition.row),
        column: range2.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range2.startPosition.column - this.oldEndPosition.column) : range2.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range2.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler) {
  try {
    return new FinalizationRegistry(handler);
  } catch (e) {
    console.error("Unsupported FinalizationRegistry:", e);
    return;
  }
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
  C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  positioned = false;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    finalizer?.register(this, address, this);
  }
  /**
   * Get the current symbol of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol:
   *
   * - Before the first iteration step
   * - After the iterator is exhausted
   * - After a {@link reset} or {@link resetState} call
   */
  get currentTypeId() {
    return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
  }
  /**
   * Get the current symbol name of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol.
   */
  get currentType() {
    const id = this.currentTypeId;
    if (id === null) return null;
    return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    finalizer?.unregister(this);
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      this.positioned = false;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
    this.positioned = false;
    return true;
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
        const value = this.currentType;
        return value === null ? { done: true, value: "" } : { done: false, value };
      }, "next")
    };
  }
};
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex) {
      const string = tree.textCallback(startIndex, startPosition);
      if (string && string.length > 0) {
        startIndex += string.length;
        result += string;
      } else {
        break;
      }
    }
    if (startIndex > endIndex) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
  C._ts_tree_delete(address);
});
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
    finalizer2?.register(this, address, this);
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    finalizer2?.unregister(this);
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};
var finalizer3 = newFinalizer((address) => {
  C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [2] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [3] = 0;
  // Internal handle for Wasm
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
    finalizer3?.register(this, this.tree[0], this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    const copy = new _TreeCursor(INTERNAL, this.tree);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    unmarshalTreeCursor(copy);
    return copy;
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    finalizer3?.unregister(this);
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this[0] = this[1] = this[2] = 0;
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns the index of the child node if one was found, and returns
   * `null` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
  }
};
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (const node_type of types) {
      if (node_type == "ERROR") {
        symbols.push(65535);
      }
    }
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    if (this.startIndex >= edit.oldEndIndex) {
      this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
      let subbedPointRow;
      let subbedPointColumn;
      if (this.startPosition.row > edit.oldEndPosition.row) {
        subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
        subbedPointColumn = this.startPosition.column;
      } else {
        subbedPointRow = 0;
        subbedPointColumn = this.startPosition.column;
        if (this.startPosition.column >= edit.oldEndPosition.column) {
          subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
        }
      }
      if (subbedPointRow > 0) {
        this.startPosition.row += subbedPointRow;
        this.startPosition.column = subbedPointColumn;
      } else {
        this.startPosition.column += subbedPointColumn;
      }
    } else if (this.startIndex > edit.startIndex) {
      this.startIndex = edit.newEndIndex;
      this.startPosition.row = edit.newEndPosition.row;
      this.startPosition.column = edit.newEndPosition.column;
    }
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
  cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range2) {
  marshalPoint(address, range2.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range2.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range2.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range2.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. A newly created iterator is not positioned on a symbol, so
   * {@link LookaheadIterator#currentType} returns `null` until the first
   * iteration step.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file, a `URL` to a file, or as a
   * buffer.
   */
  static async load(input) {
    let binary2;
    if (input instanceof Uint8Array) {
      binary2 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await import("fs/promises");
      binary2 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary2 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary2 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary2, { loadAsync: true });
    return _Language.loadFromWasmExports(mod, { sync: false });
  }
  static loadFromWasmExports(mod, { sync }) {
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
  /**
   * Load a language synchronously from a pre-compiled WebAssembly module.
   * Use this when the host environment provides a `WebAssembly.Module` directly.
   */
  static loadSync(wasmModule) {
    const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
    return _Language.loadFromWasmExports(mod, { sync: true });
  }
};
async function Module2(moduleArg = {}) {
  var moduleRtn;
  var Module = moduleArg;
  var ENVIRONMENT_IS_WEB = typeof window == "object";
  var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
  var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const { createRequire: createRequire2 } = await import("module");
    var require = createRequire2(import.meta.url);
  }
  Module.currentQueryProgressCallback = null;
  Module.currentProgressCallback = null;
  Module.currentLogCallback = null;
  Module.currentParseCallback = null;
  var arguments_ = [];
  var thisProgram = "./this.program";
  var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
    throw toThrow;
  }, "quit_");
  var _scriptName = import.meta.url;
  var scriptDirectory = "";
  function locateFile(path) {
    if (Module["locateFile"]) {
      return Module["locateFile"](path, scriptDirectory);
    }
    return scriptDirectory + path;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    if (_scriptName.startsWith("file:")) {
      scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
    }
    readBinary = /* @__PURE__ */ __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary");
    readAsync = /* @__PURE__ */ __name(async (filename, binary2 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary2 ? void 0 : "utf8");
      return ret;
    }, "readAsync");
    if (process.argv.length > 1) {
      thisProgram = process.argv[1].replace(/\\/g, "/");
    }
    arguments_ = process.argv.slice(2);
    quit_ = /* @__PURE__ */ __name((status, toThrow) => {
      process.exitCode = status;
      throw toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    {
      if (ENVIRONMENT_IS_WORKER) {
        readBinary = /* @__PURE__ */ __name((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.responseType = "arraybuffer";
          xhr.send(null);
          return new Uint8Array(
            /** @type{!ArrayBuffer} */
            xhr.response
          );
        }, "readBinary");
      }
      readAsync = /* @__PURE__ */ __name(async (url) => {
        if (isFileURI(url)) {
          return new Promise((resolve, reject) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, true);
            xhr.responseType = "arraybuffer";
            xhr.onload = () => {
              if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                resolve(xhr.response);
                return;
              }
              reject(xhr.status);
            };
            xhr.onerror = reject;
            xhr.send(null);
          });
        }
        var response = await fetch(url, {
          credentials: "same-origin"
        });
        if (response.ok) {
          return response.arrayBuffer();
        }
        throw new Error(response.status + " : " + response.url);
      }, "readAsync");
    }
  } else {
  }
  var out = console.log.bind(console);
  var err = console.error.bind(console);
  var dynamicLibraries = [];
  var wasmBinary;
  var ABORT = false;
  var EXITSTATUS;
  var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
  var readyPromiseResolve, readyPromiseReject;
  var wasmMemory;
  var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
  var HEAP64, HEAPU64;
  var HEAP_DATA_VIEW;
  var runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module["HEAP8"] = HEAP8 = new Int8Array(b);
    Module["HEAP16"] = HEAP16 = new Int16Array(b);
    Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
    Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
    Module["HEAP32"] = HEAP32 = new Int32Array(b);
    Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
    Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
    Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
    Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
    Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
    Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
    LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module["wasmMemory"]) {
      wasmMemory = Module["wasmMemory"];
    } else {
      var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
      wasmMemory = new WebAssembly.Memory({
        "initial": INITIAL_MEMORY / 65536,
        // In theory we should not need to emit the maximum if we want "unlimited"
        // or 4GB of memory, but VMs error on that atm, see
        // https://github.com/emscripten-core/emscripten/issues/14130
        // And in the pthreads case we definitely need to emit a maximum. So
        // always emit one.
        "maximum": 32768
      });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module["preRun"]) {
      if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
      while (Module["preRun"].length) {
        addOnPreRun(Module["preRun"].shift());
      }
    }
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true;
    callRuntimeCallbacks(__RELOC_FUNCS__);
    wasmExports["__wasm_call_ctors"]();
    callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module["postRun"]) {
      if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
      while (Module["postRun"].length) {
        addOnPostRun(Module["postRun"].shift());
      }
    }
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module["onAbort"]?.(what);
    what = "Aborted(" + what + ")";
    err(what);
    ABORT = true;
    what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    readyPromiseReject?.(e);
    throw e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    if (Module["locateFile"]) {
      return locateFile("web-tree-sitter.wasm");
    }
    return new URL("web-tree-sitter.wasm", import.meta.url).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file) {
    if (file == wasmBinaryFile && wasmBinary) {
      return new Uint8Array(wasmBinary);
    }
    if (readBinary) {
      return readBinary(file);
    }
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) {
      try {
        var response = await readAsync(binaryFile);
        return new Uint8Array(response);
      } catch {
      }
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary2 = await getWasmBinary(binaryFile);
      var instance2 = await WebAssembly.instantiate(binary2, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`);
      abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary2, binaryFile, imports) {
    if (!binary2 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
      try {
        var response = fetch(binaryFile, {
          credentials: "same-origin"
        });
        var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
        return instantiationResult;
      } catch (reason) {
        err(`wasm streaming compile failed: ${reason}`);
        err("falling back to ArrayBuffer instantiation");
      }
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return {
      "env": wasmImports,
      "wasi_snapshot_preview1": wasmImports,
      "GOT.mem": new Proxy(wasmImports, GOTHandler),
      "GOT.func": new Proxy(wasmImports, GOTHandler)
    };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports;
      wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      if (metadata2.neededDynlibs) {
        dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
      }
      mergeLibSymbols(wasmExports, "main");
      LDSO.init();
      loadDylibs();
      __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
      assignWasmExports(wasmExports);
      return wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2["instance"], result2["module"]);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module["instantiateWasm"]) {
      return new Promise((resolve, reject) => {
        Module["instantiateWasm"](info2, (mod, inst) => {
          resolve(receiveInstance(mod, inst));
        });
      });
    }
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
    var exports = receiveInstantiationResult(result);
    return exports;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`;
      this.status = status;
    }
  }
  var GOT = {};
  var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
  var GOTHandler = {
    get(obj, symName) {
      var rtn = GOT[symName];
      if (!rtn) {
        rtn = GOT[symName] = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        });
      }
      if (!currentModuleWeakSymbols.has(symName)) {
        rtn.required = true;
      }
      return rtn;
    }
  };
  var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
  var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
  var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
  var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
  var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
  var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
  var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
  var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
  var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
  var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
  var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
  var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
  var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
  var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
    while (callbacks.length > 0) {
      callbacks.shift()(Module);
    }
  }, "callRuntimeCallbacks");
  var onPostRuns = [];
  var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
  var onPreRuns = [];
  var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
  var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
  var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
    return idx;
  }, "findStringEnd");
  var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
      return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    }
    var str2 = "";
    while (idx < endPtr) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str2 += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str2 += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224) {
        u0 = (u0 & 15) << 12 | u1 << 6 | u2;
      } else {
        u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
      }
      if (u0 < 65536) {
        str2 += String.fromCharCode(u0);
      } else {
        var ch = u0 - 65536;
        str2 += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str2;
  }, "UTF8ArrayToString");
  var getDylinkMetadata = /* @__PURE__ */ __name((binary2) => {
    var offset = 0;
    var end = 0;
    function getU8() {
      return binary2[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      var ret = 0;
      var mul = 1;
      while (1) {
        var byte = binary2[offset++];
        ret += (byte & 127) * mul;
        mul *= 128;
        if (!(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      offset += len;
      return UTF8ArrayToString(binary2, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      var count2 = getLEB();
      var rtn = [];
      while (count2--) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition, message) {
      if (condition) throw new Error(message);
    }
    __name(failIf, "failIf");
    if (binary2 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary2, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section");
      binary2 = new Uint8Array(dylinkSection[0]);
      end = binary2.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary2.subarray(0, 24)).buffer);
      var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number");
      failIf(binary2[8] !== 0, "need the dylink section to be first");
      offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    var customSection = {
      neededDynlibs: [],
      tlsExports: /* @__PURE__ */ new Set(),
      weakImports: /* @__PURE__ */ new Set(),
      runtimePaths: []
    };
    var WASM_DYLINK_MEM_INFO = 1;
    var WASM_DYLINK_NEEDED = 2;
    var WASM_DYLINK_EXPORT_INFO = 3;
    var WASM_DYLINK_IMPORT_INFO = 4;
    var WASM_DYLINK_RUNTIME_PATH = 5;
    var WASM_SYMBOL_TLS = 256;
    var WASM_SYMBOL_BINDING_MASK = 3;
    var WASM_SYMBOL_BINDING_WEAK = 1;
    while (offset < end) {
      var subsectionType = getU8();
      var subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) {
        customSection.memorySize = getLEB();
        customSection.memoryAlign = getLEB();
        customSection.tableSize = getLEB();
        customSection.tableAlign = getLEB();
      } else if (subsectionType === WASM_DYLINK_NEEDED) {
        customSection.neededDynlibs = getStringList();
      } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var symname = getString();
          var flags2 = getLEB();
          if (flags2 & WASM_SYMBOL_TLS) {
            customSection.tlsExports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var modname = getString();
          var symname = getString();
          var flags2 = getLEB();
          if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
            customSection.weakImports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
        customSection.runtimePaths = getStringList();
      } else {
        offset += subsectionSize;
      }
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
    var dso = {
      refcount: Infinity,
      name: name2,
      exports: syms,
      global: true
    };
    LDSO.loadedLibsByName[name2] = dso;
    if (handle2 != void 0) {
      LDSO.loadedLibsByHandle[handle2] = dso;
    }
    return dso;
  }, "newDSO");
  var LDSO = {
    loadedLibsByName: {},
    loadedLibsByHandle: {},
    init() {
      newDSO("__main__", 0, wasmImports);
    }
  };
  var ___heap_base = 82240;
  var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
  var getMemory = /* @__PURE__ */ __name((size) => {
    if (runtimeInitialized) {
      return _calloc(size, 1);
    }
    var ret = ___heap_base;
    var end = ret + alignMemory(size, 16);
    ___heap_base = end;
    GOT["__heap_base"].value = end;
    return ret;
  }, "getMemory");
  var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
  var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen");
  var wasmTypeCodes = {
    "i": 127,
    // i32
    "p": 127,
    // i32
    "j": 126,
    // i64
    "f": 125,
    // f32
    "d": 124,
    // f64
    "e": 111
  };
  var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code = wasmTypeCodes[type];
    return code;
  })), "generateTypePack");
  var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
    var bytes2 = Uint8Array.of(
      0,
      97,
      115,
      109,
      // magic ("\0asm")
      1,
      0,
      0,
      0,
      // version: 1
      1,
      ...uleb128EncodeWithLen([
        1,
        // count: 1
        96,
        // param types
        ...generateTypePack(sig.slice(1)),
        // return types (for now only supporting [] if `void` and single [T] otherwise)
        ...generateTypePack(sig[0] === "v" ? "" : sig[0])
      ]),
      // The rest of the module is static
      2,
      7,
      // import section
      // (import "e" "f" (func 0 (type 0)))
      1,
      1,
      101,
      1,
      102,
      0,
      0,
      7,
      5,
      // export section
      // (export "f" (func 0 (type 0)))
      1,
      1,
      102,
      0,
      0
    );
    var module2 = new WebAssembly.Module(bytes2);
    var instance2 = new WebAssembly.Instance(module2, {
      "e": {
        "f": func2
      }
    });
    var wrappedFunc = instance2.exports["f"];
    return wrappedFunc;
  }, "convertJsFunctionToWasm");
  var wasmTableMirror = [];
  var wasmTable = new WebAssembly.Table({
    "initial": 31,
    "element": "anyfunc"
  });
  var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
    var func2 = wasmTableMirror[funcPtr];
    if (!func2) {
      wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
    }
    return func2;
  }, "getWasmTableEntry");
  var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
    if (functionsInTableMap) {
      for (var i2 = offset; i2 < offset + count; i2++) {
        var item = getWasmTableEntry(i2);
        if (item) {
          functionsInTableMap.set(item, i2);
        }
      }
    }
  }, "updateTableMap");
  var functionsInTableMap;
  var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
    if (!functionsInTableMap) {
      functionsInTableMap = /* @__PURE__ */ new WeakMap();
      updateTableMap(0, wasmTable.length);
    }
    return functionsInTableMap.get(func2) || 0;
  }, "getFunctionAddress");
  var freeTableIndexes = [];
  var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
    if (freeTableIndexes.length) {
      return freeTableIndexes.pop();
    }
    return wasmTable["grow"](1);
  }, "getEmptyTableSlot");
  var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
    wasmTable.set(idx, func2);
    wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry");
  var addFunction = /* @__PURE__ */ __name((func2, sig) => {
    var rtn = getFunctionAddress(func2);
    if (rtn) {
      return rtn;
    }
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func2);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) {
        throw err2;
      }
      var wrapped = convertJsFunctionToWasm(func2, sig);
      setWasmTableEntry(ret, wrapped);
    }
    functionsInTableMap.set(func2, ret);
    return ret;
  }, "addFunction");
  var updateGOT = /* @__PURE__ */ __name((exports, replace) => {
    for (var symName in exports) {
      if (isInternalSym(symName)) {
        continue;
      }
      var value = exports[symName];
      GOT[symName] ||= new WebAssembly.Global({
        "value": "i32",
        "mutable": true
      });
      if (replace || GOT[symName].value == 0) {
        if (typeof value == "function") {
          GOT[symName].value = addFunction(value);
        } else if (typeof value == "number") {
          GOT[symName].value = value;
        } else {
          err(`unhandled export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "updateGOT");
  var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace) => {
    var relocated = {};
    for (var e in exports) {
      var value = exports[e];
      if (typeof value == "object") {
        value = value.value;
      }
      if (typeof value == "number") {
        value += memoryBase2;
      }
      relocated[e] = value;
    }
    updateGOT(relocated, replace);
    return relocated;
  }, "relocateExports");
  var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
    var existing = wasmImports[symName];
    if (!existing || existing.stub) {
      return false;
    }
    return true;
  }, "isSymbolDefined");
  var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
    var func2 = getWasmTableEntry(ptr);
    var rtn = func2(...args2);
    function convert(rtn2) {
      return rtn2;
    }
    __name(convert, "convert");
    return convert(rtn);
  }, "dynCall");
  var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
  var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
  var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      stackRestore(sp);
      if (e !== e + 0) throw e;
      _setThrew(1, 0);
      if (sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction");
  var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
    var sym;
    if (isSymbolDefined(symName)) {
      sym = wasmImports[symName];
    } else if (symName.startsWith("invoke_")) {
      sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
    }
    return {
      sym,
      name: symName
    };
  }, "resolveGlobalSymbol");
  var onPostCtors = [];
  var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
  var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
  var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign);
      var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
      var tableBase = metadata.tableSize ? wasmTable.length : 0;
      if (handle) {
        HEAP8[handle + 8] = 1;
        LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
        LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
        LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
        LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
      }
      if (metadata.tableSize) {
        wasmTable.grow(metadata.tableSize);
      }
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        if (!resolved && localScope) {
          resolved = localScope[sym];
        }
        if (!resolved) {
          resolved = moduleExports[sym];
        }
        return resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = {
        get(stubs, prop) {
          switch (prop) {
            case "__memory_base":
              return memoryBase;
            case "__table_base":
              return tableBase;
          }
          if (prop in wasmImports && !wasmImports[prop].stub) {
            var res = wasmImports[prop];
            return res;
          }
          if (!(prop in stubs)) {
            var resolved;
            stubs[prop] = (...args2) => {
              resolved ||= resolveSymbol(prop);
              return resolved(...args2);
            };
          }
          return stubs[prop];
        }
      };
      var proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = {
        "GOT.mem": new Proxy({}, GOTHandler),
        "GOT.func": new Proxy({}, GOTHandler),
        "env": proxy,
        "wasi_snapshot_preview1": proxy
      };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize);
        moduleExports = relocateExports(instance.exports, memoryBase);
        if (!flags.allowUndefined) {
          reportUndefinedSymbols();
        }
        function addEmAsm(addr, body) {
          var args = [];
          var arity = 0;
          for (; arity < 16; arity++) {
            if (body.indexOf("$" + arity) != -1) {
              args.push("$" + arity);
            } else {
              break;
            }
          }
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        __name(addEmAsm, "addEmAsm");
        if ("__start_em_asm" in moduleExports) {
          var start = moduleExports["__start_em_asm"];
          var stop = moduleExports["__stop_em_asm"];
          while (start < stop) {
            var jsString = UTF8ToString(start);
            addEmAsm(start, jsString);
            start = HEAPU8.indexOf(0, start) + 1;
          }
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          cSig = cSig.slice(1, -1);
          if (cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) {
          if (name.startsWith("__em_js__")) {
            var start = moduleExports[name];
            var jsString = UTF8ToString(start);
            var parts = jsString.split("<::>");
            addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
            delete moduleExports[name];
          }
        }
        var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
        if (applyRelocs) {
          if (runtimeInitialized) {
            applyRelocs();
          } else {
            __RELOC_FUNCS__.push(applyRelocs);
          }
        }
        var init = moduleExports["__wasm_call_ctors"];
        if (init) {
          if (runtimeInitialized) {
            init();
          } else {
            addOnPostCtor(init);
          }
        }
        return moduleExports;
      }
      __name(postInstantiation, "postInstantiation");
      if (flags.loadAsync) {
        return (async () => {
          var instance2;
          if (binary instanceof WebAssembly.Module) {
            instance2 = new WebAssembly.Instance(binary, info);
          } else {
            ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
          }
          return postInstantiation(binary, instance2);
        })();
      }
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
      var instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    __name(loadModule, "loadModule");
    flags = {
      ...flags,
      rpath: {
        parentLibPath: libName,
        paths: metadata.runtimePaths
      }
    };
    if (flags.loadAsync) {
      return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
    }
    metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
    return loadModule();
  }, "loadWebAssemblyModule");
  var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
    for (var [sym, exp] of Object.entries(exports)) {
      const setImport = /* @__PURE__ */ __name((target) => {
        if (!isSymbolDefined(target)) {
          wasmImports[target] = exp;
        }
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      if (sym == "main") {
        setImport(main_alias);
      }
      if (sym == main_alias) {
        setImport("main");
      }
    }
  }, "mergeLibSymbols");
  var asyncLoad = /* @__PURE__ */ __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = {
    global: true,
    nodelete: true
  }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) {
      if (!flags2.global) {
        if (localScope2) {
          Object.assign(localScope2, dso.exports);
        }
      } else if (!dso.global) {
        dso.global = true;
        mergeLibSymbols(dso.exports, libName2);
      }
      if (flags2.nodelete && dso.refcount !== Infinity) {
        dso.refcount = Infinity;
      }
      dso.refcount++;
      if (handle2) {
        LDSO.loadedLibsByHandle[handle2] = dso;
      }
      return flags2.loadAsync ? Promise.resolve(true) : true;
    }
    dso = newDSO(libName2, handle2, "loading");
    dso.refcount = flags2.nodelete ? Infinity : 1;
    dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
        var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) {
        return asyncLoad(libFile);
      }
      if (!readBinary) {
        throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      }
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      if (flags2.loadAsync) {
        return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
      }
      return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports) {
      if (dso.global) {
        mergeLibSymbols(exports, libName2);
      } else if (localScope2) {
        Object.assign(localScope2, exports);
      }
      dso.exports = exports;
    }
    __name(moduleLoaded, "moduleLoaded");
    if (flags2.loadAsync) {
      return getExports().then((exports) => {
        moduleLoaded(exports);
        return true;
      });
    }
    moduleLoaded(getExports());
    return true;
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
    for (var [symName, entry] of Object.entries(GOT)) {
      if (entry.value == 0) {
        var value = resolveGlobalSymbol(symName, true).sym;
        if (!value && !entry.required) {
          continue;
        }
        if (typeof value == "function") {
          entry.value = addFunction(value, value.sig);
        } else if (typeof value == "number") {
          entry.value = value;
        } else {
          throw new Error(`bad export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "reportUndefinedSymbols");
  var runDependencies = 0;
  var dependenciesFulfilled = null;
  var removeRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies--;
    Module["monitorRunDependencies"]?.(runDependencies);
    if (runDependencies == 0) {
      if (dependenciesFulfilled) {
        var callback = dependenciesFulfilled;
        dependenciesFulfilled = null;
        callback();
      }
    }
  }, "removeRunDependency");
  var addRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies++;
    Module["monitorRunDependencies"]?.(runDependencies);
  }, "addRunDependency");
  var loadDylibs = /* @__PURE__ */ __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) {
      await loadDynamicLibrary(lib, {
        loadAsync: true,
        global: true,
        nodelete: true,
        allowUndefined: true
      });
    }
    reportUndefinedSymbols();
    removeRunDependency("loadDylibs");
  }, "loadDylibs");
  var noExitRuntime = true;
  function setValue(ptr, value, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        HEAP8[ptr] = value;
        break;
      case "i8":
        HEAP8[ptr] = value;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1024);
  var ___stack_high = 82240;
  var ___stack_low = 16704;
  var ___stack_pointer = new WebAssembly.Global({
    "value": "i32",
    "mutable": true
  }, 82240);
  var ___table_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1);
  var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = /* @__PURE__ */ __name(() => (
    // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
    // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
    // for any code that deals with heap sizes, which would require special
    // casing all heap size related code to treat 0 specially.
    2147483648
  ), "getHeapMax");
  var growMemory = /* @__PURE__ */ __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength;
    var pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      wasmMemory.grow(pages);
      updateMemoryViews();
      return 1;
    } catch (e) {
    }
  }, "growMemory");
  var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) {
      return false;
    }
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
      var replacement = growMemory(newSize);
      if (replacement) {
        return true;
      }
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992;
  var INT53_MIN = -9007199254740992;
  var bigintToI53Checked = /* @__PURE__ */ __name((num2) => num2 < INT53_MIN || num2 > INT53_MAX ? NaN : Number(num2), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    offset = bigintToI53Checked(offset);
    return 70;
  }
  __name(_fd_seek, "_fd_seek");
  _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []];
  var printChar = /* @__PURE__ */ __name((stream, curr) => {
    var buffer = printCharBuffers[stream];
    if (curr === 0 || curr === 10) {
      (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
      buffer.length = 0;
    } else {
      buffer.push(curr);
    }
  }, "printChar");
  var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
    var num2 = 0;
    for (var i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
      var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) {
        printChar(fd, HEAPU8[ptr + j]);
      }
      num2 += len;
    }
    LE_HEAP_STORE_U32((pnum >> 2) * 4, num2);
    return 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
    const INPUT_BUFFER_SIZE = 10 * 1024;
    const string = Module.currentParseCallback(index, {
      row,
      column
    });
    if (typeof string === "string") {
      setValue(lengthAddress, string.length, "i32");
      stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);
    } else {
      setValue(lengthAddress, 0, "i32");
    }
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    if (Module.currentProgressCallback) {
      return Module.currentProgressCallback({
        currentOffset,
        hasError
      });
    }
    return false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    if (Module.currentQueryProgressCallback) {
      return Module.currentQueryProgressCallback({
        currentOffset
      });
    }
    return false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0;
  var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
  var _proc_exit = /* @__PURE__ */ __name((code) => {
    EXITSTATUS = code;
    if (!keepRuntimeAlive()) {
      Module["onExit"]?.(code);
      ABORT = true;
    }
    quit_(code, new ExitStatus(code));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = /* @__PURE__ */ __name((status, implicit) => {
    EXITSTATUS = status;
    _proc_exit(status);
  }, "exitJS");
  var handleException = /* @__PURE__ */ __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") {
      return EXITSTATUS;
    }
    quit_(1, e);
  }, "handleException");
  var lengthBytesUTF8 = /* @__PURE__ */ __name((str2) => {
    var len = 0;
    for (var i2 = 0; i2 < str2.length; ++i2) {
      var c = str2.charCodeAt(i2);
      if (c <= 127) {
        len++;
      } else if (c <= 2047) {
        len += 2;
      } else if (c >= 55296 && c <= 57343) {
        len += 4;
        ++i2;
      } else {
        len += 3;
      }
    }
    return len;
  }, "lengthBytesUTF8");
  var stringToUTF8Array = /* @__PURE__ */ __name((str2, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    var startIdx = outIdx;
    var endIdx = outIdx + maxBytesToWrite - 1;
    for (var i2 = 0; i2 < str2.length; ++i2) {
      var u = str2.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6;
        heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18;
        heap[outIdx++] = 128 | u >> 12 & 63;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
        i2++;
      }
    }
    heap[outIdx] = 0;
    return outIdx - startIdx;
  }, "stringToUTF8Array");
  var stringToUTF8 = /* @__PURE__ */ __name((str2, outPtr, maxBytesToWrite) => stringToUTF8Array(str2, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
  var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
  var stringToUTF8OnStack = /* @__PURE__ */ __name((str2) => {
    var size = lengthBytesUTF8(str2) + 1;
    var ret = stackAlloc(size);
    stringToUTF8(str2, ret, size);
    return ret;
  }, "stringToUTF8OnStack");
  var AsciiToString = /* @__PURE__ */ __name((ptr) => {
    var str2 = "";
    while (1) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str2;
      str2 += String.fromCharCode(ch);
    }
  }, "AsciiToString");
  var stringToUTF16 = /* @__PURE__ */ __name((str2, outPtr, maxBytesToWrite) => {
    maxBytesToWrite ??= 2147483647;
    if (maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    var startPtr = outPtr;
    var numCharsToWrite = maxBytesToWrite < str2.length * 2 ? maxBytesToWrite / 2 : str2.length;
    for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str2.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
      outPtr += 2;
    }
    LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
    return outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
    /* little endian */
    ((x) => x),
    ((x) => x),
    void 0,
    ((x) => x)
  ] : [
    /* big endian */
    ((x) => x),
    ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
    void 0,
    ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
  ];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535);
    HEAPU32.unsigned = ((x) => x >>> 0);
  }
  __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
  {
    initMemory();
    if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
    if (Module["print"]) out = Module["print"];
    if (Module["printErr"]) err = Module["printErr"];
    if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
    if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
    if (Module["arguments"]) arguments_ = Module["arguments"];
    if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
    if (Module["preInit"]) {
      if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
      while (Module["preInit"].length > 0) {
        Module["preInit"].shift()();
      }
    }
  }
  Module["setValue"] = setValue;
  Module["getValue"] = getValue;
  Module["UTF8ToString"] = UTF8ToString;
  Module["stringToUTF8"] = stringToUTF8;
  Module["lengthBytesUTF8"] = lengthBytesUTF8;
  Module["AsciiToString"] = AsciiToString;
  Module["stringToUTF16"] = stringToUTF16;
  Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
  Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {};
  var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module["_malloc"] = _malloc = wasmExports2["malloc"];
    Module["_calloc"] = _calloc = wasmExports2["calloc"];
    Module["_realloc"] = _realloc = wasmExports2["realloc"];
    Module["_free"] = _free = wasmExports2["free"];
    Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
    Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
    Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
    Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
    Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
    Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
    Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
    Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
    Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
    Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
    Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
    Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
    Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
    Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
    Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
    Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
    Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
    Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
    Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
    Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
    Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
    Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
    Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
    Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
    Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
    Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
    Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
    Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
    Module["_ts_query_copy"] = _ts_query_copy = wasmExports2["ts_query_copy"];
    Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
    Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
    Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
    Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
    Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
    Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
    Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
    Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
    Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
    Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
    Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
    Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
    Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
    Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
    Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
    Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
    Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
    Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
    Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
    Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
    Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
    Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
    Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
    Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
    Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
    Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
    Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
    Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
    Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
    Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
    Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
    Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
    Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
    Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
    Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
    Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
    Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
    Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
    Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
    Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
    Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
    Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
    Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
    Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
    Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
    Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
    Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
    Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
    Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
    Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
    Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
    Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
    Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
    Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
    Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
    Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
    Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
    Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
    Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
    Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
    Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
    Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
    Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
    Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
    Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
    Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
    Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
    Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
    Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
    Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
    Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
    Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
    Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
    Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
    Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
    Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
    Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
    Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
    Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
    Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
    Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
    Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
    Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
    Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
    Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
    Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
    Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
    Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
    Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
    Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
    Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
    Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
    Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
    Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
    Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
    Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
    Module["_memset"] = _memset = wasmExports2["memset"];
    Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
    Module["_memmove"] = _memmove = wasmExports2["memmove"];
    Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
    Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
    Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
    Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
    Module["_iswpunct"] = _iswpunct = wasmExports2["iswpunct"];
    Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
    Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
    Module["_memchr"] = _memchr = wasmExports2["memchr"];
    Module["_strlen"] = _strlen = wasmExports2["strlen"];
    Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
    Module["_strncat"] = _strncat = wasmExports2["strncat"];
    Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
    Module["_towlower"] = _towlower = wasmExports2["towlower"];
    Module["_towupper"] = _towupper = wasmExports2["towupper"];
    _setThrew = wasmExports2["setThrew"];
    __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
    __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
    _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
    ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = {
    /** @export */
    __heap_base: ___heap_base,
    /** @export */
    __indirect_function_table: wasmTable,
    /** @export */
    __memory_base: ___memory_base,
    /** @export */
    __stack_high: ___stack_high,
    /** @export */
    __stack_low: ___stack_low,
    /** @export */
    __stack_pointer: ___stack_pointer,
    /** @export */
    __table_base: ___table_base,
    /** @export */
    _abort_js: __abort_js,
    /** @export */
    emscripten_resize_heap: _emscripten_resize_heap,
    /** @export */
    fd_close: _fd_close,
    /** @export */
    fd_seek: _fd_seek,
    /** @export */
    fd_write: _fd_write,
    /** @export */
    memory: wasmMemory,
    /** @export */
    tree_sitter_log_callback: _tree_sitter_log_callback,
    /** @export */
    tree_sitter_parse_callback: _tree_sitter_parse_callback,
    /** @export */
    tree_sitter_progress_callback: _tree_sitter_progress_callback,
    /** @export */
    tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
  };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (!entryFunction) return;
    args2.unshift(thisProgram);
    var argc = args2.length;
    var argv = stackAlloc((argc + 1) * 4);
    var argv_ptr = argv;
    args2.forEach((arg) => {
      LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
      argv_ptr += 4;
    });
    LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
    try {
      var ret = entryFunction(argc, argv);
      exitJS(
        ret,
        /* implicit = */
        true
      );
      return ret;
    } catch (e) {
      return handleException(e);
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    preRun();
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      Module["calledRun"] = true;
      if (ABORT) return;
      initRuntime();
      preMain();
      readyPromiseResolve?.(Module);
      Module["onRuntimeInitialized"]?.();
      var noInitialRun = Module["noInitialRun"] || false;
      if (!noInitialRun) callMain(args2);
      postRun();
    }
    __name(doRun, "doRun");
    if (Module["setStatus"]) {
      Module["setStatus"]("Running...");
      setTimeout(() => {
        setTimeout(() => Module["setStatus"](""), 1);
        doRun();
      }, 1);
    } else {
      doRun();
    }
  }
  __name(run, "run");
  var wasmExports;
  wasmExports = await createWasm();
  run();
  if (runtimeInitialized) {
    moduleRtn = Module;
  } else {
    moduleRtn = new Promise((resolve, reject) => {
      readyPromiseResolve = resolve;
      readyPromiseReject = reject;
    });
  }
  return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
  C._ts_parser_delete(addresses[0]);
  C._free(addresses[1]);
});
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
    finalizer4?.register(this, [this[0], this[1]], this);
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    finalizer4?.unregister(this);
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index) => callback.slice(index);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options?.progressCallback) {
      C.currentProgressCallback = options.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index;
    this.length = length;
    this.name = "QueryError";
  }
  kind;
  info;
  index;
  length;
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator2, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator2}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator2}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator2 === "eq?" || operator2 === "any-eq?";
  const matchAll = !operator2.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue = steps[2].value;
    const matches = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator2, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator2}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator2}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator2}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator2 === "match?" || operator2 === "any-match?";
  const matchAll = !operator2.startsWith("any-");
  const captureName = steps[1].name;
  const regex = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text, positive) => {
      return positive ? regex.test(text) : !regex.test(text);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text) => test(text, isPositive)) : nodes.some((text) => test(text, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator2, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator2}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator2}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator2 === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator2}\` predicate must be strings.".`
    );
  }
  const values = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text) => values.includes(text)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator2, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator2}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator2}\` predicate must be strings.".`
    );
  }
  const properties = operator2 === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index]) properties[index] = {};
  properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index]) setProperties[index] = {};
  setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator2 = steps[0].value;
    switch (operator2) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator2, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator2, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator2, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator2, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator: operator2, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
  C._ts_query_delete(address);
});
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
    finalizer5?.register(this, address, this);
  }
  /** Delete the query, freeing its resources. */
  delete() {
    finalizer5?.unregister(this);
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties;
        result.push(capture);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the byte offset where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the byte offset where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if a given step in a query is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(byteIndex) {
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
  }
};

// packages/core/src/source/build-tree.ts
var SKIPPED = 255;
var LEAVES = /* @__PURE__ */ new Set([
  "identifier",
  "integer",
  "float",
  "true",
  "false",
  "none",
  "comment",
  "dotted_name",
  "import_prefix",
  "type",
  "string_start",
  "string_end",
  "string_content",
  "type_conversion",
  "type_parameter",
  "line_continuation"
]);
var DROPPED = /* @__PURE__ */ new Set(["comment", "line_continuation", "string_start", "string_end", "type_parameter"]);
function readGrammarTables(language) {
  const kinds = new Uint8Array(65536).fill(SKIPPED);
  const isLeaf = new Uint8Array(65536).fill(0);
  for (let id = 0; id < language.nodeTypeCount; id++) {
    const name2 = language.nodeTypeForId(id);
    if (name2 === null) continue;
    if (LEAVES.has(name2)) isLeaf[id] = 1;
    if (language.nodeTypeIsNamed(id)) kinds[id] = DROPPED.has(name2) ? SKIPPED : Kind[name2] ?? Kind.other;
    else if (name2 === ":") kinds[id] = Kind.colon;
  }
  kinds[65535] = Kind.ERROR;
  const fields = new Uint8Array(256);
  for (let id = 0; id <= language.fieldCount && id < 256; id++) {
    const name2 = language.fieldNameForId(id);
    if (name2 !== null) fields[id] = Field[name2] ?? Field.none;
  }
  return { kinds, fields, isLeaf };
}
function buildTree(tree, parsed, { tables, whole }) {
  const root = tree.rootNode;
  const size = root.descendantCount + 2;
  const kind = new Uint8Array(size);
  const field = new Uint8Array(size);
  const start2 = new Uint32Array(size);
  const end = new Uint32Array(size);
  const first2 = new Uint32Array(size);
  const next = new Uint32Array(size);
  let count = 0;
  const cursor = tree.walk();
  const parents = [];
  const lastChild = [];
  let parent = -1;
  let last = 0;
  let done = false;
  let begin = 0;
  while (!done) {
    const type = cursor.nodeTypeId;
    const fieldId = tables.fields[cursor.currentFieldId] ?? 0;
    let own = tables.kinds[type] ?? SKIPPED;
    if (fieldId === Field.operator || fieldId === Field.operators) own = Kind.operator;
    else if (own === Kind.colon && parent >= 0 && kind[parent] !== Kind.slice) own = SKIPPED;
    let node = -1;
    if (own !== SKIPPED) {
      node = count++;
      kind[node] = own;
      field[node] = fieldId;
      begin = cursor.startIndex;
      start2[node] = whole.offset(begin);
      end[node] = whole.offset(cursor.endIndex);
      if (parent >= 0) {
        if (last === 0) first2[parent] = node;
        else next[last] = node;
        last = node;
      }
    }
    const goIn = node !== -1 && tables.isLeaf[type] === 0 && (own !== Kind.string || isFormatString(parsed, begin));
    if (goIn && cursor.gotoFirstChild()) {
      parents.push(parent);
      lastChild.push(last);
      parent = node;
      last = 0;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        done = true;
        break;
      }
      last = lastChild.pop() ?? 0;
      parent = parents.pop() ?? -1;
    }
  }
  cursor.delete();
  const cut = (array) => array.slice(0, count);
  return {
    text: whole.text,
    source: whole.source,
    bodies: whole.bodies,
    count,
    kind: cut(kind),
    field: cut(field),
    start: cut(start2),
    end: cut(end),
    first: cut(first2),
    next: cut(next),
    hasErrors: root.hasError
  };
}
function isFormatString(text, at) {
  for (let index = at; index < at + 4; index++) {
    const letter = text.charCodeAt(index) | 32;
    if (letter === 102 || letter === 116) return true;
    if (letter < 97 || letter > 122) return false;
  }
  return false;
}

// packages/core/src/source/find-bodies.ts
var NEWLINE = 10;
var BACKSLASH = 92;
var HASH = 35;
var PREFIXES2 = "rRbBuUfFtT";
function findBodies(text) {
  const bodies = [];
  let at = 0;
  let open = null;
  const close = () => {
    if (open !== null && open.body !== -1) bodies.push({ start: open.start, body: open.body, end: open.end });
    open = null;
  };
  while (at < text.length) {
    const column = readIndentation(text, at);
    if (column === null) return null;
    let first2 = column.at;
    const code = text.charCodeAt(first2);
    if (Number.isNaN(code)) break;
    if (code === NEWLINE || code === 13 || code === HASH) {
      first2 = text.indexOf("\n", first2);
      if (first2 === -1) break;
      at = first2 + 1;
      continue;
    }
    if (code === BACKSLASH) return null;
    const end = endOfLogicalLine(text, first2);
    if (end === null) return null;
    const held = open;
    if (held !== null && column.column > held.column) {
      if (held.body === -1) held.body = first2;
      held.end = end;
    } else {
      close();
      if (isDefinition(text, first2)) open = { start: first2, column: column.column, body: -1, end };
    }
    at = end;
  }
  close();
  return bodies;
}
function readIndentation(text, from) {
  let column = 0;
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) column++;
    else if (code === 9) column = (Math.floor(column / 8) + 1) * 8;
    else if (code === 12) column = 0;
    else return { column, at };
  }
}
function isDefinition(text, at) {
  if (text.startsWith("def", at)) return isSpace(text.charCodeAt(at + 3));
  if (!text.startsWith("async", at) || !isSpace(text.charCodeAt(at + 5))) return false;
  let next = at + 5;
  while (isSpace(text.charCodeAt(next))) next++;
  return text.startsWith("def", next) && isSpace(text.charCodeAt(next + 3));
}
function isSpace(code) {
  return code === 32 || code === 9;
}
function endOfLogicalLine(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 125 || code > 63 && code < 91 || code === 32) continue;
    switch (code) {
      case NEWLINE:
        if (depth === 0) return at + 1;
        break;
      case 40:
      case 91:
      case 123:
        depth++;
        break;
      case 41:
      case 93:
      case 125:
        if (--depth < 0) return null;
        break;
      case HASH: {
        const end = text.indexOf("\n", at);
        at = (end === -1 ? text.length : end) - 1;
        break;
      }
      case BACKSLASH: {
        const next = text.charCodeAt(at + 1);
        if (next === NEWLINE) at++;
        else if (next === 13 && text.charCodeAt(at + 2) === NEWLINE) at += 2;
        else return null;
        break;
      }
      case 34:
      case 39: {
        const end = endOfString(text, at, 0);
        if (end === null) return null;
        at = end - 1;
        break;
      }
      default:
    }
  }
  return depth === 0 ? text.length : null;
}
function endOfString(text, quote, nesting2) {
  if (nesting2 > 8) return null;
  const mark = text.charCodeAt(quote);
  const isTriple = text.charCodeAt(quote + 1) === mark && text.charCodeAt(quote + 2) === mark;
  const isFormat = hasFormatPrefix(text, quote);
  for (let at = quote + (isTriple ? 3 : 1); at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      at++;
      if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === NEWLINE) at++;
    } else if (code === mark) {
      if (!isTriple) return at + 1;
      if (text.charCodeAt(at + 1) === mark && text.charCodeAt(at + 2) === mark) return at + 3;
    } else if (code === NEWLINE && !isTriple) return null;
    else if (isFormat && code === 123) {
      if (text.charCodeAt(at + 1) === 123) at++;
      else {
        const end = endOfExpression(text, at + 1, nesting2);
        if (end === null) return null;
        at = end;
      }
    }
  }
  return null;
}
function hasFormatPrefix(text, quote) {
  for (let at = quote - 1; at >= quote - 3 && at >= 0; at--) {
    const letter = text[at] ?? "";
    if (!PREFIXES2.includes(letter)) return false;
    if ("fFtT".includes(letter)) return true;
  }
  return false;
}
function endOfExpression(text, from, nesting2) {
  let depth = 0;
  let isSpecification = false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) {
      if (isSpecification) return null;
      const end = endOfString(text, at, nesting2 + 1);
      if (end === null) return null;
      at = end - 1;
    } else if (code === 40 || code === 91 || code === 123) depth++;
    else if (code === 125 && depth === 0) return at;
    else if (code === 41 || code === 93 || code === 125) {
      if (--depth < 0) return null;
    } else if (code === 58 && depth === 0) isSpecification = true;
    else if (code === HASH || code === BACKSLASH) return null;
  }
  return null;
}
var SHORTEST = 64;
function cutBodies(text, bodies) {
  const pieces = [];
  const cuts = [0];
  const shifts = [0];
  const cut = [];
  let plain = 0;
  let length = 0;
  for (const body2 of bodies) {
    if (body2.end - body2.body < SHORTEST) continue;
    const piece = `${text.slice(plain, body2.body)}pass
`;
    pieces.push(piece);
    length += piece.length;
    plain = body2.end;
    cuts.push(length);
    shifts.push(plain - length);
    cut.push(body2);
  }
  pieces.push(text.slice(plain));
  return { text: pieces.join(""), cuts, shifts, bodies: cut };
}
function wholeOffset(skeleton, offset) {
  const { cuts, shifts } = skeleton;
  let low = 0;
  let high = cuts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((cuts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return offset + (shifts[low] ?? 0);
}

// packages/core/src/node/load-python-parser.ts
var PROGRESS_PER_BYTE = 4;
var PROGRESS_FLOOR = 2e4;
var loading = null;
function loadPythonParser() {
  loading ??= loadOnce();
  return loading;
}
async function loadOnce() {
  const [runtime, grammar] = await Promise.all([readWasm("web-tree-sitter"), readWasm("tree-sitter-python")]);
  await Parser.init({ wasmBinary: runtime });
  const language = await Language.load(grammar);
  const parser = new Parser();
  parser.setLanguage(language);
  const tables = readGrammarTables(language);
  const parseText = (parsed, whole) => {
    let steps = 0;
    const most = PROGRESS_FLOOR + parsed.length * PROGRESS_PER_BYTE;
    const progressCallback = () => ++steps > most;
    try {
      const tree = parser.parse(parsed, null, { progressCallback });
      if (tree === null) {
        parser.reset();
        return "the grammar needed more steps than a file of this size may take";
      }
      try {
        return buildTree(tree, parsed, { tables, whole });
      } finally {
        tree.delete();
      }
    } catch {
      parser.reset();
      return "the grammar ended with an error";
    }
  };
  return {
    parse(text, isLazy = false) {
      const bodies = isLazy ? findBodies(text) : null;
      if (bodies !== null && bodies.length > 0) {
        const skeleton = cutBodies(text, bodies);
        const held = new Map(skeleton.bodies.map((body2) => [body2.start, body2]));
        const tree = parseText(skeleton.text, { text, source: {}, offset: (at) => wholeOffset(skeleton, at), bodies: held });
        if (typeof tree !== "string" && !tree.hasErrors && hasDefinitions(tree, held)) return tree;
      }
      return parseText(text, { text, source: {}, offset: (at) => at, bodies: null });
    },
    parseBody: ({ text, source }, { start: start2, end }) => parseText(text.slice(start2, end), { text, source, offset: (at) => at + start2, bodies: null })
  };
}
function hasDefinitions(tree, bodies) {
  let found = 0;
  for (let node = 0; node < tree.count; node++) {
    if (tree.kind[node] === Kind.function_definition && bodies.has(tree.start[node] ?? -1)) found++;
  }
  return found === bodies.size;
}
async function readWasm(name2) {
  const file = `${name2}.wasm`;
  try {
    return await readFile(locateAsset(file, locateInModules(`${name2}/${file}`)));
  } catch (error) {
    throw new SafePipError("internal", `the Python grammar is missing: ${file}`, { cause: error });
  }
}
function locateInModules(specifier) {
  try {
    return pathToFileURL(createRequire(import.meta.url).resolve(specifier));
  } catch {
    return new URL("about:blank");
  }
}

// packages/core/src/node/load-code-reader.ts
async function loadCodeReader() {
  return createSourceReader(await loadPythonParser());
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
