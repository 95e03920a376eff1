import { decodeContent, shapeOfString } from '../literals.ts'
import { childOf, childrenOf, Field, Kind, textOf } from '../syntax-tree.ts'
import type { CodeMap } from './find-bindings.ts'
import { foldItems, type Folder, type FoldFrame } from './folder.ts'
import { foldCall } from './fold-call.ts'
import { foldName } from './fold-name.ts'
import { foldPercent } from './fold-text.ts'
import {
  addFolded,
  computed,
  foldedList,
  foldedText,
  itemsOfFolded,
  mergePairs,
  pairsOfFolded,
  type Folded,
  type FoldedPair,
  foldedDict,
  foldedEither,
} from './folded.ts'

const MOST_STEPS = 200_000
const MOST_DEPTH = 120

/** Folds expressions of one file; bounded in steps and depth, whatever the code. */
export function createFolder(map: CodeMap): Folder {
  let steps = 0
  let depth = 0
  const folder: Folder = {
    map,
    known: new Map(),
    fold(node, frame) {
      steps += 1
      if (node === 0 || steps > MOST_STEPS || depth > MOST_DEPTH) return computed(map.tree.start[node] ?? 0)
      depth += 1
      try {
        return foldNode(folder, node, frame)
      } finally {
        depth -= 1
      }
    },
  }
  return folder
}

function foldNode(folder: Folder, node: number, frame: FoldFrame): Folded {
  const { tree } = folder.map
  const at = tree.start[node] ?? 0
  switch (tree.kind[node]) {
    case Kind.string:
      return foldString(folder, node, frame)
    case Kind.concatenated_string:
      return childrenOf(tree, node)
        .map((child) => folder.fold(child, frame))
        .reduce((left, right) => addFolded(left, right))
    case Kind.integer:
    case Kind.float:
    case Kind.true:
    case Kind.false:
    case Kind.none:
      return { t: 'constant', value: textOf(tree, node), at }
    case Kind.list:
    case Kind.tuple:
    case Kind.set:
    case Kind.expression_list:
      return foldedList(foldItems(folder, childrenOf(tree, node), frame), at)
    case Kind.dictionary:
      return foldDictionary(folder, node, frame)
    case Kind.parenthesized_expression:
      return folder.fold(tree.first[node] ?? 0, frame)
    case Kind.identifier:
      return foldName(folder, textOf(tree, node), { ...frame, node })
    case Kind.binary_operator:
      return foldOperator(folder, node, frame)
    case Kind.boolean_operator:
      return foldedEither(
        childrenOf(tree, node)
          .filter((child) => tree.kind[child] !== Kind.operator)
          .map((child) => folder.fold(child, frame)),
        at,
      )
    case Kind.conditional_expression: {
      const [body = 0, , other = 0] = childrenOf(tree, node)
      return foldedEither([folder.fold(body, frame), folder.fold(other, frame)], at)
    }
    case Kind.named_expression:
      return folder.fold(childOf(tree, node, Field.value), frame)
    case Kind.list_comprehension:
    case Kind.set_comprehension:
    case Kind.generator_expression:
      return foldComprehension(folder, node, frame)
    case Kind.call:
      return foldCall(folder, node, frame)
    case Kind.subscript:
      return foldSubscript(folder, node, frame)
    case Kind.attribute: {
      const object = folder.fold(childOf(tree, node, Field.object), frame)
      // `Path(__file__).parent`, `line.req`
      return object.t === 'here' || object.t === 'file-line' ? object : computed(at)
    }
    default:
      return computed(at)
  }
}

function foldString(folder: Folder, node: number, frame: FoldFrame): Folded {
  const { tree } = folder.map
  const start = tree.start[node] ?? 0
  const literal = textOf(tree, node)
  const shape = shapeOfString(literal)
  if (shape.isBytes) return computed(start)
  const content = literal.slice(shape.from, shape.to)
  if (!shape.isFormat) {
    const value = decodeContent(content, shape)
    return foldedText(value, start + shape.from, value === content)
  }
  let plain = start + shape.from
  const decoded = (to: number): string =>
    decodeContent(tree.text.slice(plain, to).replaceAll('{{', '{').replaceAll('}}', '}'), shape)
  let text = ''
  for (const child of childrenOf(tree, node)) {
    if (tree.kind[child] !== Kind.interpolation) continue
    const value = folder.fold(childOf(tree, child, Field.expression), frame)
    if (value.t !== 'text' && value.t !== 'constant') return computed(start)
    text += decoded(tree.start[child] ?? 0) + value.value
    plain = tree.end[child] ?? plain
  }
  return foldedText(text + decoded(start + shape.to), start + shape.from)
}

function foldDictionary(folder: Folder, node: number, frame: FoldFrame): Folded {
  const { tree } = folder.map
  let items: FoldedPair[] = []
  for (const child of childrenOf(tree, node)) {
    if (tree.kind[child] === Kind.pair) {
      const key = folder.fold(childOf(tree, child, Field.key), frame)
      items.push({ key, value: folder.fold(childOf(tree, child, Field.value), frame) })
    } else if (tree.kind[child] === Kind.dictionary_splat) {
      items = [...mergePairs(items, pairsOfFolded(folder.fold(tree.first[child] ?? 0, frame)))]
    } else items.push({ key: computed(tree.start[child] ?? 0), value: computed(tree.start[child] ?? 0) })
  }
  return foldedDict(items, tree.start[node] ?? 0)
}

/** Chains of `a + b + c` lean to the left as deep as they are long; they are folded without recursion. */
function foldOperator(folder: Folder, node: number, frame: FoldFrame): Folded {
  const { tree } = folder.map
  const chain: number[] = []
  let leftmost = node
  while (tree.kind[leftmost] === Kind.binary_operator) {
    chain.push(leftmost)
    leftmost = childOf(tree, leftmost, Field.left)
  }
  let value = folder.fold(leftmost, frame)
  for (const operation of chain.toReversed()) {
    const right = folder.fold(childOf(tree, operation, Field.right), frame)
    const operator = textOf(tree, childOf(tree, operation, Field.operator))
    if (operator === '+') value = addFolded(value, right)
    else if (operator === '%' && value.t === 'text') value = foldPercent(value, right)
    else if (operator === '/' && right.t === 'text' && (value.t === 'here' || value.t === 'text'))
      value = value.t === 'here' ? right : foldedText(`${value.value}/${right.value}`, value.at)
    else if (operator === '|' && value.t === 'dict') value = foldedDict(mergePairs(value.items, pairsOfFolded(right)), value.at)
    else if (operator === '-' && value.t === 'list') value = foldedList([...value.items, computed(right.at)], value.at)
    else value = computed(value.at)
  }
  return value
}

/** One `for`, any conditions; what a condition leaves out stays, with an unknown item beside it. */
function foldComprehension(folder: Folder, node: number, frame: FoldFrame): Folded {
  const { tree } = folder.map
  const at = tree.start[node] ?? 0
  const [body = 0, ...clauses] = childrenOf(tree, node)
  const loops = clauses.filter((clause) => tree.kind[clause] === Kind.for_in_clause)
  const [loop = 0] = loops
  const left = childOf(tree, loop, Field.left)
  if (loops.length !== 1) return computed(at)
  const source = folder.fold(childOf(tree, loop, Field.right), frame)
  const isNamed = tree.kind[left] === Kind.identifier
  const isFiltered = clauses.length > 1
  const items = itemsOfFolded(source).map((item) => {
    const values = new Map(frame.values)
    if (isNamed) values.set(textOf(tree, left), item)
    else for (const part of childrenOf(tree, left)) values.set(textOf(tree, part), computed(at))
    return folder.fold(body, { ...frame, values })
  })
  // Comments and blank lines of a requirements file are what such conditions leave out.
  const isOfFile = items.every((item) => item.t === 'file-line')
  return foldedList(isFiltered && !isOfFile ? [...items, computed(at)] : items, at)
}

function foldSubscript(folder: Folder, node: number, frame: FoldFrame): Folded {
  const { tree } = folder.map
  const at = tree.start[node] ?? 0
  const [object = 0, index = 0] = childrenOf(tree, node)
  const value = folder.fold(object, frame)
  if (value.t === 'file-line' || value.t === 'here') return value
  const key = tree.kind[index] === Kind.slice ? computed(at) : folder.fold(index, frame)
  if (value.t === 'dict' && key.t === 'text') {
    const found = value.items.findLast((pair) => pair.key.t === 'text' && pair.key.value === key.value)
    return found?.value ?? computed(at)
  }
  if (value.t === 'list' && key.t === 'constant') return value.items.at(Number(key.value)) ?? computed(at)
  // Some of the items; which of them is not folded.
  return value.t === 'list' && tree.kind[index] === Kind.slice ? foldedList([...value.items, computed(at)], at) : computed(at)
}
