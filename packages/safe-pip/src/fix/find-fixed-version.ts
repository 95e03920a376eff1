import type { Finding } from '@safe-pip/core/model/finding'
import type { PinnedRelease } from '@safe-pip/core/vet/find-pinned'
import { compareVersions, findVersion, isSameVersion } from '@safe-pip/core/python/version'
import type { OpenAudit } from '../audit/open-audit.ts'

export type FixedVersion = { readonly version: string } | { readonly problem: string }

/**
 * The lowest version above the pinned one that an advisory names as fixed and of which no vulnerability or malware is
 * known; on the index, if it can be asked, and not yanked there.
 */
export async function findFixedVersion(
  release: PinnedRelease,
  { findings, audit }: { findings: readonly Finding[]; audit: Pick<OpenAudit, 'lookUp' | 'findPublished'> },
): Promise<FixedVersion> {
  const current = findVersion(release.version)
  const candidates = [...new Set(findings.flatMap(({ fixedIn }) => fixedIn ?? []))].flatMap((text) => {
    const version = findVersion(text)
    return version === null || current === null || compareVersions(version, current) <= 0 ? [] : [version]
  })
  if (candidates.length === 0) return { problem: 'no fixed version is known' }
  let problem = 'every fixed version has a known vulnerability of its own'
  for (const { normalized } of candidates.toSorted(compareVersions)) {
    const wanted = { ...release, version: normalized }
    const facts = (await audit.lookUp([wanted])).get(`${wanted.name} ${normalized}`)
    if (facts?.state !== 'known' || facts.value.matches.length > 0) continue
    const [answer] = (await audit.findPublished?.([wanted])) ?? []
    if (answer?.state !== 'published') return { version: normalized }
    const files = answer.published.files.filter((file) => isSameVersion(file.version, normalized))
    if (files.some(({ yanked }) => yanked === null)) return { version: normalized }
    problem = `the index does not offer ${normalized}`
  }
  return { problem }
}
