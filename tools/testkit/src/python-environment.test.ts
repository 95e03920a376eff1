import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findPips, makePythonEnvironment, pipsUnderTest, readTree } from './python-environment.ts'

const folder = mkdtempSync(join(tmpdir(), 'safe-pip-kit-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.each(pipsUnderTest())('an environment of its own with pip %s and nothing else', (version) => {
  const environment = makePythonEnvironment(join(folder, version), version)
  const list = execFileSync(environment.pip, ['list', '--format=freeze', '--disable-pip-version-check'], {
    encoding: 'utf8',
    env: { PIP_CONFIG_FILE: '/dev/null' },
  })
  expect(list).toBe(`pip==${version}\n`)
  expect(execFileSync(environment.python, ['-c', 'import pip; print(pip.__file__)'], { encoding: 'utf8' })).toContain(
    environment.sitePackages,
  )
})

test('the oldest and the newest pip are under test', () => {
  expect(findPips().length).toBeGreaterThanOrEqual(4)
  expect(findPips()).toEqual(expect.arrayContaining([...pipsUnderTest()]))
})

test('a tree is compared by content', () => {
  const at = mkdtempSync(join(folder, 'tree-'))
  writeFileSync(join(at, 'a'), '')
  symlinkSync('a', join(at, 'l'))
  expect(readTree(at)).toEqual({ a: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', l: '-> a' })
  expect(readTree(join(at, 'nowhere'))).toEqual({})
})
