import { display } from '@safe-pip/core/base/display'
import type { Finding } from '@safe-pip/core/model/finding'
import type { RequestFacts } from '@safe-pip/core/model/facts'
import { decideVerdict, type Judged } from '@safe-pip/core/vet/judge'
import type { ReleaseDecision, StoredArtifact } from '@safe-pip/gate/contract'

/** Why an artifact was not released. `build`: it would have to be built, and nobody allowed that. */
export type RefusalKind = 'block' | 'cannot-vet' | 'confirm' | 'build'

export interface VettedArtifact {
  readonly artifact: StoredArtifact
  readonly request: RequestFacts
  readonly judged: Judged
  /** Null = released, or to be released when pip asks. */
  readonly refusal: RefusalKind | null
}

export interface DeskOptions {
  /** What is known of how an artifact came to be asked for. */
  readonly requestOf: (artifact: StoredArtifact) => RequestFacts
  /** Facts to verdict, with everything that is true of the artifact in this run. */
  readonly judge: (artifact: StoredArtifact, request: RequestFacts) => Promise<Judged>
  readonly isBuildAllowed: (name: string) => boolean
  /** A yes of the user at the terminal; without a terminal always no. */
  readonly ask: (question: string, artifact: StoredArtifact, findings: readonly Finding[]) => Promise<boolean>
}

/**
 * Where every artifact of a run gets its verdict, once, before a byte of it is released (promise 1): asked by the
 * gate when pip wants a file, and by the plan for files that pip took by their metadata.
 */
export class VettingDesk {
  readonly #options: DeskOptions
  readonly #vetted = new Map<string, Promise<VettedArtifact>>()
  readonly #settled = new Map<string, VettedArtifact>()
  readonly #buildAnswers = new Map<string, Promise<boolean>>()

  constructor(options: DeskOptions) {
    this.#options = options
  }

  /** The gate's question; the reason of a refusal is what pip prints. */
  async decide(artifact: StoredArtifact): Promise<ReleaseDecision> {
    const vetted = await this.vet(artifact)
    return vetted.refusal === null ? { release: true } : { release: false, reason: reasonOf(vetted) }
  }

  /** Judges, asks what has to be asked, and remembers. */
  vet(artifact: StoredArtifact): Promise<VettedArtifact> {
    const key = keyOf(artifact)
    let vetted = this.#vetted.get(key)
    if (vetted === undefined) {
      vetted = this.#vetNow(artifact).then((done) => {
        this.#settled.set(key, done)
        return done
      })
      this.#vetted.set(key, vetted)
    }
    return vetted
  }

  /** Everything that has its verdict, in the order of the verdicts. */
  all(): readonly VettedArtifact[] {
    return [...this.#settled.values()]
  }

  async #vetNow(artifact: StoredArtifact): Promise<VettedArtifact> {
    const { isBuildAllowed, judge, requestOf, ask } = this.#options
    let request = requestOf(artifact)
    const mustBuild = !artifact.filename.endsWith('.whl')
    if (mustBuild && !isBuildAllowed(request.name)) request = { ...request, needsBuildPermission: true }
    let judged = await judge(artifact, request)
    if (request.needsBuildPermission === true && isOnlyBuildRefused(judged) && (await this.#mayBuild(artifact, judged))) {
      request = { ...request, needsBuildPermission: false }
      judged = await judge(artifact, request)
    }
    if (judged.verdict === 'confirm') {
      const open = judged.findings.filter((finding) => finding.effect === 'confirm')
      const question = `${display(request.name)} ${display(request.version ?? '')}: go on although ${open.length === 1 ? 'this was' : 'these were'} found?`
      if (await ask(question, artifact, open)) return { artifact, request, judged: confirmed(judged), refusal: null }
    }
    return { artifact, request, judged, refusal: refusalOf(judged) }
  }

  /** One answer per project, however many of its files are asked for. */
  #mayBuild(artifact: StoredArtifact, judged: Judged): Promise<boolean> {
    const { name } = this.#options.requestOf(artifact)
    let answer = this.#buildAnswers.get(name)
    if (answer === undefined) {
      const findings = judged.findings.filter((finding) => finding.effect !== 'none')
      answer = this.#options.ask(`${display(name)} has to be built, which runs its code. Let it?`, artifact, findings)
      this.#buildAnswers.set(name, answer)
    }
    return answer
  }
}

/** After a yes: the same as `--accept`, shown as warnings. */
function confirmed({ findings, notChecked }: Judged): Judged {
  const answered = findings.map((finding) => (finding.effect === 'confirm' ? { ...finding, effect: 'warn' as const } : finding))
  return { findings: answered, notChecked, verdict: decideVerdict(answered, notChecked) }
}

function isOnlyBuildRefused(judged: Judged): boolean {
  return (
    judged.verdict === 'block' &&
    judged.findings.every((finding) => finding.effect !== 'block' || finding.rule === 'source-build')
  )
}

function refusalOf(judged: Judged): RefusalKind | null {
  if (judged.verdict === 'cannot-vet' || judged.verdict === 'confirm') return judged.verdict
  if (judged.verdict !== 'block') return null
  return isOnlyBuildRefused(judged) ? 'build' : 'block'
}

/** One line: what was found first, with its place and rule. */
function reasonOf({ judged }: VettedArtifact): string {
  const finding =
    judged.findings.find(({ effect }) => effect === 'block') ?? judged.findings.find(({ effect }) => effect === 'confirm')
  if (finding !== undefined) {
    const line = finding.place.line === undefined ? '' : `:${finding.place.line}`
    return `${finding.message} (${finding.place.file}${line}) [${finding.rule}]`
  }
  const gap = judged.notChecked.find(({ effect }) => effect === 'refuse')
  return gap === undefined ? 'refused' : `could not be vetted: ${gap.reason} [${gap.check}]`
}

/** A build sees its own verdict: who asks is part of it. */
function keyOf(artifact: StoredArtifact): string {
  return `${artifact.sha256} ${artifact.filename} ${artifact.source.url ?? ''}`
}
