import { describe, expect, it } from 'vitest'
import { AT, file, sayings } from '../file-rule.test-support.ts'
import { rule } from './forced-source-build.ts'

describe('forced-source-build', () => {
  const options = (id: string): { options: { id: string; value: null; position: typeof AT; isAbbreviated: boolean }[] } => ({
    options: [{ id, value: null, position: AT, isAbbreviated: false }],
  })
  it('names the option', () => {
    expect(sayings(rule, { manifest: file(options('no-binary')) })).toEqual([
      'requirements.txt:3: no-binary runs the build code of packages that have wheels',
    ])
  })
  it('is silent about the opposite', () => {
    expect(sayings(rule, { manifest: file(options('only-binary')) })).toEqual([])
  })
})
