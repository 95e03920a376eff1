import type { Finding } from '@safe-pip/core/model/finding'
import { expect, test } from 'vitest'
import { findFix } from './find-fix.ts'

const finding = (rule: string, file: string): Finding => ({
  rule,
  severity: 'high',
  domain: 'engineering',
  effect: 'warn',
  message: '',
  place: { file, line: 1 },
})

test.each([
  ['lock-stale', 'sub/uv.lock', 'uv lock'],
  ['lock-stale', 'pylock.toml', null],
  ['mutable-vcs-ref', 'requirements.txt', 'safe-pip audit --fix --write requirements.txt'],
  ['hash-missing', 'a b.txt', null],
  ['known-vulnerability', 'poetry.lock', null],
  ['plain-http', 'requirements.txt', null],
])('%s in %s', (rule, file, command) => {
  expect(findFix(finding(rule, file))).toBe(command)
})
