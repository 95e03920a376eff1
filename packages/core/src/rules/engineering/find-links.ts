import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A folder or page of links: what lies there competes with every index by version. */
export const rule: Rule = defineRule({
  id: 'find-links',
  domain: 'engineering',
  severity: 'low',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A folder or page of links beside the index.',
  needs: ['manifest'],
  unchecked: 'warn',
  find: ({ manifest }) =>
    manifest.indexes
      .filter((index) => index.kind === 'find-links')
      .map((index) => ({
        message: 'files from here compete with the index by version, for every name',
        place: placeIn(manifest.file, index.position),
      })),
})
