import { describe, expect, it } from 'vitest'
import { AT, file, sayings } from '../file-rule.test-support.ts'
import { rule } from './hashes-switched-off.ts'

describe('hashes-switched-off', () => {
  const options = (id: string): { options: { id: string; value: null; position: typeof AT; isAbbreviated: boolean }[] } => ({
    options: [{ id, value: null, position: AT, isAbbreviated: false }],
  })
  it('names the switch', () => {
    expect(sayings(rule, { manifest: file(options('no-require-hashes')) })).toEqual([
      'requirements.txt:3: no-require-hashes switches the comparison of hashes off',
    ])
  })
  it('is silent about others', () => {
    expect(sayings(rule, { manifest: file(options('require-hashes')) })).toEqual([])
  })
})
