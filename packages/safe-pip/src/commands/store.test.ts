import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { callProgram, type ProgramEnd } from '../call-program.test-support.ts'

const WHOLE = createHash('sha256').update('whole').digest('hex')
const DAMAGED = 'ab'.repeat(32)

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'store-command-'))
  put(`store/sha256/${WHOLE.slice(0, 2)}/${WHOLE}`, 'whole')
  put(`store/sha256/ab/${DAMAGED}`, 'not what the name says')
  put(`local/${WHOLE}/demo-1.0.tar.gz`, 'whole')
  put('pages/p', '{}')
  put('pins/p', WHOLE)
  put('facts/0/aa/x', 'no facts')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function put(path: string, content: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), content)
}

function run(...argv: string[]): Promise<ProgramEnd> {
  return callProgram(['--home', home, 'store', ...argv], { cwd: home })
}

test('info counts what is kept', async () => {
  const { code, stdout } = await run('info', '--format', 'json')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual({
    schema: 'safe-pip/store',
    version: 1,
    home,
    parts: {
      archives: { files: 2, bytes: 27 },
      copies: { files: 1, bytes: 5 },
      pages: { files: 1, bytes: 2 },
      facts: { files: 1, bytes: 8 },
      pins: { files: 1, bytes: 64 },
    },
  })
})

test('verify removes what is not what its name says, and only that', async () => {
  const { code, stdout } = await run('verify')
  expect(code).toBe(0)
  expect(stdout.split('\n')).toEqual([
    `removed, for it was not what its name says: store/sha256/ab/${DAMAGED}`,
    'removed, for it was not what its name says: facts/0/aa/x',
    '4 files verified, 2 damaged',
    '',
  ])
  expect(existsSync(join(home, `store/sha256/ab/${DAMAGED}`))).toBe(false)
  expect(existsSync(join(home, `store/sha256/${WHOLE.slice(0, 2)}/${WHOLE}`))).toBe(true)
  expect((await run('verify')).stdout).toBe('2 files verified, 0 damaged\n')
})

test('purge removes all that can be had again; pins stay', async () => {
  const { code, stdout } = await run('purge')
  expect([code, stdout]).toEqual([0, 'removed: 5 files, 0.0 KiB; 1 pins stay, to notice a file that changed on its index\n'])
  expect(['store', 'local', 'pages', 'facts', 'pins'].filter((name) => existsSync(join(home, name)))).toEqual(['pins'])
  expect((await run('info')).code).toBe(0)
})

test('another word is 82', async () => {
  expect(await run('clean')).toMatchObject({ code: 82, stderr: expect.stringContaining('info, verify or purge') as string })
  expect((await run()).code).toBe(82)
})
