import type { ManifestProblem, Position } from '../model/manifest.ts'

/**
 * A structured file (TOML, JSON, YAML) as one kind of tree in which every key and value has its position and
 * duplicate keys are still there, so that readers can account for all of it. Values are plain data; tables are
 * lists, so that no key from outside becomes a property name.
 */
export type DocumentValue =
  | TableValue
  | ArrayValue
  | { readonly kind: 'text'; readonly value: string; readonly position: Position }
  | { readonly kind: 'integer'; readonly value: bigint; readonly position: Position }
  | { readonly kind: 'float'; readonly value: number; readonly position: Position }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly position: Position }
  /** A TOML or YAML date or time, as written. */
  | { readonly kind: 'date'; readonly value: string; readonly position: Position }
  | { readonly kind: 'null'; readonly position: Position }

export interface TableValue {
  readonly kind: 'table'
  readonly entries: readonly DocumentEntry[]
  readonly position: Position
}

export interface ArrayValue {
  readonly kind: 'array'
  readonly items: readonly DocumentValue[]
  readonly position: Position
}

export interface DocumentEntry {
  readonly key: string
  readonly position: Position
  readonly value: DocumentValue
}

export interface StructuredDocument {
  /** Null when the text is not of its language at all; `problems` then says why. */
  readonly root: DocumentValue | null
  /** `syntax`, `duplicate-key`, `hidden-content`, `read-differently`, `limit`. */
  readonly problems: readonly ManifestProblem[]
}

/** The deepest nesting that is read; deeper is a `limit` problem. */
export const MAX_DOCUMENT_DEPTH = 200

/** The last value of a key, as JSON and YAML readers take it; null = absent or no table. */
export function memberOf(value: DocumentValue | null | undefined, key: string): DocumentValue | null {
  if (value?.kind !== 'table') return null
  return value.entries.findLast((entry) => entry.key === key)?.value ?? null
}

/** Follows keys through tables. */
export function memberAt(value: DocumentValue | null, path: readonly string[]): DocumentValue | null {
  return path.reduce<DocumentValue | null>((found, key) => memberOf(found, key), value)
}

export function textOf(value: DocumentValue | null | undefined): string | null {
  return value?.kind === 'text' ? value.value : null
}

export function itemsOf(value: DocumentValue | null | undefined): readonly DocumentValue[] {
  return value?.kind === 'array' ? value.items : []
}

export function entriesOf(value: DocumentValue | null | undefined): readonly DocumentEntry[] {
  return value?.kind === 'table' ? value.entries : []
}

/** Problems `duplicate-key` for every key that stands twice in one table. */
export function findDuplicateKeys(root: DocumentValue | null): ManifestProblem[] {
  const problems: ManifestProblem[] = []
  const pending: DocumentValue[] = root === null ? [] : [root]
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value.kind === 'array') pending.push(...value.items)
    if (value.kind !== 'table') continue
    const seen = new Set<string>()
    for (const entry of value.entries) {
      if (seen.has(entry.key)) {
        problems.push({
          id: 'duplicate-key',
          message: 'this key stands twice in its table; readers take one of them and people see the other',
          position: entry.position,
          text: null,
        })
      }
      seen.add(entry.key)
      pending.push(entry.value)
    }
  }
  return problems.toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
}
