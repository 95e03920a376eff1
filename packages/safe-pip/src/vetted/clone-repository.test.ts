import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cloneRepository, type Clone } from './clone-repository.ts'

let root = ''
let commit = ''
const git = (...words: string[]): string => execFileSync('git', words, { cwd: join(root, 'source'), encoding: 'utf8' }).trim()

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'safe-pip-clone-'))
  for (const name of ['source', 'clone', 'templates', 'templates/hooks']) mkdirSync(join(root, name))
  git('init', '--quiet')
  writeFileSync(join(root, 'source', 'setup.py'), 'first\n')
  git('add', '.')
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'first')
  commit = git('rev-parse', 'HEAD')
  writeFileSync(join(root, 'source', 'setup.py'), 'second\n')
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-am', 'second')
  const hook = join(root, 'templates', 'hooks', 'post-checkout')
  writeFileSync(hook, `#!/bin/sh\ntouch ${join(root, 'ran')}\n`)
  chmodSync(hook, 0o755)
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const clone = (at: string): Promise<Clone> =>
  cloneRepository({
    url: `file://${join(root, 'source')}`,
    commit: at,
    folder: join(root, 'clone'),
    env: { ...process.env, GIT_TEMPLATE_DIR: join(root, 'templates') },
    timeoutSeconds: 30,
  })

test('an older commit is cloned exactly, and no hook of a template runs', async () => {
  expect(await clone(commit)).toEqual({ ok: true, folder: join(root, 'clone') })
  expect(readFileSync(join(root, 'clone', 'setup.py'), 'utf8')).toBe('first\n')
  expect(existsSync(join(root, 'ran'))).toBe(false)
})

test('a commit that is not there', async () => {
  expect(await clone('a'.repeat(40))).toMatchObject({ ok: false, reason: expect.stringContaining('has no commit') as string })
})

test('a branch is no full commit', async () => {
  expect(await clone('main')).toMatchObject({ ok: false, reason: expect.stringContaining('names no full commit') as string })
})

test('submodules are refused', async () => {
  writeFileSync(join(root, 'source', '.gitmodules'), '')
  git('add', '.')
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'third')
  expect(await clone(git('rev-parse', 'HEAD'))).toMatchObject({
    ok: false,
    reason: expect.stringContaining('submodules') as string,
  })
})
