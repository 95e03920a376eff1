import { Field, Kind } from '../syntax-tree.ts'
import { readComprehension, readSplat } from './quick-lists.ts'
import { adopt, close, codeAt, DOUBT, finish, make, open, readName, step, wordOf, type Quick } from './quick-text.ts'

/** `.name` behind an object. */
export function readAttribute(quick: Quick, object: number): number {
  const node = make(quick, Kind.attribute, quick.start[object] ?? 0)
  const last = adopt(quick, { parent: node, last: 0, child: object }, Field.object)
  step(quick, 1)
  adopt(quick, { parent: node, last, child: readName(quick) }, Field.attribute)
  return finish(quick, node)
}

/** `(…)` behind a callee. */
export function readCall(quick: Quick, callee: number): number {
  const node = make(quick, Kind.call, quick.start[callee] ?? 0)
  const last = adopt(quick, { parent: node, last: 0, child: callee }, Field.function)
  adopt(quick, { parent: node, last, child: readArguments(quick) }, Field.arguments)
  return finish(quick, node)
}

/** `(…)` of a call or class: an argument list, or a generator expression alone. */
export function readArguments(quick: Quick): number {
  const node = make(quick, Kind.argument_list, quick.at)
  open(quick)
  let last = 0
  while (codeAt(quick) !== 41) {
    const child = readArgument(quick)
    const word = wordOf(quick)
    if (word === 'for' || word === 'async') {
      if (last !== 0 || isStarred(quick, child)) throw DOUBT
      quick.kind[node] = Kind.generator_expression
      last = adopt(quick, { parent: node, last, child }, Field.body)
      readComprehension(quick, { node, last })
      break
    }
    last = adopt(quick, { parent: node, last, child })
    if (codeAt(quick) !== 44) break
    step(quick, 1)
  }
  close(quick, 41)
  return finish(quick, node)
}

function isStarred({ kind }: Quick, node: number): boolean {
  return kind[node] === Kind.list_splat || kind[node] === Kind.dictionary_splat || kind[node] === Kind.keyword_argument
}

function readArgument(quick: Quick): number {
  if (codeAt(quick) === 42) return readSplat(quick)
  const value = quick.readExpression(quick)
  if (codeAt(quick) !== 61) return value
  if (quick.kind[value] !== Kind.identifier) throw DOUBT
  const node = make(quick, Kind.keyword_argument, quick.start[value] ?? 0)
  const last = adopt(quick, { parent: node, last: 0, child: value }, Field.name)
  step(quick, 1)
  adopt(quick, { parent: node, last, child: quick.readExpression(quick) }, Field.value)
  return finish(quick, node)
}

/** `[…]` behind a value. */
export function readSubscript(quick: Quick, value: number): number {
  const node = make(quick, Kind.subscript, quick.start[value] ?? 0)
  let last = adopt(quick, { parent: node, last: 0, child: value }, Field.value)
  open(quick)
  do {
    last = adopt(quick, { parent: node, last, child: readIndex(quick) }, Field.subscript)
    if (codeAt(quick) !== 44) break
    step(quick, 1)
  } while (codeAt(quick) !== 93)
  close(quick, 93)
  return finish(quick, node)
}

function readIndex(quick: Quick): number {
  if (codeAt(quick) === 42) throw DOUBT
  const { at } = quick
  const first = codeAt(quick) === 58 ? 0 : quick.readExpression(quick)
  if (codeAt(quick) !== 58) return first
  const node = make(quick, Kind.slice, at)
  let last = first === 0 ? 0 : adopt(quick, { parent: node, last: 0, child: first })
  for (let colons = 0; colons < 2 && codeAt(quick) === 58; colons++) {
    const colon = quick.at
    step(quick, 1)
    last = adopt(quick, { parent: node, last, child: make(quick, Kind.colon, colon) })
    const code = codeAt(quick)
    if (code !== 58 && code !== 93 && code !== 44) last = adopt(quick, { parent: node, last, child: quick.readExpression(quick) })
  }
  return finish(quick, node)
}
