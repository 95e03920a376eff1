import { rawText } from '../../base/display.ts'
import type { SourceFacts, TellingLiteral } from '../../model/code-facts.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { namesCatcher } from '../odd-hosts.ts'
import { actsUnasked, isAutomatic, isReachable, placeOf, whenRun } from '../code-evidence.ts'

/** Stores of one kind are what backup and cookie tools read; attackers want all of them. */
const FEWEST_KINDS = 2
const FEWEST_STORES = 3

/** The stores of browsers, chat clients and wallets side by side: what stealers go through. */
export const rule: Rule = defineRule({
  id: 'browser-or-wallet-theft',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'The stores of browsers, chat clients and wallets side by side: what stealers go through.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) => {
    const stores = source.literals.filter(
      (literal) => isReachable(literal.context) && (literal.class === 'browser-data' || literal.class === 'wallet-data'),
    )
    return [...Map.groupBy(stores, (literal) => literal.file)].flatMap(([file, held]) => {
      const kinds = new Set(held.map(kindOf))
      const names = new Set(held.map((literal) => rawText(literal.text).toLowerCase()))
      const [first] = held.toSorted((a, b) => a.line - b.line)
      if (first === undefined || kinds.size < FEWEST_KINDS || names.size < FEWEST_STORES) return []
      const automatic = held.some((literal) => isAutomatic(literal.context)) && actsUnasked(source, file)
      return [
        {
          message: `${names.size} stores of ${[...kinds].toSorted().join(', ')} stand in code that runs ${whenRun(first)}`,
          place: placeOf(first),
          effect: automatic || sendsAway(source, file) ? ('confirm' as const) : ('warn' as const),
          automatic,
          evidence: held.slice(0, 6).map((literal) => ({ place: placeOf(literal), text: literal.text, note: kindOf(literal) })),
        },
      ]
    })
  },
})

/** Whether the same file sends to a place that takes anything from anybody. */
function sendsAway(source: SourceFacts, file: string): boolean {
  return source.uses.some(
    (use) => use.file === file && use.capability === 'network' && isReachable(use.context) && namesCatcher(source, use),
  )
}

function kindOf(literal: TellingLiteral): string {
  if (literal.class === 'wallet-data') return 'wallets'
  return /discord|lightcord|telegram|tdata|steam|ssfn|\bgx\b.*roblox/i.test(rawText(literal.text)) ? 'chat clients' : 'browsers'
}
