import { describe, expect, it } from 'vitest'
import { entry, file, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './unpinned-requirement.ts'

describe('unpinned-requirement', () => {
  it('names what more than one version satisfies', () => {
    expect(sayings(rule, { manifest: file({ entries: [entry({ specifier: '>=1' })] }) })).toEqual([
      'requirements.txt:3: demo is not pinned to one version',
    ])
  })
  it('leaves pins, constraints and locks alone', () => {
    const pinned = file({ entries: [entry({ resolved: '1.0' }), entry({ constraint: true })] })
    expect(sayings(rule, { manifest: pinned })).toEqual([])
    expect(sayings(rule, { manifest: lock({ entries: [entry()] }) })).toEqual([])
  })
})
