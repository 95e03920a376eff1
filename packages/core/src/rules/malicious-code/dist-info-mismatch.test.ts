import { expect, test } from 'vitest'
import { examineWheel, sayings } from '../../vet/built-artifact.test-support.ts'
import { rule } from './dist-info-mismatch.ts'

test('two folders, whose metadata readers choose between', async () => {
  const wheel = await examineWheel({ files: { 'demo/__init__.py': '', 'pip-99.dist-info/METADATA': 'Name: pip\n' } })
  expect(sayings(rule, wheel)).toEqual(['pip-99.dist-info: several .dist-info folders: demo-1.0.dist-info, pip-99.dist-info'])
})

test('a folder of another project or version', async () => {
  expect(sayings(rule, await examineWheel({ distInfo: 'pip-1.0.dist-info' }))).toEqual([
    'pip-1.0.dist-info: pip-1.0.dist-info is not that of demo-1.0-py3-none-any.whl',
  ])
  expect(sayings(rule, await examineWheel({ distInfo: 'demo-2.0.dist-info' }))).toHaveLength(1)
  expect(sayings(rule, await examineWheel({ files: { 'pip-1.0.data/purelib/x.py': '' } }))).toEqual([
    'pip-1.0.data: pip-1.0.data is not that of demo-1.0-py3-none-any.whl',
  ])
})

test('another spelling of the same', async () => {
  expect(sayings(rule, await examineWheel({ distInfo: 'Demo-1.0.0.dist-info' }))).toEqual([])
})
