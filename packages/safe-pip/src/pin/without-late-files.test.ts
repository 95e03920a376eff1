import { expect, test } from 'vitest'
import { withoutLateFiles } from './without-late-files.ts'

const DAY = 86_400_000
const context = { now: 100 * DAY, minimumAgeMs: 2 * DAY, isCooldownExempt: (name: string) => name === 'mine' }
const at = (days: number | null): { uploadTime: string | null } => ({
  uploadTime: days === null ? null : new Date(days * DAY).toISOString(),
})

test('files that came late are left out', () => {
  const [old, late, timeless] = [at(10), at(99), at(null)]
  expect(withoutLateFiles([old, late, timeless], { name: 'lib', context })).toEqual([old])
  expect(withoutLateFiles([old, late], { name: 'mine', context })).toEqual([old, late])
})

test('a release that is new as a whole, or of which nothing is known, stays whole', () => {
  expect(withoutLateFiles([at(99), at(99)], { name: 'lib', context })).toHaveLength(2)
  expect(withoutLateFiles([at(null), at(null)], { name: 'lib', context })).toHaveLength(2)
})
