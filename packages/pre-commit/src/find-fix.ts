import type { Finding } from '@safe-pip/core/model/finding'

/** Rules that a new lock by the lock's own tool answers. */
const LOCK_RULES: ReadonlySet<string> = new Set(['lock-stale', 'missing-lock-entry', 'swapped-lock-entry', 'phantom-lock-entry'])

const LOCKERS: readonly { readonly file: RegExp; readonly command: string }[] = [
  { file: /(?:^|\/)uv\.lock$/, command: 'uv lock' },
  { file: /(?:^|\/)poetry\.lock$/, command: 'poetry lock' },
  { file: /(?:^|\/)pdm(?:\.[^./]+)?\.lock$/, command: 'pdm lock' },
  { file: /(?:^|\/)Pipfile\.lock$/, command: 'pipenv lock' },
]

/** Rules that `audit --fix` answers by an edit of the line. */
const EDITABLE_RULES: ReadonlySet<string> = new Set([
  'hash-missing',
  'known-vulnerability',
  'mutable-vcs-ref',
  'unpinned-requirement',
])
/** Requirements files whose names a shell takes as they are; a `.in` file is meant to be open. */
const PLAIN_REQUIREMENTS = /^[\w./@+-]+\.txt$/
/** Compiled requirements or their source. */
const PLAIN_COMPILED = /^([\w./@+-]+)\.(?:txt|in)$/

/** The command that repairs a finding, null where there is none. */
export function findFix({ rule, place }: Finding): string | null {
  if (EDITABLE_RULES.has(rule)) {
    const isPlain = PLAIN_REQUIREMENTS.test(place.file) && !place.file.startsWith('-')
    return isPlain ? `safe-pip audit --fix --write ${place.file}` : null
  }
  if (!LOCK_RULES.has(rule)) return null
  const compiled = PLAIN_COMPILED.exec(place.file)?.[1]
  if (compiled !== undefined && !compiled.startsWith('-')) return `safe-pip pin ${compiled}.in`
  return LOCKERS.find(({ file }) => file.test(place.file))?.command ?? null
}
