import { createHash } from 'node:crypto'
import { entriesOf, memberAt, memberOf, type DocumentValue } from '../../manifests/document.ts'
import { MADE_NULL, madeTable, renderPythonJson } from '../../manifests/python-json.ts'
import { FRESH, notComputable, stale, type LockFreshness } from './lock-freshness.ts'

const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'] as const
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'] as const

/**
 * `poetry check --lock`: sha256 of Python's JSON of the parts of pyproject.toml that concern resolution, against
 * `metadata.content-hash`. Poetry before 2.3 left [dependency-groups] out, so a lock whose first line names such
 * a Poetry may match without them.
 */
export function decidePoetryFreshness(
  manifest: DocumentValue,
  lock: { readonly contentHash: string | null; readonly generator: string | null },
): LockFreshness {
  if (lock.contentHash === null) return notComputable('the lock has no content-hash')
  const withGroups = contentHash(manifest, true)
  if (withGroups === null) return notComputable('pyproject.toml holds a date where Poetry hashes it')
  if (withGroups === lock.contentHash) return FRESH
  const version = /Poetry (\d+)\.(\d+)/.exec(lock.generator ?? '')
  const isBefore23 = version !== null && (Number(version[1]) < 2 || (Number(version[1]) === 2 && Number(version[2]) < 3))
  if (isBefore23 && contentHash(manifest, false) === lock.contentHash) return FRESH
  return stale('its content-hash is not that of pyproject.toml')
}

function contentHash(manifest: DocumentValue, hasGroups: boolean): string | null {
  const project = memberOf(manifest, 'project')
  const groups = hasGroups ? memberOf(manifest, 'dependency-groups') : null
  const isWithGroups = groups !== null && entriesOf(groups).length > 0
  const ofProject = PROJECT_KEYS.flatMap((key) => {
    const value = memberOf(project, key)
    return value === null ? [] : [[key, value] as const]
  })
  const isNested = ofProject.length > 0 || isWithGroups
  const poetry = memberAt(manifest, ['tool', 'poetry'])
  const ofPoetry = [...LEGACY_KEYS, 'group'].flatMap((key) => {
    const value = memberOf(poetry, key)
    if (value !== null) return [[key, value] as const]
    return key === 'group' || isNested ? [] : [[key, MADE_NULL] as const]
  })
  const relevant = isNested
    ? madeTable([
        ...(ofProject.length > 0 ? [['project', madeTable(ofProject)] as const] : []),
        ...(isWithGroups ? [['dependency-groups', groups] as const] : []),
        ['tool', madeTable([['poetry', madeTable(ofPoetry)]])],
      ])
    : madeTable(ofPoetry)
  const text = renderPythonJson(relevant, { isCompact: false })
  return text === null ? null : createHash('sha256').update(text).digest('hex')
}
