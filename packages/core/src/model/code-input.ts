import type { ArchiveMember, FactState, SdistFacts, SourceFacts, WheelFacts } from './facts.ts'

/** One member's whole content. */
export interface CodeFile {
  /** Member path as checked by the archive reader: relative, `/`-separated, inside the archive. */
  readonly path: string
  readonly bytes: Uint8Array
  /** For an archive that was opened: how many members it holds; null when not all of it could be read. */
  readonly unpacked?: number | null
}

/** What the analyzer of source code gets to see of an artifact. */
export interface CodeInput {
  /** `tree`: a folder or a lone file. A lone file stands at the top and counts as an import. */
  readonly kind: 'wheel' | 'sdist' | 'tree'
  /** An sdist's one top-level folder, without a slash; empty for wheels and trees. */
  readonly root: string
  /** Every member, also those whose bytes nobody asked for. */
  readonly members: readonly ArchiveMember[]
  readonly wheel: WheelFacts | null
  readonly sdist: SdistFacts | null
  /** First bytes of files whose heads are wanted, by path. */
  readonly heads?: ReadonlyMap<string, Uint8Array>
  /** The wanted files in archive order; later ones are unpacked only when asked for. */
  readonly files: AsyncIterable<CodeFile>
  /** Files that nobody wanted before the code asked for them: by path, each at most `LIMITS.memberTextBytes`. */
  readonly readMore?: (paths: ReadonlySet<string>) => AsyncIterable<CodeFile>
  /** Wanted files that are too large to be held in memory; they need a *not checked* of their own. */
  readonly tooLarge: readonly ArchiveMember[]
}

/**
 * Reads code into facts. It is handed into `examineArtifact`, so that the floor of archives does not know the
 * floor of source. Never rejects on any bytes; what it could not read is a problem in the facts.
 */
export interface CodeReader {
  /** Which members it wants the bytes of, decided by path and size; asked for regular files only. */
  readonly wants: (member: ArchiveMember, kind: CodeInput['kind']) => boolean
  /** Of which members it wants the first bytes only, whatever their size. */
  readonly wantsHead?: (member: ArchiveMember) => boolean
  readonly read: (input: CodeInput) => Promise<FactState<SourceFacts>>
}
