import { rawText } from '../base/display.ts'
import type { ArtifactReport, DependencyReport, Source } from '../model/artifact.ts'
import { known, NO_FACTS, type AdvisoryFacts, type FactState } from '../model/facts.ts'
import type { FileStance, LockPair, ManifestChange, RepositoryFacts } from '../model/file-facts.ts'
import type { Finding, NotChecked } from '../model/finding.ts'
import type { DeclaredSource, DependencyEntry, ManifestFacts } from '../model/manifest.ts'
import { placeIn, type Place } from '../model/place.ts'
import { decideEffects, decideUnchecked } from '../policy/decide-effects.ts'
import { RULES } from '../rules/registry.generated.ts'
import { findChains } from './dependency-graph.ts'
import { decideVerdict, type Judgement } from './judge.ts'
import { judgeFile } from './judge-file.ts'
import { runRules } from './run-rules.ts'

/** A release that a file pins, and where. */
export interface PinnedRelease {
  readonly name: string
  readonly version: string
  /** Index that the file binds it to; null = whatever the tool is configured with. */
  readonly index: string | null
}

export interface FileAudit {
  readonly manifests: readonly ManifestFacts[]
  readonly stance: FileStance
  readonly changes?: ReadonlyMap<string, ManifestChange>
  /** By the lock's file. */
  readonly lockPairs?: ReadonlyMap<string, LockPair>
  readonly repository?: ReadonlyMap<string, RepositoryFacts>
  /** The intelligence door, asked once for all releases; by `NAME VERSION`. */
  readonly lookUp: (releases: readonly PinnedRelease[]) => Promise<ReadonlyMap<string, FactState<AdvisoryFacts>>>
}

/** The parts of a report that follow from dependency files. */
export interface FileAuditParts {
  readonly dependencies: readonly DependencyReport[]
  readonly artifacts: readonly ArtifactReport[]
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
}

/**
 * Dependency files to the parts of a report (CONTRACT "audit"): every entry listed, findings on lines, one artifact for
 * every release that a file pins, with its advisories.
 */
export async function auditFiles(audit: FileAudit, judgement: Judgement): Promise<FileAuditParts> {
  const judged = audit.manifests.map((manifest) => {
    const { file } = manifest
    const [change, lockPair, repository] = [audit.changes?.get(file), audit.lockPairs?.get(file), audit.repository?.get(file)]
    return judgeFile(
      {
        manifest,
        stance: audit.stance,
        ...(change === undefined ? {} : { change }),
        ...(lockPair === undefined ? {} : { lockPair }),
        ...(repository === undefined ? {} : { repository }),
      },
      judgement,
    )
  })
  const pinned = findPinned(audit.manifests)
  const advisories = await audit.lookUp(pinned.map(({ release }) => release))
  const chains = findChains(audit.manifests)
  return {
    dependencies: audit.manifests.flatMap((manifest) =>
      manifest.entries.filter((entry) => !entry.isOwn).map((entry) => dependencyReport(manifest.file, entry)),
    ),
    artifacts: pinned.map(({ release, place }) => {
      const requiredBy = chains.get(release.name) ?? [[release.name]]
      const facts = advisories.get(`${release.name} ${release.version}`) ?? {
        state: 'absent' as const,
        reason: 'no answer',
        check: 'known-malware',
      }
      return judgeRelease(release, { place, requiredBy, advisories: facts, judgement })
    }),
    findings: judged.flatMap(({ findings }) => findings),
    notChecked: judged.flatMap(({ notChecked }) => notChecked),
  }
}

interface Pinned {
  readonly release: PinnedRelease
  readonly place: Place
}

/** Each release once, at the first place that pins it. */
function findPinned(manifests: readonly ManifestFacts[]): Pinned[] {
  const found = new Map<string, Pinned>()
  for (const { file, entries } of manifests) {
    for (const { name, resolved, source, isOwn, confidence, position } of entries) {
      if (name === null || resolved === null || isOwn || confidence === 'low' || source.kind !== 'index') continue
      const key = `${name} ${resolved}`
      if (found.has(key)) continue
      const index = source.index === null ? null : rawText(source.index)
      found.set(key, { release: { name, version: resolved, index }, place: placeIn(file, position) })
    }
  }
  return [...found.values()]
}

interface ReleaseContext {
  readonly place: Place
  readonly requiredBy: readonly (readonly string[])[]
  readonly advisories: FactState<AdvisoryFacts>
  readonly judgement: Judgement
}

function judgeRelease(
  { name, version }: PinnedRelease,
  { place, requiredBy, advisories, judgement }: ReleaseContext,
): ArtifactReport {
  const rules = judgement.rules ?? RULES
  const request = {
    name,
    version,
    requiredBy,
    sourceKind: 'index' as const,
    exactPin: true,
    contentFixed: true,
    installedVersion: null,
  }
  const subject = `${name} ${version}`
  const run = runRules({ ...NO_FACTS, request: known(request), advisories }, { rules, context: judgement.ruleContext, subject })
  const gap = advisories.state === 'known' ? advisories.value.gap : undefined
  const notChecked = [
    ...run.notChecked,
    ...(gap === undefined ? [] : [{ check: 'known-malware', reason: gap, subject, effect: 'warn' as const }]),
  ].map((entry) => decideUnchecked(entry, judgement.policy))
  const found = run.findings.map((finding) => ({ ...finding, place }))
  const findings = decideEffects(found, {
    policy: judgement.policy,
    rules,
    subject: { name, version },
    now: judgement.ruleContext.now,
  })
  return {
    name,
    version,
    filename: null,
    sha256: null,
    size: null,
    source: { kind: 'index' },
    requiredBy,
    verdict: decideVerdict(findings, notChecked),
    findings,
    notChecked,
  }
}

function dependencyReport(file: string, entry: DependencyEntry): DependencyReport {
  return {
    name: entry.name ?? (entry.nameAsWritten === null ? null : rawText(entry.nameAsWritten)),
    specifier: entry.specifier ?? rawText(entry.specifierAsWritten),
    extras: entry.extras,
    marker: entry.marker === null ? null : rawText(entry.marker),
    group: entry.group,
    source: sourceReport(entry.source),
    editable: entry.editable,
    constraint: entry.constraint,
    hashes: entry.hashes.map(({ text }) => text),
    place: { file, line: entry.position.line, column: entry.position.column },
    resolved: entry.resolved,
  }
}

function sourceReport(source: DeclaredSource): Source {
  switch (source.kind) {
    case 'index':
      return { kind: 'index' }
    case 'url':
      return { kind: 'url', url: rawText(source.url) }
    case 'vcs':
      return { kind: 'vcs', url: `${rawText(source.url)}${revisionOf(source)}` }
    case 'path':
    case 'archive':
      return { kind: source.kind, url: rawText(source.path) }
  }
}

function revisionOf(source: Extract<DeclaredSource, { kind: 'vcs' }>): string {
  const revision = source.commit ?? (source.requested === null ? null : rawText(source.requested))
  return revision === null ? '' : `@${revision}`
}
