/** A function whose body stands on lines of its own; offsets in the file. Functions inside functions are not listed. */
export interface FunctionBody {
  /** Where `def` or `async` begins. */
  readonly start: number
  /** Where the first statement of the body begins, after its indentation. */
  readonly body: number
  /** Behind the last line of the body. */
  readonly end: number
}

const NEWLINE = 10
const BACKSLASH = 92
const HASH = 35
const PREFIXES = 'rRbBuUfFtT'

/**
 * Finds the bodies of functions by Python's own lexical rules (reference 2.1): strings, brackets, continuations and indentation.
 * Null where those rules leave a doubt (an unterminated string, a quote inside a format specification): such a file
 * is read whole by the grammar, so that no text can hide in a difference between this scanner and Python.
 */
export function findBodies(text: string): FunctionBody[] | null {
  const bodies: FunctionBody[] = []
  let at = 0
  let open: { start: number; column: number; body: number; end: number } | null = null
  const close = (): void => {
    if (open !== null && open.body !== -1) bodies.push({ start: open.start, body: open.body, end: open.end })
    open = null
  }
  while (at < text.length) {
    const column = readIndentation(text, at)
    if (column === null) return null
    let first = column.at
    const code = text.charCodeAt(first)
    if (Number.isNaN(code)) break
    if (code === NEWLINE || code === 13 || code === HASH) {
      first = text.indexOf('\n', first)
      if (first === -1) break
      at = first + 1
      continue
    }
    if (code === BACKSLASH) return null
    const end = endOfLogicalLine(text, first)
    if (end === null) return null
    const held: { start: number; column: number; body: number; end: number } | null = open
    if (held !== null && column.column > held.column) {
      if (held.body === -1) held.body = first
      held.end = end
    } else {
      close()
      if (isDefinition(text, first)) open = { start: first, column: column.column, body: -1, end }
    }
    at = end
  }
  close()
  return bodies
}

function readIndentation(text: string, from: number): { column: number; at: number } | null {
  let column = 0
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) column++
    else if (code === 9) column = (Math.floor(column / 8) + 1) * 8
    else if (code === 12) column = 0
    else return { column, at }
  }
}

function isDefinition(text: string, at: number): boolean {
  if (text.startsWith('def', at)) return isSpace(text.charCodeAt(at + 3))
  if (!text.startsWith('async', at) || !isSpace(text.charCodeAt(at + 5))) return false
  let next = at + 5
  while (isSpace(text.charCodeAt(next))) next++
  return text.startsWith('def', next) && isSpace(text.charCodeAt(next + 3))
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

/** The offset behind the newline that ends a logical line; null = doubt. */
function endOfLogicalLine(text: string, from: number): number | null {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 125 || (code > 63 && code < 91) || code === 32) continue
    switch (code) {
      case NEWLINE:
        if (depth === 0) return at + 1
        break
      case 40:
      case 91:
      case 123:
        depth++
        break
      case 41:
      case 93:
      case 125:
        if (--depth < 0) return null
        break
      case HASH: {
        const end = text.indexOf('\n', at)
        at = (end === -1 ? text.length : end) - 1
        break
      }
      case BACKSLASH: {
        const next = text.charCodeAt(at + 1)
        if (next === NEWLINE) at++
        else if (next === 13 && text.charCodeAt(at + 2) === NEWLINE) at += 2
        else return null
        break
      }
      case 34:
      case 39: {
        const end = endOfString(text, at, 0)
        if (end === null) return null
        at = end - 1
        break
      }
      default:
    }
  }
  return depth === 0 ? text.length : null
}

/** The offset behind a string literal whose quotes begin at `quote`; null = unterminated or doubtful. */
function endOfString(text: string, quote: number, nesting: number): number | null {
  if (nesting > 8) return null
  const mark = text.charCodeAt(quote)
  const isTriple = text.charCodeAt(quote + 1) === mark && text.charCodeAt(quote + 2) === mark
  const isFormat = hasFormatPrefix(text, quote)
  for (let at = quote + (isTriple ? 3 : 1); at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) {
      at++
      if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === NEWLINE) at++
    } else if (code === mark) {
      if (!isTriple) return at + 1
      if (text.charCodeAt(at + 1) === mark && text.charCodeAt(at + 2) === mark) return at + 3
    } else if (code === NEWLINE && !isTriple) return null
    else if (isFormat && code === 123) {
      if (text.charCodeAt(at + 1) === 123) at++
      else {
        const end = endOfExpression(text, at + 1, nesting)
        if (end === null) return null
        at = end
      }
    }
  }
  return null
}

function hasFormatPrefix(text: string, quote: number): boolean {
  for (let at = quote - 1; at >= quote - 3 && at >= 0; at--) {
    const letter = text[at] ?? ''
    if (!PREFIXES.includes(letter)) return false
    if ('fFtT'.includes(letter)) return true
  }
  return false
}

/** The `}` that ends an expression in a format string. Quotes in its format specification are read differently by versions of Python. */
function endOfExpression(text: string, from: number, nesting: number): number | null {
  let depth = 0
  let isSpecification = false
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34 || code === 39) {
      if (isSpecification) return null
      const end = endOfString(text, at, nesting + 1)
      if (end === null) return null
      at = end - 1
    } else if (code === 40 || code === 91 || code === 123) depth++
    else if (code === 125 && depth === 0) return at
    else if (code === 41 || code === 93 || code === 125) {
      if (--depth < 0) return null
    } else if (code === 58 && depth === 0) isSpecification = true
    else if (code === HASH || code === BACKSLASH) return null
  }
  return null
}

/** A text without some bodies, and how its offsets lie in the whole text. */
export interface Skeleton {
  readonly text: string
  /** Offsets in the short text from which on `shifts` hold. */
  readonly cuts: readonly number[]
  readonly shifts: readonly number[]
  readonly bodies: readonly FunctionBody[]
}

/** Short bodies are cheaper to read at once. */
export function isWorthCutting({ body, end }: FunctionBody): boolean {
  return end - body >= 64
}

/** Cuts these bodies out and leaves `pass` in their place. */
export function cutBodies(text: string, bodies: readonly FunctionBody[]): Skeleton {
  const pieces: string[] = []
  const cuts = [0]
  const shifts = [0]
  const cut: FunctionBody[] = []
  let plain = 0
  let length = 0
  for (const body of bodies) {
    if (!isWorthCutting(body)) continue
    const piece = `${text.slice(plain, body.body)}pass\n`
    pieces.push(piece)
    length += piece.length
    plain = body.end
    cuts.push(length)
    shifts.push(plain - length)
    cut.push(body)
  }
  pieces.push(text.slice(plain))
  return { text: pieces.join(''), cuts, shifts, bodies: cut }
}

/** Where an offset of the short text lies in the whole. */
export function wholeOffset(skeleton: Skeleton, offset: number): number {
  const { cuts, shifts } = skeleton
  let low = 0
  let high = cuts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((cuts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return offset + (shifts[low] ?? 0)
}
