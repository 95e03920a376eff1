import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Examination } from '@safe-pip/core/vet/examination'
import { readBoundedBody, withDeadline } from './bounded-body.ts'
import type { GateOptions, PageFile, ReleaseDecision, StoredArtifact } from './contract.ts'
import { GateError } from './gate-error.ts'
import { cleanUrl } from './reason-phrase.ts'
import type { Blob, Store } from './store.ts'
import { discard, type UpstreamClient } from './upstream-client.ts'

const MAX_FILE_BYTES = 8_589_934_592
const MAX_SIDECAR_BYTES = 33_554_432
const FILE_DEADLINE_MS = 30 * 60_000
const SIDECAR_MISSES = 3

/** A direct URL that the user or a package named. */
export interface DirectUrl {
  /** With user-info and fragment, as given. */
  readonly url: URL
  readonly filename: string
  /** What the user allows besides a digest in the fragment (`--hash`, a lock); empty or absent: anything. */
  readonly sha256s?: readonly string[]
}

interface Expected {
  readonly sha256: string | null
  readonly size: number | null
  readonly shown: string
  readonly isContentFixed: boolean
}

/**
 * From a checked link to bytes in the store, their examination and the verdict. Each is done once however
 * many requests wait for it; nothing leaves before `decide` said so.
 */
export class Artifacts {
  readonly #options: GateOptions
  readonly #store: Store
  readonly #client: UpstreamClient
  readonly #obtained = new Map<string, Promise<StoredArtifact>>()
  readonly #decisions = new Map<string, Promise<ReleaseDecision>>()
  readonly #examinations = new Map<string, Promise<Examination>>()
  readonly #sidecars = new Map<string, { readonly sha256: string; readonly problem: string | null }>()
  readonly #settled = new Map<string, StoredArtifact>()
  readonly #sidecarState = new Map<string, { hits: number; misses: number }>()
  readonly #digests = new Map<string, PageFile & { readonly sha256: string }>()

  constructor(client: UpstreamClient, options: { store: Store; gate: GateOptions }) {
    this.#client = client
    this.#store = options.store
    this.#options = options.gate
  }

  obtain(file: PageFile): Promise<StoredArtifact> {
    return once(this.#obtained, file.origin, async () => {
      const blob = await this.#fetchFile(file)
      this.#assertSameEverywhere(file, blob.sha256)
      const examination = await this.#examine(blob, file.filename)
      const artifact: StoredArtifact = {
        file,
        source: { kind: file.upstream.kind === 'links-folder' ? 'archive' : 'index', url: cleanOrigin(file) },
        filename: file.filename,
        ...describeBlob(blob),
        examination,
        isForBuild: false,
        isContentFixed: file.sha256 !== null,
      }
      this.#settled.set(file.origin, artifact)
      return artifact
    })
  }

  obtainDirect(direct: DirectUrl): Promise<StoredArtifact> {
    const { url, filename } = direct
    const inFragment = /(?:^#|&)sha256=([0-9a-f]{64})(?:&|$)/i.exec(url.hash)?.[1]?.toLowerCase()
    const allowed = new Set(inFragment === undefined ? direct.sha256s : [inFragment])
    return once(this.#obtained, [url.href, ...allowed].join(' '), async () => {
      const expected = allowed.size === 1 ? ([...allowed][0] ?? null) : null
      this.#client.rememberCredentials(url)
      const origin = cleanUrl(url)
      const blob = await this.#download(url, { sha256: expected, size: null, shown: origin, isContentFixed: true })
      if (allowed.size > 0 && !allowed.has(blob.sha256)) {
        throw new GateError('file-changed', `${origin} has none of the allowed sha256 digests (${blob.sha256})`, url.host)
      }
      return {
        file: null,
        source: { kind: 'url', url: origin },
        filename,
        ...describeBlob(blob),
        examination: await this.#examine(blob, filename),
        isForBuild: false,
        isContentFixed: allowed.size > 0,
      }
    })
  }

  async importLocal(path: string): Promise<StoredArtifact> {
    const blob = await this.#import(path)
    const filename = basename(path)
    return {
      file: null,
      source: { kind: 'archive', url: path },
      filename,
      ...describeBlob(blob),
      examination: await this.#examine(blob, filename),
      isForBuild: false,
      isContentFixed: false,
    }
  }

  /** The verdict, once per artifact and purpose. */
  decide(artifact: StoredArtifact, isForBuild: boolean): Promise<ReleaseDecision> {
    const origin = artifact.file?.origin ?? artifact.source.url ?? ''
    return once(this.#decisions, `${origin} ${artifact.sha256} ${isForBuild} ${artifact.isContentFixed}`, () => {
      const asked = { ...this.asOffered(artifact), isForBuild }
      return this.#options.hooks.judge(asked)
    })
  }

  /** Core metadata of a wheel: the upstream's sidecar if there is one, else out of the wheel. Null: none. */
  async metadata(file: PageFile): Promise<Uint8Array | null> {
    const sidecar = this.#settled.has(file.origin) ? null : await this.#fetchSidecar(file)
    const settled = this.#settled.get(file.origin)
    if (sidecar !== null && settled === undefined) return sidecar
    return (settled ?? (await this.obtain(file))).examination.metadataBytes
  }

  /** With what the sidecar hid, once the wheel's own METADATA is known. */
  asOffered(artifact: StoredArtifact): StoredArtifact {
    const file = artifact.file
    const sidecar = file === null ? undefined : this.#sidecars.get(file.origin)
    if (file === null || sidecar === undefined) return artifact
    const bytes = artifact.examination.metadataBytes
    const differs = bytes !== null && sidecar.problem === null && digestOf(bytes) !== sidecar.sha256
    const sidecarProblem = sidecar.problem ?? (differs ? 'the metadata that the index offers is not that of the wheel' : null)
    return sidecarProblem === null ? artifact : { ...artifact, file: { ...file, release: { ...file.release, sidecarProblem } } }
  }

  async #fetchSidecar(file: PageFile): Promise<Uint8Array | null> {
    const state = this.#sidecarState.get(file.upstream.id) ?? { hits: 0, misses: 0 }
    this.#sidecarState.set(file.upstream.id, state)
    const isOffered = file.coreMetadata !== false
    if (file.upstream.kind === 'links-folder' || this.#options.isOffline) return null
    if (!isOffered && state.hits === 0 && state.misses >= SIDECAR_MISSES) return null
    const url = new URL(file.origin)
    url.pathname += '.metadata'
    const answer = await this.#client
      .fetch(url, { purpose: 'file', isContentFixed: typeof file.coreMetadata === 'string' })
      .catch((error: unknown) => {
        if (isOffered) throw error
        return null
      })
    if (answer?.status !== 200) {
      if (answer !== null) discard(answer)
      state.misses += 1
      return null
    }
    const bytes = await readBoundedBody(answer, { maxBytes: MAX_SIDECAR_BYTES, deadlineMs: 60_000 }).catch(() => null)
    if (
      bytes === null ||
      !/^(?:[\w-]+:[^\n]*\n)*metadata-version:/i.test(Buffer.from(bytes.subarray(0, 2000)).toString('latin1'))
    ) {
      state.misses += 1
      return null
    }
    state.hits += 1
    const sha256 = digestOf(bytes)
    const isRight = typeof file.coreMetadata !== 'string' || file.coreMetadata === sha256
    const problem = isRight ? null : 'the metadata that the index offers has not the sha256 that its page gives'
    this.#sidecars.set(file.origin, { sha256, problem })
    return isRight ? bytes : null
  }

  async #fetchFile(file: PageFile): Promise<Blob> {
    if (file.upstream.kind === 'links-folder') return this.#import(fileURLToPath(file.origin))
    const pinKey = `${cleanUrl(new URL(file.origin))} ${file.filename}`
    const expected = file.sha256 ?? (await this.#store.findPin(pinKey))
    const blob = await this.#download(new URL(file.origin), {
      sha256: expected,
      size: file.size,
      shown: cleanUrl(new URL(file.origin)),
      isContentFixed: file.sha256 !== null,
    })
    if (file.sha256 === null) await this.#store.pin(pinKey, blob.sha256)
    return blob
  }

  async #download(url: URL, expected: Expected): Promise<Blob> {
    const stored = expected.sha256 === null ? null : await this.#store.find(expected.sha256)
    if (stored !== null) return stored
    if (this.#options.isOffline) {
      throw new GateError('offline-missing', `${expected.shown} is not in the store and --offline is set`, url.host)
    }
    const blob = await this.#transfer(url, expected).catch((error: unknown) => {
      // A transfer that broke off is tried once more from the start.
      if (error instanceof GateError && error.kind === 'file-unreachable' && error.cause === 'broken')
        return this.#transfer(url, expected)
      throw error
    })
    if ((expected.sha256 !== null && blob.sha256 !== expected.sha256) || (expected.size ?? blob.size) !== blob.size) {
      throw new GateError(
        'file-changed',
        `${expected.shown} is not the file that the index announced (sha256 ${blob.sha256})`,
        url.host,
      )
    }
    return blob
  }

  async #transfer(url: URL, expected: Expected): Promise<Blob> {
    const answer = await this.#client.fetch(url, {
      purpose: 'file',
      headers: { 'accept-encoding': 'identity' },
      isContentFixed: expected.isContentFixed,
    })
    const encoding = answer.header('content-encoding')
    if (answer.status !== 200 || (encoding !== null && encoding !== 'identity')) {
      discard(answer)
      const cause = answer.status === 200 ? 'it came with a Content-Encoding' : `the index answered ${answer.status}`
      throw new GateError('file-unreachable', `cannot fetch ${expected.shown}: ${cause}`, url.host)
    }
    const maxBytes = expected.size ?? MAX_FILE_BYTES
    return this.#store.add(withDeadline(answer, FILE_DEADLINE_MS), maxBytes).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      const cause = error instanceof Error ? error.message : 'it broke off'
      if (cause === 'longer than expected') throw new GateError('file-changed', `${expected.shown} is ${cause}`, url.host)
      const isDisk = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS' || code === 'EACCES'
      if (isDisk) throw new GateError('internal', `the store cannot be written: ${code}`, 'store')
      throw new GateError('file-unreachable', `cannot fetch ${expected.shown}: it broke off`, {
        subject: url.host,
        cause: 'broken',
      })
    })
  }

  async #import(path: string): Promise<Blob> {
    return this.#store.add(createReadStream(path), MAX_FILE_BYTES).catch(() => {
      throw new GateError('file-unreachable', `cannot read ${path}`, path)
    })
  }

  /** One file name, one content, whichever of the indexes gives it. */
  #assertSameEverywhere(file: PageFile, sha256: string): void {
    const first = this.#digests.get(file.filename)
    if (first === undefined) this.#digests.set(file.filename, { ...file, sha256 })
    else if (first.sha256 !== sha256) {
      const places = `${first.upstream.shown} and ${file.upstream.shown}`
      throw new GateError('file-changed', `${file.filename} is a different file on ${places}`, file.project)
    }
  }

  #examine(blob: Blob, filename: string): Promise<Examination> {
    const { path, sha256 } = blob
    return once(this.#examinations, `${sha256} ${filename}`, () => this.#options.examine(path, filename, { sha256 }))
  }
}

/** Signed queries are credentials too. */
function cleanOrigin(file: PageFile): string {
  return file.upstream.kind === 'links-folder' ? file.origin : cleanUrl(new URL(file.origin))
}

function describeBlob(blob: Blob): { sha256: string; size: number; blobPath: string } {
  return { sha256: blob.sha256, size: blob.size, blobPath: blob.path }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function once<Value>(map: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
