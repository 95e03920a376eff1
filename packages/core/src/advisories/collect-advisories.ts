import { parse as parseYaml } from 'yaml'
import { display } from '../base/display.ts'
import type { Advisory } from './advisory.ts'
import { parseOsvRecord, type RecordProblem } from './parse-osv.ts'

/** What became of the files of an export; nothing is left out silently. */
export interface Collection {
  readonly advisories: Advisory[]
  /** Files that were looked at. */
  files: number
  /** Records about PyPI or not, withdrawn or not. */
  records: number
  readonly skipped: Record<RecordProblem['kind'], number>
  /** Records that were read in part: something in them is not understood. */
  partly: number
  /** The first faults, clean: `folder/MAL-1.json: not JSON`. */
  readonly faults: string[]
}

/** A larger file is no record. */
export const MAX_RECORD_BYTES = 16_777_216
const MAX_FAULTS = 20

export function openCollection(): Collection {
  const skipped = { 'withdrawn': 0, 'other-ecosystem': 0, 'not-a-record': 0, 'broken': 0 }
  return { advisories: [], files: 0, records: 0, skipped, partly: 0, faults: [] }
}

/** Whether a file of this name can hold a record. */
export function isRecordFile(path: string): boolean {
  return /\.(?:json|ya?ml)$/i.test(path)
}

/** Adds what one file holds: a record, or a list of them. Total; faults are counted and named. */
export function collectFile(collection: Collection, { path, bytes }: { path: string; bytes: Uint8Array }): void {
  collection.files += 1
  const parsed = parseBytes(path, bytes)
  if (parsed === null) {
    collection.skipped.broken += 1
    note(collection, path, 'not readable')
    return
  }
  for (const value of Array.isArray(parsed.value) ? (parsed.value as readonly unknown[]) : [parsed.value])
    collectRecord(collection, { path, value })
}

/** Counts a file that was not even opened. */
export function collectFault(collection: Collection, { path, message }: { path: string; message: string }): void {
  collection.files += 1
  collection.skipped.broken += 1
  note(collection, path, message)
}

function collectRecord(collection: Collection, { path, value }: { path: string; value: unknown }): void {
  const read = parseOsvRecord(value)
  if (!read.ok) {
    collection.skipped[read.problem.kind] += 1
    if (read.problem.kind !== 'not-a-record') collection.records += 1
    if (read.problem.kind === 'broken') note(collection, path, read.problem.message)
    return
  }
  collection.records += 1
  collection.advisories.push(read.value.advisory)
  const [problem] = read.value.problems
  if (problem === undefined) return
  collection.partly += 1
  note(collection, path, `read in part: ${problem}`)
}

function note(collection: Collection, path: string, message: string): void {
  if (collection.faults.length < MAX_FAULTS) collection.faults.push(`${display(path, 200)}: ${message}`)
}

/** YAML by the failsafe schema, in which every scalar is text: a version `1.10` must not become the number 1.1. */
function parseBytes(path: string, bytes: Uint8Array): { value: unknown } | null {
  if (bytes.length > MAX_RECORD_BYTES) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (/\.json$/i.test(path)) return { value: JSON.parse(text) as unknown }
    if (isNestedTooDeep(text)) return null
    return { value: parseYaml(text, { schema: 'failsafe', maxAliasCount: 100, logLevel: 'silent' }) as unknown }
  } catch {
    return null
  }
}

/** No record nests deeper than a dozen levels; the YAML reader needs minutes for thousands. */
const MAX_NESTING = 200
const MAX_INDENT = 2000

/** Whether brackets are open too deep, or a line begins with too many of `- `, `? `, `: ` or blanks. */
function isNestedTooDeep(text: string): boolean {
  let open = 0
  let indicators = 0
  let indent = 0
  let isLeading = true
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\n' || character === '\r') [isLeading, indicators, indent] = [true, 0, 0]
    else if (character === '[' || character === '{') open += 1
    else if (character === ']' || character === '}') open = Math.max(0, open - 1)
    else if (isLeading && (character === '-' || character === '?' || character === ':')) indicators += 1
    else if (isLeading && (character === ' ' || character === '\t')) indent += 1
    else isLeading = false
    if (open > MAX_NESTING || indicators > MAX_NESTING || indent > MAX_INDENT) return true
  }
  return false
}
