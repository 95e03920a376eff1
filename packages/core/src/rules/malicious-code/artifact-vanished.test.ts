import { describe, expect, it } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import { recorded, sayings } from '../pinned-rule.test-support.ts'
import { rule } from './artifact-vanished.ts'

describe('artifact-vanished', () => {
  const other = recorded({ filename: untrustedText('demo-1.0-cp312-none-any.whl') })
  it('names a recorded file that the index does not list', () => {
    expect(sayings(rule, { recorded: [recorded(), other] })).toEqual([
      '5 block: https://pypi.org/simple/ does not list demo-1.0-cp312-none-any.whl: taken away, or never there',
    ])
  })
  it('is silent where all is there, where only hashes are recorded, and where the whole release is gone', () => {
    expect(sayings(rule, {})).toEqual([])
    expect(sayings(rule, { recorded: [recorded({ filename: null, sha256: [] })] })).toEqual([])
    expect(sayings(rule, { recorded: [other], files: [] })).toEqual([])
  })
})
