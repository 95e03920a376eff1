import { Field, Kind } from '../syntax-tree.ts'
import { readDefinition } from './quick-definitions.ts'
import { readExpressions, readTargets } from './quick-lists.ts'
import { readSimple } from './quick-simple.ts'
import {
  adopt,
  codeAt,
  DOUBT,
  enter,
  expectCode,
  expectWord,
  finish,
  make,
  nextLine,
  step,
  wordOf,
  type Quick,
  isLineEnd,
} from './quick-text.ts'

/** Statements of a block up to one that is indented less, hung into `node`. */
export function readStatements(quick: Quick, node: number): void {
  let last = 0
  while (quick.column === quick.indent) {
    const compound = readCompound(quick)
    last = compound === 0 ? readSimpleLine(quick, { node, last }) : adopt(quick, { parent: node, last, child: compound })
  }
  if (quick.column > quick.indent) throw DOUBT
}

/** Simple statements with semicolons between them, to the end of the line. */
function readSimpleLine(quick: Quick, { node, last: before }: { node: number; last: number }): number {
  let last = before
  for (;;) {
    last = adopt(quick, { parent: node, last, child: readSimple(quick) })
    if (codeAt(quick) !== 59) break
    step(quick, 1)
    if (isLineEnd(quick)) break
  }
  endLine(quick)
  return last
}

function endLine(quick: Quick): void {
  if (!isLineEnd(quick)) throw DOUBT
  if (quick.at < quick.to) quick.at += codeAt(quick) === 13 ? 2 : 1
  nextLine(quick)
}

/** What follows the colon of a compound statement: a block on its own lines, or simple statements on the same one. */
function readSuite(quick: Quick): number {
  expectCode(quick, 58)
  if (!isLineEnd(quick)) {
    const node = make(quick, Kind.block, quick.at)
    readSimpleLine(quick, { node, last: 0 })
    return finish(quick, node)
  }
  endLine(quick)
  if (quick.column <= quick.indent) throw DOUBT
  enter(quick)
  const outer = quick.indent
  quick.indent = quick.column
  const node = make(quick, Kind.block, quick.at)
  readStatements(quick, node)
  quick.indent = outer
  quick.nesting--
  return finish(quick, node)
}

/** The compound statement that begins here; 0 = none does. */
function readCompound(quick: Quick): number {
  switch (wordOf(quick)) {
    case 'if':
      return readIf(quick)
    case 'while':
      return readWhile(quick)
    case 'for':
      return readFor(quick, quick.at)
    case 'try':
      return readTry(quick)
    case 'with':
      return readWith(quick, quick.at)
    case 'def':
    case 'class':
      return readDefinition(quick, { start: quick.at, readSuite })
    case 'async': {
      const { at } = quick
      step(quick, 5)
      const word = wordOf(quick)
      if (word === 'def') return readDefinition(quick, { start: at, readSuite })
      if (word === 'for') return readFor(quick, at)
      if (word === 'with') return readWith(quick, at)
      throw DOUBT
    }
    default:
      return codeAt(quick) === 64 ? readDecorated(quick) : 0
  }
}

function readDecorated(quick: Quick): number {
  const node = make(quick, Kind.decorated_definition, quick.at)
  let last = 0
  while (codeAt(quick) === 64) {
    const decorator = make(quick, Kind.decorator, quick.at)
    step(quick, 1)
    adopt(quick, { parent: decorator, last: 0, child: quick.readExpression(quick) })
    last = adopt(quick, { parent: node, last, child: finish(quick, decorator) })
    endLine(quick)
    if (quick.column !== quick.indent) throw DOUBT
  }
  const start = quick.at
  if (wordOf(quick) === 'async') step(quick, 5)
  const word = wordOf(quick)
  if (word !== 'def' && word !== 'class') throw DOUBT
  adopt(quick, { parent: node, last, child: readDefinition(quick, { start, readSuite }) }, Field.definition)
  return finish(quick, node)
}

function readIf(quick: Quick): number {
  const node = make(quick, Kind.if_statement, quick.at)
  step(quick, 2)
  let last = adopt(quick, { parent: node, last: 0, child: quick.readExpression(quick, 'condition') }, Field.condition)
  last = adopt(quick, { parent: node, last, child: readSuite(quick) }, Field.consequence)
  while (isAt(quick, 'elif')) {
    const clause = make(quick, Kind.elif_clause, quick.at)
    step(quick, 4)
    const inner = adopt(quick, { parent: clause, last: 0, child: quick.readExpression(quick, 'condition') }, Field.condition)
    adopt(quick, { parent: clause, last: inner, child: readSuite(quick) }, Field.consequence)
    last = adopt(quick, { parent: node, last, child: finish(quick, clause) }, Field.alternative)
  }
  readElse(quick, { node, last }, Field.alternative)
  return finish(quick, node)
}

/** Whether the next line, at this block's indentation, begins with the word. */
function isAt(quick: Quick, word: string): boolean {
  return quick.column === quick.indent && wordOf(quick) === word
}

function readElse(quick: Quick, { node, last }: { node: number; last: number }, field: number): number {
  if (!isAt(quick, 'else')) return last
  const clause = make(quick, Kind.else_clause, quick.at)
  step(quick, 4)
  adopt(quick, { parent: clause, last: 0, child: readSuite(quick) }, Field.body)
  return adopt(quick, { parent: node, last, child: finish(quick, clause) }, field)
}

function readWhile(quick: Quick): number {
  const node = make(quick, Kind.while_statement, quick.at)
  step(quick, 5)
  let last = adopt(quick, { parent: node, last: 0, child: quick.readExpression(quick, 'condition') }, Field.condition)
  last = adopt(quick, { parent: node, last, child: readSuite(quick) }, Field.body)
  readElse(quick, { node, last }, Field.alternative)
  return finish(quick, node)
}

function readFor(quick: Quick, start: number): number {
  const node = make(quick, Kind.for_statement, start)
  step(quick, 3)
  let last = adopt(quick, { parent: node, last: 0, child: readTargets(quick) }, Field.left)
  expectWord(quick, 'in')
  last = adopt(quick, { parent: node, last, child: readExpressions(quick) }, Field.right)
  last = adopt(quick, { parent: node, last, child: readSuite(quick) }, Field.body)
  readElse(quick, { node, last }, Field.alternative)
  return finish(quick, node)
}

function readTry(quick: Quick): number {
  const node = make(quick, Kind.try_statement, quick.at)
  step(quick, 3)
  let last = adopt(quick, { parent: node, last: 0, child: readSuite(quick) }, Field.body)
  while (isAt(quick, 'except')) last = adopt(quick, { parent: node, last, child: readExcept(quick) })
  last = readElse(quick, { node, last }, Field.none)
  if (isAt(quick, 'finally')) {
    const clause = make(quick, Kind.finally_clause, quick.at)
    step(quick, 7)
    adopt(quick, { parent: clause, last: 0, child: readSuite(quick) })
    adopt(quick, { parent: node, last, child: finish(quick, clause) })
  }
  return finish(quick, node)
}

function readExcept(quick: Quick): number {
  const node = make(quick, Kind.except_clause, quick.at)
  step(quick, 6)
  let last = 0
  if (codeAt(quick) !== 58) {
    if (codeAt(quick) === 42) throw DOUBT
    last = adopt(quick, { parent: node, last, child: readAs(quick) }, Field.value)
  }
  adopt(quick, { parent: node, last, child: readSuite(quick) })
  return finish(quick, node)
}

/** `x as y`, or `x` alone. */
function readAs(quick: Quick): number {
  const value = quick.readExpression(quick)
  if (wordOf(quick) !== 'as') return value
  const node = make(quick, Kind.as_pattern, quick.start[value] ?? 0)
  const last = adopt(quick, { parent: node, last: 0, child: value })
  step(quick, 2)
  const target = make(quick, Kind.as_pattern_target, quick.at)
  adopt(quick, { parent: target, last: 0, child: quick.readPrimary(quick) })
  adopt(quick, { parent: node, last, child: finish(quick, target) }, Field.alias)
  return finish(quick, node)
}

function readWith(quick: Quick, start: number): number {
  const node = make(quick, Kind.with_statement, start)
  step(quick, 4)
  const clause = make(quick, Kind.with_clause, quick.at)
  let inner = 0
  do {
    if (inner !== 0) step(quick, 1)
    const item = make(quick, Kind.with_item, quick.at)
    const value = readAs(quick)
    // Brackets around all items, or around a value? The grammar knows.
    const kind = quick.kind[value]
    if ((kind === Kind.parenthesized_expression || kind === Kind.tuple) && codeAt(quick) === 58) throw DOUBT
    adopt(quick, { parent: item, last: 0, child: value }, Field.value)
    inner = adopt(quick, { parent: clause, last: inner, child: finish(quick, item) })
  } while (codeAt(quick) === 44)
  const last = adopt(quick, { parent: node, last: 0, child: finish(quick, clause) })
  adopt(quick, { parent: node, last, child: readSuite(quick) }, Field.body)
  return finish(quick, node)
}
