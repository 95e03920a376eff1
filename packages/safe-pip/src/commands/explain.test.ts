import { expect, test } from 'vitest'
import type { World } from '../command.ts'
import { runProgram } from '../program.ts'

async function run(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const output = { stdout: '', stderr: '' }
  const world: World = {
    cwd: '/',
    env: {},
    stdin: process.stdin,
    stdout: (text) => {
      output.stdout += text
    },
    stderr: (text) => {
      output.stderr += text
    },
    isStdinTerminal: false,
    isStdoutTerminal: false,
    isStderrTerminal: false,
  }
  return { code: await runProgram(argv, world), ...output }
}

test('a rule with its effect, how to change it, and its page', async () => {
  const { code, stdout } = await run('explain', 'source-build')
  expect(code).toBe(0)
  expect(stdout).toContain('effect     block')
  expect(stdout).toContain('docs/rules/source-build.md')
})

test('an unknown rule is a usage error with a suggestion', async () => {
  const { code, stderr } = await run('explain', 'source-biuld')
  expect(code).toBe(82)
  expect(stderr).toContain('source-build')
})
