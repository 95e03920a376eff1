import { childOf, childrenOf, Field, Kind, textOf } from '../syntax-tree.ts'
import {
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
import { foldTextCall } from './fold-text.ts'
import { foldItems, type Folder, type FoldFrame } from './folder.ts'

const MOST_CALLS = 8

/** Arguments of a call; `hasMore`: some are not known. */
export interface FoldedArguments {
  readonly args: readonly Folded[]
  readonly keywords: readonly (FoldedPair & { readonly name: string; readonly node: number })[]
  readonly hasMore: boolean
}

export function foldArguments(folder: Folder, call: number, frame: FoldFrame): FoldedArguments {
  const { tree } = folder.map
  const keywords: FoldedArguments['keywords'][number][] = []
  const plain: number[] = []
  let hasMore = false
  const list = childOf(tree, call, Field.arguments)
  for (const node of tree.kind[list] === Kind.generator_expression ? [list] : childrenOf(tree, list)) {
    if (tree.kind[node] === Kind.keyword_argument) {
      const nameNode = childOf(tree, node, Field.name)
      const name = textOf(tree, nameNode)
      const key = foldedText(name, tree.start[nameNode] ?? 0)
      keywords.push({ name, node, key, value: folder.fold(childOf(tree, node, Field.value), frame) })
    } else if (tree.kind[node] === Kind.dictionary_splat) {
      for (const { key, value } of pairsOfFolded(folder.fold(tree.first[node] ?? 0, frame))) {
        if (key.t === 'text') keywords.push({ name: key.value, node, key, value })
        else hasMore = true
      }
    } else plain.push(node)
  }
  const args = foldItems(folder, plain, frame)
  return { args, keywords, hasMore: hasMore || args.some(({ t }) => t === 'computed') }
}

/** The callee's dotted text with import aliases resolved; '' when it is no name. */
export function nameOfCallee(folder: Pick<Folder, 'map'>, call: number): string {
  const { tree, imports } = folder.map
  const callee = childOf(tree, call, Field.function)
  const kind = tree.kind[callee]
  if (kind !== Kind.identifier && kind !== Kind.attribute) return ''
  const text = textOf(tree, callee).replaceAll(/\s+/g, '')
  const [first = '', ...rest] = text.split('.')
  return [imports.get(first) ?? first, ...rest].join('.')
}

/** Folds a call of a known function, of a method of a constant, or of a function of the file. */
export function foldCall(folder: Folder, node: number, frame: FoldFrame): Folded {
  const { tree } = folder.map
  const at = tree.start[node] ?? 0
  const callee = childOf(tree, node, Field.function)
  const given = foldArguments(folder, node, frame)
  const name = nameOfCallee(folder, node)
  const known = foldKnown(name, given, at)
  if (known !== null) return known
  if (tree.kind[callee] === Kind.attribute) {
    const object = folder.fold(childOf(tree, callee, Field.object), frame)
    return foldMethod(object, textOf(tree, childOf(tree, callee, Field.attribute)), { ...given, at })
  }
  const value = folder.fold(callee, frame)
  return value.t === 'function' && frame.depth < MOST_CALLS ? foldOwn(folder, value.node, { given, frame, at }) : computed(at)
}

/** Functions outside the file, by their dotted names; null: none of them. */
function foldKnown(name: string, { args, keywords }: FoldedArguments, at: number): Folded | null {
  const [first, second] = args
  switch (name) {
    case 'dict': {
      const pairs = first === undefined ? [] : first.t === 'list' ? pairsOfItems(first.items, at) : pairsOfFolded(first)
      return foldedDict(mergePairs(pairs, keywords), at)
    }
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
    case 'sorted':
    case 'reversed':
      return first === undefined ? foldedList([], at) : foldedList(itemsOfFolded(first), at)
    case 'map':
    case 'filter':
      // What a function makes of each line is a line still; of other items it is not known.
      return second === undefined
        ? null
        : isFile(second) || isFileList(second)
          ? second
          : foldedList([...itemsOfFolded(second), computed(at)], at)
    case 'str':
      return first === undefined ? null : first
    case 'open':
    case 'io.open':
    case 'codecs.open':
      return first?.t === 'text' ? { t: 'file', path: first.value, at } : computed(at)
    case 'os.path.join':
    case 'posixpath.join':
    case 'pathlib.Path':
    case 'pathlib.PurePath':
      return joinPath(args, at)
    case 'os.path.dirname':
    case 'os.path.abspath':
    case 'os.path.realpath':
    case 'os.path.normpath':
      return first?.t === 'here' || first?.t === 'text' ? first : computed(at)
    case 'os.getcwd':
    case 'pathlib.Path.cwd':
      return { t: 'here', at }
    default: {
      // pip's and pkg_resources' own readers of requirements files.
      const isParser = /(?:^|\.)parse_requirements$/.test(name)
      if (isParser && first?.t === 'text') return { t: 'file-lines', path: first.value, at }
      return isParser && first !== undefined && isFile(first) ? { ...first, t: 'file-lines' } : null
    }
  }
}

type FileValue = Extract<Folded, { path: string }>

function isFile(value: Folded): value is FileValue {
  return value.t === 'file' || value.t === 'file-text' || value.t === 'file-lines' || value.t === 'file-line'
}

function isFileList(value: Folded): boolean {
  return value.t === 'list' && value.items.every((item) => item.t === 'file-lines')
}

/** The folder of the file is where paths begin. */
function joinPath(args: readonly Folded[], at: number): Folded {
  const rest = args[0]?.t === 'here' ? args.slice(1) : args
  if (rest.length === 0) return { t: 'here', at }
  const parts = rest.flatMap((part) => (part.t === 'text' ? [part.value] : []))
  return parts.length === rest.length ? foldedText(parts.join('/'), at) : computed(at)
}

function pairsOfItems(items: readonly Folded[], at: number): readonly FoldedPair[] {
  return items.map((item) => {
    const [key, value] = item.t === 'list' ? item.items : []
    return key === undefined || value === undefined ? { key: computed(at), value: computed(at) } : { key, value }
  })
}

function foldMethod(object: Folded, name: string, { args, keywords, at }: FoldedArguments & { readonly at: number }): Folded {
  switch (object.t) {
    case 'text': {
      if (name === 'read_text' || name === 'open') return { t: name === 'open' ? 'file' : 'file-text', path: object.value, at }
      const isPathMethod = name === 'resolve' || name === 'absolute'
      if (isPathMethod) return object
      if (name === 'joinpath') return joinPath([object, ...args], at)
      return (
        foldTextCall(object, name, { args, keywords: new Map(keywords.map(({ name: key, value }) => [key, value])) }) ??
        computed(at)
      )
    }
    case 'here':
      return name === 'joinpath' ? joinPath([object, ...args], at) : object
    case 'file':
      return name === 'read'
        ? { ...object, t: 'file-text' }
        : name === 'readlines'
          ? { ...object, t: 'file-lines' }
          : computed(at)
    case 'file-text':
      return name === 'splitlines' || name === 'split' ? { ...object, t: 'file-lines' } : object
    case 'file-lines':
    case 'file-line':
      return object
    case 'dict':
      if (name === 'keys')
        return foldedList(
          object.items.map(({ key }) => key),
          at,
        )
      if (name === 'values')
        return foldedList(
          object.items.map(({ value }) => value),
          at,
        )
      if (name === 'items')
        return foldedList(
          object.items.map(({ key, value }) => foldedList([key, value], at)),
          at,
        )
      return name === 'copy' ? object : computed(at)
    case 'list':
      return name === 'copy' ? object : computed(at)
    default:
      return computed(at)
  }
}

interface OwnCall {
  readonly given: FoldedArguments
  readonly frame: FoldFrame
  readonly at: number
}

/** A function of the file whose result follows from its arguments. */
function foldOwn(folder: Folder, definition: number, { given, frame, at }: OwnCall): Folded {
  const { tree, scopes, scopeOf } = folder.map
  const scope = scopeOf.get(definition)
  const returns = scope === undefined ? [] : (scopes[scope]?.returns ?? [])
  if (scope === undefined || returns.length === 0 || returns.length > 4) return computed(at)
  const values = new Map<string, Folded>()
  let position = 0
  for (const parameter of childrenOf(tree, childOf(tree, definition, Field.parameters))) {
    const isPlain = tree.kind[parameter] === Kind.identifier
    const nameNode = isPlain ? parameter : childOf(tree, parameter, Field.name) || (tree.first[parameter] ?? 0)
    const name = textOf(tree, nameNode)
    if (tree.kind[nameNode] === Kind.list_splat_pattern) {
      values.set(name.replace(/^\*/, ''), foldedList(given.args.slice(position), at))
      continue
    }
    const default_ = isPlain ? 0 : childOf(tree, parameter, Field.value)
    const value = given.keywords.findLast((keyword) => keyword.name === name)?.value ?? given.args[position]
    position += 1
    values.set(
      name,
      value ?? (default_ === 0 ? computed(at) : folder.fold(default_, { ...frame, scope: 0, at: Infinity, values: new Map() })),
    )
  }
  const options = returns.map((node) =>
    folder.fold(node, { scope, at: tree.end[definition] ?? Infinity, values, depth: frame.depth + 1 }),
  )
  const [only] = options
  return options.length === 1 && only !== undefined ? only : foldedEither(options, at)
}
