import type { NotChecked } from '../model/finding.ts'
import type { PublishedRelease, ReleasePin } from '../model/published.ts'
import type { UncheckedEffect } from '../model/severity.ts'
import { decideUnchecked } from '../policy/decide-effects.ts'
import type { Policy } from '../policy/policy.ts'
import type { Pinned, PinnedRelease } from './find-pinned.ts'

/** A release, and the indexes that it comes from; null among them stands for what the user has configured. */
export interface PublishedQuery {
  readonly name: string
  readonly version: string
  readonly sources: readonly (string | null)[]
  /** Whether a lock says what the release needs, so that its published metadata are wanted too. */
  readonly wantsRequirements?: boolean
}

/** A check that cannot be made of a release; one entry is reported for all releases alike. */
export interface PublishedGap {
  readonly check: string
  readonly reason: string
  /** The index, without credentials. */
  readonly subject: string
  readonly effect: UncheckedEffect
}

export type PublishedAnswer =
  | { readonly state: 'published'; readonly published: PublishedRelease }
  | { readonly state: 'gap'; readonly gap: PublishedGap }

/** What is known of one origin of a pinned release. */
export interface OriginFacts {
  readonly pins: readonly ReleasePin[]
  readonly published: PublishedRelease | null
  readonly gaps: readonly PublishedGap[]
}

/** The release with the indexes that it was found on, where that is known, instead of those that it may come from. */
export function withPlaces(release: PinnedRelease, known: ReadonlyMap<string, readonly OriginFacts[]>): PinnedRelease {
  const origins = known.get(`${release.name} ${release.version}`) ?? []
  const found = origins.map(({ published }) => published?.foundOn ?? [])
  return found.length > 0 && found.every((places) => places.length > 0)
    ? { ...release, sources: [...new Set(found.flat())] }
    : release
}

/** By `NAME VERSION`: what the indexes say of each of its origins. */
export async function askIndexes(
  pinned: readonly Pinned[],
  ask: ((queries: readonly PublishedQuery[]) => Promise<readonly PublishedAnswer[]>) | undefined,
): Promise<ReadonlyMap<string, readonly OriginFacts[]>> {
  const origins = pinned.flatMap(({ release, origins: all }) => all.map((origin) => ({ release, origin })))
  const open = origins.filter(({ origin }) => origin.obstacle === null)
  const queries = open.map(({ release: { name, version }, origin: { sources, pins } }) => ({
    name,
    version,
    sources,
    wantsRequirements: pins.some(({ edges }) => edges !== null),
  }))
  const answers = ask === undefined || queries.length === 0 ? [] : await ask(queries)
  const answerOf = new Map(open.map(({ origin }, at) => [origin, answers[at]]))
  const known = new Map<string, OriginFacts[]>()
  for (const { release, origin } of origins) {
    const key = `${release.name} ${release.version}`
    known.set(key, [...(known.get(key) ?? []), factsOf(origin, answerOf.get(origin))])
  }
  return known
}

function factsOf({ pins, obstacle }: Pinned['origins'][number], answer: PublishedAnswer | undefined): OriginFacts {
  if (obstacle !== null) return { pins, published: null, gaps: [gapOf(obstacle, 'warn')] }
  if (answer === undefined) return { pins, published: null, gaps: [gapOf('offline', 'none')] }
  if (answer.state === 'gap') return { pins, published: null, gaps: [answer.gap] }
  const { published } = answer
  const subject = published.indexes.join(', ')
  const gaps: PublishedGap[] = []
  const isRecorded = pins.some(({ recorded }) => recorded.some(({ sha256 }) => sha256.length > 0))
  if (isRecorded && published.files.some(({ sha256 }) => sha256 === null))
    gaps.push({ check: 'hash-not-on-index', reason: 'the index gives no sha256', subject, effect: 'warn' })
  if (published.files.length > 0 && pins.some(({ recorded }) => recorded.some(({ hasOtherHash }) => hasOtherHash === true)))
    gaps.push({ check: 'hash-not-on-index', reason: 'only sha256 can be compared with an index', subject, effect: 'warn' })
  if (published.files.length > 0 && !published.pageGivesTimes)
    gaps.push({ check: 'release-age', reason: 'the index gives no upload times', subject, effect: 'warn' })
  const isLocked = pins.some(({ edges }) => edges !== null)
  if (isLocked && published.files.length > 0 && published.requirements === null)
    gaps.push({ check: 'edges-not-published', reason: 'the index offers no metadata of wheels', subject, effect: 'none' })
  return { pins, published, gaps }
}

/** What the user asked for by a switch is no warning; what a file says is, for its author may be somebody else. */
function gapOf(reason: string, effect: UncheckedEffect): PublishedGap {
  return { check: 'index', reason, subject: 'index', effect }
}

/** One entry for all releases to which the same happened, so that a dead index does not fill the report. */
export function findIndexGaps(known: ReadonlyMap<string, readonly OriginFacts[]>, policy: Policy): NotChecked[] {
  const groups = new Map<string, { gap: PublishedGap; releases: Set<string> }>()
  for (const [release, origins] of known) {
    for (const gap of origins.flatMap(({ gaps }) => gaps)) {
      const key = JSON.stringify(gap)
      const group = groups.get(key) ?? { gap, releases: new Set() }
      groups.set(key, group)
      group.releases.add(release)
    }
  }
  return [...groups.values()].map(({ gap, releases }) => {
    const [first = '', ...others] = [...releases].toSorted()
    const which = others.length === 0 ? first : `${first} and ${others.length} more`
    return decideUnchecked({ ...gap, reason: `${gap.reason} (${which})` }, policy)
  })
}
