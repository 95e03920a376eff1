import { childOf, childrenOf, Field, Kind, textOf } from '../syntax-tree.ts'
import { unknownWith } from '../join-values.ts'
import { sequence, str, type Value } from '../values.ts'
import { branch } from './branches.ts'
import { oneOf } from './comprehensions.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'
import { setVariable } from './set-variable.ts'

interface Given {
  readonly value: Value
  readonly frame: Frame
}

/** Every case may be the one: its captures are bound, its guard is evaluated, its block is run (Python reference 8.6). */
export function executeMatch(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  const subjects = childrenOf(tree, node).filter((child) => tree.field[child] === Field.subject)
  const values = subjects.map((child) =>
    machine.evaluate(isAdded(frame, child) ? childOf(tree, child, Field.argument) : child, frame),
  )
  const value = values.length === 1 && values[0] !== undefined ? values[0] : sequence('tuple', values)
  for (const clause of childrenOf(tree, childOf(tree, node, Field.body)))
    branch(frame, () => {
      const parts = childrenOf(tree, clause)
      const patterns = parts.filter((part) => tree.kind[part] === Kind.case_pattern)
      if (patterns.length === 1) bindPattern(machine, patterns[0] ?? 0, { value, frame })
      else bindItems(machine, patterns, { value, frame })
      for (const part of parts) if (tree.kind[part] === Kind.if_clause) machine.evaluate(tree.first[part] ?? 0, frame)
      machine.executeBlock(childOf(tree, clause, Field.consequence), frame)
    })
}

/** Whether the operator stands in the tree only, see `readMisreadMatch`. */
function isAdded({ unit: { tree } }: Frame, subject: number): boolean {
  return tree.kind[subject] === Kind.unary_operator && !/^[-+~]$/.test(textOf(tree, childOf(tree, subject, Field.operator)))
}

function bindPattern(machine: Machine, pattern: number, given: Given): void {
  // No node: node 0 is the module, which holds the pattern again (`case [a, *_]`).
  if (pattern === 0) return
  const { value, frame } = given
  const { tree } = frame.unit
  const parts = childrenOf(tree, pattern)
  const text = textOf(tree, pattern)
  switch (tree.kind[pattern]) {
    case Kind.identifier:
    case Kind.dotted_name:
      if (text !== '_' && !text.includes('.')) setVariable(frame, text, value)
      return
    case Kind.list_pattern:
    case Kind.tuple_pattern:
      return bindItems(machine, parts, given)
    case Kind.other:
      if (text.startsWith('{')) return bindEntries(machine, parts, given)
      if (text.startsWith('*')) {
        // `*_` names nothing.
        if (parts[0] !== undefined) bindPattern(machine, parts[0], given)
        return
      }
      if (tree.kind[parts[0] ?? 0] === Kind.dotted_name && text.endsWith(')')) return bindAttributes(machine, parts, given)
      break
    default:
  }
  for (const part of parts) bindPattern(machine, part, given)
}

function isStar(frame: Frame, pattern: number): boolean {
  return textOf(frame.unit.tree, pattern).startsWith('*')
}

function bindItems(machine: Machine, patterns: readonly number[], { value, frame }: Given): void {
  const items = value.t === 'seq' && value.isWhole ? value.items : null
  const star = patterns.findIndex((pattern) => isStar(frame, pattern))
  const after = patterns.length - star - 1
  for (const [index, pattern] of patterns.entries()) {
    let item: Value
    if (index === star)
      item =
        items === null
          ? sequence('list', [oneOf(value)], false)
          : sequence('list', items.slice(star, Math.max(star, items.length - after)))
    else item = items?.[star === -1 || index < star ? index : items.length - patterns.length + index] ?? oneOf(value)
    bindPattern(machine, pattern, { value: item, frame })
  }
}

function bindEntries(machine: Machine, parts: readonly number[], { value, frame }: Given): void {
  const { tree } = frame.unit
  let key: Value = unknownWith(undefined)
  for (const part of parts) {
    if (tree.field[part] === Field.key) key = machine.evaluate(part, frame)
    else if (isStar(frame, part)) bindPattern(machine, part, { value, frame })
    else {
      const entry =
        value.t === 'dict' && (key.t === 'str' || key.t === 'bytes') ? value.entries.get(`${key.t[0]}${key.s}`) : undefined
      bindPattern(machine, part, { value: entry?.[1] ?? unknownWith(value.taint, value.layers), frame })
    }
  }
}

/** A class pattern: `A(b=x)` reads attributes, `A(x)` those of `__match_args__`; a builtin type captures the value itself. */
function bindAttributes(machine: Machine, parts: readonly number[], { value, frame }: Given): void {
  const { tree } = frame.unit
  const names = value.t === 'instance' ? machine.attribute(value, '__match_args__', { frame, node: parts[0] ?? 0 }) : null
  for (const [index, part] of parts.slice(1).entries()) {
    const inner = childrenOf(tree, tree.first[part] ?? 0)
    const isNamed = /^\w+\s*=/.test(textOf(tree, part))
    const name = isNamed ? str(textOf(tree, inner[0] ?? 0)) : names?.t === 'seq' ? names.items[index] : undefined
    const bound = name?.t === 'str' ? machine.attribute(value, name.s, { frame, node: part }) : value
    if (isNamed) for (const one of inner.slice(1)) bindPattern(machine, one, { value: bound, frame })
    else bindPattern(machine, part, { value: bound, frame })
  }
}
