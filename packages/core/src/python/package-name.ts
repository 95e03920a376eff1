import { success, type Outcome } from '../base/outcome.ts'
import { malformed, type Malformed } from './malformed.ts'

declare const packageName: unique symbol

/** A project's or extra's name in normal form (names page, PEP 503): compare with `===`, use as a key. */
export type PackageName = string & { readonly [packageName]: 'PackageName' }

const VALID = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$/

/**
 * The normal form: lower case, runs of `-`, `_` and `.` as one `-`. Total, as `packaging.canonicalize_name`: what
 * is not a valid name stays one. From outside, use `parsePackageName`.
 */
export function normalizeName(text: string): PackageName {
  return text.toLowerCase().replaceAll(/[-_.]+/g, '-') as PackageName
}

/** Core metadata's rule for Name: ASCII letters and digits, with `.`, `_`, `-` between. */
export function isValidName(text: string): boolean {
  return VALID.test(text)
}

/** Reads and normalises a name; refuses what is no valid name. */
export function parsePackageName(text: string): Outcome<PackageName, Malformed> {
  return isValidName(text)
    ? success(normalizeName(text))
    : malformed(
        'name',
        'a name is made of ASCII letters, digits, ".", "_" and "-", and begins and ends with a letter or digit',
        text,
      )
}
