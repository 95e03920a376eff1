import { untrustedText } from '../base/display.ts'
import { dependencyEntry, manifestFacts } from '../manifests/dependency-entry.ts'
import type { FileStance, LockPair, ManifestChange, RepositoryFacts } from '../model/file-facts.ts'
import { known, NO_FACTS } from '../model/facts.ts'
import type { DeclaredIndex, DependencyEntry, ManifestFacts, ManifestProblem } from '../model/manifest.ts'
import type { Rule, RuleContext } from '../model/rule.ts'

export const AT: { readonly line: number; readonly column: number } = { line: 3, column: 1 }
export const text: typeof untrustedText = untrustedText
export const HASH: string = 'a'.repeat(64)

const CONTEXT: RuleContext = {
  now: 0,
  minimumAgeMs: 0,
  isCooldownExempt: () => false,
  popularRank: () => null,
  popularNames: [],
}

export const STANCE: FileStance = {
  declaredIndexes: ['https://pypi.org/simple/', 'https://mine.example/simple'],
  internalNames: [],
  internalIndex: null,
}

/** An entry on line 3 named `demo`. */
export function entry(parts: Partial<DependencyEntry> = {}): DependencyEntry {
  return dependencyEntry({ name: 'demo', position: AT, ...parts })
}

export function file(parts: Partial<ManifestFacts> = {}): ManifestFacts {
  return manifestFacts({ file: 'requirements.txt', format: 'requirements', role: 'manifest', ...parts })
}

export function lock(parts: Partial<ManifestFacts> = {}): ManifestFacts {
  return manifestFacts({ file: 'uv.lock', format: 'uv-lock', role: 'lock', ...parts })
}

export function index(url: string, parts: Partial<DeclaredIndex> = {}): DeclaredIndex {
  return {
    kind: 'index',
    url: text(url),
    name: null,
    isExplicit: false,
    isDefault: false,
    verifiesTls: true,
    position: AT,
    ...parts,
  }
}

export function problem(id: string): ManifestProblem {
  return { id, message: 'as the reader says', position: AT, text: text('the line') }
}

export function artifact(
  url: string,
  parts: Partial<DependencyEntry['artifacts'][number]> = {},
): DependencyEntry['artifacts'][number] {
  const filename = url.slice(url.lastIndexOf('/') + 1)
  return { filename: text(filename), url: text(url), hashes: [], size: null, uploadTime: null, position: AT, ...parts }
}

export function hash(
  digest: string = HASH,
  algorithm = 'sha256',
  flaw: 'weak' | 'malformed' | null = null,
): DependencyEntry['hashes'][number] {
  return { algorithm, digest, text: `${algorithm}:${digest}`, position: AT, problem: flaw }
}

interface FileFacts {
  readonly manifest?: ManifestFacts
  readonly stance?: FileStance
  readonly change?: ManifestChange
  readonly lockPair?: LockPair
  readonly repository?: RepositoryFacts
}

/** `line: message` of what the rule says of these facts; the stance is `STANCE` where none is given. */
export function sayings(rule: Rule, facts: FileFacts): string[] {
  const { manifest, change, lockPair, repository, stance = STANCE } = facts
  const found = rule.find(
    {
      ...NO_FACTS,
      stance: known(stance),
      ...(manifest === undefined ? {} : { manifest: known(manifest) }),
      ...(change === undefined ? {} : { change: known(change) }),
      ...(lockPair === undefined ? {} : { lockPair: known(lockPair) }),
      ...(repository === undefined ? {} : { repository: known(repository) }),
    },
    CONTEXT,
  )
  return (found ?? []).map(({ place, message }) => `${place.file}:${place.line ?? 0}: ${message}`)
}
