import { expect, it } from 'vitest'
import { findFix } from './find-fix.ts'

const fixOf = (rule: string, file: string): string | null =>
  findFix({ rule, severity: 'high', domain: 'engineering', effect: 'block', message: '', place: { file } })

it('names the command of the lock’s own tool, and none where there is none', () => {
  expect(fixOf('lock-stale', 'a/uv.lock')).toBe('uv lock')
  expect(fixOf('missing-lock-entry', 'poetry.lock')).toBe('poetry lock')
  expect(fixOf('lock-stale', 'pdm.dev.lock')).toBe('pdm lock')
  expect(fixOf('swapped-lock-entry', 'Pipfile.lock')).toBe('pipenv lock')
  expect(fixOf('missing-lock-entry', 'a/dev.in')).toBe('safe-pip pin a/dev.in')
  expect(fixOf('swapped-lock-entry', 'requirements.txt')).toBe('safe-pip pin requirements.in')
  expect(fixOf('lock-stale', 'pylock.toml')).toBeNull()
  expect(fixOf('hash-changed-same-version', 'uv.lock')).toBeNull()
})

it('names audit --fix for lines of requirements files that it repairs', () => {
  expect(fixOf('mutable-vcs-ref', 'a/requirements.txt')).toBe('safe-pip audit --fix --write a/requirements.txt')
  expect(fixOf('known-vulnerability', 'requirements.txt')).toBe('safe-pip audit --fix --write requirements.txt')
  expect(fixOf('known-vulnerability', 'poetry.lock')).toBeNull()
  expect(fixOf('hash-missing', 'a b.txt')).toBeNull()
  expect(fixOf('hash-missing', '-x.txt')).toBeNull()
  expect(fixOf('plain-http', 'requirements.txt')).toBeNull()
})
