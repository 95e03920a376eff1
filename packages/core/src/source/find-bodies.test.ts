import { describe, expect, it } from 'vitest'
import { loadPythonParser } from '../node/load-python-parser.ts'
import { cutBodies, findBodies, wholeOffset } from './find-bodies.ts'
import { Kind, textOf } from './syntax-tree.ts'

const names = (text: string): string[] | null =>
  findBodies(text)?.map(({ start, body, end }) => `${text.slice(start, start + 8)}|${text.slice(body, end).trim()}`) ?? null

describe('findBodies', () => {
  it('finds bodies by indentation, in classes too, and not those inside others', () => {
    expect(names('class A:\n  def f(self):\n    def g():\n      pass\n    return g\n  x = 1\nasync def h(): return 2\n')).toEqual(
      ['def f(se|def g():\n      pass\n    return g'],
    )
  })
  it('is not led astray by strings, brackets, comments and continuations', () => {
    const text = 'def f(a=(1,\n2)):\n    """\ndef no(): pass\n"""\n    x = f"{a["k"]}" # "\n    y = \\\n1\n    return x\nevil()\n'
    expect(names(text)).toEqual(['def f(a=|"""\ndef no(): pass\n"""\n    x = f"{a["k"]}" # "\n    y = \\\n1\n    return x'])
  })
  it.each(['x = "open\ndef f():\n  pass\n', 'f"{x:"}"\n', ')\n', 'x = (1\n', '\\\ndef f():\n  1\n'])(
    'has a doubt about %j',
    (text) => {
      expect(findBodies(text)).toBeNull()
    },
  )
  it('keeps every offset of what stays', () => {
    const text = `def f():\n    ${'a = 1\n    '.repeat(20)}a\nz = 9\n`
    const skeleton = cutBodies(text, findBodies(text) ?? [])
    expect(skeleton.text).toBe('def f():\n    pass\nz = 9\n')
    expect(text.slice(wholeOffset(skeleton, skeleton.text.indexOf('z')))).toBe('z = 9\n')
  })
})

it('reads a body that was left out with the places of the file', async () => {
  const parser = await loadPythonParser()
  const text = `x = 1\ndef f(a):\n    ${'a += 1\n    '.repeat(20)}return target(a)\ny = 2\n`
  const tree = parser.parse(text, true)
  if (typeof tree === 'string') throw new Error(tree)
  const [body] = tree.bodies?.values() ?? []
  if (body === undefined) throw new Error('nothing was left out')
  const inner = parser.parseBody(tree, body)
  if (typeof inner === 'string') throw new Error(inner)
  const call = [...inner.kind].indexOf(Kind.call)
  expect([textOf(inner, call), inner.start[call]]).toEqual(['target(a)', text.indexOf('target')])
})
