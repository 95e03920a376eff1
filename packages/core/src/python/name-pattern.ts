/**
 * A pattern of project names as policies write them: `acme-*`, `internal`, `*-acme-*`. `*` stands for any run of
 * characters, also none. The pattern is normalised as names are, so that `Acme_*` means `acme-*`.
 */
export function normalizePattern(text: string): string {
  return text.toLowerCase().replaceAll(/[-_.]+/g, '-')
}

export function isNamePattern(text: string): boolean {
  return /^[A-Za-z0-9*][A-Za-z0-9*._-]{0,199}$/.test(text) && /[A-Za-z0-9]/.test(text)
}

/** Whether one of the normalised patterns covers this normalised name. Linear for any pattern. */
export function matchesPattern(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => isMatch(name, pattern.split('*')))
}

/** The parts between stars must occur in order: the first at the start, the last at the end. */
function isMatch(name: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts
  const last = others.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last)) return false
  let from = first.length
  for (const part of others) {
    const found = name.indexOf(part, from)
    if (found === -1) return false
    from = found + part.length
  }
  return from <= name.length - last.length
}
