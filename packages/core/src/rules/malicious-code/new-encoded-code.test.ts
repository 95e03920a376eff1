import { expect, it } from 'vitest'
import { sayings, sourceOf } from '../comparison-rule.test-support.ts'
import { rule } from './new-encoded-code.ts'

it('names what is behind an encoding in a file that hid nothing, and warns where it is code', () => {
  const data = sourceOf({ layers: ['base64', 'zlib'] })
  expect(sayings(rule, { source: sourceOf({}) }, { source: data })).toEqual([
    'demo/__init__.py:2 none: new since 0.9: requests.post behind base64 → zlib',
  ])
  expect(sayings(rule, { source: sourceOf({}) }, { source: sourceOf({ layers: ['base64'], isDerived: true }) })).toEqual([
    'demo/__init__.py:2 warn: new since 0.9: requests.post behind base64',
  ])
})

it('is silent where the file had some before, and about tests', () => {
  expect(sayings(rule, { source: sourceOf({ layers: ['hex'] }) }, { source: sourceOf({ layers: ['base64'] }) })).toEqual([])
  expect(sayings(rule, { source: sourceOf() }, { source: sourceOf({ layers: ['base64'], context: 'test' }) })).toEqual([])
})
