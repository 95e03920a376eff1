import { joinTaints, joinValues, keyOf, unknownWith, withTaint } from '../join-values.ts'
import { sequence, str, UNKNOWN, type CallArguments, type Value } from '../values.ts'
import { itemsOf } from '../fold/read-constants.ts'
import type { Site } from './frame.ts'
import type { Machine } from './machine.ts'

const MOST_ITEMS = 65_536
const NONE: Value = { t: 'none' }

/** Methods of lists and dictionaries; null when nothing is known of them. */
export function foldContainerMethod(
  machine: Machine,
  self: Value,
  { name, given, site }: { name: string; given: CallArguments; site: Site },
): Value | null {
  if (self.t === 'seq') return foldListMethod(machine, self, { name, given, site })
  if (self.t === 'dict') return foldDictMethod(self, name, given)
  if (self.t === 'num' && name === 'to_bytes') return foldToBytes(self, given)
  return null
}

function foldListMethod(
  machine: Machine,
  self: Extract<Value, { t: 'seq' }>,
  { name, given, site }: { name: string; given: CallArguments; site: Site },
): Value | null {
  const [first, second] = given.positional
  switch (name) {
    case 'append':
    case 'add':
      if (first === undefined) return NONE
      self.taint = joinTaints(self.taint, first.taint)
      if (self.items.length < MOST_ITEMS) self.items.push(first)
      else self.isWhole = false
      // A loop that is read once appends any number of times.
      return NONE
    case 'insert':
      if (second !== undefined && self.items.length < MOST_ITEMS) self.items.unshift(second)
      self.isWhole = false
      return NONE
    case 'extend':
    case 'update': {
      const items = itemsOf(first)
      if (items !== null && self.items.length + items.length < MOST_ITEMS) self.items.push(...items)
      else self.isWhole = false
      self.taint = joinTaints(self.taint, first?.taint)
      return NONE
    }
    case 'reverse':
      self.items.reverse()
      return NONE
    case 'pop': {
      const item = given.positional.length === 0 ? self.items.pop() : self.items.shift()
      return item ?? unknownWith(self.taint)
    }
    case 'copy':
      return { ...self, items: [...self.items] }
    case '__getitem__':
      return self.items.reduce<Value>((all, item) => joinValues(all, item), unknownWith(self.taint))
    case '__setitem__':
      if (
        first?.t === 'num' &&
        second !== undefined &&
        Number(first.n) >= 0 &&
        Number(first.n) < self.items.length &&
        Number.isInteger(Number(first.n))
      )
        self.items[Number(first.n)] = second
      else if (second !== undefined) self.taint = joinTaints(self.taint, second.taint)
      return NONE
    case 'sort':
      self.isWhole = false
      if (given.keywords.get('key')?.t === 'function')
        machine.call(given.keywords.get('key') ?? UNKNOWN, { positional: [UNKNOWN], keywords: new Map(), rest: null }, site)
      return NONE
    default:
      return null
  }
}

function foldDictMethod(self: Extract<Value, { t: 'dict' }>, name: string, given: CallArguments): Value | null {
  const [first, second] = given.positional
  const any = (): Value =>
    [...self.entries.values()].slice(0, 64).reduce<Value>((all, [, value]) => joinValues(all, value), unknownWith(self.taint))
  switch (name) {
    case 'get':
    case 'pop':
    case 'setdefault':
    case '__getitem__': {
      const key = first === undefined ? null : keyOf(first)
      const found = key === null ? undefined : self.entries.get(key)?.[1]
      if (found !== undefined) return withTaint(found, self.taint)
      return key !== null && self.isWhole ? (second ?? NONE) : joinValues(any(), second)
    }
    case '__setitem__': {
      const key = first === undefined ? null : keyOf(first)
      if (first === undefined || second === undefined) return NONE
      if (key === null) self.isWhole = false
      if (self.entries.size < MOST_ITEMS) self.entries.set(key ?? `?${self.entries.size}`, [first, second])
      return NONE
    }
    case 'update': {
      if (first?.t === 'dict') for (const [key, entry] of first.entries) self.entries.set(key, entry)
      else if (first !== undefined) {
        self.isWhole = false
        self.taint = joinTaints(self.taint, first.taint)
      }
      for (const [key, value] of given.keywords) self.entries.set(`s${key}`, [str(key), value])
      return NONE
    }
    case 'values':
      return {
        ...sequence(
          'list',
          [...self.entries.values()].map(([, value]) => value),
          self.isWhole,
        ),
        taint: self.taint,
      }
    case 'keys':
      return {
        ...sequence(
          'list',
          [...self.entries.values()].map(([key]) => key),
          self.isWhole,
        ),
        taint: self.taint,
      }
    case 'items':
      return {
        ...sequence(
          'list',
          [...self.entries.values()].map(([key, value]) => sequence('tuple', [key, value])),
          self.isWhole,
        ),
        taint: self.taint,
      }
    case 'copy':
      return { ...self, entries: new Map(self.entries) }
    default:
      return null
  }
}

function foldToBytes(self: Extract<Value, { t: 'num' }>, given: CallArguments): Value | null {
  const length = given.positional[0]?.t === 'num' ? Number(given.positional[0].n) : 1
  if (self.isFloat || self.n < 0 || !Number.isInteger(length) || length < 1 || length > 65_536) return null
  const hex = BigInt(self.n).toString(16)
  const padded = hex.padStart(length * 2, '0')
  const data = Buffer.from(padded.length % 2 === 0 ? padded : `0${padded}`, 'hex')
  const order = given.positional[1] ?? given.keywords.get('byteorder')
  if (order?.t === 'str' && order.s === 'little') data.reverse()
  return {
    t: 'bytes',
    s: data.toString('latin1'),
    isWhole: true,
    taint: self.taint,
    layers: [...(self.layers ?? []), 'integers'],
  }
}
