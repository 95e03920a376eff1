/** Names of `\N{…}` are not kept: the escape becomes this. */
const UNNAMED = '\uFFFD'
const SIMPLE: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  'a': '\x07',
  'b': '\b',
  'f': '\f',
  'n': '\n',
  'r': '\r',
  't': '\t',
  'v': '\v',
  '\n': '',
  '\r': '',
}

export interface StringShape {
  readonly isBytes: boolean
  readonly isRaw: boolean
  readonly isFormat: boolean
  /** Where the content begins and ends in the literal's text. */
  readonly from: number
  readonly to: number
}

/** Prefix and quotes of a string literal (Python reference 2.4.1). Total: a cut literal ends where it ends. */
export function shapeOfString(literal: string): StringShape {
  let at = 0
  let isBytes = false
  let isRaw = false
  let isFormat = false
  for (; at < literal.length && at < 4; at++) {
    const letter = literal[at]?.toLowerCase()
    if (letter === 'b') isBytes = true
    else if (letter === 'r') isRaw = true
    else if (letter === 'f' || letter === 't') isFormat = true
    else if (letter !== 'u') break
  }
  const quote = literal[at] ?? '"'
  const width = literal.startsWith(quote.repeat(3), at) && literal.length >= at + 3 ? 3 : 1
  const from = Math.min(at + width, literal.length)
  const hasEnd = literal.length >= from + width && literal.endsWith(quote.repeat(width))
  return { isBytes, isRaw, isFormat, from, to: hasEnd ? literal.length - width : literal.length }
}

/** The text that a literal's content stands for. Bytes come back one character a byte, text above U+00FF in UTF-8. */
export function decodeContent(content: string, shape: Pick<StringShape, 'isBytes' | 'isRaw'>): string {
  const unescaped = shape.isRaw || !content.includes('\\') ? content : decodeEscapes(content, shape.isBytes)
  return shape.isBytes && hasWide(unescaped) ? Buffer.from(unescaped, 'utf8').toString('latin1') : unescaped
}

function hasWide(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 255) return true
  return false
}

/** Escape sequences as in a plain literal; also what the `unicode_escape` codec does. */
export function decodeEscapes(text: string, isBytes = false): string {
  const out: string[] = []
  let plain = 0
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', plain)) {
    out.push(text.slice(plain, at))
    const letter = text[at + 1]
    if (letter === undefined) {
      plain = at
      break
    }
    const simple = SIMPLE[letter]
    if (simple !== undefined) {
      out.push(simple)
      plain = at + 2 + (letter === '\r' && text[at + 2] === '\n' ? 1 : 0)
      continue
    }
    const width = letter === 'x' ? 2 : isBytes ? 0 : letter === 'u' ? 4 : letter === 'U' ? 8 : 0
    if (width > 0) {
      const code = readDigits(text, at + 2, width, 16)
      if (code !== null && code <= 0x10_ff_ff) {
        out.push(String.fromCodePoint(code))
        plain = at + 2 + width
        continue
      }
    } else if (letter >= '0' && letter <= '7') {
      let end = at + 1
      while (end < at + 4 && (text[end] ?? '') >= '0' && (text[end] ?? '') <= '7') end++
      out.push(String.fromCharCode(Number.parseInt(text.slice(at + 1, end), 8) & (isBytes ? 0xff : 0x1ff)))
      plain = end
      continue
    } else if (letter === 'N' && !isBytes && text[at + 2] === '{') {
      const close = text.indexOf('}', at)
      if (close !== -1 && close - at < 120) {
        out.push(UNNAMED)
        plain = close + 1
        continue
      }
    }
    out.push('\\')
    plain = at + 1
    if (letter === '\\') plain = at + 2
    else {
      out.push(letter)
      plain = at + 2
    }
  }
  out.push(text.slice(plain))
  return out.join('')
}

function readDigits(text: string, from: number, width: number, base: number): number | null {
  const digits = text.slice(from, from + width)
  return digits.length === width && /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, base) : null
}

/** An integer literal of Python 2 or 3; null when it is none or absurdly long. */
export function parseInteger(literal: string): number | bigint | null {
  if (literal.length > 4000) return null
  let text = literal.replaceAll('_', '').toLowerCase()
  if (text.endsWith('l') || text.endsWith('j')) text = text.slice(0, -1)
  if (/^0[0-7]+$/.test(text)) text = `0o${text.slice(1)}`
  try {
    const big = BigInt(text)
    return big <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(big) : big
  } catch {
    return null
  }
}
