import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

const SWITCHES: ReadonlySet<string> = new Set(['no-require-hashes', 'skip-lock', 'no-verify-hashes'])

/** An option by which the tool no longer compares hashes (pip 26.2, pipenv, uv). */
export const rule: Rule = defineRule({
  id: 'hashes-switched-off',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'An option by which hashes are no longer compared.',
  needs: ['manifest'],
  unchecked: 'warn',
  find: ({ manifest }) =>
    manifest.options
      .filter((option) => SWITCHES.has(option.id))
      .map((option) => ({
        message: `${option.id} switches the comparison of hashes off`,
        place: placeIn(manifest.file, option.position),
      })),
})
