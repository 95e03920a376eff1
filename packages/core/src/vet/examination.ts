import type { FactState, FactTable } from '../model/facts.ts'

/**
 * Everything that follows from an artifact's bytes and file name alone. Plain data: made in a worker, kept
 * in a cache under (sha256, engine version). Circumstances (index, request, advisories) come later, in judge.ts.
 */
export interface Examination {
  readonly sha256: string
  readonly size: number
  readonly file: FactState<FactTable['file']>
  readonly archive: FactState<FactTable['archive']>
  readonly metadata: FactState<FactTable['metadata']>
  readonly wheel: FactState<FactTable['wheel']>
  readonly sdist: FactState<FactTable['sdist']>
  readonly source: FactState<FactTable['source']>
  /** Bytes of METADATA, for the gate's PEP 658 answer; null for sdists and broken wheels. */
  readonly metadataBytes: Uint8Array | null
}
