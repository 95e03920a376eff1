import { untrustedText } from '../base/display.ts'
import type { DeclaredIndex, DependencyEntry, Inclusion, ManifestOption, Position } from '../model/manifest.ts'
import { parseOptionWords } from './requirements-options.ts'
import { readEditableText, readRequirementText } from './requirement-text.ts'

/** A word behind `pip install`. */
export interface PipWord {
  readonly text: string
  readonly position: Position
}

export interface PipArguments {
  readonly entries: readonly DependencyEntry[]
  readonly indexes: readonly DeclaredIndex[]
  readonly options: readonly ManifestOption[]
  readonly inclusions: readonly Inclusion[]
}

const INDEX_KINDS: ReadonlyMap<string, DeclaredIndex['kind']> = new Map([
  ['index-url', 'index'],
  ['extra-index-url', 'extra-index'],
  ['find-links', 'find-links'],
])
/** Options of the command line that a requirements file does not have, and that take the next word. */
const TAKES_NEXT =
  /^(?:-[td]|--(?:target|dest|prefix|root|src|cert|client-cert|proxy|timeout|retries|cache-dir|python|platform|python-version|implementation|abi|log|progress-bar|upgrade-strategy|report|group|uploaded-prior-to|root-user-action|exists-action))$/

/** Words of a `pip install` in somebody else's language: candidates of low confidence. */
export function readPipArguments(words: readonly PipWord[]): PipArguments {
  const found = {
    entries: new Array<DependencyEntry>(),
    indexes: new Array<DeclaredIndex>(),
    options: new Array<ManifestOption>(),
    inclusions: new Array<Inclusion>(),
  }
  for (let at = 0; at < words.length; at += 1) {
    const { text, position } = words[at] ?? { text: '', position: { line: 1, column: 1 } }
    if (!text.startsWith('-')) {
      if (/[$`{}\\]/.test(text)) continue
      const requirement = readRequirementText(text, position)
      if (requirement.ok) found.entries.push({ ...requirement.entry, confidence: 'low' })
      continue
    }
    const next = words[at + 1]?.text
    const parsed = parseOptionWords(next === undefined ? [text] : [text, next])
    const [option] = parsed.ok ? parsed.options : []
    if (option === undefined ? TAKES_NEXT.test(text) : option.value !== null && option.value === next) at += 1
    if (option === undefined) continue
    const { name, value } = option
    const kind = INDEX_KINDS.get(name)
    if (kind !== undefined) {
      if (value?.includes('://') !== true) continue
      const url = untrustedText(value)
      found.indexes.push({ kind, url, name: null, isExplicit: false, isDefault: kind === 'index', verifiesTls: true, position })
    } else if (name === 'editable') {
      const editable = readEditableText(value ?? '', position)
      if (editable.ok) found.entries.push({ ...editable.entry, confidence: 'low' })
    } else if (name === 'requirement' || name === 'constraint') {
      const target = untrustedText(value ?? '')
      const isRemote = /^https?:/i.test(value ?? '')
      found.inclusions.push({ kind: name === 'requirement' ? 'requirements' : 'constraints', target, isRemote, position })
    } else {
      found.options.push({ id: name, value: value === null ? null : untrustedText(value), position, isAbbreviated: false })
    }
  }
  return found
}
