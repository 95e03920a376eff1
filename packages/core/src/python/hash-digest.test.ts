import { expect, test } from 'vitest'
import { hashDigestOf, splitHash } from './hash-digest.ts'

test.each([
  [`sha256:${'a'.repeat(64)}`, 'sha256', null],
  [`sha256=${'a'.repeat(64)}`, 'sha256', null],
  [`sha256:${'A'.repeat(64)}`, 'sha256', 'malformed'],
  [`sha512:${'0'.repeat(128)}`, 'sha512', null],
  [`md5:${'0'.repeat(32)}`, 'md5', 'weak'],
  [`sha1:${'0'.repeat(40)}`, 'sha1', 'weak'],
  [`sha256:${'0'.repeat(63)}`, 'sha256', 'malformed'],
  [`sha256:${'g'.repeat(64)}`, 'sha256', 'malformed'],
  [`SHA256:${'0'.repeat(64)}`, 'SHA256', 'malformed'],
  [`sha256 :${'0'.repeat(64)}`, 'sha256 ', 'malformed'],
  [`sha257:${'0'.repeat(64)}`, 'sha257', 'malformed'],
  ['0'.repeat(64), '', 'malformed'],
  ['', '', 'malformed'],
] as const)('%s', (text, algorithm, problem) => {
  expect(hashDigestOf(splitHash(text))).toMatchObject({ algorithm, problem })
})

test('digits are compared in lower case', () => {
  expect(hashDigestOf({ algorithm: 'sha256', digest: 'AB'.repeat(32) }).digest).toBe('ab'.repeat(32))
})
