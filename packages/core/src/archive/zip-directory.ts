import type { ByteSource } from '../base/byte-source.ts'
import { LIMITS } from '../base/limits.ts'
import type { AnomalyList } from './anomaly-list.ts'
import { u16, u32, u64 } from './little-endian.ts'
import { parseZipExtra } from './zip-extra.ts'

/** One entry of the central directory (APPNOTE 4.3.12), zip64 values already put in. */
export interface ZipEntry {
  readonly rawName: Uint8Array
  readonly extra: Uint8Array
  readonly comment: Uint8Array
  readonly versionNeeded: number
  readonly versionMadeBy: number
  readonly flags: number
  readonly method: number
  /** DOS time and date as one number. */
  readonly time: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly externalAttributes: number
  /** Where the local header stands in the file. */
  readonly localOffset: number
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** Where the central directory begins: the members' bytes end here. */
  readonly start: number
}

const MAX_TAIL = 22 + 0xffff
const NO_COUNT = 0xffff
const NO_SIZE = 0xffff_ffff
/** Local header, directory entry, end record and its zip64 forms: none has a place in a comment. */
const SIGNATURE = /PK(?:\u0001\u0002|\u0003\u0004|\u0005\u0006|\u0006\u0006|\u0006\u0007)/

/** Where the end record says that the central directory lies. */
interface EndRecord {
  readonly count: number
  readonly directorySize: number
  readonly directoryOffset: number
  /** Where the record itself begins; the directory must end exactly here. */
  readonly start: number
}

/** Whether bytes hold a zip signature that another reader could take for the real one. */
export function hasZipSignature(bytes: Uint8Array): boolean {
  return SIGNATURE.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
}

/**
 * Finds and reads the central directory, at the place where CPython's zipfile looks for it. Null when there is
 * none that can be read; every reason is an anomaly.
 */
export function readZipDirectory(source: ByteSource, anomalies: AnomalyList): ZipDirectory | null {
  const end = findEndRecord(source, anomalies)
  if (end === null) return null
  const start = end.start - end.directorySize
  const shift = start - end.directoryOffset
  if (start < 0 || shift < 0) {
    anomalies.add('no-directory', 'damaged', 'the end record points to a central directory that is not there')
    return null
  }
  if (shift > 0)
    anomalies.add('prefix-bytes', 'ambiguous', `${shift} bytes before the archive or between directory and end record`)
  if (end.count > LIMITS.archiveEntries || end.directorySize > LIMITS.archiveEntries * 1024) {
    anomalies.add('too-many-members', 'limit', `more than ${LIMITS.archiveEntries} members`)
    return null
  }
  const bytes = source.read(start, end.directorySize)
  const entries: ZipEntry[] = []
  let at = 0
  while (at < bytes.length) {
    const next = readEntry(bytes, { at, shift }, anomalies)
    if (next === null) return null
    entries.push(next.entry)
    at = next.end
    if (entries.length > LIMITS.archiveEntries) {
      anomalies.add('too-many-members', 'limit', `more than ${LIMITS.archiveEntries} members`)
      return null
    }
  }
  if (entries.length !== end.count) {
    anomalies.add(
      'member-count',
      'ambiguous',
      `the end record counts ${end.count} members, the directory holds ${entries.length}`,
    )
  }
  return { entries, start }
}

function findEndRecord(source: ByteSource, anomalies: AnomalyList): EndRecord | null {
  const tailLength = Math.min(source.size, MAX_TAIL)
  const tail = Buffer.from(source.read(source.size - tailLength, tailLength))
  const isBare = tailLength >= 22 && u32(tail, tailLength - 22) === 0x0605_4b50 && u16(tail, tailLength - 2) === 0
  const at = isBare ? tailLength - 22 : tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (at === -1 || at + 22 > tailLength) {
    anomalies.add('no-end-record', 'damaged', 'not a zip archive, or cut: it has no end record')
    return null
  }
  const commentLength = u16(tail, at + 20)
  const trailing = tailLength - at - 22 - commentLength
  if (trailing > 0) anomalies.add('trailing-bytes', 'ambiguous', `${trailing} bytes after the archive`)
  if (trailing < 0) anomalies.add('cut-comment', 'ambiguous', 'the archive comment is longer than the file')
  const comment = tail.subarray(at + 22)
  if (hasZipSignature(comment)) anomalies.add('suspicious-comment', 'ambiguous', 'an archive comment that holds zip records')
  else if (commentLength > 0) anomalies.add('archive-comment', 'oddity', 'the archive has a comment')
  if (u16(tail, at + 4) !== 0 || u16(tail, at + 6) !== 0 || u16(tail, at + 8) !== u16(tail, at + 10)) {
    anomalies.add('several-disks', 'ambiguous', 'an end record of an archive in several parts')
  }
  const start = source.size - tailLength + at
  const plain: EndRecord = {
    count: u16(tail, at + 10),
    directorySize: u32(tail, at + 12),
    directoryOffset: u32(tail, at + 16),
    start,
  }
  return readZip64End(source, { plain, anomalies })
}

/** APPNOTE 4.3.14 and 4.3.15. CPython reads the record directly before the locator; it must be the one that the locator names. */
function readZip64End(source: ByteSource, { plain, anomalies }: { plain: EndRecord; anomalies: AnomalyList }): EndRecord | null {
  const locator = plain.start >= 20 ? source.read(plain.start - 20, 20) : null
  if (locator === null || u32(locator, 0) !== 0x0706_4b50) {
    const isNeeded = plain.count === NO_COUNT || plain.directorySize === NO_SIZE || plain.directoryOffset === NO_SIZE
    if (isNeeded) anomalies.add('no-zip64-record', 'ambiguous', 'an end record that asks for zip64 values that are not there')
    return plain
  }
  const start = plain.start - 76
  const record = start >= 0 ? source.read(start, 56) : null
  if (record === null || u32(record, 0) !== 0x0606_4b50 || u64(locator, 8) !== start || u64(record, 4) !== 44) {
    anomalies.add('zip64-record', 'ambiguous', 'a zip64 end record that is not where its locator says, or has extensible data')
    return null
  }
  const [here, count, directorySize, directoryOffset] = [u64(record, 24), u64(record, 32), u64(record, 40), u64(record, 48)]
  const isOneDisk =
    u32(locator, 4) === 0 && u32(locator, 16) === 1 && u32(record, 16) === 0 && u32(record, 20) === 0 && here === count
  if (!isOneDisk || count === null || directorySize === null || directoryOffset === null) {
    anomalies.add('zip64-record', 'ambiguous', 'a zip64 end record with impossible values')
    return null
  }
  const agrees = (short: number, none: number, long: number): boolean => short === none || short === long
  if (
    !agrees(plain.count, NO_COUNT, count) ||
    !agrees(plain.directorySize, NO_SIZE, directorySize) ||
    !agrees(plain.directoryOffset, NO_SIZE, directoryOffset)
  )
    anomalies.add('zip64-record', 'ambiguous', 'end record and zip64 end record disagree')
  return { count, directorySize, directoryOffset, start }
}

function readEntry(
  bytes: Uint8Array,
  { at, shift }: { at: number; shift: number },
  anomalies: AnomalyList,
): { entry: ZipEntry; end: number } | null {
  const nameLength = u16(bytes, at + 28)
  const extraLength = u16(bytes, at + 30)
  const commentLength = u16(bytes, at + 32)
  const end = at + 46 + nameLength + extraLength + commentLength
  if (at + 46 > bytes.length || u32(bytes, at) !== 0x0201_4b50 || end > bytes.length) {
    anomalies.add('broken-directory', 'ambiguous', 'the central directory holds something that is no entry')
    return null
  }
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
  const short = {
    size: u32(bytes, at + 24),
    packedSize: u32(bytes, at + 20),
    localOffset: u32(bytes, at + 42),
    disk: u16(bytes, at + 34),
  }
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength)
  const long = parseZipExtra(extra, { short, rawName, isLocal: false })
  for (const problem of long.problems)
    anomalies.add(problem.id, problem.kind, problem.message, Buffer.from(rawName).toString('latin1'))
  const entry: ZipEntry = {
    rawName,
    extra,
    comment: bytes.subarray(end - commentLength, end),
    versionMadeBy: u16(bytes, at + 4),
    versionNeeded: u16(bytes, at + 6),
    flags: u16(bytes, at + 8),
    method: u16(bytes, at + 10),
    time: u32(bytes, at + 12),
    crc: u32(bytes, at + 16),
    packedSize: long.packedSize,
    size: long.size,
    externalAttributes: u32(bytes, at + 38),
    localOffset: long.localOffset + shift,
  }
  return { entry, end }
}
