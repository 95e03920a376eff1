import { rawText } from '../base/display.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { resolvePath } from './read-manifests.ts'

/** Where the entries of a file come from that name no index themselves. */
export interface FileSources {
  /** Null among them stands for what the user has configured. */
  readonly sources: readonly (string | null)[]
  /** Why the index cannot tell what of them there is; null = it can. */
  readonly obstacle: string | null
}

/**
 * By file. An index option counts for all requirements files that a run of pip reads, whichever of them holds it, so files that
 * include each other have the same sources (promise 5: a name for the one index is not asked for at another).
 */
export function findFileSources(manifests: readonly ManifestFacts[]): ReadonlyMap<string, FileSources> {
  const pipFiles = manifests.filter(({ format }) => format === 'requirements')
  const groups = groupByInclusion(pipFiles)
  const sources = new Map<string, FileSources>()
  for (const group of groups) {
    const indexes = group.flatMap((manifest) => manifest.indexes)
    const first = indexes.filter(({ kind }) => kind === 'index').map(({ url }) => rawText(url))
    const extra = indexes.filter(({ kind }) => kind === 'extra-index').map(({ url }) => rawText(url))
    const options = new Set(group.flatMap((manifest) => manifest.options.map(({ id }) => id)))
    const obstacle = options.has('no-index')
      ? 'a file says --no-index'
      : indexes.some(({ kind }) => kind === 'find-links')
        ? 'a file names places of links beside it'
        : null
    const own = { sources: [...(first.length === 0 ? [null] : first.slice(-1)), ...extra], obstacle }
    for (const { file } of group) sources.set(file, own)
  }
  return sources
}

function groupByInclusion(manifests: readonly ManifestFacts[]): ManifestFacts[][] {
  const groupOf = new Map<string, ManifestFacts[]>()
  for (const manifest of manifests) {
    const near = [manifest.file, ...manifest.inclusions.map(({ target }) => resolvePath(manifest.file, rawText(target)))]
    const groups = [...new Set(near.map((file) => groupOf.get(file ?? '')).filter((group) => group !== undefined))]
    const group = [...groups.flat(), manifest]
    for (const member of group) groupOf.set(member.file, group)
    // A file that is read later joins the group of whoever includes it.
    for (const file of near) if (file !== null) groupOf.set(file, group)
  }
  return [...new Set(manifests.map(({ file }) => groupOf.get(file) ?? []))]
}
