import { display } from '../base/display.ts'
import type { DocumentEntry, DocumentValue } from '../manifests/document.ts'
import { isValidName, normalizeName } from '../python/package-name.ts'
import { findVersion } from '../python/version.ts'
import { KNOWN_RULES } from './known-ids.ts'
import type { PolicyException } from './policy.ts'
import { expectTable, suggest, type Reading } from './policy-table.ts'

const KEYS = ['rule', 'package', 'sha256', 'advisory', 'reason', 'expires'] as const
type Key = (typeof KEYS)[number]

/** `[[exceptions]]`: each needs a rule, a package, a reason and an end (DESIGN 5). A faulty one permits nothing. */
export function readExceptions(value: DocumentValue, options: { reading: Reading; file: string }): PolicyException[] {
  const { reading, file } = options
  if (value.kind !== 'array') {
    reading.complain(value.position, `"${reading.path}" must be written [[${reading.path}]]`)
    return []
  }
  return value.items.flatMap((item) => {
    const read = readException(item, reading)
    return read === null ? [] : [{ ...read, place: { file, line: item.position.line, column: item.position.column } }]
  })
}

function readException(item: DocumentValue, reading: Reading): Omit<PolicyException, 'place'> | null {
  const table = expectTable(item, reading)
  if (table === null) return null
  let isWhole = true
  const complain: Reading['complain'] = (position, message) => {
    isWhole = false
    reading.complain(position, message)
  }
  const found = new Map<Key, DocumentEntry>()
  for (const entry of table.entries) {
    const key = KEYS.find((known) => known === entry.key)
    if (key === undefined)
      complain(entry.position, `unknown key "exceptions.${display(entry.key, 60)}"${suggest(entry.key, KEYS)}`)
    else found.set(key, entry)
  }
  const text = (key: Key, isRequired: boolean): string | null => {
    const entry = found.get(key)
    if (entry?.value.kind === 'text' && entry.value.value.trim() !== '') return entry.value.value.trim()
    if (entry !== undefined) complain(entry.value.position, `"exceptions.${key}" must be a string that says something`)
    else if (isRequired) complain(table.position, `this exception has no "${key}"`)
    return null
  }
  const position = (key: Key): DocumentEntry['position'] => found.get(key)?.value.position ?? table.position
  const rule = text('rule', true)
  if (rule !== null && !KNOWN_RULES.includes(rule)) {
    complain(position('rule'), `no rule "${display(rule, 60)}"${suggest(rule, KNOWN_RULES)}`)
  }
  const subject = text('package', true)
  const [name = '', version = null, ...more] = (subject ?? '').split('==').map((part) => part.trim())
  if (subject !== null && (!isValidName(name) || (version !== null && findVersion(version) === null) || more.length > 0)) {
    complain(position('package'), '"exceptions.package" must be NAME or NAME==VERSION')
  }
  const sha256 =
    text('sha256', false)
      ?.toLowerCase()
      .replace(/^sha256:/, '') ?? null
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256))
    complain(position('sha256'), '"exceptions.sha256" must be 64 hexadecimal digits')
  if (rule === 'known-malware' && sha256 === null) {
    complain(table.position, 'an exception from known-malware must be bound to one artifact with "sha256"')
  }
  const advisory = text('advisory', false)
  const reason = text('reason', true)
  const expiresAt = readExpiry(found.get('expires'))
  if (expiresAt === null) {
    complain(found.get('expires')?.value.position ?? table.position, '"exceptions.expires" must be a date: expires = 2027-01-31')
  }
  if (!isWhole || rule === null || reason === null || expiresAt === null) return null
  return { rule, name: normalizeName(name), version, sha256, advisory, reason, expiresAt }
}

/** A date (its first moment, UTC) or a time with its offset. */
function readExpiry(entry: DocumentEntry | undefined): number | null {
  if (entry?.value.kind !== 'date' && entry?.value.kind !== 'text') return null
  const text = entry.value.value
  if (!/^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d))?$/.test(text)) return null
  const time = Date.parse(text.replace(' ', 'T').toUpperCase())
  return Number.isNaN(time) ? null : time
}
