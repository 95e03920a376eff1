import { display } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { compareVersions, findVersion } from '../../python/version.ts'
import { findChangedEntries } from '../changed-entries.ts'

/** A lower version than in the previous commit: back to one whose faults are known. */
export const rule: Rule = defineRule({
  id: 'version-downgrade',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A lower version than in the previous commit.',
  needs: ['change'],
  unchecked: 'none',
  find: ({ change }) =>
    findChangedEntries(change).flatMap(({ before, after }) => {
      const [was, is] = [before.resolved, after.resolved].map((version) => (version === null ? null : findVersion(version)))
      if (was === null || was === undefined || is === null || is === undefined || compareVersions(is, was) >= 0) return []
      const message = `${display(after.name ?? '')} goes down from ${display(before.resolved ?? '')} to ${display(after.resolved ?? '')}`
      return [{ message, place: placeIn(change.after.file, after.position) }]
    }),
})
