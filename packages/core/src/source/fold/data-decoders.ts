import { gunzipSync, inflateRawSync } from 'node:zlib'
import { decodeBzip2 } from './bzip2.ts'
import { decodeHex, decodeZlib, inflateWith, type Decoder } from './codecs.ts'
import { decodeLzma, decodeRawLzma } from './xz.ts'

/** Quoted-printable (RFC 2045 6.7). */
export function decodeQuotedPrintable(input: string): string {
  return input
    .replaceAll(/=[ \t]*(?:\r\n|\n)/g, '')
    .replaceAll(/=([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

/** Lines of uuencoding (POSIX `uuencode`), with or without `begin` and `end`. */
export function decodeUu(input: string): string | null {
  const out: string[] = []
  for (const line of input.split(/\r\n|\n/)) {
    if (line === '' || line === 'end' || line.startsWith('begin ')) continue
    const size = (line.charCodeAt(0) - 32) & 63
    const bytes: number[] = []
    for (let at = 1; bytes.length < size; at += 4) {
      const [a, b, c, d] = [0, 1, 2, 3].map((index) => ((line.charCodeAt(at + index) || 32) - 32) & 63) as [
        number,
        number,
        number,
        number,
      ]
      bytes.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d)
    }
    out.push(String.fromCharCode(...bytes.slice(0, size)))
  }
  return out.length === 0 && input.length > 0 ? null : out.join('')
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
/** Longer ones take quadratic time, and nobody hides code so. */
const MOST_BASE58 = 8000

/** Bitcoin's base 58. */
export function decodeBase58(input: string): string | null {
  if (input.length > MOST_BASE58) return null
  let value = 0n
  for (const letter of input.trim()) {
    const digit = BASE58.indexOf(letter)
    if (digit < 0) return null
    value = value * 58n + BigInt(digit)
  }
  const zeros = /^1*/.exec(input.trim())?.[0].length ?? 0
  const hex = value === 0n ? '' : value.toString(16)
  return '\0'.repeat(zeros) + (decodeHex(hex.length % 2 === 0 ? hex : `0${hex}`) ?? '')
}

const BASE91 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,./:;<=>?@[]^_`{|}~"'

/** basE91 (Henke). */
export function decodeBase91(input: string): string | null {
  const out: string[] = []
  let first = -1
  let held = 0
  let bits = 0
  for (const letter of input) {
    const digit = BASE91.indexOf(letter)
    if (digit < 0) continue
    if (first < 0) {
      first = digit
      continue
    }
    const value = first + digit * 91
    held |= value << bits
    bits += (value & 8191) > 88 ? 13 : 14
    for (; bits > 7; bits -= 8) {
      out.push(String.fromCharCode(held & 255))
      held >>>= 8
    }
    first = -1
  }
  if (first >= 0) out.push(String.fromCharCode((held | (first << bits)) & 255))
  return out.join('')
}

const Z85 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'

/** ZeroMQ's base 85 (RFC 32/Z85). */
export function decodeZ85(input: string): string | null {
  if (input.length % 5 !== 0) return null
  const out: string[] = []
  for (let at = 0; at < input.length; at += 5) {
    let value = 0
    for (let index = 0; index < 5; index++) {
      const digit = Z85.indexOf(input[at + index] ?? '')
      if (digit < 0) return null
      value = value * 85 + digit
    }
    out.push(String.fromCharCode((value / 0x1_00_00_00) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255))
  }
  return out.join('')
}

/** base32hex (RFC 4648 7). */
export function decodeBase32Hex(input: string, base32: Decoder): string | null {
  const HEX32 = '0123456789ABCDEFGHIJKLMNOPQRSTUV'
  return base32(
    input.toUpperCase().replaceAll(/[0-9A-V]/g, (letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[HEX32.indexOf(letter)] ?? ''),
  )
}

/** zlib data by `wbits` (zlib manual, inflateInit2): negative raw, above 15 with a gzip header; null: not known which. */
export function decodeDeflate(input: string, wbits: number | null): string | null {
  if (wbits === null) return decodeZlib(input) ?? inflateWith(input, gunzipSync) ?? inflateWith(input, inflateRawSync)
  if (wbits < 0) return inflateWith(input, inflateRawSync)
  return wbits > 15 ? (inflateWith(input, gunzipSync) ?? decodeZlib(input)) : decodeZlib(input)
}

export const decodeAnyLzma: Decoder = (input) => decodeLzma(input) ?? decodeRawLzma(input)

/** Encodings of data by the names of `codecs.decode`, beyond those of `DATA_CODECS`. */
export const MORE_CODECS: Readonly<Record<string, readonly [string, Decoder]>> = {
  'bz2': ['bzip2', decodeBzip2],
  'bz2-codec': ['bzip2', decodeBzip2],
  'quopri': ['quoted-printable', decodeQuotedPrintable],
  'quopri-codec': ['quoted-printable', decodeQuotedPrintable],
  'quoted-printable': ['quoted-printable', decodeQuotedPrintable],
  'uu': ['uu', decodeUu],
  'uu-codec': ['uu', decodeUu],
}
