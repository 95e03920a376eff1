import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './native-code.ts'

it('lists machine code once, whether it could be read or not', async () => {
  expect(await sightingsOf(rule, { 'demo/a.so': '\x7fELF', 'demo/b.dll': 'x' })).toEqual(['none demo/a.so'])
})

it('is silent in pure Python', async () => {
  expect(await sightingsOf(rule, { 'demo/a.py': 'x = 1\n', 'demo/so.txt': 'x' })).toEqual([])
})
