import { CONSTANT_ATTRIBUTES } from '../fold/modules.ts'
import { concatenate } from '../fold/format-text.ts'
import { foldBinary, foldComparison, foldIndex, foldNot, foldSlice, foldUnary } from '../fold/operators.ts'
import { decodeContent, parseInteger, shapeOfString } from '../literals.ts'
import { childOf, childrenOf, Field, Kind, textOf, type KindName } from '../syntax-tree.ts'
import { joinTaints, joinValues, unknownWith, withTaint } from '../join-values.ts'
import { num, sequence, str, UNKNOWN, type TextValue, type Value } from '../values.ts'
import { evaluateArguments, evaluateDictionary, evaluateSequence } from './collections.ts'
import { evaluateComprehension } from './comprehensions.ts'
import { defineFunction } from './definitions.ts'
import { callImplicit, compare, hasOwnClass, operate, truthIn } from './implicit-methods.ts'
import { lookUp } from './names.ts'
import { noteText } from './note-text.ts'
import type { Frame, Site } from './frame.ts'
import type { Machine } from './machine.ts'

type Handler = (machine: Machine, node: number, frame: Frame) => Value

/** The value of an expression. Never throws; what is too deep or beyond the budget is unknown. */
export function evaluate(machine: Machine, node: number, frame: Frame): Value {
  if (node === 0 || !machine.budget.step()) return UNKNOWN
  if (!machine.budget.enter()) return UNKNOWN
  const handler = HANDLERS[frame.unit.tree.kind[node] ?? 0]
  const value = handler === undefined ? evaluateChildren(machine, node, frame) : handler(machine, node, frame)
  machine.budget.leave()
  return value
}

/** For what has no meaning of its own: its parts are read, their origins kept. */
function evaluateChildren(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  let taint: Value['taint']
  let last: Value = UNKNOWN
  let count = 0
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    last = machine.evaluate(child, frame)
    taint = joinTaints(taint, last.taint)
    count++
  }
  return count === 1 ? last : unknownWith(taint)
}

const handlers: { [Name in KindName]?: Handler } = {
  identifier: (machine, node, frame) => lookUp(machine, textOf(frame.unit.tree, node), frame),
  string: evaluateString,
  concatenated_string: (machine, node, frame) => {
    const parts = childrenOf(frame.unit.tree, node).map((child) => machine.evaluate(child, frame))
    return concatenate(parts.some((part) => part.t === 'bytes') ? 'bytes' : 'str', parts)
  },
  integer: (_, node, frame) => {
    const value = parseInteger(textOf(frame.unit.tree, node))
    return value === null ? UNKNOWN : num(value)
  },
  float: (_, node, frame) => {
    const value = Number(textOf(frame.unit.tree, node).replaceAll('_', ''))
    return Number.isFinite(value) ? num(value, true) : UNKNOWN
  },
  true: () => ({ t: 'bool', b: true }),
  false: () => ({ t: 'bool', b: false }),
  none: () => ({ t: 'none' }),
  list: (machine, node, frame) => evaluateSequence(machine, 'list', { node, frame }),
  tuple: (machine, node, frame) => evaluateSequence(machine, 'tuple', { node, frame }),
  expression_list: (machine, node, frame) => evaluateSequence(machine, 'tuple', { node, frame }),
  pattern_list: (machine, node, frame) => evaluateSequence(machine, 'tuple', { node, frame }),
  set: (machine, node, frame) => evaluateSequence(machine, 'set', { node, frame }),
  dictionary: evaluateDictionary,
  parenthesized_expression: evaluateChildren,
  unary_operator: (machine, node, frame) => {
    const { tree } = frame.unit
    const operator = textOf(tree, childOf(tree, node, Field.operator))
    const value = machine.evaluate(childOf(tree, node, Field.argument), frame)
    const name = operator === '-' ? '__neg__' : operator === '+' ? '__pos__' : '__invert__'
    return callImplicit(machine, value, { name, site: { frame, node } }) ?? foldUnary(operator, value)
  },
  not_operator: (machine, node, frame) => {
    const value = machine.evaluate(childOf(frame.unit.tree, node, Field.argument), frame)
    if (!hasOwnClass(value)) return foldNot(value)
    const truth = truthIn(machine, value, { frame, node })
    return truth === null ? UNKNOWN : { t: 'bool', b: !truth }
  },
  binary_operator: evaluateBinary,
  boolean_operator: (machine, node, frame) => {
    const { tree } = frame.unit
    const left = machine.evaluate(childOf(tree, node, Field.left), frame)
    const right = machine.evaluate(childOf(tree, node, Field.right), frame)
    const isAnd = textOf(tree, childOf(tree, node, Field.operator)) === 'and'
    const truth = truthIn(machine, left, { frame, node })
    if (truth === null) return joinValues(left, right)
    return truth === isAnd ? right : left
  },
  comparison_operator: evaluateComparison,
  conditional_expression: (machine, node, frame) => {
    const [body = 0, condition = 0, other = 0] = childrenOf(frame.unit.tree, node)
    const truth = truthIn(machine, machine.evaluate(condition, frame), { frame, node })
    if (truth === true) return machine.evaluate(body, frame)
    if (truth === false) return machine.evaluate(other, frame)
    return joinValues(machine.evaluate(other, frame), machine.evaluate(body, frame))
  },
  named_expression: (machine, node, frame) => {
    const { tree } = frame.unit
    const value = machine.evaluate(childOf(tree, node, Field.value), frame)
    machine.assign(childOf(tree, node, Field.name), value, frame)
    return value
  },
  lambda: (machine, node, frame) => defineFunction(machine, { node, frame, owner: null, name: '<lambda>' }),
  call: (machine, node, frame) => {
    const { tree } = frame.unit
    const callee = machine.evaluate(childOf(tree, node, Field.function), frame)
    const given = evaluateArguments(machine, childOf(tree, node, Field.arguments), frame)
    return machine.call(callee, given, { frame, node })
  },
  attribute: (machine, node, frame) => {
    const { tree } = frame.unit
    const object = machine.evaluate(childOf(tree, node, Field.object), frame)
    const value = machine.attribute(object, textOf(tree, childOf(tree, node, Field.attribute)), { frame, node })
    const constant = value.t === 'name' ? CONSTANT_ATTRIBUTES[value.name] : undefined
    return constant === undefined ? value : str(constant)
  },
  subscript: evaluateSubscript,
  list_comprehension: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  set_comprehension: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  generator_expression: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  dictionary_comprehension: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  ellipsis: () => UNKNOWN,
  type: () => UNKNOWN,
  yield: (machine, node, frame) => {
    const value = evaluateChildren(machine, node, frame)
    const before = frame.returned
    frame.returned =
      before?.t === 'seq' && before.items.length < 256
        ? sequence('list', [...before.items, value], false)
        : joinValues(before, sequence('list', [value], false))
    return unknownWith(value.taint)
  },
}

const HANDLERS: (Handler | undefined)[] = Array.from({ length: 256 })
for (const [name, handler] of Object.entries(handlers)) HANDLERS[Kind[name as KindName]] = handler

function evaluateString(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const start = tree.start[node] ?? 0
  const literal = tree.text.slice(start, tree.end[node])
  const shape = shapeOfString(literal)
  if (!shape.isFormat) {
    const value: TextValue = {
      t: shape.isBytes ? 'bytes' : 'str',
      s: decodeContent(literal.slice(shape.from, shape.to), shape),
      isWhole: true,
    }
    noteText(machine, value, { frame, node })
    return value
  }
  const pieces: (string | Value)[] = []
  let plain = start + shape.from
  const content = (to: number): string =>
    decodeContent(tree.text.slice(plain, to).replaceAll('{{', '{').replaceAll('}}', '}'), shape)
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] !== Kind.interpolation) continue
    const from = tree.start[child] ?? 0
    if (from < plain) continue
    const inner = machine.evaluate(childOf(tree, child, Field.expression), frame)
    pieces.push(content(from), formatted(machine, inner, { frame, node }))
    const format = childOf(tree, child, Field.format_specifier)
    if (format !== 0 && tree.first[format] !== 0) evaluateChildren(machine, format, frame)
    plain = tree.end[child] ?? from
  }
  pieces.push(content(Math.max(plain, start + shape.to)))
  const value = concatenate('str', pieces)
  noteText(machine, value, { frame, node })
  return value
}

/** What a format string shows of a value: the text that its class makes of it. */
function formatted(machine: Machine, value: Value, site: Site): Value {
  if (!hasOwnClass(value)) return value
  const names = ['__format__', '__str__', '__repr__']
  return names.reduce<Value | null>((made, name) => made ?? callImplicit(machine, value, { name, site }), null) ?? value
}

/** Long chains of `a + b + c` lean to the left as deep as they are long; they are read without recursion. */
function evaluateBinary(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const chain: number[] = []
  let leftmost = node
  while (tree.kind[leftmost] === Kind.binary_operator) {
    chain.push(leftmost)
    leftmost = childOf(tree, leftmost, Field.left)
  }
  let value = machine.evaluate(leftmost, frame)
  // Texts in a row are gathered and put together once: a million concatenations take linear time.
  let pieces: Value[] = []
  const flush = (): void => {
    if (pieces.length === 1) value = foldBinary('+', value, pieces[0] ?? UNKNOWN)
    else if (pieces.length > 1) value = concatenate(value.t === 'bytes' ? 'bytes' : 'str', [value, ...pieces])
    pieces = []
  }
  for (const step of chain.toReversed()) {
    if (!machine.budget.step()) return UNKNOWN
    const operator = textOf(tree, childOf(tree, step, Field.operator))
    const right = machine.evaluate(childOf(tree, step, Field.right), frame)
    if (operator === '+' && (value.t === 'str' || value.t === 'bytes') && right.t === value.t) {
      pieces.push(right)
      continue
    }
    flush()
    value =
      operator === '/' && right.t === 'str' && (value.t === 'str' || value.t === 'name')
        ? concatenate('str', [value, '/', right])
        : (operate(machine, operator, { left: value, right, site: { frame, node } }) ?? foldBinary(operator, value, right))
  }
  flush()
  if (value.t === 'str' && chain.length > 0) noteText(machine, value, { frame, node })
  return value
}

function evaluateComparison(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const operands: Value[] = []
  const operators: string[] = []
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.operator) operators.push(textOf(tree, child).replaceAll(/\s+/g, ' '))
    else operands.push(machine.evaluate(child, frame))
  }
  const [left, right] = operands
  for (const [index, operator] of operators.entries()) {
    const [one, other] = operands.slice(index, index + 2)
    if (one !== undefined && other !== undefined && (hasOwnClass(one) || hasOwnClass(other)))
      compare(machine, operator, { left: one, right: other, site: { frame, node } })
  }
  if (operators.length !== 1 || left === undefined || right === undefined) return UNKNOWN
  const result = foldComparison(operators[0] ?? '', left, right)
  return result === null ? UNKNOWN : { t: 'bool', b: result }
}

function evaluateSubscript(machine: Machine, node: number, frame: Frame): Value {
  const { tree } = frame.unit
  const value = machine.evaluate(childOf(tree, node, Field.value), frame)
  const index = childOf(tree, node, Field.subscript)
  if (tree.kind[index] === Kind.slice) {
    const bounds: (Value | null)[] = [null]
    for (let child = tree.first[index] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
      if (tree.kind[child] === Kind.colon) bounds.push(null)
      else bounds[bounds.length - 1] = machine.evaluate(child, frame)
    }
    return withTaint(foldSlice(value, bounds) ?? unknownWith(value.taint, value.layers), value.taint)
  }
  const key = machine.evaluate(index, frame)
  if (value.t === 'choice') {
    return value.options.reduce<Value>(
      (all, option) => joinValues(all, foldIndex(option, key) ?? unknownWith(option.taint)),
      unknownWith(value.taint),
    )
  }
  const own =
    callImplicit(machine, value, { name: '__getitem__', given: [key], site: { frame, node } }) ??
    callImplicit(machine, value, { name: '__missing__', given: [key], site: { frame, node } })
  if (own !== null) return own
  const item = foldIndex(value, key)
  if (item !== null) return withTaint(item, value.taint)
  // `globals()['x']` of the code's own names.
  if (value.t === 'module' && key.t === 'str' && key.isWhole) return machine.attribute(value, key.s, { frame, node })
  if (value.t === 'name') {
    // `os.environ['X']`, `sys.modules['os']`, `vars(os)['system']`: as the method or attribute would be read.
    return machine.call(
      machine.attribute(value, '__getitem__', { frame, node }),
      { positional: [key], keywords: new Map(), rest: null },
      { frame, node },
    )
  }
  if (value.t === 'seq') return value.items.reduce<Value>((all, one) => joinValues(all, one), unknownWith(value.taint))
  if (value.t === 'dict')
    return [...value.entries.values()]
      .slice(0, 64)
      .reduce<Value>((all, [, one]) => joinValues(all, one), unknownWith(value.taint))
  return unknownWith(joinTaints(value.taint, key.taint), value.layers)
}
