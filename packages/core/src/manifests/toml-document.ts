import { parse, TomlError } from 'smol-toml'
import { parseTOML } from 'toml-eslint-parser'
import type { AST } from 'toml-eslint-parser'
import { display } from '../base/display.ts'
import type { ManifestProblem, Position } from '../model/manifest.ts'
import { decodeUtf8 } from './decode-text.ts'
import {
  MAX_DOCUMENT_DEPTH,
  type ArrayValue,
  type DocumentEntry,
  type DocumentValue,
  type StructuredDocument,
  type TableValue,
} from './document.ts'
import { findHiddenContent } from './hidden-content.ts'

/** A table or array while it is filled; its readonly form is the result. */
interface OpenTable extends TableValue {
  readonly entries: OpenEntry[]
}
interface OpenArray extends ArrayValue {
  readonly items: DocumentValue[]
}
interface OpenEntry extends DocumentEntry {
  value: DocumentValue
}

const START: Position = { line: 1, column: 1 }

/**
 * TOML by two readers: smol-toml decides what the values are, toml-eslint-parser where they stand. A text that
 * only one of them accepts is a `syntax` problem; one that is TOML 1.1 but not 1.0, which pip's and CPython's
 * readers refuse, is `read-differently`.
 */
export function readTomlDocument(bytes: Uint8Array): StructuredDocument {
  const decoded = decodeUtf8(bytes)
  if (decoded.text === null) return { root: null, problems: decoded.problems }
  return parseTomlDocument(decoded.text)
}

export function parseTomlDocument(text: string): StructuredDocument {
  const problems: ManifestProblem[] = [...findHiddenContent(text)]
  const values = attempt(() => parse(text, { integersAsBigInt: true, maxDepth: MAX_DOCUMENT_DEPTH }))
  if (!values.ok) return { root: null, problems: [...problems, syntaxProblem(values.error)] }
  let tree = attempt(() => parseTOML(text, { tomlVersion: '1.0' }))
  if (!tree.ok) {
    problems.push({ ...syntaxProblem(tree.error), id: 'read-differently', message: 'TOML 1.1 that readers of TOML 1.0 refuse' })
    tree = attempt(() => parseTOML(text, { tomlVersion: '1.1' }))
  }
  if (!tree.ok) return { root: null, problems: [...problems, syntaxProblem(tree.error)] }
  const root: OpenTable = { kind: 'table', entries: [], position: START }
  let differs = false
  const differ = (): void => {
    differs = true
  }
  for (const node of tree.value.body[0].body) {
    if (node.type === 'TOMLKeyValue') addKeyValue(root, { node, values: values.value, differ })
    else addTable(root, { node, values: values.value, differ })
  }
  if (differs) problems.push({ id: 'syntax', message: 'two TOML readers see different values here', position: START, text: null })
  return { root: differs ? null : root, problems }
}

interface Context<Node> {
  readonly node: Node
  /** smol-toml's value of the table that the node stands in. */
  readonly values: unknown
  readonly differ: () => void
}

function addTable(root: OpenTable, { node, values, differ }: Context<AST.TOMLTable>): void {
  let table = root
  let value: unknown = values
  const { resolvedKey } = node
  for (const [index, key] of resolvedKey.entries()) {
    value = childOf(value, key)
    if (typeof key === 'number') continue
    const isArray = typeof resolvedKey[index + 1] === 'number'
    const position = positionOf(node.key.keys[0] ?? node)
    table = isArray
      ? tableOfArray(table, { key, at: Number(resolvedKey[index + 1]), position: positionOf(node) })
      : tableOfKey(table, { key, position: index === resolvedKey.length - 1 ? positionOf(node) : position })
  }
  for (const child of node.body) addKeyValue(table, { node: child, values: value, differ })
}

function addKeyValue(start: OpenTable, { node, values, differ }: Context<AST.TOMLKeyValue>): void {
  let table = start
  let value = values
  const keys = node.key.keys.map((key) => ({ name: key.type === 'TOMLBare' ? key.name : key.value, position: positionOf(key) }))
  for (const [index, { name, position }] of keys.entries()) {
    value = childOf(value, name)
    if (index === keys.length - 1)
      table.entries.push({ key: name, position, value: valueOf({ node: node.value, values: value, differ }) })
    else table = tableOfKey(table, { key: name, position })
  }
}

function valueOf({ node, values, differ }: Context<AST.TOMLContentNode>): DocumentValue {
  const position = positionOf(node)
  if (node.type === 'TOMLArray') {
    const items = node.elements.map((element, index) => valueOf({ node: element, values: childOf(values, index), differ }))
    return { kind: 'array', items, position }
  }
  if (node.type === 'TOMLInlineTable') {
    const table: OpenTable = { kind: 'table', entries: [], position }
    for (const child of node.body) addKeyValue(table, { node: child, values, differ })
    return table
  }
  switch (typeof values) {
    case 'string':
      return { kind: 'text', value: values, position }
    case 'bigint':
      return { kind: 'integer', value: values, position }
    case 'number':
      return { kind: 'float', value: values, position }
    case 'boolean':
      return { kind: 'boolean', value: values, position }
    default:
      if (values instanceof Date) return { kind: 'date', value: values.toISOString(), position }
      differ()
      return { kind: 'null', position }
  }
}

/** Keys that lead to tables, so that a file of a million tables is read in linear time. */
const indexes = new WeakMap<OpenTable, { readonly byKey: Map<string, OpenEntry>; seen: number }>()

function entryOf(table: OpenTable, key: string): OpenEntry | undefined {
  let index = indexes.get(table)
  if (index === undefined) {
    index = { byKey: new Map(), seen: 0 }
    indexes.set(table, index)
  }
  for (; index.seen < table.entries.length; index.seen += 1) {
    const entry = table.entries[index.seen]
    if (entry !== undefined && !index.byKey.has(entry.key)) index.byKey.set(entry.key, entry)
  }
  return index.byKey.get(key)
}

function tableOfKey(table: OpenTable, { key, position }: { key: string; position: Position }): OpenTable {
  const existing = entryOf(table, key)?.value
  if (existing?.kind === 'table') return existing as OpenTable
  if (existing?.kind === 'array') return (existing.items.at(-1) ?? { kind: 'table', entries: [], position }) as OpenTable
  const made: OpenTable = { kind: 'table', entries: [], position }
  table.entries.push({ key, position, value: made })
  return made
}

function tableOfArray(table: OpenTable, { key, at, position }: { key: string; at: number; position: Position }): OpenTable {
  let array = entryOf(table, key)?.value as OpenArray | undefined
  if (array === undefined) {
    array = { kind: 'array', items: [], position }
    table.entries.push({ key, position, value: array })
  }
  const existing = array.items[at]
  if (existing?.kind === 'table') return existing as OpenTable
  const made: OpenTable = { kind: 'table', entries: [], position }
  array.items.push(made)
  return made
}

function childOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined
}

function positionOf(node: {
  readonly loc: { readonly start: { line: number; column: number }; readonly end: { line: number } }
}): Position {
  const { start, end } = node.loc
  return { line: start.line, column: start.column + 1, ...(end.line > start.line ? { endLine: end.line } : {}) }
}

function attempt<Value>(make: () => Value): { ok: true; value: Value } | { ok: false; error: unknown } {
  try {
    return { ok: true, value: make() }
  } catch (error) {
    return { ok: false, error }
  }
}

function syntaxProblem(error: unknown): ManifestProblem {
  const at = error as { line?: unknown; lineNumber?: unknown; column?: unknown }
  const line = Number(at.line ?? at.lineNumber ?? 1)
  const column = Number(at.column ?? 1)
  const isTooDeep = error instanceof RangeError || (error instanceof TomlError && error.message.includes('nested'))
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
  return {
    id: isTooDeep ? 'limit' : said.includes('redefine') ? 'duplicate-key' : 'syntax',
    message: isTooDeep ? `nested deeper than ${MAX_DOCUMENT_DEPTH}` : `not TOML: ${display(said, 200)}`,
    position: { line: Number.isFinite(line) ? line : 1, column: Number.isFinite(column) ? column : 1 },
    text: null,
  }
}
