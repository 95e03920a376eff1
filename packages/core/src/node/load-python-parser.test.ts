import { describe, expect, it } from 'vitest'
import { childOf, childrenOf, Field, Kind, positionOf, textOf, type SyntaxTree } from '../source/syntax-tree.ts'
import { loadPythonParser } from './load-python-parser.ts'

async function parse(text: string): Promise<SyntaxTree> {
  const tree = (await loadPythonParser()).parse(text)
  if (typeof tree === 'string') throw new Error(tree)
  return tree
}

describe('loadPythonParser', () => {
  it('gives a flat tree with kinds, fields, operators and places', async () => {
    const tree = await parse('# note\nx = a + "é" * 2\n')
    const statement = childrenOf(tree, 0)[0] ?? 0
    const assignment = childrenOf(tree, statement)[0] ?? 0
    expect(tree.kind[assignment]).toBe(Kind.assignment)
    const sum = childOf(tree, assignment, Field.right)
    expect(tree.kind[sum]).toBe(Kind.binary_operator)
    expect(textOf(tree, childOf(tree, sum, Field.operator))).toBe('+')
    const product = childOf(tree, sum, Field.right)
    expect(textOf(tree, product)).toBe('"é" * 2')
    expect(positionOf(tree, tree.start[product] ?? 0)).toEqual({ line: 2, column: 9 })
  })
  it('keeps the colons of slices and the expressions of f-strings only', async () => {
    const tree = await parse('y = s[::-1]\nz = f"a{b}c" "plain"\n')
    const kinds = [...tree.kind]
    expect(kinds.filter((kind) => kind === Kind.colon)).toHaveLength(2)
    expect(kinds.filter((kind) => kind === Kind.interpolation)).toHaveLength(1)
    expect(kinds.filter((kind) => kind === Kind.string_content)).toHaveLength(2)
  })
  it('reads Python 2 and broken files as far as they go', async () => {
    expect((await parse('print "x"\nexec "y"\n')).hasErrors).toBe(false)
    const broken = await parse('import os\ndef f(:\n  pass\nos.system("x")\n')
    expect(broken.hasErrors).toBe(true)
    expect([...broken.kind]).toContain(Kind.call)
  })
  it('ends comments and lines at a carriage return alone, as Python does', async () => {
    const tree = await parse('# a\rimport os\rx = 1\r\n')
    expect(childrenOf(tree, 0).map((node) => [tree.kind[node], positionOf(tree, tree.start[node] ?? 0).line])).toEqual([
      [Kind.import_statement, 2],
      [Kind.expression_statement, 3],
    ])
  })
  it('takes deep nesting and long concatenations without a stack', async () => {
    expect((await parse(`x = ${'('.repeat(20_000)}1${')'.repeat(20_000)}`)).count).toBeGreaterThan(20_000)
    expect((await parse(`x = ${'"a"+'.repeat(100_000)}"b"`)).count).toBeGreaterThan(200_000)
  })
})
