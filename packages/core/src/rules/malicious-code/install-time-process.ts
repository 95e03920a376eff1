import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import type { CapabilityUse } from '../../model/code-facts.ts'
import type { Effect } from '../../model/severity.ts'
import { condense, sightCode } from '../code-evidence.ts'

const TELLING: Readonly<Record<string, Effect>> = {
  'powershell-encoded': 'block',
  'powershell-hidden': 'confirm',
  'download': 'confirm',
  'starts-file': 'confirm',
  'interpreter': 'warn',
  'pip-install': 'warn',
  'host-identity': 'warn',
  'credential-file': 'confirm',
  'destruction': 'block',
  'identity-sent': 'block',
  'demonstration': 'warn',
  'viewer': 'warn',
}

/** A program that setup.py, a build hook or an in-tree back end starts and that no build needs. */
export const rule: Rule = defineRule({
  id: 'install-time-process',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'A program that setup.py, a build hook or an in-tree back end starts and that no build needs.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses
        .filter((use) => use.capability === 'process' && (use.context === 'install' || use.context === 'start-up'))
        .flatMap((use) => {
          const command = use.objects.find((object) => object.kind === 'command')
          if (command?.class === 'build') return []
          return [
            sightCode(use, `${describe(use)} is started`, {
              effect: TELLING[command?.class ?? ''] ?? (use.name.startsWith('webbrowser.') ? 'warn' : 'none'),
            }),
          ]
        }),
    ),
})

function describe(use: CapabilityUse): string {
  const command = use.objects.find((object) => object.kind === 'command')
  return command === undefined ? `a program (${use.name})` : `\`${display(command.text, 80)}\``
}
