import type { FunctionBody } from './find-bodies.ts'

/**
 * A Python syntax tree as flat arrays: nodes are numbers in source order, 0 is the root. Grammar objects cost a
 * call into wasm for each step; these are read hundreds of times faster and hold no memory of the parser.
 * Comments and punctuation are left out; operators and the colons of slices stay.
 */
export interface SyntaxTree {
  /** The whole file's text, also where the tree is that of a part of it. */
  readonly text: string
  readonly count: number
  /** `Kind` of each node. */
  readonly kind: Uint8Array
  /** `Field` under which the parent holds it. */
  readonly field: Uint8Array
  /** UTF-16 offsets in `text`. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** First child and next sibling; 0 = none. */
  readonly first: Uint32Array
  readonly next: Uint32Array
  /** Whether the grammar had to skip something. */
  readonly hasErrors: boolean
  /** The same object for all trees of one text. */
  readonly source: object
  /** Bodies of functions that are not in the tree yet: by the offset of `def`. */
  readonly bodies: ReadonlyMap<number, FunctionBody> | null
}

/** Makes a tree of Python text; a problem in words when the grammar gives up. */
export interface PythonParser {
  /** `isLazy`: bodies of functions may be left out; `parseBody` reads one. */
  readonly parse: (text: string, isLazy?: boolean) => SyntaxTree | string
  /** The definition that was left out, with the offsets of the whole text. */
  readonly parseBody: (tree: SyntaxTree, body: FunctionBody) => SyntaxTree | string
}

/** Node kinds of tree-sitter-python 0.25 that the analyzer tells apart. */
export const KIND_NAMES = [
  'other',
  'module',
  'ERROR',
  'expression_statement',
  'assignment',
  'augmented_assignment',
  'if_statement',
  'elif_clause',
  'else_clause',
  'for_statement',
  'while_statement',
  'try_statement',
  'except_clause',
  'finally_clause',
  'with_statement',
  'with_clause',
  'with_item',
  'function_definition',
  'class_definition',
  'decorated_definition',
  'decorator',
  'import_statement',
  'import_from_statement',
  'future_import_statement',
  'return_statement',
  'raise_statement',
  'delete_statement',
  'global_statement',
  'nonlocal_statement',
  'print_statement',
  'exec_statement',
  'match_statement',
  'case_clause',
  'block',
  'identifier',
  'string',
  'concatenated_string',
  'integer',
  'float',
  'true',
  'false',
  'none',
  'list',
  'tuple',
  'set',
  'dictionary',
  'pair',
  'dictionary_splat',
  'list_splat',
  'parenthesized_expression',
  'expression_list',
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'list_splat_pattern',
  'dictionary_splat_pattern',
  'unary_operator',
  'binary_operator',
  'boolean_operator',
  'not_operator',
  'comparison_operator',
  'conditional_expression',
  'named_expression',
  'lambda',
  'call',
  'argument_list',
  'keyword_argument',
  'attribute',
  'subscript',
  'slice',
  'list_comprehension',
  'dictionary_comprehension',
  'set_comprehension',
  'generator_expression',
  'for_in_clause',
  'if_clause',
  'await',
  'yield',
  'as_pattern',
  'as_pattern_target',
  'interpolation',
  'string_content',
  'dotted_name',
  'aliased_import',
  'relative_import',
  'import_prefix',
  'wildcard_import',
  'default_parameter',
  'typed_parameter',
  'typed_default_parameter',
  'parameters',
  'lambda_parameters',
  'operator',
  'colon',
  'assert_statement',
  'case_pattern',
  'type',
  'ellipsis',
  'keyword_separator',
  'positional_separator',
  'except_group_clause',
  'format_specifier',
  'type_conversion',
  'string_start',
  'comment',
] as const
export type KindName = (typeof KIND_NAMES)[number]

/** Number of each kind; `Kind.call`. */
export const Kind: { readonly [Name in KindName]: number } = Object.fromEntries(
  KIND_NAMES.map((name, index) => [name, index]),
) as { [Name in KindName]: number }

const FIELD_NAMES = [
  'none',
  'left',
  'right',
  'operator',
  'operators',
  'condition',
  'consequence',
  'alternative',
  'body',
  'name',
  'alias',
  'module_name',
  'parameters',
  'superclasses',
  'definition',
  'function',
  'arguments',
  'value',
  'object',
  'attribute',
  'subscript',
  'argument',
  'key',
  'subject',
  'code',
  'expression',
  'type',
  'return_type',
  'format_specifier',
  'type_conversion',
] as const
export type FieldName = (typeof FIELD_NAMES)[number]

/** Number of each field; `Field.left`. */
export const Field: { readonly [Name in FieldName]: number } = Object.fromEntries(
  FIELD_NAMES.map((name, index) => [name, index]),
) as { [Name in FieldName]: number }

/** The first child that the parent holds under `field`; 0 = none. */
export function childOf(tree: SyntaxTree, node: number, field: number): number {
  let child = tree.first[node] ?? 0
  while (child !== 0 && tree.field[child] !== field) child = tree.next[child] ?? 0
  return child
}

/** All children in order. */
export function childrenOf(tree: SyntaxTree, node: number): number[] {
  const children: number[] = []
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) children.push(child)
  return children
}

/** The source text of a node. */
export function textOf(tree: SyntaxTree, node: number): string {
  return tree.text.slice(tree.start[node], tree.end[node])
}

const lineStarts = new WeakMap<object, Uint32Array>()

/** Line and column of an offset, both from 1. */
export function positionOf(tree: SyntaxTree, offset: number): { line: number; column: number } {
  let starts = lineStarts.get(tree.source)
  if (starts === undefined) {
    const found = [0]
    for (let at = tree.text.indexOf('\n'); at !== -1; at = tree.text.indexOf('\n', at + 1)) found.push(at + 1)
    starts = Uint32Array.from(found)
    lineStarts.set(tree.source, starts)
  }
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

/** The line around an offset, cut to what a report shows. */
export function lineTextAt(tree: SyntaxTree, offset: number): string {
  const start = tree.text.lastIndexOf('\n', offset - 1) + 1
  const newline = tree.text.indexOf('\n', offset)
  const end = newline === -1 ? tree.text.length : newline
  const from = offset - start > 200 ? offset - 40 : start
  return tree.text.slice(from, Math.min(end, from + 240)).trim()
}
