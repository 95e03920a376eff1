import type { ManifestFacts } from '../model/manifest.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { entriesOf, memberOf, textOf } from './document.ts'
import type { KeyEnd } from './key-accounting.ts'
import { addIndex, addOption, addSecret, finishDraft, isFalse, startDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readTomlDocument } from './toml-document.ts'

const ID = 'poetry-toml'
/** Settings of poetry 2.5 that a project's poetry.toml may hold. */
const TOP: Readonly<Record<string, KeyEnd>> = {
  'repositories': 'option',
  'http-basic': 'option',
  'pypi-token': 'option',
  'certificates': 'option',
  'installer': 'option',
  'virtualenvs': 'comment',
  'cache-dir': 'comment',
  'data-dir': 'comment',
  'keyring': 'comment',
  'solver': 'comment',
  'system-git-client': 'comment',
  'requests': 'comment',
  'python': 'comment',
  'experimental': 'comment',
  'publish': 'comment',
}
const INSTALLER: Readonly<Record<string, KeyEnd>> = {
  'no-binary': 'option',
  'only-binary': 'option',
  'build-config-settings': 'option',
  'modern-installation': 'comment',
  'parallel': 'comment',
  'max-workers': 'comment',
  're-resolve': 'option',
}
const REPOSITORY: Readonly<Record<string, KeyEnd>> = { url: 'option' }
const CERTIFICATE: Readonly<Record<string, KeyEnd>> = { 'cert': 'option', 'client-cert': 'option' }
const LOGIN: Readonly<Record<string, KeyEnd>> = { username: 'option', password: 'option' }

/** `poetry.toml`: settings of poetry for one project. Where packages come from stands in pyproject.toml. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'poetry.toml, the settings of poetry',
  role: 'configuration',
  matches: (path) => /(?:^|\/)poetry\.toml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readTomlDocument(input.bytes)
  const parts = { file: input.file, format: ID, role: 'configuration' } as const
  const { root } = document
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems })
  const draft = startDraft()
  draft.account.endTable(root, TOP)
  for (const { key, value } of entriesOf(memberOf(root, 'repositories'))) {
    draft.account.endTable(value, REPOSITORY)
    const url = memberOf(value, 'url')
    // Uploads go there; sources of packages are declared in pyproject.toml.
    if (url !== null) addIndex(draft, { text: textOf(url) ?? '', position: url.position, kind: 'other', name: key })
  }
  for (const { value } of entriesOf(memberOf(root, 'http-basic'))) {
    draft.account.endTable(value, LOGIN)
    const password = memberOf(value, 'password')
    if (password !== null) addSecret(draft, { text: textOf(password) ?? '', position: password.position })
  }
  for (const { value } of entriesOf(memberOf(root, 'pypi-token')))
    addSecret(draft, { text: textOf(value) ?? '', position: value.position })
  for (const { value } of entriesOf(memberOf(root, 'certificates'))) {
    draft.account.endTable(value, CERTIFICATE)
    const certificate = memberOf(value, 'cert')
    if (certificate !== null) addOption(draft, isFalse(certificate) ? 'tls-verification' : 'cert', certificate)
  }
  const installer = memberOf(root, 'installer')
  draft.account.endTable(installer, INSTALLER)
  for (const id of ['no-binary', 'only-binary', 'build-config-settings'] as const) {
    const value = memberOf(installer, id)
    if (value !== null && !isFalse(value)) addOption(draft, id, value)
  }
  return finishDraft(draft, { ...parts, document })
}
