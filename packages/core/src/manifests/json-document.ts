import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import type { ManifestProblem, Position } from '../model/manifest.ts'
import { decodeUtf8 } from './decode-text.ts'
import { findDuplicateKeys, MAX_DOCUMENT_DEPTH, type DocumentValue, type StructuredDocument } from './document.ts'
import { findHiddenContent, lineStartsOf, positionAt } from './hidden-content.ts'

const OPTIONS = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const

/** Strict JSON (RFC 8259) with positions; keys that stand twice are kept twice and are `duplicate-key` problems. */
export function readJsonDocument(bytes: Uint8Array): StructuredDocument {
  const decoded = decodeUtf8(bytes)
  return decoded.text === null ? { root: null, problems: decoded.problems } : parseJsonDocument(decoded.text)
}

export function parseJsonDocument(text: string): StructuredDocument {
  const hidden = findHiddenContent(text)
  if (depthOf(text) > MAX_DOCUMENT_DEPTH) {
    const problem = {
      id: 'limit',
      message: `nested deeper than ${MAX_DOCUMENT_DEPTH}`,
      position: { line: 1, column: 1 },
      text: null,
    }
    return { root: null, problems: [...hidden, problem] }
  }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, OPTIONS)
  const lineStarts = lineStartsOf(text)
  const [error] = errors
  if (error !== undefined || tree === undefined) {
    return { root: null, problems: [...hidden, syntaxProblem(error, lineStarts)] }
  }
  const context: Context = { text, position: (node) => positionOfNode(node, lineStarts) }
  const root = valueOf(tree, context)
  return { root, problems: [...hidden, ...findDuplicateKeys(root)] }
}

interface Context {
  readonly text: string
  readonly position: (node: Node) => Position
}

function valueOf(node: Node, context: Context): DocumentValue {
  const position = context.position(node)
  const value: unknown = node.value
  switch (node.type) {
    case 'object': {
      const entries = (node.children ?? []).flatMap((property) => {
        const [key, child] = property.children ?? []
        return key === undefined || child === undefined
          ? []
          : [{ key: String(key.value), position: context.position(key), value: valueOf(child, context) }]
      })
      return { kind: 'table', entries, position }
    }
    case 'array':
      return { kind: 'array', items: (node.children ?? []).map((child) => valueOf(child, context)), position }
    case 'string':
      return { kind: 'text', value: String(value), position }
    case 'boolean':
      return { kind: 'boolean', value: value === true, position }
    case 'number': {
      const written = context.text.slice(node.offset, node.offset + node.length)
      return /^-?\d+$/.test(written)
        ? { kind: 'integer', value: BigInt(written), position }
        : { kind: 'float', value: Number(written), position }
    }
    case 'null':
    case 'property':
      return { kind: 'null', position }
  }
}

function positionOfNode(node: Node, lineStarts: readonly number[]): Position {
  const start = positionAt(lineStarts, node.offset)
  if (node.type !== 'object' && node.type !== 'array') return start
  const end = positionAt(lineStarts, node.offset + node.length)
  return end.line > start.line ? { ...start, endLine: end.line } : start
}

/** Brackets outside strings; unclosed strings count to the end. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isInString) {
      if (code === 0x5c) at += 1
      else if (code === 0x22) isInString = false
    } else if (code === 0x22) isInString = true
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, (depth += 1))
    else if (code === 0x5d || code === 0x7d) depth -= 1
  }
  return deepest
}

function syntaxProblem(error: ParseError | undefined, lineStarts: readonly number[]): ManifestProblem {
  const said = error === undefined ? 'empty' : printParseErrorCode(error.error)
  return { id: 'syntax', message: `not JSON: ${said}`, position: positionAt(lineStarts, error?.offset ?? 0), text: null }
}
