import { MAX_DIGITS, numeralOf, OVERSIZED, type Numeral } from './numeral.ts'
import { isWhite, WHITE } from './white-space.ts'

/** The parts of a PEP 440 version. */
export interface VersionParts {
  readonly epoch: Numeral
  /** At least one segment, trailing zeros kept. */
  readonly release: readonly Numeral[]
  readonly pre: { readonly letter: 'a' | 'b' | 'rc'; readonly number: Numeral } | null
  readonly post: Numeral | null
  readonly dev: Numeral | null
  /** Lower case; numbers where a segment is all digits. */
  readonly local: readonly (string | Numeral)[] | null
}

export type ScanProblem = 'no-version' | 'number-too-long'

// Everything behind the release. Not `u`: with it, `i` would take U+017F for an s, which PEP 440 does not.
const SUFFIX = new RegExp(
  '^(?:[._-]?(alpha|a|beta|b|preview|pre|c|rc)[._-]?([0-9]*))?' +
    '(?:-([0-9]+)|[._-]?(post|rev|r)[._-]?([0-9]*))?' +
    '(?:[._-]?(dev)[._-]?([0-9]*))?' +
    `(?:\\+([a-z0-9._-]+))?[${WHITE}]*$`,
  'i',
)
const NUMBER = /^[0-9]+$/

/**
 * The version grammar of PEP 440's appendix B with the spellings it normalises, white space around allowed. By
 * hand up to the suffix, in linear time and constant stack: index pages hold hundred thousands of them.
 */
export function scanVersion(text: string): VersionParts | ScanProblem {
  const parts = scan(text)
  return text.length > MAX_DIGITS && parts !== null && hasOversized(parts) ? 'number-too-long' : (parts ?? 'no-version')
}

function hasOversized({ epoch, release, pre, post, dev, local }: VersionParts): boolean {
  return [epoch, ...release, pre?.number, post, dev, ...(local ?? [])].includes(OVERSIZED)
}

function scan(text: string): VersionParts | null {
  let at = 0
  while (at < text.length && isWhite(text.charCodeAt(at))) at++
  const letter = text.charCodeAt(at)
  if (letter === 0x76 || letter === 0x56) at++
  let end = endOfDigits(text, at)
  if (end === at) return null
  let epoch: Numeral = 0
  if (text.charCodeAt(end) === 0x21) {
    epoch = numeralOf(text.slice(at, end))
    at = end + 1
    end = endOfDigits(text, at)
    if (end === at) return null
  }
  const release = [numeralOf(text.slice(at, end))]
  while (text.charCodeAt(end) === 0x2e) {
    const next = endOfDigits(text, end + 1)
    if (next === end + 1) break
    release.push(numeralOf(text.slice(end + 1, next)))
    end = next
  }
  if (end === text.length) return { epoch, release, pre: null, post: null, dev: null, local: null }
  return withSuffix(text.slice(end), { epoch, release })
}

function endOfDigits(text: string, start: number): number {
  let at = start
  for (let unit = text.charCodeAt(at); unit >= 0x30 && unit <= 0x39; unit = text.charCodeAt(at)) at++
  return at
}

function withSuffix(suffix: string, { epoch, release }: Pick<VersionParts, 'epoch' | 'release'>): VersionParts | null {
  const match = SUFFIX.exec(suffix)
  if (match === null) return null
  const [, preLetter, preNumber, postDash, postLetter, postNumber, devLetter, devNumber, localText] = match
  const local = localText === undefined ? null : localSegments(localText)
  if (local === undefined) return null
  return {
    epoch,
    release,
    pre: preLetter === undefined ? null : { letter: preSpelling(preLetter), number: numeralOf(preNumber ?? '') },
    post: postDash !== undefined ? numeralOf(postDash) : postLetter === undefined ? null : numeralOf(postNumber ?? ''),
    dev: devLetter === undefined ? null : numeralOf(devNumber ?? ''),
    local,
  }
}

function preSpelling(letter: string): 'a' | 'b' | 'rc' {
  const first = letter.charCodeAt(0) | 0x20
  return first === 0x61 ? 'a' : first === 0x62 ? 'b' : 'rc'
}

/** Undefined: an empty segment. */
function localSegments(text: string): (string | Numeral)[] | undefined {
  const segments = text.split(/[._-]/)
  if (segments.includes('')) return undefined
  return segments.map((segment) => (NUMBER.test(segment) ? numeralOf(segment) : segment.toLowerCase()))
}
