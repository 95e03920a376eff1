import { normalizeName } from '@safe-pip/core/python/package-name'
import { isInSpecifier, parseSpecifier, type Specifier } from '@safe-pip/core/python/specifier'
import type { AskedRequirement, PipPlan } from '../pip/contract.ts'
import { repositoryKey } from './repository-key.ts'
import { RequestGraph } from './request-graph.ts'

/** What is known of how releases came to be asked for; grows while pip works. */
export class Asked {
  readonly graph: RequestGraph = new RequestGraph()
  readonly #pins = new Map<string, Specifier[]>()
  readonly #hashes = new Map<string, Set<string>>()
  readonly #directories = new Set<string>()
  readonly #repositories = new Map<string, string>()
  readonly #installed = new Map<string, string>()

  /** Requirements and constraints of the command line and its files. */
  addRequirements(requirements: readonly AskedRequirement[]): void {
    for (const requirement of requirements) {
      const { name, specifier, hashes } = requirement
      if (requirement.kind === 'path' && requirement.url !== null) this.#directories.add(requirement.url)
      if (requirement.kind === 'vcs' && requirement.url !== null && name !== null) this.#repositories.set(requirement.url, name)
      if (name === null) continue
      if (!requirement.isConstraint) this.graph.addRoot(name)
      for (const hash of hashes) this.#hashesOf(name).add(hash)
      const parsed = parseSpecifier(specifier)
      if (parsed.ok && isExact(parsed.value)) this.#pins.set(name, [...(this.#pins.get(name) ?? []), parsed.value])
    }
  }

  /** What the target environment holds, normalised name → version. */
  addInstalled(installed: Readonly<Record<string, string>>): void {
    for (const [name, version] of Object.entries(installed)) this.#installed.set(normalizeName(name), version)
  }

  installedVersion(name: string): string | null {
    return this.#installed.get(normalizeName(name)) ?? null
  }

  /** The name under which a repository (its URL without `git+` and revision) was asked for. */
  repositoryName(url: string): string | null {
    return [...this.#repositories].find(([asked]) => repositoryKey(asked).startsWith(repositoryKey(url)))?.[1] ?? null
  }

  /** The resolved set: pip's own edges. */
  addPlan(plan: PipPlan): void {
    for (const item of plan.items) if (item.isRequested) this.graph.addRoot(item.name)
    for (const [parent, child] of plan.edges) {
      if (parent === null) this.graph.addRoot(child)
      else this.graph.addEdge(parent, child)
    }
  }

  /** What metadata that the gate handed out asks for, so that a refusal before the plan can say who pulls it in. */
  addRequires(name: string, requiresDist: readonly string[]): void {
    for (const line of requiresDist) {
      const required = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?)/.exec(line)?.[1]
      if (required !== undefined && !/;.*\bextra\b/.test(line)) this.graph.addEdge(name, required)
    }
  }

  /** `==` (or `===`) of the command line, a file or a constraint; not of a package's own metadata (DESIGN 5). */
  isExactPin(name: string, version: string): boolean {
    return (this.#pins.get(normalizeName(name)) ?? []).some((pin) => isInSpecifier(version, pin))
  }

  /** Whether the user fixed this content by `--hash` or a fragment. */
  hasHash(name: string, sha256: string): boolean {
    return this.#hashes.get(normalizeName(name))?.has(`sha256:${sha256}`) === true
  }

  /** `file:` URLs of directories that the user named. */
  directories(): readonly string[] {
    return [...this.#directories]
  }

  #hashesOf(name: string): Set<string> {
    const hashes = this.#hashes.get(name) ?? new Set<string>()
    this.#hashes.set(name, hashes)
    return hashes
  }
}

function isExact(specifier: Specifier): boolean {
  return specifier.clauses.some((clause) => (clause.operator === '==' && !clause.isPrefix) || clause.operator === '===')
}
