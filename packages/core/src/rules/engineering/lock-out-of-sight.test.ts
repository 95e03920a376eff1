import { describe, expect, it } from 'vitest'
import { file, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './lock-out-of-sight.ts'

describe('lock-out-of-sight', () => {
  const repository = { isIgnored: true, hidingAttributes: ['-diff'], siblings: [] }
  it('names what hides a lock', () => {
    expect(sayings(rule, { manifest: lock(), repository })).toEqual([
      'uv.lock:1: git ignores this lock, so that nobody installs the same',
      'uv.lock:1: .gitattributes (-diff) hides its changes from review',
    ])
  })
  it('speaks of locks only', () => {
    expect(sayings(rule, { manifest: file(), repository })).toEqual([])
    expect(sayings(rule, { manifest: lock(), repository: { ...repository, isIgnored: false, hidingAttributes: [] } })).toEqual([])
  })
})
