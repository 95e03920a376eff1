import type { ArtifactReport } from '../model/artifact.ts'
import type { Finding, NotChecked } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { worstVerdict, type Verdict } from '../model/severity.ts'
import { findStaleExceptions } from '../policy/apply-exception.ts'
import { decideEffects } from '../policy/decide-effects.ts'
import type { Policy } from '../policy/policy.ts'
import { decideVerdict } from './judge.ts'

export interface ReportParts extends Omit<Report, 'verdict' | 'time'> {
  /** Milliseconds since 1970. */
  readonly now: number
  /** What the policy says: its exceptions that have expired or permitted nothing are reported (DESIGN 5). */
  readonly effective: Policy
}

/** The report of a run, with its verdict and its time in whole seconds (CONTRACT "Effects and verdicts"). */
export function assembleReport({ now, effective, ...given }: ReportParts): Report {
  const parts = { ...given, findings: [...given.findings, ...findStale(given, { policy: effective, now })] }
  return { ...parts, time: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'), verdict: decideTopVerdict(parts) }
}

function findStale(parts: Pick<Report, 'artifacts' | 'findings'>, { policy, now }: { policy: Policy; now: number }): Finding[] {
  const all = [...parts.findings, ...parts.artifacts.flatMap((artifact) => artifact.findings)]
  const stale = findStaleExceptions(all, { exceptions: policy.exceptions, now })
  return decideEffects(stale, { policy, rules: [], subject: { name: null, version: null } })
}

/** The worst of all; *not checked* entries of artifacts count here too, where a `warn` is a warning. */
export function decideTopVerdict(parts: Pick<Report, 'artifacts' | 'findings' | 'notChecked'>): Verdict {
  const gaps: readonly NotChecked[] = [...parts.notChecked, ...parts.artifacts.flatMap((artifact) => artifact.notChecked)]
  return worstVerdict([
    ...parts.artifacts.map((artifact: ArtifactReport) => artifact.verdict),
    decideVerdict(parts.findings, gaps),
    ...(gaps.some((gap) => gap.effect === 'warn') ? (['warn'] as const) : []),
  ])
}
