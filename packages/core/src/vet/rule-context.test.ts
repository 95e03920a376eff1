import { expect, test } from 'vitest'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { makeRuleContext } from './rule-context.ts'

test('the policy, the clock and the popular names of the product', () => {
  const policy = { ...DEFAULT_POLICY, cooldown: { minimumAgeMs: 5, exempt: ['acme-*'] } }
  const context = makeRuleContext(policy, { now: 7 })
  expect([context.now, context.minimumAgeMs]).toEqual([7, 5])
  expect([context.isCooldownExempt('acme-x'), context.isCooldownExempt('other')]).toEqual([true, false])
  expect([context.popularRank('boto3'), context.popularRank('no-such-project-at-all')]).toEqual([1, null])
  expect([context.popularNames[0], context.popularNames.length]).toEqual(['boto3', 15_000])
})
