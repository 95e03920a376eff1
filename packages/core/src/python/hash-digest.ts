/** The digest of a file as requirements, locks and indexes give it. */
export interface HashDigest {
  /** As hashlib names it; '' if there was none. */
  readonly algorithm: string
  /** Lower case, as pip compares it. */
  readonly digest: string
  /** `malformed`: an algorithm that hashlib has not under this name, or digits of another count, in upper case, none. */
  readonly problem: 'malformed' | 'weak' | null
}

/** Hex digits of each algorithm that Python's hashlib has and index pages or locks name. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['md5', 32],
  ['sha1', 40],
  ['sha224', 56],
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
  ['blake2b', 128],
  ['blake2s', 64],
  ['sha3_224', 56],
  ['sha3_256', 64],
  ['sha3_384', 96],
  ['sha3_512', 128],
])

/** Broken by collisions, or shorter than pip accepts for `--hash`. */
const WEAK: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha224', 'sha3_224'])

/** Divides `sha256:…` as `--hash` and most locks write it, or `sha256=…` as URL fragments do. */
export function splitHash(text: string): { readonly algorithm: string; readonly digest: string } {
  const divider = text.search(/[:=]/)
  return { algorithm: divider === -1 ? '' : text.slice(0, divider), digest: text.slice(divider + 1) }
}

/** Judges an algorithm and a digest. Never fails: what is wrong stands in `problem`. */
export function hashDigestOf({ algorithm, digest }: { algorithm: string; digest: string }): HashDigest {
  const isWellFormed = digest.length === DIGITS.get(algorithm) && /^[0-9a-f]+$/.test(digest)
  const problem = !isWellFormed ? 'malformed' : WEAK.has(algorithm) ? 'weak' : null
  return { algorithm, digest: digest.toLowerCase(), problem }
}
