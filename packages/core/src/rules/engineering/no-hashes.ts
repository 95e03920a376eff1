import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A requirements file or lock without any hash: whoever serves the index decides what the versions are. */
export const rule: Rule = defineRule({
  id: 'no-hashes',
  domain: 'engineering',
  severity: 'low',
  effect: 'none',
  isRaisedByStrict: true,
  summary: 'A file of exact versions without any hash.',
  needs: ['manifest'],
  unchecked: 'warn',
  find({ manifest }) {
    const pinned = manifest.entries.filter((entry) => entry.source.kind === 'index' && entry.resolved !== null && !entry.isOwn)
    const [first] = pinned
    const mayHoldHashes = manifest.role === 'lock' || manifest.format === 'requirements'
    if (!mayHoldHashes || first === undefined || manifest.entries.some((entry) => entry.hashes.length > 0)) return []
    return [{ message: 'none of the versions is fixed by a hash', place: placeIn(manifest.file, first.position) }]
  },
})
