import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import type { Effect } from '../../model/severity.ts'
import { condense, isAutomatic, isReachable, sightCode } from '../code-evidence.ts'

const ALWAYS: Readonly<Record<string, readonly [automatic: Effect, asked: Effect]>> = {
  'reverse-shell': ['block', 'warn'],
  'powershell-encoded': ['block', 'warn'],
  'decoded-command': ['block', 'warn'],
  'identity-sent': ['block', 'warn'],
  // Who starts a calculator shows that any program could be started.
  'demonstration': ['warn', 'warn'],
}

/** A command of attackers: reverse shells, encoded PowerShell, commands hidden by an encoding, data of this machine in a request. */
export const rule: Rule = defineRule({
  id: 'telling-command',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary:
    'A command of attackers: reverse shells, encoded PowerShell, commands hidden by an encoding, data of this machine in a request.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (!isReachable(use.context) || use.capability !== 'process') return []
        return use.objects.flatMap((object) => {
          const effects = object.kind === 'command' ? ALWAYS[object.class] : undefined
          if (effects === undefined) return []
          return [
            sightCode(use, `\`${display(object.text, 80)}\` (${object.class}) is started`, {
              effect: effects[isAutomatic(use.context) ? 0 : 1],
            }),
          ]
        })
      }),
    ),
})
