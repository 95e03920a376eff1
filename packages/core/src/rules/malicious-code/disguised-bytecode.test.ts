import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './disguised-bytecode.ts'

it('asks about a payload under the name of bytecode', async () => {
  expect(await sightingsOf(rule, { 'demo/__pycache__/data.pyc': 'p\\\u0013 not bytecode' })).toEqual([
    'confirm demo/__pycache__/data.pyc',
  ])
})

it('leaves bytecode of any version, broken or not, and what tests hold', async () => {
  const magic = Uint8Array.of(0xff, 0x7f, 0x0d, 0x0a, 0, 0, 0, 0)
  expect(await sightingsOf(rule, { 'demo/a.pyc': magic, 'demo/tests/broken.pyc': 'x' })).toEqual([])
})
