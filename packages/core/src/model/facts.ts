import type { UntrustedText } from '../base/display.ts'
import type { ArchiveFacts, FileFacts, MetadataFacts, SdistFacts, WheelFacts } from './artifact-facts.ts'
import type { SourceFacts } from './code-facts.ts'
import type { FileStance, LockPair, ManifestChange, PolicyChange, RepositoryFacts } from './file-facts.ts'
import type { ManifestFacts } from './manifest.ts'
import type { Place } from './place.ts'
import type { PinnedFacts } from './published.ts'
import type { ComparisonFacts, TwinFacts } from './comparison.ts'
import type { Severity } from './severity.ts'

export type {
  AnomalyKind,
  ArchiveAnomaly,
  ArchiveFacts,
  ArchiveMember,
  EntryPoint,
  FileFacts,
  MemberKind,
  MetadataFacts,
  SdistFacts,
  StartupFile,
  WheelFacts,
} from './artifact-facts.ts'
export type { SourceFacts } from './code-facts.ts'
export type { ReadProblem } from './read-problem.ts'

/**
 * Facts are what readers saw, without judgement. They are plain data (structured-cloneable, so that a worker
 * can make them and a cache can keep them); everything that comes from outside is `UntrustedText` or a
 * checked type. Rules turn facts into findings.
 */

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
  /** Whether there are attestations of where it was built (PEP 740); absent = none are named. */
  readonly hasProvenance?: boolean
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
  readonly comparison: ComparisonFacts
  readonly twins: TwinFacts
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
  comparison: NOT_APPLICABLE,
  twins: NOT_APPLICABLE,
  askedNames: NOT_APPLICABLE,
  manifest: NOT_APPLICABLE,
  stance: NOT_APPLICABLE,
  change: NOT_APPLICABLE,
  lockPair: NOT_APPLICABLE,
  repository: NOT_APPLICABLE,
  policyChange: NOT_APPLICABLE,
}
