import type { FileStance, ManifestChange } from '@safe-pip/core/model/file-facts'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { auditFiles, type FileAudit, type FileAuditParts } from '@safe-pip/core/vet/audit-files'
import type { Judgement } from '@safe-pip/core/vet/judge'
import { readManifests, type FileContent } from '@safe-pip/core/vet/read-manifests'
import type { BlobReader } from './git/blob-reader.ts'
import type { Commit, CommitSide } from './git/open-commit.ts'
import { keepNew, type JudgedSide } from './new-findings.ts'
import { makeSideReader } from './read-side.ts'
import type { Selection } from './select-files.ts'

export interface CommitVetting {
  readonly commit: Commit
  readonly blobs: BlobReader
  readonly selection: Selection
  readonly stance: FileStance
  readonly judgement: Judgement
  readonly lookUp: FileAudit['lookUp']
}

export interface VettedCommit {
  readonly parts: FileAuditParts
  /** Dependency files that were judged, included ones among them. */
  readonly files: readonly string[]
}

/** Both sides of the commit are read and judged alike; what only the side after has is what the commit brings. */
export async function vetCommit(vetting: CommitVetting): Promise<VettedCommit> {
  const { commit, selection } = vetting
  const renamed = new Map(
    commit.changes.flatMap(({ before, after }) => (before === null || after === null ? [] : [[after.path, before.path]])),
  )
  const pathBefore = (file: string): string => renamed.get(file) ?? file
  const asked = [...selection.touched, ...selection.whole]
  const after = await readSide(asked, commit.after, vetting)
  const before = await readSide(
    asked.map(pathBefore).filter((path) => commit.before.find(path) !== undefined),
    commit.before,
    vetting,
  )
  const known = new Map(before.manifests.map((manifest) => [manifest.file, manifest]))
  const changes = findChanges(after.manifests, { known, pathBefore, commit })
  const judgedAfter: JudgedSide = { lineAt: after.lineAt, parts: await judgeSide(after.manifests, vetting, changes) }
  const files = after.manifests.map(({ file }) => file)
  if (selection.touched.length === 0) return { parts: judgedAfter.parts, files }
  const judgedBefore: JudgedSide = { lineAt: before.lineAt, parts: await judgeSide(before.manifests, vetting) }
  const whole = new Set([
    ...selection.whole,
    ...after.manifests
      .filter(({ completeness, entries }) => completeness !== 'complete' && entries.length === 0)
      .map(({ file }) => file),
  ])
  return { files, parts: keepNew(judgedAfter, judgedBefore, { pathBefore, isWhole: (file) => whole.has(file) }) }
}

interface SideRead {
  readonly manifests: readonly ManifestFacts[]
  readonly lineAt: JudgedSide['lineAt']
}

async function readSide(paths: readonly string[], side: CommitSide, { blobs }: CommitVetting): Promise<SideRead> {
  const readOne = makeSideReader(side, blobs)
  const contents = new Map<string, FileContent>()
  const read = async (path: string): Promise<FileContent> => {
    const content = await readOne(path)
    contents.set(path, content)
    return content
  }
  const manifests = await readManifests(paths, { read })
  const lines = new Map<string, readonly string[]>()
  return {
    manifests,
    lineAt(file, line) {
      const content = contents.get(file)
      if (content?.state !== 'bytes') return ''
      const split =
        lines.get(file) ??
        Buffer.from(content.bytes)
          .toString('utf8')
          .split(/\r\n|\r|\n/)
      lines.set(file, split)
      return (split[line - 1] ?? '').trim()
    },
  }
}

function judgeSide(
  manifests: readonly ManifestFacts[],
  { stance, lookUp, judgement }: CommitVetting,
  changes?: ReadonlyMap<string, ManifestChange>,
): Promise<FileAuditParts> {
  return auditFiles({ manifests, stance, lookUp, ...(changes === undefined ? {} : { changes }) }, judgement)
}

interface ChangeContext {
  readonly known: ReadonlyMap<string, ManifestFacts>
  readonly pathBefore: (file: string) => string
  readonly commit: Commit
}

function findChanges(after: readonly ManifestFacts[], { known, pathBefore, commit }: ChangeContext): Map<string, ManifestChange> {
  return new Map(
    after.flatMap((manifest) => {
      const before = known.get(pathBefore(manifest.file))
      const [old, now] = [commit.before.find(pathBefore(manifest.file)), commit.after.find(manifest.file)]
      if (before === undefined || old?.id === now?.id) return []
      return [[manifest.file, { before, after: manifest, isManifestUnchanged: null }]]
    }),
  )
}
