import { display, rawText } from '../../base/display.ts'
import type { DependencyEntry, LockedArtifact } from '../../model/manifest.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findChangedEntries } from '../changed-entries.ts'

/**
 * The hash of a file changed and its version did not, or all hashes of a version did: files of an index never change, so
 * somebody put another one in its place. A hash that was only added is a file that was uploaded later.
 */
export const rule: Rule = defineRule({
  id: 'hash-changed-same-version',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A hash that changed although the version did not.',
  needs: ['change'],
  unchecked: 'none',
  find: ({ change }) =>
    findChangedEntries(change).flatMap(({ before, after }) => {
      if (before.resolved === null || before.resolved !== after.resolved || before.source.kind !== after.source.kind) return []
      const what = describeSwap(before, after)
      if (what === null) return []
      const message = `${what} of ${display(after.name ?? '')} ${display(after.resolved)} changed although the version did not`
      return [{ message, place: placeIn(change.after.file, after.position) }]
    }),
})

function describeSwap(before: DependencyEntry, after: DependencyEntry): string | null {
  const known = byFile(before.artifacts)
  for (const artifact of after.artifacts) {
    if (artifact.filename === null) continue
    const earlier = known.get(rawText(artifact.filename))
    if (earlier === undefined) continue
    const differs = artifact.hashes.some(({ algorithm, digest }) =>
      earlier.hashes.some((hash) => hash.algorithm === algorithm && hash.digest !== digest),
    )
    if (differs) return `the hash of ${display(artifact.filename, 120)}`
    const [url, earlierUrl] = [artifact.url, earlier.url].map((text) => (text === null ? null : rawText(text)))
    if (url !== null && earlierUrl !== null && url !== earlierUrl) return `the URL of ${display(artifact.filename, 120)}`
  }
  if (before.hashes.length === 0 || after.hashes.length === 0) return null
  const digests = new Set(before.hashes.map(({ digest }) => digest))
  return after.hashes.some(({ digest }) => digests.has(digest)) ? null : 'every hash'
}

function byFile(artifacts: readonly LockedArtifact[]): ReadonlyMap<string, LockedArtifact> {
  return new Map(
    artifacts.flatMap((artifact) => (artifact.filename === null ? [] : [[rawText(artifact.filename), artifact] as const])),
  )
}
