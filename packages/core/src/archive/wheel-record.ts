import { display } from '../base/display.ts'
import type { ReadProblem } from '../model/facts.ts'

/** One row of RECORD (PEP 376, 427). */
export interface RecordRow {
  readonly path: string
  /** `sha256`; empty where the row has no hash. */
  readonly algorithm: string
  /** URL-safe base64 without padding. */
  readonly digest: string
  readonly size: string
  readonly line: number
}

/** A regular file of the wheel after it was read. */
export interface HashedMember {
  readonly path: string
  readonly size: number
  /** By the algorithm of its row, else sha256; null when that algorithm is not known here. */
  readonly digest: string | null
}

/** Node's names of the algorithms that Python's hashlib knows by these. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  sha256: 'sha256',
  sha384: 'sha384',
  sha512: 'sha512',
  sha224: 'sha224',
  md5: 'md5',
  sha1: 'sha1',
  sha3_256: 'sha3-256',
  sha3_384: 'sha3-384',
  sha3_512: 'sha3-512',
  blake2b: 'blake2b512',
  blake2s: 'blake2s256',
}
const WEAK = new Set(['md5', 'sha1'])
/** Files of the signature, which cannot list themselves (PEP 427). */
const UNLISTED = /\/RECORD(?:\.jws|\.p7s)?$/

export function hashAlgorithm(name: string): string | null {
  return Object.hasOwn(ALGORITHMS, name) ? (ALGORITHMS[name] ?? null) : null
}

/** Rows as Python's `csv.reader` reads the lines of the text. */
export function parseRecord(text: string): RecordRow[] {
  return text.split(/\r\n|\r|\n/).flatMap((content, index) => {
    if (content === '') return []
    const [path = '', hash = '', size = ''] = splitRow(content)
    const equals = hash.indexOf('=')
    const algorithm = equals === -1 ? hash : hash.slice(0, equals)
    return [
      { path, algorithm: algorithm.toLowerCase(), digest: hash.slice(equals + 1).replace(/=+$/, ''), size, line: index + 1 },
    ]
  })
}

function splitRow(row: string): string[] {
  if (!row.includes('"')) return row.split(',')
  const cells: string[] = []
  for (const match of row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"?([^,]*)|([^,]*))/g)) {
    const quoted = match[1]
    cells.push(quoted === undefined ? (match[3] ?? '') : quoted.replaceAll('""', '"') + (match[2] ?? ''))
  }
  return cells
}

/**
 * RECORD against what the archive holds. Ids: `record-hash`, `record-conflict`, `record-escape` speak of tampering;
 * `record-gap` of a list that is not complete.
 */
export function compareRecord(
  rows: readonly RecordRow[],
  options: { recordPath: string; members: readonly HashedMember[] },
): ReadProblem[] {
  const { recordPath, members } = options
  const problems: ReadProblem[] = []
  const add = (id: string, message: string, place: { file: string; line?: number }): void => {
    problems.push({ id, message, ...place })
  }
  const byPath = new Map(members.map((member) => [member.path, member]))
  const listed = new Map<string, RecordRow>()
  for (const row of rows) {
    const place = { file: recordPath, line: row.line }
    const shown = display(row.path)
    if (/^(?:\/|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(row.path)) {
      add('record-escape', `RECORD names ${shown}, outside the wheel: uninstalling would delete it`, place)
      continue
    }
    const before = listed.get(row.path)
    if (before !== undefined) {
      const isSame = before.digest === row.digest && before.algorithm === row.algorithm
      add(isSame ? 'record-gap' : 'record-conflict', `RECORD lists ${shown} twice`, place)
      continue
    }
    listed.set(row.path, row)
    const member = byPath.get(row.path)
    if (member === undefined) {
      if (!row.path.endsWith('/')) add('record-gap', `RECORD lists ${shown}, which is not in the wheel`, place)
      continue
    }
    if (UNLISTED.test(row.path)) continue
    problems.push(...compareRow(row, { member, place }))
  }
  for (const { path } of members) {
    const isOfRecord = path === recordPath || (path.startsWith(recordPath) && UNLISTED.test(path))
    if (!listed.has(path) && !isOfRecord) add('record-gap', 'a file that RECORD does not list', { file: path })
  }
  return problems
}

function compareRow(
  row: RecordRow,
  { member, place }: { member: HashedMember; place: { file: string; line: number } },
): ReadProblem[] {
  const shown = display(row.path)
  if (row.digest === '' || row.algorithm === '') {
    return [{ id: 'record-gap', message: `RECORD lists ${shown} without a hash`, ...place }]
  }
  if (member.digest === null) {
    return [{ id: 'record-gap', message: `RECORD lists ${shown} with an unknown kind of hash`, ...place }]
  }
  if (member.digest !== row.digest) {
    return [{ id: 'record-hash', message: `${shown} is not the file whose hash stands in RECORD`, ...place }]
  }
  if (WEAK.has(row.algorithm)) return [{ id: 'record-gap', message: `RECORD lists ${shown} with a weak hash`, ...place }]
  if (row.size !== '' && row.size !== String(member.size)) {
    return [{ id: 'record-gap', message: `RECORD lists ${shown} with a wrong size`, ...place }]
  }
  return []
}
