import type { UntrustedText } from '../base/display.ts'

/**
 * Facts of dependency files: what a manifest, lock, constraints or configuration file says, with the place of
 * everything, and nothing lost (promise 4). Readers of `core/manifests` make them from bytes alone; nothing
 * here is judged yet. Plain data.
 */

/** Lines and columns from 1; columns count UTF-16 units. `endLine` for what spans lines. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly endLine?: number
}

/**
 * What a file is for. `candidates`: free text (Dockerfiles, CI files, notebooks) in which `pip install` lines
 * were found; its entries are of low confidence and it has no accounting.
 */
export type ManifestRole = 'manifest' | 'lock' | 'constraints' | 'configuration' | 'environment' | 'candidates'

/** A hash as written; `digest` lower-case hex where it is one. */
export interface DeclaredHash {
  readonly algorithm: string
  readonly digest: string
  /** `sha256:…` as in reports. */
  readonly text: string
  readonly position: Position
  /** Wrong length for its algorithm, upper case, not hex. */
  readonly problem: 'malformed' | 'weak' | null
}

/** Where an entry says that it comes from. */
export type DeclaredSource =
  | {
      readonly kind: 'index'
      /** URL of the index that this entry is bound to; null = whatever the tool is configured with. */
      readonly index: UntrustedText | null
    }
  | { readonly kind: 'url'; readonly url: UntrustedText }
  | {
      readonly kind: 'vcs'
      readonly url: UntrustedText
      /** `git`, `hg`, `svn`, `bzr`. */
      readonly vcs: string
      /** Branch, tag or whatever was asked for; null = default branch. */
      readonly requested: UntrustedText | null
      /** A full commit id (40 or 64 hex); null = mutable. */
      readonly commit: string | null
      readonly subdirectory: UntrustedText | null
    }
  | { readonly kind: 'path'; readonly path: UntrustedText }
  /** A local wheel or sdist. */
  | { readonly kind: 'archive'; readonly path: UntrustedText }

/** One artifact that a lock records. */
export interface LockedArtifact {
  readonly filename: UntrustedText | null
  readonly url: UntrustedText | null
  readonly hashes: readonly DeclaredHash[]
  readonly size: number | null
  /** As written. */
  readonly uploadTime: UntrustedText | null
  readonly position: Position
}

/** An edge of a lock: what a locked package says that it needs. */
export interface LockedEdge {
  /** Normalised; null when the name is not valid. */
  readonly name: string | null
  readonly specifier: UntrustedText | null
  /** Of the target entry, where the lock tells it. */
  readonly version: string | null
  readonly extras: readonly string[]
  readonly marker: UntrustedText | null
  /** The extra or group of the source entry under which it holds; null = always. */
  readonly group: string | null
  readonly position: Position
}

/** A dependency that a file asks for or a package that a lock holds. Every entry of the file, several of one name included. */
export interface DependencyEntry {
  /** Normalised (PEP 503); null = unknown before download (bare URL, path) or invalid. */
  readonly name: string | null
  readonly nameAsWritten: UntrustedText | null
  /** Version specifiers, normal form of `packaging`; '' = any. For tools with another language (Poetry, Conda, Pipfile) translated where it can be, else null. */
  readonly specifier: string | null
  /** As written, in the file's own language. */
  readonly specifierAsWritten: UntrustedText
  /** Normalised, sorted. */
  readonly extras: readonly string[]
  readonly marker: UntrustedText | null
  /** Extra, dependency group, category or environment; null = main. */
  readonly group: string | null
  readonly source: DeclaredSource
  readonly editable: boolean
  readonly constraint: boolean
  /** Installed and run while building: `[build-system] requires`, `setup_requires`. */
  readonly isForBuild: boolean
  readonly hashes: readonly DeclaredHash[]
  readonly position: Position
  /** The version when exactly one follows from the file: `==`/`===` full version, a locked version, a wheel's file name. */
  readonly resolved: string | null
  readonly confidence: 'certain' | 'low'
  /** The tool in whose own table it stands (`hatch`, `tox`, `poetry` …), so that the locks of other tools do not hold it; absent: everybody's. */
  readonly tool?: string
  /** Lock files: recorded artifacts and edges; empty elsewhere. */
  readonly artifacts: readonly LockedArtifact[]
  readonly edges: readonly LockedEdge[]
  /** `# via` of compiled requirements, or other notes on who needs it; normalised names or file references as written. */
  readonly via: readonly UntrustedText[]
  /** The locked project itself or a workspace member: not a dependency from an index. */
  readonly isOwn: boolean
  /** Config settings, build options that go with this entry (`--config-settings`, `--global-option`). */
  readonly buildOptions: readonly UntrustedText[]
}

/** An index or place of links that a file declares. */
export interface DeclaredIndex {
  /** `other`: contacted, and no source of Python packages (upload targets, conda channels). */
  readonly kind: 'index' | 'extra-index' | 'find-links' | 'other'
  readonly url: UntrustedText
  /** Name in tools that name their indexes. */
  readonly name: string | null
  /** Used only for packages that name it (uv `explicit`, poetry `explicit`, pdm `include_packages`). */
  readonly isExplicit: boolean
  /** Replaces the default index. */
  readonly isDefault: boolean
  readonly verifiesTls: boolean
  readonly position: Position
}

/** An option of the file that concerns resolution, trust or building; ids are the tool's long option or key names. */
export interface ManifestOption {
  /** `no-index`, `pre`, `trusted-host`, `no-binary`, `only-binary`, `require-hashes`, `no-require-hashes`, `index-strategy`, `override-dependencies` … */
  readonly id: string
  readonly value: UntrustedText | null
  readonly position: Position
  /** As written, when it was abbreviated, attached or an alias. */
  readonly isAbbreviated: boolean
}

/** Another file that this one brings in. */
export interface Inclusion {
  /** `requirements`: its entries are installed. `constraints`: they constrain. `configuration`, `group`: read for settings or groups. */
  readonly kind: 'requirements' | 'constraints' | 'configuration' | 'group'
  /** As written: a path relative to this file (or as its tool says) or a URL. */
  readonly target: UntrustedText
  readonly isRemote: boolean
  readonly position: Position
}

/**
 * What a reader saw that is not as it should be. `not-understood`: a line or key that ends as none of the
 * known things (promise 4). The ids of all readers: `not-understood`, `duplicate-key`, `hidden-content` (bidi, zero
 * width, control characters, odd separators or encodings, far-right text), `ignored-text`, `abbreviated-option`,
 * `lost-hash`, `read-differently` (pip and uv disagree), `unknown-lock-version`, `syntax`, `limit`, `unresolved-variable`,
 * `installed-file-changed` (RECORD of an environment).
 */
export interface ManifestProblem {
  readonly id: string
  /** Our words, clean. */
  readonly message: string
  readonly position: Position
  readonly text: UntrustedText | null
}

/** How each line or key ended. Sums are checked by a property test over every reader. */
export interface Accounting {
  /** `lines` for line formats, `keys` for structured ones; null for `candidates`. */
  readonly unit: 'lines' | 'keys'
  readonly total: number
  readonly entries: number
  readonly options: number
  readonly comments: number
  readonly notUnderstood: number
}

/** What only locks have. */
export interface LockFacts {
  /** `uv`, `poetry`, `pdm`, `pipenv`, `pylock`, `conda-lock`, `pixi`. */
  readonly tool: string
  readonly version: string | null
  readonly isVersionKnown: boolean
  /** The freshness record as the tool writes it (`content-hash`, `_meta.hash.sha256` …); null = none. */
  readonly contentHash: string | null
  /** Who wrote it: `created-by`, the first line of a poetry.lock. */
  readonly generator: UntrustedText | null
  /** pdm's opt-in record, in the place of a content hash. */
  readonly hasLockInputs?: boolean
  /** Files that the lock says it was made from, as written. */
  readonly madeFrom?: readonly string[]
  /** Normalised names of packages that are none of an index (Conda's); some of them are Python distributions. */
  readonly otherPackages?: readonly string[]
  readonly requiresPython: UntrustedText | null
  /** Root requirements that the lock itself records (uv `[manifest]`, `requires-dist` of members). */
  readonly roots: readonly LockedEdge[]
}

export interface ManifestFacts {
  /** As named by the caller: relative, with `/`. */
  readonly file: string
  readonly format: string
  readonly role: ManifestRole
  /** Name and version of the project that the file describes. */
  readonly project: { readonly name: string | null; readonly version: string | null }
  readonly entries: readonly DependencyEntry[]
  readonly indexes: readonly DeclaredIndex[]
  readonly options: readonly ManifestOption[]
  readonly inclusions: readonly Inclusion[]
  readonly problems: readonly ManifestProblem[]
  /** `partial`/`unknown`: computed content (setup.py, dynamic metadata); the dependency set is then not all. */
  readonly completeness: 'complete' | 'partial' | 'unknown'
  /** Why it is not complete. */
  readonly incompleteBecause: string | null
  readonly accounting: Accounting | null
  readonly lock: LockFacts | null
}
