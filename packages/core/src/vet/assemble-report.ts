import type { ArtifactReport } from '../model/artifact.ts'
import type { NotChecked } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { worstVerdict, type Verdict } from '../model/severity.ts'
import { decideVerdict } from './judge.ts'

export interface ReportParts extends Omit<Report, 'verdict' | 'time'> {
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The report of a run, with its verdict and its time in whole seconds (CONTRACT "Effects and verdicts"). */
export function assembleReport({ now, ...parts }: ReportParts): Report {
  return { ...parts, time: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'), verdict: decideTopVerdict(parts) }
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
