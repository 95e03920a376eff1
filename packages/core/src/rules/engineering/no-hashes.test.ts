import { describe, expect, it } from 'vitest'
import { entry, file, hash, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './no-hashes.ts'

describe('no-hashes', () => {
  it('says once that no version is fixed by a hash', () => {
    const entries = [entry({ resolved: '1.0' }), entry({ resolved: '2.0' })]
    expect(sayings(rule, { manifest: file({ entries }) })).toEqual([
      'requirements.txt:3: none of the versions is fixed by a hash',
    ])
    expect(sayings(rule, { manifest: lock({ entries }) })).toEqual(['uv.lock:3: none of the versions is fixed by a hash'])
  })
  it('is silent with hashes, without pins, and where none can stand', () => {
    expect(sayings(rule, { manifest: file({ entries: [entry({ resolved: '1.0', hashes: [hash()] })] }) })).toEqual([])
    expect(sayings(rule, { manifest: file({ entries: [entry()] }) })).toEqual([])
    expect(sayings(rule, { manifest: file({ format: 'pyproject', entries: [entry({ resolved: '1.0' })] }) })).toEqual([])
  })
})
