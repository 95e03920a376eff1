import type { DeclaredHash, Position } from '../model/manifest.ts'

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

/** `sha256:…` as requirements files and most locks write it. Never fails: what is wrong stands in `problem`. */
export function parseDeclaredHash(text: string, position: Position): DeclaredHash {
  const colon = text.search(/[:=]/)
  const algorithm = colon === -1 ? '' : text.slice(0, colon)
  return declaredHash({ algorithm, digest: text.slice(colon + 1), position })
}

/** From an algorithm and a digest that the file keeps apart. */
export function declaredHash(parts: { algorithm: string; digest: string; position: Position }): DeclaredHash {
  const { algorithm, digest, position } = parts
  const digits = DIGITS.get(algorithm)
  const isWellFormed = digits !== undefined && digest.length === digits && /^[0-9a-f]+$/.test(digest)
  const problem = !isWellFormed ? 'malformed' : WEAK.has(algorithm) ? 'weak' : null
  return { algorithm, digest: digest.toLowerCase(), text: `${algorithm}:${digest}`, position, problem }
}
