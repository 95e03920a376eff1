import { describe, expect, it } from 'vitest'
import { file, index, sayings } from '../file-rule.test-support.ts'
import { rule } from './index-set-changed.ts'

describe('index-set-changed', () => {
  const says = (before: string[], after: string[]): string[] =>
    sayings(rule, {
      change: {
        before: file({ indexes: before.map((url) => index(url)) }),
        after: file({ indexes: after.map((url) => index(url)) }),
        isManifestUnchanged: null,
      },
    })
  it('names what is new, and another order', () => {
    expect(says(['https://a.example/s'], ['https://a.example/s', 'https://b.example/s'])).toEqual([
      'requirements.txt:3: https://b.example/s is new among the indexes',
    ])
    expect(says(['https://a.example/s', 'https://b.example/s'], ['https://b.example/s', 'https://a.example/s'])).toHaveLength(1)
  })
  it('is silent about the same and about less', () => {
    expect(says(['https://a.example/s'], ['https://a.example/s/'])).toEqual([])
    expect(says(['https://a.example/s', 'https://b.example/s'], ['https://b.example/s'])).toEqual([])
  })
})
