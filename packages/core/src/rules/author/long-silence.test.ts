import { expect, it } from 'vitest'
import { sayings } from '../comparison-rule.test-support.ts'
import { rule } from './long-silence.ts'

const at = (uploadTime: string | null): { uploadTime: string | null } => ({ uploadTime })

it('names a release after more than a year', () => {
  expect(sayings(rule, at('2021-01-01T00:00:00Z'), at('2023-01-01T00:00:00Z'))).toEqual([
    'index page of demo none: uploaded 730 days after 0.9',
  ])
})

it('is silent within a year, and where a time is not known', () => {
  expect(sayings(rule, at('2021-01-01T00:00:00Z'), at('2021-12-01T00:00:00Z'))).toEqual([])
  expect(sayings(rule, at(null), at('2021-12-01T00:00:00Z'))).toEqual([])
})
