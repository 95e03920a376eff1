import { describe, expect, it } from 'vitest'
import { entry, file, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './phantom-lock-entry.ts'

describe('phantom-lock-entry', () => {
  const pair = {
    manifest: file({ file: 'pyproject.toml' }),
    lock: lock(),
    freshness: { state: 'fresh' as const },
    hasEdges: true,
    phantoms: [],
    missing: [],
    mismatches: [],
  }
  it('names what nothing asks for', () => {
    expect(sayings(rule, { lockPair: { ...pair, phantoms: [entry()] } })).toEqual([
      'uv.lock:3: nothing asks for demo, neither pyproject.toml nor another locked package',
    ])
    expect(sayings(rule, { lockPair: pair })).toEqual([])
  })
})
