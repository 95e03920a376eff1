import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './install-time-network.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('warns of a call in setup.py', async () => {
  expect(
    await find({
      'setup.py':
        "from setuptools import setup\nimport urllib.request\nurllib.request.urlopen('https://example.org/ping')\nsetup(name='demo')\n",
    }),
  ).toEqual([['warn', 'setup.py', 3, true]])
})

it('leaves calls of the package alone', async () => {
  expect(
    await find({
      'setup.py': "from setuptools import setup\nsetup(name='demo')\n",
      'demo/__init__.py': 'import requests\ndef get(u):\n    return requests.get(u)\n',
    }),
  ).toEqual([])
})
