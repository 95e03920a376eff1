import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  display
} from "./shared-display.mjs";

// packages/core/src/base/parse-time.ts
var TIME = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;
function parseTime(text) {
  const time = TIME.test(text) ? Date.parse(text.replace(" ", "T").toUpperCase()) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw new SafePipError("usage", `"${display(text, 40)}" is not a time`, { hint: "write RFC 3339: 2026-11-22T00:00:00Z" });
}

export {
  parseTime
};
