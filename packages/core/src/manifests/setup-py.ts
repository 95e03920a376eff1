import { untrustedText } from '../base/display.ts'
import type { ManifestFacts, Position } from '../model/manifest.ts'
import type { PythonCall, PythonValue } from '../model/python-calls.ts'
import { normalizeName } from '../python/package-name.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { nameOf, withoutComment } from './locked-values.ts'
import { addIndex, addRequirement, finishDraft, startDraft, type ManifestDraft, type RequirementUse } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'

const ID = 'setup-py'
/** Keywords of setup() that name requirements. */
const LISTS: ReadonlyMap<string, RequirementUse> = new Map([
  ['install_requires', { group: null }],
  ['requires', { group: null }],
  ['setup_requires', { group: 'build-system', isForBuild: true }],
  ['tests_require', { group: 'tests' }],
])

/** `setup.py`, read and never run: what setup() is given, as far as it is constant; the rest makes the file incomplete. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'setup.py of setuptools, read and never run',
  role: 'manifest',
  needsPython: true,
  matches: (path) => /(?:^|\/)setup\.py$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'manifest' } as const
  const found = input.python?.findCalls(input.bytes, ['setup']) ?? null
  if (found === null) {
    const message = input.python === undefined ? 'Python code is not read here' : 'the Python code could not be read'
    return unreadableFacts({ ...parts, problems: [{ id: 'limit', message, position: { line: 1, column: 1 }, text: null }] })
  }
  const draft = startDraft()
  if (found.doubt !== null) draft.gaps.push(found.doubt)
  if (found.calls.length === 0) draft.gaps.push('no call of setup() was found')
  for (const call of found.calls) readSetup(draft, call)
  return finishDraft(draft, { ...parts, document: { root: null, problems: [] } })
}

function readSetup(draft: ManifestDraft, { keywords, hasMore, line }: PythonCall): void {
  if (hasMore) addGap(draft, line)
  for (const { name, value, ...position } of keywords) {
    const list = LISTS.get(name)
    const text = value.kind === 'text' ? value.value : null
    if (name === 'name') draft.project = { ...draft.project, name: nameOf(text) }
    if (name === 'version') draft.project = { ...draft.project, version: text }
    // pbr reads requirements.txt and setup.cfg by itself.
    if (name === 'pbr' && !(value.kind === 'constant' && value.value === 'False'))
      draft.gaps.push('pbr computes the dependencies')
    if (list !== undefined) readList(draft, value, list)
    else if (name === 'extras_require') readExtras(draft, value)
    else if (name === 'dependency_links') readLinks(draft, value)
    const isEntry = list !== undefined || name === 'extras_require'
    const isOption = name === 'dependency_links' || name === 'python_requires' || name === 'pbr'
    draft.account.endKey({ position }, isEntry ? 'entry' : isOption ? 'option' : 'comment')
  }
}

function addGap(draft: ManifestDraft, line: number): void {
  draft.gaps.push(`line ${line} computes what setup() is given`)
}

/** A list of requirements, or a text with one on each line, as setuptools takes both. */
function readList(draft: ManifestDraft, value: PythonValue, use: RequirementUse): void {
  const position: Position = { line: value.line, column: value.column }
  switch (value.kind) {
    case 'text':
      for (const [index, line] of value.value.split('\n').entries()) {
        // setuptools: a comment stands behind white space; a backslash at the end joins lines.
        const plain = withoutComment(line).trim()
        const at = index === 0 ? position : { line: position.line + index, column: 1 }
        if (plain !== '') addRequirement(draft, { kind: 'text', value: plain, position: at }, use)
      }
      return
    case 'list':
      for (const item of value.items) readList(draft, item, use)
      return
    case 'file-lines':
      draft.inclusions.push({ kind: 'requirements', target: untrustedText(value.path), isRemote: false, position })
      return
    case 'constant':
      if (value.value !== 'None') draft.account.notUnderstood(position, 'a dependency that is no text')
      return
    default:
      addGap(draft, value.line)
  }
}

/** By extra; `extra:marker` and `:marker` hold where the marker does. */
function readExtras(draft: ManifestDraft, value: PythonValue): void {
  if (value.kind === 'constant' && value.value === 'None') return
  if (value.kind !== 'dict') {
    addGap(draft, value.line)
    return
  }
  for (const { key, value: list } of value.items) {
    if (key.kind !== 'text') addGap(draft, key.line)
    const [extra = '', marker = ''] = key.kind === 'text' ? splitOnce(key.value) : ['unknown']
    const before = draft.entries.length
    readList(draft, list, { group: extra === '' ? null : normalizeName(extra) })
    if (marker === '') continue
    for (let at = before; at < draft.entries.length; at += 1) {
      const entry = draft.entries[at]
      if (entry !== undefined && entry.marker === null) draft.entries[at] = { ...entry, marker: untrustedText(marker) }
    }
  }
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(':')
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function readLinks(draft: ManifestDraft, value: PythonValue): void {
  for (const item of value.kind === 'list' ? value.items : [value]) {
    const position: Position = { line: item.line, column: item.column }
    if (item.kind === 'text') addIndex(draft, { text: item.value, position, kind: 'find-links' })
    else if (item.kind !== 'constant') addGap(draft, item.line)
  }
}
