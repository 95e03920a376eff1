import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import { renderFindings } from '@safe-pip/core/report/render-text'
import type { Surroundings } from '@safe-pip/gate/contract'
import type { Answer, PipEnd, PipPlan, PipSession } from '../pip/contract.ts'
import { answerRepository } from './answer-repository.ts'
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
}

export interface PipTask {
  readonly run: VettedRun
  readonly parts: RunParts
  readonly surroundings: Surroundings
  /** False: only to see what pip would take; nothing is released. */
  readonly isForReal: boolean
}

/** Runs pip behind the gate and answers its questions. */
export async function runPip(session: PipSession, task: PipTask): Promise<Attempt> {
  const { run, parts, surroundings, isForReal } = task
  const { probe } = session
  const shown = new Set<string>()
  let planned: readonly ArtifactReport[] | null = null

  async function onPlan(plan: PipPlan): Promise<Answer> {
    if (plan.items.length > 0) await parts.progress.stage(`reading ${countOf(plan.items.length, 'package')}`)
    try {
      planned = await run.vetPlan(plan)
    } catch (error) {
      return { go: false, reason: run.fail(error).message }
    }
    await parts.progress.pause()
    const isQuiet = probe.verbosity < 0
    if (!isQuiet) parts.world.stderr(renderPlan(planned, probe.command))
    const refused = planned.find(isRefused)
    if (refused !== undefined) return { go: false, reason: `${refused.name ?? 'an artifact'} was refused` }
    if (!isForReal) return { go: false, reason: 'this was only to see what pip would take' }
    run.freeze(plan)
    parts.world.stderr(renderFindings({ artifacts: planned, findings: [] }, { isVerbose: parts.settings.verbosity > 0 }))
    for (const { sha256 } of planned) shown.add(sha256 ?? '')
    if (!isQuiet && plan.items.length > 0) parts.world.stderr(`safe-pip: ${summarise(planned, run)}\n`)
    return { go: true }
  }

  run.attach(session)
  const end = await session.run({
    gate: run.gate,
    stdout: parts.settings.format === 'json' ? 'stderr' : 'stdout',
    onAsked(asked, installed) {
      run.asked.addRequirements(asked)
      run.asked.addInstalled(installed)
      const unfixed = findUnfixedUrls(asked, { policy: parts.loaded.policy, ruleContext: run.ruleContext })
      run.findings.push(...unfixed)
      const blocking = unfixed.find(({ effect }) => effect === 'block')
      return Promise.resolve(blocking === undefined ? { go: true } : { go: false, reason: blocking.message })
    },
    onPlan,
    onRepository: (request) => answerRepository(request, { run, parts, timeoutSeconds: surroundings.timeoutSeconds }),
  })
  return { end, planned, shown }
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
