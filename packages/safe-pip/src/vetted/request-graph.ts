import { normalizeName } from '@safe-pip/core/python/package-name'

const MAX_CHAINS = 10

/** Who asks for whom, by normalised name: roots are what the user asked for. */
export class RequestGraph {
  readonly #roots = new Set<string>()
  readonly #requiredBy = new Map<string, Set<string>>()

  addRoot(name: string): void {
    this.#roots.add(normalizeName(name))
  }

  addEdge(from: string, to: string): void {
    const name = normalizeName(to)
    const parents = this.#requiredBy.get(name) ?? new Set()
    parents.add(normalizeName(from))
    this.#requiredBy.set(name, parents)
  }

  /** The shortest chain from each root to `name`, both ends included, at most ten; `[name]` alone when nobody asks. */
  chainsTo(name: string): string[][] {
    const target = normalizeName(name)
    const next = new Map<string, string | null>([[target, null]])
    const queue: string[] = [target]
    const chains: string[][] = []
    for (let current = queue.shift(); current !== undefined; current = queue.shift()) {
      if (this.#roots.has(current)) chains.push(pathFrom(current, next))
      for (const parent of [...(this.#requiredBy.get(current) ?? [])].toSorted()) {
        if (next.has(parent)) continue
        next.set(parent, current)
        queue.push(parent)
      }
    }
    const sorted = chains.toSorted((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1))
    return sorted.length === 0 ? [[target]] : sorted.slice(0, MAX_CHAINS)
  }
}

function pathFrom(start: string, next: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = []
  for (let name: string | null = start; name !== null; name = next.get(name) ?? null) path.push(name)
  return path
}
