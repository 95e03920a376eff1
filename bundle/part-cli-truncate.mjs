import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  stringWidth
} from "./shared-get-east-asian-width.mjs";
import "./shared-runtime.mjs";

// node_modules/.pnpm/cli-truncate@6.2.0/node_modules/cli-truncate/index.js
import { stripVTControlCharacters } from "node:util";

// node_modules/.pnpm/ansi-styles@7.0.0/node_modules/ansi-styles/index.js
var ANSI_BACKGROUND_OFFSET = 10;
var ANSI_UNDERLINE_OFFSET = 20;
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
var wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
var wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
var wrapUnderlineAnsi = (code) => `\x1B[58;5;${code < 90 ? code - 30 : code - 90 + 8}m`;
var blackBright = [90, 39];
var bgBlackBright = [100, 49];
var styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    // Extended underline styles (`SGR 4:x` sub-parameters). Not in upstream `ansi-styles`.
    underlineDouble: ["4:2", 24],
    underlineCurly: ["4:3", 24],
    underlineDotted: ["4:4", 24],
    underlineDashed: ["4:5", 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright,
    gray: blackBright,
    grey: blackBright,
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright,
    bgGray: bgBlackBright,
    bgGrey: bgBlackBright,
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  },
  // Underline color (`SGR 58`/`59`). Not in upstream `ansi-styles`.
  underlineColor: {
    underlineBlack: ["58;5;0", 59],
    underlineRed: ["58;5;1", 59],
    underlineGreen: ["58;5;2", 59],
    underlineYellow: ["58;5;3", 59],
    underlineBlue: ["58;5;4", 59],
    underlineMagenta: ["58;5;5", 59],
    underlineCyan: ["58;5;6", 59],
    underlineWhite: ["58;5;7", 59],
    // Bright color
    underlineBlackBright: ["58;5;8", 59],
    underlineGray: ["58;5;8", 59],
    // Alias of `underlineBlackBright`
    underlineGrey: ["58;5;8", 59],
    // Alias of `underlineBlackBright`
    underlineRedBright: ["58;5;9", 59],
    underlineGreenBright: ["58;5;10", 59],
    underlineYellowBright: ["58;5;11", 59],
    underlineBlueBright: ["58;5;12", 59],
    underlineMagentaBright: ["58;5;13", 59],
    underlineCyanBright: ["58;5;14", 59],
    underlineWhiteBright: ["58;5;15", 59]
  }
};
var modifierNames = Object.keys(styles.modifier);
var foregroundColorNames = Object.keys(styles.color);
var backgroundColorNames = Object.keys(styles.bgColor);
var underlineColorNames = Object.keys(styles.underlineColor);
var colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  const codes = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes.set(Number(String(style[0]).split(new RegExp("[:;]", "v"), 1)[0]), style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.underlineColor.close = "\x1B[59m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  styles.underlineColor.ansi = wrapUnderlineAnsi;
  styles.underlineColor.ansi256 = wrapAnsi256(ANSI_UNDERLINE_OFFSET);
  styles.underlineColor.ansi16m = wrapAnsi16m(ANSI_UNDERLINE_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex) {
        const matches = new RegExp("[\\da-f]{6}|[\\da-f]{3}", "iv").exec(hex.toString(16));
        if (!matches) {
          return [0, 0, 0];
        }
        let [colorString] = matches;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise -- We need the speed */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
      enumerable: false
    }
  });
  return styles;
}
var ansiStyles = assembleStyles();
var ansi_styles_default = ansiStyles;

// node_modules/.pnpm/slice-ansi@10.0.1/node_modules/slice-ansi/tokenize-ansi.js
var ESCAPE_CODE_POINT = 27;
var C1_DCS_CODE_POINT = 144;
var C1_SOS_CODE_POINT = 152;
var C1_CSI_CODE_POINT = 155;
var C1_ST_CODE_POINT = 156;
var C1_OSC_CODE_POINT = 157;
var C1_PM_CODE_POINT = 158;
var C1_APC_CODE_POINT = 159;
var CONTROL_STRING_STARTS = /* @__PURE__ */ new Set([
  C1_DCS_CODE_POINT,
  C1_SOS_CODE_POINT,
  C1_OSC_CODE_POINT,
  C1_PM_CODE_POINT,
  C1_APC_CODE_POINT
]);
var ESCAPES = /* @__PURE__ */ new Set([
  ESCAPE_CODE_POINT,
  C1_CSI_CODE_POINT,
  C1_ST_CODE_POINT,
  ...CONTROL_STRING_STARTS
]);
var ESCAPE = "\x1B";
var ANSI_BELL = "\x07";
var ANSI_CSI = "[";
var ANSI_OSC = "]";
var ANSI_SGR_TERMINATOR = "m";
var ANSI_OSC_TERMINATOR = "\\";
var ANSI_STRING_TERMINATOR = `${ESCAPE}${ANSI_OSC_TERMINATOR}`;
var C1_OSC = "\x9D";
var C1_STRING_TERMINATOR = "\x9C";
var ANSI_HYPERLINK_ESC_PREFIX = `${ESCAPE}${ANSI_OSC}8;`;
var ANSI_HYPERLINK_C1_PREFIX = `${C1_OSC}8;`;
var CODE_POINT_CSI_PARAMETER_START = "0".codePointAt(0);
var CODE_POINT_CSI_PARAMETER_END = "?".codePointAt(0);
var CODE_POINT_CSI_INTERMEDIATE_START = " ".codePointAt(0);
var CODE_POINT_CSI_INTERMEDIATE_END = "/".codePointAt(0);
var CODE_POINT_CSI_FINAL_START = "@".codePointAt(0);
var CODE_POINT_CSI_FINAL_END = "~".codePointAt(0);
var SGR_RESET_CODE = 0;
var SGR_EXTENDED_COLOR_END_CODES = /* @__PURE__ */ new Map([
  [38, 39],
  [48, 49],
  [58, 59]
]);
var SGR_COLOR_LENGTHS = /* @__PURE__ */ new Map([
  [5, 3],
  [2, 5]
]);
var GRAPHEME_SEGMENTER = new Intl.Segmenter(void 0, { granularity: "grapheme" });
var endCodeNumbers = /* @__PURE__ */ new Set();
for (const [, end] of ansi_styles_default.codes) {
  endCodeNumbers.add(end);
}
function isCsiParameterCharacter(codePoint) {
  return codePoint >= CODE_POINT_CSI_PARAMETER_START && codePoint <= CODE_POINT_CSI_PARAMETER_END;
}
function isCsiIntermediateCharacter(codePoint) {
  return codePoint >= CODE_POINT_CSI_INTERMEDIATE_START && codePoint <= CODE_POINT_CSI_INTERMEDIATE_END;
}
function isCsiFinalCharacter(codePoint) {
  return codePoint >= CODE_POINT_CSI_FINAL_START && codePoint <= CODE_POINT_CSI_FINAL_END;
}
function createControlParseResult(code, endIndex) {
  return {
    token: {
      type: "control",
      code
    },
    endIndex
  };
}
function getSgrPrefix(code) {
  return code.startsWith("\x9B") ? "\x9B" : `${ESCAPE}${ANSI_CSI}`;
}
function createSgrCode(prefix, values) {
  return `${prefix}${values.join(";")}${ANSI_SGR_TERMINATOR}`;
}
function getSgrFragments(code) {
  const fragments = [];
  const sgrPrefix = getSgrPrefix(code);
  const rawCodes = code.slice(sgrPrefix.length, -1).split(";");
  let index = 0;
  while (index < rawCodes.length) {
    const codeNumber = Number.parseInt(rawCodes[index] || "0", 10);
    if (Number.isNaN(codeNumber)) {
      index++;
      continue;
    }
    if (codeNumber === SGR_RESET_CODE) {
      fragments.push({ type: "reset" });
      index++;
      continue;
    }
    if (endCodeNumbers.has(codeNumber)) {
      fragments.push({
        type: "end",
        endCode: ansi_styles_default.color.ansi(codeNumber)
      });
      index++;
      continue;
    }
    const extendedColorEndCode = SGR_EXTENDED_COLOR_END_CODES.get(codeNumber);
    let fragmentLength = 1;
    if (extendedColorEndCode !== void 0 && !rawCodes[index].includes(":")) {
      const colorType = Number.parseInt(rawCodes[index + 1], 10);
      const colorLength = SGR_COLOR_LENGTHS.get(colorType);
      if (colorLength !== void 0 && index + colorLength <= rawCodes.length) {
        fragmentLength = colorLength;
      }
    }
    const endCode = extendedColorEndCode ?? ansi_styles_default.codes.get(codeNumber);
    fragments.push({
      type: "start",
      code: createSgrCode(sgrPrefix, rawCodes.slice(index, index + fragmentLength)),
      endCode: endCode === void 0 ? ansi_styles_default.reset.open : ansi_styles_default.color.ansi(endCode)
    });
    index += fragmentLength;
  }
  if (fragments.length === 0) {
    fragments.push({ type: "reset" });
  }
  return fragments;
}
function parseCsiCode(string, index) {
  const escapeCodePoint = string.codePointAt(index);
  let sequenceStartIndex;
  if (escapeCodePoint === ESCAPE_CODE_POINT) {
    if (string[index + 1] !== ANSI_CSI) {
      return;
    }
    sequenceStartIndex = index + 2;
  } else if (escapeCodePoint === C1_CSI_CODE_POINT) {
    sequenceStartIndex = index + 1;
  } else {
    return;
  }
  for (let sequenceIndex = sequenceStartIndex; sequenceIndex < string.length; sequenceIndex++) {
    const codePoint = string.codePointAt(sequenceIndex);
    if (isCsiFinalCharacter(codePoint)) {
      const code = string.slice(index, sequenceIndex + 1);
      if (string[sequenceIndex] !== ANSI_SGR_TERMINATOR || !new RegExp("^[\\d:;]*$", "v").test(string.slice(sequenceStartIndex, sequenceIndex))) {
        return createControlParseResult(code, sequenceIndex + 1);
      }
      return {
        token: {
          type: "sgr",
          code,
          fragments: getSgrFragments(code)
        },
        endIndex: sequenceIndex + 1
      };
    }
    if (isCsiParameterCharacter(codePoint) || isCsiIntermediateCharacter(codePoint)) {
      continue;
    }
    const endIndex = sequenceIndex;
    return createControlParseResult(string.slice(index, endIndex), endIndex);
  }
  return createControlParseResult(string.slice(index), string.length);
}
function createControlStringParseResult(string, index, endIndex, terminator) {
  const code = string.slice(index, endIndex);
  const hyperlinkPrefix = code.startsWith(ANSI_HYPERLINK_ESC_PREFIX) ? ANSI_HYPERLINK_ESC_PREFIX : ANSI_HYPERLINK_C1_PREFIX;
  if (!code.startsWith(hyperlinkPrefix)) {
    return createControlParseResult(code, endIndex);
  }
  const uriStart = code.indexOf(";", hyperlinkPrefix.length);
  const contentEnd = code.length - terminator.length;
  if (uriStart === -1 || uriStart >= contentEnd) {
    return createControlParseResult(code, endIndex);
  }
  return {
    token: {
      type: "hyperlink",
      code,
      action: uriStart + 1 === contentEnd ? "close" : "open",
      closePrefix: `${hyperlinkPrefix};`,
      terminator
    },
    endIndex
  };
}
function parseControlStringCode(string, index) {
  const codePoint = string.codePointAt(index);
  const command = codePoint === ESCAPE_CODE_POINT ? string.codePointAt(index + 1) + 64 : codePoint;
  const sequenceStartIndex = index + (codePoint === ESCAPE_CODE_POINT ? 2 : 1);
  if (command === C1_ST_CODE_POINT) {
    return createControlParseResult(string.slice(index, sequenceStartIndex), sequenceStartIndex);
  }
  if (!CONTROL_STRING_STARTS.has(command)) {
    return;
  }
  for (let sequenceIndex = sequenceStartIndex; sequenceIndex < string.length; sequenceIndex++) {
    if (command === C1_OSC_CODE_POINT && string[sequenceIndex] === ANSI_BELL) {
      return createControlStringParseResult(string, index, sequenceIndex + 1, ANSI_BELL);
    }
    if (string[sequenceIndex] === ESCAPE && string[sequenceIndex + 1] === ANSI_OSC_TERMINATOR) {
      return createControlStringParseResult(string, index, sequenceIndex + 2, ANSI_STRING_TERMINATOR);
    }
    if (string[sequenceIndex] === C1_STRING_TERMINATOR) {
      return createControlStringParseResult(string, index, sequenceIndex + 1, C1_STRING_TERMINATOR);
    }
  }
  return createControlParseResult(string.slice(index), string.length);
}
function parseAnsiCode(string, index) {
  return parseControlStringCode(string, index) || parseCsiCode(string, index);
}
function appendAnsiTokens(string, index, tokens) {
  while (index < string.length) {
    const nextCodePoint = string.codePointAt(index);
    if (!ESCAPES.has(nextCodePoint)) {
      break;
    }
    const escapeCode = parseAnsiCode(string, index);
    if (!escapeCode) {
      break;
    }
    tokens.push(escapeCode.token);
    index = escapeCode.endIndex;
  }
  return index;
}
function parseCharacterTokenWithRawSegmentation(index, graphemeSegments) {
  const segment = graphemeSegments.containing(index);
  if (!segment || segment.index !== index) {
    return;
  }
  return {
    token: {
      type: "character",
      // Intentionally preserve UAX29 behavior (GB3): CRLF is one grapheme cluster.
      value: segment.segment,
      visibleWidth: stringWidth(segment.segment)
    },
    endIndex: index + segment.segment.length
  };
}
function tokenizeAnsiWithVisibleSegmentation(string, { endCharacter = Infinity } = {}) {
  const tokens = [];
  let visibleString = "";
  let index = 0;
  while (index < string.length) {
    const codePoint = string.codePointAt(index);
    if (ESCAPES.has(codePoint)) {
      const code = parseAnsiCode(string, index);
      if (code) {
        tokens.push(code.token);
        index = code.endIndex;
        continue;
      }
    }
    const value = String.fromCodePoint(codePoint);
    visibleString += value;
    tokens.push({ type: "text", value, visibleEnd: visibleString.length });
    index += value.length;
  }
  const graphemes = [];
  let tokenIndex = 0;
  let visibleCount = 0;
  for (const { segment, index: segmentIndex } of GRAPHEME_SEGMENTER.segment(visibleString)) {
    while (tokens[tokenIndex].type !== "text") {
      graphemes.push(tokens[tokenIndex]);
      tokenIndex++;
    }
    if (segmentIndex > 0 && visibleCount >= endCharacter) {
      return graphemes;
    }
    const startIndex = tokenIndex;
    const visibleEnd = segmentIndex + segment.length;
    do {
      tokenIndex++;
    } while (tokens[tokenIndex - 1].visibleEnd !== visibleEnd);
    const visibleWidth = stringWidth(segment);
    graphemes.push({
      type: "character",
      value: segment,
      visibleWidth,
      parts: tokens.slice(startIndex, tokenIndex)
    });
    visibleCount += visibleWidth;
  }
  while (tokenIndex < tokens.length) {
    graphemes.push(tokens[tokenIndex]);
    tokenIndex++;
  }
  return graphemes;
}
function areValuesInSameGrapheme(leftValue, rightValue) {
  const segment = GRAPHEME_SEGMENTER.segment(leftValue + rightValue).containing(leftValue.length);
  return segment.index < leftValue.length;
}
function tokenizeAnsi(string, { endCharacter = Infinity } = {}) {
  const tokens = [];
  const graphemeSegments = GRAPHEME_SEGMENTER.segment(string);
  let index = 0;
  let visibleCount = 0;
  let previousCharacter;
  while (index < string.length) {
    index = appendAnsiTokens(string, index, tokens);
    if (index === string.length) {
      break;
    }
    const characterToken = parseCharacterTokenWithRawSegmentation(index, graphemeSegments);
    if (!characterToken || previousCharacter && index > previousCharacter.endIndex && areValuesInSameGrapheme(previousCharacter.token.value, characterToken.token.value)) {
      return tokenizeAnsiWithVisibleSegmentation(string, { endCharacter });
    }
    if (previousCharacter && visibleCount >= endCharacter) {
      break;
    }
    tokens.push(characterToken.token);
    index = characterToken.endIndex;
    visibleCount += characterToken.token.visibleWidth;
    previousCharacter = characterToken;
  }
  return tokens;
}

// node_modules/.pnpm/slice-ansi@10.0.1/node_modules/slice-ansi/index.js
var SliceOutput = class {
  #phase = "before";
  #styles = /* @__PURE__ */ new Map();
  #hyperlink;
  #checkpoint;
  #output = [];
  #writeText(value) {
    if (this.#phase === "before") {
      return;
    }
    this.#output.push(value);
    this.#checkpoint = void 0;
    if (this.#hyperlink?.phase === "pending") {
      this.#hyperlink = { phase: "visible", token: this.#hyperlink.token };
    }
  }
  #writeSgr(token, isPastEnd) {
    const hasStart = token.fragments.some((fragment) => fragment.type === "start");
    if (isPastEnd) {
      const hasClosingEffect = token.fragments.some(({ type, endCode }) => type === "reset" && this.#styles.size > 0 || type === "end" && this.#styles.has(endCode));
      if (hasStart || !hasClosingEffect) {
        return;
      }
    }
    if (hasStart && !this.#checkpoint && this.#phase === "emitting") {
      this.#checkpoint = { outputLength: this.#output.length, styles: new Map(this.#styles), hyperlink: this.#hyperlink };
    }
    this.#applySgrFragments(token.fragments);
    if (this.#phase === "emitting") {
      this.#output.push(token.code);
    }
  }
  #applySgrFragments(fragments) {
    for (const fragment of fragments) {
      switch (fragment.type) {
        case "reset": {
          this.#styles.clear();
          break;
        }
        case "end": {
          this.#styles.delete(fragment.endCode);
          break;
        }
        case "start": {
          this.#styles.delete(fragment.endCode);
          this.#styles.set(fragment.endCode, fragment.code);
          break;
        }
        default: {
          break;
        }
      }
    }
  }
  #openHyperlink(token) {
    if (this.#phase === "before") {
      this.#hyperlink = { phase: "inherited", token };
      return;
    }
    this.#hyperlink = { phase: "pending", token, outputIndex: this.#output.length };
    this.#output.push(token.code);
  }
  #settleHyperlink() {
    const hyperlink = this.#hyperlink;
    if (!hyperlink) {
      return;
    }
    if (hyperlink.phase === "visible") {
      this.#output.push(`${hyperlink.token.closePrefix}${hyperlink.token.terminator}`);
    } else if (hyperlink.phase === "pending") {
      this.#output[hyperlink.outputIndex] = "";
    }
    this.#hyperlink = void 0;
  }
  #writeHyperlink(token, isPastEnd) {
    if (isPastEnd && (token.action !== "close" || !this.#hyperlink)) {
      return;
    }
    if (token.action === "open") {
      this.#settleHyperlink();
      this.#openHyperlink(token);
      return;
    }
    if (this.#hyperlink?.phase === "pending") {
      this.#settleHyperlink();
      return;
    }
    this.#hyperlink = void 0;
    if (this.#phase === "emitting") {
      this.#output.push(token.code);
    }
  }
  begin() {
    if (this.#phase === "emitting") {
      return;
    }
    this.#phase = "emitting";
    this.#output.push(...this.#styles.values());
    if (this.#hyperlink) {
      this.#openHyperlink(this.#hyperlink.token);
    }
  }
  write(token, isPastEnd = false) {
    switch (token.type) {
      case "sgr": {
        this.#writeSgr(token, isPastEnd);
        break;
      }
      case "hyperlink": {
        this.#writeHyperlink(token, isPastEnd);
        break;
      }
      case "control": {
        if (!isPastEnd && this.#phase === "emitting") {
          this.#output.push(token.code);
        }
        break;
      }
      case "text": {
        this.#writeText(token.value);
        break;
      }
      case "character": {
        if (token.parts) {
          for (const part of token.parts) {
            this.write(part);
          }
        } else {
          this.#writeText(token.value);
        }
        break;
      }
      default: {
        break;
      }
    }
  }
  discardPending() {
    if (this.#hyperlink?.phase !== "visible") {
      this.#settleHyperlink();
    }
    if (!this.#checkpoint) {
      return;
    }
    this.#output.length = this.#checkpoint.outputLength;
    this.#styles = this.#checkpoint.styles;
    this.#hyperlink = this.#checkpoint.hyperlink;
    this.#checkpoint = void 0;
  }
  finish() {
    if (this.#phase === "before") {
      return "";
    }
    this.#settleHyperlink();
    this.#output.push(...[...this.#styles.keys()].toReversed());
    return this.#output.join("");
  }
};
function sliceAnsi(string, start, end) {
  if (end <= start || string.length === 0) {
    return "";
  }
  const output = new SliceOutput();
  let position = 0;
  for (const token of tokenizeAnsi(string, { endCharacter: end })) {
    const isPastEnd = end !== void 0 && position >= end;
    if (token.type === "character") {
      if (isPastEnd || end !== void 0 && position + token.visibleWidth > end) {
        output.discardPending();
        break;
      }
      if (position >= start) {
        output.begin();
      }
      output.write(token);
      position += token.visibleWidth;
    } else {
      output.write(token, isPastEnd);
    }
  }
  return output.finish();
}

// node_modules/.pnpm/cli-truncate@6.2.0/node_modules/cli-truncate/index.js
var validPositions = /* @__PURE__ */ new Set(["start", "middle", "end"]);
function getVisibleColumns(text) {
  const visibleColumns = [];
  for (const { segment } of new Intl.Segmenter().segment(stripVTControlCharacters(text))) {
    const width = stringWidth(segment);
    for (let column = 0; column < width; column++) {
      visibleColumns.push(column === 0 ? segment : "");
    }
  }
  return visibleColumns;
}
function getIndexOfNearestSpace(visibleColumns, wantedIndex, shouldSearchRight) {
  if (visibleColumns[wantedIndex] === " ") {
    return wantedIndex;
  }
  const direction = shouldSearchRight ? 1 : -1;
  for (let index = 0; index <= 3; index++) {
    const finalIndex = wantedIndex + index * direction;
    if (visibleColumns[finalIndex] === " ") {
      return finalIndex;
    }
  }
  return wantedIndex;
}
function getIndexAfterSpaces(visibleColumns, index) {
  while (visibleColumns[index] === " ") {
    index++;
  }
  return index;
}
function validateInput(text, columns, position, truncationCharacter) {
  if (typeof text !== "string") {
    throw new TypeError(`Expected \`input\` to be a string, got ${typeof text}`);
  }
  if (typeof columns !== "number") {
    throw new TypeError(`Expected \`columns\` to be a number, got ${typeof columns}`);
  }
  if (!Number.isFinite(columns)) {
    throw new TypeError(`Expected \`columns\` to be a finite number, got ${columns}`);
  }
  if (!validPositions.has(position)) {
    throw new TypeError(`Expected \`options.position\` to be either \`start\`, \`middle\` or \`end\`, got ${position}`);
  }
  if (typeof truncationCharacter !== "string") {
    throw new TypeError(`Expected \`options.truncationCharacter\` to be a string, got ${typeof truncationCharacter}`);
  }
}
function cliTruncate(text, columns, options = {}) {
  const {
    position = "end",
    space = false,
    preferTruncationOnSpace = false
  } = options;
  let { truncationCharacter = "\u2026" } = options;
  validateInput(text, columns, position, truncationCharacter);
  if (columns < 1) {
    return "";
  }
  const length = stringWidth(text);
  if (length <= columns) {
    return text;
  }
  if (columns === 1) {
    return truncationCharacter;
  }
  const visibleColumns = preferTruncationOnSpace ? getVisibleColumns(text) : void 0;
  const ANSI = {
    ESC: 27,
    LEFT_BRACKET: 91,
    LETTER_M: 109
  };
  const isSgrParameter = (code) => code >= 48 && code <= 57 || code === 59;
  function leadingSgrSpanEndIndex(string) {
    let index = 0;
    while (index + 2 < string.length && string.codePointAt(index) === ANSI.ESC && string.codePointAt(index + 1) === ANSI.LEFT_BRACKET) {
      let j = index + 2;
      while (j < string.length && isSgrParameter(string.codePointAt(j))) {
        j++;
      }
      if (j < string.length && string.codePointAt(j) === ANSI.LETTER_M) {
        index = j + 1;
        continue;
      }
      break;
    }
    return index;
  }
  function trailingSgrSpanStartIndex(string) {
    let start = string.length;
    while (start > 1 && string.codePointAt(start - 1) === ANSI.LETTER_M) {
      let j = start - 2;
      while (j >= 0 && isSgrParameter(string.codePointAt(j))) {
        j--;
      }
      if (j >= 1 && string.codePointAt(j - 1) === ANSI.ESC && string.codePointAt(j) === ANSI.LEFT_BRACKET) {
        start = j - 1;
        continue;
      }
      break;
    }
    return start;
  }
  function appendWithInheritedStyleFromEnd(visible, suffix) {
    const start = trailingSgrSpanStartIndex(visible);
    return start === visible.length ? visible + suffix : visible.slice(0, start) + suffix + visible.slice(start);
  }
  function prependWithInheritedStyleFromStart(prefix, visible) {
    const end = leadingSgrSpanEndIndex(visible);
    return end === 0 ? prefix + visible : visible.slice(0, end) + prefix + visible.slice(end);
  }
  if (position === "start") {
    if (preferTruncationOnSpace) {
      const nearestSpace = getIndexOfNearestSpace(visibleColumns, length - columns + stringWidth(truncationCharacter), true);
      const right2 = sliceAnsi(text, getIndexAfterSpaces(visibleColumns, nearestSpace), length);
      return prependWithInheritedStyleFromStart(truncationCharacter, right2);
    }
    if (space) {
      truncationCharacter += " ";
    }
    const right = sliceAnsi(text, length - columns + stringWidth(truncationCharacter), length);
    return prependWithInheritedStyleFromStart(truncationCharacter, right);
  }
  if (position === "middle") {
    if (space) {
      truncationCharacter = ` ${truncationCharacter} `;
      if (stringWidth(truncationCharacter) >= columns) {
        truncationCharacter = truncationCharacter.trim();
      }
    }
    const truncationWidth = stringWidth(truncationCharacter);
    const half = Math.min(Math.floor(columns / 2), Math.max(0, columns - truncationWidth));
    if (preferTruncationOnSpace) {
      const spaceNearFirstBreakPoint = getIndexOfNearestSpace(visibleColumns, half);
      const spaceNearSecondBreakPoint = getIndexOfNearestSpace(visibleColumns, length - (columns - half) + truncationWidth, true);
      return sliceAnsi(text, 0, spaceNearFirstBreakPoint) + truncationCharacter + sliceAnsi(text, getIndexAfterSpaces(visibleColumns, spaceNearSecondBreakPoint), length);
    }
    return sliceAnsi(text, 0, half) + truncationCharacter + sliceAnsi(text, length - (columns - half) + truncationWidth, length);
  }
  if (preferTruncationOnSpace) {
    const nearestSpace = getIndexOfNearestSpace(visibleColumns, columns - stringWidth(truncationCharacter));
    const left2 = sliceAnsi(text, 0, nearestSpace);
    return appendWithInheritedStyleFromEnd(left2, truncationCharacter);
  }
  if (space) {
    truncationCharacter = ` ${truncationCharacter}`;
  }
  const left = sliceAnsi(text, 0, columns - stringWidth(truncationCharacter));
  return appendWithInheritedStyleFromEnd(left, truncationCharacter);
}
export {
  cliTruncate as default
};
