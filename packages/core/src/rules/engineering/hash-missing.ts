import { display } from '../../base/display.ts'
import type { DependencyEntry } from '../../model/manifest.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A dependency or artifact without a hash in a file whose others have one: the hole that a swapped file needs. */
export const rule: Rule = defineRule({
  id: 'hash-missing',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A dependency without a hash beside others that have one.',
  needs: ['manifest'],
  unchecked: 'warn',
  find({ manifest }) {
    // The hash in a direct URL says nothing of names from an index: a manifest has no other place for one, and pip's hash mode does not come on.
    const isTelling = ({ source, hashes }: DependencyEntry): boolean =>
      hashes.length > 0 && (manifest.role === 'lock' || source.kind !== 'url')
    if (!manifest.entries.some(isTelling)) return []
    return manifest.entries.filter(mayHaveHashes).flatMap((entry) => {
      const name = display(entry.name ?? 'this dependency')
      if (entry.hashes.length === 0) {
        return [{ message: `${name} has no hash although others here have one`, place: placeIn(manifest.file, entry.position) }]
      }
      return entry.artifacts
        .filter((artifact) => artifact.hashes.length === 0)
        .map((artifact) => ({
          message: `${artifact.filename === null ? `a file of ${name}` : display(artifact.filename)} has no hash although others have one`,
          place: placeIn(manifest.file, artifact.position),
        }))
    })
  },
})

/** Repositories, folders and what only constrains are fixed by other means, or not at all. */
function mayHaveHashes(entry: DependencyEntry): boolean {
  return (entry.source.kind === 'index' || entry.source.kind === 'url') && !entry.isOwn && !entry.constraint && !entry.isForBuild
}
