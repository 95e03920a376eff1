import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  OVERSIZED,
  malformed,
  normalizeName,
  numeralOf,
  parseVersion
} from "./shared-version-scan.mjs";
import {
  success
} from "./shared-outcome.mjs";

// packages/core/src/python/code-point-order.ts
function compareCodePoints(a, b) {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    return liftSurrogate(left) < liftSurrogate(right) ? -1 : 1;
  }
  return a.length === b.length ? 0 : a.length < b.length ? -1 : 1;
}
function liftSurrogate(unit) {
  return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}

// packages/core/src/python/wheel-filename.ts
var MAX_TAGS = 1e5;
var NAME = /^[\p{L}\p{N}_.]+$/u;
var INTERPRETER = new RegExp("^[\\p{XID_Start}_]\\p{XID_Continue}*$", "u");
function parseWheelFilename(filename) {
  if (!filename.endsWith(".whl")) return malformed("wheel filename", "does not end in .whl", filename);
  const parts = filename.slice(0, -4).split("-");
  if (parts.length !== 5 && parts.length !== 6) return malformed("wheel filename", "not five or six parts", filename);
  const [project = "", versionText = ""] = parts;
  if (project.includes("__") || !NAME.test(project))
    return malformed("wheel filename", "the project name is not valid there", filename);
  const version = parseVersion(versionText);
  if (!version.ok) return malformed("wheel filename", version.problem.reason, filename);
  const build = parts.length === 6 ? readBuild(parts[2] ?? "") : null;
  if (build === void 0) return malformed("wheel filename", "the build tag does not begin with a number", filename);
  const tags = unfoldTags(parts.slice(-3).map((part) => part.split(".")));
  if (typeof tags === "string") return malformed("wheel filename", tags, filename);
  const parsed = { name: normalizeName(project), version: version.value, build, tags };
  return success(parsed);
}
function readBuild(text) {
  const match = /^([0-9]+)([^\n]*)/.exec(text);
  const number = match === null ? OVERSIZED : numeralOf(match[1] ?? "");
  return number === OVERSIZED ? void 0 : { number, suffix: match?.[2] ?? "" };
}
function unfoldTags(sets) {
  if (sets.some((set) => set.includes(""))) return "an empty tag";
  const [interpreters = [], abis = [], platforms = []] = sets;
  if (interpreters.length * abis.length * platforms.length > MAX_TAGS) return `more than ${MAX_TAGS} tags`;
  if (!interpreters.every((interpreter) => INTERPRETER.test(interpreter))) return "an interpreter tag that is no identifier";
  const tags = interpreters.flatMap(
    (interpreter) => abis.flatMap(
      (abi) => platforms.map((platform) => `${interpreter.toLowerCase()}-${abi.toLowerCase()}-${platform.toLowerCase()}`)
    )
  );
  return [...new Set(tags)].toSorted(compareCodePoints);
}

// packages/core/src/python/sdist-filename.ts
function parseSdistFilename(filename) {
  const stem = [".tar.gz", ".zip"].flatMap((end) => filename.endsWith(end) ? [filename.slice(0, -end.length)] : [])[0];
  if (stem === void 0) return malformed("sdist filename", "does not end in .tar.gz or .zip", filename);
  const dash = stem.lastIndexOf("-");
  if (dash < 1) return malformed("sdist filename", "no project name before a dash", filename);
  const version = parseVersion(stem.slice(dash + 1));
  if (!version.ok) return malformed("sdist filename", version.problem.reason, filename);
  const parsed = { name: normalizeName(stem.slice(0, dash)), version: version.value };
  return success(parsed);
}

export {
  compareCodePoints,
  parseWheelFilename,
  parseSdistFilename
};
