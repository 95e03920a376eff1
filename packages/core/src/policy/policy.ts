import type { Effect, UncheckedEffect } from '../model/severity.ts'

export const PROFILES = ['audit', 'default', 'strict'] as const
export type Profile = (typeof PROFILES)[number]

/** What findings mean here, after every file and option was read. Plain data. */
export interface Policy {
  readonly profile: Profile
  /** Effects by rule id or `domain:…`; the rule id wins. `off` drops the finding. */
  readonly rules: Readonly<Record<string, Effect | 'off'>>
  /** Effects of checks that could not run, by check. */
  readonly unchecked: Readonly<Record<string, UncheckedEffect>>
  /** `NAME` or `NAME==VERSION`, as given: a yes in advance to *confirm* findings, never to a block. */
  readonly accept: readonly string[]
  readonly indexes: {
    /** The user's own, beside pip's configuration and PyPI: absolute URLs without credentials. */
    readonly allowed: readonly string[]
    /** Names found there may be looked up elsewhere; names from all other indexes never leave (promise 5). */
    readonly public: readonly string[]
    /** Patterns of normalised names (python/name-pattern.ts) that may come from `internalIndex` only. */
    readonly internalNames: readonly string[]
    readonly internalIndex: string | null
  }
  /** Patterns of normalised names that nobody may ask for. */
  readonly names: { readonly banned: readonly string[] }
  /** Normalised names of the projects that may run build code. */
  readonly build: { readonly allow: readonly string[] }
  readonly cooldown: {
    readonly minimumAgeMs: number
    /** Patterns of normalised names. */
    readonly exempt: readonly string[]
  }
  readonly sources: {
    /** The live advisory source; `url` without a trailing slash. */
    readonly osv: { readonly isEnabled: boolean; readonly url: string }
  }
  readonly exceptions: readonly PolicyException[]
}

/** A reviewed, expiring permission (DESIGN 5): the finding stays in the report, without an effect. */
export interface PolicyException {
  readonly rule: string
  /** Normalised name. */
  readonly name: string
  /** As written; null = every version. */
  readonly version: string | null
  /** Lower-case hex: this artifact and no other. */
  readonly sha256: string | null
  /** An id or alias of an advisory: only findings that carry it. */
  readonly advisory: string | null
  readonly reason: string
  /** Milliseconds since 1970: from then on it permits nothing. */
  readonly expiresAt: number
  /** Where it stands, for the report on expired and unmatched ones. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number }
}

/** PyPI's simple index (PEP 503). */
export const PYPI_INDEX = 'https://pypi.org/simple/'

const DAY_MS = 86_400_000

/** The policy of somebody who wrote none (DESIGN 5, CONTRACT "The policy file"). */
export const DEFAULT_POLICY: Policy = {
  profile: 'default',
  rules: {},
  unchecked: {},
  accept: [],
  indexes: { allowed: [], public: [PYPI_INDEX], internalNames: [], internalIndex: null },
  names: { banned: [] },
  build: { allow: [] },
  cooldown: { minimumAgeMs: 2 * DAY_MS, exempt: [] },
  sources: { osv: { isEnabled: true, url: 'https://api.osv.dev' } },
  exceptions: [],
}
