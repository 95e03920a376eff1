import { expect, test } from 'vitest'
import { examineWheel, sayings } from '../../vet/built-artifact.test-support.ts'
import { rule } from './wheel-tag-mismatch.ts'

test('a renamed wheel', async () => {
  expect(sayings(rule, await examineWheel({ filename: 'demo-1.0-py3-none-manylinux1_x86_64.whl' }))).toEqual([
    'demo-1.0.dist-info/WHEEL: the tags in WHEEL are not those of the file name',
  ])
})

test('compressed tag sets are the tags that they unfold to', async () => {
  expect(sayings(rule, await examineWheel({ tags: 'py2.py3-none-any' }))).toEqual([])
  const folded = 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py2.py3-none-any\n'
  expect(sayings(rule, await examineWheel({ tags: 'py3.py2-none-any', wheel: folded }))).toEqual([])
})
