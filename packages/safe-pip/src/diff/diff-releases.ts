import { display } from '@safe-pip/core/base/display'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import { compareFindings } from '@safe-pip/core/model/compare-findings'
import type { ComparedArtifact } from '@safe-pip/core/model/comparison'
import type { NotChecked } from '@safe-pip/core/model/finding'
import { startExaminePool } from '@safe-pip/core/node/examine-pool'
import { loadPolicy } from '@safe-pip/core/node/load-policy'
import { decideUnchecked } from '@safe-pip/core/policy/decide-effects'
import { renderText } from '@safe-pip/core/report/render-text'
import { assembleReport } from '@safe-pip/core/vet/assemble-report'
import { compareArtifacts, comparedArtifact } from '@safe-pip/core/vet/compare-artifacts'
import { decideVerdict, type Judgement } from '@safe-pip/core/vet/judge'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import type { StoredArtifact } from '@safe-pip/gate/contract'
import type { Settings, World } from '../command.ts'
import { openRunIntelligence } from '../run-intelligence.ts'
import type { WantedRelease } from '../scan/fetch-release.ts'
import { judgeStored, obtainRelease } from '../scan/scan-release.ts'
import { TOOL_VERSION } from '../tool-version.ts'
import { decideRefusal } from '../vetted/outcome.ts'
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
      const report = await judgeStored(artifact, { wanted: after, policy, intelligence, judgement })
      return withDifferences(report, { artifact: comparedOf(artifact), sides, release: after, judgement })
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

interface DifferenceContext {
  readonly artifact: ComparedArtifact
  readonly sides: Sides
  readonly release: WantedRelease
  readonly judgement: Judgement
}

function withDifferences(report: ArtifactReport, context: DifferenceContext): ArtifactReport {
  const { artifact, sides, release, judgement } = context
  const before = sides.before.find(({ kind }) => kind === artifact.kind) ?? sides.before[0] ?? null
  const sdist = artifact.kind === 'wheel' ? (sides.after.find(({ kind }) => kind === 'sdist') ?? null) : null
  const { name, version } = release
  const request = {
    name,
    version,
    sourceKind: 'index' as const,
    requiredBy: report.requiredBy,
    exactPin: true,
    contentFixed: true,
    installedVersion: null,
  }
  const differences = compareArtifacts({ before, after: artifact, sdist, request }, judgement)
  const findings = [...report.findings, ...differences].toSorted(compareFindings)
  const gap = findGap(before, `${name} ${version}`)
  const notChecked = gap === null ? report.notChecked : [...report.notChecked, decideUnchecked(gap, judgement.policy)]
  return { ...report, findings, notChecked, verdict: decideVerdict(findings, notChecked) }
}

/** Of what could not be read before, nobody knows what is new. */
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
    uploadTime: file?.release.uploadTime ?? null,
  })
}

function nameSide(side: readonly ComparedArtifact[]): string {
  return side.map(({ filename }) => display(filename, 100)).join(', ') || 'nothing'
}
