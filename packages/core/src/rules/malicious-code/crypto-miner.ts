import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { acts, actsUnasked, condense, isAutomatic, isReachable, placeOf, sightCode, whenRun } from '../code-evidence.ts'

/** A coin miner that is started, or the address of a mining pool in code that acts. */
export const rule: Rule = defineRule({
  id: 'crypto-miner',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A coin miner that is started, or the address of a mining pool in code that acts.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) => {
    const started = source.uses.flatMap((use) => {
      if (!isReachable(use.context)) return []
      const command = use.objects.find((object) => object.kind === 'command' && object.class === 'miner')
      if (command === undefined) return []
      return [
        sightCode(use, `\`${display(command.text, 80)}\` is started`, { effect: isAutomatic(use.context) ? 'block' : 'warn' }),
      ]
    })
    const named = source.literals.flatMap((literal) => {
      if (literal.class !== 'miner' || !isReachable(literal.context) || !acts(source, literal.file)) return []
      const place = placeOf(literal)
      const automatic = isAutomatic(literal.context) && actsUnasked(source, literal.file)
      return [
        {
          message: `${display(literal.text, 80)} stands in code that runs ${whenRun(literal)}`,
          place,
          effect: automatic ? ('confirm' as const) : ('warn' as const),
          automatic,
          evidence: [{ place, text: literal.text, note: literal.class }],
        },
      ]
    })
    return condense([...started, ...named])
  },
})
