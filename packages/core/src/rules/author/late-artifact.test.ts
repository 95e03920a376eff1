import { describe, expect, it } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import { published, recorded, sayings } from '../pinned-rule.test-support.ts'
import { rule } from './late-artifact.ts'

const LATE = 'demo-1.0-cp314-none-any.whl'
const late = (uploadTime: string): ReturnType<typeof published> => published({ filename: LATE, uploadTime })

describe('late-artifact', () => {
  it('warns of a new file in an old release, where it could be installed', () => {
    const files = [published(), late('2026-11-21T00:00:00Z')]
    expect(sayings(rule, { files, recorded: [] })).toEqual([
      '3 warn: demo-1.0-cp314-none-any.whl was added 689 days after the first file of its release',
    ])
    expect(sayings(rule, { files, recorded: [recorded({ filename: untrustedText(LATE) })] })).toHaveLength(1)
    expect(sayings(rule, { files })).toEqual([])
  })
  it('only mentions one that has stood its time, and nothing within a week', () => {
    expect(sayings(rule, { files: [published(), late('2026-06-01T00:00:00Z')], recorded: [] })).toEqual([
      '3 none: demo-1.0-cp314-none-any.whl was added 516 days after the first file of its release',
    ])
    expect(sayings(rule, { files: [published(), late('2025-01-07T00:00:00Z')], recorded: [] })).toEqual([])
    expect(sayings(rule, { files: [published(), published({ filename: LATE, uploadTime: null })], recorded: [] })).toEqual([])
  })
})
