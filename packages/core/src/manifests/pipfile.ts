import { untrustedText } from '../base/display.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { parseSpecifier } from '../python/specifier.ts'
import { dependencyEntry, unreadableFacts } from './dependency-entry.ts'
import { entriesOf, itemsOf, memberOf, textOf, type DocumentEntry } from './document.ts'
import type { KeyEnd } from './key-accounting.ts'
import { exactOf, nameOf, untrustedOrNull } from './locked-values.ts'
import { addIndex, addOption, finishDraft, isFalse, isTrue, startDraft, type ManifestDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { fragmentHashes } from './requirement-text.ts'
import { readTableSource } from './table-source.ts'
import { readTomlDocument } from './toml-document.ts'

const ID = 'pipfile'
const DEPENDENCY: Readonly<Record<string, KeyEnd>> = {
  version: 'entry',
  extras: 'entry',
  index: 'entry',
  markers: 'entry',
  git: 'entry',
  ref: 'entry',
  subdirectory: 'entry',
  path: 'entry',
  file: 'entry',
  editable: 'entry',
  url: 'entry',
  hashes: 'entry',
  os_name: 'entry',
  sys_platform: 'entry',
  platform_machine: 'entry',
  platform_system: 'entry',
  python_version: 'entry',
  python_full_version: 'entry',
  platform_python_implementation: 'entry',
  implementation_name: 'entry',
  skip_resolver: 'option',
}
const SOURCE: Readonly<Record<string, KeyEnd>> = { name: 'option', url: 'option', verify_ssl: 'option' }
const PIPENV: Readonly<Record<string, KeyEnd>> = {
  allow_prereleases: 'option',
  install_search_all_sources: 'option',
  disable_pip_input: 'comment',
  sort_pipfile: 'comment',
  keep_outdated: 'option',
}
/** Every other top-level table is a category of packages. */
const NO_CATEGORY: ReadonlySet<string> = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile'])

/** `Pipfile`: every category, also the ones that people name themselves. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'Pipfile',
  role: 'manifest',
  matches: (path) => /(?:^|\/)Pipfile$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readTomlDocument(input.bytes)
  const { root } = document
  if (root === null) return unreadableFacts({ file: input.file, format: ID, role: 'manifest', problems: document.problems })
  const draft = startDraft()
  const indexes = new Map<string, string>()
  for (const source of itemsOf(memberOf(root, 'source'))) {
    draft.account.endTable(source, SOURCE)
    const [name, url] = [textOf(memberOf(source, 'name')), textOf(memberOf(source, 'url')) ?? '']
    if (name !== null) indexes.set(name, url)
    // pipenv takes a package from the first source unless it names another one.
    addIndex(draft, {
      text: url,
      position: source.position,
      name,
      isExplicit: draft.indexes.length > 0,
      verifiesTls: !isFalse(memberOf(source, 'verify_ssl')),
    })
  }
  const pipenv = memberOf(root, 'pipenv')
  draft.account.endTable(pipenv, PIPENV)
  const merges = memberOf(pipenv, 'install_search_all_sources')
  if (isTrue(merges) && merges !== null) addOption(draft, 'install_search_all_sources', merges)
  for (const category of entriesOf(root)) {
    draft.account.endKey(category, NO_CATEGORY.has(category.key) ? 'option' : 'entry')
    if (NO_CATEGORY.has(category.key)) continue
    const group = category.key === 'packages' ? null : category.key === 'dev-packages' ? 'develop' : category.key
    if (category.value.kind !== 'table') draft.account.notUnderstood(category.position, 'a category that is no table')
    for (const entry of entriesOf(category.value)) readDependency(draft, entry, { group, indexes })
  }
  return finishDraft(draft, { file: input.file, format: ID, role: 'manifest', document })
}

function readDependency(
  draft: ManifestDraft,
  entry: DocumentEntry,
  { group, indexes }: { group: string | null; indexes: ReadonlyMap<string, string> },
): void {
  const { value } = entry
  draft.account.endKey(entry, 'entry')
  draft.account.endTable(value, DEPENDENCY)
  const name = nameOf(entry.key)
  if (name === null) draft.account.notUnderstood(entry.position, 'a package without a valid name', entry.key)
  const written = textOf(value) ?? textOf(memberOf(value, 'version')) ?? '*'
  // A bare version means exactly that one.
  const specifier = parseSpecifier(written === '*' ? '' : /^\d/.test(written) ? `==${written}` : written)
  if (!specifier.ok) draft.account.notUnderstood(value.position, specifier.problem.reason, written)
  const ref = textOf(memberOf(value, 'ref'))
  const source = readTableSource(value, indexes)
  const file = textOf(memberOf(value, 'file')) ?? textOf(memberOf(value, 'url'))
  draft.entries.push(
    dependencyEntry({
      name,
      nameAsWritten: untrustedText(entry.key),
      specifier: specifier.ok ? specifier.value.normalized : null,
      specifierAsWritten: untrustedText(written),
      extras: itemsOf(memberOf(value, 'extras'))
        .flatMap((extra) => nameOf(textOf(extra)) ?? [])
        .toSorted(),
      marker: untrustedOrNull(textOf(memberOf(value, 'markers'))),
      group,
      source:
        source.kind === 'vcs'
          ? {
              ...source,
              requested: untrustedOrNull(ref),
              commit: ref !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) ? ref : null,
            }
          : source.kind === 'archive' && file !== null && /^https?:/i.test(file)
            ? { kind: 'url', url: untrustedText(file) }
            : source,
      editable: isTrue(memberOf(value, 'editable')),
      hashes: file === null ? [] : fragmentHashes(file, value.position),
      position: entry.position,
      resolved: specifier.ok ? exactOf(specifier.value) : null,
    }),
  )
}
