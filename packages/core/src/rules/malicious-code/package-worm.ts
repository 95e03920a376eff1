import { rawText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, isAutomatic, sightCode } from '../code-evidence.ts'

/** A package that publishes packages without being asked: it spreads with the credentials that it finds. */
export const rule: Rule = defineRule({
  id: 'package-worm',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'block',
  isRaisedByStrict: true,
  summary: 'A package that publishes packages without being asked: it spreads with the credentials that it finds.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) => {
    const readsCredentials = source.literals.some(
      (literal) =>
        literal.class === 'credential-file' && isAutomatic(literal.context) && /pypirc|npmrc/.test(rawText(literal.text)),
    )
    return condense(
      source.uses.flatMap((use) => {
        if (!isAutomatic(use.context)) return []
        const publishes = use.objects.some((object) => PUBLISHES.test(rawText(object.text)))
        if (!publishes || (use.capability !== 'process' && use.capability !== 'network')) return []
        return [sightCode(use, 'a package is published', { effect: readsCredentials ? 'block' : 'warn' })]
      }),
    )
  },
})

const PUBLISHES: RegExp =
  /\btwine upload\b|\bnpm publish\b|\bpoetry publish\b|\bflit publish\b|upload\.pypi\.org\/legacy|\/\/upload\.pypi\.org/
