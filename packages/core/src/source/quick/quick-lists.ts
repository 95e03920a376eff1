import { Field, Kind } from '../syntax-tree.ts'
import { adopt, codeAt, DOUBT, expectWord, finish, make, step, wordOf, type Quick } from './quick-text.ts'

/** `*x` or `**x`. */
export function readSplat(quick: Quick): number {
  const { at } = quick
  const isDouble = quick.text.charCodeAt(at + 1) === 42
  step(quick, isDouble ? 2 : 1)
  const node = make(quick, isDouble ? Kind.dictionary_splat : Kind.list_splat, at)
  adopt(quick, { parent: node, last: 0, child: quick.readExpression(quick) })
  return finish(quick, node)
}

/** `for … in … if …` behind the body of a comprehension. */
export function readComprehension(quick: Quick, { node, last: before }: { node: number; last: number }): void {
  let last = before
  for (;;) {
    const word = wordOf(quick)
    const { at } = quick
    if (word === 'if') {
      step(quick, 2)
      const clause = make(quick, Kind.if_clause, at)
      adopt(quick, { parent: clause, last: 0, child: quick.readExpression(quick, 'comprehension') })
      last = adopt(quick, { parent: node, last, child: finish(quick, clause) })
      continue
    }
    if (word === 'async') step(quick, 5)
    else if (word !== 'for') return
    expectWord(quick, 'for')
    const clause = make(quick, Kind.for_in_clause, at)
    const inner = adopt(quick, { parent: clause, last: 0, child: readTargets(quick) }, Field.left)
    expectWord(quick, 'in')
    adopt(quick, { parent: clause, last: inner, child: quick.readExpression(quick, 'comprehension') }, Field.right)
    last = adopt(quick, { parent: node, last, child: finish(quick, clause) })
  }
}

/** What `for` assigns to. */
export function readTargets(quick: Quick): number {
  const { at } = quick
  const first = toPattern(quick, readTarget(quick))
  if (codeAt(quick) !== 44) return first
  const node = make(quick, Kind.pattern_list, at)
  let last = adopt(quick, { parent: node, last: 0, child: first })
  while (codeAt(quick) === 44) {
    step(quick, 1)
    if (wordOf(quick) === 'in') break
    last = adopt(quick, { parent: node, last, child: toPattern(quick, readTarget(quick)) })
  }
  return finish(quick, node)
}

function readTarget(quick: Quick): number {
  if (codeAt(quick) !== 42) return quick.readPrimary(quick)
  const { at } = quick
  step(quick, 1)
  const node = make(quick, Kind.list_splat, at)
  adopt(quick, { parent: node, last: 0, child: quick.readPrimary(quick) })
  return finish(quick, node)
}

/** The same nodes as what is assigned to. */
export function toPattern(quick: Quick, node: number): number {
  const { kind } = quick
  switch (kind[node]) {
    case Kind.identifier:
    case Kind.attribute:
    case Kind.subscript:
      return node
    case Kind.parenthesized_expression:
    case Kind.tuple:
      kind[node] = Kind.tuple_pattern
      break
    case Kind.list:
      kind[node] = Kind.list_pattern
      break
    case Kind.list_splat:
      kind[node] = Kind.list_splat_pattern
      break
    case Kind.expression_list:
      kind[node] = Kind.pattern_list
      break
    default:
      throw DOUBT
  }
  for (let child = quick.first[node] ?? 0; child !== 0; child = quick.next[child] ?? 0) toPattern(quick, child)
  return node
}

/** Expressions with commas between them as one node; a single one as itself. */
export function readExpressions(quick: Quick): number {
  const { at } = quick
  const first = readItem(quick)
  if (codeAt(quick) !== 44) return first
  const node = make(quick, Kind.expression_list, at)
  let last = adopt(quick, { parent: node, last: 0, child: first })
  while (codeAt(quick) === 44) {
    step(quick, 1)
    if (isListEnd(quick)) break
    last = adopt(quick, { parent: node, last, child: readItem(quick) })
  }
  return finish(quick, node)
}

function readItem(quick: Quick): number {
  if (codeAt(quick) !== 42) return quick.readExpression(quick)
  if (quick.text.charCodeAt(quick.at + 1) === 42) throw DOUBT
  return readTarget(quick)
}

function isListEnd(quick: Quick): boolean {
  const code = codeAt(quick)
  return (
    code === -1 ||
    code === 10 ||
    code === 13 ||
    code === 61 ||
    code === 58 ||
    code === 59 ||
    code === 41 ||
    code === 93 ||
    code === 125
  )
}
