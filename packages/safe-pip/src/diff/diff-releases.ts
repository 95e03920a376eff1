import { display } from '@safe-pip/core/base/display'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import type { ComparedArtifact } from '@safe-pip/core/model/comparison'
import { known } from '@safe-pip/core/model/facts'
import type { NotChecked } from '@safe-pip/core/model/finding'
import { startExaminePool } from '@safe-pip/core/node/examine-pool'
import { loadPolicy } from '@safe-pip/core/node/load-policy'
import { decideUnchecked } from '@safe-pip/core/policy/decide-effects'
import { renderText } from '@safe-pip/core/report/render-text'
import { assembleReport } from '@safe-pip/core/vet/assemble-report'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import { comparedArtifact, findDifferences } from '@safe-pip/core/vet/compare-artifacts'
import { decideVerdict, type Judgement } from '@safe-pip/core/vet/judge'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import type { StoredArtifact } from '@safe-pip/gate/contract'
import type { Settings, World } from '../command.ts'
import { openRunIntelligence } from '../run-intelligence.ts'
import type { WantedRelease } from '../scan/fetch-release.ts'
import { judgeStored, obtainRelease } from '../scan/scan-release.ts'
import { TOOL_VERSION } from '../tool-version.ts'
import { decideRefusal } from '../vetted/outcome.ts'
import { countOf } from '../vetted/show-plan.ts'
import { writeReport } from '../vetted/write-report.ts'

export interface DiffInput {
  readonly before: WantedRelease
  readonly after: WantedRelease
  readonly settings: Settings
  readonly world: World
}

/**
 * Fetches two releases as `scan NAME==VERSION` does and reports the files of the second: what `scan` says of them, and what is new in them
 * since the first. Answers the exit code (CONTRACT "Exit codes").
 */
export async function diffReleases(input: DiffInput): Promise<number> {
  const { before, after, settings, world } = input
  const loaded = loadPolicy({
    cwd: world.cwd,
    env: world.env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept, allowIndex: settings.allowIndex },
  })
  const { policy } = loaded
  const judgement: Judgement = { policy, ruleContext: makeRuleContext(policy, { now: settings.now }) }
  const intelligence = openRunIntelligence(policy, { settings, world })
  const examiner = startExaminePool({ home: settings.cacheHome })
  const parts = { settings, world, policy, examiner }
  try {
    const [earlier, later] = await Promise.all([obtainRelease(before, parts), obtainRelease(after, parts)])
    const sides = { before: earlier.stored.map(comparedOf), after: later.stored.map(comparedOf) }
    const reports = later.stored.map(async (artifact) => {
      const compared = comparedOf(artifact)
      const { before: earlierFile, sdist } = besideOf(compared, sides)
      const beside = {
        ...(earlierFile === null ? {} : { comparison: known({ before: earlierFile, after: compared }) }),
        ...(sdist === null ? {} : { twins: known({ wheel: compared, sdist }) }),
      }
      const judged = await judgeStored(artifact, { wanted: after, policy, intelligence, judgement, beside })
      return withGap(judged, { before: earlierFile, judgement })
    })
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      now: settings.now,
      command: 'diff',
      intelligence: intelligence.snapshot,
      policy: { files: loaded.files, hash: loaded.hash },
      effective: policy,
      artifacts: await Promise.all(reports),
      dependencies: [],
      findings: [...earlier.findings, ...later.findings],
      notChecked: [...earlier.notChecked, ...later.notChecked],
    })
    if (settings.format === 'text' && settings.outputFile === null) {
      world.stderr(`safe-pip: ${display(after.name)}: ${nameSide(sides.before)} -> ${nameSide(sides.after)}\n`)
      // Whoever asks for differences wants to see also those that have no effect.
      world.stdout(renderText(report, { isVerbose: true }))
      const all = report.artifacts.flatMap(({ findings }) => findings)
      const count = findDifferences(all, RULES).length
      world.stderr(`safe-pip: ${count === 0 ? 'no difference' : countOf(count, 'difference')} since ${display(before.version)}\n`)
    } else await writeReport(report, input)
    return decideRefusal(report) ?? 0
  } finally {
    intelligence.close()
    await examiner.close()
  }
}

interface Sides {
  readonly before: readonly ComparedArtifact[]
  readonly after: readonly ComparedArtifact[]
}

/** The file of the earlier release to hold one against, of the same kind where there is one, and the sdist of its own release. */
function besideOf(artifact: ComparedArtifact, sides: Sides): { before: ComparedArtifact | null; sdist: ComparedArtifact | null } {
  return {
    before: sides.before.find(({ kind }) => kind === artifact.kind) ?? sides.before[0] ?? null,
    sdist: artifact.kind === 'wheel' ? (sides.after.find(({ kind }) => kind === 'sdist') ?? null) : null,
  }
}

/** Of what could not be read before, nobody knows what is new. */
function withGap(
  report: ArtifactReport,
  { before, judgement }: { before: ComparedArtifact | null; judgement: Judgement },
): ArtifactReport {
  const gap = findGap(before, `${report.name ?? ''} ${report.version ?? ''}`)
  if (gap === null) return report
  const notChecked = [...report.notChecked, decideUnchecked(gap, judgement.policy)]
  return { ...report, notChecked, verdict: decideVerdict(report.findings, notChecked) }
}

function findGap(before: ComparedArtifact | null, subject: string): NotChecked | null {
  const entry = (reason: string): NotChecked => ({ check: 'comparison', reason, subject: display(subject), effect: 'warn' })
  if (before === null) return entry('there is no file of the earlier release to compare with')
  const { archive, source, filename } = before
  if (archive === null || source === null) return entry(`${display(filename)} could not be read`)
  return source.problems.length === 0 ? null : entry(`the code of ${display(filename)} could not be read to its end`)
}

function comparedOf({ examination, filename, file }: StoredArtifact): ComparedArtifact {
  return comparedArtifact(examination, {
    filename,
    version: file?.version ?? '',
    release: file?.release ?? null,
  })
}

function nameSide(side: readonly ComparedArtifact[]): string {
  return side.map(({ filename }) => display(filename, 100)).join(', ') || 'nothing'
}
