/**
 * Whether a lock still belongs to its manifest, decided exactly as the lock's own tool decides it. `not-computable`
 * says why nobody can tell; it is never taken for fresh.
 */
export type LockFreshness =
  | { readonly state: 'fresh' }
  | { readonly state: 'stale'; readonly because: string }
  | { readonly state: 'not-computable'; readonly because: string }

export const FRESH: LockFreshness = { state: 'fresh' }

export function stale(because: string): LockFreshness {
  return { state: 'stale', because }
}

export function notComputable(because: string): LockFreshness {
  return { state: 'not-computable', because }
}
