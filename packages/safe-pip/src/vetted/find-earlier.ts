import type { ComparedArtifact, ComparisonFacts } from '@safe-pip/core/model/comparison'
import { findVersion } from '@safe-pip/core/python/version'
import { comparedArtifact } from '@safe-pip/core/vet/compare-artifacts'
import type { Gate, PageFile, StoredArtifact } from '@safe-pip/gate/contract'

/** Bytes that a comparison may cost where the file of the installed release is not in the store. */
const MAX_DOWNLOAD_BYTES = 20_000_000
/** Earlier releases that are looked for in the store. */
const MAX_LOOKED_FOR = 5

export interface EarlierOptions {
  readonly gate: Pick<Gate, 'obtain' | 'isStored'>
  /** The files of the project on every page that was read. */
  readonly files: readonly PageFile[]
  /** What the target environment holds of it. */
  readonly installedVersion: string | null
  readonly isOffline: boolean
}

/**
 * A wheel beside that of the installed release, or of the newest earlier one that is in the store already. Null: there is none, or it
 * would cost more than one small download. Rejects with a GateError when the file cannot be had.
 */
export async function findEarlier(artifact: StoredArtifact, options: EarlierOptions): Promise<ComparisonFacts | null> {
  const { gate } = options
  const { file } = artifact
  if (file === null || file.kind !== 'wheel' || artifact.isForBuild) return null
  const earlier = await chooseEarlier(file, options)
  if (earlier === null) return null
  const obtained = await gate.obtain(earlier.project, earlier.filename)
  return { before: comparedOf(obtained, earlier), after: comparedOf(artifact, file) }
}

async function chooseEarlier(file: PageFile, options: EarlierOptions): Promise<PageFile | null> {
  const { gate, files, installedVersion, isOffline } = options
  const installed = installedVersion === null ? undefined : findVersion(installedVersion)?.key
  const releases = wheelsBefore(file, files)
  const inUse = releases.find(({ version }) => findVersion(version)?.key === installed)
  if (inUse !== undefined) {
    const isSmall = inUse.size !== null && inUse.size <= MAX_DOWNLOAD_BYTES && !isOffline
    return isSmall || (inUse.sha256 !== null && (await gate.isStored(inUse.sha256))) ? inUse : null
  }
  for (const candidate of releases.slice(0, MAX_LOOKED_FOR)) {
    if (candidate.sha256 !== null && (await gate.isStored(candidate.sha256))) return candidate
  }
  return null
}

/** One wheel of each earlier release, newest first: for the same Python and platform where there is one, else any that is for all. */
function wheelsBefore(file: PageFile, files: readonly PageFile[]): PageFile[] {
  const own = findVersion(file.version)?.key ?? ''
  const byVersion = new Map<string, PageFile>()
  for (const other of files) {
    const key = findVersion(other.version)?.key
    if (other.kind !== 'wheel' || key === undefined || key >= own) continue
    const known = byVersion.get(key)
    if (known === undefined || fitOf(other, file) > fitOf(known, file)) byVersion.set(key, other)
  }
  return [...byVersion].toSorted(([a], [b]) => (a < b ? 1 : -1)).map(([, found]) => found)
}

function fitOf(other: PageFile, file: PageFile): number {
  if (tagsOf(other.filename) === tagsOf(file.filename)) return 2
  return other.filename.endsWith('-none-any.whl') ? 1 : 0
}

function tagsOf(filename: string): string {
  return filename.split('-').slice(-3).join('-')
}

function comparedOf({ examination, filename }: StoredArtifact, file: PageFile): ComparedArtifact {
  return comparedArtifact(examination, { filename, version: file.version, release: file.release })
}
