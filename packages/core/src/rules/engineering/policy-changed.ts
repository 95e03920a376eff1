import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A commit that brings another policy: whoever adds a dependency could let it through in the same breath. */
export const rule: Rule = defineRule({
  id: 'policy-changed',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A policy that changes in the commit that it judges.',
  needs: ['policyChange'],
  unchecked: 'none',
  find({ policyChange: { isChanged, file, loosened } }) {
    if (!isChanged) return []
    const place = { file, line: 1, column: 1 }
    if (loosened.length === 0) return [{ message: 'this commit changes the policy', place }]
    const shown = loosened.slice(0, 5).map((each) => display(each, 120))
    const more = loosened.length > shown.length ? ` and ${loosened.length - shown.length} more` : ''
    return [{ message: `this commit changes the policy, which before would refuse ${shown.join(', ')}${more}`, place }]
  },
})
