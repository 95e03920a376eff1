import { failure, success, type Outcome } from '../base/outcome.ts'

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  'a': '\x07',
  'b': '\b',
  'f': '\f',
  'n': '\n',
  'r': '\r',
  't': '\t',
  'v': '\v',
}
// An escape with its operands, or a backslash with whatever stands behind it.
const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([^]|$))/g

/**
 * What stands between the quotes of a plain Python string, by Python's rules: markers are read so by `packaging`.
 * Unknown escapes stay as written. Character names (`\N{…}`) are refused.
 */
export function parsePythonLiteral(body: string): Outcome<string, string> {
  if (/\0|\p{Surrogate}/u.test(body)) return failure('a character that Python source cannot hold')
  const lines = body.replaceAll(/\r\n?/g, '\n')
  let problem: string | null = null
  const value = lines.replaceAll(ESCAPE, (all, octal?: string, byte?: string, short?: string, long?: string, other?: string) => {
    if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8))
    const hex = byte ?? short ?? long
    if (hex !== undefined) {
      const point = Number.parseInt(hex, 16)
      if (point <= 0x10ffff) return String.fromCodePoint(point)
    } else if (other !== undefined && !/^[xuUN]?$/.test(other)) {
      return SIMPLE[other] ?? all
    }
    problem = 'a broken escape in a string'
    return ''
  })
  if (hasBareLineEnd(lines)) return failure('a line end in a string')
  return problem === null ? success(value) : failure(problem)
}

/** A line end that no backslash continues. */
function hasBareLineEnd(body: string): boolean {
  return body.replaceAll(/\\[^]/g, '').includes('\n')
}
