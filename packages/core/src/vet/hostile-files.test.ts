import { describe, expect, it } from 'vitest'
import { readBounded } from '../manifests/read-bounded.ts'
import { MANIFEST_FORMATS } from '../manifests/registry.generated.ts'
import { loadCallReader } from '../node/load-call-reader.ts'
import { readManifests, type FileContent } from './read-manifests.ts'

const python = await loadCallReader()
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const DEEP = 5000
const LEVELS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
/** Each level names the one before it nine times. */
const ALIASES = `${LEVELS.map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => (at === 0 ? 'x' : `*${LEVELS[at - 1]}`)).join(', ')}]`).join('\n')}\ndependencies: *i\npackages: *i\npackage: *i\nrepos: *i\nchannels: *i\n`
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['arrays in arrays', `a = ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
  ['arrays that never close', '['.repeat(DEEP)],
  ['tables in tables', `a = ${'{ a = '.repeat(DEEP)}1${' }'.repeat(DEEP)}`],
  ['JSON objects in objects', `${'{"default":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`],
  ['YAML lists in lists', `dependencies: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
  ['YAML dashes in dashes', `${'- '.repeat(DEEP)}a`],
  ['YAML indented without end', Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
  ['YAML aliases of aliases', ALIASES],
  ['dotted keys', `[${'a.'.repeat(DEEP)}a]\nb = 1`],
  ['one long line', `demo${' '.repeat(200_000)}x${'='.repeat(200_000)}`],
  ['blanks at the end', `[options]\ndemo = ${' '.repeat(200_000)}\nb${' '.repeat(200_000)}#`],
  ['one long word', `--${'a'.repeat(400_000)}`],
  ['continued lines', 'a\\\n'.repeat(2000)],
  ['brackets again and again', 'a['.repeat(50_000)],
  ['brackets of extras', `a[${'x,'.repeat(DEEP)}]`],
  ['markers in brackets', `a ; ${'('.repeat(DEEP)}os_name == "x"${')'.repeat(DEEP)}`],
  ['Python calls in calls', `setup(install_requires=${'f('.repeat(DEEP)}${')'.repeat(DEEP)})`],
  ['sections', Array.from({ length: DEEP }, (_, at) => `[s${at}]\n`).join('')],
  ['keys', `[options]\n${Array.from({ length: DEEP }, (_, at) => `k${at} = 1\n`).join('')}`],
]

describe.each(MANIFEST_FORMATS.map((format) => ({ id: format.id, format })))('$id', ({ format }) => {
  it.each(HOSTILE)('ends soon and never throws on %s', (_, text) => {
    const started = performance.now()
    const facts = readBounded(format, { file: `sample-${format.id}`, bytes: bytes(text), python })
    expect(facts.format).toBe(format.id)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
  it('does not read what is too large, and says so', () => {
    const problems = (content: Uint8Array): unknown =>
      readBounded(format, { file: 'x', bytes: content, python }).problems.map(({ id, message }) => `${id}: ${message}`)
    expect(problems(new Uint8Array(10_000_001))).toEqual(['limit: larger than 10 MB'])
    expect(problems(bytes('\n'.repeat(1_000_000)))).toEqual(['limit: more than 200000 lines'])
  })
})

it('says that aliases of aliases are not followed', () => {
  const environment = MANIFEST_FORMATS.find(({ id }) => id === 'environment-yml')
  expect(environment?.read({ file: 'environment.yml', bytes: bytes(ALIASES) }).problems.map(({ id }) => id)).toEqual(['limit'])
})

describe('files that include each other', () => {
  const reading = (contents: (path: string) => string | null): Parameters<typeof readManifests>[1] => ({
    read: (path): Promise<FileContent> => {
      const text = contents(path)
      return Promise.resolve(text === null ? { state: 'missing' } : { state: 'bytes', bytes: bytes(text) })
    },
  })
  it('stops after two thousand of a chain without end', async () => {
    const manifests = await readManifests(
      ['requirements.txt'],
      reading((path) => `-r requirements${Number(/\d+/.exec(path)?.[0] ?? 0) + 1}.txt\n`),
    )
    expect([manifests.length, manifests.at(-1)?.problems.map(({ id }) => id)]).toEqual([2001, ['limit']])
  })
  it('reads a hundred thousand lines that include the same file, and that file once', async () => {
    const manifests = await readManifests(
      ['requirements.txt'],
      reading((path) => (path === 'requirements.txt' ? '-r other.txt\n'.repeat(100_000) : 'demo==1\n')),
    )
    expect(manifests.map(({ file, entries }) => [file, entries.length])).toEqual([
      ['requirements.txt', 0],
      ['other.txt', 1],
    ])
  })
  it('reads a circle once', async () => {
    const manifests = await readManifests(
      ['requirements.txt'],
      reading((path) => (path === 'other.txt' ? '-r requirements.txt\na\n' : '-r other.txt\nb\n')),
    )
    expect(manifests.map(({ file }) => file)).toEqual(
      ['requirements.txt', 'other.txt', 'requirements.txt'].slice(0, manifests.length),
    )
    expect(manifests.length).toBeLessThan(4)
  })
})
