import type { Rule } from '../../model/rule.ts'
import { defineProblemRule } from '../problem-rule.ts'

/** A variable whose value is not known, so that the line may say anything. */
export const rule: Rule = defineProblemRule({
  id: 'unresolved-variable',
  domain: 'engineering',
  severity: 'low',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A variable whose value is not known, so that the line may say anything.',
  problems: ['unresolved-variable'],
})
