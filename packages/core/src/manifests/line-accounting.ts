import { untrustedText } from '../base/display.ts'
import type { ManifestProblem } from '../model/manifest.ts'
import type { IniFile } from './configparser.ts'
import type { KeyAccounting, KeyEnd } from './key-accounting.ts'

/**
 * Accounts for the lines of a configparser file: each ends as the dialect says (an option, a comment, not understood)
 * until a reader of its meaning knows better. Keys end where their first line stands.
 */
export function startLineAccounting(ini: IniFile): KeyAccounting {
  const ends: (KeyEnd | 'notUnderstood')[] = [...ini.ends]
  const problems: ManifestProblem[] = ini.problems.map((problem) => ({ ...problem, text: untrustedText(problem.text) }))
  const count = (wanted: KeyEnd | 'notUnderstood'): number => ends.filter((end) => end === wanted).length
  return {
    endTable() {
      // A file of lines has no tables.
    },
    endOpenTable() {
      // Nor open ones.
    },
    endKey({ position }, end) {
      if (ends[position.line - 1] !== 'notUnderstood') ends[position.line - 1] = end
    },
    notUnderstood(position, what, text) {
      ends[position.line - 1] = 'notUnderstood'
      problems.push({
        id: 'not-understood',
        message: `not understood: ${what}`,
        position,
        text: text === undefined ? null : untrustedText(text),
      })
    },
    problems,
    sum: () => ({
      unit: 'lines',
      total: ends.length,
      entries: count('entry'),
      options: count('option'),
      comments: count('comment'),
      notUnderstood: count('notUnderstood'),
    }),
  }
}
