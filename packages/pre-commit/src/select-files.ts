import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { findFormat } from '@safe-pip/core/vet/read-manifests'
import { asArgument } from './git/git-path.ts'
import { SUBMODULE } from './git/listings.ts'
import type { Commit } from './git/open-commit.ts'

/** Which files a run is about; paths from the top of the repository. */
export interface Selection {
  /** Touched by the commit: what it adds or changes is reported. */
  readonly touched: readonly string[]
  /** Judged whole, whatever the commit does: `--all`, or asked for through pre-commit's `--all-files`. */
  readonly whole: readonly string[]
  /** Named, and not touched by the commit. */
  readonly untouched: readonly string[]
}

export interface SelectionOptions {
  readonly cwd: string
  readonly isAll: boolean
  /** Under pre-commit: a file that it names although the commit leaves it as it is was asked for with `--all-files` or `--files`. */
  readonly isUnderPreCommit: boolean
}

/**
 * The files named, or without names every dependency file that the commit touches (with `--all`: every one of the
 * repository). A deleted file has nothing to vet. Throws `usage` for a name that git knows nothing of.
 */
export function selectFiles(names: readonly string[], commit: Commit, options: SelectionOptions): Selection {
  const changed = new Set(commit.changes.flatMap(({ after }) => (after === null ? [] : [after.path])))
  const isDependencyFile = (path: string): boolean => findFormat(path, null) !== null
  if (names.length === 0) {
    const all = options.isAll ? [...commit.after.paths()] : [...changed]
    const found = all.filter(isDependencyFile).toSorted()
    return options.isAll ? { touched: [], whole: found, untouched: [] } : { touched: found, whole: [], untouched: [] }
  }
  const named = [...new Set(names.flatMap((name) => findNamed(name, commit, options.cwd)))].filter(
    (path) => commit.after.find(path)?.mode !== SUBMODULE,
  )
  if (options.isAll) return { touched: [], whole: named, untouched: [] }
  const untouched = named.filter((path) => !changed.has(path))
  const touched = named.filter((path) => changed.has(path))
  return options.isUnderPreCommit ? { touched, whole: untouched, untouched: [] } : { touched, whole: [], untouched }
}

function findNamed(name: string, commit: Commit, cwd: string): string[] {
  const { after, before } = commit
  const path = findPathInside(resolve(cwd, name), commit.place.cwd)
  if (path === null) throw new SafePipError('usage', `${display(name)} lies outside of this repository`)
  if (after.find(path) !== undefined) return [path]
  if (before.find(path) !== undefined) return []
  const below = path === '' ? '' : `${path}/`
  const similar = path.includes('\ufffd')
  const found = [...after.paths()].filter((known) => known.startsWith(below) || (similar && asArgument(known) === path))
  if (found.length > 0) return found
  throw new SafePipError('usage', `${display(name)} is not staged, so that no commit would hold it`, {
    hint: 'stage it with git add, or read it where it lies with safe-pip audit',
  })
}

/** Relative to the top with `/`, '' for the top itself; null outside. Folders above may be links. */
function findPathInside(absolute: string, top: string): string | null {
  for (const candidate of [absolute, throughLinks(absolute)]) {
    const inside = relative(top, candidate)
    if (inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(top, inside) === candidate)
      return inside.split(sep).join('/')
  }
  return null
}

function throughLinks(absolute: string): string {
  try {
    return join(realpathSync(dirname(absolute)), basename(absolute))
  } catch {
    return absolute
  }
}
