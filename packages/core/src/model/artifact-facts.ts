import type { UntrustedText } from '../base/display.ts'
import type { ReadProblem } from './read-problem.ts'

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
  readonly maintainer: UntrustedText | null
  readonly maintainerEmail: UntrustedText | null
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

/** A script by its path below the root, or an object by its dotted name (`module.Class`, `module:function`). */
export interface BuildHook {
  readonly kind: 'file' | 'object'
  readonly target: UntrustedText
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
  /** Code of its own that pyproject.toml or setup.cfg has a build run, beside setup.py and an in-tree back end. */
  readonly buildHooks: readonly BuildHook[]
  /** `[project.scripts]`, `[project.gui-scripts]` and the entry points of an `.egg-info`: what the build may install. */
  readonly entryPoints: readonly EntryPoint[]
  readonly problems: readonly ReadProblem[]
}
