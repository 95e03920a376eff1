import { untrustedText } from '../base/display.ts'
import type { DependencyEntry, LockedEdge, ManifestFacts, ManifestProblem } from '../model/manifest.ts'
import { declaredHash } from './declared-hash.ts'
import { dependencyEntry, manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { entriesOf, itemsOf, memberAt, memberOf, textOf, type DocumentEntry, type DocumentValue } from './document.ts'
import { startKeyAccounting, type KeyAccounting, type KeyEnd } from './key-accounting.ts'
import { lastSegment, nameOf, numberOf, untrustedOrNull } from './locked-values.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readYamlDocument } from './yaml-document.ts'

const ID = 'conda-lock'
const PACKAGE: Readonly<Record<string, KeyEnd>> = {
  name: 'entry',
  version: 'entry',
  manager: 'entry',
  platform: 'entry',
  dependencies: 'entry',
  url: 'entry',
  hash: 'entry',
  category: 'entry',
  optional: 'entry',
  categories: 'entry',
  source: 'entry',
  build: 'entry',
}

/** `conda-lock.yml`, version 1: the packages whose manager is pip. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'conda-lock.yml, its pip packages',
  role: 'lock',
  matches: (path) => /(?:^|\/)(?:[^/]*\.)?conda-lock\.ya?ml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'lock' } as const
  const document = readYamlDocument(input.bytes)
  const { root } = document
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems })
  const account = startKeyAccounting()
  account.endTable(root, { version: 'option', metadata: 'option', package: 'entry' })
  const version = numberOf(memberOf(root, 'version'))
  const unknown: ManifestProblem[] =
    version === 1
      ? []
      : [
          {
            id: 'unknown-lock-version',
            message: 'a conda-lock.yml of a version that safe-pip does not know',
            position: (memberOf(root, 'version') ?? root).position,
            text: null,
          },
        ]
  const packages = itemsOf(memberOf(root, 'package'))
  const entries = packages.flatMap((item) => readPackage(item, account))
  return manifestFacts({
    ...parts,
    entries,
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: 'conda-lock',
      version: version === null ? null : String(version),
      isVersionKnown: version === 1,
      contentHash: null,
      generator: null,
      requiresPython: null,
      roots: [],
      madeFrom: itemsOf(memberAt(root, ['metadata', 'sources'])).flatMap((item) => textOf(item) ?? []),
      otherPackages: packages
        .filter((item) => textOf(memberOf(item, 'manager')) !== 'pip')
        .flatMap((item) => nameOf(textOf(memberOf(item, 'name'))) ?? []),
    },
  })
}

function readPackage(item: DocumentValue, account: KeyAccounting): DependencyEntry[] {
  account.endTable(item, PACKAGE)
  if (textOf(memberOf(item, 'manager')) !== 'pip') return []
  const written = textOf(memberOf(item, 'name'))
  const version = textOf(memberOf(item, 'version'))
  const url = textOf(memberOf(item, 'url'))
  const hashes = entriesOf(memberOf(item, 'hash')).map((hash) =>
    declaredHash({ algorithm: hash.key, digest: textOf(hash.value) ?? '', position: hash.position }),
  )
  return [
    dependencyEntry({
      name: nameOf(written),
      nameAsWritten: untrustedOrNull(written),
      specifier: version === null ? null : `==${version}`,
      specifierAsWritten: untrustedText(version ?? ''),
      group: textOf(memberOf(item, 'category')) === 'main' ? null : textOf(memberOf(item, 'category')),
      hashes,
      position: (memberOf(item, 'name') ?? item).position,
      resolved: version,
      edges: entriesOf(memberOf(item, 'dependencies')).map((edge) => readEdge(edge)),
      artifacts:
        url === null
          ? []
          : [
              {
                filename: untrustedText(lastSegment(url)),
                url: untrustedText(url),
                hashes,
                size: null,
                uploadTime: null,
                position: item.position,
              },
            ],
    }),
  ]
}

/** Markers are left out, so that an edge may be for another platform. */
function readEdge({ key, value, position }: DocumentEntry): LockedEdge {
  const written = textOf(value)
  return {
    name: nameOf(key),
    specifier: written === null || written === '' || written === '*' ? null : untrustedText(written),
    version: null,
    extras: [],
    marker: null,
    group: null,
    position,
  }
}
