import { readBounded } from '../manifests/read-bounded.ts'
import { format as requirements } from '../manifests/requirements.ts'
import type { LockPair } from '../model/file-facts.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { findSourcePath, isCompiledFrom, pairCompiled } from './pair-compiled.ts'
import { findManifestPaths, pairLock } from './pair-locks.ts'
import { findFormat, resolvePath, type FileContent } from './read-manifests.ts'

/** Each lock beside its manifest, by the lock's file; `read` answers a manifest that is not among those read. */
export async function findLockPairs(
  manifests: readonly ManifestFacts[],
  read: (path: string) => Promise<FileContent>,
): Promise<ReadonlyMap<string, LockPair>> {
  const pairs = new Map<string, LockPair>()
  for (const lock of manifests.filter(({ role, lock: facts }) => role === 'lock' && facts !== null)) {
    const found = await findManifest(lock, read)
    if (found === null) continue
    const { path, bytes } = found
    const format = findFormat(path, bytes.subarray(0, 65_536))
    const manifest =
      manifests.find(({ file }) => file === path) ?? (format === null ? undefined : readBounded(format, { file: path, bytes }))
    if (manifest === undefined) continue
    pairs.set(lock.file, pairLock({ manifest, lock, manifestBytes: bytes }))
  }
  for (const compiled of manifests) {
    const path = findSourcePath(compiled.file)
    if (path === null || !isCompiledFrom(compiled, path)) continue
    const content = await read(path)
    if (content.state !== 'bytes') continue
    const known = manifests.find(({ file }) => file === path)
    pairs.set(compiled.file, pairCompiled(known ?? requirements.read({ file: path, bytes: content.bytes }), compiled))
  }
  return pairs
}

/** The manifest that a lock says it was made from, or the first of those that it may belong to. */
async function findManifest(
  { file, lock }: ManifestFacts,
  read: (path: string) => Promise<FileContent>,
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | null> {
  const madeFrom = lock?.madeFrom ?? []
  // What was put together from several files belongs to none of them.
  if (madeFrom.length > 1) return null
  const said = madeFrom.map((target) => resolvePath(file, target)).filter((path) => path !== null)
  for (const path of said.length > 0 ? said : findManifestPaths(file)) {
    const content = await read(path)
    if (content.state === 'bytes') return { path, bytes: content.bytes }
  }
  return null
}

/** What belongs to a dependency file among its neighbours: the locks of a manifest, the manifest of a lock. */
export function findPartners(path: string, neighbours: readonly string[]): string[] {
  const manifests = findManifestPaths(path)
  if (manifests.length > 0) return manifests.filter((manifest) => neighbours.includes(manifest)).slice(0, 1)
  const source = findSourcePath(path)
  return neighbours.filter(
    (other) => other === source || findSourcePath(other) === path || findManifestPaths(other).includes(path),
  )
}
