import { describe, expect, it } from 'vitest'
import { entry, file, hash, sayings } from '../file-rule.test-support.ts'
import { rule } from './hash-malformed.ts'

describe('hash-malformed', () => {
  it('names the hash', () => {
    const manifest = file({ entries: [entry({ hashes: [hash('00000000', 'md5', 'malformed'), hash()] })] })
    expect(sayings(rule, { manifest })).toEqual([
      'requirements.txt:3: the hash md5:00000000 of demo is malformed: no file can have it',
    ])
  })
  it('has nothing against a good one', () => {
    expect(sayings(rule, { manifest: file({ entries: [entry({ hashes: [hash()] })] }) })).toEqual([])
  })
})
