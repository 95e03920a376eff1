/** Percent-encoded text decoded once; where its percent signs encode nothing, it stands for itself. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
