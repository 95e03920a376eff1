import { createHash } from 'node:crypto'
import { failure, success, type Outcome } from '../base/outcome.ts'
import { SEVERITIES, type Severity } from '../model/severity.ts'
import type { Advisory, AffectedInterval } from './advisory.ts'
import { fieldOf, listOf, textOf, textsOf } from './record-field.ts'

/**
 * The snapshot file: a line that names the format; a header, one line of JSON; an index, one line for each project
 * in the order of code units (name, offset, length, SHA-256 of its block); the blocks, JSON. A look-up reads one
 * block, so that its cost does not grow with the number of advisories; what was read is held against its hash.
 * The digest is that of the index, which holds the hashes of all blocks: it depends on content alone.
 */
export const SNAPSHOT_FORMAT = 'safe-pip-intelligence 1'

export interface SnapshotHeader {
  /** `sha256:…` of what it says of which releases. */
  readonly digest: string
  /** When it was synced: RFC 3339, UTC. */
  readonly time: string
  /** Where from, clean and without credentials. */
  readonly sources: readonly string[]
  readonly counts: SnapshotCounts
  /** The newest `modified` of its records; null where none gives one. */
  readonly newest: string | null
  readonly indexBytes: number
}

export interface SnapshotCounts {
  readonly advisories: number
  readonly malware: number
  readonly vulnerabilities: number
}

/** What an index line says of a project's block. */
export interface BlockPlace {
  /** From the first block on. */
  readonly offset: number
  readonly length: number
  readonly hash: string
}

/** The whole file in pieces. Two records of one id: the one modified last counts. */
export function encodeSnapshot(
  advisories: Iterable<Advisory>,
  { time, sources }: { time: string; sources: readonly string[] },
): { readonly header: SnapshotHeader; readonly pieces: readonly Uint8Array[] } {
  const unique = new Map<string, Advisory>()
  for (const advisory of advisories) {
    const known = unique.get(advisory.id)
    if (known === undefined || isLater(advisory, known)) unique.set(advisory.id, advisory)
  }
  const all = [...unique.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const byName = new Map<string, object[]>()
  for (const advisory of all) {
    for (const project of advisory.affected) {
      const entries = byName.get(project.name) ?? []
      entries.push(encodeEntry(advisory, project))
      byName.set(project.name, entries)
    }
  }
  const lines: string[] = []
  const blocks: Uint8Array[] = []
  let offset = 0
  for (const name of [...byName.keys()].toSorted()) {
    const block = Buffer.from(JSON.stringify(byName.get(name)))
    lines.push(`${name} ${offset} ${block.length} ${hashBlock(block)}\n`)
    blocks.push(block)
    offset += block.length
  }
  const index = Buffer.from(lines.join(''))
  const malware = all.filter(({ kind }) => kind === 'malware').length
  const header: SnapshotHeader = {
    digest: digestIndex(index),
    time,
    sources,
    counts: { advisories: all.length, malware, vulnerabilities: all.length - malware },
    newest: all.reduce<string | null>(
      (newest, { modified }) => (modified !== null && modified > (newest ?? '') ? modified : newest),
      null,
    ),
    indexBytes: index.length,
  }
  return { header, pieces: [Buffer.from(`${SNAPSHOT_FORMAT}\n${JSON.stringify(header)}\n`), index, ...blocks] }
}

function isLater(a: Advisory, b: Advisory): boolean {
  const [left, right] = [a.modified ?? '', b.modified ?? '']
  return left === right ? JSON.stringify(a) > JSON.stringify(b) : left > right
}

function encodeEntry({ id, aliases, kind, severity, summary }: Advisory, project: Advisory['affected'][number]): object {
  return {
    id,
    aliases: aliases.toSorted(),
    kind,
    severity,
    summary,
    versions: project.versions.toSorted(),
    intervals: project.intervals.map(({ from, before, through }) => [from, before, through]),
  }
}

/** The header's line; a problem when the file is of another format or version. */
export function parseSnapshotHeader(text: string): Outcome<SnapshotHeader, string> {
  const [format, line = ''] = text.split('\n', 2)
  if (format !== SNAPSHOT_FORMAT) return failure('written by another version of safe-pip')
  const header = parseJson(line)
  const counts = fieldOf(header, 'counts')
  const count = (key: string): number => Number(fieldOf(counts, key) ?? Number.NaN)
  const [digest, time, indexBytes] = [textOf(header, 'digest'), textOf(header, 'time'), fieldOf(header, 'indexBytes')]
  if (digest === null || time === null || Number.isNaN(Date.parse(time)) || typeof indexBytes !== 'number')
    return failure('damaged')
  return success({
    digest,
    time,
    sources: textsOf(header, 'sources'),
    counts: { advisories: count('advisories'), malware: count('malware'), vulnerabilities: count('vulnerabilities') },
    newest: textOf(header, 'newest'),
    indexBytes,
  })
}

/** Where the block of a project lies: binary search over the lines of the index. */
export function findBlock(index: string, name: string): BlockPlace | null {
  let [low, high] = [0, index.length]
  while (low < high) {
    const start = index.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    const end = index.indexOf('\n', start)
    const line = index.slice(start, end === -1 ? index.length : end)
    const [found = '', offset, length, hash = ''] = line.split(' ')
    if (found === name) return { offset: Number(offset), length: Number(length), hash }
    if (found < name) low = start + line.length + 1
    else high = start
  }
  return null
}

/** The advisories of a project's block; null when it is not one. */
export function parseBlock(name: string, block: string): Advisory[] | null {
  const entries = parseJson(block)
  if (!Array.isArray(entries)) return null
  return entries.map((entry) => ({
    id: textOf(entry, 'id') ?? '',
    aliases: textsOf(entry, 'aliases'),
    kind: textOf(entry, 'kind') === 'malware' ? 'malware' : 'vulnerability',
    severity: SEVERITIES.find((severity: Severity) => severity === textOf(entry, 'severity')) ?? null,
    summary: textOf(entry, 'summary') ?? '',
    modified: null,
    affected: [{ name, versions: textsOf(entry, 'versions'), intervals: listOf(entry, 'intervals').map(parseInterval) }],
  }))
}

function parseInterval(value: unknown): AffectedInterval {
  const [from, before, through] = Array.isArray(value) ? value.map((end) => (typeof end === 'string' ? end : null)) : []
  return { from: from ?? null, before: before ?? null, through: through ?? null }
}

export function digestIndex(index: Uint8Array): string {
  return `sha256:${createHash('sha256').update(index).digest('hex')}`
}

export function hashBlock(block: Uint8Array): string {
  return createHash('sha256').update(block).digest('base64url')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
