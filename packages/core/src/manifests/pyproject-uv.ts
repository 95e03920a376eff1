import type { DependencyEntry } from '../model/manifest.ts'
import { normalizeName } from '../python/package-name.ts'
import { entriesOf, itemsOf, memberOf, textOf, type DocumentEntry, type DocumentValue } from './document.ts'
import type { KeyEnd } from './key-accounting.ts'
import { untrustedOrNull } from './locked-values.ts'
import { addIndex, addOption, addRequirements, isTrue, type ManifestDraft } from './manifest-draft.ts'
import { readTableSource } from './table-source.ts'

/** Keys of [tool.uv] and uv.toml (uv 0.13). `entry` and `option` concern what is installed; `comment` does not. */
const UV: Readonly<Record<string, KeyEnd>> = {
  'dev-dependencies': 'entry',
  'override-dependencies': 'option',
  'constraint-dependencies': 'entry',
  'build-constraint-dependencies': 'entry',
  'exclude-dependencies': 'option',
  'sources': 'entry',
  'index': 'option',
  'index-url': 'option',
  'extra-index-url': 'option',
  'find-links': 'option',
  'no-index': 'option',
  'index-strategy': 'option',
  'dependency-metadata': 'option',
  'prerelease': 'option',
  'exclude-newer': 'option',
  'exclude-newer-package': 'option',
  'resolution': 'option',
  'fork-strategy': 'option',
  'environments': 'option',
  'required-environments': 'option',
  'conflicts': 'option',
  'no-build': 'option',
  'no-build-package': 'option',
  'no-build-isolation': 'option',
  'no-build-isolation-package': 'option',
  'no-binary': 'option',
  'no-binary-package': 'option',
  'allow-insecure-host': 'option',
  'extra-build-dependencies': 'entry',
  'extra-build-variables': 'option',
  'config-settings': 'option',
  'config-settings-package': 'option',
  'workspace': 'option',
  'default-groups': 'option',
  'dependency-groups': 'option',
  'keyring-provider': 'option',
  'no-sources': 'option',
  'no-sources-package': 'option',
  'trusted-publishing': 'comment',
  'publish-url': 'comment',
  'check-url': 'comment',
  'cache-dir': 'comment',
  'cache-keys': 'comment',
  'package': 'comment',
  'managed': 'comment',
  'compile-bytecode': 'comment',
  'link-mode': 'comment',
  'native-tls': 'option',
  'system-certs': 'option',
  'offline': 'option',
  'no-cache': 'comment',
  'preview': 'comment',
  'preview-features': 'comment',
  'python-preference': 'comment',
  'python-downloads': 'comment',
  'python-install-mirror': 'comment',
  'pypy-install-mirror': 'comment',
  'python-downloads-json-url': 'comment',
  'reinstall': 'comment',
  'reinstall-package': 'comment',
  'upgrade': 'comment',
  'upgrade-package': 'comment',
  'required-version': 'comment',
  'concurrent-builds': 'comment',
  'concurrent-downloads': 'comment',
  'concurrent-installs': 'comment',
  'build-backend': 'comment',
  'pip': 'option',
  'torch-backend': 'option',
  'add-bounds': 'comment',
  'http-proxy': 'option',
  'https-proxy': 'option',
  'no-proxy': 'option',
  'audit': 'comment',
}
const INDEX: Readonly<Record<string, KeyEnd>> = {
  'name': 'option',
  'url': 'option',
  'default': 'option',
  'explicit': 'option',
  'format': 'option',
  'authenticate': 'option',
  'ignore-error-codes': 'option',
  'exclude-newer': 'option',
  'publish-url': 'comment',
  'cache-control': 'comment',
}
const SOURCE: Readonly<Record<string, KeyEnd>> = {
  git: 'entry',
  url: 'entry',
  path: 'entry',
  workspace: 'entry',
  index: 'entry',
  marker: 'entry',
  editable: 'entry',
  subdirectory: 'entry',
  rev: 'entry',
  tag: 'entry',
  branch: 'entry',
  lfs: 'entry',
  package: 'entry',
  extra: 'entry',
  group: 'entry',
}
/** Keys of `pip`, the settings of `uv pip` alone, that say where packages come from; the others do not. */
const PIP: Readonly<Record<string, KeyEnd>> = {
  'index-url': 'option',
  'extra-index-url': 'option',
  'find-links': 'option',
  'no-index': 'option',
  'index-strategy': 'option',
  'no-binary': 'option',
  'only-binary': 'option',
  'prerelease': 'option',
  'require-hashes': 'option',
  'verify-hashes': 'option',
  'dependency-metadata': 'option',
}
/** Options that rules look at. */
const NOTED = [
  'index-strategy',
  'no-index',
  'prerelease',
  'no-binary',
  'no-binary-package',
  'allow-insecure-host',
  'override-dependencies',
  'exclude-dependencies',
  'dependency-metadata',
] as const

/** [tool.uv] and uv.toml: indexes, and sources that change what plain names mean. */
export function readUvTable(draft: ManifestDraft, uv: DocumentValue | null): void {
  if (uv === null) return
  draft.account.endTable(uv, UV)
  const indexes = readIndexes(draft, uv)
  const pip = memberOf(uv, 'pip')
  draft.account.endOpenTable(pip, PIP)
  if (pip !== null) readIndexes(draft, pip)
  noteOptions(draft, pip)
  addRequirements(draft, memberOf(uv, 'dev-dependencies'), { group: 'dev' })
  addRequirements(draft, memberOf(uv, 'constraint-dependencies'), { group: null, constraint: true })
  addRequirements(draft, memberOf(uv, 'build-constraint-dependencies'), {
    group: 'build-system',
    isForBuild: true,
    constraint: true,
  })
  for (const project of entriesOf(memberOf(uv, 'extra-build-dependencies'))) {
    draft.account.endKey(project, 'entry')
    for (const item of itemsOf(project.value)) {
      const requirement = item.kind === 'table' ? memberOf(item, 'requirement') : item
      if (requirement === null) draft.account.notUnderstood(item.position, 'a build dependency')
      else
        addRequirements(
          draft,
          { kind: 'array', items: [requirement], position: item.position },
          { group: 'build-system', isForBuild: true },
        )
    }
  }
  noteOptions(draft, uv)
  for (const source of entriesOf(memberOf(uv, 'sources'))) applySource(draft, source, indexes)
}

function noteOptions(draft: ManifestDraft, table: DocumentValue | null): void {
  for (const id of NOTED) {
    const value = memberOf(table, id)
    for (const item of value?.kind === 'array' ? value.items : value === null ? [] : [value]) addOption(draft, id, item)
  }
}

/** Name → URL. */
function readIndexes(draft: ManifestDraft, uv: DocumentValue): ReadonlyMap<string, string> {
  const indexes = new Map<string, string>()
  for (const item of itemsOf(memberOf(uv, 'index'))) {
    draft.account.endTable(item, INDEX)
    const [name, url] = [textOf(memberOf(item, 'name')), textOf(memberOf(item, 'url')) ?? '']
    if (name !== null) indexes.set(name, url)
    const isFlat = textOf(memberOf(item, 'format')) === 'flat'
    addIndex(draft, {
      text: url,
      position: item.position,
      name,
      kind: isFlat ? 'find-links' : 'index',
      isExplicit: isTrue(memberOf(item, 'explicit')),
      isDefault: isTrue(memberOf(item, 'default')),
    })
  }
  const single = memberOf(uv, 'index-url')
  if (single !== null) addIndex(draft, { text: textOf(single) ?? '', position: single.position, isDefault: true })
  for (const [key, kind] of [
    ['extra-index-url', 'extra-index'],
    ['find-links', 'find-links'],
  ] as const) {
    for (const item of itemsOf(memberOf(uv, key))) addIndex(draft, { text: textOf(item) ?? '', position: item.position, kind })
  }
  return indexes
}

/** A source, or one for each marker: every entry of that name is then from there. */
function applySource(draft: ManifestDraft, source: DocumentEntry, indexes: ReadonlyMap<string, string>): void {
  draft.account.endKey(source, 'entry')
  const name = normalizeName(source.key)
  const tables = source.value.kind === 'array' ? source.value.items : [source.value]
  for (const table of tables) draft.account.endTable(table, SOURCE)
  const concerned = draft.entries.filter((entry) => entry.name === name && entry.source.kind === 'index')
  for (const entry of concerned) {
    const places = tables.map((table): DependencyEntry => ({
      ...entry,
      source: readTableSource(table, indexes),
      editable: isTrue(memberOf(table, 'editable')),
      marker: untrustedOrNull(textOf(memberOf(table, 'marker'))) ?? entry.marker,
      isOwn: isTrue(memberOf(table, 'workspace')),
    }))
    draft.entries.splice(draft.entries.indexOf(entry), 1, ...places)
  }
}
