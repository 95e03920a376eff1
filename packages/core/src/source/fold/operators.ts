import { formatPercent } from './format-text.ts'
import { FOLD_LIMITS } from './fold-limits.ts'
import { integerOf } from './read-constants.ts'
import { joinLayers, joinTaints, keyOf, truthOf, unknownWith, withLayer, withTaint } from '../join-values.ts'
import { num, sequence, str, UNKNOWN_PIECE, type NumberValue, type TextValue, type Value } from '../values.ts'

/** A binary operator on values; never fails, what is not folded is unknown and carries both sides. */
export function foldBinary(operator: string, left: Value, right: Value): Value {
  const folded = foldKnown(operator, left, right)
  if (folded === null) return unknownWith(joinTaints(left.taint, right.taint), joinLayers(left.layers, right.layers))
  const carried = withTaint(withTaint(folded, left.taint), right.taint)
  const layers = joinLayers(joinLayers(left.layers, right.layers), carried.layers)
  return layers === carried.layers ? carried : { ...carried, layers }
}

function foldKnown(operator: string, left: Value, right: Value): Value | null {
  if (operator === '+') {
    const isLeft = left.t === 'str' || left.t === 'bytes'
    const isRight = right.t === 'str' || right.t === 'bytes'
    if (isLeft || isRight) return addTexts(left, right)
    if (left.t === 'seq' && right.t === 'seq' && left.items.length + right.items.length <= FOLD_LIMITS.items) {
      return sequence(left.kind, [...left.items, ...right.items], left.isWhole && right.isWhole)
    }
  }
  if (operator === '%' && (left.t === 'str' || left.t === 'bytes')) return formatPercent(left, right)
  if (operator === '*') {
    const repeated = left.t === 'num' ? repeat(right, left) : right.t === 'num' ? repeat(left, right) : null
    if (repeated !== null) return repeated
  }
  // Paths are folded to their texts: `Path.home() / '.ssh'`.
  if (operator === '/' && left.t === 'str' && right.t === 'str') return addTexts(addTexts(left, str('/')) ?? left, right)
  const a = numberOf(left)
  const b = numberOf(right)
  return a === null || b === null ? null : foldNumbers(operator, a, b)
}

function addTexts(left: Value, right: Value): Value | null {
  const part = (value: Value): TextValue => {
    if (value.t === 'str' || value.t === 'bytes') return value
    if (value.t !== 'choice') return gap(value)
    const texts = value.options.filter((option): option is TextValue => option.t === 'str' || option.t === 'bytes')
    const last = texts.at(-1)
    if (last === undefined) return gap(value)
    // None cannot be added: where it is the only other way, the text is what was meant.
    const isOnly = texts.length === 1 && value.options.every((option) => option === last || option.t === 'none')
    return isOnly ? last : { ...last, isWhole: false }
  }
  const a = part(left)
  const b = part(right)
  if (a.s.length + b.s.length > FOLD_LIMITS.textLength) return null
  const isWhole = a.isWhole && b.isWhole
  return { t: a.t === 'bytes' || b.t === 'bytes' ? 'bytes' : 'str', s: a.s + b.s, isWhole }
}

const gap = (value: Value): TextValue => ({ t: 'str', s: UNKNOWN_PIECE, isWhole: false, taint: value.taint })

function repeat(value: Value, times: NumberValue): Value | null {
  const n = integerOf(times)
  if (n === null) return null
  const count = Math.max(n, 0)
  if (value.t === 'str' || value.t === 'bytes')
    return value.s.length * count > FOLD_LIMITS.textLength ? null : { ...value, s: value.s.repeat(count) }
  if (value.t === 'seq') {
    if (value.items.length * count > FOLD_LIMITS.items) return null
    return sequence(value.kind, Array.from({ length: count }, () => value.items).flat(), value.isWhole)
  }
  return null
}

function numberOf(value: Value): NumberValue | null {
  if (value.t === 'num') return value
  return value.t === 'bool' ? num(value.b ? 1 : 0) : null
}

function foldNumbers(operator: string, a: NumberValue, b: NumberValue): Value | null {
  if (a.isFloat || b.isFloat || operator === '/') {
    const x = Number(a.n)
    const y = Number(b.n)
    const made =
      operator === '+'
        ? x + y
        : operator === '-'
          ? x - y
          : operator === '*'
            ? x * y
            : operator === '/'
              ? x / y
              : operator === '**'
                ? x ** y
                : operator === '//'
                  ? Math.floor(x / y)
                  : operator === '%'
                    ? x - y * Math.floor(x / y)
                    : Number.NaN
    return Number.isFinite(made) ? num(made, true) : null
  }
  const x = BigInt(a.n)
  const y = BigInt(b.n)
  const made = foldIntegers(operator, x, y)
  if (made === null) return null
  const small = Number(made)
  const value = num(Number.isSafeInteger(small) ? small : made)
  return operator === '^' ? withLayer(value, 'xor') : value
}

function foldIntegers(operator: string, x: bigint, y: bigint): bigint | null {
  const bits = (value: bigint): number => (value < 0n ? -value : value).toString(16).length * 4
  switch (operator) {
    case '+':
      return x + y
    case '-':
      return x - y
    case '*':
      return bits(x) + bits(y) > FOLD_LIMITS.integerBits ? null : x * y
    case '//':
      return y === 0n ? null : floorDivide(x, y)
    case '%':
      return y === 0n ? null : x - y * floorDivide(x, y)
    case '**':
      return y < 0n || y > 65_536n || bits(x) * Number(y) > FOLD_LIMITS.integerBits ? null : x ** y
    case '^':
      return x ^ y
    case '&':
      return x & y
    case '|':
      return x | y
    case '<<':
      return y < 0n || y > 65_536n || bits(x) + Number(y) > FOLD_LIMITS.integerBits ? null : x << y
    case '>>':
      return y < 0n || y > 1_000_000n ? null : x >> y
    default:
      return null
  }
}

function floorDivide(x: bigint, y: bigint): bigint {
  const quotient = x / y
  return x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient
}

export function foldUnary(operator: string, value: Value): Value {
  const n = numberOf(value)
  if (n === null) return unknownWith(value.taint)
  if (operator === '-') return { ...n, n: -n.n }
  if (operator === '~' && !n.isFloat) return foldBinary('-', num(-1), n)
  return n
}

/** A comparison; null when it is not decided by constants. */
export function foldComparison(operator: string, left: Value, right: Value): boolean | null {
  if (operator === 'in' || operator === 'not in') {
    const found = contains(right, left)
    return found === null ? null : found === (operator === 'in')
  }
  if (left.t === 'num' && right.t === 'num') return compareNumbers(operator, left.n, right.n)
  const a = keyOf(left)
  const b = keyOf(right)
  // Names of outside things are never compared: what they hold is not known.
  if (a === null || b === null || a.includes('@') || b.includes('@')) return null
  if (operator === '==' || operator === 'is') return a === b
  if (operator === '!=' || operator === '<>' || operator === 'is not') return a !== b
  return a[0] === b[0] ? compareOrder(operator, a, b) : null
}

function compareOrder<Item extends string | number | bigint>(operator: string, x: Item, y: Item): boolean | null {
  return operator === '<' ? x < y : operator === '>' ? x > y : operator === '<=' ? x <= y : operator === '>=' ? x >= y : null
}

function compareNumbers(operator: string, x: number | bigint, y: number | bigint): boolean | null {
  // Also where one is a bigint and the other a float.
  const isSame = x === y || (Number(x) === Number(y) && typeof x !== typeof y)
  if (operator === '==' || operator === 'is') return isSame
  if (operator === '!=' || operator === '<>' || operator === 'is not') return !isSame
  return compareOrder(operator, x, y)
}

function contains(container: Value, item: Value): boolean | null {
  if ((container.t === 'str' || container.t === 'bytes') && (item.t === 'str' || item.t === 'bytes')) {
    return container.isWhole && item.isWhole ? container.s.includes(item.s) : null
  }
  const key = keyOf(item)
  if (key === null || key.includes('@')) return null
  if (container.t === 'dict') return container.entries.has(key) ? true : container.isWhole ? false : null
  if (container.t !== 'seq' || !container.isWhole || container.items.length > 1024) return null
  const keys = container.items.map((part) => keyOf(part))
  return keys.includes(key) ? true : keys.includes(null) ? null : false
}

/** `value[index]` and what of it is known. */
export function foldIndex(value: Value, index: Value): Value | null {
  if (value.t === 'dict') {
    const key = keyOf(index)
    return key === null ? null : (value.entries.get(key)?.[1] ?? null)
  }
  const n = integerOf(index)
  if (n === null) return null
  if (value.t === 'seq') return (value.isWhole || n >= 0 ? value.items.at(n) : undefined) ?? null
  if ((value.t === 'str' || value.t === 'bytes') && value.isWhole) {
    const code = value.s.at(n)
    if (code === undefined) return null
    return value.t === 'bytes' ? { ...num(code.charCodeAt(0)), taint: value.taint, layers: value.layers } : { ...value, s: code }
  }
  return null
}

/** `value[from:to:step]`; null when a bound is not known. */
export function foldSlice(value: Value, bounds: readonly (Value | null)[]): Value | null {
  const [from, to, step = 1] = bounds.map((bound) =>
    bound === null || bound.t === 'none' ? undefined : (integerOf(bound) ?? Number.NaN),
  )
  if (Number.isNaN(from) || Number.isNaN(to) || Number.isNaN(step) || step === 0) return null
  if (value.t === 'str' || value.t === 'bytes') {
    if (!value.isWhole) return null
    if (step === 1) return { ...value, s: value.s.slice(from, to) }
    const picked = pick(Array.from(value.s), { from, to, step }).join('')
    return step < 0 ? withLayer({ ...value, s: picked }, 'reversed') : { ...value, s: picked }
  }
  if (value.t === 'seq' && value.isWhole) return sequence(value.kind, pick(value.items, { from, to, step }))
  return null
}

function pick<Item>(
  items: readonly Item[],
  { from, to, step }: { from: number | undefined; to: number | undefined; step: number },
): Item[] {
  const size = items.length
  const clamp = (n: number): number => Math.min(Math.max(n < 0 ? n + size : n, step < 0 ? -1 : 0), step < 0 ? size - 1 : size)
  const begin = from === undefined ? (step < 0 ? size - 1 : 0) : clamp(from)
  const end = to === undefined ? (step < 0 ? -1 : size) : clamp(to)
  const picked: Item[] = []
  for (let at = begin; step < 0 ? at > end : at < end; at += step) {
    const item = items[at]
    if (item !== undefined) picked.push(item)
  }
  return picked
}

/** `not value`, `and`, `or`: the value where it is decided, both where it is not. */
export function foldNot(value: Value): Value {
  const truth = truthOf(value)
  return truth === null ? unknownWith(value.taint) : { t: 'bool', b: !truth }
}
