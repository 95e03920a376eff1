import { SafePipError } from '@safe-pip/core/base/safe-pip-error'

/** One of safe-pip's own options (CONTRACT "Commands"). */
export interface OwnOption {
  readonly word: string
  readonly variable: string
  /** `list`: repeatable, and comma-separated in the environment. */
  readonly kind: 'flag' | 'value' | 'list'
  readonly placeholder: string
  readonly summary: string
}

export const OWN_OPTIONS: readonly OwnOption[] = [
  { word: '--policy', variable: 'SAFE_PIP_POLICY', kind: 'value', placeholder: 'FILE', summary: 'this policy file and no other' },
  {
    word: '--offline',
    variable: 'SAFE_PIP_OFFLINE',
    kind: 'flag',
    placeholder: '',
    summary: 'no network at all: the store and local archives only',
  },
  { word: '--format', variable: 'SAFE_PIP_FORMAT', kind: 'value', placeholder: 'F', summary: 'text, json or jsonl' },
  {
    word: '--output',
    variable: 'SAFE_PIP_OUTPUT',
    kind: 'value',
    placeholder: 'FILE',
    summary: 'where the report goes instead of standard output',
  },
  { word: '--home', variable: 'SAFE_PIP_HOME', kind: 'value', placeholder: 'DIR', summary: 'store and intelligence' },
  { word: '--pip', variable: 'SAFE_PIP_PYTHON', kind: 'value', placeholder: 'PATH', summary: 'the Python or pip to use' },
  {
    word: '--allow-build',
    variable: 'SAFE_PIP_ALLOW_BUILD',
    kind: 'list',
    placeholder: 'NAME',
    summary: 'this project may run build code (repeatable)',
  },
  {
    word: '--allow-index',
    variable: 'SAFE_PIP_ALLOW_INDEX',
    kind: 'list',
    placeholder: 'URL',
    summary: 'this index is mine too (repeatable)',
  },
  {
    word: '--accept',
    variable: 'SAFE_PIP_ACCEPT',
    kind: 'list',
    placeholder: 'NAME[==VERSION]',
    summary: 'a yes, in advance, to what would be asked about this project; never to a block',
  },
  {
    word: '--now',
    variable: 'SAFE_PIP_NOW',
    kind: 'value',
    placeholder: 'TIME',
    summary: 'the clock (RFC 3339), for reproducible runs',
  },
]

/** Values by option word, in the order given; a flag holds empty strings. */
export type OwnValues = ReadonlyMap<string, readonly string[]>

export interface SplitWords {
  readonly own: OwnValues
  /** What is left, untouched and in order. */
  readonly rest: readonly string[]
}

/** The own option that a word spells (`--policy` or `--policy=p.toml`); abbreviations are not understood. */
export function findOwnOption(word: string): OwnOption | null {
  const equals = word.indexOf('=')
  const name = equals === -1 ? word : word.slice(0, equals)
  return OWN_OPTIONS.find((option) => option.word === name) ?? null
}

/**
 * Takes safe-pip's own options out of `words`, up to `--`. `isOwn` says which of them count here: behind a pip
 * command only those that pip's own parser does not know. Throws `usage` for a missing or superfluous value.
 */
export function splitOwnOptions(words: readonly string[], isOwn: (word: string) => boolean = () => true): SplitWords {
  const own = new Map<string, string[]>()
  const rest: string[] = []
  for (let position = 0; position < words.length; position += 1) {
    const word = words[position] ?? ''
    if (word === '--') {
      rest.push(...words.slice(position))
      break
    }
    const option = findOwnOption(word)
    if (option === null || !isOwn(option.word)) {
      rest.push(word)
      continue
    }
    const equals = word.indexOf('=')
    let value = equals === -1 ? null : word.slice(equals + 1)
    if (option.kind === 'flag') {
      if (value !== null) throw new SafePipError('usage', `${option.word} takes no value`)
      value = ''
    } else if (value === null) {
      position += 1
      value = words[position] ?? null
      if (value === null) throw new SafePipError('usage', `${option.word} needs a value: ${option.word} ${option.placeholder}`)
    }
    own.set(option.word, [...(own.get(option.word) ?? []), value])
  }
  return { own, rest }
}

/** Both, the later ones after the earlier ones, so that the last value counts. */
export function mergeOwnValues(first: OwnValues, second: OwnValues): OwnValues {
  const merged = new Map(first)
  for (const [word, values] of second) merged.set(word, [...(merged.get(word) ?? []), ...values])
  return merged
}
