import { describe, expect, it } from 'vitest'
import { sayings } from '../pinned-rule.test-support.ts'
import { rule } from './release-vanished.ts'

const SAYS = ['3 block: https://pypi.org/simple/ has no demo 1.0']

describe('release-vanished', () => {
  it('names a release without any file', () => {
    expect(sayings(rule, { files: [] })).toEqual(SAYS)
    expect(sayings(rule, { files: [], recorded: [], pin: { isLock: false } })).toEqual(SAYS)
  })
  it('takes a name that is nowhere for vanished only where a lock or a hash says that it was there', () => {
    const release = { hasProject: false }
    expect(sayings(rule, { files: [], release })).toEqual(SAYS)
    expect(sayings(rule, { files: [], release, pin: { isLock: false } })).toEqual(SAYS)
    expect(sayings(rule, { files: [], release, recorded: [], pin: { isLock: false } })).toEqual([])
  })
  it('is silent where there is a file', () => {
    expect(sayings(rule, {})).toEqual([])
  })
})
