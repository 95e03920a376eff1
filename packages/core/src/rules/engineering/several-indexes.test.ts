import { describe, expect, it } from 'vitest'
import { AT, file, index, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './several-indexes.ts'

describe('several-indexes', () => {
  it('names the second index of a requirements file', () => {
    const indexes = [
      index('https://pypi.org/simple'),
      index('https://mine.example/simple', { kind: 'extra-index', position: { line: 4, column: 1 } }),
    ]
    expect(sayings(rule, { manifest: file({ indexes }) })).toEqual([
      'requirements.txt:4: beside another index: whichever has the higher version of a name serves it (dependency confusion)',
    ])
  })
  it('names an extra index that stands beside the default one', () => {
    expect(
      sayings(rule, { manifest: file({ indexes: [index('https://mine.example/simple', { kind: 'extra-index' })] }) }),
    ).toHaveLength(1)
  })
  it('names a strategy that merges', () => {
    const options = [{ id: 'index-strategy', value: null, position: AT, isAbbreviated: false }]
    expect(
      sayings(rule, { manifest: file({ format: 'pyproject', options, indexes: [index('https://mine.example/simple')] }) }),
    ).toEqual(['requirements.txt:3: index-strategy lets any index serve any name'])
  })
  it('is silent about one index, explicit ones and locks', () => {
    const two = [index('https://pypi.org/simple'), index('https://mine.example/simple', { isExplicit: true })]
    expect(sayings(rule, { manifest: file({ indexes: [index('https://mine.example/simple')] }) })).toEqual([])
    expect(sayings(rule, { manifest: file({ format: 'pyproject', indexes: two }) })).toEqual([])
    expect(sayings(rule, { manifest: lock({ indexes: [index('https://a.example'), index('https://b.example')] }) })).toEqual([])
  })
})
