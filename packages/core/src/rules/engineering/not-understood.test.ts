import { describe, expect, it } from 'vitest'
import { file, problem, sayings } from '../file-rule.test-support.ts'
import { rule } from './not-understood.ts'

describe('not-understood', () => {
  it('passes on what the reader saw, at its place, and nothing else', () => {
    expect(sayings(rule, { manifest: file({ problems: [problem('not-understood'), problem('limit')] }) })).toEqual([
      'requirements.txt:3: as the reader says',
    ])
    expect(sayings(rule, { manifest: file() })).toEqual([])
  })
})
