import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

const YEAR_MS = 365 * 86_400_000

/** A release after years without one: abandoned projects are taken over. */
export const rule: Rule = defineRule({
  id: 'long-silence',
  domain: 'author',
  severity: 'low',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'A release more than a year after the one before.',
  needs: ['comparison', 'request'],
  unchecked: 'none',
  find({ comparison: { before, after }, request }) {
    const distance = Date.parse(after.uploadTime ?? '') - Date.parse(before.uploadTime ?? '')
    if (Number.isNaN(distance) || distance <= YEAR_MS) return []
    const days = Math.floor(distance / 86_400_000)
    const place = { file: `index page of ${display(request.name)}` }
    return [{ message: `uploaded ${days} days after ${display(before.version)}`, place }]
  },
})
