import type { PipItemKind } from '../pip/contract.ts'

/** A file that may stand for a release. */
export interface LockedFile {
  readonly filename: string
  /** Without credentials. */
  readonly url: string
  readonly kind: 'wheel' | 'sdist'
  /** Lower-case hex. */
  readonly sha256: string
  readonly size: number | null
  /** RFC 3339, as the index gives it. */
  readonly uploadTime: string | null
}

/** One package of the resolved set, ready to be written in any form. */
export interface LockedPackage {
  /** Normalised. */
  readonly name: string
  readonly version: string
  /** Sorted. */
  readonly extras: readonly string[]
  /** Of the requirement that asked for it, where it had one. */
  readonly marker: string | null
  /** Who asks for it: `-r requirements.in`, names of packages; sorted. */
  readonly via: readonly string[]
  readonly kind: PipItemKind
  /** Without credentials and fragment. */
  readonly url: string
  readonly subdirectory: string | null
  readonly isEditable: boolean
  /** Index without credentials; null for what came from elsewhere. */
  readonly index: string | null
  /** By name; empty for directories and repositories. */
  readonly files: readonly LockedFile[]
  /** Names in the set that it needs; sorted. */
  readonly needs: readonly string[]
}
