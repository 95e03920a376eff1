/** The world as the hook may touch it; tests hand in their own. */
export interface World {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly isStdoutTerminal: boolean
  /** Width of the terminal in cells; 0 where nobody knows, as in pre-commit's own terminal. */
  readonly columns: number
  /** What runs here, for a hook that shall run the same: Node and the script, absolute. */
  readonly program: { readonly node: string; readonly script: string }
}
