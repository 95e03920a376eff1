import { describe, expect, it } from 'vitest'
import { parseTime } from './parse-time.ts'

describe('a moment by RFC 3339', () => {
  it.each([
    ['1985-04-12T23:20:50.52Z', 482196050520],
    ['1996-12-19T16:39:57-08:00', 851042397000],
    ['2026-11-22 00:00:00z', 1795305600000],
  ])('%s', (text, milliseconds) => {
    expect(parseTime(text)).toBe(milliseconds)
  })

  it.each(['', '2026-11-22', 'yesterday', '2026-13-01T00:00:00Z', '2026-11-22T00:00:00', '1795305600'])(
    '"%s" is none',
    (text) => {
      expect(() => parseTime(text)).toThrow(/is not a time/)
    },
  )
})
