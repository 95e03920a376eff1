import { defineRule, type Rule } from '../../model/rule.ts'
import type { CapabilityUse, FlowSourceKind } from '../../model/code-facts.ts'
import { condense, isReachable, sightCode } from '../code-evidence.ts'
import { isOddHost } from '../odd-hosts.ts'

const isAppHost = (use: CapabilityUse): boolean => use.objects.some((object) => object.class === 'app-host')
/** Names of what a caller logs in with; a service that takes it has a name of its own. */
const CREDENTIALS: RegExp =
  /^(?:user|user_?name|pass|password|passwd|pwd|token|api_?key|secret|signature|cookie|login|auth_?token)$/i
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
        const sources = use.sources.filter(
          (one) => SECRETS.has(one.kind) || (isAppHost(use) && use.action === 'send' && CREDENTIALS.test(one.name)),
        )
        const names = use.objects.some((object) => object.kind === 'host')
        if (sources.length === 0 || !names) return []
        return [
          sightCode(use, "a caller's secret is sent over the network", {
            effect: sources.some((one) => SECRETS.has(one.kind)) && (isOddHost(use) || isAppHost(use)) ? 'confirm' : 'warn',
            sources,
          }),
        ]
      }),
    ),
})
