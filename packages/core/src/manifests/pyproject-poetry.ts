import { untrustedText } from '../base/display.ts'
import { parseSpecifier } from '../python/specifier.ts'
import { dependencyEntry } from './dependency-entry.ts'
import { entriesOf, itemsOf, memberOf, textOf, type DocumentEntry, type DocumentValue } from './document.ts'
import type { KeyEnd } from './key-accounting.ts'
import { exactOf, lastSegment, nameOf, untrustedOrNull, versionOfWheel } from './locked-values.ts'
import { addIndex, isTrue, type ManifestDraft } from './manifest-draft.ts'
import { readTableSource } from './table-source.ts'
import { translatePoetryConstraint } from './poetry-constraint.ts'
import { fragmentHashes } from './requirement-text.ts'

const POETRY: Readonly<Record<string, KeyEnd>> = {
  'name': 'comment',
  'version': 'comment',
  'description': 'comment',
  'keywords': 'comment',
  'homepage': 'comment',
  'repository': 'comment',
  'documentation': 'comment',
  'license': 'comment',
  'authors': 'comment',
  'maintainers': 'comment',
  'readme': 'comment',
  'classifiers': 'comment',
  'urls': 'comment',
  'scripts': 'comment',
  'plugins': 'comment',
  'packages': 'comment',
  'include': 'comment',
  'exclude': 'comment',
  'package-mode': 'comment',
  'dependencies': 'entry',
  'dev-dependencies': 'entry',
  'extras': 'comment',
  'group': 'entry',
  'build': 'option',
  'source': 'option',
  'requires-poetry': 'option',
  'requires-plugins': 'entry',
  'build-constraints': 'entry',
}
const GROUP: Readonly<Record<string, KeyEnd>> = { 'dependencies': 'entry', 'optional': 'option', 'include-groups': 'option' }
const SOURCE: Readonly<Record<string, KeyEnd>> = {
  name: 'option',
  url: 'option',
  priority: 'option',
  default: 'option',
  secondary: 'option',
  links: 'option',
  indexed: 'option',
}
const DEPENDENCY: Readonly<Record<string, KeyEnd>> = {
  'version': 'entry',
  'python': 'entry',
  'platform': 'entry',
  'markers': 'entry',
  'optional': 'entry',
  'extras': 'entry',
  'source': 'entry',
  'allow-prereleases': 'option',
  'allow_prereleases': 'option',
  'allows-prereleases': 'option',
  'git': 'entry',
  'branch': 'entry',
  'tag': 'entry',
  'rev': 'entry',
  'subdirectory': 'entry',
  'path': 'entry',
  'file': 'entry',
  'url': 'entry',
  'develop': 'entry',
}

/** [tool.poetry]: dependencies in Poetry's own constraint language, groups, sources. */
export function readPoetryTable(draft: ManifestDraft, poetry: DocumentValue | null): void {
  if (poetry === null) return
  draft.account.endTable(poetry, POETRY)
  draft.project = {
    name: draft.project.name ?? nameOf(textOf(memberOf(poetry, 'name'))),
    version: draft.project.version ?? textOf(memberOf(poetry, 'version')),
  }
  const sources = readSources(draft, memberOf(poetry, 'source'))
  const extras = readExtras(memberOf(poetry, 'extras'))
  const read = (table: DocumentValue | null, group: string | null, isForBuild = false): void => {
    for (const entry of entriesOf(table)) readDependency(draft, entry, { group, sources, isForBuild, extras })
  }
  read(memberOf(poetry, 'dependencies'), null)
  read(memberOf(poetry, 'dev-dependencies'), 'dev')
  read(memberOf(poetry, 'requires-plugins'), 'requires-plugins', true)
  for (const group of entriesOf(memberOf(poetry, 'group'))) {
    draft.account.endTable(group.value, GROUP)
    read(memberOf(group.value, 'dependencies'), group.key)
  }
}

/** Dependency → the first extra that brings it. */
function readExtras(table: DocumentValue | null): ReadonlyMap<string | null, string> {
  const extras = new Map<string | null, string>()
  for (const { key, value } of entriesOf(table)) {
    for (const item of itemsOf(value)) {
      const name = nameOf(textOf(item))
      if (!extras.has(name)) extras.set(name, key)
    }
  }
  return extras
}

/** Name → URL. `explicit` sources serve only what names them; a primary one takes the place of PyPI. */
function readSources(draft: ManifestDraft, array: DocumentValue | null): ReadonlyMap<string, string> {
  const sources = new Map<string, string>()
  for (const source of itemsOf(array)) {
    draft.account.endTable(source, SOURCE)
    const name = textOf(memberOf(source, 'name'))
    const priority = textOf(memberOf(source, 'priority')) ?? 'primary'
    // Poetry takes the URL of a source named PyPI from itself.
    const url = textOf(memberOf(source, 'url')) ?? (name?.toLowerCase() === 'pypi' ? 'https://pypi.org/simple/' : '')
    if (name !== null) sources.set(name, url)
    addIndex(draft, {
      text: url,
      position: source.position,
      name,
      isExplicit: priority === 'explicit',
      isDefault: priority === 'default',
    })
  }
  return sources
}

interface DependencyContext {
  readonly group: string | null
  readonly sources: ReadonlyMap<string, string>
  readonly isForBuild: boolean
  readonly extras: ReadonlyMap<string | null, string>
}

function readDependency(draft: ManifestDraft, entry: DocumentEntry, context: DependencyContext): void {
  draft.account.endKey(entry, entry.key === 'python' ? 'option' : 'entry')
  if (entry.key === 'python') return
  const name = nameOf(entry.key)
  if (name === null) draft.account.notUnderstood(entry.position, 'a dependency without a valid name', entry.key)
  for (const value of entry.value.kind === 'array' ? entry.value.items : [entry.value]) {
    draft.account.endTable(value, DEPENDENCY)
    const written = textOf(value) ?? textOf(memberOf(value, 'version')) ?? ''
    const translated = translatePoetryConstraint(written)
    const specifier = translated === null ? null : parseSpecifier(translated)
    if (specifier?.ok === false) draft.account.notUnderstood(value.position, specifier.problem.reason, written)
    const url = textOf(memberOf(value, 'url'))
    draft.entries.push(
      dependencyEntry({
        name,
        nameAsWritten: untrustedText(entry.key),
        specifier: specifier?.ok === true ? specifier.value.normalized : null,
        specifierAsWritten: untrustedText(written),
        extras: itemsOf(memberOf(value, 'extras'))
          .flatMap((extra) => nameOf(textOf(extra)) ?? [])
          .toSorted(),
        marker: untrustedOrNull(textOf(memberOf(value, 'markers'))),
        group: context.group ?? (isTrue(memberOf(value, 'optional')) ? (context.extras.get(name) ?? null) : null),
        source: readTableSource(value, context.sources),
        editable: isTrue(memberOf(value, 'develop')),
        isForBuild: context.isForBuild,
        hashes: url === null ? [] : fragmentHashes(url, value.position),
        position: entry.position,
        resolved: url === null ? (specifier?.ok === true ? exactOf(specifier.value) : null) : versionOfWheel(lastSegment(url)),
      }),
    )
  }
}
