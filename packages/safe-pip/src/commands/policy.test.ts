import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePolicy } from '@safe-pip/core/policy/parse-policy'
import { mergeLayers } from '@safe-pip/core/policy/policy-layer'
import { DEFAULT_POLICY } from '@safe-pip/core/policy/policy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { callProgram, type ProgramEnd } from '../call-program.test-support.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-command-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function run(...argv: string[]): Promise<ProgramEnd> {
  return callProgram(['--now', '2026-11-24T00:00:00Z', 'policy', ...argv], { cwd, env: { XDG_CONFIG_HOME: join(cwd, 'config') } })
}

test('init writes a policy that says what holds without one, and never over another', async () => {
  expect(await run('init')).toEqual({ code: 0, stdout: 'written: safe-pip.toml\n', stderr: '' })
  const { layer, problems } = parsePolicy(readFileSync(join(cwd, 'safe-pip.toml'), 'utf8'), { file: 'safe-pip.toml' })
  expect([problems, mergeLayers([layer])]).toEqual([[], DEFAULT_POLICY])
  expect(await run('init')).toMatchObject({
    code: 82,
    stderr: expect.stringContaining('there is a safe-pip.toml already') as string,
  })
})

test('check shows what holds, where it comes from, and what has expired', async () => {
  const exception = '[[exceptions]]\nrule = "yanked-release"\npackage = "demo"\nreason = "r"\nexpires = 2026-01-01\n'
  writeFileSync(join(cwd, 'safe-pip.toml'), `profile = "strict"\n[rules]\nlookalike-name = "block"\n${exception}`)
  const { code, stdout } = await run('check')
  expect(code).toBe(0)
  expect(stdout.split('\n')).toEqual([
    'files            safe-pip.toml',
    'profile          strict',
    'rules            lookalike-name = block',
    'public indexes   https://pypi.org/simple/',
    'minimum age      48 hours',
    'live advisories  https://api.osv.dev',
    'exceptions       1',
    expect.stringMatching(/^hash {13}sha256:[0-9a-f]{64}$/),
    'safe-pip.toml:4: the exception from yanked-release for demo expired on 2026-01-01 and permits nothing',
    '',
  ])
  expect(JSON.parse((await run('check', '--format', 'json')).stdout)).toMatchObject({
    policy: {
      profile: 'strict',
      rules: { 'lookalike-name': 'block' },
      cooldown: { minimum_age_ms: 172_800_000, exempt: [] },
      sources: { osv: { is_enabled: true } },
    },
    files: ['safe-pip.toml'],
  })
})

test('a faulty policy is 82 with its place', async () => {
  writeFileSync(join(cwd, 'safe-pip.toml'), '[rules]\nlookalike-nam = "block"\n')
  expect(await run('check')).toMatchObject({
    code: 82,
    stderr: expect.stringContaining('safe-pip.toml:2:1: no rule "lookalike-nam" (did you mean "lookalike-name"?)') as string,
  })
  expect((await run('show')).code).toBe(82)
})
