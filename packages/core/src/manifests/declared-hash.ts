import type { DeclaredHash, Position } from '../model/manifest.ts'
import { hashDigestOf, splitHash } from '../python/hash-digest.ts'

/** `sha256:…` as requirements files and most locks write it. Never fails: what is wrong stands in `problem`. */
export function parseDeclaredHash(text: string, position: Position): DeclaredHash {
  return declaredHash({ ...splitHash(text), position })
}

/** From an algorithm and a digest that the file keeps apart. */
export function declaredHash(parts: { algorithm: string; digest: string; position: Position }): DeclaredHash {
  const { algorithm, digest, position } = parts
  return { ...hashDigestOf(parts), text: `${algorithm}:${digest}`, position }
}
