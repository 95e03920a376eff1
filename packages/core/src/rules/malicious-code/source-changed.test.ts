import { describe, expect, it } from 'vitest'
import { entry, lock, sayings, text } from '../file-rule.test-support.ts'
import { rule } from './source-changed.ts'

describe('source-changed', () => {
  const says = (index: string | null): string[] => {
    const after = entry({ source: { kind: 'index', index: index === null ? null : text(index) } })
    return sayings(rule, {
      change: { before: lock({ entries: [entry()] }), after: lock({ entries: [after] }), isManifestUnchanged: null },
    })
  }
  it('names both places', () => {
    expect(says('https://mine.example/simple/')).toEqual([
      'uv.lock:3: demo came from the index and now comes from https://mine.example/simple',
    ])
    expect(says(null)).toEqual([])
  })
})
