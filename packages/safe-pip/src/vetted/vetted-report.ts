import { fileURLToPath } from 'node:url'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import { decideVerdict } from '@safe-pip/core/vet/judge'
import type { PipItem } from '../pip/contract.ts'
import { identifyArtifact } from './identity.ts'
import type { RequestGraph } from './request-graph.ts'
import type { VettedArtifact } from './vetting-desk.ts'

/** A vetted artifact as the report prints it. */
export function reportArtifact(
  { artifact, judged }: Pick<VettedArtifact, 'artifact' | 'judged'>,
  graph: RequestGraph,
): ArtifactReport {
  const { name, version } = identifyArtifact(artifact)
  const { source, filename, sha256, size } = artifact
  const path = source.kind === 'archive' && source.url !== undefined ? pathOf(source.url) : null
  const isFile = source.kind !== 'vcs'
  return {
    name,
    version,
    filename: isFile ? filename : null,
    ...(path === null ? {} : { path }),
    sha256: isFile ? sha256 : null,
    size: isFile ? size : null,
    source,
    requiredBy: graph.chainsTo(name),
    ...judged,
  }
}

/** A directory that the user named: listed, not vetted, and no permission needed (DESIGN 5). */
export function reportDirectory(item: PipItem, graph: RequestGraph): ArtifactReport {
  const subject = `${item.name} ${item.version}`
  return {
    ...withoutBytes(item, graph),
    verdict: 'allow',
    findings: [],
    notChecked: [{ check: 'own-directory', reason: 'yours, not vetted', subject, effect: 'none' }],
  }
}

/** Something that pip would take although the gate never had it in its hands: it cannot be vetted. */
export function reportUnseen(item: PipItem, graph: RequestGraph): ArtifactReport {
  const subject = `${item.name} ${item.version}`
  const notChecked = [{ check: 'artifact', reason: 'pip did not take it from the gate', subject, effect: 'refuse' }] as const
  return { ...withoutBytes(item, graph), verdict: decideVerdict([], notChecked), findings: [], notChecked }
}

function withoutBytes(item: PipItem, graph: RequestGraph): Omit<ArtifactReport, 'verdict' | 'findings' | 'notChecked'> {
  const { name, version, filename, sha256, kind, url } = item
  return { name, version, filename, sha256, size: null, source: { kind, url }, requiredBy: graph.chainsTo(name) }
}

function pathOf(url: string): string {
  try {
    return url.startsWith('file:') ? fileURLToPath(url) : url
  } catch {
    return url
  }
}
