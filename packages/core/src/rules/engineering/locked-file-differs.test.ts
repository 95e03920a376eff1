import { describe, expect, it } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import { recorded, sayings, WHEEL } from '../pinned-rule.test-support.ts'
import { rule } from './locked-file-differs.ts'

const at = (time: string): string[] => sayings(rule, { recorded: [recorded({ uploadTime: untrustedText(time) })] })

describe('locked-file-differs', () => {
  it('names a size and a time that are not those of the index', () => {
    expect(sayings(rule, { recorded: [recorded({ size: 11 })] })).toEqual([`5 warn: ${WHEEL} has 10 bytes on the index, not 11`])
    expect(at('2024-01-01T00:00:00Z')).toEqual([`5 warn: ${WHEEL} was uploaded at 2025-01-01T00:00:00Z, not at what is recorded`])
  })
  it('is silent where they agree, are not recorded or are no times', () => {
    expect(sayings(rule, { recorded: [recorded({ size: 10 })] })).toEqual([])
    expect(at('2025-01-01T00:00:00.482Z')).toEqual([])
    expect(at('yesterday')).toEqual([])
  })
})
