import { childOf, Field, Kind, textOf } from '../syntax-tree.ts'
import { joinTaints, joinValues, keyOf, unknownWith } from '../join-values.ts'
import { sequence, type CallArguments, type Value } from '../values.ts'
import { iterate } from './implicit-methods.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'

/** A list, tuple or set display. */
export function evaluateSequence(
  machine: Machine,
  kind: 'list' | 'tuple' | 'set',
  { node, frame }: { node: number; frame: Frame },
): Value {
  const { tree } = frame.unit
  const items: Value[] = []
  let isWhole = true
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.list_splat) {
      const inner = iterate(machine, machine.evaluate(tree.first[child] ?? 0, frame), { frame, node: child })
      if (inner.t === 'seq') items.push(...inner.items.slice(0, 65_536))
      else items.push(unknownWith(inner.taint))
      if (inner.t !== 'seq' || !inner.isWhole) isWhole = false
    } else items.push(machine.evaluate(child, frame))
  }
  return sequence(kind, items, isWhole)
}

/** A dictionary display. */
export function evaluateDictionary(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const entries = new Map<string, readonly [Value, Value]>()
  let isWhole = true
  let taint: Value['taint']
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.pair) {
      const key = machine.evaluate(childOf(tree, child, Field.key), frame)
      const value = machine.evaluate(childOf(tree, child, Field.value), frame)
      const name = keyOf(key)
      entries.set(name ?? `?${child}`, [key, value])
      if (name === null) isWhole = false
      continue
    }
    const inner = machine.evaluate(tree.first[child] ?? 0, frame)
    if (inner.t === 'dict') for (const [key, entry] of inner.entries) entries.set(key, entry)
    else isWhole = false
    taint = joinTaints(taint, inner.taint)
  }
  return { t: 'dict', entries, isWhole, taint }
}

/** The arguments of a call; a generator expression is one argument. */
export function evaluateArguments(machine: Machine, node: number, frame: Frame): CallArguments {
  const { tree } = frame.unit
  if (node === 0) return { positional: [], keywords: new Map(), rest: null }
  if (tree.kind[node] !== Kind.argument_list)
    return { positional: [machine.evaluate(node, frame)], keywords: new Map(), rest: null }
  const positional: Value[] = []
  const keywords = new Map<string, Value>()
  let rest: Value | null = null
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    const kind = tree.kind[child]
    if (kind === Kind.keyword_argument) {
      keywords.set(textOf(tree, childOf(tree, child, Field.name)), machine.evaluate(childOf(tree, child, Field.value), frame))
    } else if (kind === Kind.list_splat) {
      const inner = iterate(machine, machine.evaluate(tree.first[child] ?? 0, frame), { frame, node: child })
      if (inner.t === 'seq') positional.push(...inner.items.slice(0, 256))
      if (inner.t !== 'seq' || !inner.isWhole) rest = joinValues(rest ?? undefined, unknownWith(inner.taint))
    } else if (kind === Kind.dictionary_splat) {
      const inner = machine.evaluate(tree.first[child] ?? 0, frame)
      if (inner.t === 'dict')
        for (const [key, entry] of inner.entries) if (key.startsWith('s')) keywords.set(key.slice(1), entry[1])
      if (inner.t !== 'dict' || !inner.isWhole) rest = joinValues(rest ?? undefined, unknownWith(inner.taint))
    } else positional.push(machine.evaluate(child, frame))
  }
  return { positional, keywords, rest }
}
