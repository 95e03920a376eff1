import { describe, expect, it } from 'vitest'
import { entry, file, sayings, text } from '../file-rule.test-support.ts'
import { rule } from './build-options.ts'

describe('build-options', () => {
  it('names who is built with options', () => {
    expect(sayings(rule, { manifest: file({ entries: [entry({ buildOptions: [text('--x')] }), entry()] }) })).toEqual([
      'requirements.txt:3: demo is built with options of this file',
    ])
  })
})
