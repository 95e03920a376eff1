import { defineRule, type Rule } from '../../model/rule.ts'
import type { CapabilityUse } from '../../model/code-facts.ts'
import { isAutomatic, isReachable, placeOf, sightCode, usesIn } from '../code-evidence.ts'
import { isVeryOddHost } from '../odd-hosts.ts'

const SHELL = /(?:^|[\s/\\"'])(?:cmd(?:\.exe)?|(?:ba|z|da)?sh|powershell(?:\.exe)?)(?:\s|["']|$)/i

/** A shell whose input and output go to a host outside. */
export const rule: Rule = defineRule({
  id: 'reverse-shell',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'block',
  isRaisedByStrict: true,
  summary: 'A shell whose input and output go to a host outside.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) => {
    const sockets = source.uses.filter(
      (use) =>
        isReachable(use.context) && /^socket\.(?:socket\(\)\.connect|create_connection)|wrap_socket\(\)\.connect/.test(use.name),
    )
    const files = new Set(sockets.map((use) => use.file))
    return [...files].flatMap((file) => {
      const uses = usesIn(source, file).filter((use) => isReachable(use.context))
      const shell = uses.find((use) => isShell(use) || use.name === 'os.dup2')
      const socket = sockets.find((use) => use.file === file)
      if (shell === undefined || socket === undefined) return []
      const hasDuplicate = uses.some((use) => use.name === 'os.dup2')
      const isFed = uses.some((use) => use.capability === 'process' && use.sources.some((one) => one.kind === 'network-answer'))
      if (!hasDuplicate && !isFed && !(isShell(shell) && socket.objects.some((object) => object.kind === 'host'))) return []
      const automatic = isAutomatic(socket.context) && isAutomatic(shell.context)
      return [
        {
          ...sightCode(shell, 'a shell is connected to a host outside', {
            effect: automatic ? 'block' : isVeryOddHost(socket) ? 'confirm' : 'warn',
          }),
          evidence: [
            { place: placeOf(socket), text: socket.text, note: 'the connection' },
            { place: placeOf(shell), text: shell.text, note: 'the shell' },
          ],
        },
      ]
    })
  },
})

function isShell(use: CapabilityUse): boolean {
  return (
    use.capability === 'process' &&
    (use.name === 'pty.spawn' ||
      use.objects.some((object) => object.kind === 'command' && SHELL.test(object.text as unknown as string)))
  )
}
