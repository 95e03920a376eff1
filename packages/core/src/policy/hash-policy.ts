import { createHash } from 'node:crypto'
import type { Policy } from './policy.ts'

/** `sha256:…` of what the policy says, whatever files said it and in which order their keys stood. */
export function hashPolicy(policy: Policy): string {
  const said = { ...policy, exceptions: policy.exceptions.map(({ place: _, ...exception }) => exception) }
  return `sha256:${createHash('sha256')
    .update(JSON.stringify(sortKeys(said)))
    .digest('hex')}`
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [key, sortKeys(member)])
}
