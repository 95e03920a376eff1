import { expect, test } from 'vitest'
import { callProgram, type ProgramEnd } from '../call-program.test-support.ts'

function run(...argv: string[]): Promise<ProgramEnd> {
  return callProgram(argv, { cwd: '/' })
}

test('a rule with its effect, how to change it, and its page', async () => {
  const { code, stdout } = await run('explain', 'source-build')
  expect(code).toBe(0)
  expect(stdout).toContain('effect     block')
  expect(stdout).toContain('docs/rules/source-build.md')
})

test('the page itself, with its examples and without those that are facts for tests', async () => {
  const { stdout } = await run('explain', 'plain-http')
  expect(stdout).toContain('What to do')
  expect(stdout).toContain('  flagged, requirements.txt:\n    ')
  expect(stdout).not.toContain('```')
  expect((await run('explain', 'hash-not-on-index')).stdout).not.toContain('"pinned"')
})

test('what no rule makes, and a check that is none', async () => {
  expect((await run('explain', 'combined-findings')).stdout).toContain('What to do')
  expect(await run('explain', 'own-directory')).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'own-directory\n  A check that is no rule. Not checked means: a directory that you named: yours, not vetted.\n\n  in the policy file: [unchecked] own-directory = "none" | "warn" | "refuse"\n',
  })
})

test('as JSON', async () => {
  const { stdout } = await run('explain', 'source-build', '--format', 'json')
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'source-build',
    kind: 'rule',
    effect: 'block',
    page: expect.stringContaining('# source-build'),
  })
})

test('an unknown rule is a usage error with a suggestion', async () => {
  const { code, stderr } = await run('explain', 'source-biuld')
  expect(code).toBe(82)
  expect(stderr).toContain('source-build')
})
