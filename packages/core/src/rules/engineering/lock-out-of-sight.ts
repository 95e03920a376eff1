import { defineRule, type Rule } from '../../model/rule.ts'

/** A lock that git ignores, or whose changes reviewers are not shown. */
export const rule: Rule = defineRule({
  id: 'lock-out-of-sight',
  domain: 'engineering',
  severity: 'low',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A lock that git ignores or whose changes are hidden from review.',
  needs: ['manifest', 'repository'],
  unchecked: 'none',
  find({ manifest, repository }) {
    if (manifest.role !== 'lock') return []
    const place = { file: manifest.file, line: 1, column: 1 }
    return [
      ...(repository.isIgnored ? [{ message: 'git ignores this lock, so that nobody installs the same', place }] : []),
      ...repository.hidingAttributes.map((attribute) => ({
        message: `.gitattributes (${attribute}) hides its changes from review`,
        place,
      })),
    ]
  },
})
