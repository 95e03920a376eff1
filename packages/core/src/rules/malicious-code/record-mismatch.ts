import { defineRule, type Rule } from '../../model/rule.ts'

const TAMPERING = new Set(['record-hash', 'record-conflict', 'record-escape'])

/** pip installs what the archive holds and never looks at RECORD's hashes; a file that was put in later shows here. */
export const rule: Rule = defineRule({
  id: 'record-mismatch',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: "A wheel whose files are not those whose hashes stand in its RECORD, or whose RECORD names what is not the wheel's.",
  needs: ['wheel'],
  unchecked: 'refuse',
  find: ({ wheel }) =>
    wheel.problems
      .filter(({ id }) => TAMPERING.has(id))
      .map(({ message, file, line }) => ({ message, place: line === undefined ? { file } : { file, line } })),
})
