import { display } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A locked version that the manifest, or a locked package that needs it, does not allow. */
export const rule: Rule = defineRule({
  id: 'swapped-lock-entry',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A locked version that whoever asks for it does not allow.',
  needs: ['lockPair'],
  unchecked: 'warn',
  find: ({ lockPair }) =>
    lockPair.mismatches.map(({ entry, specifier, askedBy }) => ({
      message: `${display(entry.name ?? '')} ${display(entry.resolved ?? '')} is locked, and ${askedBy === null ? lockPair.manifest.file : display(askedBy)} asks for ${display(specifier)}`,
      place: placeIn(lockPair.lock.file, entry.position),
    })),
})
