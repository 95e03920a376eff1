import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { normalizeName } from '@safe-pip/core/python/package-name'
import type { StoredArtifact } from '@safe-pip/gate/contract'
import type { RepositoryAnswer, RepositoryRequest } from '../pip/contract.ts'
import { cloneRepository } from './clone-repository.ts'
import type { RunParts, VettedRun } from './vetted-run.ts'

/**
 * A repository at a full commit is cloned by safe-pip, read as a source tree, and needs the permission of every source
 * build; pip gets this clone and no other. Without a full commit it may be another one tomorrow (DESIGN 5).
 */
export async function answerRepository(
  { url, revision }: RepositoryRequest,
  { run, parts, timeoutSeconds }: { run: VettedRun; parts: RunParts; timeoutSeconds: number },
): Promise<RepositoryAnswer> {
  const shown = display(url)
  if (revision === null || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(revision)) {
    run.findings.push({
      rule: 'direct-url-unfixed',
      severity: 'high',
      domain: 'malicious-code',
      effect: 'block',
      message: `${shown} comes from a repository without a full commit`,
      place: { file: `request for ${shown}` },
    })
    return { go: false, reason: 'a repository without a full commit' }
  }
  const cannot = (reason: string): RepositoryAnswer => {
    run.notChecked.push({ check: 'artifact', reason, subject: shown, effect: 'refuse' })
    return { go: false, reason }
  }
  if (parts.settings.isOffline && !url.startsWith('file:')) return cannot(`${shown} is a repository, and --offline is set`)
  const folder = await mkdtemp(join(tmpdir(), 'safe-pip-clone-'))
  run.folders.push(folder)
  const clone = await cloneRepository({
    url,
    commit: revision,
    folder,
    env: parts.world.env,
    timeoutSeconds: timeoutSeconds * 20,
  })
  if (!clone.ok) return cannot(clone.reason)
  const examination = await parts.examiner.examineTree(folder)
  const name =
    run.asked.repositoryName(url) ??
    normalizeName(
      url
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .split('/')
        .at(-1) ?? url,
    )
  const artifact: StoredArtifact = {
    file: null,
    source: { kind: 'vcs', url: `git+${url}@${revision}` },
    filename: name,
    sha256: '',
    size: examination.size,
    blobPath: folder,
    examination,
    isForBuild: false,
    isContentFixed: true,
  }
  const vetted = await run.desk.vet(artifact)
  return vetted.refusal === null ? { go: true, checkout: folder } : { go: false, reason: `${display(name)} was refused` }
}
