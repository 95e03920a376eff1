import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPython } from '../setup/find-python.ts'
import { ROOT } from '../project-files.ts'

const FOLDER = join(ROOT, '.cache', 'hook-tools')

/** Folder with `pre-commit` and `prek`; null where the test set-up could not bring them. */
export function findHookTools(): string | null {
  return existsSync(join(FOLDER, 'state')) ? join(FOLDER, 'bin') : null
}

/** Installs both from PyPI by hash, unless they are there or this Python is too old for them. */
export function setUpHookTools(): void {
  const list = join(import.meta.dirname, 'requirements.txt')
  const python = findPython()
  if (python.minor < 10) {
    console.log(`test set-up: left out: pre-commit and prek need Python 3.10, this is ${python.version}`)
    return
  }
  const state = createHash('sha256').update(readFileSync(list)).update(python.path).digest('hex')
  const file = join(FOLDER, 'state')
  if (existsSync(file) && readFileSync(file, 'utf8') === state) return
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  execFileSync(python.path, ['-m', 'venv', FOLDER], { stdio: 'inherit' })
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--only-binary',
    ':all:',
    '--require-hashes',
    '-r',
    list,
  ]
  execFileSync(join(FOLDER, 'bin', 'python'), pip, { stdio: 'inherit' })
  writeFileSync(file, state)
}
