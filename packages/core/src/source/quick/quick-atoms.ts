import { Field, Kind } from '../syntax-tree.ts'
import { readComprehension, readExpressions, readSplat } from './quick-lists.ts'
import { isStringStart, readNumber, readStrings } from './quick-literals.ts'
import {
  adopt,
  close,
  codeAt,
  DOUBT,
  expectCode,
  finish,
  isDigit,
  make,
  open,
  RESERVED,
  step,
  wordOf,
  type Quick,
} from './quick-text.ts'

const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ['True', Kind.true],
  ['False', Kind.false],
  ['None', Kind.none],
])

/** A name, literal or display (Python reference 6.2). */
export function readAtom(quick: Quick): number {
  const code = codeAt(quick)
  switch (code) {
    case 40:
      return readParenthesis(quick)
    case 91:
      return readList(quick)
    case 123:
      return readBraces(quick)
    case 34:
    case 39:
      return readStrings(quick)
    case 46: {
      const { at, text } = quick
      if (isDigit(text.charCodeAt(at + 1))) return readNumber(quick)
      if (text.charCodeAt(at + 1) !== 46 || text.charCodeAt(at + 2) !== 46) throw DOUBT
      step(quick, 3)
      return make(quick, Kind.ellipsis, at)
    }
    default:
  }
  if (isDigit(code)) return readNumber(quick)
  const word = wordOf(quick)
  if (word === '') throw DOUBT
  if (word.length <= 2 && isStringStart(quick)) return readStrings(quick)
  const { at } = quick
  let kind = Kind.identifier
  if (word.length <= 8 && RESERVED.has(word)) {
    const constant = CONSTANTS.get(word)
    if (constant === undefined) throw DOUBT
    kind = constant
  }
  step(quick, word.length)
  return make(quick, kind, at)
}

function readParenthesis(quick: Quick): number {
  const { at } = quick
  open(quick)
  if (codeAt(quick) === 41) {
    close(quick, 41)
    return make(quick, Kind.tuple, at)
  }
  const node = make(quick, Kind.parenthesized_expression, at)
  if (wordOf(quick) === 'yield') {
    adopt(quick, { parent: node, last: 0, child: readYield(quick) })
    close(quick, 41)
    return finish(quick, node)
  }
  const isSplat = codeAt(quick) === 42
  const first = readElement(quick)
  const word = wordOf(quick)
  if (!isSplat && (word === 'for' || word === 'async')) {
    quick.kind[node] = Kind.generator_expression
    readComprehension(quick, { node, last: adopt(quick, { parent: node, last: 0, child: first }, Field.body) })
  } else {
    const last = adopt(quick, { parent: node, last: 0, child: first })
    if (codeAt(quick) === 44) {
      quick.kind[node] = Kind.tuple
      readElements(quick, { node, last, closing: 41 })
    } else if (isSplat) throw DOUBT
  }
  close(quick, 41)
  return finish(quick, node)
}

/** Elements behind the first one; a comma is next. */
function readElements(quick: Quick, { node, last: before, closing }: { node: number; last: number; closing: number }): void {
  let last = before
  while (codeAt(quick) === 44) {
    step(quick, 1)
    if (codeAt(quick) === closing) return
    last = adopt(quick, { parent: node, last, child: readElement(quick) })
  }
}

function readElement(quick: Quick): number {
  if (codeAt(quick) !== 42) return quick.readExpression(quick)
  if (quick.text.charCodeAt(quick.at + 1) === 42) throw DOUBT
  return readSplat(quick)
}

function readList(quick: Quick): number {
  const node = make(quick, Kind.list, quick.at)
  open(quick)
  if (codeAt(quick) !== 93) readSequence(quick, { node, closing: 93, comprehension: Kind.list_comprehension })
  close(quick, 93)
  return finish(quick, node)
}

function readSequence(
  quick: Quick,
  { node, closing, comprehension, given }: { node: number; closing: number; comprehension: number; given?: number },
): void {
  const first = given ?? readElement(quick)
  const word = wordOf(quick)
  if (word === 'for' || word === 'async') {
    if (quick.kind[first] === Kind.list_splat) throw DOUBT
    quick.kind[node] = comprehension
    readComprehension(quick, { node, last: adopt(quick, { parent: node, last: 0, child: first }, Field.body) })
    return
  }
  readElements(quick, { node, last: adopt(quick, { parent: node, last: 0, child: first }), closing })
}

function readBraces(quick: Quick): number {
  const node = make(quick, Kind.dictionary, quick.at)
  open(quick)
  if (codeAt(quick) !== 125) {
    const isDoubleSplat = codeAt(quick) === 42 && quick.text.charCodeAt(quick.at + 1) === 42
    const first = isDoubleSplat ? 0 : readElement(quick)
    if (!isDoubleSplat && codeAt(quick) !== 58) {
      quick.kind[node] = Kind.set
      readSequence(quick, { node, closing: 125, comprehension: Kind.set_comprehension, given: first })
    } else readPairs(quick, { node, first })
  }
  close(quick, 125)
  return finish(quick, node)
}

function readPairs(quick: Quick, { node, first }: { node: number; first: number }): void {
  let child = first === 0 ? readSplat(quick) : readPair(quick, first)
  const word = wordOf(quick)
  if (first !== 0 && (word === 'for' || word === 'async')) {
    quick.kind[node] = Kind.dictionary_comprehension
    readComprehension(quick, { node, last: adopt(quick, { parent: node, last: 0, child }, Field.body) })
    return
  }
  let last = adopt(quick, { parent: node, last: 0, child })
  while (codeAt(quick) === 44) {
    step(quick, 1)
    if (codeAt(quick) === 125) return
    if (codeAt(quick) === 42) {
      if (quick.text.charCodeAt(quick.at + 1) !== 42) throw DOUBT
      child = readSplat(quick)
    } else child = readPair(quick, quick.readExpression(quick))
    last = adopt(quick, { parent: node, last, child })
  }
}

function readPair(quick: Quick, key: number): number {
  if (quick.kind[key] === Kind.list_splat) throw DOUBT
  const node = make(quick, Kind.pair, quick.start[key] ?? 0)
  const last = adopt(quick, { parent: node, last: 0, child: key }, Field.key)
  expectCode(quick, 58)
  adopt(quick, { parent: node, last, child: quick.readExpression(quick) }, Field.value)
  return finish(quick, node)
}

/** `yield`, with or without a value. */
export function readYield(quick: Quick): number {
  const { at } = quick
  step(quick, 5)
  const node = make(quick, Kind.yield, at)
  if (wordOf(quick) === 'from') {
    step(quick, 4)
    adopt(quick, { parent: node, last: 0, child: quick.readExpression(quick) })
  } else {
    const code = codeAt(quick)
    if (code !== -1 && code !== 10 && code !== 13 && code !== 41 && code !== 59 && code !== 61)
      adopt(quick, { parent: node, last: 0, child: readExpressions(quick) })
  }
  return finish(quick, node)
}
