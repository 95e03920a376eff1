import { describe, expect, it } from 'vitest'
import { file, index, sayings } from '../file-rule.test-support.ts'
import { rule } from './find-links.ts'

describe('find-links', () => {
  it('names it', () => {
    expect(sayings(rule, { manifest: file({ indexes: [index('./wheels', { kind: 'find-links' })] }) })).toEqual([
      'requirements.txt:3: files from here compete with the index by version, for every name',
    ])
    expect(sayings(rule, { manifest: file({ indexes: [index('https://pypi.org/simple')] }) })).toEqual([])
  })
})
