import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import { renderFindings } from '@safe-pip/core/report/render-text'
import type { Surroundings } from '@safe-pip/gate/contract'
import type { Answer, AskedRequirement, PipEnd, PipPlan, PipSession } from '../pip/contract.ts'
import { answerRepository } from './answer-repository.ts'
import { expectPinned } from './expect-pinned.ts'
import { isRefused } from './outcome.ts'
import { findUnfixedUrls } from './unfixed-urls.ts'
import { countOf, renderPlan, renderSummary, type ReadCounts } from './show-plan.ts'
import type { RunParts, VettedRun } from './vetted-run.ts'

/** What became of one pip process. */
export interface Attempt {
  readonly end: PipEnd
  /** The plan with its verdicts; null when pip never resolved or a file of it could not be had. */
  readonly planned: readonly ArtifactReport[] | null
  /** sha256 of the artifacts whose findings were shown. */
  readonly shown: ReadonlySet<string>
  /** The plan is acceptable, and pip was stopped only because nothing was to be done with it. */
  readonly isOnlyPlanned: boolean
}

export interface PipTask {
  readonly run: VettedRun
  readonly parts: RunParts
  readonly surroundings: Surroundings
  /** False: only to see what pip would take; nothing is released. */
  readonly isForReal: boolean
  /** What the plan is for; default: the command that pip was given. */
  readonly command?: 'pin'
  /** More to do with what is asked for, before a page is fetched; may throw. */
  readonly onAsked?: (asked: readonly AskedRequirement[]) => void
  /** The plan before it is vetted. */
  readonly onPlan?: (plan: PipPlan) => void
}

/** Runs pip behind the gate and answers its questions. */
export async function runPip(session: PipSession, task: PipTask): Promise<Attempt> {
  const { run, parts, surroundings, isForReal } = task
  const { probe } = session
  const shown = new Set<string>()
  let planned: readonly ArtifactReport[] | null = null
  let isOnlyPlanned = false

  async function onPlan(plan: PipPlan): Promise<Answer> {
    task.onPlan?.(plan)
    if (plan.items.length > 0) await parts.progress.stage(`reading ${countOf(plan.items.length, 'package')}`)
    try {
      planned = await run.vetPlan(plan)
    } catch (error) {
      return { go: false, reason: run.fail(error).message }
    }
    await parts.progress.pause()
    const isQuiet = probe.verbosity < 0
    if (!isQuiet) parts.world.stderr(renderPlan(planned, task.command ?? probe.command))
    const refused = planned.find(isRefused)
    if (refused !== undefined) return { go: false, reason: `${refused.name ?? 'an artifact'} was refused` }
    isOnlyPlanned = !isForReal
    const planOnly: Answer = { go: false, reason: 'this was only to see what pip would take' }
    if (isOnlyPlanned && task.command === undefined) return planOnly
    parts.world.stderr(renderFindings({ artifacts: planned, findings: [] }, { isVerbose: parts.settings.verbosity > 0 }))
    for (const { sha256 } of planned) shown.add(sha256 ?? '')
    if (!isQuiet && plan.items.length > 0) parts.world.stderr(`safe-pip: ${summarise(planned, run)}\n`)
    if (isOnlyPlanned) return planOnly
    run.freeze(plan)
    return { go: true }
  }

  run.attach(session)
  const end = await session.run({
    gate: run.gate,
    stdout: parts.settings.format === 'json' ? 'stderr' : 'stdout',
    onAsked(asked, installed, target) {
      run.asked.addRequirements(asked)
      run.asked.addInstalled(installed)
      task.onAsked?.(asked)
      const unfixed = findUnfixedUrls(asked, { policy: parts.loaded.policy, ruleContext: run.ruleContext })
      const known = new Set(run.findings.map((finding) => JSON.stringify(finding)))
      run.findings.push(...unfixed.filter((finding) => !known.has(JSON.stringify(finding))))
      const blocking = unfixed.find(({ effect }) => effect === 'block')
      if (blocking === undefined) expectPinned(asked, { target, gate: run.gate })
      return Promise.resolve(blocking === undefined ? { go: true } : { go: false, reason: blocking.message })
    },
    onPlan,
    onRepository: (request) => answerRepository(request, { run, parts, timeoutSeconds: surroundings.timeoutSeconds }),
  })
  return { end, planned, shown, isOnlyPlanned }
}

function summarise(planned: readonly ArtifactReport[], run: VettedRun): string {
  const warnings = planned.flatMap(({ findings }) => findings).filter(({ effect }) => effect === 'warn').length
  return renderSummary(countRead(planned, run), {
    found: warnings === 0 ? 'nothing found' : countOf(warnings, 'warning'),
    notChecked: planned.flatMap(({ notChecked }) => notChecked),
  })
}

/** Archives that were read for this plan, with the builds' own. */
function countRead(planned: readonly ArtifactReport[], run: VettedRun): ReadCounts {
  const digests = new Set(planned.map(({ sha256 }) => sha256))
  const read = run.desk.all().filter(({ artifact }) => artifact.isForBuild || digests.has(artifact.sha256))
  let files = 0
  let bytes = 0
  for (const { artifact } of read) {
    bytes += artifact.size
    const { archive } = artifact.examination
    if (archive.state === 'known') files += archive.value.members.filter(({ kind }) => kind === 'file').length
  }
  return { packages: planned.length, archives: read.length, files, bytes }
}
