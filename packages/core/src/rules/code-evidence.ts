import { display } from '../base/display.ts'
import type { CapabilityUse, CodeContext, CodeObject, FlowSource, FlowSourceKind, SourceFacts } from '../model/code-facts.ts'
import type { Evidence, Place } from '../model/place.ts'
import type { Sighting } from '../model/rule.ts'
import type { Effect } from '../model/severity.ts'

/** Words for when code runs, for messages. */
const WHEN: Readonly<Record<CodeContext, string>> = {
  'start-up': 'whenever Python starts',
  'install': 'during installation',
  'import': 'on import',
  'entry-point': 'when its command is run',
  'call': 'when it is called',
  'test': 'in its tests',
  'dead': 'never',
}

/** Whether code runs without anybody asking for it: at start-up, installation or import. */
export function isAutomatic(context: CodeContext): boolean {
  return context === 'start-up' || context === 'install' || context === 'import'
}

/** Whether code can run at all for who installs the package: not in tests, not behind a constant condition. */
export function isReachable(context: CodeContext): boolean {
  return context !== 'test' && context !== 'dead'
}

export function whenRun(use: { readonly context: CodeContext }): string {
  return WHEN[use.context]
}

export function placeOf(use: { readonly file: string; readonly line: number; readonly column?: number }): Place {
  return use.column === undefined
    ? { file: display(use.file), line: use.line }
    : { file: display(use.file), line: use.line, column: use.column }
}

/** Layers that hide a text from a reader; joining and slicing alone do not count. */
const HIDING: ReadonlySet<string> = new Set([
  'base64',
  'base32',
  'base85',
  'hex',
  'zlib',
  'gzip',
  'bzip2',
  'lzma',
  'brotli',
  'rot13',
  'fernet',
  'aes',
  'des',
  'rc4',
  'chacha20',
  'base58',
  'base91',
  'uu',
  'quoted-printable',
  'xor',
  'marshal',
  'pickle',
  'codec',
  'decoded',
])
const WEAKLY_HIDING: ReadonlySet<string> = new Set([...HIDING, 'characters', 'reversed', 'integers', 'table', 'percent'])

export function isHidden(use: { readonly layers: readonly string[] }): boolean {
  return use.layers.some((layer) => HIDING.has(layer))
}

export function isObscured(use: { readonly layers: readonly string[] }): boolean {
  return use.layers.some((layer) => WEAKLY_HIDING.has(layer))
}

export function sourcesOf(use: CapabilityUse, kinds: ReadonlySet<FlowSourceKind>): FlowSource[] {
  return use.sources.filter((source) => kinds.has(source.kind))
}

export function objectsOf(use: CapabilityUse, kind: CodeObject['kind'], classes: ReadonlySet<string>): CodeObject[] {
  return use.objects.filter((object) => object.kind === kind && classes.has(object.class))
}

/** Calls of one file that run at the same time or earlier, for rules on what stands together. */
export function usesIn(source: SourceFacts, file: string): CapabilityUse[] {
  return source.uses.filter((use) => use.file === file)
}

const ACTS: ReadonlySet<string> = new Set(['network', 'process', 'dynamic-code', 'native', 'persistence'])

/** Whether a file does something to the world without being asked. */
export function actsUnasked(source: SourceFacts, file: string): boolean {
  return source.uses.some((use) => use.file === file && isAutomatic(use.context) && ACTS.has(use.capability))
}

/** Whether a file does something to the world at all. */
export function acts(source: SourceFacts, file: string): boolean {
  return source.uses.some((use) => use.file === file && isReachable(use.context) && ACTS.has(use.capability))
}

/** The chain as a compiler would print it: where data comes from, then where it goes. */
function chainOf(use: CapabilityUse, sources: readonly FlowSource[] = use.sources): Evidence[] {
  const steps = sources
    .slice(0, 6)
    .map((source) => ({ place: placeOf(source), text: source.text, note: `${noun(source.kind)}: ${display(source.name, 80)}` }))
  const layers = use.layers.length === 0 ? '' : `, after ${use.layers.map((layer) => display(layer, 20)).join(' → ')}`
  const named = use.objects
    .slice(0, 4)
    .map((object) => ({ place: placeOf(use), text: object.text, note: `${object.kind}: ${object.class}` }))
  return [
    ...steps,
    { place: placeOf(use), text: use.text, note: `${use.capability}: ${display(use.name, 80)}${layers}` },
    ...named,
  ]
}

const NOUNS: Partial<Record<FlowSourceKind, string>> = {
  'environment': 'environment variables',
  'secret-variable': 'a secret of the environment',
  'host-identity': 'data of this machine and user',
  'credential-file': 'a credential file',
  'browser-data': 'browser data',
  'wallet-data': 'a wallet',
  'clipboard': 'the clipboard',
  'screen': 'the screen',
  'keyboard': 'keys pressed',
  'network-answer': 'an answer from the network',
  'decoded': 'decoded data',
  'secret-parameter': "a caller's secret",
  'process-output': 'output of a command',
  'written-file': 'a file that this code writes',
  'downloaded-file': 'a file written from the network',
  'decoded-file': 'a file written from decoded data',
  'input': 'what the user types',
}

export function noun(kind: FlowSourceKind): string {
  return NOUNS[kind] ?? kind
}

/** A finding on one call. */
export function sightCode(
  use: CapabilityUse,
  message: string,
  more: { effect: Effect; sources?: readonly FlowSource[]; severity?: Sighting['severity'] },
): Sighting {
  return {
    message: `${message} ${whenRun(use)}`,
    place: placeOf(use),
    effect: more.effect,
    evidence: chainOf(use, more.sources),
    automatic: isAutomatic(use.context),
    ...(more.severity === undefined ? {} : { severity: more.severity }),
  }
}

/** One finding for each file and effect: the first stands for the others, which it counts. */
export function condense(sightings: readonly Sighting[]): Sighting[] {
  const kept = new Map<string, Sighting & { count: number }>()
  for (const sighting of sightings) {
    const key = `${sighting.place.file}:${sighting.effect ?? ''}`
    const had = kept.get(key)
    if (had === undefined) kept.set(key, { ...sighting, count: 1 })
    else had.count++
  }
  return [...kept.values()].map(({ count, ...sighting }) =>
    count === 1 ? sighting : { ...sighting, message: `${sighting.message} (and ${count - 1} more in this file)` },
  )
}

/** Classes of commands that hand the network what they are given. */
export const SENDING_COMMANDS: ReadonlySet<string> = new Set(['lookup', 'download', 'download-and-run', 'identity-sent'])
