import type { PathProblem } from './member-path.ts'

/** Pax records that change what a member is (POSIX 1003.1, pax "Extended Header"). */
export interface PaxValues {
  readonly path?: string
  readonly linkpath?: string
  readonly size?: number
}

const HARMLESS = new Set(['atime', 'ctime', 'mtime', 'uid', 'gid', 'uname', 'gname', 'comment', 'LIBARCHIVE.creationtime'])
const HARMLESS_FAMILY =
  /^(?:LIBARCHIVE\.xattr\.|SCHILY\.xattr\.|SCHILY\.acl\.|SCHILY\.(?:fflags|dev|ino|nlink)$|RHT\.security\.|com\.apple\.|MSWINDOWS\.)/
const MEANINGFUL = new Set(['path', 'linkpath', 'size'])

/** Records `LENGTH KEY=VALUE\n`, read strictly; what is not exactly that, other readers take otherwise. */
export function parsePaxRecords(bytes: Uint8Array, isGlobal: boolean): { values: PaxValues; problems: PathProblem[] } {
  const values: { path?: string; linkpath?: string; size?: number } = {}
  const problems: PathProblem[] = []
  const ambiguous = (id: string, message: string): void => {
    problems.push({ id, kind: 'ambiguous', message })
  }
  const seen = new Set<string>()
  for (let at = 0; at < bytes.length;) {
    const record = readRecord(bytes, at)
    if (record === null) {
      ambiguous('pax-record', 'an extended header with a malformed record')
      break
    }
    at = record.end
    const { key, value } = record
    if (key.startsWith('GNU.sparse.') || key === 'SCHILY.realsize') ambiguous('sparse-member', 'a sparse file')
    else if (key === 'hdrcharset' ? value !== 'ISO-IR 10646 2000 UTF-8' : key === 'SCHILY.filetype') {
      ambiguous('pax-record', `an extended header with ${key}, which few readers obey`)
    } else if (MEANINGFUL.has(key)) {
      if (isGlobal) ambiguous('global-path', `a global header that sets the ${key} of all members`)
      if (seen.has(key)) ambiguous('pax-record', `an extended header that sets ${key} twice`)
      if (value === '' || value.includes('\u0000')) ambiguous('pax-record', `an extended header with an impossible ${key}`)
      if (key === 'path') values.path = value
      else if (key === 'linkpath') values.linkpath = value
      else if (/^\d{1,15}$/.test(value)) values.size = Number(value)
      else ambiguous('pax-record', 'an extended header with an impossible size')
    } else if (key !== 'hdrcharset' && !HARMLESS.has(key) && !HARMLESS_FAMILY.test(key)) {
      problems.push({ id: 'unknown-pax-record', kind: 'oddity', message: 'an extended header with an unknown record' })
    }
    seen.add(key)
  }
  return { values, problems }
}

function readRecord(bytes: Uint8Array, at: number): { key: string; value: string; end: number } | null {
  const head = /^([1-9]\d{0,8}) /.exec(Buffer.from(bytes.subarray(at, at + 11)).toString('latin1'))
  if (head === null) return null
  const end = at + Number(head[1])
  const start = at + head[0].length
  if (end > bytes.length || end <= start || bytes[end - 1] !== 0x0a) return null
  const record = bytes.subarray(start, end - 1)
  const equals = record.indexOf(0x3d)
  if (equals < 1) return null
  const key = decodeUtf8(record.subarray(0, equals))
  if (key === null) return null
  // Values of other keys (extended attributes) may be binary.
  const value = MEANINGFUL.has(key) || key === 'hdrcharset' ? decodeUtf8(record.subarray(equals + 1)) : ''
  return value === null ? null : { key, value, end }
}

export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
