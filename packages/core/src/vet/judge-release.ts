import type { ArtifactReport } from '../model/artifact.ts'
import {
  known,
  NO_FACTS,
  type AdvisoryFacts,
  type Facts,
  type FactState,
  type ReleaseFacts,
  type RequestFacts,
} from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { PinnedFacts } from '../model/published.ts'
import { decideEffects, decideUnchecked } from '../policy/decide-effects.ts'
import { findInstallable } from '../rules/match-recorded.ts'
import { RULES } from '../rules/registry.generated.ts'
import type { OriginFacts } from './ask-indexes.ts'
import type { PinnedRelease } from './find-pinned.ts'
import { decideVerdict, type Judgement } from './judge.ts'
import { runRules } from './run-rules.ts'

export interface ReleaseContext {
  /** The first place that pins it. */
  readonly place: Place
  readonly requiredBy: readonly (readonly string[])[]
  readonly advisories: FactState<AdvisoryFacts>
  /** What the indexes publish, for each origin. */
  readonly published: readonly OriginFacts[]
  readonly judgement: Judgement
}

/** A release that files pin, by its advisories and by what its indexes publish; findings that name no line stand where it is pinned. */
export function judgeRelease({ name, version }: PinnedRelease, context: ReleaseContext): ArtifactReport {
  const { place, requiredBy, advisories, published, judgement } = context
  const rules = judgement.rules ?? RULES
  const request: RequestFacts = {
    name,
    version,
    requiredBy,
    sourceKind: 'index',
    exactPin: true,
    contentFixed: true,
    installedVersion: null,
  }
  const subject = `${name} ${version}`
  const run = (facts: Facts): ReturnType<typeof runRules> =>
    runRules({ ...NO_FACTS, request: known(request), ...facts }, { rules, context: judgement.ruleContext, subject })
  const runs = [
    run({ advisories }),
    ...published.flatMap((origin) =>
      origin.published === null ? [] : [run(factsOf(request, { ...origin, published: origin.published }))],
    ),
  ]
  const gap = advisories.state === 'known' ? advisories.value.gap : undefined
  const notChecked = [
    ...runs.flatMap((one) => one.notChecked),
    ...(gap === undefined ? [] : [{ check: 'known-malware', reason: gap, subject, effect: 'warn' as const }]),
  ].map((entry) => decideUnchecked(entry, judgement.policy))
  const found = runs
    .flatMap((one) => one.findings)
    .map((finding) => (finding.place.line === undefined ? { ...finding, place } : finding))
  const findings = decideEffects(onlyOnce(found), {
    policy: judgement.policy,
    rules,
    subject: { name, version },
    now: judgement.ruleContext.now,
  })
  return {
    name,
    version,
    filename: null,
    sha256: null,
    size: null,
    source: { kind: 'index' },
    requiredBy,
    verdict: decideVerdict(findings, notChecked),
    findings,
    notChecked,
  }
}

/** Facts of a release on its index. Where nothing is known of files, those of single files do not apply. */
function factsOf({ name, version }: RequestFacts, { pins, published }: Pick<PinnedFacts, 'pins' | 'published'>): Facts {
  const pinned = known({ name, version: version ?? '', pins, published })
  if (published.files.length > 0) return { pinned, release: known(releaseOf({ pins, published })) }
  const isSomewhere = published.hasProject || pins.some(({ isLock, recorded }) => isLock || recorded.length > 0)
  return isSomewhere ? { pinned } : { pinned, missingProject: known({ name, indexes: published.indexes }) }
}

/** The release as a whole: yanked where all is that could be installed; as old as the newest recorded file, else as its first. */
function releaseOf({ pins, published }: Pick<PinnedFacts, 'pins' | 'published'>): ReleaseFacts {
  const recorded = findInstallable({ pins, published })
  const files = recorded.length === 0 ? published.files : recorded
  const isRecorded = pins.every((pin) => pin.recorded.length > 0)
  const times = files
    .flatMap(({ uploadTime }) => (uploadTime === null ? [] : [uploadTime]))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
  const isTimeless = isRecorded ? times.length < files.length : times.length === 0
  const yanked = files.every((file) => file.yanked !== null)
  return {
    indexUrl: published.indexes[0] ?? '',
    projectStatus: published.projectStatus,
    statusReason: published.statusReason,
    yanked,
    yankedReason: yanked ? (files[0]?.yanked ?? null) : null,
    uploadTime: isTimeless ? null : ((isRecorded ? times.at(-1) : times[0]) ?? null),
    pageGivesTimes: published.pageGivesTimes,
    sidecarProblem: null,
  }
}

function onlyOnce(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((finding) => [JSON.stringify([finding.rule, finding.message, finding.place]), finding]))
  return [...seen.values()]
}
