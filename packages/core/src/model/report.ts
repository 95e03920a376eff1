import type { ArtifactReport, DependencyReport } from './artifact.ts'
import type { Finding, NotChecked } from './finding.ts'
import type { Verdict } from './severity.ts'

/** Everything a reporter may print; CONTRACT "The report, version 1" is its JSON form. */
export interface Report {
  readonly toolVersion: string
  readonly command: 'install' | 'download' | 'wheel' | 'lock' | 'pin' | 'scan' | 'audit' | 'hook' | 'diff'
  /** RFC 3339, UTC, whole seconds. */
  readonly time: string
  readonly intelligence: {
    readonly snapshot: string
    readonly time: string
    readonly sources: readonly string[]
  } | null
  readonly policy: { readonly files: readonly string[]; readonly hash: string }
  readonly verdict: Verdict
  readonly artifacts: readonly ArtifactReport[]
  readonly dependencies: readonly DependencyReport[]
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
}
