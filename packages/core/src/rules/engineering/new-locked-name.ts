import { display } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A name that the lock of the previous commit did not hold. */
export const rule: Rule = defineRule({
  id: 'new-locked-name',
  domain: 'engineering',
  severity: 'info',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'A name that the lock of the previous commit did not hold.',
  needs: ['change'],
  unchecked: 'none',
  find({ change }) {
    if (change.after.role !== 'lock') return []
    const known = new Set(change.before.entries.map(({ name }) => name))
    const added = change.after.entries.filter(({ name }) => name !== null && !known.has(name))
    const seen = new Set<string | null>()
    return added
      .filter(({ name }) => !seen.has(name) && seen.add(name).size > 0)
      .map(({ name, position }) => ({
        message: `${display(name ?? '')} is new in this lock`,
        place: placeIn(change.after.file, position),
      }))
  },
})
