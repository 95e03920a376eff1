import { display, rawText } from '../../base/display.ts'
import type { LockedEdge } from '../../model/manifest.ts'
import { placeIn } from '../../model/place.ts'
import type { PinnedFacts, PublishedRequirement, ReleasePin } from '../../model/published.ts'
import { defineRule, type Rule, type Sighting } from '../../model/rule.ts'
import { parseSpecifier } from '../../python/specifier.ts'

/**
 * What a lock says that a release needs, held against the published metadata of its wheels. An edge that is not published brings in what
 * nothing asks for, and keeps the walk from the manifest from calling it a phantom; one that is missing or weaker lets something else in.
 */
export const rule: Rule = defineRule({
  id: 'edges-not-published',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: true,
  summary: 'Dependencies that a lock gives a release and that its published metadata does not, or the other way round.',
  needs: ['pinned'],
  unchecked: 'none',
  find({ pinned }) {
    const { requirements } = pinned.published
    return requirements === null ? [] : pinned.pins.flatMap((pin) => compare(pin, { pinned, requirements }))
  },
})

function compare(
  { edges, place }: ReleasePin,
  { pinned, requirements }: { pinned: PinnedFacts; requirements: readonly PublishedRequirement[] },
): Sighting[] {
  if (edges === null) return []
  const release = `${display(pinned.name)} ${display(pinned.version)}`
  const published = new Map<string, PublishedRequirement[]>()
  for (const requirement of requirements) {
    published.set(requirement.name, [...(published.get(requirement.name) ?? []), requirement])
  }
  const sightings: Sighting[] = []
  for (const edge of edges) {
    const { name, position } = edge
    if (name === null || name === pinned.name) continue
    const asked = published.get(name)
    const at = placeIn(place.file, position)
    if (asked === undefined)
      sightings.push({ message: `${release} needs no ${display(name)} by its published metadata`, place: at })
    else if (isWeaker(edge, asked)) {
      const [first] = asked
      const message = `${release} needs ${display(name)}${display(first?.specifier ?? '', 80)} by its published metadata, which is more than the lock says`
      sightings.push({ message, place: at, effect: 'warn', severity: 'medium' })
    }
  }
  const named = new Set(edges.map(({ name }) => name))
  // pdm writes an extra as an entry of its own, which needs the package itself and what the extra adds.
  if (named.has(pinned.name)) return sightings
  for (const [name, asked] of published) {
    if (named.has(name) || name === pinned.name || asked.every(({ isConditional }) => isConditional)) continue
    const message = `${release} needs ${display(name)} by its published metadata, and the lock does not say so`
    sightings.push({ message, place, effect: 'warn', severity: 'medium' })
  }
  return sightings
}

/** Clauses that are published and that the edge leaves out while it adds none; what both write in their own way is not compared. */
function isWeaker({ specifier }: LockedEdge, asked: readonly PublishedRequirement[]): boolean {
  const kinds = new Set(asked.map((one) => one.specifier))
  const [published = ''] = kinds
  if (specifier === null || kinds.size !== 1 || published === '') return false
  const text = rawText(specifier).trim()
  const parsed = parseSpecifier(text === '*' ? '' : text)
  if (!parsed.ok) return false
  const own = clausesOf(parsed.value.normalized)
  const theirs = clausesOf(published)
  return own.size < theirs.size && [...own].every((clause) => theirs.has(clause))
}

function clausesOf(normalized: string): Set<string> {
  return new Set(normalized.split(',').filter((clause) => clause !== ''))
}
