import { rawText } from '../base/display.ts'
import type { DependencyEntry, ManifestFacts } from '../model/manifest.ts'
import { placeIn, type Place } from '../model/place.ts'
import type { RecordedFile, ReleasePin } from '../model/published.ts'
import { findVersion } from '../python/version.ts'
import { findFileSources, type FileSources } from './file-sources.ts'

/** A release that files pin, and where its name and its files come from. */
export interface PinnedRelease {
  readonly name: string
  readonly version: string
  /** Indexes that a file binds it to, of all files that pin it; null among them = whatever the user has configured. */
  readonly sources: readonly (string | null)[]
}

/** The entries of a release that come from the same indexes. */
export interface PinOrigin extends FileSources {
  readonly pins: readonly ReleasePin[]
}

export interface Pinned {
  readonly release: PinnedRelease
  /** The first place that pins it. */
  readonly place: Place
  readonly origins: readonly PinOrigin[]
}

/** Each release that files pin to an index once, in the order of the files; whatever names itself a version, once per spelling. */
export function findPinned(manifests: readonly ManifestFacts[]): Pinned[] {
  const found = new Map<string, { name: string; version: string; place: Place; origins: Map<string, Mutable> }>()
  const sources = findFileSources(manifests)
  for (const { file, entries, role, lock } of manifests) {
    const ofFile = sources.get(file) ?? { sources: [null], obstacle: null }
    for (const entry of entries) {
      const { name, resolved, source, isOwn, confidence, position } = entry
      if (name === null || resolved === null || isOwn || confidence === 'low' || source.kind !== 'index') continue
      const key = `${name} ${resolved}`
      const release = found.get(key) ?? {
        name,
        version: resolved,
        place: placeIn(file, position),
        origins: new Map<string, Mutable>(),
      }
      found.set(key, release)
      const from = source.index === null ? ofFile : { sources: [rawText(source.index)], obstacle: null }
      const originKey = JSON.stringify(from)
      const origin = release.origins.get(originKey) ?? { ...from, pins: [] }
      release.origins.set(originKey, origin)
      origin.pins.push({
        place: placeIn(file, position),
        isLock: role === 'lock',
        recorded: findRecorded(file, entry),
        edges: lock !== null && WITH_EDGES.has(lock.tool) ? entry.edges : null,
      })
    }
  }
  return [...found.values()].map(({ name, version, place, origins }) => ({
    release: { name, version, sources: [...new Set([...origins.values()].flatMap((origin) => [...origin.sources]))] },
    place,
    origins: [...origins.values()],
  }))
}

/** Locks that say of each package what it needs, as its metadata has it. */
const WITH_EDGES: ReadonlySet<string> = new Set(['uv', 'poetry', 'pdm'])

type Mutable = Omit<PinOrigin, 'pins'> & { readonly pins: ReleasePin[] }

/** The files of an entry, and hashes that belong to none of them. */
function findRecorded(file: string, { artifacts, hashes }: DependencyEntry): RecordedFile[] {
  const named = artifacts.map((artifact) => ({
    filename: artifact.filename,
    ...digestsOf(artifact.hashes),
    size: artifact.size,
    uploadTime: artifact.uploadTime,
    place: placeIn(file, artifact.position),
  }))
  const known = new Set(artifacts.flatMap((artifact) => artifact.hashes.map(({ text }) => text)))
  const lone = hashes
    .filter((hash) => !known.has(hash.text))
    .map((hash) => ({
      filename: null,
      ...digestsOf([hash]),
      size: null,
      uploadTime: null,
      place: placeIn(file, hash.position),
    }))
  return [...named, ...lone]
}

function digestsOf(hashes: DependencyEntry['hashes']): Pick<RecordedFile, 'sha256' | 'hasOtherHash'> {
  const wellFormed = hashes.filter(({ problem }) => problem !== 'malformed')
  const sha256 = wellFormed.filter(({ algorithm }) => algorithm === 'sha256').map(({ digest }) => digest)
  return sha256.length < wellFormed.length ? { sha256, hasOtherHash: true } : { sha256 }
}

/** Whether a file of this version is what a pin of `pinned` takes: `==1.0` also takes `1.0+local` (PEP 440). */
export function isVersionOf(version: string, pinned: string): boolean {
  const [own, wanted] = [findVersion(version), findVersion(pinned)]
  if (own === null || wanted === null) return version === pinned
  if (own.key === wanted.key) return true
  return wanted.local === null && own.local !== null && findVersion(own.normalized.replace(/\+.*$/, ''))?.key === wanted.key
}
