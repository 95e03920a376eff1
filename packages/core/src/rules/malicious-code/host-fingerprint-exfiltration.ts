import { defineRule, type Rule } from '../../model/rule.ts'
import type { CapabilityUse, FlowSourceKind } from '../../model/code-facts.ts'
import { condense, isAutomatic, isReachable, objectsOf, sightCode, sourcesOf, SENDING_COMMANDS } from '../code-evidence.ts'
import { isOddHost, isVeryOddHost } from '../odd-hosts.ts'

const IDENTITY: ReadonlySet<FlowSourceKind> = new Set(['host-identity'])

/** A network call, or a command that asks the network with what it is given. */
function isSending(use: CapabilityUse): boolean {
  return use.capability === 'network' || objectsOf(use, 'command', SENDING_COMMANDS).length > 0
}

/** Data that tell this machine and user from others, sent over the network without being asked. */
export const rule: Rule = defineRule({
  id: 'host-fingerprint-exfiltration',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: true,
  summary: 'Data that tell this machine and user from others, sent over the network without being asked.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (!isReachable(use.context) || !isSending(use)) return []
        const sources = sourcesOf(use, IDENTITY)
        if (sources.length === 0) return []
        if (isAutomatic(use.context))
          return [sightCode(use, 'data of this machine and user are sent over the network', { effect: 'block', sources })]
        return isOddHost(use)
          ? [
              sightCode(use, 'data of this machine and user are sent to an odd host', {
                effect: isVeryOddHost(use) ? 'confirm' : 'warn',
                sources,
              }),
            ]
          : []
      }),
    ),
})
