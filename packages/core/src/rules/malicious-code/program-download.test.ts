import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './program-download.ts'

it('warns of a program from the network', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/a.py': "import requests\ndef f():\n    open('a.exe', 'wb').write(requests.get('https://example.org/a').content)\n",
    }),
  ).toEqual(['warn demo/a.py:3'])
})

it('leaves other files', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/a.py': "import requests\ndef f():\n    open('a.csv', 'wb').write(requests.get('https://example.org/a').content)\n",
    }),
  ).toEqual([])
})
