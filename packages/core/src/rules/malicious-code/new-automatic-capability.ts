import { display } from '../../base/display.ts'
import type { CapabilityUse } from '../../model/code-facts.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { isHidden, sightCode } from '../code-evidence.ts'
import { automaticUses, isCodeComparable } from '../compared-code.ts'

const TELLING: ReadonlySet<string> = new Set(['network', 'process', 'clipboard', 'screen', 'keyboard', 'persistence'])

/**
 * What a release does by itself that the one before did not: the four trojanised popular packages of 2024 to 2026 (ultralytics,
 * num2words, LiteLLM, telnyx) all began to reach the network or to start programs on import or at start-up.
 */
export const rule: Rule = defineRule({
  id: 'new-automatic-capability',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Something that runs by itself in this release and did not in the one before: network, processes, dynamic code.',
  needs: ['comparison'],
  unchecked: 'none',
  find({ comparison }) {
    if (!isCodeComparable(comparison)) return []
    const had = new Set(automaticUses(comparison.before).map(keyOf))
    const fresh = new Map<string, CapabilityUse[]>()
    for (const use of automaticUses(comparison.after)) {
      const key = keyOf(use)
      if (isTelling(use) && !had.has(key)) fresh.set(key, [...(fresh.get(key) ?? []), use])
    }
    return [...fresh.values()].flatMap((uses) => {
      const [first] = uses
      if (first === undefined) return []
      const others = uses.length === 1 ? '' : ` (and ${uses.length - 1} more)`
      const message = `new since ${display(comparison.before.version)}: ${first.capability} (${display(first.name, 80)})${others}`
      return [sightCode(first, message, { effect: 'warn' })]
    })
  },
})

/** Of dynamic code only what comes from elsewhere or was hidden: honest code makes classes and loads plugins all the time. */
function isTelling(use: CapabilityUse): boolean {
  if (use.capability !== 'dynamic-code') return TELLING.has(use.capability) && use.action !== 'lookup'
  return use.isDerived || isHidden(use) || use.sources.some(({ kind }) => kind === 'network-answer' || kind === 'decoded')
}

/** Import and start-up are as unasked as each other; installation is another moment. */
function keyOf({ capability, context }: CapabilityUse): string {
  return `${capability} ${context}`
}
