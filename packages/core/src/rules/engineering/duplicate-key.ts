import type { Rule } from '../../model/rule.ts'
import { defineProblemRule } from '../problem-rule.ts'

/** A key that stands twice, of which tools take one and people see the other. */
export const rule: Rule = defineProblemRule({
  id: 'duplicate-key',
  domain: 'engineering',
  severity: 'medium',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A key that stands twice, of which tools take one and people see the other.',
  problems: ['duplicate-key'],
})
