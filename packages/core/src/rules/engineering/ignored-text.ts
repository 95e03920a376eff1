import type { Rule } from '../../model/rule.ts'
import { defineProblemRule } from '../problem-rule.ts'

/** Text that the tool reads and silently ignores. */
export const rule: Rule = defineProblemRule({
  id: 'ignored-text',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Text that the tool reads and silently ignores.',
  problems: ['ignored-text'],
})
