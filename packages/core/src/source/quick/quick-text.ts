import { Field, Kind } from '../syntax-tree.ts'
import type { FunctionBody } from '../find-bodies.ts'

/** Where an expression stands: no conditional or lambda behind `in` and `if` of a comprehension; `:=` without brackets only in conditions. */
export type Where = 'anywhere' | 'comprehension' | 'condition'

/** Reading in progress: where it stands and the nodes that were made. */
export interface Quick {
  readonly text: string
  /** Where the next token begins; white space before it is behind us. */
  at: number
  /** Where the part that is read ends. */
  readonly to: number
  /** Behind the last token. */
  last: number
  /** Open brackets: inside them newlines are white space. */
  brackets: number
  /** Nested expressions and blocks. */
  nesting: number
  /** Indentation of the block that is read, and of the line that comes next; -1 at the end. */
  indent: number
  column: number
  /** 1 tabs and 2 spaces were seen as indentation. */
  indentation: number
  /** Quotes of the format strings whose expressions are being read (each triple or alone): Python before 3.12 ends there. */
  quotes: readonly string[]
  /** How many brackets were open where the innermost format string's expression begins; -1 outside. */
  formatLevel: number
  /** Whether an expression of a single-quoted format string is read: no newline in it. */
  isOneLine: boolean
  /** The word at `wordAt`. */
  word: string
  wordAt: number
  readonly bodies: ReadonlyMap<number, FunctionBody> | null
  readonly readExpression: (quick: Quick, where?: Where) => number
  readonly readPrimary: (quick: Quick) => number
  kind: Uint8Array
  field: Uint8Array
  start: Uint32Array
  end: Uint32Array
  first: Uint32Array
  next: Uint32Array
  count: number
}

/** Thrown for everything that is not plainly Python 3: the grammar then reads the text. */
export const DOUBT: Error = new Error('not plainly Python 3')

/** Deeper code is left to the grammar, which needs no stack. */
const MOST_NESTING = 64

export function enter(quick: Quick): void {
  if (++quick.nesting > MOST_NESTING) throw DOUBT
}

/** A node without children; its end is that of the last token. */
export function make(quick: Quick, kind: number, start: number): number {
  const node = quick.count++
  if (node >= quick.kind.length) grow(quick)
  quick.kind[node] = kind
  quick.field[node] = Field.none
  quick.start[node] = start
  quick.end[node] = quick.last
  quick.first[node] = 0
  quick.next[node] = 0
  return node
}

/** Hangs a child behind the last one; answers the child. */
export function adopt(quick: Quick, { parent, last, child }: { parent: number; last: number; child: number }, field = 0): number {
  if (last === 0) quick.first[parent] = child
  else quick.next[last] = child
  quick.field[child] = field
  return child
}

export function finish(quick: Quick, node: number): number {
  quick.end[node] = quick.last
  return node
}

function grow(quick: Quick): void {
  const size = quick.kind.length * 2
  const byte = (from: Uint8Array): Uint8Array => {
    const larger = new Uint8Array(size)
    larger.set(from)
    return larger
  }
  const word = (from: Uint32Array): Uint32Array => {
    const larger = new Uint32Array(size)
    larger.set(from)
    return larger
  }
  quick.kind = byte(quick.kind)
  quick.field = byte(quick.field)
  quick.start = word(quick.start)
  quick.end = word(quick.end)
  quick.first = word(quick.first)
  quick.next = word(quick.next)
}

/** The character at the next token; -1 at the end. */
export function codeAt(quick: Quick): number {
  return quick.at < quick.to ? quick.text.charCodeAt(quick.at) : -1
}

/** 1 for what may begin a name, 2 for digits, 0 for others, for ASCII. */
const CLASSES = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const letter = code | 32
  if ((letter >= 97 && letter <= 122) || code === 95) CLASSES[code] = 1
  else if (code >= 48 && code <= 57) CLASSES[code] = 2
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isWordPart(code: number): boolean {
  return code >= 128 || (code >= 0 && CLASSES[code] !== 0)
}

/** The name or keyword at the next token; empty where none begins. */
export function wordOf(quick: Quick): string {
  if (quick.wordAt === quick.at) return quick.word
  const { text, to } = quick
  let end = quick.at
  const begin = text.charCodeAt(end)
  if (end < to && begin < 128 && CLASSES[begin] === 1) {
    do end++
    while (end < to && (CLASSES[text.charCodeAt(end)] ?? 0) !== 0)
    // Names beyond ASCII are normalised by Python (NFKC); they are rare.
    if (end < to && text.charCodeAt(end) > 127) throw DOUBT
  } else if (end < to && begin > 127) throw DOUBT
  quick.word = text.slice(quick.at, end)
  quick.wordAt = quick.at
  return quick.word
}

/** Steps over a token of this length and the white space behind it. */
export function step(quick: Quick, length: number): void {
  quick.at += length
  quick.last = quick.at
  skip(quick)
}

/** White space, comments and continued lines (Python reference 2.1). */
function skip(quick: Quick): void {
  const { text, to } = quick
  let { at } = quick
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 9) continue
    if (code === 10 || code === 13) {
      if (code === 13 && text.charCodeAt(at + 1) !== 10) throw DOUBT
      if (quick.brackets === 0) break
      if (quick.isOneLine) throw DOUBT
    } else if (code === 35) {
      if (quick.formatLevel !== -1) throw DOUBT
      const end = text.indexOf('\n', at)
      if (end === -1 || end >= to) at = to - 1
      else at = end - 1
    } else if (code === 92) {
      if (quick.formatLevel !== -1) throw DOUBT
      if (text.charCodeAt(at + 1) === 13) at++
      if (text.charCodeAt(at + 1) !== 10 || at + 2 >= to) throw DOUBT
      at++
    } else if (code === 12) throw DOUBT
    else break
  }
  quick.at = at
}

/** Steps over one character, which must be there. */
export function expectCode(quick: Quick, code: number): void {
  if (codeAt(quick) !== code) throw DOUBT
  step(quick, 1)
}

export function open(quick: Quick): void {
  quick.brackets++
  step(quick, 1)
}

export function close(quick: Quick, code: number): void {
  if (codeAt(quick) !== code) throw DOUBT
  quick.brackets--
  step(quick, 1)
}

/** Steps over a keyword, which must be there. */
export function expectWord(quick: Quick, word: string): void {
  if (wordOf(quick) !== word) throw DOUBT
  step(quick, word.length)
}

export const RESERVED: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
)

/** A name as a node. */
export function readName(quick: Quick): number {
  const word = wordOf(quick)
  if (word === '' || RESERVED.has(word)) throw DOUBT
  const { at } = quick
  step(quick, word.length)
  return make(quick, Kind.identifier, at)
}

/** Finds the next line with code and its indentation; the current one must be at its end. */
export function nextLine(quick: Quick): void {
  const { text, to } = quick
  let { at } = quick
  for (;;) {
    let column = 0
    let seen = 0
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code === 32) {
        column++
        seen |= 2
      } else if (code === 9) {
        column += 8
        seen |= 1
      } else break
    }
    if (at >= to) {
      quick.at = to
      quick.column = -1
      return
    }
    const code = text.charCodeAt(at)
    if (code === 10) at++
    else if (code === 13 && text.charCodeAt(at + 1) === 10) at += 2
    else if (code === 35) {
      const end = text.indexOf('\n', at)
      at = end === -1 || end >= to ? to : end + 1
    } else {
      // Python and the grammar count tabs beside spaces in different ways.
      quick.indentation |= seen
      if (quick.indentation === 3 || code === 92 || code === 12 || code === 13) throw DOUBT
      quick.at = at
      quick.column = column
      return
    }
  }
}

/** Whether a logical line ends here. */
export function isLineEnd(quick: Quick): boolean {
  const code = codeAt(quick)
  return code === 10 || code === 13 || code === -1
}
