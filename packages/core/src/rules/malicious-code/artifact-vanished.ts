import { display, rawText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findRecorded, matchRecorded } from '../match-recorded.ts'

/**
 * A file that a lock records and that the index does not list: taken away, as malware is, or never there. Tools fetch the recorded URL
 * all the same ("Lock the Ghost", CERT.at 2026).
 */
export const rule: Rule = defineRule({
  id: 'artifact-vanished',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A locked file that its index does not list.',
  needs: ['pinned'],
  unchecked: 'warn',
  find({ pinned }) {
    const { published } = pinned
    if (published.files.length === 0) return []
    return findRecorded(pinned).flatMap((recorded) => {
      const { filename, place } = recorded
      if (filename === null || matchRecorded(recorded, published) !== null) return []
      const index = published.indexes.map((one) => display(one)).join(', ')
      return [{ message: `${index} does not list ${display(rawText(filename), 120)}: taken away, or never there`, place }]
    })
  },
})
