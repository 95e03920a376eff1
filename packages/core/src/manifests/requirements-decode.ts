import type { ManifestProblem } from '../model/manifest.ts'

export interface DecodedRequirements {
  /** Null when pip or safe-pip cannot read the bytes as text. */
  readonly text: string | null
  readonly problems: readonly ManifestProblem[]
}

const START = { line: 1, column: 1 }
/** The names of codecs, normalised as Python does, that decode to the same text everywhere. */
const CODECS: ReadonlyMap<string, 'utf-8' | 'latin-1' | 'ascii' | 'windows-1252'> = new Map([
  ['utf8', 'utf-8'],
  ['utf-8', 'utf-8'],
  ['u8', 'utf-8'],
  ['utf', 'utf-8'],
  ['cp65001', 'utf-8'],
  ['utf-8-sig', 'utf-8'],
  ['latin-1', 'latin-1'],
  ['latin1', 'latin-1'],
  ['latin', 'latin-1'],
  ['l1', 'latin-1'],
  ['iso-8859-1', 'latin-1'],
  ['iso8859-1', 'latin-1'],
  ['ascii', 'ascii'],
  ['us-ascii', 'ascii'],
  ['646', 'ascii'],
  ['cp1252', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['1252', 'windows-1252'],
])

/**
 * As pip decodes a requirements file: a byte order mark decides, else a `coding:` cookie in a `#` line among the first
 * two (lines end at LF only), else UTF-8. Anything but UTF-8 is `hidden-content`, because reviewers and other tools
 * read other text than pip; a codec that safe-pip does not have gives no text at all.
 */
export function decodeRequirements(bytes: Uint8Array): DecodedRequirements {
  const mark = byteOrderMark(bytes)
  if (mark !== null) {
    const text = mark.decode(bytes.subarray(mark.length))
    if (text === null) return unreadable(`not ${mark.name}, although its byte order mark says so`)
    return { text, problems: mark.name === 'UTF-8' ? [] : [hidden(`the file is in ${mark.name}, which most tools do not read`)] }
  }
  const cookie = findCookie(bytes)
  if (cookie === null) {
    const text = decodeWith('utf-8', bytes)
    return text === null ? unreadable('the file is not UTF-8 and does not say what it is') : { text, problems: [] }
  }
  const codec = CODECS.get(cookie.toLowerCase().replaceAll('_', '-'))
  if (codec === undefined) return unreadable('a coding that safe-pip does not read; pip would')
  const text = decodeAs(codec, bytes)
  if (text === null) return unreadable(`not ${codec}, although its first lines say so`)
  return { text, problems: codec === 'utf-8' ? [] : [hidden(`the file is read as ${codec} by pip and as UTF-8 by most tools`)] }
}

function decodeAs(codec: 'utf-8' | 'latin-1' | 'ascii' | 'windows-1252', bytes: Uint8Array): string | null {
  if (codec === 'utf-8') return decodeWith('utf-8', bytes)
  if (codec !== 'windows-1252') return decodeBytes(bytes, codec === 'ascii' ? 0x7f : 0xff)
  // Five bytes are undefined in Python's table and controls in the web's.
  return bytes.some((byte) => UNDEFINED_IN_1252.has(byte)) ? null : decodeWith('windows-1252', bytes)
}

const UNDEFINED_IN_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

function unreadable(message: string): DecodedRequirements {
  return { text: null, problems: [{ id: 'syntax', message, position: START, text: null }] }
}

function hidden(message: string): ManifestProblem {
  return { id: 'hidden-content', message, position: START, text: null }
}

interface Mark {
  readonly name: string
  readonly length: number
  readonly decode: (bytes: Uint8Array) => string | null
}

/** UTF-32 before UTF-16: the little-endian mark of the one begins with that of the other. */
function byteOrderMark(bytes: Uint8Array): Mark | null {
  const begins = (...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte)
  if (begins(0xef, 0xbb, 0xbf)) return { name: 'UTF-8', length: 3, decode: (rest) => decodeWith('utf-8', rest) }
  // Python's codecs for these two take a second mark, which may even turn the order round.
  if (begins(0xff, 0xfe, 0, 0, 0xff, 0xfe, 0, 0)) return { name: 'UTF-32', length: 8, decode: (rest) => decodeUtf32(rest, true) }
  if (begins(0xff, 0xfe, 0, 0, 0, 0, 0xfe, 0xff)) return { name: 'UTF-32', length: 8, decode: (rest) => decodeUtf32(rest, false) }
  if (begins(0xff, 0xfe, 0xff, 0xfe)) return { name: 'UTF-16', length: 4, decode: (rest) => decodeWith('utf-16le', rest) }
  if (begins(0xff, 0xfe, 0xfe, 0xff)) return { name: 'UTF-16', length: 4, decode: (rest) => decodeWith('utf-16be', rest) }
  if (begins(0xff, 0xfe, 0, 0)) return { name: 'UTF-32', length: 4, decode: (rest) => decodeUtf32(rest, true) }
  if (begins(0, 0, 0xfe, 0xff)) return { name: 'UTF-32', length: 4, decode: (rest) => decodeUtf32(rest, false) }
  if (begins(0xff, 0xfe)) return { name: 'UTF-16', length: 2, decode: (rest) => decodeWith('utf-16le', rest) }
  if (begins(0xfe, 0xff)) return { name: 'UTF-16', length: 2, decode: (rest) => decodeWith('utf-16be', rest) }
  return null
}

function decodeWith(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string | null {
  if (bytes.length % 4 !== 0) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const point = view.getUint32(at, isLittle)
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null
    parts.push(String.fromCodePoint(point))
  }
  return parts.join('')
}

/** One byte, one character, up to `highest`. */
function decodeBytes(bytes: Uint8Array, highest: number): string | null {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    const chunk = bytes.subarray(at, at + 8192)
    if (chunk.some((byte) => byte > highest)) return null
    parts.push(String.fromCharCode(...chunk))
  }
  return parts.join('')
}

function findCookie(bytes: Uint8Array): string | null {
  let start = 0
  for (let line = 0; line < 2 && start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    if (bytes[start] === 0x23) {
      const text = decodeBytes(bytes.subarray(start, Math.min(end, start + 4096)), 0xff) ?? ''
      const found = /coding[:=][\t-\r ]*([-\w.]+)/.exec(text)
      if (found !== null) return found[1] ?? null
    }
    start = end + 1
  }
  return null
}
