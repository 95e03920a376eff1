/**
 * Puts the Python tools that tests hold ours against into a venv in `.cache/`. `node tools/setup/python-tools.ts`
 * is idempotent and needs PyPI only when the pins changed; the tests themselves need no network.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'

/** Exact versions, so that a new release of a tool changes no test by itself. */
export const PYTHON_TOOLS: readonly string[] = ['packaging==26.3']

const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'python-tools')
const STAMP = join(FOLDER, 'installed.txt')
const WANTED = `${PYTHON_TOOLS.join('\n')}\n`
const IS_WINDOWS = process.platform === 'win32'
const PYTHON = IS_WINDOWS ? join(FOLDER, 'Scripts', 'python.exe') : join(FOLDER, 'bin', 'python')

/** The Python that has the tools. Throws, naming the set-up, when they are not there. */
export function assertPythonTools(): string {
  if (!isCurrent())
    throw new Error('the Python tools for this test are missing: run `node tools/setup/python-tools.ts` (npm test does)')
  return PYTHON
}

function isCurrent(): boolean {
  return existsSync(PYTHON) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === WANTED
}

/** Makes the venv unless it is current. */
export async function setUpPythonTools(): Promise<void> {
  if (isCurrent()) return
  rmSync(FOLDER, { recursive: true, force: true })
  await execa(IS_WINDOWS ? 'python' : 'python3', ['-m', 'venv', FOLDER])
  await execa(PYTHON, [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--only-binary',
    ':all:',
    '--no-deps',
    ...PYTHON_TOOLS,
  ])
  writeFileSync(STAMP, WANTED)
}

if (process.argv[1] === import.meta.filename) await setUpPythonTools()
