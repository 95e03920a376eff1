import type { LockPair } from '../model/file-facts.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { findManifestPath, pairLock } from './pair-locks.ts'
import { findFormat, type FileContent } from './read-manifests.ts'

/** Each lock beside its manifest, by the lock's file; `read` answers a manifest that is not among those read. */
export async function findLockPairs(
  manifests: readonly ManifestFacts[],
  read: (path: string) => Promise<FileContent>,
): Promise<ReadonlyMap<string, LockPair>> {
  const pairs = new Map<string, LockPair>()
  for (const lock of manifests.filter(({ role, lock: facts }) => role === 'lock' && facts !== null)) {
    const path = findManifestPath(lock.file)
    if (path === null) continue
    const [manifestContent, lockContent] = [await read(path), await read(lock.file)]
    if (manifestContent.state !== 'bytes' || lockContent.state !== 'bytes') continue
    const format = findFormat(path, manifestContent.bytes.subarray(0, 65_536))
    const manifest = manifests.find(({ file }) => file === path) ?? format?.read({ file: path, bytes: manifestContent.bytes })
    if (manifest === undefined) continue
    pairs.set(lock.file, pairLock({ manifest, lock, manifestBytes: manifestContent.bytes, lockBytes: lockContent.bytes }))
  }
  return pairs
}

/** What belongs to a dependency file among its neighbours: the locks of a manifest, the manifest of a lock. */
export function findPartners(path: string, neighbours: readonly string[]): string[] {
  const manifest = findManifestPath(path)
  if (manifest !== null) return neighbours.includes(manifest) ? [manifest] : []
  return neighbours.filter((other) => findManifestPath(other) === path)
}
