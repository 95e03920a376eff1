/** Words as Python's `shlex.split` in POSIX mode: quotes, backslashes, no comments. Null: a quote or escape is open. */
export function splitShellWords(text: string): string[] | null {
  const words: string[] = []
  let word = ''
  let isInWord = false
  let quote: '"' | "'" | null = null
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (quote !== null) {
      if (character === quote) quote = null
      else if (character === '\\' && quote === '"') {
        const next = text.charAt(at + 1)
        if (next === '') return null
        // Inside double quotes a backslash escapes only itself and the quote.
        word += next === '"' || next === '\\' ? next : `\\${next}`
        at += 1
      } else word += character
    } else if (character === '"' || character === "'") {
      quote = character
      isInWord = true
    } else if (character === '\\') {
      const next = text.charAt(at + 1)
      if (next === '') return null
      word += next
      isInWord = true
      at += 1
    } else if (character === ' ' || character === '\t' || character === '\r' || character === '\n') {
      if (isInWord) words.push(word)
      word = ''
      isInWord = false
    } else {
      word += character
      isInWord = true
    }
  }
  if (quote !== null) return null
  if (isInWord) words.push(word)
  return words
}
