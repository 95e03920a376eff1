import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { acts, actsUnasked, isAutomatic, isReachable, placeOf, whenRun } from '../code-evidence.ts'

const FEWEST = 4

/** A list of debuggers, sniffers and virtual machines in code that acts: it hides when it is watched. */
export const rule: Rule = defineRule({
  id: 'anti-analysis',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A list of debuggers, sniffers and virtual machines in code that acts: it hides when it is watched.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) => {
    const tools = source.literals.filter((literal) => literal.class === 'analysis-tool' && isReachable(literal.context))
    return [...Map.groupBy(tools, (literal) => literal.file)].flatMap(([file, held]) => {
      const [first] = held
      if (first === undefined || held.length < FEWEST || !acts(source, file)) return []
      const automatic = held.some((literal) => isAutomatic(literal.context)) && actsUnasked(source, file)
      return [
        {
          message: `${held.length} tools of analysis (${display(first.text, 30)} …) are looked for in code that runs ${whenRun(first)}`,
          place: placeOf(first),
          effect: automatic ? ('confirm' as const) : ('warn' as const),
          automatic,
          evidence: held.slice(0, 6).map((literal) => ({ place: placeOf(literal), text: literal.text })),
        },
      ]
    })
  },
})
