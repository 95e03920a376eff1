import { expect, it } from 'vitest'
import { archiveOf, sayings } from '../comparison-rule.test-support.ts'
import { rule } from './new-native-file.ts'

const pure = { archive: archiveOf({ 'demo/__init__.py': 1 }) }
const native = { archive: archiveOf({ 'demo/a.so': 1, 'demo/b.pyd': 1 }) }

it('names native files in a project that had none', () => {
  expect(sayings(rule, pure, native)).toEqual(['demo/a.so warn: new since 0.9: the native file demo/a.so (and 1 more)'])
})

it('is silent where there were some, and where a wheel stands beside an sdist', () => {
  expect(sayings(rule, native, native)).toEqual([])
  expect(sayings(rule, pure, pure)).toEqual([])
  expect(sayings(rule, { ...pure, kind: 'sdist' }, native)).toEqual([])
})
