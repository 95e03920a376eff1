import type { Rule } from '../../model/rule.ts'
import { defineProblemRule } from '../problem-rule.ts'

/** An option that is not written in full, as pip accepts it. */
export const rule: Rule = defineProblemRule({
  id: 'abbreviated-option',
  domain: 'engineering',
  severity: 'low',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'An option that is not written in full, as pip accepts it.',
  problems: ['abbreviated-option'],
})
