import type { Language, Tree } from 'web-tree-sitter'
import { Field, Kind, type FieldName, type KindName, type SyntaxTree } from './syntax-tree.ts'

/** The numbers of one grammar, turned into ours. */
export interface GrammarTables {
  /** By grammar node type: `Kind`, or 255 for what is left out. */
  readonly kinds: Uint8Array
  /** By grammar field id: `Field`. */
  readonly fields: Uint8Array
  /** By grammar node type: whether children may matter. */
  readonly isLeaf: Uint8Array
}

const SKIPPED = 255
const LEAVES: ReadonlySet<string> = new Set([
  'identifier',
  'integer',
  'float',
  'true',
  'false',
  'none',
  'comment',
  'dotted_name',
  'import_prefix',
  'type',
  'string_start',
  'string_end',
  'string_content',
  'type_conversion',
  'type_parameter',
  'line_continuation',
])
const DROPPED: ReadonlySet<string> = new Set(['comment', 'line_continuation', 'string_start', 'string_end', 'type_parameter'])

/** Reads the grammar's tables once. */
export function readGrammarTables(language: Language): GrammarTables {
  const kinds = new Uint8Array(65_536).fill(SKIPPED)
  const isLeaf = new Uint8Array(65_536).fill(0)
  for (let id = 0; id < language.nodeTypeCount; id++) {
    const name = language.nodeTypeForId(id)
    if (name === null) continue
    if (LEAVES.has(name)) isLeaf[id] = 1
    if (language.nodeTypeIsNamed(id)) kinds[id] = DROPPED.has(name) ? SKIPPED : (Kind[name as KindName] ?? Kind.other)
    else if (name === ':') kinds[id] = Kind.colon
  }
  kinds[65_535] = Kind.ERROR
  const fields = new Uint8Array(256)
  for (let id = 0; id <= language.fieldCount && id < 256; id++) {
    const name = language.fieldNameForId(id)
    if (name !== null) fields[id] = Field[name as FieldName] ?? Field.none
  }
  return { kinds, fields, isLeaf }
}

/** The text that a parsed one is a part of. */
export interface WholeText {
  readonly text: string
  readonly source: object
  readonly offset: (offset: number) => number
  readonly bodies: SyntaxTree['bodies']
}

/** Copies a grammar tree into flat arrays, without recursion: nesting may be as deep as the file is long. */
export function buildTree(
  tree: Tree,
  parsed: string,
  { tables, whole }: { tables: GrammarTables; whole: WholeText },
): SyntaxTree {
  const root = tree.rootNode
  const size = root.descendantCount + 2
  const kind = new Uint8Array(size)
  const field = new Uint8Array(size)
  const start = new Uint32Array(size)
  const end = new Uint32Array(size)
  const first = new Uint32Array(size)
  const next = new Uint32Array(size)
  let count = 0
  const cursor = tree.walk()
  // For each open level: our node (or its nearest kept ancestor's) and the last child kept under it.
  const parents: number[] = []
  const lastChild: number[] = []
  let parent = -1
  let last = 0
  let done = false
  let begin = 0
  while (!done) {
    const type = cursor.nodeTypeId
    const fieldId = tables.fields[cursor.currentFieldId] ?? 0
    let own = tables.kinds[type] ?? SKIPPED
    if (fieldId === Field.operator || fieldId === Field.operators) own = Kind.operator
    else if (own === Kind.colon && parent >= 0 && kind[parent] !== Kind.slice) own = SKIPPED
    let node = -1
    if (own !== SKIPPED) {
      node = count++
      kind[node] = own
      field[node] = fieldId
      begin = cursor.startIndex
      start[node] = whole.offset(begin)
      end[node] = whole.offset(cursor.endIndex)
      if (parent >= 0) {
        if (last === 0) first[parent] = node
        else next[last] = node
        last = node
      }
    }
    const goIn = node !== -1 && tables.isLeaf[type] === 0 && (own !== Kind.string || isFormatString(parsed, begin))
    if (goIn && cursor.gotoFirstChild()) {
      parents.push(parent)
      lastChild.push(last)
      parent = node
      last = 0
      continue
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        done = true
        break
      }
      last = lastChild.pop() ?? 0
      parent = parents.pop() ?? -1
    }
  }
  cursor.delete()
  const cut = <T extends Uint8Array | Uint32Array>(array: T): T => array.slice(0, count) as T
  return {
    text: whole.text,
    source: whole.source,
    bodies: whole.bodies,
    count,
    kind: cut(kind),
    field: cut(field),
    start: cut(start),
    end: cut(end),
    first: cut(first),
    next: cut(next),
    hasErrors: root.hasError,
  }
}

/** Whether the prefix of a string literal lets it hold expressions (f and t strings). */
function isFormatString(text: string, at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    const letter = text.charCodeAt(index) | 32
    if (letter === 102 || letter === 116) return true
    if (letter < 97 || letter > 122) return false
  }
  return false
}
