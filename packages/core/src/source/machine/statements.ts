import { itemsOf } from '../fold/read-constants.ts'
import { foldBinary } from '../fold/operators.ts'
import { childOf, childrenOf, Field, Kind, textOf, type KindName } from '../syntax-tree.ts'
import { joinValues, nameValue, sequence, truthOf, UNKNOWN, unknownWith, withTaint, type Value } from '../values.ts'
import { oneOf } from './comprehensions.ts'
import { defineClass, defineFunction } from './definitions.ts'
import type { Frame, Machine } from './machine.ts'

type Handler = (machine: Machine, node: number, frame: Frame) => void
const MOST_ROUNDS = 4096

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
      // A bare string is a docstring or a comment: nothing happens.
      if (kind === Kind.string || kind === Kind.concatenated_string || kind === Kind.ellipsis) continue
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
    machine.assign(target, foldBinary(operator, left, right), frame)
  },
  if_statement: executeIf,
  for_statement: executeFor,
  while_statement: executeWhile,
  try_statement: (machine, node, frame) => {
    const { tree } = frame.unit
    for (const child of childrenOf(tree, node)) {
      const kind = tree.kind[child]
      if (kind === Kind.block) machine.executeBlock(child, frame)
      else if (kind === Kind.except_clause || kind === Kind.except_group_clause) branch(frame, () => executeParts(machine, child, frame))
      else executeParts(machine, child, frame)
    }
  },
  else_clause: executeParts,
  finally_clause: executeParts,
  except_clause: executeParts,
  block: (machine, node, frame) => machine.executeBlock(node, frame),
  ERROR: executeParts,
  with_statement: (machine, node, frame) => {
    const { tree } = frame.unit
    for (const child of childrenOf(tree, node)) {
      if (tree.kind[child] !== Kind.with_clause) execute(machine, child, frame)
      else for (const item of childrenOf(tree, child)) executeWithItem(machine, childOf(tree, item, Field.value), frame)
    }
  },
  function_definition: (machine, node, frame) => void define(machine, node, frame),
  class_definition: (machine, node, frame) => void define(machine, node, frame),
  decorated_definition: executeDecorated,
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
  match_statement: (machine, node, frame) => {
    const { tree } = frame.unit
    machine.evaluate(childOf(tree, node, Field.subject), frame)
    for (const child of childrenOf(tree, childOf(tree, node, Field.body))) branch(frame, () => machine.executeBlock(childOf(tree, child, Field.consequence), frame))
  },
}

const HANDLERS: (Handler | undefined)[] = Array.from({ length: 256 })
for (const [name, handler] of Object.entries(handlers)) HANDLERS[Kind[name as KindName]] = handler
for (const name of ['nonlocal_statement', 'future_import_statement'] as const) HANDLERS[Kind[name]] = () => undefined

function executeParts(machine: Machine, node: number, frame: Frame): void {
  for (const child of childrenOf(frame.unit.tree, node)) execute(machine, child, frame)
}

function executeAssignment(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const right = childOf(tree, node, Field.right)
  if (right === 0) return UNKNOWN
  const value = tree.kind[right] === Kind.assignment ? executeAssignment(machine, right, frame) : machine.evaluate(right, frame)
  machine.assign(childOf(tree, node, Field.left), value, frame)
  return value
}

/** Puts a value into a scope as an assignment statement does. */
export function setVariable(frame: Frame, name: string, value: Value): void {
  const scope = frame.scope.globals.has(name) ? frame.module.scope : frame.scope
  scope.variables.set(name, value)
}

/** Assigns to a name, attribute, item or pattern. */
export function assign(machine: Machine, target: number, given: { value: Value; frame: Frame }): void {
  const { value, frame } = given
  const { tree } = frame.unit
  switch (tree.kind[target]) {
    case Kind.identifier: return setVariable(frame, textOf(tree, target), value)
    case Kind.attribute: {
      const object = machine.evaluate(childOf(tree, target, Field.object), frame)
      const name = textOf(tree, childOf(tree, target, Field.attribute))
      if (object.t === 'instance') {
        object.attributes.set(name, value)
        if (object.attributes !== object.cls.instanceAttributes) object.cls.instanceAttributes.set(name, joinValues(object.cls.instanceAttributes.get(name), value))
      } else if (object.t === 'class') object.cls.attributes.set(name, value)
      else if (object.t === 'module') object.module.scope.variables.set(name, value)
      else if (object.t === 'name') machine.call(machine.attribute(object, '__setattr__', { frame, node: target }), { positional: [unknownWith(undefined), value], keywords: new Map(), rest: null }, { frame, node: target })
      return
    }
    case Kind.subscript: {
      const object = machine.evaluate(childOf(tree, target, Field.value), frame)
      const key = machine.evaluate(childOf(tree, target, Field.subscript), frame)
      const given2 = { positional: [key, value], keywords: new Map(), rest: null }
      machine.call(machine.attribute(object, '__setitem__', { frame, node: target }), given2, { frame, node: target })
      return
    }
    case Kind.tuple_pattern: case Kind.list_pattern: case Kind.pattern_list: case Kind.tuple: case Kind.list: case Kind.expression_list: {
      const targets = childrenOf(tree, target)
      const items = value.t === 'seq' && value.isWhole && value.items.length === targets.length ? value.items : itemsOfText(value, targets.length)
      for (const [index, one] of targets.entries()) machine.assign(one, items === null ? oneOf(value) : withTaint(items[index] ?? UNKNOWN, value.taint), frame)
      return
    }
    case Kind.list_splat_pattern: case Kind.list_splat: return machine.assign(tree.first[target] ?? 0, sequence('list', [oneOf(value)], false), frame)
    case Kind.parenthesized_expression: case Kind.as_pattern_target: case Kind.expression_statement: return machine.assign(tree.first[target] ?? 0, value, frame)
    default:
  }
}

function itemsOfText(value: Value, count: number): readonly Value[] | null {
  const items = value.t === 'str' || value.t === 'bytes' ? itemsOf(value) : null
  return items !== null && items.length === count ? items : null
}

/** Runs one of several ways; afterwards a variable may have either value. */
function branch(frame: Frame, run: () => void): void {
  const before = new Map(frame.scope.variables)
  run()
  if (before.size === 0) return
  for (const [name, value] of frame.scope.variables) {
    const old = before.get(name)
    if (old !== undefined && old !== value) frame.scope.variables.set(name, joinValues(old, value))
  }
}

function executeIf(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  let decided = false
  const way = (condition: number, block: number): void => {
    const inner = isMainGuard(tree.text.slice(tree.start[condition], tree.end[condition])) && frame.context === 'import'
      ? { ...frame, context: 'entry-point' as const } : frame
    const truth = condition === 0 ? null : truthOf(machine.evaluate(condition, frame))
    if (decided || truth === false) {
      branch(frame, () => machine.executeBlock(block, { ...inner, context: 'dead', scope: { variables: new Map(), parent: frame.scope, globals: new Set() } }))
      return
    }
    if (truth === true) {
      decided = true
      machine.executeBlock(block, inner)
    } else branch(frame, () => machine.executeBlock(block, inner))
    frame.returned = inner.returned
  }
  way(childOf(tree, node, Field.condition), childOf(tree, node, Field.consequence))
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.elif_clause) way(childOf(tree, child, Field.condition), childOf(tree, child, Field.consequence))
    else if (tree.kind[child] === Kind.else_clause) way(0, childOf(tree, child, Field.body))
  }
}

function isMainGuard(condition: string): boolean {
  return condition.length < 60 && condition.includes('__name__') && condition.includes('__main__')
}

function executeFor(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  const source = machine.evaluate(childOf(tree, node, Field.right), frame)
  const target = childOf(tree, node, Field.left)
  const body = childOf(tree, node, Field.body)
  const items = machine.budget.isTight() ? null : itemsOf(source)
  if (items === null || items.length > MOST_ROUNDS) {
    machine.assign(target, oneOf(source), frame)
    branch(frame, () => machine.executeBlock(body, frame))
  } else {
    for (const item of items) {
      if (machine.budget.isTight()) break
      machine.assign(target, withTaint(item, source.taint), frame)
      machine.executeBlock(body, frame)
    }
  }
  const rest = childOf(tree, node, Field.alternative)
  if (rest !== 0) execute(machine, rest, frame)
}

function executeWhile(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  const condition = childOf(tree, node, Field.condition)
  const body = childOf(tree, node, Field.body)
  const isConstant = tree.kind[condition] === Kind.true || tree.kind[condition] === Kind.integer
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const truth = truthOf(machine.evaluate(condition, frame))
    if (truth === false) break
    machine.executeBlock(body, frame)
    if (truth === null || isConstant || machine.budget.isTight()) break
  }
}

function executeWithItem(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  if (tree.kind[node] !== Kind.as_pattern) {
    machine.evaluate(node, frame)
    return
  }
  const [value = 0, target = 0] = childrenOf(tree, node)
  const context = machine.evaluate(value, frame)
  const entered = context.t === 'instance' ? machine.call(machine.attribute(context, '__enter__', { frame, node }), { positional: [], keywords: new Map(), rest: null }, { frame, node }) : context
  machine.assign(target, entered.t === 'unknown' ? context : entered, frame)
}

function define(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const name = textOf(tree, childOf(tree, node, Field.name))
  const value = tree.kind[node] === Kind.class_definition ? defineClass(machine, node, frame) : defineFunction(machine, { node, frame, owner: null, name })
  setVariable(frame, name, value)
  return value
}

/** Decorators that leave a function what it is, or whose result still calls it. */
function executeDecorated(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  const definition = childOf(tree, node, Field.definition)
  const decorators = childrenOf(tree, node).filter((child) => tree.kind[child] === Kind.decorator)
  const values = decorators.map((child) => machine.evaluate(tree.first[child] ?? 0, frame))
  const made = define(machine, definition, frame)
  for (const [index, decorator] of values.toReversed().entries()) {
    if (decorator.t === 'unknown') continue
    const site = { frame, node: decorators[decorators.length - 1 - index] ?? node }
    machine.call(decorator, { positional: [made], keywords: new Map(), rest: null }, site)
  }
}

function executeImportFrom(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  const moduleName = textOf(tree, childOf(tree, node, Field.module_name)).replaceAll(/\s+/g, '')
  const module = machine.importModule(moduleName, { frame, node })
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.wildcard_import) {
      if (module.t === 'module') {
        for (const [name, value] of module.module.scope.variables) if (!name.startsWith('_')) setVariable(frame, name, value)
      } else {
        const stars = frame.module.scope.variables.get('*')
        frame.module.scope.variables.set('*', sequence('list', [...(stars?.t === 'seq' ? stars.items : []), module]))
      }
      continue
    }
    if (tree.field[child] !== Field.name) continue
    const isAliased = tree.kind[child] === Kind.aliased_import
    const name = textOf(tree, isAliased ? childOf(tree, child, Field.name) : child)
    const value = machine.attribute(module, name, { frame, node: child })
    setVariable(frame, isAliased ? textOf(tree, childOf(tree, child, Field.alias)) : name, value)
  }
}
