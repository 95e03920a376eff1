import type { ArchiveFacts, MetadataFacts, SdistFacts, WheelFacts } from './artifact-facts.ts'
import type { SourceFacts } from './code-facts.ts'

/** An artifact as far as releases are compared; what could not be read of it is null. */
export interface ComparedArtifact {
  readonly kind: 'wheel' | 'sdist'
  readonly filename: string
  readonly version: string
  /** Bytes of the file. */
  readonly size: number
  /** RFC 3339, as the index gives it. */
  readonly uploadTime: string | null
  /** Whether the index has attestations of it (PEP 740). */
  readonly hasProvenance: boolean
  readonly archive: ArchiveFacts | null
  readonly metadata: MetadataFacts | null
  readonly wheel: WheelFacts | null
  readonly sdist: SdistFacts | null
  readonly source: SourceFacts | null
}

/** An artifact beside one of an earlier release of its project; of the same kind where there is one. */
export interface ComparisonFacts {
  readonly before: ComparedArtifact
  readonly after: ComparedArtifact
}

/** A wheel beside the sdist of the same release. */
export interface TwinFacts {
  readonly wheel: ComparedArtifact
  readonly sdist: ComparedArtifact
}
