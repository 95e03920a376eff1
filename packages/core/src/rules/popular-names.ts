import { POPULAR_NAMES_TEXT } from './popular-names.generated.ts'

let names: readonly string[] | null = null

/** The most popular names on PyPI, normalised, in the order of their ranks; split when they are first asked for. */
export function popularNames(): readonly string[] {
  names ??= POPULAR_NAMES_TEXT.split(' ')
  return names
}
