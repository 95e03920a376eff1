import type { RuleContext } from '../model/rule.ts'
import { matchesPattern } from '../python/name-pattern.ts'
import type { Policy } from '../policy/policy.ts'
import { popularNames } from '../rules/popular-names.ts'

/** What rules may know beside facts: from the policy, the clock (milliseconds since 1970) and the popular names of the product. */
export function makeRuleContext(policy: Policy, { now }: { readonly now: number }): RuleContext {
  let ranks: ReadonlyMap<string, number> | null = null
  return {
    now,
    minimumAgeMs: policy.cooldown.minimumAgeMs,
    isCooldownExempt: (name) => matchesPattern(name, policy.cooldown.exempt),
    isBanned: (name) => matchesPattern(name, policy.names.banned),
    popularRank(name) {
      ranks ??= new Map(popularNames().map((popular, index) => [popular, index + 1]))
      return ranks.get(name) ?? null
    },
    get popularNames() {
      return popularNames()
    },
  }
}
