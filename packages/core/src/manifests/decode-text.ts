import type { ManifestProblem } from '../model/manifest.ts'

/** UTF-8 with or without one byte order mark. Anything else is a `syntax` problem and gives no text. */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string | null; readonly problems: readonly ManifestProblem[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] }
  } catch {
    const message = 'the file is not UTF-8'
    return { text: null, problems: [{ id: 'syntax', message, position: { line: 1, column: 1 }, text: null }] }
  }
}
