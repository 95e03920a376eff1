import { defineRule, type Rule } from '../../model/rule.ts'

/**
 * Cooldown (DESIGN 5): a file younger than the minimum age, without a time where others have one, or with a
 * time in the future. An exact pin warns, all else blocks. A page without any times is *not checked*, which
 * `findAgeGap` of vet/judge.ts says. The pass for a security fix is the resolver's to grant, not this rule's.
 */
export const rule: Rule = defineRule({
  id: 'release-too-new',
  domain: 'author',
  severity: 'medium',
  effect: 'block',
  isRaisedByStrict: true,
  summary: 'A release younger than the cooldown.',
  needs: ['release', 'request'],
  unchecked: 'warn',
  find({ release, request }, context) {
    if (!release.pageGivesTimes || context.isCooldownExempt(request.name)) return []
    const uploaded = release.uploadTime === null ? Number.NaN : Date.parse(release.uploadTime)
    const age = context.now - uploaded
    if (age >= context.minimumAgeMs && age >= 0) return []
    const why = Number.isNaN(age)
      ? 'has no upload time although others on its page do'
      : age < 0
        ? 'has an upload time in the future'
        : `is ${Math.floor(age / 3_600_000)} hours old, younger than ${Math.round(context.minimumAgeMs / 3_600_000)}`
    return [
      {
        effect: request.exactPin ? 'warn' : 'block',
        message: `this release ${why}`,
        place: { file: `index page of ${request.name}` },
      },
    ]
  },
})
