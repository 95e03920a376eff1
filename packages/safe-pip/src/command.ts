/** safe-pip's own options (CONTRACT "Commands"), from before or after the command, else from the environment. */
export interface Settings {
  readonly policyFile: string | null
  readonly isOffline: boolean
  readonly format: 'text' | 'json' | 'jsonl'
  readonly outputFile: string | null
  /** Absolute folder: intelligence, verdicts. `--home`, else the platform's data folder. */
  readonly home: string
  /** Absolute folder: the artifact store. `--home`, else the platform's cache folder. */
  readonly cacheHome: string
  readonly pip: string | null
  readonly allowBuild: readonly string[]
  readonly allowIndex: readonly string[]
  readonly accept: readonly string[]
  /** Milliseconds since 1970; `--now`, else the machine's clock. */
  readonly now: number
  /** Whether `--now` was given. */
  readonly isClockFixed: boolean
  readonly verbosity: number
}

/** The world as a command may touch it; tests hand in their own. */
export interface World {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly isStdinTerminal: boolean
  readonly isStdoutTerminal: boolean
  readonly isStderrTerminal: boolean
}

/** One of safe-pip's own commands; `commands/<name>.ts` exports it as `command`. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** What stands behind the name in `--help`: `PATH|NAME==VERSION …`. */
  readonly usage: string
  /** Options of this command alone; safe-pip's own options are read before. */
  readonly options: readonly CommandOption[]
  /** Answers the exit code (CONTRACT "Exit codes"); throws SafePipError for broken surroundings. */
  readonly run: (input: CommandInput) => Promise<number>
}

/** A command before it is loaded: `commands/<name>.ts`. */
export interface CommandEntry {
  readonly name: string
  readonly load: () => Promise<Command>
}

export interface CommandOption {
  /** commander's flags: `--from <where>`. */
  readonly flags: string
  readonly description: string
  /** May stand several times; its value is then a list of texts. */
  readonly isRepeatable?: boolean
}

export interface CommandInput {
  readonly args: readonly string[]
  /** By commander's attribute name. */
  readonly options: Readonly<Record<string, unknown>>
  readonly settings: Settings
  readonly world: World
}
