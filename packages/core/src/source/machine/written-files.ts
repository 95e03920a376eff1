import type { FlowSourceKind } from '../../model/code-facts.ts'
import { printed } from '../fold/format-text.ts'
import { joinTaints } from '../join-values.ts'
import { UNKNOWN_PIECE, type Taint, type Value } from '../values.ts'
import type { Site } from './frame.ts'
import type { Machine } from './machine.ts'

const MOST_WRITTEN = 64
/** Temporary files have no name that code knows: one stands for all, and a command with an unknown piece may name it. */
const TEMPORARY: RegExp = /^(?:tempfile\.(?:NamedTemporaryFile|TemporaryFile|mkstemp|mktemp)|os\.memfd_create)\(\)/
const TEMPORARY_KEY = '@tempfile'

const identities = new WeakMap<Value, number>()
let lastIdentity = 0

function pathKey(path: Value): string {
  if ((path.t === 'str' || path.t === 'bytes') && path.s.replaceAll(UNKNOWN_PIECE, '').length > 2) return path.s
  if (path.t === 'name' && TEMPORARY.test(path.name)) return TEMPORARY_KEY
  if (path.t === 'name' && !path.name.includes('(') && !path.name.startsWith('?')) return `@${path.name}`
  let identity = identities.get(path)
  if (identity === undefined) identities.set(path, (identity = ++lastIdentity))
  return `#${identity}`
}

/** Keeps that a path now holds something fetched or decoded. */
export function rememberWrite(
  machine: Machine,
  path: Value | undefined,
  { taint, layers, site }: { taint: Taint | undefined; layers: readonly string[] | undefined; site: Site },
): void {
  if (path === undefined || machine.written.size >= MOST_WRITTEN) return
  const isFetched = taint?.some((origin) => origin.kind === 'network-answer') === true
  const isDecoded = (layers?.length ?? 0) > 0 || taint?.some((origin) => origin.kind === 'decoded') === true
  const kind: FlowSourceKind = isFetched ? 'downloaded-file' : isDecoded ? 'decoded-file' : 'written-file'
  const origin = {
    kind,
    name: printed(path).s.slice(0, 120),
    unit: site.frame.unit,
    offset: site.frame.unit.tree.start[site.node] ?? 0,
  }
  machine.written.set(pathKey(path), { t: 'unknown', taint: joinTaints([origin], taint) })
}

/** What flows out of files that were written: those that a text names or that are among the values. */
export function writtenTaint(machine: Machine, text: string, values: readonly Value[]): Taint | undefined {
  if (machine.written.size === 0) return undefined
  let taint: Taint | undefined
  const keys = new Set(values.flatMap((value) => (value.t === 'seq' ? value.items.map(pathKey) : [pathKey(value)])))
  for (const [key, value] of machine.written) {
    const isInText =
      !key.startsWith('env:') && !key.startsWith('#') && !key.startsWith('@') && key.length > 3 && text.includes(lastPart(key))
    const isTemporary = key === TEMPORARY_KEY && text.includes(UNKNOWN_PIECE)
    if (keys.has(key) || isInText || isTemporary) taint = joinTaints(taint, value.taint)
  }
  return taint
}

/** The file name of a path that was written, if it is telling; the whole path otherwise. */
function lastPart(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'), path.lastIndexOf(UNKNOWN_PIECE)) + 1)
  return name.length >= 4 && name.includes('.') ? name : path
}
