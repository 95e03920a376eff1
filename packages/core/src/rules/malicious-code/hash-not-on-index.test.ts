import { describe, expect, it } from 'vitest'
import { A, B, published, recorded, sayings, WHEEL } from '../pinned-rule.test-support.ts'
import { rule } from './hash-not-on-index.ts'

describe('hash-not-on-index', () => {
  it('names the file whose hash is another one', () => {
    expect(sayings(rule, { recorded: [recorded({ sha256: [B] })] })).toEqual([
      `5 block: https://pypi.org/simple/ publishes ${WHEEL} with sha256:${A}, not ${B}`,
    ])
    expect(sayings(rule, { recorded: [recorded({ sha256: [A, B] })] })).toHaveLength(1)
  })
  it('names a hash without a file name that no file has', () => {
    expect(sayings(rule, { recorded: [recorded({ filename: null }), recorded({ filename: null, sha256: [B] })] })).toEqual([
      `5 block: https://pypi.org/simple/ publishes no file of demo 1.0 with sha256:${B}`,
    ])
  })
  it('is silent where all are as published, where nothing is recorded or published, and where the index gives no hash', () => {
    expect(sayings(rule, {})).toEqual([])
    expect(sayings(rule, { recorded: [] })).toEqual([])
    expect(sayings(rule, { recorded: [recorded({ sha256: [B] })], files: [] })).toEqual([])
    const files = [published({ sha256: null })]
    expect(sayings(rule, { recorded: [recorded({ sha256: [B] }), recorded({ sha256: [B], filename: null })], files })).toEqual([])
  })
})
