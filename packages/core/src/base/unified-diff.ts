/** Lines around a change that are shown with it. */
const CONTEXT = 3
/** Longer texts are compared as one block: the table of their lines would be too large. */
const MAX_CELLS = 4_000_000

interface Edit {
  readonly kind: ' ' | '-' | '+'
  readonly line: string
}

/** A unified diff as `diff -u` and `patch` know it; empty where the texts are equal. Lines keep a carriage return. */
export function renderUnifiedDiff(before: string, after: string, names: { readonly from: string; readonly to: string }): string {
  if (before === after) return ''
  const edits = findEdits(splitLines(before), splitLines(after))
  const hunks = findHunks(edits).map((hunk) => renderHunk(edits, hunk))
  return `--- ${names.from}\n+++ ${names.to}\n${hunks.join('')}`
}

/** Each with its line end; the last one may have none. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function findEdits(before: readonly string[], after: readonly string[]): Edit[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const same = (line: string): Edit => ({ kind: ' ', line })
  return [
    ...before.slice(0, head).map(same),
    ...compareMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ]
}

/** The longest common subsequence. */
function compareMiddle(before: readonly string[], after: readonly string[]): Edit[] {
  const removed = before.map((line): Edit => ({ kind: '-', line }))
  const added = after.map((line): Edit => ({ kind: '+', line }))
  if (before.length * after.length > MAX_CELLS) return [...removed, ...added]
  const width = after.length + 1
  const table = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [below, right, both] = [
        table[(i + 1) * width + j] ?? 0,
        table[i * width + j + 1] ?? 0,
        table[(i + 1) * width + j + 1] ?? 0,
      ]
      table[i * width + j] = before[i] === after[j] ? both + 1 : Math.max(below, right)
    }
  }
  const edits: Edit[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]]
    if (old !== undefined && old === fresh) {
      edits.push({ kind: ' ', line: old })
      i += 1
      j += 1
    } else if (
      old !== undefined &&
      (fresh === undefined || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      edits.push({ kind: '-', line: old })
      i += 1
    } else {
      edits.push({ kind: '+', line: fresh ?? '' })
      j += 1
    }
  }
  return edits
}

type Span = readonly [from: number, to: number]

function findHunks(edits: readonly Edit[]): Span[] {
  const hunks: [number, number][] = []
  for (const [at, { kind }] of edits.entries()) {
    if (kind === ' ') continue
    const [from, to] = [Math.max(0, at - CONTEXT), Math.min(edits.length, at + CONTEXT + 1)]
    const last = hunks.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = to
    else hunks.push([from, to])
  }
  return hunks
}

function renderHunk(edits: readonly Edit[], [from, to]: Span): string {
  const count = (kinds: string, part: readonly Edit[]): number => part.filter(({ kind }) => kinds.includes(kind)).length
  const hunk = edits.slice(from, to)
  const range = (kinds: string): string => {
    const lines = count(kinds, hunk)
    const start = count(kinds, edits.slice(0, from)) + (lines === 0 ? 0 : 1)
    return lines === 1 ? `${start}` : `${start},${lines}`
  }
  const body = hunk.map(({ kind, line }) =>
    line.endsWith('\n') ? `${kind}${line}` : `${kind}${line}\n\\ No newline at end of file\n`,
  )
  return `@@ -${range(' -')} +${range(' +')} @@\n${body.join('')}`
}
