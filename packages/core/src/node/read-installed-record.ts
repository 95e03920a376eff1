import { readIfThere } from './disk-files.ts'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { hashAlgorithm, parseRecord, type RecordRow } from '../archive/wheel-record.ts'
import { display } from '../base/display.ts'
import type { ManifestProblem } from '../model/manifest.ts'

/** Of larger files only the size is compared: libraries of gigabytes would take longer than all the rest. */
const MOST_HASHED_BYTES = 67_108_864
const MOST_NAMED = 5
/** Package managers of systems change what they install and leave RECORD as it was; they keep their own lists (`dpkg --verify`). */
const SYSTEM_INSTALLERS: ReadonlySet<string> = new Set(['debian', 'rpm', 'conda', 'apk', 'pacman', 'portage'])

/**
 * Files of a distribution that are not as its RECORD says (PEP 376), one problem for those that changed and one for those that
 * are gone. What has no hash there (`.pyc`, RECORD itself) nobody can tell; without a RECORD nothing is said.
 */
export function findChangedFiles(distInfo: string): ManifestProblem[] {
  const record = readIfThere(join(distInfo, 'RECORD'))
  const installer = readIfThere(join(distInfo, 'INSTALLER'))?.toString('utf8').trim().toLowerCase() ?? ''
  // Debian writes no INSTALLER, and has a folder of its own.
  const isSystems = SYSTEM_INSTALLERS.has(installer) || (installer === '' && basename(dirname(distInfo)) === 'dist-packages')
  if (record === null || isSystems) return []
  const changed: string[] = []
  const gone: string[] = []
  for (const row of parseRecord(record.toString('utf8'))) {
    if (row.digest === '' || row.path.endsWith('.pyc')) continue
    const state = stateOf(row, resolve(distInfo, '..', row.path))
    if (state !== 'same') (state === 'gone' ? gone : changed).push(row.path)
  }
  return [
    ...problemOf(changed, 'not as RECORD says: changed after it was installed'),
    ...problemOf(gone, 'gone, although RECORD lists them'),
  ]
}

function stateOf({ algorithm, digest, size }: RecordRow, path: string): 'same' | 'changed' | 'gone' {
  try {
    const found = statSync(path)
    if (!found.isFile()) return 'changed'
    if (size !== '' && Number(size) !== found.size) return 'changed'
    const name = hashAlgorithm(algorithm)
    if (name === null || found.size > MOST_HASHED_BYTES) return 'same'
    return createHash(name).update(readFileSync(path)).digest('base64url') === digest ? 'same' : 'changed'
  } catch {
    return 'gone'
  }
}

function problemOf(paths: readonly string[], what: string): ManifestProblem[] {
  if (paths.length === 0) return []
  const shown = paths.slice(0, MOST_NAMED).map((path) => display(path, 120))
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''
  const message = `${paths.length} ${paths.length === 1 ? 'file is' : 'files are'} ${what}: ${shown.join(', ')}${more}`
  return [{ id: 'installed-file-changed', message, position: { line: 1, column: 1 }, text: null }]
}
