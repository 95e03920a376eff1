import type { FunctionBody } from '../find-bodies.ts'
import { Kind, type SyntaxTree } from '../syntax-tree.ts'
import { readExpression, readPrimary } from './quick-expressions.ts'
import { readStatements } from './quick-statements.ts'
import { make, nextLine, type Quick } from './quick-text.ts'

export interface QuickOptions {
  /** The part of the text to read; a part begins with its first statement and is indented from there. */
  readonly from: number
  readonly to: number
  /** Bodies of functions that are left out. */
  readonly bodies: ReadonlyMap<number, FunctionBody> | null
  /** The same object for all trees of one text. */
  readonly source: object
}

type Arrays = Pick<Quick, 'kind' | 'field' | 'start' | 'end' | 'first' | 'next'>

/** Larger arrays than these are given back. */
const MOST_KEPT_NODES = 1_048_576

/** Written into by every reading and copied from at its end: fresh memory for each would be most of what a process holds. */
let scratch: Arrays = makeArrays(65_536)

function makeArrays(size: number): Arrays {
  const words = (): Uint32Array => new Uint32Array(size)
  return { kind: new Uint8Array(size), field: new Uint8Array(size), start: words(), end: words(), first: words(), next: words() }
}

/**
 * The tree of text that is plainly Python 3, the same as the grammar's, several times faster; null where any doubt is left
 * (Python 2, soft keywords, broken text, names beyond ASCII, mixed indentation, deep nesting): the grammar decides then.
 */
export function readQuickly(text: string, { from, to, bodies, source }: QuickOptions): SyntaxTree | null {
  const arrays = scratch.kind.length > MOST_KEPT_NODES ? makeArrays(1024) : scratch
  const quick: Quick = {
    text,
    at: from,
    to,
    last: from,
    brackets: 0,
    nesting: 0,
    indent: 0,
    column: 0,
    indentation: 0,
    quotes: [],
    formatLevel: -1,
    isOneLine: false,
    word: '',
    wordAt: -1,
    bodies,
    readExpression,
    readPrimary,
    ...arrays,
    count: 0,
  }
  try {
    const root = make(quick, Kind.module, from)
    if (from === 0) nextLine(quick)
    readStatements(quick, root)
    if (quick.column !== -1) return null
  } catch {
    // A doubt, or a stack that ended: the grammar needs less of it.
    return null
  }
  const { kind, field, start, end, first, next } = quick
  scratch = { kind, field, start, end, first, next }
  const { count } = quick
  return {
    text,
    source,
    bodies,
    count,
    kind: quick.kind.slice(0, count),
    field: quick.field.slice(0, count),
    start: quick.start.slice(0, count),
    end: quick.end.slice(0, count),
    first: quick.first.slice(0, count),
    next: quick.next.slice(0, count),
    hasErrors: false,
  }
}
