import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './suspicious-host.ts'

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
