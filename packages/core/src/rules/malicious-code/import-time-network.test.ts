import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './import-time-network.ts'

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
