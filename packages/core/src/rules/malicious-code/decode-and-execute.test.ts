import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './decode-and-execute.ts'

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

it('blocks code that acts after it was decoded on import', async () => {
  expect(
    await find({
      'demo/__init__.py': "import base64\nexec(base64.b64decode('aW1wb3J0IG9zCm9zLnN5c3RlbSgnaWQnKQ=='))\n",
    }),
  ).toEqual([['block', 'demo/__init__.py', 2, true]])
})

it('leaves decoded data alone', async () => {
  expect(
    await find({
      'demo/__init__.py': "import base64\nLOGO = base64.b64decode('iVBORw0KGgo=')\n",
    }),
  ).toEqual([])
})
