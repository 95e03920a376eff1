import { expect, it } from 'vitest'
import { archiveOf, sayings } from '../comparison-rule.test-support.ts'
import { rule } from './size-jump.ts'

const of = (size: number): { archive: ReturnType<typeof archiveOf> } => ({ archive: archiveOf({ a: size }) })

it('names an archive that grew several times', () => {
  expect(sayings(rule, of(100_000), of(400_000))).toEqual([
    'demo-1.0-py3-none-any.whl none: 400000 bytes unpacked, 100000 in 0.9',
  ])
})

it('is silent about little ones, ordinary growth, and another kind of archive', () => {
  expect(sayings(rule, of(100), of(10_000))).toEqual([])
  expect(sayings(rule, of(1_000_000), of(2_900_000))).toEqual([])
  expect(sayings(rule, { ...of(100_000), kind: 'sdist' }, of(400_000))).toEqual([])
})
