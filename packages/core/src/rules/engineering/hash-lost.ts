import type { Rule } from '../../model/rule.ts'
import { defineProblemRule } from '../problem-rule.ts'

/** A hash that belongs to no requirement, so that nothing checks it. */
export const rule: Rule = defineProblemRule({
  id: 'hash-lost',
  domain: 'engineering',
  severity: 'medium',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A hash that belongs to no requirement, so that nothing checks it.',
  problems: ['lost-hash'],
})
