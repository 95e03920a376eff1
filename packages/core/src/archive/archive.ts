import type { ArchiveFacts, ArchiveMember } from '../model/facts.ts'

/** Gets a member's bytes piece by piece; a piece is valid only during the call. */
export type MemberSink = (piece: Uint8Array) => void

/** A strict reader of one archive. Memory stays bounded: members are unpacked one at a time, in pieces. */
export interface Archive {
  /**
   * Reads and checks every member in the archive's order and answers the facts. `open` is asked before each
   * regular file; null means that nobody wants its bytes (they are unpacked and checked all the same). Never rejects.
   */
  readonly readAll: (open: (member: ArchiveMember) => MemberSink | null) => Promise<ArchiveFacts>
  /**
   * After `readAll`: the whole content of regular files that are wanted, each at most `LIMITS.memberTextBytes`.
   * Files that could not be unpacked are left out; their anomaly is in the facts.
   */
  readonly contents: (wanted: (member: ArchiveMember) => boolean) => AsyncIterable<{ member: ArchiveMember; bytes: Uint8Array }>
}
