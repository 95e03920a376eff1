import { expect, it } from 'vitest'
import { sayings } from '../comparison-rule.test-support.ts'
import { rule } from './lost-attestation.ts'

it('names a file that has none any more', () => {
  expect(sayings(rule, { hasProvenance: true, filename: 'demo-0.9-py3-none-any.whl' }, {})).toEqual([
    'index page of demo warn: demo-1.0-py3-none-any.whl has no attestation; demo-0.9-py3-none-any.whl has one',
  ])
})

it('is silent where there was none, and where there is one', () => {
  expect(sayings(rule, {}, {})).toEqual([])
  expect(sayings(rule, { hasProvenance: true }, { hasProvenance: true })).toEqual([])
})
