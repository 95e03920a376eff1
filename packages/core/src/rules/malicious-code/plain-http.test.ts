import { describe, expect, it } from 'vitest'
import { entry, file, index, sayings, text } from '../file-rule.test-support.ts'
import { rule } from './plain-http.ts'

describe('plain-http', () => {
  it('names what anybody on the way can replace', () => {
    const entries = [
      entry({ source: { kind: 'url', url: text('http://h.example/a.whl') } }),
      entry({
        source: {
          kind: 'vcs',
          url: text('git+http://h.example/a'),
          vcs: 'git',
          requested: null,
          commit: null,
          subdirectory: null,
        },
      }),
    ]
    expect(sayings(rule, { manifest: file({ indexes: [index('http://h.example/simple')], entries }) })).toEqual([
      'requirements.txt:3: http://h.example/simple is fetched without TLS',
      'requirements.txt:3: http://h.example/a.whl is fetched without TLS',
      'requirements.txt:3: http://h.example/a is fetched without TLS',
    ])
  })
  it('leaves TLS, ssh and loopback alone', () => {
    const indexes = ['https://h.example/simple', 'http://127.0.0.1:8080/simple', 'http://localhost/simple'].map((url) =>
      index(url),
    )
    expect(sayings(rule, { manifest: file({ indexes }) })).toEqual([])
  })
})
