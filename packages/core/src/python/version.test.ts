import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareVersions, findVersion, parseVersion, renderBaseVersion, renderLocalLabel, type Version } from './version.ts'

function versionOf(text: string): Version {
  const version = findVersion(text)
  if (version === null) throw new Error(`not a version: ${text}`)
  return version
}

// Version specifiers, "Summary of permitted suffixes and relative ordering" and the appendix's normalisations.
test('the order of the standard', () => {
  const ordered = [
    '1.dev0',
    '1.0.dev456',
    '1.0a1',
    '1.0a2.dev456',
    '1.0a12.dev456',
    '1.0a12',
    '1.0b1.dev456',
    '1.0b2',
    '1.0b2.post345.dev456',
    '1.0b2.post345',
    '1.0rc1.dev456',
    '1.0rc1',
    '1.0',
    '1.0+abc.5',
    '1.0+abc.7',
    '1.0+5',
    '1.0.post456.dev34',
    '1.0.post456',
    '1.0.15',
    '1.1.dev1',
    '1.1',
    '1.10',
    '2013.10',
    '1!0.1',
    '1!1.0',
  ]
  const shuffled = ordered.toReversed().map(versionOf)
  expect(shuffled.toSorted(compareVersions).map((version) => version.normalized)).toEqual(ordered)
})

test.each([
  ['1.1RC1', '1.1rc1'],
  ['00.01', '0.1'],
  ['1.1.a1', '1.1a1'],
  ['1.1-a1', '1.1a1'],
  ['1.1a.1', '1.1a1'],
  ['1.1alpha1', '1.1a1'],
  ['1.1beta2', '1.1b2'],
  ['1.1c3', '1.1rc3'],
  ['1.1preview3', '1.1rc3'],
  ['1.2a', '1.2a0'],
  ['1.2-post2', '1.2.post2'],
  ['1.2post2', '1.2.post2'],
  ['1.2.post-2', '1.2.post2'],
  ['1.0-r4', '1.0.post4'],
  ['1.2.post', '1.2.post0'],
  ['1.0-1', '1.0.post1'],
  ['1.2.dev', '1.2.dev0'],
  ['1.2-dev2', '1.2.dev2'],
  ['1.0+ubuntu-1', '1.0+ubuntu.1'],
  ['1.0+ABC.01_2', '1.0+abc.1.2'],
  ['v1.0', '1.0'],
  [' \n1.0\t', '1.0'],
  ['\x851.0\x1f', '1.0'],
  ['0!1.0', '1.0'],
  ['1!1.0', '1!1.0'],
])('%j is %s', (text, normalized) => {
  expect(versionOf(text).normalized).toBe(normalized)
})

test.each([
  '',
  'v',
  '1.',
  '.1',
  '1..0',
  '1.0+',
  '1.0+a..b',
  '1.0+_a',
  '1.0 1',
  '1!',
  '!1',
  '1.0-',
  '1.0a1a2',
  '1.0.*',
  '１.0',
  '1.0.poſt1',
  '1.0+ä',
  '\ufeff1.0',
  '1.0--1',
  '1.0-1-1',
  'latest',
  `1.${'0'.repeat(4301)}`,
])('%j is no version', (text) => {
  expect(parseVersion(text).ok).toBe(false)
})

test.each([
  ['1.0', '1', 0],
  ['1.0.0', 'v1', 0],
  ['0', '0.0', 0],
  ['1.0+1', '1.0+01', 0],
  ['1.0', '1.0+0', -1],
  ['1.0+a', '1.0+1', -1],
  ['1.0+a', '1.0+a.1', -1],
  ['1.0+9', '1.0+10', -1],
  ['1.0+ab', '1.0+abc', -1],
  ['1.0a2', '1.0a10', -1],
  ['1.0.post1.dev1', '1.0', 1],
  ['1.0a1.dev1', '1.0.dev2', 1],
  ['9007199254740993', '9007199254740992', 1],
  ['1.99999999999999999999999', '1.99999999999999999999998', 1],
  [`1${'0'.repeat(200)}`, `9${'9'.repeat(199)}`, 1],
  ['1!0', '999999', 1],
] as const)('%s against %s', (left, right, order) => {
  expect(compareVersions(versionOf(left), versionOf(right))).toBe(order)
  expect(compareVersions(versionOf(right), versionOf(left))).toBe(order === 0 ? 0 : -order)
})

test('parts, base and local label', () => {
  const version = versionOf('v1!2.0.0-ALPHA.1-3.dev+Abc.01')
  expect({ ...version }).toMatchObject({
    epoch: 1,
    release: [2, 0, 0],
    pre: { letter: 'a', number: 1 },
    post: 3,
    dev: 0,
    local: ['abc', 1],
    isPrerelease: true,
  })
  expect(renderBaseVersion(version)).toBe('1!2.0.0')
  expect(renderLocalLabel(version)).toBe('abc.1')
  expect(versionOf('99999999999999999999').release).toEqual([99999999999999999999n])
})

const number = fc.oneof(fc.nat(12), fc.bigInt(0n, 10n ** 30n)).map(String)
const label = fc.stringMatching(/^[a-z0-9]{1,4}$/)
const anyVersion = fc
  .record({
    epoch: fc.option(
      number.map((value) => `${value}!`),
      { nil: '' },
    ),
    release: fc.array(number, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
    pre: fc.option(
      fc.tuple(fc.constantFrom('a', 'b', 'rc'), number).map((parts) => parts.join('')),
      { nil: '' },
    ),
    post: fc.option(
      number.map((value) => `.post${value}`),
      { nil: '' },
    ),
    dev: fc.option(
      number.map((value) => `.dev${value}`),
      { nil: '' },
    ),
    local: fc.option(
      fc.array(label, { minLength: 1, maxLength: 3 }).map((parts) => `+${parts.join('.')}`),
      { nil: '' },
    ),
  })
  .map(({ epoch, release, pre, post, dev, local }) => epoch + release + pre + post + dev + local)

test('the normal form reads as itself', () => {
  fc.assert(
    fc.property(anyVersion, (text) => {
      const version = versionOf(text)
      const again = versionOf(version.normalized)
      expect(again.normalized).toBe(version.normalized)
      expect(again.key).toBe(version.key)
    }),
  )
})

test('the order is total and has no cycle', () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, anyVersion, (...texts) => {
      const [low, middle, high] = texts.map(versionOf).toSorted(compareVersions) as [Version, Version, Version]
      expect(compareVersions(low, middle)).toBeLessThanOrEqual(0)
      expect(compareVersions(middle, high)).toBeLessThanOrEqual(0)
      expect(compareVersions(low, high)).toBeLessThanOrEqual(0)
      expect(compareVersions(high, low) + compareVersions(low, high)).toBe(0)
    }),
  )
})

test('any text is read without an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof parseVersion(text).ok).toBe('boolean')
    }),
  )
})

test('a version of a megabyte is read in time', () => {
  const started = process.cpuUsage()
  for (const text of [
    `1${'.1'.repeat(500_000)}`,
    `1.0+${'a.'.repeat(500_000)}`,
    '1'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    `1.0a${' '.repeat(1_000_000)}x`,
  ])
    parseVersion(text)
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000)
})
