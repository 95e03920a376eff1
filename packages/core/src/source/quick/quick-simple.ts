import { Field, Kind } from '../syntax-tree.ts'
import { readYield } from './quick-atoms.ts'
import { readFromImport, readImport } from './quick-imports.ts'
import { readExpressions, toPattern } from './quick-lists.ts'
import { readType } from './quick-parameters.ts'
import { adopt, codeAt, DOUBT, enter, finish, make, readName, step, wordOf, type Quick, isLineEnd } from './quick-text.ts'

/** A simple statement (Python reference 7), without its end. */
export function readSimple(quick: Quick): number {
  const { at } = quick
  const word = wordOf(quick)
  switch (word) {
    case 'import':
      return readImport(quick)
    case 'from':
      return readFromImport(quick)
    case 'pass':
    case 'break':
    case 'continue':
      step(quick, word.length)
      return make(quick, Kind.other, at)
    case 'return':
    case 'del':
    case 'raise':
      return readWithValues(quick, word)
    case 'assert':
      return readAssert(quick)
    case 'global':
    case 'nonlocal':
      return readNames(quick, word)
    default:
      return readExpressionStatement(quick, word)
  }
}

function readWithValues(quick: Quick, word: 'return' | 'del' | 'raise'): number {
  const { at } = quick
  step(quick, word.length)
  const kind = word === 'return' ? Kind.return_statement : word === 'del' ? Kind.delete_statement : Kind.raise_statement
  const node = make(quick, kind, at)
  if (isLineEnd(quick) || codeAt(quick) === 59) return word === 'del' ? doubt() : node
  const value = readExpressions(quick)
  if (word === 'raise' && quick.kind[value] === Kind.expression_list) throw DOUBT
  const last = adopt(quick, { parent: node, last: 0, child: value })
  if (word === 'raise' && wordOf(quick) === 'from') {
    step(quick, 4)
    adopt(quick, { parent: node, last, child: quick.readExpression(quick) })
  }
  return finish(quick, node)
}

function doubt(): never {
  throw DOUBT
}

function readAssert(quick: Quick): number {
  const node = make(quick, Kind.assert_statement, quick.at)
  step(quick, 6)
  const last = adopt(quick, { parent: node, last: 0, child: quick.readExpression(quick) })
  if (codeAt(quick) === 44) {
    step(quick, 1)
    adopt(quick, { parent: node, last, child: quick.readExpression(quick) })
  }
  return finish(quick, node)
}

function readNames(quick: Quick, word: 'global' | 'nonlocal'): number {
  const node = make(quick, word === 'global' ? Kind.global_statement : Kind.nonlocal_statement, quick.at)
  let last = 0
  step(quick, word.length)
  for (;;) {
    last = adopt(quick, { parent: node, last, child: readName(quick) })
    if (codeAt(quick) !== 44) return finish(quick, node)
    step(quick, 1)
  }
}

/** `print` and `exec` were statements in Python 2: only what is plainly a call or another use of the name is read here. */
function assertPlainName(quick: Quick, word: string): void {
  const next = quick.text.slice(quick.at + word.length, quick.at + word.length + 20).trimStart()[0] ?? ''
  if (next === '' || !'(.='.includes(next)) throw DOUBT
}

function readExpressionStatement(quick: Quick, word: string): number {
  // `match x:` and `type X = …` are no expressions: what follows the name gives them away.
  if (word === 'print' || word === 'exec') assertPlainName(quick, word)
  const node = make(quick, Kind.expression_statement, quick.at)
  if (word === 'yield') {
    adopt(quick, { parent: node, last: 0, child: readYield(quick) })
    return finish(quick, node)
  }
  const value = readExpressions(quick)
  const assigned = readAssignment(quick, value)
  if (assigned !== 0) adopt(quick, { parent: node, last: 0, child: assigned })
  else if (quick.kind[value] === Kind.expression_list) quick.first[node] = quick.first[value] ?? 0
  else adopt(quick, { parent: node, last: 0, child: value })
  return finish(quick, node)
}

const AUGMENTED = /(?:\*\*|\/\/|>>|<<|[-+*/@%&^|])=/y

/** An assignment to `target`, which was read before it; 0 when none follows. */
function readAssignment(quick: Quick, target: number): number {
  const code = codeAt(quick)
  const start = quick.start[target] ?? 0
  if (code === 61) {
    const node = make(quick, Kind.assignment, start)
    const last = adopt(quick, { parent: node, last: 0, child: toPattern(quick, target) }, Field.left)
    step(quick, 1)
    adopt(quick, { parent: node, last, child: readRight(quick) }, Field.right)
    return finish(quick, node)
  }
  if (code === 58) {
    const node = make(quick, Kind.assignment, start)
    let last = adopt(quick, { parent: node, last: 0, child: toPattern(quick, target) }, Field.left)
    if (quick.kind[target] === Kind.pattern_list || quick.kind[target] === Kind.tuple_pattern) throw DOUBT
    last = adopt(quick, { parent: node, last, child: readType(quick) }, Field.type)
    if (codeAt(quick) === 61) {
      step(quick, 1)
      adopt(quick, { parent: node, last, child: readRight(quick) }, Field.right)
    }
    return finish(quick, node)
  }
  AUGMENTED.lastIndex = quick.at
  const [operator] = AUGMENTED.exec(quick.text) ?? []
  if (operator === undefined) return 0
  const node = make(quick, Kind.augmented_assignment, start)
  let last = adopt(quick, { parent: node, last: 0, child: toPattern(quick, target) }, Field.left)
  const { at } = quick
  step(quick, operator.length)
  last = adopt(quick, { parent: node, last, child: make(quick, Kind.operator, at) }, Field.operator)
  adopt(quick, { parent: node, last, child: readRight(quick) }, Field.right)
  return finish(quick, node)
}

function readRight(quick: Quick): number {
  if (wordOf(quick) === 'yield') return readYield(quick)
  const value = readExpressions(quick)
  if (codeAt(quick) !== 61) return value
  enter(quick)
  const inner = readAssignment(quick, value)
  quick.nesting--
  return inner
}
