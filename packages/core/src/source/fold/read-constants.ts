import { bytes, num, str, type Value } from '../values.ts'
import { FOLD_LIMITS } from './fold-limits.ts'

/** The whole text of a constant; null otherwise. Of alternatives the newest. */
export function constantText(value: Value | undefined): string | null {
  if (value === undefined) return null
  if (value.t === 'str' || value.t === 'bytes') return value.isWhole ? value.s : null
  if (value.t === 'choice') {
    for (let index = value.options.length - 1; index >= 0; index--) {
      const text = constantText(value.options[index])
      if (text !== null) return text
    }
  }
  return null
}

/** A constant integer that fits a double; null otherwise. */
export function integerOf(value: Value | undefined): number | null {
  if (value === undefined) return null
  if (value.t === 'bool') return value.b ? 1 : 0
  if (value.t !== 'num') return null
  const n = Number(value.n)
  return Number.isSafeInteger(n) ? n : null
}

/** What iterating a constant gives; null when it is not known whole or is too long. */
export function itemsOf(value: Value | undefined): readonly Value[] | null {
  if (value === undefined) return null
  switch (value.t) {
    case 'seq':
      return value.isWhole ? value.items : null
    case 'str':
      return value.isWhole && value.s.length <= FOLD_LIMITS.items ? Array.from(value.s, (c) => str(c, value)) : null
    case 'bytes': {
      if (!value.isWhole || value.s.length > FOLD_LIMITS.items) return null
      return Array.from(value.s, (c) => ({ ...num(c.charCodeAt(0)), taint: value.taint, layers: value.layers }))
    }
    case 'dict':
      return value.isWhole ? [...value.entries.values()].map(([key]) => key) : null
    default:
      return null
  }
}

/** `bytes(…)` of integers; null when one is none or out of range. */
export function bytesOfIntegers(items: readonly Value[]): Value | null {
  const out: string[] = []
  for (const item of items) {
    const n = integerOf(item)
    if (n === null || n < 0 || n > 255) return null
    out.push(String.fromCharCode(n))
  }
  return bytes(out.join(''))
}
