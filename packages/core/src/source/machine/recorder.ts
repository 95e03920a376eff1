import { rawText, untrustedText } from '../../base/display.ts'
import type { CapabilityUse, CodeContext, CodeObject, FlowSource, TellingLiteral } from '../../model/code-facts.ts'
import type { Sink } from '../catalog/sinks.ts'
import { lineTextAt, positionOf } from '../syntax-tree.ts'
import { joinLayers, joinTaints } from '../join-values.ts'
import type { CodeUnit, Origin, Taint } from '../values.ts'
import type { Site } from './frame.ts'

const STRENGTH: readonly CodeContext[] = ['start-up', 'install', 'import', 'entry-point', 'call', 'test', 'dead']
const MOST_USES = 4000
const MOST_LITERALS = 2000

interface Held {
  readonly sink: Sink
  readonly name: string
  readonly unit: CodeUnit
  readonly offset: number
  context: CodeContext
  isReached: boolean
  layers: readonly string[] | undefined
  taint: Taint | undefined
  readonly objects: Map<string, CodeObject>
}

/** Collects what code does; the same call met again adds what it was given. */
export interface Recorder {
  readonly use: (
    sink: Sink,
    name: string,
    site: Site,
    given: { taint?: Taint | undefined; layers?: readonly string[] | undefined; objects?: readonly CodeObject[] },
  ) => void
  readonly literal: (object: CodeObject, site: Site, layers: readonly string[] | undefined) => void
  readonly uses: () => CapabilityUse[]
  readonly literals: () => TellingLiteral[]
  /** More than can be kept was seen. */
  readonly isFull: () => boolean
}

export function createRecorder(): Recorder {
  const units = new Map<CodeUnit, number>()
  const held = new Map<string, Held>()
  const literals = new Map<string, TellingLiteral>()
  let full = false
  const keyOf = (site: Site, name: string): string => {
    let number = units.get(site.frame.unit)
    if (number === undefined) units.set(site.frame.unit, (number = units.size))
    return `${number}:${site.node}:${name}`
  }
  return {
    use(sink, name, site, given) {
      const key = keyOf(site, name)
      const { unit, context } = site.frame
      const had = held.get(key)
      if (had === undefined) {
        if (held.size >= MOST_USES && STRENGTH.indexOf(context) > 2) {
          full = true
          return
        }
        held.set(key, {
          sink,
          name,
          unit,
          context,
          isReached: site.frame.isReached,
          offset: unit.tree.start[site.node] ?? 0,
          layers: given.layers,
          taint: given.taint,
          objects: new Map((given.objects ?? []).map((object) => [objectKey(object), object])),
        })
        return
      }
      if (STRENGTH.indexOf(context) < STRENGTH.indexOf(had.context)) had.context = context
      if (site.frame.isReached) had.isReached = true
      had.layers = joinLayers(had.layers, given.layers)
      had.taint = joinTaints(had.taint, given.taint)
      if (had.objects.size < 16) for (const object of given.objects ?? []) had.objects.set(objectKey(object), object)
    },
    literal(object, site, layers) {
      if (literals.size >= MOST_LITERALS) return
      const key = `${keyOf(site, object.class)}:${object.kind}`
      const had = literals.get(key)
      if (had !== undefined && STRENGTH.indexOf(had.context) <= STRENGTH.indexOf(site.frame.context)) return
      const { unit, offset } = outermost(site.frame.unit, site.frame.unit.tree.start[site.node] ?? 0)
      literals.set(key, {
        ...object,
        text: untrustedText(detached(rawText(object.text))),
        context: site.frame.context,
        file: unit.file,
        line: positionOf(unit.tree, offset).line,
        layers: [...(joinLayers(site.frame.unit.layers, layers) ?? [])],
      })
    },
    uses: () => [...held.values()].map(toUse),
    literals: () => [...literals.values()],
    isFull: () => full,
  }
}

function objectKey(object: CodeObject): string {
  return `${object.kind}:${object.class}:${object.text as unknown as string}`
}

/** Where derived code stands in the file that is on disk. */
function outermost(unit: CodeUnit, offset: number): { unit: CodeUnit; offset: number } {
  let at = { unit, offset }
  while (at.unit.outer !== null) at = at.unit.outer
  return at
}

function placeOf(unit: CodeUnit, offset: number): Pick<CapabilityUse, 'file' | 'line' | 'column' | 'text'> {
  const outer = outermost(unit, offset)
  return {
    file: outer.unit.file,
    ...positionOf(outer.unit.tree, outer.offset),
    text: untrustedText(detached(lineTextAt(unit.tree, offset))),
  }
}

function toUse(held: Held): CapabilityUse {
  return {
    capability: held.sink.capability,
    action: held.sink.action,
    context: held.context,
    name: held.name,
    ...placeOf(held.unit, held.offset),
    layers: [...(joinLayers(held.unit.layers, held.layers) ?? [])],
    isDerived: held.unit.outer !== null,
    isReached: held.isReached,
    objects: [...held.objects.values()].map((object) => ({ ...object, text: untrustedText(detached(rawText(object.text))) })),
    sources: (held.taint ?? []).map(toSource),
  }
}

function toSource(origin: Origin): FlowSource {
  return { kind: origin.kind, name: origin.name, ...placeOf(origin.unit, origin.offset) }
}

/** A copy that does not keep the whole file's text alive, as V8's slices do. */
function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
