import { describe, expect, it } from 'vitest'
import { artifact, entry, file, hash, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './hash-missing.ts'

describe('hash-missing', () => {
  const hashed = entry({ name: 'other', hashes: [hash()] })
  it('names what has none beside others that have one', () => {
    expect(sayings(rule, { manifest: file({ entries: [hashed, entry()] }) })).toEqual([
      'requirements.txt:3: demo has no hash although others here have one',
    ])
  })
  it('takes no hash of a direct URL for a custom of the file, but in a lock', () => {
    const direct = entry({ name: 'other', source: { kind: 'url', url: 'https://h/other.zip' as never }, hashes: [hash()] })
    expect(sayings(rule, { manifest: file({ entries: [direct, entry()] }) })).toEqual([])
    expect(sayings(rule, { manifest: lock({ entries: [direct, entry()] }) })).toEqual([
      'uv.lock:3: demo has no hash although others here have one',
    ])
  })
  it('looks at each file of a lock', () => {
    const artifacts = [artifact('https://h/a.whl', { hashes: [hash()] }), artifact('https://h/b.whl')]
    expect(sayings(rule, { manifest: lock({ entries: [entry({ hashes: [hash()], artifacts })] }) })).toEqual([
      'uv.lock:3: b.whl has no hash although others have one',
    ])
  })
  it('asks for none of folders, repositories and what only constrains', () => {
    const others = [entry({ source: { kind: 'path', path: '.' as never } }), entry({ constraint: true }), entry({ isOwn: true })]
    expect(sayings(rule, { manifest: file({ entries: [hashed, ...others] }) })).toEqual([])
    expect(sayings(rule, { manifest: file({ entries: [entry()] }) })).toEqual([])
  })
})
