import { LIMITS } from '../../base/limits.ts'
import type { PythonCall, PythonCallReader, PythonValue } from '../../model/python-calls.ts'
import { decodePython } from '../decode-python.ts'
import { positionOf, type PythonParser, type SyntaxTree } from '../syntax-tree.ts'
import { mapCode } from './find-bindings.ts'
import { foldArguments, nameOfCallee } from './fold-call.ts'
import { createFolder } from './fold-value.ts'
import type { FoldFrame } from './folder.ts'
import { computed, foldedDict, foldedList, itemsOfFolded, pairsOfFolded, type Folded } from './folded.ts'

/** Calls of one file; nobody installs in more sessions than that. */
const MOST_CALLS = 2000

/**
 * Reads calls and their constant arguments out of Python code, never running any of it. Constants follow names, lists that
 * grow, functions of the file and the common ways to read a requirements file; all else is `computed`.
 */
export function createCallReader(parser: PythonParser): PythonCallReader {
  return {
    findCalls(source, names) {
      if (source.length > LIMITS.pythonSourceBytes) return null
      const { text, strange } = decodePython(source)
      const tree = parser.parse(text)
      if (typeof tree === 'string') return null
      const folder = createFolder(mapCode(tree))
      const imported = new Set([...folder.map.imports.values()].flatMap((name) => [name, name.split('.')[0] ?? name]))
      const wanted = folder.map.calls.filter(({ node }) => isWanted(nameOfCallee(folder, node), { names, imported }))
      const print = createPrinter(tree)
      const calls = wanted.slice(0, MOST_CALLS).map(({ node, scope }): PythonCall => {
        const frame: FoldFrame = { scope, at: tree.start[node] ?? 0, values: new Map(), depth: 0 }
        const { args, keywords, hasMore } = foldArguments(folder, node, frame)
        return {
          ...positionOf(tree, tree.start[node] ?? 0),
          name: nameOfCallee(folder, node),
          within: folder.map.scopes[scope]?.name ?? null,
          args: args.map((value) => print(value)),
          keywords: keywords.map(({ name, key, value }) => ({ ...positionOf(tree, key.at), name, value: print(value) })),
          hasMore,
        }
      })
      const doubt =
        strange === null
          ? tree.hasErrors
            ? 'the grammar could not read all of it'
            : wanted.length > MOST_CALLS
              ? `more than ${MOST_CALLS} calls`
              : null
          : `it names the encoding ${strange}, in which Python would see other code`
      return { calls, doubt }
    },
  }
}

interface Wanted {
  readonly names: readonly string[]
  /** Dotted names that are imported, and the modules that they begin with. */
  readonly imported: ReadonlySet<string>
}

/** `setup` is bare or that of an imported module; `*.install` is a method of anything. */
function isWanted(name: string, { names, imported }: Wanted): boolean {
  const parts = name.split('.')
  const last = parts.at(-1) ?? ''
  return names.some((wanted) => {
    if (wanted.startsWith('*.')) return parts.length > 1 && last === wanted.slice(2)
    if (last !== wanted) return false
    return parts.length === 1 || imported.has(name) || imported.has(parts[0] ?? '')
  })
}

/** What is handed out of one file at most: values are walked as trees, and calls may be given the same one many times. */
const MOST_VALUES = 100_000
const MOST_DEPTH = 50

/** Turns folded values into plain ones; what is beyond the bounds is computed. */
function createPrinter(tree: SyntaxTree): (value: Folded) => PythonValue {
  let left = MOST_VALUES
  const print = (value: Folded, depth: number): PythonValue => {
    const place = positionOf(tree, value.at)
    left -= 1
    if (left < 0 || depth > MOST_DEPTH) return { ...place, kind: 'computed' }
    switch (value.t) {
      case 'text':
      case 'constant':
        return { ...place, kind: value.t, value: value.value }
      case 'list':
        return { ...place, kind: 'list', items: value.items.map((item) => print(item, depth + 1)) }
      case 'dict':
        return {
          ...place,
          kind: 'dict',
          items: value.items.map((pair) => ({ key: print(pair.key, depth + 1), value: print(pair.value, depth + 1) })),
        }
      case 'file-text':
      case 'file-lines':
      case 'file-line':
        return { ...place, kind: 'file-lines', path: value.path }
      case 'either': {
        const isMapping = value.options.some(({ t }) => t === 'dict')
        const items = value.options.flatMap((option) => (option.t === 'text' ? [option] : itemsOfFolded(option)))
        const whole = isMapping
          ? foldedDict(pairsOfFolded(value), value.at)
          : foldedList([...items, computed(value.at)], value.at)
        return print(whole, depth + 1)
      }
      default:
        return { ...place, kind: 'computed' }
    }
  }
  return (value) => print(value, 0)
}
