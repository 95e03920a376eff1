import { childOf, childrenOf, Field, Kind, textOf } from '../syntax-tree.ts'
import type { ClassInfo, FunctionValue, Value } from '../values.ts'
import { evaluateSignature } from './annotations.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'

/** A function or lambda as a value; defaults are evaluated here, the body later. */
export function defineFunction(
  machine: Machine,
  given: { node: number; frame: Frame; owner: ClassInfo | null; name: string },
): FunctionValue {
  const { node, frame, owner, name } = given
  const { tree } = frame.unit
  const defaults = new Map<string, Value>()
  const parameters = childOf(tree, node, Field.parameters)
  for (let child = parameters === 0 ? 0 : (tree.first[parameters] ?? 0); child !== 0; child = tree.next[child] ?? 0) {
    const value = childOf(tree, child, Field.value)
    if (value !== 0) defaults.set(textOf(tree, childOf(tree, child, Field.name)), machine.evaluate(value, frame))
  }
  evaluateSignature(machine, node, frame)
  const value: FunctionValue = {
    t: 'function',
    self: null,
    fn: {
      name,
      node,
      unit: frame.unit,
      module: frame.module,
      scope: frame.scope,
      defaults,
      owner,
      results: new Map(),
      body: null,
      evaluations: 0,
      active: 0,
    },
  }
  machine.functions.push(value)
  return value
}

/** A class: its body runs now (Python reference 8.8). */
export function defineClass(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const name = textOf(tree, childOf(tree, node, Field.name))
  const bases: Value[] = []
  let metaclass: ClassInfo | undefined
  const list = childOf(tree, node, Field.superclasses)
  for (const child of list === 0 ? [] : childrenOf(tree, list)) {
    const value = machine.evaluate(tree.kind[child] === Kind.keyword_argument ? childOf(tree, child, Field.value) : child, frame)
    if (tree.kind[child] !== Kind.keyword_argument) bases.push(value)
    else if (value.t === 'class' && textOf(tree, childOf(tree, child, Field.name)) === 'metaclass') metaclass = value.cls
  }
  const attributes = new Map<string, Value>()
  const cls: ClassInfo = {
    name,
    node,
    unit: frame.unit,
    module: frame.module,
    bases,
    attributes,
    instanceAttributes: new Map(),
    metaclass,
  }
  const before = machine.functions.length
  const inner: Frame = {
    ...frame,
    fn: null,
    scope: { variables: attributes, parent: frame.scope, globals: new Set() },
    returned: undefined,
  }
  machine.executeBlock(childOf(tree, node, Field.body), inner)
  // Methods do not see the class's own names, and know whose they are.
  for (let index = before; index < machine.functions.length; index++) {
    const made = machine.functions[index]
    if (made === undefined || made.fn.scope !== inner.scope) continue
    const method: FunctionValue = { ...made, fn: { ...made.fn, scope: frame.scope, owner: cls } }
    machine.functions[index] = method
    for (const [key, value] of attributes) if (value.t === 'function' && value.fn === made.fn) attributes.set(key, method)
  }
  return { t: 'class', cls }
}

/** An attribute of a class or its bases, in order; null when none of the artifact's classes has it. */
export function classAttribute(cls: ClassInfo, name: string, depth = 8): Value | null {
  const own = cls.attributes.get(name)
  if (own !== undefined) return own
  if (depth === 0) return null
  for (const base of cls.bases) {
    const found = base.t === 'class' ? classAttribute(base.cls, name, depth - 1) : null
    if (found !== null) return found
  }
  return null
}

/** Names of the outside classes that a class comes from. */
export function outsideBases(cls: ClassInfo, depth = 8): string[] {
  return cls.bases.flatMap((base) => {
    if (base.t === 'name') return [base.name]
    if (base.t === 'choice') return base.options.flatMap((option) => (option.t === 'name' ? [option.name] : []))
    return base.t === 'class' && depth > 0 ? outsideBases(base.cls, depth - 1) : []
  })
}

/** `self` for methods that nobody is seen to call: an instance with what any method puts on it. */
export function anyInstance(cls: ClassInfo): Value {
  return { t: 'instance', cls, attributes: cls.instanceAttributes }
}
