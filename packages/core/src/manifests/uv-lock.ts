import { rawText, untrustedText } from '../base/display.ts'
import type {
  DeclaredHash,
  DeclaredSource,
  DependencyEntry,
  LockedArtifact,
  LockedEdge,
  ManifestFacts,
} from '../model/manifest.ts'
import { parseDeclaredHash } from './declared-hash.ts'
import { dependencyEntry, manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { entriesOf, itemsOf, memberOf, textOf, type DocumentEntry, type DocumentValue } from './document.ts'
import { startKeyAccounting, type KeyAccounting } from './key-accounting.ts'
import { findEntryIndexes, isProjectFolder, lastSegment, nameOf, numberOf, untrustedOrNull } from './locked-values.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readTomlDocument } from './toml-document.ts'
import { UV_ARTIFACT, UV_EDGE, UV_MANIFEST, UV_METADATA, UV_PACKAGE, UV_REQUIREMENT, UV_SOURCE, UV_TOP } from './uv-lock-keys.ts'

const ID = 'uv-lock'
/** Lock versions and the newest revision that this reader was held against (uv 0.13). */
const KNOWN_VERSION = 1n
const KNOWN_REVISION = 5n

/** `uv.lock` and script locks (`x.py.lock`), version 1: every package, fork, artifact and edge. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'uv.lock and the locks of PEP 723 scripts',
  role: 'lock',
  matches: (path) => /(?:^|\/)uv\.lock$|\.py\.lock$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readTomlDocument(input.bytes)
  if (document.root === null) return unreadableFacts({ file: input.file, format: ID, role: 'lock', problems: document.problems })
  const account = startKeyAccounting()
  const { root } = document
  account.endTable(root, UV_TOP)
  const manifest = memberOf(root, 'manifest')
  account.endTable(manifest, UV_MANIFEST)
  const version = memberOf(root, 'version')
  const revision = memberOf(root, 'revision')
  const isVersionKnown =
    version?.kind === 'integer' &&
    version.value === KNOWN_VERSION &&
    (revision === null || (revision.kind === 'integer' && revision.value >= 0n && revision.value <= KNOWN_REVISION))
  const members = new Set(itemsOf(memberOf(manifest, 'members')).map((member) => nameOf(textOf(member))))
  const packages = itemsOf(memberOf(root, 'package')).map((item) => readPackage(item, { account, members }))
  const own = packages.filter(({ entry }) => entry.isOwn)
  return manifestFacts({
    file: input.file,
    format: ID,
    role: 'lock',
    project: {
      name: own.length === 1 ? (own[0]?.entry.name ?? null) : null,
      version: own.length === 1 ? (own[0]?.entry.resolved ?? null) : null,
    },
    entries: packages.map(({ entry }) => entry),
    // A uv.lock declares its indexes only by the packages that come from them.
    indexes: findEntryIndexes(packages.map(({ entry }) => entry)),
    problems: [
      ...document.problems,
      ...(isVersionKnown
        ? []
        : [
            {
              id: 'unknown-lock-version',
              message: `a uv.lock of a version that safe-pip does not know (version ${numberOf(version) ?? '?'}, revision ${numberOf(revision) ?? 'none'})`,
              position: (version ?? root).position,
              text: null,
            },
          ]),
      ...account.problems,
    ],
    accounting: account.sum(),
    lock: {
      tool: 'uv',
      version: `${numberOf(version) ?? '?'}.${numberOf(revision) ?? 0}`,
      isVersionKnown,
      contentHash: null,
      generator: null,
      requiresPython: untrustedOrNull(textOf(memberOf(root, 'requires-python'))),
      roots: [
        ...itemsOf(memberOf(manifest, 'requirements')).map((item) => readRequirement(item, { account, group: null })),
        ...entriesOf(memberOf(manifest, 'dependency-groups')).flatMap((group) => requirementsOf(group, account)),
        ...own.flatMap(({ roots }) => roots),
      ],
    },
  })
}

interface ReadPackage {
  readonly entry: DependencyEntry
  readonly roots: readonly LockedEdge[]
}

interface PackageContext {
  readonly account: KeyAccounting
  /** Of the workspace. */
  readonly members: ReadonlySet<string | null>
}

function readPackage(item: DocumentValue, { account, members }: PackageContext): ReadPackage {
  account.endTable(item, UV_PACKAGE)
  if (item.kind !== 'table') account.notUnderstood(item.position, 'a package that is no table')
  const written = textOf(memberOf(item, 'name'))
  const version = textOf(memberOf(item, 'version'))
  const sourceTable = memberOf(item, 'source')
  account.endTable(sourceTable, UV_SOURCE)
  const source = readSource(sourceTable, account)
  const kinds = new Set(entriesOf(sourceTable).map((entry) => entry.key))
  const isFolder = kinds.has('editable') || kinds.has('virtual') || kinds.has('directory')
  const sdist = memberOf(item, 'sdist')
  const artifacts = [...(sdist === null ? [] : [sdist]), ...itemsOf(memberOf(item, 'wheels'))].map((value) =>
    readArtifact(value, account),
  )
  const metadata = memberOf(item, 'metadata')
  account.endTable(metadata, UV_METADATA)
  const name = nameOf(written)
  if (name === null) account.notUnderstood(item.position, 'a package without a valid name')
  const edges = [
    ...itemsOf(memberOf(item, 'dependencies')).map((value) => readEdge(value, { account, group: null })),
    ...['optional-dependencies', 'dev-dependencies', 'dependency-groups'].flatMap((key) =>
      entriesOf(memberOf(item, key)).flatMap((group) =>
        itemsOf(group.value).map((value) => readEdge(value, { account, group: group.key })),
      ),
    ),
  ]
  const entry = dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ''),
    source,
    editable: kinds.has('editable'),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, 'name') ?? item).position,
    resolved: version,
    artifacts,
    edges,
    isOwn: isFolder && ((source.kind === 'path' && isProjectFolder(rawText(source.path))) || members.has(name)),
    marker: markerOf(item),
  })
  const roots = [
    ...itemsOf(memberOf(metadata, 'requires-dist')).map((value) => readRequirement(value, { account, group: null })),
    ...['requires-dev', 'dependency-groups'].flatMap((key) =>
      entriesOf(memberOf(metadata, key)).flatMap((group) => requirementsOf(group, account)),
    ),
  ]
  return { entry, roots }
}

/** Forks of one name are told apart by `resolution-markers`, any of which may hold. */
function markerOf(item: DocumentValue): DependencyEntry['marker'] {
  const markers = itemsOf(memberOf(item, 'resolution-markers'))
    .map((value) => textOf(value))
    .filter((marker) => marker !== null)
  return markers.length === 0
    ? null
    : untrustedText(markers.length === 1 ? (markers[0] ?? '') : markers.map((marker) => `(${marker})`).join(' or '))
}

function readSource(table: DocumentValue | null, account: KeyAccounting): DeclaredSource {
  const [first] = entriesOf(table).filter((entry) => entry.key !== 'subdirectory')
  const value = textOf(first?.value)
  if (first === undefined || value === null) {
    if (table !== null) account.notUnderstood(table.position, 'the source of a package')
    return { kind: 'index', index: null }
  }
  switch (first.key) {
    case 'registry':
      return { kind: 'index', index: untrustedText(value) }
    case 'url':
      return { kind: 'url', url: untrustedText(value) }
    case 'git':
      return readGit(value)
    case 'path':
      return { kind: 'archive', path: untrustedText(value) }
    default:
      return { kind: 'path', path: untrustedText(value) }
  }
}

/** `url?rev|tag|branch=…&subdirectory=…#COMMIT`: the query is what was asked for, the fragment what it was. */
function readGit(text: string): DeclaredSource {
  const [before = '', fragment = ''] = text.split('#', 2)
  const [url = '', query = ''] = before.split('?', 2)
  const parameters = new URLSearchParams(query)
  const requested = parameters.get('rev') ?? parameters.get('tag') ?? parameters.get('branch')
  return {
    kind: 'vcs',
    url: untrustedText(url),
    vcs: 'git',
    requested: untrustedOrNull(requested),
    commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(fragment) ? fragment : null,
    subdirectory: untrustedOrNull(parameters.get('subdirectory')),
  }
}

function readArtifact(value: DocumentValue, account: KeyAccounting): LockedArtifact {
  account.endTable(value, UV_ARTIFACT)
  const url = textOf(memberOf(value, 'url'))
  const path = textOf(memberOf(value, 'path'))
  const hash = memberOf(value, 'hash')
  const hashText = textOf(hash)
  const hashes: DeclaredHash[] = hash === null || hashText === null ? [] : [parseDeclaredHash(hashText, hash.position)]
  const place = url ?? path
  const filename = textOf(memberOf(value, 'filename')) ?? (place === null ? null : lastSegment(place))
  return {
    filename: untrustedOrNull(filename),
    url: untrustedOrNull(url ?? path),
    hashes,
    size: numberOf(memberOf(value, 'size')),
    uploadTime: untrustedOrNull(textOf(memberOf(value, 'upload-time'))),
    position: value.position,
  }
}

function readEdge(value: DocumentValue, { account, group }: { account: KeyAccounting; group: string | null }): LockedEdge {
  account.endTable(value, UV_EDGE)
  const name = nameOf(textOf(memberOf(value, 'name')))
  if (name === null) account.notUnderstood(value.position, 'a dependency without a valid name')
  return {
    name,
    specifier: null,
    version: textOf(memberOf(value, 'version')),
    extras: itemsOf(memberOf(value, 'extra'))
      .map((extra) => nameOf(textOf(extra)))
      .filter((extra) => extra !== null),
    marker: untrustedOrNull(textOf(memberOf(value, 'marker'))),
    group,
    position: value.position,
  }
}

function requirementsOf(group: DocumentEntry, account: KeyAccounting): LockedEdge[] {
  return itemsOf(group.value).map((item) => readRequirement(item, { account, group: group.key }))
}

function readRequirement(value: DocumentValue, { account, group }: { account: KeyAccounting; group: string | null }): LockedEdge {
  account.endTable(value, UV_REQUIREMENT)
  return {
    name: nameOf(textOf(memberOf(value, 'name'))),
    specifier: untrustedOrNull(textOf(memberOf(value, 'specifier'))),
    version: null,
    extras: itemsOf(memberOf(value, 'extras'))
      .map((extra) => nameOf(textOf(extra)))
      .filter((extra) => extra !== null),
    marker: untrustedOrNull(textOf(memberOf(value, 'marker'))),
    group,
    position: value.position,
  }
}
