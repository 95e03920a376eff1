import { keyOf, unknownWith, withLayer } from '../join-values.ts'
import { bytes, num, sequence, str, type CallArguments, type Value } from '../values.ts'
import { FOLD_LIMITS } from './fold-limits.ts'
import { printed } from './format-text.ts'
import { bytesOfIntegers, constantText, integerOf, itemsOf } from './read-constants.ts'
import { encodeText } from './codecs.ts'
import { foldBinary } from './operators.ts'

/** A pure function on values; null = not folded. */
export type Fold = (given: CallArguments) => Value | null

const first = (given: CallArguments): Value | undefined => given.positional[0]
const carry = (made: Value, from: Value | undefined): Value =>
  from === undefined ? made : { ...made, taint: from.taint, layers: made.layers ?? from.layers }

function listOf(kind: 'list' | 'tuple' | 'set'): Fold {
  return (given) => {
    const from = first(given)
    if (from === undefined) return sequence(kind, [])
    const items = itemsOf(from)
    return items === null
      ? from.t === 'seq'
        ? { ...sequence(kind, [...from.items], false), taint: from.taint }
        : null
      : { ...sequence(kind, [...items]), taint: from.taint }
  }
}

function toBytes(given: CallArguments): Value | null {
  const from = first(given)
  if (from === undefined) return bytes('')
  if (from.t === 'bytes') return from
  if (from.t === 'str') {
    const codec = constantText(given.positional[1] ?? given.keywords.get('encoding')) ?? 'utf-8'
    const encoded = from.isWhole ? encodeText(from.s, codec) : null
    return encoded === null ? null : { ...from, t: 'bytes', s: encoded }
  }
  if (from.t === 'num') {
    const n = integerOf(from)
    return n === null || n < 0 || n > 65_536 ? null : bytes('\0'.repeat(n))
  }
  const items = itemsOf(from)
  const made = items === null ? null : bytesOfIntegers(items)
  if (made === null) return null
  const layers =
    items?.reduce<Value>(
      (all, item) => (item.layers === undefined || item.layers === all.layers ? all : withLayers2(all, item)),
      made,
    ) ?? made
  return withLayer(layers, 'integers')
}

function withLayers2(value: Value, other: Value): Value {
  return { ...value, layers: [...new Set([...(value.layers ?? []), ...(other.layers ?? [])])].slice(0, 12) }
}

function range(given: CallArguments): Value | null {
  const numbers = given.positional.map((value) => integerOf(value))
  if (numbers.includes(null)) return null
  const [a = 0, b, step = 1] = numbers as number[]
  const from = b === undefined ? 0 : a
  const to = b ?? a
  if (step === 0) return null
  const count = Math.max(0, Math.ceil((to - from) / step))
  if (count > FOLD_LIMITS.items) return null
  return sequence(
    'list',
    Array.from({ length: count }, (_, index) => num(from + index * step)),
  )
}

function toInteger(given: CallArguments): Value | null {
  const from = first(given)
  if (from === undefined) return num(0)
  if (from.t === 'num') return from.isFloat ? num(Math.trunc(Number(from.n))) : from
  if (from.t === 'bool') return num(from.b ? 1 : 0)
  const text = constantText(from)?.trim().replaceAll('_', '')
  if (text === undefined || text.length > 2000) return null
  const base =
    given.positional[1] === undefined && given.keywords.get('base') === undefined
      ? 10
      : integerOf(given.positional[1] ?? given.keywords.get('base'))
  if (base === null || base < 0 || base > 36 || base === 1) return null
  const digits = text
    .toLowerCase()
    .replace(/^[+-]/, '')
    .replace(base === 16 ? /^0x/ : base === 2 ? /^0b/ : base === 8 ? /^0o/ : /^(?!)/, '')
  if (digits === '' || Array.from(digits).some((digit) => Number.isNaN(Number.parseInt(digit, base === 0 ? 10 : base))))
    return null
  let value = 0n
  for (const digit of digits) value = value * BigInt(base === 0 ? 10 : base) + BigInt(Number.parseInt(digit, 36))
  if (text.startsWith('-')) value = -value
  const small = Number(value)
  return carry(num(Number.isSafeInteger(small) ? small : value), from)
}

function toFloat(given: CallArguments): Value | null {
  const from = first(given)
  if (from?.t === 'num') return num(Number(from.n), true)
  const text = constantText(from)?.trim()
  return text !== undefined && /^[+-]?\d{1,30}(?:\.\d{0,30})?$/.test(text) ? carry(num(Number(text), true), from) : null
}

function numberText(prefix: string, base: number): Fold {
  return (given) => {
    const from = first(given)
    if (from?.t !== 'num' || from.isFloat) return null
    const text = from.n < 0 ? `-${prefix}${(-from.n).toString(base)}` : `${prefix}${from.n.toString(base)}`
    return carry(str(text), from)
  }
}

function character(given: CallArguments): Value | null {
  const n = integerOf(first(given))
  return n === null || n < 0 || n > 0x10_ff_ff
    ? null
    : withLayer(carry(str(String.fromCodePoint(n)), first(given)), 'characters', first(given)?.layers)
}

function zip(given: CallArguments): Value | null {
  const columns = given.positional.map((value) => itemsOf(value))
  if (columns.length === 0 || columns.includes(null)) return null
  const known = columns as (readonly Value[])[]
  const length = Math.min(...known.map((column) => column.length))
  return sequence(
    'list',
    Array.from({ length }, (_, index) =>
      sequence(
        'tuple',
        known.map((column) => column[index] ?? unknownWith(undefined)),
      ),
    ),
  )
}

function dictionary(given: CallArguments): Value | null {
  const entries = new Map<string, readonly [Value, Value]>()
  const from = first(given)
  if (from?.t === 'dict') for (const [key, entry] of from.entries) entries.set(key, entry)
  else if (from !== undefined) {
    const pairs = itemsOf(from)
    if (pairs === null) return null
    for (const pair of pairs) {
      const [key, value] = pair.t === 'seq' ? pair.items : []
      const name = key === undefined ? null : keyOf(key)
      if (name === null || key === undefined || value === undefined) return null
      entries.set(name, [key, value])
    }
  }
  for (const [name, value] of given.keywords) entries.set(`s${name}`, [str(name), value])
  return { t: 'dict', entries, isWhole: from?.t !== 'dict' || from.isWhole }
}

function sum(given: CallArguments): Value | null {
  const items = itemsOf(first(given))
  return items === null ? null : items.reduce((total, item) => foldBinary('+', total, item), given.positional[1] ?? num(0))
}

/** Python's built-in functions on constants. */
export const BUILTIN_FOLDS: Readonly<Record<string, Fold>> = {
  'builtins.chr': character,
  'builtins.unichr': character,
  'builtins.ord': (given) => {
    const text = constantText(first(given))
    const code = text?.codePointAt(0)
    return code === undefined ? null : carry(num(code), first(given))
  },
  'builtins.str': (given) => {
    const from = first(given)
    if (from === undefined) return str('')
    if (from.t === 'bytes')
      return given.positional.length > 1 || given.keywords.has('encoding')
        ? { ...from, t: 'str', s: Buffer.from(from.s, 'latin1').toString('utf8') }
        : null
    const shown = printed(from)
    return shown.isWhole ? carry(str(shown.s), from) : from.t === 'str' ? from : null
  },
  'builtins.bytes': toBytes,
  'builtins.bytearray': toBytes,
  'builtins.memoryview': (given) => (first(given)?.t === 'bytes' ? (first(given) ?? null) : null),
  'builtins.int': toInteger,
  'builtins.long': toInteger,
  'builtins.float': toFloat,
  'builtins.hex': numberText('0x', 16),
  'builtins.bin': numberText('0b', 2),
  'builtins.oct': numberText('0o', 8),
  'builtins.abs': (given) => (first(given)?.t === 'num' ? num(Math.abs(Number((first(given) as { n: number }).n))) : null),
  'builtins.len': (given) => {
    const from = first(given)
    if (from?.t === 'str' || from?.t === 'bytes') return from.isWhole ? num(from.s.length) : null
    if (from?.t === 'dict') return from.isWhole ? num(from.entries.size) : null
    return from?.t === 'seq' && from.isWhole ? num(from.items.length) : null
  },
  'builtins.list': listOf('list'),
  'builtins.tuple': listOf('tuple'),
  'builtins.set': listOf('set'),
  'builtins.frozenset': listOf('set'),
  'builtins.iter': listOf('list'),
  'builtins.dict': dictionary,
  'builtins.range': range,
  'builtins.xrange': range,
  'builtins.reversed': (given) => {
    const items = itemsOf(first(given))
    return items === null ? null : withLayer({ ...sequence('list', items.toReversed()), taint: first(given)?.taint }, 'reversed')
  },
  'builtins.enumerate': (given) => {
    const items = itemsOf(first(given))
    return items === null
      ? null
      : sequence(
          'list',
          items.map((item, index) => sequence('tuple', [num(index + (integerOf(given.positional[1]) ?? 0)), item])),
        )
  },
  'builtins.zip': zip,
  'builtins.sum': sum,
  'builtins.pow': (given) => {
    const [a, b, m] = given.positional
    if (a === undefined || b === undefined) return null
    if (m === undefined) return foldBinary('**', a, b)
    const [x, y, z] = [integerOf(a), integerOf(b), integerOf(m)]
    if (x === null || y === null || z === null || y < 0 || z === 0) return null
    let result = 1n
    let base = BigInt(x) % BigInt(z)
    for (let power = BigInt(y); power > 0n; power >>= 1n) {
      if (power & 1n) result = (result * base) % BigInt(z)
      base = (base * base) % BigInt(z)
    }
    return num(Number(result))
  },
  'builtins.min': (given) => extreme(given, (a, b) => a < b),
  'builtins.max': (given) => extreme(given, (a, b) => a > b),
  'builtins.repr': (given) => (first(given)?.t === 'num' ? str(printed(first(given)).s) : null),
  'builtins.divmod': (given) => {
    const [a, b] = given.positional
    return a === undefined || b === undefined ? null : sequence('tuple', [foldBinary('//', a, b), foldBinary('%', a, b)])
  },
}

function extreme(given: CallArguments, isBetter: (a: number, b: number) => boolean): Value | null {
  const items = given.positional.length > 1 ? given.positional : itemsOf(first(given))
  if (items === null || items.length === 0 || given.keywords.size > 0) return null
  let best: number | null = null
  for (const item of items) {
    const n = integerOf(item)
    if (n === null) return null
    if (best === null || isBetter(n, best)) best = n
  }
  return best === null ? null : num(best)
}
