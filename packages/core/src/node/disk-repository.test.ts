import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { manifestFacts } from '../manifests/dependency-entry.ts'
import { findDiskRepository } from './disk-repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'safe-pip-repository-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lock = (file: string): ReturnType<typeof manifestFacts> => manifestFacts({ file, format: 'uv-lock', role: 'lock' })

it('knows what git ignores and hides, and which dependency files lie beside one', () => {
  const repository = join(folder, 'in git')
  mkdirSync(join(repository, 'sub'), { recursive: true })
  execFileSync('git', ['init', '-q', repository])
  writeFileSync(join(repository, '.gitignore'), 'uv.lock\n')
  writeFileSync(join(repository, '.gitattributes'), 'sub/uv.lock -diff linguist-generated=true\n')
  for (const name of ['uv.lock', 'pyproject.toml', 'notes.md']) writeFileSync(join(repository, name), '')
  execFileSync('git', ['-C', repository, 'add', '-f', '.gitattributes'])
  const facts = findDiskRepository([lock('uv.lock'), lock('sub/uv.lock')], repository)
  expect(Object.fromEntries(facts)).toEqual({
    'uv.lock': { isIgnored: true, hidingAttributes: [], siblings: ['pyproject.toml'] },
    'sub/uv.lock': { isIgnored: true, hidingAttributes: ['-diff', 'linguist-generated'], siblings: [] },
  })
})
it('takes a lock that is tracked for one that nobody ignores', () => {
  const repository = join(folder, 'tracked')
  execFileSync('git', ['init', '-q', repository])
  writeFileSync(join(repository, '.gitignore'), 'uv.lock\n')
  writeFileSync(join(repository, 'uv.lock'), '')
  execFileSync('git', ['-C', repository, 'add', '-f', 'uv.lock'])
  expect(findDiskRepository([lock('uv.lock')], repository).get('uv.lock')?.isIgnored).toBe(false)
})
it('says nothing of git where there is none', () => {
  const plain = join(folder, 'plain')
  mkdirSync(plain)
  writeFileSync(join(plain, 'Pipfile.lock'), '')
  expect(findDiskRepository([lock('pylock.toml'), lock('../elsewhere/uv.lock')], plain).get('pylock.toml')).toEqual({
    isIgnored: false,
    hidingAttributes: [],
    siblings: ['Pipfile.lock'],
  })
})
