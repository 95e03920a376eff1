import { withoutCredentials } from '@safe-pip/core/base/without-credentials'

/**
 * Makes text fit to stand in an HTTP reason phrase, which pip prints raw: printable ASCII on one line, at
 * most 200 characters, user-info of URLs removed.
 */
export function reasonPhrase(text: string): string {
  const clean = withoutCredentials(text)
    .replaceAll(/[^\x20-\x7e]+/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
  return clean.length > 200 ? `${clean.slice(0, 197)}...` : clean
}

/** A URL without user-info and query, for messages and reports. */
export function cleanUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`
}
