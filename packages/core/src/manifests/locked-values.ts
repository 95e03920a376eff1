import { untrustedText, type UntrustedText } from '../base/display.ts'
import type { Specifier } from '../python/specifier.ts'
import { isValidName, normalizeName } from '../python/package-name.ts'
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
