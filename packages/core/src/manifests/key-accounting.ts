import { display, untrustedText } from '../base/display.ts'
import type { Accounting, ManifestProblem, Position } from '../model/manifest.ts'
import { entriesOf, type DocumentValue } from './document.ts'

/** How a key ends: as (part of) a dependency, as an option, or as something that is no matter of dependencies. */
export type KeyEnd = 'entry' | 'option' | 'comment'

export interface KeyAccounting {
  /** Ends every key of a table as `ends` says; one that is not named there is *not understood* (promise 4). */
  readonly endTable: (table: DocumentValue | null, ends: Readonly<Record<string, KeyEnd>>) => void
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
    endKey,
    notUnderstood,
    problems,
    sum() {
      const { entry: entries, option: options, comment: comments, notUnderstood: unknown } = counts
      return { unit: 'keys', total: entries + options + comments + unknown, entries, options, comments, notUnderstood: unknown }
    },
  }
}
