/** One member of a tar file; everything has an honest default. */
export interface TarEntry {
  readonly name: string
  readonly data?: string | Uint8Array
  /** Default `0`, for a name that ends in `/` `5`, for `link` `2`. Any single character. */
  readonly type?: string
  /** Target of a link: symbolic (`2`) unless `type` says `1`. */
  readonly link?: string
  readonly mode?: number
  readonly uid?: number
  readonly gid?: number
  readonly user?: string
  readonly group?: string
  /** Seconds since 1970; default 2026-01-01. */
  readonly mtime?: number
  /** What the header says in place of the true size. */
  readonly size?: number
  /** The size in base 256, as GNU writes big ones. */
  readonly isSizeBinary?: boolean
  /** `ustar` (default), `gnu`, or `v7` (no magic at all). */
  readonly format?: 'ustar' | 'gnu' | 'v7'
  readonly prefix?: string
  /** pax records of an extended header before this member: `{ path: '…', size: '…' }`; a list keeps duplicates. */
  readonly pax?: Readonly<Record<string, string>> | readonly (readonly [string, string])[]
  /** The raw body of the pax header, in place of `pax`. */
  readonly paxBody?: string | Uint8Array
  /** A GNU `L` member with this name before it. */
  readonly gnuLongName?: string
  /** A GNU `K` member with this link target before it. */
  readonly gnuLongLink?: string
  /** Bytes laid over the finished header, before the checksum. */
  readonly overlay?: readonly { readonly offset: number; readonly bytes: string | Uint8Array }[]
  /** What is written in place of the true checksum. */
  readonly checksum?: number
  /** What fills the last block of the data; default zeros. */
  readonly padding?: number
}

export interface TarShape {
  /** Records of a global pax header at the start. */
  readonly globalPax?: Readonly<Record<string, string>>
  /** Zero blocks at the end; default 2. */
  readonly endBlocks?: number
  /** Bytes behind the end blocks. */
  readonly trailing?: string | Uint8Array
}

const BLOCK = 512
const NEW_YEAR_2026 = 1767225600

/** Writes a tar exactly as told: ustar by default, ambiguous on request. */
export function writeTar(entries: readonly TarEntry[], shape: TarShape = {}): Buffer {
  const out: Buffer[] = []
  if (shape.globalPax !== undefined)
    out.push(...member({ name: 'pax_global_header', type: 'g', data: paxBody(Object.entries(shape.globalPax)) }))
  for (const entry of entries) {
    if (entry.gnuLongName !== undefined)
      out.push(...member({ name: '././@LongLink', type: 'L', format: 'gnu', data: `${entry.gnuLongName}\0` }))
    if (entry.gnuLongLink !== undefined)
      out.push(...member({ name: '././@LongLink', type: 'K', format: 'gnu', data: `${entry.gnuLongLink}\0` }))
    const pax =
      entry.paxBody ??
      (entry.pax === undefined ? undefined : paxBody(Array.isArray(entry.pax) ? entry.pax : Object.entries(entry.pax)))
    if (pax !== undefined) out.push(...member({ name: 'PaxHeaders/x', type: 'x', data: pax }))
    out.push(...member(entry))
  }
  out.push(Buffer.alloc(BLOCK * (shape.endBlocks ?? 2)), bytesOf(shape.trailing ?? ''))
  return Buffer.concat(out)
}

function member(entry: TarEntry): Buffer[] {
  const data = bytesOf(entry.data ?? '')
  return [header(entry, data.length), data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK, entry.padding ?? 0)]
}

function header(entry: TarEntry, length: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  const put = (offset: number, width: number, text: string): void => {
    block.write(text, offset, width, 'utf8')
  }
  const octal = (offset: number, width: number, value: number): void => {
    put(offset, width, `${value.toString(8).padStart(width - 1, '0')}\0`)
  }
  const type = entry.type ?? (entry.link === undefined ? (entry.name.endsWith('/') ? '5' : '0') : '2')
  put(0, 100, entry.name)
  octal(100, 8, entry.mode ?? (type === '5' ? 0o755 : 0o644))
  octal(108, 8, entry.uid ?? 0)
  octal(116, 8, entry.gid ?? 0)
  const size = entry.size ?? length
  if (entry.isSizeBinary === true) {
    block.writeBigUInt64BE(BigInt(size), 128)
    block[124] = 0x80
  } else octal(124, 12, size)
  octal(136, 12, entry.mtime ?? NEW_YEAR_2026)
  put(156, 1, type)
  put(157, 100, entry.link ?? '')
  const format = entry.format ?? 'ustar'
  if (format !== 'v7') put(257, 8, format === 'gnu' ? 'ustar  \0' : 'ustar\x0000')
  put(265, 32, entry.user ?? '')
  put(297, 32, entry.group ?? '')
  put(345, 155, entry.prefix ?? '')
  for (const { offset, bytes } of entry.overlay ?? []) bytesOf(bytes).copy(block, offset)
  block.fill(0x20, 148, 156)
  const sum = entry.checksum ?? block.reduce((total, byte) => total + byte, 0)
  put(148, 8, `${sum.toString(8).padStart(6, '0')}\0 `)
  return block
}

function paxBody(records: readonly (readonly [string, string])[]): Buffer {
  return Buffer.concat(
    records.map(([key, value]) => {
      const rest = Buffer.byteLength(` ${key}=${value}\n`)
      let length = rest
      while (String(length).length + rest !== length) length = String(length).length + rest
      return Buffer.from(`${length} ${key}=${value}\n`)
    }),
  )
}

function bytesOf(data: string | Uint8Array): Buffer {
  return Buffer.from(data as Uint8Array)
}
