import { display } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A repository without a full commit: branch, tag and short hash can be moved by whoever owns it (repo jacking). */
export const rule: Rule = defineRule({
  id: 'mutable-vcs-ref',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A repository without a full commit: what it gives can change.',
  needs: ['manifest'],
  unchecked: 'refuse',
  find: ({ manifest }) =>
    manifest.entries.flatMap(({ source, name, position }) => {
      if (source.kind !== 'vcs' || source.commit !== null) return []
      const what = source.requested === null ? 'the default branch' : display(source.requested, 80)
      const message = `${display(name ?? 'this dependency')} comes from ${what} of a repository; name a full commit`
      return [{ message, place: placeIn(manifest.file, position) }]
    }),
})
