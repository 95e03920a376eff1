import { rawText } from '../base/display.ts'
import { editPin, editRequirement, type RequirementChange } from '../manifests/edit-requirement.ts'
import { lineStartsOf } from '../manifests/hidden-content.ts'
import type { ManifestFormat } from '../manifests/manifest-format.ts'
import { MANIFEST_FORMATS } from '../manifests/registry.generated.ts'
import type { DependencyEntry, ManifestFacts } from '../model/manifest.ts'

/** A change of one entry of a file. */
export interface EntryEdit {
  readonly entry: DependencyEntry
  readonly change: RequirementChange
}

export interface EditedManifest {
  /** The bytes to write; the same as before where nothing could be done. */
  readonly bytes: Uint8Array
  readonly done: readonly EntryEdit[]
  /** Lines that cannot be edited without touching more than meant. */
  readonly failed: readonly EntryEdit[]
}

/** Formats that can be edited; of all but `requirements` only the version of an `==` pin. */
export const EDITABLE_FORMATS: ReadonlySet<string> = new Set(['requirements', 'pyproject', 'setup-cfg'])

/**
 * Makes minimal edits. After each one the file is read again, and it counts only if exactly the meant entry has
 * changed, exactly as meant; so a strange line is left alone instead of broken.
 */
export function editManifest(
  manifest: ManifestFacts,
  { bytes, edits }: { bytes: Uint8Array; edits: readonly EntryEdit[] },
): EditedManifest {
  const format = MANIFEST_FORMATS.find(({ id }) => id === manifest.format)
  let text = decode(bytes)
  if (format === undefined || text === null || !EDITABLE_FORMATS.has(format.id)) return { bytes, done: [], failed: edits }
  const done: EntryEdit[] = []
  const failed: EntryEdit[] = []
  let entries = manifest.entries
  // From the end, so that the places of those before stay true.
  for (const edit of edits.toSorted(
    (a, b) => b.entry.position.line - a.entry.position.line || b.entry.position.column - a.entry.position.column,
  )) {
    const at = manifest.entries.indexOf(edit.entry)
    const next = applyEdit(text, { edit, format: format.id })
    const after = next === null ? null : readAgain(next, { format, manifest })
    if (next === null || after === null || !isOnlyChange({ before: entries, after, at, change: edit.change })) failed.push(edit)
    else {
      text = next
      entries = after
      done.push(edit)
    }
  }
  return { bytes: new TextEncoder().encode(text), done: done.toReversed(), failed: failed.toReversed() }
}

function decode(bytes: Uint8Array): string | null {
  try {
    // The byte order mark stays.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function applyEdit(text: string, { edit: { entry, change }, format }: { edit: EntryEdit; format: string }): string | null {
  const starts = lineStartsOf(text)
  const { line, column, endLine = line } = entry.position
  const start = starts[line - 1]
  if (start === undefined) return null
  const end = starts[endLine] ?? text.length
  const lines = text.slice(start, end)
  const edited =
    format === 'requirements'
      ? editRequirement(lines, change)
      : change.version === undefined || change.hashes !== undefined || change.commit !== undefined
        ? null
        : editPin(lines, { column, version: change.version })
  return edited === null ? null : text.slice(0, start) + edited + text.slice(end)
}

function readAgain(
  text: string,
  { format, manifest }: { format: ManifestFormat; manifest: ManifestFacts },
): readonly DependencyEntry[] | null {
  const facts = format.read({
    file: manifest.file,
    bytes: new TextEncoder().encode(text),
    isConstraints: manifest.role === 'constraints',
  })
  return facts.problems.length > manifest.problems.length ? null : facts.entries
}

interface Comparison {
  readonly before: readonly DependencyEntry[]
  readonly after: readonly DependencyEntry[]
  readonly at: number
  readonly change: RequirementChange
}

function isOnlyChange({ before, after, at, change }: Comparison): boolean {
  const [old, fresh] = [before[at], after[at]]
  if (old === undefined || fresh === undefined || before.length !== after.length) return false
  if (before.some((entry, position) => position !== at && shapeOf(entry) !== shapeOf(after[position] ?? entry))) return false
  const commit = fresh.source.kind === 'vcs' ? fresh.source.commit : null
  const hashes = fresh.hashes.map(({ text }) => text)
  return (
    (change.version === undefined || fresh.resolved === change.version) &&
    (change.commit === undefined || commit === change.commit) &&
    (change.hashes === undefined || hashes.join() === change.hashes.join()) &&
    shapeOf({ ...fresh, ...changedParts(old) }) === shapeOf({ ...old, ...changedParts(old) })
  )
}

/** What an edit may change, as it was. */
function changedParts({ specifier, specifierAsWritten, resolved, hashes, source }: DependencyEntry): Partial<DependencyEntry> {
  return { specifier, specifierAsWritten, resolved, hashes, source }
}

/** Everything but places. */
function shapeOf(entry: DependencyEntry): string {
  const { position: _position, hashes, source, ...rest } = entry
  return JSON.stringify([rest, hashes.map(({ text }) => text), source, entry.marker === null ? null : rawText(entry.marker)])
}
