/**
 * Paths of git are bytes. Here they are strings that lose none of them: valid UTF-8 as itself, every other byte as a lone
 * low surrogate (`\udc80` + byte - 0x80, as Python's surrogateescape), which `display` writes out and no real path holds.
 */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function decodeGitPath(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    return decodeWithGaps(bytes)
  }
}

/** The bytes again, for handing a path back to git. */
export function encodeGitPath(path: string): Buffer {
  const parts: Buffer[] = []
  for (const piece of path.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/)) {
    const code = piece.length === 1 ? piece.charCodeAt(0) : 0
    parts.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(piece, 'utf8'))
  }
  return Buffer.concat(parts)
}

/** What an argument of the command line looks like when its bytes were not UTF-8: Node replaced them by U+FFFD. */
export function asArgument(path: string): string {
  return /[\udc80-\udcff]/.test(path) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(encodeGitPath(path)) : path
}

/** The longest valid pieces are kept, byte by byte between them. */
function decodeWithGaps(bytes: Uint8Array): string {
  let text = ''
  let at = 0
  while (at < bytes.length) {
    const length = lengthOfCharacter(bytes, at)
    if (length === 0) text += String.fromCharCode(0xdc00 + (bytes[at] ?? 0))
    else text += strict.decode(bytes.subarray(at, at + length))
    at += Math.max(length, 1)
  }
  return text
}

/** Bytes of the UTF-8 character that begins here, the shortest that is valid; 0 where none does. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
  for (const length of [1, 2, 3, 4]) {
    try {
      strict.decode(bytes.subarray(at, at + length))
      return at + length <= bytes.length ? length : 0
    } catch {
      continue
    }
  }
  return 0
}
