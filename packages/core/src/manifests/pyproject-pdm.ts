import { normalizeName } from '../python/package-name.ts'
import { entriesOf, itemsOf, memberOf, textOf, type DocumentValue } from './document.ts'
import type { KeyEnd } from './key-accounting.ts'
import { addIndex, addOption, addRequirement, isFalse, type ManifestDraft } from './manifest-draft.ts'
import { readEditableText } from './requirement-text.ts'

const SOURCE: Readonly<Record<string, KeyEnd>> = {
  name: 'option',
  url: 'option',
  verify_ssl: 'option',
  type: 'option',
  username: 'option',
  password: 'option',
  include_packages: 'option',
  exclude_packages: 'option',
  ca_certs: 'option',
  client_cert: 'option',
  client_key: 'option',
}
const RESOLUTION: Readonly<Record<string, KeyEnd>> = {
  'overrides': 'option',
  'excludes': 'option',
  'respect-source-order': 'option',
  'allow-prereleases': 'option',
  'strategy': 'option',
  'exclude-newer': 'option',
  'lock_inputs': 'option',
  'use-uv': 'comment',
}

/** [tool.pdm]: dev dependencies (with `-e` lines), sources, resolution. */
export function readPdmTable(draft: ManifestDraft, pdm: DocumentValue | null): void {
  draft.account.endOpenTable(pdm, { 'dev-dependencies': 'entry', 'source': 'option', 'resolution': 'option' })
  for (const group of entriesOf(memberOf(pdm, 'dev-dependencies'))) {
    draft.account.endKey(group, 'entry')
    for (const item of itemsOf(group.value)) {
      const editable = /^-e\s+(.+)$/.exec(textOf(item) ?? '')?.[1]
      if (editable === undefined) {
        addRequirement(draft, item, { group: normalizeName(group.key) })
        continue
      }
      // pdm fills in the project's folder, which is where this file lies.
      const read = readEditableText(editable.replace(/^file:\/{2,3}\$\{PROJECT_ROOT\}\/*/, 'file:./'), item.position)
      if (read.ok) draft.entries.push({ ...read.entry, group: normalizeName(group.key) })
      else draft.account.notUnderstood(item.position, read.reason, editable)
    }
  }
  for (const source of itemsOf(memberOf(pdm, 'source'))) {
    draft.account.endTable(source, SOURCE)
    addIndex(draft, {
      text: textOf(memberOf(source, 'url')) ?? '',
      position: source.position,
      name: textOf(memberOf(source, 'name')),
      kind: textOf(memberOf(source, 'type')) === 'find_links' ? 'find-links' : 'index',
      isExplicit: memberOf(source, 'include_packages') !== null,
      isDefault: textOf(memberOf(source, 'name')) === 'pypi',
      verifiesTls: !isFalse(memberOf(source, 'verify_ssl')),
    })
  }
  const resolution = memberOf(pdm, 'resolution')
  draft.account.endTable(resolution, RESOLUTION)
  const overrides = memberOf(resolution, 'overrides')
  if (overrides !== null) addOption(draft, 'overrides', overrides)
}
