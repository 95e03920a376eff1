import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './suspicious-host.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('asks about a request catcher that is called on import', async () => {
  expect(
    await find({
      'demo/__init__.py': "import requests\nrequests.get('https://abc.webhook.site/ping')\n",
    }),
  ).toEqual([['confirm', 'demo/__init__.py', 2, true]])
})

it('leaves cloud metadata alone', async () => {
  expect(
    await find({
      'demo/__init__.py': "import requests\nrequests.get('http://169.254.169.254/latest/')\n",
    }),
  ).toEqual([])
})
