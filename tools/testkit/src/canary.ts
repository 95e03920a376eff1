import { readFileSync } from 'node:fs'
import { buildSdist, type SdistSpec } from './build-sdist.ts'
import { buildWheel, type WheelSpec } from './build-wheel.ts'
import { escapedName, type BuiltFile } from './built-file.ts'
import { TINY_BACKEND } from './tiny-backend.ts'

/** The environment variable that names the marker file. */
export const CANARY_VARIABLE: string = 'SAFE_PIP_CANARY'

/** Where a canary's code stands, and so what must run it. */
export type CanaryContext = 'setup.py' | 'back-end' | 'pth' | 'import'

/**
 * What the canary's code does, beside writing its marker: `write` nothing, `process` writes it in a child process (what
 * rules on install-time behaviour find), `network` asks a port of this machine first, `download` would run what that port
 * answers. Nothing listens there: it is the discard port.
 */
export type CanaryBehaviour = 'write' | 'process' | 'network' | 'download'

export interface CanaryOptions {
  readonly behaviour?: CanaryBehaviour
  /** The marker's path, for code that is run without the environment variable. */
  readonly marker?: string
}

/** An inert canary: all it does is to append the name of its context to a marker file in a folder of the test. */
function canaryCode(context: CanaryContext, options: CanaryOptions = {}): string {
  const fallback = options.marker === undefined ? 'os.devnull' : JSON.stringify(options.marker)
  const path = `path = os.environ.get(${JSON.stringify(CANARY_VARIABLE)}, ${fallback})`
  const note = JSON.stringify(`${context}\n`)
  const write = `open(path, "a").write(${note})`
  switch (options.behaviour ?? 'write') {
    case 'write':
      return ['import os', path, write, ''].join('\n')
    case 'process':
      return [
        'import os',
        'import subprocess',
        'import sys',
        path,
        `subprocess.run([sys.executable, "-I", "-S", "-c", "import sys; open(sys.argv[1], 'a').write(sys.argv[2])", path, ${note}])`,
        '',
      ].join('\n')
    case 'network':
    case 'download': {
      const ask = 'urllib.request.urlopen("http://127.0.0.1:9/canary", timeout=2)'
      return [
        'import os',
        'import urllib.request',
        path,
        'try:',
        options.behaviour === 'download' ? `    exec(${ask}.read())` : `    ${ask}`,
        'except OSError:',
        '    pass',
        write,
        '',
      ].join('\n')
    }
  }
}

/** A wheel whose `.pth` line and whose import write the marker. */
export function buildCanaryWheel(spec: Partial<WheelSpec> & { readonly name: string }, options: CanaryOptions = {}): BuiltFile {
  const module = escapedName(spec.name)
  const statement = canaryCode('pth', options).trim().split('\n').join('; ')
  return buildWheel({
    version: '1.0',
    ...spec,
    files: {
      [`${module}/__init__.py`]: canaryCode('import', options),
      // `write` and `process` only: a try block does not fit on the one line that a .pth has.
      ...(options.behaviour === 'network' || options.behaviour === 'download' ? {} : { [`${module}.pth`]: `${statement}\n` }),
      ...spec.files,
    },
  })
}

/** An sdist whose `setup.py` (no `pyproject.toml`: pip takes setuptools) or in-tree back end writes the marker when pip builds it. */
export function buildCanarySdist(
  spec: Partial<SdistSpec> & { readonly name: string; readonly context?: 'setup.py' | 'back-end' },
  options: CanaryOptions = {},
): BuiltFile {
  const { context = 'back-end', ...rest } = spec
  const module = escapedName(spec.name)
  const code = canaryCode(context, options)
  const version = spec.version ?? '1.0'
  const own =
    context === 'back-end'
      ? { 'tiny_backend.py': `${code}${TINY_BACKEND}` }
      : {
          'setup.py': `${code}from setuptools import setup\nsetup(name=${JSON.stringify(spec.name)}, version=${JSON.stringify(version)}, packages=[${JSON.stringify(module)}])\n`,
          'pyproject.toml': `[build-system]\nrequires = ${JSON.stringify(['setuptools', ...(spec.buildRequires ?? [])])}\nbuild-backend = "setuptools.build_meta"\n`,
        }
  return buildSdist({
    version,
    backend: context === 'back-end' ? 'tiny' : 'none',
    ...rest,
    files: { ...own, [`${module}/__init__.py`]: canaryCode('import', options), ...spec.files },
  })
}

/** Contexts that ran, in order; empty when there is no marker. */
export function readMarker(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').trim().split('\n')
  } catch {
    return []
  }
}
