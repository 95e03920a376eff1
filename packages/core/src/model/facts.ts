import type { UntrustedText } from '../base/display.ts'
import type { SourceFacts } from './code-facts.ts'
import type { ReadProblem } from './read-problem.ts'
import type { FileStance, LockPair, ManifestChange, PolicyChange, RepositoryFacts } from './file-facts.ts'
import type { ManifestFacts } from './manifest.ts'
import type { Place } from './place.ts'
import type { PinnedFacts } from './published.ts'
import type { Severity } from './severity.ts'

export type { SourceFacts } from './code-facts.ts'
export type { ReadProblem } from './read-problem.ts'

/**
 * Facts are what readers saw, without judgement. They are plain data (structured-cloneable, so that a worker
 * can make them and a cache can keep them); everything that comes from outside is `UntrustedText` or a
 * checked type. Rules turn facts into findings.
 */

/** The artifact's own file. */
export interface FileFacts {
  readonly kind: 'wheel' | 'sdist'
  readonly filename: string
  /** Normalised, from the file name. */
  readonly name: string
  /** Normalised, from the file name. */
  readonly version: string
  readonly sha256: string
  readonly size: number
}

export type MemberKind = 'file' | 'directory' | 'symlink' | 'hardlink' | 'other'

export interface ArchiveMember {
  /** As stored; printable only through `display`. */
  readonly path: UntrustedText
  readonly kind: MemberKind
  /** Unpacked bytes. */
  readonly size: number
  readonly mode?: number
  readonly linkTarget?: UntrustedText
}

/**
 * `ambiguous`: two readers could see different contents, or a member escapes. `oddity`: strange but read
 * the same by all. `limit`: larger than safe-pip reads. `damaged`: not an archive of this kind, or cut.
 */
export type AnomalyKind = 'ambiguous' | 'oddity' | 'limit' | 'damaged'

export interface ArchiveAnomaly {
  /** Stable, kebab-case: `duplicate-member`, `data-descriptor`, `trailing-bytes` … */
  readonly id: string
  readonly kind: AnomalyKind
  /** Our words; outside text in it has gone through `display`. */
  readonly message: string
  /** The member it concerns, shown form. */
  readonly member?: string
}

export interface ArchiveFacts {
  /** `folder`: a folder of this machine, or a lone file in it. */
  readonly format: 'zip' | 'tar.gz' | 'folder'
  readonly members: readonly ArchiveMember[]
  readonly anomalies: readonly ArchiveAnomaly[]
  /** Unpacked bytes of all members. */
  readonly unpackedBytes: number
}

/** Core metadata (METADATA of a wheel, PKG-INFO of an sdist), fields as written. */
export interface MetadataFacts {
  /** Member path, or `sidecar`. */
  readonly file: string
  readonly metadataVersion: UntrustedText | null
  readonly name: UntrustedText | null
  readonly version: UntrustedText | null
  readonly requiresPython: UntrustedText | null
  readonly requiresDist: readonly MetadataLine[]
  readonly providesExtra: readonly UntrustedText[]
  readonly summary: UntrustedText | null
  readonly homePage: UntrustedText | null
  readonly projectUrls: readonly UntrustedText[]
  readonly author: UntrustedText | null
  readonly authorEmail: UntrustedText | null
  readonly license: UntrustedText | null
  readonly classifierCount: number
  /** Length of the description, in the field or behind the headers, without white space at its ends. */
  readonly descriptionLength: number
  readonly dynamic: readonly UntrustedText[]
  /** Doubled single-use fields, undecodable bytes, missing Name or Version. */
  readonly problems: readonly ReadProblem[]
}

export interface MetadataLine {
  readonly text: UntrustedText
  readonly line: number
}

export interface EntryPoint {
  readonly group: UntrustedText
  readonly name: UntrustedText
  readonly target: UntrustedText
  readonly line: number
}

export interface WheelFacts {
  /** `name-1.0.dist-info`. */
  readonly distInfo: string
  readonly tags: readonly string[]
  readonly rootIsPurelib: boolean | null
  /** RECORD against the archive, names and hashes; WHEEL and METADATA against the file name. */
  readonly problems: readonly ReadProblem[]
  readonly entryPoints: readonly EntryPoint[]
  /** Members of `.data/SCHEME/…`: the path below the scheme's folder, and the whole member path. */
  readonly dataMembers: readonly { readonly scheme: string; readonly path: UntrustedText; readonly member: UntrustedText }[]
  /** `.pth` files, `sitecustomize` and `usercustomize` at the top of purelib or platlib. */
  readonly startupFiles: readonly StartupFile[]
  readonly topLevel: readonly UntrustedText[]
}

export interface StartupFile {
  readonly path: string
  /** Lines of a `.pth` that Python executes (`import …`), or 1 for a module. */
  readonly executableLines: readonly { readonly line: number; readonly text: UntrustedText }[]
}

export interface SdistFacts {
  /** The one top-level folder. */
  readonly root: string
  readonly hasSetupPy: boolean
  /** `[build-system]` of pyproject.toml; null when there is none. */
  readonly buildSystem: {
    readonly requires: readonly UntrustedText[]
    readonly backend: UntrustedText | null
    readonly backendPath: readonly UntrustedText[]
  } | null
  /** `[project.scripts]`, `[project.gui-scripts]` and the entry points of an `.egg-info`: what the build may install. */
  readonly entryPoints: readonly EntryPoint[]
  readonly problems: readonly ReadProblem[]
}

/** What an index says about the file. */
export interface ReleaseFacts {
  /** Without credentials. */
  readonly indexUrl: string
  readonly projectStatus: string | null
  readonly statusReason: UntrustedText | null
  readonly yanked: boolean
  readonly yankedReason: UntrustedText | null
  /** RFC 3339, as given. */
  readonly uploadTime: string | null
  /** Whether the page gives times for any file. */
  readonly pageGivesTimes: boolean
  /** sha256 of the PEP 658 sidecar's bytes and the METADATA's differ, or the sidecar's hash is wrong. */
  readonly sidecarProblem: string | null
}

/** How it came to be asked for. */
export interface RequestFacts {
  /** Normalised. */
  readonly name: string
  readonly version: string | null
  readonly sourceKind: 'index' | 'url' | 'vcs' | 'path' | 'archive'
  /** Chains from what was asked for. */
  readonly requiredBy: readonly (readonly string[])[]
  /** `==` in a requirement, lock or constraint. */
  readonly exactPin: boolean
  /** For url and vcs: whether a hash or a full commit fixes the content. */
  readonly contentFixed: boolean
  /** Version in use before, when known: a security fix for it passes the cooldown. */
  readonly installedVersion: string | null
  /** It would have to be built, which runs its code, and nobody has allowed that. */
  readonly needsBuildPermission?: boolean
}

/** Names that somebody asked for: an artifact's own, or every dependency of a file, each once at its first place. */
export interface AskedNamesFacts {
  readonly names: readonly { readonly name: string; readonly place: Place }[]
}

/** A name that was asked for and that no index has. */
export interface MissingProjectFacts {
  readonly name: string
  readonly indexes: readonly string[]
}

export interface AdvisoryMatch {
  readonly id: string
  readonly aliases: readonly string[]
  readonly kind: 'malware' | 'vulnerability'
  /** Highest of CVSS and label; none given = high (DESIGN 5). */
  readonly severity: Severity
  readonly summary: UntrustedText
  readonly fixedIn: readonly string[]
}

export interface AdvisoryFacts {
  readonly matches: readonly AdvisoryMatch[]
  /** Why the matches may not be all (a snapshot that is too old): *not checked* beside the findings. */
  readonly gap?: string
}

export interface FactTable {
  readonly file: FileFacts
  readonly archive: ArchiveFacts
  readonly metadata: MetadataFacts
  readonly wheel: WheelFacts
  readonly sdist: SdistFacts
  readonly source: SourceFacts
  readonly release: ReleaseFacts
  readonly request: RequestFacts
  readonly advisories: AdvisoryFacts
  readonly missingProject: MissingProjectFacts
  readonly pinned: PinnedFacts
  readonly askedNames: AskedNamesFacts
  readonly manifest: ManifestFacts
  readonly stance: FileStance
  readonly change: ManifestChange
  readonly lockPair: LockPair
  readonly repository: RepositoryFacts
  readonly policyChange: PolicyChange
}

export type FactName = keyof FactTable

/**
 * An absent fact becomes *not checked*, never clean. With `check`, everything that needed it is reported
 * once under that check; without, under the id of each rule that needed it.
 */
export type FactState<Value> =
  | { readonly state: 'known'; readonly value: Value }
  | { readonly state: 'absent'; readonly reason: string; readonly check?: string }
  | { readonly state: 'not-applicable' }

export type Facts = { readonly [Name in FactName]?: FactState<FactTable[Name]> }

export function known<Value>(value: Value): FactState<Value> {
  return { state: 'known', value }
}

export function absent(reason: string, check?: string): FactState<never> {
  return check === undefined ? { state: 'absent', reason } : { state: 'absent', reason, check }
}

const NOT_APPLICABLE = { state: 'not-applicable' } as const

/** The facts of nothing: whoever judges spreads what is known of its subject over them. */
export const NO_FACTS: { readonly [Name in FactName]: FactState<FactTable[Name]> } = {
  file: NOT_APPLICABLE,
  archive: NOT_APPLICABLE,
  metadata: NOT_APPLICABLE,
  wheel: NOT_APPLICABLE,
  sdist: NOT_APPLICABLE,
  source: NOT_APPLICABLE,
  release: NOT_APPLICABLE,
  request: NOT_APPLICABLE,
  advisories: NOT_APPLICABLE,
  missingProject: NOT_APPLICABLE,
  pinned: NOT_APPLICABLE,
  askedNames: NOT_APPLICABLE,
  manifest: NOT_APPLICABLE,
  stance: NOT_APPLICABLE,
  change: NOT_APPLICABLE,
  lockPair: NOT_APPLICABLE,
  repository: NOT_APPLICABLE,
  policyChange: NOT_APPLICABLE,
}
