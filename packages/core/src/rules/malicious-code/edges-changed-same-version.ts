import { display, rawText } from '../../base/display.ts'
import type { DependencyEntry } from '../../model/manifest.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findChangedEntries } from '../changed-entries.ts'

/**
 * What a locked version says that it needs changed although the version did not: a release's metadata never changes, so the tool
 * writes them otherwise, or somebody weakened an edge to let another version or name in.
 */
export const rule: Rule = defineRule({
  id: 'edges-changed-same-version',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Dependencies of a locked version that changed although the version did not.',
  needs: ['change'],
  unchecked: 'none',
  find: ({ change }) =>
    change.after.role === 'lock' && change.before.lock?.version === change.after.lock?.version
      ? findChangedEntries(change).flatMap(({ before, after }) => {
          if (before.isOwn || after.isOwn || before.resolved === null || before.resolved !== after.resolved) return []
          if (edgesOf(before) === edgesOf(after)) return []
          const message = `what ${display(after.name ?? '')} ${display(after.resolved ?? '')} needs changed although the version did not`
          return [{ message, place: placeIn(change.after.file, after.position) }]
        })
      : [],
})

/** Names, specifiers and extras; not versions, which follow from the rest of the lock, nor markers, which tools rewrite. */
function edgesOf(entry: DependencyEntry): string {
  const edges = entry.edges.map(({ name, specifier, extras }) =>
    JSON.stringify([name, specifier === null ? null : rawText(specifier), extras]),
  )
  return [...new Set(edges)].toSorted().join()
}
