import { Kind } from '../syntax-tree.ts'
import type { CodeMap } from './find-bindings.ts'
import { itemsOfFolded, type Folded } from './folded.ts'

/** Where an expression is folded. */
export interface FoldFrame {
  readonly scope: number
  /** Offset of the use: what is bound later is not seen, in the same scope. */
  readonly at: number
  /** Values of parameters and of comprehension variables. */
  readonly values: ReadonlyMap<string, Folded>
  /** Calls of functions of the file around this one. */
  readonly depth: number
}

/** Folds expressions of one file to constants; all state of it. */
export interface Folder {
  readonly map: CodeMap
  readonly fold: (node: number, frame: FoldFrame) => Folded
  /** Values of names, once they are known; keys name scope and place. */
  readonly known: Map<string, Folded>
}

/** Items of a display or of arguments: `*rest` is spread. */
export function foldItems(folder: Folder, nodes: readonly number[], frame: FoldFrame): Folded[] {
  const { tree } = folder.map
  return nodes.flatMap((node) =>
    tree.kind[node] === Kind.list_splat ? itemsOfFolded(folder.fold(tree.first[node] ?? 0, frame)) : [folder.fold(node, frame)],
  )
}
