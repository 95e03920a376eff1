import { defineRule, type Rule } from '../../model/rule.ts'

/** pip chooses by the file name's tags and installs whatever the WHEEL file says. */
export const rule: Rule = defineRule({
  id: 'wheel-tag-mismatch',
  domain: 'engineering',
  severity: 'low',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A wheel whose tags inside are not those of its file name.',
  needs: ['wheel'],
  unchecked: 'refuse',
  find: ({ wheel }) =>
    wheel.problems.filter(({ id }) => id === 'wheel-tags').map(({ message, file }) => ({ message, place: { file } })),
})
