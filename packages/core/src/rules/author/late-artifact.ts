import { display } from '../../base/display.ts'
import type { PublishedFile } from '../../model/published.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findInstallable } from '../match-recorded.ts'

const WEEK_MS = 7 * 86_400_000

/**
 * A file that came long after the release: whoever gets hold of an account may add a wheel to an old version, and pins without hashes take
 * it. New wheels for a new Python come late too, so only one that is younger than the cooldown warns.
 */
export const rule: Rule = defineRule({
  id: 'late-artifact',
  domain: 'author',
  severity: 'medium',
  effect: 'none',
  isRaisedByStrict: true,
  summary: 'A file that was added to a release more than a week after its first.',
  needs: ['pinned'],
  unchecked: 'none',
  find({ pinned }, context) {
    const first = Math.min(...pinned.published.files.map(timeOf).filter((time) => !Number.isNaN(time)))
    const late = findInstallable(pinned)
      .filter((file) => timeOf(file) - first > WEEK_MS)
      .toSorted((a, b) => timeOf(b) - timeOf(a))[0]
    const [pin] = pinned.pins
    if (late === undefined || pin === undefined) return []
    const age = context.now - timeOf(late)
    const isNew = age < context.minimumAgeMs && !context.isCooldownExempt(pinned.name)
    const days = Math.floor((timeOf(late) - first) / 86_400_000)
    return [
      {
        effect: isNew ? 'warn' : 'none',
        message: `${display(late.filename, 120)} was added ${days} days after the first file of its release`,
        place: pin.place,
      },
    ]
  },
})

function timeOf({ uploadTime }: PublishedFile): number {
  return uploadTime === null ? Number.NaN : Date.parse(uploadTime)
}
