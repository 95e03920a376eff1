import { expect, test } from 'vitest'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { makeOsvRecord } from '@safe-pip/testkit/fake-osv'
import type { IndexFile } from '@safe-pip/testkit/index-pages'
import { solo } from './packages.test-support.ts'
import { startStand } from './stand.test-support.ts'

const HOSTILE = 'red\u001B[31m\u001B]0;title\u0007\u001B[2J\u202Egnp.exe'
/** What must never come out: controls but line ends and tabs, direction overrides. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/

const evil: readonly [string, IndexFile, readonly string[]][] = [
  ['a yank reason', { ...solo, yanked: HOSTILE }, ['install', 'solo==1.0']],
  [
    'a summary and a description',
    buildWheel({
      name: 'solo',
      version: '1.0',
      headers: [
        ['Summary', HOSTILE],
        ['Home-page', HOSTILE],
      ],
      description: HOSTILE,
    }),
    ['install', 'solo'],
  ],
  ['a requirement', buildWheel({ name: 'solo', version: '1.0', requires: [`nowhere ${HOSTILE}`] }), ['install', 'solo']],
  [
    'a member',
    buildWheel({ name: 'solo', version: '1.0', files: { [`solo/${HOSTILE}.py`]: 'import os\n' } }),
    ['install', 'solo'],
  ],
  [
    'a line of code',
    buildWheel({ name: 'solo', version: '1.0', files: { 'solo.pth': `import os; os.system("${HOSTILE}")\n` } }),
    ['install', 'solo'],
  ],
  [
    'a workflow command',
    buildWheel({ name: 'solo', version: '1.0', files: { 'solo.pth': 'import os; os.system("x")\n', '::error file=a::b': '' } }),
    ['install', 'solo'],
  ],
  ['a Python requirement on the page', { ...solo, requiresPython: `>=3 ${HOSTILE}` }, ['install', 'solo']],
  ['a file name on the page', { ...solo, extra: { filename: `solo-1.0${HOSTILE}-py3-none-any.whl` } }, ['install', 'solo']],
]

test.each(evil)('%s cannot move the cursor or forge an annotation', async (_name, file, args) => {
  const stand = await startStand({
    files: [file],
    advisories: [makeOsvRecord('GHSA-0000-0000-0000', 'solo', { versions: ['1.0'], summary: HOSTILE })],
  })
  await stand.sync()
  for (const words of [args, ['--format', 'json', ...args], ['-v', ...args]]) {
    const end = await stand.safePip(words, { env: { GITHUB_ACTIONS: 'true', CI: 'true' } })
    expect(end.output).not.toMatch(CONTROL)
    expect(end.output.split('\n').filter((line) => line.startsWith('::') || line.startsWith('##['))).toEqual([])
  }
})

test('neither can an HTTP reason phrase of the index', async () => {
  const stand = await startStand({
    files: [solo],
    index: {
      before: ({ path }) =>
        path.startsWith('/files/') ? { kind: 'raw', bytes: 'HTTP/1.1 403 no\u001B[31m way\r\nContent-Length: 0\r\n\r\n' } : null,
    },
  })
  const end = await stand.safePip(['install', 'solo'])
  expect(end.code).not.toBe(0)
  expect(end.output).not.toMatch(CONTROL)
})
