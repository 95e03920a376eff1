import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import type { Effect } from '../../model/severity.ts'
import { condense, sightCode } from '../code-evidence.ts'

const TELLING: Readonly<Record<string, Effect>> = {
  'powershell-encoded': 'block',
  'powershell-hidden': 'confirm',
  'download': 'confirm',
  'starts-file': 'warn',
  'pip-install': 'warn',
  'destruction': 'block',
  'identity-sent': 'block',
  'demonstration': 'warn',
  'viewer': 'warn',
  'credential-file': 'confirm',
}

/** A program that is started as soon as a module is imported. */
export const rule: Rule = defineRule({
  id: 'import-time-process',
  domain: 'malicious-code',
  severity: 'low',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'A program that is started as soon as a module is imported.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses
        .filter((use) => use.capability === 'process' && use.context === 'import')
        .map((use) => {
          const command = use.objects.find((object) => object.kind === 'command')
          const shown = command === undefined ? `a program (${use.name})` : `\`${display(command.text, 80)}\``
          return sightCode(use, `${shown} is started`, { effect: TELLING[command?.class ?? ''] ?? 'none' })
        }),
    ),
})
