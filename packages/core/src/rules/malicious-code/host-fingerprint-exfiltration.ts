import { defineRule, type Rule } from '../../model/rule.ts'
import type { FlowSourceKind } from '../../model/code-facts.ts'
import { condense, isAutomatic, isReachable, sightCode, sourcesOf } from '../code-evidence.ts'
import { isOddHost } from '../odd-hosts.ts'

const IDENTITY: ReadonlySet<FlowSourceKind> = new Set(['host-identity'])

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
        if (!isReachable(use.context) || use.capability !== 'network') return []
        const sources = sourcesOf(use, IDENTITY)
        if (sources.length === 0) return []
        if (isAutomatic(use.context))
          return [sightCode(use, 'data of this machine and user are sent over the network', { effect: 'block', sources })]
        return isOddHost(use)
          ? [sightCode(use, 'data of this machine and user are sent to an odd host', { effect: 'warn', sources })]
          : []
      }),
    ),
})
