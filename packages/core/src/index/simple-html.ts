import { LIMITS } from '../base/limits.ts'
import { failure, success, type Outcome } from '../base/outcome.ts'
import type { IndexPage, PageLink } from './index-page.ts'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]{0,16384}"|'[^']{0,16384}'|[^<>"']){0,16384})>/g
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g

/**
 * A project page of the HTML Simple API (PEP 503, 592, 658, 714, 792), or any page of links (find-links).
 * Anchors are read without building a tree. A NUL makes the page unreadable.
 */
export function parseSimpleHtml(text: string): Outcome<IndexPage, string> {
  if (text.includes('\0')) return failure('a NUL in HTML')
  const links: PageLink[] = []
  const meta = new Map<string, string>()
  let base: string | null = null
  let anchor: { attributes: Map<string, string>; start: number } | null = null
  for (const match of text.matchAll(TAG)) {
    const name = match[2]?.toLowerCase()
    if (name === undefined) continue
    const isEnd = match[1] === '/'
    if (name === 'a') {
      if (anchor !== null) pushLink(links, anchor.attributes, text.slice(anchor.start, match.index))
      anchor = isEnd ? null : { attributes: attributesOf(match[3] ?? ''), start: match.index + match[0].length }
      if (links.length > LIMITS.indexPageFiles) return failure(`more than ${LIMITS.indexPageFiles} links`)
    } else if (name === 'base' && base === null) {
      base = attributesOf(match[3] ?? '').get('href') ?? null
    } else if (name === 'meta') {
      const attributes = attributesOf(match[3] ?? '')
      meta.set(attributes.get('name')?.toLowerCase() ?? '', attributes.get('content') ?? '')
    }
  }
  if (anchor !== null) pushLink(links, anchor.attributes, '')
  return success({
    name: null,
    base,
    status: meta.get('pypi:project-status') ?? null,
    statusReason: meta.get('pypi:project-status-reason') ?? null,
    links,
  })
}

function pushLink(links: PageLink[], attributes: ReadonlyMap<string, string>, label: string): void {
  const href = attributes.get('href')
  if (href === undefined) return
  const hash = href.indexOf('#')
  const fragment = hash === -1 ? '' : href.slice(hash + 1)
  const sha256 = /(?:^|&)sha256=([0-9a-f]{64})(?:&|$)/i.exec(fragment)?.[1] ?? null
  const sidecar = attributes.get('data-core-metadata') ?? attributes.get('data-dist-info-metadata')
  links.push({
    label: decodeEntities(label.replaceAll(/<[^<>]*>/g, '')).trim(),
    url: href,
    sha256: sha256?.toLowerCase() ?? null,
    requiresPython: attributes.get('data-requires-python') ?? null,
    coreMetadata: sidecar === undefined ? false : (/^sha256=([0-9a-f]{64})$/i.exec(sidecar)?.[1]?.toLowerCase() ?? true),
    yanked: attributes.get('data-yanked') ?? null,
    ...(attributes.has('data-provenance') ? { hasProvenance: true } : {}),
    uploadTime: null,
    size: null,
  })
}

/** The first of doubled attributes counts, as in HTML. */
function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const match of text.matchAll(ATTRIBUTE)) {
    const name = (match[1] ?? '').toLowerCase()
    if (!attributes.has(name)) attributes.set(name, decodeEntities(match[2] ?? match[3] ?? match[4] ?? ''))
  }
  return attributes
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole: string, ...groups: unknown[]) => {
    const [hex, decimal, name] = groups
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole
    const point = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return point > 0x10_ffff ? whole : String.fromCodePoint(point)
  })
}
