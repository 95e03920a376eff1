import { itemsOf } from '../fold/read-constants.ts'
import { joinValues, withTaint } from '../join-values.ts'
import { childOf, Field, Kind, type SyntaxTree } from '../syntax-tree.ts'
import { oneOf } from './comprehensions.ts'
import { iterate, truthIn } from './implicit-methods.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'
import type { Value } from '../values.ts'

const MOST_ROUNDS = 4096
/** Rounds in which what a loop consumes does not become less: a walk over something unknown, no decoder. */
const MOST_IDLE_ROUNDS = 256

/** Runs one of several ways; afterwards a variable may have either value. */
export function branch(frame: Frame, run: () => void): void {
  const { scope } = frame
  const outer = scope.journal ?? null
  const journal = new Map<string, Value | undefined>()
  scope.journal = journal
  run()
  scope.journal = outer
  for (const [name, old] of journal) {
    const value = scope.variables.get(name)
    if (old !== undefined && old !== value) scope.variables.set(name, joinValues(old, value))
    if (outer !== null && !outer.has(name)) outer.set(name, old)
  }
}

export function executeIf(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  let decided = false
  const way = (condition: number, block: number): void => {
    const inner =
      isMainGuard(tree.text.slice(tree.start[condition], tree.end[condition])) && frame.context === 'import'
        ? { ...frame, context: 'entry-point' as const }
        : frame
    const truth = condition === 0 ? null : truthIn(machine, machine.evaluate(condition, frame), { frame, node })
    if (decided || truth === false) {
      executeShadow(machine, block, { frame: inner, isNever: isLiteral(tree, condition) })
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

/**
 * The way that constants do not take. What decided it may change in ways that are not followed (a loop read once, a global),
 * so it is read once, beside the variables of the frame; it is dead only when the condition holds nothing but literals.
 */
function executeShadow(machine: Machine, block: number, { frame, isNever }: { frame: Frame; isNever: boolean }): void {
  const context = isNever ? ('dead' as const) : frame.context
  const key = `${frame.unit.file}:${frame.unit.layers.length}:${frame.unit.tree.start[block] ?? 0}:${frame.unit.tree.count}:${context}`
  if (machine.shadowed.has(key)) return
  machine.shadowed.add(key)
  machine.executeBlock(block, {
    ...frame,
    context,
    scope: { variables: new Map(), parent: frame.scope, globals: new Set() },
    returned: undefined,
  })
}

function isLiteral(tree: SyntaxTree, condition: number): boolean {
  const text = tree.text.slice(tree.start[condition], tree.end[condition])
  return condition !== 0 && (/^(?:False|0|None|not True)$/.test(text) || text.endsWith('TYPE_CHECKING'))
}

function isMainGuard(condition: string): boolean {
  return condition.length < 60 && condition.includes('__name__') && condition.includes('__main__')
}

export function executeFor(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  const source = iterate(machine, machine.evaluate(childOf(tree, node, Field.right), frame), { frame, node })
  const target = childOf(tree, node, Field.left)
  const body = childOf(tree, node, Field.body)
  const items = machine.budget.isTight() ? null : itemsOf(source)
  if (items === null || items.length > MOST_ROUNDS) {
    machine.assign(target, oneOf(source), frame)
    branch(frame, () => machine.executeBlock(body, frame))
  } else {
    // A copy: the body may append to the list that it runs over.
    for (const item of items.slice()) {
      if (!machine.budget.unroll()) break
      machine.assign(target, withTaint(item, source.taint), frame)
      machine.executeBlock(body, frame)
    }
  }
  const rest = childOf(tree, node, Field.alternative)
  if (rest !== 0) machine.executeBlock(childOf(tree, rest, Field.body), frame)
}

/** `while stack:` goes on as long as something is in it; other conditions have no size. */
function sizeOf(value: Value): number {
  return value.t === 'seq'
    ? value.items.length
    : value.t === 'dict'
      ? value.entries.size
      : value.t === 'str' || value.t === 'bytes'
        ? value.s.length
        : Infinity
}

export function executeWhile(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  const condition = childOf(tree, node, Field.condition)
  const body = childOf(tree, node, Field.body)
  const isConstant = tree.kind[condition] === Kind.true || tree.kind[condition] === Kind.integer
  let least = Infinity
  let idle = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const value = machine.evaluate(condition, frame)
    const truth = truthIn(machine, value, { frame, node })
    if (truth === false) break
    const size = sizeOf(value)
    if (size < least) {
      least = size
      idle = 0
    } else if (size !== Infinity && ++idle > MOST_IDLE_ROUNDS) break
    machine.executeBlock(body, frame)
    if (truth === null || isConstant || !machine.budget.unroll()) break
  }
  const rest = childOf(tree, node, Field.alternative)
  if (rest !== 0) machine.executeBlock(childOf(tree, rest, Field.body), frame)
}
