import { LIMITS } from '@safe-pip/core/base/limits'
import { parseArchiveName } from '@safe-pip/core/index/archive-name'
import { normalizeName } from '@safe-pip/core/python/package-name'
import { parseSimpleHtml } from '@safe-pip/core/index/simple-html'
import { parseSimpleJson } from '@safe-pip/core/index/simple-json'
import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readBoundedBody } from './bounded-body.ts'
import type { PageFile, Upstream } from './contract.ts'
import { GateError } from './gate-error.ts'
import { buildPageFiles, type OfferedFile } from './page-builder.ts'
import { cleanUrl } from './reason-phrase.ts'
import type { Store } from './store.ts'
import { discard, type UpstreamClient } from './upstream-client.ts'

export type OfferedFiles = ReadonlyMap<string, OfferedFile>

interface StoredPage {
  readonly url: string
  readonly type: string
  readonly etag: string | null
  readonly body: string
}

const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1'
const PAGE_DEADLINE_MS = 60_000

/** Pages of the upstreams as checked files. One page is read once a run, so that it cannot change under a run. */
export class PageSource {
  readonly #client: UpstreamClient
  readonly #store: Store
  readonly #isOffline: boolean
  readonly #pages = new Map<string, Promise<OfferedFiles | null>>()

  constructor(client: UpstreamClient, options: { store: Store; isOffline: boolean }) {
    this.#client = client
    this.#store = options.store
    this.#isOffline = options.isOffline
  }

  /**
   * Files of a project, or null when the upstream says 404 or 410; `project` null: a folder or page of links.
   * Throws GateError when the answer is missing or cannot be trusted.
   */
  find(upstream: Upstream, project: string | null): Promise<OfferedFiles | null> {
    const key = `${upstream.id} ${project ?? ''}`
    let page = this.#pages.get(key)
    if (page === undefined) {
      page = upstream.kind === 'links-folder' ? readFolder(upstream) : this.#load(upstream, project)
      this.#pages.set(key, page)
    }
    return page
  }

  async #load(upstream: Upstream, project: string | null): Promise<OfferedFiles | null> {
    const url = new URL(upstream.location)
    if (project !== null) url.pathname = `${url.pathname.replace(/\/*$/, '')}/${project}/`
    const key = cleanUrl(url)
    const stored = parseStoredPage(await this.#store.readPage(key))
    if (this.#isOffline) {
      if (stored !== null) return this.#build(stored, upstream, project)
      if (project !== null) return null
      throw new GateError('offline-missing', `${key} is not in the store and --offline is set`, url.host)
    }
    const answer = await this.#client.fetch(url, {
      purpose: 'page',
      headers: {
        'accept': ACCEPT,
        'accept-encoding': 'gzip',
        ...(stored?.etag == null ? {} : { 'if-none-match': stored.etag }),
      },
    })
    if (answer.status === 304 && stored !== null) {
      discard(answer)
      return this.#build(stored, upstream, project)
    }
    if (answer.status === 404 || answer.status === 410) {
      discard(answer)
      return null
    }
    if (answer.status !== 200) {
      discard(answer)
      const hint = answer.status === 401 || answer.status === 403 ? '; credentials were looked for in its URL and in netrc' : ''
      throw new GateError('index-unreachable', `${key} answered ${answer.status}${hint}`, url.host)
    }
    const page = await this.#read(answer, key)
    const files = this.#build(page, upstream, project)
    await this.#store.writePage(key, JSON.stringify(page))
    return files
  }

  async #read(answer: Awaited<ReturnType<UpstreamClient['fetch']>>, key: string): Promise<StoredPage> {
    const type = (answer.header('content-type') ?? 'text/html').toLowerCase()
    try {
      const bytes = await readBoundedBody(answer, { maxBytes: LIMITS.indexPageBytes, deadlineMs: PAGE_DEADLINE_MS })
      const body = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      return { url: cleanUrl(answer.url), type, etag: answer.header('etag'), body }
    } catch (error) {
      const cause = error instanceof Error ? error.message : 'it broke off'
      throw new GateError('index-answer', `the page ${key} cannot be read: ${cause}`, new URL(key).host)
    }
  }

  #build(page: StoredPage, upstream: Upstream, project: string | null): OfferedFiles {
    const pageUrl = new URL(page.url)
    const parsed = parsePage(page)
    if (!parsed.ok) throw new GateError('index-answer', `the page ${page.url} cannot be trusted: ${parsed.problem}`, pageUrl.host)
    if (project !== null && parsed.value.name !== null && normalizeName(parsed.value.name) !== project) {
      throw new GateError('index-answer', `the page ${page.url} is about another project`, pageUrl.host)
    }
    return buildPageFiles(parsed.value, {
      upstream,
      project,
      pageUrl,
      isHostAllowed: (url, isContentFixed) => this.#client.isFileHostAllowed(url, { page: pageUrl, isContentFixed }),
    })
  }
}

function parsePage(page: StoredPage): ReturnType<typeof parseSimpleJson> {
  const type = page.type.split(';')[0]?.trim() ?? ''
  if (type.endsWith('json')) return parseSimpleJson(page.body)
  if (type.endsWith('html')) return parseSimpleHtml(page.body)
  return { ok: false, problem: 'neither JSON nor HTML' } satisfies { ok: false; problem: string }
}

function parseStoredPage(text: string | null): StoredPage | null {
  if (text === null) return null
  try {
    const page = JSON.parse(text) as Partial<StoredPage>
    const { url, type, body } = page
    if (typeof url !== 'string' || typeof type !== 'string' || typeof body !== 'string') return null
    return { url, type, body, etag: typeof page.etag === 'string' ? page.etag : null }
  } catch {
    return null
  }
}

/**
 * A `--find-links` folder: names only. No digest is listed, because hashing everything would be waste; the
 * file route serves nothing but the vetted copy in the store, so pip cannot get other bytes.
 */
async function readFolder(upstream: Upstream): Promise<OfferedFiles> {
  const offered = new Map<string, OfferedFile>()
  const names = await readdir(upstream.location).catch(() => [])
  for (const filename of names) {
    const name = parseArchiveName(filename)
    if (name === null) continue
    const file: PageFile = {
      upstream,
      project: name.project,
      filename,
      kind: name.kind,
      version: name.version,
      origin: pathToFileURL(resolve(upstream.location, filename)).href,
      sha256: null,
      size: null,
      requiresPython: null,
      coreMetadata: false,
      release: {
        indexUrl: upstream.shown,
        projectStatus: null,
        statusReason: null,
        yanked: false,
        yankedReason: null,
        uploadTime: null,
        pageGivesTimes: false,
        sidecarProblem: null,
      },
    }
    offered.set(filename, { file, refusal: null })
  }
  return offered
}
