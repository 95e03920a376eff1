import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findDeclaredUrls, parseDeclaredUrl, shownUrl } from '../declared-urls.ts'

const OPEN_SCHEMES: ReadonlySet<string> = new Set(['http:', 'ftp:', 'git:', 'svn:', 'rsync:'])
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

/** A URL whose content anybody on the way can replace; loopback is nobody's way. */
export const rule: Rule = defineRule({
  id: 'plain-http',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A URL without TLS: anybody on the way can replace what it gives.',
  needs: ['manifest'],
  unchecked: 'refuse',
  find: ({ manifest }) =>
    findDeclaredUrls(manifest).flatMap(({ text, position }) => {
      const url = parseDeclaredUrl(text)
      if (url === null || !OPEN_SCHEMES.has(url.protocol) || LOOPBACK.test(url.hostname)) return []
      return [
        { message: `${shownUrl(text.replace(/^\w+\+/, ''))} is fetched without TLS`, place: placeIn(manifest.file, position) },
      ]
    }),
})
