import { untrustedText } from '../base/display.ts'
import type { AdvisoryMatch } from '../model/facts.ts'
import { findVersion } from '../python/version.ts'
import type { Advisory } from './advisory.ts'
import { highestSeverity } from './find-severity.ts'
import { findFixes, isAffected } from './match-versions.ts'

/** Whose record speaks where several are about one thing: malware first, then PyPA's database, GitHub's, others. */
const ORDER = ['MAL-', 'PYSEC-', 'GHSA-', 'CVE-']

type Release = { readonly name: string; readonly version: string }

/** The advisories that are about this release, merged. */
export function matchRelease(advisories: readonly Advisory[], release: Release): AdvisoryMatch[] {
  const isMatch = ({ affected }: Advisory): boolean =>
    affected.some((project) => project.name === release.name && isAffected(project, release.version))
  return mergeMatches(advisories.filter(isMatch), release)
}

/**
 * Advisories that are known to be about this release, one match for each thing: records that name each other, or a
 * third, as aliases are one (PYSEC-, GHSA- and CVE- of a vulnerability). Severity is the highest that any of them
 * gives, and high when none gives one (DESIGN 5). In order of ids.
 */
export function mergeMatches(advisories: readonly Advisory[], release: Release): AdvisoryMatch[] {
  return groupByAlias(advisories)
    .map((group) => mergeGroup(group, release))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

interface Group {
  readonly ids: Set<string>
  readonly members: Advisory[]
}

function groupByAlias(advisories: readonly Advisory[]): Advisory[][] {
  const byId = new Map<string, Group>()
  const groups = new Set<Group>()
  for (const advisory of advisories) {
    const merged: Group = { ids: new Set([advisory.id, ...advisory.aliases]), members: [advisory] }
    for (const id of merged.ids) {
      const same = byId.get(id)
      if (same === undefined || !groups.delete(same)) continue
      for (const other of same.ids) merged.ids.add(other)
      merged.members.push(...same.members)
    }
    for (const id of merged.ids) byId.set(id, merged)
    groups.add(merged)
  }
  return [...groups].map((group) => group.members.toSorted(compareRecords))
}

function compareRecords(a: Advisory, b: Advisory): number {
  const rank = ({ id }: Advisory): number => {
    const found = ORDER.findIndex((prefix) => id.startsWith(prefix))
    return found === -1 ? ORDER.length : found
  }
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1)
}

function mergeGroup(group: readonly Advisory[], { name, version }: Release): AdvisoryMatch {
  const ids = [...new Set([...group.map(({ id }) => id), ...group.flatMap(({ aliases }) => aliases).toSorted()])]
  const fixes = new Set(
    group.flatMap(({ affected }) =>
      affected.filter((project) => project.name === name).flatMap((project) => findFixes(project, version)),
    ),
  )
  const isMalware = group.some(({ kind }) => kind === 'malware')
  const severity = highestSeverity(group.map((advisory) => advisory.severity))
  return {
    id: ids[0] ?? '',
    aliases: ids.slice(1),
    kind: isMalware ? 'malware' : 'vulnerability',
    severity: isMalware ? 'critical' : (severity ?? 'high'),
    summary: untrustedText(group.find(({ summary }) => summary !== '')?.summary ?? ''),
    fixedIn: [...fixes].toSorted((a, b) => ((findVersion(a)?.key ?? '') < (findVersion(b)?.key ?? '') ? -1 : 1)),
  }
}
