import { ABOVE_ALL } from './version-key.ts'

/** The versions whose key is in [low, high). */
export interface KeyRange {
  readonly low: string
  readonly high: string
}

export const EVERY_VERSION: readonly KeyRange[] = [{ low: '', high: ABOVE_ALL }]

/** Ranges are sorted and do not overlap. Halves first, so that a thousand `!=` stay cheap. */
export function intersectAll(lists: readonly (readonly KeyRange[])[]): readonly KeyRange[] {
  const [first, second] = lists
  if (first === undefined) return EVERY_VERSION
  if (second === undefined) return first
  const middle = lists.length >> 1
  return intersect(intersectAll(lists.slice(0, middle)), intersectAll(lists.slice(middle)))
}

function intersect(left: readonly KeyRange[], right: readonly KeyRange[]): readonly KeyRange[] {
  const both: KeyRange[] = []
  let leftIndex = 0
  let rightIndex = 0
  for (;;) {
    const a = left[leftIndex]
    const b = right[rightIndex]
    if (a === undefined || b === undefined) return both
    const low = a.low > b.low ? a.low : b.low
    const high = a.high < b.high ? a.high : b.high
    if (low < high) both.push({ low, high })
    if (a.high < b.high) leftIndex++
    else rightIndex++
  }
}

/** Whether a version's key lies in one of the sorted ranges. */
export function isInRanges(key: string, ranges: readonly KeyRange[]): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    const range = ranges[middle] as KeyRange
    if (key < range.low) high = middle
    else if (key >= range.high) low = middle + 1
    else return true
  }
  return false
}
