import { describe, expect, it } from 'vitest'
import { entry, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './new-locked-name.ts'

describe('new-locked-name', () => {
  it('names it once', () => {
    const after = lock({ entries: [entry(), entry({ name: 'new' }), entry({ name: 'new' })] })
    expect(sayings(rule, { change: { before: lock({ entries: [entry()] }), after, isManifestUnchanged: null } })).toEqual([
      'uv.lock:3: new is new in this lock',
    ])
  })
})
