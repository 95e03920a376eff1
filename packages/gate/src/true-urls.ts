import { decodePercent } from '@safe-pip/core/base/decode-percent'
import { normalizeName } from '@safe-pip/core/python/package-name'
import type { Upstream } from './contract.ts'

/**
 * The launcher sends pip's requests with the URL that pip meant (`/u/…`), so that pip sees and records true URLs
 * only. Here such a URL is recognised: a page of one of the user's places, or a file that one of their pages offers.
 */

/** One spelling of a URL however it was quoted on its way through pip; no user-info, no fragment. */
export function urlKey(url: URL): string {
  return `${url.protocol}//${url.host}${decodePercent(url.pathname)}${url.search}`
}

/** The page that `url` is among the user's own places; `project` null for a page of links. */
export function findPage(url: URL, upstreams: Iterable<Upstream>): { upstream: Upstream; project: string | null } | null {
  const key = urlKey(url)
  for (const upstream of upstreams) {
    if (upstream.kind === 'links-folder') continue
    const place = URL.parse(upstream.location)
    if (place === null) continue
    const placeKey = urlKey(place)
    if (upstream.kind === 'links-page') {
      if (placeKey === key) return { upstream, project: null }
      continue
    }
    const prefix = placeKey.replace(/\/*$/, '/')
    const rest = key.startsWith(prefix) ? key.slice(prefix.length) : ''
    const name = /^([A-Za-z0-9][A-Za-z0-9._-]{0,200})\/?$/.exec(rest)?.[1]
    if (name !== undefined) return { upstream, project: normalizeName(name) }
  }
  return null
}

/** The name of the file at `url`; null when it holds anything that a file name of ours may not. */
export function filenameOf(url: URL): string | null {
  const name = decodePercent(url.pathname.slice(url.pathname.lastIndexOf('/') + 1))
  return /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,254}$/.test(name) ? name : null
}

/** Whether files at `url` are those of this index: its own host, and PyPI's file host. */
export function isHomeOf(upstream: Upstream, url: URL): boolean {
  const host = URL.parse(upstream.location)?.host
  return host === url.host || (host === 'pypi.org' && url.host === 'files.pythonhosted.org')
}
