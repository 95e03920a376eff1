import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './import-time-process.ts'

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

it('warns of a program that is started on import', async () => {
  expect(
    await find({
      'demo/__init__.py': "import subprocess\nsubprocess.Popen('updater.exe')\n",
    }),
  ).toEqual([['warn', 'demo/__init__.py', 2, true]])
})

it('leaves a program that is started on call', async () => {
  expect(
    await find({
      'demo/__init__.py': "import subprocess\ndef f():\n    subprocess.Popen('updater.exe')\n",
    }),
  ).toEqual([])
})
