import type { LedgerEntry } from './contract.ts'

/** What was released, once per digest and gate URL, in the order of release (promise 2). */
export class Ledger {
  readonly #entries = new Map<string, LedgerEntry>()

  add(entry: LedgerEntry): void {
    this.#entries.set(`${entry.sha256} ${entry.gateUrl}`, entry)
  }

  list(): readonly LedgerEntry[] {
    return [...this.#entries.values()]
  }
}
