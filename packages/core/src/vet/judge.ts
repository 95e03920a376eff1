import { display, rawText } from '../base/display.ts'
import { NO_FACTS, type FactState, type Facts, type FactTable } from '../model/facts.ts'
import { compareFindings } from '../model/compare-findings.ts'
import type { Finding, NotChecked } from '../model/finding.ts'
import type { Rule, RuleContext } from '../model/rule.ts'
import { worstVerdict, type Verdict } from '../model/severity.ts'
import { decideEffects, decideUnchecked } from '../policy/decide-effects.ts'
import type { Policy } from '../policy/policy.ts'
import { RULES } from '../rules/registry.generated.ts'
import type { Examination } from './examination.ts'
import { findAskedName } from './asked-names.ts'
import { partDifferences } from './compare-artifacts.ts'
import { runRules } from './run-rules.ts'

/** What is true of an artifact in this run only, beside its bytes. */
export interface Circumstances {
  readonly release: FactState<FactTable['release']>
  readonly request: FactState<FactTable['request']>
  readonly advisories: FactState<FactTable['advisories']>
  /** Beside an earlier release; absent = with nothing. */
  readonly comparison?: FactState<FactTable['comparison']>
  /** Beside the sdist of the same release. */
  readonly twins?: FactState<FactTable['twins']>
  /** How messages call what has no name of its own: the path as given. */
  readonly label?: string
}

/** How to judge; `rules` are the registry's unless a test hands in its own. */
export interface Judgement {
  readonly policy: Policy
  readonly ruleContext: RuleContext
  readonly rules?: readonly Rule[]
}

export interface Judged {
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
  readonly verdict: Verdict
}

/** Facts to verdict (DESIGN 5): rules, then policy. An archive that could not be read whole is `cannot-vet`. */
export function judgeArtifact(examination: Examination, circumstances: Circumstances, judgement: Judgement): Judged {
  const { file, archive, metadata, wheel, sdist, source } = examination
  const { label, ...ofThisRun } = circumstances
  const facts: Facts = {
    ...NO_FACTS,
    file,
    archive,
    metadata,
    wheel,
    sdist,
    source,
    ...ofThisRun,
    askedNames: findAskedName(circumstances.request),
  }
  const named = findSubject(facts)
  const subject =
    named.name === null
      ? display(label ?? `sha256:${examination.sha256}`)
      : display([named.name, named.version].filter((part) => part !== null).join(' '))
  const rules = judgement.rules ?? RULES
  const run = runRules(facts, { rules, context: judgement.ruleContext, subject })
  const notChecked = mergeGaps(run.notChecked, [
    ...findArchiveGaps(facts, subject),
    ...findSourceGap(facts, subject),
    ...findMetadataGap(facts, subject),
    ...findAgeGap(facts, subject),
    ...findAdvisoryGap(facts, subject),
  ])
    .map((entry) => decideUnchecked(entry, judgement.policy))
    .toSorted((a, b) => (a.check < b.check ? -1 : 1))
  const { counting, weak } = partDifferences(run.findings, rules)
  const decide = (some: readonly Finding[]): readonly Finding[] =>
    decideEffects(some, {
      policy: judgement.policy,
      rules,
      subject: { ...named, sha256: examination.sha256 },
      now: judgement.ruleContext.now,
    })
  const findings = [...decide(counting), ...decide(weak)].toSorted(compareFindings)
  return { findings, notChecked, verdict: decideVerdict(findings, notChecked) }
}

/** The worst of the findings; a required check that could not run makes it `cannot-vet` (CONTRACT "Effects and verdicts"). */
export function decideVerdict(findings: readonly Finding[], notChecked: readonly NotChecked[]): Verdict {
  const ofFindings = findings.map((finding) => (finding.effect === 'none' ? ('allow' as const) : finding.effect))
  const cannotVet = notChecked.some((entry) => entry.effect === 'refuse') ? ['cannot-vet' as const] : []
  return worstVerdict([...ofFindings, ...cannotVet])
}

function findSubject(facts: Facts): { name: string | null; version: string | null } {
  if (facts.file?.state === 'known') return facts.file.value
  if (facts.request?.state === 'known') return facts.request.value
  return { name: null, version: null }
}

/** Bytes that could not be read whole: at least one `archive` entry, whatever the rules say. */
function findArchiveGaps(facts: Facts, subject: string): NotChecked[] {
  const entry = (reason: string): NotChecked => ({ check: 'archive', reason, subject, effect: 'refuse' })
  if (facts.archive?.state === 'absent') return [entry(facts.archive.reason)]
  if (facts.archive?.state !== 'known') return [entry('no archive was read')]
  const broken = facts.archive.value.anomalies.find((anomaly) => anomaly.kind === 'limit' || anomaly.kind === 'damaged')
  return broken === undefined ? [] : [entry(broken.message)]
}

/** Code that the analyzer could not read to its end (a budget spent, a file too large) is not clean (promise 3). */
function findSourceGap({ source }: Facts, subject: string): NotChecked[] {
  const [first] = source?.state === 'known' ? source.value.problems : []
  if (first === undefined) return []
  return [{ check: 'source-code', reason: `${display(first.file)}: ${first.message}`, subject, effect: 'refuse' }]
}

/**
 * An sdist whose PKG-INFO does not promise to be that of the wheel it builds (PEP 643): the build may compute other
 * dependencies (DESIGN 5, "a computed setup.py or dynamic metadata").
 */
function findMetadataGap({ metadata, sdist }: Facts, subject: string): NotChecked[] {
  if (sdist?.state !== 'known' || metadata?.state !== 'known') return []
  const { metadataVersion, dynamic } = metadata.value
  const [major = 0, minor = 0] = (metadataVersion === null ? '' : rawText(metadataVersion)).trim().split('.').map(Number)
  const isPromise = major > 2 || (major === 2 && minor >= 2)
  const isDynamic = dynamic.some((field) => DEPENDENCY_FIELDS.has(rawText(field).trim().toLowerCase()))
  if (isPromise && !isDynamic) return []
  const reason = isPromise
    ? 'its dependencies are dynamic: the build computes them'
    : 'metadata older than 2.2 does not bind the build'
  return [{ check: 'dynamic-metadata', reason, subject, effect: 'warn' }]
}

const DEPENDENCY_FIELDS = new Set(['requires-dist', 'requires-python', 'provides-extra'])

/** An index that gives no times at all: the age of its releases is *not checked* (DESIGN 5). */
function findAgeGap(facts: Facts, subject: string): NotChecked[] {
  if (facts.release?.state !== 'known' || facts.release.value.pageGivesTimes) return []
  return [{ check: 'release-age', reason: 'the index gives no upload times', subject, effect: 'warn' }]
}

/** Advisories that answered, but not all of them (a snapshot that is too old): the check did not run (DESIGN 5). */
function findAdvisoryGap(facts: Facts, subject: string): NotChecked[] {
  if (facts.advisories?.state !== 'known' || facts.advisories.value.gap === undefined) return []
  return [{ check: 'known-malware', reason: facts.advisories.value.gap, subject, effect: 'warn' }]
}

/** One entry per check: what is known about the archive itself beats what a rule missed. */
function mergeGaps(fromRules: readonly NotChecked[], gaps: readonly NotChecked[]): NotChecked[] {
  return [...fromRules.filter((entry) => gaps.every((gap) => gap.check !== entry.check)), ...gaps]
}
