import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

const BLOCKING = new Set(['quarantined', 'vanished'])
const WARNING = new Set(['archived', 'deprecated'])

/** Project status markers (PEP 792): quarantined or vanished blocks, archived and deprecated warn. */
export const rule: Rule = defineRule({
  id: 'project-status',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A project that its index marks as quarantined, archived or deprecated (PEP 792).',
  needs: ['release', 'request'],
  unchecked: 'warn',
  find({ release, request }) {
    const status = release.projectStatus
    if (status === null || (!BLOCKING.has(status) && !WARNING.has(status))) return []
    const isBlocking = BLOCKING.has(status)
    const reason = release.statusReason === null ? '' : `: ${display(release.statusReason)}`
    return [
      {
        severity: isBlocking ? 'high' : 'medium',
        effect: isBlocking ? 'block' : 'warn',
        message: `the index marks this project as ${display(status)}${reason}`,
        place: { file: `index page of ${request.name}` },
      },
    ]
  },
})
