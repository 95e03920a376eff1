import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, isAutomatic, isHidden, isReachable, sightCode } from '../code-evidence.ts'
import { isOddHost, isVeryOddHost } from '../odd-hosts.ts'

/** A call to a host of a kind that packages do not use: request catchers, tunnels, chat webhooks, paste sites, bare addresses. */
export const rule: Rule = defineRule({
  id: 'suspicious-host',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary:
    'A call to a host of a kind that packages do not use: request catchers, tunnels, chat webhooks, paste sites, bare addresses.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (!isReachable(use.context) || (use.capability !== 'network' && use.capability !== 'process')) return []
        const odd = use.objects.find(
          (object) =>
            object.kind === 'host' && (isOddHost({ objects: [object] }) || (isHidden(use) && use.capability === 'network')),
        )
        if (odd === undefined) return []
        if (!isOddHost(use))
          return [
            sightCode(use, `a call to ${display(odd.text, 80)}, a host that the code hides,`, {
              effect: isAutomatic(use.context) ? 'confirm' : 'warn',
            }),
          ]
        const effect = isAutomatic(use.context)
          ? ('confirm' as const)
          : isVeryOddHost(use)
            ? odd.class === 'oast'
              ? ('confirm' as const)
              : ('warn' as const)
            : ('none' as const)
        return [sightCode(use, `a call to ${display(odd.text, 80)} (${odd.class})`, { effect })]
      }),
    ),
})
