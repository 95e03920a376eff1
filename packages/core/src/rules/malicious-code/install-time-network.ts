import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, isHidden, sightCode } from '../code-evidence.ts'

/** A network call while setup.py, a build hook or an in-tree back end runs. */
export const rule: Rule = defineRule({
  id: 'install-time-network',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A network call while setup.py, a build hook or an in-tree back end runs.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses
        .filter((use) => use.capability === 'network' && (use.context === 'install' || use.context === 'start-up'))
        .map((use) => sightCode(use, `${use.name} is called`, { effect: isHidden(use) ? 'confirm' : 'warn' })),
    ),
})
