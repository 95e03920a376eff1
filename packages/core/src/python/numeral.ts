/**
 * A number of a version, exact at any size: a `number` while it is a safe integer, else a `bigint`. Each value has
 * one form, so that `===` compares; `<` and `>` work across both.
 */
export type Numeral = number | bigint

/** CPython's limit for text → int (and so `packaging`'s), leading zeros counted. */
export const MAX_DIGITS = 4300

/** Stands for a number of more digits than that. */
export const OVERSIZED = -1

/** From ASCII digits; without any it is 0. */
export function numeralOf(digits: string): Numeral {
  if (digits.length <= 15) return Number(digits)
  if (digits.length > MAX_DIGITS) return OVERSIZED
  const value = BigInt(digits)
  return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
}

export function nextNumeral(value: Numeral): Numeral {
  return typeof value === 'number' && value < Number.MAX_SAFE_INTEGER ? value + 1 : BigInt(value) + 1n
}

const SMALL = Array.from({ length: 1000 }, (_, value) => encode(String(value)))

/**
 * Text whose order by UTF-16 unit is the numbers' order: a sign for the count of digits (`"` for one, above `!`
 * and below `~`), then the digits. ASCII only.
 */
export function numeralKey(value: Numeral): string {
  return SMALL[value as number] ?? encode(String(value))
}

function encode(digits: string): string {
  const { length } = digits
  return length < 90 ? String.fromCharCode(33 + length) + digits : `~${String(length).padStart(4, '0')}${digits}`
}
