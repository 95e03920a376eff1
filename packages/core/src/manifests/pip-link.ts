import { stripWhite } from '../python/white-space.ts'
import { splitUrl } from './split-url.ts'

/** A URL as pip's `Link` sees it. */
export interface PipLink {
  /** As written. */
  readonly url: string
  /** Lower-case; '' where there is none. */
  readonly scheme: string
  readonly netloc: string
  /** Percent-decoded. */
  readonly path: string
  /** The last segment of the path. */
  readonly filename: string
  /** `#egg=`, a bare project name since pip 26. */
  readonly egg: string | null
  /** The first hash claim of the fragment, md5 and sha1 included; pip reads no second one. */
  readonly hash: string | null
  readonly subdirectory: string | null
}

/** What pip takes for an archive by its ending, even where no such file exists. */
const ARCHIVE = /[^/]\.(?:zip|whl|tar\.bz2|tbz|tar\.gz|tgz|tar|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i
const PROJECT_NAME = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])\n?$/
const EGG = /[#&]egg=([^&]*)/
const HASH = /[#&](sha1|sha224|sha384|sha256|sha512|md5)=([^&]*)/
const SUBDIRECTORY = /[#&]subdirectory=([^&]*)/

/** Null: pip refuses it, because Python cannot split it or because of its `#egg=`. */
export function parsePipLink(url: string): PipLink | null {
  const parts = splitUrl(url)
  if (parts === null) return null
  const egg = EGG.exec(url)?.[1] ?? null
  if (egg !== null && !PROJECT_NAME.test(egg)) return null
  const path = unquote(parts.path)
  const [claim, algorithm = '', digest = ''] = HASH.exec(url) ?? []
  return {
    url,
    scheme: parts.scheme,
    netloc: parts.netloc,
    path,
    filename: lastSegment(path),
    egg: egg === null ? null : stripWhite(egg),
    hash: claim === undefined ? null : `${algorithm}:${digest}`,
    subdirectory: SUBDIRECTORY.exec(url)?.[1] ?? null,
  }
}

/** Why pip takes no such link, where `parsePipLink` gives none. */
export function linkProblem(url: string): string {
  return splitUrl(url) === null
    ? 'no valid URL'
    : 'behind #egg= stands more than a project name, which pip refuses; write NAME[EXTRA] @ URL'
}

/** A file on another machine, which pip refuses, as it does `FILE:`, which its own check does not know. */
export function isForeignFile({ scheme, url }: PipLink): boolean {
  return scheme === 'file' && !/^file:(?!\/\/(?!\/|localhost(?:\/|$)))/.test(url)
}

/** Whether pip takes the path, percent-decoded, for an archive; a slash at its end is not looked at. */
export function isArchivePath(path: string): boolean {
  return ARCHIVE.test(path.replace(/\/+$/, ''))
}

export function lastSegment(path: string): string {
  const trimmed = path.replace(/\/+$/, '')
  return trimmed.slice(trimmed.lastIndexOf('/') + 1)
}

/** Python's `urllib.parse.unquote`: what is no UTF-8 becomes U+FFFD, a stray `%` stays. */
export function unquote(text: string): string {
  return text.replaceAll(/(?:%[0-9A-Fa-f]{2})+/g, (run) =>
    new TextDecoder().decode(Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16))),
  )
}
