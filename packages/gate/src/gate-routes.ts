/** What a request path on the gate means. */
export type GateRoute =
  | { readonly kind: 'page'; readonly upstreamId: string; readonly project: string }
  | { readonly kind: 'root'; readonly upstreamId: string }
  | { readonly kind: 'links'; readonly upstreamId: string }
  | {
      readonly kind: 'file'
      readonly upstreamId: string
      readonly project: string
      readonly filename: string
      readonly isMetadata: boolean
    }
  | { readonly kind: 'direct'; readonly url: URL; readonly filename: string }
  | { readonly kind: 'true-page'; readonly url: URL }
  | { readonly kind: 'true-file'; readonly url: URL }
  | { readonly kind: 'door'; readonly door: string }

const ID = '[A-Za-z0-9~_-]{1,4000}'
const NAME = '[A-Za-z0-9][A-Za-z0-9._-]{0,200}'
const FILE = '[A-Za-z0-9][A-Za-z0-9._+!-]{0,254}'
const PAGE = new RegExp(`^/i/(${ID})/simple/(${NAME})/?$`)
const ROOT = new RegExp(`^/i/(${ID})/simple/?$`)
const LINKS = new RegExp(`^/l/(${ID})/?$`)
const ARTIFACT = new RegExp(`^/f/(${ID})/(${NAME})/(${FILE})$`)
const DIRECT = new RegExp(`^/d/([A-Za-z0-9_-]{1,8000})/(${FILE})$`)
const TRUE = /^\/u\/([pf])\/([A-Za-z0-9_-]{1,8000})$/
const DOOR = /^\/-\/([a-z][a-z0-9-]{0,40})$/

/** Only the spellings that the gate itself writes; `+` and `!` may come percent-encoded. Null: no such route. */
export function parseGateRoute(rawPath: string): GateRoute | null {
  const path = rawPath.replaceAll(/%2b/gi, '+').replaceAll('%21', '!')
  let match = PAGE.exec(path)
  if (match !== null) return { kind: 'page', upstreamId: match[1] ?? '', project: match[2] ?? '' }
  match = ROOT.exec(path)
  if (match !== null) return { kind: 'root', upstreamId: match[1] ?? '' }
  match = LINKS.exec(path)
  if (match !== null) return { kind: 'links', upstreamId: match[1] ?? '' }
  match = ARTIFACT.exec(path)
  if (match !== null) {
    const name = match[3] ?? ''
    const isMetadata = name.endsWith('.metadata')
    return {
      kind: 'file',
      upstreamId: match[1] ?? '',
      project: match[2] ?? '',
      filename: isMetadata ? name.slice(0, -'.metadata'.length) : name,
      isMetadata,
    }
  }
  match = DIRECT.exec(path)
  if (match !== null) {
    const url = httpUrl(match[1] ?? '')
    return url === null ? null : { kind: 'direct', url, filename: match[2] ?? '' }
  }
  match = TRUE.exec(path)
  if (match !== null) {
    const url = httpUrl(match[2] ?? '')
    return url === null ? null : { kind: match[1] === 'p' ? 'true-page' : 'true-file', url }
  }
  match = DOOR.exec(path)
  return match === null ? null : { kind: 'door', door: match[1] ?? '' }
}

function httpUrl(encoded: string): URL | null {
  const url = URL.parse(Buffer.from(encoded, 'base64url').toString('utf8'))
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : null
}
