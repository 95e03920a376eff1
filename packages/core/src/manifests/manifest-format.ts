import type { ManifestFacts, ManifestRole } from '../model/manifest.ts'

/**
 * The contract of a dependency-file format: one file `manifests/<format-id>.ts` that exports `format`, its test
 * beside it, `docs/formats/<format-id>.md`. The registry is generated from the folder.
 *
 * `read` is pure and total: it never throws on any bytes, is linear in their length, and accounts for every
 * line (line formats) or every key of the tables that concern dependencies (structured formats).
 */
export interface ManifestFormat {
  /** Kebab-case: `requirements`, `uv-lock`. */
  readonly id: string
  readonly summary: string
  readonly role: ManifestRole
  /** Whether a file of this path (relative, `/`) is of this format by its name. */
  readonly matches: (path: string) => boolean
  /** For formats that the name does not tell: whether the first 64 KiB do. */
  readonly sniff?: (head: Uint8Array) => boolean
  readonly read: (input: ManifestInput) => ManifestFacts
}

export interface ManifestInput {
  /** Relative, with `/`, as findings show it. */
  readonly file: string
  readonly bytes: Uint8Array
  /** How the file was reached: a requirements file reached by `-c` is read as constraints. */
  readonly isConstraints?: boolean
  /** `${NAME}` variables that may be expanded; absent = none, and each use is a problem. */
  readonly variables?: Readonly<Record<string, string>>
  /** Reads Python source statically; absent = files in Python are *dynamic, incomplete*. */
  readonly python?: PythonLiteralReader
}

/** Values that a Python file hands to calls, as far as they are literal. Provided by core/source through vet. */
export interface PythonLiteralReader {
  /** Calls of `name` (`setup`, `session.install`) at any depth, in source order; null when the grammar gave up. */
  readonly findCalls: (source: string, names: readonly string[]) => readonly PythonCall[] | null
}

export interface PythonCall {
  readonly name: string
  readonly line: number
  readonly column: number
  readonly args: readonly PythonValue[]
  readonly keywords: readonly { readonly name: string; readonly value: PythonValue }[]
}

/** `computed`: not a literal after folding. `file-lines`: the idiom that reads a requirements file (its path). */
export type PythonValue =
  | { readonly kind: 'text'; readonly value: string; readonly line: number; readonly column: number }
  | { readonly kind: 'list'; readonly items: readonly PythonValue[]; readonly line: number; readonly column: number }
  | {
      readonly kind: 'dict'
      readonly items: readonly { readonly key: PythonValue; readonly value: PythonValue }[]
      readonly line: number
      readonly column: number
    }
  | { readonly kind: 'file-lines'; readonly path: string; readonly line: number; readonly column: number }
  | { readonly kind: 'computed'; readonly line: number; readonly column: number }
