import { display } from '../../base/display.ts'
import type { SourceFacts, TellingLiteral } from '../../model/code-facts.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import type { Effect } from '../../model/severity.ts'
import { acts, actsUnasked, isAutomatic, isReachable, placeOf } from '../code-evidence.ts'

const WORDS: Readonly<Record<string, string>> = {
  'obfuscator': 'the loader or mark of an obfuscator',
  'meaningless-names': 'names made of letters that cannot be told apart',
  'escaped-names': 'the name of a decoder or runner spelt in escapes',
}

/** Code that an obfuscator wrote, so that nobody can read what it does. */
export const rule: Rule = defineRule({
  id: 'obfuscated-code',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Code that an obfuscator wrote, so that nobody can read what it does.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    source.literals.flatMap((literal) => {
      const what = WORDS[literal.class]
      const effect = what === undefined ? null : decideEffect(literal, source)
      if (effect === null) return []
      const place = placeOf(literal)
      return [
        {
          message: `${what}: ${display(literal.text, 60)}`,
          place,
          effect,
          automatic: effect === 'confirm',
          evidence: [{ place, text: literal.text, note: literal.class }],
        },
      ]
    }),
})

function decideEffect(literal: TellingLiteral, source: SourceFacts): Effect | null {
  if (!isReachable(literal.context)) return null
  const runsUnasked = isAutomatic(literal.context) && actsUnasked(source, literal.file)
  if (literal.class === 'obfuscator') return runsUnasked || literal.context === 'import' ? 'confirm' : 'warn'
  if (runsUnasked) return 'confirm'
  return literal.context === 'install' || acts(source, literal.file) ? 'warn' : null
}
