import { expect, it } from 'vitest'
import { known, NO_FACTS } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './banned-name.ts'

const facts = {
  ...NO_FACTS,
  askedNames: known({
    names: ['evil-one', 'requests'].map((name, index) => ({ name, place: { file: 'requirements.txt', line: index + 1 } })),
  }),
}
const context = { now: 0, minimumAgeMs: 0, isCooldownExempt: () => false, popularRank: () => null, popularNames: [] }
const lines = (given: RuleContext): unknown => rule.find(facts, given)?.map(({ place, message }) => `${place.line}: ${message}`)

it('refuses the names that the policy bans, and no others', () => {
  expect(lines({ ...context, isBanned: (name) => name.startsWith('evil-') })).toEqual(['1: the policy bans evil-one'])
})
it('says nothing where the policy bans none', () => {
  expect(lines(context)).toEqual([])
})
