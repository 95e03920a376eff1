import { untrustedText } from '../base/display.ts'
import type {
  DeclaredSource,
  DependencyEntry,
  LockedArtifact,
  LockedEdge,
  ManifestFacts,
  ManifestProblem,
} from '../model/manifest.ts'
import { parseRequirement } from '../python/requirement.ts'
import { parseDeclaredHash } from './declared-hash.ts'
import { dependencyEntry, manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { entriesOf, itemsOf, memberAt, memberOf, textOf, type DocumentValue } from './document.ts'
import { startKeyAccounting, type KeyAccounting, type KeyEnd } from './key-accounting.ts'
import { nameOf, untrustedOrNull } from './locked-values.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { isTrue } from './manifest-draft.ts'
import { readTomlDocument } from './toml-document.ts'

const ID = 'pdm-lock'

const TOP: Readonly<Record<string, KeyEnd>> = { metadata: 'option', package: 'entry' }
const METADATA: Readonly<Record<string, KeyEnd>> = {
  groups: 'option',
  strategy: 'option',
  lock_version: 'option',
  content_hash: 'option',
  lock_inputs: 'option',
  targets: 'option',
  files: 'entry',
  cross_platform: 'option',
  static_urls: 'option',
  lock_targets: 'option',
}
const PACKAGE: Readonly<Record<string, KeyEnd>> = {
  name: 'entry',
  version: 'entry',
  extras: 'entry',
  requires_python: 'comment',
  summary: 'comment',
  groups: 'entry',
  marker: 'entry',
  dependencies: 'entry',
  files: 'entry',
  git: 'entry',
  hg: 'entry',
  svn: 'entry',
  bzr: 'entry',
  ref: 'entry',
  revision: 'entry',
  subdirectory: 'entry',
  editable: 'entry',
  path: 'entry',
  url: 'entry',
  sections: 'entry',
}
const FILE: Readonly<Record<string, KeyEnd>> = { file: 'entry', url: 'entry', hash: 'entry' }

/** `pdm.lock` and `pdm.NAME.lock`, lock versions 3 to 4.5. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'pdm.lock, lock versions 3 to 4.5',
  role: 'lock',
  matches: (path) => /(?:^|\/)pdm(?:\.[^./]+)?\.lock$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readTomlDocument(input.bytes)
  const { root } = document
  if (root === null) return unreadableFacts({ file: input.file, format: ID, role: 'lock', problems: document.problems })
  const account = startKeyAccounting()
  account.endTable(root, TOP)
  const metadata = memberOf(root, 'metadata')
  account.endTable(metadata, METADATA)
  const version = textOf(memberOf(metadata, 'lock_version'))
  const isVersionKnown = version !== null && /^(?:3(?:\.\d+)*|4(?:\.[0-5](?:\.\d+)?)?)$/.test(version)
  const unknown: ManifestProblem[] = isVersionKnown
    ? []
    : [
        {
          id: 'unknown-lock-version',
          message: 'a pdm.lock of a version that safe-pip does not know',
          position: (memberOf(metadata, 'lock_version') ?? root).position,
          text: untrustedOrNull(version),
        },
      ]
  const central = centralFiles(memberOf(metadata, 'files'))
  return manifestFacts({
    file: input.file,
    format: ID,
    role: 'lock',
    entries: itemsOf(memberOf(root, 'package')).map((item) => readPackage(item, { account, central })),
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: 'pdm',
      version,
      isVersionKnown,
      contentHash: textOf(memberOf(metadata, 'content_hash')),
      generator: null,
      hasLockInputs: memberOf(metadata, 'lock_inputs') !== null && memberOf(metadata, 'content_hash') === null,
      requiresPython: untrustedOrNull(textOf(memberAt(itemsOf(memberOf(metadata, 'targets'))[0] ?? null, ['requires_python']))),
      roots: [],
    },
  })
}

/** Before lock version 4.3: `"NAME VERSION"` → files. */
function centralFiles(table: DocumentValue | null): ReadonlyMap<string, DocumentValue> {
  return new Map(entriesOf(table).map((entry) => [entry.key.toLowerCase(), entry.value]))
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
  const files = memberOf(item, 'files') ?? central.get(`${written ?? ''} ${version ?? ''}`.toLowerCase()) ?? null
  const artifacts = itemsOf(files).map((file) => readFile(file, account))
  const groups = itemsOf(memberOf(item, 'groups')).map((group) => textOf(group))
  const isMain = groups.length === 0 || groups.includes('default')
  const path = textOf(memberOf(item, 'path'))
  return dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ''),
    extras: itemsOf(memberOf(item, 'extras'))
      .flatMap((extra) => nameOf(textOf(extra)) ?? [])
      .toSorted(),
    marker: untrustedOrNull(textOf(memberOf(item, 'marker'))),
    group: isMain ? null : (groups[0] ?? null),
    source: readSource(item),
    editable: isTrue(memberOf(item, 'editable')),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, 'name') ?? item).position,
    resolved: version,
    artifacts,
    edges: itemsOf(memberOf(item, 'dependencies')).flatMap((edge) => readEdge(edge, account)),
    isOwn: path === '.' || path === './',
  })
}

function readSource(item: DocumentValue): DeclaredSource {
  for (const vcs of ['git', 'hg', 'svn', 'bzr']) {
    const url = textOf(memberOf(item, vcs))
    if (url === null) continue
    const revision = textOf(memberOf(item, 'revision'))
    return {
      kind: 'vcs',
      url: untrustedText(url),
      vcs,
      requested: untrustedOrNull(textOf(memberOf(item, 'ref')) ?? revision),
      commit: revision !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision : null,
      subdirectory: untrustedOrNull(textOf(memberOf(item, 'subdirectory'))),
    }
  }
  const [url, path] = [textOf(memberOf(item, 'url')), textOf(memberOf(item, 'path'))]
  if (url !== null) return { kind: 'url', url: untrustedText(url) }
  if (path !== null) return { kind: /\.(?:whl|zip|tar\.gz)$/i.test(path) ? 'archive' : 'path', path: untrustedText(path) }
  return { kind: 'index', index: null }
}

function readFile(value: DocumentValue, account: KeyAccounting): LockedArtifact {
  account.endTable(value, FILE)
  const url = textOf(memberOf(value, 'url'))
  const hash = memberOf(value, 'hash')
  const hashText = textOf(hash)
  const path = url === null ? null : (url.split(/[?#]/, 1)[0] ?? '')
  return {
    filename: untrustedOrNull(textOf(memberOf(value, 'file')) ?? (path === null ? null : path.slice(path.lastIndexOf('/') + 1))),
    url: untrustedOrNull(url),
    hashes: hash === null || hashText === null ? [] : [parseDeclaredHash(hashText, hash.position)],
    size: null,
    uploadTime: null,
    position: value.position,
  }
}

/** A dependency specifier. */
function readEdge(value: DocumentValue, account: KeyAccounting): LockedEdge[] {
  const text = textOf(value) ?? ''
  // pdm writes local paths of workspaces as `-e file:///…#egg=NAME`.
  const egg = /^-e .*#egg=([A-Za-z0-9._-]+)/.exec(text)?.[1]
  const requirement = egg === undefined ? parseRequirement(text) : null
  if (requirement?.ok === false) {
    account.notUnderstood(value.position, requirement.problem.reason, text)
    return []
  }
  const found = requirement?.value
  const marker = found?.marker?.normalized ?? null
  return [
    {
      name: egg === undefined ? (found?.name ?? null) : nameOf(egg),
      specifier: found === undefined || found.url !== null ? null : untrustedText(found.specifier.normalized),
      version: null,
      extras: found?.extras ?? [],
      marker: untrustedOrNull(marker),
      group: null,
      position: value.position,
    },
  ]
}
