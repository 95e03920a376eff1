import type { FileAuditParts } from '@safe-pip/core/vet/audit-files'
import { decideVerdict } from '@safe-pip/core/vet/judge'
import type { Finding, NotChecked } from '@safe-pip/core/model/finding'

/** One side of a commit as it was judged. */
export interface JudgedSide {
  readonly parts: FileAuditParts
  /** The line of a file of this side, without blanks around it. */
  readonly lineAt: (file: string, line: number) => string
}

export interface Lineage {
  /** The path before of a path after: another one for what was renamed. */
  readonly pathBefore: (file: string) => string
  /** Files of which nothing is taken for known before: judged whole, new, or not readable. */
  readonly isWhole: (file: string) => boolean
}

/**
 * What the commit adds or changes: findings that the side before has not. They are the same where rule, words and the line
 * itself are, wherever it moved; each one before answers for one after. A gap that refuses is never taken for known.
 */
export function keepNew(after: JudgedSide, before: JudgedSide, lineage: Lineage): FileAuditParts {
  const known = new Map<string, number>()
  const count = (key: string): void => void known.set(key, (known.get(key) ?? 0) + 1)
  const take = (key: string): boolean => {
    const left = known.get(key) ?? 0
    if (left > 0) known.set(key, left - 1)
    return left > 0
  }
  const keyOf = ({ rule, message, aliases = [], place }: Finding, side: JudgedSide, file: string): string =>
    JSON.stringify([file, rule, message, aliases, side.lineAt(place.file, place.line ?? 0)])
  const isNew = (finding: Finding): boolean => {
    const { file } = finding.place
    return lineage.isWhole(file) || !take(keyOf(finding, after, lineage.pathBefore(file)))
  }
  const gapKey = ({ check, reason }: NotChecked, subject: string): string => JSON.stringify(['gap', check, reason, subject])
  const isNewGap = (gap: NotChecked): boolean =>
    gap.effect === 'refuse' || lineage.isWhole(gap.subject) || !take(gapKey(gap, lineage.pathBefore(gap.subject)))

  for (const finding of findAll(before.parts)) count(keyOf(finding, before, finding.place.file))
  for (const gap of before.parts.notChecked) count(gapKey(gap, gap.subject))
  const releases = new Set(before.parts.artifacts.map(({ name, version }) => `${name ?? ''} ${version ?? ''}`))
  const artifacts = after.parts.artifacts.flatMap((artifact) => {
    const findings = artifact.findings.filter((finding) => isNew(finding))
    const isNewRelease = !releases.has(`${artifact.name ?? ''} ${artifact.version ?? ''}`)
    const notChecked = isNewRelease ? artifact.notChecked : artifact.notChecked.filter(({ effect }) => effect === 'refuse')
    if (!isNewRelease && findings.length === 0 && notChecked.length === 0) return []
    return [{ ...artifact, findings, notChecked, verdict: decideVerdict(findings, notChecked) }]
  })
  return {
    dependencies: after.parts.dependencies,
    artifacts,
    findings: after.parts.findings.filter((finding) => isNew(finding)),
    notChecked: after.parts.notChecked.filter((gap) => isNewGap(gap)),
  }
}

function findAll({ findings, artifacts }: FileAuditParts): Finding[] {
  return [...findings, ...artifacts.flatMap((artifact) => artifact.findings)]
}
