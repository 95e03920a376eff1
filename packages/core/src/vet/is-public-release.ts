import type { FileStance } from '../model/file-facts.ts'
import type { Policy } from '../policy/policy.ts'
import type { PinnedRelease } from './find-pinned.ts'

/**
 * Only names of public indexes may be sent anywhere (promise 5): all indexes that files bind the release to must be public. A file
 * that binds it to none means the user's first one.
 */
export function isPublicRelease(
  { sources }: Pick<PinnedRelease, 'sources'>,
  { policy, stance }: { policy: Policy; stance: FileStance },
): boolean {
  const plain = (url: string): string => url.replace(/\/+$/, '')
  const isPublic = (source: string | null): boolean =>
    policy.indexes.public.some((url) => plain(url) === plain(source ?? stance.declaredIndexes[0] ?? ''))
  return sources.length > 0 && sources.every(isPublic)
}
