import { display } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A requirement that more than one version satisfies. `==1.2.*` is no pin, although pip's hash mode takes it for one. */
export const rule: Rule = defineRule({
  id: 'unpinned-requirement',
  domain: 'engineering',
  severity: 'low',
  effect: 'none',
  isRaisedByStrict: true,
  summary: 'A requirement that more than one version satisfies.',
  needs: ['manifest'],
  unchecked: 'warn',
  find: ({ manifest }) =>
    manifest.role === 'manifest' || manifest.role === 'candidates'
      ? manifest.entries
          .filter((entry) => entry.source.kind === 'index' && entry.resolved === null && !entry.constraint && !entry.isOwn)
          .map((entry) => ({
            message: `${display(entry.name ?? 'this requirement')} is not pinned to one version`,
            place: placeIn(manifest.file, entry.position),
          }))
      : [],
})
