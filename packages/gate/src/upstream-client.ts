import { readFileSync } from 'node:fs'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'
import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, ProxyAgent, request, type Dispatcher } from 'undici'
import type { Surroundings } from './contract.ts'
import { GateError } from './gate-error.ts'
import { parseNetrc, type Netrc, basicAuthorization } from '@safe-pip/core/node/netrc'
import { findProxy } from './find-proxy.ts'
import { cleanUrl, reasonPhrase } from './reason-phrase.ts'

/** An upstream's answer; the caller reads or destroys the body. */
export interface UpstreamAnswer {
  readonly status: number
  readonly url: URL
  readonly body: Dispatcher.ResponseData['body']
  header(name: string): string | null
}

export interface FetchOptions {
  readonly purpose: 'page' | 'file'
  readonly headers?: Readonly<Record<string, string>>
  /** The bytes are fixed by a digest, so that any public host may hold them. */
  readonly isContentFixed?: boolean
}

const MAX_HOPS = 10
const FIRST_ANSWER_MS = 12_000
const MAX_RETRY_AFTER_MS = 5000
const NO_RETRY = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
const PRIVATE =
  /^(?:localhost|.*\.localhost|0\..*|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[.*\])$/i

/**
 * Fetches from the user's indexes and file hosts: own redirect loop with every hop checked, credentials only
 * to the origin they belong to, bounded retries for timeouts, 429 and 5xx, none where nobody listens.
 */
export class UpstreamClient {
  readonly #surroundings: Surroundings
  readonly #hosts: ReadonlySet<string>
  /** Host and port. */
  readonly #places: ReadonlySet<string>
  readonly #credentials = new Map<string, string>()
  readonly #netrc: Netrc | null
  readonly #agents = new Map<string, Dispatcher>()
  #secureContext: SecureContext | null = null
  readonly #answered = new Set<string>()
  readonly #firstAskedAt = new Map<string, number>()

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
    const urls = surroundings.upstreams
      .filter((upstream) => upstream.kind !== 'links-folder')
      .map((upstream) => new URL(upstream.location))
    this.#hosts = new Set(urls.map((url) => url.hostname))
    this.#places = new Set(urls.map((url) => url.host))
    for (const url of urls) this.rememberCredentials(url)
    this.#netrc = surroundings.netrcFile === null ? null : readNetrc(surroundings.netrcFile)
  }

  /** User-info of a URL is sent to its origin only. */
  rememberCredentials(url: URL): void {
    if (url.username === '' && url.password === '') return
    this.#credentials.set(url.origin, basicAuthorization(decodeURIComponent(url.username), decodeURIComponent(url.password)))
  }

  /** Whether files of a page may lie at `url`: see page-builder.ts. */
  isFileHostAllowed(url: URL, options: { page: URL; isContentFixed: boolean }): boolean {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return false
    if (url.username !== '' || url.password !== '') return false
    if (options.page.protocol === 'https:' && url.protocol === 'http:') return false
    if (this.#hosts.has(url.hostname)) return true
    if (PRIVATE.test(url.hostname)) return false
    if (options.page.hostname === 'pypi.org' && url.hostname === 'files.pythonhosted.org') return true
    return options.isContentFixed
  }

  /** Throws GateError (`index-unreachable`, `file-unreachable`, `index-answer`); any status is an answer. */
  async fetch(start: URL, options: FetchOptions): Promise<UpstreamAnswer> {
    let attempt = 0
    for (;;) {
      const answer = await this.#follow(start, options).catch((error: unknown) => {
        if (error instanceof GateError) throw error
        const isHopeless = NO_RETRY.has(codeOf(error)) || this.#leftMs(start) < 2000
        if (attempt >= this.#attempts(start) || isHopeless) throw unreachable(start, options, describe(error))
        return null
      })
      const mayRetry = attempt < this.#attempts(start)
      if (answer !== null && !(isPassing(answer.status) && mayRetry)) {
        if (isPassing(answer.status)) {
          discard(answer)
          throw unreachable(start, options, `it answered ${answer.status}`)
        }
        return answer
      }
      const asked = Number(answer?.header('retry-after') ?? 0) * 1000
      if (answer !== null) discard(answer)
      attempt += 1
      const backoff = 200 * 2 ** attempt * (0.5 + Math.random())
      await sleep(Math.min(MAX_RETRY_AFTER_MS, Number.isFinite(asked) && asked > 0 ? asked : backoff))
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#agents.values()].map((agent) => agent.destroy()))
  }

  #attempts(url: URL): number {
    return Math.min(this.#surroundings.retries, this.#answered.has(url.host) ? 3 : 1)
  }

  /** Of the 12 seconds in which a host must answer for the first time. */
  #leftMs(url: URL): number {
    if (this.#answered.has(url.host)) return Number.POSITIVE_INFINITY
    const firstAskedAt = this.#firstAskedAt.get(url.host) ?? performance.now()
    this.#firstAskedAt.set(url.host, firstAskedAt)
    return FIRST_ANSWER_MS - (performance.now() - firstAskedAt)
  }

  async #follow(start: URL, options: FetchOptions): Promise<UpstreamAnswer> {
    let url = start
    for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
      const answer = await this.#once(url, options)
      const location = answer.header('location')
      if (answer.status < 300 || answer.status >= 400 || answer.status === 304 || location === null) return answer
      discard(answer)
      const next = URL.parse(location, url.href)
      const problem = next === null ? 'nowhere' : this.#problemOfHop({ from: url, to: next, start }, options)
      if (next === null || problem !== null) {
        throw new GateError('index-answer', `${cleanUrl(start)} redirects ${problem ?? ''}`, start.host)
      }
      next.username = ''
      next.password = ''
      next.hash = ''
      url = next
    }
    throw new GateError('index-answer', `${cleanUrl(start)} redirects more than ${MAX_HOPS} times`, start.host)
  }

  #problemOfHop(hop: { from: URL; to: URL; start: URL }, options: FetchOptions): string | null {
    const { from, to } = hop
    if (to.protocol !== 'http:' && to.protocol !== 'https:') return `to a ${reasonPhrase(to.protocol)} address`
    if (from.protocol === 'https:' && to.protocol === 'http:') return 'from https to http'
    if (options.purpose === 'page') {
      // Another port is another server, perhaps of somebody else on the same machine.
      return this.#places.has(to.host) || to.host === hop.start.host ? null : `to ${to.host}, which is none of your indexes`
    }
    if (this.#hosts.has(to.hostname) || to.hostname === hop.start.hostname) return null
    if (PRIVATE.test(to.hostname)) return `to the private address ${to.host}`
    if (hop.start.hostname === 'pypi.org' && to.hostname === 'files.pythonhosted.org') return null
    return options.isContentFixed === true ? null : `to ${to.host}, and no sha256 fixes the file`
  }

  async #once(url: URL, options: FetchOptions): Promise<UpstreamAnswer> {
    const headers: Record<string, string> = { 'user-agent': 'safe-pip', ...options.headers }
    const authorization = this.#authorizationFor(url)
    if (authorization !== null) headers['authorization'] = authorization
    const abort = new AbortController()
    const timer = setTimeout(() => {
      abort.abort(new Error('nothing answered in time'))
    }, this.#firstByteMs(url))
    try {
      const target = new URL(url)
      target.username = ''
      target.password = ''
      target.hash = ''
      const data = await request(target, { dispatcher: this.#agentFor(url), headers, signal: abort.signal })
      this.#answered.add(url.host)
      return {
        status: data.statusCode,
        url: target,
        body: data.body,
        header(name) {
          const value = data.headers[name]
          return (Array.isArray(value) ? value[0] : value) ?? null
        },
      }
    } finally {
      clearTimeout(timer)
    }
  }

  /** A host that never answered gets two attempts within 12 seconds together. */
  #firstByteMs(url: URL): number {
    const asSetMs = this.#surroundings.timeoutSeconds * 1000
    const leftMs = this.#leftMs(url)
    if (leftMs === Number.POSITIVE_INFINITY) return Math.min(asSetMs, 60_000)
    return Math.max(500, Math.min(asSetMs, leftMs > 7000 ? 7000 : leftMs))
  }

  #authorizationFor(url: URL): string | null {
    const known = this.#credentials.get(url.origin)
    if (known !== undefined) return known
    const entry = this.#netrc?.machines.get(url.hostname) ?? (this.#places.has(url.host) ? this.#netrc?.default : null)
    return entry === null || entry === undefined ? null : basicAuthorization(entry.login, entry.password)
  }

  #agentFor(url: URL): Dispatcher {
    const { trustedHosts, timeoutSeconds } = this.#surroundings
    const isTrusted = trustedHosts.includes(url.hostname) || trustedHosts.includes(url.host)
    const proxy = findProxy(url, this.#surroundings)
    const key = `${isTrusted} ${proxy ?? ''}`
    const existing = this.#agents.get(key)
    if (existing !== undefined) return existing
    this.#secureContext ??= this.#makeSecureContext()
    const connect = {
      timeout: Math.min(timeoutSeconds, 5) * 1000,
      secureContext: this.#secureContext,
      rejectUnauthorized: !isTrusted,
    }
    const timeouts = { headersTimeout: timeoutSeconds * 1000, bodyTimeout: Math.min(timeoutSeconds, 60) * 1000 }
    const agent =
      proxy === null
        ? new Agent({ connect, connections: 16, ...timeouts })
        : new ProxyAgent({ uri: proxy, requestTls: connect, proxyTls: connect, ...timeouts })
    this.#agents.set(key, agent)
    return agent
  }

  #makeSecureContext(): SecureContext {
    const { caFile, clientCertFile } = this.#surroundings
    // A file that the user names stands in for the system's store, as in pip; reading that store costs 35 ms.
    const ca = [...getCACertificates('default'), ...(caFile === null ? getCACertificates('system') : [readPem(caFile)])]
    const pem = clientCertFile === null ? null : readPem(clientCertFile)
    return createSecureContext({ ca: [...new Set(ca)], ...(pem === null ? {} : { cert: pem, key: pem }) })
  }
}

export function discard(answer: UpstreamAnswer): void {
  answer.body.on('error', () => undefined)
  answer.body.destroy()
}

function isPassing(status: number): boolean {
  return status === 429 || status >= 500
}

function readNetrc(path: string): Netrc | null {
  try {
    return parseNetrc(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function readPem(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new GateError('index-unreachable', `the certificate file ${path} cannot be read`, path)
  }
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function describe(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ECONNREFUSED') return 'connection refused'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its name cannot be resolved'
  return reasonPhrase(error instanceof Error && error.message !== '' ? error.message : code)
}

function unreachable(url: URL, options: FetchOptions, cause: string): GateError {
  const kind = options.purpose === 'page' ? 'index-unreachable' : 'file-unreachable'
  return new GateError(kind, `cannot reach ${cleanUrl(url)}: ${cause}`, url.host)
}
