import { defineRule, type Rule } from '../../model/rule.ts'
import { display } from '../../base/display.ts'

/** Metadata that the index offers is not that of the file (PEP 658). */
export const rule: Rule = defineRule({
  id: 'sidecar-mismatch',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'Metadata that the index offers is not that of the file (PEP 658).',
  needs: ['release', 'request'],
  unchecked: 'warn',
  find: ({ release, request }) =>
    release.sidecarProblem === null
      ? []
      : [{ message: display(release.sidecarProblem), place: { file: `index page of ${request.name}` } }],
})
