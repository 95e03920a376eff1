import { untrustedText, type UntrustedText } from '../base/display.ts'
import { failure } from '../base/outcome.ts'

/** What the vocabulary reads. */
export type Vocable =
  | 'name'
  | 'version'
  | 'specifier'
  | 'marker'
  | 'requirement'
  | 'wheel filename'
  | 'sdist filename'
  | 'hash'
  | 'index url'

/** Text that is not what it should be. Never an exception: the reader of a file turns it into a finding with a place. */
export interface Malformed {
  readonly what: Vocable
  /** Our own words, without any outside text; safe to print: `a local version stands only after == or !=`. */
  readonly reason: string
  readonly text: UntrustedText
}

/** The failing outcome of a constructor of this folder. */
export function malformed(what: Vocable, reason: string, text: string): { readonly ok: false; readonly problem: Malformed } {
  return failure({ what, reason, text: untrustedText(text) })
}
