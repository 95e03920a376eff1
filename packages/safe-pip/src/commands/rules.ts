import { RULES } from '@safe-pip/core/rules/registry.generated'
import type { Command } from '../command.ts'

/** `safe-pip rules`: every rule with its default effect. */
export const command: Command = {
  name: 'rules',
  summary: 'list every rule with its domain and default effect',
  usage: '',
  options: [],
  run({ settings, world }) {
    const rules = RULES.toSorted((a, b) => (a.domain === b.domain ? order(a.id, b.id) : order(a.domain, b.domain)))
    if (settings.format === 'json') {
      const entries = rules.map(({ id, domain, severity, effect, unchecked, summary }) => ({
        id,
        domain,
        severity,
        effect,
        unchecked,
        summary,
      }))
      world.stdout(`${JSON.stringify(entries, null, 2)}\n`)
      return Promise.resolve(0)
    }
    const width = Math.max(...rules.map(({ id }) => id.length))
    let domain = ''
    for (const rule of rules) {
      if (rule.domain !== domain) {
        domain = rule.domain
        world.stdout(`${domain}\n`)
      }
      world.stdout(`  ${rule.id.padEnd(width)}  ${rule.effect.padEnd(7)}  ${rule.summary}\n`)
    }
    return Promise.resolve(0)
  },
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
