import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  SEVERITIES
} from "./shared-severity.mjs";
import {
  findVersion
} from "./shared-version-scan.mjs";

// packages/core/src/advisories/record-field.ts
function fieldOf(record, key) {
  return typeof record === "object" && record !== null && Object.hasOwn(record, key) ? record[key] : void 0;
}
function textOf(record, key) {
  const value = fieldOf(record, key);
  return typeof value === "string" ? value : null;
}
function listOf(record, key) {
  const value = fieldOf(record, key);
  return Array.isArray(value) ? value : [];
}
function textsOf(record, key) {
  return listOf(record, key).filter((item) => typeof item === "string");
}

// packages/core/src/advisories/cvss-vector.ts
var MAX_LENGTH = 500;
function parseCvssMetrics(text) {
  if (text.length > MAX_LENGTH) return null;
  const metrics = /* @__PURE__ */ new Map();
  for (const part of text.split("/")) {
    const [metric = "", value = "", ...rest] = part.split(":");
    if (rest.length > 0 || metric === "" || metrics.has(metric)) return null;
    metrics.set(metric, value);
  }
  return metrics;
}

// packages/core/src/advisories/cvss-2.ts
var WEIGHTS = {
  AV: /* @__PURE__ */ new Map([
    ["L", 0.395],
    ["A", 0.646],
    ["N", 1]
  ]),
  AC: /* @__PURE__ */ new Map([
    ["H", 0.35],
    ["M", 0.61],
    ["L", 0.71]
  ]),
  Au: /* @__PURE__ */ new Map([
    ["M", 0.45],
    ["S", 0.56],
    ["N", 0.704]
  ]),
  C: /* @__PURE__ */ new Map([
    ["N", 0],
    ["P", 0.275],
    ["C", 0.66]
  ]),
  I: /* @__PURE__ */ new Map([
    ["N", 0],
    ["P", 0.275],
    ["C", 0.66]
  ]),
  A: /* @__PURE__ */ new Map([
    ["N", 0],
    ["P", 0.275],
    ["C", 0.66]
  ])
};
function findCvss2Score(vector) {
  const metrics = parseCvssMetrics(vector.replace(/^\((.*)\)$/, "$1").replace(/^CVSS:2\.0\//, ""));
  if (metrics === null) return null;
  const weight = (metric) => WEIGHTS[metric]?.get(metrics.get(metric) ?? "") ?? Number.NaN;
  const impact = 10.41 * (1 - (1 - weight("C")) * (1 - weight("I")) * (1 - weight("A")));
  const exploitability = 20 * weight("AV") * weight("AC") * weight("Au");
  if (Number.isNaN(impact) || Number.isNaN(exploitability)) return null;
  const score = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176);
  return Math.round((score + 1e-9) * 10) / 10;
}

// packages/core/src/advisories/cvss-3.ts
var WEIGHTS2 = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 }
};
var PRIVILEGES = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 }
};
function findCvss3Score(vector) {
  if (!/^CVSS:3\.[01]\//.test(vector)) return null;
  const metrics = parseCvssMetrics(vector.slice("CVSS:3.1/".length));
  if (metrics === null) return null;
  const weight = (metric) => lookUp(WEIGHTS2[metric], metrics.get(metric));
  const scope = metrics.get("S");
  if (scope !== "U" && scope !== "C") return null;
  const subScore = 1 - (1 - weight("C")) * (1 - weight("I")) * (1 - weight("A"));
  const impact = scope === "U" ? 6.42 * subScore : 7.52 * (subScore - 0.029) - 3.25 * (subScore - 0.02) ** 15;
  const privileges = lookUp(PRIVILEGES[scope], metrics.get("PR"));
  const exploitability = 8.22 * weight("AV") * weight("AC") * privileges * weight("UI");
  if (Number.isNaN(impact) || Number.isNaN(exploitability)) return null;
  if (impact <= 0) return 0;
  return roundUp(Math.min((scope === "C" ? 1.08 : 1) * (impact + exploitability), 10));
}
function lookUp(weights, value) {
  return weights !== void 0 && value !== void 0 && Object.hasOwn(weights, value) ? weights[value] ?? Number.NaN : Number.NaN;
}
function roundUp(score) {
  const scaled = Math.round(score * 1e5);
  return scaled % 1e4 === 0 ? scaled / 1e5 : (Math.floor(scaled / 1e4) + 1) / 10;
}

// packages/core/src/advisories/cvss-4-scores.ts
var MACRO_SCORES = {
  "0000": [10, 9.8, 9.5, 10, 9.3, 9.1, 9.3, 8.9, 8.1],
  "0001": [9.9, 9.5, 9.2, 9.6, 8.7, 8.1, 9, 8, 6.8],
  "0010": [9.8, 9.5, 9, 9.3, 8.9, 8.1, 8.8, 7.8, 6.9],
  "0011": [9.5, 9.2, 8.4, 9.2, 8.1, 6.5, 8, 7, 4.8],
  "0021": [9.2, 8.2, 7.2, 7.9, 6.9, 5, 6.9, 5.5, 2.7],
  "0100": [9.9, 9.5, 9.2, 9.5, 9, 8.4, 9.2, 8.2, 7.2],
  "0101": [9.7, 9.2, 8.5, 9.1, 8.3, 7.1, 8.1, 7.1, 5.3],
  "0110": [9.5, 9.2, 8.5, 9.2, 8, 7, 8.4, 7.1, 5],
  "0111": [9.3, 8.5, 7.3, 8.2, 7.2, 5.9, 7, 5.2, 3],
  "0121": [8.6, 7.5, 5.2, 7.1, 5.2, 2.9, 6.3, 2.9, 1.7],
  "1000": [9.8, 9.4, 9.1, 9.4, 8.6, 7.7, 8.7, 7.4, 6.3],
  "1001": [9.5, 8.7, 8.1, 8.9, 7.4, 6.4, 7.5, 6.3, 4.9],
  "1010": [9.4, 8.8, 7.6, 8.6, 7.4, 5.9, 7.2, 5.7, 5.2],
  "1011": [8.9, 7.7, 6.7, 7.6, 5.8, 5, 5.7, 5.2, 2.5],
  "1021": [8.3, 7, 5.4, 6.5, 5.8, 2.6, 5.3, 2.1, 1.3],
  "1100": [9.5, 8.8, 7.6, 9, 7.5, 6.1, 7.7, 6.8, 5.2],
  "1101": [9, 7.6, 7, 7.7, 6.2, 5.3, 6.6, 5.9, 3],
  "1110": [8.9, 7.6, 6.2, 7.4, 5.7, 4.7, 6.1, 5.7, 2.4],
  "1111": [7.8, 6.7, 5.8, 5.9, 5.7, 2.3, 5.2, 2.9, 1.6],
  "1121": [7.1, 5.9, 3, 5.8, 2.6, 1.5, 2.3, 1.3, 0.6],
  "2000": [9.3, 8.6, 7.5, 8.6, 7.4, 5.6, 7, 5.2, 4],
  "2001": [8.7, 7.2, 5.8, 7.4, 6.1, 3.4, 5.4, 4, 2.2],
  "2010": [8.5, 7.4, 6.2, 7.2, 5.5, 4.6, 5.3, 3.4, 1.9],
  "2011": [7.5, 5.5, 5.1, 5.7, 4.1, 1.9, 3.6, 1.9, 0.8],
  "2021": [6.4, 5.1, 2, 4.7, 2.1, 1.1, 2.4, 0.9, 0.4],
  "2100": [8.8, 7.3, 6, 7.3, 5.9, 4.1, 5.4, 4.5, 2],
  "2101": [7.5, 5.3, 5, 5.5, 4, 2, 4.3, 2.2, 1.1],
  "2110": [7.5, 5.8, 4, 6.1, 4.8, 2, 4.6, 1.7, 0.8],
  "2111": [5.5, 4.5, 2.1, 5.1, 1.8, 0.9, 1.8, 0.7, 0.2],
  "2121": [5.3, 2.4, 1.4, 2.4, 1.2, 0.5, 1, 0.3, 0.1]
};

// packages/core/src/advisories/cvss-4.ts
var LEVELS = {
  AV: "NALP",
  PR: "NLH",
  UI: "NPA",
  AC: "LH",
  AT: "NP",
  VC: "HLN",
  VI: "HLN",
  VA: "HLN",
  SC: "_HLN",
  SI: "SHLN",
  SA: "SHLN",
  CR: "HML",
  IR: "HML",
  AR: "HML",
  E: "APU"
};
var BASE = ["AV", "AC", "AT", "PR", "UI", "VC", "VI", "VA", "SC", "SI", "SA"];
var EQ1 = ["AV", "PR", "UI"];
var EQ2 = ["AC", "AT"];
var EQ3 = ["VC", "VI", "VA", "CR", "IR", "AR"];
var EQ4 = ["SC", "SI", "SA"];
var WORST = {
  eq1: [["NNN"], ["ANN", "NLN", "NNP"], ["PNN", "ALP"]],
  eq2: [["LN"], ["HN", "LP"]],
  eq4: [["HSS"], ["HHH"], ["LLL"]]
};
var WORST_EQ3 = {
  "00": ["HHHHHH"],
  "01": ["HHLMMH", "HHHMMM"],
  "10": ["LHHHHH", "HLHHHH"],
  "11": ["LHLHMH", "LHHHMM", "HLHMHM", "HLLMHH", "LLHHHM"],
  "21": ["LLLHHH"]
};
var DEPTH_EQ3 = { "00": 7, "01": 6, "10": 8, "11": 8, "21": 10 };
var DEPTHS = { eq1: [1, 4, 5], eq2: [1, 2], eq4: [6, 5, 4] };
function findCvss4Score(vector) {
  if (!vector.startsWith("CVSS:4.0/")) return null;
  const metrics = parseCvssMetrics(vector.slice("CVSS:4.0/".length));
  if (metrics === null) return null;
  const value = (metric) => effectiveValue(metrics, metric);
  if (Object.keys(LEVELS).some((metric) => levelOf(metric, value(metric)) === -1) || BASE.some((metric) => !metrics.has(metric)))
    return null;
  if (["VC", "VI", "VA", "SC", "SI", "SA"].every((metric) => value(metric) === "N")) return 0;
  const macro = classify(value);
  const score = scoreOf(macro);
  if (score === null) return null;
  const drops = [
    dropWithin(score, findLower(macro, ["eq1"]), proportion(value, EQ1, WORST["eq1"]?.[macro.eq1], DEPTHS["eq1"]?.[macro.eq1])),
    dropWithin(score, findLower(macro, ["eq2"]), proportion(value, EQ2, WORST["eq2"]?.[macro.eq2], DEPTHS["eq2"]?.[macro.eq2])),
    dropWithin(
      score,
      findLowerOfEq3(macro),
      proportion(value, EQ3, WORST_EQ3[`${macro.eq3}${macro.eq6}`], DEPTH_EQ3[`${macro.eq3}${macro.eq6}`])
    ),
    dropWithin(score, findLower(macro, ["eq4"]), proportion(value, EQ4, WORST["eq4"]?.[macro.eq4], DEPTHS["eq4"]?.[macro.eq4])),
    dropWithin(score, findLower(macro, ["eq5"]), 0)
  ].filter((drop) => drop !== null);
  const mean = drops.length === 0 ? 0 : drops.reduce((sum, drop) => sum + drop, 0) / drops.length;
  return Math.round((Math.min(10, Math.max(0, score - mean)) + 1e-9) * 10) / 10;
}
function effectiveValue(metrics, metric) {
  const modified = metrics.get(`M${metric}`);
  if (modified !== void 0 && modified !== "X") return modified;
  const given = metrics.get(metric);
  if (given !== void 0 && given !== "X") return given;
  return metric === "E" ? "A" : ["CR", "IR", "AR"].includes(metric) ? "H" : "";
}
function levelOf(metric, value) {
  return value.length === 1 && value !== "_" ? (LEVELS[metric] ?? "").indexOf(value) : -1;
}
function classify(value) {
  const is = (metric, wanted) => value(metric) === wanted;
  const easy = [is("AV", "N"), is("PR", "N"), is("UI", "N")];
  const high = [is("VC", "H"), is("VI", "H"), is("VA", "H")];
  const required = [is("CR", "H"), is("IR", "H"), is("AR", "H")];
  return {
    eq1: easy.every(Boolean) ? 0 : easy.some(Boolean) && !is("AV", "P") ? 1 : 2,
    eq2: is("AC", "L") && is("AT", "N") ? 0 : 1,
    eq3: high[0] === true && high[1] === true ? 0 : high.some(Boolean) ? 1 : 2,
    eq4: is("SI", "S") || is("SA", "S") ? 0 : is("SC", "H") || is("SI", "H") || is("SA", "H") ? 1 : 2,
    eq5: levelOf("E", value("E")),
    eq6: high.some((isHigh, index) => isHigh && required[index] === true) ? 0 : 1
  };
}
function scoreOf({ eq1, eq2, eq3, eq4, eq5, eq6 }) {
  if (eq4 > 2 || eq5 > 2) return null;
  return MACRO_SCORES[`${eq1}${eq2}${eq3}${eq6}`]?.[eq4 * 3 + eq5] ?? null;
}
function findLower(macro, classes) {
  const lower = { ...macro };
  for (const name of classes) lower[name] += 1;
  return scoreOf(lower);
}
function findLowerOfEq3(macro) {
  if (macro.eq6 === 1) return findLower(macro, ["eq3"]);
  if (macro.eq3 === 1) return findLower(macro, ["eq6"]);
  return Math.max(findLower(macro, ["eq6"]) ?? 0, findLower(macro, ["eq3"]) ?? 0);
}
function dropWithin(score, lower, share) {
  return lower === null ? null : (score - lower) * share;
}
function proportion(value, metrics, worst = [], depth = 1) {
  for (const candidate of worst) {
    const steps = metrics.map((metric, index) => levelOf(metric, value(metric)) - levelOf(metric, candidate[index] ?? ""));
    if (steps.every((step) => step >= 0)) return steps.reduce((sum, step) => sum + step, 0) / depth;
  }
  return 0;
}

// packages/core/src/advisories/find-severity.ts
var LABELS = /* @__PURE__ */ new Map([
  ["none", "info"],
  ["info", "info"],
  ["informational", "info"],
  ["negligible", "low"],
  ["low", "low"],
  ["moderate", "medium"],
  ["medium", "medium"],
  ["important", "high"],
  ["high", "high"],
  ["critical", "critical"]
]);
function findSeverity(record) {
  const parts = [record, ...listOf(record, "affected")];
  const scores = parts.flatMap((part) => listOf(part, "severity")).map(severityOfScore);
  const labels = parts.flatMap((part) => [fieldOf(part, "database_specific"), fieldOf(part, "ecosystem_specific")]).map(severityOfLabel);
  return highestSeverity([...scores, ...labels]);
}
function highestSeverity(severities) {
  let highest = null;
  for (const severity of severities) {
    if (severity !== null && (highest === null || SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(highest))) highest = severity;
  }
  return highest;
}
function severityOfScore(entry) {
  const vector = textOf(entry, "score") ?? "";
  const score = findCvss4Score(vector) ?? findCvss3Score(vector);
  if (score !== null) return score === 0 ? "info" : score < 4 ? "low" : score < 7 ? "medium" : score < 9 ? "high" : "critical";
  const old = textOf(entry, "type") === "CVSS_V2" ? findCvss2Score(vector) : null;
  return old === null ? null : old < 4 ? "low" : old < 7 ? "medium" : "high";
}
function severityOfLabel(specific) {
  return LABELS.get(textOf(specific, "severity")?.trim().toLowerCase() ?? "") ?? null;
}

// packages/core/src/advisories/match-versions.ts
function isAffected(affected, version) {
  const own = findVersion(version);
  return isListed(affected.versions, { version, own }) || own !== null && affected.intervals.some((interval) => isWithin(interval, own));
}
function findFixes(affected, version) {
  const own = findVersion(version);
  const fixes = affected.intervals.flatMap(({ before }) => before === null ? [] : findVersion(before) ?? []);
  return fixes.filter((fix) => own === null || compareTo(own, fix) < 0).toSorted((a, b) => a.key < b.key ? -1 : 1).map((fix) => fix.normalized);
}
function isListed(versions, { version, own }) {
  return versions.some((text) => {
    if (text === version) return true;
    const listed = own === null ? null : findVersion(text);
    return own !== null && listed !== null && compareTo(own, listed) === 0;
  });
}
function isWithin({ from, before, through }, own) {
  const order = (text) => {
    const end = findVersion(text);
    return end === null ? 0 : compareTo(own, end);
  };
  return (from === null || order(from) >= 0) && (before === null || order(before) < 0) && (through === null || order(through) <= 0);
}
function compareTo(own, other) {
  const key = other.local === null && own.local !== null ? publicKey(own) : own.key;
  return key === other.key ? 0 : key < other.key ? -1 : 1;
}
function publicKey(version) {
  return findVersion(version.normalized.slice(0, version.normalized.indexOf("+")))?.key ?? version.key;
}

export {
  fieldOf,
  textOf,
  listOf,
  textsOf,
  findSeverity,
  highestSeverity,
  isAffected,
  findFixes,
  isWithin
};
