import type { DeclaredIndex, DependencyEntry, Inclusion, ManifestOption, Position } from '../model/manifest.ts'
import type { IniSection } from './configparser.ts'
import { entriesOf, itemsOf, memberOf, textOf, type DocumentValue } from './document.ts'
import { readEnvironmentSetting } from './environment-settings.ts'
import { readRequirementLines } from './requirements.ts'
import { findLogicalLines } from './requirements-lines.ts'

/** What tox would hand to pip, as far as it stands there plainly. */
export interface ToxDependencies {
  readonly entries: DependencyEntry[]
  readonly inclusions: Inclusion[]
  readonly indexes: DeclaredIndex[]
  readonly options: ManifestOption[]
}

/** `deps` of any section and `requires` of the first one; `prefix` is that of setup.cfg, `tox:`. */
export function readToxSections(sections: readonly IniSection[], prefix = ''): ToxDependencies {
  const found: ToxDependencies = { entries: [], inclusions: [], indexes: [], options: [] }
  for (const { name, options } of sections) {
    if (!name.startsWith(prefix)) continue
    const section = name.slice(prefix.length)
    for (const { key, lines } of options) {
      const plain = key.toLowerCase()
      if (plain === 'setenv' || plain === 'set_env') {
        for (const { text, position } of lines) {
          const [, variable = '', value = ''] = /^([A-Za-z_]\w*)\s*[=:]\s*(.*)$/.exec(text) ?? []
          addSetting(found, variable, { text: value, position })
        }
      }
      if (plain !== 'deps' && !(section === 'tox' && plain === 'requires')) continue
      for (const { text, position } of lines) addLine(found, text, { group: section, position })
    }
  }
  return found
}

/** The tables of tox.toml, and of [tool.tox] in pyproject.toml. */
export function readToxTable(table: DocumentValue): ToxDependencies {
  const found: ToxDependencies = { entries: [], inclusions: [], indexes: [], options: [] }
  addItems(found, memberOf(table, 'requires'), 'tox')
  for (const base of ['env_run_base', 'env_pkg_base', 'env_base'])
    for (const { key, value } of named(base, memberOf(table, base))) addEnvironment(found, key, value)
  for (const { key, value } of entriesOf(memberOf(table, 'env'))) addEnvironment(found, key, value)
  return found
}

function addEnvironment(found: ToxDependencies, name: string, table: DocumentValue | null): void {
  addItems(found, memberOf(table, 'deps'), name)
  for (const { key, value } of entriesOf(memberOf(table, 'set_env')))
    addSetting(found, key, { text: textOf(value) ?? '', position: value.position })
}

function addSetting(found: ToxDependencies, name: string, value: { text: string; position: Position }): void {
  const { indexes, options } = readEnvironmentSetting(name, value)
  found.indexes.push(...indexes)
  found.options.push(...options)
}

/** `env_base` holds templates by their names, the others are one environment. */
function named(base: string, value: DocumentValue | null): readonly { key: string; value: DocumentValue | null }[] {
  return base === 'env_base' ? entriesOf(value) : [{ key: base, value }]
}

function addItems(found: ToxDependencies, value: DocumentValue | null, group: string): void {
  const single = textOf(value)
  if (value !== null && single !== null)
    for (const line of single.split('\n')) addLine(found, line, { group, position: value.position })
  for (const item of itemsOf(value)) {
    const text = textOf(item)
    if (text !== null) addLine(found, text, { group, position: item.position })
  }
}

/** `py39: pytest` holds for a factor; `{[testenv]deps}` and `{env:X}` are filled in by tox. */
function addLine(found: ToxDependencies, text: string, { group, position }: { group: string; position: Position }): void {
  const line = text.replace(/^[\w{},!.-]+:\s+/, '')
  if (line.includes('{')) return
  const reading = readRequirementLines(findLogicalLines(line), { isConstraints: false, variables: {} })
  found.entries.push(...reading.entries.map((entry) => ({ ...entry, position, confidence: 'low' as const, group })))
  found.inclusions.push(...reading.inclusions.map((inclusion) => ({ ...inclusion, position })))
  found.indexes.push(...reading.indexes.map((index) => ({ ...index, position })))
  found.options.push(...reading.options.map((option) => ({ ...option, position })))
}
