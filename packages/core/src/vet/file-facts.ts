import { display, rawText } from '../base/display.ts'
import { parseArchiveName } from '../index/archive-name.ts'
import { absent, known, type FactState, type FileFacts, type MetadataFacts } from '../model/facts.ts'
import { normalizeName } from '../python/package-name.ts'
import { parseSdistFilename } from '../python/sdist-filename.ts'
import { findVersion } from '../python/version.ts'
import { parseWheelFilename } from '../python/wheel-filename.ts'

/**
 * Name and version by the file name. An sdist's name can be cut at several dashes: the project that its PKG-INFO
 * names decides, as it does for pip, where the file name begins with it.
 */
export function readFileFacts(
  filename: string,
  options: { metadata: MetadataFacts | null; sha256: string; size: number },
): FactState<FileFacts> {
  const { metadata, sha256, size } = options
  const kind = /\.whl$/i.test(filename) ? 'wheel' : 'sdist'
  const found = kind === 'wheel' ? wheelName(filename) : sdistName(filename, metadata)
  if (found === null) return absent(`${display(filename)} is not the file name of a wheel or sdist`, 'file-name')
  return known({ kind, filename, name: found.name, version: normalizeVersion(found.version), sha256, size })
}

function wheelName(filename: string): { name: string; version: string } | null {
  const parsed = parseWheelFilename(filename)
  if (parsed.ok) return { name: parsed.value.name, version: parsed.value.version.normalized }
  return olderName(filename)
}

function sdistName(filename: string, metadata: MetadataFacts | null): { name: string; version: string } | null {
  const project = metadata?.name == null ? null : normalizeName(rawText(metadata.name).trim())
  const byProject = project === null ? null : parseArchiveName(filename, project)
  if (byProject !== null && findVersion(byProject.version) !== null)
    return { name: byProject.project, version: byProject.version }
  const parsed = parseSdistFilename(filename)
  if (parsed.ok) return { name: parsed.value.name, version: parsed.value.version.normalized }
  return olderName(filename)
}

/** Names that today's standard refuses and that older files on indexes have. */
function olderName(filename: string): { name: string; version: string } | null {
  const older = parseArchiveName(filename)
  return older === null ? null : { name: older.project, version: older.version }
}

function normalizeVersion(version: string): string {
  return findVersion(version)?.normalized ?? version
}
