import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** No attestation (PEP 740) where the release before had one: it was not built where releases of the project are built. */
export const rule: Rule = defineRule({
  id: 'lost-attestation',
  domain: 'author',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A file without the attestation that files of the release before had.',
  needs: ['comparison', 'request'],
  unchecked: 'none',
  find({ comparison: { before, after }, request }) {
    if (!before.hasProvenance || after.hasProvenance) return []
    const message = `${display(after.filename, 120)} has no attestation; ${display(before.filename, 120)} has one`
    return [{ message, place: { file: `index page of ${display(request.name)}` } }]
  },
})
