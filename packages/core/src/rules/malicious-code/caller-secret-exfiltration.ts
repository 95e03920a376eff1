import { defineRule, type Rule } from '../../model/rule.ts'
import type { FlowSourceKind } from '../../model/code-facts.ts'
import { condense, isReachable, sightCode, sourcesOf } from '../code-evidence.ts'
import { isOddHost } from '../odd-hosts.ts'

const SECRETS: ReadonlySet<FlowSourceKind> = new Set(['secret-parameter'])

/** A private key, mnemonic or seed that a caller hands in and that is sent over the network. */
export const rule: Rule = defineRule({
  id: 'caller-secret-exfiltration',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A private key, mnemonic or seed that a caller hands in and that is sent over the network.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (!isReachable(use.context) || use.capability !== 'network') return []
        const sources = sourcesOf(use, SECRETS)
        const names = use.objects.some((object) => object.kind === 'host')
        if (sources.length === 0 || !names) return []
        return [
          sightCode(use, "a caller's secret is sent over the network", { effect: isOddHost(use) ? 'confirm' : 'warn', sources }),
        ]
      }),
    ),
})
