import { expect, test } from 'vitest'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { makeRuleContext } from './rule-context.ts'

test('the policy, the clock and the ranks', () => {
  const policy = { ...DEFAULT_POLICY, cooldown: { minimumAgeMs: 5, exempt: ['acme-*'] } }
  const context = makeRuleContext(policy, { now: 7, popularNames: ['requests', 'numpy'] })
  expect([context.now, context.minimumAgeMs]).toEqual([7, 5])
  expect([context.isCooldownExempt('acme-x'), context.isCooldownExempt('other')]).toEqual([true, false])
  expect([context.popularRank('numpy'), context.popularRank('other')]).toEqual([2, null])
})
