import { rawText } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { shownUrl } from '../declared-urls.ts'

/** Requirements or constraints that are fetched from a URL: whoever owns it decides what is installed. */
export const rule: Rule = defineRule({
  id: 'remote-include',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A dependency file that another one fetches from a URL.',
  needs: ['manifest'],
  unchecked: 'refuse',
  find: ({ manifest }) =>
    manifest.inclusions
      .filter((inclusion) => inclusion.isRemote)
      .map(({ target, position }) => ({
        message: `${shownUrl(rawText(target))} is fetched when this file is used; keep it in the repository`,
        place: placeIn(manifest.file, position),
      })),
})
