import { Readable } from 'node:stream'
import { runProgram } from './program.ts'

/** How a command line ended. */
export interface ProgramEnd {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  /** Working directory, and home unless the environment names another. */
  readonly cwd: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly stdin?: string
}

/** Runs a command line in this process, without a terminal. */
export async function callProgram(argv: readonly string[], { cwd, env = {}, stdin = '' }: Surroundings): Promise<ProgramEnd> {
  const said = { stdout: '', stderr: '' }
  const code = await runProgram(argv, {
    cwd,
    env: { HOME: cwd, ...env },
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: (text) => {
      said.stdout += text
    },
    stderr: (text) => {
      said.stderr += text
    },
    isStdinTerminal: false,
    isStdoutTerminal: false,
    isStderrTerminal: false,
  })
  return { code, ...said }
}
