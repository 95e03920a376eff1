import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  parseOsvRecord
} from "./shared-parse-osv.mjs";
import {
  releaseKey
} from "./shared-intelligence.mjs";
import {
  fieldOf,
  listOf,
  textOf
} from "./shared-cvss-4.mjs";
import "./shared-severity.mjs";
import "./shared-version-scan.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import {
  display
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/core/src/node/intelligence/osv-source.ts
var BATCH = 1e3;
var MAX_PAGES = 20;
var MAX_BYTES = 33554432;
var DEADLINE_MS = 8e3;
var PARALLEL = 8;
var GATHER_MS = 10;
var ID = /^[A-Za-z0-9][\w.:+-]{0,99}$/;
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
      const problem = failed.get(key);
      if (problem !== void 0) return [key, failure(problem)];
      return [key, success(await Promise.all([...set].filter((id) => ID.test(id)).map(fetchRecord)))];
    });
    return new Map(await Promise.all(all));
  }
  async function fetchRecords(ids) {
    const waiting = [...new Set(ids)].filter((id) => ID.test(id) && !records.has(id));
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
