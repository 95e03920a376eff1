import { PassThrough } from 'node:stream'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runProgram } from '../program.ts'

/** Runs `safe-pip pin WORDS` in a folder with `files`; nothing here comes as far as pip. */
async function pin(words: readonly string[], files: Readonly<Record<string, string>>): Promise<readonly [number, string]> {
  const cwd = mkdtempSync(join(tmpdir(), 'safe-pip-pin-test-'))
  onTestFinished(() => {
    rmSync(cwd, { recursive: true })
  })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  let said = ''
  const say = (text: string): void => {
    said += text
  }
  const terminal = { isStdinTerminal: false, isStdoutTerminal: false, isStderrTerminal: false }
  const world = { cwd, env: { SAFE_PIP_HOME: cwd }, stdin: new PassThrough(), stdout: say, stderr: say, ...terminal }
  return [await runProgram(['pin', ...words], world), said]
}

test.each([
  ['no file', [], {}, 'pin needs files'],
  ['an output that is an input', ['-o', 'a.in', 'a.in'], { 'a.in': '' }, 'an input and the output'],
  ['an extra of a requirements file', ['--extra', 'x', 'a.in'], { 'a.in': '' }, 'for pyproject.toml'],
  ['an extra that is not there', ['--extra', 'x', 'pyproject.toml'], { 'pyproject.toml': '[project]\nname="a"\n' }, 'no extra x'],
  ['a group that is not there', ['--group', 'x', 'pyproject.toml'], { 'pyproject.toml': '[project]\nname="a"\n' }, 'group x'],
  ['--output for a lock', ['a.in', '--output', 'pylock.toml'], { 'a.in': '' }, 'the report goes'],
  ['report and result in one place', ['a.txt', '--format', 'json'], { 'a.txt': '' }, 'both go to standard output'],
  ['a check of nothing', ['a.txt', '--check'], { 'a.txt': '' }, '--check needs a file'],
  ['a dynamic project', ['pyproject.toml'], { 'pyproject.toml': '[project]\nname="a"\ndynamic=["dependencies"]\n' }, 'a build'],
  ['an upgrade of what is no name', ['-P', '>=1', 'a.in'], { 'a.in': '' }, '--upgrade-package'],
] as const)('usage: %s', async (_name, words, files, reason) => {
  const [code, said] = await pin(words, files)
  expect([code, said]).toEqual([82, expect.stringContaining(reason)])
})
