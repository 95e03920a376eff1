import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { FINDINGS_BESIDE_RULES, type FindingKind } from '@safe-pip/core/policy/known-ids'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import type { Command } from '../command.ts'
import { writeOutput } from '../write-output.ts'

/** `safe-pip rules`: every rule with its default effect. */
export const command: Command = {
  name: 'rules',
  summary: 'list every rule with its domain and default effect',
  usage: '',
  options: [],
  async run({ settings, world }) {
    if (settings.format === 'jsonl') throw new SafePipError('usage', 'the format jsonl is for scan; rules knows text and json')
    const all: Listed[] = [...RULES, ...FINDINGS_BESIDE_RULES]
    const rules = all.toSorted((a, b) => (a.domain === b.domain ? order(a.id, b.id) : order(a.domain, b.domain)))
    await writeOutput(settings.format === 'json' ? renderEntries(rules) : renderTable(rules), { settings, world })
    return 0
  },
}

type Listed = FindingKind & { readonly unchecked?: string }

function renderEntries(rules: readonly Listed[]): string {
  const entries = rules.map(({ id, domain, severity, effect, unchecked = 'none', summary }) => ({
    id,
    domain,
    severity,
    effect,
    unchecked,
    summary,
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}

function renderTable(rules: readonly Listed[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines: string[] = []
  let domain = ''
  for (const rule of rules) {
    if (rule.domain !== domain) {
      domain = rule.domain
      lines.push(domain)
    }
    lines.push(`  ${rule.id.padEnd(width)}  ${rule.effect.padEnd(7)}  ${rule.summary}`)
  }
  return `${lines.join('\n')}\n`
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
