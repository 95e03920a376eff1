import type { FileStance } from '../model/file-facts.ts'
import type { Policy } from '../policy/policy.ts'
import { matchesPattern } from '../python/name-pattern.ts'
import type { PinnedRelease } from './find-pinned.ts'

/**
 * Only names of public indexes may be sent anywhere (promise 5): every index that the release comes from, or may come from, must be public. A
 * file that binds it to none means all that pip would ask. Internal names are never public, wherever a file or an index has them.
 */
export function isPublicRelease(
  { name, sources }: Pick<PinnedRelease, 'name' | 'sources'>,
  { policy, stance }: { policy: Policy; stance: FileStance },
): boolean {
  if (matchesPattern(name, policy.indexes.internalNames)) return false
  const plain = (url: string): string => url.replace(/\/+$/, '')
  const configured = stance.plainIndexes ?? stance.declaredIndexes.slice(0, 1)
  const all = sources.flatMap((source) => (source === null ? (configured.length === 0 ? [''] : configured) : [source]))
  return all.length > 0 && all.every((source) => policy.indexes.public.some((url) => plain(url) === plain(source)))
}
