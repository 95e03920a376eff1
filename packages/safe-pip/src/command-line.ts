import { splitOwnOptions, type OwnValues } from './own-options.ts'

/** A command line, cut at its command. */
export interface CommandLine {
  /** safe-pip's own options from before the command. */
  readonly own: OwnValues
  /** pip's general options from before the command, with their values. */
  readonly before: readonly string[]
  /** Null when there is none. */
  readonly command: string | null
  readonly after: readonly string[]
}

/** pip's general options that take a value (`general_group` of pip 22.3 to 26.3). */
const VALUED = [
  '--python',
  '--log',
  '--log-file',
  '--local-log',
  '--keyring-provider',
  '--proxy',
  '--retries',
  '--timeout',
  '--default-timeout',
  '--exists-action',
  '--trusted-host',
  '--cert',
  '--client-cert',
  '--cache-dir',
  '--use-feature',
  '--use-deprecated',
  '--resume-retries',
]
const UNVALUED = [
  '--help',
  '--debug',
  '--isolated',
  '--require-virtualenv',
  '--require-venv',
  '--verbose',
  '--version',
  '--quiet',
  '--no-input',
  '--no-proxy-env',
  '--no-cache-dir',
  '--disable-pip-version-check',
  '--no-color',
  '--no-python-version-warning',
]

/**
 * Finds the command as pip does: the first word that is neither a general option nor the value of one. pip's own
 * parser has the last word on what follows a pip command; this only has to know where it stands.
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const position = findCommand(argv)
  const { own, rest } = splitOwnOptions(argv.slice(0, position))
  return { own, before: rest, command: argv[position] ?? null, after: argv.slice(position + 1) }
}

function findCommand(argv: readonly string[]): number {
  let position = 0
  while (position < argv.length) {
    const word = argv[position] ?? ''
    if (word === '--') return position + 1
    if (!word.startsWith('-') || word === '-') return position
    position += takesNextWord(word) ? 2 : 1
  }
  return argv.length
}

function takesNextWord(word: string): boolean {
  if (word.includes('=')) return false
  const isOwnValued = splitOwnOptions([word, '-'], () => true)
  if (isOwnValued.rest.length === 0) return true
  if (isOwnValued.own.size > 0 || !word.startsWith('--')) return false
  const meant = [...VALUED, ...UNVALUED].filter((option) => option.startsWith(word))
  return VALUED.includes(word) || (meant.length > 0 && meant.every((option) => VALUED.includes(option)))
}
