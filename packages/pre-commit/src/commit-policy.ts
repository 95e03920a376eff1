import { dirname, join, relative, sep } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { isSafePipError, SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { readPolicyFile, type PolicyFile, type PolicyFileReader } from '@safe-pip/core/node/find-policy-file'
import { loadPolicy, type LoadedPolicy, type PolicySurroundings } from '@safe-pip/core/node/load-policy'
import type { BlobReader } from './git/blob-reader.ts'
import type { Commit, CommitSide } from './git/open-commit.ts'
import { makeSideReader } from './read-side.ts'

export interface CommitPolicies {
  /** As the commit would have it: what is judged by. */
  readonly after: LoadedPolicy
  /** As the commit before had it; null where that cannot be read. */
  readonly before: LoadedPolicy | null
}

const NAMES = ['safe-pip.toml', 'pyproject.toml']

/**
 * The policy as it is staged, and as it was: the search is the one of every command, but what git tracks is read out of git,
 * so that the work tree cannot say otherwise. A policy that git does not track counts as it lies there. Throws
 * `configuration` for faults of the staged one.
 */
export async function loadCommitPolicies(
  surroundings: Omit<PolicySurroundings, 'readProjectFile'>,
  { commit, blobs }: { commit: Commit; blobs: BlobReader },
): Promise<CommitPolicies> {
  if (surroundings.policyFile !== null) {
    const after = loadPolicy(surroundings)
    return { after, before: after }
  }
  const { cwd } = surroundings
  const context = { cwd, top: commit.place.cwd, blobs }
  const { before, after } = commit
  const loaded = loadPolicy({ ...surroundings, readProjectFile: await makeReader(after, { ...context, other: before }) })
  const isTouched = commit.changes.some((change) =>
    [change.before?.path, change.after?.path].some((path) => path !== undefined && NAMES.includes(path.split('/').at(-1) ?? '')),
  )
  if (!isTouched) return { after: loaded, before: loaded }
  const readProjectFile = await makeReader(before, { ...context, other: after })
  return { after: loaded, before: loadEarlier({ ...surroundings, readProjectFile }) }
}

function loadEarlier(surroundings: PolicySurroundings): LoadedPolicy | null {
  try {
    return loadPolicy(surroundings)
  } catch (error) {
    if (isSafePipError(error)) return null
    throw error
  }
}

interface ReaderContext {
  readonly cwd: string
  readonly top: string
  readonly blobs: BlobReader
  readonly other: CommitSide
}

/** The candidates are few, so all are read first: the search itself is synchronous. */
async function makeReader(side: CommitSide, { cwd, top, blobs, other }: ReaderContext): Promise<PolicyFileReader> {
  const read = makeSideReader(side, blobs)
  const tracked = new Map<string, PolicyFile | null>()
  for (let folder = cwd; !relative(top, folder).startsWith('..'); folder = dirname(folder)) {
    for (const name of NAMES) {
      const path = join(folder, name)
      const inside = relative(top, path).split(sep).join('/')
      if (side.find(inside) === undefined) {
        if (other.find(inside) !== undefined) tracked.set(path, null)
        continue
      }
      const content = await read(inside)
      tracked.set(path, content.state === 'bytes' ? asPolicyFile(path, content.bytes) : null)
    }
    if (folder === dirname(folder)) break
  }
  return (path, options) => {
    const known = tracked.get(path)
    return known === undefined ? readPolicyFile(path, options) : known
  }
}

function asPolicyFile(path: string, bytes: Uint8Array): PolicyFile {
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isPyproject: path.endsWith('pyproject.toml') }
  } catch (error) {
    throw new SafePipError('configuration', `${display(path)} cannot be read: it is not UTF-8`, { cause: error })
  }
}
