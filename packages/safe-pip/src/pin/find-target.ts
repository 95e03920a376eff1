import { basename, dirname, join, resolve } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { PinRequest } from './pin-request.ts'

/** Where the result goes and in which form. */
export interface PinTarget {
  /** As it is shown; null = standard output alone. */
  readonly file: string | null
  /** Absolute. */
  readonly path: string | null
  readonly form: 'requirements' | 'pylock'
}

const PROJECT_FILES: ReadonlySet<string> = new Set(['pyproject.toml', 'setup.cfg'])
/** PEP 751. */
const PYLOCK = /^pylock(?:\.[^.]+)?\.toml$/

/** Whether a file is read as the list of a project instead of as requirements. */
export function isProjectFile(file: string): boolean {
  return PROJECT_FILES.has(basename(file))
}

/**
 * `requirements.in` goes to `requirements.txt`, a project file to `requirements.txt` beside it, as with pip-compile;
 * anything else to standard output. Throws `usage` where the output is one of the inputs.
 */
export function findTarget(request: Pick<PinRequest, 'files' | 'outputFile'>, cwd: string): PinTarget {
  const file = request.outputFile ?? defaultOutput(request.files)
  if (file === null || file === '-') return { file: null, path: null, form: 'requirements' }
  const path = resolve(cwd, file)
  if (request.files.some((input) => resolve(cwd, input) === path)) {
    throw new SafePipError('usage', `${display(file)} is an input and the output`, { hint: 'name another file with -o' })
  }
  return { file, path, form: PYLOCK.test(basename(path)) ? 'pylock' : 'requirements' }
}

function defaultOutput(files: readonly string[]): string | null {
  const [first = ''] = files
  if (files.every(isProjectFile)) return join(dirname(first), 'requirements.txt')
  return files.length === 1 && first.endsWith('.in') ? `${first.slice(0, -'.in'.length)}.txt` : null
}
