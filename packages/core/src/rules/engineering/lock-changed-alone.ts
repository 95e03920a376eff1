import { defineRule, type Rule } from '../../model/rule.ts'

/** The body of a lock changed and its manifest did not: ordinary for an upgrade, and where an injected entry would hide. */
export const rule: Rule = defineRule({
  id: 'lock-changed-alone',
  domain: 'engineering',
  severity: 'info',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'A lock that changed although its manifest did not.',
  needs: ['change'],
  unchecked: 'none',
  find: ({ change }) =>
    change.after.role === 'lock' && change.isManifestUnchanged === true
      ? [{ message: 'the lock changed and its manifest did not', place: { file: change.after.file, line: 1, column: 1 } }]
      : [],
})
