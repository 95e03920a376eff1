import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/**
 * A pinned release of which the index has no file (DESIGN 5 "vanished"). A name that the index never heard of is that only where a lock
 * or a hash says that it was there; else it is `missing-project`.
 */
export const rule: Rule = defineRule({
  id: 'release-vanished',
  domain: 'engineering',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A pinned release that is not, or no longer, on its index.',
  needs: ['pinned'],
  unchecked: 'warn',
  find({ pinned: { name, version, pins, published } }) {
    if (published.files.length > 0) return []
    const index = published.indexes.map((one) => display(one)).join(', ')
    return pins
      .filter(({ isLock, recorded }) => published.hasProject || isLock || recorded.length > 0)
      .map(({ place }) => ({ message: `${index} has no ${display(name)} ${display(version)}`, place }))
  },
})
