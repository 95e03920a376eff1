import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { parseListing, parseRawDiff, type PathChange, type TreeEntry } from './listings.ts'
import { askGit, runGit, type GitPlace } from './run-git.ts'

/** All paths before or after a commit. */
export interface CommitSide {
  readonly find: (path: string) => TreeEntry | undefined
  readonly paths: () => Iterable<string>
}

/** What is about to be committed, or what was committed between two revisions. */
export interface Commit {
  /** Absolute; git is asked from there. */
  readonly place: GitPlace
  readonly before: CommitSide
  readonly after: CommitSide
  readonly changes: readonly PathChange[]
  /** False for the first commit. */
  readonly hasBefore: boolean
}

/**
 * The staged content against HEAD; or, where pre-commit says which revisions it is about (`PRE_COMMIT_FROM_REF` and
 * `PRE_COMMIT_TO_REF`: pushes, `--from-ref`), the later one against the merge base of both. In a merge HEAD is the branch that
 * is merged into, so that all that comes in counts as new. Throws `usage` outside of a work tree.
 */
export async function openCommit({ cwd, env, isOnline }: GitPlace): Promise<Commit> {
  const top = await askGit(['rev-parse', '--show-toplevel'], { cwd, env, isOnline })
  if (top.status !== 0) {
    throw new SafePipError('usage', 'this is no work tree of git', { hint: 'run it inside of a repository' })
  }
  const place: GitPlace = { cwd: top.stdout.toString('utf8').replace(/\r?\n$/, ''), env, isOnline }
  const [from, to] = [env['PRE_COMMIT_FROM_REF'] ?? '', env['PRE_COMMIT_TO_REF'] ?? '']
  return from !== '' && to !== '' ? openRange({ from, to }, place) : openStaged(place)
}

async function openStaged(place: GitPlace): Promise<Commit> {
  const [listing, head] = await Promise.all([
    runGit(['ls-files', '--stage', '-z', '--full-name'], place),
    findCommit('HEAD', place),
  ])
  const tree = head ?? (await emptyTree(place))
  const changes = await readChanges(['diff-index', '--cached'], [tree], place)
  return assemble({ place, hasBefore: head !== null, after: parseListing(listing), changes })
}

async function openRange({ from, to }: { from: string; to: string }, place: GitPlace): Promise<Commit> {
  const [start, end] = await Promise.all([findCommit(from, place), findCommit(to, place)])
  if (end === null) throw new SafePipError('usage', 'PRE_COMMIT_TO_REF names no commit of this repository')
  const base = start === null ? null : await askGit(['merge-base', start, end], place)
  const before = base?.status === 0 ? base.stdout.toString('latin1').trim() : (start ?? (await emptyTree(place)))
  const [listing, changes] = await Promise.all([
    runGit(['ls-tree', '-r', '-z', '--full-tree', end], place),
    readChanges(['diff-tree', '-r'], [before, end], place),
  ])
  return assemble({ place, hasBefore: start !== null, after: parseListing(listing), changes })
}

/** Renames are looked for in bounds; where their content cannot be read (partial clones) they are a deletion and an addition. */
async function readChanges(command: readonly string[], trees: readonly string[], place: GitPlace): Promise<PathChange[]> {
  const options = ['--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty']
  const withRenames = await askGit([...command, ...options, '-M', '-l400', ...trees, '--'], place)
  if (withRenames.status === 0) return parseRawDiff(withRenames.stdout)
  return parseRawDiff(await runGit([...command, ...options, '--no-renames', ...trees, '--'], place))
}

async function findCommit(revision: string, place: GitPlace): Promise<string | null> {
  const { status, stdout } = await askGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], place)
  return status === 0 ? stdout.toString('latin1').trim() : null
}

/** Asked for, because a repository may count in SHA-1 or SHA-256. */
async function emptyTree(place: GitPlace): Promise<string> {
  return (await runGit(['hash-object', '-t', 'tree', '--stdin'], place)).toString('latin1').trim()
}

interface CommitParts extends Pick<Commit, 'place' | 'hasBefore' | 'changes'> {
  readonly after: ReadonlyMap<string, TreeEntry>
}

function assemble({ place, hasBefore, after, changes }: CommitParts): Commit {
  const replaced = new Map(
    changes.flatMap((change) => (change.before === null ? [] : [[change.before.path, change.before.entry]])),
  )
  const touched = new Set(changes.flatMap((change) => (change.after === null ? [] : [change.after.path])))
  const findBefore = (path: string): TreeEntry | undefined =>
    replaced.get(path) ?? (touched.has(path) ? undefined : after.get(path))
  return {
    place,
    hasBefore,
    changes,
    after: { find: (path) => after.get(path), paths: () => after.keys() },
    before: {
      find: findBefore,
      paths: () => [...new Set([...after.keys(), ...replaced.keys()])].filter((path) => findBefore(path) !== undefined),
    },
  }
}
