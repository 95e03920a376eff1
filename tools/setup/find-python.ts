import { spawnSync } from 'node:child_process'

export interface Interpreter {
  /** Its own executable, not a shim. */
  readonly path: string
  readonly version: string
  readonly minor: number
  readonly hasPip: boolean
}

/** 3.11 and 3.10 run every pip that we test: 22.3 needs a Python before 3.12, 26.2 one from 3.10. */
const CANDIDATES: readonly string[] = [
  'python3.11',
  'python3.10',
  'python3',
  'python3.12',
  'python3.13',
  'python3.14',
  'python3.9',
]
const PROBE =
  'import sys, importlib.util as u; print(sys.executable, "%d.%d.%d" % sys.version_info[:3], u.find_spec("pip") is not None, u.find_spec("venv") is not None, sep="\\n")'

/** The Python for tests: `SAFE_PIP_TEST_PYTHON`, else the candidate that runs the most of our pips. Throws when there is none from 3.9 on. */
export function findPython(env: Readonly<Record<string, string | undefined>> = process.env): Interpreter {
  const named = env['SAFE_PIP_TEST_PYTHON']
  const candidates = named === undefined ? CANDIDATES : [named]
  let fallback: Interpreter | null = null
  for (const candidate of candidates) {
    const one = probePython(candidate)
    if (one?.minor === 10 || one?.minor === 11) return one
    if (one !== null && one.minor >= 9) fallback ??= one
  }
  if (fallback === null) throw new Error(`no Python from 3.9 on found (looked for ${candidates.join(', ')})`)
  return fallback
}

function probePython(name: string): Interpreter | null {
  const { status, stdout } = spawnSync(name, ['-I', '-c', PROBE], { encoding: 'utf8' })
  const [path, version, hasPip, hasVenv] = status === 0 ? stdout.trim().split('\n') : []
  if (path === undefined || version === undefined || hasVenv !== 'True') return null
  return { path, version, minor: Number(version.split('.')[1]), hasPip: hasPip === 'True' }
}

/** Why this Python does not run this pip, or null where it does. */
export function unfitReason(pip: string, python: Interpreter): string | null {
  const [major = 0, minor = 0] = pip.split('.').map(Number)
  if (major < 23 && python.minor >= 12) return `pip ${pip} needs a Python before 3.12`
  if ((major > 26 || (major === 26 && minor >= 1)) && python.minor < 10) return `pip ${pip} needs a Python from 3.10 on`
  return null
}
