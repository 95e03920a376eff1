import { untrustedText } from '../../base/display.ts'
import type { CodeObject } from '../../model/code-facts.ts'
import type { Sink } from '../catalog/sinks.ts'
import { printed } from '../fold/format-text.ts'
import { writtenByCommand } from '../objects/commands.ts'
import { argumentValues, deepTaint, joinLayers, joinTaints } from '../join-values.ts'
import { nameValue, str, type CallArguments, type NameValue, type Taint, type Value } from '../values.ts'
import { sourceOfPath } from '../objects/paths.ts'
import { objectsOfText } from './note-text.ts'
import { commandArgument, describeCommand } from './describe-command.ts'
import { rememberWrite, writtenTaint } from './written-files.ts'
import type { Site } from './frame.ts'
import type { Machine } from './machine.ts'

const MOST_TEXTS = 24

/** Records a call that does something: with what its constants name and what flows into it. */
export function recordSink(
  machine: Machine,
  sink: Sink,
  call: { name: string; callee: NameValue; given: CallArguments; site: Site },
): void {
  const { name, callee, given, site } = call
  const values = [...argumentValues(given), ...receiverArguments(callee)]
  let taint: Taint | undefined
  let layers: readonly string[] | undefined
  const objects: CodeObject[] = []
  for (const value of values) taint = joinTaints(taint, deepTaint(value))
  const texts = values.flatMap((value) => textsOf(value, 3)).slice(0, MOST_TEXTS)
  if (sink.capability !== 'process') for (const text of texts) layers = joinLayers(layers, text.layers)
  // Code out of constants alone, decoded by loops too long to be run: what it says is hidden all the same.
  if (sink.capability === 'dynamic-code')
    for (const value of given.positional)
      if ((value.t === 'unknown' || value.t === 'name') && value.taint === undefined) layers = joinLayers(layers, value.layers)
  if (sink.capability === 'process' || sink.capability === 'dynamic-code') layers = joinLayers(layers, callee.layers)
  if (sink.capability === 'process') {
    const command = commandOf(given)
    objects.push(...describeCommand(machine, command, { given, site }))
    objects.push(...describeInput(machine, command.text, { given, site }))
    layers = joinLayers(layers, command.layers)
    taint = joinTaints(taint, writtenTaint(machine, command.text, values))
    const file = objects.some((object) => object.class === 'download') ? writtenByCommand(command.text) : null
    if (file !== null) rememberWrite(machine, str(file), { taint: networkOrigin(name, site), layers, site })
  } else for (const text of texts) objects.push(...objectsOfText(text.s))
  if (sink.capability === 'file-write') for (const text of texts) objects.push(...placeOutside(text.s))
  if (sink.action === 'lookup') for (const text of texts) objects.push(...lookedUp(text.s, objects))
  if (sink.capability === 'dynamic-code' || sink.capability === 'native' || sink.action === 'permission')
    taint = joinTaints(taint, writtenTaint(machine, texts.map((text) => text.s).join(' '), values))
  if (sink.capability === 'file-write' && sink.action === 'write') {
    // A copy of a secret is that secret.
    if (name.startsWith('shutil.')) for (const object of objects) taint = joinTaints(taint, secretOf(object, name, site))
    rememberWrite(machine, name === 'os.write' ? nameValue('tempfile.mkstemp()') : pathOf(callee, given), { taint, layers, site })
  }
  if (name.endsWith('urlretrieve') || name.endsWith('.download')) {
    const path = given.positional[1] ?? given.keywords.get('filename') ?? given.keywords.get('out')
    rememberWrite(machine, path, {
      taint: networkOrigin(name, site),
      layers,
      site,
    })
  }
  machine.recorder.use(sink, name, site, { taint, layers, objects })
}

function secretOf(object: CodeObject, name: string, site: Site): Taint | undefined {
  const kind = object.kind === 'path' ? sourceOfPath(object.class as Parameters<typeof sourceOfPath>[0]) : null
  return kind === null ? undefined : [{ kind, name, unit: site.frame.unit, offset: site.frame.unit.tree.start[site.node] ?? 0 }]
}

/** A path among the user's own files or where everybody may write: nothing that a build makes lies there. */
function placeOutside(text: string): CodeObject[] {
  if (
    text.length > 300 ||
    !/^(?:~[/\\]|\/tmp\/|\/var\/tmp\/|\/home\/|\/Users\/|[A-Za-z]:[\\/]+Users[\\/])[\w\uFFFC. -]/.test(text)
  )
    return []
  return [
    {
      kind: 'path',
      class: text.startsWith('/tmp') || text.startsWith('/var') ? 'shared-place' : 'home',
      text: untrustedText(text),
    },
  ]
}

/** What an interpreter of commands or of Python is handed on its standard input: `run(['sh'], input=…)`. */
function describeInput(machine: Machine, command: string, { given, site }: { given: CallArguments; site: Site }): CodeObject[] {
  const input = given.keywords.get('input')
  if (input === undefined || !INTERPRETER.test(command)) return []
  const text = printed(input).s
  const call = { given: { ...given, positional: [input], keywords: new Map() }, site }
  if (/python|\uFFFC/.test(command.split(' ')[0] ?? '')) {
    machine.runText(input, site, 'exec')
    return []
  }
  return describeCommand(machine, { text, layers: input.layers }, call)
}

const INTERPRETER: RegExp =
  /^(?:\S*[/\\])?(?:(?:ba|z|da|k)?sh|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh|python[\d.]*|\uFFFC)(?:\s+-\S*)*\s*$/

/** Whether a process that is written to is such an interpreter. */
export function isFedInterpreter(callee: NameValue): boolean {
  for (let at: Value | undefined = callee.receiver; at?.t === 'name'; at = at.receiver)
    if (at.given !== undefined) return INTERPRETER.test(commandOf(at.given).text)
  return false
}

function networkOrigin(name: string, site: Site): Taint {
  return [{ kind: 'network-answer', name, unit: site.frame.unit, offset: site.frame.unit.tree.start[site.node] ?? 0 }]
}

/** A plain host name that a lookup asks for; those with a class of their own are known already. */
function lookedUp(text: string, had: readonly CodeObject[]): CodeObject[] {
  if (had.some((object) => object.kind === 'host') || text.length > 250 || text.startsWith('localhost')) return []
  return /^[\w\uFFFC-]+(?:\.[\w\uFFFC-]+)*\.[a-z]{2,20}$/i.test(text) && !/\.(?:local|localhost|example|test|invalid)$/.test(text)
    ? [{ kind: 'host', class: 'plain', text: untrustedText(text) }]
    : []
}

function receiverArguments(callee: NameValue): Value[] {
  const values: Value[] = []
  let at: Value | undefined = callee.receiver
  for (let depth = 0; depth < 4 && at !== undefined; depth++) {
    if (at.t === 'name') {
      if (at.given !== undefined) values.push(...argumentValues(at.given))
      at = at.receiver
    } else {
      values.push(at)
      break
    }
  }
  return values
}

function textsOf(value: Value, depth: number): { s: string; layers: readonly string[] | undefined }[] {
  if (value.t === 'str' || value.t === 'bytes') return [{ s: value.s, layers: value.layers }]
  if (depth === 0) return []
  if (value.t === 'seq') return value.items.slice(0, 32).flatMap((item) => textsOf(item, depth - 1))
  if (value.t === 'dict')
    return [...value.entries.values()].slice(0, 32).flatMap(([key, item]) => [...textsOf(key, 1), ...textsOf(item, depth - 1)])
  if (value.t === 'choice') return value.options.flatMap((item) => textsOf(item, depth - 1))
  if (value.t === 'name' && value.given !== undefined)
    return argumentValues(value.given).flatMap((item) => textsOf(item, depth - 1))
  return []
}

const SHELLS: RegExp =
  /(?:^|[/\\])(?:sh|bash|zsh|dash|cmd|powershell|pwsh|python[\d.]*|perl|ruby|node|osascript|mshta|wscript|cscript|rundll32|curl|wget)(?:\.exe)?$/i

/** A command as one line, however it was given. */
function commandOf(given: CallArguments): { text: string; layers: readonly string[] | undefined } {
  const first = commandArgument(given)
  const listed = given.positional.length > 0 || first === undefined ? given.positional : [first]
  const parts = first?.t === 'seq' ? first.items : listed
  let layers: readonly string[] | undefined
  const texts: string[] = []
  for (const part of parts.slice(0, 64)) {
    // What a plainly named program is given may be computed; what is started, or handed to an interpreter, may not.
    if (texts.length === 0 || !/^[\w./\\-]+$/.test(texts[0] ?? '') || SHELLS.test(texts[0] ?? ''))
      layers = joinLayers(layers, part.layers)
    texts.push(part.t === 'seq' ? part.items.map((item) => printed(item).s).join(' ') : printed(part).s)
  }
  return { text: texts.join(' '), layers }
}

function pathOf(callee: NameValue, given: CallArguments): Value | undefined {
  if (callee.receiver?.t === 'name' && callee.receiver.name.startsWith('tempfile.')) return callee.receiver
  if (callee.receiver?.t === 'name' && callee.receiver.given !== undefined)
    return callee.receiver.given.positional[0] ?? callee.receiver.given.keywords.get('file')
  return given.positional[1] ?? given.positional[0]
}
