import { expect, test } from 'vitest'
import { collectFile, isRecordFile, openCollection } from './collect-advisories.ts'

const collect = (files: Record<string, string>): ReturnType<typeof openCollection> => {
  const collection = openCollection()
  for (const [path, text] of Object.entries(files)) collectFile(collection, { path, bytes: new TextEncoder().encode(text) })
  return collection
}
const affected = '[{"package":{"ecosystem":"PyPI","name":"demo"},"versions":["1.10"]}]'

test('every file ends somewhere', () => {
  const collection = collect({
    'a.json': `{"id":"MAL-2026-1","affected":${affected}}`,
    'b.json': `[{"id":"PYSEC-2026-1","affected":${affected}},{"id":"PYSEC-2026-2","withdrawn":"2026-01-01T00:00:00Z","affected":${affected}}]`,
    'c.json': '{"id":"GHSA-1","affected":[{"package":{"ecosystem":"npm","name":"x"},"versions":["1"]}]}',
    'd.json': '{"id":',
    'e.yaml': 'on: push\n',
    'f.json':
      '{"id":"PYSEC-2026-3","affected":[{"package":{"ecosystem":"PyPI","name":"demo"},"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"x"}]}]}]}',
    'g.json':
      '{"id":"PYSEC-2026-4","affected":[{"package":{"ecosystem":"PyPI","name":"demo"},"versions":["1"],"ranges":[{"type":"ECOSYSTEM","events":[]}]}]}',
    'h\u001b.json': '\uFFFF{',
  })
  expect(collection.advisories.map(({ id }) => id)).toEqual(['MAL-2026-1', 'PYSEC-2026-1', 'PYSEC-2026-4'])
  expect([collection.files, collection.records, collection.partly]).toEqual([8, 6, 1])
  expect(collection.skipped).toEqual({ 'withdrawn': 1, 'other-ecosystem': 1, 'not-a-record': 1, 'broken': 3 })
  expect(collection.faults).toEqual([
    'd.json: not readable',
    'f.json: "introduced" is no version of PEP 440',
    'g.json: read in part: a range without "introduced"',
    'h\\x1b.json: not readable',
  ])
})

test('YAML keeps versions as they are written', () => {
  const text = 'id: PYSEC-2026-1\naffected:\n- package: {ecosystem: PyPI, name: demo}\n  versions: [1.10, 2.0]\nwithdrawn:\n'
  expect(collect({ 'a.yml': text }).advisories[0]?.affected[0]?.versions).toEqual(['1.10', '2.0'])
})

test('hostile YAML and JSON are broken, not fatal', () => {
  const nines = (letter: string, of: string): string => `${letter}: &${letter} [${Array(9).fill(`*${of}`).join(',')}]\n`
  const letters = 'abcdefghij'.split('')
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${letters
    .slice(1)
    .map((letter, index) => nines(letter, letters[index] ?? 'a'))
    .join('')}`
  const collection = collect({
    'a.yaml': bomb,
    'b.yaml': '['.repeat(100_000),
    'c.json': '['.repeat(5_000_000),
    'd.yaml': '? {[:&*!',
    'e.yaml': '? '.repeat(9000),
  })
  expect(collection.advisories).toEqual([])
  expect(collection.skipped.broken + collection.skipped['not-a-record']).toBe(5)
})

test('names of files that can hold a record', () => {
  expect(['a.json', 'x/B.YAML', 'c.yml', 'README.md', 'json'].map(isRecordFile)).toEqual([true, true, true, false, false])
})
