import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, isAutomatic, isReachable, sightCode } from '../code-evidence.ts'

/** A command that switches off protection: virus scanner, firewall, shadow copies. */
export const rule: Rule = defineRule({
  id: 'security-tool-tampering',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A command that switches off protection: virus scanner, firewall, shadow copies.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (!isReachable(use.context)) return []
        const command = use.objects.find((object) => object.kind === 'command' && object.class === 'security-tampering')
        if (command === undefined) return []
        return [
          sightCode(use, `\`${display(command.text, 80)}\` is started`, {
            effect: isAutomatic(use.context) ? 'block' : 'warn',
          }),
        ]
      }),
    ),
})
