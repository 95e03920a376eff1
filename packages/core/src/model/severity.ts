export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The five risk domains of Phylum, which every rule belongs to. */
export const DOMAINS = ['malicious-code', 'vulnerability', 'license', 'author', 'engineering'] as const
export type Domain = (typeof DOMAINS)[number]

/** What a finding means after policy, mildest first. */
export const EFFECTS = ['none', 'warn', 'confirm', 'block'] as const
export type Effect = (typeof EFFECTS)[number]

/** What an unfinished check means after policy, mildest first. */
export const UNCHECKED_EFFECTS = ['none', 'warn', 'refuse'] as const
export type UncheckedEffect = (typeof UNCHECKED_EFFECTS)[number]

/** Mildest first; the top-level verdict is the worst of all. */
export const VERDICTS = ['allow', 'warn', 'confirm', 'cannot-vet', 'block'] as const
export type Verdict = (typeof VERDICTS)[number]

export function worstVerdict(verdicts: Iterable<Verdict>): Verdict {
  let worst = 0
  for (const verdict of verdicts) worst = Math.max(worst, VERDICTS.indexOf(verdict))
  return VERDICTS[worst] ?? 'block'
}
