import { decodeUtf8 } from './tar-pax.ts'

/** One header of METADATA, PKG-INFO or WHEEL. */
export interface HeaderField {
  /** As written. */
  readonly name: string
  /** Continuation lines are kept with their line ends, as Python's email parser keeps them. */
  readonly value: string
  readonly line: number
  /** False where the value is not UTF-8; it is then read as Latin-1. */
  readonly isUtf8: boolean
}

export interface HeaderBlock {
  readonly fields: readonly HeaderField[]
  /** Line of the first text that is neither header nor the empty line that ends them; null when there is none. */
  readonly brokenLine: number | null
  /** What stands behind the headers, one character for each byte. */
  readonly body: string
}

const HEADER = /^(?:From |[!-9;-~]*:|[\t ])/

/**
 * Reads headers as Python's `email` parser does (which pip and packaging use): lines end at LF, CR or CRLF; the
 * first line that is no header ends them, whatever follows; a `From ` line first is skipped.
 */
export function parseHeaderFields(bytes: Uint8Array): HeaderBlock {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const fields: { name: string; lines: string[]; line: number }[] = []
  let brokenLine: number | null = null
  let end = 0
  // Continuation lines belong to the header right before them; behind a line that is skipped they belong to none.
  let open: string[] | null = null
  for (const [line, content] of linesOf(text)) {
    if (!HEADER.test(content)) {
      if (content !== '' && !/^[\r\n]/.test(content)) brokenLine = line
      break
    }
    end += content.length
    if (content.startsWith(' ') || content.startsWith('\t')) {
      open?.push(content)
      continue
    }
    const colon = content.indexOf(':')
    open = null
    if (content.startsWith('From ') || colon === 0) continue
    open = [content.slice(colon + 1).replace(/^[ \t]+/, '')]
    fields.push({ name: content.slice(0, colon), lines: open, line })
  }
  return {
    fields: fields.map(({ name, lines, line }) => ({ name, line, ...decode(lines.join('')) })),
    brokenLine,
    body: text.slice(end),
  }
}

/** Lines with their ends, counted from 1. */
function* linesOf(text: string): Generator<readonly [number, string]> {
  let line = 0
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    line += 1
    yield [line, match[0]]
  }
}

function decode(latin: string): { value: string; isUtf8: boolean } {
  const value = latin.replace(/[\r\n]+$/, '')
  const utf8 = decodeUtf8(Buffer.from(value, 'latin1'))
  return { value: utf8 ?? value, isUtf8: utf8 !== null }
}
