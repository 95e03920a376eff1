import { display, rawText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findRecorded, matchRecorded } from '../match-recorded.ts'

/** Tools write times with or without fractions of a second. */
const TOLERANCE_MS = 1000

/** A lock that records another size or upload time than the index gives: edited by hand, or made from another index. */
export const rule: Rule = defineRule({
  id: 'locked-file-differs',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A size or an upload time in a lock that is not that of the index.',
  needs: ['pinned'],
  unchecked: 'none',
  find: ({ pinned }) =>
    findRecorded(pinned).flatMap((recorded) => {
      const file = matchRecorded(recorded, pinned.published)
      if (file === null) return []
      const { size, uploadTime, place } = recorded
      const messages: string[] = []
      if (size !== null && file.size !== null && size !== file.size)
        messages.push(`${display(file.filename, 120)} has ${file.size} bytes on the index, not ${size}`)
      const distance = uploadTime === null || file.uploadTime === null ? 0 : timeBetween(rawText(uploadTime), file.uploadTime)
      if (distance > TOLERANCE_MS)
        messages.push(
          `${display(file.filename, 120)} was uploaded at ${display(file.uploadTime ?? '', 40)}, not at what is recorded`,
        )
      return messages.map((message) => ({ message, place }))
    }),
})

/** Milliseconds; 0 where one of them is no time. */
function timeBetween(left: string, right: string): number {
  const distance = Math.abs(Date.parse(left) - Date.parse(right))
  return Number.isNaN(distance) ? 0 : distance
}
