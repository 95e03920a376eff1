/** A stretch of a text that is neither string nor comment. */
export interface CodeStretch {
  readonly from: number
  readonly to: number
}

/**
 * The parts of Python text outside strings and comments, by hand: for looking at names as they are spelt, where a tree
 * is not wanted yet. Linear; an unclosed string ends with the text, or with its line unless it is triple-quoted.
 */
export function findCodeStretches(text: string): CodeStretch[] {
  const found: CodeStretch[] = []
  let from = 0
  let at = 0
  const close = (to: number): void => void (to > from && found.push({ from, to }))
  while (at < text.length) {
    const letter = text.charCodeAt(at)
    if (letter === HASH) {
      close(at)
      const newline = text.indexOf('\n', at)
      at = from = newline === -1 ? text.length : newline
    } else if (letter === SINGLE || letter === DOUBLE) {
      close(at)
      at = from = endOfString(text, at)
    } else at++
  }
  close(text.length)
  return found
}

const HASH = 35
const SINGLE = 39
const DOUBLE = 34
const BACKSLASH = 92
const NEWLINE = 10

function endOfString(text: string, start: number): number {
  const quote = text.charCodeAt(start)
  const isTriple = text.charCodeAt(start + 1) === quote && text.charCodeAt(start + 2) === quote
  for (let at = start + (isTriple ? 3 : 1); at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === BACKSLASH) at++
    else if (letter === NEWLINE && !isTriple) return at
    else if (letter === quote && !isTriple) return at + 1
    else if (letter === quote && text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote) return at + 3
  }
  return text.length
}
