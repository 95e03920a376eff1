import { describe, expect, it } from 'vitest'
import { lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './lock-changed-alone.ts'

describe('lock-changed-alone', () => {
  it('says so of locks whose manifest is the same', () => {
    const change = { before: lock(), after: lock(), isManifestUnchanged: true }
    expect(sayings(rule, { change })).toEqual(['uv.lock:1: the lock changed and its manifest did not'])
    expect(sayings(rule, { change: { ...change, isManifestUnchanged: false } })).toEqual([])
  })
})
