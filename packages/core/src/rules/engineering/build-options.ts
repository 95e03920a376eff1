import { display } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** Options that a file hands to the build code of a dependency. */
export const rule: Rule = defineRule({
  id: 'build-options',
  domain: 'engineering',
  severity: 'low',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'Options that a file hands to the build code of a dependency.',
  needs: ['manifest'],
  unchecked: 'none',
  find: ({ manifest }) =>
    manifest.entries
      .filter((entry) => entry.buildOptions.length > 0)
      .map((entry) => ({
        message: `${display(entry.name ?? 'a dependency')} is built with options of this file`,
        place: placeIn(manifest.file, entry.position),
      })),
})
