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

it('asks about names that are only known when it is loaded, and about modules that others hold', async () => {
  const computed = "cbuiltins\nstr\n(S'os'\ntRcbuiltins\nstr\n(S'system'\ntR\x93(S'id'\ntR."
  expect(await sightingsOf(rule, { 'demo/a.pkl': Buffer.from(computed, 'latin1') })).toEqual(['confirm demo/a.pkl'])
  const held = "cbuiltins\ngetattr\n(ctempfile\n_os\nS'system'\ntR(S'id'\ntR."
  expect(await sightingsOf(rule, { 'demo/a.pkl': held })).toEqual(['confirm demo/a.pkl'])
})
