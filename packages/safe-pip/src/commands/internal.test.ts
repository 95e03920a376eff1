import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Settings, World } from '../command.ts'
import { command } from './internal.ts'

// The door reads no settings.
const SETTINGS = {} as Settings

async function ask(chunks: readonly (string | Buffer)[]): Promise<{ code: number; answers: string }> {
  let answers = ''
  const world: World = {
    cwd: '/',
    env: {},
    stdin: Readable.from(chunks, { objectMode: true }),
    stdout: (text) => {
      answers += text
    },
    stderr: () => {},
    isStdinTerminal: false,
    isStdoutTerminal: false,
    isStderrTerminal: false,
  }
  const code = await command.run({ args: ['conformance'], options: {}, settings: SETTINGS, world })
  return { code, answers }
}

const ENVIRONMENT = { python_version: '3.12', sys_platform: 'linux' }

test.each<[unknown, unknown]>([
  [
    { version: 'v1!1.0-ALPHA+Abc.01' },
    { normalized: '1!1.0a0+abc.1', prerelease: true, postrelease: false, devrelease: false, base: '1!1.0', local: 'abc.1' },
  ],
  [
    { version: '1.0.post1.dev2' },
    { normalized: '1.0.post1.dev2', prerelease: true, postrelease: true, devrelease: true, base: '1.0', local: null },
  ],
  [{ version: 'latest' }, { error: true }],
  [{ version: 1 }, { error: true }],
  [{ compare: ['1.0', '1'] }, { order: 0 }],
  [{ compare: ['1.0a1', '1'] }, { order: -1 }],
  [{ compare: ['1.1', '1', '2'] }, { error: true }],
  [{ specifier: '>=1, <2,==1.0,==1.0.0' }, { normalized: '<2,==1.0,>=1' }],
  [{ specifier: '=>1' }, { error: true }],
  [{ version: '2.0.dev1', specifier: '>=1', prereleases: null }, { contains: true }],
  [{ version: '2.0.dev1', specifier: '>=1', prereleases: false }, { contains: false }],
  [{ version: 'odd', specifier: '>=1', prereleases: null }, { contains: false }],
  [{ version: '9'.repeat(5000), specifier: '>=1', prereleases: null }, { error: true }],
  [{ versions: ['1.0', '1.1rc1', 'odd'], specifier: '', prereleases: null }, { filter: ['1.0', 'odd'] }],
  [{ versions: ['1.1rc1'], specifier: '>1', prereleases: null }, { filter: ['1.1rc1'] }],
  [
    { requirement: 'Foo[B,a]>=1; extra=="X_y"' },
    { name: 'foo', extras: ['a', 'b'], specifier: '>=1', marker: 'extra == "x-y"', url: null },
  ],
  [{ requirement: 'foo @ https://h/a.whl' }, { name: 'foo', extras: [], specifier: '', marker: null, url: 'https://h/a.whl' }],
  [{ requirement: 'foo bar' }, { error: true }],
  [
    { marker: "python_version >= '3.8' and 'A_b' in extras", environment: { ...ENVIRONMENT, extras: ['a-b'] } },
    { evaluates: true },
  ],
  [{ marker: "extra == ''", environment: ENVIRONMENT }, { evaluates: true }],
  [{ marker: "'a' in extras", environment: ENVIRONMENT }, { error: true }],
  [{ marker: "extra == ''" }, { error: true }],
  [{ name: 'Foo__Bar.baz' }, { normalized: 'foo-bar-baz' }],
  [{ name: '-foo' }, { normalized: '-foo' }],
  [
    { wheel: 'Foo_b-1.0-2x-py2.py3-none-any.whl' },
    { name: 'foo-b', version: '1.0', build: [2, 'x'], tags: ['py2-none-any', 'py3-none-any'] },
  ],
  [{ wheel: 'foo-1.0-py3-none-any.whl' }, { name: 'foo', version: '1.0', build: [], tags: ['py3-none-any'] }],
  [{ sdist: 'foo-bar-1.0.tar.gz' }, { name: 'foo-bar', version: '1.0' }],
  [{ sdist: 'foo.tar.gz' }, { error: true }],
  [{ else: 1 }, { error: true }],
  [[], { error: true }],
  [null, { error: true }],
])('%j', async (asked, expected) => {
  const { code, answers } = await ask([`${JSON.stringify(asked)}\n`])
  expect(answers).toBe(`${JSON.stringify(expected)}\n`)
  expect(code).toBe(0)
})

test('a number beyond 2^53 keeps all its digits', async () => {
  const { answers } = await ask(['{"wheel":"a-1-99999999999999999999x-py3-none-any.whl"}\n'])
  expect(answers).toBe('{"name":"a","version":"1","build":[99999999999999999999,"x"],"tags":["py3-none-any"]}\n')
})

test('one answer a line in order, whatever the lines and chunks are', async () => {
  const line = Buffer.from('{"specifier":"===é\u2028"}\n{"name":"a"}\r\n\n{"na\n[[[\n{"name":"b"}')
  const chunks = Array.from(line, (byte) => Buffer.from([byte]))
  const { answers } = await ask(chunks)
  expect(answers.split('\n')).toEqual([
    '{"normalized":"===é"}',
    '{"normalized":"a"}',
    '{"error":true}',
    '{"error":true}',
    '{"error":true}',
    '{"normalized":"b"}',
    '',
  ])
})

test('a hundred thousand nested brackets are refused', async () => {
  const { answers } = await ask([`${'['.repeat(100_000)}\n`, `{"marker":"${'('.repeat(100_000)}","environment":{}}\n`])
  expect(answers).toBe('{"error":true}\n{"error":true}\n')
})

test('another door is a usage error', async () => {
  const run = command.run({ args: [], options: {}, settings: SETTINGS, world: {} as World })
  await expect(run).rejects.toMatchObject({ code: 'usage' })
})
