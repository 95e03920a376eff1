import type { Policy } from '@safe-pip/core/policy/policy'
import { matchesPattern } from '@safe-pip/core/python/name-pattern'
import type { PageFile, Upstream } from '@safe-pip/gate/contract'

/** Whether an upstream may hear of this name: internal ones come from the internal index only; without one, from any that is not public. */
export function mayAsk(upstream: Upstream, project: string, indexes: Policy['indexes']): boolean {
  if (!matchesPattern(project, indexes.internalNames)) return true
  return indexes.internalIndex === null
    ? !indexes.public.some((index) => isSameIndex(index, upstream.shown))
    : isSameIndex(indexes.internalIndex, upstream.shown)
}

/** Whether the name of this file's project may be sent to others (promise 5): it is on a public index, and no internal one. */
export function isPublicFile({ project, upstream }: Pick<PageFile, 'project' | 'upstream'>, indexes: Policy['indexes']): boolean {
  return !matchesPattern(project, indexes.internalNames) && indexes.public.some((index) => isSameIndex(index, upstream.shown))
}

function isSameIndex(a: string, b: string): boolean {
  return a.replace(/\/+$/, '') === b.replace(/\/+$/, '')
}
