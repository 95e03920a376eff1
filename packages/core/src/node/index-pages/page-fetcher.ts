import { decodePercent } from '../../base/decode-percent.ts'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { LIMITS } from '../../base/limits.ts'
import { failure, success, type Outcome } from '../../base/outcome.ts'
import type { IndexPage } from '../../index/index-page.ts'
import { parseSimpleHtml } from '../../index/simple-html.ts'
import { parseSimpleJson } from '../../index/simple-json.ts'
import type { HttpAnswer, HttpClient } from '../http-client.ts'
import { parseNetrc, type Netrc, basicAuthorization } from '../netrc.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** One page and where it was at last; null where the index says that there is none. The failure says why in one clean line. */
export type PageAnswer = Outcome<{ readonly page: IndexPage; readonly url: URL } | null, string>

export interface PageFetcher {
  /** `url` without credentials. */
  readonly fetchPage: (url: URL) => Promise<PageAnswer>
  /** The bytes behind a URL that a page names, on the host of that page or where PyPI keeps its files; null where they cannot be had. */
  readonly fetchFile: (url: URL, page: URL) => Promise<Buffer | null>
}

export interface PageFetcherOptions {
  readonly http: HttpClient
  readonly env: Environment
  /** The user's own indexes, credentials included: those are sent to their origin only. */
  readonly own: readonly string[]
  /** For everything together. */
  readonly budgetMs: number
}

const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1'
/** Where PyPI keeps its files. */
const PYPI_FILES = 'files.pythonhosted.org'
const PARALLEL = 16
const PAGE_MS = 15_000
/** A host that has not answered anything yet. */
const FIRST_PAGE_MS = 8000
/** Failures of a host that has answered before. */
const MAX_FAILURES = 3

/**
 * Fetches pages of indexes, sixteen at a time. A host that fails before it ever answered is not asked again, so that a dead index costs its
 * time-out once; an answer that leads to another host is not followed.
 */
export function openPageFetcher({ http, env, own, budgetMs }: PageFetcherOptions): PageFetcher {
  const urls = own.map((text) => URL.parse(text)).filter((url) => url !== null)
  const hosts = new Set(urls.map(({ host }) => host))
  const netrc = readNetrc(env)
  const dead = new Map<string, string>()
  const answered = new Set<string>()
  const failures = new Map<string, number>()
  const endsAt = performance.now() + budgetMs
  const waiting: (() => void)[] = []
  let running = 0

  function authorize(url: URL): string | null {
    const named = urls.find((one) => one.origin === url.origin && one.username + one.password !== '')
    if (named !== undefined) return basicAuthorization(decodePercent(named.username), decodePercent(named.password))
    const login = netrc?.machines.get(url.hostname) ?? (hosts.has(url.host) ? netrc?.default : null)
    return login === null || login === undefined ? null : basicAuthorization(login.login, login.password)
  }

  async function ask(
    url: URL,
    what: { accept: string; maxBytes: number; mayFollow: (next: URL) => boolean },
  ): Promise<Outcome<HttpAnswer, string>> {
    const known = dead.get(url.host)
    if (known !== undefined) return failure(known)
    const leftMs = endsAt - performance.now()
    if (leftMs <= 0) return failure(`no answer within ${Math.round(budgetMs / 1000)} seconds`)
    // A host that redirects did answer, also where nobody follows.
    let hasAnswered = false
    const answer = await http.ask({
      ...what,
      mayFollow(next) {
        hasAnswered = true
        return what.mayFollow(next)
      },
      url,
      deadlineMs: Math.min(answered.has(url.host) ? PAGE_MS : FIRST_PAGE_MS, leftMs),
      authorize,
    })
    if (answer.ok) {
      answered.add(url.host)
      return answer
    }
    if (hasAnswered) return answer
    const count = (failures.get(url.host) ?? 0) + 1
    failures.set(url.host, count)
    if (!answered.has(url.host) || count >= MAX_FAILURES) dead.set(url.host, answer.problem)
    return answer
  }

  async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (running >= PARALLEL) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    try {
      return await work()
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }

  return {
    fetchPage: (url) =>
      inTurn(async () => {
        // The path names the project: not even another of the user's hosts may learn of it that way.
        const mayFollow = (next: URL): boolean => next.host === url.host
        const answer = await ask(url, { accept: ACCEPT, maxBytes: LIMITS.indexPageBytes, mayFollow })
        return answer.ok ? readPage(answer.value) : answer
      }),
    fetchFile: (url, page) =>
      inTurn(async () => {
        const isOwn = (one: URL): boolean => one.host === page.host || (page.host === 'pypi.org' && one.host === PYPI_FILES)
        if (!/^https?:$/.test(url.protocol) || url.username + url.password !== '' || !isOwn(url)) return null
        const answer = await ask(url, { accept: '*/*', maxBytes: LIMITS.memberTextBytes, mayFollow: isOwn })
        return answer.ok && answer.value.status === 200 ? answer.value.bytes : null
      }),
  }
}

function readPage({ status, bytes, type, url }: HttpAnswer): PageAnswer {
  if (status === 404 || status === 410) return success(null)
  if (status !== 200) return failure(`it answered ${status}`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return failure('its page is not UTF-8')
  }
  const media = type.split(';')[0]?.trim() ?? ''
  const page = media.endsWith('json') ? parseSimpleJson(text) : media.endsWith('html') ? parseSimpleHtml(text) : null
  if (page === null) return failure('its page is neither JSON nor HTML')
  return page.ok ? success({ page: page.value, url }) : failure(`its page cannot be trusted: ${page.problem}`)
}

function readNetrc(env: Environment): Netrc | null {
  const home = env['HOME'] ?? homedir()
  const named = env['NETRC'] ?? ''
  for (const path of named === '' ? [join(home, '.netrc'), join(home, '_netrc')] : [named]) {
    try {
      return parseNetrc(readFileSync(path, 'utf8'))
    } catch {
      // The next place.
    }
  }
  return null
}
