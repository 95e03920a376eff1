import type { FileStance } from '../model/file-facts.ts'
import type { Policy } from '../policy/policy.ts'
import type { PinnedRelease } from './audit-files.ts'

/**
 * Only names of public indexes may be sent anywhere (promise 5). A file that binds a release to no index means the user's
 * first one.
 */
export function isPublicRelease({ index }: PinnedRelease, { policy, stance }: { policy: Policy; stance: FileStance }): boolean {
  const from = index ?? stance.declaredIndexes[0] ?? ''
  const plain = (url: string): string => url.replace(/\/+$/, '')
  return policy.indexes.public.some((url) => plain(url) === plain(from))
}
