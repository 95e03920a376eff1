import zlib from 'node:zlib'
import { isSameBytes, u16, u32, u64 } from './little-endian.ts'
import type { PathProblem } from './member-path.ts'

/** What a header says itself; 0xFFFFFFFF (disk 0xFFFF) sends the reader to the zip64 field. */
export interface ShortValues {
  readonly size: number
  readonly packedSize: number
  readonly localOffset: number
  readonly disk: number
}

export interface LongValues {
  readonly size: number
  readonly packedSize: number
  readonly localOffset: number
  readonly problems: readonly PathProblem[]
}

const ZIP64 = 0x0001
const UNICODE_PATH = 0x7075
const NO_SIZE = 0xffff_ffff

/**
 * Extra fields of a header (APPNOTE 4.5). The zip64 field must hold exactly the values that the header asks it
 * for (in a local header always both sizes), and no field that changes the meaning may stand twice: readers
 * differ in which one they take.
 */
export function parseZipExtra(
  extra: Uint8Array,
  { short, rawName, isLocal }: { short: ShortValues; rawName: Uint8Array; isLocal: boolean },
): LongValues {
  const problems: PathProblem[] = []
  const ambiguous = (id: string, message: string): void => {
    problems.push({ id, kind: 'ambiguous', message })
  }
  const fields = new Map<number, Uint8Array>()
  let at = 0
  while (at + 4 <= extra.length) {
    const id = u16(extra, at)
    const end = at + 4 + u16(extra, at + 2)
    if (end > extra.length) {
      ambiguous('broken-extra-field', 'an extra field that is longer than its header')
      at = extra.length
      break
    }
    if (fields.has(id) && (id === ZIP64 || id === UNICODE_PATH))
      ambiguous('duplicate-extra-field', 'a zip64 or Unicode path field that stands twice')
    fields.set(id, extra.subarray(at + 4, end))
    at = end
  }
  if (extra.subarray(at).some((byte) => byte !== 0)) ambiguous('broken-extra-field', 'bytes behind the extra fields')
  const unicodePath = fields.get(UNICODE_PATH)
  if (unicodePath !== undefined && !isSameName(unicodePath, rawName))
    ambiguous('second-path', 'a Unicode path field with another path')
  const zip64 = fields.get(ZIP64)
  const isAsked = short.size === NO_SIZE || short.packedSize === NO_SIZE || short.localOffset === NO_SIZE || short.disk === 0xffff
  if (zip64 === undefined) {
    if (isAsked) ambiguous('zip64-field', 'a header that asks for zip64 values that are not there')
    return { ...short, problems }
  }
  return isLocal ? readLocal(zip64, { short, problems }) : readCentral(zip64, { short, problems })
}

function readCentral(field: Uint8Array, { short, problems }: { short: ShortValues; problems: PathProblem[] }): LongValues {
  let at = 0
  const take = (value: number): number => {
    if (value !== NO_SIZE) return value
    const long = at + 8 <= field.length ? u64(field, at) : null
    at += 8
    if (long === null)
      problems.push({ id: 'zip64-field', kind: 'ambiguous', message: 'a zip64 field that is too short or impossible' })
    return long ?? value
  }
  const size = take(short.size)
  const packedSize = take(short.packedSize)
  const localOffset = take(short.localOffset)
  if (short.disk === 0xffff) at += 4
  if (at < field.length)
    problems.push({ id: 'zip64-field', kind: 'ambiguous', message: 'a zip64 field with values that nobody asked for' })
  return { size, packedSize, localOffset, problems }
}

/** Both sizes always stand in a local field; a header that does not ask for them must say the same. */
function readLocal(field: Uint8Array, { short, problems }: { short: ShortValues; problems: PathProblem[] }): LongValues {
  const [size, packedSize] = field.length === 16 ? [u64(field, 0), u64(field, 8)] : [null, null]
  const agrees = (header: number, long: number | null): boolean => long !== null && (header === NO_SIZE || header === long)
  if (!agrees(short.size, size) || !agrees(short.packedSize, packedSize)) {
    problems.push({ id: 'zip64-field', kind: 'ambiguous', message: 'a local zip64 field that disagrees with its header' })
  }
  return { size: size ?? short.size, packedSize: packedSize ?? short.packedSize, localOffset: short.localOffset, problems }
}

/** Info-ZIP Unicode path (APPNOTE 4.6.9): version, CRC of the header's name, name in UTF-8. */
function isSameName(field: Uint8Array, rawName: Uint8Array): boolean {
  return field.length >= 5 && field[0] === 1 && u32(field, 1) === zlib.crc32(rawName) && isSameBytes(field.subarray(5), rawName)
}
