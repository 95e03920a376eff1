import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, visit, type Document, type Node } from 'yaml'
import { display } from '../base/display.ts'
import type { ManifestProblem, Position } from '../model/manifest.ts'
import { decodeUtf8 } from './decode-text.ts'
import {
  findDuplicateKeys,
  MAX_DOCUMENT_DEPTH,
  type DocumentEntry,
  type DocumentValue,
  type StructuredDocument,
} from './document.ts'
import { findHiddenContent, lineStartsOf, positionAt } from './hidden-content.ts'

/** Nodes that aliases may add to those of the text itself, which has at most one for each character; more is an alias bomb. */
const MAX_ADDED_NODES = 10_000

/**
 * YAML 1.2 (core schema) with positions. Keys that stand twice are kept twice and are `duplicate-key` problems;
 * aliases are followed up to a bound; a second document in the stream is a `syntax` problem.
 */
export function readYamlDocument(bytes: Uint8Array): StructuredDocument {
  const decoded = decodeUtf8(bytes)
  return decoded.text === null ? { root: null, problems: decoded.problems } : parseYamlDocument(decoded.text)
}

export function parseYamlDocument(text: string): StructuredDocument {
  const problems: ManifestProblem[] = [...findHiddenContent(text)]
  const lineStarts = lineStartsOf(text)
  const fail = (id: string, message: string, offset = 0): StructuredDocument => ({
    root: null,
    problems: [...problems, { id, message, position: positionAt(lineStarts, offset), text: null }],
  })
  if (indentDepthOf(text) > MAX_DOCUMENT_DEPTH) return fail('limit', `nested deeper than ${MAX_DOCUMENT_DEPTH}`)
  let documents: Document.Parsed[]
  try {
    const parsed = parseAllDocuments(text, {
      uniqueKeys: false,
      version: '1.2',
      merge: true,
      keepSourceTokens: false,
      prettyErrors: false,
    })
    documents = Array.isArray(parsed) ? parsed : []
  } catch (error) {
    return error instanceof RangeError ? fail('limit', `nested deeper than ${MAX_DOCUMENT_DEPTH}`) : fail('syntax', 'not YAML')
  }
  const [document] = documents
  if (document === undefined) return { root: null, problems }
  const [error] = document.errors
  if (error !== undefined) return fail('syntax', `not YAML: ${display(error.message.split('\n')[0] ?? '', 200)}`, error.pos[0])
  const [, second] = documents
  if (second !== undefined) return fail('syntax', 'a second YAML document in one file', second.range[0])
  const anchors = anchorsOf(document)
  const context: Context = { anchors, lineStarts, left: text.length + MAX_ADDED_NODES, depth: 0 }
  const root = document.contents === null ? null : valueOf(document.contents, context)
  if (context.left < 0) return fail('limit', 'aliases that expand without end')
  return { root, problems: [...problems, ...findDuplicateKeys(root)] }
}

interface Context {
  readonly anchors: ReadonlyMap<string, Node>
  readonly lineStarts: readonly number[]
  left: number
  depth: number
}

function valueOf(node: Node, context: Context): DocumentValue {
  const position = positionOf(node, context)
  context.left -= 1
  if (context.left < 0 || context.depth > MAX_DOCUMENT_DEPTH) {
    context.left = -1
    return { kind: 'null', position }
  }
  context.depth += 1
  const value = readNode(node, { context, position })
  context.depth -= 1
  return value
}

function readNode(node: Node, { context, position }: { context: Context; position: Position }): DocumentValue {
  if (isAlias(node)) {
    const target = context.anchors.get(node.source)
    return target === undefined ? { kind: 'null', position } : { ...valueOf(target, context), position }
  }
  if (isSeq(node)) {
    return { kind: 'array', items: node.items.map((item) => valueOf(item as Node, context)), position }
  }
  if (isMap(node)) {
    const entries: DocumentEntry[] = node.items.map((pair) => {
      const key = pair.key as Node
      const value = pair.value as Node | null
      return {
        key: isScalar(key) ? String(key.value) : '',
        position: positionOf(key, context),
        value: value === null ? { kind: 'null', position: positionOf(key, context) } : valueOf(value, context),
      }
    })
    return { kind: 'table', entries, position }
  }
  return isScalar(node) ? scalarOf(node.value, { position, written: node.source }) : { kind: 'null', position }
}

function scalarOf(value: unknown, { position, written }: { position: Position; written: string | undefined }): DocumentValue {
  switch (typeof value) {
    case 'string':
      return { kind: 'text', value, position }
    case 'boolean':
      return { kind: 'boolean', value, position }
    case 'bigint':
      return { kind: 'integer', value, position }
    case 'number':
      return Number.isSafeInteger(value) && !/[.eE]/.test(written ?? '')
        ? { kind: 'integer', value: BigInt(value), position }
        : { kind: 'float', value, position }
    default:
      return { kind: 'null', position }
  }
}

function anchorsOf(document: Document.Parsed): ReadonlyMap<string, Node> {
  const anchors = new Map<string, Node>()
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return anchors
}

function positionOf(node: Node, context: Context): Position {
  const [start, end] = node.range ?? [0, 0]
  const position = positionAt(context.lineStarts, start)
  const last = positionAt(context.lineStarts, Math.max(start, end - 1))
  return last.line > position.line ? { ...position, endLine: last.line } : position
}

/** Flow brackets and indentation steps; an upper bound that keeps the recursive parser from a deep stack. */
function indentDepthOf(text: string): number {
  let flow = 0
  let deepest = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, (flow += 1))
    else if ((code === 0x5d || code === 0x7d) && flow > 0) flow -= 1
    else if (code === 0x0a) flow = Math.min(flow, MAX_DOCUMENT_DEPTH)
  }
  const dashes = /(?:^|\n)[ \t]*(?:[-?:][ \t]+){150,}/.test(text) ? MAX_DOCUMENT_DEPTH + 1 : 0
  return Math.max(deepest, dashes)
}
