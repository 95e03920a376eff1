/** Reads tokens off a text from left to right; the first problem stops the reading. */
export interface TextCursor {
  readonly text: string
  at: number
  problem: string | null
}

export function openCursor(text: string): TextCursor {
  return { text, at: 0, problem: null }
}

/** The token at the cursor, or null. `token` must be sticky (`y`). */
export function findToken(cursor: TextCursor, token: RegExp): string | null {
  token.lastIndex = cursor.at
  return token.exec(cursor.text)?.[0] ?? null
}

/** The token at the cursor, read past; or null and nothing read. */
export function takeToken(cursor: TextCursor, token: RegExp): string | null {
  const found = findToken(cursor, token)
  if (found !== null) cursor.at += found.length
  return found
}

const BLANKS = /[ \t]+/y

export function skipBlanks(cursor: TextCursor): void {
  takeToken(cursor, BLANKS)
}

/** Whether nothing is left to read. */
export function isAtEnd(cursor: TextCursor): boolean {
  return cursor.at >= cursor.text.length
}

/** Notes what is wrong, unless something was before. */
export function stop(cursor: TextCursor, problem: string): null {
  cursor.problem ??= problem
  return null
}
