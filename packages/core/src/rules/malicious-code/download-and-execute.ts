import { rawText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import type { CapabilityUse, CodeObject, FlowSourceKind, SourceFacts } from '../../model/code-facts.ts'
import type { Sighting } from '../../model/rule.ts'
import { condense, isAutomatic, isReachable, objectsOf, sightCode, sourcesOf } from '../code-evidence.ts'

const FETCHED: ReadonlySet<FlowSourceKind> = new Set(['downloaded-file', 'network-answer', 'decoded-file'])
const FETCH_AND_RUN: ReadonlySet<string> = new Set(['download-and-run'])
const DROPPED: ReadonlySet<FlowSourceKind> = new Set(['written-file'])
/** How the analyzer writes a piece that it does not know. */
const UNKNOWN_TEXT = '\uFFFC'
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
        // Tools fetch their helpers when they are asked to: what is warned of comes from a place that tools do not use.
        return isShell || (isTelling(source, use) && (isFile || isRemoteCommand(use)))
          ? [
              sightCode(use, describe(use, isShell), {
                effect: isFile && isFromNowhere(source, use) ? 'confirm' : 'warn',
                sources,
              }),
            ]
          : []
      }),
    ),
})

const TELLING_HOSTS: ReadonlySet<string> = new Set([
  'executable',
  'file-host',
  'paste',
  'code-raw',
  'ip-literal',
  'app-host',
  'tunnel',
  'oast',
  'shortener',
  'cheap-tld',
  'bot-api',
  'onion',
])

/** Whether the file names such a place, or a program of another system by its name. */
function isTelling(source: SourceFacts, use: CapabilityUse): boolean {
  const isTold = (object: CodeObject): boolean => object.kind === 'host' && TELLING_HOSTS.has(object.class)
  return (
    source.uses.some((one) => one.file === use.file && one.objects.some(isTold)) ||
    source.literals.some((one) => one.file === use.file && isTold(one)) ||
    use.sources.some((one) => one.kind === 'downloaded-file' && /\.(?:exe|scr|bat|cmd|ps1|vbs|msi|hta)$/i.test(one.name))
  )
}

const NOWHERE: ReadonlySet<string> = new Set(['ip-literal', 'file-host', 'paste', 'tunnel', 'oast', 'shortener', 'onion'])

/** Whether what is started lies where nobody answers for it. */
function isFromNowhere(source: SourceFacts, use: CapabilityUse): boolean {
  return source.uses.some(
    (one) =>
      one.file === use.file &&
      (one.capability === 'network' || one === use) &&
      one.objects.some((object) => object.kind === 'host' && NOWHERE.has(object.class)),
  )
}

/** Whether a written file is what the command starts, not something that it is told about: `git add version.py`. */
function isRun(use: CapabilityUse, name: string): boolean {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'), name.lastIndexOf(UNKNOWN_TEXT)) + 1)
  const command = use.objects.find((object) => object.kind === 'command')
  if (command === undefined || file.length < 4) return true
  const words = rawText(command.text).split(/[\s"']+/)
  const at = words.findIndex((word) => word.endsWith(file))
  return at <= 1 || (at === 2 && /^[-/]/.test(words[1] ?? ''))
}

/** A command that is wholly what the network answered, or a script that an interpreter of commands is handed from there. */
function isRemoteCommand(use: CapabilityUse): boolean {
  return use.objects.some(
    (object) =>
      object.kind === 'command' &&
      (rawText(object.text).trim() === UNKNOWN_TEXT ||
        (object.class === 'interpreter' && rawText(object.text).toLowerCase().includes('powershell'))),
  )
}

/** A program that stands in the code as text, is written to disk and started: more precise names than `conftest.c` of a build. */
function dropped(use: CapabilityUse): Sighting[] {
  const sources = sourcesOf(use, DROPPED)
  if (sources.length === 0 || !isAutomatic(use.context) || isBuild(use)) return []
  return sources.some((one) => /\.(?:pyw?|bat|cmd|ps1|vbs|exe|scr|sh|js|hta)$/i.test(one.name) && isRun(use, one.name))
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
