import { describe, expect, it } from 'vitest'
import { plainNames } from './plain-names.ts'
import { findTextShapes } from './text-shapes.ts'

const classes = (text: string): string[] => findTextShapes(text).map((shape) => `${shape.class} ${shape.line}`)
const gap = ' '.repeat(120)

describe('shapes of hidden code', () => {
  it.each([
    ['code behind a gap', `x = 1\ny = 2${gap};import os\n`, ['off-screen-code 2']],
    ['a call far to the right', `x = 1;${gap}print(x)\n`, ['off-screen-code 1']],
    [
      'a line without its end of direction',
      `access = 'user'\nif access != 'none\u202e\u2066': # check\n    pass\n`,
      ['bidirectional 2'],
    ],
    ['a run of variation selectors', `x = '${'\ufe01'.repeat(40)}'\n`, ['invisible 1']],
    ['a filler as a name', `x = 1\n\u3164 = 2\n`, ['invisible 2']],
    ['mathematical letters', `\u{1d41e}\u{1d431}\u{1d41e}\u{1d41c}('x')\n`, ['styled-names 1']],
    ['a Cyrillic letter in a Latin name', `p\u0430yload = 1\n`, ['mixed-alphabets 1']],
    ['names of l and I', 'lIlIlIlIlI = 1\nIlIlIlIlIl = 2\nllIIllIIll = 3\nIIllIIllII = 4\n', ['meaningless-names 1']],
    ['a runner in escapes', String.raw`f = globals()['\x65\x78\x65\x63']`, ['escaped-names 1']],
    ['the loader of an obfuscator', 'from pyarmor_runtime_000000 import __pyarmor__\n', ['obfuscator 1']],
  ])('sees %s', (_, text, expected) => {
    expect(classes(text)).toEqual(expected)
  })

  it.each([
    ['a comment far to the right', `x = 1${gap}# why\n`],
    ['a table in a string', `x = """\na${gap}b(c)\n"""\n`],
    ['a direction mark that is data', `MARKS = {'rlo': '\u202e'}\n`],
    ['a direction mark in a docstring', `"""\nif x != '\u202e\u2066':\n"""\n`],
    ['an emoji with its selector', `x = '\u2764\ufe0f'\n`],
    ['a formula', 'Δt = 1\nσx = Δt\nℏ = 2\nµ = 3\n'],
    ['a name in another alphabet', 'имя = 1\n'],
    ['rulers', '# ______________\n______________ = 0\n'],
    ['one constant of zeros', "x = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAA'\n"],
    ['escaped bytes', String.raw`MAGIC = '\x89\x50\x4e\x47'`],
  ])('leaves %s', (_, text) => {
    expect(classes(text)).toEqual([])
  })

  it.each([
    ['gaps', `x = """${`${' '.repeat(101)}a(`.repeat(10_000)}"""`],
    ['unclosed quotes', "'\n".repeat(300_000)],
    ['one long word', 'l'.repeat(1_900_000)],
    ['direction marks', '\u202ex\n'.repeat(200_000)],
    ['a Cyrillic text', `${'a'.repeat(500_000)} ж`],
    ['empty lines', ' \n'.repeat(800_000)],
  ])('is done with %s in a second', (_, text) => {
    const started = performance.now()
    findTextShapes(text)
    expect(performance.now() - started).toBeLessThan(1500)
  })
})

it('reads names as Python does and leaves strings and comments', () => {
  expect(plainNames("\u{1d41e}\u{1d431}\u{1d41e}\u{1d41c}('\u{1d41e}') # \u{1d41e}\n")).toBe("exec('\u{1d41e}') # \u{1d41e}\n")
})
