import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './telling-command.ts'

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

it('blocks a firewall that is switched off on import', async () => {
  expect(
    await find({
      'demo/__init__.py': "import os\nos.system('netsh advfirewall set allprofiles state off')\n",
    }),
  ).toEqual([['block', 'demo/__init__.py', 2, true]])
})

it('leaves an editor alone', async () => {
  expect(
    await find({
      'demo/__init__.py': "import os\ndef f(n):\n    os.system('vi ' + n)\n",
    }),
  ).toEqual([])
})
