import { display, rawText } from '../../base/display.ts'
import type { DeclaredSource } from '../../model/manifest.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findChangedEntries } from '../changed-entries.ts'
import { shownUrl } from '../declared-urls.ts'

/** A name that now comes from somewhere else than in the previous commit. */
export const rule: Rule = defineRule({
  id: 'source-changed',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A dependency that comes from somewhere else than in the previous commit.',
  needs: ['change'],
  unchecked: 'none',
  find: ({ change }) =>
    findChangedEntries(change).flatMap(({ before, after }) => {
      const [was, is] = [before.source, after.source].map((source) => placeOf(source))
      if (was === is || before.isOwn || after.isOwn) return []
      const message = `${display(after.name ?? '')} came from ${display(was ?? '')} and now comes from ${display(is ?? '')}`
      return [{ message, place: placeIn(change.after.file, after.position) }]
    }),
})

function placeOf(source: DeclaredSource): string {
  switch (source.kind) {
    case 'index':
      return source.index === null ? 'the index' : shownUrl(rawText(source.index)).replace(/\/+$/, '')
    case 'url':
      return URL.parse(rawText(source.url))?.host ?? 'a URL'
    case 'vcs':
      return shownUrl(rawText(source.url).replace(/^\w+\+/, ''))
    case 'path':
    case 'archive':
      return rawText(source.path)
  }
}
