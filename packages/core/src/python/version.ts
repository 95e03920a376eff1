import { success, type Outcome } from '../base/outcome.ts'
import { rememberAnswers } from './bounded-cache.ts'
import { malformed, type Malformed } from './malformed.ts'
import { MAX_DIGITS } from './numeral.ts'
import { versionKey } from './version-key.ts'
import { scanVersion, type ScanProblem, type VersionParts } from './version-scan.ts'

declare const version: unique symbol

/**
 * A PEP 440 version, exact at any size. Its `key` carries the total order: compare keys with `<` and `===`, sort
 * by them, use them in a Map. Equal versions in different spellings (`1.0`, `1`, `v1.0.0`) have one key.
 */
export interface Version extends VersionParts {
  readonly [version]: 'Version'
  /** Normal form; trailing zeros of the release stay: `1.0.0rc1.post2.dev3+abc.1`. ASCII. */
  readonly normalized: string
  readonly key: string
  /** A pre-release or a dev release. */
  readonly isPrerelease: boolean
}

const read = rememberAnswers(readVersion, 50_000)

/** Reads a version as `packaging.version.Version` does. */
export function parseVersion(text: string): Outcome<Version, Malformed> {
  const found = read(text)
  if (typeof found === 'object') return success(found)
  const reason = found === 'no-version' ? 'not a version of PEP 440' : `a number of more than ${MAX_DIGITS} digits`
  return malformed('version', reason, text)
}

/** The version, or null: for the many texts of which only versions count. */
export function findVersion(text: string): Version | null {
  const found = read(text)
  return typeof found === 'object' ? found : null
}

/** Whether two written versions are one by PEP 440 (`1.0` and `v1.0.0`); text that is no version must be the same text. */
export function isSameVersion(a: string, b: string): boolean {
  return a === b || (findVersion(a)?.key ?? a) === (findVersion(b)?.key ?? b)
}

/** Whether only the length of a number keeps it from being a version; `packaging` raises on such where it skips others. */
export function hasOversizedNumber(text: string): boolean {
  return text.length > MAX_DIGITS && read(text) === 'number-too-long'
}

/** PEP 440's total order: 0 also for different spellings of one version. */
export function compareVersions(a: Version, b: Version): -1 | 0 | 1 {
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1
}

/** Epoch and release: `1!2.0` of `1!2.0rc1+x`. */
export function renderBaseVersion({ epoch, release }: VersionParts): string {
  return epoch === 0 ? release.join('.') : `${epoch}!${release.join('.')}`
}

/** The normalised local label, `abc.1` of `1.0+ABC-01`. */
export function renderLocalLabel({ local }: VersionParts): string | null {
  return local === null ? null : local.join('.')
}

function readVersion(text: string): Version | ScanProblem {
  const parts = scanVersion(text)
  if (typeof parts === 'string') return parts
  const { pre, post, dev, local } = parts
  let normalized = renderBaseVersion(parts)
  if (pre !== null) normalized += `${pre.letter}${pre.number}`
  if (post !== null) normalized += `.post${post}`
  if (dev !== null) normalized += `.dev${dev}`
  if (local !== null) normalized += `+${local.join('.')}`
  return { ...parts, normalized, key: versionKey(parts), isPrerelease: pre !== null || dev !== null } as Version
}
