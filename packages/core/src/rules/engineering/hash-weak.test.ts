import { describe, expect, it } from 'vitest'
import { entry, file, hash, sayings } from '../file-rule.test-support.ts'
import { rule } from './hash-weak.ts'

describe('hash-weak', () => {
  it('names the hash', () => {
    const manifest = file({ entries: [entry({ hashes: [hash('00000000', 'md5', 'weak'), hash()] })] })
    expect(sayings(rule, { manifest })).toEqual([
      'requirements.txt:3: the hash md5:00000000 of demo is weak: use sha256 or longer',
    ])
  })
  it('has nothing against a good one', () => {
    expect(sayings(rule, { manifest: file({ entries: [entry({ hashes: [hash()] })] }) })).toEqual([])
  })
})
