import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './anti-analysis.ts'

it('warns when called', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/a.py':
        "import os\ndef f():\n    if input() not in ['wireshark', 'x64dbg', 'ollydbg', 'procmon']:\n        os.system('x')\n",
    }),
  ).toEqual(['warn demo/a.py:3'])
})

it('leaves a list that nothing acts on', async () => {
  expect(await sightingsOf(rule, { 'demo/a.py': "L = ['wireshark', 'x64dbg', 'ollydbg', 'procmon']\n" })).toEqual([])
})
