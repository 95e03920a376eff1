import { childOf, childrenOf, Field, Kind, textOf } from '../syntax-tree.ts'
import type { CodeUnit, ModuleState } from '../values.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'

/** Modules that keep annotations as text (PEP 563). */
const keptAsText = new WeakSet<ModuleState>()

/** `from __future__ import annotations`; only in a file itself, derived code speaks for its own annotations only. */
export function noteFuture(node: number, frame: Frame): void {
  if (frame.unit.outer !== null) return
  const { tree } = frame.unit
  if (childrenOf(tree, node).some((child) => textOf(tree, child) === 'annotations')) keptAsText.add(frame.module)
}

/**
 * Evaluates an annotation, as Python before 3.14 does when the definition or statement runs (reference 7.2.2, 8.7).
 * Trees keep annotations as text; only one that holds a bracket can call anything.
 */
export function evaluateAnnotation(machine: Machine, node: number, frame: Frame): void {
  if (node === 0 || keptAsText.has(frame.module) || !textOf(frame.unit.tree, node).includes('(')) return
  // In brackets, as it may go over several lines.
  const unit = machine.readAnew(frame.unit, node, { before: '(', after: ')', skipped: 0 })
  if (unit !== null) machine.evaluate(unit.tree.first[0] ?? 0, { ...frame, unit })
}

/**
 * `match ["a"]:` with one short case behind it: the grammar takes it for an annotated item of something called match, but
 * no annotation begins on a new line. Null when it is none of these; else the statement as it should have been read.
 */
export function readMisreadMatch(machine: Machine, node: number, frame: Frame): CodeUnit | null {
  const { tree } = frame.unit
  const type = childOf(tree, node, Field.type)
  const text = textOf(tree, node)
  if (type === 0 || !/^match\b/.test(text)) return null
  const between = tree.text.slice(tree.end[childOf(tree, node, Field.left)], tree.start[type])
  if (!/:[ \t\f]*(?:#[^\n]*)?\r?\n/.test(between)) return null
  // An operator before the subject leaves no doubt.
  return machine.readAnew(frame.unit, node, { before: 'match ~', after: '\n', skipped: 5 })
}

/** Annotations of a function's parameters and of its result. */
export function evaluateSignature(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  if (tree.kind[node] === Kind.lambda) return
  const parameters = childOf(tree, node, Field.parameters)
  for (const child of parameters === 0 ? [] : childrenOf(tree, parameters))
    evaluateAnnotation(machine, childOf(tree, child, Field.type), frame)
  evaluateAnnotation(machine, childOf(tree, node, Field.return_type), frame)
}
