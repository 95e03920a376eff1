import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import type { Finding, NotChecked } from '@safe-pip/core/model/finding'
import { decideUnchecked } from '@safe-pip/core/policy/decide-effects'
import type { PipProbe } from '../pip/contract.ts'
import { reconcile } from '../pip/reconcile.ts'
import { decideIncident } from './incident-outcome.ts'
import { findMissingProjects, reportMissingOffline } from './missing-projects.ts'
import { collectArtifacts, decideRefusal, hasFailedToResolve, isRefused, reportDifferences, reportStop } from './outcome.ts'
import type { Attempt } from './run-pip.ts'
import type { RunParts, VettedRun } from './vetted-run.ts'

/** What one pip process came to. */
export interface Assessment {
  readonly artifacts: readonly ArtifactReport[]
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
  /** Null: nothing refuses; pip itself may have failed all the same. */
  readonly refusal: 80 | 81 | null
}

const UNRESOLVED: NotChecked = {
  check: 'plan',
  reason: 'pip could not resolve, so nothing was vetted',
  subject: 'plan',
  effect: 'refuse',
}

/** Everything that speaks for or against what pip planned and did. Throws `internal` and `child-process`. */
export function assessAttempt(
  attempt: Attempt,
  { run, parts, probe }: { run: VettedRun; parts: RunParts; probe: PipProbe },
): Assessment {
  const { end } = attempt
  const { settings } = parts
  const findings: Finding[] = [...run.findings]
  const notChecked: NotChecked[] = [...run.notChecked]
  const incident = run.incident()
  const outcome = incident === null ? null : decideIncident(incident)
  if (outcome?.exitCode === 83) throw new SafePipError('internal', incident?.message ?? 'the gate failed')
  if (outcome?.exitCode === 80) findings.push(outcome.finding)
  if (outcome?.exitCode === 81) notChecked.push(outcome.notChecked)
  const artifacts = collectArtifacts(run, attempt.planned)
  for (const [filename, fault] of run.metadataFaults) {
    if (!artifacts.some((artifact) => artifact.filename === filename && isRefused(artifact))) findings.push(fault)
  }
  let refusal = decideRefusal({ artifacts, findings, notChecked })
  if (refusal === null && end.stoppedBecause !== null && !attempt.isOnlyPlanned) {
    findings.push(reportStop(end.stoppedBecause))
    refusal = 80
  }
  if (refusal === null && end.signal !== null) throw new SafePipError('child-process', `pip was ended by ${end.signal}`)
  if (refusal === null && end.wasReleased) {
    findings.push(...reportDifferences(reconcile(end, { probe, ledger: run.gate.ledger() })))
    if (findings.some(({ rule }) => rule === 'ledger-difference')) refusal = 80
  }
  if (refusal === null && hasFailedToResolve(end) && end.exitCode !== 0) {
    const missing = settings.isOffline ? reportMissingOffline(run.gate.missingProjects()) : []
    notChecked.push(...missing)
    if (missing.length > 0) refusal = 81
    else {
      const { policy } = parts.loaded
      findings.push(...findMissingProjects(run.gate, { policy, ruleContext: run.ruleContext }))
      // The exit code is pip's own; but what nobody vetted is not allowed (promise 3).
      notChecked.push(decideUnchecked(UNRESOLVED, policy))
    }
  }
  return { artifacts, findings, notChecked, refusal }
}
