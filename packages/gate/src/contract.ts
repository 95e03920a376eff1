import type { Examination } from '@safe-pip/core/vet/examination'
import type { ReleaseFacts } from '@safe-pip/core/model/facts'
import type { Source } from '@safe-pip/core/model/artifact'

/**
 * What the gate promises its user (packages/safe-pip) and what it asks of it. The gate knows HTTP, disk and
 * digests; it knows nothing of rules or policy: those speak through `GateHooks`.
 */

/** A place where the user's own settings say that packages come from. */
export interface Upstream {
  /** Stable and path-safe: the same URL gives the same id in every run. */
  readonly id: string
  readonly kind: 'index' | 'links-page' | 'links-folder'
  /** http(s) URL (may hold credentials; never printed) or an absolute folder path. */
  readonly location: string
  /** Without credentials, for reports. */
  readonly shown: string
}

/** One file of a rebuilt page, after every check that needs no bytes. */
export interface PageFile {
  readonly upstream: Upstream
  /** Normalised project name. */
  readonly project: string
  readonly filename: string
  readonly kind: 'wheel' | 'sdist'
  readonly version: string
  /** Absolute upstream URL without credentials, or file path. */
  readonly origin: string
  readonly sha256: string | null
  readonly size: number | null
  readonly requiresPython: string | null
  /** Sidecar (PEP 658) offered upstream: its sha256, true = offered without hash, false = not. */
  readonly coreMetadata: string | boolean
  readonly release: ReleaseFacts
}

/** An artifact whose bytes lie in the store, hashed and examined. */
export interface StoredArtifact {
  /** Null for direct URLs and local archives. */
  readonly file: PageFile | null
  readonly source: Source
  readonly filename: string
  readonly sha256: string
  readonly size: number
  readonly blobPath: string
  readonly examination: Examination
  /** Asked for by a pip that fills a build environment. */
  readonly isForBuild: boolean
  /** A hash fragment or full digest named by the user fixes the content (direct URLs). */
  readonly isContentFixed: boolean
}

/** `reason` is one clean ASCII line that pip prints as HTTP reason phrase. */
export type ReleaseDecision = { readonly release: true } | { readonly release: false; readonly reason: string }

/** Why the gate ended the run. `refused` → exit 80, `unreachable` → 81. */
export interface Incident {
  readonly kind:
    | 'proxy-hit'
    | 'undeclared-index'
    | 'index-unreachable'
    | 'index-answer'
    | 'file-unreachable'
    | 'file-changed'
    | 'offline-missing'
    | 'internal'
  /** Clean for display, no credentials. */
  readonly message: string
  /** Host, URL or project it concerns, clean. */
  readonly subject: string
}

export interface GateHooks {
  /**
   * Whether this upstream may be asked for the project: a name that may come from one index only is not even
   * asked for elsewhere. Absent: yes.
   */
  readonly mayAsk?: (upstream: Upstream, project: string) => boolean
  /** Awaited before the files of a page are offered or withheld, once a page and upstream. */
  readonly preparePage?: (files: readonly PageFile[]) => Promise<void>
  /** A file that is to be shown as yanked and refused: known malware, too new. Null = offer it. */
  readonly withhold: (file: PageFile) => string | null
  /** The verdict; the gate releases no byte before this promise says so. */
  readonly judge: (artifact: StoredArtifact) => Promise<ReleaseDecision>
  /**
   * Whether the resolver may follow this metadata (a direct URL in Requires-Dist of a public index may not
   * be followed). A reason refuses it. Absent: the gate refuses direct URLs from pypi.org, as pip does.
   */
  readonly refuseMetadata?: (file: PageFile, metadata: Uint8Array) => string | null
  /** Called once, on the first incident; the wrapper then kills pip's process group. */
  readonly abort: (incident: Incident) => void
  /** `POST /-/<door>` from the launcher: JSON in, JSON out. */
  readonly door: (door: string, body: unknown) => Promise<unknown>
}

export interface GateOptions {
  /** `--home`: store, pages. */
  readonly home: string
  readonly isOffline: boolean
  /** Milliseconds since 1970, for page facts. */
  readonly now: () => number
  readonly hooks: GateHooks
  /** Reads a file of the store into facts; in workers, so that the gate keeps answering. */
  readonly examine: (path: string, filename: string, known: { readonly sha256: string }) => Promise<Examination>
}

/** What the user's settings say about fetching; known only after pip's own parser has spoken. */
export interface Surroundings {
  readonly upstreams: readonly Upstream[]
  /** Extra CA bundle (PEM file) for upstream TLS; null = system and Node's own. */
  readonly caFile: string | null
  readonly clientCertFile: string | null
  /** http(s) proxy for upstream traffic; null = none. */
  readonly proxy: string | null
  /** Proxy for plain-http upstreams where it is another (`http_proxy`); absent = `proxy`. */
  readonly plainProxy?: string | null
  /** `NO_PROXY`: comma-separated hosts, domains, addresses or networks that are reached directly. */
  readonly noProxy?: string | null
  /** Hosts (host or host:port) whose TLS errors the user accepted (`--trusted-host`). */
  readonly trustedHosts: readonly string[]
  /** netrc file to take credentials from; null = none. */
  readonly netrcFile: string | null
  /** Seconds without a byte, and attempts after the first. */
  readonly timeoutSeconds: number
  readonly retries: number
}

/** What the gate released; promise 2 compares pip's report with it. */
export interface LedgerEntry {
  readonly sha256: string
  readonly filename: string
  /** URL on the gate, without token, that the bytes went out under. */
  readonly gateUrl: string
  readonly origin: string
  readonly source: Source
  readonly project: string | null
  readonly version: string | null
}

/** Where pip will ask for a project, and which file it will want; null = none or unknown. */
export interface Expected {
  readonly indexes: readonly string[]
  readonly choose: (files: readonly PageFile[]) => PageFile | null
}

/** The whole set an install would bring. */
export interface Plan {
  /** Normalised name → files that may appear. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Paths on the gate: `/i/ID/simple/PROJECT/` and `/l/ID/` (pages), `/f/ID/PROJECT/FILE[.metadata]`,
 * `/d/BASE64URL/FILE` (a direct URL with its fragment), `POST /-/local` with `{path}` (answers `{path, sha256}` of
 * the vetted copy, or `{refused}`), `POST /-/DOOR` (the hook). `~BASE64URL` as ID stands for an index URL that the
 * settings do not name: asking for it ends the run as `undeclared-index`.
 *
 * pip itself comes by `/u/p/BASE64URL` (a page) and `/u/f/BASE64URL` (a file or `.metadata`) with the URL that it
 * meant, user-info included, and `X-Safe-Pip-Sha256` with the digests that the user allows for a direct URL; the
 * links of such a page are true. The other paths are for pips that build scripts start.
 */
export interface Gate {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** User-info part for URLs that pip gets: `safe-pip:TOKEN`. */
  readonly userInfo: string
  /** `X-Safe-Pip-Key` of pip itself, which no build script knows: direct URLs are fetched for it alone. */
  readonly userKey: string
  configure(surroundings: Surroundings): void
  /** Simple index URL on the gate, with user info, for an upstream. */
  indexUrl(upstream: Upstream): string
  /** From now on the main pip sees only the plan's files; build requests still see vetted pages. */
  freeze(plan: Plan): void
  /**
   * Begins in the background with what pip is about to ask for: the project's page on those of the user's indexes that
   * `indexes` names (as `Upstream.shown`), then the file that `choose` picks, without a verdict.
   */
  expect(project: string, what: Expected): void
  /** Examine without waiting for pip: fetch, hash, examine, judge in the background. */
  prefetch(project: string, filename: string): void
  /** Fetch and examine one file of a page now; for plan items that pip took by metadata only. */
  obtain(project: string, filename: string): Promise<StoredArtifact>
  /** Whether a file of this digest lies in the store, so that `obtain` costs no download. */
  isStored(sha256: string): Promise<boolean>
  /** Read a local archive into the store, examined. */
  importLocal(path: string): Promise<StoredArtifact>
  /** The true origin of a gate URL that pip printed or recorded; null when it is not one. */
  trueUrl(gateUrl: string): string | null
  ledger(): readonly LedgerEntry[]
  /** Projects that no upstream has (404 everywhere), in the order asked. */
  missingProjects(): readonly { readonly name: string; readonly indexes: readonly string[] }[]
  /** Files withheld at page time, with the reason. */
  withheld(): readonly { readonly file: PageFile; readonly reason: string }[]
  /** While true, nothing is withheld at page time (to find out why a resolution failed). */
  setWithholding(isOn: boolean): void
  close(): Promise<void>
}
