import { rawText } from '../base/display.ts'
import type { ArtifactReport, DependencyReport, Source } from '../model/artifact.ts'
import type { AdvisoryFacts, FactState } from '../model/facts.ts'
import type { FileStance, LockPair, ManifestChange, RepositoryFacts } from '../model/file-facts.ts'
import type { Finding, NotChecked } from '../model/finding.ts'
import type { DeclaredSource, DependencyEntry, ManifestFacts } from '../model/manifest.ts'
import { askIndexes, findIndexGaps, withPlaces, type PublishedAnswer, type PublishedQuery } from './ask-indexes.ts'
import { findChains } from './dependency-graph.ts'
import { findPinned, type PinnedRelease } from './find-pinned.ts'
import type { Judgement } from './judge.ts'
import { judgeFile } from './judge-file.ts'
import { judgeRelease } from './judge-release.ts'

export interface FileAudit {
  readonly manifests: readonly ManifestFacts[]
  readonly stance: FileStance
  readonly changes?: ReadonlyMap<string, ManifestChange>
  /** By the lock's file. */
  readonly lockPairs?: ReadonlyMap<string, LockPair>
  readonly repository?: ReadonlyMap<string, RepositoryFacts>
  /** The intelligence door, asked once for all releases; by `NAME VERSION`. */
  readonly lookUp: (releases: readonly PinnedRelease[]) => Promise<ReadonlyMap<string, FactState<AdvisoryFacts>>>
  /** What the indexes of pinned releases publish, in the order asked; absent = nobody may be asked. */
  readonly findPublished?: (queries: readonly PublishedQuery[]) => Promise<readonly PublishedAnswer[]>
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
  const published = await askIndexes(pinned, audit.findPublished)
  // Only now: where a release was found tells whether its name may be sent to others.
  const advisories = await audit.lookUp(pinned.map(({ release }) => withPlaces(release, published)))
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
      const answers = published.get(`${release.name} ${release.version}`) ?? []
      return judgeRelease(release, { place, requiredBy, advisories: facts, published: answers, judgement })
    }),
    findings: judged.flatMap(({ findings }) => findings),
    notChecked: [...judged.flatMap(({ notChecked }) => notChecked), ...findIndexGaps(published, judgement.policy)],
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
