import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  fieldOf,
  findSeverity,
  isWithin,
  listOf,
  releaseKey,
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
} from "./shared-without-credentials.mjs";
import "./shared-.mjs";

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

// packages/core/src/node/intelligence/osv-source.ts
var BATCH = 1e3;
var MAX_PAGES = 20;
var MAX_BYTES = 33554432;
var DEADLINE_MS = 8e3;
var PARALLEL = 8;
var GATHER_MS = 10;
var ID2 = /^[A-Za-z0-9][\w.:+-]{0,99}$/;
function openOsvSource(url, http) {
  const answers = /* @__PURE__ */ new Map();
  const records = /* @__PURE__ */ new Map();
  let dead = null;
  let gathering = null;
  async function post(queries) {
    if (dead !== null) return failure(dead);
    const answer = await http.ask({
      url: new URL(`${url}/v1/querybatch`),
      json: { queries },
      maxBytes: MAX_BYTES,
      deadlineMs: DEADLINE_MS
    });
    const results = answer.ok && answer.value.status === 200 ? listOf(parseJson(answer.value.bytes), "results") : null;
    if (results !== null && results.length === queries.length) return success(results);
    dead = `${display(new URL(url).host)} cannot be used: ${answer.ok ? reasonOf(answer.value.status) : answer.problem}`;
    return failure(dead);
  }
  async function askBatch(releases) {
    const ids = new Map(releases.map((release) => [releaseKey(release), /* @__PURE__ */ new Set()]));
    const failed = /* @__PURE__ */ new Map();
    let open = releases.map((release) => ({ release, token: null }));
    for (let page = 0; open.length > 0; page += 1) {
      const more = [];
      for (let at = 0; at < open.length; at += BATCH) {
        const batch = open.slice(at, at + BATCH);
        const results = page < MAX_PAGES ? await post(batch.map(({ release, token }) => queryOf(release, token))) : failure("it never ends its answer");
        for (const [index, asked] of batch.entries()) {
          const key = releaseKey(asked.release);
          const result = results.ok ? results.value[index] : null;
          if (!results.ok) failed.set(key, results.problem);
          for (const found of listOf(result, "vulns")) ids.get(key)?.add(textOf(found, "id") ?? "");
          const token = textOf(result, "next_page_token");
          if (token !== null && token !== "") more.push({ ...asked, token });
        }
      }
      open = more;
    }
    await fetchRecords([...ids.values()].flatMap((set) => [...set]));
    const all = [...ids].map(async ([key, set]) => {
      const problem2 = failed.get(key);
      if (problem2 !== void 0) return [key, failure(problem2)];
      return [key, success(await Promise.all([...set].filter((id) => ID2.test(id)).map(fetchRecord)))];
    });
    return new Map(await Promise.all(all));
  }
  async function fetchRecords(ids) {
    const waiting = [...new Set(ids)].filter((id) => ID2.test(id) && !records.has(id));
    const worker = async () => {
      for (let id = waiting.pop(); id !== void 0; id = waiting.pop()) await fetchRecord(id);
    };
    await Promise.all(Array.from({ length: PARALLEL }, worker));
  }
  function fetchRecord(id) {
    let record = records.get(id);
    if (record === void 0) {
      record = fetchNow(id);
      records.set(id, record);
    }
    return record;
  }
  async function fetchNow(id) {
    const answer = await http.ask({
      url: new URL(`${url}/v1/vulns/${encodeURIComponent(id)}`),
      maxBytes: MAX_BYTES,
      deadlineMs: DEADLINE_MS
    });
    const read = answer.ok && answer.value.status === 200 ? parseOsvRecord(parseJson(answer.value.bytes)) : null;
    return read?.ok === true ? read.value.advisory : bareAdvisory(id);
  }
  return {
    ask(release) {
      const key = releaseKey(release);
      let answer = answers.get(key);
      if (answer === void 0) {
        if (gathering === null) {
          const releases = [];
          const { promise, resolve } = Promise.withResolvers();
          gathering = { releases, answer: promise };
          setTimeout(() => {
            gathering = null;
            resolve(askBatch(releases));
          }, GATHER_MS);
        }
        gathering.releases.push(release);
        answer = gathering.answer.then((all) => all.get(key) ?? failure("no answer"));
        answers.set(key, answer);
      }
      return answer;
    }
  };
}
function bareAdvisory(id) {
  return {
    id,
    aliases: [],
    kind: /^MAL-\d/.test(id) ? "malware" : "vulnerability",
    severity: null,
    summary: "",
    modified: null,
    affected: []
  };
}
function queryOf({ name, version }, token) {
  return { package: { name, ecosystem: "PyPI" }, version, ...token === null ? {} : { page_token: token } };
}
function reasonOf(status) {
  return status === 200 ? "it did not answer in the way of OSV" : `it answered ${status}`;
}
function parseJson(bytes) {
  try {
    const value = JSON.parse(bytes.toString("utf8"));
    return fieldOf({ value }, "value");
  } catch {
    return void 0;
  }
}
export {
  openOsvSource
};
