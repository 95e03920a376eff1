import type { CapabilityUse } from '../../model/code-facts.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, isAutomatic, isReachable, sightCode } from '../code-evidence.ts'

const FEWEST = 3

/** Secrets of several services that are read together and sent: what steals from build servers. */
export const rule: Rule = defineRule({
  id: 'credential-harvesting',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Secrets of several services that are read together and sent: what steals from build servers.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        // Where a caller chooses the address it is a client of many services.
        if (use.capability !== 'network' || !isReachable(use.context) || !namesHost(use)) return []
        // Clients that many modules share are given many keys, one at a time.
        const sources = use.sources.filter(
          (one) => one.file === use.file && (one.kind === 'secret-variable' || one.kind === 'credential-file'),
        )
        const services = new Set(sources.map((one) => serviceOf(one.name)))
        if (services.size < FEWEST) return []
        return [
          sightCode(use, `secrets of ${services.size} services are sent`, {
            effect: isAutomatic(use.context) ? 'block' : 'warn',
            sources,
          }),
        ]
      }),
    ),
})

function namesHost(use: CapabilityUse): boolean {
  return use.objects.some((object) => object.kind === 'host') && !use.sources.some((one) => one.kind === 'parameter')
}

/** `os.environ[AWS_SECRET_ACCESS_KEY]` → `AWS`: the service that a secret is for. */
function serviceOf(name: string): string {
  const variable = /\[([A-Za-z0-9]+)/.exec(name)?.[1]
  return (variable ?? name.split('/').at(-1) ?? name).toUpperCase()
}
