import { untrustedText } from '../base/display.ts'
import type { DependencyEntry, ManifestFacts, Position } from '../model/manifest.ts'

/** An entry with what most entries have not: everything that is left out is empty. */
export function dependencyEntry(parts: Partial<DependencyEntry> & { readonly position: Position }): DependencyEntry {
  return {
    name: null,
    nameAsWritten: null,
    specifier: '',
    specifierAsWritten: untrustedText(''),
    extras: [],
    marker: null,
    group: null,
    source: { kind: 'index', index: null },
    editable: false,
    constraint: false,
    isForBuild: false,
    hashes: [],
    resolved: null,
    confidence: 'certain',
    artifacts: [],
    edges: [],
    via: [],
    isOwn: false,
    buildOptions: [],
    ...parts,
  }
}

/** Facts of a file with everything that is left out empty. */
export function manifestFacts(parts: Partial<ManifestFacts> & Pick<ManifestFacts, 'file' | 'format' | 'role'>): ManifestFacts {
  return {
    project: { name: null, version: null },
    entries: [],
    indexes: [],
    options: [],
    inclusions: [],
    problems: [],
    completeness: 'complete',
    incompleteBecause: null,
    accounting: null,
    lock: null,
    ...parts,
  }
}

/** Facts of a file that could not be read at all: nothing of it is known. */
export function unreadableFacts(parts: Pick<ManifestFacts, 'file' | 'format' | 'role' | 'problems'>): ManifestFacts {
  return manifestFacts({
    ...parts,
    completeness: 'unknown',
    incompleteBecause: parts.problems[0]?.message ?? 'it could not be read',
  })
}
