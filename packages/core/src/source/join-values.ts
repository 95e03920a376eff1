import { UNKNOWN, type CallArguments, type Taint, type Value } from './values.ts'

const MOST_ORIGINS = 8
const MOST_LAYERS = 12
const MOST_OPTIONS = 6

/** Both sets of origins; the same array when one adds nothing. */
export function joinTaints(a: Taint | undefined, b: Taint | undefined): Taint | undefined {
  if (a === undefined || a === b) return b
  if (b === undefined) return a
  const added = b.filter(
    (origin) =>
      !a.some((had) => had === origin || (had.kind === origin.kind && had.offset === origin.offset && had.unit === origin.unit)),
  )
  if (added.length === 0) return a
  if (a.length >= MOST_ORIGINS) {
    // Keep kinds apart rather than places of one kind.
    const fresh = added.filter((origin) => !a.some((had) => had.kind === origin.kind))
    return fresh.length === 0 ? a : [...a, ...fresh].slice(0, 2 * MOST_ORIGINS)
  }
  return [...a, ...added].slice(0, MOST_ORIGINS * 2)
}

/** Layers of both, each once, in order. */
export function joinLayers(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (a === undefined || a.length === 0 || a === b) return b
  if (b === undefined || b.length === 0) return a
  const added = b.filter((layer) => !a.includes(layer))
  return added.length === 0 ? a : [...a, ...added].slice(0, MOST_LAYERS)
}

/** The same value, carrying more. */
export function withTaint<V extends Value>(value: V, taint: Taint | undefined): V {
  if (taint === undefined || taint === value.taint) return value
  const joined = joinTaints(value.taint, taint)
  return joined === value.taint ? value : { ...value, taint: joined }
}

export function withLayer<V extends Value>(value: V, layer: string, before?: readonly string[]): V {
  return { ...value, layers: joinLayers(joinLayers(before, value.layers), [layer]) }
}

export function withLayers<V extends Value>(value: V, layers: readonly string[] | undefined): V {
  if (layers === undefined || layers.length === 0) return value
  return { ...value, layers: joinLayers(value.layers, layers) }
}

export function unknownWith(taint: Taint | undefined, layers?: readonly string[]): Value {
  return taint === undefined && (layers === undefined || layers.length === 0) ? UNKNOWN : { t: 'unknown', taint, layers }
}

/** Everything that a value and what it holds carries; looks three levels deep and at 64 items. */
export function deepTaint(value: Value | undefined, depth = 3): Taint | undefined {
  if (value === undefined) return undefined
  let taint = value.taint
  if (depth === 0) return taint
  if (value.t === 'seq') for (const item of value.items.slice(0, 64)) taint = joinTaints(taint, deepTaint(item, depth - 1))
  else if (value.t === 'choice') for (const item of value.options) taint = joinTaints(taint, deepTaint(item, depth - 1))
  else if (value.t === 'dict') {
    let seen = 0
    for (const [key, item] of value.entries.values()) {
      if (++seen > 64) break
      taint = joinTaints(joinTaints(taint, key.taint), deepTaint(item, depth - 1))
    }
  } else if (value.t === 'instance') {
    for (const item of [...value.attributes.values()].slice(0, 16)) taint = joinTaints(taint, item.taint)
  } else if (value.t === 'name' && value.given !== undefined && value.receiver === undefined && depth === 3) {
    // A wrapper that was only constructed: `Request(url, data=…)`.
    for (const item of argumentValues(value.given)) taint = joinTaints(taint, deepTaint(item, 1))
  }
  return taint
}

export function argumentValues(given: CallArguments): Value[] {
  const values = [...given.positional, ...given.keywords.values()]
  return given.rest === null ? values : [...values, given.rest]
}

/** Either value; a small set of alternatives. */
export function joinValues(a: Value | undefined, b: Value | undefined): Value {
  if (a === undefined) return b ?? UNKNOWN
  if (b === undefined || a === b) return a
  if (a.t === 'unknown')
    return b.t === 'unknown' ? unknownWith(joinTaints(a.taint, b.taint), joinLayers(a.layers, b.layers)) : withTaint(b, a.taint)
  if (b.t === 'unknown' || b.t === 'none') return withTaint(a, b.taint)
  if (a.t === 'none') return withTaint(b, a.taint)
  if (isSame(a, b)) return withTaint(a, b.taint)
  const options = [...(a.t === 'choice' ? a.options : [a])]
  for (const option of b.t === 'choice' ? b.options : [b]) {
    if (!options.some((had) => isSame(had, option))) options.push(option)
  }
  const taint = joinTaints(a.taint, b.taint)
  // The newest stand last; the oldest are forgotten but not what they carry.
  const kept = options.slice(-MOST_OPTIONS)
  return {
    t: 'choice',
    options: kept,
    taint: options.slice(0, -MOST_OPTIONS).reduce((all, option) => joinTaints(all, option.taint), taint),
  }
}

function isSame(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a.t !== b.t) return false
  if ((a.t === 'str' || a.t === 'bytes') && (b.t === 'str' || b.t === 'bytes')) return a.s === b.s && a.taint === b.taint
  if (a.t === 'num' && b.t === 'num') return a.n === b.n
  if (a.t === 'bool' && b.t === 'bool') return a.b === b.b
  if (a.t === 'name' && b.t === 'name') return a.name === b.name && a.taint === b.taint && a.given === b.given
  if (a.t === 'function' && b.t === 'function') return a.fn.node === b.fn.node && a.fn.unit === b.fn.unit
  if (a.t === 'class' && b.t === 'class') return a.cls === b.cls
  if (a.t === 'module' && b.t === 'module') return a.module === b.module
  return a.t === 'none'
}

/** Python's truth of a value; null = not known. */
export function truthOf(value: Value): boolean | null {
  switch (value.t) {
    case 'bool':
      return value.b
    case 'none':
      return false
    case 'num':
      return value.n !== 0 && value.n !== 0n
    case 'str':
    case 'bytes':
      return value.isWhole ? value.s.length > 0 : value.s.length > 1 ? true : null
    case 'seq':
      return value.items.length > 0 ? true : value.isWhole ? false : null
    case 'dict':
      return value.entries.size > 0 ? true : value.isWhole ? false : null
    case 'function':
    case 'class':
    case 'module':
      return true
    default:
      return null
  }
}

function isSafe(value: bigint): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER
}

/** A key for dictionaries and memory; null when the value is not a constant. */
export function keyOf(value: Value, depth = 3): string | null {
  switch (value.t) {
    case 'str':
      return value.isWhole ? `s${value.s}` : null
    case 'bytes':
      return value.isWhole ? `b${value.s}` : null
    case 'num':
      // In decimal a large integer takes quadratic time.
      return typeof value.n === 'bigint' && !isSafe(value.n) ? `N${value.n.toString(16)}` : `n${value.n}`
    case 'bool':
      return `n${value.b ? 1 : 0}`
    case 'none':
      return 'N'
    case 'name':
      return value.given === undefined ? `@${value.name}` : null
    case 'seq': {
      if (depth === 0 || value.items.length > 16 || !value.isWhole) return null
      const keys = value.items.map((item) => keyOf(item, depth - 1))
      return keys.includes(null) ? null : `(${keys.join(',')})`
    }
    default:
      return null
  }
}
