import { rawText } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findDeclaredUrls, isSameIndex, shownUrl } from '../declared-urls.ts'

/**
 * An index or page of links that a file brings and that is none of the user's own: in pip such a line replaces the index of
 * the command line for everything (dependency confusion, lock-file injection).
 */
export const rule: Rule = defineRule({
  id: 'undeclared-index',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'An index in a dependency file that is none of the user’s own.',
  needs: ['manifest', 'stance'],
  unchecked: 'refuse',
  find({ manifest, stance }) {
    const declared = stance.internalIndex === null ? stance.declaredIndexes : [...stance.declaredIndexes, stance.internalIndex]
    const isDeclared = (url: string): boolean => declared.some((own) => isSameIndex(own, url))
    const named = findDeclaredUrls(manifest).filter(({ use }) => use === 'index' || use === 'find-links')
    const findings = named
      .filter(({ text }) => !isDeclared(text))
      .map(({ text, position }) => ({
        message: `${shownUrl(text)} is none of your indexes; if it is yours: --allow-index ${shownUrl(text)}`,
        place: placeIn(manifest.file, position),
      }))
    const seen = new Set(named.map(({ text }) => text))
    for (const { source, position } of manifest.entries) {
      if (source.kind !== 'index' || source.index === null) continue
      const index = rawText(source.index)
      if (seen.has(index) || !index.includes('://') || isDeclared(index)) continue
      seen.add(index)
      findings.push({
        message: `${shownUrl(index)} is none of your indexes; if it is yours: --allow-index ${shownUrl(index)}`,
        place: placeIn(manifest.file, position),
      })
    }
    return findings
  },
})
