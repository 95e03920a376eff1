import { success, type Outcome } from '../base/outcome.ts'
import { rememberAnswers } from './bounded-cache.ts'
import { compareCodePoints } from './code-point-order.ts'
import { intersectAll, isInRanges, type KeyRange } from './key-range.ts'
import type { Malformed } from './malformed.ts'
import { parseSpecifierClause, type SpecifierClause } from './specifier-clause.ts'
import { findVersion, type Version } from './version.ts'
import { stripWhite } from './white-space.ts'

declare const specifier: unique symbol

/** Comma-separated clauses that all must hold, as `packaging.specifiers.SpecifierSet`. */
export interface Specifier {
  readonly [specifier]: 'Specifier'
  /** `packaging`'s text: sorted, spellings kept, clauses of one meaning once. Empty: any version. */
  readonly normalized: string
  /** As written. */
  readonly clauses: readonly SpecifierClause[]
  /** Whether a clause names a pre-release and so asks for them. */
  readonly hasPrerelease: boolean
  /** What all clauses but `===` leave. */
  readonly ranges: readonly KeyRange[]
  /** What `===` clauses want, lower case. */
  readonly exact: readonly string[]
}

export interface PrereleaseChoice {
  /** True: as good as final ones. False: never. Null, the default: PEP 440's own rule. */
  readonly prereleases?: boolean | null
}

const read = rememberAnswers(readSpecifier, 20_000)

/** Reads a specifier; an empty one holds for every version. */
export function parseSpecifier(text: string): Outcome<Specifier, Malformed> {
  return read(text)
}

/**
 * Whether one version satisfies the specifier, as `SpecifierSet.contains` of packaging 26: alone, a pre-release
 * satisfies unless `prereleases` is false, because there is nothing better. Text that is no version satisfies
 * only an equal `===` or an empty specifier.
 */
export function isInSpecifier(item: string | Version, spec: Specifier, { prereleases = null }: PrereleaseChoice = {}): boolean {
  const version = typeof item === 'string' ? findVersion(item) : item
  if (prereleases === false && version?.isPrerelease === true) return false
  return isMatch({ text: typeof item === 'string' ? item : item.normalized, version }, spec)
}

/**
 * The items that satisfy the specifier, in their order, as `SpecifierSet.filter` of packaging 26: with
 * `prereleases` null and no clause naming one, pre-releases are left out if any final version satisfies it.
 */
export function findInSpecifier(
  items: readonly string[],
  spec: Specifier,
  { prereleases = null }: PrereleaseChoice = {},
): string[] {
  const wanted = prereleases ?? (spec.hasPrerelease ? true : null)
  const found: { readonly text: string; readonly version: Version | null }[] = []
  let hasFinal = false
  for (const text of items) {
    const version = findVersion(text)
    if (!isMatch({ text, version }, spec)) continue
    found.push({ text, version })
    if (version !== null && !version.isPrerelease) hasFinal = true
  }
  const mayKeep = wanted === true || (wanted === null && !hasFinal)
  return found.filter(({ version }) => mayKeep || version?.isPrerelease !== true).map(({ text }) => text)
}

function isMatch({ text, version }: { text: string; version: Version | null }, spec: Specifier): boolean {
  if (spec.exact.length > 0) {
    const lower = text.toLowerCase()
    if (spec.exact.some((wanted) => wanted !== lower)) return false
    if (spec.exact.length === spec.clauses.length) return true
  }
  if (version === null) return spec.clauses.length === 0
  return isInRanges(version.key, spec.ranges)
}

function readSpecifier(text: string): Outcome<Specifier, Malformed> {
  const clauses: SpecifierClause[] = []
  for (const part of text.split(',')) {
    if (stripWhite(part) === '') continue
    const clause = parseSpecifierClause(part)
    if (!clause.ok) return clause
    clauses.push(clause.value)
  }
  return success({
    normalized: renderClauses(clauses),
    clauses,
    hasPrerelease: clauses.some((clause) => clause.hasPrerelease),
    ranges: intersectAll(clauses.map((clause) => clause.ranges)),
    exact: clauses.flatMap((clause) => (clause.exact === null ? [] : [clause.exact])),
  } as Omit<Specifier, typeof specifier> as Specifier)
}

function renderClauses(clauses: readonly SpecifierClause[]): string {
  const sorted = clauses
    .map(({ operator, version, identity }) => ({ text: operator + version, identity }))
    .toSorted((a, b) => compareCodePoints(a.text, b.text))
  const seen = new Set<string>()
  const kept = sorted.filter(({ identity }) => !seen.has(identity) && seen.add(identity) !== undefined)
  return kept.map(({ text }) => text).join(',')
}
