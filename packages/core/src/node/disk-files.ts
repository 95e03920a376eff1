import { execFileSync } from 'node:child_process'
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { LIMITS } from '../base/limits.ts'
import type { FileContent } from '../vet/read-manifests.ts'

const MAX_WALKED_FILES = 200_000
const MAX_WALK_DEPTH = 16
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  'node_modules',
  '__pycache__',
  '.tox',
  '.nox',
  'site-packages',
  '.mypy_cache',
])

/** Relative to the working directory, with `/`. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/')
}

/**
 * A dependency file of the disk. Links out of `top` and whatever is no regular file are unreadable, and so is what is
 * larger than any dependency file, whoever wants it.
 */
export function readDiskFile(
  path: string,
  options: { readonly cwd: string; readonly top: string; readonly isNamed: boolean },
): FileContent {
  const full = resolve(options.cwd, path)
  try {
    const isLink = lstatSync(full).isSymbolicLink()
    const found = statSync(full)
    if (!found.isFile())
      return { state: 'unreadable', reason: found.isDirectory() ? 'a folder, no file' : 'no regular file', isLimit: false }
    if (isLink && !options.isNamed && !isInside(realpathSync(full), realpathSync(options.top))) {
      return { state: 'unreadable', reason: 'a link that leads out of the repository', isLimit: false }
    }
    if (found.size > LIMITS.manifestBytes)
      return { state: 'unreadable', reason: `larger than ${LIMITS.manifestBytes / 1_000_000} MB`, isLimit: true }
    return { state: 'bytes', bytes: readFileSync(full) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return { state: 'missing' }
    return {
      state: 'unreadable',
      reason: code === 'EACCES' ? 'no permission to read it' : `it cannot be read (${code})`,
      isLimit: false,
    }
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}

/** The repository's top folder, or the folder itself where there is no repository. */
export function findTopFolder(folder: string): string {
  return runGit(folder, ['rev-parse', '--show-toplevel'])?.trimEnd() ?? folder
}

/**
 * Files below a folder, relative to it with `/`, sorted: those that git tracks or would, so that what `.gitignore` leaves out
 * stays out; outside a repository a bounded walk without environments and caches.
 */
export function findFiles(folder: string): { readonly paths: readonly string[]; readonly isCut: boolean } {
  const listed = runGit(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  if (listed !== null) return { paths: [...new Set(listed.split('\0').filter((path) => path !== ''))].toSorted(), isCut: false }
  const paths: string[] = []
  const pending = [{ path: '', depth: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = listFolder(join(folder, next.path))
    // A virtual environment says so itself.
    if (next.path !== '' && entries.some((entry) => entry.name === 'pyvenv.cfg')) continue
    for (const entry of entries) {
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`
      if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) {
        if (next.depth < MAX_WALK_DEPTH) pending.push({ path, depth: next.depth + 1 })
      } else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path)
      if (paths.length >= MAX_WALKED_FILES) return { paths: paths.toSorted(), isCut: true }
    }
  }
  return { paths: paths.toSorted(), isCut: false }
}

function listFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return []
  }
}

/** Null: no git, or no repository. */
function runGit(folder: string, words: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    })
  } catch {
    return null
  }
}

/** A file's bytes; null where it cannot be read, whatever the reason. */
export function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** Whether there is a folder that this user may look at. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
