import { untrustedText } from '../base/display.ts'
import type {
  DeclaredIndex,
  DeclaredSource,
  DependencyEntry,
  LockedArtifact,
  LockedEdge,
  ManifestFacts,
  ManifestProblem,
} from '../model/manifest.ts'
import { parseDeclaredHash } from './declared-hash.ts'
import { dependencyEntry, manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { entriesOf, itemsOf, memberAt, memberOf, textOf, type DocumentEntry, type DocumentValue } from './document.ts'
import { startKeyAccounting, type KeyAccounting, type KeyEnd } from './key-accounting.ts'
import { nameOf, untrustedOrNull } from './locked-values.ts'
import { isTrue } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { translatePoetryConstraint } from './poetry-constraint.ts'
import { readTomlDocument } from './toml-document.ts'

const ID = 'poetry-lock'
/** Lock versions that Poetry 1.0 to 2.x write. */
const KNOWN_VERSIONS: ReadonlySet<string> = new Set(['1.0', '1.1', '2.0', '2.1'])

const TOP: Readonly<Record<string, KeyEnd>> = { package: 'entry', extras: 'comment', metadata: 'option' }
const METADATA: Readonly<Record<string, KeyEnd>> = {
  'lock-version': 'option',
  'python-versions': 'option',
  'content-hash': 'option',
  'files': 'entry',
  'hashes': 'entry',
}
const PACKAGE: Readonly<Record<string, KeyEnd>> = {
  'name': 'entry',
  'version': 'entry',
  'description': 'comment',
  'category': 'entry',
  'optional': 'entry',
  'python-versions': 'comment',
  'groups': 'entry',
  'markers': 'entry',
  'marker': 'entry',
  'files': 'entry',
  'develop': 'entry',
  'dependencies': 'entry',
  'extras': 'comment',
  'source': 'entry',
}
const SOURCE: Readonly<Record<string, KeyEnd>> = {
  type: 'entry',
  url: 'entry',
  reference: 'entry',
  resolved_reference: 'entry',
  subdirectory: 'entry',
}
const FILE: Readonly<Record<string, KeyEnd>> = { file: 'entry', hash: 'entry', url: 'entry', size: 'entry' }
const EDGE: Readonly<Record<string, KeyEnd>> = {
  version: 'entry',
  optional: 'comment',
  markers: 'entry',
  python: 'entry',
  extras: 'entry',
  develop: 'entry',
  path: 'entry',
  url: 'entry',
  git: 'entry',
  branch: 'entry',
  tag: 'entry',
  rev: 'entry',
  subdirectory: 'entry',
  file: 'entry',
  source: 'entry',
  platform: 'entry',
}

/** `poetry.lock`, lock-versions 1.0 to 2.1. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'poetry.lock, lock-versions 1.0 to 2.1',
  role: 'lock',
  matches: (path) => /(?:^|\/)poetry\.lock$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readTomlDocument(input.bytes)
  if (document.root === null) return unreadableFacts({ file: input.file, format: ID, role: 'lock', problems: document.problems })
  const account = startKeyAccounting()
  const { root } = document
  account.endTable(root, TOP)
  const metadata = memberOf(root, 'metadata')
  account.endTable(metadata, METADATA)
  // Poetry 1.0 wrote no lock-version; its files stand in metadata.hashes or metadata.files.
  const version = textOf(memberOf(metadata, 'lock-version')) ?? '1.0'
  const isVersionKnown = KNOWN_VERSIONS.has(version)
  const central = centralFiles(metadata)
  const entries = itemsOf(memberOf(root, 'package')).map((item) => readPackage(item, { account, central }))
  const unknown: ManifestProblem[] = isVersionKnown
    ? []
    : [
        {
          id: 'unknown-lock-version',
          message: 'a poetry.lock of a version that safe-pip does not know',
          position: (memberOf(metadata, 'lock-version') ?? root).position,
          text: untrustedText(version),
        },
      ]
  return manifestFacts({
    file: input.file,
    format: ID,
    role: 'lock',
    entries,
    indexes: findIndexes(itemsOf(memberOf(root, 'package'))),
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: 'poetry',
      version,
      isVersionKnown,
      contentHash: textOf(memberOf(metadata, 'content-hash')),
      generator: untrustedText(new TextDecoder('latin1').decode(input.bytes.subarray(0, 300)).split('\n', 1)[0] ?? ''),
      requiresPython: untrustedOrNull(textOf(memberOf(metadata, 'python-versions'))),
      roots: [],
    },
  })
}

/** Lock-version 1: the files of all packages in one table, by normalised name. */
function centralFiles(metadata: DocumentValue | null): ReadonlyMap<string, DocumentValue> {
  const files = new Map<string, DocumentValue>()
  for (const table of [memberOf(metadata, 'hashes'), memberOf(metadata, 'files')]) {
    for (const entry of entriesOf(table)) files.set(nameOf(entry.key) ?? entry.key, entry.value)
  }
  return files
}

interface PackageContext {
  readonly account: KeyAccounting
  readonly central: ReadonlyMap<string, DocumentValue>
}

function readPackage(item: DocumentValue, { account, central }: PackageContext): DependencyEntry {
  account.endTable(item, PACKAGE)
  const written = textOf(memberOf(item, 'name'))
  const name = nameOf(written)
  if (name === null) account.notUnderstood(item.position, 'a package without a valid name')
  const version = textOf(memberOf(item, 'version'))
  const sourceTable = memberOf(item, 'source')
  account.endTable(sourceTable, SOURCE)
  const files = memberOf(item, 'files') ?? central.get(name ?? '') ?? null
  const artifacts = itemsOf(files).map((file) => readFile(file, account))
  const groups = itemsOf(memberOf(item, 'groups'))
    .map((group) => textOf(group))
    .filter((group) => group !== null)
  const category = textOf(memberOf(item, 'category'))
  const group =
    groups.length > 0
      ? groups.includes('main')
        ? null
        : (groups[0] ?? null)
      : category === null || category === 'main'
        ? null
        : category
  const markers = memberOf(item, 'markers') ?? memberOf(item, 'marker')
  return dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ''),
    marker: untrustedOrNull(textOf(markers) ?? textOf(entriesOf(markers)[0]?.value)),
    group,
    source: readSource(sourceTable, account),
    editable: isTrue(memberOf(item, 'develop')),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, 'name') ?? item).position,
    resolved: version,
    artifacts,
    edges: entriesOf(memberOf(item, 'dependencies')).flatMap((entry) => readEdges(entry, account)),
  })
}

function readSource(table: DocumentValue | null, account: KeyAccounting): DeclaredSource {
  if (table === null) return { kind: 'index', index: null }
  const url = untrustedText(textOf(memberOf(table, 'url')) ?? '')
  switch (textOf(memberOf(table, 'type'))) {
    case 'legacy':
      return { kind: 'index', index: url }
    case 'url':
      return { kind: 'url', url }
    case 'file':
      return { kind: 'archive', path: url }
    case 'directory':
      return { kind: 'path', path: url }
    case 'git': {
      const commit = textOf(memberOf(table, 'resolved_reference'))
      return {
        kind: 'vcs',
        url,
        vcs: 'git',
        requested: untrustedOrNull(textOf(memberOf(table, 'reference'))),
        commit: commit !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null,
        subdirectory: untrustedOrNull(textOf(memberOf(table, 'subdirectory'))),
      }
    }
    default:
      account.notUnderstood(table.position, 'the type of a package source')
      return { kind: 'index', index: null }
  }
}

function readFile(value: DocumentValue, account: KeyAccounting): LockedArtifact {
  account.endTable(value, FILE)
  // Lock-version 1.0 lists bare sha256 digests.
  const bare = textOf(value)
  const hash = memberOf(value, 'hash')
  const hashText = bare === null ? textOf(hash) : `sha256:${bare}`
  return {
    filename: untrustedOrNull(textOf(memberOf(value, 'file'))),
    url: untrustedOrNull(textOf(memberOf(value, 'url'))),
    hashes: hashText === null ? [] : [parseDeclaredHash(hashText, (hash ?? value).position)],
    size: null,
    uploadTime: null,
    position: value.position,
  }
}

/** A constraint, a table, or a list of tables with different markers. */
function readEdges(entry: DocumentEntry, account: KeyAccounting): LockedEdge[] {
  const values = entry.value.kind === 'array' ? entry.value.items : [entry.value]
  return values.map((value) => {
    account.endTable(value, EDGE)
    const constraint = textOf(value) ?? textOf(memberOf(value, 'version'))
    return {
      name: nameOf(entry.key),
      specifier: constraint === null ? null : untrustedOrNull(translatePoetryConstraint(constraint)),
      version: null,
      extras: itemsOf(memberOf(value, 'extras'))
        .map((extra) => nameOf(textOf(extra)))
        .filter((extra) => extra !== null),
      marker: untrustedOrNull(textOf(memberOf(value, 'markers'))),
      group: null,
      position: entry.position,
    }
  })
}

/** A poetry.lock names an index only with the packages that come from one that is not PyPI. */
function findIndexes(packages: readonly DocumentValue[]): DeclaredIndex[] {
  const indexes = new Map<string, DeclaredIndex>()
  for (const item of packages) {
    const source = memberOf(item, 'source')
    const url = textOf(memberOf(source, 'url'))
    if (source === null || url === null || textOf(memberAt(source, ['type'])) !== 'legacy' || indexes.has(url)) continue
    const name = textOf(memberOf(source, 'reference'))
    indexes.set(url, {
      kind: 'index',
      url: untrustedText(url),
      name,
      isExplicit: false,
      isDefault: false,
      verifiesTls: true,
      position: source.position,
    })
  }
  return [...indexes.values()]
}
