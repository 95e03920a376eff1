import type { Finding, NotChecked } from './finding.ts'
import type { Verdict } from './severity.ts'

/** Where an artifact truly comes from: never the gate, never with credentials. */
export interface Source {
  readonly kind: 'index' | 'url' | 'vcs' | 'path' | 'archive'
  readonly url?: string
}

/** One artifact after judgement, as reports print it. */
export interface ArtifactReport {
  readonly name: string | null
  readonly version: string | null
  readonly filename: string | null
  /** Only for local files, as given. */
  readonly path?: string
  readonly sha256: string | null
  readonly size: number | null
  readonly source: Source
  readonly requiredBy: readonly (readonly string[])[]
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
}

/** A dependency that a file asks for. */
export interface DependencyReport {
  readonly name: string | null
  readonly specifier: string
  readonly extras: readonly string[]
  readonly marker: string | null
  readonly group: string | null
  readonly source: Source
  readonly editable: boolean
  readonly constraint: boolean
  readonly hashes: readonly string[]
  readonly place: { readonly file: string; readonly line: number; readonly column: number }
  readonly resolved: string | null
}
