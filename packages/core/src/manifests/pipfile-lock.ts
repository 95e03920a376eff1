import { untrustedText } from '../base/display.ts'
import type { DeclaredIndex, DeclaredSource, DependencyEntry, ManifestFacts, ManifestProblem } from '../model/manifest.ts'
import { parseDeclaredHash } from './declared-hash.ts'
import { dependencyEntry, manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { entriesOf, itemsOf, memberAt, memberOf, textOf, type DocumentEntry, type DocumentValue } from './document.ts'
import { readJsonDocument } from './json-document.ts'
import { startKeyAccounting, type KeyAccounting, type KeyEnd } from './key-accounting.ts'
import { nameOf, numberOf, untrustedOrNull } from './locked-values.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'

const ID = 'pipfile-lock'

const META: Readonly<Record<string, KeyEnd>> = {
  'hash': 'option',
  'pipfile-spec': 'option',
  'requires': 'option',
  'sources': 'option',
  'host-environment-markers': 'comment',
}
const ENTRY: Readonly<Record<string, KeyEnd>> = {
  version: 'entry',
  hashes: 'entry',
  index: 'entry',
  markers: 'entry',
  extras: 'entry',
  git: 'entry',
  hg: 'entry',
  svn: 'entry',
  bzr: 'entry',
  ref: 'entry',
  subdirectory: 'entry',
  path: 'entry',
  file: 'entry',
  editable: 'entry',
  os_name: 'entry',
  sys_platform: 'entry',
  platform_machine: 'entry',
  platform_system: 'entry',
  python_version: 'entry',
  python_full_version: 'entry',
  skip_resolver: 'option',
}
const SOURCE_KEYS: Readonly<Record<string, KeyEnd>> = { name: 'option', url: 'option', verify_ssl: 'option' }

/** `Pipfile.lock`, pipfile-spec 6: every category, also the ones that people name themselves. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'Pipfile.lock, pipfile-spec 6',
  role: 'lock',
  matches: (path) => /(?:^|\/)Pipfile\.lock$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readJsonDocument(input.bytes)
  const { root } = document
  if (root?.kind !== 'table') {
    const problems: ManifestProblem[] =
      root === null
        ? [...document.problems]
        : [
            {
              id: 'syntax',
              message: 'not a Pipfile.lock: no object',
              position: root.position,
              text: null,
            },
          ]
    return unreadableFacts({ file: input.file, format: ID, role: 'lock', problems })
  }
  const account = startKeyAccounting()
  const meta = memberOf(root, '_meta')
  account.endTable(meta, META)
  const indexes = itemsOf(memberOf(meta, 'sources')).map((source) => readIndex(source, account))
  const spec = numberOf(memberOf(meta, 'pipfile-spec'))
  const entries: DependencyEntry[] = []
  for (const category of root.entries) {
    account.endKey(category, category.key === '_meta' ? 'option' : 'entry')
    if (category.key === '_meta') continue
    if (category.value.kind !== 'table') account.notUnderstood(category.position, 'a category that is no object')
    const group = category.key === 'default' ? null : category.key
    for (const item of entriesOf(category.value)) {
      account.endKey(item, 'entry')
      entries.push(readEntry(item, { account, group, indexes }))
    }
  }
  const unknown: ManifestProblem[] =
    spec === 6
      ? []
      : [
          {
            id: 'unknown-lock-version',
            message: 'a Pipfile.lock of a version that safe-pip does not know',
            position: (memberOf(meta, 'pipfile-spec') ?? root).position,
            text: null,
          },
        ]
  return manifestFacts({
    file: input.file,
    format: ID,
    role: 'lock',
    entries,
    indexes,
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: 'pipenv',
      version: spec === null ? null : String(spec),
      isVersionKnown: spec === 6,
      contentHash: textOf(memberAt(meta, ['hash', 'sha256'])),
      generator: null,
      requiresPython: untrustedOrNull(textOf(memberAt(meta, ['requires', 'python_version']))),
      roots: [],
    },
  })
}

function readIndex(source: DocumentValue, account: KeyAccounting): DeclaredIndex {
  account.endTable(source, SOURCE_KEYS)
  const verify = memberOf(source, 'verify_ssl')
  return {
    kind: 'index',
    url: untrustedText(textOf(memberOf(source, 'url')) ?? ''),
    name: textOf(memberOf(source, 'name')),
    isExplicit: false,
    isDefault: false,
    verifiesTls: !(verify?.kind === 'boolean' && !verify.value),
    position: source.position,
  }
}

interface EntryContext {
  readonly account: KeyAccounting
  readonly group: string | null
  readonly indexes: readonly DeclaredIndex[]
}

function readEntry(item: DocumentEntry, { account, group, indexes }: EntryContext): DependencyEntry {
  const { value } = item
  account.endTable(value, ENTRY)
  if (value.kind !== 'table') account.notUnderstood(item.position, 'a package that is no object')
  const name = nameOf(item.key)
  if (name === null) account.notUnderstood(item.position, 'a package without a valid name')
  const version = textOf(memberOf(value, 'version'))
  const exact = version === null ? null : (/^===?(.+)$/.exec(version)?.[1] ?? null)
  const hashes = itemsOf(memberOf(value, 'hashes')).map((hash) => parseDeclaredHash(textOf(hash) ?? '', hash.position))
  const editable = memberOf(value, 'editable')
  return dependencyEntry({
    name,
    nameAsWritten: untrustedText(item.key),
    specifier: version === null || version === '*' ? '' : version,
    specifierAsWritten: untrustedText(version ?? ''),
    extras: itemsOf(memberOf(value, 'extras'))
      .map((extra) => nameOf(textOf(extra)))
      .filter((extra) => extra !== null)
      .toSorted(),
    marker: untrustedOrNull(textOf(memberOf(value, 'markers'))),
    group,
    source: readSource(value, indexes),
    editable: editable?.kind === 'boolean' && editable.value,
    hashes,
    position: item.position,
    resolved: exact !== null && !exact.includes('*') ? exact : null,
    artifacts: hashes.map((hash) => ({
      filename: null,
      url: null,
      hashes: [hash],
      size: null,
      uploadTime: null,
      position: hash.position,
    })),
  })
}

const VCS = ['git', 'hg', 'svn', 'bzr'] as const

function readSource(value: DocumentValue, indexes: readonly DeclaredIndex[]): DeclaredSource {
  for (const vcs of VCS) {
    const url = textOf(memberOf(value, vcs))
    if (url === null) continue
    const ref = textOf(memberOf(value, 'ref'))
    return {
      kind: 'vcs',
      url: untrustedText(url),
      vcs,
      requested: untrustedOrNull(ref),
      commit: ref !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) ? ref : null,
      subdirectory: untrustedOrNull(textOf(memberOf(value, 'subdirectory'))),
    }
  }
  const file = textOf(memberOf(value, 'file'))
  if (file !== null)
    return /^https?:/i.test(file) ? { kind: 'url', url: untrustedText(file) } : { kind: 'archive', path: untrustedText(file) }
  const path = textOf(memberOf(value, 'path'))
  if (path !== null) return { kind: 'path', path: untrustedText(path) }
  const named = textOf(memberOf(value, 'index'))
  return {
    kind: 'index',
    index: named === null ? null : (indexes.find((index) => index.name === named)?.url ?? untrustedText(named)),
  }
}
