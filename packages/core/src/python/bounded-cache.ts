/** Longer texts are not worth keeping, and a hostile page must not fill the memory with them. */
const MAX_TEXT = 80

/**
 * A reader of short texts that remembers its last answers: the same few thousand versions and specifiers come
 * again and again. Forgets everything when full, which costs less than keeping an order. Answers must be frozen
 * in spirit: they are shared.
 */
export function rememberAnswers<Answer>(read: (text: string) => Answer, maxEntries: number): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = read(text)
    if (text.length > MAX_TEXT) return answer
    if (answers.size >= maxEntries) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
