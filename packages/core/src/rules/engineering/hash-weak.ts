import { display } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A hash by an algorithm that collisions break (md5, sha1, sha224). */
export const rule: Rule = defineRule({
  id: 'hash-weak',
  domain: 'engineering',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A hash by an algorithm that collisions break (md5, sha1, sha224).',
  needs: ['manifest'],
  unchecked: 'warn',
  find: ({ manifest }) =>
    manifest.entries.flatMap((entry) =>
      entry.hashes
        .filter((hash) => hash.problem === 'weak')
        .map((hash) => ({
          message: `the hash ${display(hash.text, 80)} of ${display(entry.name ?? 'this dependency')} is weak: use sha256 or longer`,
          place: placeIn(manifest.file, hash.position),
        })),
    ),
})
