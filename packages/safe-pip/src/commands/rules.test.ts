import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FINDINGS_BESIDE_RULES } from '@safe-pip/core/policy/known-ids'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import { callProgram } from '../call-program.test-support.ts'

async function run(...argv: string[]): Promise<string> {
  const { code, stdout } = await callProgram(argv, { cwd: '/' })
  expect(code).toBe(0)
  return stdout
}

test('every rule stands there once', async () => {
  const output = await run('rules')
  for (const { id } of [...RULES, ...FINDINGS_BESIDE_RULES])
    expect(output.split('\n').filter((line) => line.startsWith(`  ${id} `))).toHaveLength(1)
  expect(RULES.length).toBeGreaterThan(5)
})

test('as JSON too, with the option behind the command', async () => {
  const entries = JSON.parse(await run('rules', '--format', 'json')) as { id: string }[]
  expect(entries.map(({ id }) => id).toSorted()).toEqual([...RULES, ...FINDINGS_BESIDE_RULES].map(({ id }) => id).toSorted())
})

test('into a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'safe-pip-rules-'))
  const file = join(folder, 'rules.json')
  expect(await run('--output', file, '--format', 'json', 'rules')).toBe('')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(RULES.length + FINDINGS_BESIDE_RULES.length)
  rmSync(folder, { recursive: true })
})
