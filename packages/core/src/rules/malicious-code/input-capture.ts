import type { CapabilityUse, SourceFacts } from '../../model/code-facts.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, isAutomatic, isReachable, sightCode } from '../code-evidence.ts'
import { isVeryOddHost } from '../odd-hosts.ts'

/** Keys that are listened to in a file that also sends: a key logger. */
export const rule: Rule = defineRule({
  id: 'input-capture',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Keys that are listened to in a file that also sends: a key logger.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (use.capability !== 'keyboard' || !isReachable(use.context)) return []
        const sends = sendsFrom(source, use)
        if (sends === undefined) return []
        const automatic = isAutomatic(use.context) && isAutomatic(sends.context)
        return [
          sightCode(use, `keys are listened to, and ${sends.name} sends from the same file,`, {
            effect: automatic || isVeryOddHost(sends) ? (automatic ? 'confirm' : 'warn') : 'warn',
          }),
        ]
      }),
    ),
})

function sendsFrom(source: SourceFacts, use: CapabilityUse): CapabilityUse | undefined {
  return source.uses.find(
    (one) =>
      one.file === use.file &&
      one.capability === 'network' &&
      one.action !== 'lookup' &&
      one.action !== 'fetch' &&
      isReachable(one.context),
  )
}
