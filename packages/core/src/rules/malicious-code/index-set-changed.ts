import { rawText } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { isSameIndex, shownUrl } from '../declared-urls.ts'

/** An index that the previous commit did not name, or another order of them. */
export const rule: Rule = defineRule({
  id: 'index-set-changed',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Other indexes, or another order of them, than in the previous commit.',
  needs: ['change'],
  unchecked: 'none',
  find({ change }) {
    const before = change.before.indexes.map(({ url }) => rawText(url))
    const added = change.after.indexes.filter(({ url }) => !before.some((known) => isSameIndex(known, rawText(url))))
    if (added.length > 0) {
      return added.map(({ url, position }) => ({
        message: `${shownUrl(rawText(url))} is new among the indexes`,
        place: placeIn(change.after.file, position),
      }))
    }
    const kept = before.filter((known) => change.after.indexes.some(({ url }) => isSameIndex(known, rawText(url))))
    const moved = change.after.indexes.find(({ url }, index) => !isSameIndex(kept[index] ?? '', rawText(url)))
    return moved === undefined || change.after.role === 'lock'
      ? []
      : [
          {
            message: 'the indexes stand in another order, which decides where names come from',
            place: placeIn(change.after.file, moved.position),
          },
        ]
  },
})
