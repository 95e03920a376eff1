import { createHash } from 'node:crypto'
import { entriesOf, itemsOf, memberAt, memberOf, type DocumentValue } from '../../manifests/document.ts'
import { madeArray, madeTable, madeText, renderPythonJson } from '../../manifests/python-json.ts'
import { normalizeName } from '../../python/package-name.ts'
import { FRESH, notComputable, stale, type LockFreshness } from './lock-freshness.ts'

/**
 * `pdm lock --check`: sha256 of Python's JSON of six parts of pyproject.toml against `metadata.content_hash`. Before
 * pdm 2.16 the part `resolution` was `overrides`; either one counts. Locks with `lock_inputs` (opt-in since 2.28) and
 * workspace roots are decided by what this function cannot see.
 */
export function decidePdmFreshness(
  manifest: DocumentValue,
  lock: { readonly contentHash: string | null; readonly hasLockInputs: boolean },
): LockFreshness {
  if (lock.hasLockInputs) return notComputable('the lock records lock_inputs, which safe-pip does not compute')
  if (memberAt(manifest, ['tool', 'pdm', 'workspace']) !== null)
    return notComputable('the freshness of a pdm workspace depends on its members')
  if (lock.contentHash === null) return notComputable('the lock has no content_hash')
  const hashes = [contentHash(manifest, 'resolution'), contentHash(manifest, 'overrides')]
  if (hashes.includes(null)) return notComputable('pyproject.toml holds a date where pdm hashes it')
  return hashes.some((hash) => `sha256:${hash ?? ''}` === lock.contentHash)
    ? FRESH
    : stale('its content_hash is not that of pyproject.toml')
}

function contentHash(manifest: DocumentValue, last: 'resolution' | 'overrides'): string | null {
  const project = memberOf(manifest, 'project')
  const pdm = memberAt(manifest, ['tool', 'pdm'])
  const resolution = memberOf(pdm, 'resolution') ?? madeTable([])
  const text = renderPythonJson(
    madeTable([
      ['sources', memberOf(pdm, 'source') ?? madeArray([])],
      ['dependencies', memberOf(project, 'dependencies') ?? madeArray([])],
      ['dev-dependencies', devDependencies(manifest)],
      ['optional-dependencies', memberOf(project, 'optional-dependencies') ?? madeTable([])],
      ['requires-python', memberOf(project, 'requires-python') ?? madeText('')],
      [last, last === 'resolution' ? resolution : (memberOf(resolution, 'overrides') ?? madeTable([]))],
    ]),
    { isCompact: false },
  )
  return text === null ? null : createHash('sha256').update(text).digest('hex')
}

/** [dependency-groups] with normalised names, then [tool.pdm.dev-dependencies] appended to groups of the same name. */
function devDependencies(manifest: DocumentValue): DocumentValue {
  const groups = new Map<string, DocumentValue[]>()
  for (const path of [['dependency-groups'], ['tool', 'pdm', 'dev-dependencies']]) {
    for (const group of entriesOf(memberAt(manifest, path))) {
      const name = normalizeName(group.key)
      groups.set(name, [...(groups.get(name) ?? []), ...itemsOf(group.value)])
    }
  }
  return madeTable([...groups].map(([name, items]) => [name, madeArray(items)] as const))
}
