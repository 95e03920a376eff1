import { describe, expect, it } from 'vitest'
import { memberAt, textOf, type StructuredDocument } from './document.ts'
import { parseJsonDocument, readJsonDocument } from './json-document.ts'
import { parseTomlDocument, readTomlDocument } from './toml-document.ts'
import { parseYamlDocument, readYamlDocument } from './yaml-document.ts'
import fc from 'fast-check'

const ids = (document: StructuredDocument): string[] => document.problems.map((problem) => problem.id)

describe('the three structured languages', () => {
  const toml = '[a]\n"b c" = { d = "x" }\n'
  const json = '{\n  "a": {"b c": {"d": "x"}}\n}'
  const yaml = 'a:\n  "b c":\n    d: x\n'
  it('give one tree with places', () => {
    const places = [parseTomlDocument(toml), parseJsonDocument(json), parseYamlDocument(yaml)].map(({ root, problems }) => {
      const found = memberAt(root, ['a', 'b c', 'd'])
      return [textOf(found), found?.position, problems]
    })
    expect(places).toEqual([
      ['x', { line: 2, column: 15 }, []],
      ['x', { line: 2, column: 22 }, []],
      ['x', { line: 3, column: 8 }, []],
    ])
  })
  it('tell whole numbers from floats and keep large ones', () => {
    const kinds = (root: StructuredDocument['root']): unknown[] => ['i', 'f'].map((key) => memberAt(root, [key]))
    for (const { root } of [
      parseTomlDocument('i = 9007199254740993\nf = 1.0'),
      parseJsonDocument('{"i": 9007199254740993, "f": 1.0}'),
    ]) {
      expect(kinds(root)).toMatchObject([
        { kind: 'integer', value: 9007199254740993n },
        { kind: 'float', value: 1 },
      ])
    }
  })
  it('say that a key stands twice, and take the last as JSON readers do', () => {
    const doubled = parseJsonDocument('{"a": "1", "a": "2"}')
    expect(ids(doubled)).toEqual(['duplicate-key'])
    expect(textOf(memberAt(doubled.root, ['a']))).toBe('2')
    expect(ids(parseYamlDocument('a: 1\na: 2\n'))).toEqual(['duplicate-key'])
    expect(ids(parseTomlDocument('a = 1\na = 2\n'))).toEqual(['duplicate-key'])
  })
  it('see hidden characters, but not an emoji that is joined', () => {
    expect(ids(parseTomlDocument('a = "x\u202ey"'))).toEqual(['hidden-content'])
    expect(ids(parseJsonDocument('{"a": "x\u200by"}'))).toEqual(['hidden-content'])
    expect(ids(parseYamlDocument('a: "👩\u200d💻"\n'))).toEqual([])
    expect(ids(parseTomlDocument(`a = 1${' '.repeat(150)}# far away`))).toEqual(['hidden-content'])
  })
  it('refuse what is not of the language, with the place', () => {
    expect(parseJsonDocument('{"a": 1,}').problems).toMatchObject([{ id: 'syntax', position: { line: 1, column: 9 } }])
    expect(ids(parseJsonDocument('{} {}'))).toEqual(['syntax'])
    expect(parseTomlDocument('a = 1\nb =').problems).toMatchObject([{ id: 'syntax', position: { line: 2 } }])
    expect(ids(parseYamlDocument('a: [1\n'))).toEqual(['syntax'])
    expect(ids(parseYamlDocument('a: 1\n---\nb: 2\n'))).toEqual(['syntax'])
    expect(ids(readTomlDocument(new Uint8Array([0x61, 0x3d, 0x22, 0xff, 0x22])))).toEqual(['syntax'])
  })
  it('names TOML 1.1 that CPython refuses', () => {
    expect(ids(parseTomlDocument('x = {\n a = 1,\n}\n'))).toEqual(['read-differently'])
  })
  it('keep keys of prototypes as ordinary keys', () => {
    expect(textOf(memberAt(parseJsonDocument('{"__proto__": {"a": "x"}}').root, ['__proto__', 'a']))).toBe('x')
    expect(textOf(memberAt(parseYamlDocument('__proto__: {a: x}\n').root, ['__proto__', 'a']))).toBe('x')
    expect(memberAt(parseJsonDocument('{}').root, ['constructor'])).toBeNull()
  })
  it('end at a depth, and at aliases that multiply', () => {
    expect(ids(parseTomlDocument(`a = ${'['.repeat(100_000)}`))).toEqual(['limit'])
    expect(ids(parseJsonDocument('['.repeat(100_000)))).toEqual(['limit'])
    expect(ids(parseYamlDocument('['.repeat(100_000)))).toEqual(['limit'])
    expect(ids(parseYamlDocument('- '.repeat(100_000)))).toEqual(['limit'])
    expect(ids(parseYamlDocument('? '.repeat(9000)))).toEqual(['limit'])
    const bomb = ['a0: &a0 [x]', ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`)].join(
      '\n',
    )
    expect(ids(parseYamlDocument(bomb))).toEqual(['limit'])
  })
  it('never throw on any bytes', () => {
    const readers = [readTomlDocument, readJsonDocument, readYamlDocument]
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(2), (bytes, which) => {
        expect(Array.isArray(readers[which]?.(bytes).problems)).toBe(true)
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '[',
            ']',
            '{',
            '}',
            'a',
            '=',
            ':',
            '"',
            '\n',
            ' ',
            '-',
            ',',
            '&a',
            '*a',
            '#',
            '1',
            '.',
            "'",
            '|',
            '>',
            '?',
          ),
        }),
        fc.nat(2),
        (text, which) => {
          expect(Array.isArray(readers[which]?.(new TextEncoder().encode(text)).problems)).toBe(true)
        },
      ),
      { numRuns: 3000 },
    )
  })
})
