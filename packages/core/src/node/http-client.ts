import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { createSecureContext, getCACertificates } from 'node:tls'
import { gunzipSync } from 'node:zlib'
import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici'
import { display } from '../base/display.ts'
import { failure, success, type Outcome } from '../base/outcome.ts'

export interface HttpRequest {
  readonly url: URL
  /** Sent as JSON by POST; absent = GET. */
  readonly json?: unknown
  /** More decoded bytes than this end the request. */
  readonly maxBytes: number
  /** Until the last byte. */
  readonly deadlineMs: number
  /** A new file for the bytes of an answer 200, instead of memory. */
  readonly file?: string
  /** What it would rather have; default JSON. */
  readonly accept?: string
  /** The `Authorization` for an address, asked for each hop anew. */
  readonly authorize?: (url: URL) => string | null
  /** Whether an answer may lead on to this address; absent: to any. */
  readonly mayFollow?: (next: URL) => boolean
}

export interface HttpAnswer {
  readonly status: number
  /** Empty where they went into a file. */
  readonly bytes: Buffer
  /** `Content-Type`, lower case; '' where there is none. */
  readonly type: string
  /** Where it was at last, without credentials. */
  readonly url: URL
}

/** Talks to advisory sources and indexes with the user's certificates and proxy. Never throws: a failure says why, in one clean line. */
export interface HttpClient {
  readonly ask: (what: HttpRequest) => Promise<Outcome<HttpAnswer, string>>
  readonly close: () => Promise<void>
}

type Environment = Readonly<Record<string, string | undefined>>

/** The files that pip, requests, curl and OpenSSL take their certificate authorities from. */
const CA_VARIABLES = ['PIP_CERT', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE']
const MAX_HOPS = 5

/**
 * `connectMs`: how long a host may take to accept the connection. `trustedHosts`: hosts, perhaps with a port, whose certificates the user does
 * not want checked (`--trusted-host`).
 */
export function openHttpClient(
  env: Environment,
  { connectMs, trustedHosts = [] }: { connectMs: number; trustedHosts?: readonly string[] },
): HttpClient {
  const agents = new Map<boolean, Dispatcher>()
  const agentFor = ({ host, hostname }: URL): Dispatcher => {
    const isTrusted = trustedHosts.some((one) => one === host || one === hostname)
    const agent = agents.get(isTrusted) ?? makeAgent(env, { connectMs, isTrusted })
    agents.set(isTrusted, agent)
    return agent
  }
  return {
    async ask(what) {
      try {
        return await follow(what, agentFor)
      } catch (error) {
        return failure(describe(error))
      }
    },
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()))
    },
  }
}

function makeAgent(env: Environment, { connectMs, isTrusted }: { connectMs: number; isTrusted: boolean }): Dispatcher {
  const file = CA_VARIABLES.map((name) => env[name] ?? '').find((path) => path !== '')
  // A file that the user names stands in for the system's store, which takes long to read.
  const authorities = [
    ...getCACertificates('default'),
    ...(file === undefined ? getCACertificates('system') : [readFileSync(file, 'utf8')]),
  ]
  const connect = {
    timeout: connectMs,
    secureContext: createSecureContext({ ca: [...new Set(authorities)] }),
    rejectUnauthorized: !isTrusted,
  }
  const either = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? ''
  const [http, https, all, none] = [either('HTTP_PROXY'), either('HTTPS_PROXY'), either('ALL_PROXY'), either('NO_PROXY')]
  return new EnvHttpProxyAgent({
    connect,
    requestTls: connect,
    proxyTls: connect,
    httpProxy: http === '' ? all : http,
    httpsProxy: https === '' ? all : https,
    noProxy: none,
  })
}

async function follow(what: HttpRequest, agentFor: (url: URL) => Dispatcher): Promise<Outcome<HttpAnswer, string>> {
  const signal = AbortSignal.timeout(what.deadlineMs)
  const post = what.json === undefined ? {} : { method: 'POST' as const, body: JSON.stringify(what.json) }
  const headers = {
    'user-agent': 'safe-pip',
    'accept': what.accept ?? 'application/json, */*',
    ...(what.file === undefined ? { 'accept-encoding': 'gzip' } : {}),
    ...(what.json === undefined ? {} : { 'content-type': 'application/json' }),
  }
  let { url } = what
  for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
    const authorization = what.authorize?.(url) ?? null
    const answer = await request(withoutUser(url), {
      dispatcher: agentFor(url),
      headers: { ...headers, ...(authorization === null ? {} : { authorization }) },
      signal,
      headersTimeout: what.deadlineMs,
      bodyTimeout: what.deadlineMs,
      ...post,
    })
    const location = answer.headers['location']
    if (answer.statusCode < 300 || answer.statusCode >= 400 || typeof location !== 'string') {
      return receive(answer, { ...what, url: withoutUser(url) })
    }
    await answer.body.dump()
    const next = URL.parse(location, url.href)
    if (next === null || !['http:', 'https:'].includes(next.protocol)) return failure('it redirects nowhere')
    if (url.protocol === 'https:' && next.protocol === 'http:') return failure('it redirects from https to http')
    if (what.mayFollow?.(next) === false) return failure(`it redirects to ${display(next.host, 100)}`)
    // Only the address asked for may see what was posted.
    if (what.json !== undefined && next.origin !== url.origin) return failure('it redirects to another host')
    url = next
  }
  return failure('it redirects in circles')
}

async function receive(
  answer: Dispatcher.ResponseData,
  { file, maxBytes, url }: HttpRequest,
): Promise<Outcome<HttpAnswer, string>> {
  const pieces: Buffer[] = []
  const target = file === undefined || answer.statusCode !== 200 ? null : openSync(file, 'wx')
  let size = 0
  try {
    for await (const piece of answer.body) {
      const bytes = piece as Buffer
      size += bytes.length
      if (size > maxBytes) return failure(`it answered with more than ${maxBytes} bytes`)
      if (target === null) pieces.push(bytes)
      else for (let written = 0; written < bytes.length;) written += writeSync(target, bytes, written)
    }
    const type = String(answer.headers['content-type'] ?? '').toLowerCase()
    return success({ status: answer.statusCode, bytes: unpack(Buffer.concat(pieces), { answer, maxBytes }), type, url })
  } finally {
    answer.body.destroy()
    if (target !== null) closeSync(target)
  }
}

/** Throws where it is not what it says, or becomes larger than `maxBytes`. */
function unpack(bytes: Buffer, { answer, maxBytes }: { answer: Dispatcher.ResponseData; maxBytes: number }): Buffer {
  return answer.headers['content-encoding'] === 'gzip' && bytes.length > 0
    ? gunzipSync(bytes, { maxOutputLength: maxBytes })
    : bytes
}

function withoutUser(url: URL): URL {
  const plain = new URL(url)
  plain.username = ''
  plain.password = ''
  plain.hash = ''
  return plain
}

/** The words for people; a code where there are none. */
function describe(error: unknown): string {
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  if (code === 'ECONNREFUSED') return 'connection refused'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its name cannot be resolved'
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || (inner instanceof Error && inner.name === 'TimeoutError'))
    return 'it did not answer in time'
  return display(inner instanceof Error && inner.message !== '' ? inner.message : code, 200)
}
