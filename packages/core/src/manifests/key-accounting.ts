import { display, untrustedText } from '../base/display.ts'
import { editDistance } from '../base/edit-distance.ts'
import type { Accounting, ManifestProblem, Position } from '../model/manifest.ts'
import { entriesOf, type DocumentValue } from './document.ts'

/** How a key ends: as (part of) a dependency, as an option, or as something that is no matter of dependencies. */
export type KeyEnd = 'entry' | 'option' | 'comment'

export interface KeyAccounting {
  /** Ends every key of a table as `ends` says; one that is not named there is *not understood* (promise 4). */
  readonly endTable: (table: DocumentValue | null, ends: Readonly<Record<string, KeyEnd>>) => void
  /**
   * The same for a table in which others may have keys of their own: a strange key is a comment, unless it looks like a
   * known one that was misspelt.
   */
  readonly endOpenTable: (table: DocumentValue | null, ends: Readonly<Record<string, KeyEnd>>) => void
  /** Ends one key, for tables whose keys are names. */
  readonly endKey: (entry: { readonly position: Position }, end: KeyEnd) => void
  readonly notUnderstood: (position: Position, what: string, text?: string) => void
  readonly problems: readonly ManifestProblem[]
  readonly sum: () => Accounting
}

/** Accounts for the keys of the tables that concern dependencies. */
export function startKeyAccounting(): KeyAccounting {
  const counts = { entry: 0, option: 0, comment: 0, notUnderstood: 0 }
  const problems: ManifestProblem[] = []
  const notUnderstood = (position: Position, what: string, text?: string): void => {
    counts.notUnderstood += 1
    problems.push({
      id: 'not-understood',
      message: `not understood: ${what}`,
      position,
      text: text === undefined ? null : untrustedText(text),
    })
  }
  const endKey = (_entry: { readonly position: Position }, end: KeyEnd): void => {
    counts[end] += 1
  }
  return {
    endTable(table, ends) {
      for (const entry of entriesOf(table)) {
        const end = Object.hasOwn(ends, entry.key) ? ends[entry.key] : undefined
        if (end === undefined) notUnderstood(entry.position, `the key ${display(entry.key, 80)}`)
        else endKey(entry, end)
      }
    },
    endOpenTable(table, ends) {
      for (const entry of entriesOf(table)) {
        const end = Object.hasOwn(ends, entry.key) ? ends[entry.key] : undefined
        const likeness = end === undefined ? findLikeness(entry.key, Object.keys(ends)) : null
        if (likeness === null) endKey(entry, end ?? 'comment')
        else notUnderstood(entry.position, `the key ${display(entry.key, 80)}, which looks like ${likeness}`)
      }
    },
    endKey,
    notUnderstood,
    problems,
    sum() {
      const { entry: entries, option: options, comment: comments, notUnderstood: unknown } = counts
      return { unit: 'keys', total: entries + options + comments + unknown, entries, options, comments, notUnderstood: unknown }
    },
  }
}

/** The known word of at least four letters that is one typing error away; null: none, or it is known itself. */
export function findLikeness(word: string, known: readonly string[]): string | null {
  if (known.includes(word)) return null
  return known.find((other) => other.length > 3 && editDistance(word, other, 1) === 1) ?? null
}
