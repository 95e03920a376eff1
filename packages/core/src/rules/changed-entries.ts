import type { ManifestChange } from '../model/file-facts.ts'
import type { DependencyEntry } from '../model/manifest.ts'

/** Entries of one name, group and marker before and after; several of one name are paired by version first, then in order. */
export function findChangedEntries(
  change: ManifestChange,
): { readonly before: DependencyEntry; readonly after: DependencyEntry }[] {
  const key = (entry: DependencyEntry): string => JSON.stringify([entry.name, entry.extras, entry.group])
  const left = new Map<string, DependencyEntry[]>()
  for (const entry of change.before.entries) {
    if (entry.name !== null) left.set(key(entry), [...(left.get(key(entry)) ?? []), entry])
  }
  const pairs: { before: DependencyEntry; after: DependencyEntry }[] = []
  const later: DependencyEntry[] = []
  for (const after of change.after.entries) {
    const candidates = left.get(key(after)) ?? []
    const same = candidates.findIndex((before) => before.resolved === after.resolved)
    const [before] = same === -1 ? [] : candidates.splice(same, 1)
    if (before === undefined) later.push(after)
    else pairs.push({ before, after })
  }
  for (const after of later) {
    const before = left.get(key(after))?.shift()
    if (before !== undefined) pairs.push({ before, after })
  }
  return pairs.toSorted(
    (a, b) => a.after.position.line - b.after.position.line || a.after.position.column - b.after.position.column,
  )
}
