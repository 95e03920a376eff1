import { defineRule, type Rule } from '../../model/rule.ts'

/** Rows shown one by one; a wheel without hashes would give one for every file. */
const SHOWN = 20

/** What a careless build does: files added or dropped after RECORD was written, rows without a hash. */
export const rule: Rule = defineRule({
  id: 'record-gap',
  domain: 'engineering',
  severity: 'low',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A wheel whose RECORD does not list every file with a hash, or lists files that are not there.',
  needs: ['wheel'],
  unchecked: 'refuse',
  find({ wheel }) {
    const gaps = wheel.problems.filter(({ id }) => id === 'record-gap')
    const rest = gaps.length - SHOWN
    return [
      ...gaps
        .slice(0, SHOWN)
        .map(({ message, file, line }) => ({ message, place: line === undefined ? { file } : { file, line } })),
      ...(rest > 0 ? [{ message: `${rest} more gaps in RECORD`, place: { file: `${wheel.distInfo}/RECORD` } }] : []),
    ]
  },
})
