import { expect, test } from 'vitest'
import { examineWheel, sayings } from '../../vet/built-artifact.test-support.ts'
import { rule } from './record-mismatch.ts'

test('names the row of a file that was changed after the wheel was built', async () => {
  const tampered = await examineWheel({
    entries: (entries) => entries.map((entry) => (entry.name === 'demo/__init__.py' ? { ...entry, data: 'import os\n' } : entry)),
  })
  expect(sayings(rule, tampered)).toEqual([
    'demo-1.0.dist-info/RECORD:1: demo/__init__.py is not the file whose hash stands in RECORD',
  ])
})

test('names rows that lead out of the wheel, and files listed with two hashes', async () => {
  const wheel = await examineWheel({
    record: (rows) => [
      ...rows,
      { path: '../../bin/python', hash: '', size: '' },
      { path: '/etc/passwd', hash: '', size: '' },
      { path: 'demo/__init__.py', hash: 'sha256=AAAA', size: '' },
    ],
  })
  expect(sayings(rule, wheel)).toEqual([
    'demo-1.0.dist-info/RECORD:5: RECORD names ../../bin/python, outside the wheel: uninstalling would delete it',
    'demo-1.0.dist-info/RECORD:6: RECORD names /etc/passwd, outside the wheel: uninstalling would delete it',
    'demo-1.0.dist-info/RECORD:7: RECORD lists demo/__init__.py twice',
  ])
})

test('compares by the algorithm of the row', async () => {
  const wheel = await examineWheel({
    files: { 'demo/a.txt': 'a', 'demo/b.txt': 'a' },
    record: (rows) =>
      rows.map((row) => ({
        ...row,
        hash:
          row.path === 'demo/a.txt'
            ? 'sha512=H0D8ktokFpR1CXnubPWC8tXX0o4YM13gWrxU0FYOD1MChgxlK_CNVgJSql50IQVG82n7u86MEs_HlXsmUv6adQ'
            : row.path === 'demo/b.txt'
              ? 'sha384=AAAA'
              : row.hash,
      })),
  })
  expect(sayings(rule, wheel)).toEqual(['demo-1.0.dist-info/RECORD:2: demo/b.txt is not the file whose hash stands in RECORD'])
})

test('is silent for an honest wheel', async () => {
  expect(sayings(rule, await examineWheel({}))).toEqual([])
})
