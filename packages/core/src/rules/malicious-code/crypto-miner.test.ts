import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './crypto-miner.ts'

it('warns when called', async () => {
  expect(await sightingsOf(rule, { 'demo/a.py': "import os\ndef f():\n    os.system('./xmrig -o pool')\n" })).toEqual([
    'warn demo/a.py:3',
  ])
})

it('leaves an address that nothing acts on', async () => {
  expect(await sightingsOf(rule, { 'demo/a.py': "POOL = 'stratum+tcp://pool.example.org:3333'\n" })).toEqual([])
})
