import { Field, Kind } from '../syntax-tree.ts'
import { adopt, codeAt, DOUBT, finish, isWordPart, make, step, wordOf, type Quick } from './quick-text.ts'

const NUMBER =
  /(?:0[xX][0-9a-fA-F_]+[lL]?|0[oO][0-7_]+[lL]?|0[bB][01_]+[lL]?|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9][0-9_]*)?[jJlL]?)/y

/** An integer or float as a node (Python reference 2.6). */
export function readNumber(quick: Quick): number {
  const { text, at } = quick
  NUMBER.lastIndex = at
  const found = NUMBER.exec(text)?.[0] ?? ''
  const end = at + found.length
  if (found === '' || end > quick.to || isWordPart(text.charCodeAt(end)) || /__|_$|_[.eEjJlL]/.test(found)) throw DOUBT
  const isFloat = !/^0[xXoObB]/.test(found) && /[.eE]/.test(found)
  if (isFloat && /[lL]$/.test(found)) throw DOUBT
  step(quick, found.length)
  return make(quick, isFloat ? Kind.float : Kind.integer, at)
}

/** Whether a word and the quote behind it begin a string literal. */
export function isStringStart(quick: Quick): boolean {
  const code = codeAt(quick)
  if (code === 34 || code === 39) return true
  const word = wordOf(quick)
  if (word.length === 0 || word.length > 2) return false
  const quote = quick.text.charCodeAt(quick.at + word.length)
  return (quote === 34 || quote === 39) && /^(?:[rbuft]|rb|br|rf|fr|rt|tr)$/i.test(word)
}

/** One string literal, or several in a row. */
export function readStrings(quick: Quick): number {
  const first = readString(quick)
  if (!isStringStart(quick)) return first
  const start = quick.start[first] ?? 0
  const node = make(quick, Kind.concatenated_string, start)
  let last = adopt(quick, { parent: node, last: 0, child: first })
  while (isStringStart(quick)) last = adopt(quick, { parent: node, last, child: readString(quick) })
  return finish(quick, node)
}

function readString(quick: Quick): number {
  const { text, at } = quick
  const code = codeAt(quick)
  const prefix = code === 34 || code === 39 ? '' : wordOf(quick)
  const quote = at + prefix.length
  const mark = text.charCodeAt(quote)
  const isTriple = text.charCodeAt(quote + 1) === mark && text.charCodeAt(quote + 2) === mark
  if (quick.formatLevel !== -1) assertOtherQuotes(quick, { content: quote, mark, isTriple })
  const content = quote + (isTriple ? 3 : 1)
  if (/[ft]/i.test(prefix)) return readFormatString(quick, { content, mark, isTriple })
  const end = endOfString(quick, { content, mark, isTriple })
  if (quick.formatLevel !== -1 && text.startsWith(String.fromCharCode(mark).repeat(3), end - 1)) throw DOUBT
  step(quick, end - at)
  return make(quick, Kind.string, at)
}

/** Inside a format string's expression no literal may look like the end of that string to an older Python. */
function assertOtherQuotes({ quotes, text }: Quick, { content, mark, isTriple }: Shape): void {
  const one = String.fromCharCode(mark)
  const isEmpty = text.startsWith(one + one, content)
  if (quotes.includes(one) || ((isTriple || isEmpty) && quotes.includes(one.repeat(3)))) throw DOUBT
}

interface Shape {
  readonly content: number
  readonly mark: number
  readonly isTriple: boolean
}

function endOfString({ text, to, formatLevel }: Quick, { content, mark, isTriple }: Shape): number {
  for (let at = content; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === mark) {
      if (!isTriple) return at + 1
      if (text.charCodeAt(at + 1) === mark && text.charCodeAt(at + 2) === mark) return at + 3 <= to ? at + 3 : doubt()
    } else if (code === 92) {
      // In an expression of a format string older Pythons know no backslash.
      if (formatLevel !== -1) throw DOUBT
      at++
      if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++
    } else if (code === 10 && (!isTriple || formatLevel !== -1)) throw DOUBT
  }
  throw DOUBT
}

function doubt(): never {
  throw DOUBT
}

function readFormatString(quick: Quick, shape: Shape): number {
  const { text, to, at: begin } = quick
  const { content, mark, isTriple } = shape
  const node = make(quick, Kind.string, begin)
  let last = 0
  let plain = content
  const flush = (end: number): void => {
    if (end === plain) return
    const piece = make(quick, Kind.string_content, plain)
    quick.end[piece] = end
    last = adopt(quick, { parent: node, last, child: piece })
  }
  for (let at = content; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) {
      const next = text.charCodeAt(at + 1)
      // A named character's braces are no expression, except in raw strings.
      if (next === 78) throw DOUBT
      if (next === 123 || next === 125) continue
      at++
      if (next === 13 && text.charCodeAt(at + 1) === 10) at++
    } else if (code === 123 || code === 125) {
      if (text.charCodeAt(at + 1) === code) {
        at++
        continue
      }
      if (code === 125) throw DOUBT
      flush(at)
      last = adopt(quick, { parent: node, last, child: readInterpolation(quick, { ...shape, content: at }) })
      plain = quick.last
      at = plain - 1
    } else if (code === mark) {
      if (isTriple && (text.charCodeAt(at + 1) !== mark || text.charCodeAt(at + 2) !== mark)) continue
      flush(at)
      quick.at = at
      step(quick, isTriple ? 3 : 1)
      return finish(quick, node)
    } else if (code === 10 && !isTriple) throw DOUBT
  }
  throw DOUBT
}

/** `{…}` in a format string; afterwards `last` is behind its end. */
function readInterpolation(quick: Quick, { content, mark, isTriple }: Shape): number {
  const { quotes, formatLevel, isOneLine } = quick
  quick.quotes = [...quotes, String.fromCharCode(mark).repeat(isTriple ? 3 : 1)]
  quick.isOneLine = isOneLine || !isTriple
  quick.at = content
  quick.brackets++
  quick.formatLevel = quick.brackets
  step(quick, 1)
  const node = make(quick, Kind.interpolation, content)
  let last = adopt(quick, { parent: node, last: 0, child: readFormatExpression(quick) }, Field.expression)
  if (codeAt(quick) === 61) step(quick, 1)
  if (codeAt(quick) === 33) {
    const letter = quick.text.charCodeAt(quick.at + 1)
    if (letter < 97 || letter > 122 || isWordPart(quick.text.charCodeAt(quick.at + 2))) throw DOUBT
    const { at } = quick
    step(quick, 2)
    last = adopt(quick, { parent: node, last, child: make(quick, Kind.type_conversion, at) }, Field.type_conversion)
  }
  if (codeAt(quick) === 58)
    adopt(quick, { parent: node, last, child: readSpecification(quick, { mark, isTriple }) }, Field.format_specifier)
  quick.quotes = quotes
  quick.formatLevel = formatLevel
  quick.isOneLine = isOneLine
  quick.brackets--
  if (codeAt(quick) !== 125) throw DOUBT
  // What follows is text again: white space is not to be skipped.
  quick.at++
  quick.last = quick.at
  return finish(quick, node)
}

/** `:…` before the closing brace, with expressions of its own. */
function readSpecification(quick: Quick, { mark, isTriple }: { mark: number; isTriple: boolean }): number {
  const { text, to } = quick
  const start = quick.at
  quick.last = quick.at + 1
  const node = make(quick, Kind.format_specifier, start)
  let last = 0
  let at = start + 1
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 125) break
    if (code === 34 || code === 39 || code === 92 || code === 10) throw DOUBT
    if (code !== 123) continue
    if (text.charCodeAt(at + 1) === 123) throw DOUBT
    const inner = readInterpolation(quick, { content: at, mark, isTriple })
    quick.kind[inner] = Kind.other
    last = adopt(quick, { parent: node, last, child: inner })
    at = quick.last - 1
  }
  quick.at = at
  quick.last = at
  return finish(quick, node)
}

/** The expression in a format string's braces. */
function readFormatExpression(quick: Quick): number {
  const node = quick.readExpression(quick)
  const code = codeAt(quick)
  if (code === 44 || (code !== 125 && code !== 33 && code !== 58 && code !== 61)) throw DOUBT
  return node
}
