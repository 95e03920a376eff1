import { defineRule, type Rule } from '../../model/rule.ts'
import type { FlowSourceKind } from '../../model/code-facts.ts'
import { isOddHost } from '../odd-hosts.ts'
import { condense, isAutomatic, isHidden, isReachable, sightCode, sourcesOf } from '../code-evidence.ts'

const REMOTE: ReadonlySet<FlowSourceKind> = new Set(['network-answer', 'downloaded-file'])

/** Text from the network that is run as Python code or loaded as a native library. */
export const rule: Rule = defineRule({
  id: 'remote-code',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'block',
  isRaisedByStrict: true,
  summary: 'Text from the network that is run as Python code or loaded as a native library.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (!isReachable(use.context) || (use.capability !== 'dynamic-code' && use.capability !== 'native')) return []
        const sources = sourcesOf(use, REMOTE)
        if (sources.length === 0) return []
        if (isAutomatic(use.context))
          return [sightCode(use, 'an answer from the network is run as code', { effect: 'block', sources })]
        // Callers of data libraries load models and caches that they ask for.
        if (!/^builtins\.|^types\./.test(use.name)) return []
        const isHiddenPlace = source.uses.some(
          (one) => one.file === use.file && one.capability === 'network' && (isHidden(one) || isOddHost(one)),
        )
        return [
          sightCode(use, 'an answer from the network is run as code', { effect: isHiddenPlace ? 'confirm' : 'warn', sources }),
        ]
      }),
    ),
})
