import { success, type Outcome } from '../base/outcome.ts'
import { malformed, type Malformed } from './malformed.ts'
import { readMarkerGroup, type MarkerComparison, type MarkerGroup, type MarkerOperand, type MarkerTerm } from './marker-tree.ts'
import { isAtEnd, openCursor } from './text-cursor.ts'

declare const marker: unique symbol

/** An environment marker (dependency specifiers page). */
export interface Marker {
  readonly [marker]: 'Marker'
  /** `packaging`'s text: needless parentheses gone, names of extras normalised. Null: a string in it holds both quotes. */
  readonly normalized: string | null
  readonly root: MarkerGroup
}

/** Reads a marker as `packaging.markers.Marker` does. */
export function parseMarker(text: string): Outcome<Marker, Malformed> {
  const cursor = openCursor(text)
  const root = readMarkerGroup(cursor)
  if (root === null) return malformed('marker', cursor.problem ?? 'not a marker', text)
  if (!isAtEnd(cursor)) return malformed('marker', 'something stands behind the marker', text)
  return success(markerOf(root))
}

/** The marker that a tree stands for. */
export function markerOf(root: MarkerGroup): Marker {
  return { root, normalized: renderTerm(root, true) } as Omit<Marker, typeof marker> as Marker
}

function renderTerm(term: MarkerTerm, isOutermost: boolean): string | null {
  if (term.kind === 'comparison') return renderComparison(term)
  const [only] = term.terms
  if (only !== undefined && term.terms.length === 1) return renderTerm(only, isOutermost)
  let text = ''
  for (const [index, inner] of term.terms.entries()) {
    const rendered = renderTerm(inner, false)
    if (rendered === null) return null
    text += index === 0 ? rendered : ` ${term.joins[index - 1]} ${rendered}`
  }
  return isOutermost ? text : `(${text})`
}

function renderComparison({ left, operator, right }: MarkerComparison): string | null {
  const [first, second] = [renderOperand(left), renderOperand(right)]
  return first === null || second === null ? null : `${first} ${operator} ${second}`
}

function renderOperand({ kind, text }: MarkerOperand): string | null {
  if (kind === 'variable') return text
  if (!text.includes('"')) return `"${text}"`
  return text.includes("'") ? null : `'${text}'`
}
