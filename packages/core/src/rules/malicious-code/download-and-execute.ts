import { defineRule, type Rule } from '../../model/rule.ts'
import type { CapabilityUse, FlowSourceKind } from '../../model/code-facts.ts'
import type { Sighting } from '../../model/rule.ts'
import { condense, isAutomatic, isReachable, objectsOf, sightCode, sourcesOf } from '../code-evidence.ts'

const FETCHED: ReadonlySet<FlowSourceKind> = new Set(['downloaded-file', 'network-answer', 'decoded-file'])
const FETCH_AND_RUN: ReadonlySet<string> = new Set(['download-and-run'])
const DROPPED: ReadonlySet<FlowSourceKind> = new Set(['written-file'])
const BUILDS: ReadonlySet<string> = new Set(['build'])

/** A file or command that comes from the network and is started. */
export const rule: Rule = defineRule({
  id: 'download-and-execute',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'block',
  isRaisedByStrict: true,
  summary: 'A file or command that comes from the network and is started.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (!isReachable(use.context) || use.capability !== 'process') return []
        const sources = sourcesOf(use, FETCHED)
        const isShell = objectsOf(use, 'command', FETCH_AND_RUN).length > 0
        if (sources.length === 0 && !isShell) return dropped(use)
        if (isAutomatic(use.context))
          return [sightCode(use, describe(use, isShell), { effect: isBuild(use) ? 'confirm' : 'block', sources })]
        const isFile = sources.some((one) => one.kind !== 'network-answer')
        return isShell || isFile ? [sightCode(use, describe(use, isShell), { effect: 'warn', sources })] : []
      }),
    ),
})

/** A program that stands in the code as text, is written to disk and started: more precise names than `conftest.c` of a build. */
function dropped(use: CapabilityUse): Sighting[] {
  const sources = sourcesOf(use, DROPPED)
  if (sources.length === 0 || !isAutomatic(use.context) || isBuild(use)) return []
  return sources.some((one) => /\.(?:pyw?|bat|cmd|ps1|vbs|exe|scr|sh|js|hta)$/i.test(one.name))
    ? [sightCode(use, 'a program is written to disk and started', { effect: 'confirm', sources })]
    : []
}

function isBuild(use: CapabilityUse): boolean {
  return objectsOf(use, 'command', BUILDS).length > 0
}

function describe(use: CapabilityUse, isShell: boolean): string {
  if (isShell) return 'a command fetches something and runs it'
  return use.sources.some((one) => one.kind === 'decoded-file')
    ? 'a program that was hidden in the code is written and started'
    : 'something from the network is started'
}
