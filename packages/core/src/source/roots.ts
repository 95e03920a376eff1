import { rawText } from '../base/display.ts'
import type { CodeInput } from '../model/code-input.ts'
import type { CodeContext } from '../model/code-facts.ts'
import { NESTED_SEPARATOR } from '../model/inventory.ts'
import { importPaths } from './machine/module-table.ts'

const TEST_FOLDERS: ReadonlySet<string> = new Set([
  'test',
  'tests',
  'testing',
  'testdata',
  'test_data',
  'fixtures',
  'unittests',
  'unit_tests',
  '__tests__',
  'testsuite',
])
const BESIDE_FOLDERS: ReadonlySet<string> = new Set([
  'docs',
  'doc',
  'examples',
  'example',
  'benchmarks',
  'benchmark',
  'samples',
  'demo',
  'demos',
  'tutorials',
  'notebooks',
  'ci',
  '.github',
])

/**
 * When a module's top level runs, by its place alone: builds and imports are found by following them. In a wheel all that
 * is no test can be imported; in an sdist what lies beside the packages is not installed.
 */
export function contextOf(file: string, input: Pick<CodeInput, 'kind' | 'root' | 'members' | 'wheel'>): CodeContext {
  const [path = file] = importPaths(file, input)
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  const isTop = input.kind === 'wheel' && isImportedTop(folders[0] ?? name, input)
  const isNested = file.includes(NESTED_SEPARATOR)
  if (input.kind !== 'wheel' && path === 'setup.py') return 'install'
  if (folders.slice(isTop ? 1 : 0).some(isTestFolder) || (isTestModule(name) && !(isTop && folders.length === 0))) return 'test'
  // In an archive in the artifact: it runs for who unpacks it.
  if (isNested) return 'call'
  // Installed as data of a package: nobody imports it, whoever does is followed.
  if (name === 'setup.py' && folders.length > 0) return 'entry-point'
  if (input.kind === 'wheel') {
    if (/\.data\/scripts\//.test(file)) return 'entry-point'
    if (folders.length === 0 && /^(?:sitecustomize|usercustomize)\.py[co]?$/.test(name)) return 'start-up'
  } else if (BESIDE_FOLDERS.has(folders[0] ?? '') && folders.length > 0) return 'test'
  else if (folders[0] === 'bin') return 'entry-point'
  if (/\.(?:ipynb|pkl|pickle|pck|pk|dill|joblib|npy|ckpt|bin)$/i.test(name)) return 'call'
  return /^__main__\.py[co]?$/.test(name) ? 'entry-point' : 'import'
}

function isTestFolder(folder: string): boolean {
  return TEST_FOLDERS.has(folder) || /(?:^| )tests?(?: |$)|^test cases$/.test(folder)
}

function isTestModule(name: string): boolean {
  return /^(?:test_.*|.*_tests?|conftest|tests?)\.py[wco]?$/.test(name)
}

type TopNames = Pick<CodeInput, 'kind' | 'root' | 'members' | 'wheel'>

/** What a wheel's users import is no test, whatever it is called: its only top-level names, and what its entry points name. */
function isImportedTop(top: string, input: TopNames): boolean {
  let known = importedTops.get(input.members)
  if (known === undefined) importedTops.set(input.members, (known = findImportedTops(input)))
  return known.has(top.replace(/\.py[wco]?$/, ''))
}

const importedTops = new WeakMap<CodeInput['members'], ReadonlySet<string>>()

function findImportedTops(input: TopNames): ReadonlySet<string> {
  const tops = new Map<string, boolean>()
  for (const { path } of input.members) {
    const [inner = ''] = importPaths(rawText(path), input)
    const [top = '', ...rest] = inner.split('/')
    if (!/\.(?:py[wco]?|so|pyd)$/.test(inner) || /\.(?:dist-info|data)$/.test(top)) continue
    const name = top.replace(/\..*$/, '')
    tops.set(name, (tops.get(name) ?? false) || (rest.length === 0 ? isTestModule(top) : isTestFolder(top)))
  }
  const named = (input.wheel?.entryPoints ?? []).map(({ target }) => rawText(target).split(/[.:]/)[0]?.trim() ?? '')
  const areAllTests = [...tops.values()].every((isTest) => isTest)
  return new Set([...(areAllTests ? tops.keys() : []), ...named])
}

/** Order of reading: what runs by itself first, packages before what they hold, tests last. */
export function readingOrder(a: { file: string; context: CodeContext }, b: { file: string; context: CodeContext }): number {
  const rank = (one: { file: string; context: CodeContext }): number =>
    ['start-up', 'install', 'import', 'entry-point', 'call', 'test', 'dead'].indexOf(one.context) * 1000 +
    Math.min(one.file.split('/').length, 400) * 2 +
    (/__init__\.py[co]?$/.test(one.file) ? 0 : 1)
  return rank(a) - rank(b) || (a.file < b.file ? -1 : 1)
}
