import type { Domain, Effect, Severity, UncheckedEffect } from './severity.ts'
import type { Evidence, Place } from './place.ts'

/** What a rule says; it cannot be built without a place. `message` is written by us and already clean. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly domain: Domain
  /** What the rule proposes; policy decides (DESIGN 5). */
  readonly effect: Effect
  readonly message: string
  readonly place: Place
  readonly evidence?: readonly Evidence[]
  /** Ids of advisories: the record's own id first, then its aliases. */
  readonly aliases?: readonly string[]
  /** Versions that repair it. */
  readonly fixedIn?: readonly string[]
  /** The project that a finding on a file is about; normalised. */
  readonly project?: string
  /** The policy's exception that took its effect (DESIGN 5). */
  readonly exception?: { readonly reason: string; readonly expiresAt: number; readonly place: Place }
  /** A weak fact that counts when findings are added up: network, process or dynamic code in an automatic context. */
  readonly automatic?: boolean
}

/** A check that could not run (promise 3). `check` is the id of a rule or of a reader. */
export interface NotChecked {
  readonly check: string
  readonly reason: string
  /** `requests 2.32.4`, a file, an index. */
  readonly subject: string
  readonly effect: UncheckedEffect
}
