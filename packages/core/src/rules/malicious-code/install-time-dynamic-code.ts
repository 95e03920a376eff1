import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, isObscured, sightCode } from '../code-evidence.ts'

/** Text that setup.py, a build hook or an in-tree back end runs as code and that is not a file of the package itself. */
export const rule: Rule = defineRule({
  id: 'install-time-dynamic-code',
  domain: 'malicious-code',
  severity: 'low',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'Text that setup.py, a build hook or an in-tree back end runs as code and that is not a file of the package itself.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses
        .filter(
          (use) =>
            use.capability === 'dynamic-code' &&
            use.action === 'execute' &&
            (use.context === 'install' || use.context === 'start-up') &&
            // `exec(open('pkg/version.py').read())` is how versions are read.
            !use.sources.some((one) => one.kind === 'file'),
        )
        .map((use) => sightCode(use, `${use.name} runs text as code`, { effect: isObscured(use) ? 'warn' : 'none' })),
    ),
})
