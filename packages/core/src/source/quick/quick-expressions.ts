import { Field, Kind } from '../syntax-tree.ts'
import { readAtom } from './quick-atoms.ts'
import { readParameters } from './quick-parameters.ts'
import { readAttribute, readCall, readSubscript } from './quick-trailers.ts'
import {
  adopt,
  codeAt,
  DOUBT,
  enter,
  expectCode,
  expectWord,
  finish,
  make,
  step,
  wordOf,
  type Quick,
  type Where,
} from './quick-text.ts'

/** An expression (Python reference 6), conditional and named ones included. */
export function readExpression(quick: Quick, where: Where = 'anywhere'): number {
  enter(quick)
  const node = wordOf(quick) === 'lambda' ? readLambda(quick, where) : readConditional(quick, where)
  quick.nesting--
  return node
}

function readConditional(quick: Quick, where: Where): number {
  const body = readOr(quick)
  if (codeAt(quick) === 58 && quick.text.charCodeAt(quick.at + 1) === 61 && quick.formatLevel !== quick.brackets) {
    if (quick.kind[body] !== Kind.identifier || (quick.brackets === 0 && where !== 'condition')) throw DOUBT
    const node = make(quick, Kind.named_expression, quick.start[body] ?? 0)
    const last = adopt(quick, { parent: node, last: 0, child: body }, Field.name)
    step(quick, 2)
    adopt(quick, { parent: node, last, child: readExpression(quick, where) }, Field.value)
    return finish(quick, node)
  }
  if (where === 'comprehension' || wordOf(quick) !== 'if') return body
  const node = make(quick, Kind.conditional_expression, quick.start[body] ?? 0)
  let last = adopt(quick, { parent: node, last: 0, child: body })
  step(quick, 2)
  last = adopt(quick, { parent: node, last, child: readOr(quick) })
  expectWord(quick, 'else')
  adopt(quick, { parent: node, last, child: readExpression(quick) })
  return finish(quick, node)
}

function readLambda(quick: Quick, where: Where): number {
  if (where === 'comprehension' || quick.formatLevel === quick.brackets) throw DOUBT
  const { at } = quick
  step(quick, 6)
  const node = make(quick, Kind.lambda, at)
  let last = 0
  if (codeAt(quick) !== 58) {
    const parameters = make(quick, Kind.lambda_parameters, quick.at)
    readParameters(quick, { node: parameters, isTyped: false, closing: 58 })
    last = adopt(quick, { parent: node, last, child: finish(quick, parameters) }, Field.parameters)
  }
  expectCode(quick, 58)
  adopt(quick, { parent: node, last, child: readExpression(quick) }, Field.body)
  return finish(quick, node)
}

/** A node of two operands with the operator between them; the operator's token is next. */
function combine(
  quick: Quick,
  left: number,
  { kind, length, right }: { kind: number; length: number; right: (quick: Quick) => number },
): number {
  const node = make(quick, kind, quick.start[left] ?? 0)
  let last = adopt(quick, { parent: node, last: 0, child: left }, Field.left)
  last = adopt(quick, { parent: node, last, child: readOperator(quick, length) }, Field.operator)
  adopt(quick, { parent: node, last, child: right(quick) }, Field.right)
  return finish(quick, node)
}

function readOperator(quick: Quick, length: number): number {
  const { at } = quick
  step(quick, length)
  return make(quick, Kind.operator, at)
}

function readOr(quick: Quick): number {
  let left = readAnd(quick)
  while (wordOf(quick) === 'or') left = combine(quick, left, { kind: Kind.boolean_operator, length: 2, right: readAnd })
  return left
}

function readAnd(quick: Quick): number {
  let left = readNot(quick)
  while (wordOf(quick) === 'and') left = combine(quick, left, { kind: Kind.boolean_operator, length: 3, right: readNot })
  return left
}

function readNot(quick: Quick): number {
  if (wordOf(quick) !== 'not') return readComparison(quick)
  enter(quick)
  const { at } = quick
  step(quick, 3)
  const node = make(quick, Kind.not_operator, at)
  adopt(quick, { parent: node, last: 0, child: readNot(quick) }, Field.argument)
  quick.nesting--
  return finish(quick, node)
}

function readComparison(quick: Quick): number {
  const left = readBinary(quick, 1)
  if (!isComparison(quick)) return left
  const node = make(quick, Kind.comparison_operator, quick.start[left] ?? 0)
  let last = adopt(quick, { parent: node, last: 0, child: left })
  do {
    last = adopt(quick, { parent: node, last, child: readComparisonOperator(quick) }, Field.operators)
    last = adopt(quick, { parent: node, last, child: readBinary(quick, 1) })
  } while (isComparison(quick))
  return finish(quick, node)
}

function isComparison(quick: Quick): boolean {
  const code = codeAt(quick)
  const next = quick.text.charCodeAt(quick.at + 1)
  if (code === 60 || code === 62) return next !== code
  if (code === 61 || code === 33) return next === 61
  if (code !== 105 && code !== 110) return false
  const word = wordOf(quick)
  return word === 'in' || word === 'is' || word === 'not'
}

function readComparisonOperator(quick: Quick): number {
  const { at, text } = quick
  const word = wordOf(quick)
  if (word !== '') {
    step(quick, word.length)
    if (word === 'not') expectWord(quick, 'in')
    else if (word === 'is' && wordOf(quick) === 'not') step(quick, 3)
    return make(quick, Kind.operator, at)
  }
  const next = text.charCodeAt(at + 1)
  if (text.charCodeAt(at) === 60 && next === 62) throw DOUBT
  return readOperator(quick, next === 61 ? 2 : 1)
}

/** Precedence and length of a binary operator that is next, as `precedence * 4 + length`; 0 = none. */
function binaryAt(quick: Quick): number {
  const { text, at } = quick
  const code = codeAt(quick)
  const next = text.charCodeAt(at + 1)
  switch (code) {
    case 124:
      return next === 61 ? 0 : 5
    case 94:
      return next === 61 ? 0 : 9
    case 38:
      return next === 61 ? 0 : 13
    case 60:
    case 62:
      return next === code && text.charCodeAt(at + 2) !== 61 ? 18 : 0
    case 43:
    case 45:
      return next === 61 ? 0 : 21
    case 37:
    case 64:
      return next === 61 ? 0 : 25
    case 42:
    case 47:
      if (next === code) return code === 42 || text.charCodeAt(at + 2) === 61 ? 0 : 26
      return next === 61 ? 0 : 25
    default:
      return 0
  }
}

/** Binary operators from this precedence on (Python reference 6.17). */
function readBinary(quick: Quick, least: number): number {
  let left = readUnary(quick)
  for (let found = binaryAt(quick); found >> 2 >= least; found = binaryAt(quick)) {
    const precedence = found >> 2
    left = combine(quick, left, { kind: Kind.binary_operator, length: found & 3, right: (at) => readBinary(at, precedence + 1) })
  }
  return left
}

function readUnary(quick: Quick): number {
  const code = codeAt(quick)
  if (code !== 43 && code !== 45 && code !== 126) return readPower(quick)
  enter(quick)
  const { at } = quick
  const operator = readOperator(quick, 1)
  const node = make(quick, Kind.unary_operator, at)
  const last = adopt(quick, { parent: node, last: 0, child: operator }, Field.operator)
  adopt(quick, { parent: node, last, child: readUnary(quick) }, Field.argument)
  quick.nesting--
  return finish(quick, node)
}

function readPower(quick: Quick): number {
  const base = readPrimary(quick)
  if (codeAt(quick) !== 42 || quick.text.charCodeAt(quick.at + 1) !== 42 || quick.text.charCodeAt(quick.at + 2) === 61)
    return base
  // The grammar binds `await` less than `**`, Python more.
  if (quick.kind[base] === Kind.await) throw DOUBT
  return combine(quick, base, { kind: Kind.binary_operator, length: 2, right: readUnary })
}

/** An atom with its attributes, calls and items. */
export function readPrimary(quick: Quick): number {
  if (wordOf(quick) === 'await') {
    const { at } = quick
    enter(quick)
    step(quick, 5)
    const node = make(quick, Kind.await, at)
    adopt(quick, { parent: node, last: 0, child: readPrimary(quick) })
    quick.nesting--
    return finish(quick, node)
  }
  let node = readAtom(quick)
  for (;;) {
    const code = codeAt(quick)
    if (code === 46) node = readAttribute(quick, node)
    else if (code === 40) node = readCall(quick, node)
    else if (code === 91) node = readSubscript(quick, node)
    else return node
  }
}
