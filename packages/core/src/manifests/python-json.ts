import { compareCodePoints } from '../python/code-point-order.ts'
import type { DocumentEntry, DocumentValue } from './document.ts'

/**
 * `json.dumps(value, sort_keys=True)` of Python, byte for byte, because poetry, pdm and pipenv hash that text to tell
 * whether a lock is fresh: separators with blanks (or compact), everything outside printable ASCII as `\uXXXX` in
 * lower case, keys in code point order, floats by Python's `repr`, whole numbers of any size. Null when Python
 * would raise: dates and times are not serialisable.
 */
export function renderPythonJson(value: DocumentValue, options: { readonly isCompact: boolean }): string | null {
  const [comma, colon] = options.isCompact ? [',', ':'] : [', ', ': ']
  switch (value.kind) {
    case 'text':
      return pythonString(value.value)
    case 'integer':
      return String(value.value)
    case 'float':
      return pythonFloat(value.value)
    case 'boolean':
      return value.value ? 'true' : 'false'
    case 'null':
      return 'null'
    case 'date':
      return null
    case 'array': {
      const items = value.items.map((item) => renderPythonJson(item, options))
      return items.includes(null) ? null : `[${items.join(comma)}]`
    }
    case 'table': {
      // A Python dict holds a key once; the last value wins and keeps the first place, which sorting makes moot.
      const last = new Map(value.entries.map((entry) => [entry.key, entry.value]))
      const members = [...last]
        .toSorted(([a], [b]) => compareCodePoints(a, b))
        .map(([key, member]) => {
          const text = renderPythonJson(member, options)
          return text === null ? null : `${pythonString(key)}${colon}${text}`
        })
      return members.includes(null) ? null : `{${members.join(comma)}}`
    }
  }
}

const NOWHERE = { line: 1, column: 1 }

/** A table made by us, for what a tool hashes. */
export function madeTable(members: readonly (readonly [string, DocumentValue])[]): DocumentValue {
  const entries: DocumentEntry[] = members.map(([key, value]) => ({ key, position: NOWHERE, value }))
  return { kind: 'table', entries, position: NOWHERE }
}

export function madeArray(items: readonly DocumentValue[]): DocumentValue {
  return { kind: 'array', items, position: NOWHERE }
}

export function madeText(value: string): DocumentValue {
  return { kind: 'text', value, position: NOWHERE }
}

export function madeBoolean(value: boolean): DocumentValue {
  return { kind: 'boolean', value, position: NOWHERE }
}

export const MADE_NULL: DocumentValue = { kind: 'null', position: NOWHERE }

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', String.raw`\"`],
  ['\\', String.raw`\\`],
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
  ['\b', String.raw`\b`],
  ['\f', String.raw`\f`],
])

function pythonString(text: string): string {
  // By UTF-16 unit: Python writes astral characters as a surrogate pair.
  const escaped = text.replaceAll(
    /["\\\u0000-\u001f\u007f-\uffff]/g,
    (unit) => SHORT_ESCAPES.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `"${escaped}"`
}

/** Python's `repr` of a float: the shortest digits, exponent form below 1e-4 and from 1e16 on. */
function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity'
  if (Object.is(value, -0)) return '-0.0'
  if (value === 0) return '0.0'
  const [mantissa = '', exponentText = '0'] = value.toExponential().split('e')
  const exponent = Number(exponentText)
  if (exponent < -4 || exponent >= 16) {
    const sign = exponent < 0 ? '-' : '+'
    return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`
  }
  const plain = value.toFixed(Math.max(0, mantissa.replace(/[-.]/g, '').length - 1 - exponent))
  return plain.includes('.') ? plain : `${plain}.0`
}
