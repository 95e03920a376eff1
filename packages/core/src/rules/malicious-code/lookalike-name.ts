import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findLookalike } from '../find-lookalike.ts'

/**
 * Typosquatting (CAPEC-630): a name that can be taken for one of the most popular ones. A name alone is a weak sign, so
 * it warns at most (DESIGN 5), and names that are popular themselves are left alone.
 */
export const rule: Rule = defineRule({
  id: 'lookalike-name',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A name that can be taken for that of a popular project.',
  needs: ['askedNames'],
  unchecked: 'none',
  find: ({ askedNames }, { popularRank, popularNames }) =>
    askedNames.names.flatMap(({ name, place }) => {
      const found = popularRank(name) === null ? findLookalike(name, popularNames) : null
      if (found === null) return []
      const rank = popularRank(found.target) ?? 0
      const message = `${display(name, 80)} differs from ${found.target} (rank ${rank} on PyPI) in ${found.difference}`
      return [{ message, place, project: name }]
    }),
})
