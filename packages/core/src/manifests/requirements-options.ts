/** An option of a requirements file by pip's canonical long name, without the dashes. */
export interface ParsedOption {
  readonly name: string
  readonly value: string | null
  /** A prefix, an alias, or a value glued to a short option. */
  readonly isAbbreviated: boolean
}

export type ParsedOptions =
  | { readonly ok: true; readonly options: readonly ParsedOption[]; readonly ignoredWords: readonly string[] }
  | { readonly ok: false; readonly problem: string }

interface OptionDefinition {
  readonly name: string
  readonly takesValue: boolean
  /** Other long spellings; the first of `spellings` is the ordinary one. */
  readonly spellings: readonly string[]
  readonly short?: string
}

/** pip 26.3, `SUPPORTED_OPTIONS` and `SUPPORTED_OPTIONS_REQ` of its requirements parser. */
const OPTIONS: readonly OptionDefinition[] = [
  { name: 'index-url', takesValue: true, spellings: ['index-url', 'pypi-url'], short: 'i' },
  { name: 'extra-index-url', takesValue: true, spellings: ['extra-index-url'] },
  { name: 'no-index', takesValue: false, spellings: ['no-index'] },
  { name: 'constraint', takesValue: true, spellings: ['constraint'], short: 'c' },
  { name: 'requirement', takesValue: true, spellings: ['requirement'], short: 'r' },
  { name: 'editable', takesValue: true, spellings: ['editable'], short: 'e' },
  { name: 'find-links', takesValue: true, spellings: ['find-links'], short: 'f' },
  { name: 'no-binary', takesValue: true, spellings: ['no-binary'] },
  { name: 'only-binary', takesValue: true, spellings: ['only-binary'] },
  { name: 'prefer-binary', takesValue: false, spellings: ['prefer-binary'] },
  { name: 'require-hashes', takesValue: false, spellings: ['require-hashes'] },
  { name: 'no-require-hashes', takesValue: false, spellings: ['no-require-hashes'] },
  { name: 'pre', takesValue: false, spellings: ['pre'] },
  { name: 'all-releases', takesValue: true, spellings: ['all-releases'] },
  { name: 'only-final', takesValue: true, spellings: ['only-final'] },
  { name: 'trusted-host', takesValue: true, spellings: ['trusted-host'] },
  { name: 'use-feature', takesValue: true, spellings: ['use-feature'] },
  { name: 'hash', takesValue: true, spellings: ['hash'] },
  { name: 'config-settings', takesValue: true, spellings: ['config-settings'], short: 'C' },
]

/** Options whose handler in pip refuses a value that looks like an option; all others take any next word. */
const COMMA_LISTS: ReadonlySet<string> = new Set(['no-binary', 'only-binary', 'all-releases', 'only-final'])
/** pip 26.3, `use_new_feature`. */
const FEATURES: ReadonlySet<string> = new Set([
  'fast-deps',
  'inprocess-build-deps',
  'venv-isolation',
  'truststore',
  'no-binary-enable-wheel-cache',
  'build-constraint',
])

/** The words behind the requirement text, as Python's optparse takes them: unambiguous prefixes, `=` or a blank, glued short values. */
export function parseOptionWords(words: readonly string[]): ParsedOptions {
  const options: ParsedOption[] = []
  const ignoredWords: string[] = []
  const pending = [...words]
  for (let word = pending.shift(); word !== undefined; word = pending.shift()) {
    if (word === '--') return { ok: true, options, ignoredWords: [...ignoredWords, ...pending] }
    if (word.startsWith('--')) {
      const equals = word.indexOf('=')
      const spelled = equals === -1 ? word.slice(2) : word.slice(2, equals)
      const found = findLong(spelled)
      if (typeof found === 'string') return { ok: false, problem: found }
      const isAbbreviated = found.definition.spellings[0] !== spelled
      const taken = takeValue(found.definition, { given: equals === -1 ? null : word.slice(equals + 1), pending })
      if (!taken.ok) return taken
      options.push({ name: found.definition.name, value: taken.value, isAbbreviated })
    } else if (word.startsWith('-') && word !== '-') {
      const definition = OPTIONS.find(({ short }) => short === word.charAt(1))
      if (definition === undefined) return { ok: false, problem: `no such option: -${word.charAt(1)}` }
      const glued = word.slice(2)
      const taken = takeValue(definition, { given: glued === '' ? null : glued, pending })
      if (!taken.ok) return taken
      options.push({ name: definition.name, value: taken.value, isAbbreviated: glued !== '' })
    } else ignoredWords.push(word)
  }
  return { ok: true, options, ignoredWords }
}

function findLong(spelled: string): { readonly definition: OptionDefinition } | string {
  const exact = OPTIONS.find(({ spellings }) => spellings.includes(spelled))
  if (exact !== undefined) return { definition: exact }
  const matches = OPTIONS.flatMap((definition) =>
    definition.spellings.filter((spelling) => spelling.startsWith(spelled)).map(() => definition),
  )
  const [first] = matches
  if (first === undefined) return `no such option: --${spelled}`
  // optparse counts spellings, so that an alias makes its own option ambiguous.
  return matches.length > 1 ? `ambiguous option: --${spelled}` : { definition: first }
}

interface ValueSource {
  /** Behind `=` or glued. */
  readonly given: string | null
  readonly pending: string[]
}

function takeValue(
  definition: OptionDefinition,
  { given, pending }: ValueSource,
): { ok: true; value: string | null } | { ok: false; problem: string } {
  if (!definition.takesValue) {
    return given === null ? { ok: true, value: null } : { ok: false, problem: `--${definition.name} takes no value` }
  }
  const value = given ?? pending.shift()
  if (value === undefined) return { ok: false, problem: `--${definition.name} needs a value` }
  if (COMMA_LISTS.has(definition.name) && value.startsWith('-'))
    return { ok: false, problem: `--${definition.name} needs a value` }
  if (definition.name === 'use-feature' && !FEATURES.has(value)) return { ok: false, problem: 'no such feature of pip' }
  if (definition.name === 'hash' && !value.includes(':')) return { ok: false, problem: '--hash is not ALGORITHM:DIGEST' }
  if (definition.name === 'config-settings' && !value.includes('='))
    return { ok: false, problem: '--config-settings is not KEY=VALUE' }
  return { ok: true, value }
}
