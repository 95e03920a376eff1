/**
 * Fields of a record from outside, by own keys only: whatever is of another type is as good as absent, so that no
 * reader throws and no key of a prototype is taken for a field.
 */
export function fieldOf(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? (record as Record<string, unknown>)[key]
    : undefined
}

export function textOf(record: unknown, key: string): string | null {
  const value = fieldOf(record, key)
  return typeof value === 'string' ? value : null
}

export function listOf(record: unknown, key: string): readonly unknown[] {
  const value = fieldOf(record, key)
  return Array.isArray(value) ? value : []
}

export function textsOf(record: unknown, key: string): readonly string[] {
  return listOf(record, key).filter((item) => typeof item === 'string')
}
