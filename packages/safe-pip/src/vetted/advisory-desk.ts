import { absent, type AdvisoryFacts, type FactState } from '@safe-pip/core/model/facts'
import { releaseKey, type Intelligence, type ReleaseQuery } from '@safe-pip/core/node/intelligence/intelligence'

/** Advisories of releases, each looked up once a run. */
export class AdvisoryDesk {
  readonly #intelligence: Intelligence
  readonly #known = new Map<string, FactState<AdvisoryFacts>>()

  constructor(intelligence: Intelligence) {
    this.#intelligence = intelligence
  }

  /** Whether looking up costs nothing and tells nobody: only then are whole pages looked up. */
  get isLocal(): boolean {
    return this.#intelligence.snapshot !== null
  }

  async prepare(releases: readonly ReleaseQuery[]): Promise<void> {
    const open = releases.filter((release) => !this.#known.has(releaseKey(release)))
    if (open.length === 0) return
    const found = await this.#intelligence.lookUp(open)
    for (const [key, facts] of found) this.#known.set(key, facts)
  }

  /** What was prepared. */
  factsOf(release: { readonly name: string; readonly version: string }): FactState<AdvisoryFacts> {
    return this.#known.get(releaseKey(release)) ?? absent('it was not looked up', 'known-malware')
  }
}
