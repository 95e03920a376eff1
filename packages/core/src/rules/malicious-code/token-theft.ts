import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { namesCatcher } from '../odd-hosts.ts'
import { acts, actsUnasked, isAutomatic, isReachable, placeOf, whenRun } from '../code-evidence.ts'

/** A pattern that finds session tokens of a chat client in files, in code that acts. */
export const rule: Rule = defineRule({
  id: 'token-theft',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A pattern that finds session tokens of a chat client in files, in code that acts.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) => {
    const files = new Set<string>()
    return source.literals.flatMap((literal) => {
      if (literal.class !== 'token-pattern' || !isReachable(literal.context) || files.has(literal.file)) return []
      const searches = source.uses.some((use) => use.file === literal.file) || acts(source, literal.file)
      if (!searches) return []
      files.add(literal.file)
      const automatic = isAutomatic(literal.context) && actsUnasked(source, literal.file)
      const sendsAway = source.uses.some(
        (use) =>
          use.file === literal.file && use.capability === 'network' && isReachable(use.context) && namesCatcher(source, use),
      )
      const place = placeOf(literal)
      return [
        {
          message: `${display(literal.text, 60)} finds session tokens, in code that runs ${whenRun(literal)}`,
          place,
          effect: automatic || sendsAway ? ('confirm' as const) : ('warn' as const),
          automatic,
          evidence: [{ place, text: literal.text, note: literal.class }],
        },
      ]
    })
  },
})
