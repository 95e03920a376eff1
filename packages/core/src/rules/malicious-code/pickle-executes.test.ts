import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './pickle-executes.ts'

it('asks about pickles that call something that acts', async () => {
  expect(await sightingsOf(rule, { 'demo/a.pkl': "cos\nsystem\n(S'id'\ntR." })).toEqual(['confirm demo/a.pkl'])
  expect(await sightingsOf(rule, { 'demo/weights.bin': "cos\nsystem\n(S'id'\ntR." })).toEqual(['confirm demo/weights.bin'])
  expect(await sightingsOf(rule, { 'demo/a.joblib': "c__builtin__\neval\n(S'1'\ntR." })).toEqual(['confirm demo/a.joblib'])
})

it('leaves data', async () => {
  expect(await sightingsOf(rule, { 'demo/firmware.bin': 'cos\u0000 is no pickle' })).toEqual([])
  expect(await sightingsOf(rule, { 'demo/a.pkl': 'ccollections\nOrderedDict\n(tR.' })).toEqual([])
  expect(await sightingsOf(rule, { 'demo/a.pkl': 'cdemo.model\nModel\n(tR.', 'demo/b.pkl': 'c_codecs\nencode\n(tR.' })).toEqual(
    [],
  )
})
