import { describe, expect, it } from 'vitest'
import { file, problem, sayings } from '../file-rule.test-support.ts'
import { rule } from './abbreviated-option.ts'

describe('abbreviated-option', () => {
  it('passes on what the reader saw, at its place, and nothing else', () => {
    expect(sayings(rule, { manifest: file({ problems: [problem('abbreviated-option'), problem('limit')] }) })).toEqual([
      'requirements.txt:3: as the reader says',
    ])
    expect(sayings(rule, { manifest: file() })).toEqual([])
  })
})
