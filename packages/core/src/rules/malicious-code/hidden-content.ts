import type { Rule } from '../../model/rule.ts'
import { defineProblemRule } from '../problem-rule.ts'

/** Text in a dependency file that a reviewer cannot see. */
export const rule: Rule = defineProblemRule({
  id: 'hidden-content',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'Text in a dependency file that a reviewer cannot see.',
  problems: ['hidden-content'],
})
