import type { Severity } from '../model/severity.ts'

/** One record of an advisory source, as far as it concerns projects on PyPI. Plain data from outside: unprinted before `display`. */
export interface Advisory {
  /** The record's own id. */
  readonly id: string
  readonly aliases: readonly string[]
  readonly kind: AdvisoryKind
  /** The highest that the record gives; null = it gives none. */
  readonly severity: Severity | null
  readonly summary: string
  /** RFC 3339, as given; null where the record gives none. */
  readonly modified: string | null
  readonly affected: readonly AffectedProject[]
}

export type AdvisoryKind = 'malware' | 'vulnerability'

/** The releases of one project that an advisory is about: those listed, and those in one of the intervals. */
export interface AffectedProject {
  /** Normalised. */
  readonly name: string
  /** Normal form (PEP 440) where it is one, else as written; none that lies in an interval. */
  readonly versions: readonly string[]
  readonly intervals: readonly AffectedInterval[]
}

/** Versions from `from` (null = from the first) up to before `before` or through `through` (both null = without end). */
export interface AffectedInterval {
  readonly from: string | null
  readonly before: string | null
  readonly through: string | null
}
