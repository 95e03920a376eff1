import { describe, expect, it } from 'vitest'
import { entry, file, hash, HASH, sayings, text } from '../file-rule.test-support.ts'
import { rule } from './url-without-hash.ts'

describe('url-without-hash', () => {
  it('names the URL, without credentials', () => {
    const source = { kind: 'url' as const, url: text('https://u:p@h.example/demo-1.0.tar.gz') }
    expect(sayings(rule, { manifest: file({ entries: [entry({ source })] }) })).toEqual([
      'requirements.txt:3: demo comes from https://h.example/demo-1.0.tar.gz without a hash; add #sha256=…',
    ])
  })
  it('is content with a hash beside or in the URL', () => {
    const source = { kind: 'url' as const, url: text('https://h.example/demo-1.0.tar.gz') }
    const entries = [
      entry({ source, hashes: [hash()] }),
      entry({ source: { kind: 'url', url: text(`https://h.example/a.whl#sha256=${HASH}`) } }),
    ]
    expect(sayings(rule, { manifest: file({ entries }) })).toEqual([])
  })
})
