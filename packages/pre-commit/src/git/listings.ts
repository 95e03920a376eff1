import { decodeGitPath } from './git-path.ts'

export const SUBMODULE = '160000'

/** What an index or a tree holds under a path. */
export interface TreeEntry {
  /** Octal as git writes it: `100644`, `120000` a link, `160000` a submodule (its id is a commit). */
  readonly mode: string
  readonly id: string
  /** Three sides of a conflict that nobody resolved yet. */
  readonly isUnmerged: boolean
}

export interface PathChange {
  /** `A`, `D`, `M`, `R`, `C`, `T`, `U`. */
  readonly status: string
  readonly before: { readonly path: string; readonly entry: TreeEntry } | null
  readonly after: { readonly path: string; readonly entry: TreeEntry } | null
}

/** `git ls-files --stage -z` and `git ls-tree -r -z`: `mode [type] id [stage]\tpath\0`. */
export function parseListing(bytes: Buffer): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>()
  for (const record of splitAtNul(bytes)) {
    const tab = record.indexOf(9)
    const words = record.toString('latin1', 0, tab).split(' ')
    const isIndex = words[1] !== 'blob' && words[1] !== 'commit' && words[1] !== 'tree'
    const [mode = '', id = ''] = isIndex ? words : [words[0], words[2]]
    const isUnmerged = isIndex && words[2] !== '0'
    entries.set(decodeGitPath(record.subarray(tab + 1)), { mode, id, isUnmerged })
  }
  return entries
}

/** `git diff-index --raw -z -M`: `:mode mode id id status\0path\0`, with a second path for renames and copies. */
export function parseRawDiff(bytes: Buffer): PathChange[] {
  const fields = splitAtNul(bytes)
  const changes: PathChange[] = []
  for (let at = 0; at < fields.length;) {
    const [oldMode = '', newMode = '', oldId = '', newId = '', letter = ''] = (fields[at] ?? Buffer.alloc(0))
      .toString('latin1')
      .replace(/^:/, '')
      .split(' ')
    const status = letter.slice(0, 1)
    const hasTwoPaths = status === 'R' || status === 'C'
    const first = decodeGitPath(fields[at + 1] ?? Buffer.alloc(0))
    const second = hasTwoPaths ? decodeGitPath(fields[at + 2] ?? Buffer.alloc(0)) : first
    at += hasTwoPaths ? 3 : 2
    const isUnmerged = status === 'U'
    changes.push({
      status,
      before: /^0+$/.test(oldMode) ? null : { path: first, entry: { mode: oldMode, id: oldId, isUnmerged: false } },
      // A conflict has no mode of its own, but the path is there.
      after: /^0+$/.test(newMode) && !isUnmerged ? null : { path: second, entry: { mode: newMode, id: newId, isUnmerged } },
    })
  }
  return changes
}

function splitAtNul(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
    parts.push(bytes.subarray(start, end))
    start = end + 1
  }
  return parts
}
