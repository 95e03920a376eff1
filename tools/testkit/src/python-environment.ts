import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')
const cache = join(root, '.cache')

interface SetUp {
  readonly python: string
  readonly pythonVersion: string
  readonly pips: readonly string[]
}

/** What the test set-up (tools/setup) laid out; throws with the command to run where it did not run yet. */
function readSetUp(): SetUp {
  const file = join(cache, 'setup.json')
  if (!existsSync(file)) throw new Error('the test set-up is missing: run `node tools/setup/main.ts`')
  return JSON.parse(readFileSync(file, 'utf8')) as SetUp
}

/** Every pip that the set-up's Python runs, oldest first. */
export function findPips(): readonly string[] {
  return readSetUp().pips
}

/**
 * The pips that a test runs with: the oldest and the newest, or the newest alone; all of them with
 * `SAFE_PIP_TEST_PIPS=all`, those named with `SAFE_PIP_TEST_PIPS=24.3.1,25.3`.
 */
export function pipsUnderTest(options: { readonly only?: 'newest' } = {}): readonly string[] {
  const all = findPips()
  const asked = process.env['SAFE_PIP_TEST_PIPS']
  if (asked === 'all') return all
  if (asked !== undefined && asked !== '') return asked.split(',')
  return [...new Set([options.only === 'newest' ? undefined : all.at(0), all.at(-1)])].filter((one) => one !== undefined)
}

/** The set-up's Python, outside any virtual environment. */
export function testPython(): string {
  return readSetUp().python
}

/** A wheel that the set-up downloaded: `setuptools-84.2.1-py3-none-any.whl`. */
export function downloadedWheel(project: string, version: string): { readonly filename: string; readonly bytes: Buffer } {
  const filename = readdirSync(join(cache, 'wheels')).find((name) => name.startsWith(`${project}-${version}-`))
  if (filename === undefined) throw new Error(`the test set-up has no ${project} ${version}`)
  return { filename, bytes: readFileSync(join(cache, 'wheels', filename)) }
}

/** PYTHONPATH under which `python -m piptools compile` runs with the pip of its environment. */
export function pipToolsFolder(): string {
  return join(cache, 'pip-tools')
}

export interface PythonEnvironment {
  readonly folder: string
  readonly bin: string
  readonly python: string
  /** The `pip` script. */
  readonly pip: string
  readonly sitePackages: string
}

/** A virtual environment of the test's own with exactly one distribution in it: that pip. */
export function makePythonEnvironment(folder: string, pip: string): PythonEnvironment {
  const template = join(cache, 'pips', pip)
  copyTree(template, folder)
  const bin = join(folder, 'bin')
  for (const entry of readdirSync(bin, { withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(bin, entry.name)
    const text = readFileSync(path, 'utf8')
    // The set-up may have been copied from another checkout; its scripts would then run in, and install into, that one.
    const moved = text.replaceAll(
      new RegExp(String.raw`[^\s"'!]*/\.cache/pips/${pip.replaceAll('.', String.raw`\.`)}(?![\w.])`, 'g'),
      () => folder,
    )
    if (moved === text) continue
    rmSync(path)
    writeFileSync(path, moved, { mode: 0o755 })
  }
  const python = readdirSync(join(folder, 'lib')).find((name) => name.startsWith('python')) ?? ''
  return {
    folder,
    bin,
    python: join(bin, 'python'),
    pip: join(bin, 'pip'),
    sitePackages: join(folder, 'lib', python, 'site-packages'),
  }
}

/** Hard links where the file system can: a file of an environment is replaced or removed by pip, never written into. */
function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else
      try {
        linkSync(source, target)
      } catch {
        copyFileSync(source, target)
      }
  }
}

/** Every file below a folder with its sha256, links with their target; compiled files left out. What two installs are compared by. */
export function readTree(folder: string): Readonly<Record<string, string>> {
  const tree: Record<string, string> = {}
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name)
      const key = relative(folder, path)
      if (entry.isSymbolicLink()) tree[key] = `-> ${readlinkSync(path)}`
      else if (entry.isDirectory()) {
        if (entry.name !== '__pycache__') walk(path)
      } else tree[key] = createHash('sha256').update(readFileSync(path)).digest('hex')
    }
  }
  if (existsSync(folder)) walk(folder)
  return tree
}
