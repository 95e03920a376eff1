import type { Finding } from '@safe-pip/core/model/finding'

/** Rules that a new lock by the lock's own tool answers. */
const LOCK_RULES: ReadonlySet<string> = new Set(['lock-stale', 'missing-lock-entry', 'swapped-lock-entry', 'phantom-lock-entry'])

const LOCKERS: readonly { readonly file: RegExp; readonly command: string }[] = [
  { file: /(?:^|\/)uv\.lock$/, command: 'uv lock' },
  { file: /(?:^|\/)poetry\.lock$/, command: 'poetry lock' },
  { file: /(?:^|\/)pdm(?:\.[^./]+)?\.lock$/, command: 'pdm lock' },
  { file: /(?:^|\/)Pipfile\.lock$/, command: 'pipenv lock' },
]

/** The command that repairs a finding, null where there is none. */
export function findFix({ rule, place }: Finding): string | null {
  if (!LOCK_RULES.has(rule)) return null
  return LOCKERS.find(({ file }) => file.test(place.file))?.command ?? null
}
