import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, isAutomatic, isReachable, sightCode } from '../code-evidence.ts'

const ADDRESSES: ReadonlySet<string> = new Set(['crypto-address', 'address-pattern'])

/** Code that writes to the clipboard and knows coin addresses: it swaps the one that the user copied. */
export const rule: Rule = defineRule({
  id: 'clipboard-hijack',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Code that writes to the clipboard and knows coin addresses: it swaps the one that the user copied.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (use.capability !== 'clipboard' || use.action !== 'write' || !isReachable(use.context)) return []
        const knowsAddresses = source.literals.some((literal) => literal.file === use.file && ADDRESSES.has(literal.class))
        if (!knowsAddresses) return []
        return [
          sightCode(use, 'the clipboard is written by code that knows coin addresses,', {
            effect: isAutomatic(use.context) ? 'block' : 'warn',
          }),
        ]
      }),
    ),
})
