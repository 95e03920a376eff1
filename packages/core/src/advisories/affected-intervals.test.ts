import { expect, it } from 'vitest'
import { parseRange } from './affected-intervals.ts'

const range = (...events: object[]): unknown => {
  const read = parseRange({ type: 'ECOSYSTEM', events })
  return read.ok
    ? read.value.map(
        ({ from, before, through }) =>
          `${from ?? ''}..${before === null ? '' : `<${before}`}${through === null ? '' : `<=${through}`}`,
      )
    : read.problem
}

it.each([
  [[{ introduced: '0' }], ['..']],
  [[{ introduced: '0' }, { fixed: '1.5' }], ['..<1.5']],
  [[{ introduced: '1.0' }, { last_affected: '1.5.0' }], ['1.0..<=1.5.0']],
  [
    [
      { introduced: '2.0', fixed: '2.3' },
      { introduced: '0', fixed: '1.5' },
    ],
    ['..<1.5', '2.0..<2.3'],
  ],
  [[{ fixed: '1.10' }, { introduced: '1.9' }], ['1.9..<1.10']],
  [
    [{ introduced: '0' }, { fixed: '1.0' }, { introduced: '1.0' }],
    ['..<1.0', '1.0..'],
  ],
  [[{ introduced: '1.0' }, { fixed: '1.0' }], ['1.0..<1.0']],
  [[{ last_affected: '1.0' }, { introduced: '1.0' }], ['1.0..<=1.0']],
  [[{ introduced: '0' }, { limit: '3' }, { fixed: '4' }], ['..<3']],
  [[{ introduced: '0' }, { limit: '3' }, { limit: '*' }], ['..']],
  [[{ introduced: '5' }, { limit: '3' }], []],
  [
    [{ introduced: '0' }, { introduced: '2' }, { fixed: '1' }],
    ['..<1', '2..'],
  ],
])('%j are the intervals %j', (events, expected) => expect(range(...events)).toEqual(expected))

it.each([
  [[{ fixed: '1' }], 'a range without "introduced"'],
  [[], 'a range without "introduced"'],
  [[{ introduced: '0' }, { fixed: 'next' }], '"fixed" is no version of PEP 440'],
  [[{ introduced: 0 }], '"introduced" is not text'],
])('%j is a problem', (events, problem) => expect(range(...events)).toBe(problem))

it.each([undefined, null, 1, 'x', [], {}, { events: 'x' }, { events: [null, 1, []] }])('%j is no range', (value) => {
  expect(parseRange(value)).toEqual({ ok: false, problem: 'a range without "introduced"' })
})
