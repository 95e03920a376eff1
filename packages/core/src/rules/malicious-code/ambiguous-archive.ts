import { defineRule, type Rule } from '../../model/rule.ts'

/** An archive that two readers could see differently. */
export const rule: Rule = defineRule({
  id: 'ambiguous-archive',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'An archive that two readers could see differently.',
  needs: ['archive'],
  unchecked: 'refuse',
  find: ({ archive }) =>
    archive.anomalies
      .filter((anomaly) => anomaly.kind === 'ambiguous')
      .map((anomaly) => ({ message: anomaly.message, place: { file: anomaly.member ?? 'archive' } })),
})
