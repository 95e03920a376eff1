import { describe, expect, it } from 'vitest'
import { file, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './lock-stale.ts'

describe('lock-stale', () => {
  const pair = {
    manifest: file({ file: 'pyproject.toml' }),
    lock: lock(),
    freshness: { state: 'fresh' as const },
    hasEdges: true,
    phantoms: [],
    missing: [],
    mismatches: [],
  }
  it('says why', () => {
    expect(sayings(rule, { lockPair: { ...pair, freshness: { state: 'stale', because: 'its hash differs' } } })).toEqual([
      'uv.lock:1: does not belong to pyproject.toml any more: its hash differs',
    ])
    expect(sayings(rule, { lockPair: pair })).toEqual([])
    expect(sayings(rule, { lockPair: { ...pair, freshness: { state: 'not-computable', because: 'x' } } })).toEqual([])
  })
})
