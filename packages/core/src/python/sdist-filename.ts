import { success, type Outcome } from '../base/outcome.ts'
import { malformed, type Malformed } from './malformed.ts'
import { normalizeName, type PackageName } from './package-name.ts'
import { parseVersion, type Version } from './version.ts'

declare const sdistFilename: unique symbol

/** An sdist's file name (source distribution format). */
export interface SdistFilename {
  readonly [sdistFilename]: 'SdistFilename'
  readonly name: PackageName
  readonly version: Version
}

/**
 * Reads an sdist's file name as `packaging.utils.parse_sdist_filename` does: a version holds no dash, so the last
 * one divides. The project's own characters are not judged there; compare the name with the one expected.
 */
export function parseSdistFilename(filename: string): Outcome<SdistFilename, Malformed> {
  const stem = ['.tar.gz', '.zip'].flatMap((end) => (filename.endsWith(end) ? [filename.slice(0, -end.length)] : []))[0]
  if (stem === undefined) return malformed('sdist filename', 'does not end in .tar.gz or .zip', filename)
  const dash = stem.lastIndexOf('-')
  if (dash < 1) return malformed('sdist filename', 'no project name before a dash', filename)
  const version = parseVersion(stem.slice(dash + 1))
  if (!version.ok) return malformed('sdist filename', version.problem.reason, filename)
  const parsed: Omit<SdistFilename, typeof sdistFilename> = { name: normalizeName(stem.slice(0, dash)), version: version.value }
  return success(parsed as SdistFilename)
}
