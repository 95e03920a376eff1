import { failure, success, type Outcome } from '../base/outcome.ts'

const MAX_DEPTH = 64
const CLOSERS = new Set(['}', ']'])

/**
 * JSON (RFC 8259) in which no object has a key twice: two readers would take different values. Depth is
 * limited to 64. A byte order mark is refused. Total: any string gives an outcome.
 */
export function parseStrictJson(text: string): Outcome<unknown, string> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failure('not JSON')
  }
  const problem = findDoubledKey(text)
  return problem === null ? success(value) : failure(problem)
}

/** `text` is known to be well-formed, so that strings and brackets are all that needs to be followed. */
function findDoubledKey(text: string): string | null {
  const open: (Set<string> | null)[] = []
  let position = 0
  let lastString = ''
  while (position < text.length) {
    const character = text[position] ?? ''
    if (character === '"') {
      const end = endOfString(text, position)
      lastString = text.slice(position, end)
      position = end
      continue
    }
    if (character === '{') open.push(new Set())
    else if (character === '[') open.push(null)
    else if (CLOSERS.has(character)) open.pop()
    else if (character === ':') {
      const keys = open.at(-1)
      const key = lastString.includes('\\') ? String(JSON.parse(lastString)) : lastString.slice(1, -1)
      if (keys?.has(key) === true) return 'a key stands twice in one object'
      keys?.add(key)
    }
    if (open.length > MAX_DEPTH) return 'nested too deeply'
    position += 1
  }
  return null
}

/** The offset after the closing quote. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1)
  while (quote !== -1) {
    let slashes = 0
    while (text[quote - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return quote + 1
    quote = text.indexOf('"', quote + 1)
  }
  return text.length
}
