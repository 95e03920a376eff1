import { expect, it } from 'vitest'
import { known, NO_FACTS } from '../../model/facts.ts'
import { rule } from './policy-changed.ts'

const CONTEXT = { now: 0, minimumAgeMs: 0, isCooldownExempt: () => false, popularRank: () => null, popularNames: [] }
const messages = (loosened: string[], isChanged = true): string[] =>
  (rule.find({ ...NO_FACTS, policyChange: known({ isChanged, file: 'safe-pip.toml', loosened }) }, CONTEXT) ?? []).map(
    ({ message, place }) => `${place.file}:${place.line ?? 0}: ${message}`,
  )

it('says that the policy changes, and what it would have refused before', () => {
  expect(messages([])).toEqual(['safe-pip.toml:1: this commit changes the policy'])
  expect(messages(['r.txt:1 plain-http'])).toEqual([
    'safe-pip.toml:1: this commit changes the policy, which before would refuse r.txt:1 plain-http',
  ])
  expect(messages(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toEqual([
    'safe-pip.toml:1: this commit changes the policy, which before would refuse a, b, c, d, e and 2 more',
  ])
})
it('says nothing where it stays, or where there is no commit', () => {
  expect(messages([], false)).toEqual([])
  expect(rule.find(NO_FACTS, CONTEXT)).toBeNull()
})
