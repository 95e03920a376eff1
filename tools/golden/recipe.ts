import type { GoldenField } from './entries.ts'

export interface Recipe {
  /** Folder below `files/`. */
  readonly id: string
  /** Key of `TOOLS`. */
  readonly tool: string
  /** Folder below `projects/`. */
  readonly project: string
  /** The file that is read, as the tool names it; written by `make`, or part of the project. */
  readonly file: string
  readonly format: string
  /** Commands of the tool's own environment, in the folder of the project. */
  readonly make: readonly (readonly string[])[]
  /** The tool's own list of the entries; what it prints is kept in a file, unless it writes `writes`. */
  readonly exports: readonly GoldenExport[]
  readonly fields: readonly GoldenField[]
}

export interface GoldenExport {
  readonly command: readonly string[] | null
  readonly kind: 'requirements' | 'pylock' | 'lines'
  /** A file that the command writes, or, without a command, that is there. */
  readonly writes?: string
}
