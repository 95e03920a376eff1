import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readProjectFile, ROOT } from '../project-files.ts'

it('uses its own hook, and has nothing that it refuses', () => {
  expect(readProjectFile('.pre-commit-config.yaml')).toContain('entry: bundle/pre-commit.mjs')
  const hook = join(ROOT, 'packages', 'pre-commit', 'src', 'main.ts')
  const { status, stdout } = spawnSync(process.execPath, [hook, '--all'], { cwd: ROOT, encoding: 'utf8' })
  expect([status, stdout]).toEqual([0, expect.stringMatching(/safe-pip: ok: [1-9]\d* dependency files, 0 refused, /)])
})
