import type { AdvisoryFacts, FactState } from '../../model/facts.ts'
import type { Report } from '../../model/report.ts'

/** A release to look up. */
export interface ReleaseQuery {
  /** Normalised. */
  readonly name: string
  readonly version: string
  /** Found on an index that the policy declares public: only then may the name leave this machine (promise 5). */
  readonly isPublic: boolean
}

/**
 * What is known of releases: the one door for the wrapper, `scan` and `audit`. A snapshot within its maximum age
 * answers alone; without one the live source is asked, if the policy has it switched on and the run is not offline.
 */
export interface Intelligence {
  /** As the report prints it; null without a snapshot. */
  readonly snapshot: Report['intelligence']
  /**
   * One state for each release, by `releaseKey`. `absent` (check `known-malware`) when nothing could answer;
   * known with a `gap` when something answered but not all: a snapshot that is too old still names what it knows.
   * Never throws, and answers within seconds when the source cannot be reached.
   */
  readonly lookUp: (releases: readonly ReleaseQuery[]) => Promise<ReadonlyMap<string, FactState<AdvisoryFacts>>>
  /** What the snapshot alone says, without asking anybody: for whole index pages, most of whose releases nobody wants. */
  readonly lookUpHere: (
    releases: readonly Pick<ReleaseQuery, 'name' | 'version'>[],
  ) => ReadonlyMap<string, FactState<AdvisoryFacts>>
  /** Closes the snapshot's file. */
  readonly close: () => void
}

export function releaseKey(release: { readonly name: string; readonly version: string }): string {
  return `${release.name} ${release.version}`
}
