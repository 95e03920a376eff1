import { success, type Outcome } from '../base/outcome.ts'
import { malformed, type Malformed } from './malformed.ts'

declare const indexUrl: unique symbol

/** Where an index or a page of links lies. May hold credentials, which neither printing nor JSON shows. */
export interface IndexUrl {
  readonly [indexUrl]: 'IndexUrl'
  /** Scheme, host and path: no user-info, query or fragment, any of which may hold a secret. */
  readonly shown: string
  readonly hasCredentials: boolean
  /** The whole URL, for fetching and comparing only. */
  readonly href: () => string
}

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'file:'])

/** Reads an absolute URL of http, https or file. */
export function parseIndexUrl(text: string): Outcome<IndexUrl, Malformed> {
  const url = URL.parse(text)
  if (url === null || !SCHEMES.has(url.protocol)) return malformed('index url', 'no absolute URL of http, https or file', text)
  const { href, username, password } = url
  const value: Omit<IndexUrl, typeof indexUrl> = {
    shown: `${url.protocol}//${url.host}${url.pathname}`,
    hasCredentials: username !== '' || password !== '',
    href: () => href,
  }
  return success(value as IndexUrl)
}
