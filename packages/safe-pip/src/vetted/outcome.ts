import { display } from '@safe-pip/core/base/display'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import type { Finding, NotChecked } from '@safe-pip/core/model/finding'
import { assembleReport, decideTopVerdict } from '@safe-pip/core/vet/assemble-report'
import type { Report } from '@safe-pip/core/model/report'
import type { Difference, PipEnd, VettedCommand } from '../pip/contract.ts'
import { TOOL_VERSION } from '../tool-version.ts'
import { reportArtifact } from './vetted-report.ts'
import type { RunParts, VettedRun } from './vetted-run.ts'

/** Everything of the run that a report names: the plan, what builds took, and what was refused on the way. */
export function collectArtifacts(run: VettedRun, planned: readonly ArtifactReport[] | null): readonly ArtifactReport[] {
  const listed = new Set((planned ?? []).map(({ sha256, filename }) => `${sha256} ${filename}`))
  const others = run.desk.all().filter(({ artifact, refusal }) => {
    const isListed = listed.has(`${artifact.sha256} ${artifact.filename}`)
    return !isListed && (artifact.isForBuild || refusal !== null || planned === null)
  })
  return [...(planned ?? []), ...others.map((vetted) => reportArtifact(vetted, run.asked.graph))]
}

export function isRefused(artifact: ArtifactReport): boolean {
  return artifact.verdict === 'block' || artifact.verdict === 'cannot-vet' || artifact.verdict === 'confirm'
}

/** 80 or 81 when something of it refuses the run, else null. */
export function decideRefusal(parts: Pick<Report, 'artifacts' | 'findings' | 'notChecked'>): 80 | 81 | null {
  const verdict = decideTopVerdict(parts)
  if (verdict === 'cannot-vet') return 81
  return verdict === 'block' || verdict === 'confirm' ? 80 : null
}

/** Promise 2: what pip took is not what the gate released. */
export function reportDifferences(differences: readonly Difference[]): Finding[] {
  return differences.map(({ filename, sha256, message }) => ({
    rule: 'ledger-difference',
    severity: 'critical',
    domain: 'malicious-code',
    effect: 'block',
    message: `${message} (sha256 ${sha256})`,
    place: { file: filename },
  }))
}

/** The launcher stopped pip by itself; its words may end in the id of a rule. */
export function reportStop(reason: string): Finding {
  const rule = / \[([a-z][a-z-]+)\]$/.exec(reason)?.[1] ?? 'traffic-around-gate'
  const message = display(reason.replace(/^safe-pip: /, '').replace(/ \[[a-z-]+\]$/, ''), 1000)
  return {
    rule,
    severity: 'high',
    domain: 'malicious-code',
    effect: 'block',
    message,
    place: { file: 'command line and its files' },
  }
}

export function makeReport(
  parts: RunParts,
  content: {
    command: VettedCommand | 'pin'
    artifacts: readonly ArtifactReport[]
    findings: readonly Finding[]
    notChecked: readonly NotChecked[]
  },
): Report {
  const { files, hash, policy } = parts.loaded
  return assembleReport({
    toolVersion: TOOL_VERSION,
    now: parts.settings.now,
    intelligence: parts.intelligence.snapshot,
    policy: { files, hash },
    effective: policy,
    dependencies: [],
    ...content,
  })
}

const DONE: Readonly<Record<VettedCommand | 'pin', string>> = {
  install: 'installed',
  download: 'downloaded',
  wheel: 'built',
  lock: 'locked',
  pin: 'written',
}

/** The last lines of a refused run: what was refused, and what the user can do. */
export function renderRefusal(
  artifacts: readonly ArtifactReport[],
  options: { command: VettedCommand | 'pin'; exitCode: 80 | 81 },
): string {
  const refused = artifacts.filter(isRefused)
  const names = refused.map(({ name, version }) => `${name ?? 'unnamed'} ${version ?? ''}`.trim())
  const word = options.exitCode === 81 ? 'could not be vetted' : 'refused'
  const open = refused.filter(({ verdict }) => verdict === 'confirm')
  return [
    `safe-pip: ${word}${names.length === 0 ? '' : `: ${names.join(', ')}`}; nothing was ${DONE[options.command]}\n`,
    ...open.map(({ name, version }) => `  if you have looked at it and want it: --accept ${name ?? ''}==${version ?? ''}\n`),
  ].join('')
}

/** Whether pip failed before there was a plan, by itself. */
export function hasFailedToResolve(end: PipEnd): boolean {
  return end.plan === null && end.signal === null && end.stoppedBecause === null
}
