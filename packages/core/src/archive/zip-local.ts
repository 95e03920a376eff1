import type { ByteSource } from '../base/byte-source.ts'
import type { AnomalyList } from './anomaly-list.ts'
import { isSameBytes, u16, u32 } from './little-endian.ts'
import type { ZipEntry } from './zip-directory.ts'
import { parseZipExtra } from './zip-extra.ts'

const HAS_DESCRIPTOR = 0x0008
/** Flags that change what a reader sees: encryption, descriptor, patched data, strong encryption, UTF-8 name, masked header. */
const MEANINGFUL_FLAGS = 0x0001 | HAS_DESCRIPTOR | 0x0020 | 0x0040 | 0x0800 | 0x2000

/** Where a member's packed bytes lie, and where the whole entry ends with its descriptor. */
export interface LocalEntry {
  readonly dataOffset: number
  readonly end: number
}

/**
 * Compares a local header (APPNOTE 4.3.7) with its directory entry field by field; a streaming reader believes
 * this one, a seeking reader the other. `next` is where the next entry or the directory begins. Null when there
 * is no local header.
 */
export function readLocalEntry(
  source: ByteSource,
  { entry, path, next, anomalies }: { entry: ZipEntry; path: string; next: number; anomalies: AnomalyList },
): LocalEntry | null {
  const at = entry.localOffset
  const head = at + 30 <= next ? source.read(at, 30) : null
  const nameLength = head === null ? 0 : u16(head, 26)
  const extraLength = head === null ? 0 : u16(head, 28)
  const dataOffset = at + 30 + nameLength + extraLength
  if (head !== null && u32(head, 0) !== 0x0403_4b50) {
    anomalies.add('no-local-header', 'ambiguous', 'a member whose local header is not where the directory says', path)
    return null
  }
  if (head === null || dataOffset + entry.packedSize > next) {
    anomalies.add('overlapping-members', 'ambiguous', 'a member whose bytes run into the next one or into the directory', path)
    return null
  }
  const rest = source.read(at + 30, nameLength + extraLength)
  const rawName = rest.subarray(0, nameLength)
  const short = { size: u32(head, 22), packedSize: u32(head, 18), localOffset: 0, disk: 0 }
  const long = parseZipExtra(rest.subarray(nameLength), { short, rawName, isLocal: true })
  for (const problem of long.problems) anomalies.add(problem.id, problem.kind, problem.message, path)
  const differs = (what: string): void =>
    anomalies.add('local-differs', 'ambiguous', `local header and central directory disagree about ${what}`, path)
  const hasDescriptor = (entry.flags & HAS_DESCRIPTOR) !== 0
  const isOpen = (value: number): boolean => hasDescriptor && value === 0
  if (!isSameBytes(rawName, entry.rawName)) differs('the path')
  if (((u16(head, 6) ^ entry.flags) & MEANINGFUL_FLAGS) !== 0) differs('flags')
  if (u16(head, 8) !== entry.method) differs('the compression method')
  if (u32(head, 14) !== entry.crc && !isOpen(u32(head, 14))) differs('the checksum')
  if (long.packedSize !== entry.packedSize && !isOpen(long.packedSize)) differs('the packed size')
  if (long.size !== entry.size && !isOpen(long.size)) differs('the size')
  if (u16(head, 4) !== entry.versionNeeded || u32(head, 10) !== entry.time || u16(head, 6) !== entry.flags) {
    anomalies.add('local-detail', 'oddity', 'local header and central directory disagree about time, version or hints', path)
  }
  const dataEnd = dataOffset + entry.packedSize
  return { dataOffset, end: hasDescriptor ? skipDescriptor(source, { entry, path, dataEnd, next, anomalies }) : dataEnd }
}

/** A data descriptor (APPNOTE 4.3.9): with or without signature, 32 or 64 bit, but with the directory's values. */
function skipDescriptor(
  source: ByteSource,
  {
    entry,
    path,
    dataEnd,
    next,
    anomalies,
  }: { entry: ZipEntry; path: string; dataEnd: number; next: number; anomalies: AnomalyList },
): number {
  anomalies.add('data-descriptor', 'oddity', 'a member whose sizes stand behind its data', path)
  if (entry.method === 0 && entry.size > 0) {
    anomalies.add('stored-descriptor', 'ambiguous', 'an unpacked member whose end only a descriptor tells', path)
  }
  const length = next - dataEnd
  if (length === 12 || length === 16 || length === 20 || length === 24) {
    const bytes = source.read(dataEnd, length)
    const isSigned = length === 16 || length === 24
    const start = isSigned ? 4 : 0
    const isWide = length >= 20
    const value = (index: number): number =>
      isWide
        ? u32(bytes, start + 4 + index * 8) + u32(bytes, start + 8 + index * 8) * 0x1_0000_0000
        : u32(bytes, start + 4 + index * 4)
    const isRight =
      (!isSigned || u32(bytes, 0) === 0x0807_4b50) &&
      u32(bytes, start) === entry.crc &&
      value(0) === entry.packedSize &&
      value(1) === entry.size
    if (isRight) return next
  }
  anomalies.add('descriptor-differs', 'ambiguous', 'a data descriptor that is missing or disagrees with the directory', path)
  return next
}
