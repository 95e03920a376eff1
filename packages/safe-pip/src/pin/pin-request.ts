import { SafePipError } from '@safe-pip/core/base/safe-pip-error'

/** What `safe-pip pin` was asked for, as written. */
export interface PinRequest {
  readonly files: readonly string[]
  /** `-o`; `-` is standard output; null = what pip-compile's users expect (find-target.ts). */
  readonly outputFile: string | null
  readonly extras: readonly string[]
  readonly hasAllExtras: boolean
  readonly groups: readonly string[]
  readonly constraints: readonly string[]
  readonly isUpgrade: boolean
  /** `NAME` or `NAME==VERSION`. */
  readonly upgradePackages: readonly string[]
  readonly isCheck: boolean
  readonly keepsExtras: boolean
  readonly isAnnotated: boolean
  readonly emitsIndexes: boolean
  /** Only hashes of the files that were read here, so that the result holds for this platform alone. */
  readonly hasVettedHashesOnly: boolean
  /** Options for pip's resolver, in pip's words. */
  readonly pipWords: readonly string[]
}

interface PipOption {
  readonly attribute: string
  readonly word: string
}

const PIP_FLAGS: readonly PipOption[] = [
  { attribute: 'pre', word: '--pre' },
  { attribute: 'preferBinary', word: '--prefer-binary' },
]
/** By commander's attribute: `--no-…` is to it the opposite of an option without that. */
const PIP_LISTS: readonly PipOption[] = [
  { attribute: 'indexUrl', word: '--index-url' },
  { attribute: 'extraIndexUrl', word: '--extra-index-url' },
  { attribute: 'findLinks', word: '--find-links' },
  { attribute: 'onlyBinary', word: '--only-binary' },
  { attribute: 'binary', word: '--no-binary' },
]

/** What is pinned when no file is named, as with pip-compile. */
export const DEFAULT_FILES: readonly string[] = ['requirements.in', 'pyproject.toml', 'setup.cfg']

/** From commander's values. Throws `usage`. */
export function readPinRequest(files: readonly string[], options: Readonly<Record<string, unknown>>): PinRequest {
  const extras = listOf(options['extra']).flatMap((words) => words.split(','))
  const hasAllExtras = options['allExtras'] === true
  if (hasAllExtras && extras.length > 0) throw new SafePipError('usage', '--extra has no effect beside --all-extras')
  const outputFile = options['outputFile']
  return {
    files,
    outputFile: typeof outputFile === 'string' ? outputFile : null,
    extras,
    hasAllExtras,
    groups: listOf(options['group']),
    constraints: listOf(options['constraint']),
    isUpgrade: options['upgrade'] === true,
    upgradePackages: listOf(options['upgradePackage']),
    isCheck: options['check'] === true,
    keepsExtras: options['stripExtras'] !== true,
    isAnnotated: options['annotate'] !== false,
    emitsIndexes: options['emitIndexUrl'] !== false,
    hasVettedHashesOnly: options['vettedHashesOnly'] === true,
    pipWords: [
      ...(options['index'] === false ? ['--no-index'] : []),
      ...PIP_FLAGS.flatMap(({ attribute, word }) => (options[attribute] === true ? [word] : [])),
      ...PIP_LISTS.flatMap(({ attribute, word }) => listOf(options[attribute]).flatMap((value) => [word, value])),
    ],
  }
}

function listOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []
}
