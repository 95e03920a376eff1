import { untrustedText } from '../base/display.ts'
import type {
  DeclaredIndex,
  DependencyEntry,
  Inclusion,
  ManifestFacts,
  ManifestOption,
  ManifestProblem,
  Position,
} from '../model/manifest.ts'
import { parseDeclaredHash } from './declared-hash.ts'
import { manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { parseRequirement } from '../python/requirement.ts'
import { findHiddenContent } from './hidden-content.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readEditableText, readRequirementText } from './requirement-text.ts'
import { decodeRequirements } from './requirements-decode.ts'
import { expandVariables } from './requirements-variables.ts'
import { findLogicalLines, type LogicalLine } from './requirements-lines.ts'
import { parseOptionWords, type ParsedOption } from './requirements-options.ts'
import { splitShellWords } from './shell-words.ts'
import { findVia } from './via-comments.ts'

const ID = 'requirements'
/** Options of a line that has a requirement; all others on it are read and ignored by pip. */
const OWN_OPTIONS: ReadonlySet<string> = new Set(['hash', 'config-settings'])

/** Requirements and constraints files as pip 26 reads them; also the output of pip-compile, uv and poetry export. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'requirements and constraints files, compiled ones included',
  role: 'manifest',
  matches: (path) =>
    /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in|pip)|(?:requirements|constraints)\/[^/]+\.(?:txt|in|pip))$/i.test(
      path,
    ),
  read,
}

interface Reading {
  readonly entries: DependencyEntry[]
  readonly indexes: DeclaredIndex[]
  readonly options: ManifestOption[]
  readonly inclusions: Inclusion[]
  readonly problems: ManifestProblem[]
  readonly counts: { entries: number; options: number; comments: number; notUnderstood: number }
  readonly isConstraints: boolean
}

function read(input: ManifestInput): ManifestFacts {
  const isConstraints = input.isConstraints ?? /(?:^|\/)[^/]*constraints[^/]*$/i.test(input.file)
  const role = isConstraints ? 'constraints' : 'manifest'
  const decoded = decodeRequirements(input.bytes)
  if (decoded.text === null) return unreadableFacts({ file: input.file, format: ID, role, problems: decoded.problems })
  const lines = findLogicalLines(decoded.text)
  const reading = readRequirementLines(lines, { isConstraints, variables: input.variables ?? {} })
  const { entries, indexes, options, inclusions, problems, counts } = reading
  const total = lines.reduce((sum, line) => sum + line.physicalLines, 0)
  return manifestFacts({
    file: input.file,
    format: ID,
    role,
    entries,
    indexes,
    options,
    inclusions,
    problems: [...decoded.problems, ...findHiddenContent(decoded.text), ...problems].toSorted(
      (a, b) => a.position.line - b.position.line || a.position.column - b.position.column,
    ),
    accounting: { unit: 'lines', total, ...counts },
  })
}

/** Lines of the requirements language, wherever they stand: a file, the pip part of environment.yml, `deps` of tox. */
export function readRequirementLines(
  lines: readonly LogicalLine[],
  { isConstraints, variables }: { isConstraints: boolean; variables: Readonly<Record<string, string>> },
): Reading {
  const reading: Reading = {
    entries: [],
    indexes: [],
    options: [],
    inclusions: [],
    problems: [],
    isConstraints,
    counts: { entries: 0, options: 0, comments: 0, notUnderstood: 0 },
  }
  let isList = false
  for (const line of lines) {
    reading.counts[readLine(line, { reading, variables })] += line.physicalLines
    const via = findVia(line, { isList })
    isList = via.isList
    const last = reading.entries.at(-1)
    if (last !== undefined && via.names.length > 0)
      reading.entries[reading.entries.length - 1] = { ...last, via: [...last.via, ...via.names] }
  }
  return reading
}

type LineEnd = keyof Reading['counts']

function readLine(
  line: LogicalLine,
  { reading, variables }: { reading: Reading; variables: Readonly<Record<string, string>> },
): LineEnd {
  if (line.text === '') return 'comments'
  const { position } = line
  const expanded = expandVariables(line.text, variables)
  if (expanded.unresolved.length > 0)
    problem(reading, { id: 'unresolved-variable', line, message: `no value for ${expanded.unresolved.join(', ')}` })
  const text = expanded.text
  const [requirement, rest] = breakAtOptions(text)
  const words = splitShellWords(rest)
  const parsed = words === null ? ({ ok: false, problem: 'a quote that is not closed' } as const) : parseOptionWords(words)
  if (!parsed.ok) return notUnderstood(reading, line, parsed.problem)
  for (const option of parsed.options.filter(({ isAbbreviated }) => isAbbreviated)) {
    problem(reading, { id: 'abbreviated-option', line, message: `--${option.name} is not written in full` })
  }
  if (parsed.ignoredWords.length > 0)
    problem(reading, { id: 'ignored-text', line, message: 'words behind the options, which pip ignores' })
  const editable = parsed.options.find(({ name }) => name === 'editable')
  const isHashLost = requirement === '' || editable !== undefined
  if (isHashLost && parsed.options.some(({ name, value }) => name === 'hash' && !/^sha(?:256|384|512):/.test(value ?? '')))
    return notUnderstood(reading, line, 'pip takes sha256, sha384 and sha512')
  if (requirement === '' && editable === undefined) return readOptionLine(line, { reading, options: parsed.options })
  // pip makes the text editable and forgets the value of -e; a name alone may be a folder.
  const specifier = editable === undefined || requirement === '' ? null : parseRequirement(requirement)
  if (specifier?.ok === true && specifier.value.url === null && specifier.value.specifier.normalized !== '')
    return notUnderstood(reading, line, 'a requirement and an editable on one line')
  const result =
    editable === undefined
      ? readRequirementText(requirement, position)
      : readEditableText(requirement === '' ? (editable.value ?? '') : requirement, position)
  if (!result.ok) return notUnderstood(reading, line, result.reason)
  const { entry } = result
  if (reading.isConstraints && (entry.editable || entry.extras.length > 0 || entry.name === null)) {
    return notUnderstood(reading, line, 'constraints have a name, no extras, and are not editable')
  }
  const isOwn = (option: ParsedOption): boolean =>
    option === editable || option.name === 'config-settings' || (editable === undefined && OWN_OPTIONS.has(option.name))
  if (parsed.options.some((option) => !isOwn(option)) || (editable !== undefined && requirement !== '')) {
    problem(reading, { id: 'ignored-text', line, message: 'options beside a requirement, which pip ignores and uv refuses' })
  }
  if (/;\s*$/.test(requirement))
    problem(reading, { id: 'read-differently', line, message: 'an empty marker, which pip takes and uv refuses' })
  const values = (name: string): string[] =>
    parsed.options.filter((option) => option.name === name).map(({ value }) => value ?? '')
  const hashes = editable === undefined ? values('hash').map((value) => parseDeclaredHash(value, position)) : []
  reading.entries.push({
    ...result.entry,
    constraint: reading.isConstraints,
    hashes: [...result.entry.hashes, ...hashes],
    buildOptions: values('config-settings').map((value) => untrustedText(value)),
  })
  return 'entries'
}

/** The requirement ends before the first word, by single blanks, that begins with a dash. */
function breakAtOptions(text: string): [string, string] {
  const tokens = text.split(' ')
  const first = tokens.findIndex((token) => token.startsWith('-'))
  return first === -1 ? [text, ''] : [tokens.slice(0, first).join(' '), tokens.slice(first).join(' ')]
}

function readOptionLine(
  line: LogicalLine,
  { reading, options }: { reading: Reading; options: readonly ParsedOption[] },
): LineEnd {
  const { position } = line
  const nested = options.find(({ name }) => name === 'requirement') ?? options.find(({ name }) => name === 'constraint')
  if (nested !== undefined) {
    const target = nested.value ?? ''
    reading.inclusions.push({
      kind: nested.name === 'requirement' ? 'requirements' : 'constraints',
      target: untrustedText(target),
      isRemote: /^https?:/i.test(target),
      position,
    })
    if (options.length > 1)
      problem(reading, { id: 'ignored-text', line, message: 'options beside an included file, which pip ignores' })
    return 'options'
  }
  const links = options.filter(({ name }) => name === 'find-links')
  if (links.length > 1)
    problem(reading, { id: 'ignored-text', line, message: 'of several --find-links on one line pip takes the first' })
  for (const option of options) {
    if (option.name === 'hash')
      problem(reading, { id: 'lost-hash', line, message: '--hash without a requirement, which pip ignores' })
    else if (option !== links[0] && option.name === 'find-links') continue
    else addOption(reading, { option, position })
  }
  return 'options'
}

const INDEX_KINDS: ReadonlyMap<string, DeclaredIndex['kind']> = new Map([
  ['index-url', 'index'],
  ['extra-index-url', 'extra-index'],
  ['find-links', 'find-links'],
])

function addOption(reading: Reading, { option, position }: { option: ParsedOption; position: Position }): void {
  const value = option.value === null ? null : untrustedText(option.value)
  const kind = INDEX_KINDS.get(option.name)
  if (kind !== undefined && value !== null) {
    reading.indexes.push({
      kind,
      url: value,
      name: null,
      isExplicit: false,
      isDefault: kind === 'index',
      verifiesTls: true,
      position,
    })
  } else {
    reading.options.push({ id: option.name, value, position, isAbbreviated: option.isAbbreviated })
  }
}

function notUnderstood(reading: Reading, line: LogicalLine, reason: string): 'notUnderstood' {
  problem(reading, { id: 'not-understood', line, message: `not understood: ${reason}` })
  return 'notUnderstood'
}

function problem(reading: Reading, { id, line, message }: { id: string; line: LogicalLine; message: string }): void {
  reading.problems.push({ id, message, position: line.position, text: untrustedText(line.text) })
}
