import { rawText, untrustedText } from '../base/display.ts'
import type {
  DeclaredSource,
  DependencyEntry,
  LockedArtifact,
  LockedEdge,
  ManifestFacts,
  ManifestProblem,
} from '../model/manifest.ts'
import { declaredHash } from './declared-hash.ts'
import { dependencyEntry, manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { entriesOf, itemsOf, memberOf, textOf, type DocumentValue } from './document.ts'
import { startKeyAccounting, type KeyAccounting, type KeyEnd } from './key-accounting.ts'
import {
  findEntryIndexes,
  isProjectFolder,
  lastSegment,
  nameOf,
  numberOf,
  untrustedOrNull,
  versionOfWheel,
} from './locked-values.ts'
import { isTrue } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readTomlDocument } from './toml-document.ts'

const ID = 'pylock'

const TOP: Readonly<Record<string, KeyEnd>> = {
  'lock-version': 'option',
  'environments': 'option',
  'requires-python': 'option',
  'extras': 'option',
  'dependency-groups': 'option',
  'default-groups': 'option',
  'created-by': 'option',
  'packages': 'entry',
  'tool': 'comment',
}
const PACKAGE: Readonly<Record<string, KeyEnd>> = {
  'name': 'entry',
  'version': 'entry',
  'marker': 'entry',
  'requires-python': 'entry',
  'dependencies': 'entry',
  'vcs': 'entry',
  'directory': 'entry',
  'archive': 'entry',
  'index': 'entry',
  'sdist': 'entry',
  'wheels': 'entry',
  'attestation-identities': 'option',
  'tool': 'comment',
}
const VCS: Readonly<Record<string, KeyEnd>> = {
  'type': 'entry',
  'url': 'entry',
  'path': 'entry',
  'requested-revision': 'entry',
  'commit-id': 'entry',
  'subdirectory': 'entry',
}
const DIRECTORY: Readonly<Record<string, KeyEnd>> = { path: 'entry', editable: 'entry', subdirectory: 'entry' }
const ARTIFACT: Readonly<Record<string, KeyEnd>> = {
  'name': 'entry',
  'url': 'entry',
  'path': 'entry',
  'size': 'entry',
  'upload-time': 'entry',
  'hashes': 'entry',
  'subdirectory': 'entry',
}
const EDGE: Readonly<Record<string, KeyEnd>> = {
  name: 'entry',
  version: 'entry',
  marker: 'entry',
  index: 'entry',
  vcs: 'entry',
  directory: 'entry',
  archive: 'entry',
  sdist: 'entry',
  wheels: 'entry',
}

/** `pylock.toml` and `pylock.NAME.toml` (PEP 751), major version 1. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'pylock.toml (PEP 751)',
  role: 'lock',
  matches: (path) => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readTomlDocument(input.bytes)
  if (document.root === null) return unreadableFacts({ file: input.file, format: ID, role: 'lock', problems: document.problems })
  const { root } = document
  const account = startKeyAccounting()
  const problems: ManifestProblem[] = []
  account.endTable(root, TOP)
  const version = textOf(memberOf(root, 'lock-version'))
  // A minor version may add keys, which then end as not understood; another major is another format.
  const isVersionKnown = version === '1.0'
  if (!isVersionKnown) {
    const { position } = memberOf(root, 'lock-version') ?? root
    problems.push({
      id: 'unknown-lock-version',
      message: 'a pylock.toml of a version that safe-pip does not know',
      position,
      text: untrustedOrNull(version),
    })
  }
  const breaks = (value: DocumentValue, what: string): void => {
    problems.push({ id: 'syntax', message: `against PEP 751: ${what}`, position: value.position, text: null })
  }
  if (textOf(memberOf(root, 'created-by')) === null) breaks(root, 'created-by is missing')
  if (memberOf(root, 'packages')?.kind !== 'array') breaks(root, 'packages is missing')
  const entries = itemsOf(memberOf(root, 'packages')).map((item) => readPackage(item, { account, breaks }))
  return manifestFacts({
    file: input.file,
    format: ID,
    role: 'lock',
    entries,
    indexes: findEntryIndexes(entries),
    problems: [...document.problems, ...problems, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: 'pylock',
      version,
      isVersionKnown,
      contentHash: null,
      generator: untrustedOrNull(textOf(memberOf(root, 'created-by'))),
      requiresPython: untrustedOrNull(textOf(memberOf(root, 'requires-python'))),
      roots: [],
    },
  })
}

interface Context {
  readonly account: KeyAccounting
  readonly breaks: (value: DocumentValue, what: string) => void
}

function readPackage(item: DocumentValue, context: Context): DependencyEntry {
  const { account, breaks } = context
  account.endTable(item, PACKAGE)
  const written = textOf(memberOf(item, 'name'))
  const name = nameOf(written)
  if (name === null) account.notUnderstood(item.position, 'a package without a valid name')
  else if (name !== written) breaks(memberOf(item, 'name') ?? item, 'a name that is not in normal form')
  const version = textOf(memberOf(item, 'version'))
  const sdist = memberOf(item, 'sdist')
  const wheels = itemsOf(memberOf(item, 'wheels'))
  const archive = memberOf(item, 'archive')
  const kinds =
    ['vcs', 'directory', 'archive'].filter((key) => memberOf(item, key) !== null).length +
    (sdist !== null || wheels.length > 0 ? 1 : 0)
  if (kinds !== 1) breaks(item, kinds === 0 ? 'a package without a source' : 'a package with more than one source')
  const files = [...(sdist === null ? [] : [sdist]), ...wheels, ...(archive === null ? [] : [archive])]
  const artifacts = files.map((file) => readArtifact(file, context))
  const source = readSource(item, context)
  return dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ''),
    marker: untrustedOrNull(textOf(memberOf(item, 'marker'))),
    source,
    editable: isTrue(memberOf(memberOf(item, 'directory'), 'editable')),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, 'name') ?? item).position,
    // Of an archive pip writes no version; a wheel has it in its name.
    resolved: version ?? (archive === null ? null : versionOfWheel(rawText(artifacts[0]?.filename ?? untrustedText('')))),
    artifacts,
    edges: itemsOf(memberOf(item, 'dependencies')).map((edge) => readEdge(edge, context)),
    isOwn: source.kind === 'path' && isProjectFolder(rawText(source.path)),
  })
}

function readSource(item: DocumentValue, { account, breaks }: Context): DeclaredSource {
  const vcs = memberOf(item, 'vcs')
  if (vcs !== null) {
    account.endTable(vcs, VCS)
    const commit = textOf(memberOf(vcs, 'commit-id'))
    if (commit === null) breaks(vcs, 'vcs without commit-id')
    return {
      kind: 'vcs',
      url: untrustedText(textOf(memberOf(vcs, 'url')) ?? textOf(memberOf(vcs, 'path')) ?? ''),
      vcs: textOf(memberOf(vcs, 'type')) ?? '',
      requested: untrustedOrNull(textOf(memberOf(vcs, 'requested-revision'))),
      commit: commit !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null,
      subdirectory: untrustedOrNull(textOf(memberOf(vcs, 'subdirectory'))),
    }
  }
  const directory = memberOf(item, 'directory')
  if (directory !== null) {
    account.endTable(directory, DIRECTORY)
    return { kind: 'path', path: untrustedText(textOf(memberOf(directory, 'path')) ?? '') }
  }
  const archive = memberOf(item, 'archive')
  if (archive !== null) {
    // PEP 751, clarified in 2026: a path beats a url as the place.
    const path = textOf(memberOf(archive, 'path'))
    return path === null
      ? { kind: 'url', url: untrustedText(textOf(memberOf(archive, 'url')) ?? '') }
      : { kind: 'archive', path: untrustedText(path) }
  }
  return { kind: 'index', index: untrustedOrNull(textOf(memberOf(item, 'index'))) }
}

function readArtifact(value: DocumentValue, { account, breaks }: Context): LockedArtifact {
  account.endTable(value, ARTIFACT)
  const url = textOf(memberOf(value, 'url'))
  const path = textOf(memberOf(value, 'path'))
  if (url === null && path === null) breaks(value, 'a file without url and path')
  const table = memberOf(value, 'hashes')
  const hashes = entriesOf(table).map((entry) =>
    declaredHash({ algorithm: entry.key, digest: textOf(entry.value) ?? '', position: entry.position }),
  )
  return {
    filename: untrustedOrNull(
      textOf(memberOf(value, 'name')) ?? (path === null && url === null ? null : lastSegment(path ?? url ?? '')),
    ),
    url: untrustedOrNull(path ?? url),
    hashes,
    size: numberOf(memberOf(value, 'size')),
    uploadTime: untrustedOrNull(timeOf(memberOf(value, 'upload-time'))),
    position: value.position,
  }
}

function timeOf(value: DocumentValue | null): string | null {
  return value?.kind === 'date' ? value.value : textOf(value)
}

/** Percent-decoded once, as the standard's reference validator does. */
function readEdge(value: DocumentValue, { account }: Context): LockedEdge {
  account.endTable(value, EDGE)
  return {
    name: nameOf(textOf(memberOf(value, 'name'))),
    specifier: null,
    version: textOf(memberOf(value, 'version')),
    extras: [],
    marker: untrustedOrNull(textOf(memberOf(value, 'marker'))),
    group: null,
    position: value.position,
  }
}
