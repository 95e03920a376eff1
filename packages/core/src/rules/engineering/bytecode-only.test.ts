import { expect, it } from 'vitest'
import { MARSHALED } from '../../source/bytecode/bytecode-samples.test-support.ts'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './bytecode-only.ts'

const PYC = Buffer.concat([
  Buffer.from([0xcb, 0x0d, 0x0d, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  MARSHALED.find(([version]) => version === '3.12')?.[1] ?? Buffer.alloc(0),
])

it('lists modules without source once', async () => {
  expect(await sightingsOf(rule, { 'demo/a.pyc': PYC, 'demo/b.pyc': PYC })).toEqual(['none demo/a.pyc'])
})

it('leaves caches alone', async () => {
  expect(await sightingsOf(rule, { 'demo/a.py': 'x = 1\n', 'demo/__pycache__/a.cpython-312.pyc': PYC })).toEqual([])
})
