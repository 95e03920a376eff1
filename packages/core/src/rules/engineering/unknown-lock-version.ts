import type { Rule } from '../../model/rule.ts'
import { defineProblemRule } from '../problem-rule.ts'

/** A lock of a version that safe-pip was never held against. */
export const rule: Rule = defineProblemRule({
  id: 'unknown-lock-version',
  domain: 'engineering',
  severity: 'medium',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A lock of a version that safe-pip was never held against.',
  problems: ['unknown-lock-version'],
})
