import { untrustedText } from '../../base/display.ts'
import type { CodeObject } from '../../model/code-facts.ts'
import {
  classifyCommand,
  decodePowershell,
  hostsOfCommand,
  pipedText,
  pythonOfCommand,
  type CommandClass,
} from '../objects/commands.ts'
import { findHosts } from '../objects/hosts.ts'
import { withLayers } from '../join-values.ts'
import { str, UNKNOWN_PIECE, type CallArguments, type Value } from '../values.ts'
import { askFor } from './file-loader-calls.ts'
import type { Site } from './frame.ts'
import type { Machine } from './machine.ts'
import { objectsOfText } from './note-text.ts'

const COMMAND_NAMES = ['args', 'command', 'cmd', 'argv', 'program', 'executable', 'path', 'file', 'filepath'] as const

/** The command that a call starts, whether it was given by its place or by name. */
export function commandArgument(given: CallArguments): Value | undefined {
  const [first] = given.positional
  if (first !== undefined) return first
  for (const name of COMMAND_NAMES) {
    const value = given.keywords.get(name)
    if (value !== undefined) return value
  }
  return undefined
}

/** What a command that is started does: its class, what it decodes, its hosts, and what scripts and code of its own it runs. */
export function describeCommand(
  machine: Machine,
  command: { text: string; layers: readonly string[] | undefined },
  { given, site }: { given: CallArguments; site: Site },
): CodeObject[] {
  const objects: CodeObject[] = []
  const { text } = command
  if (text === '') return objects
  const shown = untrustedText(text.slice(0, 240))
  objects.push({ kind: 'command', class: classifyCommand(text), text: shown })
  objects.push(...objectsOfLine(machine, text, site), ...objectsOfOwnScripts(machine, text, site))
  const list = commandArgument(given)
  const flag = list?.t === 'seq' ? list.items.findIndex((item) => item.t === 'str' && item.s === '-c') : -1
  const code = list?.t === 'seq' && flag !== -1 ? list.items[flag + 1] : undefined
  if (code?.t === 'str' && code.isWhole && isPython(list?.t === 'seq' ? list.items[0] : undefined))
    machine.runText(code, site, 'exec')
  else {
    runOwnScript(machine, text, site)
    const inline = pythonOfCommand(text.slice(0, 20_000))
    if (inline !== null && !inline.includes(UNKNOWN_PIECE)) machine.runText(withLayers(str(inline), command.layers), site, 'exec')
  }
  return objects
}

/** What one command line decodes and names. */
function objectsOfLine(machine: Machine, text: string, site: Site): CodeObject[] {
  const objects: CodeObject[] = []
  const piped = pipedText(text)
  if (piped !== null) {
    objects.push(
      { kind: 'command', class: 'decoded-command', text: untrustedText(piped.slice(0, 240)) },
      { kind: 'command', class: classifyCommand(piped), text: untrustedText(piped.slice(0, 240)) },
    )
    objects.push(...objectsOfText(piped))
    if (/python/.test(text)) machine.runText(withLayers(str(piped), ['base64']), site, 'exec')
  }
  for (const host of hostsOfCommand(text))
    if (host.class !== 'documentation') objects.push({ kind: 'host', class: host.class, text: untrustedText(host.text) })
  const decoded = decodePowershell(text.slice(0, 200_000))
  if (decoded !== null) {
    objects.push({ kind: 'command', class: classifyCommand(`powershell ${decoded}`), text: untrustedText(decoded.slice(0, 240)) })
    for (const host of findHosts(decoded)) objects.push({ kind: 'host', class: host.class, text: untrustedText(host.text) })
  }
  return objects
}

/** Classes that are telling in a script too, where builds do much. */
const TELLING: ReadonlySet<CommandClass> = new Set<CommandClass>([
  'reverse-shell',
  'security-tampering',
  'powershell-encoded',
  'download-and-run',
  'miner',
  'persistence',
  'identity-sent',
  'destruction',
])
const MOST_LINES = 400
const MOST_OBJECTS = 12
const STEPS_A_LINE = 10

/** What the scripts of an artifact say, each read once. */
const readScripts = new WeakMap<Machine, Map<string, readonly CodeObject[]>>()

/** A shell, batch or PowerShell script of this artifact that a command runs: its telling lines. */
function objectsOfOwnScripts(machine: Machine, command: string, site: Site): CodeObject[] {
  if (machine.scripts.size === 0) return []
  const found: CodeObject[] = []
  for (const word of command.slice(0, 2000).split(/[\s"',\uFFFC]+/)) {
    const name = /([^\\/]+\.(?:sh|bash|bat|cmd|ps1|vbs))$/i.exec(word)?.[1]
    if (name === undefined) continue
    for (const file of machine.scripts.keys())
      if (file === name || file.endsWith(`/${name}`)) found.push(...objectsOfScript(machine, file, site))
  }
  return found.slice(0, MOST_OBJECTS)
}

function objectsOfScript(machine: Machine, file: string, site: Site): readonly CodeObject[] {
  const known = readScripts.get(machine) ?? new Map<string, readonly CodeObject[]>()
  readScripts.set(machine, known)
  const before = known.get(file)
  if (before !== undefined) return before
  const objects: CodeObject[] = []
  known.set(file, objects)
  const name = file.slice(file.lastIndexOf('/') + 1)
  for (const line of linesOf(machine.scripts.get(file) ?? '')) {
    if (objects.length >= MOST_OBJECTS) break
    machine.budget.spend(STEPS_A_LINE)
    const kind = classifyCommand(line)
    if (TELLING.has(kind)) objects.push({ kind: 'command', class: kind, text: untrustedText(`${name}: ${line}`.slice(0, 240)) })
    objects.push(...objectsOfLine(machine, line, site).filter((object) => object.kind !== 'host' || object.class !== 'plain'))
  }
  return objects
}

/** Commands of a script, with those that go on over several lines in one, without comments. */
function linesOf(text: string): string[] {
  return text
    .replaceAll(/[\\^`]\r?\n/g, ' ')
    .split(/\r?\n/, MOST_LINES)
    .map((line) => line.trim().slice(0, 20_000))
    .filter((line) => line !== '' && !/^(?:#|::|rem\s|'|\/\/)/i.test(line))
}

/** A Python file of this artifact that a command runs. */
function runOwnScript(machine: Machine, text: string, site: Site): void {
  // `python data.txt` runs whatever the file is called.
  const isRun = text.startsWith(UNKNOWN_PIECE) || /^\S*python[\w.]*\s/i.test(text)
  for (const word of text.slice(0, 2000).split(/[\s"'\uFFFC]+/)) {
    if (!/\.pyw?$/.test(word) && !(isRun && /^[^-].*\.\w{1,8}$/.test(word))) continue
    const end = word.replaceAll('\\', '/').replace(/^[./]+/, '')
    if (isRun) askFor(machine, end)
    const module = machine.modules
      .all()
      .find((one) => one.state === 'unread' && (one.file === end || one.file.endsWith(`/${end}`)))
    if (module !== undefined) machine.importModule(module.name, site)
  }
}

function isPython(value: Value | undefined): boolean {
  if (value?.t === 'str') return value.s.toLowerCase().includes('python')
  return value?.t === 'name' ? value.name === 'sys.executable' : value !== undefined && value.t !== 'bytes'
}
