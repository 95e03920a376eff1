import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './install-time-network.ts'

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

it('warns of a call in setup.py', async () => {
  expect(
    await find({
      'setup.py':
        "from setuptools import setup\nimport urllib.request\nurllib.request.urlopen('https://example.org/ping')\nsetup(name='demo')\n",
    }),
  ).toEqual([['warn', 'setup.py', 3, true]])
})

it('leaves calls of the package alone', async () => {
  expect(
    await find({
      'setup.py': "from setuptools import setup\nsetup(name='demo')\n",
      'demo/__init__.py': 'import requests\ndef get(u):\n    return requests.get(u)\n',
    }),
  ).toEqual([])
})
