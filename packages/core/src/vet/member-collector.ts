import { createHash } from 'node:crypto'
import type { MemberSink } from '../archive/archive.ts'
import { hashAlgorithm, type HashedMember } from '../archive/wheel-record.ts'
import { rawText } from '../base/display.ts'
import { LIMITS } from '../base/limits.ts'
import type { ArchiveMember } from '../model/facts.ts'

/** Source files that are kept from the first reading, so that most artifacts are unpacked once only. */
const KEPT_CODE_BYTES = 67_108_864

export interface CollectorOptions {
  /** Hash algorithm (Python's name) by path; sha256 for others. Null: nothing is hashed. */
  readonly algorithms: ReadonlyMap<string, string> | null
  readonly isText: (path: string) => boolean
  readonly isCode: (member: ArchiveMember) => boolean
  /** Files of which only the first bytes are wanted. */
  readonly isHead: (member: ArchiveMember) => boolean
}

/** Takes from one reading of an archive what the facts need: texts, hashes, source files. */
export interface MemberCollector {
  readonly open: (member: ArchiveMember) => MemberSink | null
  readonly texts: ReadonlyMap<string, Uint8Array>
  readonly code: ReadonlyMap<string, Uint8Array>
  /** A source file, which is then no longer held. */
  readonly takeCode: (path: string) => Uint8Array | null
  /** First bytes by path. */
  readonly heads: ReadonlyMap<string, Uint8Array>
  /** Regular files whose bytes have been seen, in order. */
  readonly hashes: () => readonly HashedMember[]
  /** Texts that are too large to be read. */
  readonly tooLargeTexts: readonly string[]
}

export function createMemberCollector({ algorithms, isText, isCode, isHead }: CollectorOptions): MemberCollector {
  const texts = new Map<string, Uint8Array>()
  const code = new Map<string, Uint8Array>()
  const heads = new Map<string, Uint8Array>()
  const hashes: { path: string; size: number; finish: () => string | null }[] = []
  const tooLargeTexts: string[] = []
  let kept = 0
  return {
    texts,
    code,
    takeCode(path) {
      const bytes = code.get(path) ?? null
      code.delete(path)
      return bytes
    },
    heads,
    tooLargeTexts,
    hashes: () => hashes.map(({ path, size, finish }) => ({ path, size, digest: finish() })),
    open(member) {
      const path = rawText(member.path)
      const sinks: MemberSink[] = []
      if (algorithms !== null) {
        const name = hashAlgorithm(algorithms.get(path) ?? 'sha256')
        const hash = name === null ? null : createHash(name)
        let digest: string | null = null
        hashes.push({ path, size: member.size, finish: () => (digest ??= hash?.digest('base64url') ?? null) })
        if (hash !== null)
          sinks.push((piece) => {
            hash.update(piece)
          })
      }
      if (isText(path)) {
        if (member.size > LIMITS.memberTextBytes) tooLargeTexts.push(path)
        else sinks.push(keep(texts, { path, size: member.size }))
      }
      if (isCode(member) && member.size <= LIMITS.memberTextBytes && kept + member.size <= KEPT_CODE_BYTES) {
        kept += member.size
        sinks.push(keep(code, { path, size: member.size }))
      }
      if (member.size >= HEAD_BYTES && isHead(member)) sinks.push(keepHead(heads, path))
      return sinks.length === 0
        ? null
        : (piece) => {
            for (const sink of sinks) sink(piece)
          }
    },
  }
}

/** Enough for every magic number. */
export const HEAD_BYTES = 8

function keepHead(into: Map<string, Uint8Array>, path: string): MemberSink {
  const head = new Uint8Array(HEAD_BYTES)
  let at = 0
  return (piece) => {
    if (at === HEAD_BYTES) return
    const part = piece.subarray(0, HEAD_BYTES - at)
    head.set(part, at)
    at += part.length
    if (at === HEAD_BYTES) into.set(path, head)
  }
}

/** Puts the whole content under its path, once it is whole. */
function keep(into: Map<string, Uint8Array>, { path, size }: { path: string; size: number }): MemberSink {
  const bytes = new Uint8Array(size)
  if (size === 0) into.set(path, bytes)
  let at = 0
  return (piece) => {
    if (at + piece.length > size) return
    bytes.set(piece, at)
    at += piece.length
    if (at === size) into.set(path, bytes)
  }
}
