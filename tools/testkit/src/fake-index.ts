import type { IncomingMessage, ServerResponse } from 'node:http'
import { normalizedName, type BuiltFile } from './built-file.ts'
import { renderHtmlPage, renderJsonPage, sidecarOf, type IndexFile, type PageOptions } from './index-pages.ts'
import { startLoopbackServer, type LoopbackOptions } from './loopback-server.ts'

/** How an answer goes wrong. */
export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  | { readonly kind: 'body'; readonly type: string; readonly body: string | Uint8Array }
  /** The whole answer, status line included, as it goes over the wire. */
  | { readonly kind: 'raw'; readonly bytes: string }
  /** The connection is cut at once. */
  | { readonly kind: 'reset' }
  /** Nothing is ever answered. */
  | { readonly kind: 'silence' }
  /** Headers promise the whole body, then it stops after this many bytes. */
  | { readonly kind: 'cut'; readonly after: number }
  /** One byte each so many milliseconds. */
  | { readonly kind: 'drip'; readonly everyMs: number }

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** How often this path was asked for, this time included. */
  readonly time: number
}

export interface FakeIndexOptions extends LoopbackOptions {
  readonly files?: readonly (BuiltFile | IndexFile)[]
  /** What the index can speak; default both, by `Accept`. */
  readonly formats?: readonly ('json' | 'html')[]
  readonly apiVersion?: string
  /** Whether pages offer metadata sidecars (default true). */
  readonly hasMetadata?: boolean
  readonly hasSizes?: boolean
  /** Project status by normalised name. */
  readonly statuses?: Readonly<Record<string, string>>
  /** Wanted on every request. */
  readonly credentials?: { readonly user: string; readonly password: string }
  /** Called before each answer: changes of the index between requests; a fault that it answers is what happens. */
  readonly before?: (asked: Asked, index: FakeIndex) => Fault | null | undefined
}

export interface FakeIndex {
  readonly origin: string
  /** `…/simple/`. */
  readonly url: string
  /** The same with the credentials in it. */
  readonly urlWithCredentials: string
  /** A flat HTML page of all files, as `--find-links` takes it. */
  readonly linksUrl: string
  readonly asked: readonly Asked[]
  /** Adds a file; one of the same file name is replaced. */
  publish(file: BuiltFile | IndexFile): void
  withdraw(filename: string): void
  /** Other bytes under the same name, while pages still say what they said. */
  swapBytes(filename: string, bytes: Uint8Array): void
  fileUrl(filename: string): string
  close(): void
}

/** A package index on loopback: Simple API 1.x in JSON and HTML, sidecars, find-links, credentials, scripted changes and faults. */
export async function startFakeIndex(options: FakeIndexOptions = {}): Promise<FakeIndex> {
  const files = new Map<string, IndexFile>((options.files ?? []).map((file) => [file.filename, file]))
  const swapped = new Map<string, Uint8Array>()
  const asked: Asked[] = []
  const page: PageOptions = {
    apiVersion: options.apiVersion ?? '1.1',
    hasSizes: options.hasSizes ?? true,
    hasMetadata: options.hasMetadata ?? true,
  }
  const server = await startLoopbackServer((request, response) => {
    const path = request.url ?? ''
    const one: Asked = {
      method: request.method ?? '',
      path,
      headers: request.headers,
      time: asked.filter((other) => other.path === path).length + 1,
    }
    asked.push(one)
    const fault = options.before?.(one, index) ?? null
    const { credentials } = options
    if (credentials !== undefined && request.headers.authorization !== basic(credentials)) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="fake"' }).end()
      return
    }
    send(
      response,
      request,
      fault === null || fault.kind === 'cut' || fault.kind === 'drip' ? answerOf(path, request) : null,
      fault,
    )
  }, options)
  const origin = server.origin
  const login =
    options.credentials === undefined
      ? ''
      : `${encodeURIComponent(options.credentials.user)}:${encodeURIComponent(options.credentials.password)}@`
  const index: FakeIndex = {
    origin,
    url: `${origin}/simple/`,
    urlWithCredentials: `${origin.replace('://', `://${login}`)}/simple/`,
    linksUrl: `${origin}/links/`,
    asked,
    publish(file) {
      files.set(file.filename, file)
    },
    withdraw(filename) {
      files.delete(filename)
    },
    swapBytes(filename, bytes) {
      swapped.set(filename, bytes)
    },
    fileUrl: (filename) => `${origin}/files/${encodeURIComponent(filename)}`,
    close: () => {
      server.close()
    },
  }

  function answerOf(path: string, request: IncomingMessage): Answer | null {
    const project = /^\/simple\/([^/]+)\/$/.exec(path)?.[1]
    if (project !== undefined) {
      const own = [...files.values()].filter((file) => file.project === normalizedName(project))
      if (own.length === 0) return null
      const status = options.statuses?.[project]
      const withStatus = status === undefined ? page : { ...page, status }
      return wantsJson(request, options.formats ?? ['json', 'html'])
        ? { type: 'application/vnd.pypi.simple.v1+json', body: renderJsonPage(project, own, withStatus) }
        : { type: 'text/html; charset=utf-8', body: renderHtmlPage(`Links for ${project}`, own, withStatus) }
    }
    if (path === '/links/') return { type: 'text/html; charset=utf-8', body: renderHtmlPage('Links', [...files.values()], page) }
    const name = /^\/files\/([^/?]+)$/.exec(path)?.[1]
    if (name === undefined) return null
    const filename = decodeURIComponent(name)
    const file = files.get(filename)
    if (file !== undefined) return { type: 'application/octet-stream', body: swapped.get(filename) ?? file.bytes }
    const owner = filename.endsWith('.metadata') ? files.get(filename.slice(0, -'.metadata'.length)) : undefined
    const sidecar = owner === undefined || !page.hasMetadata ? null : sidecarOf(owner)
    return sidecar === null ? null : { type: 'application/octet-stream', body: sidecar }
  }

  return index
}

interface Answer {
  readonly type: string
  readonly body: string | Uint8Array
}

function send(response: ServerResponse, request: IncomingMessage, answer: Answer | null, fault: Fault | null): void {
  switch (fault?.kind) {
    case 'status':
      response.writeHead(fault.status, fault.headers).end(fault.body ?? '')
      return
    case 'redirect':
      response.writeHead(fault.status ?? 302, { location: fault.to }).end()
      return
    case 'body':
      response.writeHead(200, { 'content-type': fault.type }).end(fault.body)
      return
    case 'raw':
      request.socket.end(fault.bytes)
      return
    case 'reset':
      request.socket.resetAndDestroy()
      return
    case 'silence':
      return
    case 'cut':
    case 'drip':
    case undefined:
  }
  if (answer === null) {
    response.writeHead(404).end()
    return
  }
  const body = Buffer.from(answer.body as Uint8Array)
  response.writeHead(200, { 'content-type': answer.type, 'content-length': body.length })
  if (fault?.kind === 'cut')
    response.write(body.subarray(0, fault.after), () => {
      request.socket.destroy()
    })
  else if (fault?.kind === 'drip') drip(response, body, fault.everyMs)
  else response.end(request.method === 'HEAD' ? undefined : body)
}

function drip(response: ServerResponse, body: Buffer, everyMs: number): void {
  let at = 0
  const timer = setInterval(() => {
    if (response.destroyed || at === body.length) clearInterval(timer)
    if (at < body.length) response.write(body.subarray(at, (at += 1)))
    else response.end()
  }, everyMs)
}

function wantsJson(request: IncomingMessage, formats: readonly string[]): boolean {
  if (!formats.includes('json')) return false
  return !formats.includes('html') || (request.headers.accept ?? '').includes('application/vnd.pypi.simple.v1+json')
}

function basic({ user, password }: { readonly user: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}
