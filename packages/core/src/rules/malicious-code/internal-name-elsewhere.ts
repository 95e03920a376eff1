import { display, rawText } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { matchesPattern } from '../../python/name-pattern.ts'
import { isSameIndex, shownUrl } from '../declared-urls.ts'

/** A name that policy calls internal and that a file takes from somewhere else than the internal index. */
export const rule: Rule = defineRule({
  id: 'internal-name-elsewhere',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'An internal name that a file takes from another index than the internal one.',
  needs: ['manifest', 'stance'],
  unchecked: 'refuse',
  find({ manifest, stance }) {
    const { internalIndex } = stance
    if (internalIndex === null || stance.internalNames.length === 0) return []
    return manifest.entries.flatMap(({ name, source, position, isOwn }) => {
      if (name === null || isOwn || !matchesPattern(name, stance.internalNames)) return []
      const from =
        source.kind === 'index'
          ? source.index === null || isSameIndex(rawText(source.index), internalIndex)
            ? null
            : shownUrl(rawText(source.index))
          : source.kind === 'url'
            ? shownUrl(rawText(source.url))
            : null
      if (from === null) return []
      const message = `${display(name)} is an internal name and comes from ${from}, not from ${shownUrl(internalIndex)}`
      return [{ message, place: placeIn(manifest.file, position) }]
    })
  },
})
