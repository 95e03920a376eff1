import type { Domain, Effect, Severity } from './severity.ts'
import type { Evidence, Place } from './place.ts'
import type { FactName, Facts, FactTable } from './facts.ts'

/** What a rule may know besides facts. The clock is handed in; nothing here reaches the world. */
export interface RuleContext {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly minimumAgeMs: number
  /** Whether this normalised name is exempt from the cooldown. */
  readonly isCooldownExempt: (name: string) => boolean
  /** Whether the policy bans this normalised name; absent: it bans none. */
  readonly isBanned?: (name: string) => boolean
  /** Rank of a normalised name among the popular ones, 1 = most downloaded; null = not among them. */
  readonly popularRank: (name: string) => number | null
  /** The most popular names, in rank order. */
  readonly popularNames: readonly string[]
}

/** What `find` returns: the rule's own defaults fill what is left out. */
export interface Sighting {
  readonly message: string
  readonly place: Place
  readonly severity?: Severity
  readonly effect?: Effect
  readonly evidence?: readonly Evidence[]
  readonly aliases?: readonly string[]
  readonly fixedIn?: readonly string[]
  readonly automatic?: boolean
  /** The project that it is about, where the subject is a file; normalised. */
  readonly project?: string
}

export interface RuleDefinition<Need extends FactName> {
  /** Kebab-case, reads after "allow", names what was found: `lookalike-name`. */
  readonly id: string
  readonly domain: Domain
  readonly severity: Severity
  /** The effect without a policy (DESIGN 5). */
  readonly effect: Effect
  /** Whether profile `strict` raises this rule's warnings to block. */
  readonly isRaisedByStrict: boolean
  /** Its findings do not count among those that block together (DESIGN 5): an inventory, or a learned score that weighs facts which others count. */
  readonly isOutsideTheSum?: true
  /** One sentence: what it finds. */
  readonly summary: string
  /** Facts without which it cannot speak. A `not-applicable` fact makes the rule silent, an `absent` one *not checked*. */
  readonly needs: readonly Need[]
  /** The effect of an absent fact, without a policy. */
  readonly unchecked: 'none' | 'warn' | 'refuse'
  /** Pure and synchronous. */
  readonly find: (facts: Pick<FactTable, Need>, context: RuleContext) => readonly Sighting[]
}

/** A rule as the registry holds it. */
export interface Rule extends Omit<RuleDefinition<FactName>, 'find'> {
  /** Null when a needed fact is absent or not applicable. */
  readonly find: (facts: Facts, context: RuleContext) => readonly Sighting[] | null
}

export function defineRule<Need extends FactName>(definition: RuleDefinition<Need>): Rule {
  return {
    ...definition,
    find(facts, context) {
      const values: Partial<Record<FactName, unknown>> = {}
      for (const need of definition.needs) {
        const fact = facts[need]
        if (fact?.state !== 'known') return null
        values[need] = fact.value
      }
      return definition.find(values as Pick<FactTable, Need>, context)
    },
  }
}
