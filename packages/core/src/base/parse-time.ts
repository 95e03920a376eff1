import { display } from './display.ts'
import { SafePipError } from './safe-pip-error.ts'

const TIME = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/

/** A moment written by RFC 3339, as milliseconds since 1970; anything else is a usage error. */
export function parseTime(text: string): number {
  const time = TIME.test(text) ? Date.parse(text.replace(' ', 'T').toUpperCase()) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new SafePipError('usage', `"${display(text, 40)}" is not a time`, { hint: 'write RFC 3339: 2026-11-22T00:00:00Z' })
}
