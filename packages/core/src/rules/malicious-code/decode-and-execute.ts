import { rawText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import type { CapabilityUse, FlowSourceKind, SourceFacts } from '../../model/code-facts.ts'
import type { Effect } from '../../model/severity.ts'
import { condense, isAutomatic, isHidden, isObscured, isReachable, sightCode } from '../code-evidence.ts'

/** What a caller or another program hands in: workers and plug-ins run that. */
const GIVEN: ReadonlySet<FlowSourceKind> = new Set(['parameter', 'file', 'input', 'process-output'])
const ORDINARY_COMMANDS: ReadonlySet<string> = new Set(['build', 'other'])

/** Code or a command that was hidden behind an encoding and is then run. */
export const rule: Rule = defineRule({
  id: 'decode-and-execute',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'confirm',
  isRaisedByStrict: true,
  summary: 'Code or a command that was hidden behind an encoding and is then run.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        const effect = decideEffect(use, source)
        return effect === null ? [] : [sightCode(use, `${describe(use)} runs`, { effect })]
      }),
    ),
})

/** Data, unless what it looks up does something. */
function isPickle(use: CapabilityUse): boolean {
  return /^(?:pickle|dill|cloudpickle)\./.test(use.name)
}

function isCode(use: CapabilityUse): boolean {
  return use.capability === 'dynamic-code' && use.action === 'execute' && !isPickle(use) && !use.name.startsWith('marshal.')
}

function decideEffect(use: CapabilityUse, source: SourceFacts): Effect | null {
  if (!isReachable(use.context)) return null
  const automatic = isAutomatic(use.context)
  if (use.capability === 'process' && !use.isDerived) {
    // Nothing of it is known, and nobody is seen to get there: a worker that runs what its parent hands it.
    if (!use.isReached && isUnknown(use)) return null
    if (!isHidden(use) || use.layers.every((layer) => layer === 'hex' || layer === 'codec')) return null
    if (use.objects.every((object) => object.kind === 'command' && ORDINARY_COMMANDS.has(object.class)))
      return automatic && isHidden(use) ? 'confirm' : null
    return automatic ? 'block' : 'warn'
  }
  if (isPickle(use) && misbehaves(use, source)) return automatic ? 'block' : 'warn'
  if (!isCode(use)) return null
  const isUnread = use.sources.some((one) => one.kind === 'decoded')
  if (!isHidden(use) && !isUnread && !isObscured(use)) return null
  if (misbehaves(use, source)) return automatic ? 'block' : isHidden(use) ? 'confirm' : 'warn'
  if (isUnread && !automatic) return use.sources.some((one) => GIVEN.has(one.kind)) ? null : 'warn'
  if (!isHidden(use) && !isUnread) return automatic ? 'warn' : null
  return automatic ? 'confirm' : 'warn'
}

/** Whether what came out does something itself: calls from the decoded text, or telling names in it. */
function misbehaves(use: CapabilityUse, source: SourceFacts): boolean {
  const isInside = (one: { file: string; line: number; layers: readonly string[] }): boolean =>
    one.file === use.file && one.line === use.line && isObscured(one)
  return (
    source.uses.some((one) => one.isDerived && isInside(one) && one.capability !== 'file-read') ||
    source.literals.some((one) => isInside(one) && (one.kind === 'host' ? one.class !== 'plain' : one.class !== 'obfuscator'))
  )
}

function isUnknown(use: CapabilityUse): boolean {
  return use.objects.every((object) => object.kind === 'command' && rawText(object.text).replaceAll(/[\uFFFC\s]/g, '') === '')
}

function describe(use: CapabilityUse): string {
  const layers = [...new Set(use.layers)].join(' → ')
  return `${use.capability === 'process' ? 'a command' : 'code'} hidden by ${layers === '' ? 'an encoding' : layers}`
}
