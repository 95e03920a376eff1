import { joinLayers } from '../join-values.ts'
import type { Value } from '../values.ts'

/** `textwrap.dedent`: the white space that all lines with text have in common is taken away. */
export function dedent(value: Value | undefined): Value | null {
  if (value?.t !== 'str' || !value.isWhole) return null
  const lines = value.s.split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const common = indents.reduce((least, indent) => Math.min(least, indent), indents.length === 0 ? 0 : 400)
  return { ...value, s: lines.map((line) => line.slice(Math.min(common, line.length - line.trimStart().length))).join('\n') }
}

/** `re.sub` of a pattern that is plain text by plain text. */
export function substitute([pattern, replacement, text]: readonly (Value | undefined)[]): Value | null {
  if (pattern?.t !== 'str' || replacement?.t !== 'str' || text?.t !== 'str') return null
  if (!pattern.isWhole || !replacement.isWhole || !text.isWhole) return null
  if (!/^[\w ,:;@#%&=-]+$/.test(pattern.s) || replacement.s.includes('\\')) return null
  return { ...text, s: text.s.replaceAll(pattern.s, () => replacement.s), layers: joinLayers(text.layers, ['table']) }
}
