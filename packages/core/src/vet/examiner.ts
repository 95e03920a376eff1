import type { Examination } from './examination.ts'

/**
 * Reads files of this machine into facts; a pool of workers or this process itself. `examine` never rejects for
 * what a file holds: what cannot be read is in the examination. It rejects (SafePipError `disk`) when the path
 * cannot be opened.
 */
export interface Examiner {
  /** A wheel or sdist at `path`; `filename` is the name it is published under. `known.sha256`: the caller hashed it just now. */
  readonly examine: (path: string, filename: string, known?: { readonly sha256: string }) => Promise<Examination>
  /** A folder as one source tree, or a lone Python file as an import. */
  readonly examineTree: (path: string) => Promise<Examination>
  /** Ends workers; work under way is given up. */
  readonly close: () => Promise<void>
}
