import type { Command } from './command.ts'
import { OWN_OPTIONS } from './own-options.ts'

const PIP_COMMANDS: readonly (readonly [string, string])[] = [
  ['install|download|wheel|lock …', 'as pip, after everything it would bring was read'],
  ['any other pip command', 'passed to pip untouched'],
]

/** What `safe-pip`, `safe-pip --help` print. */
export function renderHelp(commands: readonly Command[]): string {
  const own = commands
    .filter(({ name }) => name !== 'internal')
    .map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary] as const)
  const options = OWN_OPTIONS.map(
    ({ word, placeholder, variable, summary }) => [`${word} ${placeholder}`.trim(), `${summary} (${variable})`] as const,
  )
  return [
    'safe-pip reads everything that pip would bring, and only then lets pip have it.',
    '',
    'usage: safe-pip [options] <command> …',
    '',
    'commands:',
    ...table([...PIP_COMMANDS, ...own]),
    '',
    'options, before the command (and behind it where pip does not know the word):',
    ...table([...options, ['-h, --help', 'this text'], ['-V, --version', 'the version of safe-pip']]),
    '',
    'exit codes: 0 clean or warnings only, 80 refused, 81 could not vet, 82 usage or configuration,',
    '            83 internal error; else the code of pip itself',
    '',
  ].join('\n')
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
