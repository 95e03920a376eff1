import type { LockFreshness } from '../../model/file-facts.ts'

export type { LockFreshness } from '../../model/file-facts.ts'

export const FRESH: LockFreshness = { state: 'fresh' }

export function stale(because: string): LockFreshness {
  return { state: 'stale', because }
}

export function notComputable(because: string): LockFreshness {
  return { state: 'not-computable', because }
}
