import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { Command as Parser, CommanderError, Option } from 'commander'
import type { Command, World } from './command.ts'
import type { CommandLine } from './command-line.ts'
import { mergeOwnValues, splitOwnOptions } from './own-options.ts'
import { resolveSettings } from './settings.ts'

/** Parses the options of one of safe-pip's own commands and runs it. Throws `usage` for what it does not know. */
export async function runOwnCommand(command: Command, input: { line: CommandLine; world: World }): Promise<number> {
  const { line, world } = input
  const stray = line.before.find((word) => !/^-v+$|^--verbose$/.test(word))
  if (stray !== undefined)
    throw new SafePipError('usage', `${stray} is an option of pip, which safe-pip ${command.name} does not use`)
  const { own, rest } = splitOwnOptions(line.after)
  const parser = new Parser(`safe-pip ${command.name}`)
    .description(command.summary)
    .usage(`[options] ${command.usage}`)
    .helpOption('-h, --help', 'this text')
    .option('-v, --verbose', 'show what has no effect too')
    .allowExcessArguments(true)
    .exitOverride()
    .configureOutput({ writeOut: world.stdout, writeErr: () => undefined })
  parser.argument('[words...]')
  for (const { flags, description, isRepeatable } of command.options) {
    const option = new Option(flags, description)
    // An option `--no-…` has been true before it is given.
    const collect = (value: string, before: unknown): unknown[] => [
      ...(Array.isArray(before) ? (before as unknown[]) : []),
      value,
    ]
    if (isRepeatable === true) option.argParser(collect)
    parser.addOption(option)
  }
  try {
    parser.parse([...rest], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (error instanceof CommanderError) {
      throw new SafePipError('usage', error.message.replace(/^error: /, ''), { hint: `see safe-pip ${command.name} --help` })
    }
    throw error
  }
  const options = parser.opts<Record<string, unknown>>()
  const isVerbose = options['verbose'] === true || line.before.length > 0
  const settings = resolveSettings(mergeOwnValues(line.own, own), { world, verbosity: isVerbose ? 1 : 0 })
  return command.run({ args: parser.args, options, settings, world })
}
