import { describe, expect, it } from 'vitest'
import { entry, file, index, lock, sayings, text } from '../file-rule.test-support.ts'
import { rule } from './undeclared-index.ts'

describe('undeclared-index', () => {
  it('names an index that is none of mine, with the option that makes it mine', () => {
    expect(sayings(rule, { manifest: file({ indexes: [index('https://user:secret@evil.example/simple/')] }) })).toEqual([
      'requirements.txt:3: https://evil.example/simple/ is none of your indexes; if it is yours: --allow-index https://evil.example/simple/',
    ])
  })
  it('sees the index of a locked package, once', () => {
    const source = { kind: 'index' as const, index: text('https://evil.example/simple') }
    expect(sayings(rule, { manifest: lock({ entries: [entry({ source }), entry({ source })] }) })).toHaveLength(1)
  })
  it('knows mine by address, whatever the slash and the credentials', () => {
    const indexes = [
      index('https://pypi.org/simple'),
      index('https://me:pw@mine.example/simple/'),
      index('./wheels', { kind: 'find-links' }),
    ]
    expect(sayings(rule, { manifest: file({ indexes }) })).toEqual([])
  })
})
