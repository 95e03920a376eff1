import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  fieldOf,
  findSeverity,
  isWithin,
  listOf,
  textOf,
  textsOf
} from "./shared-cvss-4.mjs";
import {
  findVersion,
  isValidName,
  normalizeName
} from "./shared-version-scan.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import {
  display
} from "./shared-display.mjs";

// packages/core/src/advisories/affected-intervals.ts
var KINDS = ["introduced", "fixed", "last_affected", "limit"];
function parseRange(range) {
  const events = [];
  const limits = [];
  for (const event of listOf(range, "events")) {
    for (const kind of KINDS) {
      const text = fieldOf(event, kind);
      if (text === void 0) continue;
      if (typeof text !== "string") return failure(`"${kind}" is not text`);
      const isFirst = kind === "introduced" && text === "0";
      const isNoLimit = kind === "limit" && text === "*";
      const version = isFirst || isNoLimit ? null : findVersion(text);
      if (version === null && !isFirst && !isNoLimit) return failure(`"${kind}" is no version of PEP 440`);
      if (kind === "limit") limits.push(version);
      else events.push({ kind, version });
    }
  }
  if (events.every((event) => event.kind !== "introduced")) return failure('a range without "introduced"');
  return success(cutAtLimit(walk(events.toSorted(compareEvents)), limits));
}
function compareEvents(a, b) {
  const [left, right] = [a.version?.key ?? "", b.version?.key ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return Number(a.kind === "last_affected") - Number(b.kind === "last_affected");
}
function walk(events) {
  const intervals = [];
  let open = null;
  for (const { kind, version } of events) {
    const text = version?.normalized ?? null;
    if (kind === "introduced") open ??= { from: text };
    else if (open !== null) {
      intervals.push({ ...open, before: kind === "fixed" ? text : null, through: kind === "fixed" ? null : text });
      open = null;
    }
  }
  if (open !== null) intervals.push({ ...open, before: null, through: null });
  return intervals;
}
function cutAtLimit(intervals, limits) {
  const highest = limits.some((limit) => limit === null) ? null : limits.toSorted((a, b) => (a?.key ?? "") < (b?.key ?? "") ? 1 : -1)[0];
  if (highest === null || highest === void 0) return intervals;
  const isBelow = (text) => text !== null && (findVersion(text)?.key ?? "") < highest.key;
  return intervals.filter(({ from }) => from === null || isBelow(from)).map(
    (interval) => isBelow(interval.before) || isBelow(interval.through) ? interval : { ...interval, before: highest.normalized, through: null }
  );
}

// packages/core/src/advisories/parse-osv.ts
var ID = /^[A-Za-z0-9][\w.:+-]{0,99}$/;
var TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
var MALWARE_ID = /^MAL-\d/;
var MALWARE_WEAKNESS = "CWE-506";
var MAX_SUMMARY = 300;
function parseOsvRecord(record) {
  const id = textOf(record, "id");
  if (id === null || !Array.isArray(fieldOf(record, "affected") ?? []))
    return problem("not-a-record", "not a record of the OSV schema");
  if (!ID.test(id)) return problem("broken", `"${display(id, 60)}" is no id`);
  const withdrawn = textOf(record, "withdrawn");
  if (withdrawn !== null && TIME.test(withdrawn)) return problem("withdrawn", "withdrawn by its source");
  const entries = listOf(record, "affected").filter((entry) => isPyPi(fieldOf(entry, "package")));
  if (entries.length === 0) return problem("other-ecosystem", "about nothing on PyPI");
  const aliases = [...new Set(textsOf(record, "aliases"))].filter((alias) => ID.test(alias) && alias !== id).slice(0, 200);
  const kind = findKind(record, [id, ...aliases]);
  const problems = [];
  const affected = entries.flatMap((entry) => readAffected(entry, { kind, problems }));
  if (affected.length === 0) return problem("broken", problems[0] ?? "no release that can be compared");
  const modified = textOf(record, "modified");
  const advisory = {
    id,
    aliases,
    kind,
    severity: findSeverity(record),
    summary: summarize(record),
    modified: modified !== null && TIME.test(modified) ? modified : null,
    affected: mergeProjects(affected)
  };
  return success({ advisory, problems });
}
function problem(kind, message) {
  return failure({ kind, message });
}
function isPyPi(described) {
  return textOf(described, "ecosystem")?.split(":")[0]?.toLowerCase() === "pypi";
}
function findKind(record, ids) {
  const specific = fieldOf(record, "database_specific");
  const isMalware = ids.some((id) => MALWARE_ID.test(id)) || fieldOf(specific, "malicious-packages-origins") !== void 0 || textsOf(specific, "cwe_ids").includes(MALWARE_WEAKNESS);
  return isMalware ? "malware" : "vulnerability";
}
function readAffected(entry, { kind, problems }) {
  const name = textOf(fieldOf(entry, "package"), "name") ?? "";
  if (!isValidName(name)) {
    problems.push(`"${display(name, 60)}" is no name of a project`);
    return [];
  }
  const intervals = [];
  for (const range of listOf(entry, "ranges")) {
    if (textOf(range, "type") === "GIT") continue;
    const read = parseRange(range);
    if (read.ok) intervals.push(...read.value);
    else problems.push(read.problem);
  }
  const versions = readVersions(textsOf(entry, "versions"), intervals);
  if (versions.length === 0 && intervals.length === 0) {
    if (kind === "vulnerability") {
      problems.push("no release that can be compared");
      return [];
    }
    intervals.push({ from: null, before: null, through: null });
  }
  return [{ name: normalizeName(name), versions, intervals }];
}
function readVersions(texts, intervals) {
  const kept = /* @__PURE__ */ new Set();
  for (const text of texts) {
    const version = findVersion(text);
    if (version === null) kept.add(text.slice(0, 200));
    else if (!intervals.some((interval) => isWithin(interval, version))) kept.add(version.normalized);
  }
  return [...kept];
}
function mergeProjects(projects) {
  const merged = /* @__PURE__ */ new Map();
  for (const { name, versions, intervals } of projects) {
    const known = merged.get(name);
    merged.set(name, {
      name,
      versions: [.../* @__PURE__ */ new Set([...known?.versions ?? [], ...versions])],
      intervals: [...known?.intervals ?? [], ...intervals]
    });
  }
  return [...merged.values()];
}
function summarize(record) {
  const given = textOf(record, "summary")?.trim() ?? "";
  const text = given !== "" ? given : firstLine(textOf(record, "details") ?? "") ?? "";
  return text.length > MAX_SUMMARY ? `${text.slice(0, MAX_SUMMARY - 1)}\u2026` : text;
}
function firstLine(details) {
  const lines = details.slice(0, 4e3).split(/[\r\n]+/).map((line) => line.trim());
  return lines.find((line) => line !== "" && !/^(?:#|---|_-)/.test(line)) ?? null;
}

export {
  parseOsvRecord
};
