import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { BAD_LINE, callHook, GOOD_LINE, makeRepository, type Repository } from './repository.test-support.ts'

/** What `git commit` printed when it was refused; null when it went through. */
function refusalOf(repository: Repository): string | null {
  try {
    repository.git('commit', '-q', '-m', 'x')
    return null
  } catch (error) {
    return String((error as { stdout?: string }).stdout) + String((error as { stderr?: string }).stderr)
  }
}

it('writes a hook that stops a bad commit and lets a good one through', async () => {
  const repository = makeRepository()
  expect((await callHook(repository, { args: ['--install'] })).code).toBe(0)
  repository.stage({ 'requirements.txt': BAD_LINE })
  expect(refusalOf(repository)).toContain('requirements.txt:1:1 undeclared-index ')
  repository.stage({ 'requirements.txt': GOOD_LINE })
  expect(refusalOf(repository)).toBeNull()
})

it('refuses a merge without conflicts that brings a bad line', async () => {
  const repository = makeRepository()
  repository.commit({ 'requirements.txt': GOOD_LINE })
  repository.git('switch', '-q', '-c', 'side')
  repository.commit({ 'requirements.txt': BAD_LINE })
  repository.git('switch', '-q', 'main')
  repository.commit({ other: '' })
  await callHook(repository, { args: ['--install'] })
  expect(() => repository.git('merge', '-q', '-m', 'x', 'side')).toThrow('requirements.txt:1:1 undeclared-index ')
})

it('keeps the hook that is there and calls it first, where core.hooksPath says; twice changes nothing', async () => {
  const repository = makeRepository()
  repository.git('config', 'core.hooksPath', "my 'hooks")
  const folder = join(repository.folder, "my 'hooks")
  mkdirSync(folder)
  writeFileSync(join(folder, 'pre-commit'), '#!/bin/sh\necho mine >> called\n[ ! -e stop ] || exit 7\n')
  chmodSync(join(folder, 'pre-commit'), 0o755)
  const first = await callHook(repository, { args: ['--install'] })
  expect(first.lines[0]).toContain('kept as')
  const written = readFileSync(join(folder, 'pre-commit'), 'utf8')
  await callHook(repository, { args: ['--install'] })
  expect(readFileSync(join(folder, 'pre-commit'), 'utf8')).toBe(written)
  repository.stage({ 'requirements.txt': BAD_LINE })
  expect(refusalOf(repository)).toContain('undeclared-index')
  expect(readFileSync(join(repository.folder, 'called'), 'utf8')).toBe('mine\n')
  repository.write({ stop: '' })
  repository.stage({ 'requirements.txt': GOOD_LINE })
  expect(refusalOf(repository)).toBe('')
  expect(existsSync(join(repository.folder, '.git/hooks/pre-commit'))).toBe(false)
})
