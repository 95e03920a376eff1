import { defineRule, type Rule } from '../../model/rule.ts'

const MISMATCHES = new Set(['several-dist-info', 'dist-info-name', 'data-folder-name'])

/** pip takes a wheel's metadata from the folder that it finds; two folders, or one of another project, overwrite what is installed. */
export const rule: Rule = defineRule({
  id: 'dist-info-mismatch',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A wheel with several .dist-info folders, or with a .dist-info or .data folder of another project or version.',
  needs: ['wheel'],
  unchecked: 'refuse',
  find: ({ wheel }) =>
    wheel.problems.filter(({ id }) => MISMATCHES.has(id)).map(({ message, file }) => ({ message, place: { file } })),
})
