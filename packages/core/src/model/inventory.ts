import type { UntrustedText } from '../base/display.ts'
import type { CodeContext } from './code-context.ts'

/** A `.pyc` file of an artifact, held against the source beside it. */
export interface BytecodeFile {
  readonly file: string
  /** The Python that wrote it: `3.11`; null when its magic number is none of a released one. */
  readonly python: string | null
  /**
   * When Python runs it: `always` instead of the source beside it (a hash that is not checked, or one that can be made to fit);
   * `unchanged` when time and size of the source are those that it holds; `alone` since there is no source; `never` where no Python looks for it.
   */
  readonly loads: 'always' | 'unchanged' | 'alone' | 'never'
  /** Whether it begins as bytecode of any Python does; otherwise it is something else under this name. */
  readonly isBytecode: boolean
  /** Whether its code could be read. */
  readonly isRead: boolean
  /** Names and hosts in the bytecode that its source does not hold; empty when there is no source. */
  readonly extra: readonly UntrustedText[]
  /** Whether one of those acts: starts processes, reaches the network, runs code. */
  readonly hasActing: boolean
}

/** A file of pickled objects: what loading it would look up and call. */
export interface PickleFile {
  readonly file: string
  readonly isRead: boolean
  /** Dotted names that loading calls or looks up, each once, in order. */
  readonly globals: readonly UntrustedText[]
  /** Those of them that act: `os.system`, `builtins.exec`. */
  readonly acting: readonly UntrustedText[]
}

/** A program or library of machine code, which is listed but not judged. */
export interface NativeFile {
  readonly file: string
  readonly size: number
  /** Null: not read, or not what its name says. */
  readonly format: 'ELF' | 'PE' | 'Mach-O' | null
  readonly kind: 'program' | 'library' | null
  /** When the artifact's own code imports it, as far as it was seen; null: it does not. */
  readonly imported: CodeContext | null
  /** Whether its name says that it is a picture, a text or the like. */
  readonly isDisguised: boolean
  readonly libraries: readonly UntrustedText[]
  /** Imported symbols that act, cut. */
  readonly symbols: readonly UntrustedText[]
  /** Telling texts in it: hosts, commands, cut. */
  readonly texts: readonly UntrustedText[]
}

/** An archive among an artifact's files. */
export interface NestedArchive {
  readonly file: string
  readonly size: number
  /** Null: not opened, or not all of it. */
  readonly members: number | null
}

/** What an artifact holds beside source text. */
export interface Inventory {
  readonly bytecode: readonly BytecodeFile[]
  readonly pickles: readonly PickleFile[]
  readonly natives: readonly NativeFile[]
  readonly archives: readonly NestedArchive[]
}

/** Between the path of an archive and that of a member in it: `demo/data.zip!/run.py`. */
export const NESTED_SEPARATOR = '!/'

export const EMPTY_INVENTORY: Inventory = { bytecode: [], pickles: [], natives: [], archives: [] }
