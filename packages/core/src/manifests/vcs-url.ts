import { untrustedText } from '../base/display.ts'
import type { DeclaredSource } from '../model/manifest.ts'
import { splitUrl } from './split-url.ts'

/** pip's schemes of version control URLs. */
const SCHEME =
  /^(?:git\+(?:https?|ssh|git|file)|hg\+(?:https?|ssh|file|static-http)|svn\+(?:https?|ssh|svn|file)|bzr\+(?:https?|ssh|sftp|ftp|lp|file)):$/
/** A full commit id of git or hg, which cannot be moved; anything shorter is a name. */
export const FULL_COMMIT: RegExp = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

export function isVcsUrl(text: string): boolean {
  return SCHEME.test(`${splitUrl(text)?.scheme ?? ''}:`)
}

/** `git+https://host/path@REVISION#egg=…&subdirectory=…`; the revision stands behind the last `@` of the path. */
export function vcsSource(text: string): Extract<DeclaredSource, { kind: 'vcs' }> {
  const hash = text.indexOf('#')
  const fragment = hash === -1 ? '' : text.slice(hash + 1)
  // Python drops tabs and newlines, and blanks before, when it splits a URL.
  const place = (hash === -1 ? text : text.slice(0, hash)).replace(/^[\0-\x20]+/, '').replaceAll(/[\t\r\n]/g, '')
  const vcs = place.slice(0, place.indexOf('+')).toLowerCase()
  const authority = place.indexOf('://')
  const pathStart = authority === -1 ? place.indexOf(':') + 1 : place.indexOf('/', authority + 3)
  const at = place.lastIndexOf('@')
  const hasRevision = pathStart !== -1 && at > pathStart
  const requested = hasRevision ? place.slice(at + 1) : null
  const subdirectory = /(?:^|&)subdirectory=([^&]*)/.exec(fragment)?.[1] ?? null
  return {
    kind: 'vcs',
    url: untrustedText(hasRevision ? place.slice(0, at) : place),
    vcs,
    requested: requested === null ? null : untrustedText(requested),
    commit: requested !== null && FULL_COMMIT.test(requested) ? requested : null,
    subdirectory: subdirectory === null ? null : untrustedText(subdirectory),
  }
}
