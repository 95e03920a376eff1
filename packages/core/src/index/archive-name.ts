/** What a wheel's or sdist's file name says. */
export interface ArchiveName {
  readonly kind: 'wheel' | 'sdist'
  /** Normalised (PEP 503). */
  readonly project: string
  /** As written. */
  readonly version: string
}

const SAFE = /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,254}$/
const WHEEL = /^([^-]+)-([^-]+)(?:-[0-9][^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/
const VERSION = /^v?(?:[0-9]+!)?[0-9][A-Za-z0-9._+!-]*$/

/**
 * Reads a file name as pip does: with the project known, an sdist's version begins after the first dash
 * before which the name is the project's; without, after the last dash before a digit. Null: not an archive
 * that pip installs, characters outside `[A-Za-z0-9._+!-]`, or of another project.
 */
export function parseArchiveName(filename: string, project?: string): ArchiveName | null {
  if (!SAFE.test(filename)) return null
  const found = filename.endsWith('.whl') ? wheelOf(filename) : sdistOf(filename, project)
  if (found === null || !VERSION.test(found.version)) return null
  return project === undefined || found.project === project ? found : null
}

/** PEP 503. */
export function normaliseProject(name: string): string {
  return name.replaceAll(/[-_.]+/g, '-').toLowerCase()
}

function wheelOf(filename: string): ArchiveName | null {
  const match = WHEEL.exec(filename)
  if (match === null) return null
  return { kind: 'wheel', project: normaliseProject(match[1] ?? ''), version: (match[2] ?? '').replaceAll('_', '-') }
}

function sdistOf(filename: string, project: string | undefined): ArchiveName | null {
  const stem = /^(.+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1]
  if (stem === undefined) return null
  if (project === undefined) {
    const match = /^(.+)-(v?[0-9][^-]*)$/.exec(stem)
    return match === null ? null : { kind: 'sdist', project: normaliseProject(match[1] ?? ''), version: match[2] ?? '' }
  }
  for (let dash = stem.indexOf('-'); dash !== -1; dash = stem.indexOf('-', dash + 1)) {
    if (normaliseProject(stem.slice(0, dash)) === project) {
      return { kind: 'sdist', project, version: stem.slice(dash + 1) }
    }
  }
  return null
}
