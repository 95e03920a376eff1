import { isSameVersion } from '@safe-pip/core/python/version'
import { withoutLateFiles } from '../pin/without-late-files.ts'
import type { OpenAudit } from '../audit/open-audit.ts'

export interface WantedHashes {
  readonly name: string
  readonly version: string
  /** Indexes that it comes from; null = whatever is configured. */
  readonly sources: readonly (string | null)[]
}

export type FoundHashes = { readonly hashes: readonly string[] } | { readonly problem: string }

/** The hashes of every file of a release but those that came late, as its own indexes publish them; sorted. */
export async function findHashes(
  wanted: WantedHashes,
  { findPublished, ruleContext }: Pick<OpenAudit, 'findPublished' | 'ruleContext'>,
): Promise<FoundHashes> {
  const { name, version } = wanted
  if (findPublished === null) return { problem: `its hashes are on the index, which is not asked with --offline` }
  const [answer] = await findPublished([wanted])
  if (answer?.state !== 'published') return { problem: `its hashes cannot be had: ${answer?.gap.reason ?? 'no answer'}` }
  const files = answer.published.files.filter((file) => isSameVersion(file.version, version))
  if (files.length === 0) return { problem: `the index has no ${name} ${version}` }
  const hashes = withoutLateFiles(files, { name, context: ruleContext }).map(({ sha256 }) => sha256)
  if (hashes.includes(null)) return { problem: `the index gives no hash for a file of ${name} ${version}` }
  return { hashes: [...new Set(hashes)].map((digest) => `sha256:${digest ?? ''}`).toSorted() }
}
