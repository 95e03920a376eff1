import { defineRule, type Rule } from '../../model/rule.ts'

/** A lock that its own tool would call out of date. */
export const rule: Rule = defineRule({
  id: 'lock-stale',
  domain: 'engineering',
  severity: 'medium',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A lock that does not belong to its manifest any more.',
  needs: ['lockPair'],
  unchecked: 'warn',
  find: ({ lockPair }) =>
    lockPair.freshness.state === 'stale'
      ? [
          {
            message: `does not belong to ${lockPair.manifest.file} any more: ${lockPair.freshness.because}`,
            place: { file: lockPair.lock.file, line: 1, column: 1 },
          },
        ]
      : [],
})
