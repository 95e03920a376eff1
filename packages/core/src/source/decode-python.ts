const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/
const LATIN: ReadonlySet<string> = new Set([
  'latin-1',
  'latin1',
  'iso-8859-1',
  'iso8859-1',
  'l1',
  'latin_1',
  'iso_8859_1',
  'cp1252',
  'windows-1252',
])
/** Encodings under which Python would see other code than the bytes show (PEP 263 lets a file name them). */
const STRANGE: ReadonlySet<string> = new Set([
  'rot13',
  'rot-13',
  'rot_13',
  'utf7',
  'utf-7',
  'utf_7',
  'unicode_escape',
  'unicode-escape',
  'raw_unicode_escape',
  'raw-unicode-escape',
  'punycode',
  'idna',
  'hex',
  'base64',
  'zlib',
  'bz2',
])

/**
 * A Python file's text (PEP 263). Never fails: what is not in the encoding becomes U+FFFD. `strange` names an encoding
 * that hides code from readers.
 */
export function decodePython(bytes: Uint8Array): { readonly text: string; readonly strange: string | null } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), strange: null }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), strange: null }
  const head = Buffer.from(bytes.subarray(0, 400))
    .toString('latin1')
    .split(/\r\n|\n|\r/, 2)
  const found = COOKIE.exec(head[0] ?? '') ?? COOKIE.exec(head[1] ?? '')
  const cookie = found?.[1]?.toLowerCase() ?? 'utf-8'
  const text = LATIN.has(cookie) ? Buffer.from(bytes).toString('latin1') : new TextDecoder('utf-8').decode(bytes)
  return { text, strange: STRANGE.has(cookie) ? cookie : null }
}
