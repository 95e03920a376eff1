import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import type { Finding, NotChecked } from '@safe-pip/core/model/finding'
import { absent, known } from '@safe-pip/core/model/facts'
import { releaseKey, type Intelligence } from '@safe-pip/core/node/intelligence/intelligence'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { judgeArtifact, type Circumstances, type Judgement } from '@safe-pip/core/vet/judge'
import type { StoredArtifact } from '@safe-pip/gate/contract'
import { identifyArtifact } from '../vetted/identity.ts'
import { isPublicFile } from '../vetted/name-borders.ts'
import { decideIncident } from '../vetted/incident-outcome.ts'
import { fetchRelease, noSuchRelease, type ReleaseParts, type WantedRelease } from './fetch-release.ts'

/** What scanning one word of the command line gave. */
export interface Scanned {
  readonly artifacts: readonly ArtifactReport[]
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
}

/** Fetches a release from the user's own indexes and judges its files as an install of exactly it would. */
export async function scanRelease(
  wanted: WantedRelease,
  parts: ReleaseParts & { intelligence: Intelligence; judgement: Judgement },
): Promise<Scanned> {
  const { stored, findings, notChecked } = await obtainRelease(wanted, parts)
  const reports = stored.map((artifact) => judgeStored(artifact, { wanted, ...parts }))
  return { artifacts: await Promise.all(reports), findings, notChecked }
}

/** The files of a release in the store, and what kept others from being there. Throws `usage` where no index has the release. */
export async function obtainRelease(
  wanted: WantedRelease,
  parts: ReleaseParts,
): Promise<Omit<Scanned, 'artifacts'> & { readonly stored: readonly StoredArtifact[] }> {
  const { artifacts: stored, incidents, unknownWheel } = await fetchRelease(wanted, parts)
  const findings: Finding[] = []
  const notChecked: NotChecked[] = unknownWheel === null ? [] : [unknownWheel]
  for (const incident of incidents) {
    const outcome = decideIncident(incident)
    if (outcome.exitCode === 83) throw new SafePipError('internal', incident.message)
    if (outcome.exitCode === 80) findings.push(outcome.finding)
    else notChecked.push(outcome.notChecked)
  }
  if (stored.length === 0 && findings.length === 0 && notChecked.length === 0) throw noSuchRelease(wanted)
  return { stored, findings, notChecked }
}

/** The verdict on a file of a release, asked for by name and version. */
export async function judgeStored(
  artifact: StoredArtifact,
  options: {
    wanted: WantedRelease
    intelligence: Intelligence
    judgement: Judgement
    policy: ReleaseParts['policy']
    /** What it is held against. */
    beside?: Pick<Circumstances, 'comparison' | 'twins'>
  },
): Promise<ArtifactReport> {
  const { wanted, intelligence, judgement, policy, beside = {} } = options
  const { file, filename, sha256, size, source } = artifact
  const release = { ...wanted, isPublic: file !== null && isPublicFile(file, policy.indexes) }
  const advisories = (await intelligence.lookUp([release])).get(releaseKey(release))
  const judged = judgeArtifact(
    artifact.examination,
    {
      ...beside,
      release: file === null ? { state: 'not-applicable' } : known(file.release),
      request: known({
        ...wanted,
        sourceKind: 'index',
        requiredBy: [[wanted.name]],
        exactPin: true,
        contentFixed: true,
        installedVersion: null,
      }),
      advisories: advisories ?? absent('it was not looked up', 'known-malware'),
    },
    judgement,
  )
  return { ...identifyArtifact(artifact), filename, sha256, size, source, requiredBy: [[wanted.name]], ...judged }
}
