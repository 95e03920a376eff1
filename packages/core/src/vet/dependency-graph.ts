import { rawText } from '../base/display.ts'
import type { ManifestFacts } from '../model/manifest.ts'

/** Chains shown for one package at most. */
const MAX_CHAINS = 10

/**
 * Who brings a package in, as far as files say: lock edges and the `# via` notes of compilers. For every name all of
 * the shortest chains from what was asked for, the name itself last; a name that nothing asks for is a chain alone.
 */
export function findChains(manifests: readonly ManifestFacts[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const children = new Map<string, Set<string>>()
  const asked = new Set<string>()
  const names = new Set<string>()
  const own = new Set<string>()
  for (const manifest of manifests) {
    for (const entry of manifest.entries) {
      if (entry.name === null) continue
      if (entry.isOwn) own.add(entry.name)
      names.add(entry.name)
      if (manifest.role !== 'lock' && manifest.role !== 'environment' && entry.via.length === 0) asked.add(entry.name)
      for (const edge of entry.edges) if (edge.name !== null) addTo(children, entry.name, edge.name)
      for (const via of entry.via) {
        const parent = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(rawText(via))?.[0]
        if (parent === undefined) asked.add(entry.name)
        else addTo(children, parent.toLowerCase().replaceAll(/[-_.]+/g, '-'), entry.name)
      }
    }
  }
  const needed = new Set([...children.values()].flatMap((ones) => [...ones]))
  const roots = [...own, ...[...names].filter((name) => !own.has(name) && (asked.has(name) || !needed.has(name)))]
  return shortestChains(roots, children)
}

function addTo(children: Map<string, Set<string>>, parent: string, child: string): void {
  const known = children.get(parent)
  if (known === undefined) children.set(parent, new Set([child]))
  else known.add(child)
}

function shortestChains(roots: readonly string[], children: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[][]> {
  const chains = new Map<string, string[][]>(roots.map((root) => [root, [[root]]]))
  let level = roots
  while (level.length > 0) {
    const next = new Map<string, string[][]>()
    for (const parent of level) {
      for (const child of children.get(parent) ?? []) {
        if (chains.has(child)) continue
        const found = next.get(child) ?? []
        for (const chain of chains.get(parent) ?? []) if (found.length < MAX_CHAINS) found.push([...chain, child])
        next.set(child, found)
      }
    }
    for (const [name, found] of next) chains.set(name, found)
    level = [...next.keys()]
  }
  return chains
}
