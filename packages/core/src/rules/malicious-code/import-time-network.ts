import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, isHidden, sightCode } from '../code-evidence.ts'

/** A network call as soon as a module is imported. */
export const rule: Rule = defineRule({
  id: 'import-time-network',
  domain: 'malicious-code',
  severity: 'low',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'A network call as soon as a module is imported.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses
        .filter((use) => use.capability === 'network' && use.context === 'import')
        .map((use) =>
          sightCode(use, `${use.name} is called`, {
            effect: isHidden(use)
              ? 'confirm'
              : !use.isReached || (use.action === 'lookup' && !use.objects.some((object) => object.kind === 'host'))
                ? 'none'
                : 'warn',
          }),
        ),
    ),
})
