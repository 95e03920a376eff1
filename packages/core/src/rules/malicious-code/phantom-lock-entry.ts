import { display } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A locked package that neither the manifest nor any other package asks for (lock-file injection). */
export const rule: Rule = defineRule({
  id: 'phantom-lock-entry',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A locked package that nothing asks for.',
  needs: ['lockPair'],
  unchecked: 'warn',
  find: ({ lockPair }) =>
    lockPair.phantoms.map((entry) => ({
      message: `nothing asks for ${display(entry.name ?? 'this package')}, neither ${lockPair.manifest.file} nor another locked package`,
      place: placeIn(lockPair.lock.file, entry.position),
    })),
})
