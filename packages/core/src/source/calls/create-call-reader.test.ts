import { describe, expect, it } from 'vitest'
import type { PythonValue } from '../../model/python-calls.ts'
import { loadPythonParser } from '../../node/load-python-parser.ts'
import { createCallReader } from './create-call-reader.ts'

const reader = createCallReader(await loadPythonParser())

function shown(value: PythonValue): unknown {
  switch (value.kind) {
    case 'list':
      return value.items.map((item) => shown(item))
    case 'dict':
      return Object.fromEntries(value.items.map(({ key, value: held }) => [String(shown(key)), shown(held)]))
    case 'file-lines':
      return `<lines of ${value.path}>`
    case 'computed':
      return '<computed>'
    default:
      return value.value
  }
}

/** The argument of the call `f(…)` of a file. */
function argument(code: string): unknown {
  const found = reader.findCalls(new TextEncoder().encode(code), ['f'])
  return found?.calls.map(({ args: [first] }) => (first === undefined ? undefined : shown(first))).at(-1)
}

describe('arguments of calls', () => {
  it.each([
    ['literals', 'f(["a", \'b\', """c"""])', ['a', 'b', 'c']],
    ['names', 'A = ["a"]\nB = A\nf(B + ["b"])', ['a', 'b']],
    ['lists that grow', 'a = []\na.append("x")\na += ["y"]\na.extend(("z",))\nf(a)', ['x', 'y', 'z']],
    ['what comes later is not seen', 'a = ["x"]\nf(a)\na.append("y")', ['x']],
    [
      'mappings that grow',
      'd = dict(a=["x"])\nd["b"] = ["y"]\nd["a"].append("z")\nd.update({"c": ["w"]})\nf(d)',
      { b: ['y'], a: ['x', 'z'], c: ['w'] },
    ],
    [
      'text',
      'v = "1"\nf(["a==%s" % v, "b=={}".format(v), f"c=={v}", "d==" + v, "-".join(["e", "f"])])',
      ['a==1', 'b==1', 'c==1', 'd==1', 'e-f'],
    ],
    ['split text', 'f("""\n  a\n  b\n""".strip().splitlines())', ['a', '  b']],
    ['functions of the file', 'def g(x, y="b"):\n    return [x, y]\nf(g("a"))', ['a', 'b']],
    ['loops over constants', 'a = []\nfor n in ("x", "y"):\n    a.append("demo-" + n)\nf(a)', ['demo-x', 'demo-y']],
    ['comprehensions', 'f([n.lower() for n in ["A", "B"]])', ['a', 'b']],
    ['values of a mapping', 'd = {"a": ["x"], "b": ["y"]}\nf(d["a"] + d["b"])', ['x', 'y']],
    ['spread', 'a = ["x"]\nf([*a, "y"])', ['x', 'y']],
  ])('%s', (_, code, expected) => {
    expect(argument(code)).toEqual(expected)
  })
  it.each([
    ['a branch', 'import sys\na = ["x"]\nif sys.platform == "win32":\n    a.append("y")\nf(a)', ['x', 'y', '<computed>']],
    ['alternatives', 'import sys\nf(["x"] if sys.platform else ["y"])', ['x', 'y', '<computed>']],
    ['both branches', 'if z:\n    a = ["x"]\nelse:\n    a = ["y"]\nf(a)', ['x', 'y', '<computed>']],
    ['the environment', 'import os\nf(["x", os.environ["Y"]])', ['x', '<computed>']],
    ['a call of something else', 'f(["x"] + g())', ['x', '<computed>']],
    ['a slice', 'a = ["x", "y"]\nf(a[1:])', ['x', 'y', '<computed>']],
    ['a removal', 'a = ["x", "y"]\na.remove("x")\nf(a)', ['x', 'y', '<computed>']],
    ['recursion', 'def g(x):\n    return g(x)\nf(g("a"))', '<computed>'],
    ['an endless name', 'a = a\nf(a)', '<computed>'],
  ])('says that it is not all: %s', (_, code, expected) => {
    expect(argument(code)).toEqual(expected)
  })
  it.each([
    'f(open("r.txt").read().splitlines())',
    'f(open("r.txt").readlines())',
    'f(open("r.txt").read())',
    'import os\nhere = os.path.abspath(os.path.dirname(__file__))\nf(open(os.path.join(here, "r.txt")).read().split("\\n"))',
    'from pathlib import Path\nf((Path(__file__).parent / "r.txt").read_text().splitlines())',
    'with open("r.txt") as handle:\n    lines = handle.read().splitlines()\nf(lines)',
    'def read(name):\n    return open(name).read()\nf(read("r.txt").splitlines())',
  ])('follows the lines of a file: %s', (code) => {
    expect(argument(code)).toBe('<lines of r.txt>')
  })
  it.each([
    'with open("r.txt") as handle:\n    lines = [l.strip() for l in handle if l and not l.startswith("#")]\nf(lines)',
    'def lines(path):\n    out = []\n    with open(path) as handle:\n        for line in handle:\n            line = line.strip()\n            if line:\n                out.append(line)\n    return out\nf(lines("r.txt"))',
    'from pip.req import parse_requirements\nf([str(r.req) for r in parse_requirements("r.txt", session=False)])',
    'f(list(filter(None, open("r.txt"))))',
  ])('follows each line of a file: %s', (code) => {
    expect([argument(code)].flat()).toEqual(['<lines of r.txt>'])
  })
})

it('finds bare calls, imported ones and methods, with places and the function around them', () => {
  const code =
    'import setuptools as st\nfrom setuptools import setup as s\nst.setup(a=1)\ns(b=2)\nx.setup()\ndef g(session):\n    session.install("p", *q)\n'
  const found = reader.findCalls(new TextEncoder().encode(code), ['setup', '*.install'])
  expect(
    found?.calls.map(({ name, line, within, hasMore, keywords }) => [
      name,
      line,
      within,
      hasMore,
      keywords.map(({ name: key }) => key),
    ]),
  ).toEqual([
    ['setuptools.setup', 3, null, false, ['a']],
    ['setuptools.setup', 4, null, false, ['b']],
    ['session.install', 7, 'g', true, []],
  ])
})
it('gives the place of each item, also inside a text of many lines', () => {
  const code = 'f("""\na\n  b""".split())'
  const [call] = reader.findCalls(new TextEncoder().encode(code), ['f'])?.calls ?? []
  const [list] = call?.args ?? []
  expect(list?.kind === 'list' ? list.items.map(({ line, column }) => [line, column]) : []).toEqual([
    [2, 1],
    [3, 3],
  ])
})
it('spreads keywords of a known mapping, and says when there may be more', () => {
  const read = (code: string): unknown =>
    reader
      .findCalls(new TextEncoder().encode(code), ['setup'])
      ?.calls.map(({ keywords, hasMore }) => [keywords.map(({ name, value }) => [name, shown(value)]), hasMore])
  expect(read('k = dict(a=["x"])\nsetup(**k)')).toEqual([[[['a', ['x']]], false]])
  expect(read('setup(a=["x"], **k)')).toEqual([[[['a', ['x']]], true]])
})
it('says when code is hidden or broken', () => {
  const doubt = (code: string): unknown => reader.findCalls(new TextEncoder().encode(code), ['f'])?.doubt
  expect([doubt('f(1)'), doubt('f(1'), doubt('# coding: utf-7\nf(1)')]).toEqual([
    null,
    'the grammar could not read all of it',
    'it names the encoding utf-7, in which Python would see other code',
  ])
})
it.each([
  ['nesting', `f(${'['.repeat(50_000)}${']'.repeat(50_000)})`],
  ['doubling', `a = "x"\n${'a = a + a\n'.repeat(5000)}f(a)`],
  ['many appends', `a = []\n${'a.append("x")\n'.repeat(50_000)}f(a)`],
  [
    'functions that call each other',
    `${Array.from({ length: 200 }, (_, at) => `def g${at}(x):\n    return g${at + 1}(x) + g${at + 1}(x)\n`).join('')}f(g0("a"))`,
  ],
  ['lists in lists', `x = ["a"]\n${'x = [x, x]\n'.repeat(60)}f(x)`],
  ['mappings in mappings', `x = {"a": "b"}\n${'x = {"a": x, "b": x}\n'.repeat(60)}f(x)`],
  ['alternatives of alternatives', `x = ["a"]\n${'x = x if c else [x]\n'.repeat(60)}f(list(x))`],
  ['texts of alternatives', `x = "a" if c else "b"\n${'x = x + "a" if c else x + "b"\n'.repeat(60)}f([x])`],
  ['loops over all of it', `x = ["a"]\n${'x += [y for y in x] + [x for y in x]\n'.repeat(60)}f(x)`],
  ['the same list in many calls', `x = [${'"a", '.repeat(1500)}]\n${'f(x, x, x)\n'.repeat(5000)}`],
  ['a list deeper with each call', `x = []\n${'x = [x]\nf(x)\n'.repeat(5000)}`],
  ['many calls', 'import a\n' + 'f(a)\n'.repeat(50_000)],
])('is bounded: %s', (_, code) => {
  const start = performance.now()
  // As plain text too: whoever walks what comes out walks shared parts each time.
  expect(JSON.stringify(reader.findCalls(new TextEncoder().encode(code), ['f'])).length).toBeLessThan(30_000_000)
  expect(performance.now() - start).toBeLessThan(10_000)
})
