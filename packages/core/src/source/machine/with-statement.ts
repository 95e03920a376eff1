import { childOf, childrenOf, Field, Kind } from '../syntax-tree.ts'
import { NONE, type Value } from '../values.ts'
import type { Frame } from './frame.ts'
import { callImplicit } from './implicit-methods.ts'
import { NO_ARGUMENTS, type Machine } from './machine.ts'

/** Enters its context managers, runs its block, and leaves them in reverse (Python reference 8.5). */
export function executeWith(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  const contexts: Value[] = []
  for (const child of childrenOf(tree, node)) {
    if (tree.kind[child] !== Kind.with_clause) machine.executeBlock(child, frame)
    else for (const item of childrenOf(tree, child)) contexts.push(enterItem(machine, childOf(tree, item, Field.value), frame))
  }
  for (const context of contexts.toReversed())
    for (const name of ['__exit__', '__aexit__'])
      callImplicit(machine, context, { name, given: [NONE, NONE, NONE], site: { frame, node } })
}

function enterItem(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const isNamed = tree.kind[node] === Kind.as_pattern
  const [value = 0, target = 0] = isNamed ? childrenOf(tree, node) : [node]
  const context = machine.evaluate(value, frame)
  const site = { frame, node }
  const entered =
    callImplicit(machine, context, { name: '__enter__', site }) ??
    callImplicit(machine, context, { name: '__aenter__', site }) ??
    (isNamed && context.t === 'instance'
      ? machine.call(machine.attribute(context, '__enter__', site), NO_ARGUMENTS, site)
      : context)
  if (isNamed) machine.assign(target, entered.t === 'unknown' ? context : entered, frame)
  return context
}
