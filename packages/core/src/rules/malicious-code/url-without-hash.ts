import { display, rawText } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { shownUrl } from '../declared-urls.ts'

/** A direct URL that nothing fixes: whoever owns the host decides what it gives. */
export const rule: Rule = defineRule({
  id: 'url-without-hash',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A dependency by URL without a hash.',
  needs: ['manifest'],
  unchecked: 'refuse',
  find: ({ manifest }) =>
    manifest.entries.flatMap(({ source, hashes, name, position }) => {
      if (
        source.kind !== 'url' ||
        manifest.role === 'environment' ||
        hashes.length > 0 ||
        /[#&]sha(?:256|384|512)=[0-9a-f]{64,}/i.test(rawText(source.url))
      )
        return []
      const message = `${display(name ?? 'a dependency')} comes from ${shownUrl(rawText(source.url))} without a hash; add #sha256=…`
      return [{ message, place: placeIn(manifest.file, position) }]
    }),
})
