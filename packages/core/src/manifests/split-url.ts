/** The parts of a URL as Python's `urllib.parse.urlsplit` gives them, by which pip decides what a text is. */
export interface SplitUrl {
  /** Lower-case; '' where there is none. */
  readonly scheme: string
  readonly netloc: string
  readonly path: string
  readonly query: string
  readonly fragment: string
}

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/

/** Null where Python raises: brackets that hold no IPv6 address, a host that NFKC turns into delimiters. */
export function splitUrl(text: string): SplitUrl | null {
  // Python removes tabs and newlines anywhere, and controls and blanks before; a reader that keeps them sees another URL.
  let rest = text.replace(/^[\0-\x20]+/, '').replaceAll(/[\t\r\n]/g, '')
  const scheme = SCHEME.exec(rest)?.[1] ?? ''
  if (scheme !== '') rest = rest.slice(scheme.length + 1)
  let netloc = ''
  if (rest.startsWith('//')) {
    const length = rest.slice(2).search(/[/?#]/)
    netloc = length === -1 ? rest.slice(2) : rest.slice(2, 2 + length)
    rest = rest.slice(2 + netloc.length)
  }
  if (!isPossibleNetloc(netloc)) return null
  const [beforeFragment, fragment] = cutAt(rest, '#')
  const [path, query] = cutAt(beforeFragment, '?')
  return { scheme: scheme.toLowerCase(), netloc, path, query, fragment }
}

function cutAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function isPossibleNetloc(netloc: string): boolean {
  if (netloc.includes('[') !== netloc.includes(']')) return false
  if (netloc.includes('[') && !isBracketedHost(/\[([^\]]*)/.exec(netloc)?.[1] ?? '')) return false
  if (/^[\0-\x7f]*$/.test(netloc)) return true
  const bare = netloc.replaceAll(/[@:#?]/g, '')
  const folded = bare.normalize('NFKC')
  return folded === bare || !/[/?#@:]/.test(folded)
}

function isBracketedHost(host: string): boolean {
  if (host.startsWith('v')) return /^v[0-9A-Fa-f]+\..+$/.test(host)
  return URL.canParse(`http://[${host.replace(/%[^%]+$/, '')}]/`)
}
