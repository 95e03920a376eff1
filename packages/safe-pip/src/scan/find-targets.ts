import { lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { archiveKind } from '@safe-pip/core/archive/open-archive'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { NotChecked } from '@safe-pip/core/model/finding'

/** One artifact report to come. */
export interface ScanTarget {
  readonly kind: 'archive' | 'tree'
  /** Absolute. */
  readonly path: string
  /** As the user wrote it, with the part below a folder. */
  readonly shown: string
  readonly filename: string | null
}

export interface ScanTargets {
  readonly targets: readonly ScanTarget[]
  readonly notChecked: readonly NotChecked[]
}

/** `name-1.0…`: what an index would offer under this name. */
const RELEASE_NAME = /^[A-Za-z0-9][\w.]*(?:-[\w.]+)*?-v?[0-9]/
const PYTHON = /\.(?:py|pyw|pth)$/i

/**
 * A file is an archive or a lone Python file. A folder with archives anywhere in it is scanned archive by archive,
 * any other as one source tree (CONTRACT "Commands"). Archives that carry no release's name, among Python files,
 * are test data of a source tree. Null for a path that is not there.
 */
export function findTargets(given: string, cwd: string): ScanTargets | null {
  const path = resolve(cwd, given)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return null
  if (!stat.isDirectory()) {
    const isLone = PYTHON.test(given) && archiveKind(given) === null
    return { targets: [{ kind: isLone ? 'tree' : 'archive', path, shown: given, filename: basename(path) }], notChecked: [] }
  }
  const files = listFiles(path)
  const archives = files.filter((file) => archiveKind(basename(file)) !== null)
  const sources = files.filter((file) => PYTHON.test(file))
  const isArchiveFolder =
    archives.some((file) => /\.whl$/i.test(file) || RELEASE_NAME.test(basename(file))) ||
    (archives.length > 0 && sources.length === 0)
  if (!isArchiveFolder) {
    const targets = [{ kind: 'tree', path, shown: given, filename: null }] as const
    return { targets, notChecked: sources.length === 0 ? [nothingIn(given)] : [] }
  }
  return {
    targets: archives.map((file) => ({
      kind: 'archive',
      path: join(path, file),
      shown: join(given, file),
      filename: basename(file),
    })),
    notChecked:
      sources.length === 0
        ? []
        : [
            {
              check: 'source-tree',
              reason: `${sources.length} Python files beside the archives were not read; scan their folder by itself`,
              subject: display(given),
              effect: 'warn',
            },
          ],
  }
}

/** A folder that was meant to hold something must not look clean. */
function nothingIn(given: string): NotChecked {
  const reason = 'it holds no Python file and no archive'
  return { check: 'source-tree', reason, subject: display(given), effect: 'warn' }
}

/** Regular files below a folder, sorted, `/`-separated; links are not followed, version control is left out. */
function listFiles(root: string): string[] {
  const files: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const name of namesIn(join(root, folder))) {
      const inside = folder === '' ? name : `${folder}/${name}`
      const stat = lstatSync(join(root, inside))
      if (stat.isFile()) files.push(inside)
      else if (stat.isDirectory() && name !== '.git' && name !== '.hg' && name !== '.svn') folders.push(inside)
    }
  }
  return files.toSorted((a, b) => (a < b ? -1 : 1))
}

/** A folder that cannot be listed may hold anything. Throws `disk`. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new SafePipError('disk', `${display(folder)} cannot be listed: ${code}`, { hint: 'check its permissions' })
  }
}
