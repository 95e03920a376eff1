import type { ManifestFacts, ManifestRole } from '../model/manifest.ts'
import type { PythonCallReader } from '../model/python-calls.ts'

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
  /** The file is Python code: `read` wants `python`. */
  readonly needsPython?: true
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
  readonly python?: PythonCallReader
}
