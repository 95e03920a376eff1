import { display } from '../base/display.ts'
import type { AnomalyKind, ArchiveAnomaly } from '../model/facts.ts'

/** Anomalies of one kind that are listed one by one; a hostile archive could hold 100,000 of them. */
const LISTED_PER_ID = 5

/** Collects what is wrong with an archive. */
export interface AnomalyList {
  /** `member` is the path as stored; it is cleaned here. */
  readonly add: (id: string, kind: AnomalyKind, message: string, member?: string) => void
  /** Whether anything of this kind was added. */
  readonly has: (...kinds: AnomalyKind[]) => boolean
  readonly list: () => readonly ArchiveAnomaly[]
}

export function createAnomalyList(): AnomalyList {
  const listed: ArchiveAnomaly[] = []
  const seen = new Map<string, { kind: AnomalyKind; count: number }>()
  return {
    add(id, kind, message, member) {
      const count = (seen.get(id)?.count ?? 0) + 1
      seen.set(id, { kind, count })
      if (count > LISTED_PER_ID) return
      listed.push({ id, kind, message, ...(member === undefined ? {} : { member: display(member) }) })
    },
    has: (...kinds) => [...seen.values()].some(({ kind }) => kinds.includes(kind)),
    list: () => [
      ...listed,
      ...[...seen]
        .filter(([, { count }]) => count > LISTED_PER_ID)
        .map(([id, { kind, count }]) => ({ id, kind, message: `${count - LISTED_PER_ID} more members with ${id}` })),
    ],
  }
}
