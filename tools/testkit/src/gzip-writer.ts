import { crc32, deflateRawSync } from 'node:zlib'

export interface GzipMember {
  readonly data: string | Uint8Array
  /** FNAME of the header. */
  readonly name?: string
  readonly comment?: string
  readonly extra?: Uint8Array
  /** Whether the header carries its own checksum (FHCRC). */
  readonly hasHeaderChecksum?: boolean
  /** What the trailer says in place of the truth. */
  readonly crc?: number
  readonly size?: number
  readonly flags?: number
  readonly mtime?: number
}

/** Writes gzip members one after the other, with what may stand behind them; correct by default, the same bytes on each run. */
export function writeGzip(members: readonly GzipMember[], trailing: string | Uint8Array = ''): Buffer {
  return Buffer.concat([...members.map(member), Buffer.from(trailing as Uint8Array)])
}

function member(options: GzipMember): Buffer {
  const data = Buffer.from(options.data as Uint8Array)
  const flags =
    options.flags ??
    (options.hasHeaderChecksum === true ? 2 : 0) |
      (options.extra === undefined ? 0 : 4) |
      (options.name === undefined ? 0 : 8) |
      (options.comment === undefined ? 0 : 16)
  const fixed = Buffer.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 2, 255])
  fixed.writeUInt32LE(options.mtime ?? 0, 4)
  const parts = [fixed]
  if (options.extra !== undefined) {
    const length = Buffer.alloc(2)
    length.writeUInt16LE(options.extra.length)
    parts.push(length, Buffer.from(options.extra))
  }
  for (const text of [options.name, options.comment]) if (text !== undefined) parts.push(Buffer.from(`${text}\0`, 'latin1'))
  if (options.hasHeaderChecksum === true) {
    const checksum = Buffer.alloc(2)
    checksum.writeUInt16LE(crc32(Buffer.concat(parts)) & 0xffff)
    parts.push(checksum)
  }
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(options.crc ?? crc32(data), 0)
  trailer.writeUInt32LE((options.size ?? data.length) >>> 0, 4)
  return Buffer.concat([...parts, deflateRawSync(data, { level: 9 }), trailer])
}
