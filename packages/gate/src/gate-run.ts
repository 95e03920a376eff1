import { basename } from 'node:path'
import { parseArchiveName } from '@safe-pip/core/index/archive-name'
import { normalizeName } from '@safe-pip/core/python/package-name'
import { Artifacts } from './artifacts.ts'
import { BackgroundWork } from './background-work.ts'
import type { Expected, GateOptions, Incident, PageFile, Plan, StoredArtifact, Surroundings, Upstream } from './contract.ts'
import { GateError, incidentOf } from './gate-error.ts'
import { findTrueUrl } from './find-true-url.ts'
import { Ledger } from './ledger.ts'
import { PageSource, type OfferedFiles } from './page-source.ts'
import type { ShownFile } from './page-writer.ts'
import { cleanUrl } from './reason-phrase.ts'
import type { Store } from './store.ts'
import { filenameOf, findPage, isHomeOf, urlKey } from './true-urls.ts'
import { UpstreamClient } from './upstream-client.ts'

type TrueFile =
  | { kind: 'file'; upstreamId: string; project: string; filename: string; isMetadata: boolean }
  | { kind: 'direct'; url: URL; filename: string }

/** The state of one run behind the server: what was asked, offered, withheld, released, and what ended it. */
export class GateRun {
  origin = ''
  isWithholding = true
  readonly ledger: Ledger = new Ledger()
  readonly options: GateOptions
  readonly #store: Store
  readonly #upstreams = new Map<string, Upstream>()
  readonly #asked = new Map<string, Map<string, boolean>>()
  readonly #withheld = new Map<string, { readonly file: PageFile; readonly reason: string }>()
  readonly #offered = new Map<string, PageFile>()
  readonly #offeredAt = new Map<string, PageFile>()
  readonly #prepared = new WeakMap<OfferedFiles, Promise<void>>()
  readonly #background = new BackgroundWork()
  #client: UpstreamClient | null = null
  #pages: PageSource | null = null
  #artifacts: Artifacts | null = null
  #plan: Plan | null = null
  #incident: Incident | null = null

  constructor(options: GateOptions, store: Store) {
    this.options = options
    this.#store = store
  }

  configure(surroundings: Surroundings): void {
    for (const upstream of surroundings.upstreams) this.#upstreams.set(upstream.id, upstream)
    const client = new UpstreamClient(surroundings)
    this.#client = client
    this.#pages = new PageSource(client, { store: this.#store, isOffline: this.options.isOffline })
    this.#artifacts = new Artifacts(client, { store: this.#store, gate: this.options })
  }

  artifacts(): Artifacts {
    if (this.#artifacts === null) throw new GateError('internal', 'the gate was asked before it knew the indexes', 'gate')
    return this.#artifacts
  }

  freeze(plan: Plan): void {
    this.#plan = plan
  }

  get incident(): Incident | null {
    return this.#incident
  }

  /** Ends the run; only the first incident counts. */
  report(error: unknown): Incident {
    const incident = incidentOf(error)
    if (this.#incident === null) {
      this.#incident = incident
      this.options.hooks.abort(incident)
    }
    return incident
  }

  pathOfUpstream(upstream: Upstream): string {
    return upstream.kind === 'index' ? `/i/${upstream.id}/simple/` : `/l/${upstream.id}/`
  }

  /** An id `~BASE64URL` stands for an index URL that the user's settings do not name. */
  upstream(id: string): Upstream {
    const upstream = this.#upstreams.get(id)
    if (upstream !== undefined) return upstream
    const named = id.startsWith('~') ? URL.parse(Buffer.from(id.slice(1), 'base64url').toString('utf8')) : null
    const shown = named === null ? 'an index' : cleanUrl(named)
    throw new GateError(
      'undeclared-index',
      `${shown} is none of your indexes${named === null ? '' : `; if it is yours: --allow-index ${shown}`}`,
      shown,
    )
  }

  /** What pip may see of a page; null = the upstream has no such project. */
  async shownFiles(
    upstream: Upstream,
    options: { project: string | null; isForBuild: boolean },
  ): Promise<readonly ShownFile[] | null> {
    const { project, isForBuild } = options
    if (project !== null && !this.#mayAsk(upstream, project)) return null
    const files = await this.#find(upstream, project)
    if (project !== null) {
      const asked = this.#asked.get(project) ?? new Map<string, boolean>()
      asked.set(upstream.shown, files !== null)
      this.#asked.set(project, asked)
    }
    if (files === null) {
      if (this.options.isOffline && project !== null) await this.#assertStoredSomewhere(project)
      return null
    }
    await this.#prepare(files)
    const shown: ShownFile[] = []
    for (const { file } of files.values()) {
      if ((!isForBuild && !this.#isInPlan(file)) || !this.#mayAsk(upstream, file.project)) continue
      shown.push({ file, withheld: this.#withhold(file, files.get(file.filename)?.refusal ?? null) })
      this.#offered.set(`${upstream.id}/${file.project}/${file.filename}`, file)
      this.#offeredAt.set(urlKey(new URL(file.origin)), file)
    }
    return shown
  }

  /** The page that pip meant; a URL that is none of the user's places ends the run. */
  pageAt(url: URL): { upstream: Upstream; project: string | null } {
    const page = findPage(url, this.#upstreams.values())
    if (page === null) {
      const [place, links] = [cleanUrl(new URL('..', url)), cleanUrl(url)]
      const message = `${place} is none of your indexes; if it is yours: --allow-index ${place} (a page of links: --allow-index ${links})`
      throw new GateError('undeclared-index', message, place)
    }
    // A requirements file may name a declared index with the user's password: `https://me:${TOKEN}@host/simple`.
    this.#client?.rememberCredentials(url)
    return page
  }

  /**
   * The file that pip meant: one that a page offered, or that the index which hosts it lists (locks and direct URLs
   * name such files without their page), else a direct URL. Null: its name cannot be a file name here.
   */
  async fileAt(url: URL): Promise<TrueFile | null> {
    const key = urlKey(url)
    const filename = filenameOf(url)
    const isMetadata = !this.#offeredAt.has(key) && key.endsWith('.metadata')
    const file =
      this.#offeredAt.get(isMetadata ? key.slice(0, -'.metadata'.length) : key) ?? (await this.#listedAt(url, filename))
    if (file !== null) {
      return { kind: 'file', upstreamId: file.upstream.id, project: file.project, filename: file.filename, isMetadata }
    }
    return filename === null ? null : { kind: 'direct', url, filename }
  }

  async #listedAt(url: URL, filename: string | null): Promise<PageFile | null> {
    const name = filename === null ? null : parseArchiveName(filename)
    if (name === null) return null
    for (const upstream of this.#upstreams.values()) {
      if (upstream.kind !== 'index' || !isHomeOf(upstream, url) || !this.#mayAsk(upstream, name.project)) continue
      const file = (await this.#find(upstream, name.project))?.get(filename ?? '')?.file
      if (file !== undefined && urlKey(new URL(file.origin)) === urlKey(url)) return file
    }
    return null
  }

  /** The file behind a route. `absent`: not on the page or not in the plan. */
  async fileOf(
    route: { upstreamId: string; project: string; filename: string },
    isForBuild: boolean,
  ): Promise<{ file: PageFile; refusal: string | null } | null> {
    const upstream = this.upstream(route.upstreamId)
    if (!this.#mayAsk(upstream, route.project)) return null
    const files = await this.#find(upstream, upstream.kind === 'index' ? route.project : null)
    const offered = files?.get(route.filename)
    if (files === null || offered === undefined || offered.file.project !== route.project) return null
    await this.#prepare(files)
    if (!isForBuild && !this.#isInPlan(offered.file)) return null
    this.#offered.set(`${upstream.id}/${offered.file.project}/${offered.file.filename}`, offered.file)
    return { file: offered.file, refusal: this.#withhold(offered.file, offered.refusal) }
  }

  /** Only where pip was itself: looking a name up elsewhere would tell it to whoever runs that index (promise 5). */
  async obtain(project: string, filename: string): Promise<StoredArtifact> {
    const name = normalizeName(project)
    const places = [...this.#upstreams.values()].filter((upstream) => this.#mayAsk(upstream, name))
    const offered = places.map(({ id }) => this.#offered.get(`${id}/${name}/${filename}`)).find((file) => file !== undefined)
    if (offered !== undefined) return this.artifacts().asOffered(await this.artifacts().obtain(offered))
    for (const upstream of places) {
      if (upstream.kind === 'index' && this.#asked.get(name)?.has(upstream.shown) !== true) continue
      const file = (await this.#find(upstream, upstream.kind === 'index' ? name : null))?.get(filename)?.file
      if (file !== undefined) return this.artifacts().asOffered(await this.artifacts().obtain(file))
    }
    throw new GateError('file-unreachable', `no index lists ${filename} any more`, project)
  }

  /** Fetches, examines and judges in the background; trouble shows when somebody asks for the file. */
  async prefetch(project: string, filename: string): Promise<void> {
    await this.#background.add(async () => {
      const artifact = await this.obtain(project, filename)
      await this.artifacts().decide(artifact, false)
    })
  }

  /** Pages and files that pip will ask for, a few at a time; trouble shows when it does. */
  expect(project: string, { indexes, choose }: Expected): void {
    for (const upstream of this.#upstreams.values()) {
      if (upstream.kind !== 'index' || !indexes.includes(upstream.shown) || !this.#mayAsk(upstream, project)) continue
      void this.#background.add(async () => {
        const files = await this.#find(upstream, project)
        if (files === null) return
        await this.#prepare(files)
        const open = [...files.values()].filter(({ file, refusal }) => this.#withhold(file, refusal) === null)
        const file = choose(open.map((one) => one.file))
        if (file !== null) await this.artifacts().obtain(file)
      })
    }
  }

  /** Fetches and examines without a verdict, because the resolver may still drop it. */
  prepare(file: PageFile): void {
    void this.#background.add(() => this.artifacts().obtain(file))
  }

  trueUrl(gateUrl: string): string | null {
    const fileOf = (key: string): PageFile | undefined => this.#offered.get(key)
    return findTrueUrl(gateUrl, { origin: this.origin, upstreams: this.#upstreams, fileOf })
  }

  missingProjects(): readonly { readonly name: string; readonly indexes: readonly string[] }[] {
    return [...this.#asked]
      .filter(([, indexes]) => [...indexes.values()].every((isThere) => !isThere))
      .map(([name, indexes]) => ({ name, indexes: [...indexes.keys()] }))
  }

  withheld(): readonly { readonly file: PageFile; readonly reason: string }[] {
    return [...this.#withheld.values()]
  }

  /** A local archive, vetted: the copy to use instead, or the reason. */
  async vetLocal(path: string, isForBuild: boolean): Promise<Record<string, unknown>> {
    const artifact = await this.artifacts().importLocal(path)
    const decision = await this.artifacts().decide(artifact, isForBuild)
    if (!decision.release) return { refused: decision.reason }
    const copy = await this.#store.copyNamed(artifact, basename(path))
    this.release(artifact, `file:${copy}`)
    return { path: copy, sha256: artifact.sha256 }
  }

  /** Writes a release into the ledger; nothing is sent before. */
  release(artifact: StoredArtifact, gateUrl: string): void {
    this.ledger.add({
      sha256: artifact.sha256,
      filename: artifact.filename,
      gateUrl,
      origin: artifact.source.url ?? '',
      source: artifact.source,
      project: artifact.file?.project ?? null,
      version: artifact.file?.version ?? null,
    })
  }

  async close(): Promise<void> {
    this.#background.drop()
    await this.#client?.close()
  }

  #find(upstream: Upstream, project: string | null): ReturnType<PageSource['find']> {
    if (this.#pages === null) throw new GateError('internal', 'the gate was asked before it knew the indexes', 'gate')
    return this.#pages.find(upstream, project)
  }

  #mayAsk(upstream: Upstream, project: string): boolean {
    return this.options.hooks.mayAsk?.(upstream, project) ?? true
  }

  #prepare(files: OfferedFiles): Promise<void> {
    let prepared = this.#prepared.get(files)
    if (prepared === undefined) {
      prepared = this.options.hooks.preparePage?.([...files.values()].map(({ file }) => file)) ?? Promise.resolve()
      this.#prepared.set(files, prepared)
    }
    return prepared
  }

  /** Offline, a page that no index ever gave is not "no such project" but unknown (promise 3). */
  async #assertStoredSomewhere(project: string): Promise<void> {
    for (const upstream of this.#upstreams.values()) {
      if (upstream.kind === 'index' && (await this.#find(upstream, project)) !== null) return
    }
    const hasLinks = [...this.#upstreams.values()].some((upstream) => upstream.kind !== 'index')
    if (!hasLinks) throw new GateError('offline-missing', `no page of ${project} is in the store and --offline is set`, project)
  }

  #isInPlan(file: PageFile): boolean {
    return this.#plan === null || this.#plan.files.get(file.project)?.has(file.filename) === true
  }

  #withhold(file: PageFile, refusal: string | null): string | null {
    const reason = refusal ?? (this.isWithholding ? this.options.hooks.withhold(file) : null)
    if (reason !== null) this.#withheld.set(file.origin, { file, reason })
    return reason
  }
}
