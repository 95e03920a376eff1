import { findVersion, type Version } from '../python/version.ts'
import type { AffectedInterval, AffectedProject } from './advisory.ts'

/**
 * Whether a release is one of those affected (OSV schema, "Evaluation": listed, or in a range). A local label
 * (`2.1.0+cu118`) is a build of its version: where the advisory names none, it does not count.
 */
export function isAffected(affected: AffectedProject, version: string): boolean {
  const own = findVersion(version)
  return (
    isListed(affected.versions, { version, own }) ||
    (own !== null && affected.intervals.some((interval) => isWithin(interval, own)))
  )
}

/** The versions that end an interval above this one: those that repair it, in order. */
export function findFixes(affected: AffectedProject, version: string): string[] {
  const own = findVersion(version)
  const fixes = affected.intervals.flatMap(({ before }) => (before === null ? [] : (findVersion(before) ?? [])))
  return fixes
    .filter((fix) => own === null || compareTo(own, fix) < 0)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((fix) => fix.normalized)
}

function isListed(versions: readonly string[], { version, own }: { version: string; own: Version | null }): boolean {
  return versions.some((text) => {
    if (text === version) return true
    const listed = own === null ? null : findVersion(text)
    return own !== null && listed !== null && compareTo(own, listed) === 0
  })
}

/** Whether a version lies in an interval; its ends are versions, as `parseRange` makes them. */
export function isWithin({ from, before, through }: AffectedInterval, own: Version): boolean {
  const order = (text: string): number => {
    const end = findVersion(text)
    return end === null ? 0 : compareTo(own, end)
  }
  return (
    (from === null || order(from) >= 0) && (before === null || order(before) < 0) && (through === null || order(through) <= 0)
  )
}

/** The release against a version of the advisory, the local label only where that one has one (PEP 440, `==`). */
function compareTo(own: Version, other: Version): number {
  const key = other.local === null && own.local !== null ? publicKey(own) : own.key
  return key === other.key ? 0 : key < other.key ? -1 : 1
}

function publicKey(version: Version): string {
  return findVersion(version.normalized.slice(0, version.normalized.indexOf('+')))?.key ?? version.key
}
