import { display } from '@safe-pip/core/base/display'
import { findNearestWord } from '@safe-pip/core/base/edit-distance'
import { isSafePipError, SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { World } from './command.ts'
import { parseCommandLine, type CommandLine } from './command-line.ts'
import { renderHelp } from './help.ts'
import { TOOL_VERSION } from './tool-version.ts'

/** Words that are pip commands for sure; what is no command of ours goes to pip too, which passes the rest through (CONTRACT "Commands"). */
const VETTED: ReadonlySet<string> = new Set(['install', 'download', 'wheel', 'lock'])

/** Runs one command line and answers the exit code (CONTRACT "Exit codes"). Never throws. */
export async function runProgram(argv: readonly string[], world: World): Promise<number> {
  try {
    return await dispatch(parseCommandLine(argv), world)
  } catch (error) {
    return printFailure(error, world)
  }
}

async function dispatch(line: CommandLine, world: World): Promise<number> {
  const asks = (...words: string[]): boolean => words.some((word) => line.before.includes(word))
  if (asks('--version', '-V')) {
    world.stdout(`safe-pip ${TOOL_VERSION}\n`)
    return 0
  }
  if (line.command === null || asks('--help', '-h')) {
    const { COMMANDS } = await import('./commands/registry.generated.ts')
    world.stdout(renderHelp(await Promise.all(COMMANDS.map(({ load }) => load()))))
    return 0
  }
  if (VETTED.has(line.command)) return runPipCommand(line, world)
  const { COMMANDS } = await import('./commands/registry.generated.ts')
  const entry = COMMANDS.find(({ name }) => name === line.command)
  if (entry === undefined) {
    const exit = await runPipCommand(line, world)
    // pip knows nothing of our commands, so what it calls unknown may be one of them, misspelt.
    const nearest =
      exit === 82
        ? findNearestWord(
            line.command,
            COMMANDS.map(({ name }) => name),
          )
        : null
    if (nearest !== null) world.stderr(`safe-pip: did you mean safe-pip ${nearest}?\n`)
    return exit
  }
  const { runOwnCommand } = await import('./run-own-command.ts')
  return runOwnCommand(await entry.load(), { line, world })
}

async function runPipCommand(line: CommandLine, world: World): Promise<number> {
  const { runVettedCommand } = await import('./vetted/run-vetted-command.ts')
  return runVettedCommand({ line, world })
}

/** One line for people, one hint, and the exit code. */
function printFailure(error: unknown, world: Pick<World, 'stderr' | 'env'>): number {
  const known = isSafePipError(error)
    ? error
    : new SafePipError('internal', `internal error: ${display(error instanceof Error ? error.message : String(error))}`, {
        cause: error,
      })
  world.stderr(`safe-pip: ${known.message}\n  ${known.hint}\n`)
  const isDebugging = (world.env['SAFE_PIP_DEBUG'] ?? '') !== ''
  if (isDebugging) world.stderr(`${error instanceof Error ? (error.stack ?? '') : ''}\n`)
  return known.exitCode
}
