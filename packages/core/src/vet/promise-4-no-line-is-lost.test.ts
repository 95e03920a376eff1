import fc from 'fast-check'
import { stringify as stringifyToml, parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml'
import { MANIFEST_FORMATS } from '../manifests/registry.generated.ts'
import type { ManifestFormat } from '../manifests/manifest-format.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { loadCallReader } from '../node/load-call-reader.ts'
import { FORMAT_SAMPLES, type FormatSample } from './format-samples.test-support.ts'
import { LOCK_FORMAT_SAMPLES } from './lock-format-samples.test-support.ts'

const SAMPLES: Readonly<Record<string, FormatSample>> = { ...FORMAT_SAMPLES, ...LOCK_FORMAT_SAMPLES }
const python = await loadCallReader()
const ACCOUNTED = MANIFEST_FORMATS.filter(({ role }) => role !== 'candidates')

function read(format: ManifestFormat, content: string, file = `sample-${format.id}`): ManifestFacts {
  return format.read({ file, bytes: new TextEncoder().encode(content), python })
}

function isWhole({ accounting }: ManifestFacts): boolean {
  if (accounting === null) return false
  const { total, entries, options, comments, notUnderstood } = accounting
  return entries + options + comments + notUnderstood === total
}

/** What a reader took out of a file, without places. */
function takenOf({ entries, indexes, options, inclusions, project }: ManifestFacts): string {
  return JSON.stringify({ entries, indexes, options, inclusions, project }, (key, value: unknown) =>
    key === 'position' ? undefined : value,
  )
}

/** Which tools a project uses, how its environments are called, for which names a source stands there: its own business. */
const OTHERS = /^tool(?:\.\w+)?$|(?:^|\.)sources\.\w+$|^envs\.\w+$/

/** The last key of a path with a typing error, which no reader knows. */
function misspelt(path: Path): string {
  const key = String(path.at(-1))
  return `${key}${key.at(-1) ?? 'x'}`
}

type Path = readonly (string | number)[]

/** The paths of all keys of a document. */
function keysOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => keysOf(item, [...path, index]))
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...keysOf(inner, [...path, key])])
}

/** A copy in which the key has another name, at the same place. */
function renamed(value: unknown, [step, ...rest]: Path, name: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? renamed(item, rest, name) : item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key !== step ? [key, inner as unknown] : rest.length === 0 ? [name, inner as unknown] : [key, renamed(inner, rest, name)],
    ),
  )
}

const LANGUAGES = {
  toml: { parse: (text: string): unknown => parseToml(text), print: (value: unknown): string => stringifyToml(value) },
  json: {
    parse: (text: string): unknown => JSON.parse(text) as unknown,
    print: (value: unknown): string => JSON.stringify(value),
  },
  yaml: { parse: (text: string): unknown => parseYaml(text) as unknown, print: (value: unknown): string => stringifyYaml(value) },
} as const

const isStructured = ({ language }: FormatSample): boolean => Object.hasOwn(LANGUAGES, language)
const samples = ACCOUNTED.flatMap((format) => {
  const sample = SAMPLES[format.id]
  return sample === undefined ? [] : [{ id: format.id, format, sample }]
})

it('has a sample of every format that accounts for its lines or keys', () => {
  expect(ACCOUNTED.map(({ id }) => id).filter((id) => SAMPLES[id] === undefined)).toEqual([])
})

describe.each(samples)('$id', ({ format, sample }) => {
  it('understands all of its sample, and takes something out of it', () => {
    const facts = read(format, sample.text, sample.file)
    expect(facts.problems.filter(({ id }) => id === 'not-understood' || id === 'syntax').map(({ message }) => message)).toEqual(
      [],
    )
    expect([isWhole(facts), facts.entries.length + facts.indexes.length > 0]).toEqual([true, true])
  })
})

describe.each(samples.filter(({ sample }) => isStructured(sample)))('$id', ({ format, sample }) => {
  const { parse, print } = LANGUAGES[sample.language as keyof typeof LANGUAGES]
  const document = parse(sample.text)
  const before = read(format, print(document), sample.file)
  it('says so when a key that mattered has a name that nobody knows', () => {
    const lost = keysOf(document).filter((path) => {
      const after = read(format, print(renamed(document, path, misspelt(path))), sample.file)
      const isChanged = takenOf(after) !== takenOf(before)
      const isSaid =
        after.problems.some(({ id }) => id === 'not-understood' || id === 'unknown-lock-version' || id === 'syntax') ||
        takenOf(after).includes(misspelt(path)) ||
        after.completeness !== before.completeness
      return isChanged && !isSaid
    })
    expect(lost.map((path) => path.join('.')).filter((path) => !OTHERS.test(path))).toEqual([])
  })
  it('counts every key that matters', () => {
    const uncounted = keysOf(document).filter((path) => {
      const after = read(format, print(renamed(document, path, misspelt(path))), sample.file)
      return takenOf(after) !== takenOf(before) && !isWhole(after)
    })
    expect(uncounted).toEqual([])
  })
})

describe.each(samples.filter(({ sample }) => sample.language === 'lines'))('$id', ({ format, sample }) => {
  const lines = sample.text.split('\n').slice(0, -1)
  it('counts every line, wherever a strange one stands', () => {
    for (let at = 0; at <= lines.length; at += 1) {
      const facts = read(format, lines.toSpliced(at, 0, '?? what ?? is ?? this').join('\n'), sample.file)
      expect([at, isWhole(facts), facts.accounting?.total]).toEqual([at, true, lines.length + 1])
    }
  })
  it('says so when a line that mattered is written so that nobody knows it', () => {
    const before = read(format, lines.join('\n'), sample.file)
    const lost = lines.flatMap((line, at) => {
      const strange = line.replace(/[\w.-]+/, (word) => (word.startsWith('-') ? '--zzz' : `${word}${word.at(-1) ?? ''}`))
      const after = read(format, lines.with(at, strange).join('\n'), sample.file)
      const isChanged = takenOf(after) !== takenOf(before)
      const word = /[\w.-]+/.exec(strange)?.[0] ?? ''
      const isSaid = after.problems.length > before.problems.length || takenOf(after).includes(word)
      return isChanged && !isSaid && !line.trim().startsWith('#') ? [`${at + 1}: ${line}`] : []
    })
    expect(lost).toEqual([])
  })
})

/** Pieces of all formats together: what is a line of one is a stranger in another. */
const PIECES = [
  'requests==2.0|-r other.txt|--hash=sha256:|# comment|\\|[project]|dependencies = ["a"]|[[package]]|name = "a"'.split('|'),
  'version = "1"|{"default": {"a": {}}}|{|}|[|]|"|\'|=|:|a: b|- a|\t| |\u0000|\ufeff|é|[packages]|a = "*"'.split('|'),
  ['setup(install_requires=["a"])\n'],
].flat()
const strangeLines = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\r\n', '\r', ' ', '')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''))
const object = fc.dictionary(
  fc.constantFrom('default', 'develop', '_meta', 'package', 'metadata', 'x'),
  fc.jsonValue({ maxDepth: 3 }),
)
/** A sample of the format with one of its pieces cut out, doubled, or replaced by a stranger. */
const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(40), fc.oneof(fc.constantFrom('', ...PIECES), fc.string({ maxLength: 8 })))
    .map(([at, length, by]) => text.slice(0, at) + by + text.slice(at + length))

describe.each(ACCOUNTED)('$id', (format) => {
  it('accounts for every line or key of any text: an entry, an option, a comment, or not understood', () => {
    const text = fc.oneof(
      strangeLines,
      object.map((value) => JSON.stringify(value)),
      strangeLines.map((content) => `# /// script\n# dependencies = ["a"]\n# ///\n${content}`),
      strangeLines.map((content) => `# /// script\n${content.replaceAll(/^/gm, '# ')}\n# ///\n`),
      damaged(SAMPLES[format.id]?.text ?? ''),
    )
    let accounted = 0
    fc.assert(
      fc.property(text, (content) => {
        const facts = read(format, content)
        // What has no account (unreadable, or a script without the block) must not give entries as if it were whole.
        if (facts.accounting === null) return facts.completeness !== 'complete' || facts.entries.length === 0
        accounted += 1
        return isWhole(facts)
      }),
      { numRuns: 300, seed: 4 },
    )
    expect(accounted).toBeGreaterThan(0)
  })
})
