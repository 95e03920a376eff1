import { expect, it } from 'vitest'
import { decodePercent } from './decode-percent.ts'

it.each([
  ['a%20b', 'a b'],
  ['a%2520b', 'a%20b'],
  ['100%', '100%'],
  ['%ff', '%ff'],
])('%s is %s', (text, decoded) => {
  expect(decodePercent(text)).toBe(decoded)
})
