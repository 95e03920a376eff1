import type { ManifestFacts, Position } from '../model/manifest.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { entriesOf, memberOf, textOf, type DocumentValue } from './document.ts'
import type { KeyEnd } from './key-accounting.ts'
import { addIndex, addSecret, finishDraft, isFalse, startDraft, type ManifestDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readTomlDocument } from './toml-document.ts'

const ID = 'pdm-toml'
/** Settings of pdm 2.28. */
const TOP: Readonly<Record<string, KeyEnd>> = {
  pypi: 'option',
  repository: 'option',
  build_isolation: 'option',
  cache_dir: 'comment',
  check_update: 'comment',
  global_project: 'comment',
  ignore_package_warnings: 'comment',
  install: 'comment',
  lock: 'option',
  log_dir: 'comment',
  project_max_depth: 'comment',
  python: 'comment',
  request_timeout: 'comment',
  scripts: 'comment',
  strategy: 'option',
  theme: 'comment',
  use_uv: 'comment',
  venv: 'comment',
}
const SITE: Readonly<Record<string, KeyEnd>> = {
  url: 'option',
  username: 'option',
  password: 'option',
  verify_ssl: 'option',
  ca_certs: 'option',
  client_cert: 'option',
  client_key: 'option',
  json_api: 'option',
  ignore_stored_index: 'option',
  include_packages: 'option',
  exclude_packages: 'option',
  type: 'option',
  name: 'option',
}

/** `pdm.toml`: settings of pdm for one project, among them indexes beside those of pyproject.toml. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'pdm.toml, the settings of pdm',
  role: 'configuration',
  matches: (path) => /(?:^|\/)\.?pdm\.toml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readTomlDocument(input.bytes)
  const parts = { file: input.file, format: ID, role: 'configuration' } as const
  const { root } = document
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems })
  const draft = startDraft()
  draft.account.endTable(root, TOP)
  const pypi = memberOf(root, 'pypi')
  // [pypi] is the default index itself; a table in it is one more index by its name.
  const own = entriesOf(pypi).filter(({ value }) => value.kind !== 'table')
  readSite(
    draft,
    { kind: 'table', entries: own, position: pypi?.position ?? { line: 1, column: 1 } },
    { name: 'pypi', kind: 'index' },
  )
  for (const { key, value } of entriesOf(pypi))
    if (value.kind === 'table') readSite(draft, value, { name: key, kind: 'extra-index' })
  for (const { key, value } of entriesOf(memberOf(root, 'repository'))) readSite(draft, value, { name: key, kind: 'other' })
  return finishDraft(draft, { ...parts, document })
}

function readSite(
  draft: ManifestDraft,
  site: DocumentValue,
  { name, kind }: { name: string; kind: 'index' | 'extra-index' | 'other' },
): void {
  draft.account.endTable(site, SITE)
  const password = memberOf(site, 'password')
  if (password !== null) addSecret(draft, { text: textOf(password) ?? '', position: password.position })
  const url = memberOf(site, 'url')
  const verify = memberOf(site, 'verify_ssl')
  if (url === null && !isFalse(verify)) return
  const position: Position = (url ?? verify ?? site).position
  addIndex(draft, {
    text: textOf(url) ?? 'https://pypi.org/simple',
    position,
    name,
    kind: textOf(memberOf(site, 'type')) === 'find_links' ? 'find-links' : kind,
    isExplicit: memberOf(site, 'include_packages') !== null,
    isDefault: kind === 'index',
    verifiesTls: !isFalse(verify),
  })
}
