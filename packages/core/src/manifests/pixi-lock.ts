import { untrustedText } from '../base/display.ts'
import type { DependencyEntry, ManifestFacts, ManifestProblem } from '../model/manifest.ts'
import { declaredHash } from './declared-hash.ts'
import { dependencyEntry, manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { itemsOf, memberOf, textOf, type DocumentValue } from './document.ts'
import { startKeyAccounting, type KeyAccounting, type KeyEnd } from './key-accounting.ts'
import { nameOf, numberOf, untrustedOrNull } from './locked-values.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
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

/** `pixi.lock`, versions 4 to 6: its PyPI packages. */
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
  const isVersionKnown = version !== null && version >= 4 && version <= 6
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
  return manifestFacts({
    ...parts,
    entries: itemsOf(memberOf(root, 'packages')).flatMap((item) => readPackage(item, account)),
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
    },
  })
}

function readPackage(item: DocumentValue, account: KeyAccounting): DependencyEntry[] {
  const isPypi = memberOf(item, 'pypi') !== null || textOf(memberOf(item, 'kind')) === 'pypi'
  if (!isPypi) return []
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
  const path = place.split(/[?#]/, 1)[0] ?? ''
  return [
    dependencyEntry({
      name: nameOf(written),
      nameAsWritten: untrustedOrNull(written),
      specifier: version === null ? null : `==${version}`,
      specifierAsWritten: untrustedText(version ?? ''),
      source: isUrl
        ? { kind: 'index', index: untrustedOrNull(textOf(memberOf(item, 'index'))) }
        : { kind: 'path', path: untrustedText(place) },
      hashes: strong.length > 0 ? strong : hashes,
      position: (memberOf(item, 'name') ?? item).position,
      resolved: version,
      artifacts: isUrl
        ? [
            {
              filename: untrustedText(path.slice(path.lastIndexOf('/') + 1)),
              url: untrustedText(place),
              hashes: strong,
              size: null,
              uploadTime: null,
              position: item.position,
            },
          ]
        : [],
      isOwn: !isUrl,
    }),
  ]
}
