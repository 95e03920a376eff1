import { display } from '@safe-pip/core/base/display'
import { renderUnifiedDiff } from '@safe-pip/core/base/unified-diff'
import { withoutCredentials } from '@safe-pip/core/base/without-credentials'

/**
 * A unified diff for `patch`, without the passwords of URLs; on a terminal no character of it moves, hides or reorders
 * (promises 5 and 6).
 */
export function renderDifference(
  texts: { readonly before: string; readonly after: string },
  { from, to, isTerminal }: { from: string; to: string; isTerminal: boolean },
): string {
  const patch = withoutCredentials(renderUnifiedDiff(texts.before, texts.after, { from: display(from), to: display(to) }))
  if (!isTerminal) return patch
  const clean = (line: string): string =>
    line
      .replace(/\r$/, '')
      .split('\t')
      .map((part) => display(part, Number.POSITIVE_INFINITY))
      .join('\t')
  return patch.split('\n').map(clean).join('\n')
}
