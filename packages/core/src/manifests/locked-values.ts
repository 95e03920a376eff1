import { decodePercent } from '../base/decode-percent.ts'
import { untrustedText, type UntrustedText } from '../base/display.ts'
import type { DeclaredIndex, DependencyEntry } from '../model/manifest.ts'
import { isValidName, normalizeName } from '../python/package-name.ts'
import type { Specifier } from '../python/specifier.ts'
import { parseWheelFilename } from '../python/wheel-filename.ts'
import type { DocumentValue } from './document.ts'

/** Normalised project name; null when it is none. */
export function nameOf(text: string | null): string | null {
  return text !== null && isValidName(text) ? normalizeName(text) : null
}

export function untrustedOrNull(text: string | null): UntrustedText | null {
  return text === null ? null : untrustedText(text)
}

/** A whole number of the document, when JavaScript can hold it exactly. */
export function numberOf(value: DocumentValue | null): number | null {
  return value?.kind === 'integer' && value.value >= 0n && value.value <= 9007199254740991n ? Number(value.value) : null
}

/** The one version that `==` or `===` names; `==1.*` names many. */
export function exactOf(specifier: Specifier): string | null {
  return (
    specifier.clauses.find(({ operator, isPrefix }) => (operator === '==' || operator === '===') && !isPrefix)?.version ?? null
  )
}

/** A requirement without the comment behind it: `#` at the start or behind white space. In linear time. */
export function withoutComment(text: string): string {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(text.charAt(at - 1))) return text.slice(0, at).trimEnd()
  }
  return text
}

/** The file name that a URL or path ends in, percent-decoded once. */
export function lastSegment(place: string): string {
  const path = place.split(/[?#]/, 1)[0] ?? ''
  return decodePercent(path.slice(path.lastIndexOf('/') + 1))
}

/** Each index that entries are bound to, at the first entry that names it. */
export function findEntryIndexes(entries: readonly DependencyEntry[]): DeclaredIndex[] {
  const indexes = new Map<unknown, DeclaredIndex>()
  for (const { source, position } of entries) {
    if (source.kind !== 'index' || source.index === null || indexes.has(source.index)) continue
    indexes.set(source.index, {
      kind: 'index',
      url: source.index,
      name: null,
      isExplicit: false,
      isDefault: false,
      verifiesTls: true,
      position,
    })
  }
  return [...indexes.values()]
}

/** Whether a path of a lock is the folder of the lock itself: the project, and no dependency of it. */
export function isProjectFolder(path: string): boolean {
  return /^(?:\.\/*)*$/.test(path)
}

/** The version in the name of a wheel; null: no wheel. */
export function versionOfWheel(filename: string): string | null {
  const wheel = filename.endsWith('.whl') ? parseWheelFilename(filename) : null
  return wheel?.ok === true ? wheel.value.version.normalized : null
}
