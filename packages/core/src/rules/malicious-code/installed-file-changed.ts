import type { Rule } from '../../model/rule.ts'
import { defineProblemRule } from '../problem-rule.ts'

/** A file of the environment that is not the one that was installed: edited by hand, or by somebody else's code. */
export const rule: Rule = defineProblemRule({
  id: 'installed-file-changed',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A file of the environment that is not as its RECORD says.',
  problems: ['installed-file-changed'],
})
