import { isWhite, stripWhite, WHITE } from '../python/white-space.ts'
import { lineStartsOf, positionAt } from './hidden-content.ts'

/** What pip reads as one line: joined over continuations, without its comment, stripped. */
export interface LogicalLine {
  /** Empty for blank and comment lines, which pip drops. */
  readonly text: string
  /** The comment, without `#`, stripped; null where there is none. */
  readonly comment: string | null
  /** Of the first character that is not blank; lines as editors count them (LF, CR LF, CR). */
  readonly position: { readonly line: number; readonly column: number; readonly endLine?: number }
  /** Physical lines as Python splits them, for the accounting. */
  readonly physicalLines: number
}

/** Where `str.splitlines` ends a line: also VT, FF, the separators U+001C to U+001E, NEL, U+2028 and U+2029. */
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g
const COMMENT_LINE = new RegExp(`^[${WHITE}]*#`)

interface Physical {
  readonly text: string
  readonly offset: number
}

/**
 * pip's logical lines: split as Python splits, joined where a line's very last character is a backslash (a line
 * that is only a comment ends the joining), then cut at `#` at the start or behind white space, and stripped.
 */
export function findLogicalLines(content: string): LogicalLine[] {
  const lineStarts = lineStartsOf(content)
  const lines: LogicalLine[] = []
  let joined: { parts: string[]; first: Physical; count: number } | null = null
  const finish = (text: string, first: Physical, { count, last }: { count: number; last: Physical }): void => {
    lines.push(logicalLine(text, { first, last, count, lineStarts }))
  }
  for (const physical of splitLines(content)) {
    const isComment = COMMENT_LINE.test(physical.text)
    if (physical.text.endsWith('\\') && !isComment) {
      joined ??= { parts: [], first: physical, count: 0 }
      joined.parts.push(physical.text.replace(/^\\+/, '').replace(/\\+$/, ''))
      joined.count += 1
      continue
    }
    const text = isComment ? ` ${physical.text}` : physical.text
    if (joined === null) finish(text, physical, { count: 1, last: physical })
    else finish([...joined.parts, text].join(''), joined.first, { count: joined.count + 1, last: physical })
    joined = null
  }
  if (joined !== null) finish(joined.parts.join(''), joined.first, { count: joined.count, last: joined.first })
  return lines
}

function splitLines(content: string): Physical[] {
  const lines: Physical[] = []
  let offset = 0
  for (const match of content.matchAll(LINE_END)) {
    lines.push({ text: content.slice(offset, match.index), offset })
    offset = match.index + match[0].length
  }
  if (offset < content.length) lines.push({ text: content.slice(offset), offset })
  return lines
}

interface Span {
  readonly first: Physical
  readonly last: Physical
  readonly count: number
  readonly lineStarts: readonly number[]
}

function logicalLine(text: string, { first, last, count, lineStarts }: Span): LogicalLine {
  const hash = commentStart(text)
  const kept = hash === -1 ? text : text.slice(0, hash)
  const lead = first.text.length - first.text.trimStart().length
  const position = positionAt(lineStarts, first.offset + lead)
  const end = positionAt(lineStarts, last.offset + last.text.length).line
  return {
    text: stripWhite(kept),
    comment: hash === -1 ? null : stripWhite(text.slice(text.indexOf('#', hash) + 1)),
    position: { ...position, ...(end > position.line ? { endLine: end } : {}) },
    physicalLines: count,
  }
}

/** Where the comment with the white space before it begins; -1: none. Linear, unlike a search for blanks before `#`. */
function commentStart(text: string): number {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (at === 0) return 0
    if (!isWhite(text.charCodeAt(at - 1))) continue
    let start = at
    while (start > 0 && isWhite(text.charCodeAt(start - 1))) start -= 1
    return start
  }
  return -1
}
