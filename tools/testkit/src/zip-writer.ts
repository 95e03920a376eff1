import { crc32, deflateRawSync } from 'node:zlib'

/** Header fields as they stand in the file; a test overrides those that are to lie. */
export interface ZipFields {
  readonly signature: number
  readonly versionNeeded: number
  readonly flags: number
  readonly method: number
  readonly time: number
  readonly date: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  readonly name: string | Uint8Array
  readonly extra: Uint8Array
}

export interface ZipCentralFields extends ZipFields {
  readonly versionMadeBy: number
  readonly comment: string | Uint8Array
  readonly disk: number
  readonly internalAttributes: number
  readonly externalAttributes: number
  /** Where the local header is said to start. */
  readonly offset: number
}

export interface ZipEntry {
  readonly name: string | Uint8Array
  readonly data?: string | Uint8Array
  /** Default `deflated`; a number writes that method id over stored bytes. */
  readonly method?: 'stored' | 'deflated' | number
  /** The compressed bytes, in place of those made from `data`. */
  readonly compressed?: Uint8Array
  /** Unix mode with file type bits; default 0o100644. */
  readonly mode?: number
  /** What the local header says in place of the truth. */
  readonly local?: Partial<ZipFields>
  /** What the central directory says in place of the truth. */
  readonly central?: Partial<ZipCentralFields>
  /** Sizes and CRC behind the data, zeros in the local header; a bare one has no signature. */
  readonly descriptor?: 'signed' | 'bare'
  /** Sizes as ZIP64 extra fields in both headers. */
  readonly isZip64?: boolean
  /** Bytes between the previous entry and this one. */
  readonly gapBefore?: string | Uint8Array
  /** Local header and data only, or directory entry only (with `central.offset` it points at another's data). */
  readonly only?: 'local' | 'central'
}

export interface ZipEnd {
  readonly signature: number
  readonly disk: number
  readonly directoryDisk: number
  readonly entriesOnDisk: number
  readonly entries: number
  readonly directorySize: number
  readonly directoryOffset: number
  readonly commentLength: number
}

export interface ZipShape {
  readonly prefix?: string | Uint8Array
  /** Whether offsets count the prefix (default true; false is what `cat` makes). */
  readonly isPrefixCounted?: boolean
  readonly beforeDirectory?: string | Uint8Array
  readonly afterDirectory?: string | Uint8Array
  readonly comment?: string | Uint8Array
  readonly trailing?: string | Uint8Array
  /** A ZIP64 end record and locator before the end record, whose fields are then all ones unless overridden. */
  readonly zip64End?: {
    readonly extensible?: Uint8Array
    readonly locatorOffset?: number
    readonly entries?: number
    readonly isEndTruthful?: boolean
  }
  readonly end?: Partial<ZipEnd>
}

/** Writes a zip exactly as told: correct by default (fixed times, so the same input gives the same bytes), ambiguous on request. */
export function writeZip(entries: readonly ZipEntry[], shape: ZipShape = {}): Buffer {
  const out: Buffer[] = []
  const prefix = bytesOf(shape.prefix ?? '')
  let position = shape.isPrefixCounted === false ? 0 : prefix.length
  const push = (...parts: readonly Uint8Array[]): void => {
    for (const part of parts) {
      out.push(Buffer.from(part))
      position += part.length
    }
  }
  const directory: Buffer[] = []
  for (const entry of entries) {
    push(bytesOf(entry.gapBefore ?? ''))
    const truth = truthOf(entry)
    const offset = position
    if (entry.only !== 'central') push(...localPart(entry, truth))
    if (entry.only !== 'local') directory.push(centralHeader({ ...truth, ...directoryOnly(entry, offset), ...entry.central }))
  }
  push(bytesOf(shape.beforeDirectory ?? ''))
  const directoryOffset = position
  const directorySize = directory.reduce((sum, header) => sum + header.length, 0)
  push(...directory, bytesOf(shape.afterDirectory ?? ''))
  const end = { entries: directory.length, directorySize, directoryOffset }
  if (shape.zip64End !== undefined) push(...zip64End(end, position, shape.zip64End))
  push(endRecord(end, shape), bytesOf(shape.comment ?? ''), bytesOf(shape.trailing ?? ''))
  return Buffer.concat([prefix, ...out])
}

/** An extra field of this id. */
export function zipExtra(id: number, data: Uint8Array): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id, 0)
  head.writeUInt16LE(data.length, 2)
  return Buffer.concat([head, data])
}

interface Truth extends ZipFields {
  readonly stored: Buffer
}

const DEFLATED = 8

function truthOf(entry: ZipEntry): Truth {
  const data = bytesOf(entry.data ?? '')
  const method = entry.method === 'stored' ? 0 : typeof entry.method === 'number' ? entry.method : DEFLATED
  const stored = entry.compressed === undefined ? (method === DEFLATED ? deflateRawSync(data) : data) : bytesOf(entry.compressed)
  const isPlainName = typeof entry.name !== 'string' || /^[\x20-\x7e]*$/.test(entry.name)
  return {
    signature: 0x04034b50,
    versionNeeded: entry.isZip64 === true ? 45 : 20,
    flags: (isPlainName ? 0 : 0x800) | (entry.descriptor === undefined ? 0 : 8),
    method,
    time: 0,
    date: 0x5c21, // 2026-01-01
    crc: crc32(data),
    compressedSize: stored.length,
    size: data.length,
    name: entry.name,
    extra: Buffer.alloc(0),
    stored,
  }
}

function directoryOnly(entry: ZipEntry, offset: number): Omit<ZipCentralFields, 'name'> & { name: string | Uint8Array } {
  const truth = truthOf(entry)
  return {
    ...truth,
    signature: 0x02014b50,
    versionMadeBy: 0x0314,
    comment: '',
    disk: 0,
    internalAttributes: 0,
    externalAttributes: ((entry.mode ?? 0o100644) << 16) >>> 0,
    offset,
    ...(entry.isZip64 === true ? { size: 0xffffffff, compressedSize: 0xffffffff, extra: zip64Sizes(truth) } : {}),
  }
}

function localPart(entry: ZipEntry, truth: Truth): Buffer[] {
  const hidden = entry.descriptor === undefined ? {} : { crc: 0, compressedSize: 0, size: 0 }
  const wide = entry.isZip64 === true ? { size: 0xffffffff, compressedSize: 0xffffffff, extra: zip64Sizes(truth) } : {}
  const parts = [localHeader({ ...truth, ...hidden, ...wide, ...entry.local }), truth.stored]
  if (entry.descriptor !== undefined) parts.push(descriptor(truth, entry.descriptor === 'signed'))
  return parts
}

function zip64Sizes({ size, compressedSize }: ZipFields): Buffer {
  const data = Buffer.alloc(16)
  data.writeBigUInt64LE(BigInt(size), 0)
  data.writeBigUInt64LE(BigInt(compressedSize), 8)
  return zipExtra(1, data)
}

function descriptor({ crc, compressedSize, size }: ZipFields, isSigned: boolean): Buffer {
  const record = Buffer.alloc(16)
  record.writeUInt32LE(0x08074b50, 0)
  record.writeUInt32LE(crc, 4)
  record.writeUInt32LE(compressedSize, 8)
  record.writeUInt32LE(size, 12)
  return isSigned ? record : record.subarray(4)
}

function writeShared(header: Buffer, at: number, fields: ZipFields): void {
  header.writeUInt16LE(fields.versionNeeded, at)
  header.writeUInt16LE(fields.flags, at + 2)
  header.writeUInt16LE(fields.method, at + 4)
  header.writeUInt16LE(fields.time, at + 6)
  header.writeUInt16LE(fields.date, at + 8)
  header.writeUInt32LE(fields.crc, at + 10)
  header.writeUInt32LE(fields.compressedSize, at + 14)
  header.writeUInt32LE(fields.size, at + 18)
  header.writeUInt16LE(bytesOf(fields.name).length, at + 22)
  header.writeUInt16LE(fields.extra.length, at + 24)
}

function localHeader(fields: ZipFields): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(fields.signature, 0)
  writeShared(header, 4, fields)
  return Buffer.concat([header, bytesOf(fields.name), fields.extra])
}

function centralHeader(fields: ZipCentralFields): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(fields.signature, 0)
  header.writeUInt16LE(fields.versionMadeBy, 4)
  writeShared(header, 6, fields)
  header.writeUInt16LE(bytesOf(fields.comment).length, 32)
  header.writeUInt16LE(fields.disk, 34)
  header.writeUInt16LE(fields.internalAttributes, 36)
  header.writeUInt32LE(fields.externalAttributes, 38)
  header.writeUInt32LE(fields.offset, 42)
  return Buffer.concat([header, bytesOf(fields.name), fields.extra, bytesOf(fields.comment)])
}

interface EndTruth {
  readonly entries: number
  readonly directorySize: number
  readonly directoryOffset: number
}

function endRecord(truth: EndTruth, shape: ZipShape): Buffer {
  const isWide = shape.zip64End !== undefined && shape.zip64End.isEndTruthful !== true
  const end: ZipEnd = {
    signature: 0x06054b50,
    disk: 0,
    directoryDisk: 0,
    entriesOnDisk: isWide ? 0xffff : truth.entries,
    entries: isWide ? 0xffff : truth.entries,
    directorySize: isWide ? 0xffffffff : truth.directorySize,
    directoryOffset: isWide ? 0xffffffff : truth.directoryOffset,
    commentLength: bytesOf(shape.comment ?? '').length,
    ...shape.end,
  }
  const record = Buffer.alloc(22)
  record.writeUInt32LE(end.signature, 0)
  record.writeUInt16LE(end.disk, 4)
  record.writeUInt16LE(end.directoryDisk, 6)
  record.writeUInt16LE(end.entriesOnDisk, 8)
  record.writeUInt16LE(end.entries, 10)
  record.writeUInt32LE(end.directorySize, 12)
  record.writeUInt32LE(end.directoryOffset, 16)
  record.writeUInt16LE(end.commentLength, 20)
  return record
}

function zip64End(truth: EndTruth, at: number, options: NonNullable<ZipShape['zip64End']>): Buffer[] {
  const extensible = options.extensible ?? Buffer.alloc(0)
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(BigInt(44 + extensible.length), 4)
  record.writeUInt16LE(45, 12)
  record.writeUInt16LE(45, 14)
  record.writeBigUInt64LE(BigInt(options.entries ?? truth.entries), 24)
  record.writeBigUInt64LE(BigInt(options.entries ?? truth.entries), 32)
  record.writeBigUInt64LE(BigInt(truth.directorySize), 40)
  record.writeBigUInt64LE(BigInt(truth.directoryOffset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(options.locatorOffset ?? at), 8)
  locator.writeUInt32LE(1, 16)
  return [record, Buffer.from(extensible), locator]
}

function bytesOf(data: string | Uint8Array): Buffer {
  return Buffer.from(data as Uint8Array)
}
