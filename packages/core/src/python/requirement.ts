import { untrustedText, type UntrustedText } from '../base/display.ts'
import { success, type Outcome } from '../base/outcome.ts'
import { malformed, type Malformed } from './malformed.ts'
import { markerOf, type Marker } from './marker.ts'
import { readMarkerGroup } from './marker-tree.ts'
import { normalizeName, type PackageName } from './package-name.ts'
import { parseSpecifier, type Specifier } from './specifier.ts'
import { findToken, isAtEnd, openCursor, skipBlanks, stop, takeToken, type TextCursor } from './text-cursor.ts'
import { WHITE } from './white-space.ts'

declare const requirement: unique symbol

/** A dependency specifier (dependency specifiers page, PEP 508): what Requires-Dist and requirements hold. */
export interface Requirement {
  readonly [requirement]: 'Requirement'
  readonly name: PackageName
  /** Sorted, each once. */
  readonly extras: readonly PackageName[]
  /** Empty where a URL stands. */
  readonly specifier: Specifier
  /** As written, perhaps with credentials. */
  readonly url: UntrustedText | null
  readonly marker: Marker | null
}

// Ends where no more word characters follow; Python's words know letters of every script.
const NAME = /[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?(?![\p{L}\p{N}_.-])/uy
const URL_TEXT = /[^ \t]+/y
const BLANKS = /[ \t]+/y

const W = `[${WHITE}]*`
const RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)`
const PRE = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?'
const POST = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?'
const DEV = '(?:[-_.]?dev[-_.]?[0-9]*)?'
const LOCAL = String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`
/** One clause, as far as it goes; what it means `parseSpecifier` says. */
const CLAUSE = new RegExp(
  [
    `===${W}[^${WHITE};)]*`,
    String.raw`(?:==|!=)${W}${RELEASE}*(?:\.\*|${PRE}${POST}${DEV}${LOCAL})`,
    `~=${W}${RELEASE}+${PRE}${POST}${DEV}`,
    `(?:<=|>=|<|>)${W}${RELEASE}*${PRE}${POST}${DEV}`,
  ].join('|'),
  'iy',
)

/** Reads a dependency specifier as `packaging.requirements.Requirement` does. */
export function parseRequirement(text: string): Outcome<Requirement, Malformed> {
  const cursor = openCursor(text)
  skipBlanks(cursor)
  const name = takeToken(cursor, NAME)
  if (name === null) return malformed('requirement', 'does not begin with a valid name', text)
  skipBlanks(cursor)
  const extras = readExtras(cursor)
  skipBlanks(cursor)
  const url = extras === null ? null : readUrl(cursor)
  const written = url === null ? readClauses(cursor) : ''
  const marker = written === null ? null : readMarker(cursor)
  if (extras === null || written === null || cursor.problem !== null)
    return malformed('requirement', cursor.problem ?? 'not understood', text)
  const specifier = parseSpecifier(written)
  if (!specifier.ok) return malformed('requirement', specifier.problem.reason, text)
  const names = [...new Set(extras.map(normalizeName))].toSorted()
  const parsed: Omit<Requirement, typeof requirement> = {
    name: normalizeName(name),
    extras: names,
    specifier: specifier.value,
    url: url === null ? null : untrustedText(url),
    marker,
  }
  return success(parsed as Requirement)
}

function readExtras(cursor: TextCursor): string[] | null {
  const extras: string[] = []
  if (takeToken(cursor, /\[/y) === null) return extras
  skipBlanks(cursor)
  let extra = takeToken(cursor, NAME)
  while (extra !== null) {
    extras.push(extra)
    skipBlanks(cursor)
    if (takeToken(cursor, /,/y) === null) break
    skipBlanks(cursor)
    extra = takeToken(cursor, NAME)
    if (extra === null) return stop(cursor, 'a comma without an extra behind it')
  }
  skipBlanks(cursor)
  return takeToken(cursor, /\]/y) === null ? stop(cursor, 'the bracket of the extras is not closed') : extras
}

/** Null where none stands; the problem is in the cursor if the `@` has nothing behind it. */
function readUrl(cursor: TextCursor): string | null {
  if (takeToken(cursor, /@/y) === null) return null
  skipBlanks(cursor)
  const url = takeToken(cursor, URL_TEXT)
  if (url === null) return stop(cursor, 'no URL behind the @')
  // The URL ends at white space only, so that a semicolon may be part of it.
  if (!isAtEnd(cursor)) takeToken(cursor, BLANKS)
  return url
}

function readClauses(cursor: TextCursor): string | null {
  if (cursor.problem !== null) return null
  const isEnclosed = takeToken(cursor, /\(/y) !== null
  skipBlanks(cursor)
  let written = ''
  for (let clause = takeToken(cursor, CLAUSE); clause !== null; clause = takeToken(cursor, CLAUSE)) {
    written += clause
    skipBlanks(cursor)
    if (takeToken(cursor, /,/y) === null) break
    written += ','
    skipBlanks(cursor)
  }
  skipBlanks(cursor)
  if (isEnclosed && takeToken(cursor, /\)/y) === null)
    return stop(cursor, 'the parenthesis of the specifier is not closed, or it holds no specifier')
  skipBlanks(cursor)
  return written
}

function readMarker(cursor: TextCursor): Marker | null {
  if (isAtEnd(cursor)) return null
  if (findToken(cursor, /;/y) === null)
    return stop(cursor, 'something else than a semicolon stands behind name, specifier or URL')
  cursor.at += 1
  const root = readMarkerGroup(cursor)
  if (root === null) return null
  skipBlanks(cursor)
  return isAtEnd(cursor) ? markerOf(root) : stop(cursor, 'something stands behind the marker')
}
