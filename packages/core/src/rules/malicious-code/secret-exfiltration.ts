import { defineRule, type Rule } from '../../model/rule.ts'
import type { CapabilityUse, FlowSourceKind, SourceFacts } from '../../model/code-facts.ts'
import type { Effect } from '../../model/severity.ts'
import { condense, isAutomatic, isReachable, noun, objectsOf, sightCode, sourcesOf, SENDING_COMMANDS } from '../code-evidence.ts'
import { isOddHost, namesCatcher } from '../odd-hosts.ts'

const STOLEN: ReadonlySet<FlowSourceKind> = new Set([
  'credential-file',
  'browser-data',
  'wallet-data',
  'clipboard',
  'screen',
  'keyboard',
  'environment',
  'secret-variable',
])

/** Secrets of the machine or its user that are sent over the network. */
export const rule: Rule = defineRule({
  id: 'secret-exfiltration',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'block',
  isRaisedByStrict: true,
  summary: 'Secrets of the machine or its user that are sent over the network.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (!isReachable(use.context) || !isSending(use)) return []
        const sources = sourcesOf(use, STOLEN)
        const [first] = sources
        const effect = first === undefined ? null : decideEffect(use, { kinds: new Set(sources.map((one) => one.kind)), source })
        return effect === null || first === undefined
          ? []
          : [sightCode(use, `${noun(first.kind)} is sent over the network`, { effect, sources })]
      }),
    ),
})

/** A network call, or a command or browser that is handed what it sends. The environment that a program inherits is not sent. */
function isSending(use: CapabilityUse): boolean {
  if (use.capability === 'network' || use.name.startsWith('webbrowser.')) return true
  return (
    objectsOf(use, 'command', SENDING_COMMANDS).length > 0 &&
    use.sources.some((one) => STOLEN.has(one.kind) && one.kind !== 'environment')
  )
}

/** All variables at once, not one whose name the caller chooses. */
function isWholeEnvironment(use: CapabilityUse): boolean {
  return use.sources.some((one) => one.kind === 'environment' && one.name === 'os.environ')
}

function namesHost(use: CapabilityUse): boolean {
  return use.objects.some((object) => object.kind === 'host')
}

function decideEffect(
  use: CapabilityUse,
  { kinds, source }: { kinds: ReadonlySet<FlowSourceKind>; source: SourceFacts },
): Effect | null {
  const odd = isOddHost(use)
  // A token for the service that it belongs to is how every client of an API works.
  const onlyOwnToken = [...kinds].every((kind) => kind === 'secret-variable')
  if (onlyOwnToken) return odd ? (isAutomatic(use.context) ? 'block' : 'warn') : null
  const onlyEnvironment = [...kinds].every((kind) => kind === 'secret-variable' || kind === 'environment')
  if (isAutomatic(use.context))
    return onlyEnvironment && !odd && use.action !== 'send' && !isWholeEnvironment(use) ? null : 'block'
  if (onlyEnvironment) return odd || (isWholeEnvironment(use) && namesHost(use)) ? 'warn' : null
  // The whole way of a theft, only that somebody has to call it.
  return namesCatcher(source, use) ? 'confirm' : 'warn'
}
