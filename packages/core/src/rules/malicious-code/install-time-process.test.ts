import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './install-time-process.ts'

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

it('asks about a hidden PowerShell', async () => {
  expect(
    await find({
      'setup.py':
        "import subprocess\nfrom setuptools import setup\nsubprocess.run(['powershell', '-WindowStyle', 'Hidden', 'do-things'])\nsetup(name='demo')\n",
    }),
  ).toEqual([['confirm', 'setup.py', 3, true]])
})

it('leaves a version from git alone', async () => {
  expect(
    await find({
      'setup.py': "import subprocess\nv = subprocess.check_output(['git', 'describe'])\n",
    }),
  ).toEqual([])
})
