import { nextNumeral, numeralKey, type Numeral } from './numeral.ts'
import type { VersionParts } from './version-scan.ts'

/**
 * Keys whose plain string order is PEP 440's order of versions, so that a comparison, a sort or a look-up in a
 * table of thousands of versions is one string comparison, and two spellings of one version have the same key.
 *
 * Layout: epoch, release without trailing zeros, `!`; pre-release (`0` dev release only, `1` a, `2` b, `3` rc with
 * number, `4` none); post-release (`0` none, `1` with number); dev release (`0` with number, `1` none); local
 * segments (`0` text and a blank, `1` number), absent before any.
 */
export function versionKey(parts: VersionParts): string {
  const key = publicKey(parts)
  return parts.local === null ? key : key + localKey(parts.local)
}

/** Stands after every version: keys begin with at most `~`. */
export const ABOVE_ALL = '\x7f'

/** The first key after this version's, whatever its local label. */
export function afterKey(key: string): string {
  return `${key} `
}

/** After the version and all its local versions, before its first post-release. */
export function afterLocalsKey(parts: VersionParts): string {
  return `${publicKey(parts)}~`
}

/** After the version and all its post-releases. */
export function afterPostsKey(parts: VersionParts): string {
  return `${releaseKey(parts)}${preKey(parts)}2`
}

/** The smallest version of the next prefix: of `1.2` it is `1.3.dev0`. `dropped` segments are first cut off the end. */
export function nextPrefixKey({ epoch, release }: VersionParts, dropped = 0): string {
  const prefix = dropped === 0 ? release : release.slice(0, -dropped)
  const next = [...prefix.slice(0, -1), nextNumeral(prefix.at(-1) ?? 0)]
  return versionKey({ epoch, release: next, pre: null, post: null, dev: 0, local: null })
}

function publicKey(parts: VersionParts): string {
  const { post, dev } = parts
  return (
    releaseKey(parts) +
    preKey(parts) +
    (post === null ? '0' : `1${numeralKey(post)}`) +
    (dev === null ? '1' : `0${numeralKey(dev)}`)
  )
}

function releaseKey({ epoch, release }: VersionParts): string {
  let end = release.length
  while (end > 0 && release[end - 1] === 0) end--
  let key = numeralKey(epoch)
  for (let index = 0; index < end; index++) key += numeralKey(release[index] as Numeral)
  return `${key}!`
}

const PRE_RANKS = { a: '1', b: '2', rc: '3' } as const

function preKey({ pre, post, dev }: VersionParts): string {
  if (pre !== null) return PRE_RANKS[pre.letter] + numeralKey(pre.number)
  return post === null && dev !== null ? '0' : '4'
}

function localKey(local: readonly (string | Numeral)[]): string {
  return local.map((segment) => (typeof segment === 'string' ? `0${segment} ` : `1${numeralKey(segment)}`)).join('')
}
