import { expect, it } from 'vitest'
import { editDistance, findNearestWord } from './edit-distance.ts'

it.each([
  ['requests', 'requests', 0],
  ['requests', 'reqeusts', 1],
  ['requests', 'request', 1],
  ['requests', 'requestss', 1],
  ['requests', 'reqwests', 1],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
])('%s and %s are %d apart', (a, b, distance) => {
  expect(editDistance(a, b, 9)).toBe(distance)
  expect(editDistance(b, a, 9)).toBe(distance)
})

it('says no more than that the limit is exceeded', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3)
  expect(editDistance('abcdefgh', 'hgfedcba', 1)).toBe(2)
})

it('finds what was meant, or nothing', () => {
  const keys = ['profile', 'rules', 'unchecked', 'indexes', 'sources']
  expect(findNearestWord('profil', keys)).toBe('profile')
  expect(findNearestWord('Rules', keys)).toBe('rules')
  expect(findNearestWord('source', keys)).toBe('sources')
  expect(findNearestWord('licenses', keys)).toBeNull()
  expect(findNearestWord('', keys)).toBeNull()
})
