import { describe, expect, it } from 'vitest'
import { AT, file, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './missing-lock-entry.ts'

describe('missing-lock-entry', () => {
  const pair = {
    manifest: file({ file: 'pyproject.toml' }),
    lock: lock(),
    freshness: { state: 'fresh' as const },
    hasEdges: true,
    phantoms: [],
    missing: [],
    mismatches: [],
  }
  it('names who asks for it', () => {
    const missing = [
      { name: 'a', askedBy: null, position: AT, isInLock: false },
      { name: 'b', askedBy: 'demo', position: AT, isInLock: true },
    ]
    expect(sayings(rule, { lockPair: { ...pair, missing } })).toEqual([
      'pyproject.toml:3: pyproject.toml asks for a, and uv.lock does not hold it',
      'uv.lock:3: demo asks for b, and uv.lock does not hold it',
    ])
    expect(sayings(rule, { lockPair: pair })).toEqual([])
  })
})
