import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  SafePipError
} from "./shared-error-codes.mjs";

// packages/safe-pip/src/own-options.ts
var OWN_OPTIONS = [
  { word: "--policy", variable: "SAFE_PIP_POLICY", kind: "value", placeholder: "FILE", summary: "this policy file and no other" },
  {
    word: "--offline",
    variable: "SAFE_PIP_OFFLINE",
    kind: "flag",
    placeholder: "",
    summary: "no network at all: the store and local archives only"
  },
  { word: "--format", variable: "SAFE_PIP_FORMAT", kind: "value", placeholder: "F", summary: "text, json or jsonl" },
  {
    word: "--output",
    variable: "SAFE_PIP_OUTPUT",
    kind: "value",
    placeholder: "FILE",
    summary: "where the report goes instead of standard output"
  },
  { word: "--home", variable: "SAFE_PIP_HOME", kind: "value", placeholder: "DIR", summary: "store and intelligence" },
  { word: "--pip", variable: "SAFE_PIP_PYTHON", kind: "value", placeholder: "PATH", summary: "the Python or pip to use" },
  {
    word: "--allow-build",
    variable: "SAFE_PIP_ALLOW_BUILD",
    kind: "list",
    placeholder: "NAME",
    summary: "this project may run build code (repeatable)"
  },
  {
    word: "--allow-index",
    variable: "SAFE_PIP_ALLOW_INDEX",
    kind: "list",
    placeholder: "URL",
    summary: "this index is mine too (repeatable)"
  },
  {
    word: "--accept",
    variable: "SAFE_PIP_ACCEPT",
    kind: "list",
    placeholder: "NAME[==VERSION]",
    summary: "a yes, in advance, to what would be asked about this project; never to a block"
  },
  {
    word: "--now",
    variable: "SAFE_PIP_NOW",
    kind: "value",
    placeholder: "TIME",
    summary: "the clock (RFC 3339), for reproducible runs"
  }
];
function findOwnOption(word) {
  const equals = word.indexOf("=");
  const name = equals === -1 ? word : word.slice(0, equals);
  return OWN_OPTIONS.find((option) => option.word === name) ?? null;
}
function splitOwnOptions(words, isOwn = () => true) {
  const own = /* @__PURE__ */ new Map();
  const rest = [];
  for (let position = 0; position < words.length; position += 1) {
    const word = words[position] ?? "";
    if (word === "--") {
      rest.push(...words.slice(position));
      break;
    }
    const option = findOwnOption(word);
    if (option === null || !isOwn(option.word)) {
      rest.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    let value = equals === -1 ? null : word.slice(equals + 1);
    if (option.kind === "flag") {
      if (value !== null) throw new SafePipError("usage", `${option.word} takes no value`);
      value = "";
    } else if (value === null) {
      position += 1;
      value = words[position] ?? null;
      if (value === null) throw new SafePipError("usage", `${option.word} needs a value: ${option.word} ${option.placeholder}`);
    }
    own.set(option.word, [...own.get(option.word) ?? [], value]);
  }
  return { own, rest };
}
function mergeOwnValues(first, second) {
  const merged = new Map(first);
  for (const [word, values] of second) merged.set(word, [...merged.get(word) ?? [], ...values]);
  return merged;
}

export {
  OWN_OPTIONS,
  findOwnOption,
  splitOwnOptions,
  mergeOwnValues
};
