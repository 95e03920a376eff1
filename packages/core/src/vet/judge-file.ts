import { known, NO_FACTS } from '../model/facts.ts'
import type { FileStance, LockPair, ManifestChange, RepositoryFacts } from '../model/file-facts.ts'
import type { Finding, NotChecked } from '../model/finding.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { decideEffects, decideUnchecked } from '../policy/decide-effects.ts'
import { RULES } from '../rules/registry.generated.ts'
import { findAskedNames } from './asked-names.ts'
import type { Judgement } from './judge.ts'
import { runRules } from './run-rules.ts'

/** One dependency file with all that is known around it. */
export interface FileSubject {
  readonly manifest: ManifestFacts
  readonly stance: FileStance
  readonly change?: ManifestChange
  readonly lockPair?: LockPair
  readonly repository?: RepositoryFacts
}

export interface FileJudged {
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
}

/** A dependency file to findings with their effects; what could not be read of it is *not checked*. */
export function judgeFile(subject: FileSubject, judgement: Judgement): FileJudged {
  const { manifest, stance, change, lockPair, repository } = subject
  const rules = judgement.rules ?? RULES
  const facts = {
    ...NO_FACTS,
    manifest: known(manifest),
    stance: known(stance),
    askedNames: known(findAskedNames(manifest)),
    ...(change === undefined ? {} : { change: known(change) }),
    ...(lockPair === undefined ? {} : { lockPair: known(lockPair) }),
    ...(repository === undefined ? {} : { repository: known(repository) }),
  }
  const run = runRules(facts, { rules, context: judgement.ruleContext, subject: manifest.file })
  // Free text is read with low confidence: it may warn, never refuse.
  const found = run.findings.map((finding) =>
    manifest.role === 'candidates' && (finding.effect === 'block' || finding.effect === 'confirm')
      ? { ...finding, effect: 'warn' as const }
      : finding,
  )
  return {
    findings: decideEffects(found, {
      policy: judgement.policy,
      rules,
      subject: { name: null, version: null },
      now: judgement.ruleContext.now,
    }),
    notChecked: [...run.notChecked, ...findGaps(subject)].map((entry) => decideUnchecked(entry, judgement.policy)),
  }
}

function findGaps({ manifest, lockPair }: FileSubject): NotChecked[] {
  const gaps: NotChecked[] = manifest.problems
    .filter((problem) => problem.id === 'limit')
    .map((problem) => ({ check: 'dependency-file', reason: problem.message, subject: manifest.file, effect: 'refuse' }))
  const isUnreadable = manifest.problems.some(({ id }) => id === 'syntax' || id === 'limit' || id === 'not-understood')
  if (manifest.completeness !== 'complete' && !(isUnreadable && manifest.entries.length === 0)) {
    const reason = manifest.incompleteBecause ?? 'its dependencies are computed'
    gaps.push({ check: 'computed-dependencies', reason, subject: manifest.file, effect: 'warn' })
  }
  if (lockPair?.freshness.state === 'not-computable') {
    gaps.push({ check: 'lock-stale', reason: lockPair.freshness.because, subject: manifest.file, effect: 'warn' })
  }
  return gaps
}
