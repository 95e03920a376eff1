import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rawText } from '../base/display.ts'
import { parseHeaderFields } from './header-fields.ts'
import { parseMetadata } from './metadata.ts'

const SCRIPT = fileURLToPath(new URL('./python-email.test-support.py', import.meta.url))

function pairsOf(text: string): string[][] {
  return parseHeaderFields(Buffer.from(text)).fields.map(({ name, value }) => [name, value])
}

test('headers are those that Python reads', () => {
  const one = (...choices: string[]): fc.Arbitrary<string> => fc.constantFrom(...choices)
  const line = fc
    .tuple(
      one('', '', '', '', ' ', '\t', 'From ', ':', '\u000c'),
      one('Name', 'Version', 'X-a', 'é', 'a b', ''),
      one(':', ':', ':', ': ', ':\t ', ''),
      one('demo', '1.0', '', ' x ', 'a: b', 'a\u000bb'),
      one('\n', '\n', '\n', '\r\n', '\r', ' \n', '\n\n'),
    )
    .map((parts) => parts.join(''))
  const texts = fc.sample(
    fc.array(line, { maxLength: 6 }).map((lines) => lines.join('')),
    { numRuns: 3000, seed: 7 },
  )
  const theirs = JSON.parse(
    execFileSync('python3', ['-I', SCRIPT], { input: JSON.stringify(texts), encoding: 'utf8' }),
  ) as string[][][]
  expect(theirs.filter((pairs) => pairs.length > 1).length).toBeGreaterThan(100)
  // Newer Pythons also drop line ends before the first word of a value.
  const trimmed = (pairs: readonly string[][] | undefined): unknown =>
    pairs?.map(([name, value = '']) => [name, value.trimStart()])
  for (const [index, text] of texts.entries()) expect([text, trimmed(pairsOf(text))]).toEqual([text, trimmed(theirs[index])])
})

describe('metadata', () => {
  const read = (text: string): ReturnType<typeof parseMetadata> => parseMetadata(Buffer.from(text, 'latin1'), 'METADATA')

  test('fields, in any case, with the lines of requirements', () => {
    const facts = read(
      'Metadata-Version: 2.1\nNAME: demo\nVersion: 1.0\nRequires-Dist: a\nRequires-Dist: b>1\nDynamic: License\n\nName: body\n',
    )
    expect([facts.name, facts.version, facts.metadataVersion].map((text) => (text === null ? null : rawText(text)))).toEqual([
      'demo',
      '1.0',
      '2.1',
    ])
    expect(facts.requiresDist.map(({ text, line }) => [rawText(text), line])).toEqual([
      ['a', 4],
      ['b>1', 5],
    ])
    expect(facts.dynamic.map(rawText)).toEqual(['License'])
    expect(facts.problems).toEqual([])
  })
  test('what is missing, stands twice, breaks off or is no UTF-8', () => {
    const problems = (text: string): [string, number | undefined][] => read(text).problems.map(({ id, line }) => [id, line])
    expect(problems('')).toEqual([
      ['missing-name', undefined],
      ['missing-version', undefined],
    ])
    expect(problems('Name: a\nname: b\nVersion: 1\n')).toEqual([['doubled-field', 2]])
    expect(problems('Name: a\nVersion: 1\nnot a header\nRequires-Dist: x\n')).toEqual([['broken-header', 3]])
    expect(problems('Name: a\nVersion: 1\nSummary: \xff\n')).toEqual([['undecodable-field', 3]])
  })
})
