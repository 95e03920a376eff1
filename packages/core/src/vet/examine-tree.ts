import { isSdistText, readSdistFacts } from '../archive/sdist-facts.ts'
import { parseMetadata } from '../archive/metadata.ts'
import { rawText } from '../base/display.ts'
import { LIMITS } from '../base/limits.ts'
import type { CodeFile, CodeReader } from '../model/code-input.ts'
import { absent, known, type ArchiveAnomaly, type ArchiveMember, type FactState, type SourceFacts } from '../model/facts.ts'
import type { Examination } from './examination.ts'
import { HEAD_BYTES } from './member-collector.ts'
import type { ExamineOptions } from './examine.ts'
import { createNestedBudget, withNested } from './open-nested.ts'

/** A folder of this machine, or one file of it, as the door to the disk shows it. */
export interface SourceTree {
  /** Paths relative to the folder, `/`-separated, sorted. */
  readonly members: readonly ArchiveMember[]
  /** What could not be listed, and what was left out. */
  readonly anomalies: readonly ArchiveAnomaly[]
  /** Content of a regular file; null when it cannot be read. */
  readonly read: (path: string) => Uint8Array | null
  /** Its first bytes, at most that many; null when it cannot be read. */
  readonly head?: (path: string, bytes: number) => Uint8Array | null
}

/** A source tree is read like an unpacked sdist; what cannot be read in it is damage, as in an archive. */
export async function examineTree(tree: SourceTree, { codeReader }: ExamineOptions): Promise<Examination> {
  const anomalies = [...tree.anomalies]
  const texts = new Map<string, Uint8Array>()
  const read = (path: string): Uint8Array | null => {
    const bytes = tree.read(path)
    if (bytes === null)
      anomalies.push({ id: 'unreadable-file', kind: 'damaged', message: 'a file that cannot be read', member: path })
    return bytes
  }
  for (const { path, kind, size } of tree.members) {
    const raw = rawText(path)
    if (kind !== 'file' || size > LIMITS.memberTextBytes || !isSdistText(`tree/${raw}`)) continue
    const bytes = read(raw)
    if (bytes !== null) texts.set(raw, bytes)
  }
  const sdist = readSdistFacts(tree.members, { root: '', texts })
  const metadataBytes = texts.get('PKG-INFO')
  let source: FactState<SourceFacts> = absent('no reader of source code was given', 'source-code')
  if (codeReader !== null) {
    const wanted = tree.members.filter((member) => member.kind === 'file' && codeReader.wants(member, 'tree'))
    const { wants } = codeReader
    const budget = createNestedBudget()
    async function* files(): AsyncGenerator<CodeFile> {
      for (const { path, size } of wanted) {
        const bytes = size > LIMITS.memberTextBytes ? null : read(rawText(path))
        if (bytes !== null) yield* withNested({ path: rawText(path), bytes }, { wants, kind: 'tree', budget })
      }
    }
    async function* more(paths: ReadonlySet<string>): AsyncGenerator<CodeFile> {
      for (const path of paths) {
        const bytes = read(path)
        if (bytes !== null) yield* withNested({ path, bytes }, { wants, kind: 'tree', budget: createNestedBudget() })
      }
    }
    const tooLarge = wanted.filter(({ size }) => size > LIMITS.memberTextBytes)
    source = await codeReader.read({
      kind: 'tree',
      root: '',
      members: tree.members,
      wheel: null,
      sdist,
      heads: findHeads(tree, codeReader),
      files: files(),
      readMore: more,
      tooLarge,
    })
  }
  return {
    sha256: '',
    size: tree.members.reduce((sum, { size }) => sum + size, 0),
    file: { state: 'not-applicable' },
    archive: known({
      format: 'folder',
      members: tree.members,
      anomalies,
      unpackedBytes: tree.members.reduce((sum, { size }) => sum + size, 0),
    }),
    metadata: metadataBytes === undefined ? { state: 'not-applicable' } : known(parseMetadata(metadataBytes, 'PKG-INFO')),
    wheel: { state: 'not-applicable' },
    sdist: known(sdist),
    source,
    metadataBytes: null,
  }
}

/** First bytes of the files whose heads are wanted. */
function findHeads({ members, head }: SourceTree, { wantsHead }: CodeReader): Map<string, Uint8Array> {
  const heads = new Map<string, Uint8Array>()
  if (head === undefined || wantsHead === undefined) return heads
  for (const member of members) {
    const path = rawText(member.path)
    const bytes = member.kind === 'file' && member.size >= HEAD_BYTES && wantsHead(member) ? head(path, HEAD_BYTES) : null
    if (bytes?.length === HEAD_BYTES) heads.set(path, bytes)
  }
  return heads
}
