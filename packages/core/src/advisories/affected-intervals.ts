import { failure, success, type Outcome } from '../base/outcome.ts'
import { findVersion, type Version } from '../python/version.ts'
import type { AffectedInterval } from './advisory.ts'
import { fieldOf, listOf } from './record-field.ts'

const KINDS = ['introduced', 'fixed', 'last_affected', 'limit'] as const
type EventKind = (typeof KINDS)[number]

interface RangeEvent {
  readonly kind: EventKind
  /** Null = before every version (`introduced: "0"`). */
  readonly version: Version | null
}

/**
 * The events of one OSV range (schema 1.7, "Evaluation") as intervals of PEP 440's order. At one version what ends
 * with it comes last, else the order of the record counts, so that a doubtful record affects more and not less.
 * A range without a readable `introduced`, or with a version that is none, is a problem in our words.
 */
export function parseRange(range: unknown): Outcome<readonly AffectedInterval[], string> {
  const events: RangeEvent[] = []
  const limits: (Version | null)[] = []
  for (const event of listOf(range, 'events')) {
    for (const kind of KINDS) {
      const text = fieldOf(event, kind)
      if (text === undefined) continue
      if (typeof text !== 'string') return failure(`"${kind}" is not text`)
      const isFirst = kind === 'introduced' && text === '0'
      const isNoLimit = kind === 'limit' && text === '*'
      const version = isFirst || isNoLimit ? null : findVersion(text)
      if (version === null && !isFirst && !isNoLimit) return failure(`"${kind}" is no version of PEP 440`)
      if (kind === 'limit') limits.push(version)
      else events.push({ kind, version })
    }
  }
  if (events.every((event) => event.kind !== 'introduced')) return failure('a range without "introduced"')
  return success(cutAtLimit(walk(events.toSorted(compareEvents)), limits))
}

function compareEvents(a: RangeEvent, b: RangeEvent): number {
  const [left, right] = [a.version?.key ?? '', b.version?.key ?? '']
  if (left !== right) return left < right ? -1 : 1
  return Number(a.kind === 'last_affected') - Number(b.kind === 'last_affected')
}

function walk(events: readonly RangeEvent[]): AffectedInterval[] {
  const intervals: AffectedInterval[] = []
  let open: { from: string | null } | null = null
  for (const { kind, version } of events) {
    const text = version?.normalized ?? null
    if (kind === 'introduced') open ??= { from: text }
    else if (open !== null) {
      intervals.push({ ...open, before: kind === 'fixed' ? text : null, through: kind === 'fixed' ? null : text })
      open = null
    }
  }
  if (open !== null) intervals.push({ ...open, before: null, through: null })
  return intervals
}

/** What lies at or above every limit is not affected; `*` is no limit. */
function cutAtLimit(intervals: readonly AffectedInterval[], limits: readonly (Version | null)[]): readonly AffectedInterval[] {
  const highest = limits.some((limit) => limit === null)
    ? null
    : limits.toSorted((a, b) => ((a?.key ?? '') < (b?.key ?? '') ? 1 : -1))[0]
  if (highest === null || highest === undefined) return intervals
  const isBelow = (text: string | null): boolean => text !== null && (findVersion(text)?.key ?? '') < highest.key
  return intervals
    .filter(({ from }) => from === null || isBelow(from))
    .map((interval) =>
      isBelow(interval.before) || isBelow(interval.through)
        ? interval
        : { ...interval, before: highest.normalized, through: null },
    )
}
