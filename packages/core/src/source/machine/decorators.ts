import { sinkOf } from '../catalog/sinks.ts'
import { childOf, childrenOf, Field, Kind, textOf } from '../syntax-tree.ts'
import type { FunctionInfo, Value } from '../values.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'
import { setVariable } from './set-variable.ts'

const BINDINGS: Readonly<Record<string, FunctionInfo['binding']>> = {
  'builtins.staticmethod': 'static',
  'builtins.classmethod': 'class',
  'builtins.property': 'property',
  'functools.cached_property': 'property',
  'abc.abstractproperty': 'property',
}

/** Applies decorators from the innermost out. A function that comes back is taken for one that still calls the decorated one. */
export function executeDecorated(
  machine: Machine,
  node: number,
  { frame, define }: { frame: Frame; define: (machine: Machine, node: number, frame: Frame) => Value },
): void {
  const { tree } = frame.unit
  const definition = childOf(tree, node, Field.definition)
  const decorators = childrenOf(tree, node).filter((child) => tree.kind[child] === Kind.decorator)
  const values = decorators.map((child) => machine.evaluate(tree.first[child] ?? 0, frame))
  const name = textOf(tree, childOf(tree, definition, Field.name))
  const before = frame.scope.variables.get(name)
  const made = define(machine, definition, frame)
  if (made.t === 'function') {
    for (const decorator of values) if (decorator.t === 'name') made.fn.binding = BINDINGS[decorator.name] ?? made.fn.binding
    const isAccessor = decorators.some((child) => /\.(?:setter|deleter|getter)$/.test(textOf(tree, child)))
    if (isAccessor && before?.t === 'function' && before.fn.binding === 'property') {
      before.fn.setter = made
      setVariable(frame, name, before)
      return
    }
  }
  let current = made
  for (const [index, decorator] of values.toReversed().entries()) {
    if (decorator.t === 'unknown') continue
    const site = { frame, node: decorators[decorators.length - 1 - index] ?? node }
    const result = machine.call(decorator, { positional: [current], keywords: new Map(), rest: null }, site)
    if (isMadeByDecorator(result)) current = result
  }
  if (current.t !== 'function' && current.t !== 'class') setVariable(frame, name, current)
}

/** Whether what a decorator gave is known well enough to stand for the name. */
function isMadeByDecorator(value: Value): boolean {
  return (
    ['function', 'class', 'str', 'bytes', 'seq', 'dict', 'num', 'instance'].includes(value.t) ||
    (value.t === 'name' && value.given === undefined && sinkOf(value.name) !== null)
  )
}
