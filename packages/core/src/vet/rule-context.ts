import type { RuleContext } from '../model/rule.ts'
import { matchesPattern } from '../python/name-pattern.ts'
import type { Policy } from '../policy/policy.ts'

/** What rules may know beside facts, from the policy, the clock (milliseconds since 1970) and the popular names in rank order. */
export function makeRuleContext(
  policy: Policy,
  options: { readonly now: number; readonly popularNames: readonly string[] },
): RuleContext {
  let ranks: ReadonlyMap<string, number> | null = null
  return {
    now: options.now,
    minimumAgeMs: policy.cooldown.minimumAgeMs,
    isCooldownExempt: (name) => matchesPattern(name, policy.cooldown.exempt),
    popularRank(name) {
      ranks ??= new Map(options.popularNames.map((popular, index) => [popular, index + 1]))
      return ranks.get(name) ?? null
    },
    popularNames: options.popularNames,
  }
}
