import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { callProgram } from '../call-program.test-support.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safe-pip-why-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function why(...words: string[]): Promise<[number, string]> {
  const { code, stdout } = await callProgram(['why', ...words], { cwd: folder })
  return [code, stdout]
}

it('shows chains, places and what others ask for', async () => {
  const entry = (name: string, rest: string): string =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\noptional = false\nfiles = []\n${rest}\n`
  writeFileSync(
    join(folder, 'poetry.lock'),
    `${entry('app', '[package.dependencies]\nMy_Lib = ">=1,<2"\n')}${entry('my-lib', '')}[metadata]\nlock-version = "2.1"\n`,
  )
  expect(await why('my.lib')).toEqual([
    0,
    'my-lib\n  app > my-lib\n  poetry.lock:10: pinned to 1.0\n  app asks for >=1,<2 (poetry.lock:7)\n',
  ])
  expect(await why('other')).toEqual([0, 'other: in none of 1 files\n'])
})
it('needs a name', async () => {
  expect((await why())[0]).toBe(82)
  expect((await why('-bad-'))[0]).toBe(82)
})
