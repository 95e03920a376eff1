import { join } from 'node:path'
import { BlobReader, type Blob } from './blob-reader.ts'
import { parseListing } from './listings.ts'
import { askGit, type GitPlace } from './run-git.ts'

/** Variables by which a hook of git is told of the outer repository. */
const OUTER = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY']

/** A regular file of a submodule at the commit that is recorded, whatever is checked out there; missing where it was never fetched. */
export async function readSubmoduleFile(
  { at, commit, path }: { at: string; commit: string; path: string },
  place: GitPlace,
): Promise<Blob> {
  const env = Object.fromEntries(Object.entries(place.env).filter(([name]) => !OUTER.includes(name)))
  const inner: GitPlace = { ...place, env, cwd: join(place.cwd, at) }
  try {
    const { status, stdout } = await askGit(['ls-tree', '-z', '--full-tree', commit, '--', path], inner)
    const entry = status === 0 ? parseListing(stdout).get(path) : undefined
    if (entry === undefined || !entry.mode.startsWith('100')) return { state: 'missing' }
    const reader = new BlobReader(inner)
    const blob = await reader.read(entry.id)
    reader.close()
    return blob
  } catch {
    // No such folder: the submodule was never checked out.
    return { state: 'missing' }
  }
}
