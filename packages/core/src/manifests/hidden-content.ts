import { untrustedText } from '../base/display.ts'
import type { ManifestProblem } from '../model/manifest.ts'

/** Directions, zero width, separators that only some readers split at, controls, tags, lone surrogates. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu
const FAR_RIGHT = /(?<![ \t\u00a0\u3000])[ \t\u00a0\u3000]{100,}(?=\S)/g
const LONE_CR = /\r+(?![\r\n])/g
const MAX_PROBLEMS = 100

/**
 * Characters that a reviewer cannot see or that move what he sees (CVE-2021-42574), and text pushed out of view behind
 * a hundred blanks. A zero-width joiner inside an emoji is none; nor is one byte order mark at the start.
 */
export function findHiddenContent(text: string): ManifestProblem[] {
  const problems: ManifestProblem[] = []
  const lineStarts = lineStartsOf(text)
  const add = (offset: number, message: string): void => {
    if (problems.length < MAX_PROBLEMS) {
      const position = positionAt(lineStarts, offset)
      problems.push({ id: 'hidden-content', message, position, text: untrustedText(lineAt(text, lineStarts, position.line)) })
    }
  }
  for (const match of text.matchAll(HIDDEN)) {
    const point = match[0].codePointAt(0) ?? 0
    if (point === 0xfeff && match.index === 0) continue
    if (point === 0x200d && isInsideEmoji(text, match.index)) continue
    add(match.index, `a hidden character U+${point.toString(16).toUpperCase().padStart(4, '0')}`)
  }
  // In a file whose lines end in LF a CR alone shows as nothing, or moves the cursor back; pip and others begin a line there.
  if (text.includes('\n')) for (const match of text.matchAll(LONE_CR)) add(match.index, 'a hidden character U+000D')
  for (const match of text.matchAll(FAR_RIGHT)) add(match.index + match[0].length, 'text pushed out of view behind many blanks')
  return problems
}

function isInsideEmoji(text: string, offset: number): boolean {
  return (
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(offset + 1, offset + 3))
  )
}

/** Offsets at which lines begin; LF, CR LF and CR end lines, as editors count them. */
export function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

export function positionAt(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}

function lineAt(text: string, lineStarts: readonly number[], line: number): string {
  const start = lineStarts[line - 1] ?? 0
  return text.slice(start, Math.min(lineStarts[line] ?? text.length, start + 400))
}
