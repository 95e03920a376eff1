import { untrustedText } from '../base/display.ts'
import { parseSpecifier } from '../python/specifier.ts'
import { dependencyEntry } from './dependency-entry.ts'
import { entriesOf, itemsOf, memberOf, textOf, type DocumentEntry, type DocumentValue } from './document.ts'
import type { KeyEnd } from './key-accounting.ts'
import { exactOf, nameOf, untrustedOrNull } from './locked-values.ts'
import { addIndex, addOption, isTrue, type ManifestDraft } from './manifest-draft.ts'
import { readTableSource } from './table-source.ts'

const DEPENDENCY: Readonly<Record<string, KeyEnd>> = {
  'version': 'entry',
  'extras': 'entry',
  'index': 'entry',
  'git': 'entry',
  'branch': 'entry',
  'tag': 'entry',
  'rev': 'entry',
  'subdirectory': 'entry',
  'path': 'entry',
  'editable': 'entry',
  'url': 'entry',
  'env-markers': 'entry',
}
const OPTIONS: Readonly<Record<string, KeyEnd>> = {
  'index-url': 'option',
  'extra-index-urls': 'option',
  'find-links': 'option',
  'no-build': 'option',
  'no-binary': 'option',
  'no-build-isolation': 'option',
  'index-strategy': 'option',
  'dependency-overrides': 'option',
  'prerelease-mode': 'option',
}

/** Keys of the workspace, of a feature and of a target alike (pixi 0.60). Conda packages are not ours. */
const PART: Readonly<Record<string, KeyEnd>> = {
  'pypi-dependencies': 'entry',
  'pypi-options': 'option',
  'dependencies': 'comment',
  'host-dependencies': 'comment',
  'build-dependencies': 'comment',
  'run-dependencies': 'comment',
  'constraints': 'comment',
  'dev': 'comment',
  'tasks': 'comment',
  'activation': 'comment',
  'system-requirements': 'comment',
  'target': 'entry',
}
const WORKSPACE: Readonly<Record<string, KeyEnd>> = {
  workspace: 'comment',
  project: 'comment',
  package: 'comment',
  feature: 'entry',
  environments: 'option',
  tool: 'comment',
}
const FEATURE: Readonly<Record<string, KeyEnd>> = {
  'channels': 'comment',
  'channel-priority': 'comment',
  'solve-strategy': 'comment',
  'platforms': 'comment',
}

const NO_INDEXES: ReadonlyMap<string, string> = new Map()

/** [tool.pixi] and pixi.toml: the PyPI parts of the workspace, its features and targets. Conda packages are not ours. */
export function readPixiTable(draft: ManifestDraft, pixi: DocumentValue | null): void {
  if (pixi === null) return
  draft.account.endTable(pixi, { ...PART, ...WORKSPACE })
  readPart(draft, pixi, null)
  for (const feature of entriesOf(memberOf(pixi, 'feature'))) {
    draft.account.endTable(feature.value, { ...PART, ...FEATURE })
    readPart(draft, feature.value, feature.key)
  }
}

function readPart(draft: ManifestDraft, table: DocumentValue, group: string | null): void {
  for (const target of entriesOf(memberOf(table, 'target'))) draft.account.endTable(target.value, PART)
  readOptions(draft, memberOf(table, 'pypi-options'))
  for (const part of [table, ...entriesOf(memberOf(table, 'target')).map((target) => target.value)]) {
    for (const entry of entriesOf(memberOf(part, 'pypi-dependencies'))) readDependency(draft, entry, group)
  }
}

function readOptions(draft: ManifestDraft, options: DocumentValue | null): void {
  draft.account.endTable(options, OPTIONS)
  const index = memberOf(options, 'index-url')
  if (index !== null) addIndex(draft, { text: textOf(index) ?? '', position: index.position, isDefault: true })
  for (const item of itemsOf(memberOf(options, 'extra-index-urls')))
    addIndex(draft, { text: textOf(item) ?? '', position: item.position, kind: 'extra-index' })
  for (const item of itemsOf(memberOf(options, 'find-links'))) {
    draft.account.endTable(item, { url: 'option', path: 'option' })
    const place = textOf(memberOf(item, 'url')) ?? textOf(memberOf(item, 'path')) ?? ''
    addIndex(draft, { text: place, position: item.position, kind: 'find-links' })
  }
  for (const id of ['index-strategy', 'no-binary', 'dependency-overrides']) {
    const value = memberOf(options, id)
    if (value !== null) addOption(draft, id, value)
  }
}

function readDependency(draft: ManifestDraft, entry: DocumentEntry, group: string | null): void {
  const { value } = entry
  draft.account.endKey(entry, 'entry')
  draft.account.endTable(value, DEPENDENCY)
  const name = nameOf(entry.key)
  if (name === null) draft.account.notUnderstood(entry.position, 'a dependency without a valid name', entry.key)
  const written = textOf(value) ?? textOf(memberOf(value, 'version')) ?? '*'
  const specifier = parseSpecifier(written === '*' ? '' : written)
  if (!specifier.ok) draft.account.notUnderstood(value.position, specifier.problem.reason, written)
  draft.entries.push(
    dependencyEntry({
      name,
      nameAsWritten: untrustedText(entry.key),
      specifier: specifier.ok ? specifier.value.normalized : null,
      specifierAsWritten: untrustedText(written),
      extras: itemsOf(memberOf(value, 'extras'))
        .flatMap((extra) => nameOf(textOf(extra)) ?? [])
        .toSorted(),
      marker: untrustedOrNull(textOf(memberOf(value, 'env-markers'))),
      group,
      source: readTableSource(value, NO_INDEXES),
      editable: isTrue(memberOf(value, 'editable')),
      position: entry.position,
      resolved: specifier.ok ? exactOf(specifier.value) : null,
    }),
  )
}
