import { describe, expect, it } from 'vitest'
import { artifact, entry, hash, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './hash-changed-same-version.ts'

describe('hash-changed-same-version', () => {
  const before = entry({ resolved: '1.0', hashes: [hash()], artifacts: [artifact('https://h/a.whl', { hashes: [hash()] })] })
  const says = (after: ReturnType<typeof entry>): string[] =>
    sayings(rule, {
      change: { before: lock({ entries: [before] }), after: lock({ entries: [after] }), isManifestUnchanged: true },
    })
  const other = hash('b'.repeat(64))
  it('is an alarm for a file, for its URL and for a whole set', () => {
    expect(says({ ...before, hashes: [other], artifacts: [artifact('https://h/a.whl', { hashes: [other] })] })).toEqual([
      'uv.lock:3: the hash of a.whl of demo 1.0 changed although the version did not',
    ])
    expect(says({ ...before, artifacts: [artifact('https://evil/a.whl', { hashes: [hash()] })] })).toEqual([
      'uv.lock:3: the URL of a.whl of demo 1.0 changed although the version did not',
    ])
    expect(says({ ...before, hashes: [other], artifacts: [] })).toEqual([
      'uv.lock:3: every hash of demo 1.0 changed although the version did not',
    ])
  })
  it('lets a version change, and a file be added', () => {
    expect(says({ ...before, resolved: '1.1', hashes: [other] })).toEqual([])
    expect(
      says({
        ...before,
        hashes: [hash(), other],
        artifacts: [...before.artifacts, artifact('https://h/b.whl', { hashes: [other] })],
      }),
    ).toEqual([])
  })
})
