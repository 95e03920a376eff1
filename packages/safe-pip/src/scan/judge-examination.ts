import { rawText } from '@safe-pip/core/base/display'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import { absent, known, type FactState, type RequestFacts } from '@safe-pip/core/model/facts'
import { releaseKey, type Intelligence } from '@safe-pip/core/node/intelligence/intelligence'
import type { Examination } from '@safe-pip/core/vet/examination'
import { judgeArtifact, type Judgement } from '@safe-pip/core/vet/judge'
import type { ScanTarget } from './find-targets.ts'

/** The verdict on a file of this machine: asked for by its path, so there is no index to hold it against. */
export async function judgeExamination(
  target: ScanTarget,
  options: { examination: Examination; intelligence: Intelligence; judgement: Judgement },
): Promise<ArtifactReport> {
  const { examination, intelligence, judgement } = options
  const named = findName(examination)
  const judged = judgeArtifact(
    examination,
    {
      release: { state: 'not-applicable' },
      request: requestOf(target, named),
      advisories: await findAdvisories(named, { target, intelligence }),
      label: target.shown,
    },
    judgement,
  )
  return {
    name: named?.name ?? null,
    version: named?.version ?? null,
    filename: target.filename,
    path: target.shown,
    sha256: examination.sha256 === '' ? null : examination.sha256,
    size: examination.size,
    source: { kind: target.kind === 'tree' ? 'path' : 'archive' },
    requiredBy: [],
    ...judged,
  }
}

interface Named {
  readonly name: string
  readonly version: string
}

/** By the file name; a source tree by its PKG-INFO. */
function findName({ file, metadata }: Examination): Named | null {
  if (file.state === 'known') return { name: file.value.name, version: file.value.version }
  if (metadata.state !== 'known' || metadata.value.name === null || metadata.value.version === null) return null
  return { name: rawText(metadata.value.name), version: rawText(metadata.value.version) }
}

function requestOf(target: ScanTarget, named: Named | null): FactState<RequestFacts> {
  if (named === null)
    return target.kind === 'tree' ? { state: 'not-applicable' } : absent('its name and version are not known', 'known-malware')
  return known({
    ...named,
    sourceKind: target.kind === 'tree' ? 'path' : 'archive',
    requiredBy: [],
    exactPin: true,
    contentFixed: true,
    installedVersion: null,
  })
}

/** A local file's name may be a secret of its owner: it is looked up in the snapshot, never sent (promise 5). */
async function findAdvisories(
  named: Named | null,
  { target, intelligence }: { target: ScanTarget; intelligence: Intelligence },
): Promise<Parameters<typeof judgeArtifact>[1]['advisories']> {
  if (named === null)
    return target.kind === 'tree' ? { state: 'not-applicable' } : absent('its name and version are not known', 'known-malware')
  const release = { ...named, isPublic: false }
  return (await intelligence.lookUp([release])).get(releaseKey(release)) ?? absent('it was not looked up', 'known-malware')
}
