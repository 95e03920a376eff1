import { expect, test } from 'vitest'
import { normalizeName, parsePackageName } from './package-name.ts'
import { parseSdistFilename } from './sdist-filename.ts'
import { parseWheelFilename } from './wheel-filename.ts'

// Names page: the spellings of one name.
test.each([
  'friendly-bard',
  'Friendly-Bard',
  'FRIENDLY-BARD',
  'friendly.bard',
  'friendly_bard',
  'friendly--bard',
  'FrIeNdLy-._.-bArD',
])('%s', (text) => {
  expect(parsePackageName(text)).toEqual({ ok: true, value: 'friendly-bard' })
})

test.each(['', '-a', 'a-', 'a_', '.a', 'a b', 'ä', 'a\n', '\u212a'])('%j is no name', (text) => {
  expect(parsePackageName(text).ok).toBe(false)
})

test('normalising alone is total', () => {
  expect(normalizeName('_Not.Legal_')).toBe('-not-legal-')
})

test.each([
  ['distribution-1.0-1-py27-none-any.whl', { name: 'distribution', version: '1.0', build: [1, ''], tags: ['py27-none-any'] }],
  [
    'Foo.Bar_baz-1.0+ABC.1-2abc-py2.py3-none-any.whl',
    { name: 'foo-bar-baz', version: '1.0+abc.1', build: [2, 'abc'], tags: ['py2-none-any', 'py3-none-any'] },
  ],
  [
    'a-1.0_r1-cp312-abi3.CP312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    {
      name: 'a',
      version: '1.0.post1',
      build: [],
      tags: [
        'cp312-abi3-manylinux2014_x86_64',
        'cp312-abi3-manylinux_2_17_x86_64',
        'cp312-cp312-manylinux2014_x86_64',
        'cp312-cp312-manylinux_2_17_x86_64',
      ],
    },
  ],
  ['ünï-1-py3-none-any.whl', { name: 'ünï', version: '1', build: [], tags: ['py3-none-any'] }],
])('the wheel %s', (filename, expected) => {
  const wheel = parseWheelFilename(filename)
  expect(
    wheel.ok && {
      name: wheel.value.name,
      version: wheel.value.version.normalized,
      build: wheel.value.build === null ? [] : [wheel.value.build.number, wheel.value.build.suffix],
      tags: wheel.value.tags,
    },
  ).toEqual(expected)
})

test.each([
  'a-1.0-py3-none-any.WHL',
  'a-1.0-py3-none.whl',
  'a-1.0-1-2-py3-none-any.whl',
  'a__b-1.0-py3-none-any.whl',
  '-1.0-py3-none-any.whl',
  'a-x-py3-none-any.whl',
  'a-1.0-x1-py3-none-any.whl',
  'a-1.0-py3..py2-none-any.whl',
  'a-1.0-3py-none-any.whl',
  'a-1.0-py3-none-.whl',
  'a b-1.0-py3-none-any.whl',
  `a-1-${'p.'.repeat(99)}p-${'n.'.repeat(99)}n-${'a.'.repeat(99)}a.whl`,
])('%s is no wheel', (filename) => {
  expect(parseWheelFilename(filename).ok).toBe(false)
})

test.each([
  ['foo-bar-1.0.tar.gz', 'foo-bar', '1.0'],
  ['Foo_Bar-1.0.post1.zip', 'foo-bar', '1.0.post1'],
  ['a-1.0_post1.tar.gz', 'a', '1.0.post1'],
])('the sdist %s', (filename, name, version) => {
  const sdist = parseSdistFilename(filename)
  expect(sdist.ok && [sdist.value.name, sdist.value.version.normalized]).toEqual([name, version])
})

test.each(['a-1.0.tgz', '-1.0.zip', 'a.zip', 'a-.zip', 'a-1.0-1.tar.gz.zip', 'a-latest.tar.gz'])('%s is no sdist', (filename) => {
  expect(parseSdistFilename(filename).ok).toBe(false)
})
