import { parseArchiveName } from '@safe-pip/core/index/archive-name'
import { normalizeName } from '@safe-pip/core/python/package-name'
import { findVersion } from '@safe-pip/core/python/version'
import type { PageFile, StoredArtifact } from '@safe-pip/gate/contract'

/** Normalised name and version; the version is null where the file name has none. */
export interface Identity {
  readonly name: string
  readonly version: string | null
}

/** What an artifact is called: by its page, else by its file name. */
export function identifyArtifact(artifact: StoredArtifact): Identity {
  if (artifact.file !== null) return identifyFile(artifact.file)
  const { file } = artifact.examination
  if (file.state === 'known') return { name: file.value.name, version: file.value.version }
  const named = parseArchiveName(artifact.filename)
  return named === null
    ? { name: normalizeName(artifact.filename), version: null }
    : { name: named.project, version: normalVersion(named.version) }
}

export function identifyFile(file: PageFile): { readonly name: string; readonly version: string } {
  return { name: file.project, version: normalVersion(file.version) }
}

/** As written where it is no version. */
function normalVersion(text: string): string {
  return findVersion(text)?.normalized ?? text
}
