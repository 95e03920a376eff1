import { rm } from 'node:fs/promises'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import type { Finding, NotChecked } from '@safe-pip/core/model/finding'
import { renderFindings } from '@safe-pip/core/report/render-text'
import type { PipEnd, PipProbe, PipSession } from '../pip/contract.ts'
import { reconcile } from '../pip/reconcile.ts'
import { surroundingsOf } from '../pip/surroundings.ts'
import { decideIncident } from './incident-outcome.ts'
import { findMissingProjects, reportMissingOffline } from './missing-projects.ts'
import {
  collectArtifacts,
  decideRefusal,
  hasFailedToResolve,
  isRefused,
  makeReport,
  renderRefusal,
  reportDifferences,
  reportStop,
} from './outcome.ts'
import { runPip, type Attempt } from './run-pip.ts'
import { openVettedRun, type RunParts, type VettedRun } from './vetted-run.ts'
import { writeReport } from './write-report.ts'

export interface InstallParts extends RunParts {
  /** The same command line once more, to find out why pip could not resolve. */
  readonly reopen: () => Promise<PipSession>
}

/** Runs pip behind the gate and answers the exit code (CONTRACT "Exit codes"). */
export async function installVetted(session: PipSession, parts: InstallParts): Promise<number> {
  const { world, progress, loaded } = parts
  const { probe } = session
  const run = await openVettedRun(parts)
  try {
    if (probe.verbosity >= 0) world.stderr(`safe-pip: using ${probe.installation.shown}\n`)
    const surroundings = surroundingsOf(probe, { allowed: loaded.policy.indexes.allowed, world })
    run.gate.configure(surroundings)
    await progress.stage('resolving')
    const first = await runPip(session, { run, parts, surroundings, isForReal: true })
    const attempt = await explainWithheld(first, { run, parts, surroundings })
    await progress.pause()
    return await conclude(attempt, { run, parts, probe })
  } finally {
    await progress.pause()
    await run.gate.close()
    await Promise.all(run.folders.map((folder) => rm(folder, { recursive: true, force: true })))
  }
}

/**
 * When pip could not resolve, perhaps only because of what was withheld: resolving once more without withholding
 * shows what it would have taken, and that is then refused with its reason instead of "no matching distribution".
 */
async function explainWithheld(
  first: Attempt,
  options: { run: VettedRun; parts: InstallParts; surroundings: ReturnType<typeof surroundingsOf> },
): Promise<Attempt> {
  const { run, parts } = options
  const isUnexplained = hasFailedToResolve(first.end) && first.end.exitCode !== 0 && first.end.interruptedBy === null
  const mayBeWithheld = isUnexplained && run.incident() === null && run.gate.withheld().length > 0
  if (!mayBeWithheld || collectArtifacts(run, null).some(isRefused)) return first
  run.gate.setWithholding(false)
  const second = await runPip(await parts.reopen(), { ...options, isForReal: false })
  return collectArtifacts(run, second.planned).some(isRefused) || run.incident() !== null ? second : first
}

async function conclude(attempt: Attempt, options: { run: VettedRun; parts: InstallParts; probe: PipProbe }): Promise<number> {
  const { run, parts, probe } = options
  const { command } = probe
  const { world, settings } = parts
  const { end } = attempt
  if (end.interruptedBy !== null) return end.interruptedBy === 'SIGINT' ? 130 : 143
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
  if (refusal === null && end.stoppedBecause !== null) {
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
    else findings.push(...findMissingProjects(run.gate, { policy: parts.loaded.policy, ruleContext: run.ruleContext }))
  }
  await writeReport(makeReport(parts, { command, artifacts, findings, notChecked }), { settings, world })
  showEnd({ artifacts, findings, notChecked, refusal, end, attempt }, { parts, command })
  return refusal ?? end.exitCode ?? 83
}

interface Ending {
  readonly artifacts: readonly ArtifactReport[]
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
  readonly refusal: 80 | 81 | null
  readonly end: PipEnd
  readonly attempt: Attempt
}

/** What has not been shown before: findings, pip's own words when nothing of ours stopped it, the refusal. */
function showEnd(ending: Ending, options: { parts: InstallParts; command: PipSession['probe']['command'] }): void {
  const { world, settings } = options.parts
  const { refusal, end, attempt } = ending
  if (refusal === null && !end.wasReleased) {
    const toStdout = settings.format === 'json' ? world.stderr : world.stdout
    toStdout(end.heldOutput.stdout)
    world.stderr(end.heldOutput.stderr)
  }
  const fresh = ending.artifacts.filter((artifact) => !attempt.shown.has(artifact.sha256 ?? ''))
  const isVerbose = settings.verbosity > 0
  world.stderr(
    renderFindings({ artifacts: refusal === null ? fresh : ending.artifacts, findings: ending.findings }, { isVerbose }),
  )
  if (refusal === null) return
  for (const { reason } of ending.notChecked.filter(({ effect }) => effect === 'refuse')) world.stderr(`safe-pip: ${reason}\n`)
  world.stderr(renderRefusal(ending.artifacts, { command: options.command, exitCode: refusal }))
}
