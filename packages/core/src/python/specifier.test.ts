import { expect, test } from 'vitest'
import { findInSpecifier, isInSpecifier, parseSpecifier, type Specifier } from './specifier.ts'

function specifierOf(text: string): Specifier {
  const specifier = parseSpecifier(text)
  if (!specifier.ok) throw new Error(`${text}: ${specifier.problem.reason}`)
  return specifier.value
}

// Version specifiers page: compatible release, version matching, exclusion, inclusive and exclusive ordered comparison.
test.each([
  ['2.2', '~=2.2', true],
  ['2.3', '~=2.2', true],
  ['3.0', '~=2.2', false],
  ['2.2.post1', '~=2.2', true],
  ['1.4.5', '~=1.4.5', true],
  ['1.4.9', '~=1.4.5', true],
  ['1.5', '~=1.4.5', false],
  ['1.4.5a3', '~=1.4.5', false],
  ['2.2.post3', '~=2.2.post3', true],
  ['2.2', '~=2.2.post3', false],
  ['1.4.5a4', '~=1.4.5a4', true],
  ['2.9', '~=2.2.0', false],
  ['1.1', '==1.1', true],
  ['1.1.0', '==1.1', true],
  ['1.1.dev1', '==1.1', false],
  ['1.1a1', '==1.1', false],
  ['1.1.post1', '==1.1', false],
  ['1.1.post1', '==1.1.*', true],
  ['1.1a1', '==1.1.*', true],
  ['1', '==1.0.*', true],
  ['1.0.5', '==1.0.*', true],
  ['1.10', '==1.1.*', false],
  ['1.1', '!=1.1', false],
  ['1.1.post1', '!=1.1', true],
  ['1.1.post1', '!=1.1.*', false],
  ['2', '!=1.1.*', true],
  ['1.0+x', '==1.0', true],
  ['1.0+x', '==1.0+x', true],
  ['1.0', '==1.0+x', false],
  ['1.0+X', '==1.0+x', true],
  ['1.0+x.1', '!=1.0+x', true],
  ['1.7.1', '>1.7', true],
  ['1.7.0.post1', '>1.7', false],
  ['1.7.0.post3', '>1.7.post2', true],
  ['1.7.0', '>1.7.post2', false],
  ['1.0+x', '>1.0', false],
  ['1.0.post1+x', '>1.0', false],
  ['1.0', '>1.0a1', true],
  ['1.0a1.post1', '>1.0a1', false],
  ['1.0a2.dev0', '>1.0a1', true],
  ['3.1.dev0', '<3.1', false],
  ['3.1rc1', '<3.1', false],
  ['3.0', '<3.1', true],
  ['3.1a1', '<3.1b1', true],
  ['1.0.post1.dev0', '<1.0.post1', false],
  ['1.0', '<1.0.post1', true],
  ['1.0+x', '<=1.0', true],
  ['1.0.post1', '<=1.0', false],
  ['1.0+x', '>=1.0', true],
  ['2!1.0', '>1!1.0', true],
  ['5', '<0.dev0', false],
  ['1.0', '===1.0', true],
  ['1.0+x', '===1.0', false],
  ['1', '===1.0', false],
  ['FooBar', '===foobar', true],
  ['foobar', '>=1.0', false],
  ['foobar', '', true],
  ['2.0.dev1', '>=1.0', true],
  ['1.5', '>=1,<2,!=1.5.1', true],
  ['1.5.1', '>=1,<2,!=1.5.1', false],
  ['1.0', '===1.0,>=1', true],
  ['1.0', '===1.0,>1', false],
  ['99999999999999999999999.1', '>=99999999999999999999999', true],
  ['99999999999999999999999', '>99999999999999999999998', true],
] as const)('%s in %j: %s', (version, specifier, expected) => {
  expect(isInSpecifier(version, specifierOf(specifier))).toBe(expected)
})

test.each([
  ['1.0a1', '', false],
  ['1.0a1', '>=1.0a1', false],
  ['1.0.dev1', '===1.0.dev1', false],
  ['1.0', '>=1.0', true],
  ['1.0.post1', '>=1.0', true],
])('%s in %j when pre-releases are refused: %s', (version, specifier, expected) => {
  expect(isInSpecifier(version, specifierOf(specifier), { prereleases: false })).toBe(expected)
})

test.each([
  [['1.0', '1.1a1', '0.9'], '>=1.0', null, ['1.0']],
  [['1.1a1', '0.9', '1.2.dev1'], '>=1.0', null, ['1.1a1', '1.2.dev1']],
  [['1.0', '1.1a1'], '>=1.0a1', null, ['1.0', '1.1a1']],
  [['1.0', '1.1a1'], '!=1.0a1', null, ['1.0']],
  [['1.0', '1.1a1'], '>=1.0', true, ['1.0', '1.1a1']],
  [['1.1a1'], '>=1.0a1', false, []],
  [['1.1a1', 'odd', '1.0', 'ODD'], '', null, ['odd', '1.0', 'ODD']],
  [['1.1a1', 'odd'], '', null, ['1.1a1', 'odd']],
  [['odd', '1.0'], '>=0', null, ['1.0']],
  [['odd', 'ODD', 'x'], '===odd', null, ['odd', 'ODD']],
  [['1.0', '1.0', 'v1'], '==1', null, ['1.0', '1.0', 'v1']],
] as const)('%j through %j with pre-releases %s', (versions, specifier, prereleases, expected) => {
  expect(findInSpecifier(versions, specifierOf(specifier), { prereleases })).toEqual(expected)
})

test.each([
  ['>=1.0,!=1.0.1', '!=1.0.1,>=1.0'],
  [' == 1.0.RC1 ', '==1.0.RC1'],
  ['==1.0,==1.0.0', '==1.0'],
  ['~=1.0.0,~=1.0', '~=1.0,~=1.0.0'],
  ['==1.0.*,==1.0.0.*', '==1.0.*,==1.0.0.*'],
  ['===1.0,===1.0.0', '===1.0,===1.0.0'],
  ['>=1,,<2,', '<2,>=1'],
  ['', ''],
  ['===', '==='],
  ['====1', '====1'],
])('%j is written %j', (text, normalized) => {
  expect(specifierOf(text).normalized).toBe(normalized)
})

test.each([
  '1.0',
  '=1.0',
  '>',
  '==',
  '~=1',
  '~=1.0.*',
  '>=1.0.*',
  '==1.0a1.*',
  '==1.0+x.*',
  '>=1.0+x',
  '~=1.0+x',
  '==1.0.*+x',
  '== 1.0 .*',
  '==1 .0',
  '===a b',
  '===a;b',
  '===a)',
  '<>1.0',
  '==.*',
  '==v.*',
  '!1',
  '>=１',
  'foo',
])('%j is no specifier', (text) => {
  expect(parseSpecifier(text).ok).toBe(false)
})

test('thousands of clauses stay cheap', () => {
  const started = process.cpuUsage()
  const specifier = specifierOf(Array.from({ length: 5000 }, (_, index) => `!=1.${index}.*`).join(','))
  const versions = Array.from({ length: 6000 }, (_, index) => `1.${index}`)
  expect(findInSpecifier(versions, specifier)).toHaveLength(1000)
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000)
})
