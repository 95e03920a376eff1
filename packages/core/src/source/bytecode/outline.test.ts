import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usesOf } from '../../node/source-facts.test-support.ts'
import { MARSHALED } from './bytecode-samples.test-support.ts'
import { readMarshal } from './marshal.ts'
import { literal } from './outline-block.ts'
import { outlineCode } from './outline.ts'
import { outlinePyc, readPyc } from './pyc.ts'

const outline = (bytes: Uint8Array): string | null => {
  const value = readMarshal(bytes)
  return value?.t === 'code' ? outlineCode(value.code, { size: bytes.length }).text : null
}

describe('outlines of bytecode', () => {
  it.each(MARSHALED)('of Python %s say what the code does', (_, bytes) => {
    const lines =
      outline(bytes)
        ?.split('\n')
        .map((line) => line.trim()) ?? []
    expect(lines).toContain('import os')
    expect(lines).toContain('o = os')
    expect(lines).toContain('from base64 import b64decode')
    expect(lines).toContain('def run(command="id", *rest):')
    expect(lines).toContain('command = (command + word)')
    expect(lines).toContain('return o.system(command)')
    expect(lines).toContain('class A(object):')
    expect(lines).toContain('return run("who", "ami")')
    expect(lines).toContain('A().f()')
  })

  it.each(MARSHALED)('of Python %s are followed like source', async (_, bytes) => {
    const code = `import marshal\nexec(marshal.loads(bytes.fromhex("${bytes.toString('hex')}")))\n`
    const uses = await usesOf({ 'demo/__init__.py': code })
    expect(uses.some((use) => use.startsWith('import process os.system [hex marshal]'))).toBe(true)
  })

  it('run when a function is made of them', async () => {
    const bytes = MARSHALED.find(([version]) => version === '3.11')?.[1] ?? Buffer.alloc(0)
    const code = `import marshal, types\ntypes.FunctionType(marshal.loads(bytes.fromhex("${bytes.toString('hex')}")), globals())()\n`
    expect((await usesOf({ 'demo/__init__.py': code })).some((use) => use.includes('os.system'))).toBe(true)
  })

  it('know a .pyc by its magic number and its flags', () => {
    const code = MARSHALED.find(([version]) => version === '3.12')?.[1] ?? Buffer.alloc(0)
    const header = Buffer.from([0xcb, 0x0d, 0x0d, 0x0a, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    const file = readPyc(Buffer.concat([header, code]))
    expect([file.python, file.check]).toEqual(['3.12', 'none'])
    expect(outlinePyc(file)?.text).toContain('return o.system(command)')
    header[4] = 3
    expect(readPyc(Buffer.concat([header, code])).check).toBe('hash')
    header[4] = 0
    expect(readPyc(Buffer.concat([header, code.subarray(0, 50)]))).toMatchObject({ python: '3.12', check: 'time', code: null })
    expect(readPyc(Buffer.from('no bytecode at all'))).toMatchObject({ python: null, code: null })
  })

  it('write hostile names and texts so that they stay names and texts', () => {
    expect(literal({ t: 'str', s: 'a"\\\n\u202e\u{1f600}' })).toBe('"a\\"\\\\\\n\\u202e\\U0001f600"')
    const bytes = Buffer.from(MARSHALED.find(([version]) => version === '3.8')?.[1] ?? [])
    const at = bytes.indexOf('system')
    bytes.write('a;b\nc(', at, 'latin1')
    expect(outline(bytes)).toContain('o.a_b_c_(command)')
  })

  it('never throw and stay bounded on broken bytecode', () => {
    fc.assert(
      fc.property(
        fc.nat(MARSHALED.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
        (index, changes) => {
          const bytes = Buffer.from(MARSHALED[index]?.[1] ?? [])
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte
          expect((outline(bytes) ?? '').length).toBeLessThan(100_000)
          readPyc(bytes)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('end on tuples that hold each other many times over', () => {
    // ((((x, x), (x, x)), …): thirty references deep, a thousand million items when written out.
    const levels = Array.from({ length: 30 }, (_, index) => [0xa9, 2, ...reference(index + 1), ...reference(index + 1)])
    const bytes = Buffer.from([0xa8, 31, 0, 0, 0, 0xe9, 1, 0, 0, 0, ...levels.flat()])
    const value = readMarshal(bytes)
    expect(value?.t).toBe('tuple')
    expect(literal(value ?? undefined).length).toBeLessThan(5_000_000)
  })
})

function reference(index: number): number[] {
  return [0x72, index, 0, 0, 0]
}
