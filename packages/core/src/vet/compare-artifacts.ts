import { known, NO_FACTS, type FactName, type Facts, type RequestFacts } from '../model/facts.ts'
import type { ComparedArtifact } from '../model/comparison.ts'
import { compareFindings } from '../model/compare-findings.ts'
import type { Finding } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { decideEffects } from '../policy/decide-effects.ts'
import { RULES } from '../rules/registry.generated.ts'
import type { Examination } from './examination.ts'
import type { Judgement } from './judge.ts'
import { runRules } from './run-rules.ts'

const COMPARING: ReadonlySet<FactName> = new Set<FactName>(['comparison', 'twins'])

/** An examined file of a release, with its upload time as the index gives it. */
export function comparedArtifact(
  examination: Examination,
  { filename, version, uploadTime }: { filename: string; version: string; uploadTime: string | null },
): ComparedArtifact {
  const { file, archive, metadata, wheel, sdist, source, size } = examination
  return {
    kind: file.state === 'known' ? file.value.kind : filename.endsWith('.whl') ? 'wheel' : 'sdist',
    filename,
    version,
    size,
    uploadTime,
    archive: valueOf(archive),
    metadata: valueOf(metadata),
    wheel: valueOf(wheel),
    sdist: valueOf(sdist),
    source: valueOf(source),
  }
}

export interface Comparison {
  /** The file of the earlier release; null = there is none to compare with. */
  readonly before: ComparedArtifact | null
  readonly after: ComparedArtifact
  /** The sdist of the same release, where `after` is a wheel. */
  readonly sdist: ComparedArtifact | null
  readonly request: RequestFacts
}

/**
 * What is new in a file since an earlier release, and what its sdist does not have. Weak differences (no effect of their own) do not
 * count when findings are added up: a new dependency and a larger archive are what releases are made for.
 */
export function compareArtifacts({ before, after, sdist, request }: Comparison, judgement: Judgement): Finding[] {
  const all = judgement.rules ?? RULES
  const rules: readonly Rule[] = all.filter(({ needs }) => needs.some((need) => COMPARING.has(need)))
  const facts: Facts = {
    ...NO_FACTS,
    request: known(request),
    ...(before === null ? {} : { comparison: known({ before, after }) }),
    ...(sdist === null || after.kind !== 'wheel' ? {} : { twins: known({ wheel: after, sdist }) }),
  }
  const { findings } = runRules(facts, { rules, context: judgement.ruleContext, subject: after.filename })
  const decide = (some: readonly Finding[]): Finding[] =>
    decideEffects(some, {
      policy: judgement.policy,
      rules,
      subject: { name: request.name, version: request.version },
      now: judgement.ruleContext.now,
    })
  const strong = findings.filter(({ effect }) => effect !== 'none')
  const weak = findings.filter(({ effect }) => effect === 'none')
  return [...decide(strong), ...decide(weak)].toSorted(compareFindings)
}

function valueOf<Value>(fact: { readonly state: 'known'; readonly value: Value } | { readonly state: string }): Value | null {
  return fact.state === 'known' && 'value' in fact ? fact.value : null
}
