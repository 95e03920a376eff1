import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  isInClause,
  parseSpecifierClause
} from "./shared-specifier-clause.mjs";
import {
  normalizeName,
  rememberAnswers
} from "./shared-version-scan.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";

// packages/core/src/python/evaluate-marker.ts
var VERSIONS = /* @__PURE__ */ new Set([
  "implementation_version",
  "platform_release",
  "python_full_version",
  "python_version"
]);
var SETS = /* @__PURE__ */ new Set(["extras", "dependency_groups"]);
function evaluateMarker({ root }, environment) {
  return evaluateGroup(root, environment);
}
function evaluateGroup({ terms, joins }, environment) {
  let isAny = false;
  let isAll = true;
  for (const [index, term] of terms.entries()) {
    if (index > 0 && joins[index - 1] === "or") {
      isAny ||= isAll;
      isAll = true;
    }
    const outcome = term.kind === "group" ? evaluateGroup(term, environment) : evaluateComparison(term, environment);
    if (!outcome.ok) return outcome;
    isAll &&= outcome.value;
  }
  return success(isAny || isAll);
}
function evaluateComparison({ left, operator, right }, environment) {
  const key = left.kind === "variable" ? left.text : right.text;
  const found = valueOf(key, environment);
  if (found === void 0) return failure("a variable of the marker is not in the environment");
  const [leftValue, rightValue] = left.kind === "variable" ? [found, right.text] : [left.text, found];
  if (typeof leftValue !== "string") return failure("a set stands left of the operator");
  if (!SETS.has(key)) return compare(leftValue, rightValue, { operator, isVersion: VERSIONS.has(key) });
  const names = typeof rightValue === "string" ? normalizeName(rightValue) : rightValue.map(normalizeName);
  return compare(normalizeName(leftValue), names, { operator, isVersion: false });
}
function valueOf(key, environment) {
  const value = Object.hasOwn(environment, key) ? environment[key] : void 0;
  if (key === "extra") return typeof value === "string" ? normalizeName(value) : value ?? "";
  return key === "python_full_version" && typeof value === "string" && value.endsWith("+") ? `${value}local` : value;
}
var clauseOf = rememberAnswers(parseSpecifierClause, 5e3);
function compare(left, right, { operator, isVersion }) {
  if (isVersion && operator !== "in" && operator !== "not in" && typeof right === "string") {
    const clause = clauseOf(operator + right);
    if (clause.ok) return success(isInClause(left, clause.value));
  }
  switch (operator) {
    case "in":
      return success(right.includes(left));
    case "not in":
      return success(!right.includes(left));
    case "==":
    case "<=":
    case ">=":
      return success(left === right);
    case "!=":
      return success(left !== right);
    // Strings have no order: neither is above the other.
    case "<":
    case ">":
      return success(false);
    case "~=":
    case "===":
      return failure("the marker compares strings as versions");
  }
}

export {
  evaluateMarker
};
