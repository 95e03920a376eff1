import { rawText } from '../base/display.ts'
import type { LockPair } from '../model/file-facts.ts'
import type { LockedEdge, ManifestFacts } from '../model/manifest.ts'
import { normalizeName } from '../python/package-name.ts'
import { walkLock } from './pair-locks.ts'

/** pip-compile leaves these out unless it is told otherwise. */
const LEFT_OUT: ReadonlySet<string> = new Set(['distribute', 'pip', 'setuptools'])

/** The `.in` file that a compiled requirements file may have been made from: the one of its name beside it. */
export function findSourcePath(path: string): string | null {
  return /\.txt$/i.test(path) ? `${path.slice(0, -'.txt'.length)}.in` : null
}

/** Whether the comments of a requirements file say that some of it was asked for by this `.in` file. */
export function isCompiledFrom(compiled: ManifestFacts, source: string): boolean {
  if (compiled.format !== 'requirements' || compiled.role !== 'manifest') return false
  return compiled.entries.some(({ via }) => via.some((origin) => isFile(rawText(origin), source)))
}

/**
 * Compiled requirements (pip-compile, uv, `safe-pip pin`) held against their `.in` file: they have no record of
 * freshness, but every name that the `.in` file asks for must stand there in a version that it allows, and every entry must
 * be asked for by it or, as `# via` says, by another entry. What other files ask for as well is known of no entry.
 */
export function pairCompiled(manifest: ManifestFacts, compiled: ManifestFacts): LockPair {
  const lock = withEdges(compiled, manifest)
  const walk = walkLock(manifest, lock)
  const isAlone =
    manifest.inclusions.every(({ kind }) => kind !== 'requirements') &&
    manifest.entries.every(({ name }) => name !== null) &&
    compiled.inclusions.length === 0 &&
    compiled.entries.every(({ via }) => via.length > 0 && via.every((origin) => isKnown(rawText(origin), manifest.file)))
  return {
    manifest,
    lock: compiled,
    freshness: { state: 'fresh' },
    hasEdges: isAlone,
    missing: walk.missing.filter(({ name, isInLock }) => !isInLock && !LEFT_OUT.has(name)),
    mismatches: walk.mismatches.filter(({ askedBy }) => askedBy === null),
    phantoms: isAlone ? walk.phantoms.filter(({ via }) => !via.some((origin) => LEFT_OUT.has(rawText(origin)))) : [],
  }
}

/** The package that an origin names. */
function parentOf(origin: string): string {
  return normalizeName(origin.replace(/\[.*$/, ''))
}

/** Of another file or a project nothing is known; a constraint asks for nothing. */
function isKnown(origin: string, source: string): boolean {
  return isFile(origin, source) || origin.startsWith('-c ') || (/^[A-Za-z0-9]/.test(origin) && !origin.includes(' '))
}

/** `-r path/requirements.in`, from wherever the tool was started. */
function isFile(origin: string, source: string): boolean {
  const path = /^-r (.+)$/.exec(origin)?.[1]
  return path !== undefined && path.slice(path.lastIndexOf('/') + 1) === source.slice(source.lastIndexOf('/') + 1)
}

/**
 * `# via` of an entry as an edge of whoever needs it. Some projects delete the pin of their framework from the compiled
 * file, to test with several of it; what it brings names it still, so it counts as there.
 */
function withEdges(compiled: ManifestFacts, manifest: ManifestFacts): ManifestFacts {
  const edges = new Map<string, LockedEdge[]>()
  for (const { name, via, position } of compiled.entries) {
    if (name === null) continue
    const edge: LockedEdge = { name, specifier: null, version: null, extras: [], marker: null, group: null, position }
    for (const origin of via) {
      const parent = parentOf(rawText(origin))
      edges.set(parent, [...(edges.get(parent) ?? []), edge])
    }
  }
  const held = new Set(compiled.entries.map(({ name }) => name))
  const takenOut = manifest.entries.filter(({ name }) => name !== null && !held.has(name) && edges.has(name))
  return {
    ...compiled,
    entries: [...compiled.entries, ...takenOut].map((entry) => ({ ...entry, edges: edges.get(entry.name ?? '') ?? [] })),
  }
}
