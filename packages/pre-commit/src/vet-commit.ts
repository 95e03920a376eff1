import type { FileStance, ManifestChange, RepositoryFacts } from '@safe-pip/core/model/file-facts'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { decideUnchecked } from '@safe-pip/core/policy/decide-effects'
import { auditFiles, type FileAudit, type FileAuditParts } from '@safe-pip/core/vet/audit-files'
import { findLockPairs, findPartners } from '@safe-pip/core/vet/find-lock-pairs'
import type { Judgement } from '@safe-pip/core/vet/judge'
import { findManifestPaths } from '@safe-pip/core/vet/pair-locks'
import type { BlobReader } from './git/blob-reader.ts'
import type { Commit, CommitSide } from './git/open-commit.ts'
import { keepNew, type JudgedSide } from './new-findings.ts'
import { readSide, type SideRead } from './read-side.ts'
import { findRepositoryFacts, findSiblings, folderOf } from './repository-facts.ts'
import type { Selection } from './select-files.ts'

export interface CommitReading {
  readonly commit: Commit
  readonly blobs: BlobReader
  readonly selection: Selection
}

/** Both sides of a commit as far as they concern the selected files: these, what they include, and their partners. */
export interface CommitRead {
  readonly commit: Commit
  readonly selection: Selection
  readonly after: SideRead
  readonly before: SideRead
  readonly pathBefore: (file: string) => string
  readonly repository: ReadonlyMap<string, RepositoryFacts>
}

/** Reads the selected files and, where only one of a manifest and its lock is among them, the other one too. */
export async function readCommit({ commit, blobs, selection }: CommitReading): Promise<CommitRead> {
  const renamed = new Map(
    commit.changes.flatMap(({ before, after }) => (before === null || after === null ? [] : [[after.path, before.path]])),
  )
  const pathBefore = (file: string): string => renamed.get(file) ?? file
  const selected = [...selection.touched, ...selection.whole]
  const asked = withPartners(selected, commit.after)
  const askedBefore = withPartners(selected.map(pathBefore), commit.before).filter(
    (path) => commit.before.find(path) !== undefined,
  )
  const after = await readSide(asked, { side: commit.after, blobs })
  const before = await readSide(selection.touched.length === 0 ? [] : askedBefore, { side: commit.before, blobs })
  const repository = await findRepositoryFacts(after.manifests, { side: commit.after, place: commit.place })
  return { commit, selection, after, before, pathBefore, repository }
}

function withPartners(paths: readonly string[], side: CommitSide): string[] {
  const siblings = findSiblings(
    paths.map((file) => ({ file })),
    side,
  )
  const partners = paths.flatMap((path) => {
    const folder = folderOf(path)
    return findPartners(
      path,
      (siblings.get(folder) ?? []).map((name) => `${folder}${name}`),
    )
  })
  return [...new Set([...paths, ...partners])]
}

export interface CommitJudging {
  readonly stance: FileStance
  readonly judgement: Judgement
  readonly lookUp: FileAudit['lookUp']
  /** Absent: nobody may be asked. */
  readonly findPublished?: NonNullable<FileAudit['findPublished']>
}

/** Both sides are judged alike; what only the side after has is what the commit brings. */
export async function judgeCommit(read: CommitRead, judging: CommitJudging): Promise<FileAuditParts> {
  const { after, before, selection, pathBefore } = read
  const changes = findChanges(read)
  const judgedAfter: JudgedSide = {
    lineAt: after.lineAt,
    parts: await auditFiles(
      {
        ...judging,
        manifests: after.manifests,
        changes,
        lockPairs: await findLockPairs(after.manifests, after.read),
        repository: read.repository,
      },
      judging.judgement,
    ),
  }
  if (selection.touched.length === 0) return judgedAfter.parts
  const judgedBefore: JudgedSide = {
    lineAt: before.lineAt,
    parts: await auditFiles(
      {
        ...judging,
        manifests: readableOf(before),
        lockPairs: await findLockPairs(before.manifests, before.read),
        repository: findRepositoryBefore(read),
      },
      judging.judgement,
    ),
  }
  const whole = new Set([
    ...selection.whole,
    // Of a file that cannot be read nobody knows what the commit changes in it.
    ...after.manifests
      .filter(({ completeness, entries }) => completeness === 'unknown' && entries.length === 0)
      .map(({ file }) => file),
  ])
  const parts = keepNew(judgedAfter, judgedBefore, { pathBefore, isWhole: (file) => whole.has(file) })
  const gaps = [...before.unreadable].map(([subject, reason]) =>
    decideUnchecked({ check: 'previous-commit', reason, subject, effect: 'warn' }, judging.judgement.policy),
  )
  return { ...parts, notChecked: [...parts.notChecked, ...gaps] }
}

/** Of what cannot be read before, everything after counts as new. */
function readableOf({ manifests, unreadable }: SideRead): ManifestFacts[] {
  return manifests.filter(({ file }) => !unreadable.has(file))
}

function findChanges({ after, before, commit, pathBefore }: CommitRead): Map<string, ManifestChange> {
  const known = new Map(readableOf(before).map((manifest) => [manifest.file, manifest]))
  const isSame = (file: string): boolean => commit.before.find(pathBefore(file))?.id === commit.after.find(file)?.id
  return new Map(
    after.manifests.flatMap((manifest) => {
      const earlier = known.get(pathBefore(manifest.file))
      if (earlier === undefined || isSame(manifest.file)) return []
      const partners = manifest.role === 'lock' ? findManifestPaths(manifest.file) : []
      const partner = partners.find((path) => commit.after.find(path) !== undefined)
      const isManifestUnchanged = partner === undefined ? null : isSame(partner)
      return [[manifest.file, { before: earlier, after: manifest, isManifestUnchanged }]]
    }),
  )
}

/** The same as after, unless the commit changes what git ignores or hides: then nothing is known of before. */
function findRepositoryBefore({
  commit,
  repository,
  before,
  pathBefore,
  after,
}: CommitRead): ReadonlyMap<string, RepositoryFacts> {
  const changesAttributes = commit.changes.some((change) =>
    [change.before?.path, change.after?.path].some(
      (path) => path !== undefined && /(?:^|\/)\.git(?:ignore|attributes)$/.test(path),
    ),
  )
  if (changesAttributes) return new Map()
  const siblings = findSiblings(before.manifests, commit.before)
  return new Map(
    after.manifests.flatMap(({ file }) => {
      const facts = repository.get(file)
      const earlier = pathBefore(file)
      const names = siblings.get(folderOf(earlier)) ?? []
      return facts === undefined
        ? []
        : [[earlier, { ...facts, siblings: names.filter((name) => `${folderOf(earlier)}${name}` !== earlier) }]]
    }),
  )
}
