import { rawText } from '../../base/display.ts'
import type { LockedEdge, ManifestFacts } from '../../model/manifest.ts'
import { parseSpecifier } from '../../python/specifier.ts'
import { FRESH, notComputable, stale, type LockFreshness } from './lock-freshness.ts'

/**
 * `uv lock --check` for what a static manifest can tell: the requirements that the lock records of the project
 * (`requires-dist`, `requires-dev`, the requirements of a script) against those of the manifest, and `requires-python`. Markers are left
 * out, because uv rewrites them; registry packages are taken as uv takes them, as they are.
 */
export function decideUvFreshness(manifest: ManifestFacts, lock: ManifestFacts): LockFreshness {
  if (manifest.completeness !== 'complete')
    return notComputable(`${manifest.file} is not complete: ${manifest.incompleteBecause ?? ''}`)
  if (lock.lock === null || lock.lock.roots.length === 0) {
    const asked = manifest.entries.filter((entry) => !entry.isForBuild && !entry.constraint)
    if (asked.length === 0) return FRESH
    return lock.entries.some((entry) => entry.isOwn)
      ? stale('it records no requirements of the project')
      : notComputable('it does not record what it was made of')
  }
  const own = lock.entries.filter((entry) => entry.isOwn)
  // Members of a workspace record theirs too, and their manifests were not read.
  if (own.length > 1) return notComputable('the freshness of a uv workspace depends on its members')
  const asked = new Set(
    manifest.entries
      .filter((entry) => !entry.isForBuild && !entry.constraint)
      .map((entry) => keyOf(entry.name, entry.specifier ?? '', entry.extras)),
  )
  const recorded = new Set(lock.lock.roots.map((root: LockedEdge) => keyOf(root.name, specifierOf(root), root.extras)))
  const missing = [...asked].find((key) => !recorded.has(key))
  if (missing !== undefined) return stale(`${manifest.file} asks for ${missing}, and it was made without`)
  const surplus = [...recorded].find((key) => !asked.has(key))
  return surplus === undefined ? FRESH : stale(`it was made with ${surplus}, for which ${manifest.file} does not ask`)
}

function keyOf(name: string | null, specifier: string, extras: readonly string[]): string {
  const parsed = parseSpecifier(specifier)
  const shown = parsed.ok ? parsed.value.normalized : specifier
  return `${name ?? '?'}${extras.length === 0 ? '' : `[${extras.toSorted().join(',')}]`}${shown}`
}

function specifierOf(root: LockedEdge): string {
  return root.specifier === null ? '' : rawText(root.specifier)
}
