import { createHash } from 'node:crypto'
import { entriesOf, itemsOf, memberOf, type DocumentEntry, type DocumentValue } from '../../manifests/document.ts'
import { madeArray, madeBoolean, madeTable, madeText, renderPythonJson } from '../../manifests/python-json.ts'
import { normalizeName } from '../../python/package-name.ts'
import { FRESH, notComputable, stale, type LockFreshness } from './lock-freshness.ts'

const SECTIONS: ReadonlySet<string> = new Set([
  'source',
  'packages',
  'dev-packages',
  'requires',
  'scripts',
  'pipfile',
  'pipenv',
  'default',
  'develop',
])
const PYPI = madeTable([
  ['name', madeText('pypi')],
  ['url', madeText('https://pypi.org/simple')],
  ['verify_ssl', madeBoolean(true)],
])

/**
 * `pipenv verify`: sha256 of Python's compact JSON of the Pipfile against `_meta.hash.sha256`. Since pipenv 2026.4
 * package names are normalised before; older locks hash them as written, and either one counts.
 */
export function decidePipenvFreshness(manifest: DocumentValue, lock: { readonly contentHash: string | null }): LockFreshness {
  if (lock.contentHash === null) return notComputable('the lock has no hash of its Pipfile')
  const hashes = [true, false].map((isNormalised) => pipfileHash(manifest, isNormalised))
  if (hashes.includes(null)) return notComputable('the Pipfile holds a date where pipenv hashes it')
  return hashes.includes(lock.contentHash) ? FRESH : stale('its hash is not that of the Pipfile')
}

function pipfileHash(manifest: DocumentValue, isNormalised: boolean): string | null {
  const section = (value: DocumentValue | null): DocumentValue =>
    madeTable(entriesOf(value).map((entry) => [isNormalised ? normalizeName(entry.key) : entry.key, entry.value] as const))
  const sources = memberOf(manifest, 'source')
  const categories = entriesOf(manifest).filter((entry: DocumentEntry) => !SECTIONS.has(entry.key))
  const text = renderPythonJson(
    madeTable([
      [
        '_meta',
        madeTable([
          ['sources', itemsOf(sources).length === 0 ? madeArray([PYPI]) : madeArray(itemsOf(sources))],
          ['requires', memberOf(manifest, 'requires') ?? madeTable([])],
        ]),
      ],
      ['default', section(memberOf(manifest, 'packages'))],
      ['develop', section(memberOf(manifest, 'dev-packages'))],
      ...categories.map((entry) => [entry.key, section(entry.value)] as const),
    ]),
    { isCompact: true },
  )
  return text === null ? null : createHash('sha256').update(text).digest('hex')
}
