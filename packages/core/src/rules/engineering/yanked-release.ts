import { defineRule, type Rule } from '../../model/rule.ts'
import { display } from '../../base/display.ts'

/** A file that its project has yanked (PEP 592). */
export const rule: Rule = defineRule({
  id: 'yanked-release',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A file that its project has yanked (PEP 592).',
  needs: ['release', 'request'],
  unchecked: 'warn',
  find: ({ release, request }) =>
    release.yanked
      ? [
          {
            message: `yanked by its project${release.yankedReason === null ? '' : `: ${display(release.yankedReason)}`}`,
            place: { file: `index page of ${request.name}` },
          },
        ]
      : [],
})
