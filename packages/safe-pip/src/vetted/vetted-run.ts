import { display, rawText } from '@safe-pip/core/base/display'
import { absent, known, type FactState, type RequestFacts } from '@safe-pip/core/model/facts'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import type { Finding, NotChecked } from '@safe-pip/core/model/finding'
import type { RuleContext } from '@safe-pip/core/model/rule'
import type { LoadedPolicy } from '@safe-pip/core/node/load-policy'
import type { Intelligence, ReleaseQuery } from '@safe-pip/core/node/intelligence/intelligence'
import { renderFindings } from '@safe-pip/core/report/render-text'
import type { Examiner } from '@safe-pip/core/vet/examiner'
import { judgeArtifact, type Judged } from '@safe-pip/core/vet/judge'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import type { Gate, Incident, PageFile, StoredArtifact } from '@safe-pip/gate/contract'
import { GateError } from '@safe-pip/gate/gate-error'
import { startGate } from '@safe-pip/gate/start-gate'
import type { Settings, World } from '../command.ts'
import type { PipItem, PipPlan, PipSession } from '../pip/contract.ts'
import type { ComparisonFacts } from '@safe-pip/core/model/comparison'
import { AdvisoryDesk } from './advisory-desk.ts'
import { findEarlier } from './find-earlier.ts'
import { Asked } from './asked.ts'
import { isPublicFile, mayAsk } from './name-borders.ts'
import { identifyArtifact } from './identity.ts'
import type { Progress } from './progress.ts'
import type { Questions } from './question.ts'
import { repositoryKey } from './repository-key.ts'
import { findMetadataFault, readResolverMetadata } from './resolver-metadata.ts'
import { reportArtifact, reportDirectory, reportUnseen } from './vetted-report.ts'
import { VettingDesk } from './vetting-desk.ts'
import { Withholding } from './withholding.ts'

export interface RunParts {
  readonly settings: Settings
  readonly world: World
  readonly loaded: LoadedPolicy
  readonly intelligence: Intelligence
  readonly examiner: Examiner
  readonly progress: Progress
  readonly questions: Questions
}

/** The gate of one run with everything that answers its questions. */
export interface VettedRun {
  readonly gate: Gate
  readonly asked: Asked
  readonly desk: VettingDesk
  readonly ruleContext: RuleContext
  /** What belongs to no artifact. */
  readonly findings: Finding[]
  readonly notChecked: NotChecked[]
  /** Temporary folders, to be removed when the run is over. */
  readonly folders: string[]
  /** Metadata that the resolver was not allowed to follow, by the name of its file. */
  readonly metadataFaults: ReadonlyMap<string, Finding>
  /** The files of a project on every page that was read, whatever this pip can use of them. */
  filesOf(name: string): readonly PageFile[]
  /** What ended the run, if anything did. */
  incident(): Incident | null
  /** Ends the run for trouble that the gate threw at us instead of telling pip. */
  fail(error: unknown): Incident
  /** From now on pip sees the plan's files only. */
  freeze(plan: PipPlan): void
  /** Whose process group an incident kills. */
  attach(session: PipSession): void
  /** A verdict on everything of the plan, in its order. Rejects with a GateError when a file cannot be had. */
  vetPlan(plan: PipPlan): Promise<readonly ArtifactReport[]>
}

export async function openVettedRun(parts: RunParts): Promise<VettedRun> {
  const { settings, loaded, world } = parts
  const { policy } = loaded
  const asked = new Asked()
  const advisories = new AdvisoryDesk(parts.intelligence)
  const ruleContext = makeRuleContext(policy, { now: settings.now })
  const withholding = new Withholding({
    policy,
    ruleContext,
    advisories,
    isExactPin: (name, version) => asked.isExactPin(name, version),
    installedVersion: (name) => asked.installedVersion(name),
  })
  const desk = new VettingDesk({
    requestOf: (artifact) => requestOf(artifact, asked),
    judge: (artifact, request) => judge(artifact, request),
    isBuildAllowed: (name) => policy.build.allow.includes(name),
    async ask(question, artifact, findings) {
      if (!parts.questions.mayAsk) return false
      await parts.progress.pause()
      const judged = { findings, notChecked: [], verdict: 'confirm' as const }
      const report = reportArtifact({ artifact, judged }, asked.graph)
      world.stderr(renderFindings({ artifacts: [report], findings: [] }, { isVerbose: false }))
      return parts.questions.ask(question)
    },
  })
  /** By file name. */
  const faults = new Map<string, Finding>()
  const pages = new Map<string, PageFile[]>()
  let incident: Incident | null = null
  let session: PipSession | null = null

  async function judge(artifact: StoredArtifact, request: RequestFacts): Promise<Judged> {
    const { sdist, metadataBytes } = artifact.examination
    // Old pips read no sidecar: who needs what is known when the wheel is.
    if (metadataBytes !== null) asked.addRequires(request.name, readResolverMetadata(metadataBytes).requiresDist)
    // So that what a build brings can be traced to who builds.
    if (sdist.state === 'known') asked.addRequires(request.name, sdist.value.buildSystem?.requires.map(rawText) ?? ['setuptools'])
    const [query] = queryOf(artifact)
    if (query !== undefined) await advisories.prepare([query])
    const advisoryFacts = query === undefined ? absent('its version is not known', 'known-malware') : advisories.factsOf(query)
    const release: FactState<PageFile['release']> =
      artifact.file === null ? { state: 'not-applicable' } : known(artifact.file.release)
    const earlier = await compare(artifact)
    return judgeArtifact(
      artifact.examination,
      {
        release,
        request: known(request),
        advisories: advisoryFacts,
        ...(earlier === null ? {} : { comparison: known(earlier) }),
      },
      { policy, ruleContext: withholding.contextOf(request) },
    )
  }

  /** What an earlier release has is more to go by, never a condition. */
  function compare(artifact: StoredArtifact): Promise<ComparisonFacts | null> {
    const { name } = identifyArtifact(artifact)
    const options = {
      gate,
      files: pages.get(name) ?? [],
      installedVersion: asked.installedVersion(name),
      isOffline: settings.isOffline,
    }
    return findEarlier(artifact, options).catch((error: unknown) => {
      if (error instanceof GateError) return null
      throw error
    })
  }

  function queryOf(artifact: StoredArtifact): ReleaseQuery[] {
    const { name, version } = identifyArtifact(artifact)
    return version === null
      ? []
      : [{ name, version, isPublic: artifact.file !== null && isPublicFile(artifact.file, policy.indexes) }]
  }

  const gate = await startGate({
    home: settings.cacheHome,
    isOffline: settings.isOffline,
    now: () => settings.now,
    examine: parts.examiner.examine,
    hooks: {
      mayAsk: (upstream, project) => mayAsk(upstream, project, policy.indexes),
      preparePage(files) {
        for (const file of files) {
          const list = pages.get(file.project)
          if (list === undefined) pages.set(file.project, [file])
          else list.push(file)
        }
        withholding.prepare(files)
        return Promise.resolve()
      },
      withhold: (file) => withholding.reasonFor(file),
      judge: (artifact) => desk.decide(artifact),
      refuseMetadata(file, bytes) {
        const metadata = readResolverMetadata(bytes)
        asked.addRequires(file.project, metadata.requiresDist)
        const fault = findMetadataFault(file, metadata, { isFromIndex: file.upstream.kind !== 'links-folder' })
        if (fault === null) return null
        faults.set(file.filename, fault)
        return `${fault.message} [${fault.rule}]`
      },
      abort(first) {
        incident = first
        session?.kill()
      },
      door: () => Promise.resolve(null),
    },
  })

  async function obtain(item: PipItem): Promise<StoredArtifact | null> {
    if (item.kind === 'path') return null
    if (item.kind === 'vcs') return findRepository(item, desk)
    const artifact =
      item.kind === 'index' && item.filename !== null
        ? await gate.obtain(item.name, item.filename)
        : desk.all().find((vetted) => vetted.artifact.sha256 === item.sha256)?.artifact
    // Another digest than pip's is as good as no artifact.
    return artifact !== undefined && (item.sha256 ?? artifact.sha256) === artifact.sha256 ? artifact : null
  }

  return {
    gate,
    asked,
    desk,
    ruleContext,
    findings: [],
    notChecked: [],
    folders: [],
    metadataFaults: faults,
    filesOf: (name) => pages.get(name) ?? [],
    incident: () => incident,
    fail(error) {
      incident ??=
        error instanceof GateError
          ? { kind: error.kind, message: error.message, subject: error.subject }
          : { kind: 'internal', message: display(error instanceof Error ? error.message : String(error)), subject: 'plan' }
      return incident
    },
    freeze(plan) {
      const files = new Map<string, Set<string>>()
      for (const { name, filename } of plan.items) {
        if (filename !== null) files.set(name, (files.get(name) ?? new Set()).add(filename))
      }
      gate.freeze({ files })
    },
    attach(next) {
      session = next
      if (incident !== null) next.kill()
    },
    async vetPlan(plan) {
      asked.addPlan(plan)
      let done = 0
      const artifacts = await Promise.all(
        plan.items.map(async (item) => {
          const artifact = await obtain(item)
          done += 1
          parts.progress.detail(`${done} of ${plan.items.length}, ${display(item.name, 60)}`)
          return artifact
        }),
      )
      await advisories.prepare(artifacts.filter((artifact) => artifact !== null).flatMap(queryOf))
      return Promise.all(
        plan.items.map(async (item, index) => {
          if (item.kind === 'path') return reportDirectory(item, asked.graph)
          const artifact = artifacts[index] ?? null
          if (artifact === null) return reportUnseen(item, asked.graph)
          const report = reportArtifact(await desk.vet(artifact), asked.graph)
          return item.kind === 'vcs' ? { ...report, name: item.name, version: item.version } : report
        }),
      )
    },
  }
}

/** The clone that pip was given for this item. */
function findRepository(item: PipItem, desk: VettingDesk): StoredArtifact | null {
  const clones = desk.all().filter(({ artifact }) => artifact.source.kind === 'vcs')
  return clones.find(({ artifact }) => repositoryKey(item.url) === repositoryKey(artifact.source.url ?? ''))?.artifact ?? null
}

function requestOf(artifact: StoredArtifact, asked: Asked): RequestFacts {
  const { name, version } = identifyArtifact(artifact)
  return {
    name,
    version,
    sourceKind: artifact.source.kind,
    requiredBy: asked.graph.chainsTo(name),
    exactPin: version !== null && asked.isExactPin(name, version),
    contentFixed: artifact.isContentFixed || asked.hasHash(name, artifact.sha256),
    installedVersion: asked.installedVersion(name),
  }
}
