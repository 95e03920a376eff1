import type { Rule } from '../../model/rule.ts'
import { defineProblemRule } from '../problem-rule.ts'

/** A line or key of a dependency file that is not understood. */
export const rule: Rule = defineProblemRule({
  id: 'not-understood',
  domain: 'engineering',
  severity: 'medium',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A line or key of a dependency file that is not understood.',
  problems: ['not-understood', 'syntax'],
})
