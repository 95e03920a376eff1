import { describe, expect, it } from 'vitest'
import { entry, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './version-downgrade.ts'

describe('version-downgrade', () => {
  const says = (was: string, is: string): string[] =>
    sayings(rule, {
      change: {
        before: lock({ entries: [entry({ resolved: was })] }),
        after: lock({ entries: [entry({ resolved: is })] }),
        isManifestUnchanged: null,
      },
    })
  it('compares versions, not texts', () => {
    expect(says('1.10', '1.9')).toEqual(['uv.lock:3: demo goes down from 1.10 to 1.9'])
    expect(says('1.9', '1.10')).toEqual([])
    expect(says('1.0', '1.0.0')).toEqual([])
  })
})
