import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

const FORCING: ReadonlySet<string> = new Set(['no-binary', 'no-binary-package'])

/** Wheels are refused where they exist, so that build code runs. */
export const rule: Rule = defineRule({
  id: 'forced-source-build',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'An option by which build code runs although there are wheels.',
  needs: ['manifest'],
  unchecked: 'warn',
  find: ({ manifest }) =>
    manifest.options
      .filter((option) => FORCING.has(option.id))
      .map((option) => ({
        message: `${option.id} runs the build code of packages that have wheels`,
        place: placeIn(manifest.file, option.position),
      })),
})
