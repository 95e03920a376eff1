import { display } from '../../base/display.ts'
import type { CapabilityUse } from '../../model/code-facts.ts'
import type { Effect } from '../../model/severity.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, isAutomatic, isReachable, sightCode } from '../code-evidence.ts'

const PLACES: ReadonlySet<string> = new Set(['autostart', 'shell-profile', 'site-packages'])

/** Code that arranges to be started again: autostart, scheduled tasks, services, shell profiles, files that Python runs at its start. */
export const rule: Rule = defineRule({
  id: 'persistence',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary:
    'Code that arranges to be started again: autostart, scheduled tasks, services, shell profiles, files that Python runs at its start.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (!isReachable(use.context)) return []
        const what = describe(use)
        // A program that offers autostart starts itself; one that puts there what the network answers is a dropper.
        if (what === null || (!isAutomatic(use.context) && !isFetched(use))) return []
        return [sightCode(use, what.text, { effect: what.automatic })]
      }),
    ),
})

function isFetched(use: CapabilityUse): boolean {
  return use.capability === 'file-write' && use.sources.some((one) => one.kind === 'network-answer' || one.kind === 'decoded')
}

function describe(use: CapabilityUse): { text: string; automatic: Effect } | null {
  const command = use.objects.find((object) => object.kind === 'command' && object.class === 'persistence')
  if (command !== undefined) return { text: `\`${display(command.text, 80)}\` is started`, automatic: 'confirm' }
  if (use.capability === 'persistence') {
    const isRun = use.objects.some((object) => object.class === 'autostart')
    return { text: 'the registry is written', automatic: isRun ? 'confirm' : 'warn' }
  }
  if (use.capability !== 'file-write' || use.action !== 'write') return null
  const place = use.objects.find((object) => object.kind === 'path' && PLACES.has(object.class))
  if (place === undefined) return null
  // Plugins of test runners install their own `.pth` from setup.py.
  const isOwn = place.class === 'site-packages' && use.context === 'install'
  return { text: `${display(place.text, 80)} (${place.class}) is written`, automatic: isOwn ? 'warn' : 'confirm' }
}
