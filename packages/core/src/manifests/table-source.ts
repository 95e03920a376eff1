import { untrustedText } from '../base/display.ts'
import type { DeclaredSource } from '../model/manifest.ts'
import { memberOf, textOf, type DocumentValue } from './document.ts'
import { untrustedOrNull } from './locked-values.ts'
import { FULL_COMMIT } from './vcs-url.ts'

const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i

/**
 * The source that a dependency's table names, in the words that Poetry, uv and pixi share: `git` with `rev`, `tag` or
 * `branch`, `url`, `path` or `file`, else an index by its name in `index` or `source`.
 */
export function readTableSource(table: DocumentValue, indexes: ReadonlyMap<string, string>): DeclaredSource {
  const text = (key: string): string | null => textOf(memberOf(table, key))
  const [git, url, path, index] = [text('git'), text('url'), text('path') ?? text('file'), text('index') ?? text('source')]
  if (git !== null) {
    const requested = text('rev') ?? text('tag') ?? text('branch')
    return {
      kind: 'vcs',
      url: untrustedText(git),
      vcs: 'git',
      requested: untrustedOrNull(requested),
      commit: requested !== null && FULL_COMMIT.test(requested) ? requested : null,
      subdirectory: untrustedOrNull(text('subdirectory')),
    }
  }
  if (url !== null) return { kind: 'url', url: untrustedText(url) }
  if (path !== null) return { kind: ARCHIVE.test(path) ? 'archive' : 'path', path: untrustedText(path) }
  return { kind: 'index', index: index === null ? null : untrustedText(indexes.get(index) ?? index) }
}
