import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './install-time-dynamic-code.ts'

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

it('shows text that becomes code at install', async () => {
  expect(
    await find({
      'setup.py': "import sys\nfrom setuptools import setup\nexec(sys.argv[-1])\nsetup(name='demo')\n",
    }),
  ).toEqual([['none', 'setup.py', 3, true]])
})

it('leaves a version file alone', async () => {
  expect(
    await find({
      'setup.py': "a = {}\nexec(open('demo/version.py').read(), a)\n",
    }),
  ).toEqual([])
})
