import { untrustedText } from '../base/display.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { parseRequirement } from '../python/requirement.ts'
import { parseIni, type IniOption, type IniSection } from './configparser.ts'
import { interpolateOption } from './ini-interpolation.ts'
import { decodeUtf8 } from './decode-text.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { findHiddenContent } from './hidden-content.ts'
import { findLikeness } from './key-accounting.ts'
import { startLineAccounting } from './line-accounting.ts'
import { nameOf, withoutComment } from './locked-values.ts'
import { addIndex, finishDraft, startDraft, type ManifestDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { requirementEntry } from './requirement-text.ts'
import { readToxSections, type ToxDependencies } from './tox-deps.ts'

const ID = 'setup-cfg'
/** Keys of [options], dashes folded to underscores as setuptools does. */
const LISTS: ReadonlyMap<string, { readonly group: string | null; readonly isForBuild: boolean }> = new Map([
  ['install_requires', { group: null, isForBuild: false }],
  ['setup_requires', { group: 'build-system', isForBuild: true }],
  ['tests_require', { group: 'tests', isForBuild: false }],
])

const SECTIONS = ['metadata', 'options', 'options.extras_require']
const KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['metadata', ['name', 'version']],
  ['options', [...LISTS.keys(), 'dependency_links']],
])

/** `setup.cfg`: the dependency lists of setuptools, in Python's configparser dialect. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'setup.cfg of setuptools',
  role: 'manifest',
  matches: (path) => /(?:^|\/)setup\.cfg$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'manifest' } as const
  const decoded = decodeUtf8(input.bytes)
  if (decoded.text === null) return unreadableFacts({ ...parts, problems: decoded.problems })
  const ini = parseIni(decoded.text)
  const draft = startDraft(startLineAccounting(ini))
  const defaults = ini.sections.find(({ name }) => name === 'DEFAULT')
  for (const section of ini.sections) readSection(draft, section, defaults)
  addTox(draft, readToxSections(ini.sections, 'tox:'))
  return finishDraft(draft, { ...parts, document: { root: null, problems: findHiddenContent(decoded.text) } })
}

/** tox reads its sections here too; what it fills in makes them candidates. */
function addTox(draft: ManifestDraft, { entries, inclusions, indexes, options }: ToxDependencies): void {
  for (const entry of entries) draft.account.endKey(entry, 'entry')
  draft.entries.push(...entries)
  draft.inclusions.push(...inclusions)
  draft.indexes.push(...indexes)
  draft.options.push(...options)
}

function readSection(draft: ManifestDraft, section: IniSection, defaults: IniSection | undefined): void {
  const { name, position: header, options } = section
  const scope = [...options, ...(defaults?.options ?? [])]
  const likeness = findLikeness(name, SECTIONS)
  if (likeness !== null) draft.account.notUnderstood(header, `a section that looks like [${likeness}]`, name)
  const key = (option: IniOption): string => option.key.toLowerCase().replaceAll('-', '_')
  for (const option of options) {
    const meant = findLikeness(key(option), KEYS.get(name) ?? [])
    if (meant !== null) draft.account.notUnderstood(option.position, `an option that looks like ${meant}`, option.key)
    if (name === 'metadata' && key(option) === 'name')
      draft.project = { ...draft.project, name: nameOf(option.lines[0]?.text ?? null) }
    if (name === 'options') {
      const list = LISTS.get(key(option))
      if (list !== undefined) readList(draft, option, { ...list, scope })
      if (key(option) === 'dependency_links')
        for (const { text, position } of findSetupValues(option)) addIndex(draft, { text, position, kind: 'find-links' })
    }
    if (name === 'options.extras_require')
      readList(draft, option, { group: option.key.toLowerCase().replaceAll(/[-_.]+/g, '-'), isForBuild: false, scope })
  }
}

/** setuptools: one value a line, or one line divided at `;`, which cuts markers off too. */
export function findSetupValues(option: IniOption): readonly IniOption['lines'][number][] {
  const lines = option.lines.filter(({ text }) => text !== '')
  const [only] = lines
  if (lines.length !== 1 || only === undefined || only.position.line !== option.position.line) return lines
  return only.text.split(';').flatMap((text) => (text.trim() === '' ? [] : [{ text: text.trim(), position: only.position }]))
}

interface ListUse {
  readonly group: string | null
  readonly isForBuild: boolean
  /** What `%(name)s` may name. */
  readonly scope: readonly IniOption[]
}

function readList(draft: ManifestDraft, written: IniOption, { scope, ...use }: ListUse): void {
  const option = interpolateOption(written, scope)
  if (option === null) {
    draft.account.notUnderstood(written.position, 'a value with % that configparser cannot fill in', written.key)
    return
  }
  const file = /^file:\s*(.+)$/.exec(
    option.lines
      .map(({ text }) => text)
      .join(' ')
      .trim(),
  )?.[1]
  if (file !== undefined) {
    for (const target of file.split(',')) {
      draft.inclusions.push({
        kind: 'requirements',
        target: untrustedText(target.trim()),
        isRemote: false,
        position: option.position,
      })
    }
    return
  }
  for (const { text, position } of findSetupValues(option)) {
    // setuptools lets a comment stand behind a requirement of a list.
    const plain = withoutComment(text)
    const requirement = parseRequirement(plain)
    if (requirement.ok) {
      draft.account.endKey({ position }, 'entry')
      draft.entries.push({ ...requirementEntry(requirement.value, { text: plain, position, marker: null }), ...use })
    } else draft.account.notUnderstood(position, requirement.problem.reason, text)
  }
}
