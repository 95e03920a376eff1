import { known } from '../model/facts.ts'
import type { Rule, RuleContext } from '../model/rule.ts'
import { factsOf } from '../node/source-facts.test-support.ts'

const nothing: RuleContext = {
  now: 0,
  minimumAgeMs: 0,
  isCooldownExempt: () => false,
  popularRank: () => null,
  popularNames: [],
}

/** `effect file:line` of each finding of a rule on source code, in an artifact made of these files. */
export async function sightingsOf(rule: Rule, files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const sightings = rule.find({ source: known(await factsOf(files)) }, nothing) ?? []
  return sightings.map(({ effect, place }) =>
    [effect ?? rule.effect, place.line === undefined ? place.file : `${place.file}:${place.line}`].join(' '),
  )
}
