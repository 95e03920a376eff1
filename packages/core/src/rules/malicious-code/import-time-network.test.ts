import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './import-time-network.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('warns of a call at module level', async () => {
  expect(
    await find({
      'demo/__init__.py': "import requests\nVERSION = requests.get('https://example.org/latest').text\n",
    }),
  ).toEqual([['warn', 'demo/__init__.py', 2, true]])
})

it('leaves a call in a function alone', async () => {
  expect(
    await find({
      'demo/__init__.py': "import requests\ndef f():\n    return requests.get('https://example.org')\n",
    }),
  ).toEqual([])
})
