import type { Advisory } from '../../advisories/advisory.ts'
import { parseOsvRecord } from '../../advisories/parse-osv.ts'
import { fieldOf, listOf, textOf } from '../../advisories/record-field.ts'
import { display } from '../../base/display.ts'
import { failure, success, type Outcome } from '../../base/outcome.ts'
import type { HttpClient } from '../http-client.ts'
import { releaseKey } from './intelligence.ts'

type Release = { readonly name: string; readonly version: string }
type Answer = Outcome<readonly Advisory[], string>

/** A live source that speaks OSV's API (`/v1/querybatch`, `/v1/vulns/ID`). Every name handed in is sent there. */
export interface OsvSource {
  /** The advisories about a release; a failure says why the source did not answer. Calls of one moment go out together. */
  readonly ask: (release: Release) => Promise<Answer>
}

/** OSV's own limit for one batch. */
const BATCH = 1000
const MAX_PAGES = 20
const MAX_BYTES = 33_554_432
const DEADLINE_MS = 8000
const PARALLEL = 8
/** How long a call waits for others to go out with. */
const GATHER_MS = 10
const ID = /^[A-Za-z0-9][\w.:+-]{0,99}$/

/**
 * The source at `url` (without a trailing slash). Answers are kept for the run, and after one failure to connect
 * the source is not asked again, so that a dead service costs its time-out once.
 */
export function openOsvSource(url: string, http: HttpClient): OsvSource {
  const answers = new Map<string, Promise<Answer>>()
  const records = new Map<string, Promise<Advisory>>()
  let dead: string | null = null
  let gathering: { releases: Release[]; answer: Promise<Map<string, Answer>> } | null = null

  async function post(queries: readonly object[]): Promise<Outcome<readonly unknown[], string>> {
    if (dead !== null) return failure(dead)
    const answer = await http.ask({
      url: new URL(`${url}/v1/querybatch`),
      json: { queries },
      maxBytes: MAX_BYTES,
      deadlineMs: DEADLINE_MS,
    })
    const results = answer.ok && answer.value.status === 200 ? listOf(parseJson(answer.value.bytes), 'results') : null
    if (results !== null && results.length === queries.length) return success(results)
    dead = `${display(new URL(url).host)} cannot be used: ${answer.ok ? reasonOf(answer.value.status) : answer.problem}`
    return failure(dead)
  }

  async function askBatch(releases: readonly Release[]): Promise<Map<string, Answer>> {
    const ids = new Map(releases.map((release) => [releaseKey(release), new Set<string>()]))
    const failed = new Map<string, string>()
    let open = releases.map((release) => ({ release, token: null as string | null }))
    for (let page = 0; open.length > 0; page += 1) {
      const more: typeof open = []
      for (let at = 0; at < open.length; at += BATCH) {
        const batch = open.slice(at, at + BATCH)
        const results =
          page < MAX_PAGES
            ? await post(batch.map(({ release, token }) => queryOf(release, token)))
            : failure('it never ends its answer')
        for (const [index, asked] of batch.entries()) {
          const key = releaseKey(asked.release)
          const result = results.ok ? results.value[index] : null
          if (!results.ok) failed.set(key, results.problem)
          for (const found of listOf(result, 'vulns')) ids.get(key)?.add(textOf(found, 'id') ?? '')
          const token = textOf(result, 'next_page_token')
          if (token !== null && token !== '') more.push({ ...asked, token })
        }
      }
      open = more
    }
    await fetchRecords([...ids.values()].flatMap((set) => [...set]))
    const all = [...ids].map(async ([key, set]): Promise<[string, Answer]> => {
      const problem = failed.get(key)
      if (problem !== undefined) return [key, failure(problem)]
      return [key, success(await Promise.all([...set].filter((id) => ID.test(id)).map(fetchRecord)))]
    })
    return new Map(await Promise.all(all))
  }

  async function fetchRecords(ids: readonly string[]): Promise<void> {
    const waiting = [...new Set(ids)].filter((id) => ID.test(id) && !records.has(id))
    const worker = async (): Promise<void> => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) await fetchRecord(id)
    }
    await Promise.all(Array.from({ length: PARALLEL }, worker))
  }

  function fetchRecord(id: string): Promise<Advisory> {
    let record = records.get(id)
    if (record === undefined) {
      record = fetchNow(id)
      records.set(id, record)
    }
    return record
  }

  async function fetchNow(id: string): Promise<Advisory> {
    const answer = await http.ask({
      url: new URL(`${url}/v1/vulns/${encodeURIComponent(id)}`),
      maxBytes: MAX_BYTES,
      deadlineMs: DEADLINE_MS,
    })
    const read = answer.ok && answer.value.status === 200 ? parseOsvRecord(parseJson(answer.value.bytes)) : null
    return read?.ok === true ? read.value.advisory : bareAdvisory(id)
  }

  return {
    ask(release) {
      const key = releaseKey(release)
      let answer = answers.get(key)
      if (answer === undefined) {
        if (gathering === null) {
          const releases: Release[] = []
          const { promise, resolve } = Promise.withResolvers<Map<string, Answer>>()
          gathering = { releases, answer: promise }
          setTimeout(() => {
            gathering = null
            resolve(askBatch(releases))
          }, GATHER_MS)
        }
        gathering.releases.push(release)
        answer = gathering.answer.then((all) => all.get(key) ?? failure('no answer'))
        answers.set(key, answer)
      }
      return answer
    },
  }
}

/** What is known when the source names an advisory and does not hand out its record. */
function bareAdvisory(id: string): Advisory {
  return {
    id,
    aliases: [],
    kind: /^MAL-\d/.test(id) ? 'malware' : 'vulnerability',
    severity: null,
    summary: '',
    modified: null,
    affected: [],
  }
}

function queryOf({ name, version }: Release, token: string | null): object {
  return { package: { name, ecosystem: 'PyPI' }, version, ...(token === null ? {} : { page_token: token }) }
}

function reasonOf(status: number): string {
  return status === 200 ? 'it did not answer in the way of OSV' : `it answered ${status}`
}

function parseJson(bytes: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return fieldOf({ value }, 'value')
  } catch {
    return undefined
  }
}
