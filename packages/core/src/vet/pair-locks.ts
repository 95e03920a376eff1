import { rawText } from '../base/display.ts'
import { readTomlDocument } from '../manifests/toml-document.ts'
import type { LockFreshness, LockMismatch, LockPair } from '../model/file-facts.ts'
import type { DependencyEntry, LockedEdge, ManifestFacts } from '../model/manifest.ts'
import { parseRequirement } from '../python/requirement.ts'
import { isInSpecifier, parseSpecifier } from '../python/specifier.ts'
import { notComputable } from './lock-freshness/lock-freshness.ts'
import { decidePdmFreshness } from './lock-freshness/pdm-freshness.ts'
import { decidePipenvFreshness } from './lock-freshness/pipenv-freshness.ts'
import { decidePoetryFreshness } from './lock-freshness/poetry-freshness.ts'
import { decideUvFreshness } from './lock-freshness/uv-freshness.ts'

/** The manifests that a lock may belong to, by its path, the likeliest first; none is known for pylock.toml. */
export function findManifestPaths(lockPath: string): readonly string[] {
  const folder = lockPath.slice(0, lockPath.lastIndexOf('/') + 1)
  const name = lockPath.slice(folder.length)
  if (name === 'Pipfile.lock') return [`${folder}Pipfile`]
  if (name === 'uv.lock' || name === 'poetry.lock' || /^pdm(?:\.[^./]+)?\.lock$/.test(name)) return [`${folder}pyproject.toml`]
  if (name === 'pixi.lock') return [`${folder}pixi.toml`, `${folder}pyproject.toml`]
  if (/^conda-lock\.ya?ml$/.test(name)) return [`${folder}environment.yml`, `${folder}environment.yaml`]
  return name.endsWith('.py.lock') ? [lockPath.slice(0, -'.lock'.length)] : []
}

export interface PairInput {
  readonly manifest: ManifestFacts
  readonly lock: ManifestFacts
  readonly manifestBytes: Uint8Array
}

/**
 * A lock held against its manifest: freshness as its tool decides it, and the walk from the manifest's
 * requirements along the lock's edges (phantoms, missing and swapped entries).
 */
export function pairLock(input: PairInput): LockPair {
  const { manifest, lock } = input
  // What another tool's table asks for (the environments of hatch and tox) is in that tool's hands.
  const entries = manifest.entries.filter(({ tool }) => tool === undefined || tool === lock.lock?.tool)
  const asking = { ...manifest, entries }
  const walk = walkLock(asking, lock)
  // By the format, not by what is there: a lock that lost all edges must not pass for one that never has any.
  const hasEdges = lock.lock?.tool !== 'pipenv'
  return {
    manifest,
    lock,
    freshness: decideFreshness({ ...input, manifest: asking }),
    hasEdges,
    ...walk,
    phantoms: hasEdges ? walk.phantoms : [],
  }
}

function decideFreshness({ manifest, lock, manifestBytes }: PairInput): LockFreshness {
  if (lock.lock === null) return notComputable('the lock could not be read')
  if (lock.lock.tool === 'uv') return decideUvFreshness(manifest, lock)
  const { root } = readTomlDocument(manifestBytes)
  if (root === null) return notComputable(`${manifest.file} could not be read`)
  const { contentHash, generator, hasLockInputs = false } = lock.lock
  switch (lock.lock.tool) {
    case 'poetry':
      return decidePoetryFreshness(root, { contentHash, generator: generator === null ? null : rawText(generator) })
    case 'pipenv':
      return decidePipenvFreshness(root, { contentHash })
    case 'pdm':
      return decidePdmFreshness(root, { contentHash, hasLockInputs })
    default:
      return notComputable('its tool records nothing that tells')
  }
}

export type Walk = Pick<LockPair, 'phantoms' | 'missing' | 'mismatches'>

/** From the manifest's requirements along the lock's edges. */
export function walkLock(manifest: ManifestFacts, lock: ManifestFacts): Walk {
  const byName = new Map<string, DependencyEntry[]>()
  for (const entry of lock.entries) if (entry.name !== null) byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry])
  const overridden = findOverridden(manifest)
  const asked = manifest.entries.filter((entry) => entry.name !== null && !entry.isForBuild && !entry.constraint)
  const missing: LockPair['missing'][number][] = []
  const mismatches: LockMismatch[] = []
  const reached = new Set<DependencyEntry>()
  const pending: { name: string; extras: readonly string[] }[] = []
  for (const entry of asked) {
    const { name, position, marker, extras } = entry
    if (name === null) continue
    pending.push({ name, extras })
    const isAbsent =
      !byName.has(name) && marker === null && entry.specifier !== null && !entry.isOwn && manifest.completeness === 'complete'
    if (isAbsent && !isOptionalElsewhere(entry, lock) && !isPossiblyOther(name, lock))
      missing.push({ name, askedBy: null, position, isInLock: false })
  }
  mismatches.push(...findRootMismatches(asked, { byName, overridden }))
  // Workspace members bring what their own manifests ask for; those were not read.
  for (const entry of lock.entries)
    if (entry.isOwn && entry.name !== null && entry.name !== manifest.project.name) pending.push({ name: entry.name, extras: [] })
  const seen = new Set<string>()
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { name, extras } = next
    for (const entry of byName.get(name) ?? []) {
      reached.add(entry)
      for (const edge of entry.edges) {
        if (edge.name === null || !isEdgeTaken(edge, { extras, isOwn: entry.isOwn })) continue
        const key = `${edge.name} ${edge.extras.join()}`
        if (!seen.has(key)) pending.push({ name: edge.name, extras: edge.extras })
        seen.add(key)
      }
    }
  }
  for (const entry of reached) {
    for (const edge of entry.edges) {
      const targets = edge.name === null ? [] : (byName.get(edge.name) ?? [])
      if (edge.name === null || overridden.has(edge.name)) continue
      if (targets.length === 0) {
        // The edges of a conda-lock.yml have lost their markers.
        const isCertain = edge.marker === null && edge.group === null && lock.lock?.tool !== 'conda-lock'
        if (isCertain && !isPossiblyOther(edge.name, lock))
          missing.push({ name: edge.name, askedBy: entry.name, position: edge.position, isInLock: true })
      } else if (edge.marker === null || !isAlternativeMet(edge, { entry, targets })) {
        mismatches.push(...findEdgeMismatch(edge, { askedBy: entry.name ?? '', targets }))
      }
    }
  }
  const phantoms = lock.entries.filter((entry) => !reached.has(entry) && !entry.isOwn && entry.name !== manifest.project.name)
  return { phantoms: manifest.completeness === 'complete' ? phantoms : [], missing, mismatches }
}

/** Poetry leaves an optional dependency of an extra that nobody locked out of the lock only with old versions; pdm locks chosen groups only. */
function isOptionalElsewhere(entry: DependencyEntry, lock: ManifestFacts): boolean {
  return entry.group !== null && (lock.lock?.tool === 'pdm' || lock.lock?.tool === 'poetry')
}

/**
 * Whether a package of another ecosystem in the lock may be this distribution: Conda calls torch pytorch and docker
 * docker-py. A likeness is enough, since a wrong alarm would stop honest work.
 */
function isPossiblyOther(name: string, { lock }: ManifestFacts): boolean {
  const words = new Set(name.split('-').filter((word) => word.length > 3))
  return (lock?.otherPackages ?? []).some(
    (other) =>
      other === name ||
      other.includes(name) ||
      (other.length > 2 && name.includes(other)) ||
      other.split('-').some((word) => words.has(word)),
  )
}

/** An edge under an extra counts where that extra was asked for; one under a group of the project always. */
function isEdgeTaken(edge: LockedEdge, { extras, isOwn }: { extras: readonly string[]; isOwn: boolean }): boolean {
  if (edge.group !== null && !isOwn) return extras.includes(edge.group)
  const extra = edge.marker === null ? null : /\bextra\s*==\s*["']([^"']+)["']/.exec(rawText(edge.marker))?.[1]
  return extra === null || extra === undefined || isOwn || extras.includes(extra.toLowerCase().replaceAll(/[-_.]+/g, '-'))
}

interface Lookup {
  readonly byName: ReadonlyMap<string, readonly DependencyEntry[]>
  readonly overridden: ReadonlySet<string>
}

/** Several requirements of one name (by marker or group): each locked version must satisfy one of them. */
function findRootMismatches(asked: readonly DependencyEntry[], { byName, overridden }: Lookup): LockMismatch[] {
  const mismatches: LockMismatch[] = []
  const names = new Set(asked.map(({ name }) => name))
  for (const name of names) {
    if (name === null || overridden.has(name)) continue
    const wanted = asked.filter((entry) => entry.name === name && entry.source.kind === 'index' && entry.specifier !== null)
    const specifiers = wanted.map((entry) => entry.specifier ?? '')
    if (specifiers.length === 0 || asked.some((entry) => entry.name === name && entry.specifier === null)) continue
    for (const entry of byName.get(name) ?? []) {
      if (entry.resolved === null || entry.isOwn || specifiers.some((specifier) => satisfies(entry.resolved ?? '', specifier)))
        continue
      mismatches.push({ entry, specifier: specifiers.join(' or '), askedBy: null })
    }
  }
  return mismatches
}

/** `a<2; python_version < "3.10"` beside `a>=3; python_version >= "3.10"`: what is locked need not be for every Python. */
function isAlternativeMet(
  edge: LockedEdge,
  { entry, targets }: { entry: DependencyEntry; targets: readonly DependencyEntry[] },
): boolean {
  const others = entry.edges.filter((other) => other !== edge && other.name === edge.name)
  return others.some((other) => findEdgeMismatch(other, { askedBy: entry.name ?? '', targets }).length === 0)
}

function findEdgeMismatch(
  edge: LockedEdge,
  { askedBy, targets }: { askedBy: string; targets: readonly DependencyEntry[] },
): LockMismatch[] {
  const [first] = targets
  if (first === undefined) return []
  if (edge.version !== null && targets.every(({ resolved }) => resolved !== edge.version)) {
    return [{ entry: first, specifier: `==${edge.version}`, askedBy }]
  }
  if (edge.specifier === null) return []
  const specifier = rawText(edge.specifier)
  const isAny = targets.some(
    ({ resolved, source }) => resolved === null || source.kind !== 'index' || satisfies(resolved, specifier),
  )
  return isAny ? [] : [{ entry: first, specifier, askedBy }]
}

function satisfies(version: string, text: string): boolean {
  const specifier = parseSpecifier(text)
  return !specifier.ok || isInSpecifier(version, specifier.value, { prereleases: true })
}

/** Names whose versions the manifest overrides against what packages ask for. */
function findOverridden(manifest: ManifestFacts): ReadonlySet<string> {
  const names = manifest.options
    .filter(({ id }) => id === 'override-dependencies' || id === 'dependency-overrides')
    .flatMap(({ value }) => {
      const requirement = value === null ? null : parseRequirement(rawText(value))
      return requirement?.ok === true ? [requirement.value.name] : []
    })
  return new Set(names)
}
