import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

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
function decodePython(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return { text: new TextDecoder("utf-16le").decode(bytes), strange: null };
  if (bytes[0] === 254 && bytes[1] === 255) return { text: new TextDecoder("utf-16be").decode(bytes), strange: null };
  const head = Buffer.from(bytes.subarray(0, 400)).toString("latin1").split(/\r\n|\n|\r/, 2);
  const found = COOKIE.exec(head[0] ?? "") ?? COOKIE.exec(head[1] ?? "");
  const cookie = found?.[1]?.toLowerCase() ?? "utf-8";
  const text = LATIN.has(cookie) ? Buffer.from(bytes).toString("latin1") : new TextDecoder("utf-8").decode(bytes);
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
  const out = [];
  let plain = 0;
  for (let at = text.indexOf("\\"); at !== -1; at = text.indexOf("\\", plain)) {
    out.push(text.slice(plain, at));
    const letter = text[at + 1];
    if (letter === void 0) {
      plain = at;
      break;
    }
    const simple = SIMPLE[letter];
    if (simple !== void 0) {
      out.push(simple);
      plain = at + 2 + (letter === "\r" && text[at + 2] === "\n" ? 1 : 0);
      continue;
    }
    const width = letter === "x" ? 2 : isBytes ? 0 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
    if (width > 0) {
      const code = readDigits(text, at + 2, width, 16);
      if (code !== null && code <= 1114111) {
        out.push(String.fromCodePoint(code));
        plain = at + 2 + width;
        continue;
      }
    } else if (letter >= "0" && letter <= "7") {
      let end = at + 1;
      while (end < at + 4 && (text[end] ?? "") >= "0" && (text[end] ?? "") <= "7") end++;
      out.push(String.fromCharCode(Number.parseInt(text.slice(at + 1, end), 8) & (isBytes ? 255 : 511)));
      plain = end;
      continue;
    } else if (letter === "N" && !isBytes && text[at + 2] === "{") {
      const close = text.indexOf("}", at);
      if (close !== -1 && close - at < 120) {
        out.push(UNNAMED);
        plain = close + 1;
        continue;
      }
    }
    out.push("\\");
    plain = at + 1;
    if (letter === "\\") plain = at + 2;
    else {
      out.push(letter);
      plain = at + 2;
    }
  }
  out.push(text.slice(plain));
  return out.join("");
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

export {
  decodePython,
  shapeOfString,
  decodeContent,
  decodeEscapes,
  parseInteger
};
