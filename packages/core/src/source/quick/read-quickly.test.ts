import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { testPython } from '@safe-pip/testkit/python-environment'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadGrammar } from '../../node/load-python-parser.ts'
import { decodePython } from '../decode-python.ts'
import { findBodies } from '../find-bodies.ts'
import type { PythonParser, SyntaxTree } from '../syntax-tree.ts'
import { readQuickly } from './read-quickly.ts'
import { findDifference } from './same-trees.test-support.ts'

let grammar: PythonParser
beforeAll(async () => {
  grammar = await loadGrammar({ isQuick: false })
})

function quickly(text: string): SyntaxTree | null {
  return readQuickly(text, { from: 0, to: text.length, bodies: null, source: {} })
}

function difference(text: string): string | null {
  const tree = grammar.parse(text)
  const quick = quickly(text)
  if (quick === null) return 'not read'
  return typeof tree === 'string' ? tree : findDifference(quick, tree)
}

describe('the same tree as the grammar', () => {
  test.each([
    [''],
    ['# nothing but a comment'],
    ['x = 1\n'],
    ['\n\n  \n# c\nx'],
    [
      'import a, b.c as d\nfrom . import e\nfrom ..f.g import (h as i, j,)\nfrom k import *\nfrom __future__ import annotations\n',
    ],
    ['a = b = c, d\na, *b = c\n(a, b), [c, d] = e\na: int = 1\nx.y: "T"\na += 1; b //= 2; c **= 3\nd >>= 1\n'],
    ['f(a, *b, c=d, **e)(g)[h].i\nf(x for x in y)\nf(a)(\n  b, # c\n)\n'],
    ['x[1], x[1:2], x[:], x[::2], x[a, b:c], x[-1:]\n'],
    ['not a and b or c if d else lambda e, *f, g=1, **h: i\nlambda: 0\n'],
    ['a < b <= c != d in e not in f is g is not h\n'],
    ['a | b ^ c << d + e * f ** -g @ h // i % j >> k - l\n-x ** 2\n~a\n'],
    ['[], [a], [a, *b], [c for d in e if f if g for h in i], (), (a,), (a, b), (a), (b for c in d)\n'],
    ['{}, {a}, {a, *b}, {c: d, **e}, {f: g for h, i in j}, {k for l in m}\n'],
    ['"a" \'b\' r"c\\"d" b"e" u"f" """g\n"h""" rb\'\' "\\\n"\n'],
    ['f"a{b}c{{d}}{e!r:>{f}}{g=}{h:x}{i[\'j\']}" f"""k{\n l}"""\nf"{a if b else c}{x, }"[0]\n'.replace('{x, }', '')],
    ['1 0x1F 0o17 0b1 1_000 1.5 .5 1. 1e5 1.5e-3j 10j'.split(' ').join('\n')],
    ['if a: pass\nelif b:\n  c\nelse: d; e;\nwhile f:\n  break\nelse:\n  continue\n'],
    ['for a, b in c, d:\n  pass\nelse:\n  e\nfor (a) in b: c\nfor x.y in z: w\n'],
    ['try:\n  a\nexcept: b\ntry:\n  a\nexcept (B, C) as d:\n  e\nexcept F:\n  g\nelse:\n  h\nfinally:\n  i\n'],
    ['with a as b, c(d) as (e, f), g:\n  h\nwith (i or j).k as l: m\n'],
    [
      '@a.b(c)\n@d\nclass E(F, metaclass=G):\n  """h"""\n  def i(self, j: K = 1, /, *l: M, n, **o) -> P: return q\n  async def r(): await s.t()\n',
    ],
    ['def f(a, b=1, *, c):\n\tif a:\n\t\treturn\n\t# c\n\n\tyield\n\tx = yield a, b\n\tyield from c\n'],
    ['async def f():\n  async for a in b: c\n  async with d as e: f\n  return [g async for h in i]\n'],
    ['global a, b\nassert c, d\ndel e, f[0]\nraise G from h\nraise\nreturn a, b\n'],
    ['if (n := f()) and g: h\nif a := b: c\nwhile (x := y): z\nprint(a := 1)\n'],
    ['match = type = 1\nmatch.group(1), match[0]\nprint("x", file=f)\nexec("y")\ntype(x)\n'],
    ['if a:\r\n  b\r\nc\r\n'],
    ['x = [\n  1,\n\n# c\n  2\n]\ny = a + \\\n  b\n'],
    ['class A: x = 1; y = 2\nclass B(): ...\n'],
  ])('%j', (text) => {
    expect(difference(text)).toBe(null)
  })
})

describe('is left to the grammar', () => {
  test.each([
    ['a print statement', 'print "a"\n'],
    ['a print statement with a target', 'print >>f, a\n'],
    ['exec as a statement', 'exec "a"\n'],
    ['an except clause of Python 2', 'try:\n  a\nexcept B, c:\n  d\n'],
    ['a match statement', 'match a:\n  case 1:\n    b\n'],
    ['a match statement on something in brackets', 'match (a):\n  case 1:\n    b\n'],
    ['a type statement', 'type X = int\n'],
    ['type parameters', 'def f[T](a: T): pass\n'],
    ['with items in brackets', 'with (a as b, c):\n  d\n'],
    ['names beyond ASCII', 'é = 1\n'],
    ['letters that Python takes for ASCII ones', 'ｅval("x")\n'],
    ['mixed indentation', 'if a:\n\tb\nif c:\n        d\n'],
    ['an unclosed bracket', 'f(\n'],
    ['an unclosed string', 'x = "a\n'],
    ['an unclosed long string', 'x = """a\n'],
    ['a wrong dedent', 'if a:\n    b\n  c\n'],
    ['an indented first line', '  a\n'],
    ['a null byte', 'a\0b\n'],
    ['a form feed', '\fimport os\n'],
    ['quotes that Python before 3.12 reads as the end', 'f"{a["b"]}"\n'],
    ['quotes that look like the end of a long string', 'f"""{a + ""}"""\n'],
    ['a backslash in an expression of a format string', 'f"{a + \'\\n\'}"\n'],
    ['a comment in an expression of a format string', 'f"""{a # b\n}"""\n'],
    ['a named character in a format string', 'f"\\N{DASH}"\n'],
    ['backquotes', 'x = `a`\n'],
    ['an unequal sign of Python 2', 'a <> b\n'],
    ['deep nesting', `${'('.repeat(100)}a${')'.repeat(100)}\n`],
    ['deep blocks', Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}if a:\n`).join('') + ' '.repeat(100) + 'b\n'],
  ])('%s', (_, text) => {
    expect(quickly(text)).toBe(null)
  })
})

test('only its own part of a text is read, with the offsets of the whole', () => {
  const text = 'class A:\n  def f(self):\n    return 1\n\n  x = 2\n'
  const start = text.indexOf('def')
  const end = text.indexOf('\n  x')
  const part = readQuickly(text, { from: start, to: end, bodies: null, source: {} })
  const whole = grammar.parse(text.slice(start, end))
  if (part === null || typeof whole === 'string') throw new Error('not read')
  const moved = { ...whole, start: whole.start.map((at) => at + start), end: whole.end.map((at) => at + start) }
  expect(findDifference(part, moved)).toBe(null)
})

test('bodies that are left out stand as they do without them in the text', () => {
  const text = `def f(a):\n    ${'x = 1; '.repeat(20)}\n\nclass B:\n    async def g(self):\n        ${'y = 2; '.repeat(20)}\n\n    z = 3\n`
  const lazy = grammar.parse(text, true)
  const bodies = findBodies(text) ?? []
  const held = new Map(bodies.map((body) => [body.start, body]))
  const quick = readQuickly(text, { from: 0, to: text.length, bodies: held, source: {} })
  if (quick === null || typeof lazy === 'string') throw new Error('not read')
  expect([bodies.length, lazy.bodies?.size]).toEqual([2, 2])
  expect(findDifference(quick, lazy)).toBe(null)
})

/** Where the grammar itself departs from Python: `*f(x)` is `(*f)(x)` to it. */
const GRAMMAR_ERRS = /^list_splat(?:_pattern)? instead of (?:call|subscript|attribute)/
const EXTRA =
  '( ) * ** : = := lambda if else await async yield not in is , ; # @ -> ... { } [ ] ` ! print for from as ~ < > . \' " """'.split(
    ' ',
  )

test('changed code is either left to the grammar or read as the grammar reads it', { timeout: 60_000 }, () => {
  const text = readFileSync(new URL('ordinary.test-support.py', import.meta.url), 'utf8')
  const tokens = text.match(/[A-Za-z_]\w*|\d+|"[^"\n]*"|\s+|[^\s\w]/g) ?? []
  let state = 3
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const differences: string[] = []
  let read = 0
  for (let round = 0; round < 3000; round++) {
    const changed = [...tokens]
    const put = round % 2 === 0 ? changed[random(changed.length)] : ` ${EXTRA[random(EXTRA.length)] ?? ''} `
    changed.splice(random(changed.length), random(2), put ?? '')
    const made = changed.join('')
    const quick = quickly(made)
    if (quick === null) continue
    read++
    const tree = grammar.parse(made)
    if (typeof tree === 'string' || tree.hasErrors) continue
    const found = findDifference(quick, tree)
    if (found !== null && !GRAMMAR_ERRS.test(found)) differences.push(`${found}: ${made}`)
  }
  expect(differences).toEqual([])
  expect(read).toBeGreaterThan(300)
})

test("Python's own library: the same trees, for nearly all of it", () => {
  const folder = execFileSync(testPython(), ['-I', '-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))'], {
    encoding: 'utf8',
  }).trim()
  const files = readdirSync(folder).filter((name) => name.endsWith('.py'))
  const differences: string[] = []
  let bytes = 0
  let read = 0
  for (const name of files) {
    const { text } = decodePython(readFileSync(`${folder}/${name}`))
    bytes += text.length
    const found = difference(text)
    if (found === null) read += text.length
    else if (found !== 'not read') differences.push(`${name}: ${found}`)
  }
  expect(differences).toEqual([])
  expect(files.length).toBeGreaterThan(100)
  expect(read / bytes).toBeGreaterThan(0.8)
}, 60_000)
