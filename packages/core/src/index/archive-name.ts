import { normalizeName, type PackageName } from '../python/package-name.ts'
import { parseSdistFilename } from '../python/sdist-filename.ts'
import { findVersion } from '../python/version.ts'
import { parseWheelFilename } from '../python/wheel-filename.ts'

/** What a wheel's or sdist's file name says. */
export interface ArchiveName {
  readonly kind: 'wheel' | 'sdist'
  readonly project: PackageName
  /** Normal form. */
  readonly version: string
}

const SAFE = /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,254}$/

/**
 * Reads a file name as pip does: with the project known, an sdist's version begins after the first dash
 * before which the name is the project's; without, after the last dash. Null: not an archive that pip installs,
 * no version of PEP 440, characters outside `[A-Za-z0-9._+!-]`, or of another project.
 */
export function parseArchiveName(filename: string, project?: string): ArchiveName | null {
  if (!SAFE.test(filename)) return null
  const found = filename.endsWith('.whl') ? wheelOf(filename) : sdistOf(filename, project)
  return found === null || project === undefined || found.project === project ? found : null
}

function wheelOf(filename: string): ArchiveName | null {
  const wheel = parseWheelFilename(filename)
  return wheel.ok ? { kind: 'wheel', project: wheel.value.name, version: wheel.value.version.normalized } : null
}

function sdistOf(filename: string, project: string | undefined): ArchiveName | null {
  if (project === undefined) {
    const sdist = parseSdistFilename(filename)
    return sdist.ok ? { kind: 'sdist', project: sdist.value.name, version: sdist.value.version.normalized } : null
  }
  const stem = /^(.+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1] ?? ''
  for (let dash = stem.indexOf('-'); dash !== -1; dash = stem.indexOf('-', dash + 1)) {
    const name = normalizeName(stem.slice(0, dash))
    if (name !== project) continue
    const version = findVersion(stem.slice(dash + 1))
    return version === null ? null : { kind: 'sdist', project: name, version: version.normalized }
  }
  return null
}
