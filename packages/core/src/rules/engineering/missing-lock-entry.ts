import { display } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A name that the manifest or a locked package asks for and that the lock does not hold. */
export const rule: Rule = defineRule({
  id: 'missing-lock-entry',
  domain: 'engineering',
  severity: 'medium',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A dependency that the lock does not hold.',
  needs: ['lockPair'],
  unchecked: 'warn',
  find: ({ lockPair }) =>
    lockPair.missing.map(({ name, askedBy, position, isInLock }) => ({
      message: `${askedBy === null ? lockPair.manifest.file : display(askedBy)} asks for ${display(name)}, and ${lockPair.lock.file} does not hold it`,
      place: placeIn(isInLock ? lockPair.lock.file : lockPair.manifest.file, position),
    })),
})
