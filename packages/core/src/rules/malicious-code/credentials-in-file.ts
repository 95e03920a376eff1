import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findDeclaredUrls, parseDeclaredUrl, shownUrl } from '../declared-urls.ts'

/** Names that stand where a password would and are none. */
const NO_SECRETS: ReadonlySet<string> = new Set(['', 'git', 'variable', 'oauth2', 'x-access-token', '__token__', 'token'])

/** A password or token in a URL or a setting; a `${VARIABLE}` in its place is the way to do it. */
export const rule: Rule = defineRule({
  id: 'credentials-in-file',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A password or token in a dependency file.',
  needs: ['manifest'],
  unchecked: 'warn',
  find: ({ manifest }) => [
    ...manifest.options
      .filter(({ id }) => id === 'password')
      .map(({ position }) => ({
        message: 'a password or token stands here; put it into netrc, a keyring or a variable',
        place: placeIn(manifest.file, position),
      })),
    ...findDeclaredUrls(manifest).flatMap(({ text, position }) => {
      const url = parseDeclaredUrl(text)
      if (url === null) return []
      const hasPassword = !NO_SECRETS.has(url.password)
      const isTokenAsUser =
        url.password === '' && url.username.length >= 16 && url.protocol !== 'ssh:' && !url.username.includes('.')
      if (!hasPassword && !isTokenAsUser) return []
      const message = `the URL of ${shownUrl(text.replace(/^\w+\+/, ''))} holds credentials; put them into netrc, a keyring or a variable`
      return [{ message, place: placeIn(manifest.file, position) }]
    }),
  ],
})
