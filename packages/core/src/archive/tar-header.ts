/** A ustar, GNU or old tar header block (POSIX 1003.1, pax "ustar Interchange Format"). */
export interface TarHeader {
  /** Bytes up to the first NUL, `prefix` put before where the header has one. */
  readonly rawName: Uint8Array
  readonly rawLink: Uint8Array
  readonly mode: number
  readonly size: number
  readonly type: string
  readonly format: 'ustar' | 'gnu' | 'old'
  /** What two readers could take differently; the header is read as CPython's tarfile does. */
  readonly doubts: readonly string[]
}

export const TAR_BLOCK = 512

/** Whether a block carries a right tar checksum: every tar reader would begin here. */
export function isTarHeader(block: Uint8Array): boolean {
  const written = parseOctal(block.subarray(148, 156))
  return written !== null && written === sumOf(block)
}

/**
 * One header block; null when its checksum or a number in it is wrong, where CPython stops reading the archive
 * and others skip on. Numbers are octal, padded with spaces or NUL; base-256 numbers (GNU, star) only for times and ids.
 */
export function parseTarHeader(block: Uint8Array): TarHeader | null {
  if (!isTarHeader(block)) return null
  const mode = parseOctal(block.subarray(100, 108))
  const size = parseOctal(block.subarray(124, 136))
  const others = [
    parseNumber(block.subarray(108, 116)),
    parseNumber(block.subarray(116, 124)),
    parseNumber(block.subarray(136, 148)),
  ]
  if (mode === null || size === null || others.includes(null)) return null
  const magic = Buffer.from(block.subarray(257, 265)).toString('latin1')
  const format = magic === 'ustar\u000000' ? 'ustar' : magic === 'ustar  \u0000' ? 'gnu' : 'old'
  const prefix = untilNul(block.subarray(345, 500))
  const name = untilNul(block.subarray(0, 100))
  const type = String.fromCharCode(block[156] ?? 0)
  const doubts: string[] = []
  if (format === 'old' && magic.startsWith('ustar')) doubts.push('a header with an unknown version of ustar')
  if (format !== 'ustar' && prefix.length > 0) doubts.push('a header that is not ustar but has a path prefix')
  for (const [at, end] of [
    [0, 100],
    [157, 257],
  ] as const) {
    const field = block.subarray(at, end)
    if (field.subarray(untilNul(field).length).some((byte) => byte !== 0))
      doubts.push('a header with bytes behind the end of a path')
  }
  const rawName = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), name]) : name
  return { rawName, rawLink: untilNul(block.subarray(157, 257)), mode, size, type, format, doubts }
}

export function isZeroBlock(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0)
}

/** The sum of all bytes, those of the checksum counted as spaces. */
function sumOf(block: Uint8Array): number {
  let sum = 0
  for (let index = 0; index < TAR_BLOCK; index += 1) sum += index >= 148 && index < 156 ? 32 : (block[index] ?? 0)
  return sum
}

/** Octal digits between spaces, ended by space or NUL; an empty field is 0. */
function parseOctal(field: Uint8Array): number | null {
  const text = Buffer.from(field).toString('latin1')
  const match = /^ *([0-7]*)[ \u0000]*$/.exec(text)
  return match === null ? null : Number.parseInt(`0${match[1] ?? ''}`, 8)
}

/** As octal, or GNU base-256, whose value nobody here needs. */
function parseNumber(field: Uint8Array): number | null {
  return field[0] === 0x80 || field[0] === 0xff ? 0 : parseOctal(field)
}

function untilNul(field: Uint8Array): Uint8Array {
  const end = field.indexOf(0)
  return end === -1 ? field : field.subarray(0, end)
}
