import type { Rule } from '../../model/rule.ts'
import { defineProblemRule } from '../problem-rule.ts'

/** Text that two tools read differently. */
export const rule: Rule = defineProblemRule({
  id: 'read-differently',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Text that two tools read differently.',
  problems: ['read-differently'],
})
