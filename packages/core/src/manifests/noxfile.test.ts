import { expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import type { PythonCallReader, PythonValue } from '../model/python-calls.ts'
import { format } from './noxfile.ts'

const AT = { line: 5, column: 3 }
const text = (value: string): PythonValue => ({ ...AT, kind: 'text', value })

function read(name: string, args: PythonValue[], source = ''): ReturnType<typeof format.read> {
  const python: PythonCallReader = {
    findCalls: () => ({ calls: [{ ...AT, name, within: 'lint', args, keywords: [], hasMore: false }], doubt: null }),
  }
  return format.read({ file: 'noxfile.py', bytes: new TextEncoder().encode(source), python })
}

it('reads what sessions install as candidates', () => {
  const facts = read('session.install', [
    text('-r'),
    text('dev.txt'),
    text('pytest>=8'),
    text('--index-url'),
    text('https://mine.example/simple'),
    { ...AT, kind: 'list', items: [text('ruff')] },
    { ...AT, kind: 'computed' },
  ])
  expect([
    facts.role,
    facts.entries.map(({ name, group, confidence, position }) => [name, group, confidence, position.line]),
  ]).toEqual([
    'candidates',
    [
      ['pytest', 'lint', 'low', 5],
      ['ruff', 'lint', 'low', 5],
    ],
  ])
  expect(facts.inclusions.map(({ target }) => rawText(target))).toEqual(['dev.txt'])
  expect(facts.indexes.map(({ url }) => rawText(url))).toEqual(['https://mine.example/simple'])
})
it('reads pip that a session runs, and nothing else that it runs', () => {
  const names = (...words: string[]): unknown => read('session.run', words.map(text)).entries.map(({ name }) => name)
  expect([names('python', '-m', 'pip', 'install', 'demo'), names('pytest', 'tests')]).toEqual([['demo'], []])
})
it('reads the inline metadata of the file too', () => {
  const { entries } = read('session.run', [], '# /// script\n# dependencies = ["nox>=2025"]\n# ///\n')
  expect(entries.map(({ name, confidence, position }) => [name, confidence, position.line])).toEqual([['nox', 'certain', 2]])
})
it('is found by its name', () => {
  expect([format.matches('a/noxfile.py'), format.matches('xnoxfile.py')]).toEqual([true, false])
})
