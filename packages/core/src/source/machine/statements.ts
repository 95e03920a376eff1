import { itemsOf } from '../fold/read-constants.ts'
import { foldBinary } from '../fold/operators.ts'
import { childOf, childrenOf, Field, Kind, textOf, type KindName } from '../syntax-tree.ts'
import { joinValues, unknownWith, withTaint } from '../join-values.ts'
import { nameValue, sequence, str, UNKNOWN, type Value } from '../values.ts'
import { branch, executeFor, executeIf, executeWhile } from './branches.ts'
import { executeDecorated } from './decorators.ts'
import { evaluateAnnotation, noteFuture, readMisreadMatch } from './annotations.ts'
import { executeImportFrom } from './import-statements.ts'
import { executeMatch } from './match-statement.ts'
import { executeWith } from './with-statement.ts'
import { setVariable } from './set-variable.ts'
import { oneOf } from './comprehensions.ts'
import { classAttribute, defineClass, defineFunction } from './definitions.ts'
import { callImplicit, operate, runClassHooks } from './implicit-methods.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'

type Handler = (machine: Machine, node: number, frame: Frame) => void

/** Runs the statements of a block or module in order; both sides of a branch that constants do not decide. */
export function executeBlock(machine: Machine, block: number, frame: Frame): void {
  const { tree } = frame.unit
  if (!machine.budget.enter()) return
  for (let child = tree.first[block] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (!machine.budget.step()) break
    execute(machine, child, frame)
  }
  machine.budget.leave()
}

function execute(machine: Machine, node: number, frame: Frame): void {
  const handler = HANDLERS[frame.unit.tree.kind[node] ?? 0]
  if (handler === undefined) machine.evaluate(node, frame)
  else handler(machine, node, frame)
}

const handlers: { [Name in KindName]?: Handler } = {
  expression_statement: (machine, node, frame) => {
    const { tree } = frame.unit
    for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
      const kind = tree.kind[child]
      if (kind === Kind.string || kind === Kind.concatenated_string) {
        // The docstring of a module is a variable of it.
        if (node === tree.first[0] && frame.scope === frame.module.scope && tree.text.includes('__doc__', tree.end[node]))
          setVariable(frame, '__doc__', machine.evaluate(child, frame))
        // A bare string is a docstring or a comment: nothing happens, unless it holds expressions.
        const parts = kind === Kind.string ? [child] : childrenOf(tree, child)
        if (parts.every((part) => tree.first[part] === 0)) continue
      }
      if (kind === Kind.ellipsis) continue
      execute(machine, child, frame)
    }
  },
  assignment: (machine, node, frame) => void executeAssignment(machine, node, frame),
  augmented_assignment: (machine, node, frame) => {
    const { tree } = frame.unit
    const target = childOf(tree, node, Field.left)
    const operator = textOf(tree, childOf(tree, node, Field.operator)).slice(0, -1)
    const right = machine.evaluate(childOf(tree, node, Field.right), frame)
    const left = machine.evaluate(target, frame)
    if (left.t === 'seq' && right.t === 'seq' && operator === '+' && left.items.length < 65_536) {
      left.items.push(...right.items.slice(0, 65_536))
      if (!right.isWhole) left.isWhole = false
      return
    }
    const made = operate(machine, operator, { left, right, site: { frame, node } })
    machine.assign(target, made ?? foldBinary(operator, left, right), frame)
  },
  if_statement: executeIf,
  for_statement: executeFor,
  while_statement: executeWhile,
  try_statement: (machine, node, frame) => {
    const { tree } = frame.unit
    for (const child of childrenOf(tree, node)) {
      const kind = tree.kind[child]
      if (kind === Kind.block) machine.executeBlock(child, frame)
      else if (kind === Kind.except_clause || kind === Kind.except_group_clause)
        branch(frame, () => executeParts(machine, child, frame))
      else executeParts(machine, child, frame)
    }
  },
  else_clause: executeParts,
  finally_clause: executeParts,
  except_clause: executeParts,
  block: (machine, node, frame) => machine.executeBlock(node, frame),
  ERROR: executeParts,
  with_statement: executeWith,
  function_definition: (machine, node, frame) => void define(machine, node, frame),
  class_definition: (machine, node, frame) => void define(machine, node, frame),
  decorated_definition: (machine, node, frame) => executeDecorated(machine, node, { frame, define }),
  import_statement: (machine, node, frame) => {
    const { tree } = frame.unit
    for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
      if (tree.kind[child] === Kind.aliased_import) {
        const module = machine.importModule(textOf(tree, childOf(tree, child, Field.name)), { frame, node: child })
        setVariable(frame, textOf(tree, childOf(tree, child, Field.alias)), module)
      } else {
        const name = textOf(tree, child)
        const module = machine.importModule(name, { frame, node: child })
        const [head = name] = name.split('.')
        setVariable(frame, head, head === name ? module : machine.importModule(head, { frame, node: child }))
      }
    }
  },
  import_from_statement: executeImportFrom,
  return_statement: (machine, node, frame) => {
    const { tree } = frame.unit
    const value = machine.evaluate(tree.first[node] ?? 0, frame)
    frame.returned = joinValues(frame.returned, value)
  },
  global_statement: (_, node, frame) => {
    for (const child of childrenOf(frame.unit.tree, node)) frame.scope.globals.add(textOf(frame.unit.tree, child))
  },
  exec_statement: (machine, node, frame) => {
    const { tree } = frame.unit
    const code = machine.evaluate(childOf(tree, node, Field.code), frame)
    machine.call(nameValue('builtins.exec'), { positional: [code], keywords: new Map(), rest: null }, { frame, node })
  },
  match_statement: executeMatch,
  future_import_statement: (_, node, frame) => noteFuture(node, frame),
  nonlocal_statement: (_, node, frame) => {
    const { scope } = frame
    for (const child of childrenOf(frame.unit.tree, node)) {
      const name = textOf(frame.unit.tree, child)
      let holder = scope.parent
      while (holder !== null && !holder.variables.has(name)) holder = holder.parent
      if (holder !== null) (scope.nonlocals ??= new Map()).set(name, holder)
    }
  },
}

const HANDLERS: (Handler | undefined)[] = Array.from({ length: 256 })
for (const [name, handler] of Object.entries(handlers)) HANDLERS[Kind[name as KindName]] = handler

function executeParts(machine: Machine, node: number, frame: Frame): void {
  for (const child of childrenOf(frame.unit.tree, node)) execute(machine, child, frame)
}

function executeAssignment(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const right = childOf(tree, node, Field.right)
  const target = childOf(tree, node, Field.left)
  const misread = readMisreadMatch(machine, node, frame)
  if (misread !== null) {
    machine.executeBlock(0, { ...frame, unit: misread })
    return UNKNOWN
  }
  const type = childOf(tree, node, Field.type)
  // Annotations of a function's own variables are not evaluated.
  if (type !== 0 && frame.fn === null) evaluateAnnotation(machine, type, frame)
  if (right === 0) {
    // `f().x: int` evaluates its target, and no more.
    if (type !== 0 && tree.kind[target] !== Kind.identifier) machine.evaluate(tree.first[target] ?? 0, frame)
    return UNKNOWN
  }
  const value = tree.kind[right] === Kind.assignment ? executeAssignment(machine, right, frame) : machine.evaluate(right, frame)
  machine.assign(target, value, frame)
  return value
}

/** Assigns to a name, attribute, item or pattern. */
export function assign(machine: Machine, target: number, given: { value: Value; frame: Frame }): void {
  const { value, frame } = given
  const { tree } = frame.unit
  switch (tree.kind[target]) {
    case Kind.identifier:
      return setVariable(frame, textOf(tree, target), value)
    case Kind.attribute: {
      const object = machine.evaluate(childOf(tree, target, Field.object), frame)
      const name = textOf(tree, childOf(tree, target, Field.attribute))
      if (object.t === 'instance') {
        const held = classAttribute(object.cls, name)
        if (held?.t === 'function' && held.fn.setter !== undefined)
          machine.invoke(
            { ...held.fn.setter, self: object },
            { positional: [value], keywords: new Map(), rest: null },
            { frame, node: target },
          )
        else if (held !== null)
          callImplicit(machine, held, { name: '__set__', given: [object, value], site: { frame, node: target } })
        callImplicit(machine, object, { name: '__setattr__', given: [str(name), value], site: { frame, node: target } })
        object.attributes.set(name, value)
        if (object.attributes !== object.cls.instanceAttributes)
          object.cls.instanceAttributes.set(name, joinValues(object.cls.instanceAttributes.get(name), value))
      } else if (object.t === 'class') object.cls.attributes.set(name, value)
      else if (object.t === 'module') object.module.scope.variables.set(name, value)
      else if (object.t === 'name' && isHook(object.name, name))
        machine.call(value, { positional: [], keywords: new Map(), rest: UNKNOWN }, { frame, node: target })
      else if (object.t === 'name')
        machine.call(
          machine.attribute(object, '__setattr__', { frame, node: target }),
          { positional: [unknownWith(undefined), value], keywords: new Map(), rest: null },
          { frame, node: target },
        )
      return
    }
    case Kind.subscript: {
      const object = machine.evaluate(childOf(tree, target, Field.value), frame)
      const key = machine.evaluate(childOf(tree, target, Field.subscript), frame)
      const given2 = { positional: [key, value], keywords: new Map(), rest: null }
      machine.call(machine.attribute(object, '__setitem__', { frame, node: target }), given2, { frame, node: target })
      return
    }
    case Kind.tuple_pattern:
    case Kind.list_pattern:
    case Kind.pattern_list:
    case Kind.tuple:
    case Kind.list:
    case Kind.expression_list: {
      const targets = childrenOf(tree, target)
      const items =
        value.t === 'seq' && value.isWhole && value.items.length === targets.length
          ? value.items
          : itemsOfText(value, targets.length)
      for (const [index, one] of targets.entries())
        machine.assign(one, items === null ? oneOf(value) : withTaint(items[index] ?? UNKNOWN, value.taint), frame)
      return
    }
    case Kind.list_splat_pattern:
    case Kind.list_splat:
      return machine.assign(tree.first[target] ?? 0, sequence('list', [oneOf(value)], false), frame)
    case Kind.parenthesized_expression:
    case Kind.as_pattern_target:
    case Kind.expression_statement:
      return machine.assign(tree.first[target] ?? 0, value, frame)
    default:
  }
}

/** Functions that Python calls by itself at its end, or at every error. */
function isHook(holder: string, name: string): boolean {
  return (holder === 'sys' || holder === 'threading') && /^(?:excepthook|unraisablehook|displayhook|exitfunc)$/.test(name)
}

function itemsOfText(value: Value, count: number): readonly Value[] | null {
  const items = value.t === 'str' || value.t === 'bytes' ? itemsOf(value) : null
  return items !== null && items.length === count ? items : null
}

/** A function or class definition: made and put under its name. */
function define(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const name = textOf(tree, childOf(tree, node, Field.name))
  const value =
    tree.kind[node] === Kind.class_definition
      ? defineClass(machine, node, frame)
      : defineFunction(machine, { node, frame, owner: null, name })
  setVariable(frame, name, value)
  if (value.t === 'class') runClassHooks(machine, value.cls, { frame, node })
  return value
}
