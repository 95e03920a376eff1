import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { CHECKS_BESIDE_RULES, FINDINGS_BESIDE_RULES, KNOWN_CHECKS, type FindingKind } from '@safe-pip/core/policy/known-ids'
import { findNearestWord } from '@safe-pip/core/base/edit-distance'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import type { Rule } from '@safe-pip/core/model/rule'
import type { Command } from '../command.ts'
import { readRulePage, renderRulePage } from '../rule-page.ts'
import { writeOutput } from '../write-output.ts'

/** `safe-pip explain RULE`: what a rule finds, what follows from it, how to change that, and its page. */
export const command: Command = {
  name: 'explain',
  summary: 'say what a rule finds and what follows from it',
  usage: 'RULE',
  options: [],
  async run({ args, settings, world }) {
    const [id = ''] = args
    if (args.length !== 1) throw new SafePipError('usage', 'explain needs one rule', { hint: 'safe-pip rules lists them' })
    if (settings.format === 'jsonl') throw new SafePipError('usage', 'the format jsonl is for scan; explain knows text and json')
    const rule = RULES.find((one) => one.id === id) ?? FINDINGS_BESIDE_RULES.find((one) => one.id === id) ?? null
    const check = CHECKS_BESIDE_RULES[id]
    if (rule === null && check === undefined) throw unknownRule(id)
    const page = rule === null ? null : readRulePage(id)
    const text =
      settings.format === 'json'
        ? `${JSON.stringify(describe(id, { rule, check, page }), null, 2)}\n`
        : rule === null
          ? renderCheck(id, check ?? '')
          : renderRule(rule, page)
    await writeOutput(text, { settings, world })
    return 0
  },
}

type Known = Rule | FindingKind

function describe(
  id: string,
  { rule, check, page }: { rule: Known | null; check: string | undefined; page: string | null },
): Record<string, unknown> {
  if (rule === null) return { id, kind: 'check', summary: check }
  const { domain, severity, effect, summary } = rule
  const ofRule = 'needs' in rule ? { unchecked: rule.unchecked, raised_by_strict: rule.isRaisedByStrict } : {}
  return { id, kind: 'rule', summary, domain, severity, effect, ...ofRule, page }
}

function renderRule(rule: Known, page: string | null): string {
  const strict = 'needs' in rule && rule.isRaisedByStrict ? ', block in the profile strict' : ''
  const lines = [
    rule.id,
    `  ${rule.summary}`,
    '',
    `  domain     ${rule.domain}`,
    `  severity   ${rule.severity}`,
    `  effect     ${rule.effect}${strict}`,
    ...('needs' in rule
      ? [`  unchecked  ${rule.unchecked}: the effect when what it needs (${rule.needs.join(', ')}) cannot be had`]
      : []),
    '',
    `  in the policy file: [rules] ${rule.id} = "off" | "none" | "warn" | "confirm" | "block"`,
    `  with all examples: docs/rules/${rule.id}.md`,
    '',
  ]
  return `${lines.join('\n')}${page === null ? '' : `\n${renderRulePage(page)}`}`
}

function renderCheck(id: string, meaning: string): string {
  return `${id}\n  A check that is no rule. Not checked means: ${meaning}.\n\n  in the policy file: [unchecked] ${id} = "none" | "warn" | "refuse"\n`
}

function unknownRule(id: string): SafePipError {
  const near = findNearestWord(id, KNOWN_CHECKS)
  return new SafePipError('usage', `there is no rule ${display(id, 60)}`, {
    hint: near === null ? 'safe-pip rules lists them' : `did you mean ${near}?`,
  })
}
