import { rm } from 'node:fs/promises'
import { renderFindings } from '@safe-pip/core/report/render-text'
import type { PipEnd, PipProbe, PipSession } from '../pip/contract.ts'
import { surroundingsOf } from '../pip/surroundings.ts'
import { assessAttempt, type Assessment } from './assess-attempt.ts'
import { explainWithheld } from './explain-withheld.ts'
import { makeReport, renderRefusal } from './outcome.ts'
import { refuseAskedFiles } from './refuse-asked-files.ts'
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
    const refused = await refuseAskedFiles({ run, parts, probe, surroundings })
    if (refused !== null) return refused
    await progress.stage('resolving')
    const first = await runPip(session, { run, parts, surroundings, isForReal: true })
    const attempt = await explainWithheld(first, { run, parts, surroundings, reopen: parts.reopen })
    await progress.pause()
    return await conclude(attempt, { run, parts, probe })
  } finally {
    await progress.pause()
    await run.gate.close()
    await Promise.all(run.folders.map((folder) => rm(folder, { recursive: true, force: true })))
  }
}

async function conclude(attempt: Attempt, options: { run: VettedRun; parts: InstallParts; probe: PipProbe }): Promise<number> {
  const { run, parts, probe } = options
  const { command } = probe
  const { world, settings } = parts
  const { end } = attempt
  if (end.interruptedBy !== null) return end.interruptedBy === 'SIGINT' ? 130 : 143
  const assessment = assessAttempt(attempt, { run, parts, probe })
  const { artifacts, findings, notChecked, refusal } = assessment
  await writeReport(makeReport(parts, { command, artifacts, findings, notChecked }), { settings, world })
  showEnd({ ...assessment, end, attempt }, { parts, command })
  return refusal ?? end.exitCode ?? 83
}

interface Ending extends Assessment {
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
