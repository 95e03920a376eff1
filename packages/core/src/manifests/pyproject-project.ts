import { untrustedText } from '../base/display.ts'
import { normalizeName } from '../python/package-name.ts'
import { entriesOf, itemsOf, memberAt, memberOf, textOf, type DocumentValue } from './document.ts'
import type { KeyEnd } from './key-accounting.ts'
import { nameOf } from './locked-values.ts'
import { addOption, addRequirement, addRequirements, type ManifestDraft } from './manifest-draft.ts'

const PROJECT: Readonly<Record<string, KeyEnd>> = {
  'name': 'comment',
  'version': 'comment',
  'description': 'comment',
  'readme': 'comment',
  'license': 'comment',
  'license-files': 'comment',
  'authors': 'comment',
  'maintainers': 'comment',
  'keywords': 'comment',
  'classifiers': 'comment',
  'urls': 'comment',
  'scripts': 'comment',
  'gui-scripts': 'comment',
  'entry-points': 'comment',
  'import-names': 'comment',
  'import-namespaces': 'comment',
  'requires-python': 'option',
  'dynamic': 'option',
  'dependencies': 'entry',
  'optional-dependencies': 'entry',
}
const BUILD_SYSTEM: Readonly<Record<string, KeyEnd>> = {
  'requires': 'entry',
  'build-backend': 'option',
  'backend-path': 'option',
}
const DYNAMIC: Readonly<Record<string, KeyEnd>> = { 'file': 'option', 'attr': 'option', 'content-type': 'comment' }

/** The standard tables: [project] (PEP 621), [dependency-groups] (PEP 735), [build-system] (PEP 518). */
export function readProjectTables(draft: ManifestDraft, root: DocumentValue): void {
  const project = memberOf(root, 'project')
  draft.account.endTable(project, PROJECT)
  draft.project = { name: nameOf(textOf(memberOf(project, 'name'))), version: textOf(memberOf(project, 'version')) }
  addRequirements(draft, memberOf(project, 'dependencies'), { group: null })
  for (const extra of entriesOf(memberOf(project, 'optional-dependencies'))) {
    draft.account.endKey(extra, 'entry')
    addRequirements(draft, extra.value, { group: normalizeName(extra.key) })
  }
  readDynamic(draft, { root, dynamic: itemsOf(memberOf(project, 'dynamic')).map((item) => textOf(item)) })
  readGroups(draft, memberOf(root, 'dependency-groups'))
  const build = memberOf(root, 'build-system')
  draft.account.endTable(build, BUILD_SYSTEM)
  addRequirements(draft, memberOf(build, 'requires'), { group: 'build-system', isForBuild: true })
  const backendPath = memberOf(build, 'backend-path')
  if (backendPath !== null) addOption(draft, 'backend-path', backendPath)
}

/** A dynamic field is computed by the build back end, unless [tool.setuptools.dynamic] says that it is a file. */
function readDynamic(
  draft: ManifestDraft,
  { root, dynamic }: { root: DocumentValue; dynamic: readonly (string | null)[] },
): void {
  const setuptools = memberAt(root, ['tool', 'setuptools', 'dynamic'])
  for (const field of ['dependencies', 'optional-dependencies']) {
    if (!dynamic.includes(field)) continue
    const said = memberOf(setuptools, field)
    const tables = field === 'dependencies' ? [said] : entriesOf(said).map((entry) => entry.value)
    if (said === null) draft.gaps.push(`${field} are computed when it is built (dynamic)`)
    for (const table of tables) {
      if (table === null) continue
      draft.account.endTable(table, DYNAMIC)
      const files = memberOf(table, 'file')
      const names = files?.kind === 'array' ? files.items : files === null ? [] : [files]
      if (names.length === 0) draft.gaps.push(`${field} are computed when it is built (attr)`)
      for (const name of names) {
        const target = textOf(name)
        if (target === null) continue
        draft.inclusions.push({ kind: 'requirements', target: untrustedText(target), isRemote: false, position: name.position })
      }
    }
  }
}

/** An entry is a dependency specifier or `{include-group = "…"}`; names that are one after normalisation are an error. */
function readGroups(draft: ManifestDraft, groups: DocumentValue | null): void {
  const seen = new Set<string>()
  const names = new Set(entriesOf(groups).map((group) => normalizeName(group.key)))
  for (const group of entriesOf(groups)) {
    draft.account.endKey(group, 'entry')
    const name = normalizeName(group.key)
    if (seen.has(name)) draft.account.notUnderstood(group.position, 'a dependency group that stands twice')
    seen.add(name)
    if (group.value.kind !== 'array') draft.account.notUnderstood(group.position, 'a dependency group that is no array')
    for (const item of itemsOf(group.value)) {
      if (item.kind !== 'table') {
        addRequirement(draft, item, { group: name })
        continue
      }
      draft.account.endTable(item, { 'include-group': 'entry' })
      const included = textOf(memberOf(item, 'include-group'))
      if (included === null || !names.has(normalizeName(included))) {
        draft.account.notUnderstood(item.position, 'a dependency group that includes one which is not there')
      } else draft.inclusions.push({ kind: 'group', target: untrustedText(included), isRemote: false, position: item.position })
    }
  }
}
