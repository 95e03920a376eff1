import { display } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A hash that no file can have: wrong length, upper case, not hex, unknown algorithm. */
export const rule: Rule = defineRule({
  id: 'hash-malformed',
  domain: 'engineering',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A hash that no file can have: wrong length, upper case, not hex, unknown algorithm.',
  needs: ['manifest'],
  unchecked: 'warn',
  find: ({ manifest }) =>
    manifest.entries.flatMap((entry) =>
      entry.hashes
        .filter((hash) => hash.problem === 'malformed')
        .map((hash) => ({
          message: `the hash ${display(hash.text, 80)} of ${display(entry.name ?? 'this dependency')} is malformed: no file can have it`,
          place: placeIn(manifest.file, hash.position),
        })),
    ),
})
