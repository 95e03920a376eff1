import { known } from '../model/facts.ts'
import type { Rule } from '../model/rule.ts'
import { factsOf } from '../node/source-facts.test-support.ts'
import { CONTEXT } from './artifact-rule.test-support.ts'

/** `effect file:line` of each finding of a rule on source code, in an artifact made of these files. */
export async function sightingsOf(rule: Rule, files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const sightings = rule.find({ source: known(await factsOf(files)) }, CONTEXT) ?? []
  return sightings.map(({ effect, place }) =>
    [effect ?? rule.effect, place.line === undefined ? place.file : `${place.file}:${place.line}`].join(' '),
  )
}

/** What a rule on code sees in an artifact made of these files: `[effect, file, line, automatic]` of each sighting. */
export async function findInCode(rule: Rule, files: Readonly<Record<string, string>>): Promise<unknown> {
  const sightings = rule.find({ source: known(await factsOf(files)) }, CONTEXT)
  return sightings?.map(({ effect, place, automatic }) => [effect, place.file, place.line, automatic])
}
