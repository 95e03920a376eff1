import { display } from '../base/display.ts'
import type { DocumentValue } from '../manifests/document.ts'
import { memberAt } from '../manifests/document.ts'
import { parseTomlDocument } from '../manifests/toml-document.ts'
import { DOMAINS, EFFECTS, UNCHECKED_EFFECTS } from '../model/severity.ts'
import { parseIndexUrl } from '../python/index-url.ts'
import { isValidName, normalizeName } from '../python/package-name.ts'
import { parseDuration } from './duration.ts'
import { KNOWN_CHECKS, KNOWN_RULES } from './known-ids.ts'
import { isNamePattern, normalizePattern } from '../python/name-pattern.ts'
import { PROFILES } from './policy.ts'
import { readExceptions } from './policy-exceptions.ts'
import type { PolicyLayer } from './policy-layer.ts'
import {
  expectTable,
  readBoolean,
  readChoice,
  readTable,
  readText,
  readTexts,
  suggest,
  type KeyReader,
  type PolicyProblem,
  type Reading,
} from './policy-table.ts'

type Filling<Layer> = { -readonly [Key in keyof Layer]: Layer[Key] }

export interface ParsedPolicy {
  readonly layer: PolicyLayer
  /** Every fault, in the order of the file; a policy with one is not to be used. */
  readonly problems: readonly PolicyProblem[]
  /** A pyproject.toml without `[tool.safe-pip]` says nothing. */
  readonly isPresent: boolean
}

/**
 * Reads `safe-pip.toml`, or `[tool.safe-pip]` of a `pyproject.toml` (CONTRACT "The policy file"). Total: faults are
 * problems with a place. `file` is its name as findings show it.
 */
export function parsePolicy(text: string, options: { file: string; isPyproject?: boolean }): ParsedPolicy {
  const isPyproject = options.isPyproject === true
  const document = parseTomlDocument(text)
  const fatal = document.problems.filter(
    (problem) => document.root === null || (!isPyproject && problem.id !== 'read-differently'),
  )
  if (document.root === null || fatal.length > 0) return { layer: {}, problems: fatal, isPresent: true }
  const root = isPyproject ? memberAt(document.root, ['tool', 'safe-pip']) : document.root
  if (root === null) return { layer: {}, problems: [], isPresent: false }
  const problems: PolicyProblem[] = []
  const complain: Reading['complain'] = (position, message) => {
    problems.push({ position, message })
  }
  const layer = readLayer(root, { reading: { path: '', complain }, file: options.file })
  const order = (a: PolicyProblem, b: PolicyProblem): number =>
    a.position.line - b.position.line || a.position.column - b.position.column
  return { layer, problems: problems.toSorted(order), isPresent: true }
}

function readLayer(root: DocumentValue, { reading, file }: { reading: Reading; file: string }): PolicyLayer {
  const layer: Filling<PolicyLayer> = {}
  const indexes: Filling<NonNullable<PolicyLayer['indexes']>> = (layer.indexes = {})
  const naming: Filling<NonNullable<PolicyLayer['names']>> = (layer.names = {})
  const build: Filling<NonNullable<PolicyLayer['build']>> = (layer.build = {})
  const cooldown: Filling<NonNullable<PolicyLayer['cooldown']>> = (layer.cooldown = {})
  const osv: Filling<NonNullable<PolicyLayer['osv']>> = (layer.osv = {})
  const table =
    (keys: readonly (readonly [string, KeyReader])[]): KeyReader =>
    (value, at) => {
      readTable(value, { ...at, keys: new Map(keys) })
    }
  const keys: readonly (readonly [string, KeyReader])[] = [
    ['profile', readChoice(PROFILES, (profile) => (layer.profile = profile))],
    [
      'rules',
      (value, at) => (layer.rules = readEffects(value, { at, names: RULE_NAMES, effects: ['off', ...EFFECTS], noun: 'rule' })),
    ],
    [
      'unchecked',
      (value, at) =>
        (layer.unchecked = readEffects(value, { at, names: KNOWN_CHECKS, effects: UNCHECKED_EFFECTS, noun: 'check' })),
    ],
    [
      'indexes',
      table([
        ['allowed', readTexts((urls) => (indexes.allowed = urls), checkUrl)],
        ['public', readTexts((urls) => (indexes.public = urls), checkUrl)],
        ['internal-names', readTexts((names) => (indexes.internalNames = names), checkPattern)],
        ['internal-index', readUrl((url) => (indexes.internalIndex = url))],
      ]),
    ],
    ['names', table([['banned', readTexts((patterns) => (naming.banned = patterns), checkPattern)]])],
    ['build', table([['allow', readTexts((names) => (build.allow = names), checkName)]])],
    [
      'cooldown',
      table([
        ['minimum-age', readAge((age) => (cooldown.minimumAgeMs = age))],
        ['exempt', readTexts((names) => (cooldown.exempt = names), checkPattern)],
      ]),
    ],
    [
      'sources',
      table([
        [
          'osv',
          table([
            ['enabled', readBoolean((isEnabled) => (osv.isEnabled = isEnabled))],
            ['url', readUrl((url) => (osv.url = url.replace(/\/+$/, '')))],
          ]),
        ],
      ]),
    ],
    ['exceptions', (value, at) => (layer.exceptions = readExceptions(value, { reading: at, file }))],
  ]
  readTable(root, { ...reading, keys: new Map(keys) })
  return layer
}

const RULE_NAMES = [...KNOWN_RULES, ...DOMAINS.map((domain) => `domain:${domain}`)]

/** `[rules]` and `[unchecked]`: known ids only, so that no key from outside becomes a property name. */
function readEffects<Effect extends string>(
  value: DocumentValue,
  options: { at: Reading; names: readonly string[]; effects: readonly Effect[]; noun: string },
): Record<string, Effect> {
  const { at, names, effects, noun } = options
  const read: Record<string, Effect> = {}
  for (const entry of expectTable(value, at)?.entries ?? []) {
    if (!names.includes(entry.key)) {
      at.complain(entry.position, `no ${noun} "${display(entry.key, 60)}"${suggest(entry.key, names)}`)
      continue
    }
    readChoice(effects, (effect) => (read[entry.key] = effect))(entry.value, { ...at, path: `${at.path}.${entry.key}` })
  }
  return read
}

function readUrl(take: (url: string) => void): KeyReader {
  return readText((text, position, { path, complain }) => {
    const checked = checkUrl(text)
    if ('keep' in checked) take(checked.keep)
    else complain(position, `"${path}": ${checked.wrong}`)
  })
}

function readAge(take: (milliseconds: number) => void): KeyReader {
  return readText((text, position, { path, complain }) => {
    const age = parseDuration(text)
    if (age === null) complain(position, `"${path}" is "${display(text, 40)}"; write it like "2 days", "36 hours" or "1 week"`)
    else take(age)
  })
}

function checkUrl(text: string): { keep: string } | { wrong: string } {
  const url = parseIndexUrl(text)
  if (!url.ok) return { wrong: `"${display(text, 80)}" is ${url.problem.reason}` }
  if (url.value.hasCredentials) {
    return { wrong: 'a URL in a policy must not hold credentials; put them into netrc or the configuration of pip' }
  }
  return { keep: url.value.href() }
}

function checkName(text: string): { keep: string } | { wrong: string } {
  return isValidName(text) ? { keep: normalizeName(text) } : { wrong: `"${display(text, 60)}" is no name of a project` }
}

function checkPattern(text: string): { keep: string } | { wrong: string } {
  return isNamePattern(text)
    ? { keep: normalizePattern(text) }
    : { wrong: `"${display(text, 60)}" is no name or pattern like "acme-*"` }
}
