import { rawText } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A revision or path that begins with a dash, which git or hg would take for an option (CVE-2023-5752). */
export const rule: Rule = defineRule({
  id: 'option-like-ref',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A revision that the version control tool would take for an option.',
  needs: ['manifest'],
  unchecked: 'refuse',
  find: ({ manifest }) =>
    manifest.entries.flatMap(({ source, position }) => {
      if (source.kind !== 'vcs') return []
      const texts = [source.requested, source.subdirectory].map((text) => (text === null ? '' : safelyDecoded(rawText(text))))
      const isOption = texts.some((text) => text.startsWith('-')) || /:\/\/(?:[^/@]*@)?-/.test(rawText(source.url))
      return isOption
        ? [{ message: 'begins with a dash, which the tool takes for an option', place: placeIn(manifest.file, position) }]
        : []
    }),
})

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
