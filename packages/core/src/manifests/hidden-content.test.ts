import { describe, expect, it } from 'vitest'
import { findHiddenContent } from './hidden-content.ts'

const found = (text: string): (readonly [number | undefined, string])[] =>
  findHiddenContent(text).map(({ position, message }) => [position?.line, message])

describe('hidden content', () => {
  it.each([
    ['a==1\n# note\rb==2\n', 2, 'a hidden character U+000D'],
    ['a==1 # \u202eb\n', 1, 'a hidden character U+202E'],
    ['a\u200b==1\n', 1, 'a hidden character U+200B'],
    ['a==1\u000cb==2\n', 1, 'a hidden character U+000C'],
    [`a==1${' '.repeat(120)}--index-url http://x\n`, 1, 'text pushed out of view behind many blanks'],
  ])('%j', (text, line, message) => {
    expect(found(text)).toEqual([[line, message]])
  })

  it.each(['a==1\r\nb==2\r\n', 'a==1\rb==2\r', '\ufeffa==1\n', 'a==1 # \u{1f468}\u200d\u{1f469}\n', 'a==1\tb\n'])(
    'not in %j',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})
