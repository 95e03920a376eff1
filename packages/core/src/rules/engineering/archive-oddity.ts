import { defineRule, type Rule } from '../../model/rule.ts'

/** An archive written in a strange way that all readers see alike. */
export const rule: Rule = defineRule({
  id: 'archive-oddity',
  domain: 'engineering',
  severity: 'low',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'An archive written in a strange way that all readers see alike.',
  needs: ['archive'],
  unchecked: 'refuse',
  find: ({ archive }) =>
    archive.anomalies
      .filter((anomaly) => anomaly.kind === 'oddity')
      .map((anomaly) => ({ message: anomaly.message, place: { file: anomaly.member ?? 'archive' } })),
})
