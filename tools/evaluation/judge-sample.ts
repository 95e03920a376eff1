import type { ByteSource } from '@safe-pip/core/base/byte-source'
import { rawText } from '@safe-pip/core/base/display'
import type { SourceFacts } from '@safe-pip/core/model/code-facts'
import { NO_FACTS, type ArchiveFacts, type MetadataFacts } from '@safe-pip/core/model/facts'
import type { Finding } from '@safe-pip/core/model/finding'
import { loadPythonParser } from '@safe-pip/core/node/load-python-parser'
import { DEFAULT_POLICY } from '@safe-pip/core/policy/policy'
import { decideEffects } from '@safe-pip/core/policy/decide-effects'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import { createSourceReader } from '@safe-pip/core/source/read-source'
import { examineArtifact } from '@safe-pip/core/vet/examine'
import { runRules } from '@safe-pip/core/vet/run-rules'
import type { Sample } from './sample-sets.ts'

/** What the rules on source code say of one archive. */
export interface Judged {
  readonly sample: Sample
  readonly findings: readonly Finding[]
  /** Null when the archive could not be had or read at all. */
  readonly source: SourceFacts | null
  readonly metadata: MetadataFacts | null
  readonly archive: ArchiveFacts | null
  readonly milliseconds: number
  readonly reason: string
}

/** Without the learned layer, which is judged by cross-validation over families it never saw (`pnpm evaluate:learned`). */
const CODE_RULES = RULES.filter((rule) => rule.needs.includes('source') && rule.id !== 'learned-suspicion')

/** Judges archives by their code alone: name, age, index and advisories are left out, so that the analyzer is measured. */
export async function createJudge(): Promise<(sample: Sample) => Promise<Judged>> {
  const reader = createSourceReader(await loadPythonParser())
  return async (sample) => {
    const bytes = await sample.open()
    if (bytes === null)
      return { sample, findings: [], source: null, metadata: null, archive: null, milliseconds: 0, reason: 'absent' }
    const started = performance.now()
    const examination = await examineArtifact(bytes, trueName(bytes, sample.filename), { codeReader: reader })
    const { archive, wheel, sdist, source, file, metadata } = examination
    const run = runRules(
      { ...NO_FACTS, archive, wheel, sdist, source, file, metadata },
      {
        rules: CODE_RULES,
        context: { now: 0, minimumAgeMs: 0, isCooldownExempt: () => true, popularRank: () => null, popularNames: [] },
        subject: sample.filename,
      },
    )
    const findings = decideEffects(run.findings, {
      policy: DEFAULT_POLICY,
      rules: CODE_RULES,
      subject: { name: null, version: null },
    })
    const milliseconds = performance.now() - started
    const reason =
      source.state === 'absent'
        ? source.reason
        : archive.state === 'known'
          ? archive.value.anomalies.map((one) => one.id).join(' ')
          : ''
    return {
      sample,
      findings,
      source: source.state === 'known' ? source.value : null,
      metadata: metadata.state === 'known' ? metadata.value : null,
      archive: archive.state === 'known' ? archive.value : null,
      milliseconds,
      reason,
    }
  }
}

/** Many archives of the registry were packed again under another suffix: a zip is read as the wheel that it holds. */
function trueName(bytes: ByteSource, filename: string): string {
  const head = bytes.read(0, Math.min(bytes.size, 4))
  if (head[0] !== 0x50 || head[1] !== 0x4b || /\.(?:whl|zip)$/.test(filename)) return filename
  return filename.includes('-none-any') ? filename.replace(/\.tar\.gz$/, '.whl') : filename.replace(/\.tar\.gz$/, '.zip')
}

/** `block`, `confirm`, `warn` or `none`: the worst effect. */
export function worstEffect(findings: readonly Finding[]): Finding['effect'] {
  const order = ['none', 'warn', 'confirm', 'block'] as const
  return findings.reduce<Finding['effect']>(
    (worst, finding) => (order.indexOf(finding.effect) > order.indexOf(worst) ? finding.effect : worst),
    'none',
  )
}

/** One line for each use, for reading misses. */
export function describeFacts(source: SourceFacts | null): string[] {
  if (source === null) return ['no facts']
  return [
    ...source.problems.map((problem) => `! ${problem.id} ${problem.file}`),
    ...source.uses.map(
      (use) =>
        `${use.context} ${use.capability}/${use.action} ${use.name} [${use.layers.join(' ')}] <${use.sources.map((one) => `${one.kind}:${one.name}`).join(' ')}> {${use.objects.map((one) => `${one.class}`).join(' ')}} ${use.file}:${use.line}`,
    ),
    ...source.literals.map(
      (literal) =>
        `literal ${literal.context} ${literal.class} [${literal.layers.join(' ')}] ${rawText(literal.text).slice(0, 60)}`,
    ),
  ]
}
