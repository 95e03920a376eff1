/**
 * Python's `\s` and `str.strip()`. JavaScript's set differs: it lacks U+001C–U+001F and U+0085 and has U+FEFF.
 * For use inside a character class.
 */
export const WHITE: string = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`

const EDGES = new RegExp(`^[${WHITE}]+`)
const SPACE = new RegExp(`[${WHITE}]`)

/** `str.strip()`. */
export function stripWhite(text: string): string {
  const start = EDGES.exec(text)?.[0].length ?? 0
  let end = text.length
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

/** Whether Python sees white space anywhere in it. */
export function hasWhite(text: string): boolean {
  return SPACE.test(text)
}

/** Python's `str.isspace()` of one UTF-16 unit. */
export function isWhite(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 9 && unit <= 13) ||
    (unit >= 0x1c && unit <= 0x1f) ||
    (unit > 0x7f && SPACE.test(String.fromCharCode(unit)))
  )
}
