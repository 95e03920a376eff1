import { expect, test } from 'vitest'
import { examineWheel, sayings } from '../../vet/built-artifact.test-support.ts'
import { rule } from './record-gap.ts'

test('names files that RECORD does not list', async () => {
  const wheel = await examineWheel({ entries: (entries) => [...entries, { name: 'demo/extra.py', data: 'x' }] })
  expect(sayings(rule, wheel)).toEqual(['demo/extra.py: a file that RECORD does not list'])
})

test('names rows without a hash, with a weak one, with a wrong size, and rows without a file', async () => {
  const wheel = await examineWheel({
    files: { 'demo/__init__.py': '', 'demo/a': 'a', 'demo/b': 'b' },
    record: (rows) => [
      { path: 'demo/__init__.py', hash: '', size: '' },
      { path: 'demo/a', hash: 'md5=DMF1ucDxtqgxw5niaXcmYQ', size: '1' },
      { path: 'demo/b', hash: rows[2]?.hash ?? '', size: '77' },
      { path: 'demo/gone', hash: 'sha256=AAAA', size: '' },
      ...rows.slice(3),
    ],
  })
  expect(sayings(rule, wheel)).toEqual([
    'demo-1.0.dist-info/RECORD:1: RECORD lists demo/__init__.py without a hash',
    'demo-1.0.dist-info/RECORD:2: RECORD lists demo/a with a weak hash',
    'demo-1.0.dist-info/RECORD:3: RECORD lists demo/b with a wrong size',
    'demo-1.0.dist-info/RECORD:4: RECORD lists demo/gone, which is not in the wheel',
  ])
})

test('shows twenty gaps and counts the rest', async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`demo/m${String(index).padStart(2, '0')}.py`, '']))
  const wheel = await examineWheel({ files, record: (rows) => rows.filter(({ path }) => !path.startsWith('demo/')) })
  const found = sayings(rule, wheel)
  expect(found).toHaveLength(21)
  expect(found?.at(-1)).toBe('demo-1.0.dist-info/RECORD: 10 more gaps in RECORD')
})

test('knows quoted paths, RECORD itself and its signatures', async () => {
  const wheel = await examineWheel({
    files: { 'demo/__init__.py': '', 'demo/a,b"c.txt': 'x' },
    entries: (entries) => [...entries, { name: 'demo-1.0.dist-info/RECORD.jws', data: '{}' }],
  })
  expect(sayings(rule, wheel)).toEqual([])
})
