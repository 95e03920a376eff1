import { untrustedText, type UntrustedText } from '../base/display.ts'
import type { LogicalLine } from './requirements-lines.ts'

const NAME = /^(?:-[rc] \S.*|[A-Za-z0-9][A-Za-z0-9._[\]-]*(?: \(.*\))?)$/

/** What a line says of who needs the entry before it; `isList` while the lines below may go on with names. */
export interface Via {
  readonly names: readonly UntrustedText[]
  readonly isList: boolean
}

/**
 * Who needs an entry, as pip-compile and uv note it: `# via a, b` behind the requirement or below it, or `# via` and one line
 * `#   NAME` each. `isList` says that the line before was part of such a list.
 */
export function findVia(line: LogicalLine, { isList }: { readonly isList: boolean }): Via {
  if (line.comment === null) return { names: [], isList: false }
  const via = /^via\b:?(.*)$/.exec(line.comment)
  if (via === null && (!isList || line.text !== '')) return { names: [], isList: false }
  const names = (via === null ? line.comment : (via[1] ?? ''))
    .split(',')
    .map((name) => name.trim())
    .filter((name) => NAME.test(name))
  return { names: names.map((name) => untrustedText(name)), isList: true }
}
