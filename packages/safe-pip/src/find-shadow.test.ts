import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findShadow } from './find-shadow.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'safe-pip-shadow-'))
  for (const folder of ['empty', 'ours', 'theirs', 'data']) await mkdir(join(root, folder))
  await writeFile(join(root, 'safe-pip.mjs'), '')
  await chmod(join(root, 'safe-pip.mjs'), 0o755)
  await symlink(join(root, 'safe-pip.mjs'), join(root, 'ours', 'safe-pip'))
  await writeFile(join(root, 'theirs', 'safe-pip'), '#!/bin/sh\n')
  await chmod(join(root, 'theirs', 'safe-pip'), 0o755)
  await writeFile(join(root, 'data', 'safe-pip'), 'not executable')
})
afterEach(() => rm(root, { recursive: true, force: true }))

test.runIf(process.platform !== 'win32').each([
  ['nothing on PATH', ['empty', 'data'], null],
  ['ours', ['ours', 'theirs'], null],
  ['another one first', ['empty', 'data', 'theirs', 'ours'], 'theirs/safe-pip'],
] as const)('%s', async (_name, folders, shadow) => {
  const found = await findShadow({ PATH: folders.map((folder) => join(root, folder)).join(':') })
  expect(found).toBe(shadow === null ? null : join(root, shadow))
})
