import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  failure,
  success
} from "./shared-outcome.mjs";
import {
  untrustedText
} from "./shared-display.mjs";

// packages/core/src/python/malformed.ts
function malformed(what, reason, text) {
  return failure({ what, reason, text: untrustedText(text) });
}

// packages/core/src/python/package-name.ts
var VALID = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$/;
function normalizeName(text) {
  return text.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
function isValidName(text) {
  return VALID.test(text);
}
function parsePackageName(text) {
  return isValidName(text) ? success(normalizeName(text)) : malformed(
    "name",
    'a name is made of ASCII letters, digits, ".", "_" and "-", and begins and ends with a letter or digit',
    text
  );
}

// packages/core/src/python/bounded-cache.ts
var MAX_TEXT = 80;
function rememberAnswers(read2, maxEntries) {
  const answers = /* @__PURE__ */ new Map();
  return (text) => {
    const known = answers.get(text);
    if (known !== void 0) return known;
    const answer = read2(text);
    if (text.length > MAX_TEXT) return answer;
    if (answers.size >= maxEntries) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

// packages/core/src/python/numeral.ts
var MAX_DIGITS = 4300;
var OVERSIZED = -1;
function numeralOf(digits) {
  if (digits.length <= 15) return Number(digits);
  if (digits.length > MAX_DIGITS) return OVERSIZED;
  const value = BigInt(digits);
  return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}
function nextNumeral(value) {
  return typeof value === "number" && value < Number.MAX_SAFE_INTEGER ? value + 1 : BigInt(value) + 1n;
}
var SMALL = Array.from({ length: 1e3 }, (_, value) => encode(String(value)));
function numeralKey(value) {
  return SMALL[value] ?? encode(String(value));
}
function encode(digits) {
  const { length } = digits;
  return length < 90 ? String.fromCharCode(33 + length) + digits : `~${String(length).padStart(4, "0")}${digits}`;
}

// packages/core/src/python/version-key.ts
function versionKey(parts) {
  const key = publicKey(parts);
  return parts.local === null ? key : key + localKey(parts.local);
}
var ABOVE_ALL = "\x7F";
function afterKey(key) {
  return `${key} `;
}
function afterLocalsKey(parts) {
  return `${publicKey(parts)}~`;
}
function afterPostsKey(parts) {
  return `${releaseKey(parts)}${preKey(parts)}2`;
}
function nextPrefixKey({ epoch, release }, dropped = 0) {
  const prefix = dropped === 0 ? release : release.slice(0, -dropped);
  const next = [...prefix.slice(0, -1), nextNumeral(prefix.at(-1) ?? 0)];
  return versionKey({ epoch, release: next, pre: null, post: null, dev: 0, local: null });
}
function publicKey(parts) {
  const { post, dev } = parts;
  return releaseKey(parts) + preKey(parts) + (post === null ? "0" : `1${numeralKey(post)}`) + (dev === null ? "1" : `0${numeralKey(dev)}`);
}
function releaseKey({ epoch, release }) {
  let end = release.length;
  while (end > 0 && release[end - 1] === 0) end--;
  let key = numeralKey(epoch);
  for (let index = 0; index < end; index++) key += numeralKey(release[index]);
  return `${key}!`;
}
var PRE_RANKS = { a: "1", b: "2", rc: "3" };
function preKey({ pre, post, dev }) {
  if (pre !== null) return PRE_RANKS[pre.letter] + numeralKey(pre.number);
  return post === null && dev !== null ? "0" : "4";
}
function localKey(local) {
  return local.map((segment) => typeof segment === "string" ? `0${segment} ` : `1${numeralKey(segment)}`).join("");
}

// packages/core/src/python/white-space.ts
var WHITE = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
var EDGES = new RegExp(`^[${WHITE}]+`);
var SPACE = new RegExp(`[${WHITE}]`);
function stripWhite(text) {
  const start = EDGES.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}
function hasWhite(text) {
  return SPACE.test(text);
}
function isWhite(unit) {
  return unit === 32 || unit >= 9 && unit <= 13 || unit >= 28 && unit <= 31 || unit > 127 && SPACE.test(String.fromCharCode(unit));
}

// packages/core/src/python/version-scan.ts
var SUFFIX = new RegExp(
  `^(?:[._-]?(alpha|a|beta|b|preview|pre|c|rc)[._-]?([0-9]*))?(?:-([0-9]+)|[._-]?(post|rev|r)[._-]?([0-9]*))?(?:[._-]?(dev)[._-]?([0-9]*))?(?:\\+([a-z0-9._-]+))?[${WHITE}]*$`,
  "i"
);
var NUMBER = /^[0-9]+$/;
function scanVersion(text) {
  const parts = scan(text);
  return text.length > MAX_DIGITS && parts !== null && hasOversized(parts) ? "number-too-long" : parts ?? "no-version";
}
function hasOversized({ epoch, release, pre, post, dev, local }) {
  return [epoch, ...release, pre?.number, post, dev, ...local ?? []].includes(OVERSIZED);
}
function scan(text) {
  let at = 0;
  while (at < text.length && isWhite(text.charCodeAt(at))) at++;
  const letter = text.charCodeAt(at);
  if (letter === 118 || letter === 86) at++;
  let end = endOfDigits(text, at);
  if (end === at) return null;
  let epoch = 0;
  if (text.charCodeAt(end) === 33) {
    epoch = numeralOf(text.slice(at, end));
    at = end + 1;
    end = endOfDigits(text, at);
    if (end === at) return null;
  }
  const release = [numeralOf(text.slice(at, end))];
  while (text.charCodeAt(end) === 46) {
    const next = endOfDigits(text, end + 1);
    if (next === end + 1) break;
    release.push(numeralOf(text.slice(end + 1, next)));
    end = next;
  }
  if (end === text.length) return { epoch, release, pre: null, post: null, dev: null, local: null };
  return withSuffix(text.slice(end), { epoch, release });
}
function endOfDigits(text, start) {
  let at = start;
  for (let unit = text.charCodeAt(at); unit >= 48 && unit <= 57; unit = text.charCodeAt(at)) at++;
  return at;
}
function withSuffix(suffix, { epoch, release }) {
  const match = SUFFIX.exec(suffix);
  if (match === null) return null;
  const [, preLetter, preNumber, postDash, postLetter, postNumber, devLetter, devNumber, localText] = match;
  const local = localText === void 0 ? null : localSegments(localText);
  if (local === void 0) return null;
  return {
    epoch,
    release,
    pre: preLetter === void 0 ? null : { letter: preSpelling(preLetter), number: numeralOf(preNumber ?? "") },
    post: postDash !== void 0 ? numeralOf(postDash) : postLetter === void 0 ? null : numeralOf(postNumber ?? ""),
    dev: devLetter === void 0 ? null : numeralOf(devNumber ?? ""),
    local
  };
}
function preSpelling(letter) {
  const first = letter.charCodeAt(0) | 32;
  return first === 97 ? "a" : first === 98 ? "b" : "rc";
}
function localSegments(text) {
  const segments = text.split(/[._-]/);
  if (segments.includes("")) return void 0;
  return segments.map((segment) => NUMBER.test(segment) ? numeralOf(segment) : segment.toLowerCase());
}

// packages/core/src/python/version.ts
var read = rememberAnswers(readVersion, 5e4);
function parseVersion(text) {
  const found = read(text);
  if (typeof found === "object") return success(found);
  const reason = found === "no-version" ? "not a version of PEP 440" : `a number of more than ${MAX_DIGITS} digits`;
  return malformed("version", reason, text);
}
function findVersion(text) {
  const found = read(text);
  return typeof found === "object" ? found : null;
}
function isSameVersion(a, b) {
  return a === b || (findVersion(a)?.key ?? a) === (findVersion(b)?.key ?? b);
}
function hasOversizedNumber(text) {
  return text.length > MAX_DIGITS && read(text) === "number-too-long";
}
function compareVersions(a, b) {
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}
function renderBaseVersion({ epoch, release }) {
  return epoch === 0 ? release.join(".") : `${epoch}!${release.join(".")}`;
}
function renderLocalLabel({ local }) {
  return local === null ? null : local.join(".");
}
function readVersion(text) {
  const parts = scanVersion(text);
  if (typeof parts === "string") return parts;
  const { pre, post, dev, local } = parts;
  let normalized = renderBaseVersion(parts);
  if (pre !== null) normalized += `${pre.letter}${pre.number}`;
  if (post !== null) normalized += `.post${post}`;
  if (dev !== null) normalized += `.dev${dev}`;
  if (local !== null) normalized += `+${local.join(".")}`;
  return { ...parts, normalized, key: versionKey(parts), isPrerelease: pre !== null || dev !== null };
}

export {
  malformed,
  normalizeName,
  isValidName,
  parsePackageName,
  rememberAnswers,
  OVERSIZED,
  numeralOf,
  versionKey,
  ABOVE_ALL,
  afterKey,
  afterLocalsKey,
  afterPostsKey,
  nextPrefixKey,
  WHITE,
  stripWhite,
  hasWhite,
  isWhite,
  parseVersion,
  findVersion,
  isSameVersion,
  hasOversizedNumber,
  compareVersions,
  renderBaseVersion,
  renderLocalLabel
};
