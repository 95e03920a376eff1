import { display } from '@safe-pip/core/base/display'
import type { RequirementChange } from '@safe-pip/core/manifests/edit-requirement'
import type { DependencyEntry, ManifestFacts } from '@safe-pip/core/model/manifest'
import type { EntryEdit } from '@safe-pip/core/vet/edit-manifest'

/** What shall become of the entries of all files, and what cannot be done, while it is found out. */
export class FixDraft {
  readonly #changes = new Map<ManifestFacts, Map<DependencyEntry, RequirementChange>>()
  readonly #notes = new Set<string>()
  readonly #hints = new Set<string>()

  /** Later parts of a change lie over earlier ones. */
  change(manifest: ManifestFacts, entry: DependencyEntry, change: RequirementChange): void {
    const ofFile = this.#changes.get(manifest) ?? new Map<DependencyEntry, RequirementChange>()
    this.#changes.set(manifest, ofFile.set(entry, { ...ofFile.get(entry), ...change }))
  }

  /** The change so far. */
  changeOf(manifest: ManifestFacts, entry: DependencyEntry): RequirementChange {
    return this.#changes.get(manifest)?.get(entry) ?? {}
  }

  drop(manifest: ManifestFacts, entry: DependencyEntry): void {
    this.#changes.get(manifest)?.delete(entry)
  }

  /** `requirements.txt:3: REASON`, once. */
  note(manifest: ManifestFacts, entry: DependencyEntry | null, reason: string): void {
    const line = entry === null ? '' : `:${entry.position.line}`
    this.#notes.add(`${display(manifest.file)}${line}: ${reason}`)
  }

  /** What to do besides. */
  hint(manifest: ManifestFacts, text: string): void {
    this.#hints.add(`${display(manifest.file)}: ${text}`)
  }

  edits(): ReadonlyMap<ManifestFacts, readonly EntryEdit[]> {
    return new Map([...this.#changes].map(([file, ofFile]) => [file, [...ofFile].map(([entry, change]) => ({ entry, change }))]))
  }

  notes(): readonly string[] {
    return [...this.#notes]
  }

  hints(): readonly string[] {
    return [...this.#hints]
  }
}
