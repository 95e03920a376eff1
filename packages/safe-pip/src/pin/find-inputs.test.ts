import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findInputs } from './find-inputs.ts'
import type { PinRequest } from './pin-request.ts'

const REQUEST: PinRequest = {
  files: ['pyproject.toml'],
  outputFile: null,
  extras: [],
  hasAllExtras: false,
  groups: [],
  constraints: [],
  isUpgrade: false,
  upgradePackages: [],
  isCheck: false,
  keepsExtras: false,
  isAnnotated: true,
  emitsIndexes: true,
  hasVettedHashesOnly: false,
  pipWords: [],
}

test('what a project asks of its own extra under a marker stays under it', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'find-inputs-'))
  onTestFinished(() => {
    rmSync(cwd, { recursive: true })
  })
  writeFileSync(
    join(cwd, 'pyproject.toml'),
    `[project]
name = "demo"
version = "1"
dependencies = ["six", "demo[win]; sys_platform == 'win32'"]
[project.optional-dependencies]
win = ["pywin32", "wmi>=1; python_version < '3.12'"]
`,
  )
  expect(findInputs(REQUEST, cwd).requirements).toEqual([
    'six',
    'pywin32 ; sys_platform == "win32"',
    `wmi>=1; (python_version < "3.12") and (sys_platform == "win32")`,
  ])
  expect(findInputs({ ...REQUEST, extras: ['win'] }, cwd).requirements).toContain('pywin32')
})
