import { untrustedText } from '../base/display.ts'
import type { DeclaredSource, DependencyEntry, LockedEdge, ManifestFacts, ManifestProblem } from '../model/manifest.ts'
import { parseRequirement } from '../python/requirement.ts'
import { declaredHash } from './declared-hash.ts'
import { dependencyEntry, manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { itemsOf, memberOf, textOf, type DocumentValue } from './document.ts'
import { startKeyAccounting, type KeyAccounting, type KeyEnd } from './key-accounting.ts'
import { isProjectFolder, lastSegment, nameOf, numberOf, untrustedOrNull } from './locked-values.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { FULL_COMMIT, isVcsUrl, vcsSource } from './vcs-url.ts'
import { readYamlDocument } from './yaml-document.ts'

const ID = 'pixi-lock'
const PACKAGE: Readonly<Record<string, KeyEnd>> = {
  pypi: 'entry',
  name: 'entry',
  version: 'entry',
  sha256: 'entry',
  md5: 'entry',
  requires_dist: 'entry',
  requires_python: 'entry',
  editable: 'entry',
  index: 'entry',
  kind: 'entry',
  url: 'entry',
  path: 'entry',
}

/** `pixi.lock`, versions 4 to 7: its PyPI packages. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'pixi.lock, its PyPI packages',
  role: 'lock',
  matches: (path) => /(?:^|\/)pixi\.lock$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'lock' } as const
  const document = readYamlDocument(input.bytes)
  const { root } = document
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems })
  const account = startKeyAccounting()
  account.endTable(root, { version: 'option', environments: 'option', packages: 'entry', platforms: 'option' })
  const version = numberOf(memberOf(root, 'version'))
  const isVersionKnown = version !== null && version >= 4 && version <= 7
  const unknown: ManifestProblem[] = isVersionKnown
    ? []
    : [
        {
          id: 'unknown-lock-version',
          message: 'a pixi.lock of a version that safe-pip does not know',
          position: (memberOf(root, 'version') ?? root).position,
          text: null,
        },
      ]
  const packages = itemsOf(memberOf(root, 'packages'))
  return manifestFacts({
    ...parts,
    entries: packages.flatMap((item) => readPackage(item, account)),
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: 'pixi',
      version: version === null ? null : String(version),
      isVersionKnown,
      contentHash: null,
      generator: null,
      requiresPython: null,
      roots: [],
      otherPackages: packages.flatMap((item) => findCondaNames(item)),
    },
  })
}

function readPackage(item: DocumentValue, account: KeyAccounting): DependencyEntry[] {
  const isPypi = memberOf(item, 'pypi') !== null || textOf(memberOf(item, 'kind')) === 'pypi'
  if (!isPypi) {
    const isConda = memberOf(item, 'conda') !== null || textOf(memberOf(item, 'kind')) === 'conda'
    if (!isConda) account.notUnderstood(item.position, 'a package that is neither of Conda nor of an index')
    return []
  }
  account.endTable(item, PACKAGE)
  const place = textOf(memberOf(item, 'pypi')) ?? textOf(memberOf(item, 'url')) ?? ''
  const isUrl = /^https?:/i.test(place)
  const written = textOf(memberOf(item, 'name'))
  const version = textOf(memberOf(item, 'version'))
  const hashes = (['sha256', 'md5'] as const).flatMap((algorithm) => {
    const value = memberOf(item, algorithm)
    const digest = textOf(value)
    return value === null || digest === null ? [] : [declaredHash({ algorithm, digest, position: value.position })]
  })
  const strong = hashes.filter(({ algorithm }) => algorithm !== 'md5')
  return [
    dependencyEntry({
      name: nameOf(written),
      nameAsWritten: untrustedOrNull(written),
      specifier: version === null ? null : `==${version}`,
      specifierAsWritten: untrustedText(version ?? ''),
      source: readSource(place, untrustedOrNull(textOf(memberOf(item, 'index')))),
      hashes: strong.length > 0 ? strong : hashes,
      position: (memberOf(item, 'name') ?? item).position,
      resolved: version,
      artifacts: isUrl
        ? [
            {
              filename: untrustedText(lastSegment(place)),
              url: untrustedText(place),
              hashes: strong,
              size: null,
              uploadTime: null,
              position: item.position,
            },
          ]
        : [],
      isOwn: isProjectFolder(place),
      edges: itemsOf(memberOf(item, 'requires_dist')).flatMap((edge) => readEdge(edge, account)),
    }),
  ]
}

/** A file of an index; `direct+URL`, a repository, or a folder of the workspace. */
function readSource(place: string, index: DependencyEntry['nameAsWritten']): DeclaredSource {
  if (/^https?:/i.test(place)) return { kind: 'index', index }
  if (isDirect(place)) return { kind: 'url', url: untrustedText(place.slice('direct+'.length)) }
  if (!isVcsUrl(place)) return { kind: 'path', path: untrustedText(place) }
  // The commit stands in the fragment, what was asked for in the query.
  const source = vcsSource(place.split(/[?#]/, 1)[0] ?? place)
  const commit = place.includes('#') ? place.slice(place.indexOf('#') + 1) : (source.commit ?? '')
  return { ...source, commit: FULL_COMMIT.test(commit) ? commit : null }
}

function isDirect(place: string): boolean {
  return /^direct\+https?:/i.test(place)
}

/** A requirement as metadata writes it (PEP 508). */
function readEdge(item: DocumentValue, account: KeyAccounting): LockedEdge[] {
  const requirement = parseRequirement(textOf(item) ?? '')
  if (!requirement.ok) {
    account.notUnderstood(item.position, requirement.problem.reason, textOf(item) ?? undefined)
    return []
  }
  const { name, specifier, extras, marker, url } = requirement.value
  return [
    {
      name,
      specifier: url === null && specifier.normalized !== '' ? untrustedText(specifier.normalized) : null,
      version: null,
      extras,
      marker: untrustedOrNull(marker?.normalized ?? null),
      group: null,
      position: item.position,
    },
  ]
}

/** Names under which a Conda package may be a Python distribution: its own, and those that its purls say. */
function findCondaNames(item: DocumentValue): string[] {
  const file = lastSegment(textOf(memberOf(item, 'conda')) ?? '')
  const purls = itemsOf(memberOf(item, 'purls')).map((purl) => /^pkg:pypi\/([^@?#]+)/.exec(textOf(purl) ?? '')?.[1] ?? null)
  return [file.split('-').slice(0, -2).join('-'), ...purls].flatMap((name) => nameOf(name) ?? [])
}
