import type { DependencyEntry } from '../model/manifest.ts'
import { normalizeName } from '../python/package-name.ts'
import { untrustedText } from '../base/display.ts'
import { entriesOf, itemsOf, memberAt, memberOf, textOf, type DocumentEntry, type DocumentValue } from './document.ts'
import { ENVIRONMENT_SETTINGS, readEnvironmentSetting } from './environment-settings.ts'
import type { KeyEnd } from './key-accounting.ts'
import { addIndex, addRequirement, isTrue, type ManifestDraft } from './manifest-draft.ts'
import { readTableSource } from './table-source.ts'

/** Keys of an environment of hatch 1.18; plugins have others, and hatch ignores what nobody knows. */
const ENVIRONMENT: Readonly<Record<string, KeyEnd>> = {
  'dependencies': 'entry',
  'extra-dependencies': 'entry',
  'sources': 'entry',
  'overrides': 'entry',
  'features': 'option',
  'dependency-groups': 'option',
  'extra-dependency-groups': 'option',
  'env-vars': 'option',
  'env-include': 'option',
  'env-exclude': 'option',
  'template': 'option',
  'detached': 'option',
  'matrix': 'option',
  'matrix-name-format': 'comment',
  'workspace': 'option',
  'installer': 'option',
  'uv-path': 'option',
  'system-packages': 'option',
  'pre-install-commands': 'option',
  'post-install-commands': 'option',
  'locked': 'option',
  'lock-filename': 'option',
  'lockers': 'option',
  'builder': 'option',
  'scripts': 'comment',
  'extra-scripts': 'comment',
  'type': 'comment',
  'python': 'comment',
  'python-sources': 'comment',
  'platforms': 'comment',
  'description': 'comment',
  'path': 'comment',
  'skip-install': 'comment',
  'dev-mode': 'comment',
}

/** hatch ignores what it does not know, so that only what looks misspelt is strange. */
const HATCH: Readonly<Record<string, KeyEnd>> = {
  envs: 'entry',
  env: 'entry',
  build: 'entry',
  sources: 'entry',
  metadata: 'option',
  workspace: 'option',
  lockers: 'option',
  version: 'comment',
  publish: 'comment',
  project: 'comment',
}
/** Targets and hooks of a build have options of their plugins beside these. */
const BUILD: Readonly<Record<string, KeyEnd>> = { dependencies: 'entry', targets: 'entry', hooks: 'entry' }
const OVERRIDES: Readonly<Record<string, KeyEnd>> = {
  'dependencies': 'entry',
  'extra-dependencies': 'entry',
  'set-dependencies': 'entry',
  'set-extra-dependencies': 'entry',
}
const SOURCE: Readonly<Record<string, KeyEnd>> = {
  git: 'entry',
  url: 'entry',
  path: 'entry',
  index: 'entry',
  workspace: 'entry',
  branch: 'entry',
  tag: 'entry',
  rev: 'entry',
  subdirectory: 'entry',
  editable: 'entry',
}
const VARIABLES: Readonly<Record<string, KeyEnd>> = Object.fromEntries(
  ENVIRONMENT_SETTINGS.map((name) => [name, 'option' as const]),
)

/** [tool.hatch] and hatch.toml: dependencies and sources of environments, build hooks, and what is computed. */
export function readHatchTable(draft: ManifestDraft, hatch: DocumentValue | null): void {
  if (hatch === null) return
  const before = draft.entries.length
  draft.account.endOpenTable(hatch, HATCH)
  draft.account.endOpenTable(memberOf(hatch, 'env'), { requires: 'entry', collectors: 'comment' })
  addAll(draft, memberAt(hatch, ['env', 'requires']), { group: 'hatch', isForBuild: false })
  for (const environment of entriesOf(memberOf(hatch, 'envs'))) readEnvironment(draft, environment)
  const build = memberOf(hatch, 'build')
  draft.account.endOpenTable(build, BUILD)
  for (const target of entriesOf(memberOf(build, 'targets'))) draft.account.endOpenTable(target.value, BUILD)
  addAll(draft, memberOf(build, 'dependencies'), { group: 'build-system', isForBuild: true })
  for (const target of entriesOf(memberOf(build, 'targets')))
    addAll(draft, memberOf(target.value, 'dependencies'), { group: 'build-system', isForBuild: true })
  for (const hooks of [
    memberOf(build, 'hooks'),
    ...entriesOf(memberOf(build, 'targets')).map((target) => memberOf(target.value, 'hooks')),
  ]) {
    for (const hook of entriesOf(hooks)) {
      draft.account.endOpenTable(hook.value, BUILD)
      addAll(draft, memberOf(hook.value, 'dependencies'), { group: 'build-system', isForBuild: true })
    }
  }
  if (entriesOf(memberOf(memberOf(hatch, 'metadata'), 'hooks')).length > 0)
    draft.gaps.push('metadata hooks of hatch may compute dependencies')
  // [sources] is that of the default environment, which all others inherit; it redirects the project's dependencies too.
  for (const source of entriesOf(memberOf(hatch, 'sources'))) applySource(draft, source, { from: 0, group: null })
  for (const source of entriesOf(memberAt(hatch, ['envs', 'default', 'sources'])))
    applySource(draft, source, { from: 0, group: null })
  for (const { key, value } of entriesOf(memberOf(hatch, 'envs')))
    if (key !== 'default')
      for (const source of entriesOf(memberOf(value, 'sources'))) applySource(draft, source, { from: before, group: key })
}

function readEnvironment(draft: ManifestDraft, environment: DocumentEntry): void {
  const { key: group, value } = environment
  draft.account.endKey(environment, 'entry')
  draft.account.endOpenTable(value, ENVIRONMENT)
  for (const key of ['dependencies', 'extra-dependencies']) addAll(draft, memberOf(value, key), { group, isForBuild: false })
  addOverrides(draft, memberOf(value, 'overrides'), group)
  draft.account.endOpenTable(memberOf(value, 'env-vars'), VARIABLES)
  for (const { key, value: setting } of entriesOf(memberOf(value, 'env-vars'))) {
    const { indexes, options } = readEnvironmentSetting(key, { text: textOf(setting) ?? '', position: setting.position })
    draft.indexes.push(...indexes)
    draft.options.push(...options)
  }
}

/** Dependencies that hold for a platform, a matrix variable or an environment variable: candidates of the environment. */
function addOverrides(draft: ManifestDraft, overrides: DocumentValue | null, group: string): void {
  for (const condition of entriesOf(overrides)) {
    for (const { value } of entriesOf(condition.value)) {
      draft.account.endOpenTable(value, OVERRIDES)
      for (const key of ['dependencies', 'extra-dependencies', 'set-dependencies', 'set-extra-dependencies']) {
        for (const item of itemsOf(memberOf(value, key)))
          addItem(draft, memberOf(item, 'value') ?? item, { group, isForBuild: false })
      }
    }
  }
}

/** `NAME = "./path"`, or a table with git, url, path, index or workspace. */
function applySource(draft: ManifestDraft, source: DocumentEntry, { from, group }: { from: number; group: string | null }): void {
  draft.account.endKey(source, 'entry')
  draft.account.endTable(source.value, SOURCE)
  const name = normalizeName(source.key)
  const path = textOf(source.value)
  const index = textOf(memberOf(source.value, 'index'))
  if (index?.includes('://') === true)
    addIndex(draft, { text: index, position: source.value.position, kind: 'extra-index', isExplicit: true })
  for (const [at, entry] of draft.entries.entries()) {
    if (at < from || entry.name !== name || entry.source.kind !== 'index' || (group !== null && entry.group !== group)) continue
    const redirected: DependencyEntry = {
      ...entry,
      source: path === null ? readTableSource(source.value, new Map()) : { kind: 'path', path: untrustedText(path) },
      isOwn: isTrue(memberOf(source.value, 'workspace')),
    }
    draft.entries[at] = redirected
  }
}

interface Use {
  readonly group: string
  readonly isForBuild: boolean
}

function addAll(draft: ManifestDraft, array: DocumentValue | null, use: Use): void {
  for (const item of itemsOf(array)) addItem(draft, item, use)
}

function addItem(draft: ManifestDraft, item: DocumentValue, use: Use): void {
  // `{root:uri}` and `{env:VAR}` are filled in by hatch.
  if (/\{[a-z]+:?[^{}]*\}/.test(textOf(item) ?? '')) draft.gaps.push('a dependency of a hatch environment is computed')
  else addRequirement(draft, item, use)
}
