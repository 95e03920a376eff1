import type { DependencyEntry, ManifestFacts, Position } from './manifest.ts'

/** What the user's settings declare, as far as dependency files are held against it. URLs without credentials. */
export interface FileStance {
  /** The user's own indexes: configuration, policy, `--allow-index`, and PyPI. */
  readonly declaredIndexes: readonly string[]
  /** Those of them that pip would ask for a name that no file binds to an index; absent = the first. */
  readonly plainIndexes?: readonly string[]
  /** Patterns of normalised names (python/name-pattern.ts) that may come from `internalIndex` only. */
  readonly internalNames: readonly string[]
  readonly internalIndex: string | null
}

/** One file before and after: the previous commit's content and today's. */
export interface ManifestChange {
  readonly before: ManifestFacts
  readonly after: ManifestFacts
  /** For a lock: whether its manifest is the same in both; null = it has none or it was not read. */
  readonly isManifestUnchanged: boolean | null
}

/**
 * Whether a lock still belongs to its manifest, decided exactly as the lock's own tool decides it. `not-computable`
 * says why nobody can tell; it is never taken for fresh.
 */
export type LockFreshness =
  | { readonly state: 'fresh' }
  | { readonly state: 'stale'; readonly because: string }
  | { readonly state: 'not-computable'; readonly because: string }

/** A requirement of a manifest or an edge of a locked package that its locked version does not satisfy. */
export interface LockMismatch {
  readonly entry: DependencyEntry
  readonly specifier: string
  /** Normalised name of the package that asks, null = the manifest. */
  readonly askedBy: string | null
}

/** A lock beside its manifest, walked from the manifest's requirements along the lock's edges. */
export interface LockPair {
  readonly manifest: ManifestFacts
  readonly lock: ManifestFacts
  readonly freshness: LockFreshness
  /** False when the lock records no edges (Pipfile.lock, pylock.toml): then nothing is known of `phantoms`. */
  readonly hasEdges: boolean
  /** Locked packages that nothing asks for. */
  readonly phantoms: readonly DependencyEntry[]
  /** Requirements of the manifest and edges without an entry. */
  readonly missing: readonly {
    readonly name: string
    readonly askedBy: string | null
    readonly position: Position
    readonly isInLock: boolean
  }[]
  readonly mismatches: readonly LockMismatch[]
}

/** What git says of a dependency file, and which files lie beside it. */
export interface RepositoryFacts {
  /** Whether a lock is kept out of the repository by `.gitignore`. */
  readonly isIgnored: boolean
  /** Attributes that hide a change from review: `-diff`, `linguist-generated`, `binary`. */
  readonly hidingAttributes: readonly string[]
  /** Names of dependency files in the same folder. */
  readonly siblings: readonly string[]
}

/** The policy of a commit beside the one before it. */
export interface PolicyChange {
  readonly isChanged: boolean
  /** Where the policy stands now, or stood. */
  readonly file: string
  /** `requirements.txt:3 undeclared-index`: what the policy before would refuse and the one of this commit lets through. */
  readonly loosened: readonly string[]
}
