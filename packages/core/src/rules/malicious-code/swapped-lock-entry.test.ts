import { describe, expect, it } from 'vitest'
import { entry, file, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './swapped-lock-entry.ts'

describe('swapped-lock-entry', () => {
  const pair = {
    manifest: file({ file: 'pyproject.toml' }),
    lock: lock(),
    freshness: { state: 'fresh' as const },
    hasEdges: true,
    phantoms: [],
    missing: [],
    mismatches: [],
  }
  it('names the version and who does not allow it', () => {
    const mismatches = [
      { entry: entry({ resolved: '2.0' }), specifier: '<2', askedBy: null },
      { entry: entry({ resolved: '2.0' }), specifier: '==1', askedBy: 'other' },
    ]
    expect(sayings(rule, { lockPair: { ...pair, mismatches } })).toEqual([
      'uv.lock:3: demo 2.0 is locked, and pyproject.toml asks for <2',
      'uv.lock:3: demo 2.0 is locked, and other asks for ==1',
    ])
    expect(sayings(rule, { lockPair: pair })).toEqual([])
  })
})
