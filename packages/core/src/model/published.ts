import type { UntrustedText } from '../base/display.ts'
import type { LockedEdge } from './manifest.ts'
import type { Place } from './place.ts'

/** What an index publishes of one wheel or sdist. */
export interface PublishedFile {
  readonly filename: string
  /** Normal form, from the file name. */
  readonly version: string
  /** Lower-case hex; null = the index gives none. */
  readonly sha256: string | null
  /** Bytes; null = not given. */
  readonly size: number | null
  /** RFC 3339, as given. */
  readonly uploadTime: string | null
  /** The reason, which may be empty; null = not yanked (PEP 592). */
  readonly yanked: UntrustedText | null
}

/** A requirement of published core metadata. */
export interface PublishedRequirement {
  /** Normalised. */
  readonly name: string
  /** Normal form of `packaging`; '' = any version. */
  readonly specifier: string
  /** Holds under a marker only, an extra for instance. */
  readonly isConditional: boolean
}

/** A release as the indexes publish it that a dependency file takes it from. All of them have answered. */
export interface PublishedRelease {
  /** Without credentials, in the order asked. */
  readonly indexes: readonly string[]
  /** Those of them that have files of this version. */
  readonly foundOn: readonly string[]
  /** Whether any of them has a page of the project. */
  readonly hasProject: boolean
  /** PEP 792. */
  readonly projectStatus: string | null
  readonly statusReason: UntrustedText | null
  /** Whether a page gives times for any file. */
  readonly pageGivesTimes: boolean
  /** Files of this version, those with a local label included. */
  readonly files: readonly PublishedFile[]
  /** What the metadata of all its wheels asks for; null = not offered (PEP 658), not asked for, or not readable. */
  readonly requirements: readonly PublishedRequirement[] | null
}

/** One file that a dependency file records for a release. */
export interface RecordedFile {
  /** Null where only a hash is recorded. */
  readonly filename: UntrustedText | null
  /** Lower-case hex; empty where it is not recorded or not well-formed. */
  readonly sha256: readonly string[]
  /** Whether it may also be a file with a hash of another kind, which index pages do not tell. */
  readonly hasOtherHash?: boolean
  /** Bytes. */
  readonly size: number | null
  readonly uploadTime: UntrustedText | null
  readonly place: Place
}

/** One entry of a dependency file that pins a release. */
export interface ReleasePin {
  readonly place: Place
  readonly isLock: boolean
  readonly recorded: readonly RecordedFile[]
  /** What the file says that the release needs; null where it says nothing of the kind. */
  readonly edges: readonly LockedEdge[] | null
}

/** A release as dependency files pin it, beside what the index publishes. */
export interface PinnedFacts {
  /** Normalised. */
  readonly name: string
  readonly version: string
  /** At least one. */
  readonly pins: readonly ReleasePin[]
  readonly published: PublishedRelease
}
