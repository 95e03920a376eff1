import type { IniOption } from './configparser.ts'

/** As in Python's configparser. */
const MAX_DEPTH = 10
/** No honest list of dependencies is longer. */
const MAX_LINES = 10_000
const PERCENT = /%(?:%|\(([^)]+)\)s)?/g

/**
 * The option with `%(name)s` filled in from options of its section or of `[DEFAULT]`, and `%%` as `%` (Python's
 * BasicInterpolation); each line that comes in stands where it was asked for. Null where configparser raises.
 */
export function interpolateOption(option: IniOption, scope: readonly IniOption[]): IniOption | null {
  if (!option.lines.some(({ text }) => text.includes('%'))) return option
  const lines: IniOption['lines'][number][] = []
  for (const { text, position } of option.lines) {
    const filled = fill(text, { scope, depth: 1 })
    if (filled === null) return null
    for (const line of filled.split('\n')) lines.push({ text: line.trim(), position })
    if (lines.length > MAX_LINES) return null
  }
  return { ...option, lines }
}

function fill(text: string, { scope, depth }: { scope: readonly IniOption[]; depth: number }): string | null {
  if (depth > MAX_DEPTH || text.length > 100_000) return null
  let isBroken = false
  const filled = text.replaceAll(PERCENT, (found, name: string | undefined) => {
    if (found === '%%') return '%'
    const named = name === undefined ? undefined : scope.find(({ key }) => key === name)
    const value = named === undefined ? null : fill(named.lines.map((line) => line.text).join('\n'), { scope, depth: depth + 1 })
    if (value === null) isBroken = true
    return value ?? ''
  })
  return isBroken ? null : filled
}
