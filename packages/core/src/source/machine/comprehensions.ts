import { itemsOf } from '../fold/read-constants.ts'
import { childOf, childrenOf, Field, Kind } from '../syntax-tree.ts'
import { joinLayers, joinTaints, joinValues, keyOf, truthOf, unknownWith, withLayers } from '../join-values.ts'
import { sequence, UNKNOWN, type Value } from '../values.ts'
import { iterate } from './implicit-methods.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'

const MOST_ROUNDS = 65_536

/** A comprehension over constants is run; over anything else its body is read once with an unknown item. */
export function evaluateComprehension(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const inner: Frame = { ...frame, scope: { variables: new Map(), parent: frame.scope, globals: new Set() } }
  const body = childOf(tree, node, Field.body)
  const clauses = childrenOf(tree, node).filter(
    (child) => tree.kind[child] === Kind.for_in_clause || tree.kind[child] === Kind.if_clause,
  )
  const items: Value[] = []
  const entries = new Map<string, readonly [Value, Value]>()
  const isDictionary = tree.kind[node] === Kind.dictionary_comprehension
  let isWhole = true
  let rounds = 0
  let taint: Value['taint']
  let layers: Value['layers']
  const run = (index: number): void => {
    const clause = clauses[index]
    if (clause === undefined) {
      if (isDictionary) {
        const key = machine.evaluate(childOf(tree, body, Field.key), inner)
        const value = machine.evaluate(childOf(tree, body, Field.value), inner)
        const name = keyOf(key)
        if (name === null) isWhole = false
        entries.set(name ?? `?${entries.size}`, [key, value])
      } else items.push(withLayers(machine.evaluate(body, inner), layers))
      return
    }
    if (tree.kind[clause] === Kind.if_clause) {
      const truth = truthOf(machine.evaluate(tree.first[clause] ?? 0, inner))
      if (truth === null) isWhole = false
      if (truth !== false) run(index + 1)
      return
    }
    const source = iterate(machine, machine.evaluate(childOf(tree, clause, Field.right), inner), { frame: inner, node: clause })
    taint = joinTaints(taint, source.taint)
    // What an encoding gave decides what comes out, also through a condition.
    layers = joinLayers(layers, source.layers)
    const known = machine.budget.isTight() ? null : itemsOf(source)
    if (known === null || known.length + rounds > MOST_ROUNDS) {
      isWhole = false
      if (source.t === 'seq') layers = joinLayers(layers, source.items[0]?.layers)
      machine.assign(childOf(tree, clause, Field.left), oneOf(source), inner)
      run(index + 1)
      return
    }
    for (const item of known) {
      if (++rounds > MOST_ROUNDS || machine.budget.isTight()) {
        isWhole = false
        break
      }
      layers = joinLayers(layers, item.layers)
      machine.assign(childOf(tree, clause, Field.left), item, inner)
      run(index + 1)
    }
  }
  run(0)
  if (isDictionary) return { t: 'dict', entries, isWhole, taint }
  return { ...sequence(tree.kind[node] === Kind.set_comprehension ? 'set' : 'list', items, isWhole), taint }
}

/** Some item of a value that cannot be iterated exactly. */
export function oneOf(source: Value): Value {
  if (source.t === 'seq' && source.items.length > 0) {
    const joined = source.items.slice(0, 64).reduce<Value>((all, item) => joinValues(all, item), UNKNOWN)
    return source.taint === undefined ? joined : { ...joined, taint: joinTaints(joined.taint, source.taint) }
  }
  return unknownWith(source.taint, source.layers)
}
