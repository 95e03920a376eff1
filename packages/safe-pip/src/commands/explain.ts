import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import type { Command } from '../command.ts'

/** `safe-pip explain RULE`: what a rule finds, what follows from it, and how to change that. */
export const command: Command = {
  name: 'explain',
  summary: 'say what a rule finds and what follows from it',
  usage: 'RULE',
  options: [],
  run({ args, world }) {
    const [id = ''] = args
    if (args.length !== 1) throw new SafePipError('usage', 'explain needs one rule', { hint: 'safe-pip rules lists them' })
    const rule = RULES.find((one) => one.id === id)
    if (rule === undefined) {
      const near = RULES.filter((one) => one.id.includes(id) || one.id.startsWith(id.slice(0, 4))).map((one) => one.id)
      throw new SafePipError('usage', `there is no rule ${display(id, 60)}`, {
        hint: near.length === 0 ? 'safe-pip rules lists them' : `did you mean ${near.slice(0, 5).join(', ')}?`,
      })
    }
    const strict = rule.isRaisedByStrict ? ', block in the profile strict' : ''
    world.stdout(
      [
        rule.id,
        `  ${rule.summary}`,
        '',
        `  domain     ${rule.domain}`,
        `  severity   ${rule.severity}`,
        `  effect     ${rule.effect}${strict}`,
        `  unchecked  ${rule.unchecked}: the effect when what it needs (${rule.needs.join(', ')}) cannot be had`,
        '',
        `  in the policy file: [rules] ${rule.id} = "off" | "none" | "warn" | "confirm" | "block"`,
        `  with examples: docs/rules/${rule.id}.md`,
        '',
      ].join('\n'),
    )
    return Promise.resolve(0)
  },
}
