import { display, rawText } from '../base/display.ts'
import { parseArchiveName } from '../index/archive-name.ts'
import { absent, known, type FactState, type FileFacts, type MetadataFacts } from '../model/facts.ts'
import { normalizeName } from '../python/package-name.ts'

/**
 * Name and version by the file name. An sdist's name can be cut at several dashes: the project that its PKG-INFO
 * names decides, as it does for pip, where the file name begins with it.
 */
export function readFileFacts(
  filename: string,
  options: { metadata: MetadataFacts | null; sha256: string; size: number },
): FactState<FileFacts> {
  const { metadata, sha256, size } = options
  const project =
    metadata?.name === undefined || metadata.name === null ? undefined : normalizeName(rawText(metadata.name).trim())
  const found = (project === undefined ? null : parseArchiveName(filename, project)) ?? parseArchiveName(filename)
  if (found === null) return absent(`${display(filename)} is not the file name of a wheel or sdist`, 'file-name')
  return known({ kind: found.kind, filename, name: found.project, version: found.version, sha256, size })
}
