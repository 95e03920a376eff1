import { rawText } from '../base/display.ts'
import { unreadableFacts } from '../manifests/dependency-entry.ts'
import type { ManifestFormat } from '../manifests/manifest-format.ts'
import { readBounded } from '../manifests/read-bounded.ts'
import { MANIFEST_FORMATS } from '../manifests/registry.generated.ts'
import type { Inclusion, ManifestFacts } from '../model/manifest.ts'
import type { PythonCallReader } from '../model/python-calls.ts'

/** What a place gave for a path: the disk, the staged blobs of git, standard input. */
export type FileContent =
  | { readonly state: 'bytes'; readonly bytes: Uint8Array }
  | { readonly state: 'missing' }
  /** Too large, no regular file, no permission, a link that leads out: why. */
  | { readonly state: 'unreadable'; readonly reason: string; readonly isLimit: boolean }

export interface ManifestReading {
  /** Content of a path: relative with `/`, without `.` and `..` where it lies inside. */
  readonly read: (path: string) => Promise<FileContent>
  /** Variables for `${NAME}`; none are expanded where it is absent. */
  readonly variables?: Readonly<Record<string, string>>
  /** Called when the first file in Python is met; without it such files are *dynamic, incomplete*. */
  readonly loadPython?: () => Promise<PythonCallReader>
  /** A path that the user named is read as requirements where no format knows its name. */
  readonly namedPaths?: ReadonlySet<string>
  /** As what pip reads a path that it was given by `-r` or `-c`, whatever its name; null = by its name. */
  readonly roleOf?: (path: string) => 'requirements' | 'constraints' | null
}

interface PendingFile {
  readonly path: string
  /** Null: nothing includes it. */
  readonly isConstraints: boolean | null
  readonly isAsked: boolean
  /** Included by free text, which may mean another place: that it cannot be read is then no more than a candidate's fault. */
  readonly isCandidate: boolean
  /** The files on the way to it. */
  readonly includers: ReadonlySet<string>
}

/** Files that one reading may hold, inclusions counted. */
const MAX_FILES = 2000

export function findFormat(path: string, head: Uint8Array | null): ManifestFormat | null {
  const named = MANIFEST_FORMATS.find((format) => format.matches(path))
  if (named !== undefined) return named
  return head === null ? null : (MANIFEST_FORMATS.find((format) => format.sniff?.(head) === true) ?? null)
}

/**
 * Reads dependency files and what they include, each once for each of its roles; in the order asked, an inclusion
 * behind its includer. A file that cannot be read is one with a problem, and never keeps others from being read.
 */
export async function readManifests(paths: readonly string[], reading: ManifestReading): Promise<ManifestFacts[]> {
  const manifests: ManifestFacts[] = []
  const seen = new Set<string>()
  /** The last one is read next. */
  const pending: PendingFile[] = paths.toReversed().map((path) => ({
    path,
    isConstraints: isConstraintsFor(reading.roleOf?.(path) ?? null),
    isAsked: true,
    isCandidate: false,
    includers: new Set(),
  }))
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, isConstraints, isAsked, isCandidate, includers } = next
    const key = `${path}\0${isConstraints === true ? 'c' : ''}`
    if (seen.has(key) || (isConstraints === null && seen.has(`${path}\0c`))) continue
    seen.add(key)
    if (manifests.length >= MAX_FILES) {
      manifests.push(unreadable(path, { id: 'limit', message: `more than ${MAX_FILES} files that include each other` }))
      return manifests
    }
    const content = await reading.read(path)
    const facts = await readContent(content, {
      path,
      isConstraints,
      isNamed: !isAsked || isConstraints !== null || reading.namedPaths?.has(path) === true,
      reading,
    })
    if (facts === null) continue
    if (isCandidate && content.state !== 'bytes') {
      manifests.push({ ...facts, role: 'candidates' })
      continue
    }
    const chain = new Set([...includers, path])
    const followed = facts.inclusions
      .filter((inclusion) => !inclusion.isRemote && inclusion.kind !== 'group')
      .flatMap((inclusion) => {
        const target = resolvePath(path, rawText(inclusion.target))
        return target === null ? [] : [{ inclusion, target }]
      })
    const cycles = followed.filter(({ target }) => chain.has(target)).map(({ inclusion }) => inclusion)
    manifests.push(cycles.length === 0 ? facts : withCycles(facts, cycles))
    for (const { inclusion, target } of followed.toReversed()) {
      if (chain.has(target)) continue
      pending.push({
        path: target,
        isConstraints: inclusion.kind === 'constraints',
        isAsked: false,
        isCandidate: facts.role === 'candidates',
        includers: chain,
      })
    }
  }
  return manifests
}

/** pip refuses a file that leads back to itself. */
function withCycles(facts: ManifestFacts, cycles: readonly Inclusion[]): ManifestFacts {
  const problems = cycles.map(({ position, target }) => ({
    id: 'not-understood',
    message: 'the file includes itself, by way of others or not; pip refuses it',
    position,
    text: target,
  }))
  return { ...facts, problems: [...facts.problems, ...problems] }
}

function isConstraintsFor(role: 'requirements' | 'constraints' | null): boolean | null {
  return role === null ? null : role === 'constraints'
}

interface ContentContext {
  readonly path: string
  readonly isConstraints: boolean | null
  readonly isNamed: boolean
  readonly reading: ManifestReading
}

async function readContent(
  content: FileContent,
  { path, isConstraints, isNamed, reading }: ContentContext,
): Promise<ManifestFacts | null> {
  const role = isConstraints === true ? { role: 'constraints' as const } : {}
  if (content.state === 'missing')
    return { ...unreadable(path, { id: 'not-understood', message: 'there is no such file' }), ...role }
  if (content.state === 'unreadable') {
    return { ...unreadable(path, { id: content.isLimit ? 'limit' : 'not-understood', message: content.reason }), ...role }
  }
  const isByInclusion = isConstraints !== null
  const found = isByInclusion ? null : findFormat(path, content.bytes.subarray(0, 65_536))
  const format = found ?? (isNamed ? (MANIFEST_FORMATS.find(({ id }) => id === 'requirements') ?? null) : null)
  if (format === null) return null
  const python = format.needsPython === true ? await reading.loadPython?.() : undefined
  return readBounded(format, {
    file: path,
    bytes: content.bytes,
    ...(isConstraints === null ? {} : { isConstraints }),
    ...(reading.variables === undefined ? {} : { variables: reading.variables }),
    ...(python === undefined ? {} : { python }),
  })
}

function unreadable(file: string, { id, message }: { id: string; message: string }): ManifestFacts {
  const format = findFormat(file, null)
  return unreadableFacts({
    file,
    format: format?.id ?? 'unknown',
    role: format?.role ?? 'manifest',
    problems: [{ id, message, position: { line: 1, column: 1 }, text: null }],
  })
}

/**
 * A path relative to the file that names it, with `/`; null when it leads out of the top folder (a rule says so). Files that are named
 * by absolute paths may name any.
 */
export function resolvePath(from: string, target: string): string | null {
  const path = target.replace(/^file:(?:\/\/(?:localhost)?)?/i, '')
  if (from.startsWith('/') && path.startsWith('/')) return path
  if (/^(?:\/|~(?:\/|$)|[A-Za-z]:[\\/])/.test(path)) return null
  const parts = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}
