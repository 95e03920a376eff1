import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  compareCodePoints
} from "./shared-wheel-filename.mjs";
import {
  ABOVE_ALL,
  WHITE,
  afterKey,
  afterLocalsKey,
  afterPostsKey,
  findVersion,
  hasWhite,
  malformed,
  nextPrefixKey,
  normalizeName,
  parseVersion,
  rememberAnswers,
  stripWhite,
  versionKey
} from "./shared-version-scan.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import {
  untrustedText
} from "./shared-display.mjs";

// packages/core/src/python/python-literal.ts
var SIMPLE = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "a": "\x07",
  "b": "\b",
  "f": "\f",
  "n": "\n",
  "r": "\r",
  "t": "	",
  "v": "\v"
};
var ESCAPE = /\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([^]|$))/g;
function parsePythonLiteral(body) {
  if (new RegExp("\\0|\\p{Surrogate}", "u").test(body)) return failure("a character that Python source cannot hold");
  const lines = body.replaceAll(/\r\n?/g, "\n");
  let problem = null;
  const value = lines.replaceAll(ESCAPE, (all, octal, byte, short, long, other) => {
    if (octal !== void 0) return String.fromCodePoint(Number.parseInt(octal, 8));
    const hex = byte ?? short ?? long;
    if (hex !== void 0) {
      const point = Number.parseInt(hex, 16);
      if (point <= 1114111) return String.fromCodePoint(point);
    } else if (other !== void 0 && !/^[xuUN]?$/.test(other)) {
      return SIMPLE[other] ?? all;
    }
    problem = "a broken escape in a string";
    return "";
  });
  if (hasBareLineEnd(lines)) return failure("a line end in a string");
  return problem === null ? success(value) : failure(problem);
}
function hasBareLineEnd(body) {
  return body.replaceAll(/\\[^]/g, "").includes("\n");
}

// packages/core/src/python/text-cursor.ts
function openCursor(text) {
  return { text, at: 0, problem: null };
}
function findToken(cursor, token) {
  token.lastIndex = cursor.at;
  return token.exec(cursor.text)?.[0] ?? null;
}
function takeToken(cursor, token) {
  const found = findToken(cursor, token);
  if (found !== null) cursor.at += found.length;
  return found;
}
var BLANKS = /[ \t]+/y;
function skipBlanks(cursor) {
  takeToken(cursor, BLANKS);
}
function isAtEnd(cursor) {
  return cursor.at >= cursor.text.length;
}
function stop(cursor, problem) {
  cursor.problem ??= problem;
  return null;
}

// packages/core/src/python/marker-tree.ts
var MAX_DEPTH = 450;
var START = String.raw`(?<![\p{L}\p{N}_])`;
var END = String.raw`(?![\p{L}\p{N}_])`;
var JOIN = new RegExp(`${START}(?:or|and)${END}`, "uy");
var IN = new RegExp(`${START}in${END}`, "uy");
var NOT = new RegExp(`${START}not${END}`, "uy");
var VARIABLE = new RegExp(
  `${START}(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)${END}`,
  "uy"
);
var COMPARISON = /===|==|~=|!=|<=|>=|<|>/y;
var QUOTED = /'[^']*'|"[^"]*"/y;
var BLANKS2 = /[ \t]+/y;
var OPEN = /\(/y;
var CLOSE = /\)/y;
function readMarkerGroup(cursor, depth = 0) {
  const first = readTerm(cursor, depth);
  if (first === null) return null;
  const terms = [first];
  const joins = [];
  for (; ; ) {
    const join = takeToken(cursor, JOIN);
    if (join === null) return { kind: "group", terms, joins };
    const term = readTerm(cursor, depth);
    if (term === null) return null;
    joins.push(join);
    terms.push(term);
  }
}
function readTerm(cursor, depth) {
  skipBlanks(cursor);
  if (takeToken(cursor, OPEN) === null) return readComparison(cursor);
  if (depth >= MAX_DEPTH) return stop(cursor, "parentheses nested too deeply");
  skipBlanks(cursor);
  const group = readMarkerGroup(cursor, depth + 1);
  if (group === null) return null;
  skipBlanks(cursor);
  if (takeToken(cursor, CLOSE) === null) return stop(cursor, "a parenthesis of the marker is not closed");
  skipBlanks(cursor);
  return group;
}
function readComparison(cursor) {
  const left = readOperand(cursor);
  if (left === null) return null;
  skipBlanks(cursor);
  const operator = readOperator(cursor);
  if (operator === null) return stop(cursor, "a comparison of a marker lacks its operator");
  skipBlanks(cursor);
  const right = readOperand(cursor);
  if (right === null) return null;
  skipBlanks(cursor);
  return normalizeNames({ kind: "comparison", left, operator, right });
}
function readOperand(cursor) {
  const variable = takeToken(cursor, VARIABLE);
  if (variable !== null) {
    const name = variable.replaceAll(".", "_");
    return { kind: "variable", text: name === "python_implementation" ? "platform_python_implementation" : name };
  }
  const quoted = takeToken(cursor, QUOTED);
  if (quoted === null) return stop(cursor, "a marker compares variables of the environment and quoted strings");
  const value = parsePythonLiteral(quoted.slice(1, -1));
  return value.ok ? { kind: "value", text: value.value } : stop(cursor, value.problem);
}
function readOperator(cursor) {
  if (takeToken(cursor, IN) !== null) return "in";
  if (takeToken(cursor, NOT) === null) return takeToken(cursor, COMPARISON);
  return takeToken(cursor, BLANKS2) !== null && takeToken(cursor, IN) !== null ? "not in" : null;
}
function normalizeNames(comparison) {
  const { left, right } = comparison;
  if (right.kind === "value" && isVariable(left, "extra")) return { ...comparison, right: normalized(right) };
  const isMembership = isVariable(right, "extra") || isVariable(right, "extras") || isVariable(right, "dependency_groups");
  return left.kind === "value" && isMembership ? { ...comparison, left: normalized(left) } : comparison;
}
function isVariable(operand, name) {
  return operand.kind === "variable" && operand.text === name;
}
function normalized(value) {
  return { kind: "value", text: normalizeName(value.text) };
}

// packages/core/src/python/marker.ts
function parseMarker(text) {
  const cursor = openCursor(text);
  const root = readMarkerGroup(cursor);
  if (root === null) return malformed("marker", cursor.problem ?? "not a marker", text);
  if (!isAtEnd(cursor)) return malformed("marker", "something stands behind the marker", text);
  return success(markerOf(root));
}
function markerOf(root) {
  return { root, normalized: renderTerm(root, true) };
}
function renderTerm(term, isOutermost) {
  if (term.kind === "comparison") return renderComparison(term);
  const [only] = term.terms;
  if (only !== void 0 && term.terms.length === 1) return renderTerm(only, isOutermost);
  let text = "";
  for (const [index, inner] of term.terms.entries()) {
    const rendered = renderTerm(inner, false);
    if (rendered === null) return null;
    text += index === 0 ? rendered : ` ${term.joins[index - 1]} ${rendered}`;
  }
  return isOutermost ? text : `(${text})`;
}
function renderComparison({ left, operator, right }) {
  const [first, second] = [renderOperand(left), renderOperand(right)];
  return first === null || second === null ? null : `${first} ${operator} ${second}`;
}
function renderOperand({ kind, text }) {
  if (kind === "variable") return text;
  if (!text.includes('"')) return `"${text}"`;
  return text.includes("'") ? null : `'${text}'`;
}

// packages/core/src/python/key-range.ts
var EVERY_VERSION = [{ low: "", high: ABOVE_ALL }];
function intersectAll(lists) {
  const [first, second] = lists;
  if (first === void 0) return EVERY_VERSION;
  if (second === void 0) return first;
  const middle = lists.length >> 1;
  return intersect(intersectAll(lists.slice(0, middle)), intersectAll(lists.slice(middle)));
}
function intersect(left, right) {
  const both = [];
  let leftIndex = 0;
  let rightIndex = 0;
  for (; ; ) {
    const a = left[leftIndex];
    const b = right[rightIndex];
    if (a === void 0 || b === void 0) return both;
    const low = a.low > b.low ? a.low : b.low;
    const high = a.high < b.high ? a.high : b.high;
    if (low < high) both.push({ low, high });
    if (a.high < b.high) leftIndex++;
    else rightIndex++;
  }
}
function isInRanges(key, ranges) {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = low + high >> 1;
    const range = ranges[middle];
    if (key < range.low) high = middle;
    else if (key >= range.high) low = middle + 1;
    else return true;
  }
  return false;
}

// packages/core/src/python/specifier-clause.ts
var OPERATOR = /^(?:===|~=|==|!=|<=|>=|<|>)/;
function parseSpecifierClause(text) {
  const stripped = stripWhite(text);
  const operator = OPERATOR.exec(stripped)?.[0];
  if (operator === void 0) return malformed("specifier", "no comparison operator in front", text);
  const written = stripWhite(stripped.slice(operator.length));
  if (operator === "===") return parseArbitrary(written);
  if (hasWhite(written)) return malformed("specifier", "white space inside a version", text);
  const isPrefix = written.endsWith(".*");
  const parsed = parseVersion(isPrefix ? written.slice(0, -2) : written);
  if (!parsed.ok) return malformed("specifier", parsed.problem.reason, text);
  const version = parsed.value;
  const problem = misuseOf(operator, { version, isPrefix });
  if (problem !== null) return malformed("specifier", problem, text);
  return success({
    operator,
    version: written,
    isPrefix,
    hasPrerelease: operator !== "!=" && version.isPrerelease,
    exact: null,
    ranges: isPrefix ? prefixRanges(operator, version) : rangesOf(operator, version),
    identity: operator + (isPrefix ? written : operator === "~=" ? version.normalized : version.key)
  });
}
function isInClause(text, clause) {
  if (clause.exact !== null) return text.toLowerCase() === clause.exact;
  const version = findVersion(text);
  return version !== null && isInRanges(version.key, clause.ranges);
}
function parseArbitrary(written) {
  if (hasWhite(written) || /[;)]/.test(written)) return malformed("specifier", 'white space, ";" or ")" after ===', written);
  const version = parseVersion(written);
  return success({
    operator: "===",
    version: written,
    isPrefix: false,
    hasPrerelease: version.ok && version.value.isPrerelease,
    exact: written.toLowerCase(),
    ranges: EVERY_VERSION,
    identity: `===${written}`
  });
}
function misuseOf(operator, { version, isPrefix }) {
  const isEquality = operator === "==" || operator === "!=";
  if (isPrefix) {
    if (!isEquality) return ".* stands only after == or !=";
    const isPlain = version.pre === null && version.post === null && version.dev === null && version.local === null;
    return isPlain ? null : ".* stands only after a plain release";
  }
  if (version.local !== null && !isEquality) return "a local version stands only after == or !=";
  if (operator === "~=" && version.release.length < 2) return "~= needs at least two release segments";
  return null;
}
function prefixRanges(operator, version) {
  const low = versionKey({ ...version, dev: 0 });
  const high = nextPrefixKey(version);
  return operator === "==" ? [{ low, high }] : without({ low, high });
}
function rangesOf(operator, version) {
  switch (operator) {
    case ">=":
      return [{ low: version.key, high: ABOVE_ALL }];
    case "<=":
      return [{ low: "", high: afterLocalsKey(version) }];
    case ">":
      return [{ low: lowestAbove(version), high: ABOVE_ALL }];
    // A final version's own pre-releases are not below it.
    case "<":
      return [{ low: "", high: version.isPrerelease ? version.key : versionKey({ ...version, dev: 0 }) }];
    case "==":
      return [equalRange(version)];
    case "!=":
      return without(equalRange(version));
    case "~=":
      return [{ low: version.key, high: nextPrefixKey(version, 1) }];
    case "===":
      return EVERY_VERSION;
  }
}
function equalRange(version) {
  return { low: version.key, high: version.local === null ? afterLocalsKey(version) : afterKey(version.key) };
}
function lowestAbove(version) {
  return version.dev === null && version.post === null ? afterPostsKey(version) : afterLocalsKey(version);
}
function without({ low, high }) {
  return [
    { low: "", high: low },
    { low: high, high: ABOVE_ALL }
  ];
}

// packages/core/src/python/specifier.ts
var read = rememberAnswers(readSpecifier, 2e4);
function parseSpecifier(text) {
  return read(text);
}
function isInSpecifier(item, spec, { prereleases = null } = {}) {
  const version = typeof item === "string" ? findVersion(item) : item;
  if (prereleases === false && version?.isPrerelease === true) return false;
  return isMatch({ text: typeof item === "string" ? item : item.normalized, version }, spec);
}
function findInSpecifier(items, spec, { prereleases = null } = {}) {
  const wanted = prereleases ?? (spec.hasPrerelease ? true : null);
  const found = [];
  let hasFinal = false;
  for (const text of items) {
    const version = findVersion(text);
    if (!isMatch({ text, version }, spec)) continue;
    found.push({ text, version });
    if (version !== null && !version.isPrerelease) hasFinal = true;
  }
  const mayKeep = wanted === true || wanted === null && !hasFinal;
  return found.filter(({ version }) => mayKeep || version?.isPrerelease !== true).map(({ text }) => text);
}
function isMatch({ text, version }, spec) {
  if (spec.exact.length > 0) {
    const lower = text.toLowerCase();
    if (spec.exact.some((wanted) => wanted !== lower)) return false;
    if (spec.exact.length === spec.clauses.length) return true;
  }
  if (version === null) return spec.clauses.length === 0;
  return isInRanges(version.key, spec.ranges);
}
function readSpecifier(text) {
  const clauses = [];
  for (const part of text.split(",")) {
    if (stripWhite(part) === "") continue;
    const clause = parseSpecifierClause(part);
    if (!clause.ok) return clause;
    clauses.push(clause.value);
  }
  return success({
    normalized: renderClauses(clauses),
    clauses,
    hasPrerelease: clauses.some((clause) => clause.hasPrerelease),
    ranges: intersectAll(clauses.map((clause) => clause.ranges)),
    exact: clauses.flatMap((clause) => clause.exact === null ? [] : [clause.exact])
  });
}
function renderClauses(clauses) {
  const sorted = clauses.map(({ operator, version, identity }) => ({ text: operator + version, identity })).toSorted((a, b) => compareCodePoints(a.text, b.text));
  const seen = /* @__PURE__ */ new Set();
  const kept = sorted.filter(({ identity }) => !seen.has(identity) && seen.add(identity) !== void 0);
  return kept.map(({ text }) => text).join(",");
}

// packages/core/src/python/requirement.ts
var NAME = /[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?(?![\p{L}\p{N}_.-])/uy;
var URL_TEXT = /[^ \t]+/y;
var BLANKS3 = /[ \t]+/y;
var W = `[${WHITE}]*`;
var RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)`;
var PRE = "(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?";
var POST = "(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?";
var DEV = "(?:[-_.]?dev[-_.]?[0-9]*)?";
var LOCAL = String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
var CLAUSE = new RegExp(
  [
    `===${W}[^${WHITE};)]*`,
    String.raw`(?:==|!=)${W}${RELEASE}*(?:\.\*|${PRE}${POST}${DEV}${LOCAL})`,
    `~=${W}${RELEASE}+${PRE}${POST}${DEV}`,
    `(?:<=|>=|<|>)${W}${RELEASE}*${PRE}${POST}${DEV}`
  ].join("|"),
  "iy"
);
function parseRequirement(text) {
  const cursor = openCursor(text);
  skipBlanks(cursor);
  const name = takeToken(cursor, NAME);
  if (name === null) return malformed("requirement", "does not begin with a valid name", text);
  skipBlanks(cursor);
  const extras = readExtras(cursor);
  skipBlanks(cursor);
  const url = extras === null ? null : readUrl(cursor);
  const written = url === null ? readClauses(cursor) : "";
  const marker = written === null ? null : readMarker(cursor);
  if (extras === null || written === null || cursor.problem !== null)
    return malformed("requirement", cursor.problem ?? "not understood", text);
  const specifier = parseSpecifier(written);
  if (!specifier.ok) return malformed("requirement", specifier.problem.reason, text);
  const names = [...new Set(extras.map(normalizeName))].toSorted();
  const parsed = {
    name: normalizeName(name),
    extras: names,
    specifier: specifier.value,
    url: url === null ? null : untrustedText(url),
    marker
  };
  return success(parsed);
}
function readExtras(cursor) {
  const extras = [];
  if (takeToken(cursor, /\[/y) === null) return extras;
  skipBlanks(cursor);
  let extra = takeToken(cursor, NAME);
  while (extra !== null) {
    extras.push(extra);
    skipBlanks(cursor);
    if (takeToken(cursor, /,/y) === null) break;
    skipBlanks(cursor);
    extra = takeToken(cursor, NAME);
    if (extra === null) return stop(cursor, "a comma without an extra behind it");
  }
  skipBlanks(cursor);
  return takeToken(cursor, /\]/y) === null ? stop(cursor, "the bracket of the extras is not closed") : extras;
}
function readUrl(cursor) {
  if (takeToken(cursor, /@/y) === null) return null;
  skipBlanks(cursor);
  const url = takeToken(cursor, URL_TEXT);
  if (url === null) return stop(cursor, "no URL behind the @");
  if (!isAtEnd(cursor)) takeToken(cursor, BLANKS3);
  return url;
}
function readClauses(cursor) {
  if (cursor.problem !== null) return null;
  const isEnclosed = takeToken(cursor, /\(/y) !== null;
  skipBlanks(cursor);
  let written = "";
  for (let clause = takeToken(cursor, CLAUSE); clause !== null; clause = takeToken(cursor, CLAUSE)) {
    written += clause;
    skipBlanks(cursor);
    if (takeToken(cursor, /,/y) === null) break;
    written += ",";
    skipBlanks(cursor);
  }
  skipBlanks(cursor);
  if (isEnclosed && takeToken(cursor, /\)/y) === null)
    return stop(cursor, "the parenthesis of the specifier is not closed, or it holds no specifier");
  skipBlanks(cursor);
  return written;
}
function readMarker(cursor) {
  if (isAtEnd(cursor)) return null;
  if (findToken(cursor, /;/y) === null)
    return stop(cursor, "something else than a semicolon stands behind name, specifier or URL");
  cursor.at += 1;
  const root = readMarkerGroup(cursor);
  if (root === null) return null;
  skipBlanks(cursor);
  return isAtEnd(cursor) ? markerOf(root) : stop(cursor, "something stands behind the marker");
}

export {
  parseMarker,
  parseSpecifierClause,
  isInClause,
  parseSpecifier,
  isInSpecifier,
  findInSpecifier,
  parseRequirement
};
