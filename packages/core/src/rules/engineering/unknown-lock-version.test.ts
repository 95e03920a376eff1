import { describe, expect, it } from 'vitest'
import { file, problem, sayings } from '../file-rule.test-support.ts'
import { rule } from './unknown-lock-version.ts'

describe('unknown-lock-version', () => {
  it('passes on what the reader saw, at its place, and nothing else', () => {
    expect(sayings(rule, { manifest: file({ problems: [problem('unknown-lock-version'), problem('limit')] }) })).toEqual([
      'requirements.txt:3: as the reader says',
    ])
    expect(sayings(rule, { manifest: file() })).toEqual([])
  })
})
