import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findDeclaredUrls, isSameIndex, parseDeclaredUrl } from '../declared-urls.ts'

const REAL_HOSTS = [
  'pypi.org',
  'files.pythonhosted.org',
  'test.pypi.org',
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
]

/**
 * A host that reads like a well-known one and is another: one or two letters off, the real name as the start of a longer
 * one (`pypi.org.example`), in punycode, or in front of an `@` (`https://pypi.org@example/`).
 */
export const rule: Rule = defineRule({
  id: 'lookalike-host',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A host that reads like a well-known one and is another.',
  needs: ['manifest', 'stance'],
  unchecked: 'refuse',
  find: ({ manifest, stance }) =>
    findDeclaredUrls(manifest)
      .filter(({ text }) => !stance.declaredIndexes.some((own) => isSameIndex(own, text)))
      .flatMap(({ text, position }) => {
        const why = likenessOf(text)
        return why === null ? [] : [{ message: why, place: placeIn(manifest.file, position) }]
      }),
})

function likenessOf(text: string): string | null {
  const url = parseDeclaredUrl(text)
  if (url === null) return null
  const host = url.hostname.toLowerCase()
  const user = decodeURIComponentSafely(url.username).toLowerCase()
  const pretended = REAL_HOSTS.find((real) => user === real || user.startsWith(`${real}:`) || user.startsWith(`${real}/`))
  if (pretended !== undefined && host !== pretended)
    return `the host is ${host}, and ${pretended} in front of the @ is only a user name`
  if (REAL_HOSTS.includes(host)) return null
  const extended = REAL_HOSTS.find((real) => host.startsWith(`${real}.`) || host.startsWith(`${real.replaceAll('.', '-')}.`))
  if (extended !== undefined) return `the host ${host} begins like ${extended} and is another`
  const near = REAL_HOSTS.find((real) => real.length > 6 && isNear(host, real))
  if (near !== undefined) return `the host ${host} reads like ${near} and is another`
  return host.split('.').some((label) => label.startsWith('xn--'))
    ? `the host ${host} is written with characters that imitate others`
    : null
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** One edit (swap of neighbours included), or two for hosts of more than 12 letters. */
function isNear(a: string, b: string): boolean {
  const most = b.length > 12 ? 2 : 1
  if (Math.abs(a.length - b.length) > most || a === b) return false
  let previous: number[] = []
  let current = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isEqual = a[i - 1] === b[j - 1]
      let cost = Math.min((current[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (current[j - 1] ?? 0) + (isEqual ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (previous[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    previous = current
    current = next
  }
  return (current[b.length] ?? Number.POSITIVE_INFINITY) <= most
}
