import { describe, expect, it } from 'vitest'
import { AT, file, index, sayings } from '../file-rule.test-support.ts'
import { rule } from './trust-lowered.ts'

describe('trust-lowered', () => {
  it('names options and indexes that need not prove who they are', () => {
    const options = [{ id: 'trusted-host', value: null, position: AT, isAbbreviated: false }]
    const manifest = file({ options, indexes: [index('https://mine.example/simple', { verifiesTls: false })] })
    expect(sayings(rule, { manifest })).toEqual([
      'requirements.txt:3: trusted-host lowers the trust in whoever serves packages',
      'requirements.txt:3: this index need not prove who it is (TLS is not verified)',
    ])
  })
  it('is silent about ordinary indexes', () => {
    expect(sayings(rule, { manifest: file({ indexes: [index('https://pypi.org/simple')] }) })).toEqual([])
  })
})
