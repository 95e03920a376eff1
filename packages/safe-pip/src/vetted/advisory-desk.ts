import { absent, type AdvisoryFacts, type FactState } from '@safe-pip/core/model/facts'
import { releaseKey, type Intelligence, type ReleaseQuery } from '@safe-pip/core/node/intelligence/intelligence'

/** Advisories of releases, each looked up once a run. */
export class AdvisoryDesk {
  readonly #intelligence: Intelligence
  readonly #here = new Map<string, FactState<AdvisoryFacts>>()
  readonly #known = new Map<string, FactState<AdvisoryFacts>>()

  constructor(intelligence: Intelligence) {
    this.#intelligence = intelligence
  }

  async prepare(releases: readonly ReleaseQuery[]): Promise<void> {
    const open = releases.filter((release) => !this.#known.has(releaseKey(release)))
    if (open.length === 0) return
    const found = await this.#intelligence.lookUp(open)
    for (const [key, facts] of found) this.#known.set(key, facts)
  }

  /** What the snapshot says; asks nobody. */
  prepareHere(releases: readonly Pick<ReleaseQuery, 'name' | 'version'>[]): void {
    const open = releases.filter((release) => !this.#here.has(releaseKey(release)))
    for (const [key, facts] of this.#intelligence.lookUpHere(open)) this.#here.set(key, facts)
  }

  /** What was prepared by `prepareHere`. */
  factsHere(release: { readonly name: string; readonly version: string }): FactState<AdvisoryFacts> {
    return this.#here.get(releaseKey(release)) ?? absent('it was not looked up', 'known-malware')
  }

  /** What was prepared by `prepare`. */
  factsOf(release: { readonly name: string; readonly version: string }): FactState<AdvisoryFacts> {
    return this.#known.get(releaseKey(release)) ?? absent('it was not looked up', 'known-malware')
  }
}
