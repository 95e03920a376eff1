import type { ComparedArtifact } from '../model/comparison.ts'
import type { FactName, FactState, ReleaseFacts } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import type { Examination } from './examination.ts'

/** An examined file of a release, with what the index says of it. */
export function comparedArtifact(
  examination: Examination,
  of: { filename: string; version: string; release: Pick<ReleaseFacts, 'uploadTime' | 'hasProvenance'> | null },
): ComparedArtifact {
  const { filename, version, release } = of
  const { file, archive, metadata, wheel, sdist, source, size } = examination
  return {
    kind: file.state === 'known' ? file.value.kind : filename.endsWith('.whl') ? 'wheel' : 'sdist',
    filename,
    version,
    size,
    uploadTime: release?.uploadTime ?? null,
    hasProvenance: release?.hasProvenance === true,
    archive: valueOf(archive),
    metadata: valueOf(metadata),
    wheel: valueOf(wheel),
    sdist: valueOf(sdist),
    source: valueOf(source),
  }
}

/**
 * Findings that count when they are added up, and those that do not: weak differences (no effect of their own), because new dependencies
 * and larger archives are what releases are made for, and what a wheel has beside its sdist, because builds write files.
 */
export function partDifferences(
  findings: readonly Finding[],
  rules: readonly Rule[],
): { readonly counting: readonly Finding[]; readonly weak: readonly Finding[] } {
  const [comparing, twin] = [idsNeeding('comparison', rules), idsNeeding('twins', rules)]
  const isWeak = ({ rule, effect }: Finding): boolean => twin.has(rule) || (effect === 'none' && comparing.has(rule))
  return { counting: findings.filter((finding) => !isWeak(finding)), weak: findings.filter(isWeak) }
}

/** Of these findings those that come from a comparison. */
export function findDifferences(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const [comparing, twin] = [idsNeeding('comparison', rules), idsNeeding('twins', rules)]
  return findings.filter(({ rule }) => comparing.has(rule) || twin.has(rule))
}

function idsNeeding(fact: FactName, rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.filter(({ needs }) => needs.includes(fact)).map(({ id }) => id))
}

function valueOf<Value>(fact: FactState<Value>): Value | null {
  return fact.state === 'known' ? fact.value : null
}
