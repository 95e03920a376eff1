import { describe, expect, it } from 'vitest'
import type { Report } from '@safe-pip/core/model/report'
import { renderHookText, wantsColor } from './render-hook.ts'

const REPORT: Report = {
  toolVersion: '0',
  command: 'hook',
  time: '2026-11-22T00:00:00Z',
  intelligence: null,
  policy: { files: [], hash: '' },
  verdict: 'block',
  artifacts: [],
  dependencies: [],
  findings: [
    {
      rule: 'second',
      severity: 'low',
      domain: 'engineering',
      effect: 'warn',
      message: 'b',
      place: { file: 'a.txt', line: 1, column: 2 },
    },
    {
      rule: 'first',
      severity: 'high',
      domain: 'engineering',
      effect: 'block',
      message: `${'long '.repeat(30)}\u001b[2J`,
      place: { file: 'a\u202e.txt', line: 3, column: 1 },
    },
    { rule: 'hidden', severity: 'low', domain: 'engineering', effect: 'none', message: 'c', place: { file: 'a.txt' } },
  ],
  notChecked: [{ check: 'x', reason: 'word '.repeat(30).trim(), subject: 'a.txt', effect: 'refuse' }],
}
const OPTIONS = { isVerbose: false, failsOnWarn: false, isColored: false, width: 80, fileCount: 1, notes: ['a note'] }

describe('renderHookText', () => {
  it('prints one line for each finding, the refusing ones first, and cleans what comes from outside', () => {
    const lines = renderHookText(REPORT, OPTIONS).split('\n')
    expect(lines.slice(0, 2)).toEqual([
      String.raw`a\u{202e}.txt:3:1 first ${'long '.repeat(30)}\x1b[2J`,
      'a.txt:1:2 second warning: b',
    ])
    expect(lines.slice(-3)).toEqual(['a note', 'safe-pip: refused: 1 dependency file, 1 refused, 1 warning', ''])
  })
  it('keeps everything else within the width', () => {
    const others = renderHookText(REPORT, OPTIONS).split('\n').slice(2)
    expect(others.length).toBeGreaterThan(4)
    expect(others.filter((line) => line.length > 80)).toEqual([])
  })
  it('shows with --verbose what has no effect', () => {
    expect(renderHookText(REPORT, { ...OPTIONS, isVerbose: true })).toContain('a.txt:1:1 hidden note: c\n')
  })
  it('colours only when told', () => {
    expect(renderHookText(REPORT, OPTIONS)).not.toContain('\u001b')
    expect(renderHookText(REPORT, { ...OPTIONS, isColored: true })).toContain('\u001b[31mfirst\u001b[0m')
  })
})

describe('wantsColor', () => {
  const wants = (env: Record<string, string>, isStdoutTerminal = true): boolean => wantsColor('auto', { env, isStdoutTerminal })
  it('is plain under pre-commit, in pipes and with NO_COLOR', () => {
    expect([wants({}), wants({ PRE_COMMIT: '1' }), wants({}, false), wants({ TERM: 'dumb' })]).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(wants({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
  })
  it('is coloured when asked', () => {
    expect([wants({ PRE_COMMIT: '1', FORCE_COLOR: '1' }), wants({ CLICOLOR_FORCE: '1' }, false)]).toEqual([true, true])
    expect(wantsColor('always', { env: { NO_COLOR: '1' }, isStdoutTerminal: false })).toBe(true)
    expect(wantsColor('never', { env: { FORCE_COLOR: '1' }, isStdoutTerminal: true })).toBe(false)
  })
})
