import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { FOLD_LIMITS } from './fold-limits.ts'

/** Bytes (one character a byte) out of encoded text; null when it is not such text. Never throws. */
export type Decoder = (input: string) => string | null

const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/
const HEX = /^[0-9a-fA-F\s]*$/
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const A85 = { first: 33, zero: 'z' }
const B85 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'

/** RFC 4648; like Python's default, characters outside the alphabet are passed over. */
export function decodeBase64(input: string, isUrlSafe = false): string | null {
  const text = isUrlSafe ? input.replaceAll('-', '+').replaceAll('_', '/') : input
  const clean = BASE64.test(text) ? text : text.replaceAll(/[^A-Za-z0-9+/=]+/g, '')
  if (clean.length === 0 && input.length > 0) return null
  return Buffer.from(clean, 'base64').toString('latin1')
}

export function decodeHex(input: string): string | null {
  if (!HEX.test(input)) return null
  const clean = input.replaceAll(/\s+/g, '')
  return clean.length % 2 === 0 ? Buffer.from(clean, 'hex').toString('latin1') : null
}

export function decodeBase32(input: string): string | null {
  const text = input.toUpperCase().replaceAll(/[=\s]+/g, '')
  const out: string[] = []
  let bits = 0
  let held = 0
  for (const letter of text) {
    const value = BASE32.indexOf(letter)
    if (value < 0) return null
    held = (held << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      out.push(String.fromCharCode((held >> bits) & 0xff))
      held &= (1 << bits) - 1
    }
  }
  return out.join('')
}

/** Adobe's and btoa's Ascii85. */
export function decodeAscii85(input: string): string | null {
  const text = input.replace(/^<~/, '').replace(/~>$/, '')
  const digits: number[] = []
  for (const letter of text) {
    if (letter === A85.zero && digits.length % 5 === 0) digits.push(0, 0, 0, 0, 0)
    else if (letter > ' ') digits.push(letter.charCodeAt(0) - A85.first)
  }
  return decodeDigits85(digits)
}

/** The alphabet of git and of `base64.b85decode`. */
export function decodeBase85(input: string): string | null {
  return decodeDigits85(Array.from(input).map((letter) => B85.indexOf(letter)))
}

function decodeDigits85(digits: number[]): string | null {
  if (digits.some((digit) => digit < 0 || digit > 84)) return null
  const padding = (5 - (digits.length % 5)) % 5
  for (let index = 0; index < padding; index++) digits.push(84)
  const out: string[] = []
  for (let at = 0; at < digits.length; at += 5) {
    let value = 0
    for (let index = 0; index < 5; index++) value = value * 85 + (digits[at + index] ?? 0)
    out.push(String.fromCharCode((value / 0x1_00_00_00) & 0xff, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff))
  }
  const all = out.join('')
  return padding === 0 ? all : all.slice(0, -padding)
}

/** Unpacks with one of zlib's functions; null when broken or larger than one layer may be. */
export function inflateWith(input: string, run: (bytes: Buffer, options: { maxOutputLength: number }) => Buffer): string | null {
  try {
    return run(Buffer.from(input, 'latin1'), { maxOutputLength: FOLD_LIMITS.textLength }).toString('latin1')
  } catch {
    return null
  }
}

export const decodeZlib: Decoder = (input) => inflateWith(input, inflateSync)
export const decodeGzip: Decoder = (input) => inflateWith(input, gunzipSync)
export const decodeBrotli: Decoder = (input) => inflateWith(input, brotliDecompressSync)

function decodeRot13(input: string): string {
  return input.replaceAll(/[A-Za-z]/g, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
  })
}

/** Bytes as text. Unknown codecs give null; broken bytes become U+FFFD. */
export function decodeText(input: string, codec: string): string | null {
  switch (codec.toLowerCase().replaceAll('_', '-')) {
    case 'utf-8':
    case 'utf8':
    case 'utf-8-sig':
    case 'u8':
      return Buffer.from(input, 'latin1')
        .toString('utf8')
        .replace(/^\uFEFF/, '')
    case 'ascii':
    case 'us-ascii':
    case 'latin-1':
    case 'latin1':
    case 'iso-8859-1':
    case 'cp1252':
    case 'charmap':
      return input
    case 'utf-16':
    case 'utf16':
    case 'utf-16le':
    case 'utf-16-le':
      return Buffer.from(input, 'latin1')
        .toString('utf16le')
        .replace(/^\uFEFF/, '')
    case 'utf-32':
    case 'utf-32le':
    case 'utf-32-le': {
      const bytes = Buffer.from(input, 'latin1')
      let out = ''
      for (let at = 0; at + 4 <= bytes.length; at += 4) {
        const point = bytes.readUInt32LE(at)
        if (point > 0x10_ff_ff) return null
        out += String.fromCodePoint(point)
      }
      return out.replace(/^\uFEFF/, '')
    }
    default:
      return decodeWith(input, codec)
  }
}

/** Other codecs by their name; what a codec does not know leaves plain text as it is. */
function decodeWith(input: string, codec: string): string | null {
  try {
    return new TextDecoder(codec).decode(Buffer.from(input, 'latin1'))
  } catch {
    return /^[\x00-\x7f]*$/.test(input) ? input : null
  }
}

export function encodeText(input: string, codec: string): string | null {
  switch (codec.toLowerCase().replaceAll('_', '-')) {
    case 'utf-8':
    case 'utf8':
      return Buffer.from(input, 'utf8').toString('latin1')
    case 'ascii':
    case 'us-ascii':
    case 'latin-1':
    case 'latin1':
    case 'iso-8859-1':
      return Buffer.from(input, 'latin1').toString('latin1')
    case 'utf-16le':
    case 'utf-16-le':
      return Buffer.from(input, 'utf16le').toString('latin1')
    case 'utf-16':
      return `\xff\xfe${Buffer.from(input, 'utf16le').toString('latin1')}`
    default:
      return null
  }
}

/** Codecs of `codecs.decode` and `bytes.decode` that are encodings of data, with the layer they are. */
export const DATA_CODECS: Readonly<Record<string, readonly [string, Decoder]>> = {
  'base64': ['base64', decodeBase64],
  'base64-codec': ['base64', decodeBase64],
  'base-64': ['base64', decodeBase64],
  'hex': ['hex', decodeHex],
  'hex-codec': ['hex', decodeHex],
  'zlib': ['zlib', decodeZlib],
  'zlib-codec': ['zlib', decodeZlib],
  'zip': ['zlib', decodeZlib],
  'rot13': ['rot13', decodeRot13],
  'rot-13': ['rot13', decodeRot13],
}
