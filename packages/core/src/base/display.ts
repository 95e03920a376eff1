import { withoutCredentials } from './without-credentials.ts'

/**
 * Text from packages, indexes and files is hostile (promise 6): it may move the cursor, reverse its own
 * reading direction or forge a CI annotation. It is carried as `UntrustedText`, which is not a string, so
 * that it cannot reach a terminal or a report before `display` has cleaned it.
 */
declare const untrusted: unique symbol

/** Text from outside. Turn it into a printable string with `display`; compare it with `rawText`. */
export interface UntrustedText {
  readonly [untrusted]: 'UntrustedText'
}

/** Marks text from outside. */
export function untrustedText(text: string): UntrustedText {
  return text as unknown as UntrustedText
}

/** The text itself, for comparing and matching only, never for printing. */
export function rawText(text: UntrustedText): string {
  return text as unknown as string
}

/** C0 and C1 controls, DEL, line and paragraph separators, bidirectional controls, zero-width and tag characters, lone surrogates. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

/** Whether `display` would show every character as it is: nothing in it moves the cursor, hides or reorders. */
export function isPlainText(text: string): boolean {
  return text.search(UNSAFE) === -1
}

/**
 * One printable line without the user-info of URLs (promises 5 and 6): every character that could move, hide or
 * reorder is written as `\xNN` or `\u{NNNN}`.
 * Longer texts are cut to `maxLength` characters and end in `…`.
 */
export function display(text: UntrustedText | string, maxLength = 300): string {
  const raw = withoutCredentials(text as unknown as string)
  const cut = raw.length > maxLength ? `${raw.slice(0, maxLength)}…` : raw
  return cut.replace(UNSAFE, (character) => {
    const point = character.codePointAt(0) ?? 0
    return point < 0x100 ? `\\x${point.toString(16).padStart(2, '0')}` : `\\u{${point.toString(16)}}`
  })
}
