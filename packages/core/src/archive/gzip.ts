import zlib from 'node:zlib'
import type { ByteSource } from '../base/byte-source.ts'
import { LIMITS } from '../base/limits.ts'
import type { AnomalyList } from './anomaly-list.ts'
import { startInflate } from './inflate.ts'
import { u16, u32 } from './little-endian.ts'

const HAS_CRC = 2
const HAS_EXTRA = 4
const HAS_NAME = 8
const HAS_COMMENT = 16

/** The longest header that is read: extra field, name and comment. */
const MAX_HEADER = 131_072

/**
 * Unpacks gzip (RFC 1952): exactly one member that ends where the file ends. Everything else is an anomaly:
 * CPython reads further members and skips zeros, others stop at the first. Never rejects.
 */
export async function* gunzipPieces(source: ByteSource, anomalies: AnomalyList): AsyncGenerator<Uint8Array> {
  const offset = readGzipHeader(source, anomalies)
  if (offset === null) return
  const stream = startInflate(source, { offset, length: source.size - offset })
  let crc = 0
  let size = 0
  for await (const piece of stream.pieces) {
    crc = zlib.crc32(piece, crc)
    size += piece.length
    if (size > LIMITS.archiveUnpackedBytes || (size > LIMITS.archiveRatioFromBytes && size > source.size * LIMITS.archiveRatio)) {
      anomalies.add(
        'too-dense',
        'limit',
        `unpacks to more than ${LIMITS.archiveRatio} times its size, or ${LIMITS.archiveUnpackedBytes} bytes`,
      )
      return
    }
    yield piece
  }
  const { state, consumed } = stream.outcome()
  const end = offset + consumed
  if (state !== 'complete' || end + 8 > source.size) {
    anomalies.add('broken-data', 'damaged', 'packed data that is cut or cannot be unpacked')
    return
  }
  const trailer = source.read(end, 8)
  if (u32(trailer, 0) !== crc || u32(trailer, 4) !== size % 0x1_0000_0000) {
    anomalies.add('checksum', 'damaged', 'packed data that does not match its checksum')
  }
  const rest = source.size - end - 8
  if (rest === 0) return
  const next = source.read(end + 8, Math.min(2, rest))
  if (next[0] === 0x1f && next[1] === 0x8b) anomalies.add('several-gzip-members', 'ambiguous', 'more than one gzip member')
  else anomalies.add('trailing-bytes', 'ambiguous', `${rest} bytes after the archive`)
}

/** Where the packed data begins; null when this is no gzip header. */
function readGzipHeader(source: ByteSource, anomalies: AnomalyList): number | null {
  const head = source.read(0, Math.min(source.size, MAX_HEADER))
  const damaged = (message: string): null => {
    anomalies.add('no-gzip-header', 'damaged', message)
    return null
  }
  if (head.length < 18 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) return damaged('not a gzip file')
  const flags = head[3] ?? 0
  if ((flags & 0xe0) !== 0) anomalies.add('gzip-flags', 'ambiguous', 'a gzip header with reserved flags')
  let at = 10
  if ((flags & HAS_EXTRA) !== 0) {
    anomalies.add('gzip-extra-field', 'oddity', 'a gzip header with an extra field')
    at += 2 + u16(head, at)
  }
  for (const flag of [HAS_NAME, HAS_COMMENT]) {
    if ((flags & flag) === 0) continue
    const end = head.indexOf(0, at)
    if (end === -1 || at > head.length) return damaged('a gzip header without end')
    at = end + 1
  }
  if ((flags & HAS_CRC) !== 0) {
    if (at + 2 <= head.length && u16(head, at) !== (zlib.crc32(head.subarray(0, at)) & 0xffff)) {
      anomalies.add(
        'gzip-header-checksum',
        'ambiguous',
        'a gzip header that does not match its checksum, which few readers check',
      )
    }
    at += 2
  }
  return at < head.length ? at : damaged('a gzip header without end')
}
