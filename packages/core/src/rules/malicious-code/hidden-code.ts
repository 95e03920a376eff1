import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { acts, actsUnasked, isAutomatic, isReachable, placeOf } from '../code-evidence.ts'

const WORDS: Readonly<Record<string, string>> = {
  'off-screen-code': 'code stands behind so much white space that an editor does not show it',
  'bidirectional': 'marks of writing direction show this line in another order than it runs',
  'invisible': 'letters that are not drawn stand in the code',
  'styled-names': 'a name is written in letters that Python reads as plain ones',
  'mixed-alphabets': 'a name mixes letters of two alphabets that look alike',
}
/** Ways that no editor or language makes by accident. */
const DELIBERATE: ReadonlySet<string> = new Set(['off-screen-code', 'styled-names', 'invisible'])

/** Code that its reader does not see, or sees as something else. */
export const rule: Rule = defineRule({
  id: 'hidden-code',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Code that its reader does not see, or sees as something else.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    source.literals.flatMap((literal) => {
      const what = WORDS[literal.class]
      if (what === undefined || !isReachable(literal.context)) return []
      const place = placeOf(literal)
      const runs = isAutomatic(literal.context) && actsUnasked(source, literal.file)
      return [
        {
          message: `${what}: ${display(literal.text, 60)}`,
          place,
          effect: DELIBERATE.has(literal.class) && acts(source, literal.file) ? ('confirm' as const) : ('warn' as const),
          automatic: runs,
          evidence: [{ place, text: literal.text, note: literal.class }],
        },
      ]
    }),
})
